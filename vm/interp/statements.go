package interp

import (
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// raiseVarargs executes RAISE_VARARGS (do_raise in ceval.c, 3.9).
func (in *Interp) raiseVarargs(n int) {
	if n == 0 {
		e := in.handled()
		if e == 0 {
			in.Raise(object.RuntimeError, "No active exception to reraise")
			return
		}
		in.RaiseAgain(in.own(e))
		return
	}
	cause := heap.Ref(0)
	if n == 2 {
		cause = in.pop()
	}
	x := in.pop()
	switch {
	case cause != 0 && in.isExcClass(cause):
		in.callHelper("raise_from", contDrop, x, cause)
		in.Decref(cause)
		in.Decref(x)
	case in.isExcClass(x):
		in.pushSlot(cause)
		v := in.call(x, nil, contRaise)
		in.Decref(x)
		if v != 0 {
			in.deliver(contRaise, v)
		}
	case in.Kind(x) == object.KindException:
		if in.code.hidden {
			in.rewordRaised(x)
		}
		in.pushSlot(cause)
		in.raiseMade(x)
	default:
		in.Decref(x)
		in.XDecref(cause)
		in.Raise(object.TypeError, "exceptions must derive from BaseException")
	}
}

func (in *Interp) isExcClass(x heap.Ref) bool {
	return in.Kind(x) == object.KindClass && in.Raw(x, object.ClassBits)&object.ClassIsExc != 0
}

// raiseMade raises exception e, taken over; its cause, or an empty slot, is on
// top of the stack.
func (in *Interp) raiseMade(e heap.Ref) {
	cause := in.pop()
	if in.code.classic {
		in.raiseWith(e, cause)
		return
	}
	if in.Kind(e) != object.KindException {
		in.Raise(object.TypeError, "calling "+in.ClassName(e)+" should have returned an instance of BaseException, not "+in.ClassName(e))
		in.Decref(e)
		in.XDecref(cause)
		return
	}
	if cause != 0 {
		if cause != object.None && in.Kind(cause) != object.KindException {
			in.Decref(cause)
			in.Decref(e)
			in.Raise(object.TypeError, "exception causes must derive from BaseException")
			return
		}
		in.setCause(e, cause)
	}
	in.RaiseValue(e)
}

// setCause is e.__cause__ = cause, taken over.
func (in *Interp) setCause(e, cause heap.Ref) {
	if cause == object.None {
		in.Decref(cause)
		cause = 0
	}
	in.Replace(e, object.ExcCause, cause)
	in.SetRaw(e, object.ExcSuppress, 1)
}

// RaiseAgain raises e, taken over, as it is: no context is set and no traceback
// entry added for the running frame.
func (in *Interp) RaiseAgain(e heap.Ref) {
	old := in.exc
	in.exc, in.noTrace = e, true
	in.XDecref(old)
}

// jumpIfNotMatch executes JUMP_IF_NOT_EXC_MATCH.
func (in *Interp) jumpIfNotMatch(target int) {
	want, have := in.pop(), in.pop()
	defer in.Decref(want)
	defer in.Decref(have)
	if !in.catchable(want) {
		in.Raise(object.TypeError, "catching classes that do not inherit from BaseException is not allowed")
		return
	}
	if !in.classMatches(have, want) {
		in.pc = target
	}
}

func (in *Interp) catchable(want heap.Ref) bool {
	if in.Kind(want) == object.KindTuple {
		for i := range in.TupleLen(want) {
			if !in.isExcClass(in.TupleItem(want, i)) {
				return false
			}
		}
		return true
	}
	return in.isExcClass(want)
}

func (in *Interp) classMatches(have, want heap.Ref) bool {
	if in.Kind(want) == object.KindTuple {
		for i := range in.TupleLen(want) {
			if in.classMatches(have, in.TupleItem(want, i)) {
				return true
			}
		}
		return false
	}
	if in.Kind(have) == object.KindException {
		have = in.ClassOf(have)
	}
	return in.Kind(have) == object.KindClass && in.isSubclass(have, want)
}

// setupWith executes SETUP_WITH: __exit__ is pushed, __enter__ called, and the
// block opened when that has returned.
func (in *Interp) setupWith(target int) {
	manager := in.pop()
	enter, exit := in.special(manager, nEnter), in.special(manager, nExit)
	if enter == 0 || exit == 0 {
		name := "__enter__"
		if enter != 0 {
			name = "__exit__"
		}
		if in.D.Recent {
			missed := ""
			if enter != 0 {
				missed = " (missed __exit__ method)"
			}
			in.Raise(object.TypeError, "'"+in.ClassName(manager)+"' object does not support the context manager protocol"+missed)
		} else {
			in.Raise(object.AttributeError, name)
		}
		in.Decref(manager)
		return
	}
	bound := in.bindDescriptor(exit, manager, in.ClassOf(manager))
	if bound == 0 {
		in.Decref(manager)
		return
	}
	in.push(bound)
	v := in.callBoundTo(enter, manager, nil, nil, nil, contEnter)
	in.Decref(manager)
	if v != 0 {
		in.deliver(contEnter, v)
	}
}

// withExceptStart executes WITH_EXCEPT_START: calls __exit__, seventh from the
// top, with the exception.
func (in *Interp) withExceptStart() {
	exit := in.top(6)
	in.push(in.call(exit, []heap.Ref{in.top(0), in.top(1), in.top(2)}, contPush))
}

func (in *Interp) getAwaitable() {
	x := in.top(0)
	if in.Kind(x) == object.KindCoroutine {
		return
	}
	x = in.pop()
	defer in.Decref(x)
	v, present := in.callSpecial(x, nAwait, contIter)
	if !present {
		in.Raise(object.TypeError, "object "+in.ClassName(x)+" can't be used in 'await' expression")
		return
	}
	in.push(v)
}

// asyncOp executes the instructions of async for and async with.
func (in *Interp) asyncOp(op opcode.Op) {
	switch op {
	case opcode.GetAiter:
		x := in.pop()
		v, present := in.callSpecial(x, nAiter, contPush)
		if !present {
			in.Raise(object.TypeError, "'async for' requires an object with __aiter__ method, got "+in.ClassName(x))
		}
		in.push(v)
		in.Decref(x)
	case opcode.GetAnext:
		v, present := in.callSpecial(in.top(0), nAnext, contAwaitable)
		if !present {
			in.Raise(object.TypeError, "'async for' requires an iterator with __anext__ method, got "+in.ClassName(in.top(0)))
		} else if v != 0 {
			in.deliver(contAwaitable, v)
		}
	case opcode.EndAsyncFor:
		e := in.popTriple()
		if !in.isSubclass(in.ClassOf(e), in.Exc(object.StopAsyncIteration)) {
			in.RaiseAgain(e)
			return
		}
		in.Decref(e)
		in.unwindHandler(in.sp - 3)
		in.popBlock()
		in.drop(1)
	case opcode.BeforeAsyncWith:
		m := in.pop()
		enter, exit := in.special(m, nAenter), in.special(m, nAexit)
		if enter == 0 || exit == 0 {
			in.Decref(m)
			in.Raise(object.AttributeError, "__aenter__")
			return
		}
		in.push(in.bindDescriptor(exit, m, in.ClassOf(m)))
		in.push(in.callBoundTo(enter, m, nil, nil, nil, contPush))
		in.Decref(m)
	}
}

// importName executes IMPORT_NAME.
func (in *Interp) importName(name heap.Ref) {
	fromlist, level := in.pop(), in.pop()
	in.importModule(name, fromlist, level)
	in.Decref(fromlist)
	in.Decref(level)
}

func (in *Interp) importModule(name, fromlist, level heap.Ref) {
	if n, _ := in.IntValue(level); n > 0 {
		in.Raise(object.ImportError, "attempted relative import with no known parent package")
		return
	}
	if f := in.dictGet(in.Root(rootBuiltins), in.name[nImport]); f != 0 && in.Kind(f) != object.KindBuiltin {
		g := in.frameGlobals(in.frame)
		in.push(in.call(f, []heap.Ref{name, g, g, fromlist, level}, contPush))
		return
	}
	text := in.StrValue(name)
	if strings.IndexByte(text, '.') >= 0 {
		in.callHelper("import_dotted", contPush, name, fromlist)
		return
	}
	if v := in.ImportModule(text, contPush); v != 0 {
		in.push(v)
	}
}

// importFrom executes IMPORT_FROM.
func (in *Interp) importFrom(name heap.Ref) {
	m := in.top(0)
	v := in.getAttr(m, name, contPush)
	if v != 0 || !in.isExc(object.AttributeError) {
		in.push(v)
		return
	}
	in.clearExc()
	module := "<unknown module name>"
	if d := in.instanceDict(m); d != 0 {
		if n := in.dictGet(d, in.name[nName]); n != 0 && in.IsStr(n) {
			module = in.StrValue(n)
		}
	}
	if in.D.Classic {
		in.Raise(object.ImportError, "cannot import name "+in.StrValue(name))
		return
	}
	in.Raise(object.ImportError, "cannot import name '"+in.StrValue(name)+"' from '"+module+"' (unknown location)")
	if d := in.ownDict(in.exc); in.D.Recent && d != 0 {
		in.put(d, "name", in.RetStr(module))
		in.put(d, "name_from", in.own(name))
	}
}

// importStar executes IMPORT_STAR.
func (in *Interp) importStar() {
	m := in.pop()
	defer in.Decref(m)
	src, dst := in.instanceDict(m), in.Ref(in.frame, frameNames)
	if src == 0 {
		in.Raise(object.ImportError, "from-import-* object has no __dict__ and no __all__")
		return
	}
	if all := in.dictGet(src, in.name[nAll]); all != 0 && (in.Kind(all) == object.KindList || in.Kind(all) == object.KindTuple) {
		for i := range in.SeqLen(all) {
			name := in.SeqItem(all, i)
			v := in.dictGet(src, name)
			if v == 0 {
				in.noAttr(m, name)
				return
			}
			in.dictSet(dst, name, v)
		}
		return
	}
	for pos := 0; ; {
		k, v, ok := in.DictNext(src, &pos)
		if !ok {
			return
		}
		if in.IsStr(k) && in.StrValue(k)[:1] != "_" {
			in.dictSet(dst, k, v)
		}
	}
}
