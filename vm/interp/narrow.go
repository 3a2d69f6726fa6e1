package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// Narrow tells of the next instruction of thread t whether all that it depends on
// is the thread's own frame and, unless cell is 0, one word of memory, the value
// of a global variable. write says that the instruction stores that word instead,
// and nothing else that others can reach. Answering false is always safe.
func (in *Interp) Narrow(t ThreadID) (cell uint32, write, ok bool) {
	s, pc, ok := in.standing(t)
	if !ok || s.ci.hidden || s.ci.library || pc >= len(s.ci.ins) || in.FinalPending() {
		return 0, false, false
	}
	word := s.ci.ins[pc]
	op, arg := opcode.Op(word&code.OpMask), int(word>>code.ArgShift)
	fixed := func(n int) bool { // the values on top of the stack
		for i := range n {
			if !object.Fixed(heap.Ref(in.Mem()[s.sp-1-uint32(i)])) {
				return false
			}
		}
		return true
	}
	switch op {
	case opcode.Nop, opcode.ExtendedArg, opcode.Resume, opcode.LoadConst, opcode.PopBlock, opcode.SetupLoop,
		opcode.JumpAbsolute, opcode.JumpForward, opcode.JumpBackward, opcode.JumpBackwardNoInterrupt:
		return 0, false, true
	case opcode.LoadFast:
		return 0, false, in.Ref(s.frame, frameVars+arg) != 0
	case opcode.StoreFast:
		old := in.Ref(s.frame, frameVars+arg)
		return 0, false, old == 0 || object.Fixed(old)
	case opcode.PopTop, opcode.UnaryNot, opcode.ToBool, opcode.PopJumpIfFalse, opcode.PopJumpIfTrue:
		return 0, false, fixed(1)
	case opcode.CompareOp, opcode.BinaryOp:
		return 0, false, fixed(2)
	case opcode.ForIter, opcode.ForIterSingle:
		it := heap.Ref(in.Mem()[s.sp-1])
		return 0, false, in.Kind(it) == object.KindRangeIter && in.Type(it) == 0 && !in.RefcountAbove(it, 1)
	case opcode.LoadGlobal, opcode.StoreGlobal:
		d := in.frameGlobals(s.frame)
		cell = in.ValueAt(d, s.ci.c.Names[arg])
		write = op == opcode.StoreGlobal
		ok = cell != 0 && d == in.mainDict() && object.Fixed(heap.Ref(in.Mem()[cell])) && (!write || fixed(1))
		return cell, write, ok
	}
	_, _, binary := binaryOf(op)
	return 0, false, binary && fixed(2)
}

// Namespace is where the words lie that say which globals there are, and where
// their values.
func (in *Interp) Namespace() (from, to uint32) {
	d := in.mainDict()
	return uint32(d) + headWords, uint32(d) + headWords + uint32(in.Words(d))
}
