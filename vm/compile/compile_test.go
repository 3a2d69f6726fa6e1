package compile

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/syntax"
)

var py39 = dialect.Get("3.9")

// compileSource is what the front door does: parse, then compile.
func compileSource(filename string, source []byte) (*code.Code, *syntax.Error) {
	mod, err := syntax.Parse(filename, source, py39.Features)
	if err != nil {
		return nil, err
	}
	return Compile(mod, filename, py39)
}

// described is a code object in the form of testdata/describe.py.
func described(t *testing.T, co *code.Code) map[string]any {
	t.Helper()
	var d map[string]any
	if err := json.Unmarshal([]byte(code.JSON(co, py39.Ops)), &d); err != nil {
		t.Fatal(err)
	}
	return d
}

// readLines reads a file with one JSON object per line.
func readLines(t *testing.T, path string) []map[string]any {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var lines []map[string]any
	for dec := json.NewDecoder(bytes.NewReader(data)); dec.More(); {
		var line map[string]any
		if err := dec.Decode(&line); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, line)
	}
	return lines
}

// differences names the attributes in which two described code objects differ,
// nested ones first.
func differences(path string, got, want map[string]any) []string {
	var found []string
	gotConsts, _ := got["consts"].([]any)
	wantConsts, _ := want["consts"].([]any)
	for i := range min(len(gotConsts), len(wantConsts)) {
		g, ok1 := gotConsts[i].(map[string]any)
		w, ok2 := wantConsts[i].(map[string]any)
		if ok1 && ok2 {
			found = append(found, differences(path+"."+w["name"].(string), g, w)...)
			gotConsts[i], wantConsts[i] = nil, nil
		}
	}
	for key := range want {
		if !reflect.DeepEqual(got[key], want[key]) {
			found = append(found, path+" "+key)
		}
	}
	return found
}

// check compares what we make of a file with what CPython made of it.
func check(t *testing.T, dir string, want map[string]any) {
	t.Helper()
	name := want["filename"].(string)
	source, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	co, failed := compileSource(name, source)
	if failed != nil {
		t.Errorf("%s:%d:%d: %v", name, failed.Line, failed.Col, failed)
		return
	}
	for _, d := range differences(name, described(t, co), want) {
		t.Error(d, "differs")
	}
}

func TestCorpusIsCPythons(t *testing.T) {
	for _, want := range readLines(t, "testdata/corpus-3.9.jsonl") {
		check(t, "testdata", want)
	}
}

// checkError compares the error of a file that does not compile.
func checkError(t *testing.T, dir string, want map[string]any) {
	t.Helper()
	name := want["filename"].(string)
	source, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		t.Fatal(err)
	}
	_, failed := compileSource(name, source)
	compareErrors(t, name, failed, want)
}

// compareErrors compares class, message, line, column and text.
func compareErrors(t *testing.T, what string, failed *syntax.Error, want map[string]any) {
	t.Helper()
	if failed == nil {
		t.Errorf("%s compiles; CPython: %v", what, want["error"])
		return
	}
	text, _ := want["text"].(string)
	if failed.Error() != want["error"] || float64(failed.Line) != want["lineno"] ||
		float64(failed.Col) != want["offset"] || failed.Text != text {
		t.Errorf("%s: %v %d:%d %q; CPython: %v %v:%v %q", what, failed, failed.Line, failed.Col,
			failed.Text, want["error"], want["lineno"], want["offset"], text)
	}
}
