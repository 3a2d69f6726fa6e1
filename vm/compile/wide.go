package compile

import (
	"math"
	"math/bits"
	"strconv"
	"strings"

	"gilplay/vm/code"
)

// wide is an integer in two's complement, the lowest word first, in as few
// words as hold it and its sign; nil is zero. Folding leaves to run time what
// would take more than maxWideBits bits, and divisions of more than
// maxDividendBits.
type wide []uint64

const (
	maxWideBits     = 1 << 17
	maxDividendBits = 1 << 12
)

func wideOf(n int64) wide { return wide{uint64(n)}.trim() }

// wideOfInt fails for a number of more than maxWideBits bits.
func wideOfInt(n code.Int) (w wide, ok bool) {
	if n.Big == "" {
		return wideOf(n.Small), true
	}
	digits, negative := strings.CutPrefix(n.Big, "-")
	if len(digits) > maxWideBits/4 {
		return nil, false
	}
	for len(digits) > 0 {
		cut := max(0, len(digits)-16)
		word, _ := strconv.ParseUint(digits[cut:], 16, 64)
		w = append(w, word)
		digits = digits[:cut]
	}
	w = append(w, 0).trim()
	if negative {
		w = w.neg()
	}
	return w, true
}

// toInt gives nil if the number has more than maxWideBits bits.
func (w wide) toInt() code.Const {
	if len(w) <= 1 {
		return code.Int{Small: int64(w.at(0))}
	}
	abs := w.abs()
	n := abs.bitLen()
	if n > maxWideBits {
		return nil
	}
	text := make([]byte, 0, n/4+2)
	if w.negative() {
		text = append(text, '-')
	}
	for i := (n - 1) / 4; i >= 0; i-- {
		text = append(text, "0123456789abcdef"[abs[i/16]>>(4*(i%16))&15])
	}
	return code.Int{Big: string(text)}
}

// at is a word, those above the highest being all sign.
func (w wide) at(i int) uint64 {
	if i < len(w) {
		return w[i]
	}
	if w.negative() {
		return math.MaxUint64
	}
	return 0
}

// trim drops the words at the top that say nothing more than the sign.
func (w wide) trim() wide {
	for n := len(w); n > 0; n-- {
		if top := w[:n-1]; w[n-1] != top.at(n) {
			return w[:n]
		}
	}
	return nil
}

func (w wide) negative() bool { return len(w) > 0 && int64(w[len(w)-1]) < 0 }
func (w wide) zero() bool     { return len(w) == 0 }

func (w wide) not() wide { return w.add(wideOf(1)).neg() }
func (w wide) neg() wide { return wide(nil).sub(w) }

func (w wide) abs() wide {
	if w.negative() {
		return w.neg()
	}
	return w
}

func (w wide) add(x wide) wide {
	z := make(wide, max(len(w), len(x))+1)
	var carry uint64
	for i := range z {
		z[i], carry = bits.Add64(w.at(i), x.at(i), carry)
	}
	return z.trim()
}

func (w wide) sub(x wide) wide {
	z := make(wide, max(len(w), len(x))+1)
	var borrow uint64
	for i := range z {
		z[i], borrow = bits.Sub64(w.at(i), x.at(i), borrow)
	}
	return z.trim()
}

func (w wide) mul(x wide) wide {
	z := make(wide, len(w)+len(x))
	for i := range z {
		var carry uint64
		for j := 0; i+j < len(z); j++ {
			hi, lo := bits.Mul64(w.at(i), x.at(j))
			var c uint64
			lo, c = bits.Add64(lo, z[i+j], 0)
			hi += c
			z[i+j], c = bits.Add64(lo, carry, 0)
			carry = hi + c
		}
	}
	return z.trim()
}

// bitwise combines the words of two numbers.
func (w wide) bitwise(x wide, op func(a, b uint64) uint64) wide {
	z := make(wide, max(len(w), len(x)))
	for i := range z {
		z[i] = op(w.at(i), x.at(i))
	}
	return z.trim()
}

func (w wide) shl(n int) wide {
	z := make(wide, len(w)+n/64+1)
	for i := n / 64; i < len(z); i++ {
		z[i] = w.at(i-n/64) << (n % 64)
		if j := i - n/64 - 1; j >= 0 && n%64 > 0 {
			z[i] |= w.at(j) >> (64 - n%64)
		}
	}
	return z.trim()
}

// shr rounds down, for negative numbers too.
func (w wide) shr(n int) wide {
	z := make(wide, max(len(w)-n/64, 0)+1)
	for i := range z {
		z[i] = w.at(i+n/64) >> (n % 64)
		if n%64 > 0 {
			z[i] |= w.at(i+n/64+1) << (64 - n%64)
		}
	}
	return z.trim()
}

// bitLen is for numbers that are not negative.
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
	quo = make(wide, len(w)+1)
	one := wideOf(1)
	for i := w.bitLen() - 1; i >= 0; i-- {
		rem = rem.shl(1)
		if w[i/64]>>(i%64)&1 != 0 {
			rem = rem.add(one)
		}
		if d := rem.sub(x); !d.negative() {
			rem = d
			quo[i/64] |= 1 << (i % 64)
		}
	}
	return quo.trim(), rem
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
	low := top.at(0)
	if sticky || !top.shl(shift).sub(abs).zero() {
		low |= 1
	}
	f := math.Ldexp(float64(low), shift)
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
	switch size := w.abs().bitLen(); {
	case size <= 1: // -1, 0, 1
		if n > 0 && (n%2 == 1 || !w.negative()) {
			return w, true
		}
		return z, true
	case n > maxWideBits || (size-1)*n > maxWideBits:
		return nil, false
	}
	for i := bits.Len(uint(n)) - 1; i >= 0; i-- {
		z = z.mul(z)
		if n>>i&1 != 0 {
			z = z.mul(w)
		}
	}
	return z, true
}
