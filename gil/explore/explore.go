package explore

import (
	"errors"
	"math/bits"
	"strconv"

	"gilplay/gil/trace"
	"gilplay/vm"
	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

// Points is where threads may be switched.
type Points uint8

// The models of switch points.
const (
	// Own: where the program's Python looks at its eval breaker.
	Own Points = iota
	// EveryBytecode: between any two instructions of the program; what a Python
	// without GIL allows, whose instructions are made atomic by objects' locks.
	EveryBytecode
	// Library is Own with the switch points of our own library's code (threading,
	// queue), which the other two pass over.
	Library
)

// Options say what to explore. Zero values mean the default.
type Options struct {
	Source   string
	Filename string // default "snippet.py"
	Python   string // default "3.9"
	Points   Points
	Watch    []string // globals whose final values belong to the outcome
	Stdin    string
	AnyTime  bool // sleeps and time-outs may end at any time
	Bounded  bool // only schedules with at most Bound forced switches
	Bound    int
	Checks   []Check
	// Reduce: threads are switched only before they do something that another
	// thread could notice. The outcomes are the same as without, and with a bound
	// so are the fewest forced switches; schedules are not counted.
	Reduce bool
	// Fallback: what this search cannot finish is left to others: reduced, then
	// bounded, then random; see fallback.go. Reduce, Bounded and Bound do not count.
	Fallback bool
	Runs     int        // how many random schedules then, default 1000
	Depth    int        // see Random, default 3
	Seed     uint64     // of the random schedules
	Lang     trace.Lang // of what limits and verdicts say
	// MaxStates is after how many states the search gives up, default 2,000,000, and
	// twelve times that for a sweep (sweep.go), which keeps little of a state.
	MaxStates int
	moreSwept int // so many times MaxStates for a sweep
	// sum: schedules are counted by a sweep, which learns nothing else; if there is
	// none, nothing is found.
	sum bool
	// MaxMemory limits the program's heap in bytes, default 64 MB.
	MaxMemory int
	// Prefix is a schedule in the form of OutcomeResult.Schedule that every explored
	// schedule begins with; its letter must be that of Points. Numbers of schedules
	// are those from its end on, forced switches are counted from there.
	Prefix string
	// Polls, if set, replaces the places of Points: see interp.SetPolls.
	Polls func(c *code.Code, ins int) bool
}

const (
	defaultStates = 2_000_000
	defaultMemory = 64 << 20
	// maxDepth bounds the search's stack: a schedule with more choices than this
	// is not followed further.
	maxDepth = 1 << 20
)

// Explorer is one search.
type Explorer struct {
	opts    Options
	program *code.Code
	in      *interp.Interp
	pools   []heap.Ref
	w       world
	tables  []heap.Ref // lists of threads, whose order does not count
	start   heap.Mark  // the state before anything ran
	clock   bool       // the program asks for the time, so it counts in states
	wary    bool       // threads do more at their beginning and end than was thought
	upset   bool       // that has just been found out
	ordered bool       // a check tells the order of steps that commute: no reduction
	late    uint16     // threads whose end nobody waits for, as bits
	trace   func(t int)
	tame    bool    // nobody sees reference counts, deaths or other threads' frames
	plain   bool    // no sweep
	width   int     // of a sweep's rows
	digits  int     // and of the numbers of schedules in them
	sweep   *sweep  // nil if the search is the one in this file
	watcher watcher // looks at every instruction, nil = nobody

	graph
	stack    []place
	rootLast int8 // the thread that led to the first state
	runs     int  // ways between states executed so far
	segments int  // segments executed so far
	started  int  // threads that some schedule has started
	done     bool // nothing is left to explore
	cut      bool // a limit left something unexplored
	full     bool // too many states

	prints   map[print]int32
	printed  []print
	printout printout
	texts    []string
	outcomes []*Outcome
	known    map[string]int
	kept     int // bytes that the outcomes take

	questions  []*code.Code // the code of all checks
	words      []string     // events that checks ask for
	monitor    *monitor     // of these, nil if there are none
	invariants []invariant  // checks to be evaluated in every state
	violations []violation
	broken     []string // by invariant: a schedule that breaks it, "" if none is known

	reasons []string // by invariant: why it cannot be evaluated in some state, "" if it can

	plan    *plan    // of several searches, nil if there is only this one
	sampler *sampler // when this one draws schedules
}

// place is a state on the search's stack.
type place struct {
	state  uint32
	next   int8 // thread to try next
	edge   uint32
	mark   heap.Mark
	epoch  uint32
	a, b   uint64 // fingerprint of the heap
	lists  lists
	before world
}

// New prepares a search. The error is a *syntax.Error if the source does not
// compile, else it names the setting that cannot be.
func New(o Options) (*Explorer, error) {
	if o.Filename == "" {
		o.Filename = "snippet.py"
	}
	if o.Python == "" {
		o.Python = "3.9"
	}
	o.moreSwept = 1
	if o.MaxStates <= 0 {
		o.MaxStates, o.moreSwept = defaultStates, 12
	}
	o.MaxStates = min(o.MaxStates, maxStates)
	if o.MaxMemory <= 0 {
		o.MaxMemory = defaultMemory
	}
	d := dialect.Get(o.Python)
	if d == nil {
		return nil, errors.New("no such Python: " + strconv.Quote(o.Python))
	}
	c, bad := vm.Compile(o.Source, o.Filename, d)
	if bad != nil {
		return nil, bad
	}
	if o.Runs <= 0 {
		o.Runs = defaultRuns
	}
	if o.Depth <= 0 {
		o.Depth = defaultDepth
	}
	x := &Explorer{opts: o, program: c}
	if o.Fallback {
		o.Reduce, o.Bounded = false, false
		x.plan = newPlan(o)
		x.opts = x.plan.options()
	}
	if err := x.compileChecks(); err != nil {
		return nil, err
	}
	x.opts.Reduce = x.opts.Reduce && !x.ordered
	if err := x.begin(); err != nil {
		return nil, err
	}
	return x, nil
}

var errMemory = errors.New("max-memory is too small for any program")

// begin makes a new Python and forgets everything found.
func (x *Explorer) begin() error {
	d := dialect.Get(x.opts.Python)
	*x = Explorer{opts: x.opts, program: x.program, clock: x.clock, wary: x.wary, ordered: x.ordered, plain: x.plain, width: x.width, digits: x.digits, plan: x.plan, sampler: x.sampler, broken: x.broken, reasons: x.reasons, questions: x.questions, words: x.words, invariants: x.invariants, prints: map[print]int32{}, printed: []print{{}}, texts: []string{""}, known: map[string]int{}}
	if err := vm.Missing(d); err != nil {
		return err
	}
	x.in = vm.Load(x.program, x.opts.Source, d, vm.Options{MaxWords: x.opts.MaxMemory / 8})
	if x.in == nil {
		return errMemory
	}
	x.in.Still = true
	x.in.OwnPolls = x.opts.Points != Library
	x.in.AtExit = func() bool {
		x.w.note = x.values()
		return len(x.opts.Checks) > 0
	}
	if polls := x.opts.Polls; polls != nil {
		x.in.SetPolls(polls)
	} else if x.opts.Points == EveryBytecode {
		x.in.SetPolls(func(*code.Code, int) bool { return true })
	}
	x.watchEvents()
	if x.pools = x.in.StartSearch(MaxThreads + 2); x.pools == nil {
		return errMemory
	}
	x.start = heap.Mark(x.in.Heap.Trail())
	set, err := x.begins()
	if err != nil {
		return err
	}
	x.rootLast = x.w.last
	switch {
	case x.startSweep(set):
	case x.opts.sum:
		x.done, x.full, x.cut = true, true, true
	default:
		x.arrive(set)
	}
	return nil
}

// Advance explores at most so many more ways between states and reports whether
// anything is left to explore.
func (x *Explorer) Advance(ways int) bool {
	for ; ways > 0 && !x.done && (!x.upset || x.wary); ways-- {
		switch s := x.sweep; {
		case x.sampler != nil:
			x.sample()
		case s != nil:
			ways -= s.step() - 1
			if s.failed {
				x.plain = s.width == x.width && s.digits == x.digits
				x.begin()
			}
		default:
			x.step()
		}
	}
	if x.in.ClockRead && !x.clock && x.sampler == nil {
		x.clock = true // states so far were compared without looking at the clock
		_ = x.begin()  // as it has begun before
	}
	if x.upset && !x.wary {
		x.wary = true
		x.begin()
	}
	if x.done && x.plan != nil && x.plan.stage != finished {
		x.proceed()
	}
	return !x.done
}

// step explores one way out of the state on top of the stack, or leaves it.
func (x *Explorer) step() {
	if len(x.stack) == 0 {
		x.done = true
		return
	}
	p := &x.stack[len(x.stack)-1]
	rest := x.who[p.state] >> p.next
	if rest == 0 || x.full {
		x.leave()
		return
	}
	skip := int8(bits.TrailingZeros16(rest))
	t := p.next + skip
	p.next = t + 1
	x.w = p.before
	x.in.Heap.Stretch()
	set := x.run(int(t))
	x.runs++
	x.arrive(set)
}

// arrive deals with the state that a run has come to.
func (x *Explorer) arrive(set uint16) {
	from := len(x.stack) - 1
	mark, a, b, l := x.start, uint64(0), uint64(0), lists{}
	if from >= 0 {
		p := &x.stack[from]
		mark, a, b, l = p.mark, p.a, p.b, p.lists
	}
	da, db, touched := x.in.Heap.Changed(mark, l.from, l.to)
	a, b = a^da, b^db
	if len(x.tables) > 0 && (touched || l.to == 0) {
		l = x.share()
	}
	s, known := x.find(x.key(a^l.a, b^l.b))
	if !known {
		x.examine(s)
	}
	if from >= 0 {
		p := &x.stack[from]
		x.edges[p.edge] = edge(s, x.w.last)
		p.edge++
	}
	switch {
	case known:
		x.cyclic = x.cyclic || x.open[s]
	case set == 0:
		x.who[s], x.first[s] = atEnd, uint32(x.outcome())
		x.order = append(x.order, s)
	default:
		x.enter(s, set, a, b, l)
		return
	}
	x.back()
}

// key combines the fingerprints of heap and world.
func (x *Explorer) key(a, b uint64) (uint64, uint64) {
	wa, wb := x.w.hash(x.clock)
	if x.opts.Bounded {
		wa += uint64(x.w.last+1) * 0x94D049BB133111EB
		wb += uint64(x.w.last+1) * 0xFF51AFD7ED558CCD
	}
	return a ^ wa, b ^ wb
}

// lists is what the lists of threads contribute to the heap's fingerprint, and
// the words between which they lie.
type lists struct {
	a, b     uint64
	from, to uint32
}

func (x *Explorer) share() lists {
	l := lists{from: 1<<32 - 1}
	for _, table := range x.tables {
		a, b, from, to := x.in.Heap.Share(table)
		l.a, l.b, l.from, l.to = l.a^a, l.b^b, min(l.from, from), max(l.to, to)
	}
	return l
}

// enter puts a new state on the stack.
func (x *Explorer) enter(s uint32, set uint16, a, b uint64, l lists) {
	x.who[s], x.first[s], x.open[s] = set, uint32(len(x.edges)), true
	for n := bits.OnesCount16(set); n > 0; n-- {
		x.edges = append(x.edges, nowhere)
	}
	x.stack = append(x.stack, place{state: s, edge: x.first[s], mark: heap.Mark(x.in.Heap.Trail()), epoch: x.in.Epoch(), a: a, b: b, lists: l, before: x.w})
	if len(x.keys) >= x.opts.MaxStates || len(x.stack) >= maxDepth || x.plan != nil && x.segments >= segmentsPerState*x.opts.MaxStates {
		x.full, x.cut = true, true
	}
}

// leave takes the top state off the stack: it is complete.
func (x *Explorer) leave() {
	n := len(x.stack) - 1
	s := x.stack[n].state
	x.stack = x.stack[:n]
	x.open[s] = false
	x.order = append(x.order, s)
	x.back()
}

// rewind returns to the state before anything ran.
func (x *Explorer) rewind() {
	x.in.Heap.BackTo(x.start)
	x.in.WentBack(x.in.Epoch() - 1)
	x.w = world{threads: 1, last: noThread}
	x.w.t[0].life = ready
}

// back returns the heap to the state on top of the stack, or to the beginning.
func (x *Explorer) back() {
	if n := len(x.stack); n > 0 {
		p := &x.stack[n-1]
		x.in.Heap.BackTo(p.mark)
		x.in.WentBack(p.epoch)
		p.epoch = x.in.Epoch()
		return
	}
	x.rewind()
}

func itoa(n int) string { return strconv.Itoa(n) }
