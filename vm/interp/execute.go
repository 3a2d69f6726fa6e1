package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// Operands of COMPARE_OP are object.CmpOp from here on.
const (
	cmpLT = uint32(object.CmpLT)
	cmpLE = uint32(object.CmpLE)
	cmpEQ = uint32(object.CmpEQ)
	cmpNE = uint32(object.CmpNE)
	cmpGT = uint32(object.CmpGT)
	cmpGE = uint32(object.CmpGE)
	// compareTruth: the outcome is made a bool (3.13).
	compareTruth = 1 << 4
)

// execute carries out one instruction completely; the loop calls it for all
// that it does not do itself. On an error in.exc is set afterwards.
func (in *Interp) execute(word uint32) {
	op, arg := opcode.Op(word&code.OpMask), int(word>>code.ArgShift)
	if word&watched != 0 {
		in.watch(word)
	}
	if in.ShouldCollect() {
		in.maybeCollect()
	}
	switch op {
	case opcode.CallFunction:
		base := in.sp - uint32(arg) - 1
		in.callAt(base, heap.Ref(in.Mem()[base]), arg, 0)
	case opcode.CallMethod:
		in.callMethod(arg)
	case opcode.CallFunctionKw:
		names := in.pop()
		base := in.sp - uint32(arg) - 1
		in.callAt(base, heap.Ref(in.Mem()[base]), arg, names)
		in.Decref(names)
	case opcode.CallFunctionEx:
		in.callFunctionEx(arg)
	case opcode.ReturnValue:
		in.returnValue()
	case opcode.LoadMethod:
		in.loadMethod(in.nameArg(arg))
	case opcode.LoadAttr:
		obj := in.pop()
		v := in.getAttr(obj, in.nameArg(arg), contPush)
		in.push(v)
		in.Decref(obj)
	case opcode.StoreAttr:
		obj, v := in.pop(), in.pop()
		in.setAttr(obj, in.nameArg(arg), v, contDrop)
		in.Decref(v)
		in.Decref(obj)
	case opcode.DeleteAttr:
		obj := in.pop()
		in.setAttr(obj, in.nameArg(arg), 0, contDrop)
		in.Decref(obj)

	case opcode.LoadFast, opcode.LoadFastCheck, opcode.DeleteFast:
		in.fastVariable(op, arg)
	case opcode.LoadGlobal, opcode.LoadGlobalNull, opcode.LoadName, opcode.LoadClassDeref:
		in.loadNamed(op, arg)
	case opcode.StoreGlobal:
		v := in.pop()
		in.setGlobal(&in.code.globals[arg], in.frameGlobals(in.frame), in.nameArg(arg), v)
	case opcode.StoreName:
		v := in.pop()
		in.storeName(in.Ref(in.frame, frameNames), in.nameArg(arg), v)
	case opcode.DeleteGlobal:
		in.deleteName(in.frameGlobals(in.frame), in.nameArg(arg), in.globalError)
	case opcode.DeleteName:
		in.deleteName(in.Ref(in.frame, frameNames), in.nameArg(arg), in.nameError)
	case opcode.LoadClosure:
		in.push(in.own(in.cell(arg)))
	case opcode.LoadDeref, opcode.DeleteDeref:
		in.derefVariable(op, arg)
	case opcode.StoreDeref:
		in.Replace(in.cell(arg), object.CellValue, in.pop())

	case opcode.UnaryNegative:
		in.unary(object.UnaryNeg, nNeg)
	case opcode.UnaryPositive:
		in.unary(object.UnaryPos, nPos)
	case opcode.UnaryInvert:
		in.unary(object.UnaryInvert, nInvert)
	case opcode.CompareOp:
		in.compareOp(arg)
	case opcode.ContainsOp:
		in.contains(arg != 0)
	case opcode.BinarySubscr:
		in.subscript()
	case opcode.StoreSubscr:
		in.storeSubscript()
	case opcode.DeleteSubscr:
		in.deleteSubscript()
	case opcode.UnaryNot, opcode.ToBool, opcode.PopJumpIfFalse, opcode.PopJumpIfTrue, opcode.JumpIfFalseOrPop, opcode.JumpIfTrueOrPop:
		in.test(op, arg)

	case opcode.GetIter:
		it := in.pop()
		in.push(in.iter(it, contIter))
		in.Decref(it)
	case opcode.ForIter, opcode.ForIterSingle:
		in.deliverNext(in.top(0), contForIter)
	case opcode.YieldValue:
		in.yieldValue(in.pop())
	case opcode.YieldFrom:
		in.yieldFrom()
	case opcode.GetYieldFromIter:
		if in.isGenerator(in.top(0)) {
			return
		}
		it := in.pop()
		in.push(in.iter(it, contIter))
		in.Decref(it)

	case opcode.RotTwo:
		a, b := in.pop(), in.pop()
		in.pushSlot(a)
		in.pushSlot(b)
	case opcode.RotFour:
		a, b, c, d := in.pop(), in.pop(), in.pop(), in.pop()
		for _, v := range [...]heap.Ref{a, d, c, b} {
			in.pushSlot(v)
		}
	case opcode.DupTopTwo:
		a, b := in.top(1), in.top(0)
		in.push(in.own(a))
		in.push(in.own(b))

	case opcode.SetupFinally, opcode.SetupAsyncWith:
		level := in.sp
		if op == opcode.SetupAsyncWith {
			level--
		}
		in.pushBlock(blockFinally, arg, level)
	case opcode.PopBlock:
		in.popBlock()
	case opcode.PopExcept:
		in.unwindHandler(in.sp - 3)
		in.popBlock()
	case opcode.RaiseVarargs:
		in.raiseVarargs(arg)
	case opcode.Reraise:
		in.RaiseAgain(in.popTriple())
	case opcode.JumpIfNotExcMatch:
		in.jumpIfNotMatch(arg)
	case opcode.LoadAssertionError:
		in.push(in.own(in.Exc(object.AssertionError)))
	case opcode.SetupWith:
		in.setupWith(arg)
	case opcode.WithExceptStart:
		in.withExceptStart()

	case opcode.MakeFunction:
		in.makeFunction(arg)
	case opcode.LoadBuildClass:
		build := in.dictGet(in.Root(rootBuiltins), in.name[nBuildClass])
		if build == 0 {
			in.Raise(object.NameError, "__build_class__ not found")
			return
		}
		in.push(in.own(build))
	case opcode.ImportName:
		in.importName(in.nameArg(arg))
	case opcode.ImportFrom:
		in.importFrom(in.nameArg(arg))
	case opcode.ImportStar:
		in.importStar()
	default:
		in.executeRest(op, arg)
	}
}

