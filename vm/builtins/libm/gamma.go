package libm

import "math"

// Lanczos' approximation with g = 6.0246…, as m_tgamma and m_lgamma of
// Modules/mathmodule.c (3.9) use it, which do not rely on the C library.
var (
	lanczosNum = [13]float64{23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
		35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
		6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
		248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
		2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
		8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
		2.5066282746310002701649081771338373386264310793408}
	lanczosDen = [13]float64{0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1}
)

const lanczosG = 6.024680040776729583740234375

// lanczosSum is the quotient of the two polynomials, x > 0.
func lanczosSum(x float64) float64 {
	num, den := 0.0, 0.0
	if x < 5 {
		for i := 12; i >= 0; i-- {
			num, den = float64(num*x)+lanczosNum[i], float64(den*x)+lanczosDen[i]
		}
	} else {
		for i := range 13 {
			num, den = num/x+lanczosNum[i], den/x+lanczosDen[i]
		}
	}
	return num / den
}

// sinPi is sin(π x), precise near whole numbers.
func sinPi(x float64) float64 {
	y := math.Mod(math.Abs(x), 2)
	var r float64
	switch int(math.Round(2 * y)) {
	case 0:
		r = Sin(math.Pi * y)
	case 1:
		r = Cos(math.Pi * (y - 0.5))
	case 2:
		r = Sin(math.Pi * (1 - y))
	case 3:
		r = -Cos(math.Pi * (y - 1.5))
	default:
		r = Sin(math.Pi * (y - 2))
	}
	return math.Copysign(1, x) * r
}

// Gamma is the gamma function: NaN where it is not defined (whole numbers
// below 1, -inf), an infinity where it is too large. pow is C's pow.
func Gamma(x float64, pow func(x, y float64) float64) float64 {
	switch {
	case x != x || math.IsInf(x, 1):
		return x
	case math.IsInf(x, -1) || x == math.Floor(x) && x <= 0:
		return math.NaN()
	case x == math.Floor(x) && x <= 23:
		f := 1.0
		for k := 2.0; k < x; k++ {
			f *= k
		}
		return f
	}
	a := math.Abs(x)
	switch {
	case a < 1e-20:
		return 1 / x
	case a > 200 && x < 0:
		return 0 / sinPi(x)
	case a > 200:
		return math.Inf(1)
	}
	y := a + (lanczosG - 0.5)
	z := lanczosError(a, y) * lanczosG / y
	root := func(r float64, op func(r, p float64) float64) float64 {
		if a < 140 {
			return op(r, pow(y, a-0.5))
		}
		p := pow(y, a/2-0.25)
		return op(op(r, p), p)
	}
	if x < 0 {
		r := -math.Pi / sinPi(a) / a * Exp(y) / lanczosSum(a)
		r -= float64(z * r)
		return root(r, func(r, p float64) float64 { return r / p })
	}
	r := lanczosSum(a) / Exp(y)
	r += float64(z * r)
	return root(r, func(r, p float64) float64 { return r * p })
}

// lanczosError is what rounding took away in y = a + (g - 0.5).
func lanczosError(a, y float64) float64 {
	if a > lanczosG-0.5 {
		return (y - a) - (lanczosG - 0.5)
	}
	return (y - (lanczosG - 0.5)) - a
}

// LogGamma is the logarithm of the absolute value of Gamma; +inf at its poles.
func LogGamma(x float64) float64 {
	const logPi = 1.144729885849400174143427351353058711647
	a := math.Abs(x)
	switch {
	case x != x:
		return x
	case a > math.MaxFloat64 || x == math.Floor(x) && x <= 0:
		return math.Inf(1)
	case x == 1 || x == 2:
		return 0
	case a < 1e-20:
		return -Log(a)
	}
	r := Log(lanczosSum(a)) - lanczosG
	r += float64((a - 0.5) * (Log(a+lanczosG-0.5) - 1))
	if x < 0 {
		r = logPi - Log(math.Abs(sinPi(a))) - Log(a) - r
	}
	return r
}
