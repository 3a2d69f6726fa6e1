package builtins

import (
	_ "embed"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

//go:embed clib/_weakref.py
var weakrefHidden string

//go:embed lib/weakref.py
var weakrefText string

var weakrefModule = interp.Module{Name: "weakref", Source: weakrefText}

// weakrefNatives is the module _weakref: the class ref over the weak references
// of vm/interp, and proxies (clib/_weakref.py). The rest of weakref is
// lib/weakref.py.
var weakrefNatives = interp.Module{
	Name:   "_weakref",
	Source: weakrefHidden,
	Hidden: true,
	Funcs: []Def{
		{Name: "getweakrefcount", Sig: "object, /", Fn: func(in *Interp, c *Call) heap.Ref {
			return in.RetInt(int64(len(in.WeakRefs(c.Arg(0)))))
		}},
		{Name: "getweakrefs", Sig: "object, /", Fn: func(in *Interp, c *Call) heap.Ref {
			refs := in.WeakRefs(c.Arg(0))
			for _, r := range refs {
				in.Incref(r)
			}
			return retList(in, refs)
		}},
	},
	Types: []interp.TypeDef{{
		Name: "ref",
		Kind: object.KindWeakRef,
		New:  &Def{Sig: "object, callback=None, /", Fn: newWeakRef},
		Methods: []Def{
			{Name: "__init__", Sig: "...", Fn: func(in *Interp, c *Call) heap.Ref { return in.None() }},
			{Name: "__call__", Fn: func(in *Interp, c *Call) heap.Ref { return own(in, weakTarget(in, c.Self)) }},
			{Name: "__eq__", Sig: "value, /", Fn: weakEq},
			{Name: "__hash__", Fn: weakHash},
			{Name: "__repr__", Fn: weakRepr},
		},
		Getters: []interp.Getter{{Name: "__callback__", Get: func(in *Interp, c *Call) heap.Ref {
			if f := in.Ref(c.Self, 0); f != 0 && in.WeakTarget(c.Self) != 0 {
				return own(in, f)
			}
			return in.None()
		}}},
	}},
}

// weakTarget is what a weak reference refers to or None, borrowed.
func weakTarget(in *Interp, w heap.Ref) heap.Ref {
	if t := in.WeakTarget(w); t != 0 {
		return t
	}
	return object.None
}

// newWeakRef makes a weak reference. One of the class ref itself without a
// callback is shared, as in weakref___new__ (Objects/weakrefobject.c, 3.9).
func newWeakRef(in *Interp, c *Call) heap.Ref {
	target, callback := c.Arg(0), c.Arg(1)
	if callback == object.None {
		callback = 0
	}
	class := exactClass(in, c, object.KindWeakRef)
	if class == 0 && callback == 0 {
		for _, w := range in.WeakRefs(target) {
			if in.Type(w) == 0 && in.Ref(w, 0) == 0 {
				return own(in, w)
			}
		}
	}
	return in.NewWeakRef(class, target, callback)
}

// weakEq compares the targets while both live, else the references themselves.
func weakEq(in *Interp, c *Call) heap.Ref {
	a, b := c.Self, c.Arg(0)
	if in.Kind(b) != object.KindWeakRef {
		return own(in, object.NotImplemented)
	}
	if in.WeakTarget(a) == 0 || in.WeakTarget(b) == 0 {
		return in.Bool(a == b)
	}
	return in.CompareOf(object.CmpEQ, in.WeakTarget(a), in.WeakTarget(b))
}

// weakHash is the hash of the target.
func weakHash(in *Interp, c *Call) heap.Ref {
	if in.WeakTarget(c.Self) == 0 {
		return in.Raise(object.TypeError, "weak object has gone away")
	}
	return in.HashOf(in.WeakTarget(c.Self))
}

func weakRepr(in *Interp, c *Call) heap.Ref {
	t := in.WeakTarget(c.Self)
	if t == 0 {
		return in.RetStr("<weakref at " + in.Address(c.Self) + "; dead>")
	}
	return in.RetStr("<weakref at " + in.Address(c.Self) + "; to '" + in.ClassName(t) + "' at " + in.Address(t) + ">")
}
