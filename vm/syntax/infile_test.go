package syntax

import "testing"

// TestInFile: what CPython says when the end of a program that it reads from a
// file comes too soon. For 2.7 that is what execfile raises, for 3.13 what
// PyRun_FileExFlags does.
func TestInFile(t *testing.T) {
	for _, c := range []struct {
		features  Features
		source    string
		msg       string
		line, col int
		text      string
	}{
		{python27, "x = (1,\n", "invalid syntax", 2, 8, ""},
		{python27, "def f():\n", "expected an indented block", 2, 9, ""},
		{python27, "if x:\n  y = [1\n", "invalid syntax", 3, 9, ""},
		{python27, "x = '''abc\n", "EOF while scanning triple-quoted string literal", 3, 12, "x = '''abc\n\n"},
		{python27, "x = '''abc\nd", "EOF while scanning triple-quoted string literal", 3, 13, "x = '''abc\nd\n"},
		{python27, "for x in y:", "expected an indented block", 2, 12, ""},
		{python27, "while 1:\n\n\n", "expected an indented block", 4, 1, ""},
		{python27, "x = \\", "invalid syntax", 2, 6, ""},
		{python27, "x = \"abc", "EOL while scanning string literal", 1, 8, "x = \"abc\n"},
		{python313, "def f():\n", "expected an indented block after function definition on line 1", 1, 0, "def f():\n"},
		{python313, "try:\n  x\n", "expected 'except' or 'finally' block", 2, 0, "  x\n"},
		{python313, "match x:\n  case y:\n", "expected an indented block after 'case' statement on line 2", 2, 0, "  case y:\n"},
		{python313, "f(a b", "'(' was never closed", 1, 2, "f(a b"},
	} {
		_, err := Parse("file.py", []byte(c.source), c.features)
		if err == nil {
			t.Fatalf("%q parses", c.source)
		}
		e := err.InFile()
		if e.Msg != c.msg || e.Line != c.line || e.Col != c.col || e.Text != c.text {
			t.Errorf("%q: %v at %d:%d in %q", c.source, e, e.Line, e.Col, e.Text)
		}
	}
}
