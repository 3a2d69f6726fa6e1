package syntax

import "strings"

// Pos is the extent of a node. Lines count from 1; columns count bytes of
// UTF-8 from 0, as lineno, col_offset, end_lineno and end_col_offset of
// CPython's ast module do. The end is exclusive.
type Pos struct {
	Line, Col, EndLine, EndCol int32
}

// At returns the extent; it is how a Node held as an interface tells its
// place.
func (p *Pos) At() Pos { return *p }

// Node is any node that has a place in the source.
type Node interface{ At() Pos }

// Stmt is a statement node.
type Stmt interface {
	Node
	stmt()
}

// Expr is an expression node.
type Expr interface {
	Node
	expr()
}

// Pattern is a pattern of a match statement (3.10 and later).
type Pattern interface {
	Node
	pattern()
}

// TypeParam is a parameter of a generic class, function or alias (3.12 and
// later).
type TypeParam interface {
	Node
	typeParam()
}

// Module is a whole source file.
type Module struct {
	Filename string
	Body     []Stmt
	// Lines holds the text of each source line without its line end, for
	// error messages and tracebacks.
	Lines []string
	// Warnings are the SyntaxWarnings of the parser, in its order (3.12).
	Warnings []Warning
	// openEnd tells that the last line has no line end.
	openEnd bool
	// unindented tells that errors quote lines without their indentation (2.7).
	unindented bool
}

// Warning is a SyntaxWarning: the program compiles and hardly does what its
// author meant.
type Warning struct {
	Line int
	Msg  string
}

// Error makes a SyntaxError that quotes a line. The column is what CPython
// reports for an error found after parsing: bytes, not characters, and counted
// from 1 (Python/errors.c, PyErr_SyntaxLocationObject, 3.9). A line of 0 is
// none.
func (m *Module) Error(line, col int, msg string) *Error {
	e := &Error{Kind: SyntaxError, Msg: msg, Line: line, Col: col}
	if line >= 1 && line <= len(m.Lines) {
		e.Text = m.Lines[line-1]
		if line < len(m.Lines) || !m.openEnd {
			e.Text += "\n"
		}
		if m.unindented {
			e.Text = strings.TrimLeft(e.Text, " \t\f")
		}
	}
	return e
}

// ErrorAt makes a SyntaxError about an extent, for the Pythons that report
// where an error ends (RangeInErrors). Columns count as those of Error.
func (m *Module) ErrorAt(at Pos, msg string) *Error {
	e := m.Error(int(at.Line), int(at.Col)+1, msg)
	e.EndLine, e.EndCol = int(at.EndLine), int(at.EndCol)+1
	return e
}

// MaxNesting is how deep statements and expressions may nest: half of what has
// room on the stack of a browser's worker. CPython's own limits are higher
// (3.9: 3,000; 3.13: 10,000; 2.7 has none for what its parser takes).
const MaxNesting = 1000

// TooNested refuses a tree that nests deeper.
func TooNested(f Features) *Error {
	err := &Error{Kind: RecursionError, Msg: "not supported here: code that nests more than 1,000 deep, because a browser's stack has no room for it"}
	if f.Has(LL1) { // 2.7 has no RecursionError
		err.Kind = MemoryError
	}
	return err
}

// Ctx tells what is done with the value of a Name, Attribute, Subscript,
// Starred, List or Tuple.
type Ctx uint8

// The contexts of Python.asdl (expr_context).
const (
	Load Ctx = iota
	Store
	Del
)

// String returns the name in Python.asdl.
func (c Ctx) String() string { return [...]string{"Load", "Store", "Del"}[c] }

// BoolOperator is And or Or.
type BoolOperator uint8

// The boolean operators (boolop).
const (
	And BoolOperator = iota
	Or
)

// String returns the name in Python.asdl.
func (o BoolOperator) String() string { return [...]string{"And", "Or"}[o] }

// Operator is a binary arithmetic operator.
type Operator uint8

