package explore

import "slices"

// A sweep's states on their way into layers, and what is kept of them.

// stateKey is what setKey makes.
type stateKey [1 + (MaxThreads+1)/2]uint64

// arrival is a state on its way into its layer.
type arrival struct {
	key      stateKey
	hash     uint64
	to       *layer
	set, all uint16
	before   uint32
	thread   int8
	by       passage
}

// lotSize is how many states go into their layers together: where they belong is
// far apart in memory, and the machine waits for all of it at once.
const lotSize = 32

// fromChunk is how many states the list of where they came from grows by.
const fromChunk = 1 << 16

// The present state as the key of a row: the number of the rest and, under a
// bound, who ran last and how many switches were forced; then the parts.

func (s *sweep) setKey() {
	s.key[0] = uint64(s.rest) | s.lastKey()
	for i := range s.width / 2 {
		s.key[1+i] = uint64(s.part[2*i]) | uint64(s.part[2*i+1])<<32
	}
}

func keyPart(key []uint64, t int) uint32 { return uint32(key[1+t/2] >> (t % 2 * 32)) }

func (s *sweep) loadKey(key []uint64) {
	s.rest, s.here = uint32(key[0]), false
	s.loadLast(key)
	for i, v := range key[1:] {
		s.part[2*i], s.part[2*i+1] = uint32(v), uint32(v>>32)
	}
}

// load makes the state with a key the present one.
func (s *sweep) load(key []uint64) {
	s.loadKey(key)
	s.loadRest()
	w := &s.x.w
	for u, p := range s.part[:w.threads] {
		w.t[u] = s.parts[p].thread
	}
}

func (s *sweep) lastKey() uint64 {
	if !s.x.opts.Bounded {
		return 0
	}
	return uint64(uint8(s.x.w.last))<<32 | uint64(uint8(s.x.w.forced))<<40
}

func (s *sweep) loadLast(key []uint64) {
	s.x.w.last, s.x.w.forced = int8(key[0]>>32), int8(key[0]>>40)
}

// arrive deals with the present state, to which thread t led from another one.
func (s *sweep) arrive(set uint16, before uint32, t int) {
	all := uint16(0) // unknown
	if o := &s.x.opts; s.x.housekeeper() < 0 && !(o.Bounded && o.Bound == 0) {
		all = s.x.runnable()
	}
	s.setKey()
	s.by.last = s.x.w.last
	if set != 0 {
		s.put(set, all, max(int(s.progress()), s.level+1), before, t)
		return
	}
	x := s.x
	end, known := s.ended[s.key]
	if !known {
		if x.w.ending == stuck {
			s.join()
		}
		end = x.outcome()
		s.ended[s.key] = end
	}
	o := x.outcomes[end]
	if o.choices == nil || x.opts.Bounded && int(x.w.forced) < o.forced {
		o.forced, o.choices = int(x.w.forced), s.path(before, t)
	}
	if s.digits > 0 {
		for place, v := range s.by.sums[:s.digits] {
			o.schedules = o.schedules.plus(place, v)
		}
		s.sumForced(o.forcedSums[:], &s.by)
	}
}

// put notes the state with the present key, which is new perhaps, to be settled.
func (s *sweep) put(set, all uint16, level int, before uint32, t int) {
	if s.inLot == lotSize {
		s.settle()
	}
	for len(s.layers) <= level {
		s.layers = append(s.layers, nil)
	}
	l := s.layers[level]
	if l == nil {
		l = &layer{pool: &s.room}
		if s.level < len(s.layers) && s.layers[s.level] != nil { // probably about as many
			l.table = s.room.table(len(s.layers[s.level].table) / 2)
		}
		s.layers[level] = l
	}
	s.failed = s.failed || l.n > mostRows-lotSize
	l.reserve(lotSize)
	a := &s.lot[s.inLot]
	s.inLot++
	key := a.key[:1+s.width/2]
	copyKey(key, s.key[:])
	a.hash, a.to, a.set, a.all, a.before, a.thread = hashOf(key), l, set, all, before, int8(t)
	if s.digits > 0 {
		a.by = s.by
	}
}

// settle puts the lot into layers.
func (s *sweep) settle() {
	lot := s.lot[:s.inLot]
	s.inLot = 0
	var first [lotSize]uint32
	for i := range lot {
		first[i] = lot[i].to.first(lot[i].hash)
	}
	for i := range lot {
		if e, a := first[i], &lot[i]; e != 0 && (e^uint32(a.hash))>>tagShift == 0 {
			s.warmed += a.to.row(int(e&mostRows) - 1)[1]
		}
	}
	for i := range lot {
		a := &lot[i]
		row, known := a.to.add(a.key[:1+s.width/2], a.hash, uint64(a.set)|uint64(a.all)<<16|uint64(s.states)<<32)
		if s.digits > 0 {
			s.addUp(row[len(row)-s.sumWords():], &a.by)
		}
		if known {
			continue
		}
		if s.states%fromChunk == 0 {
			s.from = append(s.from, make([]uint32, fromChunk))
		}
		s.from[s.states/fromChunk][s.states%fromChunk] = edge(a.before, a.thread)
		if s.states++; s.states >= min(s.x.opts.moreSwept*s.x.opts.MaxStates, maxStates) {
			s.failed = true // it has come to no end yet, probably
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
