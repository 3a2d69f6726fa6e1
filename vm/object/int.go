package object

import (
	"math/bits"

	"gilplay/vm/heap"
)

// An int whose value fits in 64 bits with sign has FlagWord and one raw word.
// Any other has a raw word with the number of limbs and, in bit 63, the sign,
// then the limbs. Every value has one form only.

const signBit = 1 << 63

// maxBits is the length of the longest int that the playground makes.
const maxBits = 1 << 22

// Bool is True or False, a new reference.
func (s *Space) Bool(b bool) heap.Ref {
	r := False
	if b {
		r = True
	}
	s.Incref(r)
	return r
}

// NewInt makes an int, or finds it among the small ones.
func (s *Space) NewInt(v int64) (heap.Ref, *Err) {
	if v >= MinSmall && v <= MaxSmall {
		r := SmallInt(v)
		s.Incref(r)
		return r, nil
	}
	r := s.AllocWord(KindInt, FlagWord, uint64(v))
	if r == 0 {
		return 0, NoMemory
	}
	return r, nil
}

// Fixed reports whether r is None, a bool, a small int or another value that
// lies at the same place in every program and never dies.
func Fixed(r heap.Ref) bool { return r >= None && r < smallInts+(MaxSmall-MinSmall+1)*intWords }

// SmallInt is the one int of a value from MinSmall to MaxSmall, borrowed.
func SmallInt(v int64) heap.Ref { return smallInts + heap.Ref((v-MinSmall)*intWords) }

// IsInt reports whether r is an int or a bool or an instance of a subclass.
func (s *Space) IsInt(r heap.Ref) bool {
	k := s.Kind(r)
	return k == KindInt || k == KindBool
}

// IntValue is the value of an int or bool that fits in 64 bits.
func (s *Space) IntValue(r heap.Ref) (int64, bool) {
	if uint16(s.Mem()[r]>>32)&(0xFF|FlagWord<<8) == uint16(TagInt) {
		return int64(s.Raw(r, 0)), true
	}
	if s.Kind(r) == KindBool {
		return int64(s.Word(r, 0)), true
	}
	return 0, false
}

// integer is an int outside the heap, for arithmetic.
type integer struct {
	neg bool
	mag nat
}

//go:noinline
func integerOf(v int64) integer {
	if v < 0 {
		return integer{true, nat{-uint64(v)}}
	}
	return integer{false, natOf(uint64(v))}
}

// integer reads the value of an int or bool; the limbs may lie in the heap, so
// the next allocation ends their validity.
func (s *Space) integer(r heap.Ref) integer {
	if v, ok := s.IntValue(r); ok {
		return integerOf(v)
	}
	head := s.Raw(r, 0)
	return integer{head&signBit != 0, nat(s.Payload(r, s.raw(r)+1, int(uint32(head))))}
}

// newInteger makes an int object of any value.
func (s *Space) newInteger(x integer) (heap.Ref, *Err) {
	switch {
	case len(x.mag) == 0:
		return s.NewInt(0)
	case len(x.mag) == 1 && x.mag[0] < signBit:
		if x.neg {
			return s.NewInt(-int64(x.mag[0]))
		}
		return s.NewInt(int64(x.mag[0]))
	case len(x.mag) == 1 && x.neg && x.mag[0] == signBit:
		return s.NewInt(-1 << 63)
	case len(x.mag) > maxBits/64:
		return 0, TooLarge
	}
	r, err := s.NewObject(KindInt, s.Long, 0, 1+len(x.mag))
	if err != nil {
		return 0, err
	}
	head := uint64(len(x.mag))
	if x.neg {
		head |= signBit
	}
	s.SetWord(r, 0, head)
	for i, w := range x.mag {
		s.SetWord(r, 1+i, w)
	}
	return r, nil
}

// NewIntOf makes an instance of a subclass of int with the value of r.
func (s *Space) NewIntOf(class, r heap.Ref) (heap.Ref, *Err) {
	words := 1
	v, small := s.IntValue(r)
	if !small {
		words += int(uint32(s.Raw(r, 0)))
	}
	n, err := s.NewObject(KindInt, class, 0, words)
	if err != nil {
		return 0, err
	}
	if small {
		s.SetFlags(n, FlagWord)
		s.SetRaw(n, 0, uint64(v))
		return n, nil
	}
	s.Move(n, s.raw(n), r, s.raw(r), words)
	return n, nil
}

// exactInt is the int with the value of r: r itself when it is an exact int.
func (s *Space) exactInt(r heap.Ref) (heap.Ref, *Err) {
	if s.Kind(r) == KindInt && s.Type(r) == 0 || s.IsLong(r) {
		s.Incref(r)
		return r, nil
	}
	return s.newInteger(s.integer(r).clone())
}

func (x integer) clone() integer {
	x.mag = append(nat(nil), x.mag...)
	return x
}

func (x integer) cmp(y integer) int {
	switch {
	case x.neg != y.neg:
		if x.neg {
			return -1
		}
		return 1
	case x.neg:
		return y.mag.cmp(x.mag)
	}
	return x.mag.cmp(y.mag)
}

func (x integer) negate() integer {
	x.neg = !x.neg && len(x.mag) > 0
	return x
}

func (x integer) add(y integer) integer {
	if x.neg == y.neg {
		return integer{x.neg, x.mag.add(y.mag)}
	}
	switch c := x.mag.cmp(y.mag); {
	case c == 0:
		return integer{}
	case c < 0:
		return integer{y.neg, y.mag.sub(x.mag)}
	}
	return integer{x.neg, x.mag.sub(y.mag)}
}

func (x integer) mul(y integer) integer {
	z := x.mag.mul(y.mag)
	return integer{x.neg != y.neg && len(z) > 0, z}
}

// divmod rounds the quotient down, so that the remainder has y's sign.
func (x integer) divmod(y integer) (quo, rem integer) {
	q, r := x.mag.div(y.mag)
	quo, rem = integer{x.neg != y.neg && len(q) > 0, q}, integer{x.neg && len(r) > 0, r}
	if len(r) > 0 && x.neg != y.neg {
		quo, rem = quo.add(integerOf(-1)), rem.add(y)
	}
	return quo, rem
}

// addInts, subInts and mulInts are the arithmetic of two values of 64 bits.
func (s *Space) addInts(a, b int64) (heap.Ref, *Err) {
	if c := a + b; (c > a) == (b > 0) {
		return s.NewInt(c)
	}
	return s.newInteger(integerOf(a).add(integerOf(b)))
}

func (s *Space) subInts(a, b int64) (heap.Ref, *Err) {
	if c := a - b; (c < a) == (b > 0) {
		return s.NewInt(c)
	}
	return s.newInteger(integerOf(a).add(integerOf(b).negate()))
}

func (s *Space) mulInts(a, b int64) (heap.Ref, *Err) {
	x, y := integerOf(a), integerOf(b)
	if len(x.mag) == 0 || len(y.mag) == 0 {
		return s.NewInt(0)
	}
	hi, lo := bits.Mul64(x.mag[0], y.mag[0])
	return s.newInteger(integer{x.neg != y.neg, nat{lo, hi}.norm()})
}

// floorDiv and floorMod round down; b is not 0.
func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func floorMod(a, b int64) int64 {
	m := a % b
	if m != 0 && (m < 0) != (b < 0) {
		m += b
	}
	return m
}
