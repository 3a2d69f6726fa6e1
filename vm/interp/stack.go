package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// The running frame's value stack, for code outside the loop.

// push puts v, whose reference it takes over, on the value stack; 0 is ignored
// so that a failed operation can be pushed without a test.
func (in *Interp) push(v heap.Ref) {
	if v == 0 {
		return
	}
	in.pushSlot(v)
}

// pushSlot is push that also pushes the empty slot (NULL of LOAD_METHOD).
func (in *Interp) pushSlot(v heap.Ref) {
	in.Dirty(in.sp)
	in.Mem()[in.sp] = uint64(v)
	in.sp++
}

// pop takes the top off the value stack; the caller owns it.
func (in *Interp) pop() heap.Ref {
	in.sp--
	return heap.Ref(in.Mem()[in.sp])
}

// top is the i-th value from the top, from 0, borrowed.
func (in *Interp) top(i int) heap.Ref { return heap.Ref(in.Mem()[in.sp-1-uint32(i)]) }

// setTop replaces the i-th value from the top; it takes over v and drops the old.
func (in *Interp) setTop(i int, v heap.Ref) {
	at := in.sp - 1 - uint32(i)
	old := heap.Ref(in.Mem()[at])
	in.Dirty(at)
	in.Mem()[at] = uint64(v)
	in.XDecref(old)
}

// drop pops n values.
func (in *Interp) drop(n int) {
	for ; n > 0; n-- {
		in.XDecref(in.pop())
	}
}

// own gives the caller a reference to a borrowed v.
func (in *Interp) own(v heap.Ref) heap.Ref {
	in.Incref(v)
	return v
}

// None, a new reference.
//
//go:noinline
func (in *Interp) None() heap.Ref { return in.own(object.None) }

// Wrap turns the answer of a function of vm/object into that of a native: on
// an error it raises the exception and returns 0. NeedPython must have been
// dealt with before.
//
//go:noinline
func (in *Interp) Wrap(v heap.Ref, err *object.Err) heap.Ref {
	if err != nil {
		in.RaiseErr(err)
		return 0
	}
	return v
}

// RetStr and its like make objects for natives: owned, or 0 after raising.
func (in *Interp) RetStr(text string) heap.Ref     { return in.Wrap(in.NewStr(text)) }
func (in *Interp) RetInt(v int64) heap.Ref         { return in.Wrap(in.NewInt(v)) }
func (in *Interp) RetFloat(v float64) heap.Ref     { return in.Wrap(in.NewFloat(v)) }
func (in *Interp) RetTuple(v ...heap.Ref) heap.Ref { return in.Wrap(in.TupleOf(v...)) }

// intern is the interned str of a text, a new reference; 0 when memory is short.
//
//go:noinline
func (in *Interp) intern(text string) heap.Ref {
	r, err := in.Space.Intern(text)
	if err != nil {
		return 0
	}
	return r
}

// dictGet looks up a str, borrowed, or 0.
//
//go:noinline
func (in *Interp) dictGet(d, name heap.Ref) heap.Ref { return in.DictGetStr(d, name) }

// dictSet stores under a str; both are borrowed. It reports false after raising.
func (in *Interp) dictSet(d, name, v heap.Ref) bool {
	if err := in.DictSet(d, name, in.own(v)); err != nil {
		in.RaiseErr(err)
		return false
	}
	return true
}

// dictDel removes a str key and reports whether it was there.
func (in *Interp) dictDel(d, name heap.Ref) bool {
	k, v, err := in.DictTake(d, name)
	if err != nil || k == 0 {
		return false
	}
	in.Decref(k)
	in.XDecref(v)
	return true
}
