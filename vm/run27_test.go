package vm_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// corpus27 is the programs of testdata/run27, with what CPython 2.7 printed (see
// testdata/expect27.py).
func corpus27(t *testing.T) (all []program) {
	files, err := filepath.Glob("testdata/run27/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no corpus", err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		p := program{python: "2.7", name: filepath.Base(f), source: string(text)}
		for _, line := range strings.Split(p.source, "\n") {
			if s, ok := strings.CutPrefix(line, "# "); ok {
				p.add(s)
			}
		}
		all = append(all, p)
	}
	return all
}

func TestRun27(t *testing.T) {
	for _, p := range corpus27(t) {
		t.Run(p.name, func(t *testing.T) {
			p.compare(t, p.run(t, 1<<40, nil))
		})
	}
}

func TestRun27Verified(t *testing.T) {
	if testing.Short() {
		t.Skip("recounting takes minutes; -short leaves it out")
	}
	for _, p := range corpus27(t) {
		t.Run(p.name, func(t *testing.T) {
			verifyEvery(t, p)
		})
	}
}
