package object

import (
	"bytes"
	"math"

	"gilplay/vm/heap"
)

// CmpOp is a comparison, numbered as the arguments of COMPARE_OP.
type CmpOp uint8

const (
	CmpLT CmpOp = iota
	CmpLE
	CmpEQ
	CmpNE
	CmpGT
	CmpGE
)

// Text is the operator in Python.
func (op CmpOp) Text() string { return [...]string{"<", "<=", "==", "!=", ">", ">="}[op] }

// Swap is the operator with the operands exchanged.
func (op CmpOp) Swap() CmpOp { return [...]CmpOp{CmpGT, CmpGE, CmpEQ, CmpNE, CmpLT, CmpLE}[op] }

// holds reports whether the operator holds for operands whose order is c.
func (op CmpOp) holds(c int) bool {
	switch op {
	case CmpLT:
		return c < 0
	case CmpLE:
		return c <= 0
	case CmpEQ:
		return c == 0
	case CmpNE:
		return c != 0
	case CmpGT:
		return c > 0
	}
	return c >= 0
}

// maxDepth bounds the nesting that the recursive functions follow before they
// raise RecursionError, as CPython's recursion limit does.
const maxDepth = 990

// answer of one type's comparison method.
type answer int8

const (
	no answer = iota
	yes
	notImplemented
)

func answerIf(b bool) answer {
	if b {
		return yes
	}
	return no
}

// Equal is a == b as containers test it: identical objects are equal.
func (s *Space) Equal(a, b heap.Ref) (bool, *Err) { return s.equal(a, b, 0) }

func (s *Space) equal(a, b heap.Ref, depth int) (bool, *Err) {
	if a == b {
		return true, nil
	}
	if s.Kind(a) == KindStr && s.Kind(b) == KindStr && s.Type(a)|s.Type(b) == 0 {
		return bytes.Equal(s.StrBytes(a), s.StrBytes(b)), nil
	}
	return s.richCompare(CmpEQ, a, b, depth)
}

// Compare is the result of a comparison between built-in values: a new
// reference to True or False, or the TypeError for an order that is not defined.
func (s *Space) Compare(op CmpOp, a, b heap.Ref) (heap.Ref, *Err) {
	v, err := s.richCompare(op, a, b, 0)
	if err != nil {
		return 0, err
	}
	return s.Bool(v), nil
}

// Less is a < b as sort uses it.
func (s *Space) Less(a, b heap.Ref) (bool, *Err) { return s.richCompare(CmpLT, a, b, 0) }

// richCompare is do_richcompare of object.c without the calls into Python.
func (s *Space) richCompare(op CmpOp, a, b heap.Ref, depth int) (bool, *Err) {
	over := uint64(OverOrder)
	if op == CmpEQ || op == CmpNE {
		over = OverEq
	}
	if (s.Bits(a)|s.Bits(b))&over != 0 {
		return false, NeedPython
	}
	if depth > maxDepth {
		return false, raise(RecursionError, "maximum recursion depth exceeded in comparison")
	}
	res, err := s.CompareRaw(op, a, b, depth)
	if err == nil && res == notImplemented {
		res, err = s.CompareRaw(op.Swap(), b, a, depth)
	}
	switch {
	case err != nil:
		return false, err
	case res != notImplemented:
		return res == yes, nil
	case s.Classic && op != CmpEQ && op != CmpNE && isNumber(s.Kind(a)) && isNumber(s.Kind(b)):
		return false, typeError("no ordering relation is defined for complex numbers")
	case s.Classic && op != CmpEQ && op != CmpNE:
		return op.holds(s.orderClassic(a, b)), nil
	case op == CmpEQ:
		return a == b, nil
	case op == CmpNE:
		return a != b, nil
	}
	return false, typeError("'", op.Text(), "' not supported between instances of '", s.TypeName(a), "' and '", s.TypeName(b), "'")
}

