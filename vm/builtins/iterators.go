package builtins

import (
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

var rangeType = interp.TypeDef{
	Name: "range", Kind: object.KindRange, Final: true,
	New: &Def{Sig: "start, stop=None, step=None, /", Fn: rangeNew},
	Methods: []Def{
		{Name: "count", Sig: "value, /", Fn: rangeCount},
		{Name: "index", Sig: "value, /", Fn: rangeIndex},
		{Name: "__reversed__", Fn: reversedMethod},
	},
	Getters: []interp.Getter{
		{Name: "start", Get: slotOf(object.RangeStart)},
		{Name: "stop", Get: slotOf(object.RangeStop)},
		{Name: "step", Get: slotOf(object.RangeStep)},
	},
}

var sliceType = interp.TypeDef{
	Name: "slice", Kind: object.KindSlice, Final: true,
	New: &Def{Sig: "start, stop=None, step=None, /", Fn: sliceNew},
	Methods: []Def{
		{Name: "indices", Sig: "len, /", Fn: sliceIndices},
	},
	Getters: []interp.Getter{
		{Name: "start", Get: slotOf(object.SliceStart)},
		{Name: "stop", Get: slotOf(object.SliceStop)},
		{Name: "step", Get: slotOf(object.SliceStep)},
	},
}

// slotOf reads a reference slot.
func slotOf(slot int) interp.Native {
	return func(in *Interp, c *Call) heap.Ref { return own(in, in.Ref(c.Self, slot)) }
}

// indexArg reads an argument as an exact int of any size, owned. ok as in size.
func indexArg(in *Interp, c *Call, i int) (v heap.Ref, ok bool) {
	r := c.Arg(i)
	switch {
	case in.IsInt(r):
		v = plainInt(in, r)
		return v, v != 0
	case hasIndex(in, r):
		in.Again(c, i, "index")
	default:
		in.Raise(object.TypeError, "'"+in.ClassName(r)+"' object cannot be interpreted as an integer")
	}
	return 0, false
}

func rangeNew(in *Interp, c *Call) heap.Ref {
	n := c.N()
	bounds := [3]heap.Ref{}
	defer func() {
		for _, b := range bounds {
			in.XDecref(b)
		}
	}()
	for i := range n {
		v, ok := indexArg(in, c, i)
		if !ok {
			return 0
		}
		bounds[i] = v
	}
	if n == 1 {
		bounds[0], bounds[1] = in.RetInt(0), bounds[0]
	}
	if n < 3 {
		bounds[2] = in.RetInt(1)
	}
	return in.Wrap(in.NewRange(bounds[0], bounds[1], bounds[2]))
}

// rangeCount and rangeIndex compute for integers; other values are compared
// one by one, by the prelude.
func rangeCount(in *Interp, c *Call) heap.Ref {
	if !in.IsInt(c.Arg(0)) {
		return in.Delegate("range__count", c.Self, c.Arg(0))
	}
	found, err := in.Contains(c.Self, c.Arg(0))
	if err != nil {
		return in.RaiseErr(err)
	}
	if found {
		return in.RetInt(1)
	}
	return in.RetInt(0)
}

func rangeIndex(in *Interp, c *Call) heap.Ref {
	if !in.IsInt(c.Arg(0)) {
		return in.Delegate("range__index", c.Self, c.Arg(0))
	}
	at, err := in.RangeIndex(c.Self, c.Arg(0))
	if err == nil && at == 0 {
		text, err := in.Repr(c.Arg(0))
		if err != nil {
			return in.RaiseErr(err)
		}
		return in.Raise(object.ValueError, text+" is not in range")
	}
	return in.Wrap(at, err)
}

func sliceNew(in *Interp, c *Call) heap.Ref {
	start, stop, step := c.Arg(0), orNone(c.Arg(1)), orNone(c.Arg(2))
	if c.N() == 1 {
		start, stop = object.None, start
	}
	return in.Wrap(in.NewSlice(start, stop, step))
}

func sliceIndices(in *Interp, c *Call) heap.Ref {
	v, ok := indexArg(in, c, 0)
	if !ok {
		return 0
	}
	defer in.Decref(v)
	n, small := in.IntValue(v)
	if !small {
		return in.Raise(object.OverflowError, "cannot fit 'int' into an index-sized integer")
	}
	if n < 0 {
		return in.Raise(object.ValueError, "length should not be negative")
	}
	start, stop, step, _, err := in.SliceIndices(c.Self, int(n))
	if err == object.NeedPython {
		return in.Delegate("slice__indices", c.Self, c.Arg(0))
	}
	if err != nil {
		return in.RaiseErr(err)
	}
	return in.RetTuple(in.RetInt(int64(start)), in.RetInt(int64(stop)), in.RetInt(int64(step)))
}

// The iterators whose step may run Python code: made here, advanced by vm/interp.
var (
	enumerateType = interp.TypeDef{Name: "enumerate", Kind: object.KindEnumerate,
		New: &Def{Sig: "iterable, start=0", Fn: enumerateNew}}
	zipType = interp.TypeDef{Name: "zip", Kind: object.KindZip,
		New: &Def{Sig: "*iterables", Fn: zipNew}}
	mapType = interp.TypeDef{Name: "map", Kind: object.KindMap,
		New: &Def{Sig: "*arguments", Fn: mapNew}}
	filterType = interp.TypeDef{Name: "filter", Kind: object.KindFilter,
		New: &Def{Sig: "function, iterable, /", Fn: filterNew}}
	reversedType = interp.TypeDef{Name: "reversed", Kind: object.KindRevIter,
		New: &Def{Sig: "sequence, /", Fn: reversedNew}}
)

// zipRecent is zip with the option strict, of 3.10 and later.
var zipRecent = Def{Sig: "*iterables, **options", Fn: func(in *Interp, c *Call) heap.Ref {
	strict := false
	for i, name := range c.KwNames {
		if in.StrValue(name) != "strict" {
			return in.Raise(object.TypeError, "zip() got an unexpected keyword argument '"+in.StrValue(name)+"'")
		}
		truth, err := in.Truth(c.KwArgs[i])
		strict = truth || err != nil
	}
	if !strict {
		return zipNew(in, c)
	}
	args, err := in.NewTuple(len(c.Args))
	if err != nil {
		return in.Wrap(0, err)
	}
	for i, a := range c.Args {
		in.SetRef(args, i, own(in, a))
	}
	defer in.Decref(args)
	return in.Delegate("builtins__zip_strict", args)
}}

// iterArg makes an iterator of an argument, owned. ok as in size.
func iterArg(in *Interp, c *Call, i int) (it heap.Ref, ok bool) {
	it, err := in.NewIter(c.Arg(i))
	if err == object.NeedPython {
		if in.IsIterator(c.Arg(i)) || in.HasSpecial(c.Arg(i), "__next__") {
			return own(in, c.Arg(i)), true
		}
		in.Again(c, i, "iter_of")
		return 0, false
	}
	if err != nil {
		in.RaiseErr(err)
		return 0, false
	}
	return it, true
}

func enumerateNew(in *Interp, c *Call) heap.Ref {
	start, ok := heap.Ref(0), true
	if c.Arg(1) == 0 {
		start = in.RetInt(0)
	} else if start, ok = indexArg(in, c, 1); !ok {
		return 0
	}
	it, ok := iterArg(in, c, 0)
	if !ok {
		in.Decref(start)
		return 0
	}
	return nativeIterator(in, c, object.KindEnumerate, it, start)
}

// nativeIterator makes an iterator object that holds owned references.
func nativeIterator(in *Interp, c *Call, kind uint8, parts ...heap.Ref) heap.Ref {
	r, err := in.NewObject(kind, exactClass(in, c, kind), len(parts), 0)
	if err != nil {
		for _, p := range parts {
			in.Decref(p)
		}
		return in.RaiseErr(err)
	}
	for i, p := range parts {
		in.SetRef(r, i, p)
	}
	return r
}

// iterTuple makes a tuple of iterators of the arguments from index first on.
func iterTuple(in *Interp, c *Call, first int) (t heap.Ref, ok bool) {
	its := make([]heap.Ref, 0, len(c.Args))
	for i := first; i < len(c.Args); i++ {
		it, ok := iterArg(in, c, i)
		if !ok {
			for _, it := range its {
				in.Decref(it)
			}
			return 0, false
		}
		its = append(its, it)
	}
	t, err := in.TupleOf(its...)
	if err != nil {
		in.RaiseErr(err)
	}
	return t, err == nil
}

func zipNew(in *Interp, c *Call) heap.Ref {
	t, ok := iterTuple(in, c, 0)
	if !ok {
		return 0
	}
	return nativeIterator(in, c, object.KindZip, t)
}

func mapNew(in *Interp, c *Call) heap.Ref {
	if len(c.Args) < 2 {
		return in.Raise(object.TypeError, "map() must have at least two arguments.")
	}
	t, ok := iterTuple(in, c, 1)
	if !ok {
		return 0
	}
	return nativeIterator(in, c, object.KindMap, own(in, c.Arg(0)), t)
}

func filterNew(in *Interp, c *Call) heap.Ref {
	it, ok := iterArg(in, c, 1)
	if !ok {
		return 0
	}
	return nativeIterator(in, c, object.KindFilter, own(in, c.Arg(0)), it)
}

func reversedNew(in *Interp, c *Call) heap.Ref {
	it, err := in.NewReversed(c.Arg(0))
	if err == object.NeedPython {
		return in.Delegate("builtins__reversed", c.Arg(0))
	}
	return in.Wrap(it, err)
}
