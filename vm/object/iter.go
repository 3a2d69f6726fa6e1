package object

import "gilplay/vm/heap"

// NewIter is iter(r) for the built-in kinds; NeedPython for anything whose
// class may define __iter__ or __getitem__ in Python. An iterator is its own.
func (s *Space) NewIter(r heap.Ref) (heap.Ref, *Err) {
	if s.Bits(r)&(OverIter|OverGetitem) != 0 {
		return 0, NeedPython
	}
	return s.NewIterRaw(r)
}

// NewIterRaw is the __iter__ of r's built-in type.
func (s *Space) NewIterRaw(r heap.Ref) (heap.Ref, *Err) {
	switch k := s.Kind(r); k {
	case KindList:
		return s.newSeqIter(KindListIter, r, 0)
	case KindTuple:
		return s.newSeqIter(KindTupleIter, r, 0)
	case KindStr:
		return s.newSeqIter(KindStrIter, r, 0)
	case KindBytes, KindByteArray:
		return s.newSeqIter(KindBytesIter, r, 0)
	case KindRange:
		return s.rangeIter(r, false)
	case KindDict:
		return s.newDictIter(r, ViewKeys)
	case KindDictView:
		return s.newDictIter(s.Ref(r, DictViewDict), int(s.Raw(r, 0)))
	case KindMappingProxy:
		return s.NewIter(s.Ref(r, 0))
	case KindSet, KindFrozenSet:
		it := s.Alloc(KindSetIter, 0, 1, 3)
		if it == 0 {
			return 0, NoMemory
		}
		s.Incref(r)
		s.SetRef(it, SetIterSet, r)
		s.SetRaw(it, 1, uint64(s.SetLen(r)))
		s.SetRaw(it, 2, uint64(s.SetLen(r)))
		return it, nil
	case KindInstance, KindNative, KindException, KindClass, KindModule:
		return 0, NeedPython
	default:
		if s.IsIterator(r) {
			s.Incref(r)
			return r, nil
		}
	}
	return 0, typeError("'", s.TypeName(r), "' object is not iterable")
}

// IsIterator reports whether r is a built-in iterator, a generator included.
func (s *Space) IsIterator(r heap.Ref) bool {
	switch s.Kind(r) {
	case KindDictIter, KindSetIter, KindRangeIter, KindLongRangeIter, KindListIter, KindListRevIter,
		KindTupleIter, KindStrIter, KindBytesIter, KindSeqIter, KindRevIter, KindCallIter,
		KindEnumerate, KindZip, KindMap, KindFilter, KindGenerator:
		return true
	}
	return false
}

func (s *Space) newSeqIter(kind uint8, seq heap.Ref, at int) (heap.Ref, *Err) {
	it := s.Alloc(kind, 0, 1, 1)
	if it == 0 {
		return 0, NoMemory
	}
	s.Incref(seq)
	s.SetRef(it, SeqIterSeq, seq)
	s.SetRaw(it, 0, uint64(at))
	return it, nil
}

// NewSeqIter makes the iterator that calls __getitem__ with 0, 1, 2 …, or with
// last, last-1 … 0 (for reversed).
func (s *Space) NewSeqIter(seq heap.Ref, last int, backwards bool) (heap.Ref, *Err) {
	if backwards {
		return s.newSeqIter(KindRevIter, seq, last)
	}
	return s.newSeqIter(KindSeqIter, seq, 0)
}

// Raw words of a dict iterator. Backward iterators have iterBackwards added to
// which.
const (
	iterWhich = iota
	iterPos
	iterSize // DictUsed when the iterator was made; all ones after the dict changed
	iterLeft
	iterRaws
	iterBackwards = 3
)

// newDictIter makes an iterator over keys, values or items.
func (s *Space) newDictIter(d heap.Ref, which int) (heap.Ref, *Err) {
	it := s.Alloc(KindDictIter, 0, 1, iterRaws)
	if it == 0 {
		return 0, NoMemory
	}
	s.Incref(d)
	s.SetRef(it, DictIterDict, d)
	s.SetRaw(it, iterWhich, uint64(which))
	if which >= iterBackwards {
		s.SetRaw(it, iterPos, uint64(s.DictEnd(d)))
	}
	s.SetRaw(it, iterSize, uint64(s.DictLen(d)))
	s.SetRaw(it, iterLeft, uint64(s.DictLen(d)))
	return it, nil
}

