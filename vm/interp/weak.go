package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// Weak references. A WeakRef has the callback (or 0) as its reference and its
// target, not counted, as raw word 0. The root rootWeak is a dict from the
// target's number to a list of the numbers of its WeakRefs; WeakRefs have
// FlagWeak themselves, so that their end is noticed.

const weakCallback = 0

// NewWeakRef makes a weak reference to target; callback is 0 or borrowed.
func (in *Interp) NewWeakRef(class, target, callback heap.Ref) heap.Ref {
	switch in.Kind(target) {
	case object.KindInstance, object.KindClass, object.KindFunction, object.KindGenerator, object.KindSet, object.KindFrozenSet,
		object.KindException, object.KindModule, object.KindMethod, object.KindNative, object.KindLock, object.KindCode:
	default:
		if in.Type(target) == 0 || in.Kind(target) == object.KindInt || in.Kind(target) == object.KindTuple {
			return in.Raise(object.TypeError, "cannot create weak reference to '"+in.ClassName(target)+"' object")
		}
	}
	w, err := in.NewObject(object.KindWeakRef, class, 1, 1)
	if err != nil {
		return in.Wrap(0, err)
	}
	in.XIncref(callback)
	in.SetRef(w, weakCallback, callback)
	in.SetRaw(w, 0, uint64(target))
	list := in.weakList(target, true)
	n := in.RetInt(int64(w))
	if list == 0 || n == 0 || !in.check(in.Space.ListAppend(list, n)) {
		in.Decref(w)
		return 0
	}
	in.SetFlags(w, heap.FlagWeak)
	in.SetFlags(target, heap.FlagWeak)
	return w
}

// WeakTarget is what a weak reference refers to, borrowed, or 0.
func (in *Interp) WeakTarget(w heap.Ref) heap.Ref { return heap.Ref(in.Raw(w, 0)) }

// WeakRefs lists the living weak references to an object, borrowed.
func (in *Interp) WeakRefs(target heap.Ref) []heap.Ref {
	var out []heap.Ref
	if list := in.weakList(target, false); list != 0 {
		for i := range in.ListLen(list) {
			out = append(out, in.weakTarget(in.ListItem(list, i)))
		}
	}
	return out
}

// weakList is the list for a target, borrowed, or 0.
func (in *Interp) weakList(target heap.Ref, create bool) heap.Ref {
	table := in.Root(rootWeak)
	if table == 0 {
		if !create {
			return 0
		}
		table = in.Wrap(in.NewDict())
		in.SetRoot(rootWeak, table)
	}
	key := in.RetInt(int64(target))
	defer in.XDecref(key)
	list, _ := in.DictGet(table, key)
	if list == 0 && create {
		if list = in.Wrap(in.NewList(0)); list != 0 {
			in.check(in.DictSet(table, key, list))
		}
	}
	return list
}

func (in *Interp) dropWeakList(target heap.Ref) {
	key := in.RetInt(int64(target))
	in.DictDelete(in.Root(rootWeak), key)
	in.XDecref(key)
}

// clearWeak is told that r is at its end: a class leaves its bases' lists, a
// WeakRef its target's; references to r are cleared and their callbacks called.
func (in *Interp) clearWeak(r heap.Ref) {
	switch in.Kind(r) {
	case object.KindClass:
		in.forgetSubclass(r)
	case object.KindWeakRef:
		in.forgetWeakRef(r)
		return
	}
	refs := in.WeakRefs(r)
	if len(refs) == 0 {
		return
	}
	in.dropWeakList(r)
	for _, w := range refs {
		in.SetRaw(w, 0, 0)
		if f := in.Ref(w, weakCallback); f != 0 && f != object.None {
			in.Incref(w)
			in.protected(func() { in.callHelper("weak_callback", contFinal, f, w) })
			in.Decref(w)
		}
	}
}

func (in *Interp) forgetWeakRef(w heap.Ref) {
	target := in.WeakTarget(w)
	if target == 0 {
		return
	}
	list := in.weakList(target, false)
	if list == 0 {
		return
	}
	for i := in.ListLen(list) - 1; i >= 0; i-- {
		if in.weakTarget(in.ListItem(list, i)) == w {
			in.Decref(in.ListPop(list, i))
		}
	}
	if in.ListLen(list) == 0 {
		in.dropWeakList(target)
	}
}
