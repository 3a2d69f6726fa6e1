package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// Layout of a Generator (coroutines and asynchronous generators alike): the
// suspended frame (0 while it runs and after its end), names, the function;
// the raw word is its state.
const (
	genFrame = iota
	genName
	genQualname
	genFunc
	genSlots
)

const (
	genCreated = iota
	genSuspended
	genRunning
	genFinished
)

// isGenerator reports whether r runs by resuming a frame.
func (in *Interp) isGenerator(r heap.Ref) bool {
	k := in.Kind(r)
	return k == object.KindGenerator || k == object.KindCoroutine
}

func (in *Interp) genState(g heap.Ref) int { return int(in.Raw(g, 0)) }

// newGenerator wraps a frame that was made but not entered, taken over.
func (in *Interp) newGenerator(ci *codeInfo, frame heap.Ref) heap.Ref {
	kind := object.KindGenerator
	switch {
	case ci.c.Flags&code.Coroutine != 0:
		kind = object.KindCoroutine
	case ci.c.Flags&code.AsyncGenerator != 0:
		in.Decref(frame)
		return in.Raise(object.NotImplementedError, "asynchronous generators do not run in this playground")
	}
	g := in.Alloc(kind, 0, genSlots, 1)
	if g == 0 {
		in.Decref(frame)
		return in.lastResort()
	}
	f := in.Ref(frame, frameFunc)
	in.SetRef(g, genFrame, frame)
	in.SetRef(g, genName, in.own(in.Ref(f, object.FuncName)))
	in.SetRef(g, genQualname, in.own(in.Ref(f, object.FuncQualname)))
	in.SetRef(g, genFunc, in.own(f))
	in.SetFlags(g, heap.FlagFinal)
	return g
}

func (in *Interp) genNoun(g heap.Ref) string {
	if in.Kind(g) == object.KindCoroutine {
		return "coroutine"
	}
	return "generator"
}

// resume continues generator g with a value (taken over) as the result of its
// yield; 0 raises in.exc there. What it yields or returns goes to c.
func (in *Interp) resume(g, value heap.Ref, c cont) {
	state := in.genState(g)
	switch {
	case state == genRunning:
		in.XDecref(value)
		in.dropExcFor(value)
		in.Raise(object.ValueError, in.genNoun(g)+" already executing")
		return
	case state == genFinished:
		in.resumeFinished(g, value, c)
		return
	case state == genCreated && value != 0 && value != object.None:
		in.Decref(value)
		in.Raise(object.TypeError, "can't send non-None value to a just-started "+in.genNoun(g))
		return
	}
	if !in.roomForFrame() {
		in.XDecref(value)
		return
	}
	f := in.Ref(g, genFrame)
	in.SetRef(g, genFrame, 0)
	in.SetRaw(g, 0, genRunning)
	in.SetRef(f, frameGen, in.own(g))
	ci := in.codeInfoOf(in.frameCode(f))
	in.SetWord(f, ci.rawAt+frameBase, 0) // of the resumption before
	in.enter(f, ci)
	in.load()
	in.SetWord(f, ci.rawAt+frameCont, uint64(c))
	in.SetWord(f, ci.rawAt+framePrevExc, in.Raw(in.thread, threadExcFrame))
	in.SetRaw(in.thread, threadExcFrame, uint64(f))
	if value != 0 && (state == genSuspended || ci.table) {
		in.push(value)
	} else {
		in.XDecref(value)
		if ci.table {
			in.push(in.None()) // its handlers count with a value sent
		}
	}
}

// dropExcFor forgets the exception that was to be thrown, when another takes
// its place.
func (in *Interp) dropExcFor(value heap.Ref) {
	if value == 0 {
		in.clearExc()
	}
}

func (in *Interp) resumeFinished(g, value heap.Ref, c cont) {
	if value == 0 {
		in.exceptionArrived(c)
		return
	}
	in.Decref(value)
	if in.Kind(g) == object.KindCoroutine {
		in.Raise(object.RuntimeError, "cannot reuse already awaited coroutine")
		return
	}
	in.generatorReturned(c, in.None())
}

