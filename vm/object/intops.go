package object

import (
	"math"
	"math/bits"

	"gilplay/vm/heap"
)

// intOp is a op b of two ints.
func (s *Space) intOp(op BinOp, a, b heap.Ref) (heap.Ref, *Err) {
	x, small := s.IntValue(a)
	if y, both := s.IntValue(b); small && both {
		return s.wordOp(op, x, y)
	}
	return s.bigOp(op, s.integer(a), s.integer(b))
}

// What long ints cost in CPython, in ns for each product of two words of 64 bits
// (that of two numbers' lengths, or of a length with itself), measured with
// numbers of 200 to 500 words on CPython 2.7.18, 3.9.18 and 3.13.0, which are
// about as fast. What takes as long as one pass over the digits is charged with
// the result, in vm/interp.
const (
	mulNs   = 3
	divNs   = 7
	powNs   = 1
	gcdNs   = 8
	sqrtNs  = 2
	textNs  = 5   // to decimal
	parseNs = 3   // from decimal
	itemNs  = 150 // an item in the repr of a container
	free    = 8   // what an instruction's own cost includes
)

// spend tells what work costs that takes n ns, unless it is short.
func (s *Space) spend(n int) {
	if n > free && s.Spend != nil {
		s.Spend(int64(n))
	}
}

func zeroDivision(msg string) *Err { return raise(ZeroDivisionError, msg) }

const divZero = "integer division or modulo by zero"

// wordOp is intOp for values of 64 bits.
func (s *Space) wordOp(op BinOp, x, y int64) (heap.Ref, *Err) {
	switch op {
	case OpAdd:
		return s.addInts(x, y)
	case OpSub:
		return s.subInts(x, y)
	case OpMul:
		return s.mulInts(x, y)
	case OpAnd:
		return s.NewInt(x & y)
	case OpOr:
		return s.NewInt(x | y)
	case OpXor:
		return s.NewInt(x ^ y)
	case OpRShift:
		if y < 0 {
			return 0, valueError("negative shift count")
		}
		return s.NewInt(x >> min(y, 63))
	case OpLShift:
		if y >= 0 && y < 63 && x<<y>>y == x {
			return s.NewInt(x << y)
		}
	case OpFloorDiv, OpMod, OpDivMod:
		if y == 0 {
			if s.Recent && op == OpMod {
				return 0, zeroDivision("integer modulo by zero")
			}
			return 0, zeroDivision(divZero)
		}
		if y == -1 {
			break // the quotient may need one bit more
		}
		if op == OpFloorDiv {
			return s.NewInt(floorDiv(x, y))
		} else if op == OpMod {
			return s.NewInt(floorMod(x, y))
		}
	case OpTrueDiv:
		const exact = 1 << 53
		if y != 0 && -exact <= x && x <= exact && -exact <= y && y <= exact {
			return s.NewFloat(float64(x) / float64(y))
		}
	}
	return s.bigOp(op, integerOf(x), integerOf(y))
}

// bigOp is intOp for ints of any size.
func (s *Space) bigOp(op BinOp, x, y integer) (heap.Ref, *Err) {
	switch n, m := len(x.mag), len(y.mag); {
	case op == OpMul:
		s.spend(mulNs * n * m)
	case op != OpFloorDiv && op != OpMod && op != OpDivMod:
	case n >= m && m > 0:
		s.spend(divNs * (n - m + 1) * (m + 1))
	}
	switch op {
	case OpAdd:
		return s.newInteger(x.add(y))
	case OpSub:
		return s.newInteger(x.add(y.negate()))
	case OpMul:
		if x.mag.bitLen()+y.mag.bitLen() > maxBits {
			return 0, TooLarge
		}
		return s.newInteger(x.mul(y))
	case OpAnd, OpOr, OpXor:
		return s.newInteger(x.bitwise(op, y))
	case OpLShift, OpRShift:
		return s.shift(op, x, y)
	case OpFloorDiv, OpMod, OpDivMod:
		if len(y.mag) == 0 {
			return 0, zeroDivision(divZero)
		}
		return s.divmodOf(op, x, y)
	case OpTrueDiv:
		return s.trueDivide(x, y)
	case OpPow:
		return s.intPow(x, y)
	}
	return 0, nil
}

func (s *Space) divmodOf(op BinOp, x, y integer) (heap.Ref, *Err) {
	quo, rem := x.divmod(y)
	switch op {
	case OpFloorDiv:
		return s.newInteger(quo)
	case OpMod:
		return s.newInteger(rem.clone())
	}
	q, err := s.newInteger(quo)
	if err != nil {
		return 0, err
	}
	r, err := s.newInteger(rem.clone())
	if err != nil {
		s.Decref(q)
		return 0, err
	}
	return s.TupleOf(q, r)
}

