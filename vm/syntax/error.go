package syntax

import "strings"

// ErrorKind is the Python class of a compile-time error.
type ErrorKind uint8

// The classes; IndentationError is a SyntaxError and TabError an
// IndentationError.
const (
	SyntaxError ErrorKind = iota
	IndentationError
	TabError
	ValueError // null bytes in the source
	RecursionError
	MemoryError // nesting too deep for the parser; no message in 3.9
)

// String returns the name of the Python class.
func (k ErrorKind) String() string {
	return [...]string{"SyntaxError", "IndentationError", "TabError", "ValueError",
		"RecursionError", "MemoryError"}[k]
}

// Error is what makes a text no program. vm/symtable and vm/compile report
// with it too.
type Error struct {
	Kind ErrorKind
	Msg  string
	// Line counts from 1 and Col counts characters (not bytes) from 1, as the
	// lineno and offset of CPython's SyntaxError do. 0 means unknown. EndLine
	// and EndCol are 0 in the Pythons that do not report an end (before 3.10).
	Line, Col, EndLine, EndCol int
	// Text is the source line, with its line end if CPython reports that.
	Text string

	inFile *Error // what InFile gives, if that is another error
}

// InFile gives the error as CPython reports it for a program in a file. The
// other errors are those for a text, handed to compile: at the end of a file
// 2.7 is in the line after the last one and quotes nothing, and 3.13 knows no
// column. (What 3.9 does is not among it.)
func (e *Error) InFile() *Error {
	if e.inFile != nil {
		return e.inFile
	}
	return e
}

// Error returns the type and message as Python prints them.
func (e *Error) Error() string {
	if e.Msg == "" {
		return e.Kind.String()
	}
	return e.Kind.String() + ": " + e.Msg
}

// reword gives an error about the bytes of a text the words of 3.13 instead of
// those of 3.9.
func (e *Error) reword() {
	if e.Kind == ValueError {
		e.Kind, e.Msg = SyntaxError, "source code cannot contain null bytes"
	}
	e.Msg = strings.Replace(e.Msg, "python.org/dev/peps", "peps.python.org", 1)
}

// blanks are what CPython strips round the text it proposes.
const blanks = " \t\r\n"

// suggestPrint replaces the message of an error on a line that looks like a
// print or exec statement of Python 2 (Objects/exceptions.c,
// _report_missing_parentheses, 3.4 to 3.9).
func suggestPrint(e *Error) {
	if e.Kind != SyntaxError || strings.IndexByte(e.Text, '(') >= 0 {
		return
	}
	rest := e.Text
	if !legacyStatement(e, rest) {
		if _, after, ok := strings.Cut(rest, ":"); ok {
			legacyStatement(e, after)
		}
	}
}

// legacyStatement sets the message if a text starts with print or exec.
func legacyStatement(e *Error, text string) bool {
	text = strings.TrimLeft(text, " \t\r\n\f\v")
	if strings.HasPrefix(text, "exec ") {
		e.Msg = "Missing parentheses in call to 'exec'"
		return true
	}
	args, ok := strings.CutPrefix(text, "print ")
	if !ok {
		return false
	}
	args, _, _ = strings.Cut(args, ";")
	args = strings.Trim(args, blanks)
	if strings.HasSuffix(args, ",") {
		args += ` end=" "`
	}
	e.Msg = "Missing parentheses in call to 'print'. Did you mean print(" + args + ")?"
	return true
}

// describe names an expression as error messages do
// (Parser/pegen/pegen.c, _PyPegen_get_expr_name, 3.9).
func describe(e Expr) string {
	switch e := e.(type) {
	case *Attribute:
		return "attribute"
	case *Subscript:
		return "subscript"
	case *Starred:
		return "starred"
	case *Name:
		return "name"
	case *List:
		return "list"
	case *Tuple:
		return "tuple"
	case *Lambda:
		return "lambda"
	case *Call:
		return "function call"
	case *BoolOp, *BinOp, *UnaryOp:
		return "operator"
	case *GeneratorExp:
		return "generator expression"
	case *Yield, *YieldFrom:
		return "yield expression"
	case *Await:
		return "await expression"
	case *ListComp:
		return "list comprehension"
	case *SetComp:
		return "set comprehension"
	case *DictComp:
		return "dict comprehension"
	case *Dict:
		return "dict display"
	case *Set:
		return "set display"
	case *JoinedStr, *FormattedValue:
		return "f-string expression"
	case *Compare:
		return "comparison"
	case *IfExp:
		return "conditional expression"
	case *NamedExpr:
		return "named expression"
	case *Constant:
		switch e.Value.Kind {
		case ConstNone:
			return "None"
		case ConstTrue:
			return "True"
		case ConstFalse:
			return "False"
		case ConstEllipsis:
			return "Ellipsis"
		}
	}
	return "literal"
}
