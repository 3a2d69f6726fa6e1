package compile

import (
	"math"

	"gilplay/vm/code"
	"gilplay/vm/syntax"
)

// floatBinary follows Objects/floatobject.c of 3.9.
func floatBinary(op syntax.Operator, a, b float64) code.Const {
	switch op {
	case syntax.Add:
		return code.Float(a + b)
	case syntax.Sub:
		return code.Float(a - b)
	case syntax.Mult:
		return code.Float(a * b)
	case syntax.Pow:
		return floatPow(a, b)
	}
	if b == 0 {
		return nil
	}
	switch op {
	case syntax.Div:
		return code.Float(a / b)
	case syntax.FloorDiv:
		return code.Float(floatFloorDiv(a, b))
	case syntax.Mod:
		return code.Float(floatMod(a, b))
	}
	return nil
}

func floatMod(a, b float64) float64 {
	mod := math.Mod(a, b)
	switch {
	case mod == 0:
		return math.Copysign(0, b)
	case (b < 0) != (mod < 0):
		return mod + b
	}
	return mod
}

func floatFloorDiv(a, b float64) float64 {
	mod := math.Mod(a, b)
	div := (a - mod) / b
	if mod != 0 && (b < 0) != (mod < 0) {
		div--
	}
	if div == 0 {
		return math.Copysign(0, a/b)
	}
	floor := math.Floor(div)
	if div-floor > 0.5 {
		floor++
	}
	return floor
}

// floatPow gives nil where Python raises: 0 to a negative power, overflow.
func floatPow(a, b float64) code.Const {
	if a == 0 && b < 0 {
		return nil
	}
	if a < 0 && b != math.Trunc(b) && !math.IsInf(b, 0) && !math.IsInf(a, 0) {
		return complexPow(complex(a, 0), complex(b, 0))
	}
	f := code.Pow(a, b)
	if math.IsInf(f, 0) && !math.IsInf(a, 0) && !math.IsInf(b, 0) {
		return nil
	}
	return code.Float(f)
}

// complexBinary follows Objects/complexobject.c of 3.9.
func complexBinary(op syntax.Operator, a, b complex128) code.Const {
	switch op {
	case syntax.Add:
		return code.Complex(complex(real(a)+real(b), imag(a)+imag(b)))
	case syntax.Sub:
		return code.Complex(complex(real(a)-real(b), imag(a)-imag(b)))
	case syntax.Mult:
		return code.Complex(complexMul(a, b))
	case syntax.Div:
		if b != 0 {
			return code.Complex(complexDiv(a, b))
		}
	case syntax.Pow:
		return complexPow(a, b)
	}
	return nil
}

func complexMul(a, b complex128) complex128 {
	return complex(real(a)*real(b)-imag(a)*imag(b), real(a)*imag(b)+imag(a)*real(b))
}

// complexDiv scales by the larger part of the divisor.
func complexDiv(a, b complex128) complex128 {
	re, im := math.Abs(real(b)), math.Abs(imag(b))
	switch {
	case re >= im:
		ratio := imag(b) / real(b)
		denom := real(b) + imag(b)*ratio
		return complex((real(a)+imag(a)*ratio)/denom, (imag(a)-real(a)*ratio)/denom)
	case im >= re:
		ratio := real(b) / imag(b)
		denom := real(b)*ratio + imag(b)
		return complex((real(a)*ratio+imag(a))/denom, (imag(a)*ratio-real(a))/denom)
	}
	return complex(math.NaN(), math.NaN())
}

// complexPow gives nil where Python raises.
func complexPow(a, b complex128) code.Const {
	var z complex128
	switch n := int(real(b)); {
	case imag(b) == 0 && real(b) == float64(n) && -100 <= n && n <= 100:
		if a == 0 && n < 0 {
			return nil
		}
		z = complexPowInt(a, max(n, -n))
		if n < 0 || n == 0 {
			z = complexDiv(1, z)
		}
	case b == 0:
		z = 1
	case a == 0:
		if imag(b) != 0 || real(b) < 0 {
			return nil
		}
	default:
		abs := math.Hypot(real(a), imag(a))
		length, angle := math.Pow(abs, real(b)), math.Atan2(imag(a), real(a))
		phase := angle * real(b)
		if imag(b) != 0 {
			length /= math.Exp(angle * imag(b))
			phase += imag(b) * math.Log(abs)
		}
		z = complex(length*math.Cos(phase), length*math.Sin(phase))
	}
	if math.IsInf(real(z), 0) || math.IsInf(imag(z), 0) {
		return nil
	}
	return code.Complex(z)
}

// complexPowInt multiplies by squaring, in CPython's order.
func complexPowInt(a complex128, n int) complex128 {
	z := complex128(1)
	for mask := 1; mask > 0 && n >= mask; mask <<= 1 {
		if n&mask != 0 {
			z = complexMul(z, a)
		}
		a = complexMul(a, a)
	}
	return z
}
