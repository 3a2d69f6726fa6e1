package conform

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gilplay/vm/code"
	"gilplay/vm/dialect"
)

// describe gives what describe.py would write about a text that we compile.
func describe(t *testing.T, source string) object {
	t.Helper()
	d := dialect.Get("3.9")
	co, bad := compileSource("f.py", []byte(source), d)
	if bad != nil {
		t.Fatal(bad)
	}
	var o object
	if err := json.Unmarshal([]byte(code.JSON(co, d.Ops)), &o); err != nil {
		t.Fatal(err)
	}
	return o
}

func report(show int) (*Report, *strings.Builder) {
	var out strings.Builder
	return &Report{Fields: map[string]int{}, show: show, out: &out, table: dialect.Get("3.9")}, &out
}

// TestDifferencesAreFound: objects inside objects count, each attribute that
// differs counts once, and the first difference is shown.
func TestDifferencesAreFound(t *testing.T) {
	const source = "def f(a):\n    return a + 1\ndef g(): pass\n"
	r, out := report(5)
	r.file("f.py", []byte(source), describe(t, source))
	if !r.Same() || r.Objects != 3 || r.Identical != 3 || out.String() != "" {
		t.Errorf("%+v of a file that is the same; %s", r, out)
	}
	r, out = report(1)
	r.file("f.py", []byte(source), describe(t, strings.Replace(source, "a + 1", "a - 2", 1)))
	if r.Same() || r.Objects != 3 || r.Identical != 2 || r.Fields["code"] != 1 || r.Fields["consts"] != 1 || len(r.Fields) != 2 {
		t.Errorf("%+v", r)
	}
	for _, want := range []string{"f.py.f, line 1: code differs", "BINARY_SUBTRACT", "| ", "BINARY_ADD", "1 (2)"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out)
		}
	}
	if strings.Contains(out.String(), "consts differs") {
		t.Errorf("two differences are shown, not one:\n%s", out)
	}
	r, out = report(1)
	r.file("f.py", []byte("x = \n"), describe(t, source))
	if r.Failed != 1 || r.Objects != 3 || r.Identical != 0 || !strings.Contains(out.String(), "invalid syntax") {
		t.Errorf("%+v of a file that we do not compile; %s", r, out)
	}
}

// TestRefusedFilesAreCompared: an error counts as agreed if message and line
// are the same.
func TestRefusedFilesAreCompared(t *testing.T) {
	r, _ := report(0)
	for _, line := range []float64{1, 2} {
		r.file("f.py", []byte("x = \n"), object{"error": "SyntaxError: invalid syntax", "lineno": line})
	}
	r.file("f.py", []byte("x = 1\n"), object{"error": "SyntaxError: invalid syntax", "lineno": 1.0})
	if r.Refused != 3 || r.Agreed != 1 {
		t.Errorf("%+v", r)
	}
}

func TestFilesAreFound(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"b.py", "a.txt", "sub/c.py"} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, nil, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	files, err := Files([]string{dir, filepath.Join(dir, "a.txt")})
	if err != nil || len(files) != 3 || !strings.HasSuffix(files[2], "a.txt") {
		t.Errorf("%v, %v", files, err)
	}
	for _, path := range []string{filepath.Join(dir, "absent"), t.TempDir()} {
		if files, err := Files([]string{path}); err == nil {
			t.Errorf("%s: %v", path, files)
		}
	}
}
