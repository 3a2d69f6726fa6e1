package object

import "gilplay/vm/heap"

// Len is len(r).
func (s *Space) Len(r heap.Ref) (int, *Err) {
	if s.Bits(r)&OverLen != 0 {
		return 0, NeedPython
	}
	return s.LenRaw(r)
}

// LenRaw is the length as r's built-in type has it.
func (s *Space) LenRaw(r heap.Ref) (int, *Err) {
	switch s.Kind(r) {
	case KindStr:
		return s.StrLen(r), nil
	case KindBytes, KindByteArray:
		return len(s.BytesValue(r)), nil
	case KindTuple, KindList:
		return s.SeqLen(r), nil
	case KindDict:
		return s.DictLen(r), nil
	case KindDictView:
		return s.DictLen(s.Ref(r, DictViewDict)), nil
	case KindMappingProxy:
		return s.Len(s.Ref(r, 0))
	case KindSet, KindFrozenSet:
		return s.SetLen(r), nil
	case KindRange:
		n, ok := s.IntValue(s.Ref(r, RangeLen))
		if !ok {
			return 0, raise(OverflowError, "Python int too large to convert to C ssize_t")
		}
		return int(n), nil
	}
	if s.Kind(r) == KindNative {
		return 0, NeedPython
	}
	return 0, typeError("object of type '", s.TypeName(r), "' has no len()")
}

// Truth is bool(r).
func (s *Space) Truth(r heap.Ref) (bool, *Err) {
	switch {
	case r == True:
		return true, nil
	case r == False || r == None:
		return false, nil
	case s.Bits(r)&(OverBool|OverLen) != 0:
		return false, NeedPython
	}
	switch s.Kind(r) {
	case KindInt:
		v, small := s.IntValue(r)
		return !small || v != 0, nil
	case KindFloat:
		return s.FloatValue(r) != 0, nil
	case KindComplex:
		re, im := s.ComplexValue(r)
		return re != 0 || im != 0, nil
	case KindStr, KindBytes, KindByteArray, KindTuple, KindList, KindDict, KindDictView, KindSet, KindFrozenSet, KindMappingProxy:
		n, err := s.LenRaw(r)
		return n != 0, err
	case KindRange:
		return s.Truth(s.Ref(r, RangeLen))
	case KindNative:
		return false, NeedPython
	}
	return true, nil
}

// itemAt is item i of a built-in sequence (0 <= i < length).
func (s *Space) itemAt(r heap.Ref, i int) (heap.Ref, *Err) {
	switch s.Kind(r) {
	case KindTuple, KindList:
		v := s.SeqItem(r, i)
		s.Incref(v)
		return v, nil
	case KindStr:
		return s.StrSlice(r, i, i+1)
	case KindRange:
		return s.rangeItem(r, integerOf(int64(i)))
	}
	return s.NewInt(int64(s.BytesValue(r)[i]))
}

// seqNames are the words for sequences in messages about subscripts: the
// subject of "indices must be" and that of "index out of range".
var seqNames = map[uint8][2]string{
	KindTuple: {"tuple", "tuple"}, KindList: {"list", "list"}, KindStr: {"string", "string"},
	KindBytes: {"byte", "bytes"}, KindByteArray: {"bytearray", "bytearray"}, KindRange: {"range", "range object"},
}

// GetItem is r[key].
func (s *Space) GetItem(r, key heap.Ref) (heap.Ref, *Err) {
	if s.Bits(r)&OverGetitem != 0 {
		return 0, NeedPython
	}
	return s.GetItemRaw(r, key)
}

// GetItemRaw is the __getitem__ of r's built-in type.
func (s *Space) GetItemRaw(r, key heap.Ref) (heap.Ref, *Err) {
	switch s.Kind(r) {
	case KindList, KindTuple, KindStr, KindBytes, KindByteArray:
		return s.seqGetItem(r, key)
	case KindDict:
		v, err := s.DictGet(r, key)
		if err != nil {
			return 0, err
		}
		if v == 0 {
			if s.Bits(r)&OverMissing != 0 {
				return 0, NeedPython
			}
			return 0, s.keyError(key)
		}
		s.Incref(v)
		return v, nil
	case KindMappingProxy:
		return s.GetItem(s.Ref(r, 0), key)
	case KindRange:
		return s.rangeGetItem(r, key)
	case KindClass, KindInstance, KindNative, KindException:
		return 0, NeedPython
	}
	return 0, typeError("'", s.TypeName(r), "' object is not subscriptable")
}

