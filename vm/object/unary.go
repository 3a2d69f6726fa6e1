package object

import (
	"math"

	"gilplay/vm/heap"
)

// UnaryOp is a unary operator, or abs.
type UnaryOp uint8

const (
	UnaryNeg UnaryOp = iota
	UnaryPos
	UnaryInvert
	UnaryAbs
)

var unaryTexts = [...]string{"unary -", "unary +", "unary ~", "abs()"}

// Unary is op r for built-in values; NeedPython when r's class has arithmetic
// of its own.
func (s *Space) Unary(op UnaryOp, r heap.Ref) (heap.Ref, *Err) {
	if s.mayOverride(r) {
		return 0, NeedPython
	}
	v, err := s.UnaryRaw(op, r)
	if v == 0 && err == nil {
		err = typeError("bad operand type for ", unaryTexts[op], ": '", s.TypeName(r), "'")
	}
	return v, err
}

// UnaryRaw is what r's built-in type makes of it; 0 without an error when it
// lacks the operator.
func (s *Space) UnaryRaw(op UnaryOp, r heap.Ref) (heap.Ref, *Err) {
	switch s.Kind(r) {
	case KindInt, KindBool:
		return s.intUnary(op, r)
	case KindFloat:
		f := s.FloatValue(r)
		switch op {
		case UnaryNeg:
			return s.NewFloat(-f)
		case UnaryPos:
			return s.NewFloat(f)
		case UnaryAbs:
			return s.NewFloat(math.Abs(f))
		}
	case KindComplex:
		re, im := s.ComplexValue(r)
		switch op {
		case UnaryNeg:
			return s.NewComplex(-re, -im)
		case UnaryPos:
			return s.NewComplex(re, im)
		case UnaryAbs:
			return s.complexAbs(re, im)
		}
	}
	return 0, nil
}

func (s *Space) complexAbs(re, im float64) (heap.Ref, *Err) {
	f := math.Hypot(re, im)
	if math.IsInf(f, 0) && !math.IsInf(re, 0) && !math.IsInf(im, 0) {
		return 0, raise(OverflowError, "absolute value too large")
	}
	return s.NewFloat(f)
}

func (s *Space) intUnary(op UnaryOp, r heap.Ref) (heap.Ref, *Err) {
	if s.IsLong(r) {
		return s.longResult(s.integerUnary(op, r))
	}
	return s.integerUnary(op, r)
}

func (s *Space) integerUnary(op UnaryOp, r heap.Ref) (heap.Ref, *Err) {
	x := s.integer(r)
	switch {
	case op == UnaryNeg:
		return s.newInteger(x.negate())
	case op == UnaryInvert:
		return s.newInteger(x.negate().add(integerOf(-1)))
	case op == UnaryAbs && x.neg:
		return s.newInteger(x.abs())
	}
	return s.exactInt(r)
}
