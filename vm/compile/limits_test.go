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
	// CPython takes the sums of 5000 in 2.7, 3.13 and, of numbers, in 3.9; and any
	// number of elif in 2.7.
	const deep = "not supported here: code that nests more than 1,000 deep, because a browser's stack has no room for it"
	for _, k := range []struct{ name, source, want, want27 string }{
		{"finally in finally", finally.String(), "SyntaxError: program too large", ""},
		{"long sum of names", "x = " + strings.Repeat("a + ", 50_000) + "a\n", "RecursionError: " + deep, "MemoryError: " + deep},
		{"sum of 5000 numbers", "x = " + strings.Repeat("1 + ", 5000) + "1\n", "RecursionError: " + deep, "MemoryError: " + deep},
		{"attributes", strings.Repeat("a.", 20_000) + "a\n", "RecursionError: " + deep, "MemoryError: " + deep},
		{"elif", "if a: pass\n" + strings.Repeat("elif a: pass\n", 1500), "RecursionError: " + deep, "MemoryError: " + deep},
		{"very long elif", "if a: pass\n" + strings.Repeat("elif a: pass\n", 20_000), "MemoryError", "MemoryError"},
		{"nested lambdas", "x = " + strings.Repeat("lambda: ", 990) + "1\n", "", ""},
		{"sum of 990 names", "x = " + strings.Repeat("a + ", 990) + "a\n", "", ""},
		{"many statements", strings.Repeat("x = y\n", 50_000), "", ""},
	} {
		for name, want := range map[string]string{"2.7": k.want27, "3.9": k.want, "3.13": k.want} {
			_, err := compileSource(dialect.Get(name), "prog.py", []byte(k.source))
			got := ""
			if err != nil {
				got = strings.TrimSuffix(err.Error(), ": Parser stack overflowed - Python source too complex to parse")
			}
			if got != want {
				t.Errorf("%s in %s: %q, want %q", k.name, name, got, want)
			}
		}
	}
}
