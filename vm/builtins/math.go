package builtins

import (
	"math"

	"gilplay/vm/builtins/libm"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

var mathModule = interp.Module{
	Name: "math",
	Funcs: []Def{
		{Name: "acos", Sig: "x, /", Fn: float1(libm.Acos)},
		{Name: "acosh", Sig: "x, /", Fn: float1(libm.Acosh)},
		{Name: "asin", Sig: "x, /", Fn: float1(libm.Asin)},
		{Name: "asinh", Sig: "x, /", Fn: float1(libm.Asinh)},
		{Name: "atan", Sig: "x, /", Fn: float1(libm.Atan)},
		{Name: "atan2", Sig: "y, x, /", Fn: float2(libm.Atan2)},
		{Name: "atanh", Sig: "x, /", Fn: float1(math.Atanh)},
		{Name: "ceil", Sig: "x, /", Fn: rounded("__ceil__", math.Ceil)},
		{Name: "comb", Sig: "n, k, /", Fn: delegate("math__comb")},
		{Name: "copysign", Sig: "x, y, /", Fn: float2(math.Copysign)},
		{Name: "cos", Sig: "x, /", Fn: float1(libm.Cos)},
		{Name: "cosh", Sig: "x, /", Fn: float1(libm.Cosh)},
		{Name: "degrees", Sig: "x, /", Fn: float1(func(x float64) float64 { return x * (180 / math.Pi) })},
		{Name: "dist", Sig: "p, q, /", Fn: delegate("math__dist")},
		{Name: "erf", Sig: "x, /", Fn: float1(math.Erf)},
		{Name: "erfc", Sig: "x, /", Fn: float1(math.Erfc)},
		{Name: "exp", Sig: "x, /", Fn: float1(libm.Exp)},
		{Name: "expm1", Sig: "x, /", Fn: float1(math.Expm1)},
		{Name: "fabs", Sig: "x, /", Fn: float1(math.Abs)},
		{Name: "factorial", Sig: "x, /", Fn: mathFactorial},
		{Name: "floor", Sig: "x, /", Fn: rounded("__floor__", math.Floor)},
		{Name: "fmod", Sig: "x, y, /", Fn: float2(math.Mod)},
		{Name: "frexp", Sig: "x, /", Fn: mathFrexp},
		{Name: "fsum", Sig: "seq, /", Fn: mathFsum},
		{Name: "gamma", Sig: "x, /", Fn: float1(func(x float64) float64 { return libm.Gamma(x, math.Pow) })},
		{Name: "gcd", Sig: "*integers", Fn: mathGCD},
		{Name: "hypot", Sig: "*coordinates", Fn: mathHypot},
		{Name: "isclose", Sig: "a, b, *, rel_tol=1e-09, abs_tol=0.0", Fn: mathIsClose},
		{Name: "isfinite", Sig: "x, /", Fn: floatTest(func(x float64) bool { return !math.IsInf(x, 0) && !math.IsNaN(x) })},
		{Name: "isinf", Sig: "x, /", Fn: floatTest(func(x float64) bool { return math.IsInf(x, 0) })},
		{Name: "isnan", Sig: "x, /", Fn: floatTest(math.IsNaN)},
		{Name: "isqrt", Sig: "n, /", Fn: mathISqrt},
		{Name: "lcm", Sig: "*integers", Fn: delegateRest0("math__lcm")},
		{Name: "ldexp", Sig: "x, i, /", Fn: mathLdexp},
		{Name: "lgamma", Sig: "x, /", Fn: float1(libm.LogGamma)},
		{Name: "log", Sig: "x, base=2.718281828459045, /", Fn: mathLog},
		{Name: "log10", Sig: "x, /", Fn: logBase(libm.Log10)},
		{Name: "log1p", Sig: "x, /", Fn: float1(math.Log1p)},
		{Name: "log2", Sig: "x, /", Fn: logBase(libm.Log2)},
		{Name: "modf", Sig: "x, /", Fn: mathModf},
		{Name: "nextafter", Sig: "x, y, /", Fn: float2(math.Nextafter)},
		{Name: "perm", Sig: "n, k=None, /", Fn: delegate("math__perm")},
		{Name: "pow", Sig: "x, y, /", Fn: float2(math.Pow)},
		{Name: "prod", Sig: "iterable, /, *, start=1", Fn: delegate("math__prod")},
		{Name: "radians", Sig: "x, /", Fn: float1(func(x float64) float64 { return x * (math.Pi / 180) })},
		{Name: "remainder", Sig: "x, y, /", Fn: float2(math.Remainder)},
		{Name: "sin", Sig: "x, /", Fn: float1(libm.Sin)},
		{Name: "sinh", Sig: "x, /", Fn: float1(libm.Sinh)},
		{Name: "sqrt", Sig: "x, /", Fn: float1(math.Sqrt)},
		{Name: "tan", Sig: "x, /", Fn: float1(libm.Tan)},
		{Name: "tanh", Sig: "x, /", Fn: float1(libm.Tanh)},
		{Name: "trunc", Sig: "x, /", Fn: mathTrunc},
		{Name: "ulp", Sig: "x, /", Fn: float1(ulp)},
	},
	Init: func(in *Interp, dict heap.Ref) {
		put(in, dict, "pi", in.RetFloat(math.Pi))
		put(in, dict, "e", in.RetFloat(math.E))
		put(in, dict, "tau", in.RetFloat(2*math.Pi))
		put(in, dict, "inf", in.RetFloat(math.Inf(1)))
		put(in, dict, "nan", in.RetFloat(math.NaN()))
	},
}

// delegateRest0 leaves a function of any number of arguments to the prelude, as
// one tuple.
func delegateRest0(helper string) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		t := in.RetTuple(ownAll(in, c.Args)...)
		if t == 0 {
			return 0
		}
		defer in.Decref(t)
		return in.Delegate(helper, t)
	}
}