// NewReversed is reversed(r) for the built-in kinds that have __reversed__;
// for other sequences (str, tuple, bytes) the iterator that indexes downwards.
func (s *Space) NewReversed(r heap.Ref) (heap.Ref, *Err) {
	switch s.Kind(r) {
	case KindList:
		return s.newSeqIter(KindListRevIter, r, s.ListLen(r)-1)
	case KindDict:
		return s.newDictIter(r, iterBackwards+ViewKeys)
	case KindDictView:
		return s.newDictIter(s.Ref(r, DictViewDict), iterBackwards+int(s.Raw(r, 0)))
	case KindRange:
		return s.rangeIter(r, true)
	case KindStr, KindTuple, KindBytes, KindByteArray:
		n, err := s.LenRaw(r)
		if err != nil {
			return 0, err
		}
		return s.newSeqIter(KindRevIter, r, n-1)
	case KindInstance, KindNative, KindException, KindClass:
		return 0, NeedPython
	}
	return 0, typeError("'", s.TypeName(r), "' object is not reversible")
}

// IterNext is the next value of a built-in iterator, or 0 when it is
// exhausted; NeedPython for those that may call Python code (generators, zip,
// map, filter, enumerate …).
func (s *Space) IterNext(it heap.Ref) (heap.Ref, *Err) {
	if s.Bits(it)&OverNext != 0 {
		return 0, NeedPython
	}
	switch s.Kind(it) {
	case KindListIter, KindTupleIter:
		return s.forward(it), nil
	case KindRangeIter, KindLongRangeIter:
		return s.rangeNext(it)
	case KindStrIter:
		return s.strNext(it)
	case KindBytesIter:
		return s.bytesNext(it)
	case KindDictIter:
		return s.dictNext(it)
	case KindSetIter:
		return s.setNext(it)
	case KindListRevIter:
		return s.backward(it), nil
	case KindSeqIter, KindRevIter:
		return s.indexNext(it)
	case KindCallIter, KindEnumerate, KindZip, KindMap, KindFilter, KindGenerator, KindInstance, KindNative, KindCoroutine, KindAsyncGen:
		return 0, NeedPython
	}
	return 0, typeError("'", s.TypeName(it), "' object is not an iterator")
}

// exhaust lets the iterator forget what it iterated over: it stays exhausted.
func (s *Space) exhaust(it heap.Ref) { s.Replace(it, 0, 0) }

func (s *Space) forward(it heap.Ref) heap.Ref {
	seq := s.Ref(it, SeqIterSeq)
	if seq == 0 {
		return 0
	}
	i := int(s.Raw(it, 0))
	if i >= s.SeqLen(seq) {
		s.exhaust(it)
		return 0
	}
	s.SetRaw(it, 0, uint64(i+1))
	v := s.SeqItem(seq, i)
	s.Incref(v)
	return v
}

func (s *Space) backward(it heap.Ref) heap.Ref {
	seq := s.Ref(it, SeqIterSeq)
	if seq == 0 {
		return 0
	}
	i := int(s.Raw(it, 0))
	if i < 0 || i >= s.SeqLen(seq) {
		s.exhaust(it)
		return 0
	}
	s.SetRaw(it, 0, uint64(i-1))
	v := s.SeqItem(seq, i)
	s.Incref(v)
	return v
}

func (s *Space) strNext(it heap.Ref) (heap.Ref, *Err) {
	seq := s.Ref(it, SeqIterSeq)
	if seq == 0 {
		return 0, nil
	}
	b, i := s.StrBytes(seq), int(s.Raw(it, 0))
	if i >= len(b) {
		s.exhaust(it)
		return 0, nil
	}
	_, n := decode(b[i:])
	v, err := s.newStr(b[i : i+n])
	if err == nil {
		s.SetRaw(it, 0, uint64(i+n))
	}
	return s.ofKind(seq)(v, err)
}

func (s *Space) bytesNext(it heap.Ref) (heap.Ref, *Err) {
	seq := s.Ref(it, SeqIterSeq)
	if seq == 0 {
		return 0, nil
	}
	b, i := s.BytesValue(seq), int(s.Raw(it, 0))
	if i >= len(b) {
		s.exhaust(it)
		return 0, nil
	}
	s.SetRaw(it, 0, uint64(i+1))
	return s.NewInt(int64(b[i]))
}

