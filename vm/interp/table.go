package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// Code of 3.11 and later: handlers stand in a table instead of on a block stack,
// an exception is one value, all variables of a frame lie in one row, the code
// itself makes its cells, copies its closure and makes its generator.

// adaptTable brings the numbers of such code into the loop's form.
func (ci *codeInfo) adaptTable(ops *opcode.Table) {
	ci.table, ci.cellsAt, ci.entry, ci.inlined = true, 0, 0, code.PollAfter
	ci.fast = ci.c.FastNames()
	ci.ncells = len(ci.fast) - ci.nlocals - ci.nfree
	for i, word := range ci.ins {
		op := opcode.Op(word & code.OpMask)
		if op == opcode.CompareOp {
			arg := word >> code.ArgShift
			ci.ins[i] = word&(1<<code.ArgShift-1) | (arg>>5|arg&compareTruth)<<code.ArgShift
		}
		if row := ops.Of(op); row != nil && row.Breaker == opcode.CalleeNotInlined {
			ci.ins[i] |= code.PollAfter
		}
	}
}

// handleByTable goes to the handler that the table names for the instruction in
// progress; without one it empties the stack.
func (in *Interp) handleByTable() bool {
	bottom := uint32(in.frame) + headWords + uint32(in.code.stackAt)
	at := max(in.pc-1, 0)
	h, found := in.code.d.Handler(at)
	if !found {
		in.dropTo(bottom)
		return false
	}
	in.dropTo(bottom + uint32(h.Depth))
	if h.Lasti {
		in.push(in.must(in.NewInt(int64(in.code.d.Offset[at] / 2))))
	}
	e := in.exc
	in.exc = 0
	in.push(e)
	in.pc = h.Target
	return true
}

// executeTable executes what execute does not know; it reports false for what it
// does not know either.
func (in *Interp) executeTable(op opcode.Op, arg int) bool {
	switch op {
	case opcode.Call:
		in.callSlots(arg, 0)
	case opcode.CallKw:
		names := in.pop()
		in.callSlots(arg, names)
		in.Decref(names)
	case opcode.CallFunctionExNull:
		in.callExNull(arg)
	case opcode.CallIntrinsic1:
		in.intrinsic1(arg)
	case opcode.CallIntrinsic2:
		second, first := in.pop(), in.pop()
		in.callHelper(intrinsics2[min(arg, len(intrinsics2)-1)], contPush, first, second)
		in.Decref(first)
		in.Decref(second)

	case opcode.PushExcInfo:
		in.pushExcInfo()
	case opcode.PopExceptSingle:
		in.setHandled(in.pop())
	case opcode.ReraiseSingle:
		in.RaiseAgain(in.pop())
	case opcode.CheckExcMatch:
		in.checkExcMatch()
	case opcode.CheckEgMatch:
		kind, e := in.pop(), in.pop()
		if in.catchable(kind) {
			in.callHelper("match_group", contGroup, e, kind)
		} else {
			in.Raise(object.TypeError, notCatchable)
		}
		in.Decref(kind)
		in.Decref(e)
	case opcode.CleanupThrow:
		in.cleanupThrow()
	case opcode.BeforeWith:
		in.setupWith(0)
	case opcode.WithExceptStartSingle:
		in.withExceptSingle()
	case opcode.EndAsyncForSingle:
		e := in.pop()
		if !in.isSubclass(in.ClassOf(e), in.Exc(object.StopAsyncIteration)) {
			in.RaiseAgain(e)
			break
		}
		in.Decref(e)
		in.drop(1)

	case opcode.Send:
		in.send()
	case opcode.EndSend:
		v := in.pop()
		in.setTop(0, v)
	case opcode.EndFor:
		in.drop(1)
	case opcode.ReturnGenerator:
		in.returnGenerator()

	case opcode.BinarySlice:
		in.binarySlice()
	case opcode.StoreSlice:
		in.storeSlice()
	case opcode.FormatSimple:
		v := in.pop()
		in.push(in.formatted(v, 0, 0))
		in.Decref(v)
	case opcode.FormatWithSpec:
		spec, v := in.pop(), in.pop()
		in.push(in.formatted(v, spec, 0))
		in.Decref(v)
		in.Decref(spec)
	case opcode.ConvertValue:
		v := in.pop()
		in.push(in.formatted(v, 0, arg))
		in.Decref(v)
	default:
		return in.executeNames(op, arg)
	}
	return true
}