// detachFrame takes the running generator frame off the thread without
// ending it.
func (in *Interp) detachFrame() heap.Ref {
	f := in.frame
	ci := in.code
	in.SetRaw(in.thread, threadExcFrame, in.Word(f, ci.rawAt+framePrevExc))
	in.save()
	back := in.Ref(f, frameBack)
	in.SetRef(f, frameBack, 0)
	in.frame = back
	in.shallower(ci)
	if back != 0 {
		in.load()
	}
	return f
}

// yieldValue suspends the running generator; v, taken over, goes to whoever
// resumed it.
func (in *Interp) yieldValue(v heap.Ref) {
	in.restoreExcInfo(in.frame)
	g := in.Ref(in.frame, frameGen)
	c := cont(in.Word(in.frame, in.code.rawAt+frameCont))
	in.retBase = uint32(in.Word(in.frame, in.code.rawAt+frameBase))
	f := in.detachFrame()
	in.SetRef(f, frameGen, 0)
	in.SetRef(g, genFrame, f)
	in.SetRaw(g, 0, genSuspended)
	in.Decref(g)
	in.afterLeave()
	in.deliver(c, v)
}

// finishGenerator ends the running frame of g, whose reference goes from the
// frame to the caller.
func (in *Interp) finishGenerator(g heap.Ref) {
	f := in.detachFrame()
	in.SetRef(f, frameGen, 0)
	in.SetRaw(g, 0, genFinished)
	in.ClearFlags(g, heap.FlagFinal)
	in.Decref(f)
}

// generatorReturned delivers the end of a generator: its return value v, taken
// over.
func (in *Interp) generatorReturned(c cont, v heap.Ref) {
	switch c.kind() {
	case contForIter:
		in.Decref(v)
		in.endLoop()
	case contYieldFrom:
		in.endYieldFrom(v)
	case contSend:
		in.endSend(v)
	case contClose, contDrop, contFinal:
		in.Decref(v)
		in.dropCall(c)
		if c.kind() == contClose {
			in.push(in.None())
		}
	default:
		in.retBase = 0
		if v == object.None {
			in.Decref(v)
			in.RaiseArgs(object.StopIteration)
			return
		}
		in.RaiseArgs(object.StopIteration, v)
	}
}

// stopIterationInGenerator turns a StopIteration that leaves a generator's
// frame into a RuntimeError (PEP 479).
func (in *Interp) stopIterationInGenerator(g heap.Ref) {
	if in.D.Classic || !in.isExc(object.StopIteration) || in.codeInfoOf(in.Ref(in.Ref(g, genFunc), object.FuncCode)).table {
		return
	}
	cause := in.exc
	in.exc = 0
	in.Raise(object.RuntimeError, in.genNoun(g)+" raised StopIteration")
	in.Replace(in.exc, object.ExcCause, in.own(cause))
	in.SetRaw(in.exc, object.ExcSuppress, 1)
	in.Replace(in.exc, object.ExcContext, cause)
}

// stopValue is the value of a StopIteration, a new reference.
func (in *Interp) stopValue(e heap.Ref) heap.Ref {
	if args := in.Ref(e, object.ExcArgs); args != 0 && in.TupleLen(args) > 0 {
		return in.own(in.TupleItem(args, 0))
	}
	return in.None()
}

// endYieldFrom ends YIELD_FROM with a value, taken over: the iterator is exhausted,
// and only now the eval loop looks at the eval breaker.
func (in *Interp) endYieldFrom(v heap.Ref) {
	in.setTop(0, v)
	in.ins = entryMark
}

// yieldFrom executes YIELD_FROM: sends the value on top of the stack to the
// iterator below it.
func (in *Interp) yieldFrom() {
	v := in.pop()
	it := in.top(0)
	if in.isGenerator(it) {
		in.resume(it, v, contYieldFrom)
		return
	}
	if v == object.None {
		in.Decref(v)
		in.deliverNext(it, contYieldFrom)
		return
	}
	in.callMethodByName(it, nSend, []heap.Ref{v}, contYieldFrom)
	in.Decref(v)
	if in.exc != 0 {
		in.exceptionArrived(contYieldFrom)
	}
}