// CompareMethod is what the built-in type's own method (int.__lt__ …) returns:
// True, False or NotImplemented, a new reference.
func (s *Space) CompareMethod(op CmpOp, a, b heap.Ref) (heap.Ref, *Err) {
	res, err := s.CompareRaw(op, a, b, 0)
	switch {
	case err != nil:
		return 0, err
	case res == notImplemented:
		s.Incref(NotImplemented)
		return NotImplemented, nil
	}
	return s.Bool(res == yes), nil
}

// CompareRaw compares by the rules of a's kind only.
func (s *Space) CompareRaw(op CmpOp, a, b heap.Ref, depth int) (answer, *Err) {
	ka, kb := s.Kind(a), s.Kind(b)
	switch ka {
	case KindInt, KindBool:
		if kb == KindInt || kb == KindBool {
			x, small := s.IntValue(a)
			if y, both := s.IntValue(b); small && both {
				return answerIf(op.holds(cmpInt(x, y))), nil
			}
			return answerIf(op.holds(s.integer(a).cmp(s.integer(b)))), nil
		}
	case KindFloat:
		return s.compareFloat(op, s.FloatValue(a), b), nil
	case KindComplex:
		return s.compareComplex(op, a, b), nil
	case KindStr:
		if kb == KindStr {
			if s.IsUnicode(a) != s.IsUnicode(b) && (s.Coerced(a) != nil || s.Coerced(b) != nil) {
				return answerIf(op.holds(1)), nil // with a UnicodeWarning
			}
			return answerIf(op.holds(bytes.Compare(s.StrBytes(a), s.StrBytes(b)))), nil
		}
	case KindBytes, KindByteArray:
		if s.IsBytes(b) {
			return answerIf(op.holds(bytes.Compare(s.BytesValue(a), s.BytesValue(b)))), nil
		}
	case KindTuple, KindList:
		if ka == kb {
			return s.compareItems(op, a, b, depth)
		}
	case KindDict:
		if kb == KindDict && s.Classic && op != CmpEQ && op != CmpNE {
			return s.compareDicts(op, a, b, depth)
		}
		if kb == KindDict && (op == CmpEQ || op == CmpNE) {
			same, err := s.dictEqual(a, b, depth)
			return answerIf(same == (op == CmpEQ)), err
		}
	case KindSet, KindFrozenSet:
		if s.IsSet(b) {
			return s.compareSets(op, a, b)
		}
	case KindDictView:
		return s.compareViews(op, a, b)
	case KindRange:
		if kb == KindRange && (op == CmpEQ || op == CmpNE) {
			same, err := s.rangeEqual(a, b)
			return answerIf(same == (op == CmpEQ)), err
		}
	case KindSlice:
		if kb == KindSlice {
			return s.compareSlices(op, a, b, depth)
		}
	case KindMethod:
		if kb == KindMethod && (op == CmpEQ || op == CmpNE) {
			same := s.Ref(a, MethodFunc) == s.Ref(b, MethodFunc) && s.Ref(a, MethodSelf) == s.Ref(b, MethodSelf)
			return answerIf(same == (op == CmpEQ)), nil
		}
	case KindBuiltin:
		if kb == KindBuiltin && (op == CmpEQ || op == CmpNE) {
			same := s.Raw(a, 0) == s.Raw(b, 0) && s.Ref(a, BuiltinSelf) == s.Ref(b, BuiltinSelf)
			return answerIf(same == (op == CmpEQ)), nil
		}
	case KindMappingProxy:
		return s.CompareRaw(op, s.Ref(a, 0), b, depth+1)
	}
	if a == b && op == CmpEQ {
		return yes, nil
	}
	return notImplemented, nil
}

