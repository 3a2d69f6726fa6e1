package object

import (
	"bytes"
	"slices"

	"gilplay/vm/heap"
)

// SetItem is r[key] = value.
func (s *Space) SetItem(r, key, value heap.Ref) *Err {
	if s.Bits(r)&OverSetitem != 0 {
		return NeedPython
	}
	return s.SetItemRaw(r, key, value)
}

// DelItem is del r[key].
func (s *Space) DelItem(r, key heap.Ref) *Err {
	if s.Bits(r)&OverDelitem != 0 {
		return NeedPython
	}
	return s.SetItemRaw(r, key, 0)
}

// SetItemRaw is the __setitem__ of r's built-in type, or its __delitem__ when
// value is 0.
func (s *Space) SetItemRaw(r, key, value heap.Ref) *Err {
	switch s.Kind(r) {
	case KindDict:
		if value == 0 {
			found, err := s.DictDelete(r, key)
			if err == nil && !found {
				return s.keyError(key)
			}
			return err
		}
		s.Incref(value)
		return s.DictSet(r, key, value)
	case KindList:
		return s.listSetItem(r, key, value)
	case KindByteArray:
		return s.byteArraySetItem(r, key, value)
	case KindInstance, KindNative, KindException, KindClass:
		return NeedPython
	}
	if s.IsInt(key) && hasSequence(s.Kind(r)) {
		if _, err := s.Index(key); err != nil {
			return err
		}
		if value == 0 {
			return typeError("'", s.TypeName(r), "' object doesn't support item deletion")
		}
	}
	if value == 0 {
		return typeError("'", s.TypeName(r), "' object does not support item deletion")
	}
	return typeError("'", s.TypeName(r), "' object does not support item assignment")
}

// hasSequence reports whether the type has tp_as_sequence (object.c words its
// refusals by that).
func hasSequence(k uint8) bool {
	switch k {
	case KindTuple, KindStr, KindBytes, KindRange, KindSet, KindFrozenSet, KindDictView, KindMappingProxy:
		return true
	}
	return false
}

func (s *Space) listSetItem(r, key, value heap.Ref) *Err {
	if s.Kind(key) == KindSlice {
		if value != 0 {
			return s.listSetSlice(r, key, value)
		}
		return s.listDelSlice(r, key)
	}
	i, err := s.subscript(r, key, s.ListLen(r), " assignment index out of range")
	if err != nil {
		return err
	}
	if value == 0 {
		s.Decref(s.ListPop(r, i))
		return nil
	}
	s.Incref(value)
	s.ListSet(r, i, value)
	return nil
}

func (s *Space) listDelSlice(r, key heap.Ref) *Err {
	start, _, step, n, err := s.SliceIndices(key, s.ListLen(r))
	if err != nil || n == 0 {
		return err
	}
	if step < 0 {
		start, step = start+(n-1)*step, -step
	}
	if step == 1 {
		return s.ListReplace(r, start, start+n, 0)
	}
	dead, err := s.listSlice(r, start, step, n) // keeps the items alive until the list is whole
	if err != nil {
		return err
	}
	items := s.Ref(r, ListItems)
	length := s.Live(items)
	to := start
	for i := start; i < length; i++ {
		v := s.Ref(items, i)
		if (i-start)%step == 0 && (i-start)/step < n {
			s.Decref(v)
			continue
		}
		s.SetRef(items, to, v)
		to++
	}
	s.Zero(items, to, length-to)
	s.SetLive(items, to)
	s.Decref(dead)
	return nil
}

// listSetSlice assigns a list or tuple to a slice of a list; other iterables
// must be made a list first, which is the interpreter's work.
func (s *Space) listSetSlice(r, key, value heap.Ref) *Err {
	start, stop, step, n, err := s.SliceIndices(key, s.ListLen(r))
	if err != nil {
		return err
	}
	refusal := "must assign iterable to extended slice"
	if step == 1 {
		refusal = "can only assign an iterable"
	}
	seq, err := s.sequence(value, refusal)
	if err != nil {
		return err
	}
	defer s.Decref(seq)
	switch {
	case step == 1:
		return s.ListReplace(r, start, max(start, stop), seq)
	case s.SeqLen(seq) != n:
		return valueError("attempt to assign sequence of size ", itoa(s.SeqLen(seq)), " to extended slice of size ", itoa(n))
	}
	old, err := s.listSlice(r, start, step, n)
	if err != nil {
		return err
	}
	for i := range n {
		v := s.SeqItem(seq, i)
		s.Incref(v)
		s.ListSet(r, start+i*step, v)
	}
	s.Decref(old)
	return nil
}

