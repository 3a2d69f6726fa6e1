package libm

import "math"

// halfPi is π/2 in pieces of 33 bits, so that their products with a whole
// number below 2^20 are exact, and a rest.
var halfPi = [4]float64{0x1.921fb544p+0, 0x1.0b4611a6p-34, 0x1.3198a2e0p-69, 0x1.b839a252049c1p-104}

// farAway is the largest angle for which halfPi is precise enough.
const farAway = 1 << 20

var (
	sines = inverses(13, 5, func(i int) float64 {
		f := 1.0
		for k := 2; k <= 2*i+1; k++ {
			f *= float64(k)
		}
		if i%2 == 1 {
			return -f
		}
		return f
	})
	cosines = inverses(13, 5, func(i int) float64 {
		f := 1.0
		for k := 2; k <= 2*i; k++ {
			f *= float64(k)
		}
		if i%2 == 1 {
			return -f
		}
		return f
	})
)

// sincos is the sine and the cosine of x, |x| < farAway.
func sincos(x float64) (sin, cos twin) {
	k := math.Round(x * (2 / math.Pi))
	r := twoSum(x, float64(-k*halfPi[0])).
		add(twin{float64(-k * halfPi[1]), 0}).
		add(twin{float64(-k * halfPi[2]), 0}).
		add(twin{float64(-k * halfPi[3]), 0})
	square := r.mul(r)
	s, c := sines.at(square).mul(r), cosines.at(square)
	switch int64(k) & 3 {
	case 1:
		return c, s.neg()
	case 2:
		return s.neg(), c.neg()
	case 3:
		return c.neg(), s
	}
	return s, c
}

// near reports whether x is an angle that sincos takes and that is not so
// small that it is its own sine.
func near(x float64) bool { a := math.Abs(x); return a < farAway && a > 0x1p-27 }

// Sin is the sine of x radians.
func Sin(x float64) float64 {
	if !near(x) {
		return math.Sin(x)
	}
	s, _ := sincos(x)
	return s.round()
}

// Cos is the cosine of x radians.
func Cos(x float64) float64 {
	if !near(x) {
		return math.Cos(x)
	}
	_, c := sincos(x)
	return c.round()
}

// Tan is the tangent of x radians.
func Tan(x float64) float64 {
	if !near(x) {
		return math.Tan(x)
	}
	s, c := sincos(x)
	return s.div(c).round()
}

// angle is the angle of the point (x, y), of which guess is an approximation:
// the tangent of what the guess lacks is so small that it is that angle.
func angle(y, x twin, guess float64) float64 {
	s, c := sincos(guess)
	across := y.mul(c).sub(x.mul(s))
	along := x.mul(c).add(y.mul(s))
	return guess + across.hi/along.hi
}

// Atan is the inverse of Tan.
func Atan(x float64) float64 {
	if a := math.Abs(x); !(a > 0x1p-27 && a < 0x1p53) {
		return math.Atan(x)
	}
	return angle(twin{x, 0}, twin{1, 0}, math.Atan(x))
}

// Atan2 is the angle of the point (x, y).
func Atan2(y, x float64) float64 {
	guess := math.Atan2(y, x)
	a, b := math.Abs(y), math.Abs(x)
	if !(a > 0 && b > 0 && a < math.MaxFloat64 && b < math.MaxFloat64) || !near(guess) {
		return guess
	}
	_, e := math.Frexp(max(a, b))
	y, x = math.Ldexp(y, -e), math.Ldexp(x, -e)
	if math.Abs(y) < 0x1p-500 || math.Abs(x) < 0x1p-500 {
		return guess
	}
	return angle(twin{y, 0}, twin{x, 0}, guess)
}

// Asin is the inverse of Sin.
func Asin(x float64) float64 {
	if a := math.Abs(x); !(a > 0x1p-27 && a < 1) {
		return math.Asin(x)
	}
	return angle(twin{x, 0}, leg(x), math.Asin(x))
}

// Acos is the inverse of Cos.
func Acos(x float64) float64 {
	if !(math.Abs(x) < 1) {
		return math.Acos(x)
	}
	return angle(leg(x), twin{x, 0}, math.Acos(x))
}

// leg is the square root of 1 - x*x.
func leg(x float64) twin { return twoSum(1, x).mul(twoSum(1, -x)).sqrt() }
