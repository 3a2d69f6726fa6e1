package object

import "math/bits"

// A nat is a natural number: limbs of 64 bits, the lowest first, the highest
// not 0; nil is zero. The functions never change their arguments.
type nat []uint64

func (x nat) norm() nat {
	for len(x) > 0 && x[len(x)-1] == 0 {
		x = x[:len(x)-1]
	}
	return x
}

func natOf(v uint64) nat {
	if v == 0 {
		return nil
	}
	return nat{v}
}

func (x nat) cmp(y nat) int {
	if len(x) != len(y) {
		return sign(len(x) - len(y))
	}
	for i := len(x) - 1; i >= 0; i-- {
		if x[i] != y[i] {
			if x[i] < y[i] {
				return -1
			}
			return 1
		}
	}
	return 0
}

func sign(n int) int {
	switch {
	case n < 0:
		return -1
	case n > 0:
		return 1
	}
	return 0
}

func (x nat) bitLen() int {
	if len(x) == 0 {
		return 0
	}
	return (len(x)-1)*64 + bits.Len64(x[len(x)-1])
}

func (x nat) add(y nat) nat {
	if len(x) < len(y) {
		x, y = y, x
	}
	z := make(nat, len(x)+1)
	var carry uint64
	for i := range y {
		z[i], carry = bits.Add64(x[i], y[i], carry)
	}
	for i := len(y); i < len(x); i++ {
		z[i], carry = bits.Add64(x[i], 0, carry)
	}
	z[len(x)] = carry
	return z.norm()
}

// sub is x - y for x >= y.
func (x nat) sub(y nat) nat {
	z := make(nat, len(x))
	copy(z, x)
	z.subFrom(y)
	return z.norm()
}

// subFrom takes y away from z in place and returns the borrow.
func (z nat) subFrom(y nat) (borrow uint64) {
	for i := range y {
		z[i], borrow = bits.Sub64(z[i], y[i], borrow)
	}
	for i := len(y); borrow != 0 && i < len(z); i++ {
		z[i], borrow = bits.Sub64(z[i], 0, borrow)
	}
	return borrow
}

// addTo adds y to z in place; z must have room for the carry.
func (z nat) addTo(y nat) {
	var carry uint64
	for i := range y {
		z[i], carry = bits.Add64(z[i], y[i], carry)
	}
	for i := len(y); carry != 0 && i < len(z); i++ {
		z[i], carry = bits.Add64(z[i], 0, carry)
	}
}

// mulAdd adds x*w to z in place (z is at least as long) and returns the carry.
func (z nat) mulAdd(x nat, w uint64) (carry uint64) {
	for i, v := range x {
		hi, lo := bits.Mul64(v, w)
		lo, c := bits.Add64(lo, z[i], 0)
		hi += c
		z[i], c = bits.Add64(lo, carry, 0)
		carry = hi + c
	}
	return carry
}

// karatsuba is the length from which three multiplications of half the length
// beat one by the school method.
const karatsuba = 40

func (x nat) mul(y nat) nat {
	if len(x) == 0 || len(y) == 0 {
		return nil
	}
	if len(x) < len(y) {
		x, y = y, x
	}
	if len(y) < karatsuba {
		z := make(nat, len(x)+len(y))
		for i, w := range y {
			z[i+len(x)] = z[i:i+len(x)].mulAdd(x, w)
		}
		return z.norm()
	}
	if len(x) > 2*len(y) {
		return x.mulPieces(y)
	}
	half := (len(x) + 1) / 2
	if len(y) <= half {
		return x.mulPieces(y)
	}
	x0, x1 := x[:half].norm(), x[half:]
	y0, y1 := y[:half].norm(), y[half:]
	low, high := x0.mul(y0), x1.mul(y1)
	mid := x0.add(x1).mul(y0.add(y1)).sub(low).sub(high)
	z := make(nat, len(x)+len(y)+1)
	copy(z, low)
	z[2*half:].addTo(high)
	z[half:].addTo(mid)
	return z.norm()
}

