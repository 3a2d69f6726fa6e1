package compile

import (
	"fmt"
	"strings"
	"testing"

	"gilplay/vm/dialect"
)

// TestLimits: programs that would take much memory or a deep stack give an
// error or a code object, and soon.
func TestLimits(t *testing.T) {
	var finally strings.Builder
	for i := range 20 {
		indent := strings.Repeat(" ", i)
		fmt.Fprintf(&finally, "%stry: pass\n%sfinally:\n", indent, indent)
	}
	finally.WriteString(strings.Repeat(" ", 20) + "pass\n")
	const deep = "RecursionError: maximum recursion depth exceeded during compilation"
	// CPython 2.7 bounds no sum and refuses the lambdas (MemoryError); the bound
	// of its sums here is ours, in its words.
	for _, k := range []struct{ name, source, want, want313, want27 string }{
		{"finally in finally", finally.String(), "SyntaxError: program too large", "SyntaxError: program too large", ""},
		{"long sum of names", "x = " + strings.Repeat("a + ", 50_000) + "a\n", deep, deep, "MemoryError"},
		{"long sum of numbers", "x = " + strings.Repeat("1 + ", 50_000) + "1\n", "", deep, "MemoryError"},
		{"nested lambdas", "x = " + strings.Repeat("lambda: ", 1000) + "1\n", "", "", ""},
		{"sum of 5000 names", "x = " + strings.Repeat("a + ", 5000) + "a\n", deep, "", ""},
		{"many statements", strings.Repeat("x = y\n", 50_000), "", "", ""},
	} {
		for name, want := range map[string]string{"2.7": k.want27, "3.9": k.want, "3.13": k.want313} {
			_, err := compileSource(dialect.Get(name), "prog.py", []byte(k.source))
			got := ""
			if err != nil {
				got = err.Error()
			}
			if got != want {
				t.Errorf("%s in %s: %q, want %q", k.name, name, got, want)
			}
		}
	}
}
