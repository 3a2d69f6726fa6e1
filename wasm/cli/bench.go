package main

import (
	"fmt"
	"time"

	"gilplay/wasm/api"
)

// benchPrograms are short and each keeps one part of the machine busy.
var benchPrograms = []struct{ name, source string }{
	{"loop", "n = 0\nfor i in range(1000000):\n    n += i\n"},
	{"fib", "def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\nfib(24)\n"},
	{"race", "import threading\nn = 0\ndef work():\n    global n\n    for i in range(200000):\n        n += 1\n" +
		"ts = [threading.Thread(target=work) for i in range(4)]\nfor t in ts: t.start()\nfor t in ts: t.join()\n"},
}

// bench runs each program with full history, as the page does, and prints the
// instructions per second of real time and the time of a seek to the middle.
func bench(s streams, args []string) int {
	o := newOptions("bench", s)
	if _, err := o.parse(args); err != nil {
		return exitUsage
	}
	for _, p := range benchPrograms {
		session := api.NewSession()
		answer := session.Load(&api.LoadRequest{Source: p.source, Machine: api.Machine{MaxOpcodes: 50_000_000}})
		if !answer.OK {
			o.complain(answer.Error.Message)
			return exitException
		}
		start := time.Now()
		for session.Advance(slice) {
		}
		took := time.Since(start)
		steps := session.Latest()
		start = time.Now()
		session.Seek(steps / 2)
		seek := time.Since(start)
		fmt.Fprintf(s.out, "%-6s %10d steps  %6.1f million a second  seek to the middle %v\n",
			p.name, steps, float64(steps)/took.Seconds()/1e6, seek.Round(time.Microsecond))
	}
	return exitOK
}
