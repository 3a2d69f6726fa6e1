package explore

import (
	"math/bits"
	"slices"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
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
// A turn is remembered only if nothing else can have played a part: heap.Rest and
// heap.Asked say so. Turns that touch at most one global need less (narrow.go).
//
// Asked to count (Options.sum), it has beside each state how many schedules lead
// there, and adds that to the states after it: all before a state are behind when
// its turn comes.
//
// If a program turns out to be unfit (a part leads back to an earlier one), the
// search begins anew as the one in explore.go.
type sweep struct {
	x       *Explorer
	parts   []part // by number; 0 is that of a thread that is not born
	ways    []way  // of parts
	rests   []rest
	partOf  map[[2]uint64]uint32
	restOf  map[[2]uint64]uint32
	results []result
	memo    table    // of results
	locks   table    // see canTake
	cells   []uint32 // globals that narrow parts read
	values  []uint64 // that globals have; 0 is none
	stores  []store  // of narrow parts; 0 is none
	moves   []move   // of narrow parts
	has     grid     // number of the value of each of cells in a rest
	becomes grid     // rest after each of stores
	moved   result   // see known
	tracer  narrow

	rest   uint32 // the present state
	part   [MaxThreads + 1]uint32
	here   bool // the heap is in that state
	locked bool // the turn has changed a lock
	epoch  uint32
	uneven bool // a part leads to one of an earlier level
	failed bool // not for this program

	executed, lookedUp int // turns

	width  int // threads that a row has room for, an even number
	digits int // words of a number of schedules, 0 if they are not counted; see sum.go
	slots  int
	by     passage          // that is taken
	ended  map[stateKey]int // outcomes by the keys of states in which the program has ended
	key    stateKey
	room   layerPool
	lot    [lotSize]arrival
	inLot  int
	warmed uint64 // of no meaning: what settle has read in advance
	layers []*layer
	level  int
	row    int
	words  []heap.Word
	held   []heap.Word
	from   [][]uint32 // by state: the one before and, above lastShift, who went on there
	states int
}

const (
	stretchLevels = 8
	mostInVain    = 5_000 // turns executed while fewer are looked up
)

// doubt, if set, is told of every turn that is not executed. For tests.
var doubt func(s *sweep, t int, house bool, r *result, rest uint32)

// startSweep begins a sweep at the present state, if the program may be fit.
func (x *Explorer) startSweep(set uint16) bool {
	if !x.opts.Reduce && !x.opts.sum || x.plain || !x.tame || set == 0 || x.watcher != nil || len(x.invariants) > 0 {
		return false
	}
	if x.width = max(x.width, 4); int(x.w.threads) > x.width {
		x.width = MaxThreads + 1
	}
	s := &sweep{x: x, width: x.width, ended: map[stateKey]int{}, parts: make([]part, 1), ways: make([]way, 1), rests: make([]rest, 1), results: make([]result, 1), partOf: map[[2]uint64]uint32{}, restOf: map[[2]uint64]uint32{}, stores: make([]store, 1), values: make([]uint64, 1), epoch: x.in.Epoch()}
	if x.opts.sum {
		x.digits = max(x.digits, 4)
		s.begin(x.digits)
	}
	s.tracer.in, s.room.key, s.room.stride = x.in, 1+s.width/2, 2+s.width/2+s.sumWords()
	x.in.LockSet = func(heap.Ref, int, interp.ThreadID) { s.locked = true }
	h := x.in.Heap
	h.Apart(h.Stretch())
	var words, held []heap.Word
	for t := range int(x.w.threads) {
		s.part[t] = s.partNow(t)
		s.ways[s.part[t]].level = 1
		words, held = append(words, s.words...), append(held, s.held...)
	}
	h.Split(words, held)
	s.rest = s.restNumber(nil)
	x.sweep = s
	s.arrive(set, 0, 0)
	s.level = int(s.progress())
	return true
}

// leads notes that a part has become another.
func (s *sweep) leads(from, to uint32) {
	p := &s.parts[from]
	if slices.Contains(p.next, to) {
		return
	}
	p.next = append(p.next, to)
	a, b := &s.ways[from], &s.ways[to]
	if q := &s.parts[to]; b.level == 0 {
		step := uint32(stretchLevels) // waiting on the way costs nothing
		switch {
		case p.thread.life == ready && q.thread.life == waiting:
			step = 1
		case p.thread.life == waiting && q.thread.life == ready:
			step = stretchLevels - 1
		}
		b.level = a.level + step
	}
	s.uneven = s.uneven || b.level <= a.level
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

// progress tells how far the threads have come.
func (s *sweep) progress() (level uint32) {
	for _, p := range s.part[:s.width] {
		level += s.ways[p].level
	}
	return level
}

// layer is that of the next state, nil if there is none.
func (s *sweep) layer() *layer {
	for ; s.level < len(s.layers); s.level, s.row = s.level+1, 0 {
		l := s.layers[s.level]
		if l == nil {
			continue
		}
		if s.row == l.n {
			s.settle()
		}
		if s.row < l.n {
			return l
		}
		l.empty()
		s.layers[s.level] = nil
	}
	return nil
}

// step goes all ways out of the next state and returns how many there were.
func (s *sweep) step() (ways int) {
	x := s.x
	l := s.layer()
	if l == nil {
		x.done = true
		return 1
	}
	row := l.row(s.row)
	s.row++
	if n := len(row) - s.sumWords(); s.digits > 0 {
		s.by.sums, s.by.set = row[n:], uint16(row[0])
		row = row[:n]
	}
	number, key := uint32(row[0]>>32), row[1:]
	if doubt == nil && s.alone(row) {
		return 1
	}
	for set := uint16(row[0]); set != 0 && !s.failed; set &= set - 1 {
		t := bits.TrailingZeros16(set)
		s.by.went, s.by.last = int8(t), int8(t)
		x.runs++
		ways++
		if doubt == nil && s.plainTurn(t, row) {
			continue
		}
		s.load(key)
		x.w.turns = 0
		if to := x.run(t); !s.failed {
			s.arrive(to, number, t)
		}
	}
	return ways
}

// alone lets a thread that nobody else can go on beside do what is known of what
// it does, and notes the state in which that ends as if the search had come there
// at once, as Explorer.run does. It reports whether there is such a state.
func (s *sweep) alone(row []uint64) bool {
	set, all, number, from := uint16(row[0]), uint16(row[0]>>16), uint32(row[0]>>32), row[1:]
	if set == 0 || set&(set-1) != 0 || s.x.opts.Bounded && all != 0 && all != set || number == 0 {
		return false
	}
	t, key := bits.TrailingZeros16(set), s.key[:len(from)]
	part, rest, levels := s.ahead(keyPart(from, t), uint32(from[0]))
	if levels == 0 {
		return false
	}
	copyKey(key, from)
	s.become(t, part, rest)
	s.by.went, s.by.last = int8(t), int8(t)
	if s.x.opts.Bounded {
		s.loadLast(from)
		s.x.w.last = int8(t)
		key[0] = key[0]&(1<<32-1) | s.lastKey()
	}
	e := s.from[number/fromChunk][number%fromChunk]
	s.put(set, all, s.level+levels, target(e), int(lastOf(e)))
	return true
}

// become changes the key: thread t becomes another part, and the rest another.
func (s *sweep) become(t int, part, rest uint32) {
	s.key[0] = s.key[0]>>32<<32 | uint64(rest)
	w, shift := &s.key[1+t/2], t%2*32
	*w = *w&^((1<<32-1)<<shift) | uint64(part)<<shift
}

// plainTurn is Explorer.run where one turn, which is known, is all and the same
// threads may go on after it, but for t if it comes to its end. It reports whether
// that is so.
func (s *sweep) plainTurn(t int, row []uint64) bool {
	set, all, from := uint16(row[0]), uint16(row[0]>>16), row[1:]
	choice, bounded := set, s.x.opts.Bounded
	if bounded {
		choice = all
	}
	if choice&(choice-1) == 0 {
		return false
	}
	part, rest, ends := keyPart(from, t), uint32(from[0]), false
	m, to := s.move(part, rest)
	if m == nil {
		s.loadKey(from)
		r, after := s.known(t, false)
		if r == nil || !r.plain {
			return false
		}
		ends = s.x.opts.Reduce && s.parts[r.part].house
		m, to = &move{part: r.part, step: int32(s.ways[r.part].level) - int32(s.ways[part].level)}, after
	}
	key := s.key[:len(from)]
	copyKey(key, from)
	s.become(t, m.part, to)
	s.forget(t, all)
	switch {
	case bounded:
		set = s.bounded(t, all, from)
	case ends:
		if s.load(key); !s.x.unawaited(t) {
			set, all = 1<<t, 0
		} else if set &^= 1 << t; set == 0 {
			return false
		}
	}
	s.lookedUp++
	s.put(set, all, s.level+max(int(m.step), 1), uint32(row[0]>>32), t)
	return true
}

// bounded is who may go on after thread t has gone on, and completes the key.
func (s *sweep) bounded(t int, all uint16, from []uint64) uint16 {
	x, w := s.x, &s.x.w
	s.loadLast(from)
	if w.last != noThread && int(w.last) != t && all&(1<<w.last) != 0 {
		w.forced++
	}
	w.last = int8(t)
	s.key[0] = s.key[0]&(1<<32-1) | s.lastKey()
	if int(w.forced) < x.opts.Bound {
		return all
	}
	x.cut = true
	return 1 << t
}
