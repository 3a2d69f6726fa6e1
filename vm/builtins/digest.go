package builtins

import (
	"math/bits"

	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// The compression functions of hashlib and the checksums of zlib. What comes
// before and after them (padding, buffering, whether the GIL is given up) is
// clib/_hashlib.py and clib/zlib.py.

// digestKinds are the algorithms by number: the sizes of a block and of the
// state, and what folds a block into the state.
var digestKinds = [...]struct {
	block, state int
	fold         func(state, block []byte)
}{
	{64, 16, md5Block}, {64, 20, sha1Block}, {64, 32, sha256Block}, {128, 64, sha512Block},
}

// digestBlocks folds whole blocks of data into a state and answers with the new
// one; it takes no time.
func digestBlocks(in *Interp, c *Call) heap.Ref {
	n, _ := in.IntValue(c.Args[0])
	state := append([]byte(nil), in.BytesValue(c.Args[1])...)
	if uint64(n) >= uint64(len(digestKinds)) || len(state) != digestKinds[n].state {
		return in.Raise(object.ValueError, "no such state")
	}
	kind := digestKinds[n]
	for data := in.BytesValue(c.Args[2]); len(data) >= kind.block; data = data[kind.block:] {
		kind.fold(state, data[:kind.block])
	}
	return in.Wrap(in.NewBytes(state))
}

func word32(b []byte) uint32 {
	return uint32(b[0])<<24 | uint32(b[1])<<16 | uint32(b[2])<<8 | uint32(b[3])
}

func word64(b []byte) uint64 { return uint64(word32(b))<<32 | uint64(word32(b[4:])) }

func putWord32(b []byte, x uint32) {
	b[0], b[1], b[2], b[3] = byte(x>>24), byte(x>>16), byte(x>>8), byte(x)
}

func putWord64(b []byte, x uint64) {
	putWord32(b, uint32(x>>32))
	putWord32(b[4:], uint32(x))
}

// md5Shifts are the rotations of the four rounds (RFC 1321), md5Sines its table:
// the first 32 bits behind the point of |sin 1|, |sin 2| …
var (
	md5Shifts = [16]uint8{7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21}
	md5Sines  = [64]uint32{
		0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
		0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
		0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
		0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
		0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
		0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
		0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
		0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
	}
)

func md5Block(state, block []byte) {
	var v [4]uint32
	for i := range v {
		v[i] = bits.ReverseBytes32(word32(state[4*i:]))
	}
	a, b, c, d := v[0], v[1], v[2], v[3]
	for i := range uint32(64) {
		var f, g uint32
		switch i / 16 {
		case 0:
			f, g = b&c|^b&d, i
		case 1:
			f, g = d&b|^d&c, 5*i+1
		case 2:
			f, g = b^c^d, 3*i+5
		default:
			f, g = c^(b|^d), 7*i
		}
		f += a + md5Sines[i] + bits.ReverseBytes32(word32(block[g%16*4:]))
		a, d, c, b = d, c, b, b+bits.RotateLeft32(f, int(md5Shifts[i/16*4+i%4]))
	}
	for i, x := range [4]uint32{a, b, c, d} {
		putWord32(state[4*i:], bits.ReverseBytes32(v[i]+x))
	}
}

// sha1Block is SHA-1's (FIPS 180-4).
func sha1Block(state, block []byte) {
	var w [80]uint32
	for i := range w {
		if i < 16 {
			w[i] = word32(block[4*i:])
		} else {
			w[i] = bits.RotateLeft32(w[i-3]^w[i-8]^w[i-14]^w[i-16], 1)
		}
	}
	var v [5]uint32
	for i := range v {
		v[i] = word32(state[4*i:])
	}
	a, b, c, d, e := v[0], v[1], v[2], v[3], v[4]
	for i := range w {
		var f uint32
		switch i / 20 {
		case 0:
			f = b&c | ^b&d
			f += 0x5a827999
		case 1:
			f = b ^ c ^ d
			f += 0x6ed9eba1
		case 2:
			f = b&c | b&d | c&d
			f += 0x8f1bbcdc
		default:
			f = b ^ c ^ d
			f += 0xca62c1d6
		}
		a, b, c, d, e = bits.RotateLeft32(a, 5)+f+e+w[i], a, bits.RotateLeft32(b, 30), c, d
	}
	for i, x := range [5]uint32{a, b, c, d, e} {
		putWord32(state[4*i:], v[i]+x)
	}
}

// shaCubes are the first 64 bits behind the point of the cube roots of the first
// 80 primes: SHA-512's constants, whose upper halves are SHA-256's.
var shaCubes = [80]uint64{
	0x428a2f98d728ae22, 0x7137449123ef65cd, 0xb5c0fbcfec4d3b2f, 0xe9b5dba58189dbbc, 0x3956c25bf348b538,
	0x59f111f1b605d019, 0x923f82a4af194f9b, 0xab1c5ed5da6d8118, 0xd807aa98a3030242, 0x12835b0145706fbe,
	0x243185be4ee4b28c, 0x550c7dc3d5ffb4e2, 0x72be5d74f27b896f, 0x80deb1fe3b1696b1, 0x9bdc06a725c71235,
	0xc19bf174cf692694, 0xe49b69c19ef14ad2, 0xefbe4786384f25e3, 0x0fc19dc68b8cd5b5, 0x240ca1cc77ac9c65,
	0x2de92c6f592b0275, 0x4a7484aa6ea6e483, 0x5cb0a9dcbd41fbd4, 0x76f988da831153b5, 0x983e5152ee66dfab,
	0xa831c66d2db43210, 0xb00327c898fb213f, 0xbf597fc7beef0ee4, 0xc6e00bf33da88fc2, 0xd5a79147930aa725,
	0x06ca6351e003826f, 0x142929670a0e6e70, 0x27b70a8546d22ffc, 0x2e1b21385c26c926, 0x4d2c6dfc5ac42aed,
	0x53380d139d95b3df, 0x650a73548baf63de, 0x766a0abb3c77b2a8, 0x81c2c92e47edaee6, 0x92722c851482353b,
	0xa2bfe8a14cf10364, 0xa81a664bbc423001, 0xc24b8b70d0f89791, 0xc76c51a30654be30, 0xd192e819d6ef5218,
	0xd69906245565a910, 0xf40e35855771202a, 0x106aa07032bbd1b8, 0x19a4c116b8d2d0c8, 0x1e376c085141ab53,
	0x2748774cdf8eeb99, 0x34b0bcb5e19b48a8, 0x391c0cb3c5c95a63, 0x4ed8aa4ae3418acb, 0x5b9cca4f7763e373,
	0x682e6ff3d6b2b8a3, 0x748f82ee5defb2fc, 0x78a5636f43172f60, 0x84c87814a1f0ab72, 0x8cc702081a6439ec,
	0x90befffa23631e28, 0xa4506cebde82bde9, 0xbef9a3f7b2c67915, 0xc67178f2e372532b, 0xca273eceea26619c,
	0xd186b8c721c0c207, 0xeada7dd6cde0eb1e, 0xf57d4f7fee6ed178, 0x06f067aa72176fba, 0x0a637dc5a2c898a6,
	0x113f9804bef90dae, 0x1b710b35131c471b, 0x28db77f523047d84, 0x32caab7b40c72493, 0x3c9ebe0a15c9bebc,
	0x431d67c49c100d4c, 0x4cc5d4becb3e42b6, 0x597f299cfc657e2a, 0x5fcb6fab3ad6faec, 0x6c44198c4a475817,
}

func sha256Block(state, block []byte) {
	rotated := func(x uint32, i, j, k int) uint32 {
		return bits.RotateLeft32(x, -i) ^ bits.RotateLeft32(x, -j) ^ bits.RotateLeft32(x, -k)
	}
	var w [64]uint32
	for i := range w {
		if i < 16 {
			w[i] = word32(block[4*i:])
			continue
		}
		x, y := w[i-15], w[i-2]
		w[i] = w[i-16] + w[i-7] + (bits.RotateLeft32(x, -7) ^ bits.RotateLeft32(x, -18) ^ x>>3) +
			(bits.RotateLeft32(y, -17) ^ bits.RotateLeft32(y, -19) ^ y>>10)
	}
	var v [8]uint32
	for i := range v {
		v[i] = word32(state[4*i:])
	}
	s := v
	for i := range w {
		t := s[7] + rotated(s[4], 6, 11, 25) + (s[4]&s[5] ^ ^s[4]&s[6]) + uint32(shaCubes[i]>>32) + w[i]
		u := rotated(s[0], 2, 13, 22) + (s[0]&s[1] ^ s[0]&s[2] ^ s[1]&s[2])
		copy(s[1:], s[:7])
		s[4] += t
		s[0] = t + u
	}
	for i := range v {
		putWord32(state[4*i:], v[i]+s[i])
	}
}

func sha512Block(state, block []byte) {
	rotated := func(x uint64, i, j, k int) uint64 {
		return bits.RotateLeft64(x, -i) ^ bits.RotateLeft64(x, -j) ^ bits.RotateLeft64(x, -k)
	}
	var w [80]uint64
	for i := range w {
		if i < 16 {
			w[i] = word64(block[8*i:])
			continue
		}
		x, y := w[i-15], w[i-2]
		w[i] = w[i-16] + w[i-7] + (bits.RotateLeft64(x, -1) ^ bits.RotateLeft64(x, -8) ^ x>>7) +
			(bits.RotateLeft64(y, -19) ^ bits.RotateLeft64(y, -61) ^ y>>6)
	}
	var v [8]uint64
	for i := range v {
		v[i] = word64(state[8*i:])
	}
	s := v
	for i := range w {
		t := s[7] + rotated(s[4], 14, 18, 41) + (s[4]&s[5] ^ ^s[4]&s[6]) + shaCubes[i] + w[i]
		u := rotated(s[0], 28, 34, 39) + (s[0]&s[1] ^ s[0]&s[2] ^ s[1]&s[2])
		copy(s[1:], s[:7])
		s[4] += t
		s[0] = t + u
	}
	for i := range v {
		putWord64(state[8*i:], v[i]+s[i])
	}
}

// deviceCRC is CRC-32 (ISO 3309), continued from value.
func deviceCRC(in *Interp, c *Call) heap.Ref {
	return checksum(in, c, func(value uint32, data []byte) uint32 {
		value = ^value
		for _, b := range data {
			value ^= uint32(b)
			for range 8 {
				value = value>>1 ^ -(value&1)&0xedb88320
			}
		}
		return ^value
	})
}

// deviceAdler is Adler-32 (RFC 1950), continued from value.
func deviceAdler(in *Interp, c *Call) heap.Ref {
	return checksum(in, c, func(value uint32, data []byte) uint32 {
		low, high := value&0xffff, value>>16
		for _, b := range data {
			low = (low + uint32(b)) % 65521
			high = (high + low) % 65521
		}
		return high<<16 | low
	})
}

// checksum answers with what a checksum function makes of bytes; it takes no
// time.
func checksum(in *Interp, c *Call, sum func(value uint32, data []byte) uint32) heap.Ref {
	value, _ := in.IntValue(c.Args[1])
	return in.RetInt(int64(sum(uint32(value), in.BytesValue(c.Args[0]))))
}

// deviceDeflate answers with compressed bytes and about how many nanoseconds
// zlib needs for that (measured on x86-64); it takes no time.
func deviceDeflate(in *Interp, c *Call) heap.Ref {
	level, _ := in.IntValue(c.Args[1])
	data := in.BytesValue(c.Args[0])
	out, work := deflate(append([]byte(nil), data...), int(level))
	return in.RetTuple(in.Wrap(in.NewBytes(out)), in.RetInt(int64(5*len(data)+4*work)))
}

// deviceInflate answers with what the data says, how many bytes of it that
// takes, whether it is all, and what is wrong.
func deviceInflate(in *Interp, c *Call) heap.Ref {
	most, _ := in.IntValue(c.Args[1])
	out, used, done, bad := inflate(in.BytesValue(c.Args[0]), int(most))
	return in.RetTuple(in.Wrap(in.NewBytes(out)), in.RetInt(int64(used)), in.Bool(done), in.RetStr(bad))
}
