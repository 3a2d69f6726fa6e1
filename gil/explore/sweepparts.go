package explore

import (
	"slices"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

// A sweep's states are taken apart here, and put together again.

// part is what only one thread can reach, and where the thread stands.
type part struct {
	wide        bool // it has turned out not to be narrow
	words, held []heap.Word
	thread      thread
	house       bool // it does housekeeping next
	endLock     heap.Ref
	joined      heap.Ref // see interp.Joined
	runs        heap.Ref
	ended       bool // nothing of it is left on its stack
	own         bool // the lock that it waits for is its own
	ownFree     bool // and free
	reentrant   bool
	shape       uint64   // which blocks it has
	next        []uint32 // parts that this one has become
}

// rest is what the threads share.
type rest struct {
	words                   []heap.Word
	same                    bool // the globals lie where they do in the base
	now                     int64
	out, stdin, note, bytes int32
	exit                    int32
	threads                 int8
	ending                  ending
}

// partNow is the number of thread t's part in the heap's state.
func (s *sweep) partNow(t int) uint32 {
	x := s.x
	in, id, th := x.in, interp.ThreadID(t), &x.w.t[t]
	pools := x.pools // the first one is no longer used
	s.words, s.held = in.Heap.Part(in.Thread(id), x.pool(t), pools[1], pools[MaxThreads+1]+(pools[1]-pools[0]), s.words[:0], s.held[:0])
	p := part{thread: *th, endLock: in.EndLock(id), joined: in.Joined(id), runs: in.Runs(id), ended: in.State(id) == interp.ThreadEnded, shape: in.Heap.Shape()}
	if th.life == ready || th.life == waiting {
		p.house = in.Housekeeping(id)
	}
	if th.lock != 0 {
		p.own, p.ownFree, p.reentrant = in.Heap.InPart(th.lock), x.free(th.lock, t), in.Reentrant(th.lock)
		p.ownFree = p.own && p.ownFree
	}
	a, b := heap.Sum(s.words)
	key := [2]uint64{a, b}
	mixIn := func(v uint64) {
		key[0] = (key[0] ^ v) * 0x9E3779B97F4A7C15
		key[1] = (key[1] ^ v) * 0xBF58476D1CE4E5B9
		key[1] ^= key[1] >> 29
	}
	bit := func(b bool, n int) uint64 {
		if b {
			return 1 << n
		}
		return 0
	}
	mixIn(uint64(th.life) | uint64(th.wait)<<8 | uint64(t)<<16 | uint64(th.lock)<<32 |
		bit(th.begun, 24) | bit(p.house, 25) | bit(p.ended, 26) | bit(p.own, 27) | bit(p.ownFree, 28) | bit(p.reentrant, 29))
	mixIn(uint64(th.until))
	mixIn(uint64(p.endLock) | uint64(p.joined)<<32)
	mixIn(uint64(p.runs))
	n, known := s.partOf[key]
	if known {
		return n
	}
	n = uint32(len(s.parts))
	s.partOf[key] = n
	p.words, p.held = slices.Clone(s.words), slices.Clone(s.held)
	s.parts, s.ways = append(s.parts, p), append(s.ways, way{})
	return n
}

// restNumber is the number of the rest with these words and what else is no
// thread's.
func (s *sweep) restNumber(words []heap.Word) uint32 {
	w := &s.x.w
	a, b := heap.Sum(words)
	a ^= (uint64(uint32(w.out)) | uint64(uint32(w.stdin))<<32) * 0x9E3779B97F4A7C15
	b ^= (uint64(uint32(w.note))<<32 | uint64(w.ending)<<8 | uint64(w.threads)) * 0xBF58476D1CE4E5B9
	b ^= (uint64(w.now) ^ uint64(uint32(w.exit))<<32) * 0xC4CEB9FE1A85EC53
	key := [2]uint64{a, b}
	n, known := s.restOf[key]
	if !known {
		n = uint32(len(s.rests))
		s.restOf[key] = n
		from, to := s.x.in.Namespace()
		same := !slices.ContainsFunc(words, func(w heap.Word) bool { return w.Addr >= from && w.Addr < to })
		s.rests = append(s.rests, rest{words, same, w.now, w.out, w.stdin, w.note, w.bytes, w.exit, w.threads, w.ending})
	}
	return n
}

// apart finds the numbers of the heap's state, which came about by what was
// stored since m; lost as in heap.Rest.
func (s *sweep) apart(m heap.Mark) (lost []heap.Ref) {
	h := s.x.in.Heap
	h.Apart(m)
	for u := range int(s.x.w.threads) {
		s.part[u] = s.partNow(u)
	}
	words, lost := h.Rest()
	s.rest = s.restNumber(words)
	return lost
}

// join brings the heap into the present state.
func (s *sweep) join() {
	if s.here {
		return
	}
	s.here = true
	h := s.x.in.Heap
	h.Join()
	s.x.in.WentBack(s.epoch)
	h.AddWords(s.rests[s.rest].words, false)
	n := int(s.rests[s.rest].threads)
	for _, p := range s.part[:n] {
		h.AddWords(s.parts[p].words, true)
	}
	for _, p := range s.part[:n] {
		h.AddHeld(s.parts[p].held)
	}
}

// loadRest sets what is of the rest in the world.
func (s *sweep) loadRest() {
	w, r := &s.x.w, &s.rests[s.rest]
	w.now, w.out, w.stdin, w.note, w.bytes, w.exit, w.threads, w.ending = r.now, r.out, r.stdin, r.note, r.bytes, r.exit, r.threads, r.ending
}

// canTake reports whether the lock that thread t waits for can be had now.
func (s *sweep) canTake(t int) bool {
	p := &s.parts[s.part[t]]
	if p.own {
		return p.ownFree
	}
	key := s.turnKey(t, false)
	known := s.locks.get(key)
	if known == 0 {
		count, owner := interp.LockWords(p.thread.lock)
		known = 1
		if s.word(s.rest, count) == 0 || p.reentrant && s.word(s.rest, owner) == uint64(t)+1 {
			known = 2
		}
		s.locks.set(key, known)
	}
	return known == 2
}

// word is a word of a rest.
func (s *sweep) word(rest, addr uint32) uint64 {
	for _, w := range s.rests[rest].words {
		if w.Addr == addr {
			return w.Value
		}
	}
	return s.x.in.Heap.Base(addr)
}
