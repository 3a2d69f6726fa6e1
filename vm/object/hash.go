package object

import (
	"math"
	"math/bits"

	"gilplay/vm/heap"
)

// Hashes are CPython's (pyhash.c, tupleobject.c, setobject.c, 3.9). Those of
// str and bytes are the ones of a CPython that runs with PYTHONHASHSEED=0.

const (
	hashBits    = 61
	hashModulus = 1<<hashBits - 1 // for numbers
	hashInf     = 314159
	hashImag    = 1000003
)

// Hash is hash(r).
func (s *Space) Hash(r heap.Ref) (int64, *Err) {
	if s.Bits(r)&(OverHash|Unhashable) != 0 {
		if s.Bits(r)&Unhashable != 0 {
			return 0, s.unhashable(r)
		}
		return 0, NeedPython
	}
	return s.HashRaw(r)
}

func (s *Space) unhashable(r heap.Ref) *Err {
	return typeError("unhashable type: '", s.TypeName(r), "'")
}

// HashRaw is the hash that the built-in type of r's kind gives, whatever its
// class overrides.
func (s *Space) HashRaw(r heap.Ref) (int64, *Err) {
	switch s.Kind(r) {
	case KindInt, KindBool:
		return s.intHash(r), nil
	case KindFloat:
		return s.floatHash(s.FloatValue(r)), nil
	case KindComplex:
		re, im := s.ComplexValue(r)
		return notMinusOne(s.floatHash(re) + hashImag*s.floatHash(im)), nil
	case KindStr:
		return s.strHash(r), nil
	case KindBytes:
		return s.bytesHash(r), nil
	case KindTuple:
		return s.hashItems(s.items(r))
	case KindFrozenSet:
		return s.frozenHash(r), nil
	case KindRange:
		return s.rangeHash(r)
	case KindMethod:
		return notMinusOne(addressHash(s.Ref(r, MethodSelf)) ^ addressHash(s.Ref(r, MethodFunc))), nil
	case KindNone:
		if s.Recent {
			return 0xFCA86420, nil // none_hash, 3.12 on
		}
	case KindSlice:
		if s.Recent {
			return s.hashSlice(r)
		}
		return 0, s.unhashable(r)
	case KindList, KindDict, KindSet, KindByteArray, KindMappingProxy:
		return 0, s.unhashable(r)
	case KindDictView:
		if s.Raw(r, 0) != ViewValues {
			return 0, s.unhashable(r)
		}
	}
	return addressHash(r), nil
}

func notMinusOne(h int64) int64 {
	if h == -1 {
		return -2
	}
	return h
}

// addressHash is the hash of an object by identity.
func addressHash(r heap.Ref) int64 {
	return int64(bits.RotateLeft64(uint64(0x7f0000000000+int64(r)*8), -4))
}

func (s *Space) intHash(r heap.Ref) int64 {
	x := s.integer(r)
	if s.Classic {
		return x.hashClassic()
	}
	var h uint64
	for i := len(x.mag) - 1; i >= 0; i-- {
		// 2^64 is 8 modulo 2^61-1; the limb adds up to eight times the modulus.
		h = modHash(h<<3&hashModulus|h>>(hashBits-3), x.mag[i])
	}
	if x.neg {
		return notMinusOne(-int64(h))
	}
	return int64(h)
}

// modHash is (a + w) mod 2^61-1, for a below the modulus.
func modHash(a, w uint64) uint64 {
	sum := a + w&hashModulus + w>>hashBits
	sum = sum&hashModulus + sum>>hashBits
	if sum >= hashModulus {
		sum -= hashModulus
	}
	return sum
}

// floatHash is the hash of a float; in 3.9 that of a NaN is 0, whichever it is.
func (s *Space) floatHash(f float64) int64 {
	if s.Classic {
		return floatHashClassic(f)
	}
	switch {
	case math.IsInf(f, 1):
		return hashInf
	case math.IsInf(f, -1):
		return -hashInf
	case f != f:
		return 0
	}
	m, e := math.Frexp(math.Abs(f))
	var x uint64
	for m != 0 {
		x = x<<28&hashModulus | x>>(hashBits-28)
		m *= 1 << 28
		e -= 28
		y := uint64(m)
		m -= float64(y)
		x = modHash(x, y)
	}
	if e = e % hashBits; e < 0 {
		e += hashBits
	}
	h := int64(x<<e&hashModulus | x>>(hashBits-e))
	if f < 0 {
		h = -h
	}
	return notMinusOne(h)
}

// strHash is the hash of a str of any class; it is kept in the object.
func (s *Space) strHash(r heap.Ref) int64 {
	at := s.raw(r)
	if h := s.Word(r, at+textHash); h != 0 {
		return int64(^h)
	}
	h := s.hashUTF8(s.StrBytes(r), s.IsASCII(r))
	s.SetWord(r, at+textHash, ^uint64(h))
	return h
}

func (s *Space) bytesHash(r heap.Ref) int64 {
	at := s.raw(r)
	if h := s.Word(r, at+textHash); h != 0 {
		return int64(^h)
	}
	h := hashBytes(s.BytesValue(r))
	s.SetWord(r, at+textHash, ^uint64(h))
	return h
}

func (s *Space) hashText(text string) int64 {
	return s.hashUTF8([]byte(text), len(text) == RuneCount(text))
}