// retMath answers with a result of C's math library: not a number out of
// numbers is a domain error, infinity out of finite numbers a range error or,
// at a pole, a domain error (math_1, is_error in mathmodule.c, 3.9).
func retMath(in *Interp, name string, v float64, args ...float64) heap.Ref {
	nan, inf := false, false
	for _, a := range args {
		nan, inf = nan || math.IsNaN(a), inf || math.IsInf(a, 0)
	}
	if math.IsNaN(v) && !nan {
		return in.Raise(object.ValueError, "math domain error")
	}
	if math.IsInf(v, 0) && !nan && !inf {
		switch name {
		case "exp", "expm1", "cosh", "sinh", "ldexp":
			return in.Raise(object.OverflowError, "math range error")
		case "pow":
			if args[0] != 0 {
				return in.Raise(object.OverflowError, "math range error")
			}
		case "gamma", "lgamma":
			if args[0] > 0 || args[0] != math.Floor(args[0]) {
				return in.Raise(object.OverflowError, "math range error")
			}
		}
		return in.Raise(object.ValueError, "math domain error")
	}
	return in.RetFloat(v)
}

func float1(f func(float64) float64) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		x, ok := number(in, c, 0)
		if !ok {
			return 0
		}
		if c.Name() == "nextafter" || c.Name() == "ulp" {
			return in.RetFloat(f(x))
		}
		return retMath(in, c.Name(), f(x), x)
	}
}

func float2(f func(x, y float64) float64) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		x, ok := number(in, c, 0)
		if !ok {
			return 0
		}
		y, ok := number(in, c, 1)
		if !ok {
			return 0
		}
		if c.Name() == "nextafter" {
			return in.RetFloat(f(x, y))
		}
		return retMath(in, c.Name(), f(x, y), x, y)
	}
}

func floatTest(f func(float64) bool) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		x, ok := number(in, c, 0)
		if !ok {
			return 0
		}
		return in.Bool(f(x))
	}
}

// ulp is the distance to the next larger magnitude.
func ulp(x float64) float64 {
	x = math.Abs(x)
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return x
	}
	up := math.Nextafter(x, math.Inf(1))
	if math.IsInf(up, 0) {
		return x - math.Nextafter(x, 0)
	}
	return up - x
}

