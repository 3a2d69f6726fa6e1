package machine

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"gilplay/gil/kernel"
	"gilplay/gil/policy"
	"gilplay/gil/trace"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// View is the lock and the computer at the present moment. What the threads'
// frames hold is vm/interp's to show.
type View struct {
	Threads []ThreadView
	Cores   []int // the thread on each core, -1 = idle
	Exists  bool  // there is a GIL
	Holder  int   // -1 = nobody
	HeldFor int64 // ns
	Vars    []Var
	Next    int // the thread that acts next, -1 = nobody
}

// ThreadView is one thread.
type ThreadView struct {
	Name     string
	State    trace.State
	Core     int // -1 = none
	Proc     int // index into Protocol().Procedures, -1 = outside
	Line     int // index of the line it executes next, or sleeps in
	WaitsOn  string
	Lock     heap.Ref // the Python lock that it waits for, 0 = none
	Since    int64    // when it went to sleep, ns
	Until    int64    // when its timer runs out, 0 = none
	Acquires int      // how often it has taken the GIL
}

// Var is one variable of the lock.
type Var struct {
	Name  string
	Kind  policy.VarKind
	Value int64
	Guard string // what protects it
}

// Where tells at which line of the program's own text a thread stands (0 = none)
// and which instruction it executes next ("STORE_GLOBAL counter", "" = none).
func (m *Machine) Where(thread int) (line int, text string) {
	at := m.py.where(interp.ThreadID(thread))
	return at.line, at.text
}

// NextInstruction is the instruction that a thread executes next, as text.
func (m *Machine) NextInstruction(thread int) string {
	_, text := m.Where(thread)
	return text
}

// Frames are a thread's frames, innermost first.
func (m *Machine) Frames(thread int) []interp.FrameView {
	in := m.Python()
	if in == nil || thread < 0 || thread >= in.NumThreads() {
		return nil
	}
	frames := in.View(interp.ThreadID(thread)).Frames
	if len(frames) > 0 && frames[0].Waits {
		m.complete(kernel.ThreadID(thread), &frames[0])
	}
	return frames
}

// complete looks whether nothing but the rest of its instruction comes before a
// thread's next one: code of ours that makes no steps, behind what a print of 2.7
// has written or the lock that a join has waited for. The frame then stands at the
// next instruction, which no step would show else.
func (m *Machine) complete(t kernel.ThreadID, f *interp.FrameView) {
	task, th := &m.tasks[t], &m.k.Threads[t]
	alone := task.phase == waiting && m.lock.Locked < 0 && !m.protocol.Parallel() && task.wait == interp.IO && task.lock == 0
	if alone && (th.Core < 0 || m.k.Cores[th.Core].FreeAt < task.deadline) || !alone && task.phase != executing {
		return
	}
	before, id, wait := m.py.snapshot(), interp.ThreadID(t), task.wait
	for again := true; again; {
		if alone { // no GIL that it would take again first
			m.py.resume(id, wait, false, "")
		}
		e := m.py.run(id, &batch{clock: m.k.Now, fuel: batchOps, ticks: policy.Unbounded, step: m.step, stop: m.step})
		again, wait = alone && e.Kind == interp.IO && e.Lock == 0 && e.Ns == 0, e.Kind
	}
	m.py.notes()
	if after := m.Python().View(id).Frames; len(after) > 0 && !after[0].Waits && after[0].Ref == f.Ref {
		now, stack := &after[0], f.Stack
		isNew := func(v interp.Value) bool { // an object that there is not yet
			return v.Ref != object.None && !slices.ContainsFunc(stack, func(old interp.Value) bool { return old.Ref == v.Ref })
		}
		if !slices.ContainsFunc(now.Stack, isNew) {
			f.Ins, f.Offset, f.Line, f.Waits, f.Stack = now.Ins, now.Offset, now.Line, false, now.Stack
		}
	}
	m.py.restore(before)
}

// Protocol is the policy in force.
func (m *Machine) Protocol() *policy.Protocol { return m.protocol }

// Log and Timeline are the recording's events.
func (m *Machine) Log() *trace.Log { return &m.log }

// Timeline is the index over the Log.
func (m *Machine) Timeline() *trace.Timeline { return m.timeline }

