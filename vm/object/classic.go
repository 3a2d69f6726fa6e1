package object

import (
	"math"
	"strconv"
	"strings"

	"gilplay/vm/heap"
)

// What is different in 2.x. A str there is a string of bytes: here one of the
// characters U+0000 to U+00FF. Unicode is a class of its own whose instances are
// of KindStr too, long one whose instances are of KindInt; an int too large for
// a word is always a long.

// flagLong marks a long, so that it is never taken for an exact int.
const flagLong = heap.FlagUser1

// SetClassic makes this the Space of a 2.x with these classes, which live as
// long as it does.
func (s *Space) SetClassic(long, unicode heap.Ref) {
	s.Classic, s.Long, s.Unicode = true, long, unicode
}

// IsLong reports whether r is a long; IsUnicode whether it is a unicode itself.
func (s *Space) IsLong(r heap.Ref) bool {
	return s.Long != 0 && s.Kind(r) == KindInt && (s.Type(r) == s.Long || s.Flags(r)&flagLong != 0)
}
func (s *Space) IsUnicode(r heap.Ref) bool { return s.Unicode != 0 && s.Type(r) == s.Unicode }

// longResult makes the ints among a result, taken over, longs.
func (s *Space) longResult(r heap.Ref, err *Err) (heap.Ref, *Err) {
	if r == 0 || err != nil {
		return r, err
	}
	switch {
	case s.Kind(r) == KindTuple:
		for i := range s.TupleLen(r) {
			v, err := s.longResult(s.Ref(r, i), nil)
			if err != nil {
				return 0, err
			}
			s.SetRef(r, i, v)
		}
	case s.Kind(r) == KindInt && s.Type(r) == 0:
		v, err := s.NewLong(r)
		s.Decref(r)
		return v, err
	}
	return r, nil
}

// NewLong makes a long of the value of an int.
func (s *Space) NewLong(r heap.Ref) (heap.Ref, *Err) {
	return s.NewLongOf(s.Long, r)
}

// NewLongOf makes an instance of class, long or derived from it.
func (s *Space) NewLongOf(class, r heap.Ref) (heap.Ref, *Err) {
	v, err := s.NewIntOf(class, r)
	if err == nil {
		s.SetFlags(v, flagLong)
	}
	return v, err
}

// UnicodeResult makes the strs in a result, taken over, unicode: itself or the
// items of a new list or tuple.
func (s *Space) UnicodeResult(r heap.Ref, err *Err) (heap.Ref, *Err) {
	if r == 0 || err != nil || s.Type(r) != 0 {
		return r, err
	}
	switch s.Kind(r) {
	case KindStr:
		v, err := s.NewStrOf(s.Unicode, r)
		s.Decref(r)
		return v, err
	case KindList, KindTuple:
		block := r
		if s.Kind(r) == KindList {
			if block = s.Ref(r, ListItems); block == 0 {
				return r, nil
			}
		}
		for i := range s.SeqLen(r) {
			v, err := s.UnicodeResult(s.Ref(block, i), nil)
			if err != nil {
				return 0, err
			}
			s.SetRef(block, i, v)
		}
	}
	return r, nil
}

// ofKind is UnicodeResult for what is taken out of a unicode, else nothing.
func (s *Space) ofKind(r heap.Ref) func(heap.Ref, *Err) (heap.Ref, *Err) {
	if s.IsUnicode(r) {
		return s.UnicodeResult
	}
	return func(v heap.Ref, err *Err) (heap.Ref, *Err) { return v, err }
}

// HasUnicode reports whether what % formats, or join joins, has a unicode in it.
func (s *Space) HasUnicode(r heap.Ref) bool {
	switch s.Kind(r) {
	case KindStr:
		return s.IsUnicode(r)
	case KindTuple, KindList:
		for i := range s.SeqLen(r) {
			if s.IsUnicode(s.SeqItem(r, i)) {
				return true
			}
		}
	case KindDict:
		for pos := 0; ; {
			_, v, ok := s.DictNext(r, &pos)
			if !ok {
				break
			}
			if s.IsUnicode(v) {
				return true
			}
		}
	}
	return false
}

