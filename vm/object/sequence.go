package object

import (
	"bytes"
	"slices"
	"strings"

	"gilplay/vm/heap"
)

// SeqFind is the place of the first item of a list or tuple that equals v,
// between i and j, or -1.
func (s *Space) SeqFind(seq, v heap.Ref, i, j int) (int, *Err) {
	for ; i < min(j, s.SeqLen(seq)); i++ {
		if same, err := s.Equal(s.SeqItem(seq, i), v); same || err != nil {
			return i, err
		}
	}
	return -1, nil
}

// SeqCount is the number of items of a list or tuple that equal v.
func (s *Space) SeqCount(seq, v heap.Ref) (int, *Err) {
	n := 0
	for i := range s.SeqLen(seq) {
		same, err := s.Equal(s.SeqItem(seq, i), v)
		if err != nil {
			return 0, err
		}
		if same {
			n++
		}
	}
	return n, nil
}

// Join is sep.join(seq) of a str or bytes and a built-in iterable.
func (s *Space) Join(sep, seq heap.Ref) (heap.Ref, *Err) {
	l, err := s.sequence(seq, "can only join an iterable")
	if err != nil {
		return 0, err
	}
	defer s.Decref(l)
	n := s.SeqLen(l)
	points := s.IsStr(sep)
	if n == 1 && s.Type(s.SeqItem(l, 0)) == 0 && s.Kind(s.SeqItem(l, 0)) == s.Kind(sep) && s.Kind(sep) != KindByteArray {
		v := s.SeqItem(l, 0)
		s.Incref(v)
		return v, nil
	}
	between := string(s.BytesValue(sep))
	var out []byte
	for i := range n {
		v := s.SeqItem(l, i)
		switch {
		case points && !s.IsStr(v):
			return 0, typeError("sequence item ", itoa(i), ": expected str instance, ", s.TypeName(v), " found")
		case !points && !s.IsBytes(v):
			return 0, typeError("sequence item ", itoa(i), ": expected a bytes-like object, ", s.TypeName(v), " found")
		}
		if i > 0 {
			out = append(out, between...)
		}
		if out = append(out, s.BytesValue(v)...); len(out) > maxText {
			return 0, TooLarge
		}
	}
	switch s.Kind(sep) {
	case KindStr:
		return s.newStr(out)
	case KindByteArray:
		return s.NewByteArray(out)
	}
	return s.NewBytes(out)
}

// IntToBytes is int.to_bytes.
func (s *Space) IntToBytes(r heap.Ref, length int64, little, signed bool) ([]byte, *Err) {
	x := s.integer(r)
	switch {
	case length < 0:
		return nil, valueError("length argument must be non-negative")
	case length > maxText:
		return nil, TooLarge
	case x.neg && !signed:
		return nil, raise(OverflowError, "can't convert negative int to unsigned")
	}
	bits := int64(x.mag.bitLen())
	if signed {
		if bits++; x.neg && !x.mag.lowBits(uint(bits-2)) && bits > 1 {
			bits-- // -128 fits in eight bits
		}
	}
	if bits > length*8 && len(x.mag) > 0 {
		return nil, raise(OverflowError, "int too big to convert")
	}
	limbs := x.twos(max(len(x.mag), int(length/8)+1))
	out := make([]byte, length)
	for i := range out {
		out[i] = byte(limbs[i/8] >> (i % 8 * 8))
	}
	if !little {
		slices.Reverse(out)
	}
	return out, nil
}

// IntFromBytes is int.from_bytes.
func (s *Space) IntFromBytes(b []byte, little, signed bool) (heap.Ref, *Err) {
	b = bytes.Clone(b)
	if !little {
		slices.Reverse(b)
	}
	mag := make(nat, len(b)/8+1)
	for i, c := range b {
		mag[i/8] |= uint64(c) << (i % 8 * 8)
	}
	x := integer{false, mag.norm()}
	if signed && len(b) > 0 && b[len(b)-1] >= 0x80 {
		x = x.add(integer{true, natOf(1).shl(uint(len(b)) * 8)})
	}
	return s.newInteger(x)
}

// Translate is str.translate with a dict from code points to None, ints or
// strs; other tables need Python.
func (s *Space) Translate(r, table heap.Ref) (heap.Ref, *Err) {
	if s.Kind(table) != KindDict || s.Bits(table)&(OverGetitem|OverMissing) != 0 {
		return 0, NeedPython
	}
	var out []byte
	for text := s.StrValue(r); text != ""; {
		c, n := decode(text)
		key, err := s.NewInt(int64(c))
		if err != nil {
			return 0, err
		}
		v, err := s.DictGet(table, key)
		s.Decref(key)
		if err != nil {
			return 0, err
		}
		switch {
		case v == 0:
			out = append(out, text[:n]...)
		case v == None:
		case s.IsStr(v):
			out = append(out, s.StrBytes(v)...)
		case s.IsInt(v):
			to, ok := s.IntValue(v)
			if !ok || to < 0 || to > 0x10FFFF {
				return 0, valueError("character mapping must be in range(0x110000)")
			}
			out = AppendRune(out, rune(to))
		default:
			return 0, typeError("character mapping must return integer, None or str")
		}
		text = text[n:]
	}
	return s.newStr(out)
}

// IsASCIIText is str.isascii.
func IsASCIIText(text string) bool {
	return strings.IndexFunc(text, func(r rune) bool { return r >= 0x80 }) < 0
}
