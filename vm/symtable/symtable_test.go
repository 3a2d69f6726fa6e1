package symtable

import (
	"bufio"
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"gilplay/vm/syntax"
)

// What the dialects have; vm/dialect says the same.
const (
	python27 = syntax.PrintStatement | syntax.ExceptComma | syntax.BackquoteRepr |
		syntax.OldLiterals | syntax.TupleParams | syntax.LL1
	python39 = syntax.Annotations | syntax.KeywordOnly | syntax.NonlocalStatement |
		syntax.AsyncKeywords | syntax.MatrixMultiply | syntax.UnpackDisplays | syntax.FStrings |
		syntax.Walrus | syntax.PosOnly | syntax.AnyDecorator | syntax.ParenthesizedWith
	python313 = python39 | syntax.MatchStatement | syntax.ExceptGroups | syntax.SubscriptStar |
		syntax.TypeParameters | syntax.NestedFString | syntax.RangeInErrors | syntax.InlineComprehensions
)

// python is one whose answers are in testdata.
type python struct {
	name     string // in GILPLAY_PYTHON...
	files    string // the programs and the answers
	features syntax.Features
	// The bits of Include/symtable.h: those of the flags, and the lowest of the scope.
	flags  map[Flags]int
	offset int
}

var pythons = []python{
	{"39", "programs", python39, map[Flags]int{
		DefGlobal: 1, DefLocal: 2, DefParam: 4, DefNonlocal: 8, Use: 16,
		DefFreeClass: 64, DefImport: 128, DefAnnot: 256, DefCompIter: 512,
	}, 11},
	{"313", "programs313", python313, map[Flags]int{
		DefGlobal: 1, DefLocal: 2, DefParam: 4, DefNonlocal: 8, Use: 16,
		DefFreeClass: 64, DefImport: 128, DefAnnot: 256, DefCompIter: 512,
		DefTypeParam: 1024, DefCompCell: 2048,
	}, 12},
	{"27", "programs27", python27, map[Flags]int{
		DefGlobal: 1, DefLocal: 2, DefParam: 4, Use: 8, DefFreeClass: 32, DefImport: 64,
	}, 11},
}

// describe gives a scope in the form of testdata/scopes.py.
func (p python) describe(s *Scope) []any {
	symbols := map[string]int{}
	for name, symbol := range s.All() {
		bits := int(symbol.Scope) << p.offset
		for flag, bit := range p.flags {
			if symbol.Flags&flag != 0 {
				bits |= bit
			}
		}
		symbols[name] = bits
	}
	line, nested := int32(0), 0
	if s.Node != nil && !(s.Comprehension && p.features.Has(syntax.LL1)) {
		line = s.Node.At().Line
	}
	if s.Kind == TypeVarScope {
		line = s.at.Line
	}
	if s.Nested {
		nested = 1
	}
	children := []any{}
	for _, c := range s.Children {
		children = append(children, p.describe(c))
	}
	kind := map[ScopeKind]int{FunctionScope: 0, ClassScope: 1, ModuleScope: 2, TypeVarScope: 6,
		TypeAliasScope: 4, TypeParamsScope: 5}[s.Kind]
	return []any{kind, s.Name, line, nested, append([]string{}, s.VarNames...), symbols, children}
}

// verdict gives what testdata/scopes.py writes about a program.
func (p python) verdict(t *testing.T, src []byte) string {
	mod, err := syntax.Parse("file.py", src, p.features)
	var table *Table
	if err == nil {
		table, err = Build(mod, "file.py", p.features)
	}
	var answer any
	switch {
	case err == nil:
		answer = p.describe(table.Top)
	case err.Line == 0 && err.Text == "":
		answer = []any{err.Kind.String(), err.Msg, nil, nil, nil}
	default:
		row := []any{err.Kind.String(), err.Msg, err.Line, err.Col, err.Text}
		if err.Col == 0 {
			row[3] = nil
		}
		if p.features.Has(syntax.RangeInErrors) {
			row = append(row, err.EndLine, err.EndCol)
		}
		answer = row
	}
	return canonical(t, answer)
}