// ListReplace puts the items of seq (a list or tuple, or 0 for none; r itself
// is allowed) in the place of items i to j.
func (s *Space) ListReplace(r heap.Ref, i, j int, seq heap.Ref) *Err {
	more := 0
	if seq == r {
		var err *Err
		if seq, err = s.ListFrom(r, 0, s.ListLen(r)); err != nil {
			return err
		}
		defer s.Decref(seq)
	}
	if seq != 0 {
		more = s.SeqLen(seq)
	}
	dead, err := s.ListFrom(r, i, j)
	if err != nil {
		return err
	}
	length := s.ListLen(r)
	if more > j-i {
		if err := s.room(r, more-(j-i)); err != nil {
			s.Decref(dead)
			return err
		}
	}
	items := s.Ref(r, ListItems)
	if items == 0 {
		s.Decref(dead)
		return nil
	}
	for k := i; k < j; k++ {
		s.Decref(s.Ref(items, k))
	}
	s.Move(items, i+more, items, j, length-j)
	if more < j-i {
		s.Zero(items, length-(j-i)+more, j-i-more)
	}
	for k := range more {
		v := s.SeqItem(seq, k)
		s.Incref(v)
		s.SetRef(items, i+k, v)
	}
	s.SetLive(items, length-(j-i)+more)
	s.Decref(dead)
	return nil
}

// sequence is v itself when it is a list or tuple, else a new list of its
// values; NeedPython when they come from Python code.
func (s *Space) sequence(v heap.Ref, notIterable string) (heap.Ref, *Err) {
	if k := s.Kind(v); (k == KindList || k == KindTuple) && s.Bits(v)&OverIter == 0 {
		s.Incref(v)
		return v, nil
	}
	it, err := s.NewIter(v)
	if err != nil {
		if err != NeedPython && err.Class == TypeError {
			err = typeError(notIterable)
		}
		return 0, err
	}
	defer s.Decref(it)
	return s.drain(it)
}

// ListOf makes a new list of the values of a built-in iterable; NeedPython
// when they come from Python code (nothing has then been consumed).
func (s *Space) ListOf(v heap.Ref) (heap.Ref, *Err) {
	if k := s.Kind(v); (k == KindList || k == KindTuple) && s.Bits(v)&OverIter == 0 {
		return s.ListFrom(v, 0, s.SeqLen(v))
	}
	it, err := s.NewIter(v)
	if err != nil {
		return 0, err
	}
	defer s.Decref(it)
	return s.drain(it)
}

// drain makes a list of what a built-in iterator still has.
func (s *Space) drain(it heap.Ref) (heap.Ref, *Err) {
	l, err := s.NewList(max(s.LengthHint(it), 0))
	if err != nil {
		return 0, err
	}
	for {
		v, err := s.IterNext(it)
		if err == nil && v == 0 {
			return l, nil
		}
		if err == nil {
			err = s.ListAppend(l, v)
		}
		if err != nil {
			s.Decref(l)
			return 0, err
		}
	}
}

func (s *Space) byteArraySetItem(r, key, value heap.Ref) *Err {
	b := bytes.Clone(s.BytesValue(r))
	if s.Kind(key) == KindSlice {
		return s.byteArraySetSlice(r, key, value, b)
	}
	i, err := s.subscript(r, key, len(b), " index out of range")
	if err != nil {
		return err
	}
	if value == 0 {
		return s.ByteArraySet(r, append(b[:i], b[i+1:]...))
	}
	if b[i], err = s.byteValue(value); err != nil {
		return err
	}
	return s.ByteArraySet(r, b)
}

func (s *Space) byteArraySetSlice(r, key, value heap.Ref, b []byte) *Err {
	start, stop, step, n, err := s.SliceIndices(key, len(b))
	if err != nil {
		return err
	}
	var with []byte
	if value != 0 {
		if s.IsInt(value) || s.IsStr(value) {
			return typeError("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
		}
		if with, err = s.BytesFrom(value); err != nil {
			return err
		}
	}
	switch {
	case step == 1:
		return s.ByteArraySet(r, slices.Replace(b, start, max(start, stop), with...))
	case len(with) == 0:
		keep := b[:0]
		for i, c := range b {
			if d := i - start; d%step != 0 || d/step < 0 || d/step >= n {
				keep = append(keep, c)
			}
		}
		return s.ByteArraySet(r, keep)
	case len(with) != n:
		return valueError("attempt to assign bytes of size ", itoa(len(with)), " to extended slice of size ", itoa(n))
	}
	for i, c := range with {
		b[start+i*step] = c
	}
	return s.ByteArraySet(r, b)
}
