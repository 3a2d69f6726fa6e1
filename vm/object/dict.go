package object

import "gilplay/vm/heap"

// A dict is CPython's compact one (dictobject.c, 3.6 and later): entries in
// order of insertion, and an index of their numbers that is probed by hash. A
// KindDictTable for an index of 2^log places has, for n = usable(log) entries,
//
//	2n references   key, value of entry 0, then of entry 1 … (live: those used)
//	n words         hash of entry 0 …
//	2^log places    of 8, 16 or 32 bits: 0 empty, 1 deleted, else entry + 2

const (
	minDictLog   = 3
	perturbShift = 5
	placeEmpty   = 0
	placeDeleted = 1
	placeFirst   = 2
	headWords    = 2 // of a block: see vm/heap
)

func usable(log uint) int { return (1 << log) * 2 / 3 }

// capacity is how many entries a table has: in 2.x one per place, so that an entry's
// number is its place and the order of entries that of the hash table.
func (s *Space) capacity(log uint) int {
	if s.Classic {
		return 1 << log
	}
	return usable(log)
}

// placeBits is the log2 of the number of bits per place of the index.
func placeBits(log uint) uint {
	switch {
	case log <= 7:
		return 3
	case log <= 15:
		return 4
	}
	return 5
}

// NewDict makes an empty dict.
func (s *Space) NewDict() (heap.Ref, *Err) { return s.NewDictOf(0) }

// NewDictOf makes an empty instance of class, a subclass of dict (0: dict).
func (s *Space) NewDictOf(class heap.Ref) (heap.Ref, *Err) {
	return s.NewObject(KindDict, class, 1, dictRaws)
}

// DictLen is the number of items.
func (s *Space) DictLen(d heap.Ref) int { return int(s.Raw(d, DictUsed)) }

// table is a dict's table, taken apart for one operation.
type table struct {
	s     *Space
	block heap.Ref
	log   uint
	n     int // capacity(log)
}

func (s *Space) dictTable(d heap.Ref) table {
	log := uint(s.Raw(d, DictLog))
	return table{s, s.Ref(d, DictTable), log, s.capacity(log)}
}

func (t table) key(e int) heap.Ref   { return t.s.Ref(t.block, 2*e) }
func (t table) value(e int) heap.Ref { return t.s.Ref(t.block, 2*e+1) }
func (t table) hash(e int) uint64    { return t.s.Word(t.block, 2*t.n+e) }

// place reads place i of the index.
func (t table) place(i uint64) int {
	w := placeBits(t.log)
	at := i << w
	return int(t.s.Word(t.block, 3*t.n+int(at>>6)) >> (at & 63) & (1<<(1<<w) - 1))
}

func (t table) setPlace(i uint64, v int) {
	w := placeBits(t.log)
	at := i << w
	word := 3*t.n + int(at>>6)
	old := t.s.Word(t.block, word) &^ ((1<<(1<<w) - 1) << (at & 63))
	t.s.SetWord(t.block, word, old|uint64(v)<<(at&63))
}

// probe walks the places that a hash may be at, in CPython's order.
type probe struct {
	i, perturb, mask uint64
	classic          bool
}

func (t table) probe(hash uint64) probe {
	mask := uint64(1)<<t.log - 1
	return probe{hash & mask, hash, mask, t.s.Classic}
}

func (p *probe) next() {
	shifted := p.perturb >> perturbShift
	if !p.classic {
		p.perturb = shifted
	}
	p.i = (p.i*5 + p.perturb + 1) & p.mask
	p.perturb = shifted
}

// find returns the entry with the key, or -1, and its place in the index.
func (t table) find(key heap.Ref, hash uint64) (e int, place uint64, err *Err) {
	if t.block == 0 {
		return -1, 0, nil
	}
	for p := t.probe(hash); ; p.next() {
		switch v := t.place(p.i); v {
		case placeEmpty:
			return -1, 0, nil
		case placeDeleted:
		default:
			e := v - placeFirst
			k := t.key(e)
			if k == key {
				return e, p.i, nil
			}
			if t.hash(e) != hash {
				continue
			}
			same, err := t.s.Equal(k, key)
			if err != nil {
				return -1, 0, err
			}
			if same {
				return e, p.i, nil
			}
		}
	}
}

// add appends an entry, for which there is room, and takes over the references.
func (t table) add(e int, key, value heap.Ref, hash uint64) {
	p := t.probe(hash)
	for t.place(p.i) >= placeFirst {
		p.next()
	}
	if t.s.Classic {
		e = int(p.i)
	}
	t.setPlace(p.i, e+placeFirst)
	t.s.SetRef(t.block, 2*e, key)
	t.s.SetRef(t.block, 2*e+1, value)
	t.s.SetWord(t.block, 2*t.n+e, hash)
	if !t.s.Classic {
		t.s.SetLive(t.block, 2*e+2)
	}
}

// resize moves the items to a table for at least n of them without deleted
// entries between.
func (s *Space) resize(d heap.Ref, n int) *Err {
	if s.Classic {
		return s.resizeClassic(d, n)
	}
	log := uint(minDictLog)
	for usable(log) < n {
		log++
	}
	if n > maxItems {
		return TooLarge
	}
	t := s.newTable(log)
	if t.block == 0 {
		return NoMemory
	}
	s.SetLive(t.block, 0)
	s.refill(d, t)
	s.SetRaw(d, DictEntries, s.Raw(d, DictUsed))
	return nil
}

// newTable makes an empty table; its block is 0 when memory is short.
func (s *Space) newTable(log uint) table {
	size, places := s.capacity(log), (1<<log<<placeBits(log)+63)>>6
	return table{s, s.Alloc(KindDictTable, 0, 2*size, size+places), log, size}
}

