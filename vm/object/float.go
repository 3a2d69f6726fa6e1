package object

import (
	"math"

	"gilplay/vm/heap"
)

// NewFloat makes a float.
func (s *Space) NewFloat(f float64) (heap.Ref, *Err) {
	r := s.AllocWord(KindFloat, 0, math.Float64bits(f))
	if r == 0 {
		return 0, NoMemory
	}
	return r, nil
}

// NewFloatOf makes an instance of a subclass of float.
func (s *Space) NewFloatOf(class heap.Ref, f float64) (heap.Ref, *Err) {
	r, err := s.NewObject(KindFloat, class, 0, 1)
	if err == nil {
		s.SetRaw(r, 0, math.Float64bits(f))
	}
	return r, err
}

// FloatValue is the value of a float.
//
//go:noinline
func (s *Space) FloatValue(r heap.Ref) float64 { return math.Float64frombits(s.Raw(r, 0)) }

// IsFloat reports whether r is a float or an instance of a subclass.
func (s *Space) IsFloat(r heap.Ref) bool { return s.Kind(r) == KindFloat }

// NewComplex makes a complex number.
func (s *Space) NewComplex(re, im float64) (heap.Ref, *Err) {
	r := s.Alloc(KindComplex, 0, 0, 2)
	if r == 0 {
		return 0, NoMemory
	}
	s.SetWord(r, 0, math.Float64bits(re))
	s.SetWord(r, 1, math.Float64bits(im))
	return r, nil
}

// ComplexValue is the parts of a complex number.
func (s *Space) ComplexValue(r heap.Ref) (re, im float64) {
	return math.Float64frombits(s.Raw(r, 0)), math.Float64frombits(s.Raw(r, 1))
}
