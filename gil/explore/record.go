package explore

import (
	"slices"
	"strconv"
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/opcode"
)

// recorder follows a run instruction by instruction and writes down what others
// could notice.
type recorder struct {
	x       *Explorer
	rungs   []Rung
	events  []event // of all rungs
	vars    map[variable]int
	used    []usage // by variable
	decoded map[*code.Code]*code.Decoded
	held    []hold
	inCall  [MaxThreads]string // method of our library that a thread is in
	ops     int                // instructions of this rung
	last    string             // opcode of the last one
	started bool               // a thread has been started
	line    int                // of the instruction in progress
	first   int                // its first event, if it has one
	quiet   [MaxThreads]bool   // a thread is inside a call whose locks are its own affair
}

// event is an Event with what conflicts are found by.
type event struct {
	Event
	rung   int
	thread int
	v      int // variable, -1 = none
	code   *code.Code
	ins    int
	locks  []string // held meanwhile
	// Of a write into an object: how the globals lead to it, and what it is then.
	path, becomes string
}

// variable is what is accessed: see interp.Access.
type variable struct {
	holder heap.Ref
	key    uint64
}

// usage is who uses a variable.
type usage struct {
	variable
	name    string
	readers uint16
	writers uint16 // since the first thread was started
	writer  int    // last one so far, -1 = nobody
}

// starting stands in inCall for Thread.start.
const starting = "."

// plainCalls are the methods of our library in which what happens to locks that
// have names is worth telling; in others it is an affair of theirs.
var plainCalls = []string{"acquire", "release", "wait", "wait_for"}

// hold is a lock that a thread has.
type hold struct {
	lock   heap.Ref
	name   string
	thread int
	line   int
}

func newRecorder(x *Explorer) *recorder {
	r := &recorder{x: x, vars: map[variable]int{}, decoded: map[*code.Code]*code.Decoded{}}
	x.watcher = r
	x.in.LockSet = r.lockSet
	return r
}

// turn runs one segment of thread t, which may go on after it.
func (r *recorder) turn(t int, goesOn bool) {
	w := &r.x.w
	if n := len(r.rungs); n == 0 || r.rungs[n-1].Thread != t {
		r.rungs = append(r.rungs, Rung{Thread: t})
		r.ops = 0
	}
	errors := r.x.output(w.out, 2)
	r.line = 0 // a lock that t gets now, it has waited for
	r.x.segment(t)
	r.raised(t, strings.TrimPrefix(r.x.output(w.out, 2), errors))
	if goesOn {
		return
	}
	rung := &r.rungs[len(r.rungs)-1]
	rung.Ops, rung.After, rung.Holds = r.ops, "", ""
	switch {
	case w.ending != running:
		rung.End = ProgramEnd
	case w.t[t].life == over:
		rung.End = ThreadOver
	case w.t[t].life == waiting:
		rung.End = BlockedOff
		r.blocked(t)
	default:
		rung.End, rung.After = ForcedOff, r.last
		rung.Holds = r.top(t)
	}
}

// top is the value on top of a thread's stack if it is plain data.
func (r *recorder) top(t int) string {
	for _, f := range r.x.in.View(interp.ThreadID(t)).Frames {
		if f.Library {
			continue
		}
		if n := len(f.Stack); n > 0 && plain(f.Stack[n-1].Class) {
			return f.Stack[n-1].Repr
		}
		break
	}
	return ""
}

// plain reports whether values of a class show as what they are.
func plain(class string) bool {
	switch class {
	case "int", "long", "float", "bool", "str", "unicode", "list", "tuple", "dict", "set", "NoneType":
		return true
	}
	return false
}

// add writes an event down.
func (r *recorder) add(t int, e Event) *event {
	r.events = append(r.events, event{Event: e, rung: len(r.rungs) - 1, thread: t, v: -1, locks: r.locksOf(t)})
	return &r.events[len(r.events)-1]
}

func (r *recorder) locksOf(t int) (names []string) {
	for _, h := range r.held {
		if h.thread == t && h.name != "" {
			names = append(names, h.name)
		}
	}
	return names
}

// before notes the instruction that thread t is about to execute.
func (r *recorder) before(t interp.ThreadID, at *interp.Place) {
	r.line = at.Line
	if own(at) {
		r.ops++
		r.inCall[t], r.quiet[t] = "", false
		r.last = r.opcode(at)
		r.first = len(r.events)
		r.access(int(t), at)
	}
}

// after completes what the instruction did.
func (r *recorder) after(t interp.ThreadID, at *interp.Place, e *interp.Effect) {
	if own(at) {
		r.complete(t)
	}
	switch {
	case e.Kind == interp.Write && e.FD == 1:
		r.add(int(t), Event{Kind: Print, Line: r.line, Name: e.Text, Other: -1})
	case e.Kind == interp.StartThread:
		r.started = true
		r.add(int(t), Event{Kind: Start, Line: r.line, Other: int(e.Thread)})
	}
}

