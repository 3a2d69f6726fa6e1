package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// Exceptions and blocks of 2.x (ceval.c, 2.7). The exception being handled is
// that of the thread: a tuple of class, value and traceback, which a frame saves
// when it first catches something and restores when it is left. Nothing ties an
// exception to its traceback, so ExcTraceback of an exception is only used
// between the raise and the handler.

// Why a block is left: the numbers that lie on the stack in a finally clause.
const (
	whyReturn   = 8
	whyBreak    = 16
	whyContinue = 32
)

// ExcInfo is sys.exc_info() of 2.x: a tuple, borrowed, or 0.
func (in *Interp) ExcInfo() heap.Ref { return in.Ref(in.thread, threadExc) }

// ClearExcInfo is sys.exc_clear().
func (in *Interp) ClearExcInfo() { in.Replace(in.thread, threadExc, 0) }

// excTuple makes that tuple; all are borrowed, tb may be 0.
func (in *Interp) excTuple(e, tb heap.Ref) heap.Ref {
	if tb == 0 {
		tb = object.None
	}
	return in.tupleOfBorrowed([]heap.Ref{in.ClassOf(e), e, tb})
}

// catch enters a handler of a frame of 2.x: in.exc, without its traceback,
// becomes the exception being handled if the handler is no finally clause;
// traceback, value and class are pushed.
func (in *Interp) catch(target int, handles bool) {
	if handles && in.Ref(in.frame, frameExc) == 0 {
		old := in.ExcInfo()
		if old == 0 {
			old = object.None
		}
		in.SetRef(in.frame, frameExc, in.own(old))
	}
	e := in.exc
	in.exc = 0
	tb := in.Ref(e, object.ExcTraceback)
	in.SetRef(e, object.ExcTraceback, 0)
	e = in.unboxed(e)
	if handles {
		in.Replace(in.thread, threadExc, in.excTuple(e, tb))
	}
	if tb == 0 {
		tb = in.None()
	}
	in.push(tb)
	in.push(e)
	in.push(in.own(in.ClassOf(e)))
	in.pc = target
}

// restoreExcInfo gives the thread the exception back that it handled before
// frame f, which is being left, caught one (reset_exc_info).
func (in *Interp) restoreExcInfo(f heap.Ref) {
	old := in.Ref(f, frameExc)
	if old == 0 || !in.D.Classic {
		return
	}
	in.SetRef(f, frameExc, 0)
	if old == object.None {
		in.Decref(old)
		old = 0
	}
	in.Replace(in.thread, threadExc, old)
}

// leaveBlocks leaves blocks because of a break, a continue or a return (its
// value or target taken over, or 0) as far as one takes it; it reports false
// when a return has left all blocks: the value is then on the stack.
func (in *Interp) leaveBlocks(why int64, value heap.Ref) bool {
	f, at := in.frame, in.code.rawAt
	for n := int(in.Word(f, at+frameBlocks)); n > 0; n-- {
		b := in.Word(f, at+frameRawWords+n-1)
		if b&0xFF == blockLoop && why == whyContinue {
			target, _ := in.IntValue(value)
			in.Decref(value)
			in.pc = int(target)
			return true
		}
		in.popBlock()
		in.dropTo(uint32(f) + headWords + uint32(b>>blockLevelShift&0xFFFFFF))
		switch {
		case b&0xFF == blockLoop && why == whyBreak:
			in.pc = int(b >> blockHandlerShift)
			return true
		case b&0xFF == blockFinally || b&0xFF == blockWith:
			in.push(value)
			in.push(in.RetInt(why))
			in.pc = int(b >> blockHandlerShift)
			in.ins = entryMark
			return true
		}
	}
	in.push(value)
	return false
}

// endFinally executes END_FINALLY.
func (in *Interp) endFinally() {
	v := in.top(0)
	switch {
	case v == object.None:
		in.drop(1)
	case in.Kind(v) == object.KindInt:
		why, _ := in.IntValue(v)
		in.drop(1)
		value := heap.Ref(0)
		if why != whyBreak {
			value = in.pop()
		}
		if !in.leaveBlocks(why, value) {
			in.returnValue()
		}
	default:
		if in.isOldInstance(in.top(1)) {
			at := in.sp - 2
			e := in.boxed(heap.Ref(in.Mem()[at]))
			in.Dirty(at)
			in.Mem()[at] = uint64(e)
		}
		in.RaiseAgain(in.popTriple())
	}
}

// withCleanup executes WITH_CLEANUP: __exit__ lies below why the block is left.
func (in *Interp) withCleanup() {
	args := []heap.Ref{0, object.None, object.None, object.None}
	depth, c := 1, contDrop
	if why := in.top(0); in.Kind(why) == object.KindInt {
		if n, _ := in.IntValue(why); n != whyBreak {
			depth = 2
		}
	} else if why != object.None {
		depth, c = 3, contWith
		args[1], args[2], args[3] = why, in.top(1), in.top(2)
	}
	args[0] = in.top(depth)
	for i := depth; i > 0; i-- {
		at := in.sp - 1 - uint32(i)
		in.Dirty(at)
		in.Mem()[at] = in.Mem()[at+1]
	}
	in.sp--
	in.callHelper("with_exit", c, args...)
	in.Decref(args[0])
}

// swallow completes WITH_CLEANUP: if __exit__ said so, the exception ends here.
func (in *Interp) swallow(answer heap.Ref) {
	if answer == object.True {
		in.drop(3)
		in.push(in.None())
	}
	in.Decref(answer)
}

