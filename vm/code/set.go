package code

import (
	"math"
	"math/bits"
	"strconv"
)

// NewFrozenSet makes a set of constants: of equal members the first one stays.
// Members come in the order in which CPython's hash table holds them, as far as
// their hashes are known; if not, in the order of the source. sip is
// opcode.Table.Sip.
func NewFrozenSet(items Tuple, sip int) FrozenSet {
	var members FrozenSet
	seen := map[string]bool{}
	for _, item := range items {
		key := string(appendEqualKey(nil, item))
		if seen[key] {
			continue
		}
		seen[key] = true
		members = append(members, item)
	}
	if allHashed(members, sip) {
		// CPython's compiler rebuilds the set when it merges equal constants;
		// Intern does so once more.
		return setOrder(setOrder(members, sip), sip)
	}
	return members
}

// appendEqualKey appends a text that is the same for equal constants: unlike
// AppendKey, 1 == 1.0 == True.
func appendEqualKey(dst []byte, value Const) []byte {
	switch v := value.(type) {
	case Bool:
		if v {
			return append(dst, "i1;"...)
		}
		return append(dst, "i0;"...)
	case Float:
		if n := int64(v); float64(n) == float64(v) && math.Abs(float64(v)) < 1<<62 {
			return append(strconv.AppendInt(append(dst, 'i'), n, 10), ';')
		}
	case Complex:
		if imag(v) == 0 {
			return appendEqualKey(dst, Float(real(v)))
		}
	case Tuple:
		dst = append(strconv.AppendInt(append(dst, '('), int64(len(v)), 10), ':')
		for _, item := range v {
			dst = appendEqualKey(dst, item)
		}
		return dst
	}
	return AppendKey(dst, value)
}

// setTable is the hash table of a set (Objects/setobject.c of 3.9): open
// addressing that looks at nine neighbours before it jumps.
type setTable struct {
	slots []Const
	used  int
	sip   int
}

const linearProbes = 9

// setOrder gives the order in which a set of different members is iterated
// over.
func setOrder(members FrozenSet, sip int) FrozenSet {
	t := setTable{sip: sip, slots: make([]Const, 8)}
	for _, m := range members {
		t.insert(m)
		t.used++
		if t.used*5 >= (len(t.slots)-1)*3 {
			t.grow()
		}
	}
	order := make(FrozenSet, 0, len(members))
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
	t.slots = make([]Const, max(8, 1<<bits.Len(uint(want))))
	for _, m := range old {
		if m != nil {
			t.insert(m)
		}
	}
}

func (t *setTable) insert(m Const) {
	hash, _ := Hash(m, t.sip)
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
