package compile

import (
	"gilplay/vm/syntax"
	"strconv"
	"testing"
)

// The tests have CPython's words for a name that no character has.
func init() { syntax.CharacterNamed = func(string) (rune, bool) { return 0, false } }

// TestErrorsAreCPythons compares class, message, line, column and text of the
// errors of the compiler, and of the passes before it as far as they decide
// which error is met first.
func TestErrorsAreCPythons(t *testing.T) {
	for _, d := range compiled {
		for _, want := range readLines(t, "testdata/errors-"+d.Name+".jsonl") {
			source := want["source"].(string)
			_, failed := compileSource(d, "prog.py", []byte(source))
			switch {
			case want["error"] == nil && failed == nil:
			case want["error"] == nil:
				t.Errorf("%s %q: %v; CPython compiles it", d.Name, source, failed)
			default:
				compareErrors(t, d.Name+" "+strconv.Quote(source), failed, want)
			}
		}
	}
}
