package compile

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gilplay/vm/code"
	"gilplay/vm/syntax"
)

// FuzzCompile: no text makes the compiler of any dialect panic, and what
// compiles can be decoded and listed.
func FuzzCompile(f *testing.F) {
	for _, pattern := range []string{"testdata/corpus*/*.py", "testdata/errors*.txt", "testdata/warned*.txt"} {
		names, err := filepath.Glob(pattern)
		if err != nil || len(names) == 0 {
			f.Fatal("no seeds: ", pattern)
		}
		for _, name := range names {
			text, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			for _, part := range strings.SplitAfter(string(text), "\n\n\n") {
				for _, piece := range strings.Split(part, "---\n") {
					f.Add([]byte(piece))
				}
			}
		}
	}
	f.Fuzz(func(t *testing.T, source []byte) {
		for _, d := range compiled {
			mod, bad := syntax.Parse("fuzz.py", source, d.Features)
			if bad != nil {
				continue
			}
			co, _ := Compile(mod, "fuzz.py", d)
			if co == nil {
				continue
			}
			if text := code.Dis(co, d.Ops); text == "" {
				t.Errorf("%s: empty listing", d.Name)
			}
			if decoded := code.Decode(co, d.Ops); len(decoded.Ins) == 0 {
				t.Errorf("%s: no instruction", d.Name)
			}
			code.JSON(co, d.Ops)
		}
	})
}