// Coerced refuses a str that is to become unicode and has bytes that are not ASCII.
func (s *Space) Coerced(r heap.Ref) *Err {
	if s.Kind(r) != KindStr || s.IsASCII(r) || s.IsUnicode(r) {
		return nil
	}
	for i, c := range Runes(s.StrValue(r)) {
		if c >= 0x80 {
			return raise(UnicodeDecodeError, "'ascii' codec can't decode byte 0x", strconv.FormatInt(int64(c), 16), " in position ",
				strconv.Itoa(i), ": ordinal not in range(128)")
		}
	}
	return nil
}

// mixed is a binary operation of strings one of which is unicode.
func (s *Space) mixed(op BinOp, a, b heap.Ref) (heap.Ref, *Err) {
	for _, r := range []heap.Ref{a, b} {
		if err := s.Coerced(r); err != nil {
			return 0, err
		}
	}
	return s.UnicodeResult(s.rawOp(op, a, b))
}

// isMixed reports whether the result of an operator must be unicode.
func (s *Space) isMixed(op BinOp, a, b heap.Ref) bool {
	if s.Kind(a) == KindStr && op == OpMod {
		return s.IsUnicode(a) || s.formatsUnicode(s.StrValue(a), b)
	}
	return s.IsUnicode(a) || s.IsUnicode(b) && s.Kind(a) != KindTuple && s.Kind(a) != KindList
}

// formatsUnicode reports whether a %s of the format is given a unicode.
func (s *Space) formatsUnicode(format string, args heap.Ref) bool {
	if !s.HasUnicode(args) {
		return false
	}
	arg := 0
	for i := 0; i+1 < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		value := args
		if i++; format[i] == '(' && s.Kind(args) == KindDict {
			end := strings.IndexByte(format[i:], ')')
			if end < 0 {
				return false
			}
			value = s.GetStr(args, format[i+1:i+end])
			i += end + 1
		} else if s.Kind(args) == KindTuple {
			if value = None; arg < s.TupleLen(args) {
				value = s.TupleItem(args, arg)
			}
		}
		for i < len(format) && strings.IndexByte("#0- +123456789.*hlL", format[i]) >= 0 {
			if format[i] == '*' {
				return true
			}
			i++
		}
		if i < len(format) && format[i] != '%' {
			arg++
			if format[i] == 's' && value != 0 && s.IsUnicode(value) {
				return true
			}
		}
	}
	return false
}

// ByteText is the text of a 2.x str as the bytes that it stands for; other text
// stays as it is.
func ByteText(text string) string {
	if IsASCIIText(text) {
		return text
	}
	out := make([]byte, 0, len(text))
	for _, r := range Runes(text) {
		if r > 0xFF { // unicode
			return text
		}
		out = append(out, byte(r))
	}
	return string(out)
}

// TextOfBytes is the inverse of ByteText.
func TextOfBytes(b string) string {
	if IsASCIIText(b) {
		return b
	}
	out := make([]byte, 0, 2*len(b))
	for i := range len(b) {
		out = AppendRune(out, rune(b[i]))
	}
	return string(out)
}

// floatClassic is str of a float in 2.x: twelve digits (PyFloat_STR_PRECISION).
func floatClassic(f float64, point bool) string {
	text := FloatFormat(f, 'g', 12, false, false)
	if digits := strings.TrimLeft(text, "-"); point && len(digits) == 12 && !strings.ContainsAny(digits, ".en") {
		text = FloatFormat(f, 'e', 11, false, false) // no room for ".0"
		mantissa, exp, _ := strings.Cut(text, "e")
		return strings.TrimRight(strings.TrimRight(mantissa, "0"), ".") + "e" + exp
	}
	if point && !math.IsInf(f, 0) && f == f && !strings.ContainsAny(text, ".e") {
		text += ".0"
	}
	return text
}

// strClassic is str of values whose str is not their repr in 2.x.
func (s *Space) strClassic(r heap.Ref) (string, bool) {
	switch s.Kind(r) {
	case KindClass:
		return s.ClassPath(r), s.Raw(r, ClassBits)&ClassOld != 0
	case KindByteArray:
		return TextOfBytes(string(s.BytesValue(r))), true
	case KindInt:
		return s.IntText(r), true
	case KindFloat:
		return floatClassic(s.FloatValue(r), true), true
	case KindComplex:
		re, im := s.ComplexValue(r)
		imag := floatClassic(im, false) + "j"
		if re == 0 && !math.Signbit(re) {
			return imag, true
		}
		if imag[0] != '-' {
			imag = "+" + imag
		}
		return "(" + floatClassic(re, false) + imag + ")", true
	}
	return "", false
}