// The binary operators (operator). Div is "/" of every Python; what 2.7 does
// with it is decided by the compiler.
const (
	Add Operator = iota
	Sub
	Mult
	MatMult
	Div
	Mod
	Pow
	LShift
	RShift
	BitOr
	BitXor
	BitAnd
	FloorDiv
)

// String returns the name in Python.asdl.
func (o Operator) String() string {
	return [...]string{"Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift",
		"RShift", "BitOr", "BitXor", "BitAnd", "FloorDiv"}[o]
}

// UnaryOperator is a prefix operator.
type UnaryOperator uint8

// The prefix operators (unaryop).
const (
	Invert UnaryOperator = iota
	Not
	UAdd
	USub
)

// String returns the name in Python.asdl.
func (o UnaryOperator) String() string { return [...]string{"Invert", "Not", "UAdd", "USub"}[o] }

// CmpOperator is a comparison.
type CmpOperator uint8

// The comparisons (cmpop).
const (
	Eq CmpOperator = iota
	NotEq
	Lt
	LtE
	Gt
	GtE
	Is
	IsNot
	In
	NotIn
)

// String returns the name in Python.asdl.
func (o CmpOperator) String() string {
	return [...]string{"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"}[o]
}

// ConstKind is the Python type of a Const.
type ConstKind uint8

// The kinds of constant a literal can make.
const (
	ConstNone ConstKind = iota
	ConstTrue
	ConstFalse
	ConstEllipsis
	ConstInt
	ConstLong // 2.7: 1L
	ConstFloat
	ConstComplex // an imaginary literal; Float is the imaginary part
	ConstStr     // text: str of 3.x, unicode of 2.7
	ConstBytes   // bytes of 3.x, str of 2.7
)

// Const is the value of a literal: plain data, no object.
type Const struct {
	Kind  ConstKind
	Int   IntLit  // ConstInt, ConstLong
	Float float64 // ConstFloat, ConstComplex
	// Str is the text of a ConstStr, or the bytes of a ConstBytes. Text is
	// UTF-8, with lone surrogates (which "\ud800" can make) in the three
	// bytes that the same scheme gives them.
	Str string
}

// IntLit is an integer that may be too large for a machine word. A literal is
// never negative; values made from literals may be.
type IntLit struct {
	Small int64
	// Big, if not empty, is the whole value instead of Small: lower-case
	// hexadecimal digits without prefix or leading zeros, after an optional "-".
	Big string
}

// FunctionDef is "def" or, with Async, "async def" (AsyncFunctionDef).
// Its place starts at "def" or "async", not at the first decorator.
type FunctionDef struct {
	Pos
	Async      bool
	Name       string
	Args       *Arguments
	Body       []Stmt
	Decorators []Expr
	Returns    Expr // nil if absent
	TypeParams []TypeParam
}

// ClassDef is a class statement.
type ClassDef struct {
	Pos
	Name       string
	Bases      []Expr
	Keywords   []*Keyword
	Body       []Stmt
	Decorators []Expr
	TypeParams []TypeParam
}

// Return is a return statement.
type Return struct {
	Pos
	Value Expr // nil if absent
}

// Delete is a del statement.
type Delete struct {
	Pos
	Targets []Expr
}

// Assign is "a = b = value"; Targets are in source order.
type Assign struct {
	Pos
	Targets []Expr
	Value   Expr
}

// TypeAlias is "type X = value" (3.12).
type TypeAlias struct {
	Pos
	Name       Expr
	TypeParams []TypeParam
	Value      Expr
}

// AugAssign is "target op= value".
type AugAssign struct {
	Pos
	Target Expr
	Op     Operator
	Value  Expr
}

// AnnAssign is "target: annotation = value". Simple holds when the target is a
// bare name without parentheses, whose annotation is therefore stored.
type AnnAssign struct {
	Pos
	Target     Expr
	Annotation Expr
	Value      Expr // nil if absent
	Simple     bool
}

// For is "for" or, with Async, "async for" (AsyncFor).
type For struct {
	Pos
	Async  bool
	Target Expr
	Iter   Expr
	Body   []Stmt
	Orelse []Stmt
}

