package trace

// Timeline is an index over a Log: what each lane shows at every moment. It
// grows while events are appended, in constant time per event (amortised), and
// never changes what it has already indexed.
type Timeline struct {
	log     *Log
	threads []lane
	holder  spans // State field: thread + 1
	cores   []spans
	marks   []int32 // indexes of the log's events that have a mark

	step     uint64 // how far the index reaches
	time     int64
	binTimes []int64 // start time of each closed or open base bin
}

// span is one interval of a lane: it ends where the next one starts.
type span struct {
	time  int64
	step  uint64
	state uint32
	arg   uint32
}

type spans []span

// lane is one thread's spans and its level-of-detail pyramid.
type lane struct {
	spans
	held   bool // holds the GIL
	onCore bool
	pyramid
}

// NewTimeline indexes log, which must be empty.
func NewTimeline(log *Log) *Timeline { return &Timeline{log: log, binTimes: []int64{0}} }

// Add indexes the newest event of the log.
func (tl *Timeline) Add() {
	index := tl.log.Len() - 1
	e := tl.log.At(index)
	tl.Progress(e.Step, e.Time)
	for len(tl.threads) <= int(e.Thread) {
		tl.threads = append(tl.threads, tl.newLane())
	}
	l := &tl.threads[e.Thread]
	if e.Kind.Spec().Mark != NoMark {
		tl.marks = append(tl.marks, int32(index))
		l.count(e.Kind.Spec().Mark)
	}
	switch e.Kind {
	case StateChange:
		l.account(l, tl.step, tl.time)
		l.spans.add(e, e.A, e.B)
	case Acquire:
		l.account(l, tl.step, tl.time)
		l.held = true
		tl.holder.add(e, uint32(e.Thread)+1, 0)
	case Release:
		l.account(l, tl.step, tl.time)
		l.held = false
		tl.holder.add(e, 0, 0)
	case CoreRun, CoreLeave:
		l.account(l, tl.step, tl.time)
		l.onCore = e.Kind == CoreRun
		tl.setCore(e)
	}
}

func (tl *Timeline) newLane() lane {
	first := len(tl.binTimes) - 1
	return lane{pyramid: pyramid{first: first, step: tl.step, time: tl.time}}
}

func (tl *Timeline) setCore(e Event) {
	for len(tl.cores) <= int(e.Core) {
		tl.cores = append(tl.cores, nil)
	}
	thread := uint32(0)
	if e.Kind == CoreRun {
		thread = uint32(e.Thread) + 1
	}
	tl.cores[e.Core].add(e, thread, 0)
}

// Progress tells how far the run is when nothing happened that makes an event:
// a moment may lie many instructions after the last event.
func (tl *Timeline) Progress(step uint64, time int64) {
	for step >= uint64(len(tl.binTimes))*BinSteps {
		end := uint64(len(tl.binTimes)) * BinSteps
		// Between two known moments instructions are taken to be equally long.
		at := tl.time
		if step > tl.step {
			at += int64(float64(time-tl.time) * (float64(end-tl.step) / float64(step-tl.step)))
		}
		tl.step, tl.time = end, at
		tl.closeBin()
	}
	tl.step, tl.time = max(step, tl.step), max(time, tl.time)
}

func (tl *Timeline) closeBin() {
	bin := len(tl.binTimes) - 1
	width := tl.time - tl.binTimes[bin]
	for i := range tl.threads {
		l := &tl.threads[i]
		l.account(l, tl.step, tl.time)
		l.close(bin, width, tl.binTimes)
	}
	tl.binTimes = append(tl.binTimes, tl.time)
}

// End returns how far the index reaches: the number of steps, and ns.
func (tl *Timeline) End() (step uint64, time int64) { return tl.step, tl.time }

// Threads is the number of thread lanes; Cores the number of core lanes.
func (tl *Timeline) Threads() int { return len(tl.threads) }

// Cores is the number of cores that have run a thread.
func (tl *Timeline) Cores() int { return len(tl.cores) }

// add starts a new span; a span that would have no extent is replaced.
func (s *spans) add(e Event, state, arg uint32) {
	n := len(*s)
	if n > 0 && (*s)[n-1].time == e.Time && (*s)[n-1].step == e.Step {
		(*s)[n-1].state, (*s)[n-1].arg = state, arg
		return
	}
	*s = append(*s, span{e.Time, e.Step, state, arg})
}

// Axis says what the horizontal direction of a query means.
type Axis uint8

// The two axes of the timeline.
const (
	Time  Axis = iota // virtual ns
	Steps             // instructions and lock micro-steps, all equally wide
)

func (s span) at(axis Axis) int64 {
	if axis == Steps {
		return int64(s.step)
	}
	return s.time
}

// find returns the index of the last span that starts at or before x, or -1.
func (s spans) find(axis Axis, x int64) int {
	lo, hi := 0, len(s)
	for lo < hi {
		mid := (lo + hi) / 2
		if s[mid].at(axis) <= x {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo - 1
}

// StepAt returns the number of steps begun at the given time, as exactly as the
// index knows it: exact at events, interpolated between them.
func (tl *Timeline) StepAt(time int64) uint64 {
	if time >= tl.time {
		return tl.step
	}
	before, after := span{}, span{time: tl.time, step: tl.step}
	narrow := func(s spans) {
		i := s.find(Time, time)
		if i >= 0 && s[i].time >= before.time && s[i].step >= before.step {
			before = s[i]
		}
		if i+1 < len(s) && s[i+1].time <= after.time && s[i+1].step <= after.step {
			after = s[i+1]
		}
	}
	for i := range tl.threads {
		narrow(tl.threads[i].spans)
	}
	narrow(tl.holder)
	if after.time <= before.time {
		return before.step
	}
	share := float64(time-before.time) / float64(after.time-before.time)
	return before.step + uint64(float64(after.step-before.step)*share)
}
