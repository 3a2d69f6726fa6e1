package heap

// What a search over many runs needs of the heap: a trail on which the state
// goes back, a fingerprint that follows it at the cost of the words that
// changed, and addresses that depend as little as possible on the order in
// which threads ran.
//
// While a heap searches, nothing that dies is handed out again by way of a
// free list, whose order would be a record of the past. Every pool (one for
// each thread) has room for a number of blocks of each small size, of which the
// lowest free one is taken; what does not fit there comes from the bump
// pointer. A dead block is all zero, so it does not count in the fingerprint.

// trail is the undo log of a search. A word is on it once for each stretch.
type trail struct {
	addrs []uint32
	olds  []uint64
	stamp []uint32 // per word: the stretch in which it was put on the trail last
	now   uint32   // the present stretch
	pool  uint32   // of the running thread
	heads []bool   // per word: a block begins there, or did once
}

// KindPool is the kind of a block that is a pool.
const KindPool = 0xFE

// poolAt is where the blocks of each size begin in a pool; poolWords is its size.
var poolAt, poolWords = func() (at [exactWords + 2]uint32, total uint32) {
	for size := uint32(headWords); size <= exactWords; size++ {
		at[size] = total
		total += max(512/size, 8) * size
	}
	at[exactWords+1] = total
	return at, total
}()

// StartSearch makes n pools and begins the trail; pool 0 is used. It reports
// false if there is no room. From now on there are no snapshots, the cyclic
// collector does not start by itself, and Verify does not hold.
func (h *Heap) StartSearch(n int) (pools []Ref) {
	for range n {
		r := h.Alloc(KindPool, 0, 0, int(poolWords))
		if r == 0 {
			return nil
		}
		pools = append(pools, r)
	}
	for class := range classCount {
		h.put(uint32(wordFree+class), 0)
	}
	h.put(wordYoung, 0)
	h.put(wordSurvivors, 1<<62)
	h.trail = trail{stamp: make([]uint32, len(h.mem)), heads: make([]bool, len(h.mem))}
	h.Each(func(r Ref) { h.trail.heads[r] = true })
	h.setMode(modeTrail)
	h.SetPool(pools[0])
	return pools
}

// SetPool says whose blocks are allocated from now on.
func (h *Heap) SetPool(r Ref) { h.trail.pool = uint32(r) + headWords }

// poolBlock finds room for a block during a search.
func (h *Heap) poolBlock(class uint8) Ref {
	if class > exactWords {
		return 0
	}
	at, end := h.trail.pool+poolAt[class], h.trail.pool+poolAt[class+1]
	for ; at < end; at += uint32(class) {
		if h.mem[at] == 0 {
			return Ref(at)
		}
	}
	return 0
}

// note puts a word that will change on the trail.
func (t *trail) note(addr uint32, old uint64) {
	if t.stamp[addr] != t.now {
		t.stamp[addr] = t.now
		t.addrs = append(t.addrs, addr)
		t.olds = append(t.olds, old)
	}
}

// Stretch begins a stretch of the search and names the present state.
func (h *Heap) Stretch() Mark {
	t := &h.trail
	h.parts.asked = h.parts.asked[:0]
	if t.now++; t.now == 0 {
		clear(t.stamp)
		t.now = 1
	}
	return Mark(len(t.addrs))
}

// BackTo takes the heap back to where Stretch returned m.
func (h *Heap) BackTo(m Mark) {
	t := &h.trail
	for i := len(t.addrs); i > int(m); i-- {
		h.mem[t.addrs[i-1]] = t.olds[i-1]
	}
	t.addrs, t.olds = t.addrs[:m], t.olds[:m]
}

// Changed is by what the fingerprint of the search (two words, to be combined
// by exclusive or) differs from that at m, the beginning of this stretch. The
// allocator's own words do not count. It also tells whether a word of
// [from, to) was stored.
func (h *Heap) Changed(m Mark, from, to uint32) (a, b uint64, touched bool) {
	t := &h.trail
	olds := t.olds[m:]
	for i, addr := range t.addrs[m:] {
		old, v := olds[i], h.mem[addr]
		touched = touched || addr-from < to-from
		if old == v || addr < wordRoots && addr != wordFinalHead {
			continue
		}
		a ^= mix(addr, old) ^ mix(addr, v)
		b ^= mixOther(addr, old) ^ mixOther(addr, v)
	}
	return a, b, touched
}

// Trail is the number of words on the trail.
func (h *Heap) Trail() int { return len(h.trail.addrs) }

// Share is what a block and the storage that belongs to it contribute to the
// fingerprint of a search: combined with it, they count no more. They lie
// within [from, to).
func (h *Heap) Share(r Ref) (a, b uint64, from, to uint32) {
	from = 1<<32 - 1
	add := func(r Ref) {
		from, to = min(from, uint32(r)), max(to, uint32(r)+headWords+uint32(h.Words(r)))
		for at, end := uint32(r), uint32(r)+headWords+uint32(h.Words(r)); at < end; at++ {
			a ^= mix(at, h.mem[at])
			b ^= mixOther(at, h.mem[at])
		}
	}
	add(r)
	for i := range h.Live(r) {
		if c := h.Ref(r, i); c != 0 && h.Kind(c) >= AuxKind {
			add(c)
		}
	}
	return a, b, from, to
}
