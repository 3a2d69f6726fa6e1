package builtins

import (
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// gcModule is the module gc. Collections are those of vm/heap: one generation,
// and an object with a finalizer or a weak reference goes only when that was
// dealt with, at the end of the instruction that called collect.
var gcModule = interp.Module{
	Name: "gc",
	Doc:  "The cyclic garbage collector.",
	Funcs: []Def{
		{Name: "collect", Sig: "generation=2", Fn: gcCollect},
		{Name: "disable", Fn: func(in *Interp, c *Call) heap.Ref { in.EnableGC(false); return in.None() }},
		{Name: "enable", Fn: func(in *Interp, c *Call) heap.Ref { in.EnableGC(true); return in.None() }},
		{Name: "get_count", Fn: gcCount},
		{Name: "get_objects", Sig: "generation=None", Fn: gcRefuse},
		{Name: "get_referents", Sig: "*objs", Fn: gcReferents},
		{Name: "get_referrers", Sig: "*objs", Fn: gcRefuse},
		{Name: "get_threshold", Fn: gcThreshold},
		{Name: "is_finalized", Sig: "obj, /", Fn: gcRefuse},
		{Name: "is_tracked", Sig: "obj, /", Fn: gcTracked},
		{Name: "isenabled", Fn: func(in *Interp, c *Call) heap.Ref { return in.Bool(in.GCEnabled()) }},
		{Name: "set_threshold", Sig: "...", Fn: gcRefuse},
	},
	Init: func(in *Interp, dict heap.Ref) {
		for _, name := range []string{"garbage", "callbacks"} {
			if l := in.Wrap(in.NewList(0)); l != 0 {
				in.SetStr(dict, name, l)
			}
		}
	},
}

func gcCollect(in *Interp, c *Call) heap.Ref {
	if g := c.Arg(0); g != 0 && !in.IsInt(g) && in.Bits(g)&object.OverIndex == 0 {
		return in.Raise(object.TypeError, "an integer is required (got type "+in.ClassName(g)+")")
	}
	generation, ok := size(in, c, 0, 2)
	if !ok {
		return 0
	}
	if generation < 0 || generation > 2 {
		return in.Raise(object.ValueError, "invalid generation")
	}
	_, _, objects := in.Stats()
	if in.FreeThreaded {
		return in.Block(interp.Effect{Kind: interp.Collect, Ns: collectionCost(objects)})
	}
	n := in.CollectGarbage()
	in.Charge(collectionCost(objects))
	return in.RetInt(int64(n))
}

// collectionCost is how long the collector looks at so many objects, ns.
func collectionCost(objects int) int64 { return int64(objects) * 10 }

func gcCount(in *Interp, c *Call) heap.Ref {
	return in.RetTuple(in.RetInt(int64(max(in.Young(), 0))), in.RetInt(0), in.RetInt(0))
}

// gcThreshold answers with CPython's defaults; the first is that of vm/heap too.
func gcThreshold(in *Interp, c *Call) heap.Ref {
	first := int64(700)
	if in.D.Recent {
		first = 2000
	}
	return in.RetTuple(in.RetInt(first), in.RetInt(10), in.RetInt(10))
}

// gcRefuse is for what would show, or depend on, objects that are not the
// program's.
func gcRefuse(in *Interp, c *Call) heap.Ref {
	return in.Raise(object.NotImplementedError, "gc."+c.Name()+"() is not supported in this playground")
}

// gcReferents lists what the objects refer to directly. What the playground
// stores apart from the object (the items of a list) counts as the object's. As
// in CPython, the keys of a dict count only when not all are text.
func gcReferents(in *Interp, c *Call) heap.Ref {
	out := in.Wrap(in.NewList(0))
	for i := 0; i < c.N() && out != 0; i++ {
		if !appendReferents(in, out, c.Arg(i)) {
			in.Decref(out)
			return 0
		}
	}
	return out
}

func appendReferents(in *Interp, out, r heap.Ref) bool {
	text := in.Kind(r) == object.KindDictTable
	for i := 0; text && i < in.Live(r); i += 2 {
		k := in.Ref(r, i)
		text = k == 0 || in.Kind(k) == object.KindStr
	}
	for i := range in.Live(r) {
		v := in.Ref(r, i)
		switch {
		case v == 0 || text && i%2 == 0:
		case in.Kind(v) >= heap.AuxKind:
			if !appendReferents(in, out, v) {
				return false
			}
		default:
			if err := in.ListAppend(out, own(in, v)); err != nil {
				in.RaiseErr(err)
				return false
			}
		}
	}
	return true
}

// gcTracked reports whether an object can be part of a cycle, going by what it
// holds now, as CPython does for dicts and tuples.
func gcTracked(in *Interp, c *Call) heap.Ref {
	r := c.Arg(0)
	switch in.Kind(r) {
	case object.KindNone, object.KindBool, object.KindInt, object.KindFloat, object.KindComplex, object.KindStr, object.KindBytes,
		object.KindByteArray, object.KindEllipsis, object.KindNotImplemented, object.KindRange, object.KindCode:
		return in.Bool(in.Type(r) != 0)
	case object.KindDict:
		return in.Bool(in.Type(r) != 0 || holdsContainer(in, r))
	}
	return in.Bool(true)
}

// holdsContainer reports whether a dict has a value that is no number, text or
// the like.
func holdsContainer(in *Interp, d heap.Ref) bool {
	for pos := 0; ; {
		k, v, ok := in.DictNext(d, &pos)
		if !ok {
			return false
		}
		if in.Flags(k)&heap.FlagContainer != 0 || in.Flags(v)&heap.FlagContainer != 0 {
			return true
		}
	}
}
