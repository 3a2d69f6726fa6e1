package object

import (
	"bytes"

	"gilplay/vm/heap"
)

// NewByteArray makes a bytearray.
func (s *Space) NewByteArray(b []byte) (heap.Ref, *Err) { return s.NewByteArrayOf(0, b) }

// NewByteArrayOf makes an instance of a subclass of bytearray (0: bytearray).
func (s *Space) NewByteArrayOf(class heap.Ref, b []byte) (heap.Ref, *Err) {
	r, err := s.NewObject(KindByteArray, class, 1, 1)
	if err == nil {
		if err = s.ByteArraySet(r, b); err != nil {
			s.Decref(r)
		}
	}
	return r, err
}

// ByteArraySet gives a bytearray another content, which may be a view of it.
func (s *Space) ByteArraySet(r heap.Ref, b []byte) *Err {
	if len(b) > maxText {
		return TooLarge
	}
	b = bytes.Clone(b)
	buf, words := s.Ref(r, ByteArrayItems), (len(b)+7)/8
	if buf == 0 || s.Words(buf) < words {
		if buf = s.Alloc(KindBuffer, 0, 0, words+words/8); buf == 0 {
			return NoMemory
		}
		s.Replace(r, ByteArrayItems, buf)
	}
	s.Zero(buf, 0, s.Words(buf))
	s.SetBytes(buf, 0, b)
	s.SetRaw(r, 0, uint64(len(b)))
	return nil
}

func indexBytes(b, sub []byte) int { return bytes.Index(b, sub) }

// byteValue is an int that must be a byte.
func (s *Space) byteValue(v heap.Ref) (byte, *Err) {
	n, err := s.Index(v)
	if err == NeedPython || err != nil && err.Class == TypeError {
		return 0, err
	}
	if err != nil || n < 0 || n > 255 {
		return 0, valueError("byte must be in range(0, 256)")
	}
	return byte(n), nil
}

func (s *Space) bytesContains(r, v heap.Ref) (bool, *Err) {
	if s.IsBytes(v) {
		return indexBytes(s.BytesValue(r), s.BytesValue(v)) >= 0, nil
	}
	if !s.IsInt(v) && !s.needsIndex(v) {
		return false, typeError("a bytes-like object is required, not '", s.TypeName(v), "'")
	}
	c, err := s.byteValue(v)
	return err == nil && bytes.IndexByte(s.BytesValue(r), c) >= 0, err
}

// BytesFrom is a copy of the bytes of a bytes-like object, or of the ints that
// a built-in iterable gives; NeedPython when Python code gives them.
func (s *Space) BytesFrom(v heap.Ref) ([]byte, *Err) {
	if s.IsBytes(v) {
		return bytes.Clone(s.BytesValue(v)), nil
	}
	if s.Kind(v) == KindStr {
		return nil, typeError("'str' object cannot be interpreted as an integer")
	}
	l, err := s.ListOf(v)
	if err != nil {
		return nil, err
	}
	defer s.Decref(l)
	out := make([]byte, s.ListLen(l))
	for i := range out {
		if out[i], err = s.byteValue(s.ListItem(l, i)); err != nil {
			return nil, err
		}
	}
	return out, nil
}
