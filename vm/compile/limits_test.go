package compile

import (
	"fmt"
	"strings"
	"testing"
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
	for _, k := range []struct{ name, source, want string }{
		{"finally in finally", finally.String(), "SyntaxError: program too large"},
		{"long sum of names", "x = " + strings.Repeat("a + ", 50_000) + "a\n", "RecursionError: maximum recursion depth exceeded during compilation"},
		{"long sum of numbers", "x = " + strings.Repeat("1 + ", 50_000) + "1\n", ""},
		{"nested lambdas", "x = " + strings.Repeat("lambda: ", 1000) + "1\n", ""},
		{"many statements", strings.Repeat("x = y\n", 50_000), ""},
	} {
		_, err := compileSource(py39, "prog.py", []byte(k.source))
		got := ""
		if err != nil {
			got = err.Error()
		}
		if got != k.want {
			t.Errorf("%s: %q, want %q", k.name, got, k.want)
		}
	}
}
