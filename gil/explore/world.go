package explore

import (
	"math/bits"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

// MaxThreads is how many threads a program may start while it is explored, the
// main thread included.
const MaxThreads = 15

const (
	never = int64(1)<<62 - 1
	// stretchFuel is how many virtual nanoseconds a thread may run without coming
	// to a switch point.
	stretchFuel = 200_000_000
	// soon is how many virtual nanoseconds a device may take that counts as taking
	// no time: its work may be over before or after anything else.
	soon = 1_000_000
	// chainLimit is after how many segments with nothing to choose a state is
	// made nevertheless: only between states is an endless loop noticed.
	chainLimit = 256
	// maxTurns is how many segments a schedule may have.
	maxTurns = 2_000_000
	// privateLimit is after how many instructions that concern nobody else the
	// same is done.
	privateLimit = 4096
)

// life says what a thread can do next.
type life uint8

const (
	unborn life = iota
	ready
	waiting
	over
)

// thread is the explorer's record of one thread.
type thread struct {
	life  life
	begun bool              // it has come to code of the program
	wait  interp.EffectKind // when waiting
	lock  heap.Ref          // whose release ends the wait, or 0
	until int64             // when waiting: virtual time at which it gives up or wakes, or never
}

// ending says how a run ended.
type ending uint8

const (
	running ending = iota
	exited
	stuck   // nobody can ever go on
	limited // a limit of the playground
)

// world is all that can change besides the heap.
type world struct {
	now     int64 // virtual ns
	out     int32 // what has been printed: an index into outputs
	stdin   int32 // bytes read
	threads int8
	last    int8 // the thread that ran last and could go on, noThread if it blocked or ended
	forced  int8 // forced switches so far, while a bound counts them
	ending  ending
	exit    int32
	note    int32  // final values or the limit, an index into texts; 0 = none
	bytes   int32  // printed; follows from out
	turns   int32  // segments so far; no part of what makes states equal
	seen    uint32 // events that happened, as bits: see monitor
	past    int32  // what it remembers
	t       [MaxThreads]thread
}

const noThread = MaxThreads

// runnable is the set of threads that can go on, as bits.
func (x *Explorer) runnable() (set uint16) {
	w := &x.w
	if w.ending != running {
		return 0
	}
	for i := range w.t[:w.threads] {
		t := &w.t[i]
		switch {
		case t.life == ready,
			t.life == waiting && (t.until <= w.now || x.opts.AnyTime && t.until < never),
			t.life == waiting && t.lock != 0 && x.canTake(i):
			set |= 1 << i
		}
	}
	return set
}

// free reports whether thread t could have the lock now.
func (x *Explorer) free(lock heap.Ref, t int) bool {
	return !x.in.LockHeld(lock) || x.in.Owns(lock, interp.ThreadID(t))
}

// canTake reports whether thread t could have the lock that it waits for now.
func (x *Explorer) canTake(t int) bool {
	if x.sweep != nil {
		return x.sweep.canTake(t)
	}
	return x.free(x.w.t[t].lock, t)
}

// settle lets virtual time pass until somebody can go on, and returns who may:
// under a bound that is used up, only the thread that ran last if it can.
func (x *Explorer) settle() uint16 {
	w := &x.w
	set := x.runnable()
	for set == 0 && w.ending == running {
		next := never
		for i := range w.t[:w.threads] {
			if w.t[i].life == waiting {
				next = min(next, w.t[i].until)
			}
		}
		if next == never {
			w.ending = stuck
			return 0
		}
		w.now = next
		set = x.runnable()
	}
	if rest := set &^ x.late; rest != 0 {
		set = rest
	}
	if x.opts.Bounded {
		if w.last != noThread && set&(1<<w.last) != 0 && int(w.forced) == x.opts.Bound {
			if set&(set-1) != 0 {
				x.cut = true
			}
			return 1 << w.last
		}
	}
	return set
}

// run lets thread t go on until a state with a choice or an end is reached, and
// returns who may go on there. A state is also made where only one may go on
// before long: many ways lead there, and what follows is run once; but not
// without forced switches, where one way does.
func (x *Explorer) run(t int) uint16 {
	w := &x.w
	if x.opts.Bounded && w.last != noThread && int(w.last) != t && x.runnable()&(1<<w.last) != 0 {
		w.forced++
	}
	u := x.housekeeper()
	chosen := u < 0 && bits.OnesCount16(x.runnable()&^x.late) != 1 && !(x.opts.Bounded && x.opts.Bound == 0)
	for range chainLimit {
		if u < 0 {
			x.turn(t, false)
			u = x.housekeeper()
		}
		if u >= 0 {
			if chosen {
				return 1 << u
			}
			x.keepHouse(u)
			u = -1
		}
		set := x.settle()
		if chosen || bits.OnesCount16(set) != 1 || len(x.invariants) > 0 && w.threads > 1 {
			return set
		}
		t = bits.TrailingZeros16(set)
		if x.sweep != nil {
			x.sweep.goOn(t)
		}
	}
	return x.settle()
}

// housekeeper is a thread whose housekeeping is to be done at once: nobody but
// those who wait for it notices. It is -1 if there is none, or if forced
// switches are counted.
func (x *Explorer) housekeeper() int {
	late := -1
	x.late = 0
	if !x.opts.Reduce || x.opts.Bounded || x.w.ending != running || x.w.threads == 1 {
		return -1
	}
	for u := range int(x.w.threads) {
		if !x.keeps(u) {
			continue
		}
		if !x.unawaited(u) {
			return u
		}
		late = u
		x.late |= 1 << u
	}
	if late >= 0 && x.runnable()&^x.late == 0 {
		return late
	}
	return -1
}

// unawaited reports whether thread t is ending and nobody waits for that yet.
func (x *Explorer) unawaited(t int) bool {
	if t == 0 || !x.w.t[t].begun {
		return false
	}
	lock, runs, _ := x.ends(t)
	for i := range int(x.w.threads) {
		if w := &x.w.t[i]; w.life == waiting {
			if _, _, joined := x.ends(i); lock != 0 && w.lock == lock || joined != 0 && joined == runs {
				return false
			}
		}
	}
	return true
}

// ends is what has to do with the end of thread t: the lock that is released
// then, the Thread object that it runs, and the one whose end it waits for.
func (x *Explorer) ends(t int) (lock, runs, joined heap.Ref) {
	if s := x.sweep; s != nil {
		p := &s.parts[s.part[t]]
		return p.endLock, p.runs, p.joined
	}
	id := interp.ThreadID(t)
	return x.in.EndLock(id), x.in.Runs(id), x.in.Joined(id)
}

// keepHouse lets threads do their housekeeping, u first.
func (x *Explorer) keepHouse(u int) {
	for n := 0; u >= 0 && n < chainLimit; n++ {
		x.turn(u, true)
		u = x.housekeeper()
	}
}

// turn lets thread t run, or do its housekeeping, up to where somebody may
// notice.
func (x *Explorer) turn(t int, house bool) {
	if x.sweep != nil {
		x.sweep.turn(t, house)
		return
	}
	x.play(t, house)
}

// play executes that.
func (x *Explorer) play(t int, house bool) {
	w, out := &x.w, x.w.out
	x.in.Homeward = house
	x.segment(t)
	x.in.Homeward = false
	if house {
		x.checkEntry(t)
	}
	if x.opts.Reduce && w.last == int8(t) && w.threads > 1 { // before, also a witness has nothing to reduce
		w.t[t].begun = w.t[t].begun || house
		x.runPrivate(t)
	}
	x.upset = x.upset || house && w.out != out
}

// keeps reports whether thread t can go on and does housekeeping then.
func (x *Explorer) keeps(t int) bool {
	th := &x.w.t[t]
	switch th.life {
	case ready:
	case waiting:
		if th.until > x.w.now && (th.until < never || th.lock == 0 || !x.canTake(t)) {
			return false
		}
	default:
		return false
	}
	if s := x.sweep; s != nil {
		return s.parts[s.part[t]].house
	}
	return x.in.Housekeeping(interp.ThreadID(t))
}

// checkEntry makes sure that a thread that has come out of housekeeping has not
// done anything of its own yet.
func (x *Explorer) checkEntry(t int) {
	if t == 0 || x.w.t[t].life == over || x.in.Housekeeping(interp.ThreadID(t)) {
		return
	}
	x.upset = x.upset || !x.in.AtEntry(interp.ThreadID(t))
}

// runPrivate lets a ready thread go on to the next instruction that concerns
// others.
func (x *Explorer) runPrivate(t int) {
	id := interp.ThreadID(t)
	x.in.Heap.SetPool(x.pool(t))
	x.in.Clock = x.w.now
	run := x.in.RunPrivate
	if x.watcher != nil {
		run = x.watchedPrivate
	}
	polls, moved, e := run(id, privateLimit)
	for ; polls > 0 && x.trace != nil; polls-- {
		x.trace(t)
	}
	if moved && e.Kind != 0 {
		x.effect(t, &e)
		if x.trace != nil {
			x.trace(t)
		}
	}
}

// pool is where thread t's blocks are allocated: the main thread has another one
// from the start of the first other thread on, for its own may be rather full by
// then.
func (x *Explorer) pool(t int) heap.Ref {
	if t == 0 && x.w.threads > 1 {
		t = MaxThreads + 1
	}
	return x.pools[t]
}

// segment lets thread t run to its next switch point, until it blocks, or until
// it ends.
func (x *Explorer) segment(t int) {
	if x.finish(t) && x.trace != nil {
		x.trace(t)
	}
}

// finish is segment, but reports false when a thread has come back from
// housekeeping before its segment is over.
func (x *Explorer) finish(t int) bool {
	w, in := &x.w, x.in
	id := interp.ThreadID(t)
	in.Heap.SetPool(x.pool(t))
	in.Clock = w.now
	if w.t[t].life == waiting {
		x.resume(id, &w.t[t])
	}
	w.last = noThread
	x.segments++
	if w.turns++; w.turns > maxTurns {
		x.limit(x.opts.Lang.Say("its schedule has more than {0} turns", "它的调度序列超过 {0} 轮", itoa(maxTurns)))
		return true
	}
	for w.ending == running {
		in.Ticks = 0
		e := x.execute(id)
		switch e.Kind {
		case interp.ReleaseLock, interp.SetInterval:
		case interp.Poll:
			w.last = int8(t)
			return true
		case interp.Write:
			w.out = x.print(w.out, e.FD, e.Text)
		case interp.StartThread:
			if w.threads == MaxThreads {
				x.limit(x.opts.Lang.Say("more than {0} threads beside the main thread", "主线程之外超过 {0} 个线程", itoa(MaxThreads-1)))
				return true
			}
			if w.threads == 1 && x.tables == nil {
				x.firstThread()
			}
			w.t[w.threads] = thread{life: ready}
			x.started = max(x.started, int(w.threads))
			w.threads++
		case interp.Finalize: // who wants the GIL from now on ends instead: see policy.State.Finalizing
			for i := 1; i < int(w.threads); i++ {
				w.t[i] = thread{life: over}
			}
		default:
			if e.Kind == interp.FuelSpent && in.Homeward {
				w.last = int8(t)
				return false
			}
			x.effect(t, &e)
			return true
		}
	}
	return true
}

// execute runs thread t until something has to be told.
func (x *Explorer) execute(t interp.ThreadID) interp.Effect {
	if x.watcher != nil {
		return x.watched(t)
	}
	return x.in.Run(t, stretchFuel)
}

// resume gives a thread what it waited for.
func (x *Explorer) resume(id interp.ThreadID, t *thread) {
	in := x.in
	result := in.None()
	switch {
	case t.lock != 0:
		got := x.free(t.lock, int(id)) && in.TryLock(t.lock, id)
		in.Decref(result)
		result = in.Bool(got)
	case t.wait == interp.ReadLine:
		line, err := in.NewStr(x.readLine())
		in.Decref(result)
		result = in.Wrap(line, err)
	}
	*t = thread{life: ready, begun: t.begun}
	in.Resume(id, result)
}

func (x *Explorer) readLine() string {
	rest := x.opts.Stdin[x.w.stdin:]
	n := len(rest)
	for i := range rest {
		if rest[i] == '\n' {
			n = i + 1
			break
		}
	}
	x.w.stdin += int32(n)
	return rest[:n]
}

// effect deals with what ends a segment.
func (x *Explorer) effect(t int, e *interp.Effect) {
	w := &x.w
	switch e.Kind {
	case interp.AcquireLock, interp.Sleep, interp.IO, interp.ReadLine:
		until := never
		switch {
		case e.Lock == 0 && (e.Kind != interp.Sleep && e.Ns < soon):
			until = w.now
		case e.Lock == 0 || e.Ns >= 0:
			until = min(w.now+max(e.Ns, 0), never-1)
		}
		if e.FD != 0 && e.Text != "" {
			w.out = x.print(w.out, e.FD, e.Text)
		}
		w.t[t] = thread{life: waiting, begun: w.t[t].begun, wait: e.Kind, lock: e.Lock, until: until}
	case interp.ThreadEnd:
		if e.Text != "" {
			w.out = x.print(w.out, 2, e.Text)
		}
		x.in.ReleaseEndLock(interp.ThreadID(t))
		w.t[t] = thread{life: over}
	case interp.Exit:
		if e.Text != "" {
			w.out = x.print(w.out, 2, e.Text)
		}
		w.ending, w.exit = exited, int32(e.Code)
	case interp.Limit:
		x.limit(e.Text)
	case interp.FuelSpent:
		x.limit(x.opts.Lang.Say("a thread runs for too long without a switch point", "有线程运行太久都没有遇到切换点"))
	}
}

func (x *Explorer) limit(why string) {
	x.w.ending, x.w.note = limited, x.text(why)
}

// hash is the part of a state's fingerprint that is not the heap's.
func (w *world) hash(clock bool) (a, b uint64) {
	a = uint64(uint32(w.out)) | uint64(uint32(w.stdin))<<32
	b = uint64(w.threads) | uint64(w.ending)<<8 | uint64(uint8(w.forced))<<16 | uint64(uint32(w.exit))<<32
	mixIn := func(v uint64) {
		a = (a ^ v) * 0x9E3779B97F4A7C15
		a ^= a >> 29
		b = (b ^ v) * 0xBF58476D1CE4E5B9
		b ^= b >> 32
	}
	mixIn(uint64(w.note))
	if w.seen != 0 || w.past != 0 {
		mixIn(uint64(w.seen)<<32 | uint64(uint32(w.past)))
	}
	if clock {
		mixIn(uint64(w.now))
	}
	for i := range w.t[:w.threads] {
		t := &w.t[i]
		v := uint64(t.life) | uint64(t.wait)<<8 | uint64(t.lock)<<16
		if t.life == waiting && t.until < never {
			mixIn(uint64(max(t.until-w.now, 0)) + 1)
		}
		mixIn(v)
	}
	return a, b
}
