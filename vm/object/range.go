package object

import "gilplay/vm/heap"

// NewRange makes range(start, stop, step) of three ints.
func (s *Space) NewRange(start, stop, step heap.Ref) (heap.Ref, *Err) {
	n, err := s.rangeLength(start, stop, step)
	if err != nil {
		return 0, err
	}
	r := s.Alloc(KindRange, 0, rangeSlots, 0)
	if r == 0 {
		s.Decref(n)
		return 0, NoMemory
	}
	s.SetRef(r, RangeLen, n)
	for i, v := range []heap.Ref{start, stop, step} {
		v, err := s.exactInt(v)
		if err != nil {
			s.Decref(r)
			return 0, err
		}
		s.SetRef(r, i, v)
	}
	return r, nil
}

func (s *Space) rangeLength(start, stop, step heap.Ref) (heap.Ref, *Err) {
	lo, hi, by := s.integer(start), s.integer(stop), s.integer(step)
	if len(by.mag) == 0 {
		return 0, valueError("range() arg 3 must not be zero")
	}
	if by.neg {
		lo, hi, by = hi, lo, by.negate()
	}
	if lo.cmp(hi) >= 0 {
		return s.NewInt(0)
	}
	q, _ := hi.add(lo.negate()).add(integerOf(-1)).divmod(by)
	return s.newInteger(q.add(integerOf(1)))
}

// rangeItem is item i of the range, which must be in it.
func (s *Space) rangeItem(r heap.Ref, i integer) (heap.Ref, *Err) {
	return s.newInteger(s.integer(s.Ref(r, RangeStart)).add(i.mul(s.integer(s.Ref(r, RangeStep)))))
}

// RangeItem is r[i], i counted from the end when negative.
func (s *Space) RangeItem(r, i heap.Ref) (heap.Ref, *Err) {
	x, n := s.integer(i), s.integer(s.Ref(r, RangeLen))
	if x.neg {
		x = x.add(n)
	}
	if x.neg || x.cmp(n) >= 0 {
		return 0, raise(IndexError, "range object index out of range")
	}
	return s.rangeItem(r, x)
}

// rangeEqual compares as sequences: the ends and the step do not matter.
func (s *Space) rangeEqual(a, b heap.Ref) (bool, *Err) {
	parts := []int{RangeLen, RangeStart, RangeStep}
	if n, small := s.IntValue(s.Ref(a, RangeLen)); small && n <= 1 {
		parts = parts[:1+n]
	}
	for _, i := range parts {
		if s.integer(s.Ref(a, i)).cmp(s.integer(s.Ref(b, i))) != 0 {
			return false, nil
		}
	}
	return true, nil
}

// rangeFind is the position of an int in the range; ok is false without one.
func (s *Space) rangeFind(r, v heap.Ref) (pos integer, ok bool) {
	q, rem := s.integer(v).add(s.integer(s.Ref(r, RangeStart)).negate()).divmod(s.integer(s.Ref(r, RangeStep)))
	if len(rem.mag) > 0 || q.neg || q.cmp(s.integer(s.Ref(r, RangeLen))) >= 0 {
		return integer{}, false
	}
	return q, true
}

// RangeIndex is the position of an int in the range, 0 without one.
func (s *Space) RangeIndex(r, v heap.Ref) (heap.Ref, *Err) {
	pos, ok := s.rangeFind(r, v)
	if !ok {
		return 0, nil
	}
	return s.newInteger(pos)
}

// newRangeIter makes the iterator of a range, of the fast kind when all its
// values have 64 bits.
func (s *Space) newRangeIter(start, step, n integer) (heap.Ref, *Err) {
	last := start.add(step.mul(n))
	a, ok1 := start.int64()
	b, ok2 := step.int64()
	c, ok3 := n.int64()
	if _, ok4 := last.int64(); ok1 && ok2 && ok3 && ok4 {
		it := s.Alloc(KindRangeIter, 0, 0, 3)
		if it == 0 {
			return 0, NoMemory
		}
		s.SetWord(it, 0, uint64(a))
		s.SetWord(it, 1, uint64(b))
		s.SetWord(it, 2, uint64(c))
		return it, nil
	}
	it := s.Alloc(KindLongRangeIter, 0, 3, 0)
	if it == 0 {
		return 0, NoMemory
	}
	for i, v := range []integer{start, step, n} {
		r, err := s.newInteger(v)
		if err != nil {
			s.Decref(it)
			return 0, err
		}
		s.SetRef(it, i, r)
	}
	return it, nil
}

func (x integer) int64() (int64, bool) {
	switch {
	case len(x.mag) == 0:
		return 0, true
	case len(x.mag) > 1 || x.mag[0] > signBit || x.mag[0] == signBit && !x.neg:
		return 0, false
	case x.neg:
		return -int64(x.mag[0]), true
	}
	return int64(x.mag[0]), true
}

// rangeIter makes the iterator of range r, backwards when asked.
func (s *Space) rangeIter(r heap.Ref, backwards bool) (heap.Ref, *Err) {
	start, step, n := s.integer(s.Ref(r, RangeStart)).clone(), s.integer(s.Ref(r, RangeStep)).clone(), s.integer(s.Ref(r, RangeLen)).clone()
	if backwards {
		start = start.add(n.add(integerOf(-1)).mul(step))
		step = step.negate()
	}
	return s.newRangeIter(start, step, n)
}

// rangeNext advances either kind of iterator; 0 when it is exhausted.
func (s *Space) rangeNext(it heap.Ref) (heap.Ref, *Err) {
	if s.Kind(it) == KindRangeIter {
		left := s.Word(it, 2)
		if left == 0 {
			return 0, nil
		}
		v := s.Word(it, 0)
		s.SetWord(it, 0, v+s.Word(it, 1))
		s.SetWord(it, 2, left-1)
		return s.NewInt(int64(v))
	}
	left := s.integer(s.Ref(it, 2))
	if len(left.mag) == 0 {
		return 0, nil
	}
	next, err := s.newInteger(s.integer(s.Ref(it, 0)).add(s.integer(s.Ref(it, 1))))
	if err != nil {
		return 0, err
	}
	rest, err := s.newInteger(left.add(integerOf(-1)))
	if err != nil {
		s.Decref(next)
		return 0, err
	}
	v := s.Ref(it, 0)
	s.SetRef(it, 0, next)
	s.Replace(it, 2, rest)
	return v, nil
}