func (s *Space) keyError(key heap.Ref) *Err {
	s.Incref(key)
	return &Err{Class: KeyError, Value: key}
}

func (s *Space) seqGetItem(r, key heap.Ref) (heap.Ref, *Err) {
	n, err := s.LenRaw(r)
	if err != nil {
		return 0, err
	}
	if s.Kind(key) == KindSlice {
		return s.ofKind(r)(s.seqSlice(r, key, n))
	}
	i, err := s.subscript(r, key, n, " index out of range")
	if err != nil {
		return 0, err
	}
	return s.ofKind(r)(s.itemAt(r, i))
}

// subscript turns key into a place below n.
func (s *Space) subscript(r, key heap.Ref, n int, beyond string) (int, *Err) {
	names := seqNames[s.Kind(r)]
	if !s.IsInt(key) {
		if s.needsIndex(key) {
			return 0, NeedPython
		}
		if s.Kind(r) == KindStr {
			if s.Recent {
				return 0, typeError("string indices must be integers, not '", s.TypeName(key), "'")
			}
			if s.Classic {
				return 0, typeError("string indices must be integers, not ", s.TypeName(key))
			}
			return 0, typeError("string indices must be integers")
		}
		return 0, typeError(names[0], " indices must be integers or slices, not ", s.TypeName(key))
	}
	i, err := s.Index(key)
	if err != nil {
		return 0, err
	}
	if i < 0 {
		i += int64(n)
	}
	if i < 0 || i >= int64(n) {
		if s.Kind(r) == KindBytes {
			return 0, raise(IndexError, "index out of range")
		}
		return 0, raise(IndexError, names[1], beyond)
	}
	return int(i), nil
}

// seqSlice is the part of a sequence that a slice names.
func (s *Space) seqSlice(r, key heap.Ref, length int) (heap.Ref, *Err) {
	start, _, step, n, err := s.SliceIndices(key, length)
	if err != nil {
		return 0, err
	}
	switch s.Kind(r) {
	case KindList:
		return s.listSlice(r, start, step, n)
	case KindTuple:
		if step == 1 {
			return s.TupleSlice(r, start, start+n)
		}
		t, err := s.NewTuple(n)
		for i := 0; err == nil && i < n; i++ {
			v := s.Ref(r, start+i*step)
			s.Incref(v)
			s.SetRef(t, i, v)
		}
		return t, err
	case KindStr:
		return s.strSlice(r, start, step, n)
	}
	b := make([]byte, 0, n)
	src := s.BytesValue(r)
	for i := range n {
		b = append(b, src[start+i*step])
	}
	if s.Kind(r) == KindByteArray {
		return s.NewByteArray(b)
	}
	if n == length && step == 1 && s.Type(r) == 0 {
		s.Incref(r)
		return r, nil
	}
	return s.NewBytes(b)
}

func (s *Space) strSlice(r heap.Ref, start, step, n int) (heap.Ref, *Err) {
	if step == 1 {
		return s.StrSlice(r, start, start+n)
	}
	if s.IsASCII(r) {
		b, src := make([]byte, 0, n), s.StrBytes(r)
		for i := range n {
			b = append(b, src[start+i*step])
		}
		return s.newStr(b)
	}
	src := Runes(s.StrValue(r))
	b := make([]byte, 0, n*2)
	for i := range n {
		b = AppendRune(b, src[start+i*step])
	}
	return s.newStr(b)
}

