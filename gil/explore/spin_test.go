package explore

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// TestSpin compares outcomes with those that SPIN's verifier finds in models of the
// same programs: what the models print at their end (TELL), and deadlocks.
func TestSpin(t *testing.T) {
	for _, tool := range []string{"spin", "cc"} {
		if _, err := exec.LookPath(tool); err != nil {
			t.Skip("no " + tool)
		}
	}
	for _, name := range []string{"counter-2x3", "counter-3x3", "counter-2x10", "philosophers", "philosophers-ordered", "buffer"} {
		source, err := os.ReadFile("testdata/scale/" + name + ".py")
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
		for _, o := range explore(t, Options{Source: string(source), Reduce: true, MaxStates: 400_000}).Outcomes {
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
	folder, err := filepath.Abs("testdata/spin")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	run := func(command ...string) (string, error) {
		cmd := exec.Command(command[0], command[1:]...)
		cmd.Dir = dir
		out, err := cmd.CombinedOutput()
		return string(out), err
	}
	for _, command := range [][]string{
		append(append([]string{"spin", "-a", "-DTELL"}, model[1:]...), filepath.Join(folder, model[0])),
		{"cc", "-O1", "-DSAFETY", "-DPRINTF", "-o", "pan", "pan.c"},
	} {
		if out, err := run(command...); err != nil {
			t.Fatalf("%s: %v\n%s", command[0], err, out)
		}
	}
	out, _ := run("./pan", "-m1000000", "-c0") // its exit code counts errors
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
