package builtins

import (
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// A deque keeps its items in a list of which the first few places are free: the
// reference is the list, the raw words the number of free places and the
// greatest length (-1: none). What is here runs in constant time; the other
// methods are Python over these, in clib/_collections.py.
const (
	dequeList = 0
	dequeFree = 0 // raw
	dequeMax  = 1 // raw
)

// unbounded is dequeMax of a deque without maxlen.
const unbounded = ^uint64(0)

var collectionsModule = interp.Module{
	Name: "_collections",
	Types: []interp.TypeDef{{
		Name: "_deque", Kind: object.KindNative,
		New: &Def{Sig: "*args, **kwargs", Fn: dequeNew},
		Methods: []Def{
			{Name: "append", Sig: "object, /", Fn: dequeAppend},
			{Name: "appendleft", Sig: "object, /", Fn: dequeAppendLeft},
			{Name: "clear", Fn: dequeClear},
			{Name: "pop", Fn: dequePop},
			{Name: "popleft", Fn: dequePopLeft},
			{Name: "_get", Sig: "index, /", Fn: dequeGet},
			{Name: "_items", Fn: dequeItems},
			{Name: "_set_items", Sig: "items, /", Fn: takes("l", dequeSetItems)},
			{Name: "_set_maxlen", Sig: "maxlen, /", Fn: dequeSetMax},
			{Name: "__len__", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(dequeLen(in, c.Self))) }},
		},
		Getters: []interp.Getter{{Name: "maxlen", Get: dequeGetMax}},
	}},
}

func dequeNew(in *Interp, c *Call) heap.Ref {
	d, err := in.NewObject(object.KindNative, c.Self, 1, 2)
	if err != nil {
		return in.RaiseErr(err)
	}
	l, err := in.NewList(0)
	if err != nil {
		in.Decref(d)
		return in.RaiseErr(err)
	}
	in.SetRef(d, dequeList, l)
	in.SetRaw(d, dequeMax, unbounded)
	return d
}

func dequeLen(in *Interp, d heap.Ref) int {
	return in.ListLen(in.Ref(d, dequeList)) - int(in.Raw(d, dequeFree))
}

// dequeFull reports whether one more item pushes out another.
func dequeFull(in *Interp, d heap.Ref) bool {
	return uint64(dequeLen(in, d)) >= in.Raw(d, dequeMax)
}

func dequeAppend(in *Interp, c *Call) heap.Ref {
	if in.Raw(c.Self, dequeMax) == 0 {
		return in.None()
	}
	if dequeFull(in, c.Self) {
		in.Decref(takeLeft(in, c.Self))
	}
	return done(in, in.ListAppend(in.Ref(c.Self, dequeList), own(in, c.Arg(0))))
}

func dequeAppendLeft(in *Interp, c *Call) heap.Ref {
	if in.Raw(c.Self, dequeMax) == 0 {
		return in.None()
	}
	l := in.Ref(c.Self, dequeList)
	if dequeFull(in, c.Self) {
		in.Decref(in.ListPop(l, in.ListLen(l)-1))
	}
	free := int(in.Raw(c.Self, dequeFree))
	if free == 0 {
		free = max(8, in.ListLen(l))
		gap, err := in.NewTuple(free)
		if err != nil {
			return in.RaiseErr(err)
		}
		for i := range free {
			in.SetRef(gap, i, in.None())
		}
		err = in.ListReplace(l, 0, 0, gap)
		in.Decref(gap)
		if err != nil {
			return in.RaiseErr(err)
		}
	}
	in.SetRaw(c.Self, dequeFree, uint64(free-1))
	in.ListSet(l, free-1, own(in, c.Arg(0)))
	return in.None()
}

func dequeClear(in *Interp, c *Call) heap.Ref {
	in.ListClear(in.Ref(c.Self, dequeList))
	in.SetRaw(c.Self, dequeFree, 0)
	return in.None()
}

func dequePop(in *Interp, c *Call) heap.Ref {
	if dequeLen(in, c.Self) == 0 {
		return in.Raise(object.IndexError, "pop from an empty deque")
	}
	l := in.Ref(c.Self, dequeList)
	return in.ListPop(l, in.ListLen(l)-1)
}

func dequePopLeft(in *Interp, c *Call) heap.Ref {
	if dequeLen(in, c.Self) == 0 {
		return in.Raise(object.IndexError, "pop from an empty deque")
	}
	return takeLeft(in, c.Self)
}

// takeLeft removes and returns the first item. The freed places are given up
// once they are more than the items.
func takeLeft(in *Interp, d heap.Ref) heap.Ref {
	l, free := in.Ref(d, dequeList), int(in.Raw(d, dequeFree))
	v := own(in, in.ListItem(l, free))
	in.ListSet(l, free, in.None())
	free++
	if free > 16 && 2*free > in.ListLen(l) {
		if in.ListReplace(l, 0, free, 0) == nil {
			free = 0
		}
	}
	in.SetRaw(d, dequeFree, uint64(free))
	return v
}

func dequeGet(in *Interp, c *Call) heap.Ref {
	i, ok := size(in, c, 0, 0)
	if !ok {
		return 0
	}
	n := int64(dequeLen(in, c.Self))
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return in.Raise(object.IndexError, "deque index out of range")
	}
	return own(in, in.ListItem(in.Ref(c.Self, dequeList), int(i)+int(in.Raw(c.Self, dequeFree))))
}

// dequeItems is a new list of the items.
func dequeItems(in *Interp, c *Call) heap.Ref {
	l := in.Ref(c.Self, dequeList)
	return in.Wrap(in.ListFrom(l, int(in.Raw(c.Self, dequeFree)), in.ListLen(l)))
}

// dequeSetItems replaces all items by those of a list.
func dequeSetItems(in *Interp, c *Call) heap.Ref {
	l, err := in.ListFrom(c.Arg(0), 0, in.SeqLen(c.Arg(0)))
	if err != nil {
		return in.RaiseErr(err)
	}
	in.SetRaw(c.Self, dequeFree, 0)
	in.Replace(c.Self, dequeList, l)
	return in.None()
}

func dequeSetMax(in *Interp, c *Call) heap.Ref {
	if c.Arg(0) == object.None {
		in.SetRaw(c.Self, dequeMax, unbounded)
		return in.None()
	}
	if r := c.Arg(0); !in.IsInt(r) && !hasIndex(in, r) {
		return in.Raise(object.TypeError, "an integer is required")
	}
	n, ok := size(in, c, 0, 0)
	if !ok {
		return 0
	}
	if n < 0 {
		return in.Raise(object.ValueError, "maxlen must be non-negative")
	}
	in.SetRaw(c.Self, dequeMax, uint64(n))
	return in.None()
}

func dequeGetMax(in *Interp, c *Call) heap.Ref {
	if n := in.Raw(c.Self, dequeMax); n != unbounded {
		return in.RetInt(int64(n))
	}
	return in.None()
}
