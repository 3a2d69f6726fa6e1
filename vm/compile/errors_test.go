package compile

import (
	"strconv"
	"testing"
)

// TestErrorsAreCPythons compares class, message, line, column and text of the
// errors of the compiler, and of the passes before it as far as they decide
// which error is met first.
func TestErrorsAreCPythons(t *testing.T) {
	for _, want := range readLines(t, "testdata/errors-3.9.jsonl") {
		source := want["source"].(string)
		_, failed := compileSource(py39, "prog.py", []byte(source))
		switch {
		case want["error"] == nil && failed == nil:
		case want["error"] == nil:
			t.Errorf("%q: %v; CPython compiles it", source, failed)
		default:
			compareErrors(t, strconv.Quote(source), failed, want)
		}
	}
}
