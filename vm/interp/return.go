package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// returnPlainly is returnValue for the usual case: a call of the stack's values,
// no generator, a frame to which nobody else refers. It reports false for others.
func (in *Interp) returnPlainly() bool {
	h, mem := in.Heap, in.Mem()
	f, ci := in.frame, in.code
	first := uint32(f) + headWords
	raw := first + uint32(ci.rawAt)
	back := heap.Ref(mem[first+frameBack])
	if mem[raw+frameCont] != 0 || mem[first+frameGen]|mem[first+frameExc]|mem[raw+frameBlocks] != 0 || uint32(mem[f]) != 1 || back == 0 {
		return false
	}
	if in.sp-1 != first+uint32(ci.stackAt) { // 2.x may leave something below the value
		return false
	}
	v, base := mem[in.sp-1], uint32(mem[raw+frameBase])
	in.shallower(ci)
	for at := first + frameFunc; at < first+uint32(ci.stackAt); at++ {
		if x := heap.Ref(mem[at]); x != 0 {
			h.Decref(x)
			mem = h.Mem()
		}
	}
	h.Free(f)
	in.frame = back
	in.load()
	in.ins = in.code.ins[in.pc-1]
	if !ci.hidden {
		in.ins &^= in.code.inlined
	}
	sp := in.sp
	for base != 0 && sp > base {
		sp--
		if x := heap.Ref(mem[sp]); x != 0 {
			h.Decref(x)
			mem = h.Mem()
		}
	}
	h.Dirty(sp)
	mem[sp] = v
	in.sp = sp + 1
	return true
}

// returnValue ends the running frame with the value on top of its stack.
func (in *Interp) returnValue() {
	if in.returnPlainly() {
		return
	}
	f := in.frame
	if in.Word(f, in.code.rawAt+frameBlocks) > 0 && in.leaveBlocks(whyReturn, in.pop()) {
		return
	}
	v := in.pop()
	in.dropTo(uint32(f) + headWords + uint32(in.code.stackAt))
	in.restoreExcInfo(f)
	c := cont(in.Word(f, in.code.rawAt+frameCont))
	in.retBase = uint32(in.Word(f, in.code.rawAt+frameBase))
	if g := in.Ref(f, frameGen); g != 0 {
		in.finishGenerator(g)
		in.afterLeave()
		in.generatorReturned(c, v)
		in.Decref(g)
		return
	}
	plain := c == contPush && !in.code.hidden
	in.endFrame()
	if in.frame == 0 {
		in.Decref(v)
		return
	}
	in.afterLeave()
	if plain {
		in.ins &^= in.code.inlined
	}
	in.deliver(c, v)
}

// endFrame ends the running frame, whose stack is empty. A frame that nobody
// else refers to, as is usual, is taken apart here: that is cheaper.
func (in *Interp) endFrame() {
	f, ci := in.frame, in.code
	if in.RefcountAbove(f, 1) {
		in.Decref(in.leave())
		return
	}
	h, mem := in.Heap, in.Mem()
	first := uint32(f) + headWords
	in.frame = heap.Ref(mem[first+frameBack])
	in.shallower(ci)
	if in.frame != 0 {
		in.load()
	}
	for at := first + frameFunc; at < first+uint32(ci.stackAt); at++ {
		if v := heap.Ref(mem[at]); v != 0 {
			h.Decref(v)
			mem = h.Mem()
		}
	}
	h.Free(f)
}

// afterLeave makes the caller's instruction the one in progress again.
func (in *Interp) afterLeave() {
	in.ins = 0
	if in.frame != 0 && in.pc > 0 {
		in.ins = in.code.ins[in.pc-1]
	}
}

