package builtins

import (
	"strconv"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// weakrefNatives is the module _weakref: the weak references of vm/interp, their
// comparison and proxies in clib/_weakref.py. The rest of weakref is
// lib/weakref.py.
var weakrefNatives = interp.Module{
	Name:   "_weakref",
	Source: textOf("clib/_weakref.py"),
	Hidden: true,
	Init: func(in *Interp, dict heap.Ref) {
		in.SetStr(dict, "_Ref", own(in, in.KindClass(object.KindWeakRef)))
	},
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
		Name: "weakref",
		Kind: object.KindWeakRef,
		New:  &Def{Sig: "...", Fn: newWeakRef},
		Methods: []Def{
			{Name: "__init__", Sig: "...", Fn: func(in *Interp, c *Call) heap.Ref { return in.None() }},
			{Name: "__call__", Fn: func(in *Interp, c *Call) heap.Ref { return own(in, weakTarget(in, c.Self)) }},
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
	if n := c.N(); n < 1 {
		return in.Raise(object.TypeError, "__new__ expected at least 1 argument, got 0")
	} else if n > 2 {
		return in.Raise(object.TypeError, "__new__ expected at most 2 arguments, got "+strconv.Itoa(n))
	}
	class, target, callback := c.Self, c.Arg(0), c.Arg(1)
	if callback == object.None {
		callback = 0
	}
	if in.Ref(class, object.ClassBase) == in.KindClass(object.KindWeakRef) && callback == 0 {
		for _, w := range in.WeakRefs(target) {
			if in.Type(w) == class && in.Ref(w, 0) == 0 {
				return own(in, w)
			}
		}
	}
	return in.NewWeakRef(class, target, callback)
}
