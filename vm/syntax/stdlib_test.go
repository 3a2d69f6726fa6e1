package syntax

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// What the dialects have; vm/dialect says the same.
const (
	python27 = PrintStatement | ExceptComma | BackquoteRepr | OldLiterals | TupleParams | LL1
	python39 = Annotations | KeywordOnly | NonlocalStatement | AsyncKeywords | MatrixMultiply |
		UnpackDisplays | FStrings | Walrus | PosOnly | AnyDecorator | ParenthesizedWith
	python313 = python39 | MatchStatement | ExceptGroups | SubscriptStar | TypeParameters |
		NestedFString | RangeInErrors | InlineComprehensions
)

// dialects pairs the name of each Python in testdata with its features.
var dialects = []struct {
	name     string
	features Features
}{{"27", python27}, {"39", python39}, {"313", python313}}

// TestStandardLibrary compares our trees of CPython's own library with those
// of the interpreters named by GILPLAY_PYTHON27, 39 and 313.
func TestStandardLibrary(t *testing.T) {
	for _, d := range dialects {
		t.Run(d.name, func(t *testing.T) {
			python := os.Getenv("GILPLAY_PYTHON" + d.name)
			if python == "" {
				t.Skip("GILPLAY_PYTHON" + d.name + " does not name an interpreter")
			}
			compareLibrary(t, python, d.features)
		})
	}
}

func compareLibrary(t *testing.T, python string, f Features) {
	lib, err := exec.Command(python, "-c", "import os; print(os.path.dirname(os.__file__))").Output()
	if err != nil {
		t.Fatal(err)
	}
	every := 1
	if n, err := strconv.Atoi(os.Getenv("GILPLAY_EVERY")); err == nil {
		every = n
	}
	var files []string
	for _, glob := range strings.Fields("*.py */*.py */*/*.py") {
		more, _ := filepath.Glob(filepath.Join(strings.TrimSpace(string(lib)), glob))
		for i, path := range more {
			if src, err := os.ReadFile(path); err == nil && i%every == 0 && !foreign(path, src, f) {
				files = append(files, path)
			}
		}
	}
	for len(files) > 0 {
		n := min(len(files), 50)
		compareTrees(t, python, f, files[:n])
		files = files[n:]
	}
}

// foreign tells whether a file needs what the package comment excludes, or is
// not in UTF-8.
func foreign(name string, src []byte, features Features) bool {
	switch filepath.Base(name) {
	case "bad_coding.py", "bad_coding3.py", // encodings that we do not know
		"badsyntax_pep3120.py",        // not in UTF-8, without saying so
		"test_unicode_identifiers.py": // identifiers in other normal forms
		return true
	}
	head := src[:min(len(src), 300)]
	return !features.Has(LL1) && bytes.Contains(head, []byte("coding")) && !bytes.Contains(bytes.ToLower(head), []byte("utf-8")) ||
		bytes.Contains(src, []byte(`\N{`)) || strings.Contains(name, "/lib2to3/tests/data/")
}

func compareTrees(t *testing.T, python string, features Features, files []string) {
	script := "testdata/dump.py"
	if features.Has(LL1) {
		script = "testdata/dump27.py"
	}
	cmd := exec.Command(python, append([]string{script}, files...)...)
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	lines := bufio.NewReaderSize(bytes.NewReader(out), 1<<20)
	for _, f := range files {
		want, err := lines.ReadString('\n')
		if err != nil {
			t.Fatal(err)
		}
		src, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		var got string
		if m, err := Parse(f, src, features); err != nil {
			got = err.Error()
		} else {
			got = dump(m, features)
		}
		if want = strings.TrimSuffix(want, "\n"); got != want {
			t.Errorf("%s:\n%s", filepath.Base(f), firstDifference(got, want))
		}
	}
}

// firstDifference shows where two texts part.
func firstDifference(got, want string) string {
	i := 0
	for i < len(got) && i < len(want) && got[i] == want[i] {
		i++
	}
	cut := func(s string) string { return s[max(0, i-160):min(len(s), i+80)] }
	return " got ..." + cut(got) + "\nwant ..." + cut(want)
}
