package explore

import "gilplay/gil/kernel"

// Random is how schedules were drawn: by the probabilistic concurrency testing of
// Burckhardt, Kothari, Musuvathi and Nagarakatte (ASPLOS 2010). Every thread has
// a random priority, the one with the highest of those that can go on does, and
// at Depth-1 random moments of the run the one that would go on falls behind all
// others. Each run comes to an outcome that needs no more than Depth ordered
// moments with a probability of at least 1 / (Threads × Moments^(Depth-1)).
type Random struct {
	Runs    int
	Depth   int
	Threads int // most of any run
	Moments int // segments of the longest run
	Cut     int // runs that were not followed to their end
}

const (
	defaultRuns  = 1000
	defaultDepth = 3
	// drawnTurns is after how many segments no more runs are begun.
	drawnTurns = 4_000_000
)

// sampler draws schedules.
type sampler struct {
	Random
	wanted   int
	rng      uint64
	total    int // segments so far
	steps    int // segments of this run
	priority [MaxThreads]uint64
	changes  []int // when who goes on falls behind
	fallen   int   // how many did
	turns    kernel.Schedule
	before   int // who ran before, -1 = nobody
	could    bool
	forced   int
	switches int
	found    map[int]*OutcomeResult // by index of the outcome: the run with the fewest forced switches
}

func newSampler(o *Options) *sampler {
	s := &sampler{wanted: o.Runs, rng: o.Seed, before: -1, found: map[int]*OutcomeResult{}}
	s.Depth = o.Depth
	return s
}

// next is the next random number (SplitMix64).
func (s *sampler) next() uint64 {
	s.rng += 0x9E3779B97F4A7C15
	z := s.rng
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return z ^ z>>31
}

// below is a random number below n, 0 if n is.
func (s *sampler) below(n int) int { return int(s.next() >> 1 % uint64(max(n, 1))) }

// deal begins a run.
func (s *sampler) deal() {
	s.steps, s.fallen, s.forced, s.switches, s.before = 0, 0, 0, 0, -1
	s.turns = kernel.Schedule{}
	for t := range s.priority {
		s.priority[t] = uint64(s.Depth) + s.next()>>1
	}
	s.changes = s.changes[:0]
	for range s.Depth - 1 {
		s.changes = append(s.changes, s.below(s.Moments))
	}
}

// choose picks who of set goes on.
func (s *sampler) choose(set uint16) int {
	first := s.highest(set)
	for _, at := range s.changes {
		if at == s.steps {
			s.fallen++
			s.priority[first] = uint64(s.Depth - s.fallen)
			first = s.highest(set)
		}
	}
	return first
}

func (s *sampler) highest(set uint16) int {
	best := -1
	for t := range s.priority {
		if set&(1<<t) != 0 && (best < 0 || s.priority[t] > s.priority[best]) {
			best = t
		}
	}
	return best
}

// sample goes on with the run by one segment, or begins the next one.
func (x *Explorer) sample() {
	s := x.sampler
	if s.before == -1 && s.steps == 0 {
		if s.Runs == s.wanted || s.total >= drawnTurns {
			x.done, x.cut = true, true
			return
		}
		s.deal()
		x.rewind()
		x.in.Heap.Stretch()
	}
	set := x.settle()
	if set == 0 {
		x.sampled(x.outcome())
		return
	}
	if s.steps == maxTurns && set&(set-1) != 0 { // others may merely have got no turn: that is not the program's doing
		s.Cut++
		x.sampled(-1)
		return
	}
	t := s.choose(set)
	if s.before >= 0 && s.before != t {
		s.switches++
		if s.could {
			s.forced++
		}
	}
	x.segment(t)
	s.turns.Append(t)
	s.before, s.could = t, x.w.last == int8(t)
	s.steps++
	s.total++
	x.runs++
	x.breaks(func() string { return turnMarks[x.opts.Points:][:1] + s.turns.String() })
}

// sampled is the end of a run with an outcome, -1 if it was given up.
func (x *Explorer) sampled(outcome int) {
	s := x.sampler
	s.Runs++
	s.Threads, s.Moments = max(s.Threads, int(x.w.threads)), max(s.Moments, s.steps)
	if have := s.found[outcome]; outcome >= 0 && (have == nil || have.Forced > s.forced) {
		s.found[outcome] = &OutcomeResult{Outcome: x.outcomes[outcome], Forced: s.forced, AtMost: true, Choices: s.switches,
			Schedule: turnMarks[x.opts.Points:][:1] + s.turns.String()}
	}
	s.before, s.steps = -1, 0
}

// breaks evaluates the invariants and keeps the first schedule that breaks each.
func (x *Explorer) breaks(schedule func() string) {
	for i := range x.invariants {
		if x.broken[i] == "" && !x.sound(i) {
			x.broken[i] = schedule()
		}
	}
}
