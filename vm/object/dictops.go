package object

import "gilplay/vm/heap"

// DictDelete removes the item and reports whether there was one.
func (s *Space) DictDelete(d, key heap.Ref) (bool, *Err) {
	k, v, err := s.DictTake(d, key)
	s.XDecref(k)
	s.XDecref(v)
	return k != 0, err
}

// DictTake removes the item and returns its key and value, or 0 and 0.
func (s *Space) DictTake(d, key heap.Ref) (k, v heap.Ref, err *Err) {
	hash, err := s.Hash(key)
	if err != nil || s.DictLen(d) == 0 {
		return 0, 0, err
	}
	t := s.dictTable(d)
	e, place, err := t.find(key, uint64(hash))
	if e < 0 {
		return 0, 0, err
	}
	k, v = s.take(d, t, e, place)
	return k, v, nil
}

// take removes an entry and hands its references to the caller.
func (s *Space) take(d heap.Ref, t table, e int, place uint64) (k, v heap.Ref) {
	k, v = t.key(e), t.value(e)
	t.setPlace(place, placeDeleted)
	s.SetRef(t.block, 2*e, 0)
	s.SetRef(t.block, 2*e+1, 0)
	s.SetRaw(d, DictUsed, s.Raw(d, DictUsed)-1)
	return k, v
}

// DictPopItem removes the newest item and returns it; 0 and 0 when empty.
func (s *Space) DictPopItem(d heap.Ref) (k, v heap.Ref) {
	if s.DictLen(d) == 0 {
		return 0, 0
	}
	t := s.dictTable(d)
	if s.Classic {
		return s.popClassic(d, t)
	}
	e := int(s.Raw(d, DictEntries)) - 1
	for t.key(e) == 0 {
		e--
	}
	p := t.probe(t.hash(e))
	for t.place(p.i) != e+placeFirst {
		p.next()
	}
	k, v = s.take(d, t, e, p.i)
	s.SetRaw(d, DictEntries, uint64(e))
	s.SetLive(t.block, 2*e)
	return k, v
}

// DictNext is the next item at or after entry *pos, borrowed; it moves *pos
// behind it. Start with 0; the dict must not change its keys meanwhile.
func (s *Space) DictNext(d heap.Ref, pos *int) (k, v heap.Ref, ok bool) {
	t := s.dictTable(d)
	for n := s.DictEnd(d); *pos < n; {
		e := *pos
		*pos++
		if k := t.key(e); k != 0 {
			return k, t.value(e), true
		}
	}
	return 0, 0, false
}

// DictPrev is DictNext from the end: start with DictEnd, it returns the item
// before *pos.
func (s *Space) DictPrev(d heap.Ref, pos *int) (k, v heap.Ref, ok bool) {
	t := s.dictTable(d)
	for *pos > 0 {
		*pos--
		if k := t.key(*pos); k != 0 {
			return k, t.value(*pos), true
		}
	}
	return 0, 0, false
}

// DictEnd is the position behind the last entry.
func (s *Space) DictEnd(d heap.Ref) int { return int(uint32(s.Raw(d, DictEntries))) }

// DictClear removes all items.
func (s *Space) DictClear(d heap.Ref) {
	s.SetRaw(d, DictUsed, 0)
	s.SetRaw(d, DictEntries, 0)
	s.SetRaw(d, DictLog, 0)
	s.SetRaw(d, DictFill, 0)
	s.Replace(d, DictTable, 0)
}

// DictCopy makes an exact dict with the same items.
func (s *Space) DictCopy(d heap.Ref) (heap.Ref, *Err) {
	c, err := s.NewDict()
	if err != nil {
		return 0, err
	}
	if err := s.DictUpdate(c, d); err != nil {
		s.Decref(c)
		return 0, err
	}
	return c, nil
}

// DictUpdate stores the items of another dict. When an equality must be
// decided in Python, the items before it have been stored already.
func (s *Space) DictUpdate(d, other heap.Ref) *Err {
	if d == other || s.DictLen(other) == 0 {
		return nil
	}
	if s.Classic {
		if err := s.roomForMerge(d, s.DictLen(other)); err != nil {
			return err
		}
	} else if s.DictLen(d) == 0 {
		if err := s.resize(d, s.DictLen(other)); err != nil {
			return err
		}
	}
	src := s.dictTable(other)
	for e := range s.DictEnd(other) {
		k := src.key(e)
		if k == 0 {
			continue
		}
		v := src.value(e)
		s.Incref(v)
		if err := s.dictSet(d, k, v, src.hash(e)); err != nil {
			s.Decref(v)
			return err
		}
	}
	return nil
}