// rounded is floor and ceil: the object's own method first.
func rounded(method string, f func(float64) float64) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		if v, present := in.Special(c.Arg(0), method); present {
			return v
		}
		x, ok := number(in, c, 0)
		if !ok {
			return 0
		}
		return in.Wrap(in.IntFromFloat(f(x)))
	}
}

func mathTrunc(in *Interp, c *Call) heap.Ref {
	v, present := in.Special(c.Arg(0), "__trunc__")
	if !present {
		return in.Raise(object.TypeError, "type "+in.ClassName(c.Arg(0))+" doesn't define __trunc__ method")
	}
	return v
}

func mathFactorial(in *Interp, c *Call) heap.Ref {
	x := c.Arg(0)
	if in.IsFloat(x) {
		f := in.FloatValue(x)
		if f != math.Floor(f) || math.IsInf(f, 0) {
			return in.Raise(object.ValueError, "factorial() only accepts integral values")
		}
	}
	return in.Delegate("math__factorial", x)
}

func mathFrexp(in *Interp, c *Call) heap.Ref {
	x, ok := number(in, c, 0)
	if !ok {
		return 0
	}
	if x == 0 || math.IsInf(x, 0) || math.IsNaN(x) {
		return in.RetTuple(in.RetFloat(x), in.RetInt(0))
	}
	m, e := math.Frexp(x)
	return in.RetTuple(in.RetFloat(m), in.RetInt(int64(e)))
}

func mathModf(in *Interp, c *Call) heap.Ref {
	x, ok := number(in, c, 0)
	if !ok {
		return 0
	}
	if math.IsInf(x, 0) {
		return in.RetTuple(in.RetFloat(math.Copysign(0, x)), in.RetFloat(x))
	}
	whole, part := math.Modf(x)
	return in.RetTuple(in.RetFloat(math.Copysign(part, x)), in.RetFloat(whole))
}

func mathLdexp(in *Interp, c *Call) heap.Ref {
	x, ok := number(in, c, 0)
	if !ok {
		return 0
	}
	if !in.IsInt(c.Arg(1)) {
		return in.Raise(object.TypeError, "Expected an int as second argument to ldexp.")
	}
	n, small := in.IntValue(c.Arg(1))
	if !small {
		n = 1 << 20 * int64(in.IntSign(c.Arg(1)))
	}
	return retMath(in, "ldexp", math.Ldexp(x, int(min(max(n, -1<<20), 1<<20))), x)
}

// mathFsum adds without rounding in between (Shewchuk's partial sums).
func mathFsum(in *Interp, c *Call) heap.Ref {
	l, ok := listArg(in, c, 0)
	if !ok {
		return 0
	}
	defer in.Decref(l)
	var partials []float64
	special := 0.0
	for i := range in.ListLen(l) {
		x, ok, err := in.FloatOf(in.ListItem(l, i))
		if err != nil {
			return in.RaiseErr(err)
		}
		if !ok {
			return in.Raise(object.TypeError, "must be real number, not "+in.ClassName(in.ListItem(l, i)))
		}
		if math.IsInf(x, 0) || math.IsNaN(x) {
			special += x
			continue
		}
		kept := partials[:0]
		for _, y := range partials {
			if math.Abs(x) < math.Abs(y) {
				x, y = y, x
			}
			high := x + y
			if low := y - (high - x); low != 0 {
				kept = append(kept, low)
			}
			x = high
		}
		partials = append(kept, x)
	}
	if special != 0 || math.IsNaN(special) {
		return in.RetFloat(special)
	}
	return in.RetFloat(sumPartials(partials))
}

// sumPartials adds non-overlapping partial sums, largest first, rounding half
// to even once.
func sumPartials(p []float64) float64 {
	n := len(p)
	if n == 0 {
		return 0
	}
	n--
	high, low := p[n], 0.0
	for n > 0 {
		x := high
		n--
		y := p[n]
		high = x + y
		if low = y - (high - x); low != 0 {
			break
		}
	}
	if n > 0 && (low < 0 && p[n-1] < 0 || low > 0 && p[n-1] > 0) {
		y := low * 2
		if x := high + y; y == x-high {
			high = x
		}
	}
	return high
}

