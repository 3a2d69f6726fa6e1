package object

import (
	"math"

	"gilplay/vm/code"
	"gilplay/vm/heap"
)

// floatOp is x op y of two floats; 0 without an error for operators that
// floats lack.
func (s *Space) floatOp(op BinOp, x, y float64) (heap.Ref, *Err) {
	switch op {
	case OpAdd:
		return s.NewFloat(x + y)
	case OpSub:
		return s.NewFloat(x - y)
	case OpMul:
		return s.NewFloat(x * y)
	case OpTrueDiv:
		if y == 0 {
			return 0, zeroDivision("float division by zero")
		}
		return s.NewFloat(x / y)
	case OpFloorDiv, OpDivMod:
		if y == 0 && op == OpFloorDiv {
			return 0, zeroDivision("float floor division by zero")
		} else if y == 0 {
			return 0, zeroDivision("float divmod()")
		}
		div, mod := floatDivmod(x, y)
		if op == OpFloorDiv {
			return s.NewFloat(div)
		}
		return s.floatPair(div, mod)
	case OpMod:
		if y == 0 {
			return 0, zeroDivision("float modulo")
		}
		_, mod := floatDivmod(x, y)
		return s.NewFloat(mod)
	case OpPow:
		return s.floatPow(x, y)
	}
	return 0, nil
}

func (s *Space) floatPair(a, b float64) (heap.Ref, *Err) {
	x, err := s.NewFloat(a)
	if err != nil {
		return 0, err
	}
	y, err := s.NewFloat(b)
	if err != nil {
		s.Decref(x)
		return 0, err
	}
	return s.TupleOf(x, y)
}

// floatDivmod is _float_div_mod of floatobject.c (3.9): the remainder has y's
// sign, a zero included.
func floatDivmod(x, y float64) (div, mod float64) {
	mod = math.Mod(x, y)
	div = (x - mod) / y
	if mod != 0 {
		if (y < 0) != (mod < 0) {
			mod += y
			div--
		}
	} else {
		mod = math.Copysign(0, y)
	}
	if div == 0 {
		return math.Copysign(0, x/y), mod
	}
	floor := math.Floor(div)
	if div-floor > 0.5 {
		floor++
	}
	return floor, mod
}

// floatPow is x ** y (float_pow, 3.9).
func (s *Space) floatPow(x, y float64) (heap.Ref, *Err) {
	switch {
	case x == 0 && y < 0:
		return 0, zeroDivision("0.0 cannot be raised to a negative power")
	case x < 0 && y != math.Floor(y) && !math.IsInf(x, 0) && !math.IsInf(y, 0):
		if s.Classic {
			return 0, valueError("negative number cannot be raised to a fractional power")
		}
		return s.complexPow(x, 0, y, 0)
	case x == -1 && math.IsInf(y, 0):
		return s.NewFloat(1)
	}
	z := code.Pow(x, y)
	if math.IsInf(z, 0) && !math.IsInf(x, 0) && !math.IsInf(y, 0) {
		return 0, raise(OverflowError, "(34, 'Numerical result out of range')")
	}
	return s.NewFloat(z)
}

// complexOp is a op b with at least one complex operand.
func (s *Space) complexOp(op BinOp, a, b heap.Ref) (heap.Ref, *Err) {
	ar, ai, err := s.complexParts(a)
	if err != nil {
		return 0, err
	}
	br, bi, err := s.complexParts(b)
	if err != nil {
		return 0, err
	}
	switch op {
	case OpAdd:
		return s.NewComplex(ar+br, ai+bi)
	case OpSub:
		return s.NewComplex(ar-br, ai-bi)
	case OpMul:
		return s.NewComplex(ar*br-ai*bi, ar*bi+ai*br)
	case OpTrueDiv:
		if br == 0 && bi == 0 {
			return 0, zeroDivision("complex division by zero")
		}
		return s.NewComplex(complexDivide(ar, ai, br, bi))
	case OpPow:
		return s.complexPow(ar, ai, br, bi)
	}
	return 0, complexRefuses(op)
}

// complexRefuses is the error of the operators that complex numbers have only
// in order to refuse them, whatever the other operand is.
func complexRefuses(op BinOp) *Err {
	switch op {
	case OpFloorDiv:
		return typeError("can't take floor of complex number.")
	case OpMod:
		return typeError("can't mod complex numbers.")
	case OpDivMod:
		return typeError("can't take floor or mod of complex number.")
	}
	return nil
}

func (s *Space) complexParts(r heap.Ref) (re, im float64, err *Err) {
	if s.Kind(r) == KindComplex {
		re, im = s.ComplexValue(r)
		return re, im, nil
	}
	re, _, err = s.FloatOf(r)
	return re, 0, err
}

// complexDivide is Smith's method (_Py_c_quot, 3.9).
func complexDivide(ar, ai, br, bi float64) (float64, float64) {
	if math.Abs(br) >= math.Abs(bi) {
		ratio := bi / br
		denom := br + bi*ratio
		return (ar + ai*ratio) / denom, (ai - ar*ratio) / denom
	}
	ratio := br / bi
	denom := br*ratio + bi
	return (ar*ratio + ai) / denom, (ai*ratio - ar) / denom
}

// complexPow is complex_pow: whole exponents up to 100 by multiplication, the
// others in polar form (_Py_c_pow, 3.9).
func (s *Space) complexPow(ar, ai, br, bi float64) (heap.Ref, *Err) {
	if bi == 0 && br == math.Floor(br) && math.Abs(br) <= 100 {
		return s.complexPowInt(ar, ai, int(br))
	}
	if br == 0 && bi == 0 {
		return s.NewComplex(1, 0)
	}
	if ar == 0 && ai == 0 {
		if bi != 0 || br < 0 {
			return 0, zeroDivision("0.0 to a negative or complex power")
		}
		return s.NewComplex(0, 0)
	}
	size, angle := math.Hypot(ar, ai), math.Atan2(ai, ar)
	length := math.Pow(size, br)
	phase := angle * br
	if bi != 0 {
		length /= math.Exp(angle * bi)
		phase += bi * math.Log(size)
	}
	if math.IsInf(length, 0) {
		return 0, raise(OverflowError, "complex exponentiation")
	}
	return s.NewComplex(length*math.Cos(phase), length*math.Sin(phase))
}

func (s *Space) complexPowInt(ar, ai float64, n int) (heap.Ref, *Err) {
	re, im := 1.0, 0.0
	pr, pi := ar, ai
	for mask := 1; mask > 0 && sign(n)*n >= mask; mask <<= 1 {
		if sign(n)*n&mask != 0 {
			re, im = re*pr-im*pi, re*pi+im*pr
		}
		pr, pi = pr*pr-pi*pi, 2*pr*pi
	}
	if n < 0 {
		if ar == 0 && ai == 0 {
			return 0, zeroDivision("0.0 to a negative or complex power")
		}
		re, im = complexDivide(1, 0, re, im)
	}
	if math.IsInf(re, 0) || math.IsInf(im, 0) {
		return 0, raise(OverflowError, "complex exponentiation")
	}
	return s.NewComplex(re, im)
}