// canonical writes a value so that equal ones are equal texts.
func canonical(t *testing.T, v any) string {
	t.Helper()
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(buf.String())
}

func compare(t *testing.T, name, got, golden string) {
	t.Helper()
	var v any
	if err := json.Unmarshal([]byte(golden), &v); err != nil {
		t.Fatal(err)
	}
	if want := canonical(t, v); got != want {
		t.Errorf("%s\n got %s\nwant %s", name, got, want)
	}
}

// TestPrograms compares scopes and errors with CPython's.
func TestPrograms(t *testing.T) {
	for _, p := range pythons {
		input, err := os.ReadFile("testdata/" + p.files + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		golden, err := os.ReadFile("testdata/" + p.files + ".golden")
		if err != nil {
			t.Fatal(err)
		}
		texts := strings.Split(string(input), "---\n")
		answers := strings.Split(strings.TrimSuffix(string(golden), "\n"), "\n")
		if len(texts) != len(answers) {
			t.Fatalf("%d programs, %d answers", len(texts), len(answers))
		}
		for i, text := range texts {
			compare(t, p.name+"\n"+text, p.verdict(t, []byte(text)), answers[i])
		}
	}
}

// TestStandardLibrary compares the scopes of CPython's own library with those
// of the interpreters named by GILPLAY_PYTHON27, 39 and 313.
func TestStandardLibrary(t *testing.T) {
	for _, p := range pythons {
		t.Run(p.name, func(t *testing.T) {
			python := os.Getenv("GILPLAY_PYTHON" + p.name)
			if python == "" {
				t.Skip("GILPLAY_PYTHON" + p.name + " does not name an interpreter")
			}
			p.compareLibrary(t, python)
		})
	}
}

func (p python) compareLibrary(t *testing.T, python string) {
	lib, err := exec.Command(python, "-c", "import os; print(os.path.dirname(os.__file__))").Output()
	if err != nil {
		t.Fatal(err)
	}
	for _, glob := range []string{"*.py", "asyncio/*.py", "test/test_[a-s]*.py"} {
		files, _ := filepath.Glob(filepath.Join(strings.TrimSpace(string(lib)), glob))
		var args []string
		for _, f := range files {
			if src, err := os.ReadFile(f); err == nil && !bytes.Contains(src, []byte(`\N{`)) &&
				!bytes.Contains(src[:min(len(src), 200)], []byte("coding")) {
				args = append(args, f)
			}
		}
		out, err := exec.Command(python, append([]string{"testdata/scopes.py"}, args...)...).Output()
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewReader(bytes.NewReader(out))
		for _, f := range args {
			golden, err := lines.ReadString('\n')
			if err != nil {
				t.Fatal(err)
			}
			src, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			compare(t, filepath.Base(f), p.verdict(t, src), golden)
		}
	}
}

// TestMangle holds the rule for private names.
func TestMangle(t *testing.T) {
	for _, c := range []struct{ class, name, want string }{
		{"C", "__x", "_C__x"}, {"C", "__x__", "__x__"}, {"C", "_x", "_x"}, {"", "__x", "__x"},
		{"__C", "__x", "_C__x"}, {"___", "__x", "__x"}, {"C", "__a.b", "__a.b"}, {"C", "__", "__"},
		{"C", "__x_", "_C__x_"},
	} {
		if got := Mangle(c.class, c.name); got != c.want {
			t.Errorf("Mangle(%q, %q) = %q, want %q", c.class, c.name, got, c.want)
		}
	}
}

// TestNesting: what a browser's stack may not hold is refused before it is needed.
func TestNesting(t *testing.T) {
	for n, want := range map[int]string{
		syntax.MaxNesting - 2: "", // the statement and the innermost name nest, too
		syntax.MaxNesting - 1: syntax.TooNested(python39).Error(),
	} {
		mod, err := syntax.Parse("f.py", []byte("a"+strings.Repeat("+a", n)), python39)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if _, err := Build(mod, "f.py", python39); err != nil {
			got = err.Error()
		}
		if got != want {
			t.Errorf("%d operators: got %q, want %q", n, got, want)
		}
	}
}
