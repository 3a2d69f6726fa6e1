package builtins

import (
	"math"
	"math/bits"

	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// mathSumFuncs are the functions of math that take several numbers.
var mathSumFuncs = []Def{
	{Name: "dist", Sig: "p, q, /", Fn: mathDist},
	{Name: "fsum", Sig: "seq, /", Fn: mathFsum},
	{Name: "hypot", Sig: "*coordinates", Fn: mathHypot},
	{Name: "prod", Sig: "iterable, /, *, start=1", Fn: mathProd},
}

// norm is the length of a vector of absolute values (vector_norm).
func norm(vec []float64) float64 {
	largest, nan := 0.0, false
	for _, x := range vec {
		nan = nan || x != x
		largest = max(largest, x)
		if math.IsInf(x, 0) {
			return math.Inf(1)
		}
	}
	switch {
	case nan:
		return math.NaN()
	case largest == 0 || len(vec) <= 1:
		return largest
	}
	// The sum starts at 1 so that it is always the larger addend, whose
	// rounding error the other reveals.
	sum, lost := 1.0, 0.0
	for _, x := range vec {
		x /= largest
		x = float64(x * x)
		old := sum
		sum += x
		lost += (old - sum) + x
	}
	return float64(largest * math.Sqrt(sum-1+lost))
}

func mathHypot(in *Interp, c *Call) heap.Ref {
	vec := make([]float64, c.N())
	for i := range vec {
		x, ok := number(in, c, i)
		if !ok {
			return 0
		}
		vec[i] = math.Abs(x)
	}
	return in.RetFloat(norm(vec))
}

func mathDist(in *Interp, c *Call) heap.Ref {
	for i := range 2 {
		if in.Kind(c.Arg(i)) == object.KindTuple {
			continue
		}
		l, ok := listArg(in, c, i)
		if !ok {
			return 0
		}
		defer in.Decref(l)
		c.Args[i] = l
	}
	p, q := c.Arg(0), c.Arg(1)
	if in.SeqLen(p) != in.SeqLen(q) {
		return in.Raise(object.ValueError, "both points must have the same number of dimensions")
	}
	vec := make([]float64, in.SeqLen(p))
	for i := range vec {
		x, ok := itemNumber(in, in.SeqItem(p, i))
		y, ok2 := itemNumber(in, in.SeqItem(q, i))
		if !ok || !ok2 {
			return in.Delegate("math__dist", p, q)
		}
		vec[i] = math.Abs(x - y)
	}
	return in.RetFloat(norm(vec))
}

// itemNumber is the value of an int or float that is a float's; the others are
// left to Python code, which raises what there is to raise.
func itemNumber(in *Interp, r heap.Ref) (float64, bool) {
	if in.Bits(r)&object.OverIndex != 0 {
		return 0, false
	}
	f, ok, err := in.FloatOf(r)
	return f, ok && err == nil
}

// mathFsum adds without rounding errors: the partials are floats without common
// bits whose sum is exact (Shewchuk 1997; math_fsum).
func mathFsum(in *Interp, c *Call) heap.Ref {
	l, ok := listArg(in, c, 0)
	if !ok {
		return 0
	}
	defer in.Decref(l)
	var s exactSum
	for i := range in.ListLen(l) {
		x, ok := itemNumber(in, in.ListItem(l, i))
		if !ok {
			return in.Delegate("math__fsum", l)
		}
		if !s.add(x) {
			return in.Raise(object.OverflowError, "intermediate overflow in fsum")
		}
	}
	work(in, in.ListLen(l))
	if s.special != 0 || s.special != s.special {
		if s.infinities != s.infinities {
			return in.Raise(object.ValueError, "-inf + inf in fsum")
		}
		return in.RetFloat(s.special)
	}
	return in.RetFloat(s.total())
}

type exactSum struct {
	partials            []float64 // the smallest first
	special, infinities float64   // sums of what is not finite
}

// add adds x; false means that an intermediate sum of finite numbers is too
// large for a float.
func (s *exactSum) add(x float64) bool {
	whole := x
	n := 0
	for _, y := range s.partials {
		if math.Abs(x) < math.Abs(y) {
			x, y = y, x
		}
		hi := x + y
		lo := y - (hi - x)
		if lo != 0 {
			s.partials[n] = lo
			n++
		}
		x = hi
	}
	s.partials = s.partials[:n]
	if x == 0 {
		return true
	}
	if !math.IsInf(x, 0) && x == x {
		s.partials = append(s.partials, x)
		return true
	}
	if !math.IsInf(whole, 0) && whole == whole {
		return false
	}
	if math.IsInf(whole, 0) {
		s.infinities += whole
	}
	s.special += whole
	s.partials = s.partials[:0]
	return true
}

// total is the nearest float, half to even.
func (s *exactSum) total() float64 {
	n := len(s.partials)
	if n == 0 {
		return 0
	}
	n--
	hi, lo := s.partials[n], 0.0
	for n > 0 {
		x := hi
		n--
		y := s.partials[n]
		hi = x + y
		lo = y - (hi - x)
		if lo != 0 {
			break
		}
	}
	// Half of a unit, and more of the same sign below it: not a tie.
	if n > 0 && (lo < 0 && s.partials[n-1] < 0 || lo > 0 && s.partials[n-1] > 0) {
		y := lo * 2
		if x := hi + y; y == x-hi {
			hi = x
		}
	}
	return hi
}

// mathProd multiplies ints that fit in 64 bits here, everything else in Python.
func mathProd(in *Interp, c *Call) heap.Ref {
	it, start := c.Arg(0), c.Arg(1)
	if start == 0 {
		start = in.Wrap(in.NewInt(1))
		defer in.Decref(start)
	}
	if n, ok := in.IntValue(start); ok && in.Type(start) == 0 && isSeq(in, it) {
		if p, ok := smallProduct(in, it, n); ok {
			work(in, in.SeqLen(it))
			return in.RetInt(p)
		}
	}
	return in.Delegate("math__prod", it, start)
}

// smallProduct is n times the items of a list or tuple of exact ints; ok is
// false when there is something else or the product needs more than 63 bits.
func smallProduct(in *Interp, seq heap.Ref, n int64) (p int64, ok bool) {
	for i := range in.SeqLen(seq) {
		x := in.SeqItem(seq, i)
		v, small := in.IntValue(x)
		if !small || in.Type(x) != 0 {
			return 0, false
		}
		hi, lo := bits.Mul64(magnitude(n), magnitude(v))
		if hi != 0 || lo >= 1<<63 {
			return 0, false
		}
		n *= v
	}
	return n, true
}

func magnitude(v int64) uint64 {
	if v < 0 {
		return -uint64(v)
	}
	return uint64(v)
}