// refill gives the dict the empty table t and moves the items there.
func (s *Space) refill(d heap.Ref, t table) {
	old, used := s.dictTable(d), 0
	for e := range s.DictEnd(d) {
		if k := old.key(e); k != 0 {
			t.add(used, k, old.value(e), old.hash(e))
			used++
		}
	}
	if old.block != 0 {
		s.SetLive(old.block, 0)
		s.Decref(old.block)
	}
	s.SetRef(d, DictTable, t.block)
	s.SetRaw(d, DictLog, uint64(t.log))
}

// DictGet is the value for the key, borrowed, or 0.
func (s *Space) DictGet(d, key heap.Ref) (heap.Ref, *Err) {
	hash, err := s.Hash(key)
	if err != nil || s.DictLen(d) == 0 {
		return 0, err
	}
	t := s.dictTable(d)
	e, _, err := t.find(key, uint64(hash))
	if e < 0 {
		return 0, err
	}
	return t.value(e), nil
}

// DictGetStr is DictGet for an exact str; keys that only Python code can
// compare with it are passed over. It is the way of every name and attribute,
// and so reads the words itself: the names of table, written out.
func (s *Space) DictGetStr(d, name heap.Ref) heap.Ref {
	mem := s.Mem()
	block := mem[d+headWords+DictTable]
	if block == 0 {
		return 0
	}
	hash := ^mem[name+headWords+textHash]
	if hash == ^uint64(0) {
		hash = uint64(s.strHash(name))
		mem = s.Mem()
	}
	log := uint(mem[uint64(d)+headWords+mem[d+1]>>32+DictLog])
	bits := placeBits(log)
	width := uint64(1)<<(1<<bits) - 1
	entries := block + headWords
	n := uint64(s.capacity(log))
	hashes, index := entries+2*n, entries+3*n
	mask, perturb := uint64(1)<<log-1, hash
	for i := hash & mask; ; {
		at := i << bits
		place := mem[index+at>>6] >> (at & 63) & width
		if place == placeEmpty {
			return 0
		}
		if e := place - placeFirst; place >= placeFirst && mem[hashes+e] == hash {
			k := heap.Ref(mem[entries+2*e])
			if k == name || s.Kind(k) == KindStr && string(s.StrBytes(k)) == string(s.StrBytes(name)) {
				return heap.Ref(mem[entries+2*e+1])
			}
		}
		shifted := perturb >> perturbShift
		if !s.Classic {
			perturb = shifted
		}
		i = (i*5 + perturb + 1) & mask
		perturb = shifted
	}
}

// DictSet stores a value, whose reference it takes over, on failure too. An
// equal key that is already there stays.
func (s *Space) DictSet(d, key, value heap.Ref) *Err {
	hash, err := s.Hash(key)
	if err == nil {
		err = s.dictSet(d, key, value, uint64(hash))
	}
	if err != nil {
		s.Decref(value)
	}
	return err
}

// dictSet is DictSet for a known hash; it takes over value on success only.
func (s *Space) dictSet(d, key, value heap.Ref, hash uint64) *Err {
	t := s.dictTable(d)
	e, _, err := t.find(key, hash)
	if err != nil {
		return err
	}
	if e >= 0 {
		s.Replace(t.block, 2*e+1, value)
		return nil
	}
	return s.dictInsert(d, key, value, hash)
}

// dictInsert adds an item whose key the dict lacks; it takes over value on
// success only.
func (s *Space) dictInsert(d, key, value heap.Ref, hash uint64) *Err {
	if s.Classic {
		return s.insertClassic(d, key, value, hash)
	}
	t := s.dictTable(d)
	e := int(s.Raw(d, DictEntries))
	if t.block == 0 || e >= t.n {
		// GROWTH_RATE of dictobject.c, 3.7 and later.
		if err := s.resize(d, max(usable(minDictLog), s.DictLen(d)*2)); err != nil {
			return err
		}
		t = s.dictTable(d)
		e = int(s.Raw(d, DictEntries))
	}
	s.Incref(key)
	t.add(e, key, value, hash)
	s.SetRaw(d, DictEntries, uint64(e+1))
	s.SetRaw(d, DictUsed, s.Raw(d, DictUsed)+1)
	return nil
}

// SetStr is DictSet with a key made from Go text (and interned).
func (s *Space) SetStr(d heap.Ref, name string, value heap.Ref) *Err {
	key, err := s.Intern(name)
	if err != nil {
		s.Decref(value)
		return err
	}
	err = s.DictSet(d, key, value)
	s.Decref(key)
	return err
}

// GetStr is DictGetStr for Go text.
func (s *Space) GetStr(d heap.Ref, name string) heap.Ref {
	if at := s.ValueAt(d, name); at != 0 {
		return heap.Ref(s.Mem()[at])
	}
	return 0
}

// ValueAt is the place in memory of the value for a str key, 0 if there is none.
func (s *Space) ValueAt(d heap.Ref, name string) uint32 {
	t := s.dictTable(d)
	if t.block == 0 {
		return 0
	}
	hash := uint64(s.hashText(name))
	for p := t.probe(hash); ; p.next() {
		v := t.place(p.i)
		if v == placeEmpty {
			return 0
		}
		if v == placeDeleted || t.hash(v-placeFirst) != hash {
			continue
		}
		if k := t.key(v - placeFirst); s.Kind(k) == KindStr && s.strIs(k, name) {
			return uint32(t.block) + headWords + uint32(2*(v-placeFirst)+1)
		}
	}
}
