package syntax

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// python39 is what the 3.9 dialect has; vm/dialect says the same.
const python39 = Annotations | KeywordOnly | NonlocalStatement | AsyncKeywords | MatrixMultiply |
	UnpackDisplays | FStrings | Walrus | PosOnly | AnyDecorator | ParenthesizedWith

// TestStandardLibrary compares our trees of CPython's own library with those
// of the interpreter named by GILPLAY_PYTHON39.
func TestStandardLibrary(t *testing.T) {
	python := os.Getenv("GILPLAY_PYTHON39")
	if python == "" {
		t.Skip("GILPLAY_PYTHON39 does not name a CPython 3.9 interpreter")
	}
	lib, err := exec.Command(python, "-c", "import os; print(os.path.dirname(os.__file__))").Output()
	if err != nil {
		t.Fatal(err)
	}
	var files []string
	for _, glob := range strings.Fields("*.py */*.py */*/*.py") {
		more, _ := filepath.Glob(filepath.Join(strings.TrimSpace(string(lib)), glob))
		for _, f := range more {
			if src, err := os.ReadFile(f); err == nil && !foreign(f, src) {
				files = append(files, f)
			}
		}
	}
	for len(files) > 0 {
		n := min(len(files), 50)
		compareTrees(t, python, files[:n])
		files = files[n:]
	}
}

// foreign tells whether a file needs what the package comment excludes, or is
// not in UTF-8.
func foreign(name string, src []byte) bool {
	switch filepath.Base(name) {
	case "badsyntax_pep3120.py", // not in UTF-8, without saying so
		"test_unicode_identifiers.py": // identifiers in other normal forms
		return true
	}
	head := src[:min(len(src), 300)]
	return bytes.Contains(head, []byte("coding")) && !bytes.Contains(bytes.ToLower(head), []byte("utf-8")) ||
		bytes.Contains(src, []byte(`\N{`)) || strings.Contains(name, "/lib2to3/tests/data/")
}

func compareTrees(t *testing.T, python string, files []string) {
	cmd := exec.Command(python, append([]string{"testdata/dump.py"}, files...)...)
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
		if m, err := Parse(f, src, python39); err != nil {
			got = err.Error()
		} else {
			got = dump(m)
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
