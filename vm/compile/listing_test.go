package compile

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"gilplay/vm/code"
	"gilplay/vm/dialect"
)

var address = regexp.MustCompile(` at 0x[0-9a-f]+, file`)

// TestListingIsCPythons compares the text of dis, byte for byte except for
// addresses.
func TestListingIsCPythons(t *testing.T) {
	for _, d := range compiled {
		checkListings(t, d)
	}
}

func checkListings(t *testing.T, d *dialect.Dialect) {
	data, err := os.ReadFile("testdata/listing-" + d.Name + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range strings.Split(string(data), "=== ")[1:] {
		name, want, _ := strings.Cut(part, "\n")
		source, err := os.ReadFile(filepath.Join("testdata", name))
		if err != nil {
			t.Fatal(err)
		}
		co, failed := compileSource(d, name, source)
		if failed != nil {
			t.Fatalf("%s: %v", name, failed)
		}
		got := address.ReplaceAllString(code.Dis(co, d.Ops), " at 0x0, file")
		reportFirstDifference(t, d.Name+" "+name, got, want)
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
