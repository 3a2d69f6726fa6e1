package object

import (
	"math"

	"gilplay/vm/heap"
)

// Hash tables of 2.x (dictobject.c, setobject.c, 2.7): keys lie at their places
// in one table, so that its size, its probes and its hashes decide the order of
// iteration. In ours entry i of a dict is what lies at place i.

// tableLog is the log2 of the smallest table with more than n places.
func tableLog(n int) uint {
	log := uint(minDictLog)
	for 1<<log <= n {
		log++
	}
	return log
}

// resizeClassic moves the items, in their order, to the smallest table with
// more than n places (dictresize).
func (s *Space) resizeClassic(d heap.Ref, n int) *Err {
	if n > maxItems {
		return TooLarge
	}
	t := s.newTable(tableLog(n))
	if t.block == 0 {
		return NoMemory
	}
	s.refill(d, t)
	s.SetRaw(d, DictFill, s.Raw(d, DictUsed))
	s.SetRaw(d, DictEntries, s.Raw(d, DictEntries)>>32<<32|uint64(t.n))
	return nil
}

// NewDictFor makes an empty dict for n items (_PyDict_NewPresized).
func (s *Space) NewDictFor(n int) (heap.Ref, *Err) {
	d, err := s.NewDict()
	if err == nil && n > 5 {
		err = s.resize(d, n)
	}
	return d, err
}

// insertClassic is dictInsert.
func (s *Space) insertClassic(d, key, value heap.Ref, hash uint64) *Err {
	if s.Ref(d, DictTable) == 0 {
		if err := s.resizeClassic(d, 0); err != nil {
			return err
		}
	}
	t := s.dictTable(d)
	p := t.probe(hash)
	for t.place(p.i) >= placeFirst {
		p.next()
	}
	fill, used := s.Raw(d, DictFill), s.DictLen(d)+1
	if t.place(p.i) == placeEmpty {
		fill++
	}
	s.Incref(key)
	t.add(0, key, value, hash)
	s.SetRaw(d, DictFill, fill)
	s.SetRaw(d, DictUsed, uint64(used))
	s.SetRaw(d, DictEntries, s.Raw(d, DictEntries)+1<<32)
	if int(fill)*3 < 2<<t.log {
		return nil
	}
	n := 4 * used
	if used > 50000 {
		n = 2 * used
	}
	return s.resizeClassic(d, n)
}

// roomForMerge grows a dict before n items are stored in it (PyDict_Merge).
func (s *Space) roomForMerge(d heap.Ref, n int) *Err {
	size := 1 << minDictLog
	if s.Ref(d, DictTable) != 0 {
		size = 1 << s.Raw(d, DictLog)
	}
	if (int(s.Raw(d, DictFill))+n)*3 < size*2 {
		return nil
	}
	return s.resizeClassic(d, 2*(s.DictLen(d)+n))
}

// popClassic is DictPopItem: 2.x goes through the table from where it was last;
// the hash of place 0 keeps that while the place is free.
func (s *Space) popClassic(d heap.Ref, t table) (k, v heap.Ref) {
	e := 0
	if t.key(0) == 0 {
		if e = int(t.hash(0)); e >= t.n || e < 1 {
			e = 1
		}
		for t.key(e) == 0 {
			if e++; e >= t.n {
				e = 1
			}
		}
	}
	p := t.probe(t.hash(e))
	for t.place(p.i) != e+placeFirst {
		p.next()
	}
	k, v = s.take(d, t, e, p.i)
	s.SetWord(t.block, 2*t.n, uint64(e+1))
	return k, v
}

// walkClassic is walk.
func (p places) walkClassic(hash uint64, visit func(i int) bool) int {
	mask := uint64(p.size - 1)
	for pr := (probe{hash & mask, hash, mask, true}); ; pr.next() {
		if i := int(pr.i); p.empty(i) || visit(i) {
			return i
		}
	}
}

// finger is the place where set.pop begins to look.
func (p places) finger(at int) int {
	if p.key(0) != 0 {
		return 0
	}
	if at >= p.size || at < 1 {
		at = 1
	}
	for p.key(at) == 0 {
		if at++; at >= p.size {
			at = 1
		}
	}
	return at
}

// hashClassic is the hash of text in UTF-8, by its characters, without
// randomisation (string_hash in stringobject.c, unicode_hash, 2.7).
func hashClassic(text []byte) int64 {
	if len(text) == 0 {
		return 0
	}
	var x, n uint64
	for len(text) > 0 {
		c, w := decode(text)
		if text = text[w:]; n == 0 {
			x = uint64(c) << 7
		}
		x = 1000003*x ^ uint64(c)
		n++
	}
	return notMinusOne(int64(x ^ n))
}

// hashClassic is the value itself, or for a long its digits added with the
// carry going round (long_hash in longobject.c, 2.7).
func (x integer) hashClassic() int64 {
	var h uint64
	for _, w := range x.mag {
		if h += w; h < w {
			h++
		}
	}
	if x.neg {
		h = -h
	}
	return notMinusOne(int64(h))
}

// floatHashClassic is _Py_HashDouble (Objects/object.c, 2.7).
func floatHashClassic(f float64) int64 {
	switch {
	case math.IsInf(f, 1):
		return 314159
	case math.IsInf(f, -1):
		return -271828
	case f != f:
		return 0
	}
	if math.Trunc(f) == f {
		return integerOfFloat(f).hashClassic()
	}
	m, e := math.Frexp(f)
	m *= 1 << 31
	high := int64(m)
	m = (m - float64(high)) * (1 << 31)
	return notMinusOne(high + int64(m) + int64(e)<<15)
}

// combineClassic is tuplehash (tupleobject.c, 2.7).
func combineClassic(hashes []int64) int64 {
	x, mult := uint64(0x345678), uint64(1000003)
	for i, h := range hashes {
		x = (x ^ uint64(h)) * mult
		mult += uint64(82520 + 2*(len(hashes)-i-1))
	}
	return notMinusOne(int64(x + 97531))
}

// setHashClassic is frozenset_hash (setobject.c, 2.7) for the mixed hashes of n
// elements.
func (s *Space) setHashClassic(mixed uint64, n int) uint64 {
	h := (1927868237*uint64(n+1)^mixed)*69069 + 907133923
	if h == ^uint64(0) {
		h = 590923713
	}
	return h
}
