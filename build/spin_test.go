package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gilplay/gil/explore"
)

var scaleFolder = filepath.Join("..", "gil", "explore", "testdata", "scale")

// TestSpin compares outcomes with those that SPIN's verifier finds in models of the
// same programs: what the models print at their end (TELL), and deadlocks.
func TestSpin(t *testing.T) {
	for _, tool := range []string{"spin", "cc"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip("no " + tool)
		}
	}
	for _, name := range []string{"counter-2x3", "counter-3x3", "counter-2x10", "philosophers", "philosophers-ordered", "buffer"} {
		source, err := os.ReadFile(filepath.Join(scaleFolder, name+".py"))
		if err != nil {
			t.Fatal(err)
		}
		first, _, _ := strings.Cut(string(source), "\n")
		model, ok := strings.CutPrefix(first, "# spin: ")
		if !ok {
			t.Fatalf("%s names no model", name)
		}
		want := spinEnds(t, strings.Fields(model))
		var got []string
		x, err := explore.New(explore.Options{Source: string(source), Reduce: true, MaxStates: 400_000})
		if err != nil {
			t.Fatal(err)
		}
		for x.Advance(10_000) {
		}
		r := x.Result()
		if !r.Complete {
			t.Errorf("%s: not complete after %d states", name, r.States)
		}
		for _, o := range r.Outcomes {
			end := strings.TrimSpace(o.Stdout)
			if o.Deadlock != nil {
				end = "deadlock"
			}
			got = append(got, end)
		}
		if slices.Sort(got); !slices.Equal(got, want) {
			t.Errorf("%s: %q, SPIN %q", name, got, want)
		}
	}
}

var (
	spinEnd     = regexp.MustCompile(`(?m)^\s*end (.*)$`)
	invalidEnds = regexp.MustCompile(`pan:\d+: invalid end state`)
)

// spinEnds is how a model can end.
func spinEnds(t *testing.T, model []string) (ends []string) {
	t.Helper()
	folder, err := filepath.Abs(filepath.Join(scaleFolder, "..", "spin"))
	if err != nil {
		t.Fatal(err)
	}
	v, err := makeVerifier(t.Context(), t.TempDir(), folder, append(slices.Clone(model), "-DTELL"), "-DPRINTF")
	if err != nil {
		t.Fatal(err)
	}
	out := string(v.run())
	if !strings.Contains(out, "states, stored") || strings.Contains(out, "assertion violated") {
		t.Fatalf("pan of %q:\n%s", model, out)
	}
	for _, m := range spinEnd.FindAllStringSubmatch(out, -1) {
		ends = append(ends, m[1])
	}
	if invalidEnds.MatchString(out) {
		ends = append(ends, "deadlock")
	}
	slices.Sort(ends)
	return slices.Compact(ends)
}