// Notes are the interpreter's notes up to the end of the recording; LostUpdate
// events refer to them by index.
func (m *Machine) Notes() []interp.Note { return m.noteList }

// View shows the present moment.
func (m *Machine) View() View {
	if m.state == Ended || m.state == Raised {
		return m.exited()
	}
	v := View{Exists: m.lock.Locked >= 0, Holder: int(m.lock.Holder()), Next: m.next()}
	if v.Holder >= 0 {
		v.HeldFor = m.k.Now - m.lock.HeldSince
	}
	for i := range m.tasks {
		v.Threads = append(v.Threads, m.threadView(kernel.ThreadID(i)))
	}
	for i := range m.k.NumCores {
		v.Cores = append(v.Cores, -1)
		if t := m.k.Cores[i].Thread; t != kernel.NoThread && m.k.Threads[t].Status == kernel.OnCore {
			v.Cores[i] = int(t)
		}
	}
	for _, def := range m.protocol.Variables {
		v.Vars = append(v.Vars, Var{def.Name, def.Kind, def.Value(&m.lock), def.Guard})
	}
	return v
}

// SwitchInterval is the one in force, in ns, also after the program's end.
func (m *Machine) SwitchInterval() int64 { return m.lock.Interval }

// exited shows the process that the operating system has taken away: with it
// went its threads, whatever they did, and the lock, whoever held it.
func (m *Machine) exited() View {
	v := View{Holder: -1, Next: -1}
	for i := range m.tasks {
		v.Threads = append(v.Threads, ThreadView{Name: m.py.name(interp.ThreadID(i)), State: trace.Ended,
			Core: -1, Proc: -1, Line: -1, Acquires: m.tasks[i].acquires})
	}
	for range m.k.NumCores {
		v.Cores = append(v.Cores, -1)
	}
	return v
}

func (m *Machine) threadView(t kernel.ThreadID) ThreadView {
	th, task := &m.k.Threads[t], &m.tasks[t]
	v := ThreadView{Name: m.py.name(interp.ThreadID(t)), State: th.Lane, Core: -1, Proc: -1, Line: -1, Acquires: task.acquires}
	if th.Status == kernel.OnCore {
		v.Core = int(th.Core)
	}
	if task.phase == locking && int(t) < len(m.lock.Threads) {
		if id := m.lock.Threads[t].Next; id != 0 {
			step := m.protocol.Steps[id]
			v.Proc, v.Line = int(step.Proc), int(step.Line)
		}
	}
	if th.Status == kernel.Blocked || th.Status == kernel.Waking && th.Lane.Asleep() {
		v.Since = th.Since
		if th.Status == kernel.Blocked && th.WakeAt != kernel.Never {
			v.Until = th.WakeAt
		}
		v.WaitsOn, v.Lock = m.waitsOn(t)
	}
	return v
}

// waitsOn names what a sleeping thread waits for.
func (m *Machine) waitsOn(t kernel.ThreadID) (string, heap.Ref) {
	task := &m.tasks[t]
	if task.phase == locking {
		for _, o := range m.protocol.Objects {
			if o.Object == m.k.Threads[t].Object {
				return o.Name, 0
			}
		}
		return "an object's lock", heap.Ref(m.k.Threads[t].Object)
	}
	if task.what != "" {
		return task.what, 0
	}
	switch task.wait {
	case interp.AcquireLock:
		return "lock", task.lock
	case interp.Sleep:
		return "sleep", 0
	case interp.ReadLine:
		return "input", 0
	}
	return "I/O", 0
}

// next asks a copy of the kernel who acts next.
func (m *Machine) next() int {
	if m.state > Running {
		return -1
	}
	if m.choosing != kernel.NoThread {
		return int(m.choosing)
	}
	ahead := kernel.Kernel{State: m.k.State.Clone(), Profile: m.k.Profile, Sink: nowhere{}, Alarm: kernel.Never,
		Chooser: kernel.NewRecorder(m.recorder.Schedule.Suffix(m.recorder.Position), kernel.First{})}
	t, _ := ahead.Next()
	return int(t)
}

type nowhere struct{}

func (nowhere) Emit(trace.Event) {}

// Wait is one edge of the wait-for graph.
type Wait struct {
	What   string // what a device is to bring; "": it waits for Lock
	Thread int
	Lock   heap.Ref
	Owner  int // -1 = nobody, or not known
}

