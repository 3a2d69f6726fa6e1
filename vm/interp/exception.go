package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// Exc is the class object of a built-in exception, borrowed.
func (in *Interp) Exc(c object.ExcClass) heap.Ref {
	return in.TupleItem(in.Root(rootClassesExc), int(c))
}

// NewException makes an instance of an exception class with args (a tuple,
// taken over).
func (in *Interp) NewException(class, args heap.Ref) heap.Ref {
	e, err := in.NewObject(object.KindException, class, object.ExcSlots, 1)
	if err != nil {
		in.XDecref(args)
		return in.lastResort()
	}
	in.SetRef(e, object.ExcArgs, args)
	return e
}

// NoMemory is the text of the effect Limit when memory is what is short; any other
// text tells of a fault of ours.
const NoMemory = "memory"

// lastResort ends the run when not even an exception fits in memory.
//
//go:noinline
func (in *Interp) lastResort() heap.Ref {
	in.effect, in.hasEffect = Effect{Kind: Limit, Text: NoMemory}, true
	return 0
}

// Raise sets an exception of a built-in class with a message and returns 0.
func (in *Interp) Raise(class object.ExcClass, msg string) heap.Ref {
	text, err := in.NewStr(in.reword(msg))
	if err != nil {
		return in.lastResort()
	}
	return in.RaiseArgs(class, text)
}

// text is a message, the second one in dialects whose messages are recent.
func (in *Interp) text(old, recent string) string {
	if in.D.Recent {
		return recent
	}
	return old
}

// RaiseArgs sets an exception with the given arguments, taken over.
func (in *Interp) RaiseArgs(class object.ExcClass, args ...heap.Ref) heap.Ref {
	t, err := in.TupleOf(args...)
	if err != nil {
		return in.lastResort()
	}
	e := in.NewException(in.Exc(class), t)
	if e != 0 {
		in.RaiseValue(e)
	}
	return 0
}

// RaiseErr sets the exception that an error of vm/object describes.
func (in *Interp) RaiseErr(err *object.Err) heap.Ref {
	switch {
	case err == object.NeedPython:
		return in.Raise(object.SystemError, "a value needs a Python method here")
	case err.Value != 0:
		return in.RaiseArgs(err.Class, err.Value)
	case err.Msg == "":
		return in.RaiseArgs(err.Class)
	}
	return in.Raise(err.Class, err.Msg)
}

// RaiseValue sets exception e, taken over, as the one being raised. The
// exception being handled becomes its context (_PyErr_SetObject, 3.9).
func (in *Interp) RaiseValue(e heap.Ref) heap.Ref {
	if in.D.Classic {
		in.Replace(e, object.ExcTraceback, 0)
	} else {
		in.chain(e)
	}
	old := in.exc
	in.exc = e
	in.XDecref(old)
	return 0
}

// chain makes the exception being handled the context of e, and breaks the
// cycle that this would close. A cycle that the program made is walked once:
// slow goes half as fast, until both meet.
func (in *Interp) chain(e heap.Ref) {
	handled := in.handled()
	if handled == 0 || handled == e {
		return
	}
	slow, step := handled, false
	for at := handled; ; {
		next := in.Ref(at, object.ExcContext)
		if next == 0 {
			break
		}
		if next == e {
			in.Replace(at, object.ExcContext, 0)
			break
		}
		if at = next; at == slow {
			break
		}
		if step {
			slow = in.Ref(slow, object.ExcContext)
		}
		step = !step
	}
	in.Replace(e, object.ExcContext, in.own(handled))
}

// The exception being handled is kept by the innermost generator that handles
// one, else by the thread (exc_info of 3.9).

// excHome is the block and slot of the innermost place.
func (in *Interp) excHome() (heap.Ref, int) {
	if f := in.excFrame(); f != 0 {
		return f, frameExc
	}
	return in.thread, threadExc
}