// executeNames is the part of executeTable about variables, functions and
// patterns.
func (in *Interp) executeNames(op opcode.Op, arg int) bool {
	switch op {
	case opcode.LoadFastAndClear:
		at := frameVars + arg
		v := in.Ref(in.frame, at)
		in.SetRef(in.frame, at, 0)
		in.pushSlot(v)
	case opcode.MakeCell:
		cell := in.Alloc(object.KindCell, 0, 1, 0)
		if cell == 0 {
			in.lastResort()
			break
		}
		in.SetRef(cell, object.CellValue, in.Ref(in.frame, frameVars+arg))
		in.SetRef(in.frame, frameVars+arg, cell)
	case opcode.CopyFreeVars:
		in.copyClosure(in.frame, in.Ref(in.frame, frameFunc), in.code)
	case opcode.LoadFromDictOrDeref, opcode.LoadFromDictOrGlobals:
		in.loadFromDict(op, arg)
	case opcode.LoadLocals:
		in.push(in.own(in.Ref(in.frame, frameNames)))
	case opcode.LoadSuperAttr:
		in.loadSuperAttr(arg)
	case opcode.MakeFunctionSingle:
		c := in.pop()
		in.push(in.newFunction(c, in.frameGlobals(in.frame), in.Ref(c, codeQualname)))
		in.Decref(c)
	case opcode.SetFunctionAttribute:
		in.setFunctionAttribute(arg)

	case opcode.GetLen:
		if v := in.LenOf(in.top(0)); v != 0 {
			in.push(v)
		}
	case opcode.MatchMapping, opcode.MatchSequence:
		in.matchKind(op == opcode.MatchMapping)
	case opcode.MatchKeys:
		in.callHelper("match_keys", contPush, in.top(1), in.top(0))
	case opcode.MatchClass:
		names, class, subject := in.pop(), in.pop(), in.pop()
		n := in.smallInt(arg)
		in.callHelper("match_class", contPush, subject, class, n, names)
		in.Decref(names)
		in.Decref(class)
		in.Decref(subject)
	default:
		return false
	}
	return true
}

// setHandled makes e, taken over, the exception being handled; None for none.
func (in *Interp) setHandled(e heap.Ref) {
	if e == object.None {
		in.Decref(e)
		e = 0
	}
	home, slot := in.excHome()
	in.Replace(home, slot, e)
}

// pushExcInfo executes PUSH_EXC_INFO: the exception on top becomes the one being
// handled; the one before goes below it.
func (in *Interp) pushExcInfo() {
	e := in.pop()
	home, slot := in.excHome()
	previous := in.Ref(home, slot)
	if previous == 0 {
		previous = in.None()
	}
	in.SetRef(home, slot, in.own(e))
	in.push(previous)
	in.push(e)
}

const notCatchable = "catching classes that do not inherit from BaseException is not allowed"

func (in *Interp) checkExcMatch() {
	want := in.pop()
	defer in.Decref(want)
	if !in.catchable(want) {
		in.Raise(object.TypeError, notCatchable)
		return
	}
	in.push(in.Bool(in.classMatches(in.top(0), want)))
}

