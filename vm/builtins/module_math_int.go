package builtins

import (
	"math"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// mathIntFuncs are the functions of math whose results are ints.
var mathIntFuncs = []Def{
	{Name: "ceil", Sig: "x, /", Fn: rounding("__ceil__", math.Ceil)},
	{Name: "comb", Sig: "n, k, /", Fn: mathComb},
	{Name: "factorial", Sig: "x, /", Fn: mathFactorial},
	{Name: "floor", Sig: "x, /", Fn: rounding("__floor__", math.Floor)},
	{Name: "gcd", Sig: "*integers", Fn: mathGCD},
	{Name: "isqrt", Sig: "n, /", Fn: mathISqrt},
	{Name: "lcm", Sig: "*integers", Fn: mathLCM},
	{Name: "perm", Sig: "n, k=None, /", Fn: mathPerm},
	{Name: "trunc", Sig: "x, /", Fn: mathTrunc},
}

// rounding is floor or ceil: the object's own method if it has one.
func rounding(method string, f func(float64) float64) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		x := c.Arg(0)
		if in.Type(x) != 0 {
			if v, present := in.Special(x, method); present {
				return v
			}
		} else if in.IsInt(x) {
			return in.Wrap(in.UnaryRaw(object.UnaryPos, x))
		}
		v, ok := number(in, c, 0)
		if !ok {
			return 0
		}
		return in.Wrap(in.IntFromFloat(f(v)))
	}
}

func mathTrunc(in *Interp, c *Call) heap.Ref {
	x := c.Arg(0)
	switch {
	case in.Type(x) == 0 && in.IsInt(x):
		return in.Wrap(in.UnaryRaw(object.UnaryPos, x))
	case in.Type(x) == 0 && in.IsFloat(x):
		return in.Wrap(in.IntFromFloat(in.FloatValue(x)))
	}
	if v, present := in.Special(x, "__trunc__"); present {
		return v
	}
	return in.Raise(object.TypeError, "type "+in.ClassName(x)+" doesn't define __trunc__ method")
}

// whole makes sure that argument i is an int. ok as in size.
func whole(in *Interp, c *Call, i int) bool {
	x := c.Arg(i)
	switch {
	case in.IsInt(x):
		return true
	case in.Bits(x)&object.OverIndex != 0:
		in.Again(c, i, "index")
	default:
		in.Raise(object.TypeError, "'"+in.ClassName(x)+"' object cannot be interpreted as an integer")
	}
	return false
}

// chain is a calculation with ints in the heap: v is the owned value, 0 after
// an error, which is set.
type chain struct {
	in *Interp
	v  heap.Ref
}

// apply makes v op n the value.
func (a *chain) apply(op object.BinOp, n heap.Ref) {
	if a.v == 0 {
		return
	}
	old := a.v
	a.v = a.in.Wrap(a.in.Binary(op, old, n))
	a.in.Decref(old)
}

// applyInt is apply for a Go number.
func (a *chain) applyInt(op object.BinOp, n int64) {
	if a.v == 0 {
		return
	}
	r := a.in.RetInt(n)
	if r == 0 {
		a.in.Decref(a.v)
		a.v = 0
		return
	}
	a.apply(op, r)
	a.in.Decref(r)
}

// gcdOf is the greatest common divisor of a, taken over, and b.
func gcdOf(in *Interp, a, b heap.Ref) heap.Ref {
	r := in.Wrap(in.GCD(a, b))
	in.Decref(a)
	return r
}

func mathGCD(in *Interp, c *Call) heap.Ref {
	r := in.RetInt(0)
	for i := 0; i < c.N() && r != 0; i++ {
		if !whole(in, c, i) {
			in.Decref(r)
			return 0
		}
		r = gcdOf(in, r, c.Arg(i))
	}
	return r
}

func mathLCM(in *Interp, c *Call) heap.Ref {
	r := chain{in, in.RetInt(1)}
	for i := 0; i < c.N() && r.v != 0; i++ {
		if !whole(in, c, i) {
			in.Decref(r.v)
			return 0
		}
		x := c.Arg(i)
		if in.IntSign(x) == 0 || in.IntSign(r.v) == 0 {
			r.applyInt(object.OpMul, 0)
			continue
		}
		if g := in.Wrap(in.GCD(r.v, x)); g != 0 {
			r.apply(object.OpFloorDiv, g)
			in.Decref(g)
			r.apply(object.OpMul, x)
		}
		if r.v != 0 && in.IntSign(r.v) < 0 {
			r.applyInt(object.OpMul, -1)
		}
	}
	return r.v
}

