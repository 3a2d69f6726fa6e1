package object

import "gilplay/vm/heap"

// maxItems is the length of the longest list and tuple.
const maxItems = 1 << 25

// NewList makes an empty list with room for n items.
//
//go:noinline
func (s *Space) NewList(n int) (heap.Ref, *Err) { return s.NewListOf(0, n) }

// NewListOf makes an empty instance of class, a subclass of list (0: list).
func (s *Space) NewListOf(class heap.Ref, n int) (heap.Ref, *Err) {
	r, err := s.NewObject(KindList, class, 1, 0)
	if err != nil {
		return 0, err
	}
	if err := s.reserve(r, n); err != nil {
		s.Decref(r)
		return 0, err
	}
	return r, nil
}

// ListLen is the number of items.
func (s *Space) ListLen(r heap.Ref) int {
	items := s.Ref(r, ListItems)
	if items == 0 {
		return 0
	}
	return s.Live(items)
}

// ListItem is item i (0 <= i < length), borrowed.
func (s *Space) ListItem(r heap.Ref, i int) heap.Ref { return s.Ref(s.Ref(r, ListItems), i) }

// reserve makes room for n items in all.
func (s *Space) reserve(r heap.Ref, n int) *Err {
	items := s.Ref(r, ListItems)
	switch {
	case n > maxItems:
		return TooLarge
	case n == 0 || items != 0 && s.Words(items) >= n:
		return nil
	case items == 0:
		items = s.Alloc(KindItems, 0, n, 0)
		if items == 0 {
			return NoMemory
		}
		s.SetLive(items, 0)
		s.SetFlags(items, heap.FlagReverse)
	default:
		if items = s.Grow(items, n, 0); items == 0 {
			return NoMemory
		}
	}
	s.SetRef(r, ListItems, items)
	return nil
}

// room makes room for n more items, and some to spare, by CPython's rule
// (list_resize in listobject.c, 3.9), so that appending costs constant time.
func (s *Space) room(r heap.Ref, n int) *Err {
	n += s.ListLen(r)
	items := s.Ref(r, ListItems)
	if items != 0 && s.Words(items) >= n {
		return nil
	}
	return s.reserve(r, (n+n>>3+6)&^3)
}

// ListAppend appends v, whose reference it takes over, on failure too.
func (s *Space) ListAppend(r, v heap.Ref) *Err {
	if err := s.room(r, 1); err != nil {
		s.Decref(v)
		return err
	}
	items := s.Ref(r, ListItems)
	n := s.Live(items)
	s.SetRef(items, n, v)
	s.SetLive(items, n+1)
	return nil
}

// ListInsert inserts v, whose reference it takes over, before item i, counted
// and clipped as list.insert does.
func (s *Space) ListInsert(r heap.Ref, i int, v heap.Ref) *Err {
	if err := s.room(r, 1); err != nil {
		s.Decref(v)
		return err
	}
	items := s.Ref(r, ListItems)
	n := s.Live(items)
	if i < 0 {
		i = max(i+n, 0)
	}
	i = min(i, n)
	s.Move(items, i+1, items, i, n-i)
	s.SetRef(items, i, v)
	s.SetLive(items, n+1)
	return nil
}

// ListPop removes item i (0 <= i < length) and returns it.
func (s *Space) ListPop(r heap.Ref, i int) heap.Ref {
	items := s.Ref(r, ListItems)
	n := s.Live(items)
	v := s.Ref(items, i)
	s.Move(items, i, items, i+1, n-1-i)
	s.SetRef(items, n-1, 0)
	s.SetLive(items, n-1)
	return v
}

// ListSet stores v, whose reference it takes over, as item i (0 <= i < length).
func (s *Space) ListSet(r heap.Ref, i int, v heap.Ref) { s.Replace(s.Ref(r, ListItems), i, v) }

// ListClear removes all items.
func (s *Space) ListClear(r heap.Ref) { s.Replace(r, ListItems, 0) }

// ListReverse reverses the items in place.
func (s *Space) ListReverse(r heap.Ref) {
	items := s.Ref(r, ListItems)
	for i, j := 0, s.ListLen(r)-1; i < j; i, j = i+1, j-1 {
		a, b := s.Ref(items, i), s.Ref(items, j)
		s.SetRef(items, i, b)
		s.SetRef(items, j, a)
	}
}

// Items is the items of a list or tuple, borrowed, as a view that is valid
// until the next allocation or change.
func (s *Space) items(r heap.Ref) []uint64 {
	if s.Kind(r) == KindTuple {
		return s.Payload(r, 0, s.TupleLen(r))
	}
	n := s.ListLen(r)
	if n == 0 {
		return nil
	}
	return s.Payload(s.Ref(r, ListItems), 0, n)
}

// SeqLen is the length of a list or tuple.
//
//go:noinline
func (s *Space) SeqLen(r heap.Ref) int { return len(s.items(r)) }

// SeqItem is item i of a list or tuple, borrowed.
//
//go:noinline
func (s *Space) SeqItem(r heap.Ref, i int) heap.Ref { return heap.Ref(s.items(r)[i]) }

// ListFrom makes a list of items i to j of a list or tuple.
func (s *Space) ListFrom(seq heap.Ref, i, j int) (heap.Ref, *Err) {
	r, err := s.NewList(j - i)
	if err != nil {
		return 0, err
	}
	return r, s.copyItems(r, seq, i, j)
}

// TupleFrom makes a tuple of all items of a list or tuple.
func (s *Space) TupleFrom(seq heap.Ref) (heap.Ref, *Err) {
	if s.Kind(seq) == KindTuple {
		return s.TupleSlice(seq, 0, s.TupleLen(seq))
	}
	n := s.ListLen(seq)
	r, err := s.NewTuple(n)
	if err != nil {
		return 0, err
	}
	for i := range n {
		v := s.ListItem(seq, i)
		s.Incref(v)
		s.SetRef(r, i, v)
	}
	return r, nil
}

// copyItems appends items i to j of a list or tuple, for which there is room.
func (s *Space) copyItems(r, seq heap.Ref, i, j int) *Err {
	if i >= j {
		return nil
	}
	items := s.Ref(r, ListItems)
	n := s.Live(items)
	for k := i; k < j; k++ {
		v := s.SeqItem(seq, k)
		s.Incref(v)
		s.SetRef(items, n+k-i, v)
	}
	s.SetLive(items, n+j-i)
	return nil
}

// ListExtend appends all items of a list or tuple, which may be r itself.
func (s *Space) ListExtend(r, seq heap.Ref) *Err {
	n := s.SeqLen(seq)
	if n == 0 {
		return nil
	}
	if err := s.room(r, n); err != nil {
		return err
	}
	return s.copyItems(r, seq, 0, n)
}
