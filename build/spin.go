package main

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
)

var spinNumbers = regexp.MustCompile(`(\d+) states, stored[\s\S]*elapsed time (\S+) seconds`)

// runSpin makes and runs SPIN's verifier of a model in a folder and says what it
// took, or why that is not known.
func runSpin(folder string, model []string) (s searched, note string) {
	if _, err := exec.LookPath("spin"); err != nil {
		return s, "no spin here: Debian's package spin"
	}
	dir, err := os.MkdirTemp("", "spin")
	if err != nil {
		return s, err.Error()
	}
	defer os.RemoveAll(dir)
	ctx, cancel := context.WithTimeout(context.Background(), searchLimit)
	defer cancel()
	var out []byte
	for _, command := range [][]string{
		append(append([]string{"spin", "-a"}, model[1:]...), filepath.Join(folder, model[0])),
		{"cc", "-O2", "-DSAFETY", "-o", "pan", "pan.c"},
		{"./pan", "-m1000000", "-c0"}, // on after an error: a deadlock is one outcome among others
	} {
		cmd := exec.CommandContext(ctx, command[0], command[1:]...)
		cmd.Dir = dir
		out, err = cmd.CombinedOutput()
		if errors.Is(ctx.Err(), context.DeadlineExceeded) {
			return s, "not within " + searchLimit.String()
		}
		if err != nil && command[0] != "./pan" { // pan's exit code counts errors of the model
			return s, command[0] + ": " + err.Error()
		}
	}
	found := spinNumbers.FindSubmatch(out)
	if found == nil {
		return s, "SPIN's verifier says nothing that is understood here"
	}
	s.Complete = true
	s.States, _ = strconv.Atoi(string(found[1]))
	s.Seconds, _ = strconv.ParseFloat(string(found[2]), 64)
	return s, ""
}
