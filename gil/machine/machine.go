package machine

import (
	"gilplay/gil/kernel"
	"gilplay/gil/policy"
	"gilplay/gil/trace"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

// Machine is one recording of one run and a place in it.
type Machine struct {
	small
	cfg      Config
	py       python
	k        *kernel.Kernel
	protocol *policy.Protocol
	recorder *kernel.Recorder

	log      trace.Log
	timeline *trace.Timeline
	output   []Output
	noteList []interp.Note

	watch       watch
	latest      small // the end of the recording
	checkpoints []checkpoint
	spacing     uint64 // steps between checkpoints
	near        *checkpoint
}

// Output is a piece of text that a thread wrote.
type Output struct {
	Step   uint64
	Time   int64 // ns
	Thread int
	FD     int // 1 or 2
	Text   string
}

// newMachine starts py's main thread on a machine as cfg (with defaults) says.
func newMachine(cfg Config, py python) (*Machine, error) {
	p, profile, given, err := cfg.parts()
	if err != nil {
		return nil, err
	}
	m := &Machine{cfg: cfg, py: py, protocol: p, spacing: checkpointSteps}
	m.choosing, m.yielding = kernel.NoThread, kernel.NoThread
	m.recorder = kernel.NewRecorder(given, kernel.NewSeeded(cfg.Seed))
	if cfg.Manual {
		m.recorder.Then = kernel.First{}
	}
	m.k = kernel.New(profile, cfg.Cores, m.recorder, m)
	m.timeline = trace.NewTimeline(&m.log)
	interval := cfg.SwitchInterval
	if cfg.Manual {
		interval = manualInterval
	}
	m.lock = policy.NewState(p, interval, cfg.CheckInterval)
	main := m.k.Spawn(kernel.NoThread, trace.InProtocol)
	m.tasks = []task{{wait: noWait}}
	m.begin(main, policy.Take) // 3.7+: the GIL is there from the start
	m.checkpoint()
	m.latest = m.small.clone()
	return m, nil
}

// manualInterval is so long that no waiter asks by itself.
const manualInterval = 1 << 52

// Emit receives the kernel's and the policy's events.
func (m *Machine) Emit(e trace.Event) {
	e.Step = m.step
	recording := m.log.Recording()
	if !m.log.Append(e) {
		m.stop(Limited, Internal)
	}
	if recording {
		m.timeline.Add()
	}
}

// Advance records at most so many more steps after the last recorded one and
// reports whether the run can go on. The present moment is then the last one.
func (m *Machine) Advance(steps int) bool {
	m.Seek(m.latest.step)
	m.advance(m.step + uint64(max(steps, 0)))
	return m.State() <= Running
}

// advance runs to step n or to the end.
func (m *Machine) advance(n uint64) {
	n = min(n, m.cfg.MaxOpcodes)
	for m.state <= Running && m.step < n {
		m.turn(min(n, m.pause()))
		if m.idle > 0 && m.idle%idleSlice == 0 {
			break
		}
	}
	m.sync()
	if m.step >= m.latest.step {
		m.latest = m.small.clone()
	}
}

// sync notes how far the recording reached.
func (m *Machine) sync() {
	m.small.kernel = m.k.State
	m.events, m.answers = m.log.Position(), m.recorder.Position
}

const (
	// batchOps bounds a batch, in cheap instructions: work inside one instruction
	// (a sum over an endless iterator) makes no steps, and must be stoppable.
	batchOps = 100_000
	// idleSlice is after how many batches without a step Advance returns,
	// idleLimit after how many the run ends.
	idleSlice = 50
	idleLimit = 5_000
)

// turn lets one thread act; Python stops at step stop.
func (m *Machine) turn(stop uint64) {
	m.state = Running
	if m.choosing != kernel.NoThread {
		m.decide()
		return
	}
	t, horizon := m.k.Next()
	if t == kernel.NoThread {
		m.nothingLeft()
		return
	}
	if m.yielding != kernel.NoThread && t != m.yielding && t != m.k.Favoured {
		m.k.Spend(t, restNs) // the learner's choice comes first
		return
	}
	switch m.tasks[t].phase {
	case locking:
		m.microStep(t)
		m.stall(t)
	case waiting:
		m.attempt(t)
	case executing:
		m.execute(t, horizon, stop)
	}
}

// microStep does thread t's next lock micro-step.
func (m *Machine) microStep(t kernel.ThreadID) {
	m.step++
	m.micro++
	finished := m.protocol.Exec(&m.lock, m.k, t)
	m.watch.micro(m, t)
	if finished {
		m.finish(t)
	}
}

// begin starts an operation of the policy.
func (m *Machine) begin(t kernel.ThreadID, op policy.Op) {
	m.tasks[t].phase, m.tasks[t].op = locking, op
	if !m.protocol.Begin(&m.lock, m.k, t, op) {
		m.finish(t)
	}
}

// finish goes on when an operation of the policy is complete.
func (m *Machine) finish(t kernel.ThreadID) {
	task := &m.tasks[t]
	switch {
	case task.op != policy.Drop:
		if m.k.Favoured == t {
			m.k.Favoured, m.yielding = kernel.NoThread, kernel.NoThread
		}
		task.phase = executing
		if m.lock.Holder() == t && task.op == policy.Take {
			task.acquires++
		}
		m.k.SetActivity(t, trace.Running)
		if task.wait != noWait {
			m.resume(t)
		}
	case task.ending:
		task.phase = over
		m.k.End(t)
	default:
		task.phase = waiting
		m.attempt(t)
	}
}

// attempt looks whether what t waits for has come; if not, t sleeps.
func (m *Machine) attempt(t kernel.ThreadID) {
	task := &m.tasks[t]
	switch {
	case task.wait == interp.AcquireLock && m.py.tryLock(task.lock):
		task.acquired = true
		m.k.Emit(t, trace.LockAcquire, uint32(task.lock), 0, 0)
	case m.k.Now < task.deadline:
		timeout := task.deadline - m.k.Now
		if task.deadline == kernel.Never {
			timeout = -1
		}
		m.k.Block(t, kernel.Object(task.lock), reason(task.wait), timeout)
		return
	}
	m.k.Extend(t, m.k.Step)
	m.begin(t, policy.Take)
}

// reason is what the lane of a thread shows that waits so.
func reason(wait interp.EffectKind) trace.State {
	switch wait {
	case interp.AcquireLock:
		return trace.BlockedLock
	case interp.Sleep:
		return trace.BlockedSleep
	}
	return trace.BlockedIO
}

// resume gives t the result of what it waited for.
func (m *Machine) resume(t kernel.ThreadID) {
	task := &m.tasks[t]
	line := ""
	if task.wait == interp.ReadLine {
		line = m.readLine()
	}
	wait := task.wait
	task.wait, task.lock = noWait, 0
	m.py.resume(interp.ThreadID(t), wait, task.acquired, line)
	task.acquired = false
}

func (m *Machine) readLine() string {
	rest := m.cfg.Stdin[m.stdin:]
	for i := range rest {
		if rest[i] == '\n' {
			m.stdin += i + 1
			return rest[:i+1]
		}
	}
	m.stdin = len(m.cfg.Stdin)
	return rest
}

// execute lets t run Python until the horizon, step stop, or an effect.
func (m *Machine) execute(t kernel.ThreadID, horizon int64, stop uint64) {
	stop = m.watch.before(m, t, stop)
	start := m.k.Now
	fuel := max(min(horizon-start, batchOps*m.k.Op), 1)
	b := batch{clock: start, fuel: fuel, ticks: m.protocol.Budget(&m.lock), step: m.step, stop: stop}
	if m.cfg.Manual {
		b.ticks = 0
	}
	e := m.py.run(interp.ThreadID(t), &b)
	used := fuel - b.fuel
	if m.idle++; b.step > m.step {
		m.idle = 0
	} else if m.idle > idleLimit {
		m.stop(Limited, MaxOpcodes)
	}
	m.step = b.step
	m.protocol.Passed(&m.lock, b.ticks)
	m.k.Spend(t, used)
	// The effect belongs to the last instruction, which began before the horizon.
	m.k.Advance(min(start+used, horizon))
	if m.log.Recording() {
		m.timeline.Progress(m.step, m.k.Now)
	}
	for _, n := range m.py.notes() {
		m.note(n)
	}
	m.effect(t, &e)
}

// note records a remark of the interpreter.
func (m *Machine) note(n interp.Note) {
	index := m.notes
	m.notes++
	if index == len(m.noteList) {
		m.noteList = append(m.noteList, n)
	}
	m.k.Emit(kernel.ThreadID(n.Thread), trace.LostUpdate, uint32(n.Other), uint32(index), 0)
}

// effect does what the thread wants of the world.
func (m *Machine) effect(t kernel.ThreadID, e *interp.Effect) {
	switch e.Kind {
	case interp.Poll:
		m.poll(t)
	case interp.AcquireLock, interp.Sleep, interp.IO, interp.ReadLine:
		m.block(t, e)
	case interp.ReleaseLock:
		m.releaseLock(t, e.Lock)
	case interp.StartThread:
		m.startThread(t)
	case interp.Write:
		m.write(t, e.FD, e.Text)
	case interp.SetInterval:
		m.setInterval(e)
	case interp.ThreadEnd:
		m.endThread(t, e)
	case interp.Exit:
		m.exitProcess(t, e)
	case interp.Limit:
		m.write(t, 2, e.Text)
		m.stop(Limited, MaxMemory)
	}
}

func (m *Machine) block(t kernel.ThreadID, e *interp.Effect) {
	task := &m.tasks[t]
	task.wait, task.lock, task.deadline = e.Kind, e.Lock, kernel.Never
	if ns := e.Ns; e.Kind != interp.AcquireLock || ns >= 0 {
		task.deadline = m.k.Now + max(min(ns, kernel.Never-1-m.k.Now), 0)
	}
	m.begin(t, policy.Drop)
}

// releaseLock lets one waiter of a free lock try for it.
func (m *Machine) releaseLock(t kernel.ThreadID, lock heap.Ref) {
	m.k.Emit(t, trace.LockRelease, uint32(lock), 0, 0)
	_, cost := m.k.WakeOne(t, kernel.Object(lock), kernel.PointLock)
	m.k.Extend(t, cost)
}

func (m *Machine) startThread(t kernel.ThreadID) {
	if len(m.tasks) >= m.cfg.MaxThreads {
		m.stop(Limited, MaxThreads)
		return
	}
	m.protocol.Create(&m.lock, m.k, t)
	m.k.Extend(t, m.k.StartThread)
	child := m.k.Spawn(t, trace.InProtocol)
	m.tasks = append(m.tasks, task{wait: noWait})
	m.begin(child, policy.Take)
}

func (m *Machine) write(t kernel.ThreadID, fd int, text string) {
	if room := m.cfg.MaxOutput - m.outBytes; len(text) > room {
		text = text[:max(room, 0)]
		defer m.stop(Limited, MaxOutput)
	}
	if text == "" {
		return
	}
	m.k.Emit(t, trace.Print, uint32(m.outBytes), uint32(len(text)), 0)
	if m.outputs == len(m.output) {
		m.output = append(m.output, Output{Step: m.step, Time: m.k.Now, Thread: int(t), FD: fd, Text: text})
	}
	m.outputs++
	m.outBytes += len(text)
}

func (m *Machine) setInterval(e *interp.Effect) {
	if e.Ns < 0 {
		m.lock.CheckEvery, m.lock.Ticker = int64(e.Code), int64(e.Code)
		return
	}
	if !m.cfg.Manual {
		m.lock.Interval = e.Ns / 1000 * 1000
	}
}

// endThread: the interpreter has released the lock that joiners wait for; then
// the thread drops the GIL for good (3.9: _PyThreadState_DeleteCurrent).
func (m *Machine) endThread(t kernel.ThreadID, e *interp.Effect) {
	if e.Text != "" {
		m.k.Emit(t, trace.Exception, 0, 0, 0)
		m.write(t, 2, e.Text)
	}
	if e.Lock != 0 {
		m.releaseLock(t, e.Lock)
	}
	m.tasks[t].ending = true
	m.begin(t, policy.Drop)
}

func (m *Machine) exitProcess(t kernel.ThreadID, e *interp.Effect) {
	if e.Text != "" {
		m.k.Emit(t, trace.Exception, 0, 0, 0)
		m.write(t, 2, e.Text)
	}
	m.exit = e.Code
	m.k.Emit(t, trace.Exit, uint32(e.Code), 0, 0)
	if e.Code != 0 {
		m.stop(Raised, NoLimit)
	} else {
		m.stop(Ended, NoLimit)
	}
}

// stop ends the run; the first reason counts.
func (m *Machine) stop(s State, l Limit) {
	if m.state > Running {
		return
	}
	m.state, m.limit = s, l
	if l != NoLimit && l != Internal {
		m.k.Emit(0, trace.Limit, uint32(l), 0, 0)
	}
}

// nothingLeft: no thread can ever act again.
func (m *Machine) nothingLeft() {
	for i := range m.tasks {
		if m.tasks[i].phase != over {
			m.k.Emit(kernel.ThreadID(i), trace.Deadlock, 0, 0, 0)
			m.stop(Deadlocked, NoLimit)
			return
		}
	}
	m.stop(Ended, NoLimit)
}