// While is a while loop.
type While struct {
	Pos
	Test   Expr
	Body   []Stmt
	Orelse []Stmt
}

// If is an if statement; "elif" is an If alone in Orelse.
type If struct {
	Pos
	Test   Expr
	Body   []Stmt
	Orelse []Stmt
}

// With is "with" or, with Async, "async with" (AsyncWith).
type With struct {
	Pos
	Async bool
	Items []*WithItem
	Body  []Stmt
}

// Match is a match statement (3.10).
type Match struct {
	Pos
	Subject Expr
	Cases   []*MatchCase
}

// Raise is a raise statement: "raise Exc from Cause", or 2.7's
// "raise Exc, Inst, Tback". Absent parts are nil.
type Raise struct {
	Pos
	Exc, Cause  Expr
	Inst, Tback Expr
}

// Try is a try statement; Star tells "except*" (TryStar, 3.11).
type Try struct {
	Pos
	Star      bool
	Body      []Stmt
	Handlers  []*ExceptHandler
	Orelse    []Stmt
	Finalbody []Stmt
}

// Assert is an assert statement.
type Assert struct {
	Pos
	Test Expr
	Msg  Expr // nil if absent
}

// Import is "import a.b as c, d".
type Import struct {
	Pos
	Names []*Alias
}

// ImportFrom is "from ..module import names"; Level counts the dots. Module is
// empty in "from . import x". The name of "import *" is "*".
type ImportFrom struct {
	Pos
	Module string
	Names  []*Alias
	Level  int
}

// Global is a global statement.
type Global struct {
	Pos
	Names []string
}

// Nonlocal is a nonlocal statement.
type Nonlocal struct {
	Pos
	Names []string
}

// ExprStmt is an expression used as a statement (Expr in Python.asdl).
type ExprStmt struct {
	Pos
	Value Expr
}

// Pass is a pass statement.
type Pass struct{ Pos }

// Break is a break statement.
type Break struct{ Pos }

// Continue is a continue statement.
type Continue struct{ Pos }

// Print is 2.7's print statement; NL is false after a trailing comma.
type Print struct {
	Pos
	Dest   Expr // nil if absent
	Values []Expr
	NL     bool
}

// Exec is 2.7's exec statement.
type Exec struct {
	Pos
	Body, Globals, Locals Expr
}

func (*FunctionDef) stmt() {}
func (*ClassDef) stmt()    {}
func (*Return) stmt()      {}
func (*Delete) stmt()      {}
func (*Assign) stmt()      {}
func (*TypeAlias) stmt()   {}
func (*AugAssign) stmt()   {}
func (*AnnAssign) stmt()   {}
func (*For) stmt()         {}
func (*While) stmt()       {}
func (*If) stmt()          {}
func (*With) stmt()        {}
func (*Match) stmt()       {}
func (*Raise) stmt()       {}
func (*Try) stmt()         {}
func (*Assert) stmt()      {}
func (*Import) stmt()      {}
func (*ImportFrom) stmt()  {}
func (*Global) stmt()      {}
func (*Nonlocal) stmt()    {}
func (*ExprStmt) stmt()    {}
func (*Pass) stmt()        {}
func (*Break) stmt()       {}
func (*Continue) stmt()    {}
func (*Print) stmt()       {}
func (*Exec) stmt()        {}

// BoolOp is "a and b and c" or "a or b or c": two values or more.
type BoolOp struct {
	Pos
	Op     BoolOperator
	Values []Expr
}

// NamedExpr is "target := value" (3.8); the target is a Name.
type NamedExpr struct {
	Pos
	Target Expr
	Value  Expr
}

// BinOp is "left op right".
type BinOp struct {
	Pos
	Left  Expr
	Op    Operator
	Right Expr
}

// UnaryOp is "op operand".
type UnaryOp struct {
	Pos
	Op      UnaryOperator
	Operand Expr
}

// Lambda is a lambda expression.
type Lambda struct {
	Pos
	Args *Arguments
	Body Expr
}

// IfExp is "body if test else orelse".
type IfExp struct {
	Pos
	Test, Body, Orelse Expr
}