// cleanupThrow executes CLEANUP_THROW: a StopIteration that was thrown into the
// inner iterator gives its value, anything else goes on.
func (in *Interp) cleanupThrow() {
	e := in.pop()
	if !in.isSubclass(in.ClassOf(e), in.Exc(object.StopIteration)) {
		in.RaiseAgain(e)
		return
	}
	v := in.stopValue(e)
	in.Decref(e)
	in.drop(2)
	in.push(in.None())
	in.push(v)
}

// withExceptSingle executes WITH_EXCEPT_START: the exception is on top, __exit__
// fourth from it.
func (in *Interp) withExceptSingle() {
	e := in.top(0)
	tb := in.Ref(e, object.ExcTraceback)
	if tb == 0 {
		tb = object.None
	}
	in.push(in.call(in.top(3), []heap.Ref{in.ClassOf(e), e, tb}, contPush))
}

// send executes SEND: the value on top goes to the iterator below it.
func (in *Interp) send() {
	v := in.pop()
	it := in.top(0)
	switch {
	case in.isGenerator(it):
		in.resume(it, v, contSend)
		return
	case v == object.None:
		in.deliverNext(it, contSend)
	default:
		in.callMethodByName(it, nSend, []heap.Ref{v}, contSend)
		if in.exc != 0 {
			in.exceptionArrived(contSend)
		}
	}
	in.Decref(v)
}

// endSend completes a SEND whose iterator has ended with the value v, taken over.
func (in *Interp) endSend(v heap.Ref) {
	in.push(v)
	in.pc = int(in.ins >> code.ArgShift)
}

// returnGenerator executes RETURN_GENERATOR: the running frame becomes that of a
// generator, which is what its caller gets.
func (in *Interp) returnGenerator() {
	f, ci := in.frame, in.code
	c := cont(in.Word(f, ci.rawAt+frameCont))
	in.retBase = uint32(in.Word(f, ci.rawAt+frameBase))
	in.save()
	g := in.newGenerator(ci, in.own(f))
	if g == 0 {
		return
	}
	back := in.Ref(f, frameBack)
	in.SetRef(f, frameBack, 0)
	in.Decref(f)
	in.frame = back
	in.shallower(ci)
	in.load()
	in.afterLeave()
	if c == contPush && !ci.hidden {
		in.ins &^= in.code.inlined
	}
	in.deliver(c, g)
}

// binarySlice executes BINARY_SLICE: container[start:stop].
func (in *Interp) binarySlice() {
	key, err := in.NewSlice(in.top(1), in.top(0), object.None)
	if !in.check(err) {
		return
	}
	in.drop(2)
	container := in.pop()
	in.push(in.getItem(container, key, contPush))
	in.Decref(key)
	in.Decref(container)
}

// storeSlice executes STORE_SLICE: container[start:stop] = value.
func (in *Interp) storeSlice() {
	key, err := in.NewSlice(in.top(1), in.top(0), object.None)
	if !in.check(err) {
		return
	}
	in.drop(2)
	in.push(key)
	in.storeSubscript()
}

// loadFromDict executes the loads of a class body's annotation scopes and
// comprehensions: the mapping on top comes first.
func (in *Interp) loadFromDict(op opcode.Op, arg int) {
	d := in.pop()
	defer in.Decref(d)
	var name heap.Ref
	if op == opcode.LoadFromDictOrGlobals {
		name = in.nameArg(arg)
	} else if name = in.intern(in.code.fast[arg]); name != 0 {
		defer in.Decref(name)
	}
	v := heap.Ref(0)
	if in.Kind(d) == object.KindDict {
		v = in.dictGet(d, name)
	}
	switch {
	case v != 0:
		in.push(in.own(v))
	case op == opcode.LoadFromDictOrDeref:
		in.derefVariable(opcode.LoadDeref, arg)
	default:
		if v = in.lookupGlobal(in.frameGlobals(in.frame), name); v == 0 {
			in.nameError(name)
			return
		}
		in.push(in.own(v))
	}
}

