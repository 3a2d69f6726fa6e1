package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// codeInfo is what the loop needs of a code object: immutable Go data. A Code
// object refers to it by its serial number, the place in Interp.codes.
type codeInfo struct {
	c         *code.Code
	ins       []uint32
	d         *code.Decoded
	nlocals   int
	ncells    int
	nfree     int
	stackAt   int           // payload index of the value stack in a frame
	rawAt     int           // payload index of the frame's raw words
	words     int           // raw words of a frame: stack, state, blocks
	nargs     int           // positional parameters
	nparams   int           // all parameters, *args and **kwargs included
	cellArg   []int32       // for each cell the parameter that it holds, or -1
	simple    bool          // only positional parameters, no cells, an ordinary function
	globals   []globalPlace // by name
	attrs     []attrPlace   // by name
	table     bool          // of 3.11 or later: handlers stand in a table, the code itself makes its cells
	fast      []string      // then: the names of all variables
	cellsAt   int           // the variable that operand 0 of LOAD_DEREF means
	entry     uint32        // flags of the instruction "before" the first one and before a handler
	inlined   uint32        // flags that a call loses when a Python function of the program has run for it
	classic   bool          // of 2.x: its own blocks and exceptions
	globalUse []NameUse     // during a search: by name, see Calm
	attrUse   []NameUse
	hidden    bool        // frames run as part of the calling instruction
	library   bool        // a module of ours: visible instructions, but stepping passes over
	origins   *provenance // of a program's own code: where values on the stack come from
}

// cellName is the variable that an operand of LOAD_DEREF and its like means.
func (ci *codeInfo) cellName(arg int) string {
	if ci.table {
		return ci.fast[arg]
	}
	return ci.c.CellName(arg)
}

// isFree reports whether that variable is an outer function's.
func (ci *codeInfo) isFree(arg int) bool {
	if ci.table {
		arg -= ci.nlocals
	}
	return arg >= ci.ncells
}

// maxBlocks is CO_MAXBLOCKS (Include/code.h).
const maxBlocks = 20

// stackSlack is room on the value stack that the compiler does not know of: a
// new instance lies above the arguments while __init__ runs.
const stackSlack = 1

// newCodeInfo decodes c; its heap object is made by loadCode.
func newCodeInfo(c *code.Code, ops *opcode.Table) *codeInfo {
	d := code.Decode(c, ops)
	ci := &codeInfo{c: c, d: d, ins: d.Ins, nlocals: c.NLocals, ncells: len(c.CellVars), nfree: len(c.FreeVars),
		nargs: c.ArgCount}
	ci.cellsAt, ci.entry = ci.nlocals, entryMark
	if c.Lines == opcode.Lines311 {
		ci.adaptTable(ops)
	}
	ci.globals, ci.attrs = make([]globalPlace, len(c.Names)), make([]attrPlace, len(c.Names))
	ci.nparams = c.ArgCount + c.KwOnlyArgCount
	if c.Flags&code.VarArgs != 0 {
		ci.nparams++
	}
	if c.Flags&code.VarKeywords != 0 {
		ci.nparams++
	}
	ci.stackAt = frameVars + ci.nlocals + ci.ncells + ci.nfree
	ci.rawAt = ci.stackAt + c.StackSize + stackSlack
	ci.words = c.StackSize + stackSlack + frameRawWords + countBlocks(d)
	for _, name := range c.CellVars[:len(c.CellVars)*b2i(!ci.table)] {
		ci.cellArg = append(ci.cellArg, paramIndex(c, name, ci.nparams))
	}
	const special = code.VarArgs | code.VarKeywords | code.Generator | code.Coroutine | code.AsyncGenerator
	ci.simple = (c.Flags&special == 0 && ci.ncells == 0 || ci.table && c.Flags&(code.VarArgs|code.VarKeywords) == 0) && c.KwOnlyArgCount == 0 &&
		c.Flags&(code.Optimized|code.NewLocals) == code.Optimized|code.NewLocals
	return ci
}

func paramIndex(c *code.Code, name string, nparams int) int32 {
	for i, v := range c.VarNames[:nparams] {
		if v == name {
			return int32(i)
		}
	}
	return -1
}

// countBlocks bounds how many blocks can be open at once: each SETUP opens one
// and its handler reuses the place.
func countBlocks(d *code.Decoded) int {
	n := 0
	for _, ins := range d.Ins {
		switch opcode.Op(ins & code.OpMask) {
		case opcode.SetupLoop, opcode.SetupExcept, opcode.SetupFinally, opcode.SetupFinallyClassic,
			opcode.SetupWith, opcode.SetupWithClassic, opcode.SetupAsyncWith:
			n++
		}
	}
	return min(n, maxBlocks)
}

// Layout of a Code object: name, qualified name, file name, then constants and
// names; the raw word is the serial number.
const (
	codeName = iota
	codeQualname
	codeFilename
	codeConsts
)

// newCodeInfo is newCodeInfo for the code of this Python.
func (in *Interp) newCodeInfo(c *code.Code, hidden, library bool) *codeInfo {
	ops := in.D.Ops
	if hidden && in.opts.Hidden != nil {
		ops = in.opts.Hidden.Ops
	}
	ci := newCodeInfo(c, ops)
	ci.hidden, ci.library, ci.classic = hidden, library, in.D.Classic && !hidden
	if hidden { // no check and no tick inside an instruction
		for i := range ci.ins {
			ci.ins[i] &^= code.PollAfter
		}
		ci.entry = 0
	}
	return ci
}

// loadCode makes the Code object of c, with those of the code objects among
// its constants, and returns it owned; 0 when memory is short. Serial numbers
// come from a counter in the heap, so equal histories give equal numbers.
func (in *Interp) loadCode(c *code.Code, hidden, library bool) heap.Ref {
	decoded := in.decoded
	if hidden || library {
		decoded = in.library.decoded
	}
	ci := decoded[c]
	if ci == nil {
		ci = in.newCodeInfo(c, hidden, library)
		decoded[c] = ci
	}
	live := codeConsts + len(c.Consts) + len(c.Names)
	r := in.Alloc(object.KindCode, 0, live, 1)
	if r == 0 {
		return 0
	}
	serial := in.nextSerial(counterCodes)
	if serial == len(in.codes) {
		in.codes = append(in.codes, ci)
	}
	in.codes[serial] = ci
	in.SetWord(r, live, uint64(serial))
	in.SetRef(r, codeName, in.intern(c.Name))
	qualname := c.Qualname
	if qualname == "" { // 2.x
		qualname = c.Name
	}
	in.SetRef(r, codeQualname, in.intern(qualname))
	in.SetRef(r, codeFilename, in.intern(c.Filename))
	for i, k := range c.Consts {
		v := in.constant(k, hidden, library)
		if in.D.FreeThreaded && !hidden && !library && in.Kind(v) != object.KindCode {
			in.Disown(v) // immortal without the GIL (intern_constants in codeobject.c, 3.13)
		}
		in.SetRef(r, codeConsts+i, v)
	}
	for i, name := range c.Names {
		in.SetRef(r, codeConsts+len(c.Consts)+i, in.intern(name))
	}
	return r
}

// codeInfoOf finds the Go side of a Code object.
func (in *Interp) codeInfoOf(r heap.Ref) *codeInfo {
	ci := in.codes[in.Word(r, in.Live(r))]
	if ci.d == nil {
		in.complete(ci, r)
	}
	return ci
}
