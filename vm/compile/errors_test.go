package compile

import "testing"

// TestErrorsAreCPythons compares class, message, line, column and text of the
// errors of the compiler, and of the passes before it as far as they decide
// which error is met first.
func TestErrorsAreCPythons(t *testing.T) {
	for _, want := range readLines(t, "testdata/errors-3.9.jsonl") {
		source := want["source"].(string)
		_, failed := compileSource("prog.py", []byte(source))
		switch {
		case want["error"] == nil && failed == nil:
		case want["error"] == nil:
			t.Errorf("%q: %v; CPython compiles it", source, failed)
		case failed == nil:
			t.Errorf("%q compiles; CPython says %v", source, want["error"])
		default:
			text, _ := want["text"].(string)
			if failed.Error() != want["error"] || float64(failed.Line) != want["lineno"] ||
				float64(failed.Col) != want["offset"] || failed.Text != text {
				t.Errorf("%q: %v %d:%d %q; CPython: %v %v:%v %q", source, failed, failed.Line, failed.Col,
					failed.Text, want["error"], want["lineno"], want["offset"], text)
			}
		}
	}
}
