package api

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
)

// switchText says, per class of the eval-breaker column, when a thread may be
// made to give up the lock after the instruction; "" means never.
var switchText = map[opcode.Breaker]string{
	opcode.Always:              "always",
	opcode.OperandNotBool:      "unless the tested object is True or False itself",
	opcode.HandlerInThisFrame:  "if a handler of this frame takes the exception",
	opcode.SubiteratorFinished: "when the inner iterator has ended",
	opcode.ArgLow2Below2:       "depending on its operand",
	opcode.CalleeNotInlined:    "unless a Python function begins, which looks itself",
}

// SwitchText says when a thread may be switched after an instruction of a class
// of the eval-breaker column; "" means never.
func SwitchText(b opcode.Breaker) string { return switchText[b] }

var argKinds = map[opcode.Arg]string{
	opcode.ArgNone: "", opcode.ArgRaw: "raw", opcode.ArgConst: "const", opcode.ArgName: "name",
	opcode.ArgLocal: "local", opcode.ArgLocalPair: "local", opcode.ArgFree: "free",
	opcode.ArgJumpRel: "jump", opcode.ArgJumpAbs: "jump", opcode.ArgJumpBack: "jump",
	opcode.ArgCompare: "compare", opcode.ArgIs: "raw", opcode.ArgFormat: "raw",
	opcode.ArgMakeFunction: "raw", opcode.ArgBinary: "raw", opcode.ArgIntrinsic: "raw",
}

// listing is a code object as the bytecode panel shows it.
func listing(c *code.Code, t *opcode.Table, id int, library bool) CodeListing {
	l := CodeListing{
		ID: id, Name: c.Name, Qualname: c.Qualname, FirstLine: c.FirstLine, Library: library,
		StackSize: c.StackSize, Flags: int(c.Flags),
		Names: c.Names, Varnames: c.VarNames, Freevars: c.FreeVars, Cellvars: c.CellVars,
	}
	digits := make([]byte, 0, 2*len(c.Code))
	for _, b := range c.Code {
		digits = append(digits, hexDigits[b>>4], hexDigits[b&15])
	}
	l.Code = string(digits)
	for _, item := range c.Consts {
		l.Consts = append(l.Consts, code.ReprIn(t, item))
	}
	for _, s := range code.Instructions(c, t) {
		l.Instrs = append(l.Instrs, instruction(s))
	}
	return l
}

// instruction is one row.
func instruction(s code.Shown) Instruction {
	i := Instruction{
		Offset: s.Offset, Arg: s.Arg, ArgText: s.Meaning, Line: s.Line,
		Starts: s.Starts, Target: s.Target, Jump: s.Jump, Op: "<unknown>",
	}
	if s.Row == nil {
		return i
	}
	i.Op, i.ArgKind, i.Effect, i.Doc = s.Row.Name, argKinds[s.Row.Arg], s.Row.Stack, s.Row.Doc()
	i.Switch = switchText[s.Switch]
	return i
}
