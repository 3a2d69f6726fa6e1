package code

import "math"

// The standard library's Pow can be off in the last digit, where the C
// library's, which CPython shows, practically never is. So the power is
// computed here with twice the digits and rounded once.

// twin is the unevaluated sum of two floats, the second below half a unit in
// the last place of the first: about 106 bits.
type twin struct{ hi, lo float64 }

// fastTwoSum is a + b exactly, for |a| >= |b| (Dekker 1971).
func fastTwoSum(a, b float64) twin {
	s := a + b
	return twin{s, b - (s - a)}
}

// twoSum is a + b exactly (Knuth).
func twoSum(a, b float64) twin {
	s := a + b
	t := s - a
	return twin{s, (a - (s - t)) + (b - t)}
}

func twoProduct(a, b float64) twin {
	p := a * b
	return twin{p, math.FMA(a, b, -p)}
}

func (x twin) add(y twin) twin {
	s, t := twoSum(x.hi, y.hi), twoSum(x.lo, y.lo)
	s = fastTwoSum(s.hi, s.lo+t.hi)
	return fastTwoSum(s.hi, s.lo+t.lo)
}

func (x twin) mul(y twin) twin {
	p := twoProduct(x.hi, y.hi)
	return fastTwoSum(p.hi, p.lo+(x.hi*y.lo+x.lo*y.hi))
}

func (x twin) div(y twin) twin {
	q := x.hi / y.hi
	r := x.add(y.mul(twin{-q, 0}))
	q2 := r.hi / y.hi
	r = r.add(y.mul(twin{-q2, 0}))
	return fastTwoSum(q, q2).add(twin{r.hi / y.hi, 0})
}

// ln2 is the natural logarithm of 2 to 107 bits.
var ln2 = twin{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56}

// logTwin is the natural logarithm of x > 0, by the series of atanh.
func logTwin(x float64) twin {
	m, e := math.Frexp(x)
	if m < math.Sqrt2/2 {
		m *= 2
		e--
	}
	z := twoSum(m, -1).div(twoSum(m, 1))
	square := z.mul(z)
	sum, power := z, z
	for k := 3.0; k < 60; k += 2 {
		power = power.mul(square)
		sum = sum.add(power.div(twin{k, 0}))
	}
	return ln2.mul(twin{float64(e), 0}).add(twin{2 * sum.hi, 2 * sum.lo})
}

// expTwin is the exponential of x as a twin times a power of two.
func expTwin(x twin) (twin, int) {
	k := math.Round(x.hi / math.Ln2)
	r := x.add(ln2.mul(twin{-k, 0}))
	sum, term := twin{1, 0}, twin{1, 0}
	for n := 1.0; n < 28; n++ {
		term = term.mul(r).div(twin{n, 0})
		sum = sum.add(term)
	}
	return sum, int(k)
}

// Pow is C's pow. It is here because constant folding and execution must agree.
func Pow(x, y float64) float64 {
	rough := math.Pow(x, y)
	if x == 0 || y == 0 || rough == 0 || rough != rough || math.IsInf(rough, 0) || math.IsInf(x, 0) || math.IsInf(y, 0) || math.Abs(x) == 1 {
		return rough
	}
	e := logTwin(math.Abs(x)).mul(twin{y, 0})
	if math.Abs(e.hi) > 800 {
		return rough
	}
	sum, k := expTwin(e)
	return math.Copysign(scale(sum, k), rough)
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