func cmpInt(x, y int64) int {
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

// compareFloat compares exactly, an int of any size included.
func (s *Space) compareFloat(op CmpOp, f float64, b heap.Ref) answer {
	switch s.Kind(b) {
	case KindFloat:
		return answerIf(floatHolds(op, f, s.FloatValue(b)))
	case KindInt, KindBool:
		if f != f || math.IsInf(f, 0) {
			return answerIf(floatHolds(op, f, 0))
		}
		whole := math.Floor(f)
		c := integerOfFloat(whole).cmp(s.integer(b))
		if c == 0 && f > whole {
			c = 1
		}
		return answerIf(op.holds(c))
	}
	return notImplemented
}

func floatHolds(op CmpOp, a, b float64) bool {
	switch op {
	case CmpLT:
		return a < b
	case CmpLE:
		return a <= b
	case CmpEQ:
		return a == b
	case CmpNE:
		return a != b
	case CmpGT:
		return a > b
	}
	return a >= b
}

func (s *Space) compareComplex(op CmpOp, a, b heap.Ref) answer {
	if op != CmpEQ && op != CmpNE {
		return notImplemented
	}
	re, im := s.ComplexValue(a)
	same := false
	switch s.Kind(b) {
	case KindComplex:
		re2, im2 := s.ComplexValue(b)
		same = re == re2 && im == im2
	case KindFloat, KindInt, KindBool:
		same = im == 0 && s.compareFloat(CmpEQ, re, b) == yes
	default:
		return notImplemented
	}
	return answerIf(same == (op == CmpEQ))
}

// compareItems orders sequences by their first unequal items.
func (s *Space) compareItems(op CmpOp, a, b heap.Ref, depth int) (answer, *Err) {
	n, m := s.SeqLen(a), s.SeqLen(b)
	if n != m && s.Kind(a) == KindList && (op == CmpEQ || op == CmpNE) {
		return answerIf(op == CmpNE), nil
	}
	for i := range min(n, m) {
		x, y := s.SeqItem(a, i), s.SeqItem(b, i)
		same, err := s.equal(x, y, depth+1)
		if err != nil {
			return no, err
		}
		if same {
			continue
		}
		if op == CmpEQ || op == CmpNE {
			return answerIf(op == CmpNE), nil
		}
		v, err := s.richCompare(op, x, y, depth+1)
		return answerIf(v), err
	}
	return answerIf(op.holds(n - m)), nil
}

func (s *Space) dictEqual(a, b heap.Ref, depth int) (bool, *Err) {
	if s.DictLen(a) != s.DictLen(b) {
		return false, nil
	}
	x, y := s.dictTable(a), s.dictTable(b)
	for e := range s.DictEnd(a) {
		k := x.key(e)
		if k == 0 {
			continue
		}
		f, _, err := y.find(k, x.hash(e))
		if err != nil || f < 0 {
			return false, err
		}
		if same, err := s.equal(x.value(e), y.value(f), depth+1); err != nil || !same {
			return false, err
		}
	}
	return true, nil
}

func (s *Space) compareSets(op CmpOp, a, b heap.Ref) (answer, *Err) {
	n, m := s.SetLen(a), s.SetLen(b)
	var sub bool
	var err *Err
	switch op {
	case CmpEQ, CmpNE:
		if n == m {
			sub, err = s.SetIsSubset(a, b)
		}
		return answerIf(sub == (op == CmpEQ)), err
	case CmpLT, CmpLE:
		if n < m || op == CmpLE {
			sub, err = s.SetIsSubset(a, b)
		}
	default:
		if n > m || op == CmpGE {
			sub, err = s.SetIsSubset(b, a)
		}
	}
	return answerIf(sub), err
}

// compareSlices compares as the tuples of their parts.
func (s *Space) compareSlices(op CmpOp, a, b heap.Ref, depth int) (answer, *Err) {
	for i := range sliceSlots {
		x, y := s.Ref(a, i), s.Ref(b, i)
		same, err := s.equal(x, y, depth+1)
		if err != nil {
			return no, err
		}
		if same {
			continue
		}
		if op == CmpEQ || op == CmpNE {
			return answerIf(op == CmpNE), nil
		}
		v, err := s.richCompare(op, x, y, depth+1)
		return answerIf(v), err
	}
	return answerIf(op.holds(0)), nil
}
