package compile

import (
	"math"
	"math/bits"
	"strconv"
	"strings"

	"gilplay/vm/code"
)

// wide is an integer in two's complement, the lowest word first, wide enough
// for everything that folding may meet: CPython folds products, powers and
// shifts only up to 128 bits, and sums of literals are limited here to
// maxWideBits, beyond which they are left to run time.
type wide [8]uint64

const (
	wideBits    = 512
	maxWideBits = 440 // leaves room for the extra digits of a true division
)

func wideOf(n int64) (w wide) {
	fill := uint64(n >> 63)
	w = wide{fill, fill, fill, fill, fill, fill, fill, fill}
	w[0] = uint64(n)
	return w
}

// wideOfInt fails for a number of more than maxWideBits bits.
func wideOfInt(n code.Int) (w wide, ok bool) {
	if n.Big == "" {
		return wideOf(n.Small), true
	}
	digits, negative := strings.CutPrefix(n.Big, "-")
	if len(digits) > maxWideBits/4 {
		return w, false
	}
	for i := 0; len(digits) > 0; i++ {
		cut := max(0, len(digits)-16)
		w[i], _ = strconv.ParseUint(digits[cut:], 16, 64)
		digits = digits[:cut]
	}
	if negative {
		w = w.neg()
	}
	return w, true
}

// toInt gives nil if the number has more than maxWideBits bits.
func (w wide) toInt() code.Const {
	if w == wideOf(int64(w[0])) {
		return code.Int{Small: int64(w[0])}
	}
	abs, n := w.abs(), w.abs().bitLen()
	if n > maxWideBits {
		return nil
	}
	text := make([]byte, 0, 1+wideBits/4)
	if w.negative() {
		text = append(text, '-')
	}
	for i := (n - 1) / 4; i >= 0; i-- {
		text = append(text, "0123456789abcdef"[abs[i/16]>>(4*(i%16))&15])
	}
	return code.Int{Big: string(text)}
}

func (w wide) negative() bool { return int64(w[7]) < 0 }
func (w wide) zero() bool     { return w == wide{} }

func (w wide) not() wide {
	for i := range w {
		w[i] = ^w[i]
	}
	return w
}

func (w wide) neg() wide { return w.not().add(wideOf(1)) }

func (w wide) abs() wide {
	if w.negative() {
		return w.neg()
	}
	return w
}

func (w wide) add(x wide) wide {
	var carry uint64
	for i := range w {
		w[i], carry = bits.Add64(w[i], x[i], carry)
	}
	return w
}

func (w wide) sub(x wide) wide { return w.add(x.neg()) }

func (w wide) mul(x wide) (z wide) {
	for i := range w {
		var carry uint64
		for j := 0; i+j < len(z); j++ {
			hi, lo := bits.Mul64(w[i], x[j])
			var c uint64
			lo, c = bits.Add64(lo, z[i+j], 0)
			hi += c
			z[i+j], c = bits.Add64(lo, carry, 0)
			carry = hi + c
		}
	}
	return z
}

// bitwise combines the words of two numbers.
func (w wide) bitwise(x wide, op func(a, b uint64) uint64) wide {
	for i := range w {
		w[i] = op(w[i], x[i])
	}
	return w
}

func (w wide) shl(n int) (z wide) {
	for i := len(z) - 1; i >= n/64; i-- {
		z[i] = w[i-n/64] << (n % 64)
		if j := i - n/64 - 1; j >= 0 && n%64 > 0 {
			z[i] |= w[j] >> (64 - n%64)
		}
	}
	return z
}

// shr rounds down, for negative numbers too.
func (w wide) shr(n int) wide {
	z := wideOf(int64(w[7]) >> 63)
	for i := 0; i+n/64 < len(w); i++ {
		z[i] = w[i+n/64] >> (n % 64)
		above := z[7]
		if i+n/64+1 < len(w) {
			above = w[i+n/64+1]
		} else {
			above = uint64(int64(w[7]) >> 63)
		}
		if n%64 > 0 {
			z[i] |= above << (64 - n%64)
		}
	}
	return z
}

func (w wide) bitLen() int {
	for i := len(w) - 1; i >= 0; i-- {
		if w[i] != 0 {
			return 64*i + bits.Len64(w[i])
		}
	}
	return 0
}

// quoRem divides two numbers that are not negative, bit by bit.
func (w wide) quoRem(x wide) (quo, rem wide) {
	for i := w.bitLen() - 1; i >= 0; i-- {
		rem = rem.shl(1)
		rem[0] |= w[i/64] >> (i % 64) & 1
		if d := rem.sub(x); !d.negative() {
			rem = d
			quo[i/64] |= 1 << (i % 64)
		}
	}
	return quo, rem
}

// floorDiv rounds the quotient down; the remainder has the divisor's sign.
func (w wide) floorDiv(x wide) (quo, rem wide) {
	quo, rem = w.abs().quoRem(x.abs())
	if w.negative() {
		rem = rem.neg()
	}
	if w.negative() != x.negative() {
		quo = quo.neg()
		if !rem.zero() {
			return quo.sub(wideOf(1)), rem.add(x)
		}
	}
	return quo, rem
}

// float rounds to the nearest float, halfway cases to even; sticky tells that
// the number is a little larger than w says.
func (w wide) float(sticky bool) float64 {
	abs := w.abs()
	shift := max(0, abs.bitLen()-64)
	top := abs.shr(shift)
	if sticky || top.shl(shift) != abs {
		top[0] |= 1
	}
	f := math.Ldexp(float64(top[0]), shift)
	if w.negative() {
		return -f
	}
	return f
}

// trueDiv is the quotient rounded once.
func (w wide) trueDiv(x wide) float64 {
	shift := max(0, x.abs().bitLen()+66-w.abs().bitLen())
	quo, rem := w.abs().shl(shift).quoRem(x.abs())
	f := math.Ldexp(quo.float(!rem.zero()), -shift)
	if w.negative() != x.negative() {
		return -f
	}
	return f
}

// pow raises to a power that is not negative; it fails above maxWideBits.
func (w wide) pow(n int) (z wide, ok bool) {
	z = wideOf(1)
	if w.abs().bitLen() <= 1 { // -1, 0, 1
		if n > 0 && (n%2 == 1 || !w.negative()) {
			return w, true
		}
		return z, true
	}
	if n > maxWideBits || w.abs().bitLen()*n > maxWideBits {
		return z, false
	}
	for range n {
		z = z.mul(w)
	}
	return z, true
}
