package object

import "gilplay/vm/heap"

// A set is CPython's hash table (setobject.c, 3.7 to 3.12), followed in every
// rule that shows in the order of iteration: places are probed in runs of
// linearProbes, and the table grows at three fifths. A KindSetTable for 2^log
// places has as many references (0 where empty or deleted), then as many
// hashes (0 where empty, -1 where deleted).

const (
	minSetLog    = 3
	linearProbes = 9
	deletedHash  = ^uint64(0)
)

// NewSet makes an empty set or frozenset.
func (s *Space) NewSet(frozen bool) (heap.Ref, *Err) {
	if frozen {
		if r := s.Root(rootEmptyFrozenSet); r != 0 {
			s.Incref(r)
			return r, nil
		}
		return s.NewSetOf(KindFrozenSet, 0)
	}
	return s.NewSetOf(KindSet, 0)
}

// NewSetOf makes an empty set of the kind (KindSet, KindFrozenSet) and class
// (0: the built-in one) that may still be filled.
func (s *Space) NewSetOf(kind uint8, class heap.Ref) (heap.Ref, *Err) {
	r, err := s.NewObject(kind, class, 1, setRaws)
	if err == nil {
		s.SetRaw(r, SetLog, minSetLog)
	}
	return r, err
}

// IsSet reports whether r is a set or frozenset or an instance of a subclass.
func (s *Space) IsSet(r heap.Ref) bool {
	k := s.Kind(r)
	return k == KindSet || k == KindFrozenSet
}

// SetLen is the number of elements.
func (s *Space) SetLen(r heap.Ref) int { return int(s.Raw(r, SetUsed)) }

// places is a set's table, taken apart for one operation.
type places struct {
	s     *Space
	block heap.Ref
	size  int
}

func (s *Space) places(r heap.Ref) places {
	return places{s, s.Ref(r, SetTable), 1 << s.Raw(r, SetLog)}
}

func (p places) key(i int) heap.Ref { return p.s.Ref(p.block, i) }
func (p places) hash(i int) uint64  { return p.s.Word(p.block, p.size+i) }
func (p places) empty(i int) bool   { return p.key(i) == 0 && p.hash(i) == 0 }

func (p places) put(i int, key heap.Ref, hash uint64) {
	p.s.SetRef(p.block, i, key)
	p.s.SetWord(p.block, p.size+i, hash)
}

// walk visits the places that a hash may be at, in CPython's order, until visit
// returns true or an empty one is found, and returns where it stopped.
func (p places) walk(hash uint64, visit func(i int) bool) int {
	mask, perturb := uint64(p.size-1), hash
	if p.s.Classic {
		return p.walkClassic(hash, visit)
	}
	for i := hash & mask; ; i = (i*5 + 1 + perturb) & mask {
		last := i
		if i+linearProbes <= mask {
			last += linearProbes
		}
		for j := i; j <= last; j++ {
			if p.empty(int(j)) || visit(int(j)) {
				return int(j)
			}
		}
		perturb >>= perturbShift
	}
}

// find returns the place of the key, or else the empty place where it belongs.
func (p places) find(key heap.Ref, hash uint64) (place int, found bool, err *Err) {
	free := -1
	place = p.walk(hash, func(i int) bool {
		if k := p.key(i); k != 0 && p.hash(i) == hash {
			found, err = p.s.Equal(k, key)
		} else if k == 0 && free < 0 {
			free = i
		}
		return found || err != nil
	})
	if p.s.Classic && !found && free >= 0 {
		place = free // 2.x uses deleted places again
	}
	return place, found, err
}

// slot is the empty place for a key that the table lacks.
func (p places) slot(hash uint64) int {
	return p.walk(hash, func(int) bool { return false })
}