// classic writes what has another repr in 2.x; it reports false for the rest.
func (w *reprWriter) classic(r heap.Ref) (bool, *Err) {
	s := w.s
	switch s.Kind(r) {
	case KindInt:
		if s.IsLong(r) {
			w.text(s.IntText(r), "L")
			return true, nil
		}
	case KindStr:
		if s.IsUnicode(r) {
			w.text("u", StrASCII(s.StrValue(r)))
		} else {
			w.text(BytesRepr([]byte(ByteText(s.StrValue(r))))[1:])
		}
		return true, nil
	case KindRange:
		return true, w.xrange(r)
	case KindException:
		w.text(s.TypeName(r))
		if args := s.Ref(r, ExcArgs); args != 0 {
			return true, w.value(args)
		}
		w.text("()")
		return true, nil
	case KindSet, KindFrozenSet:
		return true, w.setClassic(r)
	case KindClass:
		word := "class"
		if s.Raw(r, ClassBits)&ClassOld != 0 {
			w.text("<class ", s.ClassPath(r), " at ", s.Address(r), ">")
			return true, nil
		}
		path := s.ClassPath(r)
		if s.Raw(r, ClassBits)&ClassBuiltin != 0 || !strings.Contains(path, ".") {
			word = "type"
		}
		w.text("<", word, " '", path, "'>")
		return true, nil
	case KindMethod:
		return true, w.methodClassic(r)
	case KindInstance:
		if s.Bits(r)&ClassOld != 0 {
			w.text("<", s.ClassPath(s.Type(r)), " instance at ", s.Address(r), ">")
			return true, nil
		}
	}
	return false, nil
}

func (w *reprWriter) xrange(r heap.Ref) *Err {
	s := w.s
	start, step := s.IntText(s.Ref(r, RangeStart)), s.IntText(s.Ref(r, RangeStep))
	w.text("xrange(")
	if start != "0" || step != "1" {
		w.text(start, ", ")
	}
	first, _ := s.IntValue(s.Ref(r, RangeStart))
	by, _ := s.IntValue(s.Ref(r, RangeStep))
	n, _ := s.IntValue(s.Ref(r, RangeLen))
	w.text(strconv.FormatInt(first+by*n, 10))
	if step != "1" {
		w.text(", ", step)
	}
	w.text(")")
	return nil
}

func (w *reprWriter) setClassic(r heap.Ref) *Err {
	w.text(w.s.TypeName(r), "([")
	for pos, first := 0, true; ; first = false {
		k, ok := w.s.SetNext(r, &pos)
		if !ok {
			break
		}
		if !first {
			w.text(", ")
		}
		if err := w.value(k); err != nil {
			return err
		}
	}
	w.text("])")
	return nil
}

// methodClassic writes a method, which 2.x names after the class it was asked of.
func (w *reprWriter) methodClassic(r heap.Ref) *Err {
	s := w.s
	name := "?"
	if f := s.Ref(r, MethodFunc); s.Kind(f) == KindFunction {
		name = s.StrValue(s.Ref(f, FuncName))
	} else if s.Kind(f) == KindBuiltin {
		name = s.StrValue(s.Ref(f, BuiltinName))
	}
	class := "?"
	if c := s.Ref(r, MethodClass); c != 0 {
		class = s.StrValue(s.Ref(c, ClassName))
	}
	self := s.Ref(r, MethodSelf)
	if self == 0 {
		w.text("<unbound method ", class, ".", name, ">")
		return nil
	}
	w.text("<bound method ", class, ".", name, " of ")
	err := w.value(self)
	w.text(">")
	return err
}

// classicNames are the names of built-in classes that 2.x calls otherwise.
var classicNames = map[uint8]string{
	KindRange: "xrange", KindMethod: "instancemethod", KindMappingProxy: "dictproxy", KindListIter: "listiterator",
	KindListRevIter: "listreverseiterator", KindTupleIter: "tupleiterator", KindSetIter: "setiterator", KindStrIter: "iterator",
	KindRangeIter: "rangeiterator", KindCallIter: "callable-iterator", KindDictIter: "dictionary-keyiterator",
	KindLock: "lock", KindLocal: "thread._local",
}

// KindNameClassic is KindName for 2.x.
func KindNameClassic(kind uint8) string {
	if name := classicNames[kind]; name != "" {
		return name
	}
	return KindName(kind)
}
