package builtins

import (
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// ssizeMax is sys.maxsize, the default end of index().
const ssizeMax = 1<<63 - 1

var listType = interp.TypeDef{
	Name: "list", Kind: object.KindList,
	New: &Def{Sig: "iterable=(), /", Fn: listNew},
	Methods: []Def{
		{Name: "__init__", Sig: "iterable=(), /", Fn: listInit},
		{Name: "append", Sig: "object, /", Fn: listAppend},
		{Name: "clear", Fn: listClear},
		{Name: "copy", Fn: listCopy},
		{Name: "count", Sig: "value, /", Fn: seqCount},
		{Name: "extend", Sig: "iterable, /", Fn: listExtend},
		{Name: "index", Sig: "value, start=0, stop=9223372036854775807, /", Fn: seqIndex},
		{Name: "insert", Sig: "index, object, /", Fn: listInsert},
		{Name: "pop", Sig: "index=-1, /", Fn: listPop},
		{Name: "remove", Sig: "value, /", Fn: listRemove},
		{Name: "reverse", Fn: listReverse},
		{Name: "sort", Sig: "*, key=None, reverse=False", Fn: listSort},
		{Name: "__reversed__", Fn: reversedMethod},
	},
}

var tupleType = interp.TypeDef{
	Name: "tuple", Kind: object.KindTuple,
	New: &Def{Sig: "iterable=(), /", Fn: tupleNew},
	Methods: []Def{
		{Name: "count", Sig: "value, /", Fn: seqCount},
		{Name: "index", Sig: "value, start=0, stop=9223372036854775807, /", Fn: seqIndex},
		{Name: "__getnewargs__", Fn: tupleNewArgs},
	},
}

func listNew(in *Interp, c *Call) heap.Ref {
	class := exactClass(in, c, object.KindList)
	if c.Arg(0) == 0 {
		return in.Wrap(in.NewListOf(class, 0))
	}
	items, ok := listArg(in, c, 0)
	if !ok || class == 0 {
		return items
	}
	defer in.Decref(items)
	l, err := in.NewListOf(class, in.ListLen(items))
	if err == nil {
		err = in.ListExtend(l, items)
	}
	return in.Wrap(l, err)
}

func listInit(in *Interp, c *Call) heap.Ref {
	if c.Arg(0) == 0 {
		in.ListClear(c.Self)
		return in.None()
	}
	items, ok := listArg(in, c, 0)
	if !ok {
		return 0
	}
	defer in.Decref(items)
	in.ListClear(c.Self)
	return done(in, in.ListExtend(c.Self, items))
}

func tupleNew(in *Interp, c *Call) heap.Ref {
	class := exactClass(in, c, object.KindTuple)
	if c.Arg(0) == 0 {
		t := in.RetTuple()
		if class == 0 || t == 0 {
			return t
		}
		defer in.Decref(t)
		return in.Wrap(in.NewTupleOf(class, t))
	}
	if class == 0 && in.Kind(c.Arg(0)) == object.KindTuple && in.Type(c.Arg(0)) == 0 {
		return own(in, c.Arg(0))
	}
	items, ok := listArg(in, c, 0)
	if !ok {
		return 0
	}
	t, err := in.TupleFrom(items)
	in.Decref(items)
	if err != nil || class == 0 {
		return in.Wrap(t, err)
	}
	defer in.Decref(t)
	return in.Wrap(in.NewTupleOf(class, t))
}

func tupleNewArgs(in *Interp, c *Call) heap.Ref {
	t, err := in.TupleFrom(c.Self)
	if err != nil {
		return in.RaiseErr(err)
	}
	return in.RetTuple(t)
}

func listAppend(in *Interp, c *Call) heap.Ref {
	return done(in, in.ListAppend(c.Self, own(in, c.Arg(0))))
}

func listClear(in *Interp, c *Call) heap.Ref {
	in.ListClear(c.Self)
	return in.None()
}

func listCopy(in *Interp, c *Call) heap.Ref {
	work(in, in.ListLen(c.Self)/8)
	return in.Wrap(in.ListFrom(c.Self, 0, in.ListLen(c.Self)))
}

func listExtend(in *Interp, c *Call) heap.Ref {
	if isSeq(in, c.Arg(0)) {
		work(in, in.SeqLen(c.Arg(0))/8)
		return done(in, in.ListExtend(c.Self, c.Arg(0)))
	}
	items, err := in.ListOf(c.Arg(0))
	if err == object.NeedPython {
		return in.Delegate("list__extend", c.Self, c.Arg(0))
	}
	if err != nil {
		return in.RaiseErr(err)
	}
	defer in.Decref(items)
	return done(in, in.ListExtend(c.Self, items))
}

func listInsert(in *Interp, c *Call) heap.Ref {
	i, ok := size(in, c, 0, 0)
	if !ok {
		return 0
	}
	n := int64(in.ListLen(c.Self))
	work(in, int(n)/16)
	return done(in, in.ListInsert(c.Self, int(min(max(i, -n), n)), own(in, c.Arg(1))))
}

func listPop(in *Interp, c *Call) heap.Ref {
	i, ok := size(in, c, 0, -1)
	if !ok {
		return 0
	}
	n := int64(in.ListLen(c.Self))
	if n == 0 {
		return in.Raise(object.IndexError, "pop from empty list")
	}
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return in.Raise(object.IndexError, "pop index out of range")
	}
	work(in, int(n-i)/16)
	return in.ListPop(c.Self, int(i))
}

