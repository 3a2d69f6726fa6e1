package object

import "gilplay/vm/heap"

// Raw words of a str and of a bytes object.
const (
	textLen  = iota // bytes | code points<<32
	textHash        // ^hash, or 0 while it is not known (no hash is -1)
	textData
)

// maxText is the length in bytes of the longest string.
const maxText = 1 << 28

// newText makes the block of a str or bytes object of a class.
func (s *Space) newText(kind uint8, class heap.Ref, text []byte, points int) (heap.Ref, *Err) {
	if len(text) > maxText {
		return 0, TooLarge
	}
	r, err := s.NewObject(kind, class, 0, textData+(len(text)+7)/8)
	if err != nil {
		return 0, err
	}
	s.SetRaw(r, textLen, uint64(len(text))|uint64(points)<<32)
	s.SetBytes(r, s.raw(r)+textData, text)
	return r, nil
}

// NewStr makes a str of well-formed UTF-8 (surrogates allowed). The empty one
// and those of one character below U+0100 exist once, as in CPython.
//
//go:noinline
func (s *Space) NewStr(text string) (heap.Ref, *Err) { return s.newStr([]byte(text)) }

// newStr is NewStr; the bytes may lie in the heap.
func (s *Space) newStr(text []byte) (heap.Ref, *Err) {
	if len(text) <= 2 {
		if r := s.sharedStr(text); r != 0 {
			return r, nil
		}
	}
	return s.newText(KindStr, 0, text, RuneCount(text))
}

// sharedStr is a new reference to the one str with this text, or 0.
func (s *Space) sharedStr(text []byte) heap.Ref {
	var r heap.Ref
	if len(text) == 0 {
		r = s.Root(rootEmptyStr)
	} else if c, n := decode(text); n == len(text) && c < 256 {
		r = s.Ref(s.Root(rootLatin1), int(c))
	}
	s.XIncref(r)
	return r
}

// NewStrOf makes an instance of a subclass of str with the text of r.
func (s *Space) NewStrOf(class, r heap.Ref) (heap.Ref, *Err) {
	return s.newText(KindStr, class, s.StrBytes(r), s.StrLen(r))
}

// exactStr is the str with the text of r: r itself when it is an exact str.
func (s *Space) exactStr(r heap.Ref) (heap.Ref, *Err) {
	if s.Type(r) == 0 {
		s.Incref(r)
		return r, nil
	}
	return s.newStr(s.StrBytes(r))
}

// StrBytes views the UTF-8 bytes of a str, to be read only.
func (s *Space) StrBytes(r heap.Ref) []byte {
	at := s.raw(r)
	return s.Bytes(r, at+textData, int(uint32(s.Word(r, at))))
}

// StrValue is the text of a str.
//
//go:noinline
func (s *Space) StrValue(r heap.Ref) string { return string(s.StrBytes(r)) }

// StrLen is the length of a str in code points.
func (s *Space) StrLen(r heap.Ref) int { return int(s.Raw(r, textLen) >> 32) }

// IsASCII reports whether a str has ASCII characters only.
func (s *Space) IsASCII(r heap.Ref) bool {
	n := s.Raw(r, textLen)
	return uint32(n) == uint32(n>>32)
}

// IsStr reports whether r is a str or an instance of a subclass.
func (s *Space) IsStr(r heap.Ref) bool { return s.Kind(r) == KindStr }

// strIs reports whether a str has the given text.
func (s *Space) strIs(r heap.Ref, text string) bool { return string(s.StrBytes(r)) == text }

// StrSlice is the str from code point i to j (0 <= i <= j <= length).
func (s *Space) StrSlice(r heap.Ref, i, j int) (heap.Ref, *Err) {
	if i == 0 && j == s.StrLen(r) {
		return s.exactStr(r)
	}
	b := s.StrBytes(r)
	if !s.IsASCII(r) {
		i = skip(b, i)
		j = i + skip(b[i:], j-int(RuneCount(b[:i])))
	}
	return s.newStr(b[i:j])
}

