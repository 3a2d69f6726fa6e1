package compile

import (
	"math"
	"math/bits"
	"strconv"

	"gilplay/vm/code"
)

// frozenSet makes a set of constants: of equal members the first one stays.
// Members whose hashes are the same in every run of CPython (numbers) come in
// the order in which its hash table holds them, so that the repr is the same;
// others keep the order of the source.
func frozenSet(items code.Tuple) code.FrozenSet {
	var members code.FrozenSet
	seen := map[string]bool{}
	ordered := true
	for _, item := range items {
		key := string(appendEqualKey(nil, item))
		if seen[key] {
			continue
		}
		seen[key] = true
		members = append(members, item)
		_, isNumber := numberHash(item)
		ordered = ordered && isNumber
	}
	if ordered {
		// The compiler rebuilds the set when it merges equal constants.
		return setOrder(setOrder(members))
	}
	return members
}

// appendEqualKey appends a text that is the same for equal constants: unlike
// appendConstKey, 1 == 1.0 == True.
func appendEqualKey(dst []byte, value code.Const) []byte {
	switch v := value.(type) {
	case code.Bool:
		if v {
			return append(dst, "i1;"...)
		}
		return append(dst, "i0;"...)
	case code.Float:
		if n := int64(v); float64(n) == float64(v) && math.Abs(float64(v)) < 1<<62 {
			return append(strconv.AppendInt(append(dst, 'i'), n, 10), ';')
		}
	case code.Complex:
		if imag(v) == 0 {
			return appendEqualKey(dst, code.Float(real(v)))
		}
	case code.Tuple:
		dst = append(strconv.AppendInt(append(dst, '('), int64(len(v)), 10), ':')
		for _, item := range v {
			dst = appendEqualKey(dst, item)
		}
		return dst
	}
	return appendConstKey(dst, value)
}

// hashModulus is the prime of numeric hashes, 2**61-1 (Include/pyhash.h).
const hashModulus = 1<<61 - 1

// numberHash is hash() of an int, bool or float.
func numberHash(value code.Const) (int64, bool) {
	if f, ok := value.(code.Float); ok {
		return floatHash(float64(f)), true
	}
	w, ok := intOf(value)
	if !ok {
		return 0, false
	}
	_, rem := w.abs().quoRem(wideOf(hashModulus))
	h := int64(rem[0])
	if w.negative() {
		h = -h
	}
	return notMinusOne(h), true
}

// notMinusOne: -1 means an error inside CPython, so no hash is -1.
func notMinusOne(h int64) int64 {
	if h == -1 {
		return -2
	}
	return h
}

// floatHash follows _Py_HashDouble (Python/pyhash.c of 3.9).
func floatHash(f float64) int64 {
	switch {
	case math.IsNaN(f):
		return 0
	case math.IsInf(f, 1):
		return 314159
	case math.IsInf(f, -1):
		return -314159
	}
	m, e := math.Frexp(math.Abs(f))
	x := uint64(0)
	for m != 0 {
		x = x<<28&hashModulus | x>>(61-28)
		m *= 1 << 28
		e -= 28
		y := uint64(m)
		m -= float64(y)
		if x += y; x >= hashModulus {
			x -= hashModulus
		}
	}
	e %= 61
	if e < 0 {
		e += 61
	}
	h := int64(x<<e&hashModulus | x>>(61-e))
	if f < 0 {
		h = -h
	}
	return notMinusOne(h)
}

// setTable is the hash table of a set (Objects/setobject.c of 3.9): open
// addressing that looks at nine neighbours before it jumps.
type setTable struct {
	slots []code.Const
	used  int
}

const linearProbes = 9

// setOrder gives the order in which a set of different numbers is iterated
// over.
func setOrder(members code.FrozenSet) code.FrozenSet {
	t := setTable{slots: make([]code.Const, 8)}
	for _, m := range members {
		t.insert(m)
		t.used++
		if t.used*5 >= (len(t.slots)-1)*3 {
			t.grow()
		}
	}
	order := make(code.FrozenSet, 0, len(members))
	for _, m := range t.slots {
		if m != nil {
			order = append(order, m)
		}
	}
	return order
}

func (t *setTable) grow() {
	want := t.used * 4
	if t.used > 50000 {
		want = t.used * 2
	}
	old := t.slots
	t.slots = make([]code.Const, max(8, 1<<bits.Len(uint(want))))
	for _, m := range old {
		if m != nil {
			t.insert(m)
		}
	}
}

func (t *setTable) insert(m code.Const) {
	hash, _ := numberHash(m)
	mask := uint64(len(t.slots) - 1)
	perturb := uint64(hash)
	for i := uint64(hash) & mask; ; i = (i*5 + 1 + perturb) & mask {
		probes := uint64(0)
		if i+linearProbes <= mask {
			probes = linearProbes
		}
		for j := i; j <= i+probes; j++ {
			if t.slots[j] == nil {
				t.slots[j] = m
				return
			}
		}
		perturb >>= 5
	}
}
