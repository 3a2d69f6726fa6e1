package object

import (
	"math"
	"strconv"
	"strings"

	"gilplay/vm/heap"
)

// RoundInt is round(f): the nearest int, ties to even.
func (s *Space) RoundInt(f float64) (heap.Ref, *Err) { return s.IntFromFloat(math.RoundToEven(f)) }

// RoundFloat is round(f, digits) of a float: the decimal nearest to its exact
// value, ties to even (double_round in floatobject.c, 3.9).
func (s *Space) RoundFloat(f float64, digits int64) (heap.Ref, *Err) {
	switch {
	case f != f || math.IsInf(f, 0) || digits > 323:
		return s.NewFloat(f)
	case digits < -308:
		return s.NewFloat(f * 0)
	}
	r := roundDecimal(f, int(digits))
	if math.IsInf(r, 0) {
		return 0, raise(OverflowError, "rounded value too large to represent")
	}
	return s.NewFloat(r)
}

func roundDecimal(f float64, digits int) float64 {
	if digits >= 0 {
		r, _ := strconv.ParseFloat(strconv.FormatFloat(f, 'f', digits, 64), 64)
		return r
	}
	text := strconv.FormatFloat(f, 'e', -1, 64)
	exp, _ := strconv.Atoi(text[strings.IndexByte(text, 'e')+1:])
	switch keep := exp + digits; {
	case keep >= 0:
		r, _ := strconv.ParseFloat(strconv.FormatFloat(f, 'e', keep, 64), 64)
		return r
	case keep == -1 && math.Abs(f) > 5*math.Pow10(-digits-1):
		return math.Copysign(math.Pow10(-digits), f)
	}
	return math.Copysign(0, f)
}

// RoundIntTo is round(r, digits) of an int: for negative digits the nearest
// multiple of a power of ten, ties to even.
func (s *Space) RoundIntTo(r heap.Ref, digits int64) (heap.Ref, *Err) {
	if digits >= 0 {
		return s.exactInt(r)
	}
	x := s.integer(r)
	if -digits > int64(x.mag.bitLen())/3+2 {
		return s.NewInt(0)
	}
	unit := integer{false, natPow(10, int(-digits))}
	quo, rem := x.divmod(unit)
	twice := rem.add(rem)
	c := twice.cmp(unit)
	if c > 0 || c == 0 && len(quo.mag) > 0 && quo.mag[0]&1 == 1 {
		quo = quo.add(integerOf(1))
	}
	return s.newInteger(quo.mul(unit))
}

// FloatRatio is float.as_integer_ratio: two ints in a tuple.
func (s *Space) FloatRatio(f float64) (heap.Ref, *Err) {
	switch {
	case f != f:
		return 0, valueError("cannot convert NaN to integer ratio")
	case math.IsInf(f, 0):
		return 0, raise(OverflowError, "cannot convert Infinity to integer ratio")
	}
	m, e := math.Frexp(f)
	for m != math.Floor(m) {
		m *= 2
		e--
	}
	num, den := integerOfFloat(m), integerOf(1)
	if e > 0 {
		num.mag = num.mag.shl(uint(e))
	} else {
		den.mag = den.mag.shl(uint(-e))
	}
	a, err := s.newInteger(num)
	if err != nil {
		return 0, err
	}
	b, err := s.newInteger(den)
	if err != nil {
		s.Decref(a)
		return 0, err
	}
	return s.TupleOf(a, b)
}

// FloatHex is float.hex.
func FloatHex(f float64) string {
	if f != f || math.IsInf(f, 0) {
		return floatShort(f, false)
	}
	bits := math.Float64bits(f)
	exp, frac := int(bits>>52&0x7FF), bits&(1<<52-1)
	lead := "1"
	switch {
	case exp == 0 && frac == 0:
		if math.Signbit(f) {
			return "-0x0.0p+0"
		}
		return "0x0.0p+0"
	case exp == 0:
		lead, exp = "0", 1
	}
	digits := strconv.FormatUint(frac, 16)
	out := "0x" + lead + "." + strings.Repeat("0", 13-len(digits)) + digits + "p"
	if exp -= 1023; exp >= 0 {
		out += "+"
	}
	if math.Signbit(f) {
		out = "-" + out
	}
	return out + itoa(exp)
}

// FloatFromHex is float.fromhex.
func (s *Space) FloatFromHex(text string) (heap.Ref, *Err) {
	body := strings.ToLower(TrimSpace(text))
	unsigned := strings.TrimLeft(body, "+-")
	bad := valueError("invalid hexadecimal floating-point string")
	switch unsigned {
	case "inf", "infinity", "nan":
		f, _ := strconv.ParseFloat(body, 64)
		return s.NewFloat(f)
	}
	if len(body)-len(unsigned) > 1 || strings.IndexByte(unsigned, '_') >= 0 {
		return 0, bad
	}
	sign := body[:len(body)-len(unsigned)]
	unsigned = strings.TrimPrefix(unsigned, "0x")
	if strings.IndexByte(unsigned, 'p') < 0 {
		unsigned += "p0"
	}
	f, err := strconv.ParseFloat(sign+"0x"+unsigned, 64)
	if math.IsInf(f, 0) {
		return 0, raise(OverflowError, "hexadecimal value too large to represent as a float")
	}
	if err != nil {
		return 0, bad
	}
	return s.NewFloat(f)
}
