package main

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"time"

	"gilplay/vm"
	"gilplay/vm/dialect"
	"gilplay/vm/interp"
	"gilplay/wasm/api"
)

// The programs keep one part of the machine busy each; site/test/bench.mjs runs
// the same ones in a browser.
//
//go:embed bench/*.py
var benchPrograms embed.FS

// bench measures each program: instructions per second of real time by the
// interpreter alone ("plain", where the program has one thread), with full
// history as the page runs it, and how long it takes to go to any moment. The
// best of several rounds counts: other work on the computer only adds time.
func bench(s streams, args []string) int {
	if _, err := newOptions("bench", s).parse(args); err != nil {
		return exitUsage
	}
	files, err := fs.Glob(benchPrograms, "bench/*.py")
	if err != nil {
		return exitException
	}
	for _, file := range files {
		source, err := benchPrograms.ReadFile(file)
		if err != nil {
			return exitException
		}
		name := strings.TrimSuffix(strings.TrimPrefix(file, "bench/"), ".py")
		plain, history := 0.0, 0.0
		var session *api.Session
		for range benchRounds {
			plain = max(plain, benchPlain(string(source)))
			var speed float64
			session, speed = benchHistory(string(source))
			history = max(history, speed)
		}
		median, p95 := benchSeek(session)
		fmt.Fprintf(s.out, "native    %-6s %9d steps  plain %s  with history %5.1f million a second  seek median %.2f, p95 %.2f ms\n",
			name, session.Latest(), ratio(plain, history), history, median, p95)
	}
	return exitOK
}

const (
	benchRounds = 3
	benchSeeks  = 100
)

func ratio(plain, history float64) string {
	if plain == 0 {
		return "      –      "
	}
	return fmt.Sprintf("%5.1f (x%.2f)", plain, history/plain)
}

// benchPlain runs a program by the interpreter alone; 0 for one that needs more
// than that.
func benchPlain(source string) float64 {
	in, problem := vm.New(source, "<bench>", dialect.Get("3.9"), vm.Options{})
	if problem != nil {
		return 0
	}
	start := time.Now()
	for {
		in.Ticks = 1 << 40
		switch e := in.Run(0, slice); e.Kind {
		case interp.FuelSpent, interp.Poll, interp.Finalize:
		case interp.Exit:
			return float64(in.Steps) / time.Since(start).Seconds() / 1e6
		default:
			return 0
		}
	}
}

func benchHistory(source string) (*api.Session, float64) {
	session := api.NewSession()
	session.Load(&api.LoadRequest{Source: source, Machine: api.Machine{MaxOpcodes: 50_000_000}})
	start := time.Now()
	for session.Advance(slice) {
	}
	return session, float64(session.Latest()) / time.Since(start).Seconds() / 1e6
}

// benchSeek goes to moments all over the run, each far from the one before, and
// says how long that takes in ms.
func benchSeek(session *api.Session) (median, p95 float64) {
	var took []float64
	for i := range benchSeeks {
		start := time.Now()
		session.Seek(session.Latest() / benchSeeks * (i * 37 % benchSeeks))
		took = append(took, time.Since(start).Seconds()*1e3)
	}
	slices.Sort(took)
	return took[benchSeeks/2], took[benchSeeks*95/100]
}