// setFunctionAttribute executes SET_FUNCTION_ATTRIBUTE: the function is on top,
// the value below it.
func (in *Interp) setFunctionAttribute(which int) {
	f, v := in.pop(), in.pop()
	slot := object.FuncDefaults
	switch which {
	case 2:
		slot = object.FuncKwDefaults
	case 4:
		slot = object.FuncAnnotations
		if in.Kind(v) == object.KindTuple { // names and values
			if d := in.Wrap(in.NewDict()); d != 0 {
				for i := 0; i+1 < in.TupleLen(v); i += 2 {
					in.dictSet(d, in.TupleItem(v, i), in.TupleItem(v, i+1))
				}
				in.Decref(v)
				v = d
			}
		}
	case 8:
		slot = object.FuncClosure
	}
	in.Replace(f, slot, v)
	in.push(f)
}

// matchKind executes MATCH_MAPPING and MATCH_SEQUENCE, which ask for a flag of
// the class (Py_TPFLAGS_MAPPING, Py_TPFLAGS_SEQUENCE).
func (in *Interp) matchKind(mapping bool) {
	yes := false
	switch x := in.top(0); in.Kind(x) {
	case object.KindDict, object.KindMappingProxy:
		yes = mapping
	case object.KindList, object.KindTuple, object.KindRange:
		yes = !mapping
	case object.KindInstance, object.KindNative:
		if in.ClassName(x) == "collections.deque" || in.ClassName(x) == "deque" {
			yes = !mapping
			break
		}
		name := "Sequence"
		if mapping {
			name = "Mapping"
		}
		if m := in.GetStr(in.Root(rootModules), "collections.abc"); m != 0 && in.Kind(m) == object.KindModule {
			if c := in.GetStr(in.Ref(m, object.ModuleDict), name); c != 0 && in.Kind(c) == object.KindClass {
				yes = in.isSubclass(in.ClassOf(x), c)
			}
		}
	}
	in.push(in.Bool(yes))
}

// intrinsics2 are the prelude's functions for CALL_INTRINSIC_2, by operand
// (Include/internal/pycore_intrinsics.h, 3.13).
var intrinsics2 = [...]string{1: "prep_reraise_star", 2: "type_var_bound", 3: "type_var_constraints", 4: "set_type_params", 5: "set_type_default"}

// intrinsic1 executes CALL_INTRINSIC_1 (the same header).
func (in *Interp) intrinsic1(which int) {
	switch which {
	case 1:
		in.executeRest(opcode.PrintExpr, 0)
	case 2:
		in.importStar()
		in.push(in.None())
	case 3:
		in.stopIterationError()
	case 5:
		in.unary(object.UnaryPos, nPos)
	case 6:
		in.setTop(0, in.Wrap(in.TupleFrom(in.top(0))))
	case 4: // of asynchronous generators, which do not run
	default:
		v := in.pop()
		in.callHelper(intrinsics1[min(which, len(intrinsics1)-1)], contPush, v)
		in.Decref(v)
	}
}

var intrinsics1 = [...]string{7: "type_var", 8: "param_spec", 9: "type_var_tuple", 10: "subscript_generic", 11: "type_alias"}

// stopIterationError turns a StopIteration that leaves a generator into a
// RuntimeError (PEP 479).
func (in *Interp) stopIterationError() {
	e := in.top(0)
	noun := ""
	switch {
	case in.isSubclass(in.ClassOf(e), in.Exc(object.StopIteration)):
		noun = "generator raised StopIteration"
		if in.code.c.Flags&code.Coroutine != 0 {
			noun = "coroutine raised StopIteration"
		}
	default:
		return
	}
	in.Raise(object.RuntimeError, noun)
	made := in.exc
	in.exc = 0
	in.Replace(made, object.ExcCause, in.own(e))
	in.SetRaw(made, object.ExcSuppress, 1)
	in.Replace(made, object.ExcContext, in.own(e))
	in.setTop(0, made)
}
