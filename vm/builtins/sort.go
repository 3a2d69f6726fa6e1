package builtins

import (
	"math/bits"

	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// listSort is list.sort: in Go when neither a key function nor a comparison is
// written in Python, else by the prelude, which comes back to sortPairs.
func listSort(in *Interp, c *Call) heap.Ref {
	reverse, ok := reverseArg(in, c, 1)
	if !ok {
		return 0
	}
	key := c.Arg(0)
	if key == 0 {
		key = object.None
	}
	if key == object.None {
		order, err := sortedOrder(in, c.Self, reverse)
		if err == nil {
			return done(in, permute(in, c.Self, order))
		}
		if err != object.NeedPython {
			return in.RaiseErr(err)
		}
	}
	return in.Delegate("list__sort", c.Self, key, boolRef(reverse))
}

// reverseArg reads the parameter reverse, which must be an integer.
func reverseArg(in *Interp, c *Call, i int) (reverse, ok bool) {
	if r := c.Arg(i); r == object.None || (r != 0 && in.Kind(r) == object.KindStr) {
		in.Raise(object.TypeError, "an integer is required (got type "+in.ClassName(r)+")")
		return false, false
	}
	return truth(in, c, i, false)
}

// sorted is the function sorted(); with *args the named parameters come first.
func sorted(in *Interp, c *Call) heap.Ref {
	key, args := orNone(c.Arg(0)), c.Args[2:]
	if len(args) != 1 {
		return in.Raise(object.TypeError, "sorted expected 1 argument, got "+itoa(len(args)))
	}
	reverse, ok := reverseArg(in, c, 1)
	if !ok {
		return 0
	}
	l, err := in.ListOf(args[0])
	if err == object.NeedPython {
		return in.Delegate("builtins__sorted", args[0], key, boolRef(reverse))
	}
	if err != nil {
		return in.RaiseErr(err)
	}
	defer in.Decref(l)
	if key == object.None {
		order, err := sortedOrder(in, l, reverse)
		if err == nil {
			err = permute(in, l, order)
		}
		if err == nil {
			return own(in, l)
		}
		if err != object.NeedPython {
			return in.RaiseErr(err)
		}
	}
	return in.Delegate("builtins__sorted", l, key, boolRef(reverse))
}

// sortPairs is _support.sort_pairs(keys, values, reverse): a list of the values
// in the order of their keys, or None when a comparison needs Python.
func sortPairs(in *Interp, c *Call) heap.Ref {
	if in.SeqLen(c.Arg(0)) != in.SeqLen(c.Arg(1)) {
		return in.Raise(object.ValueError, "as many keys as values")
	}
	order, err := sortedOrder(in, c.Arg(0), c.Arg(2) == object.True)
	if err == object.NeedPython {
		return in.None()
	}
	if err != nil {
		return in.RaiseErr(err)
	}
	l, err := in.ListFrom(c.Arg(1), 0, in.SeqLen(c.Arg(1)))
	if err == nil {
		err = permute(in, l, order)
	}
	return in.Wrap(l, err)
}

// sortedOrder is the stable order of the items of a list by <.
func sortedOrder(in *Interp, list heap.Ref, reverse bool) ([]int32, *object.Err) {
	n := in.SeqLen(list)
	work(in, n*bits.Len(uint(n)))
	order, spare := make([]int32, n), make([]int32, n)
	for i := range order {
		order[i] = int32(i)
	}
	if reverse {
		reverseOrder(order)
	}
	m := merger{in: in, list: list}
	m.sort(order, spare)
	if reverse {
		reverseOrder(order)
	}
	return order, m.err
}

func reverseOrder(order []int32) {
	for i, j := 0, len(order)-1; i < j; i, j = i+1, j-1 {
		order[i], order[j] = order[j], order[i]
	}
}

// merger is a stable merge sort that stops at the first failed comparison.
type merger struct {
	in   *Interp
	list heap.Ref
	err  *object.Err
}

func (m *merger) less(a, b int32) bool {
	if m.err != nil {
		return false
	}
	less, err := m.in.Less(m.in.SeqItem(m.list, int(a)), m.in.SeqItem(m.list, int(b)))
	m.err = err
	return less
}

func (m *merger) sort(a, spare []int32) {
	if len(a) < 2 || m.err != nil {
		return
	}
	if len(a) <= 8 {
		m.insert(a)
		return
	}
	mid := len(a) / 2
	m.sort(a[:mid], spare[:mid])
	m.sort(a[mid:], spare[mid:])
	if m.err != nil || !m.less(a[mid], a[mid-1]) {
		return
	}
	left := spare[:copy(spare, a[:mid])]
	i, j, k := 0, mid, 0
	for i < len(left) && j < len(a) {
		if m.less(a[j], left[i]) {
			a[k] = a[j]
			j++
		} else {
			a[k] = left[i]
			i++
		}
		k++
	}
	copy(a[k:], left[i:])
}

func (m *merger) insert(a []int32) {
	for i := 1; i < len(a); i++ {
		for j := i; j > 0 && m.less(a[j], a[j-1]); j-- {
			a[j], a[j-1] = a[j-1], a[j]
		}
	}
}

// permute puts the items of a list into the given order.
func permute(in *Interp, list heap.Ref, order []int32) *object.Err {
	items := make([]heap.Ref, len(order))
	for i, from := range order {
		items[i] = own(in, in.SeqItem(list, int(from)))
	}
	for i, v := range items {
		in.ListSet(list, i, v)
	}
	return nil
}