func (s *Space) shift(op BinOp, x, y integer) (heap.Ref, *Err) {
	if y.neg {
		return 0, valueError("negative shift count")
	}
	n, fits := y.int64()
	switch {
	case len(x.mag) == 0:
		return s.NewInt(0)
	case op == OpLShift && (!fits || n > maxBits-int64(x.mag.bitLen())):
		return 0, TooLarge
	case op == OpLShift:
		return s.newInteger(integer{x.neg, x.mag.shl(uint(n))})
	case !fits:
		n = math.MaxInt64
	}
	z := x.mag.shr(uint(n))
	if x.neg && x.mag.lowBits(uint(n)) {
		z = z.add(natOf(1)) // rounded down
	}
	return s.newInteger(integer{x.neg, z})
}

// twos is the two's complement of x in n limbs.
func (x integer) twos(n int) nat {
	z := make(nat, n)
	copy(z, x.mag)
	if x.neg {
		carry := uint64(1)
		for i := range z {
			z[i], carry = bits.Add64(^z[i], 0, carry)
		}
	}
	return z
}

// bitwise works on two's complements with one limb to spare for the sign.
func (x integer) bitwise(op BinOp, y integer) integer {
	n := max(len(x.mag), len(y.mag)) + 1
	a, b := x.twos(n), y.twos(n)
	for i := range a {
		switch op {
		case OpAnd:
			a[i] &= b[i]
		case OpOr:
			a[i] |= b[i]
		default:
			a[i] ^= b[i]
		}
	}
	if a[n-1]&signBit == 0 {
		return integer{false, a.norm()}
	}
	return integer{true, integer{true, a}.twos(n).norm()}
}

// trueDivide is the float nearest to the quotient of two ints of any size.
func (s *Space) trueDivide(x, y integer) (heap.Ref, *Err) {
	if len(y.mag) == 0 {
		return 0, zeroDivision("division by zero")
	}
	if len(x.mag) == 0 {
		if y.neg {
			return s.NewFloat(math.Copysign(0, -1))
		}
		return s.NewFloat(0)
	}
	f, ok := x.mag.quotient(y.mag)
	if !ok {
		return 0, raise(OverflowError, "integer division result too large for a float")
	}
	if x.neg != y.neg {
		f = -f
	}
	return s.NewFloat(f)
}

// quotient is x/y rounded once, half to even.
func (x nat) quotient(y nat) (float64, bool) {
	diff := x.bitLen() - y.bitLen()
	if diff > 1024 {
		return 0, false
	}
	if diff < -1080 {
		return 0, true
	}
	// Scale so that the quotient has 55 or 56 bits, fewer for a subnormal.
	shift := min(55-diff, 1076)
	var q, rem nat
	if shift >= 0 {
		q, rem = x.shl(uint(shift)).div(y)
	} else {
		q, rem = x.div(y.shl(uint(-shift)))
	}
	if len(q) == 0 {
		q = natOf(0)
	}
	var low uint64
	if len(q) > 0 {
		low = q[0]
	}
	if len(rem) > 0 {
		low |= 1
	}
	drop := uint(2)
	if n := bits.Len64(low); n > 55 {
		drop = uint(n - 53)
	}
	top, rest, half := low>>drop, low&(1<<drop-1), uint64(1)<<(drop-1)
	if rest > half || rest == half && top&1 == 1 {
		top++
	}
	f := math.Ldexp(float64(top), int(drop)-shift)
	return f, !math.IsInf(f, 0)
}

// intPow is x ** y.
func (s *Space) intPow(x, y integer) (heap.Ref, *Err) {
	if y.neg {
		f, ok := x.float()
		g, ok2 := y.float()
		if !ok || !ok2 {
			return 0, raise(OverflowError, "int too large to convert to float")
		}
		return s.floatOp(OpPow, f, g)
	}
	n, fits := y.int64()
	switch {
	case len(x.mag) == 0 || len(x.mag) == 1 && x.mag[0] == 1:
		if len(y.mag) == 0 {
			return s.NewInt(1)
		}
		return s.newInteger(integer{x.neg && y.mag[0]&1 == 1, append(nat(nil), x.mag...)})
	case !fits || n > maxBits || n*int64(x.mag.bitLen()-1) > maxBits:
		return 0, TooLarge
	}
	z := integerOf(1)
	for i := bits.Len64(uint64(n)) - 1; i >= 0; i-- {
		z = z.mul(z)
		if n>>i&1 == 1 {
			z = z.mul(x)
		}
	}
	s.spend(powNs * len(z.mag) * len(z.mag))
	return s.newInteger(z)
}