// Waits are the threads that wait for a Python lock, or for a device without a
// time-out, at the present moment.
func (m *Machine) Waits() []Wait {
	var waits []Wait
	for i := range m.tasks {
		task := &m.tasks[i]
		switch {
		case task.phase != waiting:
		case task.wait == interp.AcquireLock:
			waits = append(waits, Wait{Thread: i, Lock: task.lock, Owner: int(m.py.owner(task.lock))})
		case task.what != "" && task.deadline == kernel.Never:
			waits = append(waits, Wait{Thread: i, What: task.what, Owner: -1})
		}
	}
	return waits
}

// BeforeDeadlock is the step of the switch that led to a deadlock: the first thread
// of the ring to block waits for a lock whose holder let the GIL go there, with the
// lock in its hands. 0 = there was none.
func (m *Machine) BeforeDeadlock() uint64 {
	waits, events := m.Waits(), m.log.Events()
	first, holder := len(events), -1
	for _, w := range waits {
		at := len(events) - 1
		for at >= 0 && (events[at].Kind != trace.StateChange || int(events[at].Thread) != w.Thread) {
			at--
		}
		if at < first && ring(waits, w.Thread) {
			first, holder = at, w.Owner
		}
	}
	for at := first - 1; at >= 0 && holder >= 0; at-- {
		if e := &events[at]; (e.Kind == trace.Forced || e.Kind == trace.HandOver) && int(e.A) == holder {
			return e.Step
		}
	}
	return 0
}

// ring tells whether a thread waits for others that wait for it.
func ring(waits []Wait, thread int) bool {
	at := thread
	for range waits {
		i := slices.IndexFunc(waits, func(w Wait) bool { return w.Thread == at })
		if i < 0 || waits[i].Owner == at {
			return false
		}
		if at = waits[i].Owner; at == thread {
			return true
		}
	}
	return false
}

// Explain says in words who waits for whom; "" if nobody waits for a lock.
func (m *Machine) Explain(lang trace.Lang) string {
	var parts []string
	for _, w := range m.Waits() {
		who, what := m.py.name(interp.ThreadID(w.Thread)), m.awaited(w, lang)
		if lang == "zh" && what[0] < utf8.RuneSelf {
			what = " " + what // a name is set off from the characters before it
		}
		if line := m.py.where(interp.ThreadID(w.Thread)).line; line > 0 {
			parts = append(parts, lang.Say("{0} waits in line {1} for {2}", "{0} 在第 {1} 行等待{2}", who, strconv.Itoa(line), what))
		} else {
			parts = append(parts, lang.Say("{0} waits for {1}", "{0} 等待{1}", who, what))
		}
	}
	return strings.Join(parts, lang.Say("; ", "；"))
}

// awaited says what a thread waits for, and who has it.
func (m *Machine) awaited(w Wait, lang trace.Lang) string {
	owner := ""
	if w.Owner >= 0 {
		owner = m.py.name(interp.ThreadID(w.Owner))
	}
	if w.What != "" {
		return w.What
	}
	if m.Ends(w) {
		return lang.Say("{0} to end", "{0} 结束", owner)
	}
	lock := lang.Say("a lock", "一把锁")
	if name := m.LockName(w.Lock); name != "" {
		lock = lang.Say("lock {0}", "锁 {0}", name)
	}
	switch {
	case w.Owner == w.Thread:
		return lang.Say("{0}, which it holds itself", "{0}，而它自己正持有这把锁", lock)
	case w.Owner >= 0:
		return lang.Say("{0}, which {1} holds", "{0}，它由 {1} 持有", lock, owner)
	}
	return lock
}

// Ends tells whether what a thread waits for is the end of another one.
func (m *Machine) Ends(w Wait) bool {
	in := m.Python()
	return in != nil && w.Owner >= 0 && w.Owner != w.Thread && in.EndLock(interp.ThreadID(w.Owner)) == w.Lock
}

// LockName is the name of the module's variable that holds a lock; other locks
// have none.
func (m *Machine) LockName(lock heap.Ref) string {
	if in := m.Python(); in != nil {
		return in.GlobalName(lock)
	}
	return ""
}
