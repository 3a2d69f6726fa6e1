package builtins

import (
	"math"

	"gilplay/vm/builtins/libm"
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// mathModule is Modules/mathmodule.c (3.9): the functions on floats here, those
// on whole numbers in module_math_int.go, sums and distances in
// module_math_sum.go.
var mathModule = interp.Module{
	Name: "math",
	Funcs: append(append([]Def{
		unaryMath("acos", libm.Acos, false), unaryMath("acosh", libm.Acosh, false), unaryMath("asin", libm.Asin, false),
		unaryMath("asinh", libm.Asinh, false), unaryMath("atan", libm.Atan, false), unaryMath("atanh", math.Atanh, false),
		unaryMath("cos", libm.Cos, false), unaryMath("cosh", libm.Cosh, true), unaryMath("erf", math.Erf, false),
		unaryMath("erfc", math.Erfc, false), unaryMath("exp", libm.Exp, true), unaryMath("expm1", math.Expm1, true),
		unaryMath("fabs", math.Abs, false), unaryMath("gamma", gamma, true), unaryMath("lgamma", libm.LogGamma, true),
		unaryMath("log1p", math.Log1p, false), unaryMath("sin", libm.Sin, false), unaryMath("sinh", libm.Sinh, true),
		unaryMath("sqrt", math.Sqrt, false), unaryMath("tan", libm.Tan, false), unaryMath("tanh", libm.Tanh, false),
		mathTest("isfinite", func(x float64) bool { return !math.IsInf(x, 0) && x == x }),
		mathTest("isinf", func(x float64) bool { return math.IsInf(x, 0) }),
		mathTest("isnan", func(x float64) bool { return x != x }),
		binaryMath("atan2", libm.Atan2), binaryMath("copysign", math.Copysign), binaryMath("fmod", math.Mod),
		binaryMath("nextafter", math.Nextafter), binaryMath("remainder", remainder),
		plainMath("degrees", func(x float64) float64 { return x * (180 / math.Pi) }),
		plainMath("radians", func(x float64) float64 { return x * (math.Pi / 180) }),
		plainMath("ulp", ulp),
		{Name: "frexp", Sig: "x, /", Fn: mathFrexp},
		{Name: "isclose", Sig: "a, b, *, rel_tol=1e-09, abs_tol=0.0", Fn: mathIsClose},
		{Name: "ldexp", Sig: "x, i, /", Fn: mathLdexp},
		{Name: "log", Sig: "...", Fn: mathLog},
		{Name: "log10", Sig: "x, /", Fn: logFunc(libm.Log10)},
		{Name: "log2", Sig: "x, /", Fn: logFunc(libm.Log2)},
		{Name: "modf", Sig: "x, /", Fn: mathModf},
		{Name: "pow", Sig: "x, y, /", Fn: mathPow},
	}, mathIntFuncs...), mathSumFuncs...),
	Init: func(in *Interp, dict heap.Ref) {
		for _, k := range []struct {
			name  string
			value float64
		}{{"pi", math.Pi}, {"e", math.E}, {"tau", 2 * math.Pi}, {"inf", math.Inf(1)}, {"nan", math.NaN()}} {
			if v := in.RetFloat(k.value); v != 0 {
				in.SetStr(dict, k.name, v)
			}
		}
	},
}

func domainError(in *Interp) heap.Ref { return in.Raise(object.ValueError, "math domain error") }
func rangeError(in *Interp) heap.Ref  { return in.Raise(object.OverflowError, "math range error") }

// unaryMath is a function of one float. An infinite result is an overflow if
// the function can overflow, else a pole (FUNC1 and math_1).
func unaryMath(name string, f func(float64) float64, overflows bool) Def {
	return Def{Name: name, Sig: "x, /", Fn: func(in *Interp, c *Call) heap.Ref {
		x, ok := number(in, c, 0)
		if !ok {
			return 0
		}
		r := f(x)
		switch {
		case r != r && x == x:
			return domainError(in)
		case math.IsInf(r, 0) && !math.IsInf(x, 0):
			if overflows && !(name == "lgamma" && x == math.Floor(x) && x <= 0) {
				return rangeError(in)
			}
			return domainError(in)
		}
		return in.RetFloat(r)
	}}
}

// plainMath is a function of one float that raises nothing.
func plainMath(name string, f func(float64) float64) Def {
	return Def{Name: name, Sig: "x, /", Fn: func(in *Interp, c *Call) heap.Ref {
		x, ok := number(in, c, 0)
		if !ok {
			return 0
		}
		return in.RetFloat(f(x))
	}}
}

// mathTest is a question about one float.
func mathTest(name string, f func(float64) bool) Def {
	return Def{Name: name, Sig: "x, /", Fn: func(in *Interp, c *Call) heap.Ref {
		x, ok := number(in, c, 0)
		if !ok {
			return 0
		}
		return in.Bool(f(x))
	}}
}

// binaryMath is a function of two floats for which a NaN out of numbers is an
// error (math_2).
func binaryMath(name string, f func(x, y float64) float64) Def {
	return Def{Name: name, Sig: "x, y, /", Fn: func(in *Interp, c *Call) heap.Ref {
		x, y, ok := twoNumbers(in, c)
		if !ok {
			return 0
		}
		r := f(x, y)
		if r != r && x == x && y == y {
			return domainError(in)
		}
		return in.RetFloat(r)
	}}
}

func twoNumbers(in *Interp, c *Call) (x, y float64, ok bool) {
	if x, ok = number(in, c, 0); !ok {
		return 0, 0, false
	}
	y, ok = number(in, c, 1)
	return x, y, ok
}

func gamma(x float64) float64 { return libm.Gamma(x, code.Pow) }

func remainder(x, y float64) float64 {
	if math.IsInf(y, 0) && !math.IsInf(x, 0) {
		return x
	}
	return math.Remainder(x, y)
}

// ulp is the distance to the next float away from 0.
func ulp(x float64) float64 {
	x = math.Abs(x)
	if x != x || math.IsInf(x, 0) {
		return x
	}
	if next := math.Nextafter(x, math.Inf(1)); !math.IsInf(next, 0) {
		return next - x
	}
	return x - math.Nextafter(x, 0)
}

func mathFrexp(in *Interp, c *Call) heap.Ref {
	x, ok := number(in, c, 0)
	if !ok {
		return 0
	}
	m, e := math.Frexp(x)
	return pairOf(in, in.RetFloat(m), in.RetInt(int64(e)))
}

func mathModf(in *Interp, c *Call) heap.Ref {
	x, ok := number(in, c, 0)
	if !ok {
		return 0
	}
	whole := math.Trunc(x)
	part := math.Copysign(x-whole, x)
	if math.IsInf(x, 0) {
		part = math.Copysign(0, x)
	}
	return pairOf(in, in.RetFloat(part), in.RetFloat(whole))
}

// pairOf is the tuple of two new values, either of which may be 0 after an
// error.
func pairOf(in *Interp, a, b heap.Ref) heap.Ref {
	if a == 0 || b == 0 {
		in.XDecref(a)
		in.XDecref(b)
		return 0
	}
	return in.RetTuple(a, b)
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
		n = int64(in.IntSign(c.Arg(1))) << 40
	}
	r := math.Ldexp(x, int(max(min(n, 1<<20), -1<<20)))
	if math.IsInf(r, 0) && !math.IsInf(x, 0) {
		return rangeError(in)
	}
	return in.RetFloat(r)
}