// executeRest is the second half of execute: instructions that build things,
// and rare ones.
func (in *Interp) executeRest(op opcode.Op, arg int) {
	switch op {
	case opcode.BuildTuple:
		in.buildTuple(arg)
	case opcode.BuildList:
		in.buildList(arg)
	case opcode.BuildSet:
		in.buildSet(arg)
	case opcode.BuildMap:
		in.buildMap(arg)
	case opcode.BuildConstKeyMap:
		in.buildConstKeyMap(arg)
	case opcode.BuildString:
		in.buildString(arg)
	case opcode.BuildSlice:
		in.buildSlice(arg)
	case opcode.ListAppend:
		v := in.pop()
		in.check(in.Space.ListAppend(in.top(arg-1), v))
	case opcode.SetAdd:
		in.setAddOp(arg)
	case opcode.MapAdd:
		in.mapAdd(arg)
	case opcode.ListExtend:
		in.listExtend(arg)
	case opcode.SetUpdate:
		in.setUpdate(arg)
	case opcode.DictUpdate:
		in.dictUpdate(arg)
	case opcode.DictMerge:
		in.dictMerge(arg)
	case opcode.ListToTuple:
		in.setTop(0, in.Wrap(in.TupleFrom(in.top(0))))
	case opcode.UnpackSequence:
		in.unpackSequence(arg)
	case opcode.UnpackEx:
		in.unpackEx(arg&0xFF, arg>>8)
	case opcode.FormatValue:
		in.formatValue(arg)
	case opcode.SetupAnnotations:
		in.setupAnnotations()
	case opcode.PrintExpr:
		v := in.pop()
		in.callHelper("print_expr", contDrop, v)
		in.Decref(v)
	case opcode.GetAwaitable:
		in.getAwaitable()
	case opcode.GetAiter, opcode.GetAnext, opcode.BeforeAsyncWith, opcode.EndAsyncFor:
		in.asyncOp(op)
	default:
		if b, inplace, ok := binaryOf(op); ok {
			in.binary(b, inplace)
			return
		}
		if in.executeTable(op, arg) || in.executeClassic(op, arg) {
			return
		}
		in.Raise(object.SystemError, "unknown opcode")
	}
}

// check raises an error of vm/object, if there is one.
//
//go:noinline
func (in *Interp) check(err *object.Err) bool {
	if err != nil {
		in.RaiseErr(err)
		return false
	}
	return true
}

// nameArg is the interned name that an operand means, borrowed.
//
//go:noinline
func (in *Interp) nameArg(arg int) heap.Ref {
	c := in.frameCode(in.frame)
	return in.Ref(c, codeConsts+len(in.code.c.Consts)+arg)
}

// frameGlobals is the dict of globals of a frame, borrowed.
func (in *Interp) frameGlobals(f heap.Ref) heap.Ref {
	return in.Ref(in.Ref(f, frameFunc), object.FuncGlobals)
}

// callHelper calls a prelude function with borrowed arguments.
func (in *Interp) callHelper(name string, c cont, args ...heap.Ref) {
	if v := in.call(in.helpers[name], args, c); v != 0 {
		in.deliver(c, v)
	}
}
