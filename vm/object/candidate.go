package object

import "gilplay/vm/heap"

// Tables whose keys compare in Python: the interpreter computes the hash and
// decides equality in frames; these functions walk the table for it.

// DictCandidate returns the item that a lookup with this hash compares with its
// key after skip others, borrowed; 0 and 0 when there is none.
func (s *Space) DictCandidate(d heap.Ref, hash int64, skip int) (k, v heap.Ref) {
	t := s.dictTable(d)
	if t.block == 0 {
		return 0, 0
	}
	for p := t.probe(uint64(hash)); ; p.next() {
		place := t.place(p.i)
		if place == placeEmpty {
			return 0, 0
		}
		if place == placeDeleted || t.hash(place-placeFirst) != uint64(hash) {
			continue
		}
		if skip == 0 {
			return t.key(place - placeFirst), t.value(place - placeFirst)
		}
		skip--
	}
}

// DictPut stores a value (taken over, on failure too). key is the very key of
// an item that the dict has, or one that it lacks.
func (s *Space) DictPut(d, key heap.Ref, hash int64, value heap.Ref, has bool) *Err {
	if !has {
		err := s.dictInsert(d, key, value, uint64(hash))
		if err != nil {
			s.Decref(value)
		}
		return err
	}
	t := s.dictTable(d)
	for p := t.probe(uint64(hash)); ; p.next() {
		place := t.place(p.i)
		if place == placeEmpty {
			s.Decref(value)
			return nil
		}
		if place >= placeFirst && t.key(place-placeFirst) == key {
			s.Replace(t.block, 2*(place-placeFirst)+1, value)
			return nil
		}
	}
}

// DictRemove removes the item with this very key and returns its references;
// 0 and 0 when there is none.
func (s *Space) DictRemove(d, key heap.Ref, hash int64) (k, v heap.Ref) {
	t := s.dictTable(d)
	if t.block == 0 {
		return 0, 0
	}
	for p := t.probe(uint64(hash)); ; p.next() {
		place := t.place(p.i)
		if place == placeEmpty {
			return 0, 0
		}
		if place >= placeFirst && t.key(place-placeFirst) == key {
			return s.take(d, t, place-placeFirst, p.i)
		}
	}
}

// SetCandidate is DictCandidate for a set.
func (s *Space) SetCandidate(r heap.Ref, hash int64, skip int) heap.Ref {
	if s.Ref(r, SetTable) == 0 {
		return 0
	}
	p := s.places(r)
	i := p.walk(uint64(hash), func(i int) bool {
		if p.key(i) == 0 || p.hash(i) != uint64(hash) {
			return false
		}
		skip--
		return skip < 0
	})
	return p.key(i)
}

// SetPut adds an element that the set lacks.
func (s *Space) SetPut(r, key heap.Ref, hash int64) *Err {
	if s.Ref(r, SetTable) == 0 {
		if err := s.setResize(r, 0); err != nil {
			return err
		}
	}
	p := s.places(r)
	return s.setInsert(r, p, p.slot(uint64(hash)), key, uint64(hash))
}

// SetRemove removes this very element.
func (s *Space) SetRemove(r, key heap.Ref, hash int64) {
	if s.Ref(r, SetTable) == 0 {
		return
	}
	p := s.places(r)
	i := p.walk(uint64(hash), func(i int) bool { return p.key(i) == key })
	if p.key(i) == key {
		s.Decref(s.setTake(r, p, i))
	}
}

// CombineHashes is the hash of a tuple whose items have the given hashes.
func (s *Space) CombineHashes(hashes []int64) int64 {
	if s.Classic {
		return combineClassic(hashes)
	}
	var m tupleHash
	m.start()
	for _, h := range hashes {
		m.add(h)
	}
	return m.end(len(hashes))
}

// DictEntry is the entry of a dict that holds a name (an exact str, compared by
// identity only), or -1. Its key and value are references 2e and 2e+1 of the
// dict's table as long as the table stays (see DictTable).
func (s *Space) DictEntry(d, name heap.Ref) int {
	t := s.dictTable(d)
	if t.block == 0 {
		return -1
	}
	for p := t.probe(uint64(s.strHash(name))); ; p.next() {
		place := t.place(p.i)
		if place == placeEmpty {
			return -1
		}
		if place >= placeFirst && t.key(place-placeFirst) == name {
			return place - placeFirst
		}
	}
}