// excFrame is the frame of the innermost running generator, or 0.
func (in *Interp) excFrame() heap.Ref {
	if in.D.Classic {
		return 0
	}
	return heap.Ref(in.Raw(in.thread, threadExcFrame))
}

// handled is the exception being handled, borrowed, or 0 (_PyErr_GetTopmostException).
func (in *Interp) handled() heap.Ref {
	if info := in.Ref(in.thread, threadExc); in.D.Classic && info != 0 {
		return in.TupleItem(info, 1)
	}
	for f := in.excFrame(); f != 0; f = in.prevExcFrame(f) {
		if e := in.Ref(f, frameExc); e != 0 {
			return e
		}
	}
	return in.Ref(in.thread, threadExc)
}

func (in *Interp) prevExcFrame(f heap.Ref) heap.Ref {
	ci := in.codeInfoOf(in.frameCode(f))
	return heap.Ref(in.Word(f, ci.rawAt+framePrevExc))
}

// matches reports whether exception e is caught by class, which may be a tuple.
func (in *Interp) matches(e, class heap.Ref) bool {
	if in.Kind(class) == object.KindTuple {
		for i := 0; i < in.TupleLen(class); i++ {
			if in.matches(e, in.TupleItem(class, i)) {
				return true
			}
		}
		return false
	}
	return in.Kind(class) == object.KindClass && in.isSubclass(in.ClassOf(e), class)
}

// isExc reports whether the exception being raised is of a built-in class.
func (in *Interp) isExc(c object.ExcClass) bool {
	return in.exc != 0 && in.isSubclass(in.ClassOf(in.exc), in.Exc(c))
}

// clearExc drops the exception being raised.
//
//go:noinline
func (in *Interp) clearExc() {
	old := in.exc
	in.exc = 0
	in.XDecref(old)
}

// unwind finds the handler of in.exc: it takes frames off the thread until one
// has an open handler. When it returns, in.frame is the frame to go on in, or 0
// with the exception still set.
func (in *Interp) unwind() {
	for in.frame != 0 {
		if !in.noTrace {
			in.traceHere()
		}
		in.noTrace = false
		if in.handle() {
			in.ins = in.code.entry
			return
		}
		if in.leaveByException() {
			return
		}
	}
}

// traceHere adds an entry for the running frame to the traceback
// (PyTraceBack_Here), unless the frame is hidden.
func (in *Interp) traceHere() {
	if in.code.hidden {
		return
	}
	if tb := in.tracebackHere(in.frame, in.Ref(in.exc, object.ExcTraceback)); tb != 0 {
		in.SetRef(in.exc, object.ExcTraceback, tb)
	}
}

// tracebackHere makes a traceback entry, owned, for where a frame is; next is
// taken over.
func (in *Interp) tracebackHere(f, next heap.Ref) heap.Ref {
	tb := in.Alloc(object.KindTraceback, 0, tracebackSlots, 2)
	if tb == 0 {
		return 0
	}
	in.SetRef(tb, tracebackNext, next)
	in.SetRef(tb, tracebackFrame, in.own(f))
	in.SetWord(tb, tracebackSlots, uint64(in.frameLine(f)))
	in.SetWord(tb, tracebackSlots+1, uint64(in.frameOffset(f)))
	return tb
}

// Layout of a Traceback: raw words are the line and f_lasti.
const (
	tracebackNext = iota
	tracebackFrame
	tracebackSlots
)

