//go:build unix

package interp_test

import (
	"os/exec"
	"testing"
)

// TestLoopFast: loop_fast.go is what genloop.go makes of loop.go now.
func TestLoopFast(t *testing.T) {
	if out, err := exec.Command("go", "run", "genloop.go", "-check").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
}

// TestLoopsAgree runs the programs with and without recording of stores: the
// heap ends in the same state.
func TestLoopsAgree(t *testing.T) {
	for _, p := range programs {
		fast, slow := load(t, p.source), load(t, p.source)
		slow.SetUndo(true, 1024)
		out1, _ := run(t, fast, 1000, nil)
		out2, _ := run(t, slow, 1000, nil)
		if out1 != out2 || fast.Fingerprint() != slow.Fingerprint() || fast.Steps != slow.Steps {
			t.Errorf("%s: the loops disagree: steps %d and %d", p.name, fast.Steps, slow.Steps)
		}
	}
}
