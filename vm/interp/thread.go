package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// Layout of a Thread record.
const (
	threadFrame  = iota // the innermost frame, 0 when the thread has ended
	threadExc           // the exception being handled outside generators
	threadName          // str: the name that threading had given it when it ended, or 0
	threadLock          // released when the thread ends (_tstate_lock), or 0
	threadWaits         // lock that the thread waits for, or 0
	threadTarget        // what it was started to call, until it ends
	threadSlots
)

// Raw words of a Thread.
const (
	threadID       = iota
	threadState    // ThreadState
	threadExcFrame // innermost generator frame, not counted
	threadDepth    // visible frames, hidden ones in the upper half
	threadIns      // what the check after the last instruction looks at
	threadWaitCont // continuation that Resume's value goes to
	threadWaitBase // and the level of the stack before
	threadRaws
)

// NumThreads is the number of threads started so far, ended ones included.
func (in *Interp) NumThreads() int { return in.ListLen(in.Root(rootThreads)) }

// Thread is the record of a thread, borrowed.
//
//go:noinline
func (in *Interp) Thread(t ThreadID) heap.Ref { return in.ListItem(in.Root(rootThreads), int(t)) }

// Current is the running thread.
func (in *Interp) Current() ThreadID { return in.tid }

// State tells where a thread is in its life.
func (in *Interp) State(t ThreadID) ThreadState {
	return ThreadState(in.Raw(in.Thread(t), threadState))
}

// NewThread makes a thread that will call f with args (a tuple) and kwargs (a
// dict or 0), all borrowed. The caller emits StartThread. It returns -1 after
// raising.
func (in *Interp) NewThread(f, args, kwargs heap.Ref) ThreadID {
	if kwargs == 0 {
		kwargs = object.None
	}
	id := in.newThread("thread", f, args, kwargs)
	if id >= 0 {
		in.SetRef(in.Thread(id), threadTarget, in.own(f))
	}
	return id
}

// ThreadName is the name that threading gave a thread, "" if it gave none: the
// _name of the Thread object whose method the thread calls.
func (in *Interp) ThreadName(t ThreadID) string {
	name := in.threadNameOf(in.Thread(t))
	if name == 0 {
		return ""
	}
	return in.StrValue(name)
}

// threadNameOf is the name as a str, borrowed, or 0.
func (in *Interp) threadNameOf(th heap.Ref) heap.Ref {
	if name := in.Ref(th, threadName); name != 0 {
		return name
	}
	f := in.Ref(th, threadTarget)
	if f == 0 || in.Kind(f) != object.KindMethod {
		return 0
	}
	d := in.instanceDict(in.Ref(f, object.MethodSelf))
	if d == 0 {
		return 0
	}
	for _, attr := range []string{"_name", "_Thread__name"} { // the second in 2.x
		if name := in.GetStr(d, attr); name != 0 && in.IsStr(name) {
			return name
		}
	}
	return 0
}

// newThread makes a thread that runs a hidden helper.
func (in *Interp) newThread(helper string, args ...heap.Ref) ThreadID {
	r := in.Alloc(object.KindThread, 0, threadSlots, threadRaws)
	if r == 0 {
		in.lastResort()
		return -1
	}
	id := in.NumThreads()
	in.SetRaw(r, threadID, uint64(id))
	if err := in.ListAppend(in.Root(rootThreads), r); err != nil {
		in.RaiseErr(err)
		return -1
	}
	f := in.helpers[helper]
	ci := in.codeInfoOf(in.Ref(f, object.FuncCode))
	frame := in.newFrame(ci, in.own(f), contDrop)
	if frame == 0 {
		in.lastResort()
		return -1
	}
	for i, a := range args {
		in.SetRef(frame, frameVars+i, in.own(a))
	}
	in.SetRef(r, threadFrame, frame)
	return ThreadID(id)
}

// Run executes thread t until something has to be told: see Effect. fuel is
// how many nanoseconds its instructions may take; it stops at the first
// instruction boundary at which they are used up.
func (in *Interp) Run(t ThreadID, fuel int64) (e Effect) {
	defer func() {
		if bug := recover(); bug != nil {
			e = in.broken(bug)
		}
	}()
	in.deadline, in.Fuel = in.Clock+fuel, fuel
	in.attach(t)
	if in.hasEffect { // set by Resume, for want of memory
		return in.takeEffect()
	}
	in.loop()
	if !in.Still {
		in.Clock = in.deadline - in.Fuel
	}
	return in.detach()
}

// broken ends the run after a bug of ours: the page lives on.
func (in *Interp) broken(bug any) Effect {
	text := "internal error of the playground"
	if err, ok := bug.(error); ok {
		text += ": " + err.Error()
	}
	in.frame, in.thread, in.exc = 0, 0, 0
	in.effect, in.hasEffect = Effect{}, false
	return Effect{Kind: Limit, Text: text + "\n"}
}

// attach makes t the running thread.
func (in *Interp) attach(t ThreadID) {
	in.library.use(in)
	in.tid, in.thread, in.limit = t, in.Thread(t), in.RecursionLimit()
	if in.FreeThreaded {
		in.SetOwner(int(t))
	}
	in.frame = in.Ref(in.thread, threadFrame)
	depth := in.Raw(in.thread, threadDepth)
	in.depth, in.hiddenDepth = int(uint32(depth)), int(depth>>32)
	if in.frame != 0 {
		in.load()
	}
	in.ins = uint32(in.Raw(in.thread, threadIns))
}