func listReverse(in *Interp, c *Call) heap.Ref {
	work(in, in.ListLen(c.Self)/8)
	in.ListReverse(c.Self)
	return in.None()
}

// find looks for v among the items start to end of a list or tuple; -1 without.
func find(in *Interp, seq, v heap.Ref, start, end int) (int, *object.Err) {
	i, err := in.SeqFind(seq, v, start, end)
	if i < 0 {
		work(in, max(end-start, 0))
	} else {
		work(in, i-start)
	}
	return i, err
}

func listRemove(in *Interp, c *Call) heap.Ref {
	i, err := find(in, c.Self, c.Arg(0), 0, in.ListLen(c.Self))
	switch {
	case err == object.NeedPython:
		return in.Delegate("list__remove", c.Self, c.Arg(0))
	case err != nil:
		return in.RaiseErr(err)
	case i < 0:
		return in.Raise(object.ValueError, "list.remove(x): x not in list")
	}
	in.Decref(in.ListPop(c.Self, i))
	return in.None()
}

func seqCount(in *Interp, c *Call) heap.Ref {
	n, at := int64(0), 0
	for {
		i, err := find(in, c.Self, c.Arg(0), at, in.SeqLen(c.Self))
		if err == object.NeedPython {
			return in.Delegate("seq__count", c.Self, c.Arg(0))
		}
		if err != nil {
			return in.RaiseErr(err)
		}
		if i < 0 {
			return in.RetInt(n)
		}
		n, at = n+1, i+1
	}
}

func seqIndex(in *Interp, c *Call) heap.Ref {
	start, ok := position(in, c, 1, 0)
	if !ok {
		return 0
	}
	stop, ok := position(in, c, 2, ssizeMax)
	if !ok {
		return 0
	}
	lo, hi := clip(start, stop, in.SeqLen(c.Self))
	i, err := find(in, c.Self, c.Arg(0), lo, hi)
	switch {
	case err == object.NeedPython:
		a, b := in.RetInt(int64(lo)), in.RetInt(int64(hi))
		defer in.Decref(a)
		defer in.Decref(b)
		return in.Delegate("seq__index", c.Self, c.Arg(0), a, b)
	case err != nil:
		return in.RaiseErr(err)
	case i >= 0:
		return in.RetInt(int64(i))
	case in.Kind(c.Self) == object.KindTuple:
		return in.Raise(object.ValueError, "tuple.index(x): x not in tuple")
	}
	text, err := in.Repr(c.Arg(0))
	if err == object.NeedPython {
		return in.Delegate("not_in_list", c.Arg(0))
	}
	return in.Raise(object.ValueError, text+" is not in list")
}

func reversedMethod(in *Interp, c *Call) heap.Ref { return in.Wrap(in.NewReversed(c.Self)) }
