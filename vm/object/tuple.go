package object

import "gilplay/vm/heap"

// NewTuple makes a tuple of n items, all still 0: the caller stores them with
// SetRef before anyone looks.
func (s *Space) NewTuple(n int) (heap.Ref, *Err) {
	if n == 0 {
		r := s.Root(rootEmptyTuple)
		s.Incref(r)
		return r, nil
	}
	r := s.Alloc(KindTuple, 0, n, 0)
	if r == 0 {
		return 0, NoMemory
	}
	s.SetFlags(r, heap.FlagReverse)
	return r, nil
}

// TupleOf makes a tuple and takes over the references, on failure too.
func (s *Space) TupleOf(items ...heap.Ref) (heap.Ref, *Err) {
	r, err := s.NewTuple(len(items))
	for i, v := range items {
		if err != nil {
			s.XDecref(v)
			continue
		}
		s.SetRef(r, i, v)
	}
	return r, err
}

// NewTupleOf makes an instance of a subclass of tuple with the items of t.
func (s *Space) NewTupleOf(class, t heap.Ref) (heap.Ref, *Err) {
	n := s.TupleLen(t)
	r, err := s.NewObject(KindTuple, class, n, 0)
	if err != nil {
		return 0, err
	}
	for i := range n {
		v := s.Ref(t, i)
		s.Incref(v)
		s.SetRef(r, i, v)
	}
	return r, nil
}

// TupleLen is the number of items.
func (s *Space) TupleLen(r heap.Ref) int { return s.Live(r) - s.Extra(r) }

// TupleItem is item i (0 <= i < length), borrowed.
func (s *Space) TupleItem(r heap.Ref, i int) heap.Ref { return s.Ref(r, i) }

// TupleSlice is the tuple of items i to j (0 <= i <= j <= length).
func (s *Space) TupleSlice(t heap.Ref, i, j int) (heap.Ref, *Err) {
	if i == 0 && j == s.TupleLen(t) && s.Type(t) == 0 {
		s.Incref(t)
		return t, nil
	}
	r, err := s.NewTuple(j - i)
	if err != nil {
		return 0, err
	}
	for k := i; k < j; k++ {
		v := s.Ref(t, k)
		s.Incref(v)
		s.SetRef(r, k-i, v)
	}
	return r, nil
}