// hashUTF8 hashes what CPython would store: one, two or four bytes per
// character, as the highest demands.
func (s *Space) hashUTF8(b []byte, ascii bool) int64 {
	if s.Classic {
		return hashClassic(b)
	}
	if ascii {
		return hashBytes(b)
	}
	width := 1
	for rest := b; len(rest) > 0; {
		c, n := decode(rest)
		rest = rest[n:]
		if c > 0xFFFF {
			width = 4
			break
		} else if c > 0xFF {
			width = 2
		}
	}
	wide := make([]byte, 0, len(b)*width)
	for len(b) > 0 {
		c, n := decode(b)
		b = b[n:]
		wide = append(wide, byte(c), byte(c>>8), byte(c>>16), byte(c>>24))
		wide = wide[:len(wide)-4+width]
	}
	return hashBytes(wide)
}

// hashBytes is SipHash-2-4 (Aumasson, Bernstein 2012) with a key of zeros.
func hashBytes(b []byte) int64 {
	if len(b) == 0 {
		return 0
	}
	v0, v1, v2, v3 := uint64(0x736f6d6570736575), uint64(0x646f72616e646f6d), uint64(0x6c7967656e657261), uint64(0x7465646279746573)
	round := func() {
		v0 += v1
		v2 += v3
		v1 = bits.RotateLeft64(v1, 13) ^ v0
		v3 = bits.RotateLeft64(v3, 16) ^ v2
		v0 = bits.RotateLeft64(v0, 32)
		v2 += v1
		v0 += v3
		v1 = bits.RotateLeft64(v1, 17) ^ v2
		v3 = bits.RotateLeft64(v3, 21) ^ v0
		v2 = bits.RotateLeft64(v2, 32)
	}
	last := uint64(len(b)) << 56
	for ; len(b) >= 8; b = b[8:] {
		m := uint64(b[0]) | uint64(b[1])<<8 | uint64(b[2])<<16 | uint64(b[3])<<24 |
			uint64(b[4])<<32 | uint64(b[5])<<40 | uint64(b[6])<<48 | uint64(b[7])<<56
		v3 ^= m
		round()
		round()
		v0 ^= m
	}
	for i, c := range b {
		last |= uint64(c) << (8 * i)
	}
	v3 ^= last
	round()
	round()
	v0 ^= last
	v2 ^= 0xFF
	for range 4 {
		round()
	}
	return notMinusOne(int64(v0 ^ v1 ^ v2 ^ v3))
}

// hashItems is the hash of a tuple.
func (s *Space) hashItems(items []uint64) (int64, *Err) {
	hashes := make([]int64, len(items))
	for i, v := range items {
		h, err := s.Hash(heap.Ref(v))
		if err != nil {
			return 0, err
		}
		hashes[i] = h
	}
	return s.CombineHashes(hashes), nil
}

// hashSlice is the hash of a slice (slicehash, 3.12 on): that of a tuple without
// its length.
func (s *Space) hashSlice(r heap.Ref) (int64, *Err) {
	var m tupleHash
	m.start()
	for i := range 3 {
		h, err := s.Hash(s.Ref(r, SliceStart+i))
		if err != nil {
			return 0, err
		}
		m.add(h)
	}
	return int64(m), nil
}

// tupleHash is xxHash's mixing (tuplehash, 3.8 and later).
type tupleHash uint64

const hashPrime5 = 2870177450012600261

func (m *tupleHash) start() { *m = hashPrime5 }

func (m *tupleHash) add(h int64) {
	const prime1, prime2 = 11400714785074694791, 14029467366897019727
	*m = tupleHash(bits.RotateLeft64(uint64(*m)+uint64(h)*prime2, 31) * prime1)
}

func (m *tupleHash) end(n int) int64 {
	acc := uint64(*m) + (uint64(n) ^ (hashPrime5 ^ 3527539))
	if acc == ^uint64(0) {
		return 1546275796
	}
	return int64(acc)
}

func (s *Space) frozenHash(r heap.Ref) int64 {
	if h := s.Raw(r, SetHash); h != 0 {
		return int64(^h)
	}
	h := s.setHash(r)
	s.SetRaw(r, SetHash, ^h)
	return int64(h)
}

// setHash does not depend on the order of the elements (frozenset_hash, 3.9).
func (s *Space) setHash(r heap.Ref) uint64 {
	var h uint64
	src := s.places(r)
	for i := 0; src.block != 0 && i < src.size; i++ {
		if src.key(i) != 0 {
			h ^= shuffle(src.hash(i))
		}
	}
	if s.Classic {
		return s.setHashClassic(h, s.SetLen(r))
	}
	h ^= (uint64(s.SetLen(r)) + 1) * 1927868237
	h ^= h>>11 ^ h>>25
	h = h*69069 + 907133923
	if h == ^uint64(0) {
		h = 590923713
	}
	return h
}

func shuffle(h uint64) uint64 { return (h ^ 89869747 ^ h<<16) * 3644798167 }

// rangeHash is the hash of the tuple (length, start or None, step or None).
func (s *Space) rangeHash(r heap.Ref) (int64, *Err) {
	items := []uint64{uint64(s.Ref(r, RangeLen)), uint64(None), uint64(None)}
	if n, small := s.IntValue(s.Ref(r, RangeLen)); !small || n > 0 {
		items[1] = uint64(s.Ref(r, RangeStart))
		if !small || n > 1 {
			items[2] = uint64(s.Ref(r, RangeStep))
		}
	}
	return s.hashItems(items)
}