// setResize gives the set a table with more than n places.
func (s *Space) setResize(r heap.Ref, n int) *Err {
	if n > maxItems {
		return TooLarge
	}
	log := uint(minSetLog)
	for 1<<log <= n {
		log++
	}
	size := 1 << log
	block := s.Alloc(KindSetTable, 0, size, size)
	if block == 0 {
		return NoMemory
	}
	old, fresh := s.places(r), places{s, block, size}
	if old.block != 0 {
		for i := range old.size {
			if k := old.key(i); k != 0 {
				fresh.put(fresh.slot(old.hash(i)), k, old.hash(i))
			}
		}
		s.SetLive(old.block, 0)
		s.Decref(old.block)
	}
	s.SetRef(r, SetTable, block)
	s.SetRaw(r, SetLog, uint64(log))
	s.SetRaw(r, SetFill, s.Raw(r, SetUsed))
	return nil
}

// SetAdd adds an element (also to a frozenset that is being made).
func (s *Space) SetAdd(r, key heap.Ref) *Err {
	hash, err := s.Hash(key)
	if err != nil {
		return err
	}
	return s.setAdd(r, key, uint64(hash))
}

func (s *Space) setAdd(r, key heap.Ref, hash uint64) *Err {
	if s.Ref(r, SetTable) == 0 {
		if err := s.setResize(r, 0); err != nil {
			return err
		}
	}
	p := s.places(r)
	i, found, err := p.find(key, hash)
	if found || err != nil {
		return err
	}
	return s.setInsert(r, p, i, key, hash)
}

// setInsert adds an element that the set lacks at place i of its table.
func (s *Space) setInsert(r heap.Ref, p places, i int, key heap.Ref, hash uint64) *Err {
	s.Incref(key)
	used, fill := s.SetLen(r)+1, int(s.Raw(r, SetFill))
	if p.empty(i) {
		fill++
	}
	p.put(i, key, hash)
	s.SetRaw(r, SetUsed, uint64(used))
	s.SetRaw(r, SetFill, uint64(fill))
	if !s.setFull(fill, p.size) {
		return nil
	}
	return s.setResize(r, setGrowth(used))
}

// setFull reports whether a table with so many places used up has to grow.
func (s *Space) setFull(fill, size int) bool {
	if s.Classic {
		return fill*3 >= size*2
	}
	return fill*5 >= (size-1)*3
}

func setGrowth(used int) int {
	if used > 50000 {
		return used * 2
	}
	return used * 4
}

// SetContains reports whether the set has the element. A set as key counts as
// the frozenset with its elements, as in CPython.
func (s *Space) SetContains(r, key heap.Ref) (bool, *Err) {
	hash, err := s.hashForSet(key)
	if err != nil || s.SetLen(r) == 0 {
		return false, err
	}
	_, found, err := s.places(r).find(key, hash)
	return found, err
}

func (s *Space) hashForSet(key heap.Ref) (uint64, *Err) {
	if s.Kind(key) == KindSet {
		return s.setHash(key), nil
	}
	hash, err := s.Hash(key)
	return uint64(hash), err
}

// SetDiscard removes the element and reports whether it was there.
func (s *Space) SetDiscard(r, key heap.Ref) (bool, *Err) {
	hash, err := s.hashForSet(key)
	if err != nil || s.SetLen(r) == 0 {
		return false, err
	}
	return s.setDiscard(r, key, hash)
}

func (s *Space) setDiscard(r, key heap.Ref, hash uint64) (bool, *Err) {
	if s.SetLen(r) == 0 {
		return false, nil
	}
	p := s.places(r)
	i, found, err := p.find(key, hash)
	if found {
		s.Decref(s.setTake(r, p, i))
	}
	return found, err
}

// setTake empties a place and hands its reference to the caller.
func (s *Space) setTake(r heap.Ref, p places, i int) heap.Ref {
	k := p.key(i)
	p.put(i, 0, deletedHash)
	s.SetRaw(r, SetUsed, s.Raw(r, SetUsed)-1)
	return k
}

