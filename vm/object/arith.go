package object

import (
	"gilplay/vm/heap"
)

// BinOp is a binary operator. The numbers are those of BINARY_OP's argument
// from 3.11 on (NB_ADD …), without the in-place ones, then divmod.
type BinOp uint8

const (
	OpAdd BinOp = iota
	OpAnd
	OpFloorDiv
	OpLShift
	OpMatMul
	OpMul
	OpMod
	OpOr
	OpPow
	OpRShift
	OpSub
	OpTrueDiv
	OpXor
	OpDivMod
	OpDivide // / of 2.x
)

var opTexts = [...]string{"+", "&", "//", "<<", "@", "*", "%", "|", "** or pow()", ">>", "-", "/", "^", "divmod()", "/"}

// Text is the operator as messages of errors show it.
func (op BinOp) Text() string { return opTexts[op] }

// Binary is a op b for built-in values; NeedPython when an operand's class has
// arithmetic of its own.
func (s *Space) Binary(op BinOp, a, b heap.Ref) (heap.Ref, *Err) {
	mem := s.Mem()
	if mem[a]>>32&0xFFFF == TagInt && mem[b]>>32&0xFFFF == TagInt && mem[a+1]|mem[b+1] == 0 {
		r, err := s.wordOp(op, int64(mem[a+headWords]), int64(mem[b+headWords]))
		if r != 0 || err != nil {
			return r, err
		}
	}
	return s.binary(op, a, b, op.Text())
}

func (s *Space) binary(op BinOp, a, b heap.Ref, text string) (heap.Ref, *Err) {
	if s.mayOverride(a) || s.mayOverride(b) {
		return 0, NeedPython
	}
	r, err := s.BinaryRaw(op, a, b)
	if r != 0 || err != nil {
		return r, err
	}
	return 0, s.unsupported(op, a, b, text)
}

// mayOverride reports whether the object's class may define operators.
func (s *Space) mayOverride(r heap.Ref) bool {
	if s.Type(r) == 0 {
		return false
	}
	k := s.Kind(r)
	return s.Bits(r)&OverArith != 0 || k == KindNative
}

// unsupported is the TypeError for operands that no method accepts.
func (s *Space) unsupported(op BinOp, a, b heap.Ref, text string) *Err {
	ka, kb := s.Kind(a), s.Kind(b)
	switch {
	case op == OpAdd && s.IsUnicode(a):
		return typeError("coercing to Unicode: need string or buffer, ", s.TypeName(b), " found")
	case op == OpAdd && s.Classic && ka == KindStr:
		return typeError("cannot concatenate '", s.TypeName(a), "' and '", s.TypeName(b), "' objects")
	case op == OpAdd && ka == KindStr:
		return typeError(`can only concatenate str (not "`, s.TypeName(b), `") to str`)
	case op == OpAdd && ka == KindList:
		return typeError(`can only concatenate list (not "`, s.TypeName(b), `") to list`)
	case op == OpAdd && ka == KindTuple:
		return typeError(`can only concatenate tuple (not "`, s.TypeName(b), `") to tuple`)
	case op == OpAdd && (ka == KindBytes || ka == KindByteArray):
		return typeError("can't concat ", s.TypeName(b), " to ", s.TypeName(a))
	case op == OpMul && isRepeatable(ka):
		return typeError("can't multiply sequence by non-int of type '", s.TypeName(b), "'")
	case op == OpMul && isRepeatable(kb):
		return typeError("can't multiply sequence by non-int of type '", s.TypeName(a), "'")
	}
	return s.Unsupported(text, a, b)
}

// Unsupported is the general TypeError of a binary operator.
func (s *Space) Unsupported(text string, a, b heap.Ref) *Err {
	return typeError("unsupported operand type(s) for ", text, ": '", s.TypeName(a), "' and '", s.TypeName(b), "'")
}

func isRepeatable(k uint8) bool {
	switch k {
	case KindStr, KindList, KindTuple, KindBytes, KindByteArray:
		return true
	}
	return false
}

// BinaryRaw is what the built-in types make of the operands, whatever their
// classes override; 0 without an error when none accepts them (NotImplemented).
func (s *Space) BinaryRaw(op BinOp, a, b heap.Ref) (heap.Ref, *Err) {
	if s.Unicode != 0 && s.isMixed(op, a, b) {
		return s.mixed(op, a, b)
	}
	return s.rawOp(op, a, b)
}