// opcode is the name of the next instruction.
func (r *recorder) opcode(at *interp.Place) string {
	d := r.decoded[at.Code]
	if d == nil {
		d = code.Decode(at.Code, r.x.in.D.Ops)
		r.decoded[at.Code] = d
	}
	if at.Ins < len(d.Ins) {
		if row := r.x.in.D.Ops.Of(opcode.Op(d.Ins[at.Ins] & code.OpMask)); row != nil {
			return row.Name
		}
	}
	return ""
}

// access writes down what the next instruction does to a variable.
func (r *recorder) access(t int, at *interp.Place) {
	a, ok := r.x.in.Access(interp.ThreadID(t))
	if !ok {
		return
	}
	key := variable{a.Holder, a.Key}
	v, known := r.vars[key]
	if !known {
		v = len(r.used)
		r.vars[key] = v
		r.used = append(r.used, usage{variable: key, writer: -1})
	}
	u := &r.used[v]
	u.name = a.Name
	e := Event{Kind: Read, Line: at.Line, Op: r.last, Name: a.Name, Value: a.Value, Other: u.writer}
	switch {
	case a.Write:
		e.Kind, e.Other, u.writer = Write, -1, t
		if a.Update {
			e.Kind = Update
		}
		if r.started {
			u.writers |= 1 << t
		}
	default:
		u.readers |= 1 << t
	}
	got := r.add(t, e)
	got.v, got.code, got.ins = v, at.Code, at.Ins
}

// complete fills in what an access made of a container and notices a call into
// our own library.
func (r *recorder) complete(t interp.ThreadID) {
	in := r.x.in
	if r.first < len(r.events) {
		if e := &r.events[r.first]; e.v >= 0 && e.thread == int(t) && e.Kind != Read {
			u := &r.used[e.v]
			if e.path = in.PathTo(u.holder); e.path != "" {
				e.becomes = in.ShortRepr(u.holder)
			}
			if u.key == interp.Whole && e.path != "" {
				e.Value = e.becomes
			}
		}
	}
	object, function, ok := in.Called(t)
	if !ok || object == "" {
		return
	}
	switch function {
	case "start":
		r.inCall[t] = starting
		r.quiet[t] = true
		return
	case "join":
		r.quiet[t] = true
		return
	case "__enter__":
		function = "acquire"
	case "__exit__":
		function = "release"
	}
	if function[0] == '_' {
		return
	}
	r.inCall[t] = object + "." + function
	r.quiet[t] = !slices.Contains(plainCalls, function)
	r.add(int(t), Event{Kind: Call, Line: r.line, Name: object + "." + function, Other: -1})
}

// lockSet is told of every change of a lock.
func (r *recorder) lockSet(lock heap.Ref, count int, owner interp.ThreadID) {
	i := slices.IndexFunc(r.held, func(h hold) bool { return h.lock == lock })
	in := r.x.in
	switch {
	case count == 0 && i >= 0:
		h := r.held[i]
		r.held = slices.Delete(r.held, i, i+1)
		if h.name != "" && !r.quiet[in.Current()] {
			r.add(h.thread, Event{Kind: Release, Line: r.line, Name: h.name, Other: -1})
		}
	case count > 0 && i < 0 && owner >= 0 && in.EndLock(owner) != lock:
		h := hold{lock, in.PathTo(lock), int(owner), r.line}
		if h.line == 0 {
			h.line = in.Where(owner).Line
		}
		r.held = append(r.held, h)
		if h.name != "" && !r.quiet[owner] {
			r.add(h.thread, Event{Kind: Acquire, Line: h.line, Name: h.name, Other: -1})
		}
	}
}

// blocked writes down that thread t has begun to wait.
func (r *recorder) blocked(t int) {
	if r.inCall[t] == starting { // until the new thread says that it runs
		return
	}
	w := &r.x.w.t[t]
	line := r.x.in.Where(interp.ThreadID(t)).Line
	if line == 0 { // the thread's own beginning or end
		return
	}
	e := Event{Kind: Block, Line: line, Name: r.inCall[t], Other: -1}
	switch other := r.x.in.Joins(interp.ThreadID(t)); {
	case other >= 0:
		e.Kind, e.Name, e.Other = Join, "", int(other)
	case w.wait == interp.Sleep:
		e.Name = "sleep"
	case w.wait == interp.ReadLine:
		e.Name = "input"
	case e.Name == "" && w.lock != 0:
		e.Name = r.x.in.PathTo(w.lock)
	}
	r.add(t, e)
}

// raised writes down what an uncaught exception has printed.
func (r *recorder) raised(t int, stderr string) {
	text, _ := lastLines(stderr)
	if text == "" {
		return
	}
	r.add(t, Event{Kind: Raise, Line: r.tracebackLine(stderr), Name: text, Other: -1})
}

// tracebackLine is the innermost line of the program's own in a traceback.
func (r *recorder) tracebackLine(stderr string) (line int) {
	sign := "File \"" + r.x.opts.Filename + "\", line "
	for _, text := range strings.Split(stderr, "\n") {
		if _, rest, found := strings.Cut(text, sign); found {
			number, _, _ := strings.Cut(rest, ",")
			line, _ = strconv.Atoi(number)
		}
	}
	return line
}
