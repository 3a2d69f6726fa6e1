package libm

import "math"

var (
	// ln2 is the natural logarithm of 2 to 107 bits.
	ln2 = twin{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56}

	factorials = inverses(19, 8, func(i int) float64 {
		f := 1.0
		for k := 2; k <= i; k++ {
			f *= float64(k)
		}
		return f
	})
	odds = inverses(16, 5, func(i int) float64 { return float64(2*i + 1) })
)

// expTwin is the exponential of x as a twin times a power of two.
func expTwin(x twin) (twin, int) {
	k := math.Round(x.hi / math.Ln2)
	r := x.sub(ln2.times(k))
	return factorials.at(r), int(k)
}

// scale is x * 2^k rounded once, a subnormal result included.
func scale(x twin, k int) float64 {
	if k > -1000 {
		return math.Ldexp(x.hi+x.lo, k)
	}
	// Adding a number whose last place is that of the smallest subnormal
	// rounds there.
	unit := math.Ldexp(1.5, -1074-k+52)
	s := twoSum(unit, x.hi)
	return math.Ldexp(s.hi+(s.lo+x.lo)-unit, k)
}

// Exp is e to the power x.
func Exp(x float64) float64 {
	if x != x || x > 710 || x < -746 {
		return math.Exp(x)
	}
	return scale(expTwin(twin{x, 0}))
}

// logTwin is the natural logarithm of a finite x > 0: 2 atanh((m-1)/(m+1)) for
// a mantissa m near 1.
func logTwin(x float64) twin {
	m, e := math.Frexp(x)
	if m < math.Sqrt2/2 {
		m *= 2
		e--
	}
	z := twoSum(m, -1).div(twoSum(m, 1))
	l := odds.at(z.mul(z)).mul(z)
	return ln2.times(float64(e)).add(twin{2 * l.hi, 2 * l.lo})
}

// ordinary reports whether x is finite and above 0.
func ordinary(x float64) bool { return x > 0 && x <= math.MaxFloat64 }

// Log is the natural logarithm.
func Log(x float64) float64 {
	if !ordinary(x) {
		return math.Log(x)
	}
	return logTwin(x).round()
}

// Log2 is the logarithm to base 2.
func Log2(x float64) float64 {
	if !ordinary(x) {
		return math.Log2(x)
	}
	if m, e := math.Frexp(x); m == 0.5 {
		return float64(e - 1)
	}
	return logTwin(x).div(ln2).round()
}

// Log10 is the logarithm to base 10, from that of the mantissa (e_log10.c).
func Log10(x float64) float64 {
	const inverseLn10, log2hi, log2lo = 4.34294481903251816668e-01, 3.01029995663611771306e-01, 3.69423907715893078616e-13
	if !ordinary(x) {
		return math.Log10(x)
	}
	m, e := math.Frexp(x)
	m, e = 2*m, e-1
	if e < 0 {
		m, e = m/2, e+1
	}
	z := float64(float64(e)*log2lo) + float64(inverseLn10*Log(m))
	return z + float64(float64(e)*log2hi)
}

// Sinh is the hyperbolic sine (e_sinh.c).
func Sinh(x float64) float64 {
	a, half := math.Abs(x), math.Copysign(0.5, x)
	switch {
	case !(a < math.MaxFloat64) || a < 0x1p-28:
		return x
	case a < 1:
		t := math.Expm1(a)
		return half * (2*t - float64(t*t)/(t+1))
	case a < 22:
		t := math.Expm1(a)
		return half * (t + t/(t+1))
	}
	return expTimes(half, a)
}

// Cosh is the hyperbolic cosine (e_cosh.c).
func Cosh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case !(a < math.MaxFloat64):
		return a
	case a < 0.5*math.Ln2:
		t := math.Expm1(a)
		w := 1 + t
		return 1 + float64(t*t)/(w+w)
	case a < 22:
		t := Exp(a)
		return 0.5*t + 0.5/t
	}
	return expTimes(0.5, a)
}

// expTimes is f times exp(a), by the square root of that where it has no room.
func expTimes(f, a float64) float64 {
	if a < 709 {
		return f * Exp(a)
	}
	w := Exp(0.5 * a)
	return float64(f*w) * w
}

// Tanh is the hyperbolic tangent (s_tanh.c).
func Tanh(x float64) float64 {
	a := math.Abs(x)
	var z float64
	switch {
	case x != x || a < 0x1p-55:
		return x
	case a >= 22:
		z = 1
	case a >= 1:
		z = 1 - 2/(math.Expm1(2*a)+2)
	default:
		t := math.Expm1(-2 * a)
		z = -t / (t + 2)
	}
	return math.Copysign(z, x)
}

// Asinh is the inverse of Sinh (s_asinh.c).
func Asinh(x float64) float64 {
	a := math.Abs(x)
	var w float64
	switch {
	case x != x || a < 0x1p-28 || a > math.MaxFloat64:
		return x
	case a > 1<<28:
		w = Log(a) + math.Ln2
	case a > 2:
		w = Log(2*a + 1/(math.Sqrt(float64(a*a)+1)+a))
	default:
		t := float64(a * a)
		w = math.Log1p(a + t/(1+math.Sqrt(1+t)))
	}
	return math.Copysign(w, x)
}

// Acosh is the inverse of Cosh (e_acosh.c).
func Acosh(x float64) float64 {
	switch {
	case x < 1 || x != x:
		return math.NaN()
	case x > 1<<28:
		return Log(x) + math.Ln2
	case x > 2:
		return Log(2*x - 1/(x+math.Sqrt(float64(x*x)-1)))
	}
	t := x - 1
	return math.Log1p(t + math.Sqrt(2*t+float64(t*t)))
}
