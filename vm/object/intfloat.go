package object

import (
	"math"

	"gilplay/vm/heap"
)

// integerOfFloat is the int with the value of a whole, finite float.
func integerOfFloat(f float64) integer {
	m, e := math.Frexp(math.Abs(f))
	if m == 0 {
		return integer{}
	}
	mag := natOf(uint64(m * (1 << 53)))
	if e -= 53; e >= 0 {
		mag = mag.shl(uint(e))
	} else {
		mag = mag.shr(uint(-e))
	}
	return integer{f < 0, mag}
}

// IntFromFloat is int(f): rounded towards zero.
func (s *Space) IntFromFloat(f float64) (heap.Ref, *Err) {
	switch {
	case f != f:
		return 0, valueError("cannot convert float NaN to integer")
	case math.IsInf(f, 0):
		return 0, raise(OverflowError, "cannot convert float infinity to integer")
	}
	return s.newInteger(integerOfFloat(math.Trunc(f)))
}

// float is the nearest float, ties to even; ok is false beyond the range.
func (x integer) float() (f float64, ok bool) {
	m, e := x.mag.frexp()
	if e > 1024 {
		return 0, false
	}
	f = math.Ldexp(m, e)
	if math.IsInf(f, 0) {
		return 0, false
	}
	if x.neg {
		f = -f
	}
	return f, true
}

// frexp is a fraction of 53 bits in [0.5, 1], rounded half to even, and the
// exponent of 2 that goes with it.
func (x nat) frexp() (float64, int) {
	n := x.bitLen()
	if n <= 53 {
		if n == 0 {
			return 0, 0
		}
		return math.Ldexp(float64(x[0]), -n), n
	}
	drop := uint(n - 53)
	top := x.shr(drop)[0]
	half := x.shr(drop - 1)[0]&1 == 1
	if half && (top&1 == 1 || x.lowBits(drop-1)) {
		top++
	}
	return math.Ldexp(float64(top), -53), n
}

// FloatOf is the value of an int, bool or float as a float; ok is false for
// other kinds, and the error is that of an int beyond the range of floats.
func (s *Space) FloatOf(r heap.Ref) (f float64, ok bool, err *Err) {
	switch s.Kind(r) {
	case KindFloat:
		return s.FloatValue(r), true, nil
	case KindInt, KindBool:
		if v, small := s.IntValue(r); small {
			return float64(v), true, nil
		}
		f, ok := s.integer(r).float()
		if !ok {
			return 0, true, raise(OverflowError, "int too large to convert to float")
		}
		return f, true, nil
	}
	return 0, false, nil
}
