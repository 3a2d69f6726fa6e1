package explore

import (
	"errors"
	"math/bits"

	"gilplay/gil/kernel"
	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

// Walk goes along one schedule, as a learner does who is the scheduler: it knows
// who may go on, and what each would do. It asks wherever a search would try
// several ways, so a search that begins where a walk stands (Options.Prefix)
// tells what can still come of it. It is the machine.Guide of a run that
// somebody schedules by hand.
type Walk struct {
	x       *Explorer
	set     uint16
	turns   kernel.Schedule
	choices []int // how many turns came before each choice that was made
	forced  int
}

// walkSegments is after how many segments without any choice a walk stops, so
// that an endless loop comes to its end: the one thread that can go on is then
// offered alone.
const walkSegments = 10_000

// NewWalk goes along a schedule as far as the program can follow it, and on to
// the next choice. The schedule has the form of OutcomeResult.Schedule; its first
// letter stands for o.Points; "" is the beginning of the program with o.Points.
func NewWalk(o Options, schedule string) (*Walk, error) {
	if schedule == "" {
		schedule = turnMarks[o.Points:][:1]
	}
	turns, err := o.turns(schedule)
	if err != nil {
		return nil, err
	}
	o.Reduce, o.Bounded, o.Prefix = false, false, ""
	x, err := New(o)
	if err != nil {
		return nil, err
	}
	w := &Walk{x: x}
	x.trace = w.turns.Append
	x.rewind()
	x.in.Heap.Stretch()
	w.run(0)
	for w.turns.Len() < turns.Len() && w.can(turns.At(w.turns.Len())) {
		w.run(turns.At(w.turns.Len()))
	}
	return w, nil
}

// run lets thread t go on to the next choice.
func (w *Walk) run(t int) {
	if w.set != 0 {
		w.choices = append(w.choices, w.turns.Len())
		if last := w.x.w.last; int(last) != t && last != noThread {
			w.forced++
		}
	}
	w.x.in.Heap.Stretch()
	for range walkSegments / chainLimit {
		if w.set = w.x.run(t); bits.OnesCount16(w.set) != 1 {
			return
		}
		t = bits.TrailingZeros16(w.set)
	}
}

func (w *Walk) can(t int) bool { return t < MaxThreads && w.set&(1<<t) != 0 }

// Options are the threads that may go on, in start order; none if the program
// has come to its end.
func (w *Walk) Options() (threads []int) {
	for set := w.set; set != 0; set &= set - 1 {
		threads = append(threads, bits.TrailingZeros16(set))
	}
	return threads
}

// Take lets one of the Options go on and returns the turns up to the next
// choice: that thread's, and those of threads that were the only ones.
func (w *Walk) Take(thread int) []int {
	if thread < 0 || !w.can(thread) {
		return nil
	}
	from := w.turns.Len()
	w.run(thread)
	var turns []int
	for i := from; i < w.turns.Len(); i++ {
		turns = append(turns, w.turns.At(i))
	}
	return turns
}

// Choices are the choices made so far: how many turns came before each.
func (w *Walk) Choices() []int { return w.choices }

// Forced counts the choices in which a thread was switched off that could have
// gone on.
func (w *Walk) Forced() int { return w.forced }

// Stands is the thread that ran last, if it stands at a switch point and can go
// on, else -1.
func (w *Walk) Stands() int {
	if last := w.x.w.last; last != noThread && w.set&(1<<last) != 0 {
		return int(last)
	}
	return -1
}

// Schedule is the way so far.
func (w *Walk) Schedule() string { return turnMarks[w.x.opts.Points:][:1] + w.turns.String() }

// Limit says why the walk could not go on although the program does; "" if it
// could.
func (w *Walk) Limit() string {
	if w.x.w.ending != limited {
		return ""
	}
	return w.x.texts[w.x.w.note]
}

// End says how a thread's segment ends.
type End uint8

// The ends.
const (
	AtPoint End = iota // a switch point
	Blocks             // it waits: for a lock, a sleep, a device
	Ends               // the thread or the program is over
	Stops              // a limit of the playground, or a very long segment
)

// Ahead is what a thread would do until it can be switched off again.
type Ahead struct {
	Rows []AheadRow
	More int // instructions after the last row, which nobody wants to read
	End  End
}

// AheadRow is an instruction of the program's own text.
type AheadRow struct {
	Code *code.Code
	Ins  int // index into the decoded code
	Line int
}

// aheadRows is how many instructions of a segment are listed, aheadSteps how
// many are executed to see where it ends.
const (
	aheadRows  = 8
	aheadSteps = 20_000
)

// Ahead tells what one of the Options would do. The walk stays where it is.
func (w *Walk) Ahead(thread int) (a Ahead) {
	x, in := w.x, w.x.in
	if thread < 0 || !w.can(thread) {
		return a
	}
	world, epoch := x.w, in.Epoch()
	in.Heap.Stretch()
	mark := heap.Mark(in.Heap.Trail())
	a.End = w.look(thread, &a)
	in.Heap.BackTo(mark)
	in.WentBack(epoch)
	x.w = world
	return a
}

// look executes a segment instruction by instruction.
func (w *Walk) look(thread int, a *Ahead) End {
	x, in, id := w.x, w.x.in, interp.ThreadID(thread)
	in.Heap.SetPool(x.pool(thread))
	in.Clock = x.w.now
	if t := &x.w.t[thread]; t.life == waiting {
		x.resume(id, t)
	}
	for range aheadSteps {
		at := in.Where(id)
		in.Ticks = 0
		e := in.RunSteps(id, stretchFuel, 1)
		if in.Where(id) != at || e.Kind != interp.FuelSpent {
			a.add(at)
		}
		switch e.Kind {
		case interp.FuelSpent, interp.ReleaseLock, interp.SetInterval, interp.Write, interp.StartThread:
		case interp.Poll:
			return AtPoint
		case interp.AcquireLock, interp.Sleep, interp.IO, interp.ReadLine:
			return Blocks
		case interp.ThreadEnd, interp.Exit:
			return Ends
		default:
			return Stops
		}
	}
	return Stops
}

// add notes that the instruction at a place was executed.
func (a *Ahead) add(at interp.Place) {
	switch {
	case at.Code == nil || at.Library || at.Hidden:
	case len(a.Rows) == aheadRows:
		a.More++
	default:
		a.Rows = append(a.Rows, AheadRow{at.Code, at.Ins, at.Line})
	}
}

// begins is the state from which a search starts: where the program stands when
// it has gone along Options.Prefix.
func (x *Explorer) begins() (set uint16, err error) {
	turns := &kernel.Schedule{}
	if o := x.opts; o.Prefix != "" {
		if turns, err = o.turns(o.Prefix); err != nil {
			return 0, err
		}
		if o.Points != x.opts.Points {
			return 0, errors.New("the prefix is a schedule for other switch points")
		}
	}
	n, wrong, outer := 0, false, x.trace
	x.trace = func(t int) {
		wrong = wrong || n < turns.Len() && turns.At(n) != t
		if n++; outer != nil {
			outer(t)
		}
	}
	defer func() { x.trace = outer }()
	x.rewind()
	x.in.Heap.Stretch()
	for set = x.run(0); n < turns.Len() && !wrong; {
		t := turns.At(n)
		if wrong = t >= MaxThreads || set&(1<<t) == 0; !wrong {
			set = x.run(t)
			x.w.forced = 0 // a bound holds for what comes after the prefix
		}
	}
	if wrong {
		return 0, errors.New("the prefix is a schedule of another program")
	}
	return set, nil
}

// Text is the instruction of a row, and what its operand stands for.
func (w *Walk) Text(r AheadRow) (op, arg string) {
	s := code.Instructions(r.Code, dialect.Get(w.x.opts.Python).Ops)[r.Ins]
	return s.Row.Name, s.Meaning
}
