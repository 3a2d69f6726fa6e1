package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// operator says which special methods a binary operator uses.
type operator struct {
	op                        opcode.Op // the in-place form follows in inplaceOf
	bin                       object.BinOp
	method, reflected, assign int
}

var operators = [...]operator{
	{opcode.BinaryAdd, object.OpAdd, nAdd, nRadd, nIadd},
	{opcode.BinaryAnd, object.OpAnd, nAnd, nRand, nIand},
	{opcode.BinaryFloorDivide, object.OpFloorDiv, nFloordiv, nRfloordiv, nIfloordiv},
	{opcode.BinaryLshift, object.OpLShift, nLshift, nRlshift, nIlshift},
	{opcode.BinaryMatrixMultiply, object.OpMatMul, nMatmul, nRmatmul, nImatmul},
	{opcode.BinaryMultiply, object.OpMul, nMul, nRmul, nImul},
	{opcode.BinaryModulo, object.OpMod, nMod, nRmod, nImod},
	{opcode.BinaryOr, object.OpOr, nOr, nRor, nIor},
	{opcode.BinaryPower, object.OpPow, nPow, nRpow, nIpow},
	{opcode.BinaryRshift, object.OpRShift, nRshift, nRrshift, nIrshift},
	{opcode.BinarySubtract, object.OpSub, nSub, nRsub, nIsub},
	{opcode.BinaryTrueDivide, object.OpTrueDiv, nTruediv, nRtruediv, nItruediv},
	{opcode.BinaryXor, object.OpXor, nXor, nRxor, nIxor},
	{opcode.Invalid, object.OpDivMod, nDivmod, nRdivmod, 0},
}

// binaryOf takes a binary instruction apart. The in-place forms follow the
// plain ones in the same order (see opcode.BinaryOp).
func binaryOf(op opcode.Op) (b *operator, inplace, ok bool) {
	switch {
	case op >= opcode.BinaryAdd && op <= opcode.BinaryXor:
		return &operators[op-opcode.BinaryAdd], false, true
	case op >= opcode.InplaceAdd && op <= opcode.InplaceXor:
		return &operators[op-opcode.InplaceAdd], true, true
	}
	return nil, false, false
}

// binary replaces the two topmost values by left op right.
func (in *Interp) binary(o *operator, inplace bool) {
	b, a := in.pop(), in.pop()
	v := in.binaryValue(o, inplace, a, b, contPush)
	in.Decref(b)
	in.Decref(a)
	in.push(v)
}

// binaryValue is a op b (or a op= b): the value, or 0 with an exception set or
// a frame pushed whose value goes to c.
func (in *Interp) binaryValue(o *operator, inplace bool, a, b heap.Ref, c cont) heap.Ref {
	var v heap.Ref
	var err *object.Err
	if inplace {
		v, err = in.inplaceValue(o.bin, a, b)
	} else {
		v, err = in.Space.Binary(o.bin, a, b)
	}
	if err != nil && o.bin == object.OpOr && in.D.Recent && (in.Kind(a) == object.KindClass || in.Kind(b) == object.KindClass) {
		err = object.NeedPython // a union of types
	}
	if err != object.NeedPython {
		in.chargeBinary(o.bin, a, b, v)
		return in.Wrap(v, err)
	}
	var calls []heap.Ref
	if inplace && o.assign != 0 {
		calls = in.attempt(calls, a, b, o.assign)
	}
	calls = in.attempts(calls, a, b, o.method, o.reflected)
	return in.tryMethods(calls, "binary_failed", int(o.bin)<<1|b2i(inplace), a, b, c)
}

// free is how many words of operands the cost of an instruction includes.
const free = 8

// chargeBinary charges for the size of what an operation makes, about 1 ns a
// word; what long ints take beyond that, vm/object knows.
func (in *Interp) chargeBinary(op object.BinOp, a, b, v heap.Ref) {
	if v == 0 || in.Kind(v) == object.KindFloat {
		return
	}
	if in.Counting && in.D.Classic && in.IsInt(a) && in.IsInt(b) && in.extent(a)*in.extent(b) > 1 {
		in.longTicks(op, a, b, v)
	}
	if n := in.extent(v); n > free {
		in.Charge(int64(n))
	}
}