// deliver does with a value (taken over) what the continuation says. The
// running frame is the one that waits for it.
func (in *Interp) deliver(c cont, v heap.Ref) {
	in.dropCall(c)
	switch c.kind() {
	case contPush, contForIter, contSend:
		in.push(v)
	case contDrop, contFinal, contImport:
		in.Decref(v)
	case contInit:
		if v != object.None {
			in.Raise(object.TypeError, "__init__() should return None, not '"+in.ClassName(v)+"'")
		}
		in.Decref(v)
	case contTruth:
		if truth, ok := in.truthResult(v, c.arg()); ok {
			in.finishTruth(truth)
		}
	case contBool:
		if truth, ok := in.truthResult(v, c.arg()); ok {
			in.push(in.Bool(truth))
		}
	case contYieldFrom:
		in.pc--
		in.yieldValue(v)
	case contWith:
		in.swallow(v)
	case contExec:
		if in.Decref(v); v == object.True {
			in.localsToFast()
		}
	case contGroup:
		in.spread(v)
		if m := in.top(0); m != object.None {
			in.setHandled(in.own(m))
		}
	case contPushNull:
		in.push(v)
		in.pushSlot(0)
	case contTruthOf:
		in.push(v)
		if v != object.True && v != object.False {
			in.test(opcode.ToBool, 0)
		}
	case contYieldAgain:
		in.drop(1) // what was sent with the exception
		in.yieldValue(v)
	case contRaise:
		in.raiseMade(v)
	case contUnpack:
		in.spread(v)
	case contAwaitable:
		in.push(v)
		in.getAwaitable()
	case contEnter:
		if in.code.table {
			in.push(v)
			return
		}
		in.pushBlock(blockWith, int(in.ins>>code.ArgShift), in.sp)
		in.push(v)
	case contClose:
		in.Decref(v)
		in.Raise(object.RuntimeError, "generator ignored GeneratorExit")
	default:
		in.deliverChecked(c, v)
	}
}

// dropCall drops callable and arguments of the call that has returned from the
// stack: like CPython, they stay there until then. What some continuations put
// above them remains.
func (in *Interp) dropCall(c cont) {
	base := in.retBase
	if base == 0 {
		return
	}
	in.retBase = 0
	switch c.kind() {
	case contInit, contImport:
		kept := in.pop()
		in.dropTo(base)
		in.push(kept)
	default:
		in.dropTo(base)
	}
}

// deliverChecked pushes a value that must be of a certain class.
func (in *Interp) deliverChecked(c cont, v heap.Ref) {
	name, ok := in.ClassName(v), true
	msg := ""
	switch c.kind() {
	case contIter:
		ok, msg = in.special(v, nNext) != 0, "iter() returned non-iterator of type '"+name+"'"
	case contLen:
		if ok = in.IsInt(v); ok {
			if n, small := in.IntValue(v); !small {
				in.Decref(v)
				in.Raise(object.OverflowError, "cannot fit 'int' into an index-sized integer")
				return
			} else if n < 0 {
				in.Decref(v)
				in.Raise(object.ValueError, "__len__() should return >= 0")
				return
			}
		}
		msg = "'" + name + "' object cannot be interpreted as an integer"
	case contHash:
		if ok = in.IsInt(v); ok {
			v = in.hashOfInt(v)
		}
		msg = "__hash__ method should return an integer"
	case contStr:
		ok, msg = in.IsStr(v), "__str__ returned non-string (type "+name+")"
	case contRepr:
		ok, msg = in.IsStr(v), "__repr__ returned non-string (type "+name+")"
	case contFormat:
		ok, msg = in.IsStr(v), "__format__ must return a str, not "+name
	case contIndex:
		ok, msg = in.IsInt(v), "__index__ returned non-int (type "+name+")"
	}
	if !ok {
		in.Decref(v)
		in.Raise(object.TypeError, msg)
		return
	}
	in.push(v)
}

// truthResult checks what __bool__ (from 0) or __len__ (from 1) returned.
func (in *Interp) truthResult(v heap.Ref, from int) (truth, ok bool) {
	defer in.Decref(v)
	if from == 0 {
		if in.D.Classic {
			return in.nonzero(v)
		}
		if in.Kind(v) != object.KindBool {
			in.Raise(object.TypeError, "__bool__ should return bool, returned "+in.ClassName(v))
			return false, false
		}
		return v == object.True, true
	}
	if !in.IsInt(v) {
		in.Raise(object.TypeError, "'"+in.ClassName(v)+"' object cannot be interpreted as an integer")
		return false, false
	}
	n, small := in.IntValue(v)
	if small && n < 0 {
		in.Raise(object.ValueError, "__len__() should return >= 0")
		return false, false
	}
	return !small || n != 0, true
}

