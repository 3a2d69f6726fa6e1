package explore

import (
	"math/bits"
	"slices"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// A sweep is the search for programs whose threads have each a way of their own
// that never leads back to where it was: no loop repeats for ever, so states can
// be taken in order of how far the threads have come, all together, and forgotten
// once that is behind (Christensen, Kristensen and Mailund 2001, "A sweep-line
// method"). Nothing is kept of a state but from which one it was first reached.
//
// It executes little. A state is a list of numbers: for each thread one of a
// part, the words that nobody else can reach; and one of the common rest
// (heap.Part). What a thread does next depends on these two only, so the second
// time that they meet, the numbers of what they become are looked up (as in the
// partitioned next-state functions of LTSmin: Blom, van de Pol and Weber 2010).
// A turn is remembered only if nothing else can have played a part:
// heap.Rest says so.
type sweep struct {
	x       *Explorer
	parts   []part // by number; 0 is that of a thread that is not born
	rests   []rest
	partOf  map[[2]uint64]uint32
	restOf  map[[2]uint64]uint32
	results []result
	memo    table           // of results
	locks   map[uint64]bool // see canTake
	values  table           // of globals in a rest, plus 1
	stores  table           // what a rest becomes by a store
	store   map[uint64]uint32
	tracer  narrow

	rest   uint32 // the present state
	part   [MaxThreads]uint32
	here   bool // the heap is in that state
	locked bool // the turn has changed a lock
	epoch  uint32
	uneven bool // a part leads to one of an earlier level
	failed bool // not for this program

	width  int // threads that a row has room for
	layers []*layer
	spare  []*layer
	level  int
	row    int
	words  []heap.Word
	held   []heap.Word
	from   [][]uint32 // by state: the one before and, above lastShift, who went on there
	states int
}

// part is what only one thread can reach, and where the thread stands.
type part struct {
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
	shape       uint64 // which blocks it has
	narrow      bool   // what it does depends on itself and cell, if that is not 0
	wide        bool   // that has been tried in vain
	cell        uint32
	level       uint32
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

// result is what a part and a rest have become.
type result struct {
	part, rest, born uint32
	last             bool       // the thread could go on
	end              bool       // of the program
	plain            bool       // nothing has changed for who may go on
	cell, value      uint32     // of a narrow part: the global that it stores, if any, and what
	store            uint32     // number of these two
	lost             []heap.Ref // that nobody refers to but the thread itself
	with             []change   // and these other threads
	next             uint32     // of the results for the same part and rest
}

// change is what becomes of another thread's part.
type change struct {
	thread   int
	from, to uint32
}

// A row of a layer is the number of the rest; who ran last and how many switches
// were forced, under a bound; the parts; who may go on and who could without the
// bound; the state's number.
type layer struct {
	rows  []uint32
	n     int
	table []uint32
}

const (
	rowRest = iota
	rowLast
	rowParts
	// sweepStates: for how many states of a sweep there is room where the other
	// search keeps one.
	sweepStates   = 12
	stretchLevels = 8
	fromChunk     = 1 << 16
)

// sweeping is off until TestSweeps, which compares sweeps with the search that
// executes everything, holds again for what is printed at the end.
const sweeping = false

// doubt, if set, is told of every turn that is not executed. For tests.
var doubt func(s *sweep, t int, house bool, r *result, rest uint32)

// startSweep begins a sweep at the present state, if the program may be fit.
func (x *Explorer) startSweep(set uint16) bool {
	if !sweeping || !x.opts.Reduce || x.plain || !x.tame || set == 0 || x.watcher != nil || len(x.invariants) > 0 {
		return false
	}
	if x.width = max(x.width, 4); int(x.w.threads) > x.width {
		x.width = MaxThreads
	}
	s := &sweep{x: x, width: x.width, parts: make([]part, 1), rests: make([]rest, 1), results: make([]result, 1), partOf: map[[2]uint64]uint32{}, restOf: map[[2]uint64]uint32{}, locks: map[uint64]bool{}, store: map[uint64]uint32{}, epoch: x.in.Epoch()}
	s.tracer.in = x.in
	x.in.LockSet = func(heap.Ref, int, interp.ThreadID) { s.locked = true }
	h := x.in.Heap
	h.Apart(h.Stretch())
	var words, held []heap.Word
	for t := range int(x.w.threads) {
		s.part[t] = s.partNow(t)
		s.parts[s.part[t]].level = 1
		words, held = append(words, s.words...), append(held, s.held...)
	}
	h.Split(words, held)
	s.rest = s.restNumber(nil)
	x.sweep = s
	s.arrive(set, 0, 0)
	s.level = int(s.sum())
	return true
}

// partNow is the number of thread t's part in the heap's state.
func (s *sweep) partNow(t int) uint32 {
	x := s.x
	in, id, th := x.in, interp.ThreadID(t), &x.w.t[t]
	pools := x.pools // the first one is no longer used
	s.words, s.held = in.Heap.Part(in.Thread(id), x.pool(t), pools[1], pools[MaxThreads+1]+(pools[1]-pools[0]), s.words[:0], s.held[:0])
	a, b := heap.Sum(s.words)
	v := uint64(th.life) | uint64(th.wait)<<8 | uint64(t)<<16 | uint64(th.lock)<<32
	if th.begun {
		v |= 1 << 24
	}
	key := [2]uint64{a ^ v*0x9E3779B97F4A7C15, b ^ (v+uint64(th.until)*0xC4CEB9FE1A85EC53)*0xBF58476D1CE4E5B9}
	n, known := s.partOf[key]
	if known {
		return n
	}
	n = uint32(len(s.parts))
	s.partOf[key] = n
	p := part{words: slices.Clone(s.words), held: slices.Clone(s.held), thread: *th, endLock: in.EndLock(id), joined: in.Joined(id), runs: in.Runs(id), ended: in.State(id) == interp.ThreadEnded, shape: in.Heap.Shape()}
	if th.life == ready || th.life == waiting {
		p.house = in.Housekeeping(id)
	}
	if th.lock != 0 {
		p.own, p.ownFree, p.reentrant = in.Heap.InPart(th.lock), x.free(th.lock, t), in.Reentrant(th.lock)
	}
	s.parts = append(s.parts, p)
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

// turn is Explorer.play, or knows what comes of it.
func (s *sweep) turn(t int, house bool) {
	x := s.x
	w := &x.w
	if r, rest := s.known(t, house); r != nil {
		if doubt != nil {
			doubt(s, t, house, r, rest)
		}
		s.part[t], s.rest, s.here = r.part, rest, false
		for _, c := range r.with {
			s.part[c.thread] = c.to
		}
		if r.end {
			s.part = [MaxThreads]uint32{}
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
	s.join()
	before, threads, now := s.part, w.threads, w.now
	key, start, th, world := s.key(t, house), s.rest, &s.parts[s.part[t]], *w
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
			x.width = MaxThreads
		}
		return
	}
	if w.ending != running {
		s.ends(t, key)
		return
	}
	r := result{lost: s.apart(m), last: w.last == int8(t)}
	r.part, r.rest = s.part[t], s.rest
	local := true
	for u := range int(w.threads) {
		from, to := before[u], s.part[u]
		switch {
		case from == 0:
			s.parts[to].level = max(s.parts[to].level, 1)
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
	r.plain = !house && !s.locked && len(r.with) == 0 && r.born == 0 && now == w.now && th.thread.life == ready && !th.house && w.t[t].life == ready && r.last && !s.parts[r.part].house
	if s.tracer.ok && r.plain && s.narrows(before[t], start, &r) {
		key = s.narrowKey(before[t], start)
	}
	s.remember(key, r)
}

// narrowKey is where the turn of a narrow part is remembered.
func (s *sweep) narrowKey(p, rest uint32) uint64 {
	key := 1<<62 | uint64(p)<<32
	if cell := s.parts[p].cell; cell != 0 {
		key |= s.value(rest, cell)
	}
	return key
}

// narrows reports whether the turn that has just been traced depended on nothing
// but the part and at most one global, and says so of the part.
func (s *sweep) narrows(from, start uint32, r *result) bool {
	p, n := &s.parts[from], &s.tracer
	ok := len(r.lost) == 0 && p.shape == s.parts[r.part].shape && (!p.narrow || p.cell == n.read)
	if ok && n.write != 0 {
		r.cell, r.value = n.write, uint32(s.x.in.Mem()[n.write])
		key := uint64(r.cell)<<32 | uint64(r.value)
		if s.store[key] == 0 {
			s.store[key] = uint32(len(s.store)) + 1
		}
		r.store = s.store[key]
	}
	if ok = ok && s.stored(start, r) == r.rest; !ok {
		p.wide, r.cell = true, 0
		return false
	}
	p.narrow, p.cell = true, n.read
	return true
}

// stored is the number of what a rest becomes by the store of a narrow part, 0 if
// that is not known.
func (s *sweep) stored(from uint32, r *result) uint32 {
	if r.cell == 0 {
		return from
	}
	key := uint64(from)<<32 | uint64(r.store)
	if to := s.stores.get(key); to != 0 {
		return to
	}
	old := s.value(from, r.cell)
	if !object.Fixed(heap.Ref(old)) || !s.rests[from].same {
		return 0
	}
	words := slices.Clone(s.rests[from].words)
	set := func(addr uint32, change func(v uint64) uint64) {
		i := slices.IndexFunc(words, func(w heap.Word) bool { return w.Addr == addr })
		if i < 0 {
			i, words = len(words), append(words, heap.Word{Addr: addr, Value: s.x.in.Heap.Base(addr)})
		}
		if words[i].Value = change(words[i].Value); words[i].Value == s.x.in.Heap.Base(addr) {
			words = slices.Delete(words, i, i+1)
		}
	}
	set(uint32(old), func(v uint64) uint64 { return v - 1 })
	set(r.value, func(v uint64) uint64 { return v + 1 })
	set(r.cell, func(uint64) uint64 { return uint64(r.value) })
	now := s.rest
	s.rest = from
	s.loadRest()
	s.rest = now
	to := s.restNumber(words)
	s.stores.set(key, to)
	return to
}

// value is the value of a global in a rest.
func (s *sweep) value(rest, cell uint32) uint64 {
	key := uint64(rest)<<32 | uint64(cell)
	v := s.values.get(key)
	if v == 0 {
		v = uint32(s.word(rest, cell)) + 1
		s.values.set(key, v)
	}
	return uint64(v - 1)
}

// known is what comes of thread t's turn, and the rest then, if that is known.
func (s *sweep) known(t int, house bool) (r *result, rest uint32) {
	if p := &s.parts[s.part[t]]; p.narrow {
		if i := s.memo.get(s.narrowKey(s.part[t], s.rest)); i != 0 && s.rests[s.rest].same {
			r = &s.results[i]
			if rest = s.stored(s.rest, r); rest != 0 {
				return r, rest
			}
		}
	}
	for i := s.memo.get(s.key(t, house)); i != 0; i = r.next {
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
	s.part, s.rest = [MaxThreads]uint32{}, s.restNumber(nil)
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

// key is where a thread's turn is remembered.
func (s *sweep) key(t int, house bool) uint64 {
	key := uint64(s.part[t])<<32 | uint64(s.rest)
	if house {
		key |= 1 << 63
	}
	return key
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

// leads notes that a part has become another.
func (s *sweep) leads(from, to uint32) {
	p := &s.parts[from]
	if slices.Contains(p.next, to) {
		return
	}
	p.next = append(p.next, to)
	q := &s.parts[to]
	if q.level == 0 {
		step := uint32(stretchLevels) // waiting on the way costs nothing
		switch {
		case p.thread.life == ready && q.thread.life == waiting:
			step = 1
		case p.thread.life == waiting && q.thread.life == ready:
			step = stretchLevels - 1
		}
		q.level = p.level + step
	}
	s.uneven = s.uneven || q.level <= p.level
	if s.uneven && s.comesTo(to, from) {
		s.failed = true
	}
}

// comesTo reports whether one part becomes another sooner or later.
func (s *sweep) comesTo(from, to uint32) bool {
	seen := make([]bool, len(s.parts))
	for todo := []uint32{from}; len(todo) > 0; {
		p := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if p == to {
			return true
		}
		for _, q := range s.parts[p].next {
			if !seen[q] {
				seen[q] = true
				todo = append(todo, q)
			}
		}
	}
	return false
}

// canTake reports whether the lock that thread t waits for can be had now.
func (s *sweep) canTake(t int) bool {
	p := &s.parts[s.part[t]]
	if p.own {
		return p.ownFree
	}
	key := s.key(t, false)
	free, known := s.locks[key]
	if !known {
		count, owner := interp.LockWords(p.thread.lock)
		free = s.word(s.rest, count) == 0 || p.reentrant && s.word(s.rest, owner) == uint64(t)+1
		s.locks[key] = free
	}
	return free
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

// sum tells how far the threads have come.
func (s *sweep) sum() (level uint32) {
	for _, p := range s.part[:s.width] {
		level += s.parts[p].level
	}
	return level
}

// step goes all ways out of the next state and returns how many there were.
func (s *sweep) step() (ways int) {
	x := s.x
	for s.level < len(s.layers) && (s.layers[s.level] == nil || s.row == s.layers[s.level].n) {
		if l := s.layers[s.level]; l != nil {
			clear(l.table)
			l.n, l.rows = 0, l.rows[:0]
			s.spare, s.layers[s.level] = append(s.spare, l), nil
		}
		s.level, s.row = s.level+1, 0
	}
	if s.level >= len(s.layers) {
		x.done = true
		return 1
	}
	l, stride := s.layers[s.level], s.width+rowParts+2
	row := l.rows[s.row*stride : (s.row+1)*stride]
	s.row++
	w, number, all := &x.w, row[stride-1], uint16(row[stride-2]>>16)
	for set := uint16(row[stride-2]); set != 0 && !s.failed; set &= set - 1 {
		t := bits.TrailingZeros16(set)
		x.runs++
		ways++
		s.rest, s.here = row[rowRest], false
		copy(s.part[:], row[rowParts:stride-2])
		w.last, w.forced = int8(row[rowLast]), int8(row[rowLast]>>8)
		if all&(all-1) != 0 {
			if r, rest := s.known(t, false); r != nil && r.plain && doubt == nil {
				s.plainTurn(t, r, rest, all, number)
				continue
			}
		}
		s.loadRest()
		for u, p := range s.part[:w.threads] {
			w.t[u] = s.parts[p].thread
		}
		w.turns = 0
		if to := x.run(t); !s.failed {
			s.arrive(to, number, t)
		}
	}
	return ways
}

// plainTurn is Explorer.run where one turn is all and the same threads may go on
// after it.
func (s *sweep) plainTurn(t int, r *result, rest uint32, all uint16, before uint32) {
	level := s.level + int(s.parts[r.part].level) - int(s.parts[s.part[t]].level)
	s.rest, s.part[t] = rest, r.part
	set := all
	if x := s.x; x.opts.Bounded {
		if w := &x.w; w.last != noThread && int(w.last) != t && all&(1<<w.last) != 0 {
			w.forced++
		}
		if x.w.last = int8(t); int(x.w.forced) == x.opts.Bound {
			set, x.cut = 1<<t, true
		}
	}
	s.put(set, all, level, before, t)
}

// arrive deals with the present state, to which thread t led from another one.
func (s *sweep) arrive(set uint16, before uint32, t int) {
	all := uint16(0) // unknown
	if o := &s.x.opts; s.x.housekeeper() < 0 && s.x.late == 0 && !(o.Bounded && o.Bound == 0) {
		all = s.x.runnable()
	}
	if !s.put(set, all, int(s.sum()), before, t) || set != 0 {
		return
	}
	x := s.x
	if x.w.ending == stuck {
		s.join()
	}
	o := x.outcomes[x.outcome()]
	if o.choices == nil || x.opts.Bounded && int(x.w.forced) < o.forced {
		o.forced, o.choices = int(x.w.forced), s.path(before, t)
	}
}

// put notes the present state, if it is new.
func (s *sweep) put(set, all uint16, level int, before uint32, t int) bool {
	x := s.x
	last := uint32(0)
	if x.opts.Bounded {
		last = uint32(uint8(x.w.last)) | uint32(uint8(x.w.forced))<<8
	}
	if set == 0 && x.w.ending != stuck {
		level = 1 // all in one: they have no parts
	} else {
		level = max(level, s.level+1)
	}
	for len(s.layers) <= level {
		s.layers = append(s.layers, nil)
	}
	if s.layers[level] == nil {
		if n := len(s.spare); n > 0 {
			s.layers[level], s.spare = s.spare[n-1], s.spare[:n-1]
		} else {
			s.layers[level] = &layer{table: make([]uint32, 256)}
		}
	}
	if !s.layers[level].add(s, last, uint32(set)|uint32(all)<<16, uint32(s.states)) {
		return false
	}
	if s.states%fromChunk == 0 {
		s.from = append(s.from, make([]uint32, fromChunk))
	}
	s.from[s.states/fromChunk][s.states%fromChunk] = edge(before, int8(t))
	if s.states++; s.states >= min(sweepStates*x.opts.MaxStates, maxStates) {
		s.failed = true // it has come to no end yet, probably
	}
	return true
}

// add puts the present state into a layer, and reports whether it is new.
func (l *layer) add(s *sweep, last, sets, number uint32) bool {
	stride := s.width + rowParts + 2
	if l.n*2 >= len(l.table) {
		l.table = make([]uint32, 2*len(l.table))
		for i := range l.n {
			at := l.slot(l.rows[i*stride:i*stride+stride-2], stride)
			l.table[at] = uint32(i) + 1
		}
	}
	n := len(l.rows)
	l.rows = append(l.rows, s.rest, last)
	l.rows = append(l.rows, s.part[:s.width]...)
	at := l.slot(l.rows[n:], stride)
	if l.table[at] != 0 {
		l.rows = l.rows[:n]
		return false
	}
	l.n++
	l.table[at] = uint32(l.n)
	l.rows = append(l.rows, sets, number)
	return true
}

// slot is the place in the table of the row that begins with key, or where it
// belongs.
func (l *layer) slot(key []uint32, stride int) uint32 {
	h := uint64(0)
	for _, v := range key {
		h = (h ^ uint64(v)) * 0x9E3779B97F4A7C15
	}
	mask := uint32(len(l.table) - 1)
	for at := uint32(h>>32) & mask; ; at = (at + 1) & mask {
		i := l.table[at]
		if i == 0 || slices.Equal(l.rows[(int(i)-1)*stride:(int(i)-1)*stride+len(key)], key) {
			return at
		}
	}
}

// path lists who went on, up to the way of thread t out of a state.
func (s *sweep) path(state uint32, t int) (choices []uint8) {
	for choices = append(choices, uint8(t)); state != 0; {
		e := s.from[state/fromChunk][state%fromChunk]
		choices = append(choices, uint8(lastOf(e)))
		state = target(e)
	}
	slices.Reverse(choices)
	return choices
}

// narrow watches whether a turn is one that depends on at most one global.
type narrow struct {
	in          *interp.Interp
	ok          bool
	read, write uint32 // the global, 0 if none
	next        struct {
		cell      uint32
		write, ok bool
	}
}

func (n *narrow) before(t interp.ThreadID, _ *interp.Place) {
	if n.ok {
		n.next.cell, n.next.write, n.next.ok = n.in.Narrow(t)
	}
}

func (n *narrow) after(interp.ThreadID, *interp.Place, *interp.Effect) {
	switch cell := n.next.cell; {
	case !n.next.ok:
		n.ok = false
	case cell == 0:
	case n.next.write:
		n.ok = n.ok && n.write == 0
		n.write = cell
	default:
		n.ok = n.ok && n.write == 0 && (n.read == 0 || n.read == cell)
		n.read = cell
	}
}

// table is a hash table from numbers to indices that are not 0.
type table struct {
	keys []uint64
	vals []uint32
	n    int
}

func (t *table) at(key uint64) int {
	mask := uint64(len(t.keys) - 1)
	for i := key * 0x9E3779B97F4A7C15 >> 32 & mask; ; i = (i + 1) & mask {
		if t.vals[i] == 0 || t.keys[i] == key {
			return int(i)
		}
	}
}

func (t *table) get(key uint64) uint32 {
	if t.n == 0 {
		return 0
	}
	return t.vals[t.at(key)]
}

func (t *table) set(key uint64, v uint32) {
	if t.n*2 >= len(t.keys) {
		old := *t
		*t = table{keys: make([]uint64, max(1024, 2*len(old.keys))), vals: make([]uint32, max(1024, 2*len(old.keys)))}
		for i, v := range old.vals {
			if v != 0 {
				t.set(old.keys[i], v)
			}
		}
	}
	i := t.at(key)
	if t.vals[i] == 0 {
		t.n++
	}
	t.keys[i], t.vals[i] = key, v
}