// raiseClassic executes RAISE_VARARGS (do_raise in ceval.c, 2.7).
func (in *Interp) raiseClassic(n int) {
	var parts [3]heap.Ref // class, value, traceback
	for i := n - 1; i >= 0; i-- {
		parts[i] = in.pop()
	}
	if n == 0 {
		if info := in.ExcInfo(); info != 0 {
			for i := range parts {
				parts[i] = in.own(in.TupleItem(info, i))
			}
		} else {
			parts[0] = in.None()
		}
	}
	for i := range parts {
		if parts[i] == 0 {
			parts[i] = in.None()
		}
	}
	class, value, tb := parts[0], parts[1], parts[2]
	for in.Kind(class) == object.KindTuple && in.TupleLen(class) > 0 {
		class = in.TupleItem(class, 0)
	}
	switch {
	case tb != object.None && in.Kind(tb) != object.KindTraceback:
		in.Raise(object.TypeError, "raise: arg 3 must be a traceback or None")
	case in.isExcClass(class) && in.Kind(value) == object.KindException && in.IsInstance(value, class):
		in.raiseWith(in.own(value), in.own(tb))
	case in.isExcClass(class) || in.IsOld(class):
		in.pushSlot(in.own(tb))
		var args []heap.Ref
		switch {
		case value == object.None:
		case in.Kind(value) == object.KindTuple:
			args = in.tupleRefs(value)
		default:
			args = []heap.Ref{value}
		}
		if v := in.call(class, args, contRaise); v != 0 {
			in.deliver(contRaise, v)
		}
	case in.isOldInstance(class) && value == object.None:
		in.raiseWith(in.boxed(in.own(class)), in.own(tb))
	case in.IsOld(class) && in.isOldInstance(value) && in.IsInstance(value, class):
		in.raiseWith(in.boxed(in.own(value)), in.own(tb))
	case (in.Kind(class) == object.KindException || in.isOldInstance(class)) && value != object.None:
		in.Raise(object.TypeError, "instance exception may not have a separate value")
	case in.Kind(class) == object.KindException:
		in.raiseWith(in.own(class), in.own(tb))
	default:
		in.callHelper("raise_classic", contDrop, class, value, tb)
	}
	for _, p := range parts {
		in.Decref(p)
	}
}

// raiseWith raises e with a traceback or None, both taken over.
func (in *Interp) raiseWith(e, tb heap.Ref) {
	if in.isOldInstance(e) {
		e = in.boxed(e)
	}
	if in.Kind(e) != object.KindException {
		in.Raise(object.TypeError, "calling "+in.ClassName(e)+"() should have returned an instance of BaseException, not '"+in.ClassName(e)+"'")
		in.Decref(e)
		in.Decref(tb)
		return
	}
	if tb == object.None {
		in.Decref(tb)
		in.RaiseValue(e)
		return
	}
	in.Replace(e, object.ExcTraceback, tb)
	in.RaiseAgain(e)
}

// exceptionMatch is the comparison of an except clause (PyErr_GivenExceptionMatches).
func (in *Interp) exceptionMatch(have, want heap.Ref) bool {
	return have == want || in.classMatches(have, want)
}

// isOldInstance reports whether x is an instance of a classic class: 2.x can
// raise any. While it is being raised, it is the argument of an exception of a
// class of ours.
func (in *Interp) isOldInstance(x heap.Ref) bool {
	return in.Kind(x) == object.KindInstance && in.Bits(x)&object.ClassOld != 0
}

// boxed makes the exception that stands for x, taken over.
func (in *Interp) boxed(x heap.Ref) heap.Ref {
	return in.NewException(in.TupleItem(in.Root(rootClassicExc), boxClass), in.RetTuple(x))
}

// unboxed is the object that e (taken over) stands for, or e itself.
func (in *Interp) unboxed(e heap.Ref) heap.Ref {
	if in.ClassOf(e) != in.TupleItem(in.Root(rootClassicExc), boxClass) {
		return e
	}
	x := in.own(in.TupleItem(in.Ref(e, object.ExcArgs), 0))
	in.Decref(e)
	return x
}

// Places in the tuple of exceptions that only 2.x has.
const boxClass = 3

// oldLacks raises the AttributeError for a special method that x, if it is an
// instance of a classic class, does not have.
func (in *Interp) oldLacks(x heap.Ref, method string) bool {
	if !in.isOldInstance(x) {
		return false
	}
	in.Raise(object.AttributeError, in.NameOf(in.ClassOf(x))+" instance has no "+method)
	return true
}

// unraisableClassic is what 2.x writes about an exception that nobody can catch
// (PyErr_WriteUnraisable in errors.c, 2.7): what C code raised is still a class
// and a message there, not yet an exception.
func (in *Interp) unraisableClassic(e heap.Ref) string {
	text, args := ": "+in.safeRepr(e), in.Ref(e, object.ExcArgs)
	tb := in.Ref(e, object.ExcTraceback)
	for tb != 0 && in.Ref(tb, tracebackNext) != 0 {
		tb = in.Ref(tb, tracebackNext)
	}
	if n := in.TupleLen(args); tb != 0 && n < 2 {
		d := in.codeInfoOf(in.frameCode(in.Ref(tb, tracebackFrame))).d
		if opcode.Op(d.Ins[d.IndexAt(int(in.Word(tb, tracebackSlots+1)))]&code.OpMask) != opcode.RaiseClassic {
			if text = ""; n == 1 {
				text = ": " + in.safeRepr(in.TupleItem(args, 0))
			}
		}
	}
	name := in.StrValue(in.Ref(in.ClassOf(e), object.ClassName))
	if m := in.moduleText(in.ClassOf(e)); m != "exceptions" {
		name = m + "." + name
	}
	return "Exception " + name + text + " in " + in.unraisableSource + " ignored\n"
}
