package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// Inplace is a op= b for built-in values: mutable ones change and are
// returned; 0 without an error when no built-in class accepts the operands.
func (in *Interp) inplaceRaw(op object.BinOp, a, b heap.Ref) (heap.Ref, *object.Err) {
	var err *object.Err
	done := true
	switch k := in.Kind(a); {
	case k == object.KindList && op == object.OpAdd:
		err = in.extendList(a, b)
	case k == object.KindList && op == object.OpMul, k == object.KindByteArray && (op == object.OpMul || op == object.OpAdd):
		err = in.replaceByResult(op, a, b)
	case k == object.KindSet && in.IsSet(b):
		done, err = in.setInPlace(op, a, b)
	case k == object.KindDict && op == object.OpOr && in.Kind(b) == object.KindDict:
		err = in.DictUpdate(a, b)
	default:
		done = false
	}
	if done || err != nil {
		if err != nil {
			return 0, err
		}
		return in.own(a), nil
	}
	return in.BinaryRaw(op, a, b)
}

// extendList is list.__iadd__: any iterable will do.
func (in *Interp) extendList(list, v heap.Ref) *object.Err {
	if k := in.Kind(v); (k == object.KindList || k == object.KindTuple) && in.Bits(v)&object.OverIter == 0 {
		return in.Space.ListExtend(list, v)
	}
	items, err := in.ListOf(v)
	if err != nil {
		return err
	}
	defer in.Decref(items)
	return in.Space.ListExtend(list, items)
}

// replaceByResult gives a the content of a op b.
func (in *Interp) replaceByResult(op object.BinOp, a, b heap.Ref) *object.Err {
	v, err := in.BinaryRaw(op, a, b)
	if err != nil {
		return err
	}
	if v == 0 {
		return in.Unsupported(op.Text()+"=", a, b)
	}
	defer in.Decref(v)
	switch in.Kind(a) {
	case object.KindList:
		return in.ListReplace(a, 0, in.ListLen(a), v)
	case object.KindByteArray:
		return in.ByteArraySet(a, in.BytesValue(v))
	}
	for i := range in.Words(v) { // a takes over the table of the result (set_swap_bodies in setobject.c)
		if i < in.Live(v) {
			in.XIncref(in.Ref(v, i))
			in.Replace(a, i, in.Ref(v, i))
		} else {
			in.SetWord(a, in.Live(a)+i-in.Live(v), in.Word(v, i))
		}
	}
	return nil
}

// setInPlace is a |= b, &=, -=, ^= for sets, in the order in which CPython's
// functions do it, which decides the order of the elements.
func (in *Interp) setInPlace(op object.BinOp, a, b heap.Ref) (done bool, err *object.Err) {
	switch op {
	case object.OpOr:
		return true, in.Space.SetUpdate(a, b)
	case object.OpAnd:
		return true, in.replaceByResult(op, a, b)
	case object.OpSub, object.OpXor:
		other, err := in.SetCopy(object.KindSet, 0, b) // b may be a
		if err != nil {
			return true, err
		}
		defer in.Decref(other)
		for pos := 0; ; {
			k, more := in.SetNext(other, &pos)
			if !more {
				return true, nil
			}
			had, err := in.Space.SetDiscard(a, k)
			if err == nil && !had && op == object.OpXor {
				err = in.Space.SetAdd(a, k)
			}
			if err != nil {
				return true, err
			}
		}
	}
	return false, nil
}

// inplaceValue is a op= b unless a Python method decides.
func (in *Interp) inplaceValue(op object.BinOp, a, b heap.Ref) (heap.Ref, *object.Err) {
	if in.Bits(a)&object.OverArith != 0 || in.Bits(b)&object.OverArith != 0 ||
		in.Kind(a) == object.KindNative || in.Kind(b) == object.KindNative {
		return 0, object.NeedPython
	}
	v, err := in.inplaceRaw(op, a, b)
	if v == 0 && err == nil {
		_, err = in.Space.Binary(op, a, b)
		if err != nil && err.Class == object.TypeError && err.Msg == in.Unsupported(op.Text(), a, b).Msg {
			text := op.Text()
			if op == object.OpPow {
				text = "**"
			}
			err = in.Unsupported(text+"=", a, b)
		}
	}
	return v, err
}