// concatText makes the object for a followed by b; the views may lie in the
// heap.
func (s *Space) concatText(kind uint8, a, b []byte, points int) (heap.Ref, *Err) {
	return s.newText(kind, 0, append(append(make([]byte, 0, len(a)+len(b)), a...), b...), points)
}

// NewBytes makes a bytes object.
func (s *Space) NewBytes(b []byte) (heap.Ref, *Err) {
	if r := s.Root(rootEmptyBytes); len(b) == 0 && r != 0 {
		s.Incref(r)
		return r, nil
	}
	return s.newText(KindBytes, 0, b, 0)
}

// NewBytesOf makes an instance of a subclass of bytes.
func (s *Space) NewBytesOf(class heap.Ref, b []byte) (heap.Ref, *Err) {
	return s.newText(KindBytes, class, b, 0)
}

// BytesValue views the bytes of a bytes or bytearray object, to be read only;
// that of a bytearray is valid until it changes.
func (s *Space) BytesValue(r heap.Ref) []byte {
	if s.Kind(r) == KindByteArray {
		return s.Bytes(s.Ref(r, ByteArrayItems), 0, int(s.Raw(r, 0)))
	}
	return s.StrBytes(r)
}

// IsBytes reports whether r is a bytes or bytearray object.
func (s *Space) IsBytes(r heap.Ref) bool {
	k := s.Kind(r)
	return k == KindBytes || k == KindByteArray
}

// Intern returns the one str with this text that names are compared with by
// identity: a new reference. It lives until the heap does.
func (s *Space) Intern(text string) (heap.Ref, *Err) {
	r, err := s.NewStr(text)
	if err != nil {
		return 0, err
	}
	return s.InternStr(r)
}

// Interned is the interned str with the text, borrowed, or 0.
func (s *Space) Interned(text string) heap.Ref {
	if len(text) <= 2 {
		if r := s.sharedStr([]byte(text)); r != 0 {
			s.Decref(r)
			return r
		}
	}
	return s.GetStr(s.Root(rootInterned), text)
}

// InternStr returns the interned str with the text of r (an exact str), whose
// reference it takes over.
func (s *Space) InternStr(r heap.Ref) (heap.Ref, *Err) {
	if s.Flags(r)&FlagInterned != 0 {
		return r, nil
	}
	table := s.Root(rootInterned)
	old, err := s.DictGet(table, r)
	if err == nil && old != 0 {
		s.Incref(old)
		s.Decref(r)
		return old, nil
	}
	if err == nil {
		s.Incref(r)
		err = s.DictSet(table, r, r)
	}
	if err != nil {
		s.Decref(r)
		return 0, err
	}
	s.SetFlags(r, FlagInterned)
	return r, nil
}

// makeShared makes the values that exist once; it reports false when the heap
// is too small for them.
func (s *Space) makeShared() bool {
	empty, err := s.newText(KindStr, 0, nil, 0)
	if err != nil {
		return false
	}
	s.SetRoot(rootEmptyStr, empty)
	if empty, err = s.newText(KindBytes, 0, nil, 0); err != nil {
		return false
	}
	s.SetRoot(rootEmptyBytes, empty)
	s.SetRoot(rootEmptyTuple, s.Alloc(KindTuple, 0, 0, 0))
	latin := s.Alloc(KindTuple, 0, 256, 0)
	if latin == 0 {
		return false
	}
	s.SetRoot(rootLatin1, latin)
	for c := range 256 {
		b := AppendRune(nil, rune(c))
		r, err := s.newText(KindStr, 0, b, 1)
		if err != nil {
			return false
		}
		s.SetRef(latin, c, r)
	}
	table, err := s.NewDict()
	if err != nil {
		return false
	}
	s.SetRoot(rootInterned, table)
	set, err := s.NewSet(true)
	if err != nil {
		return false
	}
	s.SetRoot(rootEmptyFrozenSet, set)
	return true
}
