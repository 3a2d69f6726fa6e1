package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"time"
)

var spinNumbers = regexp.MustCompile(`(\d+) states, stored[\s\S]*elapsed time (\S+) seconds`)

// verifier is SPIN's verifier of a model, and a folder of its own.
type verifier struct {
	ctx context.Context
	dir string
}

// makeVerifier makes it in dir from a model in a folder: its file, then what of it
// is defined. more is defined for the compiler.
func makeVerifier(ctx context.Context, dir, folder string, model []string, more ...string) (*verifier, error) {
	v := &verifier{ctx, dir}
	for _, command := range [][]string{
		append(append([]string{"spin", "-a"}, model[1:]...), filepath.Join(folder, model[0])),
		append(append([]string{"cc", "-O2", "-DSAFETY"}, more...), "-o", "pan", "pan.c"),
	} {
		if out, err := v.command(command...); err != nil {
			return nil, fmt.Errorf("%s: %w\n%s", command[0], err, out)
		}
	}
	return v, nil
}

func (v *verifier) command(command ...string) ([]byte, error) {
	cmd := exec.CommandContext(v.ctx, command[0], command[1:]...)
	cmd.Dir = v.dir
	return cmd.CombinedOutput()
}

// run is what it says of all states. It goes on after an error: a deadlock is one
// outcome among others. Its exit code counts them.
func (v *verifier) run() []byte {
	out, _ := v.command("./pan", "-m1000000", "-c0")
	return out
}

// runSpin makes SPIN's verifier of a model in a folder, runs it, and says what that
// took by the clock and by its own count, which begins when its table of states is
// set up and is rounded to hundredths of a second; or why that is not known.
func runSpin(folder string, model []string) (s searched, own float64, note string) {
	if _, err := exec.LookPath("spin"); err != nil {
		return s, 0, "no spin here: Debian's package spin"
	}
	dir, err := os.MkdirTemp("", "spin")
	if err != nil {
		return s, 0, err.Error()
	}
	defer os.RemoveAll(dir)
	ctx, cancel := context.WithTimeout(context.Background(), searchLimit)
	defer cancel()
	v, err := makeVerifier(ctx, dir, folder, model)
	if err != nil {
		return s, 0, err.Error()
	}
	var out []byte
	for round := 0; round < rounds && (round == 0 || s.Seconds < 1); round++ {
		begin := time.Now()
		out = v.run()
		if took := time.Since(begin).Seconds(); round == 0 || took < s.Seconds {
			s.Seconds = took
		}
	}
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return s, 0, "not within " + searchLimit.String()
	}
	found := spinNumbers.FindSubmatch(out)
	if found == nil {
		return s, 0, "SPIN's verifier says nothing that is understood here"
	}
	s.Complete = true
	s.States, _ = strconv.Atoi(string(found[1]))
	own, _ = strconv.ParseFloat(string(found[2]), 64)
	return s, own, ""
}
