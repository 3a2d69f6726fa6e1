package libm

import "math"

// twin is the unevaluated sum of two floats, the second at most half a unit in
// the last place of the first: about 106 bits. The explicit conversions keep a
// compiler from fusing a product with a sum.
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

// split cuts a into two halves of 26 bits (Veltkamp).
func split(a float64) (hi, lo float64) {
	t := float64(a * (1<<27 + 1))
	hi = t - (t - a)
	return hi, a - hi
}

// twoProduct is a * b exactly (Dekker), below the range where halves overflow.
func twoProduct(a, b float64) twin {
	p := float64(a * b)
	ah, al := split(a)
	bh, bl := split(b)
	e := float64(ah*bh) - p
	e += float64(ah * bl)
	e += float64(al * bh)
	return twin{p, e + float64(al*bl)}
}

func (x twin) neg() twin { return twin{-x.hi, -x.lo} }

func (x twin) add(y twin) twin {
	s, t := twoSum(x.hi, y.hi), twoSum(x.lo, y.lo)
	s = fastTwoSum(s.hi, s.lo+t.hi)
	return fastTwoSum(s.hi, s.lo+t.lo)
}

func (x twin) sub(y twin) twin { return x.add(y.neg()) }

func (x twin) mul(y twin) twin {
	p := twoProduct(x.hi, y.hi)
	return fastTwoSum(p.hi, p.lo+(float64(x.hi*y.lo)+float64(x.lo*y.hi)))
}

// times is x * f.
func (x twin) times(f float64) twin {
	p := twoProduct(x.hi, f)
	return fastTwoSum(p.hi, p.lo+float64(x.lo*f))
}

func (x twin) div(y twin) twin {
	q := x.hi / y.hi
	r := x.sub(y.times(q))
	q2 := r.hi / y.hi
	r = r.sub(y.times(q2))
	return fastTwoSum(q, q2).add(twin{r.hi / y.hi, 0})
}

// sqrt is the square root of x > 0.
func (x twin) sqrt() twin {
	r := math.Sqrt(x.hi)
	rest := x.sub(twoProduct(r, r))
	return fastTwoSum(r, rest.hi/(2*r))
}

// round is the nearest float.
func (x twin) round() float64 { return x.hi + x.lo }

// A series is evaluated with its first coefficients as twins and the others, of
// terms so small that a float is precise enough, as floats.
type series struct {
	first []twin
	rest  []float64
}

// inverses makes the series of 1/f(0), 1/f(1) …: n coefficients, exact of them
// as twins.
func inverses(n, exact int, f func(i int) float64) series {
	var s series
	for i := range n {
		c := twin{1, 0}.div(twin{f(i), 0})
		if i < exact {
			s.first = append(s.first, c)
		} else {
			s.rest = append(s.rest, c.hi)
		}
	}
	return s
}

// at is the series' value.
func (s *series) at(x twin) twin {
	tail := 0.0
	for i := len(s.rest) - 1; i >= 0; i-- {
		tail = float64(tail*x.hi) + s.rest[i]
	}
	sum := twin{tail, 0}
	for i := len(s.first) - 1; i >= 0; i-- {
		sum = sum.mul(x).add(s.first[i])
	}
	return sum
}