// handle pops blocks of the running frame until one handles the exception, and
// goes to the handler (exception_unwind in ceval.c, 3.9).
func (in *Interp) handle() bool {
	if in.code.table {
		return in.handleByTable()
	}
	f, at := in.frame, in.code.rawAt
	for n := int(in.Word(f, at+frameBlocks)); n > 0; {
		n--
		b := in.Word(f, at+frameRawWords+n)
		in.SetWord(f, at+frameBlocks, uint64(n))
		level := uint32(f) + headWords + uint32(b>>blockLevelShift&0xFFFFFF)
		switch b & 0xFF {
		case blockHandler:
			in.unwindHandler(level)
		case blockFinally, blockExcept, blockWith:
			in.dropTo(level)
			in.enterHandler(int(b>>blockHandlerShift), b&0xFF != blockFinally)
			return true
		default:
			in.dropTo(level)
		}
	}
	in.dropTo(uint32(f) + headWords + uint32(in.code.stackAt))
	return false
}

func (in *Interp) dropTo(level uint32) {
	for in.sp > level {
		in.XDecref(in.pop())
	}
}

// pushBlock opens a block.
func (in *Interp) pushBlock(kind uint64, handler int, level uint32) {
	at := in.code.rawAt
	n := int(in.Word(in.frame, at+frameBlocks))
	depth := uint64(level - uint32(in.frame) - headWords)
	in.SetWord(in.frame, at+frameRawWords+n, kind|depth<<blockLevelShift|uint64(handler)<<blockHandlerShift)
	in.SetWord(in.frame, at+frameBlocks, uint64(n+1))
}

// popBlock closes the innermost block and returns it.
func (in *Interp) popBlock() uint64 {
	at := in.code.rawAt
	n := in.Word(in.frame, at+frameBlocks) - 1
	in.SetWord(in.frame, at+frameBlocks, n)
	return in.Word(in.frame, at+frameRawWords+int(n))
}

// enterHandler pushes the exception that was being handled and the one raised,
// each as traceback, value, class, and goes to the handler. In 2.x a finally
// clause does not handle it.
func (in *Interp) enterHandler(target int, handles bool) {
	if in.code.classic {
		in.catch(target, handles)
		return
	}
	in.pushBlock(blockHandler, 0, in.sp)
	home, slot := in.excHome()
	if info := in.Ref(home, slot); in.D.Classic && info != 0 {
		for i := 2; i >= 0; i-- {
			in.push(in.own(in.TupleItem(info, i)))
		}
		in.Decref(info)
	} else {
		in.pushTriple(info)
	}
	e := in.exc
	in.exc = 0
	if in.D.Classic {
		in.SetRef(home, slot, in.excTuple(e, in.Ref(e, object.ExcTraceback)))
	} else {
		in.SetRef(home, slot, in.own(e))
	}
	in.pushTriple(e)
	in.pc = target
}

// pushTriple pushes traceback, value and class of exception e, taken over; for
// 0 three times None.
func (in *Interp) pushTriple(e heap.Ref) {
	if e == 0 {
		for range 3 {
			in.push(in.None())
		}
		return
	}
	tb := in.Ref(e, object.ExcTraceback)
	if tb == 0 {
		tb = object.None
	}
	in.push(in.own(tb))
	in.push(e)
	in.push(in.own(in.ClassOf(e)))
}

// unwindHandler leaves a handler: the exception that was handled before it is
// handled again (UNWIND_EXCEPT_HANDLER).
func (in *Interp) unwindHandler(level uint32) {
	in.dropTo(level + 3)
	in.Decref(in.pop()) // class
	e, tb := in.pop(), in.pop()
	if e == object.None {
		in.Decref(e)
		e = 0
	} else if in.D.Classic {
		value := e
		e = in.excTuple(value, tb)
		in.Decref(value)
	}
	in.Decref(tb)
	home, slot := in.excHome()
	in.Replace(home, slot, e)
}

// popTriple takes an exception off the stack where RERAISE finds it, owned.
// The traceback on the stack becomes that of the exception again.
func (in *Interp) popTriple() heap.Ref {
	in.Decref(in.pop()) // class
	e := in.pop()
	tb := in.pop()
	if tb == object.None {
		in.Decref(tb)
		tb = 0
	}
	in.Replace(e, object.ExcTraceback, tb)
	return e
}