// Dict is a dictionary display. A nil key marks "**value".
type Dict struct {
	Pos
	Keys   []Expr
	Values []Expr
}

// Set is a set display.
type Set struct {
	Pos
	Elts []Expr
}

// ListComp is a list comprehension.
type ListComp struct {
	Pos
	Elt        Expr
	Generators []*Comprehension
}

// SetComp is a set comprehension.
type SetComp struct {
	Pos
	Elt        Expr
	Generators []*Comprehension
}

// DictComp is a dict comprehension.
type DictComp struct {
	Pos
	Key, Value Expr
	Generators []*Comprehension
}

// GeneratorExp is a generator expression.
type GeneratorExp struct {
	Pos
	Elt        Expr
	Generators []*Comprehension
}

// Await is an await expression.
type Await struct {
	Pos
	Value Expr
}

// Yield is a yield expression.
type Yield struct {
	Pos
	Value Expr // nil if absent
}

// YieldFrom is "yield from value".
type YieldFrom struct {
	Pos
	Value Expr
}

// Compare is "left op comparator op comparator ...".
type Compare struct {
	Pos
	Left        Expr
	Ops         []CmpOperator
	Comparators []Expr
}

// Call is a call. "*x" among Args is a Starred; "**x" among Keywords has no
// name.
type Call struct {
	Pos
	Func     Expr
	Args     []Expr
	Keywords []*Keyword
}

// FormattedValue is one {replacement} of an f-string.
type FormattedValue struct {
	Pos
	Value      Expr
	Conversion byte       // 's', 'r', 'a' or 0
	FormatSpec *JoinedStr // nil if absent
}

// JoinedStr is an f-string: Constants and FormattedValues.
type JoinedStr struct {
	Pos
	Values []Expr
}

// Constant is a literal, or adjacent string literals joined.
type Constant struct {
	Pos
	Value Const
	// U tells that the first string literal has a "u" prefix (kind='u' in
	// CPython's tree).
	U bool
}

// Attribute is "value.attr".
type Attribute struct {
	Pos
	Value Expr
	Attr  string
	Ctx   Ctx
}

// Subscript is "value[slice]"; several subscripts are a Tuple, whose elements
// may be Slices.
type Subscript struct {
	Pos
	Value Expr
	Slice Expr
	Ctx   Ctx
}

// Starred is "*value".
type Starred struct {
	Pos
	Value Expr
	Ctx   Ctx
}

// Name is an identifier, normalised to NFKC as PEP 3131 asks.
type Name struct {
	Pos
	ID  string
	Ctx Ctx
}

// List is a list display or a target list in brackets.
type List struct {
	Pos
	Elts []Expr
	Ctx  Ctx
}

// Tuple is a tuple display or a target list.
type Tuple struct {
	Pos
	Elts []Expr
	Ctx  Ctx
}

// Slice is "lower:upper:step" inside a Subscript. Absent parts are nil.
type Slice struct {
	Pos
	Lower, Upper, Step Expr
}

// Repr is 2.7's `value` in backquotes.
type Repr struct {
	Pos
	Value Expr
}

func (*BoolOp) expr()         {}
func (*NamedExpr) expr()      {}
func (*BinOp) expr()          {}
func (*UnaryOp) expr()        {}
func (*Lambda) expr()         {}
func (*IfExp) expr()          {}
func (*Dict) expr()           {}
func (*Set) expr()            {}
func (*ListComp) expr()       {}
func (*SetComp) expr()        {}
func (*DictComp) expr()       {}
func (*GeneratorExp) expr()   {}
func (*Await) expr()          {}
func (*Yield) expr()          {}
func (*YieldFrom) expr()      {}
func (*Compare) expr()        {}
func (*Call) expr()           {}
func (*FormattedValue) expr() {}
func (*JoinedStr) expr()      {}
func (*Constant) expr()       {}
func (*Attribute) expr()      {}
func (*Subscript) expr()      {}
func (*Starred) expr()        {}
func (*Name) expr()           {}
func (*List) expr()           {}
func (*Tuple) expr()          {}
func (*Slice) expr()          {}
func (*Repr) expr()           {}