// extent is the size of a value in words, items counted as one.
func (in *Interp) extent(v heap.Ref) int {
	switch in.Kind(v) {
	case object.KindList, object.KindTuple:
		return in.SeqLen(v)
	case object.KindInt, object.KindStr, object.KindBytes:
		return in.Words(v)
	}
	return 1
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// attempt adds "call x's special method with y" to the list, if x has it.
func (in *Interp) attempt(calls []heap.Ref, x, y heap.Ref, name int) []heap.Ref {
	m := in.special(x, name)
	if m == 0 || m == object.None {
		return calls
	}
	return append(calls, m, x, y)
}

// attempts adds the methods of both operands in the order in which they are
// asked: the right one first when its class derives from the left one's and
// has a method of its own (binary_op1, slot_nb_… in typeobject.c).
func (in *Interp) attempts(calls []heap.Ref, a, b heap.Ref, method, reflected int) []heap.Ref {
	ca, cb := in.ClassOf(a), in.ClassOf(b)
	right := in.special(b, reflected)
	if ca == cb {
		return in.attempt(calls, a, b, method)
	}
	if right != 0 && in.isSubclass(cb, ca) && right != in.lookup(ca, in.name[reflected]) {
		return in.attempt(in.attempt(calls, b, a, reflected), a, b, method)
	}
	return in.attempt(in.attempt(calls, a, b, method), b, a, reflected)
}

// tryMethods calls one method after the other until one answers something
// else than NotImplemented; failed (a prelude function) decides when none does.
func (in *Interp) tryMethods(calls []heap.Ref, failed string, op int, a, b heap.Ref, c cont) heap.Ref {
	n := in.RetInt(int64(op))
	t := in.tupleOfBorrowed(calls)
	if n == 0 || t == 0 {
		return 0
	}
	v := in.call(in.helpers["attempts"], []heap.Ref{t, in.helpers[failed], n, a, b}, c)
	in.Decref(n)
	in.Decref(t)
	return v
}

// smallInt is an int below 257, borrowed: such ints live as long as the heap.
func (in *Interp) smallInt(n int) heap.Ref {
	v := in.RetInt(int64(n))
	in.Decref(v)
	return v
}

// unary replaces the top by op top.
func (in *Interp) unary(op object.UnaryOp, name int) {
	x := in.pop()
	in.push(in.unaryValue(op, name, x, contPush))
	in.Decref(x)
}

func (in *Interp) unaryValue(op object.UnaryOp, name int, x heap.Ref, c cont) heap.Ref {
	v, err := in.Space.Unary(op, x)
	if err != nil && err != object.NeedPython && in.oldLacks(x, "attribute '"+nameText[name]+"'") {
		return 0
	}
	if err != object.NeedPython {
		return in.Wrap(v, err)
	}
	v, present := in.callSpecial(x, name, c)
	if !present && in.oldLacks(x, "attribute '"+nameText[name]+"'") {
		return 0
	}
	if !present {
		texts := [...]string{"unary -", "unary +", "unary ~", "abs()"}
		return in.Raise(object.TypeError, "bad operand type for "+texts[op]+": '"+in.ClassName(x)+"'")
	}
	return v
}

var compareNames = [...]int{nLt, nLe, nEq, nNe, nGt, nGe}

// compare replaces the two topmost values by left op right.
func (in *Interp) compare(op object.CmpOp, c cont) {
	if in.tooDeep() && !in.code.hidden && !in.isHandlingRecursion() {
		in.Raise(object.RecursionError, "maximum recursion depth exceeded in comparison")
		return
	}
	b, a := in.pop(), in.pop()
	v := in.compareValue(op, a, b, c)
	in.Decref(b)
	in.Decref(a)
	if v != 0 {
		in.deliver(c, v)
	}
}

func (in *Interp) compareValue(op object.CmpOp, a, b heap.Ref, c cont) heap.Ref {
	v, err := in.Space.Compare(op, a, b)
	if err != object.NeedPython {
		return in.Wrap(v, err)
	}
	if in.ownComparison(op, a) || in.ownComparison(op, b) {
		return in.tryMethods(in.compareAttempts(op, a, b), "compare_failed", int(op), a, b, c)
	}
	n := in.RetInt(int64(op))
	defer in.XDecref(n)
	return in.call(in.helpers["compare_containers"], []heap.Ref{n, a, b}, c)
}

// compareAttempts lists the methods that a comparison asks, in order
// (do_richcompare in object.c): the reflected one of a subclass comes first.
func (in *Interp) compareAttempts(op object.CmpOp, a, b heap.Ref) []heap.Ref {
	method, reflected := compareNames[op], compareNames[op.Swap()]
	ca, cb := in.ClassOf(a), in.ClassOf(b)
	if ca != cb && in.isSubclass(cb, ca) {
		return in.attempt(in.attempt(nil, b, a, reflected), a, b, method)
	}
	return in.attempt(in.attempt(nil, a, b, method), b, a, reflected)
}

// ownComparison reports whether the class of x compares in its own way.
func (in *Interp) ownComparison(op object.CmpOp, x heap.Ref) bool {
	over := uint64(object.OverOrder)
	if op == object.CmpEQ || op == object.CmpNE {
		over = object.OverEq
	}
	return in.Bits(x)&over != 0 || in.Kind(x) == object.KindNative || in.Kind(x) == object.KindInstance
}

// ListOf is Space's, and charges for the items: those of a list or tuple are only
// copied.
func (in *Interp) ListOf(v heap.Ref) (heap.Ref, *object.Err) {
	l, err := in.Space.ListOf(v)
	if err == nil {
		each := itemNs
		if k := in.Kind(v); k == object.KindList || k == object.KindTuple {
			each = 1
		}
		in.chargeItems(in.ListLen(l), each)
	}
	return l, err
}

// itemNs is about how long an item takes that C code makes or compares, hashNs
// one that it puts into a table.
const (
	itemNs = 8
	hashNs = 25
)

// chargeItems charges for items beyond those that the instruction's cost covers.
func (in *Interp) chargeItems(n, each int) {
	if n > free {
		in.Charge(int64(n * each))
	}
}

// ChargeHashed charges for so many items put into a table.
func (in *Interp) ChargeHashed(n int) { in.chargeItems(n, hashNs) }

// contains replaces item and container by whether the item is (not) in it.
func (in *Interp) contains(not bool) {
	container, item := in.pop(), in.pop()
	defer in.Decref(item)
	defer in.Decref(container)
	found, err := in.holds(container, item)
	if err == object.NeedPython {
		in.push(in.call(in.helpers["contains"], []heap.Ref{in.whether(not), container, item}, contPush))
		return
	}
	switch in.Kind(container) {
	case object.KindList, object.KindTuple:
		n := in.SeqLen(container)
		if found {
			n /= 2 // on average
		}
		in.chargeItems(n, itemNs)
	case object.KindStr, object.KindBytes:
		in.chargeItems(in.Words(container), itemNs/2)
	}
	if in.check(err) {
		in.push(in.Bool(found != not))
	}
}

// comparison is what comparing with one item of a list costs, in ns.
const comparison = 10

// holds is "item in container". A list or tuple is compared item by item.
func (in *Interp) holds(container, item heap.Ref) (bool, *object.Err) {
	const own = object.OverContains | object.OverIter | object.OverGetitem
	if k := in.Kind(container); k != object.KindList && k != object.KindTuple || in.Bits(container)&own != 0 {
		return in.Space.Contains(container, item)
	}
	n := in.SeqLen(container)
	i, err := in.SeqFind(container, item, 0, n)
	if i >= 0 {
		in.Charge(int64(i) * comparison)
	} else if n > free {
		in.Charge(int64(n) * comparison)
	}
	return i >= 0 && err == nil, err
}

// whether is True or False, borrowed.
func (in *Interp) whether(b bool) heap.Ref {
	if b {
		return object.True
	}
	return object.False
}

// subscript replaces container and key by container[key].
func (in *Interp) subscript() {
	key, container := in.pop(), in.pop()
	in.push(in.getItem(container, key, contPush))
	in.Decref(key)
	in.Decref(container)
}

func (in *Interp) getItem(container, key heap.Ref, c cont) heap.Ref {
	v, err := in.Space.GetItem(container, key)
	if err == nil {
		if in.Kind(key) == object.KindSlice {
			in.chargeItems(in.extent(v), 1)
		}
		return v
	}
	if err != object.NeedPython {
		if err.Class == object.KeyError && in.Kind(container) == object.KindDict && in.Bits(container)&object.OverMissing != 0 {
			in.XDecref(err.Value)
			v, _ := in.callSpecial(container, nMissing, c, key)
			return v
		}
		return in.Wrap(0, err)
	}
	if in.Kind(container) == object.KindClass {
		return in.classGetItem(container, key, c)
	}
	if m := in.special(container, nGetitem); m != 0 && in.Kind(m) != object.KindMethodDesc {
		return in.callBoundTo(m, container, []heap.Ref{key}, nil, nil, c)
	} else if m != 0 && in.Kind(container) == object.KindNative {
		return in.callBoundTo(m, container, []heap.Ref{key}, nil, nil, c)
	} else if m == 0 {
		if in.oldLacks(container, "attribute '__getitem__'") {
			return 0
		}
		if in.D.Classic && in.Kind(container) == object.KindInstance && in.Bits(container)&object.ClassOld == 0 {
			return in.Raise(object.TypeError, "'"+in.ClassName(container)+"' object does not support indexing")
		}
		return in.Raise(object.TypeError, "'"+in.ClassName(container)+"' object is not subscriptable")
	}
	return in.call(in.helpers["get_item"], []heap.Ref{container, key}, c)
}

// classGetItem is C[key]: __class_getitem__.
func (in *Interp) classGetItem(class, key heap.Ref, c cont) heap.Ref {
	if v, present := in.callSpecial(class, nGetitem, c, key); present {
		return v
	}
	m := in.lookup(class, in.name[nClassGetitem])
	if m == 0 {
		return in.Raise(object.TypeError, "'type' object is not subscriptable")
	}
	bound := in.bindDescriptor(m, 0, class)
	if bound == 0 {
		return 0
	}
	v := in.call(bound, []heap.Ref{key}, c)
	in.Decref(bound)
	return v
}

// storeSubscript executes container[key] = value.
func (in *Interp) storeSubscript() {
	key, container, value := in.pop(), in.pop(), in.pop()
	in.setItem(container, key, value)
	in.Decref(key)
	in.Decref(container)
	in.Decref(value)
}

func (in *Interp) deleteSubscript() {
	key, container := in.pop(), in.pop()
	in.setItem(container, key, 0)
	in.Decref(key)
	in.Decref(container)
}

// setItem stores, or deletes for value 0.
func (in *Interp) setItem(container, key, value heap.Ref) {
	var err *object.Err
	name, what, helper, args := nSetitem, "support item assignment", "set_item", []heap.Ref{key, value}
	if value == 0 {
		name, what, helper, args = nDelitem, "support item deletion", "del_item", args[:1]
		err = in.Space.DelItem(container, key)
	} else {
		err = in.Space.SetItem(container, key, value)
	}
	if err != object.NeedPython {
		in.check(err)
		return
	}
	m := in.special(container, name)
	if m == 0 {
		not := "does not "
		if value == 0 {
			not = "doesn't "
		}
		in.Raise(object.TypeError, "'"+in.ClassName(container)+"' object "+not+what)
		return
	}
	if in.Kind(m) == object.KindMethodDesc && in.Kind(container) != object.KindNative {
		in.callHelper(helper, contDrop, append([]heap.Ref{container}, args...)...)
		return
	}
	in.finishDrop(in.callBoundTo(m, container, args, nil, nil, contDrop))
}

// test executes the instructions that ask for the truth of the top value.
func (in *Interp) test(op opcode.Op, arg int) {
	v := in.top(0)
	if v == object.True || v == object.False {
		truth := v == object.True
		switch op {
		case opcode.UnaryNot:
			in.setTop(0, in.Bool(!truth))
		case opcode.JumpIfFalseOrPop, opcode.JumpIfTrueOrPop:
			if truth == (op == opcode.JumpIfTrueOrPop) {
				in.pc = arg
			} else {
				in.drop(1)
			}
		}
		return
	}
	truth, err := in.Space.Truth(v)
	if err == nil {
		in.finishTruth(truth)
		return
	}
	if err != object.NeedPython {
		in.RaiseErr(err)
		return
	}
	if r, present := in.truthCall(v, contTruth); present {
		if r != 0 {
			in.deliver(in.truthCont, r)
		}
		return
	}
	in.finishTruth(true)
}

// truthCall calls __bool__ or else __len__; in.truthCont is then the
// continuation that says which.
func (in *Interp) truthCall(v heap.Ref, c cont) (r heap.Ref, present bool) {
	in.truthCont = withArg(c, 0)
	if r, present = in.callSpecial(v, nBool, in.truthCont); present {
		return r, true
	}
	in.truthCont = withArg(c, 1)
	return in.callSpecial(v, nLen, in.truthCont)
}