// detach saves the running thread and hands over the effect that ended Run.
func (in *Interp) detach() Effect {
	if in.frame == 0 && !in.hasEffect {
		in.endThread()
	}
	in.sync()
	th := in.thread
	if depth := uint64(in.depth) | uint64(in.hiddenDepth)<<32; in.Raw(th, threadDepth) != depth {
		in.SetRaw(th, threadDepth, depth)
	}
	if in.Raw(th, threadIns) != uint64(in.ins) {
		in.SetRaw(th, threadIns, uint64(in.ins))
	}
	if in.hasEffect && in.effect.Blocking() {
		in.SetRaw(th, threadState, uint64(ThreadBlocked))
		in.SetRaw(th, threadWaitCont, uint64(in.waitCont))
		in.SetRaw(th, threadWaitBase, uint64(in.waitBase))
		in.Replace(th, threadWaits, 0)
		if in.effect.Lock != 0 {
			in.Replace(th, threadWaits, in.own(in.effect.Lock))
		}
	}
	in.frame, in.thread = 0, 0
	in.SetOwner(0)
	return in.takeEffect()
}

func (in *Interp) takeEffect() Effect {
	e := in.effect
	in.effect, in.hasEffect = Effect{}, false
	return e
}

// endThread closes the books of a thread whose last frame has returned.
func (in *Interp) endThread() {
	in.clearExc()
	in.SetRaw(in.thread, threadState, uint64(ThreadEnded))
	in.effect, in.hasEffect = Effect{Kind: ThreadEnd, Thread: in.tid}, true
	in.Replace(in.thread, threadExc, 0)
	if name := in.threadNameOf(in.thread); name != 0 {
		in.Replace(in.thread, threadName, in.own(name))
	}
	in.Replace(in.thread, threadTarget, 0)
}

// ReleaseEndLock gives back the lock that the end of thread t releases and
// returns it; 0 if there is none or it is free. The thread has ended.
func (in *Interp) ReleaseEndLock(t ThreadID) heap.Ref {
	th := in.Thread(t)
	lock := in.Ref(th, threadLock)
	if lock == 0 {
		return 0
	}
	in.SetRef(th, threadLock, 0)
	held := in.unlock(lock)
	in.Decref(lock)
	if !held {
		return 0
	}
	return lock
}

// Resume gives a blocked thread the result (owned) that it waits for; result 0
// raises KeyboardInterrupt in it.
func (in *Interp) Resume(t ThreadID, result heap.Ref) {
	in.attach(t)
	in.SetRaw(in.thread, threadState, uint64(ThreadReady))
	in.Replace(in.thread, threadWaits, 0)
	level, c := in.Raw(in.thread, threadWaitBase), in.Raw(in.thread, threadWaitCont)
	in.SetRaw(in.thread, threadWaitBase, 0) // equal states must not remember different waits
	in.SetRaw(in.thread, threadWaitCont, 0)
	if result == 0 {
		in.RaiseArgs(object.KeyboardInterrupt)
		in.unwind()
	} else {
		in.retBase = uint32(level)
		in.deliver(cont(c), result)
	}
	if in.exc != 0 {
		in.unwind()
	}
	in.putAside()
}

// putAside saves the running thread as detach does, but keeps the effect, which
// the next Run hands over.
func (in *Interp) putAside() {
	in.sync()
	in.SetRaw(in.thread, threadDepth, uint64(in.depth)|uint64(in.hiddenDepth)<<32)
	in.SetRaw(in.thread, threadIns, uint64(in.ins))
	in.frame, in.thread = 0, 0
	in.SetOwner(0)
}

// Mark notes where thread t stands before it executes one more instruction:
// Interrupt needs to know which one that was, and it may be a jump.
func (in *Interp) Mark(t ThreadID) {
	in.marked = in.Ref(in.Thread(t), threadFrame)
	if in.marked != 0 {
		in.markedPC = int(in.Word(in.marked, in.codeInfoOf(in.frameCode(in.marked)).rawAt+framePC))
	}
}

// Interrupt raises KeyboardInterrupt in thread t: in what it waits for, or else
// after the instruction that it executed since Mark, at which it polled.
func (in *Interp) Interrupt(t ThreadID) {
	if in.State(t) == ThreadBlocked {
		in.Resume(t, 0)
		return
	}
	in.attach(t)
	if in.frame == in.marked && in.pc != in.markedPC {
		in.pc = in.markedPC + 1
	}
	in.RaiseArgs(object.KeyboardInterrupt)
	in.unwind()
	in.putAside()
}

// RunSteps is Run that also stops at a note and as soon as steps more visible instructions
// have been executed: fuel bounds how many can be, since each costs at least
// the least cost.
func (in *Interp) RunSteps(t ThreadID, fuel int64, steps int64) Effect {
	target := in.Steps + steps
	for {
		part := min(fuel, (target-in.Steps)*in.leastCost)
		e := in.Run(t, part)
		fuel -= part - in.Fuel
		if e.Kind != FuelSpent || in.Steps >= target || fuel <= 0 || len(in.notes) > 0 {
			in.Fuel = fuel
			return e
		}
	}
}

// Complete goes on behind RunSteps, with what is left of the fuel, to the end of
// the last instruction: hidden code makes no steps.
func (in *Interp) Complete(t ThreadID) (e Effect) {
	fuel := in.Fuel
	for e.Kind == FuelSpent && fuel > 0 && len(in.notes) == 0 && in.inside(t) {
		e = in.Run(t, 1)
		fuel -= 1 - in.Fuel
	}
	in.Fuel = fuel
	return e
}

// inside reports whether thread t is in hidden code, within an instruction.
func (in *Interp) inside(t ThreadID) bool {
	f := in.Ref(in.Thread(t), threadFrame)
	return f != 0 && in.codeInfoOf(in.frameCode(f)).hidden
}
