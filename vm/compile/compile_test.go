package compile

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

var py39 = dialect.Get("3.9")

// compiled are the dialects that have goldens here.
var compiled = []*dialect.Dialect{dialect.Get("2.7"), py39, dialect.Get("3.13")}

// compileSource is what the front door does: parse, then compile.
func compileSource(d *dialect.Dialect, filename string, source []byte) (*code.Code, *syntax.Error) {
	mod, err := syntax.Parse(filename, source, d.Features)
	if err != nil {
		return nil, err
	}
	return Compile(mod, filename, d)
}

// described is a code object in the form of testdata/describe.py.
func described(t *testing.T, d *dialect.Dialect, co *code.Code) map[string]any {
	t.Helper()
	var o map[string]any
	if err := json.Unmarshal([]byte(code.JSON(co, d.Ops)), &o); err != nil {
		t.Fatal(err)
	}
	return o
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
func check(t *testing.T, d *dialect.Dialect, want map[string]any) {
	t.Helper()
	name := want["filename"].(string)
	source, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	co, failed := compileSource(d, name, source)
	if failed != nil {
		t.Errorf("%s:%d:%d: %v", name, failed.Line, failed.Col, failed)
		return
	}
	for _, what := range differences(name, described(t, d, co), want) {
		t.Errorf("%s: %s differs", d.Name, what)
	}
}

func TestCorpusIsCPythons(t *testing.T) {
	for _, d := range compiled {
		for _, want := range readLines(t, "testdata/corpus-"+d.Name+".jsonl") {
			check(t, d, want)
		}
	}
}

// compareErrors compares class, message, line, column and text.
func compareErrors(t *testing.T, what string, failed *syntax.Error, want map[string]any) {
	t.Helper()
	if failed == nil {
		t.Errorf("%s compiles; CPython: %v", what, want["error"])
		return
	}
	text, _ := want["text"].(string)
	line, _ := want["lineno"].(float64) // 0: none
	col, _ := want["offset"].(float64)
	endLine, ranged := want["end_lineno"].(float64)
	endCol, _ := want["end_offset"].(float64)
	if failed.Error() != want["error"] || float64(failed.Line) != line || float64(failed.Col) != col || failed.Text != text ||
		ranged && (float64(failed.EndLine) != endLine || float64(failed.EndCol) != endCol) {
		t.Errorf("%s: %v %d:%d-%d:%d %q; CPython: %v %v:%v-%v:%v %q", what, failed, failed.Line, failed.Col, failed.EndLine,
			failed.EndCol, failed.Text, want["error"], want["lineno"], want["offset"], want["end_lineno"], want["end_offset"], text)
	}
}

// unemitted are the opcodes that no module needs: those that only stand for
// what optimisers remove, are for the interactive prompt, or are a form that
// the compiler itself replaces.
var unemitted = map[string][]opcode.Op{
	"2.7":  {opcode.StopCode, opcode.Nop, opcode.PrintExpr, opcode.ExtendedArg},
	"3.9":  {opcode.Nop, opcode.PrintExpr},
	"3.13": {opcode.Reserved, opcode.EnterExecutor, opcode.ExitInitCheck, opcode.InterpreterExit},
}

// TestCorpusCoversOpcodes: the corpus has every opcode that a Python's compiler
// can emit for a module.
func TestCorpusCoversOpcodes(t *testing.T) {
	for _, d := range compiled {
		seen := map[byte]bool{}
		var visit func(described map[string]any)
		visit = func(described map[string]any) {
			bytes, err := hex.DecodeString(described["code"].(string))
			if err != nil {
				t.Fatal(err)
			}
			for i := 0; i < len(bytes); {
				seen[bytes[i]] = true
				switch {
				case d.Ops.Encoding == opcode.Wordcode:
					i += unitBytes
				case bytes[i] >= d.Ops.HaveArgument:
					i += 3
				default:
					i++
				}
			}
			for _, c := range described["consts"].([]any) {
				if inner, ok := c.(map[string]any); ok {
					visit(inner)
				}
			}
		}
		for _, want := range readLines(t, "testdata/corpus-"+d.Name+".jsonl") {
			visit(want)
		}
		for _, row := range d.Ops.Rows() {
			if seen[row.Number] == slices.Contains(unemitted[d.Name], row.Meaning) {
				t.Errorf("%s: %s in the corpus: %v", d.Name, row.Name, seen[row.Number])
			}
		}
	}
}

func BenchmarkCompile(b *testing.B) {
	var sources [][]byte
	names, err := filepath.Glob("testdata/corpus/*.py")
	if err != nil || len(names) == 0 {
		b.Fatal("no corpus: ", err)
	}
	total := 0
	for _, name := range names {
		source, err := os.ReadFile(name)
		if err != nil {
			b.Fatal(err)
		}
		sources = append(sources, source)
		total += len(source)
	}
	b.SetBytes(int64(total))
	b.ReportAllocs()
	for b.Loop() {
		for i, source := range sources {
			if _, err := compileSource(py39, names[i], source); err != nil {
				b.Fatal(err)
			}
		}
	}
}