func mathIsClose(in *Interp, c *Call) heap.Ref {
	a, b, ok := twoNumbers(in, c)
	if !ok {
		return 0
	}
	tol := [2]float64{1e-09, 0}
	for i := range tol {
		if c.Arg(2+i) != 0 {
			if tol[i], ok = number(in, c, 2+i); !ok {
				return 0
			}
		}
	}
	if tol[0] < 0 || tol[1] < 0 {
		return in.Raise(object.ValueError, "tolerances must be non-negative")
	}
	if a == b || math.IsInf(a, 0) || math.IsInf(b, 0) {
		return in.Bool(a == b)
	}
	diff := math.Abs(b - a)
	return in.Bool(diff <= math.Abs(tol[0]*b) || diff <= math.Abs(tol[0]*a) || diff <= tol[1])
}

// mathPow is math_pow_impl.
func mathPow(in *Interp, c *Call) heap.Ref {
	x, y, ok := twoNumbers(in, c)
	if !ok {
		return 0
	}
	finite := !math.IsInf(x, 0) && !math.IsInf(y, 0)
	switch {
	case x == -1 && math.IsInf(y, 0):
		return in.RetFloat(1)
	case x == 0 && y < 0:
		return domainError(in)
	case finite && x < 0 && y != math.Floor(y):
		return domainError(in)
	}
	r := code.Pow(x, y)
	if finite && math.IsInf(r, 0) {
		return rangeError(in)
	}
	return in.RetFloat(r)
}

// logOf is the logarithm f of a number; an int beyond the range of floats is
// taken apart first (loghelper). ok as in size.
func logOf(in *Interp, c *Call, i int, f func(float64) float64) (r float64, ok bool) {
	v := c.Arg(i)
	if in.IsInt(v) {
		if in.IntSign(v) <= 0 {
			domainError(in)
			return 0, false
		}
		if n := in.BitLength(v); n > 1000 {
			m, ok := topBits(in, v, n)
			return f(m) + f(2)*float64(n), ok
		}
	}
	x, ok := number(in, c, i)
	if ok && x <= 0 {
		domainError(in)
		return 0, false
	}
	return f(x), ok
}

// topBits is v / 2**n of an int of n bits, n > 64: at least 0.5 and at most 1.
func topBits(in *Interp, v heap.Ref, n int) (float64, bool) {
	shift := in.RetInt(int64(n - 64))
	if shift == 0 {
		return 0, false
	}
	top := in.Wrap(in.Binary(object.OpRShift, v, shift))
	in.Decref(shift)
	if top == 0 {
		return 0, false
	}
	f, _, _ := in.FloatOf(top)
	in.Decref(top)
	return math.Ldexp(f, -64), true
}

func logFunc(f func(float64) float64) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		r, ok := logOf(in, c, 0, f)
		if !ok {
			return 0
		}
		return in.RetFloat(r)
	}
}

func mathLog(in *Interp, c *Call) heap.Ref {
	if len(c.KwNames) > 0 {
		return in.Raise(object.TypeError, "log() takes no keyword arguments")
	}
	if n := c.N(); n < 1 || n > 2 {
		return in.Raise(object.TypeError, "math.log requires 1 to 2 arguments")
	}
	r, ok := logOf(in, c, 0, libm.Log)
	if !ok {
		return 0
	}
	if c.Arg(1) != 0 {
		base, ok := logOf(in, c, 1, libm.Log)
		if !ok {
			return 0
		}
		if base == 0 {
			return in.Raise(object.ZeroDivisionError, "float division by zero")
		}
		r /= base
	}
	return in.RetFloat(r)
}