// SetPop removes some element and returns it; 0 when the set is empty.
func (s *Space) SetPop(r heap.Ref) heap.Ref {
	if s.SetLen(r) == 0 {
		return 0
	}
	p := s.places(r)
	i := int(s.Raw(r, SetFinger)) & (p.size - 1)
	if s.Classic {
		i = p.finger(int(s.Raw(r, SetFinger)))
	}
	for p.key(i) == 0 {
		i = (i + 1) & (p.size - 1)
	}
	s.SetRaw(r, SetFinger, uint64(i+1))
	return s.setTake(r, p, i)
}

// SetClear removes all elements.
func (s *Space) SetClear(r heap.Ref) {
	s.SetRaw(r, SetUsed, 0)
	s.SetRaw(r, SetFill, 0)
	s.SetRaw(r, SetLog, minSetLog)
	s.SetRaw(r, SetFinger, 0)
	s.Replace(r, SetTable, 0)
}

// SetNext is the next element at or after place *pos, borrowed; it moves *pos
// behind it. Start with 0; the set must not change meanwhile.
func (s *Space) SetNext(r heap.Ref, pos *int) (heap.Ref, bool) {
	p := s.places(r)
	for p.block != 0 && *pos < p.size {
		i := *pos
		*pos++
		if k := p.key(i); k != 0 {
			return k, true
		}
	}
	return 0, false
}

// SetCopy makes a set of the kind with the elements of another set.
func (s *Space) SetCopy(kind uint8, class, other heap.Ref) (heap.Ref, *Err) {
	r, err := s.NewSetOf(kind, class)
	if err != nil {
		return 0, err
	}
	if err := s.SetUpdate(r, other); err != nil {
		s.Decref(r)
		return 0, err
	}
	return r, nil
}

// SetUpdate adds the elements of another set (set_merge in setobject.c, 3.9).
func (s *Space) SetUpdate(r, other heap.Ref) *Err {
	if r == other || s.SetLen(other) == 0 {
		return nil
	}
	src, fill := s.places(other), int(s.Raw(r, SetFill))
	if s.setFull(fill+s.SetLen(other), s.places(r).size) {
		if err := s.setResize(r, (s.SetLen(r)+s.SetLen(other))*2); err != nil {
			return err
		}
	}
	if fill == 0 && !s.Classic {
		return s.setFill(r, other, src)
	}
	for i := range src.size {
		if k := src.key(i); k != 0 {
			if err := s.setAdd(r, k, src.hash(i)); err != nil {
				return err
			}
		}
	}
	return nil
}

// setFill fills an empty set: a table of the same size without deleted places
// is copied as it is.
func (s *Space) setFill(r, other heap.Ref, src places) *Err {
	if s.Ref(r, SetTable) == 0 {
		if err := s.setResize(r, 0); err != nil {
			return err
		}
	}
	dst := s.places(r)
	same := dst.size == src.size && s.Raw(other, SetFill) == s.Raw(other, SetUsed)
	for i := range src.size {
		k := src.key(i)
		if k == 0 {
			continue
		}
		at := i
		if !same {
			at = dst.slot(src.hash(i))
		}
		s.Incref(k)
		dst.put(at, k, src.hash(i))
	}
	s.SetRaw(r, SetFill, uint64(s.SetLen(other)))
	s.SetRaw(r, SetUsed, uint64(s.SetLen(other)))
	return nil
}

// SetUpdateDict adds the keys of a dict.
func (s *Space) SetUpdateDict(r, d heap.Ref) *Err {
	n := s.DictLen(d)
	if s.setFull(int(s.Raw(r, SetFill))+n, s.places(r).size) {
		if err := s.setResize(r, (s.SetLen(r)+n)*2); err != nil {
			return err
		}
	}
	t := s.dictTable(d)
	for e := range s.DictEnd(d) {
		if k := t.key(e); k != 0 {
			if err := s.setAdd(r, k, t.hash(e)); err != nil {
				return err
			}
		}
	}
	return nil
}