func mathGCD(in *Interp, c *Call) heap.Ref {
	total := in.RetInt(0)
	for i := range c.Args {
		v, ok := indexArg(in, c, i)
		if !ok {
			in.Decref(total)
			return 0
		}
		next := in.Wrap(in.GCD(total, v))
		in.Decref(total)
		in.Decref(v)
		if total = next; next == 0 {
			return 0
		}
	}
	return total
}

func mathHypot(in *Interp, c *Call) heap.Ref {
	largest, sum := 0.0, 0.0
	xs := make([]float64, len(c.Args))
	for i := range c.Args {
		x, ok := number(in, c, i)
		if !ok {
			return 0
		}
		xs[i] = math.Abs(x)
		largest = math.Max(largest, xs[i])
	}
	if len(xs) == 2 {
		return in.RetFloat(math.Hypot(xs[0], xs[1]))
	}
	if largest == 0 || math.IsInf(largest, 0) || math.IsNaN(largest) {
		return in.RetFloat(largest)
	}
	for _, x := range xs {
		sum += (x / largest) * (x / largest)
	}
	return in.RetFloat(largest * math.Sqrt(sum))
}

func mathIsClose(in *Interp, c *Call) heap.Ref {
	v := [4]float64{0, 0, 1e-9, 0}
	for i := range v {
		if c.Arg(i) == 0 {
			continue
		}
		x, ok := number(in, c, i)
		if !ok {
			return 0
		}
		v[i] = x
	}
	a, b, rel, abs := v[0], v[1], v[2], v[3]
	switch {
	case rel < 0 || abs < 0:
		return in.Raise(object.ValueError, "tolerances must be non-negative")
	case a == b:
		return in.Bool(true)
	case math.IsInf(a, 0) || math.IsInf(b, 0):
		return in.Bool(false)
	}
	d := math.Abs(b - a)
	return in.Bool(d <= math.Abs(rel*b) || d <= math.Abs(rel*a) || d <= abs)
}

func mathISqrt(in *Interp, c *Call) heap.Ref {
	v, ok := indexArg(in, c, 0)
	if !ok {
		return 0
	}
	defer in.Decref(v)
	if in.IntSign(v) < 0 {
		return in.Raise(object.ValueError, "isqrt() argument must be nonnegative")
	}
	return in.Wrap(in.ISqrt(v))
}

// logOf is a logarithm that also takes ints beyond the range of floats.
func logOf(in *Interp, c *Call, i int, f func(float64) float64) (v float64, ok bool) {
	r := c.Arg(i)
	if in.IsInt(r) && in.BitLength(r) > 1000 {
		if in.IntSign(r) <= 0 {
			in.Raise(object.ValueError, "math domain error")
			return 0, false
		}
		shift := in.BitLength(r) - 900
		n := in.RetInt(int64(shift))
		defer in.XDecref(n)
		top, err := in.BinaryRaw(object.OpRShift, r, n)
		if err != nil {
			in.RaiseErr(err)
			return 0, false
		}
		defer in.Decref(top)
		x, _, err := in.FloatOf(top)
		if err != nil {
			in.RaiseErr(err)
			return 0, false
		}
		return f(x) + f(2)*float64(shift), true
	}
	x, ok := number(in, c, i)
	if !ok {
		return 0, false
	}
	if x <= 0 {
		in.Raise(object.ValueError, "math domain error")
		return 0, false
	}
	return f(x), true
}

func mathLog(in *Interp, c *Call) heap.Ref {
	v, ok := logOf(in, c, 0, libm.Log)
	if !ok {
		return 0
	}
	if c.Arg(1) == 0 {
		return in.RetFloat(v)
	}
	base, ok := logOf(in, c, 1, libm.Log)
	if !ok {
		return 0
	}
	if base == 0 {
		return in.Raise(object.ZeroDivisionError, "float division by zero")
	}
	return in.RetFloat(v / base)
}

func logBase(f func(float64) float64) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		v, ok := logOf(in, c, 0, f)
		if !ok {
			return 0
		}
		return in.RetFloat(v)
	}
}
