package heap

import "slices"

// A search that knows a state by its parts: what only one thread can reach,
// thread by thread, and the rest, which they share. The same part is the same
// words at the same places, so a state is put together from parts of others.

// Word is a word and its place.
type Word struct {
	Addr  uint32
	Value uint64
}

// partition is the marks with which the blocks are told apart. Marks of another
// round do not count.
type partition struct {
	base  []uint64 // the memory without any thread's part
	mark  Mark     // of that state
	round uint32
	own   []uint32 // per word: the round in which it was in a thread's part
	seen  []uint32 // per block: of the walk in which it was met
	walk  uint32
	met   []uint32 // how often, in that walk
	held  []Word   // references from the present round's parts to blocks outside
	shape uint64   // see Shape
	blame []Ref    // see Apart: they were in no thread's part and have changed
	asked []Question
}

// Question is whether a block had more than N references when it had Count.
type Question struct {
	Ref      Ref
	N, Count int
}

// Split begins to take states apart; parts are the words of the present one
// that threads have for themselves, held their references to others' blocks.
func (h *Heap) Split(parts, held []Word) {
	h.Stretch()
	for _, w := range parts {
		h.put(w.Addr, 0)
	}
	for _, w := range held {
		h.put(w.Addr, h.mem[w.Addr]-w.Value)
	}
	p := &h.parts
	p.base, p.mark = slices.Clone(h.mem), Mark(len(h.trail.addrs))
}

// Join begins to put a state together: from nothing but what all states share.
func (h *Heap) Join() {
	h.BackTo(h.parts.mark)
	h.Stretch()
	h.nextRound()
}

// AddWords adds a part's words; own says that the part is a thread's.
func (h *Heap) AddWords(words []Word, own bool) {
	for _, w := range words {
		h.put(w.Addr, w.Value)
		if own {
			h.parts.own[w.Addr] = h.parts.round
		}
	}
}

// AddHeld adds the references that a part holds to blocks outside.
func (h *Heap) AddHeld(held []Word) {
	for _, w := range held {
		h.put(w.Addr, h.mem[w.Addr]+w.Value)
	}
}

func (h *Heap) nextRound() {
	p := &h.parts
	for n := len(h.mem) - len(p.own); n > 0; n = 0 {
		p.own, p.seen, p.met = append(p.own, make([]uint32, n)...), append(p.seen, make([]uint32, n)...), append(p.met, make([]uint32, n)...)
	}
	p.round++
	p.held = p.held[:0]
}

// Part takes the next state apart further: it appends the words of the blocks
// that nothing keeps alive but r, those of r first, and the references from them
// to other blocks, with how many there are. pool is where the thread's blocks are
// allocated. What lies in the pool of another thread, all of which are between
// from and to, is no part of its: the other's next block lies where that is not.
func (h *Heap) Part(r, pool, from, to Ref, words, held []Word) ([]Word, []Word) {
	p := &h.parts
	p.walk++
	own := []Ref{r}
	p.seen[r], p.met[r] = p.walk, 1<<31 // whatever refers to it
	first := len(held)
	p.shape = 0
	meet := func(c Ref) {
		if c == 0 {
			return
		}
		if p.seen[c] != p.walk {
			p.seen[c], p.met[c] = p.walk, 0
			held = append(held, Word{Addr: uint32(c)})
		}
		if p.met[c]++; p.met[c] == uint32(h.mem[c]) && (c < from || c >= to || c >= pool && c < pool+Ref(poolWords)+headWords) {
			own = append(own, c)
		}
	}
	for i := 0; i < len(own); i++ {
		b := own[i]
		p.shape ^= mix(uint32(b), 1)
		for at, end := uint32(b), uint32(b)+headWords+uint32(h.Words(b)); at < end; at++ {
			p.own[at] = p.round
			if v := h.mem[at]; v != 0 || h.Base(at) != 0 {
				words = append(words, Word{at, v})
			}
		}
		meet(Ref(uint32(h.mem[b+1])))
		for j := range h.Live(b) {
			meet(h.Ref(b, j))
		}
	}
	kept := held[:first] // all blocks of the part are marked by now
	for _, w := range held[first:] {
		if n := p.met[w.Addr]; p.own[w.Addr] != p.round {
			kept = append(kept, Word{w.Addr, uint64(n)})
			p.held = append(p.held, Word{w.Addr, uint64(n)})
		}
	}
	return words, kept
}

// Shape tells which blocks the part taken last has.
func (h *Heap) Shape() uint64 { return h.parts.shape }

// Apart begins to take the present state apart, which came about from the one
// before by what was stored since m.
func (h *Heap) Apart(m Mark) {
	p := &h.parts
	p.blame = p.blame[:0]
	for i, addr := range h.trail.addrs[m:] {
		if !h.trail.heads[addr] {
			continue
		}
		if uint32(h.trail.olds[int(m)+i]) == 0 { // it is new
			p.asked = slices.DeleteFunc(p.asked, func(q Question) bool { return q.Ref == Ref(addr) })
		} else if p.own[addr] != p.round {
			p.blame = append(p.blame, Ref(addr))
		}
	}
	p.asked = slices.DeleteFunc(p.asked, func(q Question) bool { return p.own[q.Ref] == p.round })
	h.nextRound()
}

// Asked tells for which blocks that are neither new nor were in a thread's part
// the counts of references were asked for in what Apart took apart last.
func (h *Heap) Asked() []Question { return h.parts.asked }

// Rest is what all threads' parts leave: the words in which it differs from what
// all states share, once every thread's part has been taken. lost are blocks
// that were of the rest and have died, or nothing of the rest refers to any more:
// with them it would have gone another way if other threads had referred to them.
func (h *Heap) Rest() (words []Word, lost []Ref) {
	p := &h.parts
	listed := p.round | 1<<31
	p.walk++
	for _, w := range p.held {
		if p.seen[w.Addr] != p.walk {
			p.seen[w.Addr], p.met[w.Addr] = p.walk, 0
		}
		p.met[w.Addr] += uint32(w.Value)
	}
	for _, r := range p.blame {
		count := uint32(h.mem[r])
		if p.seen[r] == p.walk {
			count -= p.met[r]
		}
		if count == 0 || p.own[r] == p.round {
			lost = append(lost, r)
		}
	}
	for _, addr := range h.trail.addrs[p.mark:] {
		if addr < wordRoots && addr != wordFinalHead && addr != wordBump || p.own[addr] == p.round || p.own[addr] == listed {
			continue
		}
		v := h.mem[addr]
		if p.seen[addr] == p.walk {
			v -= uint64(p.met[addr])
		}
		if v != h.Base(addr) {
			words = append(words, Word{addr, v})
			p.own[addr] = listed
		}
	}
	return words, lost
}

// InPart reports whether a block is in one of the parts taken last.
func (h *Heap) InPart(r Ref) bool { return h.parts.own[r] == h.parts.round }

// Base is a word of what all states share.
func (h *Heap) Base(addr uint32) uint64 {
	if base := h.parts.base; int(addr) < len(base) {
		return base[addr]
	}
	return 0
}

// Sum is a fingerprint of words, which does not depend on their order.
func Sum(words []Word) (a, b uint64) {
	for _, w := range words {
		if w.Value == 0 { // a word that has become 0 is not one that has stayed as it was
			w = Word{w.Addr | 1<<31, 1}
		}
		a ^= mix(w.Addr, w.Value)
		b ^= mixOther(w.Addr, w.Value)
	}
	return a, b
}
