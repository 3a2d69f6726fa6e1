package explore

import (
	"slices"

	"gilplay/vm/heap"
)

// What comes of a thread's turn, executed once and looked up from then on.

// result is what a part and a rest have become.
type result struct {
	part, rest, born uint32
	last             bool       // the thread could go on
	end              bool       // of the program
	plain            bool       // nothing has changed for who may go on, but that the thread may end
	lost             []heap.Ref // that nobody refers to but the thread itself
	with             []change   // and these other threads
	next             uint32     // of the results for the same part and rest
}

// change is what becomes of another thread's part.
type change struct {
	thread   int
	from, to uint32
}

// turn is Explorer.play, or knows what comes of it.
func (s *sweep) turn(t int, house bool) {
	x := s.x
	w := &x.w
	if r, rest := s.known(t, house); r != nil {
		if doubt != nil {
			doubt(s, t, house, r, rest)
		}
		s.lookedUp++
		s.part[t], s.rest, s.here = r.part, rest, false
		if r.end {
			s.part = [MaxThreads + 1]uint32{}
			s.loadRest()
			return
		}
		for _, c := range r.with {
			s.part[c.thread] = c.to
		}
		s.loadRest()
		w.t[t] = s.parts[r.part].thread
		if r.born != 0 {
			s.part[w.threads-1] = r.born
			w.t[w.threads-1] = s.parts[r.born].thread
		}
		if w.last = noThread; r.last {
			w.last = int8(t)
		}
		return
	}
	if s.executed++; s.executed > mostInVain && s.executed > s.lookedUp {
		s.failed = true // nothing comes twice: it is cheaper to execute everything
		return
	}
	s.join()
	before, threads, now := s.part, w.threads, w.now
	key, start, th, world := s.turnKey(t, house), s.rest, &s.parts[s.part[t]], *w
	s.locked, s.tracer.ok = false, !th.wide && !house && th.thread.life == ready && s.rests[start].same
	m := x.in.Heap.Stretch()
	if s.tracer.ok {
		s.tracer.read, s.tracer.write, x.watcher = 0, 0, &s.tracer
		x.play(t, house)
		if x.watcher = nil; !s.tracer.ok { // as if it had not been watched
			th.wide, s.here = true, false
			*w = world
			s.join()
			m = x.in.Heap.Stretch()
		}
	}
	if !s.tracer.ok {
		x.play(t, house)
	}
	if s.failed = s.failed || x.in.Epoch() != s.epoch || int(w.threads) > s.width; s.failed {
		if int(w.threads) > s.width {
			x.width = MaxThreads + 1
		}
		return
	}
	if w.ending != running {
		s.ends(t, key)
		return
	}
	r := result{lost: s.counts(t, &before, s.apart(m)), last: w.last == int8(t)}
	r.part, r.rest = s.part[t], s.rest
	local := true
	for u := range int(w.threads) {
		from, to := before[u], s.part[u]
		switch {
		case from == 0:
			s.ways[to].level = max(s.ways[to].level, 1)
			local = local && r.born == 0 && u == int(threads)
			r.born = to
			continue
		case u == t:
		case s.refers(from, r.lost):
			r.with = append(r.with, change{u, from, to})
		case from != to:
			local = false
		}
		if from != to || u == t {
			s.leads(from, to)
		}
	}
	if !local {
		return
	}
	th = &s.parts[before[t]]
	r.plain = !house && !s.locked && len(r.with) == 0 && r.born == 0 && now == w.now && th.thread.life == ready && !th.house && w.t[t].life == ready && r.last
	if s.tracer.ok && r.plain && !s.parts[r.part].house && s.narrows(before[t], start, &r) {
		return
	}
	s.remember(key, r)
}

// counts appends to the blocks that thread t has lost those of which it mattered
// that other threads had no more references than they have.
func (s *sweep) counts(t int, before *[MaxThreads + 1]uint32, lost []heap.Ref) []heap.Ref {
	for _, q := range s.x.in.Heap.Asked() {
		for u := range s.width {
			if u != t {
				q.Count -= s.parts[before[u]].holds(q.Ref)
			}
		}
		if q.Count <= q.N && !slices.Contains(lost, q.Ref) {
			lost = append(lost, q.Ref)
		}
	}
	return lost
}

// holds is how many references to a block the part has.
func (p *part) holds(r heap.Ref) int {
	for _, w := range p.held {
		if heap.Ref(w.Addr) == r {
			return int(w.Value)
		}
	}
	return 0
}

// goOn takes as many turns of thread t, beside which nobody can go on, as narrow
// parts tell.
func (s *sweep) goOn(t int) {
	if doubt != nil {
		return
	}
	part, rest, levels := s.ahead(s.part[t], s.rest)
	if levels == 0 {
		return
	}
	s.part[t], s.rest, s.here = part, rest, false
	s.loadRest()
	s.x.w.t[t], s.x.w.last = s.parts[part].thread, int8(t)
}

// known is what comes of thread t's turn, and the rest then, if that is known.
func (s *sweep) known(t int, house bool) (r *result, rest uint32) {
	if m, rest := s.move(s.part[t], s.rest); m != nil {
		s.moved = result{part: m.part, last: true, plain: true}
		return &s.moved, rest
	}
	for i := s.memo.get(s.turnKey(t, house)); i != 0; i = r.next {
		if r = &s.results[i]; s.fits(t, r) {
			return r, r.rest
		}
	}
	return nil, 0
}

// ends deals with the end of the program. What is left then is no state, but
// checks look at it.
func (s *sweep) ends(t int, key uint64) {
	w := &s.x.w
	alone := true
	for u := range int(w.threads) {
		alone = alone && (u == t || s.parts[s.part[u]].ended)
	}
	if len(s.x.opts.Checks) > 0 {
		s.rest = s.restNumber(s.rests[s.rest].words)
		return
	}
	s.part, s.rest = [MaxThreads + 1]uint32{}, s.restNumber(nil)
	if alone {
		s.remember(key, result{rest: s.rest, end: true})
	}
}

// remember keeps what comes of a part and a rest.
func (s *sweep) remember(key uint64, r result) {
	r.next = s.memo.get(key)
	s.memo.set(key, uint32(len(s.results)))
	s.results = append(s.results, r)
}

// fits reports whether a result that is known is that of the present state: the
// threads that refer to the lost blocks are the same.
func (s *sweep) fits(t int, r *result) bool {
	if r.lost == nil {
		return true
	}
	n := 0
	for u := range int(s.rests[s.rest].threads) {
		if u == t {
			continue
		}
		if n < len(r.with) && r.with[n].thread == u {
			if r.with[n].from != s.part[u] {
				return false
			}
			n++
		} else if s.refers(s.part[u], r.lost) {
			return false
		}
	}
	return true
}

// refers reports whether a part refers to one of the blocks.
func (s *sweep) refers(p uint32, blocks []heap.Ref) bool {
	for _, w := range s.parts[p].held {
		if slices.Contains(blocks, heap.Ref(w.Addr)) {
			return true
		}
	}
	return false
}

// turnKey is where a thread's turn is remembered.
func (s *sweep) turnKey(t int, house bool) uint64 {
	key := uint64(s.part[t])<<32 | uint64(s.rest)
	if house {
		key |= 1 << 63
	}
	return key
}
