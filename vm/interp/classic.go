package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// The instructions that only 2.x has.

// executeClassic executes what execute does not know; it reports false for what
// it does not know either.
func (in *Interp) executeClassic(op opcode.Op, arg int) bool {
	switch op {
	case opcode.SetupLoop:
		in.pushBlock(blockLoop, arg, in.sp)
	case opcode.SetupExcept:
		in.pushBlock(blockExcept, arg, in.sp)
	case opcode.SetupFinallyClassic:
		in.pushBlock(blockFinally, arg, in.sp)
	case opcode.SetupWithClassic:
		in.setupWith(arg)
	case opcode.BreakLoop:
		in.leaveBlocks(whyBreak, 0)
	case opcode.ContinueLoop:
		in.leaveBlocks(whyContinue, in.RetInt(int64(arg)))
	case opcode.EndFinally:
		in.endFinally()
	case opcode.WithCleanup:
		in.withCleanup()
	case opcode.RaiseClassic:
		in.raiseClassic(arg)

	case opcode.BinaryDivide:
		in.binary(&classicDivide, false)
	case opcode.InplaceDivide:
		in.binary(&classicDivide, true)
	case opcode.UnaryConvert:
		v := in.pop()
		in.push(in.reprOf(v, contPush))
		in.Decref(v)
	case opcode.DupTopX:
		for range arg {
			in.push(in.own(in.top(arg - 1)))
		}
	case opcode.BuildMapClassic:
		in.push(in.Wrap(in.NewDict()))
	case opcode.StoreMap:
		k, v := in.pop(), in.pop()
		in.setItem(in.top(0), k, v)
		in.Decref(k)
		in.Decref(v)
	case opcode.LoadLocals:
		in.push(in.own(in.Ref(in.frame, frameNames)))

	case opcode.Slice0, opcode.Slice1, opcode.Slice2, opcode.Slice3:
		in.slice(int(op-opcode.Slice0), "get_slice", contPush, 0)
	case opcode.StoreSlice0, opcode.StoreSlice1, opcode.StoreSlice2, opcode.StoreSlice3:
		in.slice(int(op-opcode.StoreSlice0), "set_slice", contDrop, 1)
	case opcode.DeleteSlice0, opcode.DeleteSlice1, opcode.DeleteSlice2, opcode.DeleteSlice3:
		in.slice(int(op-opcode.DeleteSlice0), "del_slice", contDrop, 0)

	case opcode.CallFunctionClassic, opcode.CallFunctionVarClassic, opcode.CallFunctionKwClassic, opcode.CallFunctionVarKwClassic:
		in.callClassic(arg, int(op-opcode.CallFunctionClassic))
	case opcode.MakeFunctionClassic, opcode.MakeClosure:
		in.makeFunctionClassic(op, arg)
	case opcode.BuildClass:
		in.callStack("classic_class", 3, contPush)
	case opcode.PrintItem, opcode.PrintNewline, opcode.PrintItemTo, opcode.PrintNewlineTo:
		in.print(op)
	case opcode.ExecStmt:
		in.callStack("exec_stmt", 3, contExec)
	default:
		return false
	}
	return true
}

var classicDivide = operator{opcode.BinaryDivide, object.OpDivide, nDiv, nRdiv, nIdiv}

// callStack calls a prelude function with the n topmost values, which it takes.
func (in *Interp) callStack(helper string, n int, c cont) {
	args := make([]heap.Ref, n)
	for i := n - 1; i >= 0; i-- {
		args[i] = in.pop()
	}
	in.callHelper(helper, c, args...)
	for _, a := range args {
		in.Decref(a)
	}
}

// slice executes SLICE+n and its like: bit 0 of which tells that there is a
// start, bit 1 that there is an end; more values lie below the sequence.
func (in *Interp) slice(which int, helper string, c cont, more int) {
	args := make([]heap.Ref, 3+more)
	args[1], args[2] = object.None, object.None
	if which&2 != 0 {
		args[2] = in.pop()
	}
	if which&1 != 0 {
		args[1] = in.pop()
	}
	for _, i := range []int{0, 3}[:1+more] {
		args[i] = in.pop()
	}
	if c != contPush || !in.sliceQuick(args) {
		in.callHelper(helper, c, args...)
	}
	for i, a := range args {
		if i == 0 || i == 3 || which&i != 0 {
			in.Decref(a)
		}
	}
}

// sliceQuick is seq[start:end] of an exact list, tuple or str with plain bounds.
func (in *Interp) sliceQuick(args []heap.Ref) bool {
	switch in.Kind(args[0]) {
	case object.KindList, object.KindTuple, object.KindStr:
	default:
		return false
	}
	for _, bound := range args[1:3] {
		if bound != object.None && !in.IsInt(bound) {
			return false
		}
	}
	if in.Bits(args[0])&object.OverGetitem != 0 {
		return false
	}
	key, err := in.NewSlice(args[1], args[2], object.None)
	if !in.check(err) {
		return true
	}
	in.push(in.Wrap(in.GetItemRaw(args[0], key)))
	in.Decref(key)
	return true
}