// Comprehension is one "for target in iter if ... if ..." clause. Python.asdl
// gives it no place.
type Comprehension struct {
	Target Expr
	Iter   Expr
	Ifs    []Expr
	Async  bool
}

// ExceptHandler is "except Type as Name:". In 2.7 the target may be any
// target expression, which is then in Target.
type ExceptHandler struct {
	Pos
	Type   Expr   // nil in a bare "except:"
	Name   string // empty if absent
	Target Expr   // 2.7 only
	Body   []Stmt
}

// Arguments are the formal parameters of a function. Defaults belong to the
// last len(Defaults) of PosOnly followed by Args; KwDefaults has one entry,
// possibly nil, for each of KwOnly.
type Arguments struct {
	PosOnly    []*Arg
	Args       []*Arg
	VarArg     *Arg // nil if absent
	KwOnly     []*Arg
	KwDefaults []Expr
	KwArg      *Arg // nil if absent
	Defaults   []Expr
}

// Arg is one formal parameter. 2.7's "def f((a, b))" has Unpack, a Tuple
// target, and a name like ".0".
type Arg struct {
	Pos
	Name       string
	Annotation Expr // nil if absent
	Unpack     Expr // 2.7 only
}

// Keyword is "name=value" in a call or class statement, or "**value" when
// Name is empty.
type Keyword struct {
	Pos
	Name  string
	Value Expr
}

// Alias is "name as asname" in an import. AsName is empty if absent.
type Alias struct {
	Pos
	Name, AsName string
}

// WithItem is "context as vars". Only 2.7 gives it a place, that of the With
// which each item is there.
type WithItem struct {
	Pos
	Context Expr
	Vars    Expr // nil if absent
}

// MatchCase is one "case pattern if guard:".
type MatchCase struct {
	Pattern Pattern
	Guard   Expr // nil if absent
	Body    []Stmt
}

// MatchValue is a pattern that compares by equality.
type MatchValue struct {
	Pos
	Value Expr
}

// MatchSingleton is None, True or False as a pattern.
type MatchSingleton struct {
	Pos
	Value Const
}

// MatchSequence is "[a, b, *rest]".
type MatchSequence struct {
	Pos
	Patterns []Pattern
}

// MatchMapping is "{key: pattern, **rest}"; Rest is empty if absent.
type MatchMapping struct {
	Pos
	Keys     []Expr
	Patterns []Pattern
	Rest     string
}

// MatchClass is "Class(pattern, name=pattern)".
type MatchClass struct {
	Pos
	Class       Expr
	Patterns    []Pattern
	KwdAttrs    []string
	KwdPatterns []Pattern
}

// MatchStar is "*name" in a sequence; Name is empty for "*_".
type MatchStar struct {
	Pos
	Name string
}

// MatchAs is "pattern as name", a capture (no Pattern) or "_" (neither).
type MatchAs struct {
	Pos
	Pattern Pattern
	Name    string
}

// MatchOr is "a | b".
type MatchOr struct {
	Pos
	Patterns []Pattern
}

func (*MatchValue) pattern()     {}
func (*MatchSingleton) pattern() {}
func (*MatchSequence) pattern()  {}
func (*MatchMapping) pattern()   {}
func (*MatchClass) pattern()     {}
func (*MatchStar) pattern()      {}
func (*MatchAs) pattern()        {}
func (*MatchOr) pattern()        {}

// TypeVar is "T: bound = default"; absent parts are nil.
type TypeVar struct {
	Pos
	Name           string
	Bound, Default Expr
}

// ParamSpec is "**P = default".
type ParamSpec struct {
	Pos
	Name    string
	Default Expr
}

// TypeVarTuple is "*Ts = default".
type TypeVarTuple struct {
	Pos
	Name    string
	Default Expr
}

func (*TypeVar) typeParam()      {}
func (*ParamSpec) typeParam()    {}
func (*TypeVarTuple) typeParam() {}
