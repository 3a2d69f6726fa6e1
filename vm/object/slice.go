package object

import (
	"math"

	"gilplay/vm/heap"
)

// NewSlice makes slice(start, stop, step); the references are borrowed.
func (s *Space) NewSlice(start, stop, step heap.Ref) (heap.Ref, *Err) {
	r := s.Alloc(KindSlice, 0, sliceSlots, 0)
	if r == 0 {
		return 0, NoMemory
	}
	for i, v := range []heap.Ref{start, stop, step} {
		s.Incref(v)
		s.SetRef(r, i, v)
	}
	return r, nil
}

// HasIndex reports whether the object is an int by itself; others may have
// __index__ in their class.
func (s *Space) HasIndex(r heap.Ref) bool { return s.IsInt(r) }

// needsIndex tells that only Python code can turn r into an index.
func (s *Space) needsIndex(r heap.Ref) bool {
	return !s.IsInt(r) && s.Bits(r)&OverIndex != 0
}

// Index is operator.index(r) as a machine word (PyNumber_AsSsize_t with an
// IndexError): used for subscripts and repetition.
func (s *Space) Index(r heap.Ref) (int64, *Err) { return s.index(r, IndexError) }

// Size is Index with an OverflowError beyond 64 bits, as arguments are read.
func (s *Space) Size(r heap.Ref) (int64, *Err) {
	v, err := s.index(r, OverflowError)
	if err != nil && err.Class == OverflowError {
		err.Msg = "Python int too large to convert to C ssize_t"
	}
	return v, err
}

func (s *Space) index(r heap.Ref, beyond ExcClass) (int64, *Err) {
	if v, ok := s.IntValue(r); ok {
		return v, nil
	}
	switch {
	case s.IsInt(r):
		return 0, raise(beyond, "cannot fit 'int' into an index-sized integer")
	case s.needsIndex(r):
		return 0, NeedPython
	}
	return 0, typeError("'", s.TypeName(r), "' object cannot be interpreted as an integer")
}

// sliceIndex is one end of a slice, clipped to 64 bits.
func (s *Space) sliceIndex(r heap.Ref, none int64) (int64, *Err) {
	if r == None {
		return none, nil
	}
	if v, ok := s.IntValue(r); ok {
		return v, nil
	}
	switch {
	case s.IsInt(r):
		if s.integer(r).neg {
			return math.MinInt64, nil
		}
		return math.MaxInt64, nil
	case s.needsIndex(r):
		return 0, NeedPython
	}
	return 0, typeError("slice indices must be integers or None or have an __index__ method")
}

// SliceIndices applies a slice to a sequence of the given length: the n items
// are start, start+step …
func (s *Space) SliceIndices(r heap.Ref, length int) (start, stop, step, n int, err *Err) {
	by, err := s.sliceIndex(s.Ref(r, SliceStep), 1)
	if err != nil {
		return
	}
	if by == 0 {
		return 0, 0, 0, 0, valueError("slice step cannot be zero")
	}
	by = max(by, -math.MaxInt64)
	first, last := int64(0), int64(math.MaxInt64)
	if by < 0 {
		first, last = math.MaxInt64, math.MinInt64
	}
	if first, err = s.sliceIndex(s.Ref(r, SliceStart), first); err != nil {
		return
	}
	if last, err = s.sliceIndex(s.Ref(r, SliceStop), last); err != nil {
		return
	}
	first, last = clip(first, int64(length), by), clip(last, int64(length), by)
	switch {
	case by < 0 && last < first:
		n = int((first-last-1)/-by) + 1
	case by > 0 && first < last:
		n = int((last-first-1)/by) + 1
	}
	return int(first), int(last), int(by), n, nil
}

// clip moves an end of a slice into the sequence (PySlice_AdjustIndices).
func clip(i, n, step int64) int64 {
	low, high := int64(0), n
	if step < 0 {
		low, high = -1, n-1
	}
	if i < 0 {
		if i += n; i < 0 {
			return low
		}
		return i
	}
	return min(i, high)
}