// callClassic executes CALL_FUNCTION and its forms of 2.7: the low byte of arg
// counts positional arguments, the high one keyword pairs; bit 0 of which
// stands for *args, bit 1 for **kwargs above them.
func (in *Interp) callClassic(arg, which int) {
	npos, nkw := arg&0xFF, arg>>8
	extra := which&1 + which>>1
	at := in.sp - uint32(npos+2*nkw+extra)
	f := heap.Ref(in.Mem()[at-1])
	if nkw+extra == 0 {
		in.callAt(at-1, f, npos, 0)
		return
	}
	lo := len(in.argv)
	for i := range uint32(npos) {
		in.argv = append(in.argv, heap.Ref(in.Mem()[at+i]))
	}
	var names, values []heap.Ref
	for i := at + uint32(npos); i < at+uint32(npos+2*nkw); i += 2 {
		names, values = append(names, heap.Ref(in.Mem()[i])), append(values, heap.Ref(in.Mem()[i+1]))
	}
	in.base = at - 1
	var v heap.Ref
	if extra == 0 {
		v = in.callKw(f, in.argv[lo:], names, values, contPush)
	} else {
		v = in.callExtra(f, in.argv[lo:], names, values, which)
	}
	in.base = 0
	in.argv = in.argv[:lo]
	if v != 0 {
		in.dropTo(at - 1)
		in.push(v)
	}
}

// callExtra is callKw with what *args (bit 0 of which) and **kwargs (bit 1) on
// top of the stack add.
func (in *Interp) callExtra(f heap.Ref, args, names, values []heap.Ref, which int) heap.Ref {
	rest, kwargs := heap.Ref(object.None), heap.Ref(object.None)
	if which&2 != 0 {
		kwargs = in.top(0)
	}
	if which&1 != 0 {
		rest = in.top(which >> 1)
	}
	t, d := in.tupleOfBorrowed(args), in.dictOf(names, values)
	defer in.XDecref(t)
	defer in.XDecref(d)
	switch {
	case t == 0 || d == 0:
		return 0
	case in.Kind(rest) == object.KindTuple && in.Type(rest) == 0 && kwargs == object.None && len(args) == 0:
		return in.callWithTuple(f, rest, d, contPush)
	}
	return in.call(in.helpers["call_classic"], []heap.Ref{f, t, d, rest, kwargs}, contPush)
}

// makeFunctionClassic executes MAKE_FUNCTION and MAKE_CLOSURE: defaults, for a
// closure the tuple of cells, the code.
func (in *Interp) makeFunctionClassic(op opcode.Op, n int) {
	c := in.pop()
	f := in.newFunction(c, in.frameGlobals(in.frame), in.Ref(c, codeQualname))
	in.Decref(c)
	if f == 0 {
		return
	}
	if op == opcode.MakeClosure {
		in.SetRef(f, object.FuncClosure, in.pop())
	}
	if n > 0 {
		in.buildTuple(n)
		in.SetRef(f, object.FuncDefaults, in.pop())
	}
	in.push(f)
}

// print executes the instructions of the print statement.
func (in *Interp) print(op opcode.Op) {
	file := heap.Ref(object.None)
	if op == opcode.PrintItemTo || op == opcode.PrintNewlineTo {
		file = in.pop()
	}
	if op == opcode.PrintNewline || op == opcode.PrintNewlineTo {
		in.callHelper("print_newline", contDrop, file)
	} else {
		v := in.pop()
		in.callHelper("print_item", contDrop, v, file)
		in.Decref(v)
	}
	if file != object.None || op >= opcode.PrintItemTo {
		in.Decref(file)
	}
}

// localsToFast gives the variables of the running frame the values that its
// namespace has for their names, after exec may have changed them.
func (in *Interp) localsToFast() {
	names := in.Ref(in.frame, frameNames)
	if names == 0 || in.Kind(names) != object.KindDict {
		return
	}
	for i, name := range in.code.c.VarNames {
		v := in.GetStr(names, name)
		in.XIncref(v)
		in.Replace(in.frame, frameVars+i, v)
	}
}

// compareOp executes COMPARE_OP, which in 2.x has more than six operators.
func (in *Interp) compareOp(arg int) {
	switch arg {
	case 6, 7: // in, not in
		in.contains(arg == 7)
	case 8, 9, 10: // is, is not, exception match
		b, a := in.pop(), in.pop()
		is := a == b
		if arg == 10 {
			is = in.exceptionMatch(a, b)
		}
		in.push(in.Bool(is != (arg == 9)))
		in.Decref(a)
		in.Decref(b)
	default:
		c := contPush
		if arg&compareTruth != 0 {
			c = contTruthOf
		}
		in.compare(object.CmpOp(arg&^compareTruth), c)
	}
}
