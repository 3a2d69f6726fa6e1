package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// Long arithmetic of 2.x looks for signals in its loops (SIGCHECK in
// Objects/longobject.c of v2.7.18): that takes ticks, and when they are used up
// it begins to count anew without letting another thread run.

// The numbers of 30-bit digits up to which k_mul multiplies as one does on paper.
const (
	karatsuba       = 70
	karatsubaSquare = 140
)

// longTicks takes the ticks of a product or quotient of long integers.
func (in *Interp) longTicks(op object.BinOp, a, b, v heap.Ref) {
	x, y, n := (in.BitLength(a)+29)/30, (in.BitLength(b)+29)/30, 0
	switch op {
	case object.OpMul:
		if _, small := in.IntValue(v); !small {
			n = productTicks(x, y, a == b)
		}
	case object.OpFloorDiv, object.OpMod, object.OpDivMod:
		if y > 1 && x >= y {
			n = x - y + 1
		}
	}
	if left := in.Ticks - int64(n); left >= 0 {
		in.Ticks = left
	} else if period := max(in.CheckInterval, 0) + 1; n > 0 {
		in.Ticks = period - 1 - (-left-1)%period
	}
}

// productTicks is how often k_mul and what it calls check, for factors of so many
// digits; the sums in the middle are taken to be one digit longer than what they
// add.
func productTicks(x, y int, square bool) int {
	x, y = min(x, y), max(x, y)
	cutoff, half := karatsuba, y/2
	if square {
		cutoff = karatsubaSquare
	}
	switch {
	case x <= cutoff:
		return x
	case 2*x <= y: // k_lopsided_mul
		return y/x*productTicks(x, x, false) + productTicks(x, y%x, false)
	}
	return productTicks(x-half, y-half, square) + productTicks(half, half, square) +
		productTicks(max(x-half, half)+1, y-half+1, square)
}
