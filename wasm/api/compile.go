package api

import (
	"errors"
	"slices"
	"strings"

	"gilplay/gil/trace"
	"gilplay/vm/code"
	"gilplay/vm/compile"
	"gilplay/vm/dialect"
	"gilplay/vm/interp"
	"gilplay/vm/syntax"
)

// defaultFilename is what tracebacks call a program that came without a name.
const defaultFilename = "snippet.py"

// pythons are the dialects that can be run today.
var pythons = []string{"2.7", "3.9", "3.13"}

// defaultPython is the one that a request without a name means: links and
// lessons that name none keep their meaning when a Python is added.
const defaultPython = "3.9"

// dialectOf finds a Python that can be run by the name that a request gives.
func dialectOf(name string) (*dialect.Dialect, *SourceError) { return dialectAmong(pythons, name) }

// compiledDialect finds one whose code can be shown.
func compiledDialect(name string) (*dialect.Dialect, *SourceError) {
	var names []string
	for _, d := range dialect.All() {
		names = append(names, d.Name)
	}
	return dialectAmong(names, name)
}

func dialectAmong(names []string, name string) (*dialect.Dialect, *SourceError) {
	if name == "" {
		name = defaultPython
	}
	if slices.Contains(names, name) {
		return dialect.Get(name), nil
	}
	return nil, unsupported("Python "+name+" is not supported here",
		"Choose one of: "+strings.Join(names, ", ")+".")
}

// compileText turns a text into the code object of its module, as the dis module
// does: an error at its end is where a text handed to compile has it, not a file.
func compileText(source, filename string, d *dialect.Dialect) (*code.Code, *SourceError) {
	mod, err := syntax.Parse(filename, []byte(source), d.Features)
	if err != nil {
		return nil, sourceError(err)
	}
	c, err := compile.Compile(mod, filename, d)
	if err != nil {
		return nil, sourceError(err)
	}
	return c, nil
}

// loadError is why a program cannot be loaded: an error of Python, or a setting
// that cannot be.
func loadError(err error) *SourceError {
	var e *syntax.Error
	if errors.As(err, &e) {
		return sourceError(e)
	}
	return unsupported(err.Error(), "")
}

func sourceError(e *syntax.Error) *SourceError {
	return &SourceError{
		Kind: e.Kind.String(), Message: e.Msg, Line: e.Line, Column: e.Col,
		EndLine: e.EndLine, EndColumn: e.EndCol, Text: strings.TrimRight(e.Text, "\r\n"),
	}
}

// unsupported is a refusal of this playground, not of Python.
func unsupported(message, hint string) *SourceError {
	return &SourceError{Kind: "Unsupported", Message: message, Hint: hint}
}

// refusals are what is said of a Python or a profile that is not there, where
// no language is known, in English and in Chinese.
var refusals = [...][2]string{
	{"There is no machine profile ", "没有这个机器配置："}, {"Profile: there is no number called ", "机器配置里没有这个数："},
	{"Profile: ", "机器配置："}, {" is a number from ", " 是一个数，从 "}, {" is not supported here", " 这里不支持"},
	{"Choose one of: ", "可选："}, {"Choose ", "可选："}, {" to ", " 到 "}, {" is ", " 是 "}, {" or ", "、"}, {", ", "、"}, {".\x00", "。"},
}

// in puts a refusal of a Python or a profile into a language.
func (e *SourceError) in(lang trace.Lang) *SourceError {
	if e == nil || lang != "zh" {
		return e
	}
	hint := e.Hint + "\x00"
	for _, r := range refusals {
		e.Message, hint = strings.ReplaceAll(e.Message, r[0], r[1]), strings.ReplaceAll(hint, r[0], r[1])
	}
	e.Hint = strings.TrimSuffix(hint, "\x00")
	return e
}

// Traceback is the error as CPython prints it when it is given the file:
// the place, the line, a caret under the column, and the message.
func (e *SourceError) Traceback(filename, python string) string {
	column := e.Column
	if d := dialect.Get(python); d != nil && d.Ops.BytesStr && column > len(e.Text) {
		column-- // 2.x points at the last character instead of behind it
	}
	var b []byte
	if e.Line > 0 {
		b = append(b, "  File \""+filename+"\", line "...)
		b = append(appendInt(b, e.Line), '\n')
	}
	if e.EndLine > 0 {
		b = append(b, interp.SyntaxRange(e.Text+"\n", e.Line, e.Column, e.EndLine, e.EndColumn)...)
	} else if text := strings.TrimLeft(e.Text, " \t\f"); text != "" {
		b = append(b, "    "+strings.TrimRight(text, " \t\r\n")+"\n"...)
		if at := column - (len([]rune(e.Text)) - len([]rune(text))); column > 0 && at > 0 {
			b = append(b, "    "+strings.Repeat(" ", at-1)+"^\n"...)
		}
	}
	b = append(b, e.Kind...)
	if e.Message != "" {
		b = append(b, ": "+e.Message...)
	}
	return string(append(b, '\n'))
}