func (s *Space) listSlice(r heap.Ref, start, step, n int) (heap.Ref, *Err) {
	if step == 1 {
		return s.ListFrom(r, start, start+n)
	}
	l, err := s.NewList(n)
	if err != nil || n == 0 {
		return l, err
	}
	items := s.Ref(l, ListItems)
	for i := range n {
		v := s.ListItem(r, start+i*step)
		s.Incref(v)
		s.SetRef(items, i, v)
	}
	s.SetLive(items, n)
	return l, nil
}

func (s *Space) rangeGetItem(r, key heap.Ref) (heap.Ref, *Err) {
	if s.IsInt(key) {
		return s.RangeItem(r, key)
	}
	if s.Kind(key) != KindSlice {
		if s.needsIndex(key) {
			return 0, NeedPython
		}
		return 0, typeError("range indices must be integers or slices, not ", s.TypeName(key))
	}
	length, err := s.LenRaw(r)
	if err != nil {
		return 0, err
	}
	start, stop, step, _, err := s.SliceIndices(key, length)
	if err != nil {
		return 0, err
	}
	first, by := s.integer(s.Ref(r, RangeStart)).clone(), s.integer(s.Ref(r, RangeStep)).clone()
	at := func(i int) integer { return first.add(integerOf(int64(i)).mul(by)) }
	return s.newRange3(at(start), at(stop), by.mul(integerOf(int64(step))))
}

func (s *Space) newRange3(parts ...integer) (heap.Ref, *Err) {
	var refs [3]heap.Ref
	var err *Err
	for i, x := range parts {
		if err == nil {
			refs[i], err = s.newInteger(x)
		}
	}
	var r heap.Ref
	if err == nil {
		r, err = s.NewRange(refs[0], refs[1], refs[2])
	}
	for _, v := range refs {
		s.XDecref(v)
	}
	return r, err
}

// Contains is v in r.
func (s *Space) Contains(r, v heap.Ref) (bool, *Err) {
	if s.Bits(r)&(OverContains|OverIter|OverGetitem) != 0 {
		return false, NeedPython
	}
	return s.ContainsRaw(r, v)
}

// ContainsRaw is the __contains__ of r's built-in type; NeedPython for others,
// whose iteration decides.
func (s *Space) ContainsRaw(r, v heap.Ref) (bool, *Err) {
	switch s.Kind(r) {
	case KindDict:
		found, err := s.DictGet(r, v)
		return found != 0, err
	case KindSet, KindFrozenSet:
		return s.SetContains(r, v)
	case KindDictView:
		return s.viewContains(r, v)
	case KindMappingProxy:
		return s.Contains(s.Ref(r, 0), v)
	case KindTuple, KindList:
		i, err := s.SeqFind(r, v, 0, s.SeqLen(r))
		return i >= 0 && err == nil, err
	case KindStr:
		if s.Kind(v) != KindStr {
			return false, typeError("'in <string>' requires string as left operand, not ", s.TypeName(v))
		}
		return indexBytes(s.StrBytes(r), s.StrBytes(v)) >= 0, nil
	case KindBytes, KindByteArray:
		return s.bytesContains(r, v)
	case KindRange:
		if s.IsInt(v) && s.Bits(v)&OverEq == 0 {
			_, ok := s.rangeFind(r, v)
			return ok, nil
		}
		return s.iterContains(r, v)
	case KindInstance, KindNative, KindException, KindClass, KindModule, KindGenerator:
		return false, NeedPython
	}
	if s.IsIterator(r) {
		return s.iterContains(r, v)
	}
	return false, typeError("argument of type '", s.TypeName(r), "' is not iterable")
}

// searchMost is how many values of an iterator are looked at in one go: what
// may never end is left to Python code, which can be stopped.
const searchMost = 1 << 16

// iterContains looks at the values of a built-in iterable.
func (s *Space) iterContains(r, v heap.Ref) (bool, *Err) {
	it, err := s.NewIter(r)
	if err != nil {
		return false, err
	}
	defer s.Decref(it)
	for range searchMost {
		x, err := s.IterNext(it)
		if x == 0 || err != nil {
			return false, err
		}
		same, err := s.Equal(x, v)
		s.Decref(x)
		if same || err != nil {
			return same, err
		}
	}
	return false, NeedPython
}