// indexNext indexes a built-in sequence; others need the interpreter.
func (s *Space) indexNext(it heap.Ref) (heap.Ref, *Err) {
	seq, i := s.Ref(it, SeqIterSeq), int64(s.Raw(it, 0))
	if seq == 0 {
		return 0, nil
	}
	if s.Bits(seq)&OverGetitem != 0 || s.Kind(seq) == KindInstance || s.Kind(seq) == KindNative {
		return 0, NeedPython
	}
	n, err := s.LenRaw(seq)
	if err != nil {
		return 0, err
	}
	if i < 0 || i >= int64(n) {
		s.exhaust(it)
		return 0, nil
	}
	step := int64(1)
	if s.Kind(it) == KindRevIter {
		step = -1
	}
	s.SetRaw(it, 0, uint64(i+step))
	return s.itemAt(seq, int(i))
}

func (s *Space) dictNext(it heap.Ref) (heap.Ref, *Err) {
	d := s.Ref(it, DictIterDict)
	if d == 0 {
		return 0, nil
	}
	if size := int64(s.Raw(it, iterSize)); size != int64(s.DictLen(d)) {
		s.SetRaw(it, iterSize, ^uint64(0))
		return 0, raise(RuntimeError, "dictionary changed size during iteration")
	}
	which, pos, left := int(s.Raw(it, iterWhich)), int(s.Raw(it, iterPos)), s.Raw(it, iterLeft)
	var k, v heap.Ref
	var ok bool
	if which >= iterBackwards {
		which -= iterBackwards
		k, v, ok = s.DictPrev(d, &pos)
	} else {
		k, v, ok = s.DictNext(d, &pos)
	}
	switch {
	case !ok:
		s.exhaust(it)
		return 0, nil
	case left == 0:
		s.exhaust(it)
		return 0, raise(RuntimeError, "dictionary keys changed during iteration")
	}
	s.SetRaw(it, iterPos, uint64(pos))
	s.SetRaw(it, iterLeft, left-1)
	switch which {
	case ViewKeys:
		s.Incref(k)
		return k, nil
	case ViewValues:
		s.Incref(v)
		return v, nil
	}
	s.Incref(k)
	s.Incref(v)
	return s.TupleOf(k, v)
}

func (s *Space) setNext(it heap.Ref) (heap.Ref, *Err) {
	set := s.Ref(it, SetIterSet)
	if set == 0 {
		return 0, nil
	}
	if s.Raw(it, 1) != uint64(s.SetLen(set)) {
		s.SetRaw(it, 1, ^uint64(0))
		return 0, raise(RuntimeError, "Set changed size during iteration")
	}
	pos := int(s.Raw(it, 0))
	k, ok := s.SetNext(set, &pos)
	if !ok {
		s.exhaust(it)
		return 0, nil
	}
	s.SetRaw(it, 0, uint64(pos))
	s.SetRaw(it, 2, s.Raw(it, 2)-1)
	s.Incref(k)
	return k, nil
}

// LengthHint is what operator.length_hint says about a built-in iterator; -1
// when nothing is known.
func (s *Space) LengthHint(it heap.Ref) int {
	if s.Kind(it) == KindRangeIter {
		return int(s.Word(it, 2))
	}
	if !s.IsIterator(it) || s.Live(it) == 0 || s.Kind(it) >= KindCallIter {
		return -1
	}
	seq := s.Ref(it, 0)
	if seq == 0 {
		return 0
	}
	switch s.Kind(it) {
	case KindListIter, KindTupleIter:
		return max(s.SeqLen(seq)-int(s.Raw(it, 0)), 0)
	case KindListRevIter, KindRevIter:
		return int(int64(s.Raw(it, 0))) + 1
	case KindStrIter:
		return RuneCount(s.StrBytes(seq)[s.Raw(it, 0):])
	case KindBytesIter:
		return max(len(s.BytesValue(seq))-int(s.Raw(it, 0)), 0)
	case KindDictIter:
		return int(s.Raw(it, iterLeft))
	case KindSetIter:
		return int(s.Raw(it, 2))
	}
	return -1
}