// Pow3 is pow(a, b, m) of ints.
func (s *Space) Pow3(a, b, m heap.Ref) (heap.Ref, *Err) {
	if s.IsLong(a) || s.IsLong(b) || s.IsLong(m) {
		return s.longResult(s.pow3(a, b, m))
	}
	return s.pow3(a, b, m)
}

func (s *Space) pow3(a, b, m heap.Ref) (heap.Ref, *Err) {
	if m == None {
		return s.Binary(OpPow, a, b)
	}
	if s.mayOverride(a) || s.mayOverride(b) || s.mayOverride(m) {
		return 0, NeedPython
	}
	if !s.IsInt(a) || !s.IsInt(b) || !s.IsInt(m) {
		if isNumber(s.Kind(a)) && isNumber(s.Kind(b)) && isNumber(s.Kind(m)) {
			if s.Kind(a) == KindComplex || s.Kind(b) == KindComplex || s.Kind(m) == KindComplex {
				return 0, valueError("complex modulo")
			}
			return 0, typeError("pow() 3rd argument not allowed unless all arguments are integers")
		}
		return 0, typeError("unsupported operand type(s) for pow(): '", s.TypeName(a), "', '", s.TypeName(b), "', '", s.TypeName(m), "'")
	}
	x, y, mod := s.integer(a), s.integer(b), s.integer(m)
	if len(mod.mag) == 0 {
		return 0, valueError("pow() 3rd argument cannot be 0")
	}
	if y.mag.bitLen() > 1<<14 || mod.mag.bitLen() > 1<<14 {
		return 0, TooLarge
	}
	if y.neg {
		inv, ok := x.inverse(mod.abs())
		if !ok {
			return 0, valueError("base is not invertible for the given modulus")
		}
		x, y = inv, y.negate()
	}
	products := y.mag.bitLen()
	for _, w := range y.mag {
		products += bits.OnesCount64(w)
	}
	s.spend(products * (mulNs + divNs) * len(mod.mag) * (len(mod.mag) + 1))
	return s.newInteger(x.powMod(y.mag, mod))
}

func (x integer) abs() integer { return integer{false, x.mag} }

func (x integer) powMod(exp nat, mod integer) integer {
	_, base := x.divmod(mod.abs())
	_, z := integerOf(1).divmod(mod.abs())
	for i := exp.bitLen() - 1; i >= 0; i-- {
		_, z = z.mul(z).divmod(mod.abs())
		if exp[i/64]>>(i%64)&1 == 1 {
			_, z = z.mul(base).divmod(mod.abs())
		}
	}
	_, z = z.divmod(mod)
	return z.clone()
}

// inverse is x**-1 modulo m > 0, by Euclid's extended algorithm.
func (x integer) inverse(m integer) (integer, bool) {
	_, r := x.divmod(m)
	old, t, prev := m, integerOf(1), integer{}
	for len(r.mag) > 0 {
		q, rest := old.divmod(r)
		old, r = r, rest
		prev, t = t, prev.add(q.mul(t).negate())
	}
	if len(old.mag) != 1 || old.mag[0] != 1 {
		return integer{}, false
	}
	_, prev = prev.divmod(m)
	return prev, true
}

// GCD is math.gcd of two ints.
func (s *Space) GCD(a, b heap.Ref) (heap.Ref, *Err) {
	x, y := s.integer(a).abs(), s.integer(b).abs()
	s.spend(gcdNs * len(x.mag) * len(y.mag))
	for len(y.mag) > 0 {
		_, r := x.mag.div(y.mag)
		x, y = y, integer{false, r}
	}
	return s.newInteger(x.clone())
}

// ISqrt is math.isqrt of an int that is not negative.
func (s *Space) ISqrt(a heap.Ref) (heap.Ref, *Err) {
	x := s.integer(a).mag
	if len(x) == 0 {
		return s.NewInt(0)
	}
	s.spend(sqrtNs * len(x) * len(x))
	z := natOf(1).shl(uint(x.bitLen()+1) / 2)
	for { // Newton's iteration from above
		q, _ := x.div(z)
		next := z.add(q).shr(1)
		if next.cmp(z) >= 0 {
			return s.newInteger(integer{false, z})
		}
		z = next
	}
}

// BitLength is int.bit_length(a).
func (s *Space) BitLength(a heap.Ref) int { return s.integer(a).mag.bitLen() }

// IntSign is -1, 0 or 1.
func (s *Space) IntSign(a heap.Ref) int {
	if v, ok := s.IntValue(a); ok {
		return cmpInt(v, 0)
	}
	if s.integer(a).neg {
		return -1
	}
	return 1
}
