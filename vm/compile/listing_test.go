package compile

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"gilplay/vm/code"
)

var address = regexp.MustCompile(` at 0x[0-9a-f]+, file`)

// TestListingIsCPythons compares the text of dis, byte for byte except for
// addresses.
func TestListingIsCPythons(t *testing.T) {
	data, err := os.ReadFile("testdata/listing-3.9.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range strings.Split(string(data), "=== ")[1:] {
		name, want, _ := strings.Cut(part, "\n")
		source, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		co, failed := compileSource(py39, name, source)
		if failed != nil {
			t.Fatalf("%s: %v", name, failed)
		}
		got := address.ReplaceAllString(code.Dis(co, py39.Ops), " at 0x0, file")
		reportFirstDifference(t, name, got, want)
	}
}

func reportFirstDifference(t *testing.T, name, got, want string) {
	t.Helper()
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(g), len(w)) {
		if g[i] != w[i] {
			t.Errorf("%s line %d:\n%q, want\n%q", name, i+1, g[i], w[i])
			return
		}
	}
	if len(g) != len(w) {
		t.Errorf("%s: %d lines, want %d", name, len(g), len(w))
	}
}
