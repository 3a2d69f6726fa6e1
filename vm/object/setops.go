package object

import "gilplay/vm/heap"

// The operations on two sets. The order in which CPython's walk the tables
// decides the order of the result, so it is theirs (setobject.c, 3.9). Results
// are exact: of r's kind, as those of the methods and operators are.

// SetUnion is r | other.
func (s *Space) SetUnion(r, other heap.Ref) (heap.Ref, *Err) {
	return s.setResult(s.SetCopy, r, r, func(n heap.Ref) *Err { return s.SetUpdate(n, other) })
}

// setResult makes a set of r's kind from the elements of from and lets fill
// change it.
func (s *Space) setResult(copy func(uint8, heap.Ref, heap.Ref) (heap.Ref, *Err), r, from heap.Ref, fill func(heap.Ref) *Err) (heap.Ref, *Err) {
	n, err := copy(s.Kind(r), 0, from)
	if err != nil {
		return 0, err
	}
	if err := fill(n); err != nil {
		s.Decref(n)
		return 0, err
	}
	return n, nil
}

// newSet is SetCopy that copies nothing.
func (s *Space) newSet(kind uint8, class, _ heap.Ref) (heap.Ref, *Err) {
	return s.NewSetOf(kind, class)
}

// SetIntersection is r & other.
func (s *Space) SetIntersection(r, other heap.Ref) (heap.Ref, *Err) {
	big, small := r, other
	if s.SetLen(other) > s.SetLen(r) {
		big, small = other, r
	}
	return s.setResult(s.newSet, r, r, func(n heap.Ref) *Err { return s.addWhere(n, small, big, true) })
}

// addWhere adds the elements of from that are (or are not) in other.
func (s *Space) addWhere(n, from, other heap.Ref, in bool) *Err {
	src := s.places(from)
	for i := 0; src.block != 0 && i < src.size; i++ {
		k := src.key(i)
		if k == 0 {
			continue
		}
		found := false
		if s.SetLen(other) > 0 {
			var err *Err
			if _, found, err = s.places(other).find(k, src.hash(i)); err != nil {
				return err
			}
		}
		if found == in {
			if err := s.setAdd(n, k, src.hash(i)); err != nil {
				return err
			}
		}
	}
	return nil
}

// SetDifference is r - other.
func (s *Space) SetDifference(r, other heap.Ref) (heap.Ref, *Err) {
	if s.SetLen(r)>>2 > s.SetLen(other) {
		return s.setResult(s.SetCopy, r, r, func(n heap.Ref) *Err { return s.SetDifferenceUpdate(n, other) })
	}
	return s.setResult(s.newSet, r, r, func(n heap.Ref) *Err { return s.addWhere(n, r, other, false) })
}

// SetDifferenceUpdate is r -= other.
func (s *Space) SetDifferenceUpdate(r, other heap.Ref) *Err {
	if r == other {
		s.SetClear(r)
		return nil
	}
	src := s.places(other)
	for i := 0; src.block != 0 && i < src.size; i++ {
		if k := src.key(i); k != 0 {
			if _, err := s.setDiscard(r, k, src.hash(i)); err != nil {
				return err
			}
		}
	}
	if int(s.Raw(r, SetFill))-s.SetLen(r) <= (s.places(r).size-1)/4 {
		return nil
	}
	return s.setResize(r, setGrowth(s.SetLen(r)))
}

// SetSymmetricDifference is r ^ other.
func (s *Space) SetSymmetricDifference(r, other heap.Ref) (heap.Ref, *Err) {
	return s.setResult(s.SetCopy, r, other, func(n heap.Ref) *Err { return s.SetSymmetricUpdate(n, r) })
}

// SetSymmetricUpdate is r ^= other.
func (s *Space) SetSymmetricUpdate(r, other heap.Ref) *Err {
	if r == other {
		s.SetClear(r)
		return nil
	}
	src := s.places(other)
	for i := 0; src.block != 0 && i < src.size; i++ {
		k := src.key(i)
		if k == 0 {
			continue
		}
		found, err := s.setDiscard(r, k, src.hash(i))
		if err == nil && !found {
			err = s.setAdd(r, k, src.hash(i))
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// SetIntersectionUpdate is r &= other.
func (s *Space) SetIntersectionUpdate(r, other heap.Ref) *Err {
	n, err := s.SetIntersection(r, other)
	if err == nil {
		s.swapSets(r, n)
		s.Decref(n)
	}
	return err
}

// swapSets exchanges the elements of two sets.
func (s *Space) swapSets(a, b heap.Ref) {
	x, y := s.Ref(a, SetTable), s.Ref(b, SetTable)
	s.SetRef(a, SetTable, y)
	s.SetRef(b, SetTable, x)
	for i := range setRaws {
		v, w := s.Raw(a, i), s.Raw(b, i)
		s.SetRaw(a, i, w)
		s.SetRaw(b, i, v)
	}
}

// SetIsSubset reports whether all elements of r are in other.
func (s *Space) SetIsSubset(r, other heap.Ref) (bool, *Err) {
	if s.SetLen(r) > s.SetLen(other) {
		return false, nil
	}
	src := s.places(r)
	for i := 0; src.block != 0 && i < src.size; i++ {
		k := src.key(i)
		if k == 0 {
			continue
		}
		if _, found, err := s.places(other).find(k, src.hash(i)); !found || err != nil {
			return false, err
		}
	}
	return true, nil
}

// SetIsDisjoint reports whether the sets have no element in common.
func (s *Space) SetIsDisjoint(r, other heap.Ref) (bool, *Err) {
	n, err := s.SetIntersection(r, other)
	if err != nil {
		return false, err
	}
	empty := s.SetLen(n) == 0
	s.Decref(n)
	return empty, nil
}
