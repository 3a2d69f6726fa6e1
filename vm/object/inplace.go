package object

import "gilplay/vm/heap"

// Inplace is a op= b for built-in values: what the name is bound to then, a
// itself when its type changes in place.
func (s *Space) Inplace(op BinOp, a, b heap.Ref) (heap.Ref, *Err) {
	if s.mayOverride(a) || s.mayOverride(b) {
		return 0, NeedPython
	}
	done, err := s.InplaceRaw(op, a, b)
	if err != nil {
		return 0, err
	}
	if done {
		s.Incref(a)
		return a, nil
	}
	text := op.Text() + "="
	if op == OpPow {
		text = op.Text()
	}
	if k := s.Kind(a); op == OpMul && (hasSequence(k) || k == KindDict) && !isRepeatable(k) {
		return 0, s.Unsupported(text, a, b) // PyNumber_InPlaceMultiply does not ask b
	}
	return s.binary(op, a, b, text)
}

// InplaceRaw changes a in place if its built-in type does that for op and b;
// false means that the binary operator is next.
func (s *Space) InplaceRaw(op BinOp, a, b heap.Ref) (done bool, err *Err) {
	switch s.Kind(a) {
	case KindList:
		switch {
		case op == OpAdd:
			return true, s.ListExtendFrom(a, b)
		case op == OpMul && s.IsInt(b):
			return true, s.listRepeat(a, b)
		}
	case KindByteArray:
		return s.byteArrayInplace(op, a, b)
	case KindSet:
		if s.IsSet(b) {
			return s.setInplace(op, a, b)
		}
	case KindDict:
		if op == OpOr && s.Kind(b) == KindDict {
			return true, s.DictUpdate(a, b)
		} else if op == OpOr {
			return false, NeedPython // pairs, or an object with keys()
		}
	}
	return false, nil
}

// ListExtendFrom appends the values of a built-in iterable.
func (s *Space) ListExtendFrom(l, v heap.Ref) *Err {
	seq, err := s.sequence(v, "")
	if err != nil {
		if err.Class == TypeError && err.Msg == "" {
			err = typeError("'", s.TypeName(v), "' object is not iterable")
		}
		return err
	}
	defer s.Decref(seq)
	return s.ListExtend(l, seq)
}

func (s *Space) listRepeat(l, count heap.Ref) *Err {
	n, err := s.index(count, OverflowError)
	if err != nil {
		return err
	}
	r, err := s.Repeat(l, max(n, 0))
	if err != nil {
		return err
	}
	items := s.Ref(r, ListItems)
	s.SetRef(r, ListItems, 0)
	s.Decref(r)
	s.Replace(l, ListItems, items)
	return nil
}

func (s *Space) byteArrayInplace(op BinOp, a, b heap.Ref) (bool, *Err) {
	if op != OpAdd && op != OpMul || op == OpAdd && !s.IsBytes(b) || op == OpMul && !s.IsInt(b) {
		return false, nil
	}
	r, err := s.BinaryRaw(op, a, b)
	if err != nil {
		return true, err
	}
	err = s.ByteArraySet(a, s.BytesValue(r))
	s.Decref(r)
	return true, err
}

func (s *Space) setInplace(op BinOp, a, b heap.Ref) (bool, *Err) {
	switch op {
	case OpOr:
		return true, s.SetUpdate(a, b)
	case OpAnd:
		return true, s.SetIntersectionUpdate(a, b)
	case OpSub:
		return true, s.SetDifferenceUpdate(a, b)
	case OpXor:
		return true, s.SetSymmetricUpdate(a, b)
	}
	return false, nil
}

// StrAppend is a + b of two exact strs that takes over the reference to a: when
// it is the only one, the text grows in place, so that a loop of s += t costs
// linear time (unicode_concatenate in CPython).
func (s *Space) StrAppend(a, b heap.Ref) (heap.Ref, *Err) {
	n, m := len(s.StrBytes(a)), len(s.StrBytes(b))
	if s.RefcountAbove(a, 1) || n < 16 || n+m > maxText || s.Flags(a)&(FlagInterned|heap.FlagWeak) != 0 {
		r, err := s.concat(a, b, KindStr, KindStr)
		s.Decref(a)
		return r, err
	}
	text := string(s.StrBytes(b))
	points := s.StrLen(a) + s.StrLen(b)
	if need := textData + (n+m+7)/8; s.Words(a) < need {
		r := s.Grow(a, 0, need+need/8)
		if r == 0 {
			s.Decref(a)
			return 0, NoMemory
		}
		a = r
	}
	first := n / 8 * 8
	tail := append([]byte(nil), s.StrBytes(a)[first:n]...)
	s.SetBytes(a, textData+first/8, append(tail, text...))
	s.SetWord(a, textLen, uint64(n+m)|uint64(points)<<32)
	s.SetWord(a, textHash, 0)
	return a, nil
}