// finishTruth completes the instruction in progress now that the truth of the
// value on top of the stack, which is no bool, is known.
func (in *Interp) finishTruth(truth bool) {
	target := int(in.ins >> code.ArgShift)
	switch opcode.Op(in.ins & code.OpMask) {
	case opcode.PopJumpIfFalse, opcode.PopJumpIfTrue:
		in.drop(1)
		if truth == (opcode.Op(in.ins&code.OpMask) == opcode.PopJumpIfTrue) {
			in.pc = target
		}
	case opcode.JumpIfFalseOrPop, opcode.JumpIfTrueOrPop:
		if truth == (opcode.Op(in.ins&code.OpMask) == opcode.JumpIfTrueOrPop) {
			in.pc = target
		} else {
			in.drop(1)
		}
	case opcode.UnaryNot:
		in.setTop(0, in.Bool(!truth))
	case opcode.ToBool:
		in.setTop(0, in.Bool(truth))
	}
	if !in.code.hidden && !in.code.table { // 3.11+: TO_BOOL looks at no eval breaker
		in.ins |= code.PollAfter
	}
}

// leaveByException takes the running frame, which has no handler, off the
// thread. It reports true when the exception was only the end of an iteration,
// so that the caller goes on.
func (in *Interp) leaveByException() bool {
	f := in.frame
	in.restoreExcInfo(f)
	c := cont(in.Word(f, in.code.rawAt+frameCont))
	in.retBase = uint32(in.Word(f, in.code.rawAt+frameBase))
	if c.kind() == contFinal {
		in.unraisableSource = in.safeRepr(in.Ref(f, frameFunc))
		if self := in.Ref(f, frameVars); in.D.Classic && self != 0 && in.code.nlocals > 0 {
			in.unraisableSource = "<bound method " + in.NameOf(in.ClassOf(self)) + ".__del__ of " + in.safeRepr(self) + ">"
		}
	}
	if g := in.Ref(f, frameGen); g != 0 {
		in.stopIterationInGenerator(g)
		in.finishGenerator(g)
		in.Decref(g)
	} else {
		in.Decref(in.leave())
	}
	if in.frame == 0 {
		return false
	}
	in.afterLeave()
	absorbed := in.exceptionArrived(c)
	in.retBase = 0
	return absorbed
}

// exceptionArrived lets the frame that waits for a value absorb the exception
// that came instead.
func (in *Interp) exceptionArrived(c cont) bool {
	switch c.kind() {
	case contForIter:
		if in.isExc(object.StopIteration) {
			in.clearExc()
			in.endLoop()
			return true
		}
	case contYieldFrom:
		if in.isExc(object.StopIteration) {
			v := in.stopValue(in.exc)
			in.clearExc()
			in.endYieldFrom(v)
			return true
		}
	case contSend:
		if in.isExc(object.StopIteration) {
			v := in.stopValue(in.exc)
			in.clearExc()
			in.endSend(v)
			return true
		}
	case contClose:
		if in.isExc(object.StopIteration) || in.isExc(object.GeneratorExit) {
			in.clearExc()
			in.dropCall(c)
			in.push(in.None())
			return true
		}
	case contImport:
		in.forgetModule(in.top(0))
	case contFinal:
		if c.arg() == 1 && (in.isExc(object.GeneratorExit) || in.isExc(object.StopIteration)) {
			in.clearExc() // a generator was closed
		}
		in.reportUnraisable()
		return true
	}
	return false
}

// endLoop completes a FOR_ITER whose iterator, on top of the stack, is exhausted.
func (in *Interp) endLoop() {
	in.drop(1)
	in.pc = int(in.ins >> code.ArgShift)
	if in.code.table { // past END_FOR and POP_TOP
		in.pc += 2
	}
}