func mathISqrt(in *Interp, c *Call) heap.Ref {
	if !whole(in, c, 0) {
		return 0
	}
	if in.IntSign(c.Arg(0)) < 0 {
		return in.Raise(object.ValueError, "isqrt() argument must be nonnegative")
	}
	return in.Wrap(in.ISqrt(c.Arg(0)))
}

// largestFactorial bounds factorial's argument: beyond it the result would be
// longer than the longest int of the playground.
const largestFactorial = 300_000

func mathFactorial(in *Interp, c *Call) heap.Ref {
	x := c.Arg(0)
	if in.IsFloat(x) {
		f := in.FloatValue(x)
		if f != math.Floor(f) || math.IsInf(f, 0) {
			if in.D.Recent {
				return in.Raise(object.TypeError, "'float' object cannot be interpreted as an integer")
			}
			return in.Raise(object.ValueError, "factorial() only accepts integral values")
		}
		n := in.Wrap(in.IntFromFloat(f))
		if n == 0 {
			return 0
		}
		defer in.Decref(n)
		return factorial(in, n)
	}
	if !whole(in, c, 0) {
		return 0
	}
	return factorial(in, x)
}

func factorial(in *Interp, x heap.Ref) heap.Ref {
	n, small := in.IntValue(x)
	switch {
	case in.IntSign(x) < 0:
		return in.Raise(object.ValueError, "factorial() not defined for negative values")
	case !small:
		return in.Raise(object.OverflowError, "factorial() argument should not exceed 9223372036854775807")
	case n > largestFactorial:
		return in.RaiseErr(object.TooLarge)
	}
	return product(in, 2, n)
}

// product is lo * (lo+1) * … * hi, halves first so that the factors are of
// similar length.
func product(in *Interp, lo, hi int64) heap.Ref {
	if lo > hi {
		return in.RetInt(1)
	}
	if hi-lo < 16 {
		r := chain{in, in.RetInt(lo)}
		for k := lo + 1; k <= hi; k++ {
			r.applyInt(object.OpMul, k)
		}
		work(in, 16)
		return r.v
	}
	mid := lo + (hi-lo)/2
	r := chain{in, product(in, lo, mid)}
	if right := product(in, mid+1, hi); right != 0 {
		r.apply(object.OpMul, right)
		in.Decref(right)
		return r.v
	}
	in.XDecref(r.v)
	return 0
}

// nonNegative makes sure that n and k are ints and not negative. ok as in size.
func nonNegative(in *Interp, c *Call) bool {
	if !whole(in, c, 0) || !whole(in, c, 1) {
		return false
	}
	for i, name := range []string{"n", "k"} {
		if in.IntSign(c.Arg(i)) < 0 {
			in.Raise(object.ValueError, name+" must be a non-negative integer")
			return false
		}
	}
	return true
}

func mathPerm(in *Interp, c *Call) heap.Ref {
	n, k := c.Arg(0), c.Arg(1)
	if k == 0 || k == object.None {
		return mathFactorial(in, c)
	}
	if !nonNegative(in, c) {
		return 0
	}
	if fewer, err := in.Less(n, k); err != nil || fewer {
		return in.RetInt(0)
	}
	steps, small := in.IntValue(k)
	if !small {
		return in.Raise(object.OverflowError, "k must not exceed 9223372036854775807")
	}
	return falling(in, n, steps, false)
}

// falling is n * (n-1) * … of k factors, divided by k! when choose is set.
func falling(in *Interp, n heap.Ref, k int64, choose bool) heap.Ref {
	if k > largestFactorial {
		return in.RaiseErr(object.TooLarge)
	}
	r, factor := chain{in, in.RetInt(1)}, chain{in, own(in, n)}
	for i := int64(1); i <= k && r.v != 0 && factor.v != 0; i++ {
		r.apply(object.OpMul, factor.v)
		if choose {
			r.applyInt(object.OpFloorDiv, i)
		}
		factor.applyInt(object.OpSub, 1)
		work(in, 1)
	}
	if factor.v == 0 {
		in.XDecref(r.v)
		return 0
	}
	in.Decref(factor.v)
	return r.v
}

func mathComb(in *Interp, c *Call) heap.Ref {
	if !nonNegative(in, c) {
		return 0
	}
	n, k := c.Arg(0), c.Arg(1)
	rest := in.Wrap(in.Binary(object.OpSub, n, k))
	if rest == 0 {
		return 0
	}
	defer in.Decref(rest)
	if in.IntSign(rest) < 0 {
		return in.RetInt(0)
	}
	if less, err := in.Less(rest, k); err == nil && less {
		k = rest
	}
	steps, small := in.IntValue(k)
	if !small {
		return in.Raise(object.OverflowError, "min(n - k, k) must not exceed 9223372036854775807")
	}
	return falling(in, n, steps, true)
}
