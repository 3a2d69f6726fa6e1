package code

import (
	"math"
	"math/bits"
	"strings"
)

// Hashes are CPython's (Python/pyhash.c and Objects/tupleobject.c of 3.9).
// Those of texts and bytes are the ones of a CPython that runs with
// PYTHONHASHSEED=0, so that runs can be repeated.

const (
	hashBits    = 61
	hashModulus = 1<<hashBits - 1 // for numbers
)

// Hash is hash() of a constant, sip being opcode.Table.Sip. It is not known for
// what CPython hashes by address: Ellipsis, code objects and, up to 3.11, None.
func Hash(c Const, sip int) (hash int64, known bool) {
	switch c := c.(type) {
	case None:
		return 0xfca86420, sip == 1
	case Bool:
		if c {
			return 1, true
		}
		return 0, true
	case Int:
		return hashInt(c), true
	case Float:
		return HashFloat(float64(c)), true
	case Complex:
		return notMinusOne(HashFloat(real(c)) + 1000003*HashFloat(imag(c))), true
	case Str:
		return HashText(string(c), sip), true
	case Bytes:
		return HashBytes([]byte(c), sip), true
	case Tuple:
		return hashTuple(c, sip)
	}
	return 0, false
}

// notMinusOne: -1 means an error inside CPython, so no hash is -1.
func notMinusOne(h int64) int64 {
	if h == -1 {
		return -2
	}
	return h
}

func hashInt(n Int) int64 {
	if n.Big == "" {
		return notMinusOne(n.Small % hashModulus)
	}
	digits, negative := strings.CutPrefix(n.Big, "-")
	h := uint64(0)
	for _, d := range []byte(digits) {
		h = h<<4&hashModulus | h>>(hashBits-4) // h * 16, of which 2**61 counts 1
		h = (h + uint64(strings.IndexByte("0123456789abcdef", d))) % hashModulus
	}
	if negative {
		return notMinusOne(-int64(h))
	}
	return notMinusOne(int64(h))
}

// HashFloat is hash() of a float; a whole number has the hash of the int.
func HashFloat(f float64) int64 {
	switch {
	case math.IsNaN(f):
		return 0
	case math.IsInf(f, 1):
		return 314159
	case math.IsInf(f, -1):
		return -314159
	}
	m, e := math.Frexp(math.Abs(f))
	x := uint64(0)
	for m != 0 {
		x = x<<28&hashModulus | x>>(hashBits-28)
		m *= 1 << 28
		e -= 28
		whole := math.Floor(m)
		m -= whole
		x = (x + uint64(whole)) % hashModulus
	}
	if e %= hashBits; e < 0 {
		e += hashBits
	}
	h := int64(x<<e&hashModulus | x>>(hashBits-e))
	if f < 0 {
		h = -h
	}
	return notMinusOne(h)
}

// HashText is hash() of a str: of its characters as CPython stores them, in
// one, two or four bytes each, as the highest demands.
func HashText(s string, sip int) int64 {
	width := 1
	for i := 0; i < len(s); {
		r, size := DecodeRune(s[i:])
		i += size
		switch {
		case r > 0xffff:
			width = 4
		case r > 0xff:
			width = max(width, 2)
		}
	}
	stored := make([]byte, 0, len(s)*width)
	for i := 0; i < len(s); {
		r, size := DecodeRune(s[i:])
		i += size
		for k := range width {
			stored = append(stored, byte(r>>(8*k)))
		}
	}
	return HashBytes(stored, sip)
}

// HashBytes is hash() of a bytes object: SipHash with a key of zeros, 2-4
// or, if sip is 1, 1-3.
func HashBytes(b []byte, sip int) int64 {
	if len(b) == 0 {
		return 0
	}
	s := sipHash{0x736f6d6570736575, 0x646f72616e646f6d, 0x6c7967656e657261, 0x7465646279746573}
	last := uint64(len(b)) << 56
	for ; len(b) >= 8; b = b[8:] {
		s.mix(littleEndian(b[:8]), sip)
	}
	s.mix(last|littleEndian(b), sip)
	s[2] ^= 0xff
	for range sip + 2 {
		s.round()
	}
	return notMinusOne(int64(s[0] ^ s[1] ^ s[2] ^ s[3]))
}

func littleEndian(b []byte) uint64 {
	n := uint64(0)
	for i, c := range b {
		n |= uint64(c) << (8 * i)
	}
	return n
}

// sipHash is the state of SipHash (Aumasson and Bernstein, 2012).
type sipHash [4]uint64

func (s *sipHash) mix(word uint64, rounds int) {
	s[3] ^= word
	for range rounds {
		s.round()
	}
	s[0] ^= word
}

func (s *sipHash) round() {
	s[0] += s[1]
	s[2] += s[3]
	s[1] = bits.RotateLeft64(s[1], 13) ^ s[0]
	s[3] = bits.RotateLeft64(s[3], 16) ^ s[2]
	s[0] = bits.RotateLeft64(s[0], 32)
	s[2] += s[1]
	s[0] += s[3]
	s[1] = bits.RotateLeft64(s[1], 17) ^ s[2]
	s[3] = bits.RotateLeft64(s[3], 21) ^ s[0]
	s[2] = bits.RotateLeft64(s[2], 32)
}

// hashTuple mixes the hashes of the items as xxHash does.
func hashTuple(items Tuple, sip int) (int64, bool) {
	const prime1, prime2, prime5 = 11400714785074694791, 14029467366897019727, 2870177450012600261
	sum := uint64(prime5)
	for _, item := range items {
		h, known := Hash(item, sip)
		if !known {
			return 0, false
		}
		sum = bits.RotateLeft64(sum+uint64(h)*prime2, 31) * prime1
	}
	sum += uint64(len(items)) ^ (prime5 ^ 3527539)
	if sum == math.MaxUint64 {
		return 1546275796, true
	}
	return int64(sum), true
}
