package code

import (
	"slices"

	"gilplay/vm/opcode"
)

// Flag is a bit of co_flags (Include/code.h and Include/compile.h).
type Flag uint32

const (
	Optimized         Flag = 0x1
	NewLocals         Flag = 0x2
	VarArgs           Flag = 0x4
	VarKeywords       Flag = 0x8
	Nested            Flag = 0x10
	Generator         Flag = 0x20
	NoFree            Flag = 0x40 // up to 3.9
	Coroutine         Flag = 0x80
	IterableCoroutine Flag = 0x100
	AsyncGenerator    Flag = 0x200

	// The values of 3.9; lower by four bits before.
	FutureDivision       Flag = 0x20000
	FutureAbsoluteImport Flag = 0x40000
	FutureWithStatement  Flag = 0x80000
	FuturePrintFunction  Flag = 0x100000
	FutureUnicode        Flag = 0x200000
	FutureBarryAsBDFL    Flag = 0x400000
	FutureGeneratorStop  Flag = 0x800000
	FutureAnnotations    Flag = 0x1000000
)

// Code is an immutable code object. The fields are CPython's co_ attributes.
type Code struct {
	Name      string
	Qualname  string
	Filename  string
	FirstLine int
	// Serial numbers the code objects of one compilation from 0, the module,
	// in the order in which their blocks begin. It stands for the address.
	Serial int

	ArgCount        int // positional parameters, those before / included
	PosOnlyArgCount int
	KwOnlyArgCount  int
	NLocals         int
	StackSize       int
	Flags           Flag

	Code     []byte
	Consts   []Const
	Names    []string
	VarNames []string
	FreeVars []string
	CellVars []string

	Lines          opcode.Lines // the form of LineTable
	LineTable      []byte       // co_lnotab, or co_linetable from 3.10 on
	ExceptionTable []byte       // 3.11 on
}

// Const is a constant of a code object: None, Ellipsis, Bool, Int, Long, Float,
// Complex, Str, Bytes, Tuple, FrozenSet or *Code.
type Const interface{ constant() }

type (
	// None is Python's None.
	None struct{}
	// Ellipsis is Python's "...".
	Ellipsis struct{}
	// Bool is True or False.
	Bool bool
	// Int is an integer. Big, if not empty, is the whole value instead of
	// Small: lower-case hexadecimal digits after an optional "-".
	Int struct {
		Small int64
		Big   string
	}
	// Long is 2.7's long.
	Long Int
	// Float is a float.
	Float float64
	// Complex is a complex number.
	Complex complex128
	// Str is text (2.7's unicode) in UTF-8; a lone surrogate has the three bytes that the
	// same scheme gives it.
	Str string
	// Bytes is a bytes object; 2.7's str.
	Bytes string
	// Tuple is a tuple.
	Tuple []Const
	// FrozenSet is a frozenset; NewFrozenSet puts its members in order.
	FrozenSet []Const
)

func (None) constant()      {}
func (Ellipsis) constant()  {}
func (Bool) constant()      {}
func (Int) constant()       {}
func (Long) constant()      {}
func (Float) constant()     {}
func (Complex) constant()   {}
func (Str) constant()       {}
func (Bytes) constant()     {}
func (Tuple) constant()     {}
func (FrozenSet) constant() {}
func (*Code) constant()     {}

// CellName is the name of a cell or free variable: what the operand of
// LOAD_DEREF and its like counts up to 3.10.
func (c *Code) CellName(i int) string {
	if i < len(c.CellVars) {
		return c.CellVars[i]
	}
	return c.FreeVars[i-len(c.CellVars)]
}

// FastNames lists the variables of a frame as 3.11 and later number them: the
// local ones, cells that are not among those, free ones.
func (c *Code) FastNames() []string {
	names := slices.Clip(c.VarNames)
	for _, name := range c.CellVars {
		if !slices.Contains(c.VarNames, name) {
			names = append(names, name)
		}
	}
	return append(names, c.FreeVars...)
}
