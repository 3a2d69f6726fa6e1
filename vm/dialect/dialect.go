package dialect

import (
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

// Exceptions says how a code object finds the handler of an exception.
type Exceptions uint8

const (
	// BlockStack: instructions push and pop blocks at run time (up to 3.10).
	BlockStack Exceptions = iota
	// ExceptionTable: a table maps ranges of instructions to handlers (3.11 on).
	ExceptionTable
)

// Policy names a way of sharing the interpreter among threads.
type Policy string

const (
	Tick     Policy = "tick"     // the holder gives the lock up every so many ticks (up to 3.1)
	Interval Policy = "interval" // a waiter asks for the lock after an interval (3.2 on)
	Free     Policy = "free"     // no global lock (a separate build from 3.13 on)
)

// Dialect is one Python.
type Dialect struct {
	// Name is what the user says and "python -V" shows in short: "3.9".
	Name string
	// Release is the exact CPython whose behaviour is the reference.
	Release string
	// Magic is the number with which its .pyc files begin (importlib's MAGIC_NUMBER).
	Magic      uint16
	Features   syntax.Features
	Ops        *opcode.Table
	Exceptions Exceptions
	// Policy is how this Python really shares the interpreter.
	Policy Policy
	// OwnRequests: a request to drop the GIL is a bit of the thread that is asked
	// (3.13 on), not one flag for all.
	OwnRequests bool
	// FreeThreaded: there is a build of it without the GIL (PEP 703).
	FreeThreaded bool
	// Classic: the objects, exceptions and containers are those of 2.x. Byte
	// strings and unicode, int and long, classic classes, one exc_info a frame,
	// dicts in the order of their hash table.
	Classic bool
	// Recent: messages, tracebacks and details of the objects are those of 3.13
	// instead of 3.9; the recursion limit counts Python frames only.
	Recent bool
	// Library names the folders with the modules that CPython has in Python and
	// those that it has in C, the first that has a module counting.
	Library, CLibrary []string
}

// features3 is what every 3.x from 3.9 on has.
const features3 = syntax.Annotations | syntax.KeywordOnly | syntax.NonlocalStatement |
	syntax.AsyncKeywords | syntax.MatrixMultiply | syntax.UnpackDisplays | syntax.FStrings |
	syntax.Walrus | syntax.PosOnly | syntax.AnyDecorator | syntax.ParenthesizedWith

var all = []*Dialect{
	{
		Name: "2.7", Release: "2.7.18", Magic: 62211,
		Features: syntax.PrintStatement | syntax.ExceptComma | syntax.BackquoteRepr |
			syntax.OldLiterals | syntax.TupleParams | syntax.LL1,
		Ops: &opcode.Py27, Exceptions: BlockStack, Policy: Tick, Classic: true,
		Library: []string{"lib27"}, CLibrary: []string{"clib27", "clib"},
	},
	{
		Name: "3.9", Release: "3.9.18", Magic: 3425,
		Features: features3,
		Ops:      &opcode.Py39, Exceptions: BlockStack, Policy: Interval,
		Library: []string{"lib"}, CLibrary: []string{"clib"},
	},
	{
		Name: "3.13", Release: "3.13.0", Magic: 3571,
		Features: features3 | syntax.MatchStatement | syntax.ExceptGroups | syntax.SubscriptStar |
			syntax.TypeParameters | syntax.NestedFString | syntax.RangeInErrors |
			syntax.InlineComprehensions,
		Ops: &opcode.Py313, Exceptions: ExceptionTable, Policy: Interval, OwnRequests: true, FreeThreaded: true, Recent: true,
		Library: []string{"lib313", "lib"}, CLibrary: []string{"clib313", "clib"},
	},
}

// All lists the dialects, oldest first.
func All() []*Dialect { return all }

// Get finds a dialect by its name, or nil.
func Get(name string) *Dialect {
	for _, d := range all {
		if d.Name == name {
			return d
		}
	}
	return nil
}
