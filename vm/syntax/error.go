package syntax

// ErrorKind is the Python class of a compile-time error.
type ErrorKind uint8

// The classes; IndentationError is a SyntaxError and TabError an
// IndentationError.
const (
	SyntaxError ErrorKind = iota
	IndentationError
	TabError
	ValueError // "source code string cannot contain null bytes"
	RecursionError
	MemoryError // "s_push: parser stack overflow" and its like: nesting too deep
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
}

// Error returns the type and message as Python prints them.
func (e *Error) Error() string {
	if e.Msg == "" {
		return e.Kind.String()
	}
	return e.Kind.String() + ": " + e.Msg
}