func (s *Space) rawOp(op BinOp, a, b heap.Ref) (heap.Ref, *Err) {
	ka, kb := s.Kind(a), s.Kind(b)
	if isNumber(ka) && isNumber(kb) {
		return s.numberOp(op, a, b, ka, kb)
	}
	switch op {
	case OpAdd:
		return s.concat(a, b, ka, kb)
	case OpMul:
		return s.multiply(a, b, ka, kb)
	case OpMod:
		if ka == KindStr || ka == KindBytes || ka == KindByteArray {
			return s.percent(a, b, ka)
		}
	case OpOr, OpAnd, OpSub, OpXor:
		if s.Classic && ka == KindDict {
			return 0, nil
		}
		return s.setOp(op, a, b, ka, kb)
	}
	if !s.Classic && (ka == KindComplex || kb == KindComplex) {
		return 0, complexRefuses(op)
	}
	return 0, nil
}

func isNumber(k uint8) bool {
	return k == KindInt || k == KindBool || k == KindFloat || k == KindComplex
}

func (s *Space) numberOp(op BinOp, a, b heap.Ref, ka, kb uint8) (heap.Ref, *Err) {
	if op == OpDivide {
		if op = OpTrueDiv; s.IsInt(a) && s.IsInt(b) {
			op = OpFloorDiv
		}
	}
	switch {
	case ka == KindComplex || kb == KindComplex:
		return s.complexOp(op, a, b)
	case ka == KindFloat || kb == KindFloat:
		x, _, err := s.FloatOf(a)
		if err != nil {
			return 0, err
		}
		y, _, err := s.FloatOf(b)
		if err != nil {
			return 0, err
		}
		return s.floatOp(op, x, y)
	case ka == KindBool && kb == KindBool:
		x, y := s.Word(a, 0), s.Word(b, 0)
		switch op {
		case OpAnd:
			return s.Bool(x&y != 0), nil
		case OpOr:
			return s.Bool(x|y != 0), nil
		case OpXor:
			return s.Bool(x != y), nil
		}
	}
	if s.IsLong(a) || s.IsLong(b) {
		r, err := s.longResult(s.intOp(op, a, b))
		if err != nil && err.Msg == divZero {
			err = zeroDivision("long division or modulo by zero")
		}
		return r, err
	}
	return s.intOp(op, a, b)
}

// concat is a + b of two sequences of one kind.
func (s *Space) concat(a, b heap.Ref, ka, kb uint8) (heap.Ref, *Err) {
	switch {
	case ka == KindStr && kb == KindStr:
		switch {
		case s.StrLen(a) == 0:
			return s.exactStr(b)
		case s.StrLen(b) == 0:
			return s.exactStr(a)
		}
		return s.concatText(KindStr, s.StrBytes(a), s.StrBytes(b), s.StrLen(a)+s.StrLen(b))
	case ka == KindList && kb == KindList:
		return s.concatLists(a, b)
	case ka == KindTuple && kb == KindTuple:
		return s.concatTuples(a, b)
	case s.IsBytes(a) && s.IsBytes(b):
		x, y := s.BytesValue(a), s.BytesValue(b)
		sum := append(append(make([]byte, 0, len(x)+len(y)), x...), y...)
		if ka == KindByteArray {
			return s.NewByteArray(sum)
		}
		return s.NewBytes(sum)
	}
	return 0, nil
}

func (s *Space) concatLists(a, b heap.Ref) (heap.Ref, *Err) {
	n, m := s.ListLen(a), s.ListLen(b)
	r, err := s.NewList(n + m)
	if err != nil {
		return 0, err
	}
	if err = s.copyItems(r, a, 0, n); err == nil {
		err = s.copyItems(r, b, 0, m)
	}
	return r, err
}

func (s *Space) concatTuples(a, b heap.Ref) (heap.Ref, *Err) {
	n, m := s.TupleLen(a), s.TupleLen(b)
	if n+m > maxItems {
		return 0, TooLarge
	}
	switch {
	case n == 0 && s.Type(b) == 0:
		s.Incref(b)
		return b, nil
	case m == 0 && s.Type(a) == 0:
		s.Incref(a)
		return a, nil
	}
	r, err := s.NewTuple(n + m)
	if err != nil {
		return 0, err
	}
	for i := range n + m {
		v := heap.Ref(0)
		if i < n {
			v = s.Ref(a, i)
		} else {
			v = s.Ref(b, i-n)
		}
		s.Incref(v)
		s.SetRef(r, i, v)
	}
	return r, nil
}

// multiply is sequence * int, either way round.
func (s *Space) multiply(a, b heap.Ref, ka, kb uint8) (heap.Ref, *Err) {
	seq, count := a, b
	if !isRepeatable(ka) {
		if !isRepeatable(kb) {
			return 0, nil
		}
		seq, count = b, a
	}
	if !s.IsInt(count) {
		if s.needsIndex(count) {
			return 0, NeedPython
		}
		return 0, nil
	}
	n, err := s.index(count, OverflowError)
	if err != nil {
		return 0, err
	}
	return s.Repeat(seq, max(n, 0))
}

