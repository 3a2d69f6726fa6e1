package object

import (
	"strings"

	"gilplay/vm/heap"
)

// orderClassic orders any two values (default_3way_compare in object.c, 2.7):
// None first, then numbers, then by the name of the type, then by address.
func (s *Space) orderClassic(a, b heap.Ref) int {
	if a == None || b == None {
		return cmpInt(b2i(a != None), b2i(b != None))
	}
	name := func(r heap.Ref) string {
		if isNumber(s.Kind(r)) {
			return ""
		}
		return s.TypeName(r)
	}
	if c := strings.Compare(name(a), name(b)); c != 0 && s.ClassOf(a) != s.ClassOf(b) {
		return c
	}
	if s.ClassOf(a) != s.ClassOf(b) {
		return cmpInt(int64(s.ClassOf(a)), int64(s.ClassOf(b)))
	}
	return cmpInt(int64(a), int64(b))
}

func b2i(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

// compareDicts orders dicts (dict_compare, 2.7): by length, else by the least
// key whose values differ.
func (s *Space) compareDicts(op CmpOp, a, b heap.Ref, depth int) (answer, *Err) {
	if n, m := s.DictLen(a), s.DictLen(b); n != m {
		return answerIf(op.holds(n - m)), nil
	}
	ka, va, err := s.leastDifference(a, b, depth)
	if err != nil {
		return no, err
	}
	if ka == 0 {
		return answerIf(op.holds(0)), nil
	}
	kb, vb, err := s.leastDifference(b, a, depth)
	if err != nil {
		return no, err
	}
	if kb == 0 {
		return answerIf(op.holds(0)), nil
	}
	same, err := s.equal(ka, kb, depth+1)
	if err != nil {
		return no, err
	}
	if same {
		ka, kb = va, vb
	}
	v, err := s.richCompare(op, ka, kb, depth+1)
	return answerIf(v), err
}

// leastDifference is the least key of a whose value b lacks, with its value.
func (s *Space) leastDifference(a, b heap.Ref, depth int) (key, value heap.Ref, err *Err) {
	for pos := 0; ; {
		k, v, ok := s.DictNext(a, &pos)
		if !ok {
			return key, value, nil
		}
		if key != 0 {
			if less, err := s.richCompare(CmpLT, k, key, depth+1); err != nil || !less {
				if err != nil {
					return 0, 0, err
				}
				continue
			}
		}
		other, err := s.DictGet(b, k)
		if err != nil {
			return 0, 0, err
		}
		if other != 0 {
			same, err := s.equal(v, other, depth+1)
			if err != nil {
				return 0, 0, err
			}
			if same {
				continue
			}
		}
		key, value = k, v
	}
}