// mulPieces multiplies a long x by a short y piece by piece.
func (x nat) mulPieces(y nat) nat {
	z := make(nat, len(x)+len(y)+1)
	for i := 0; i < len(x); i += len(y) {
		z[i:].addTo(x[i:min(i+len(y), len(x))].norm().mul(y))
	}
	return z.norm()
}

func (x nat) shl(n uint) nat {
	if len(x) == 0 {
		return nil
	}
	words, rest := int(n/64), n%64
	z := make(nat, len(x)+words+1)
	for i, v := range x {
		z[i+words] |= v << rest
		if rest > 0 {
			z[i+words+1] = v >> (64 - rest)
		}
	}
	return z.norm()
}

func (x nat) shr(n uint) nat {
	words, rest := int(n/64), n%64
	if words >= len(x) {
		return nil
	}
	z := make(nat, len(x)-words)
	for i := range z {
		z[i] = x[i+words] >> rest
		if rest > 0 && i+words+1 < len(x) {
			z[i] |= x[i+words+1] << (64 - rest)
		}
	}
	return z.norm()
}

// lowBits reports whether any of the lowest n bits is set.
func (x nat) lowBits(n uint) bool {
	for i, v := range x {
		if uint(i)*64 >= n {
			return false
		}
		if left := n - uint(i)*64; left < 64 {
			v &= 1<<left - 1
		}
		if v != 0 {
			return true
		}
	}
	return false
}

// divWord is the quotient and remainder by one limb.
func (x nat) divWord(w uint64) (nat, uint64) {
	z := make(nat, len(x))
	var rem uint64
	for i := len(x) - 1; i >= 0; i-- {
		z[i], rem = bits.Div64(rem, x[i], w)
	}
	return z.norm(), rem
}

// div is the quotient and remainder of x by y (not 0): algorithm D of Knuth,
// The Art of Computer Programming, volume 2, section 4.3.1.
func (x nat) div(y nat) (quo, rem nat) {
	if x.cmp(y) < 0 {
		return nil, x
	}
	if len(y) == 1 {
		q, r := x.divWord(y[0])
		return q, natOf(r)
	}
	shift := uint(bits.LeadingZeros64(y[len(y)-1]))
	v := y.shl(shift)
	u := make(nat, len(x)+1)
	copy(u, x.shl(shift))
	n := len(v)
	quo = make(nat, len(u)-n)
	for j := len(u) - n - 1; j >= 0; j-- {
		quo[j] = divStep(u[j:j+n+1], v)
	}
	return quo.norm(), u[:n].norm().shr(shift)
}

// divStep takes one quotient digit out of u, which is one limb longer than v.
func divStep(u, v nat) uint64 {
	n := len(v)
	q := ^uint64(0)
	if u[n] < v[n-1] {
		var r uint64
		q, r = bits.Div64(u[n], u[n-1], v[n-1])
		for {
			hi, lo := bits.Mul64(q, v[n-2])
			if hi < r || hi == r && lo <= u[n-2] {
				break
			}
			q--
			if r += v[n-1]; r < v[n-1] {
				break
			}
		}
	}
	var carry, borrow uint64
	for i := range v {
		hi, lo := bits.Mul64(q, v[i])
		lo, c := bits.Add64(lo, carry, 0)
		carry = hi + c
		u[i], borrow = bits.Sub64(u[i], lo, borrow)
	}
	u[n], borrow = bits.Sub64(u[n], carry, borrow)
	if borrow != 0 {
		q--
		var c uint64
		for i := range v {
			u[i], c = bits.Add64(u[i], v[i], c)
		}
		u[n] += c
	}
	return q
}

// mulWord is a*b + c as its low and high limb.
func mulWord(a, b, c uint64) (low, high uint64) {
	high, low = bits.Mul64(a, b)
	low, carry := bits.Add64(low, c, 0)
	return low, high + carry
}