// Repeat is a built-in sequence n times.
func (s *Space) Repeat(seq heap.Ref, n int64) (heap.Ref, *Err) {
	if k := s.Kind(seq); n == 1 && s.Type(seq) == 0 && k != KindList && k != KindByteArray {
		s.Incref(seq)
		return seq, nil
	}
	switch s.Kind(seq) {
	case KindTuple, KindList:
		return s.repeatItems(seq, n)
	}
	b := s.BytesValue(seq)
	if int64(len(b)) > 0 && n > maxText/int64(len(b)) {
		return 0, TooLarge
	}
	out := make([]byte, 0, len(b)*int(n))
	for range n {
		if len(b) == 0 {
			break
		}
		out = append(out, b...)
	}
	switch s.Kind(seq) {
	case KindStr:
		return s.newStr(out)
	case KindByteArray:
		return s.NewByteArray(out)
	}
	return s.NewBytes(out)
}

func (s *Space) repeatItems(seq heap.Ref, n int64) (heap.Ref, *Err) {
	length := int64(s.SeqLen(seq))
	if length == 0 {
		n = 0
	}
	if n > 0 && length > maxItems/n {
		return 0, TooLarge
	}
	total := int(length * n)
	var r, block heap.Ref
	var err *Err
	if s.Kind(seq) == KindTuple {
		r, err = s.NewTuple(total)
		block = r
	} else if r, err = s.NewList(total); err == nil {
		block = s.Ref(r, ListItems)
	}
	if err != nil || total == 0 {
		return r, err
	}
	for i := range total {
		v := s.SeqItem(seq, i%int(length))
		s.Incref(v)
		s.SetRef(block, i, v)
	}
	s.SetLive(block, total)
	return r, nil
}

// setOp is an operator of sets or of views of dicts; 3.9 also has dict | dict.
func (s *Space) setOp(op BinOp, a, b heap.Ref, ka, kb uint8) (heap.Ref, *Err) {
	if ka == KindDict && kb == KindDict && op == OpOr {
		r, err := s.DictCopy(a)
		if err == nil {
			if err = s.DictUpdate(r, b); err != nil {
				s.Decref(r)
				return 0, err
			}
		}
		return r, err
	}
	if s.isSetView(a) || s.isSetView(b) {
		return s.viewOp(op, a, b)
	}
	if !s.IsSet(a) || !s.IsSet(b) {
		return 0, nil
	}
	switch op {
	case OpOr:
		return s.SetUnion(a, b)
	case OpAnd:
		return s.SetIntersection(a, b)
	case OpSub:
		return s.SetDifference(a, b)
	}
	return s.SetSymmetricDifference(a, b)
}

// viewOp is an operator with at least one keys or items view: the result is a
// set (dictviews_sub and its neighbours in dictobject.c, 3.9).
func (s *Space) viewOp(op BinOp, a, b heap.Ref) (heap.Ref, *Err) {
	x, err := s.setFrom(a)
	if err != nil {
		return 0, err
	}
	defer s.Decref(x)
	y, err := s.setFrom(b)
	if err != nil {
		return 0, err
	}
	defer s.Decref(y)
	return s.setOp(op, x, y, KindSet, KindSet)
}

// setFrom makes a set of the elements of a view or of another built-in iterable.
func (s *Space) setFrom(v heap.Ref) (heap.Ref, *Err) {
	if s.isSetView(v) {
		return s.ViewSet(v)
	}
	set, err := s.NewSet(false)
	if err != nil {
		return 0, err
	}
	if err := s.SetUpdateFrom(set, v); err != nil {
		s.Decref(set)
		return 0, err
	}
	return set, nil
}

// SetUpdateFrom adds the values of a built-in iterable to a set; when
// NeedPython is returned an equality or hash must be decided in Python, and
// values may have been added (adding them again does no harm).
func (s *Space) SetUpdateFrom(set, v heap.Ref) *Err {
	if s.IsSet(v) && s.Bits(v)&OverIter == 0 {
		return s.SetUpdate(set, v)
	}
	if s.Kind(v) == KindDict && s.Bits(v)&OverIter == 0 {
		return s.SetUpdateDict(set, v)
	}
	it, err := s.NewIter(v)
	if err != nil {
		return err
	}
	defer s.Decref(it)
	if it == v && s.Kind(v) != KindRangeIter {
		return NeedPython // an iterator cannot be asked again
	}
	for {
		x, err := s.IterNext(it)
		if x == 0 || err != nil {
			return err
		}
		err = s.SetAdd(set, x)
		s.Decref(x)
		if err != nil {
			return err
		}
	}
}
