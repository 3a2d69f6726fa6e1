package machine

import (
	"gilplay/gil/kernel"
	"gilplay/gil/policy"
	"gilplay/gil/trace"
	"gilplay/vm/interp"
)

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
	m.laboured = 0
	for m.state <= Running && m.step < n && m.laboured < longLabour {
		m.turn(min(n, m.pause()))
		if m.idle > 0 && m.idle%idleSlice == 0 {
			break
		}
	}
	if m.laboured >= longLabour {
		m.checkpoint() // going back must not take long either
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
	batchOps = 20_000
	// idleSlice is after how many full batches without a step Advance returns,
	// idleLimit after how many the run ends.
	idleSlice = 50
	idleLimit = 10_000
	// longLabour is after how many nanoseconds of work inside instructions
	// Advance returns before it has made its steps: such work takes about as
	// long in reality as it takes on a Linux machine of today.
	longLabour = 100e6
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
		m.nobody(horizon)
		return
	}
	if m.yielding != kernel.NoThread && t != m.yielding && t != m.k.Favoured {
		m.k.Spend(t, restNs) // the learner's choice comes first
		return
	}
	if m.hasToRest(t) {
		m.rest(t)
		return
	}
	m.rests = 0
	left := int64(0)
	if m.protocol.Parallel() {
		left = m.protocol.Leave(&m.lock, m.k, t)
	}
	switch m.tasks[t].phase {
	case locking:
		m.microStep(t)
		m.stall(t)
	case waiting:
		m.attempt(t)
	case executing:
		if m.turns != nil && t != 0 && m.tasks[0].wait == interp.Finalize {
			m.outOfTurns(t)
			break
		}
		m.execute(t, horizon, stop)
	}
	m.k.Extend(t, left)
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
	case m.exitedInstead(t):
		task.phase = over
		m.k.End(t)
	case task.op == policy.Stop:
		m.collect(t)
	case task.op != policy.Drop && task.op != policy.End:
		if m.k.Favoured == t {
			m.k.Favoured, m.yielding = kernel.NoThread, kernel.NoThread
		}
		task.phase = executing
		if m.lock.Holder() == t && (task.op == policy.Take || task.op == policy.Boot) {
			task.acquires++
		}
		m.k.SetActivity(t, trace.Running)
		if task.op == policy.Init {
			m.spawn(t)
		}
		if m.lock.Handles(t) {
			m.handle()
		}
		if task.wait != noWait {
			m.resume(t)
		}
	case task.ending:
		m.releaseEndLock(t)
		task.phase = over
		m.k.End(t)
	default:
		task.phase = waiting
		m.attempt(t)
	}
}

// attempt looks whether what t waits for has come; if not, t sleeps. C code that
// comes before the wait is done first.
func (m *Machine) attempt(t kernel.ThreadID) {
	task := &m.tasks[t]
	if work := task.work + task.peer; work > 0 {
		m.k.SetActivity(t, trace.Outside)
		m.k.Extend(t, work)
		if task.peer > 0 {
			m.k.Yield(t)
		}
		task.work, task.peer = 0, 0
		return
	}
	switch {
	case task.interrupted: // it goes back to report that
	case task.lock != 0 && !m.hasToRest(t) && m.py.tryLock(task.lock, interp.ThreadID(t)):
		task.acquired = true
		m.k.Emit(t, trace.LockAcquire, uint32(task.lock), 0, 0)
	case m.k.Now < task.deadline:
		timeout := task.deadline - m.k.Now
		if task.deadline == kernel.Never {
			timeout = -1
		}
		m.k.Block(t, kernel.Object(task.lock), reason(task.wait), timeout)
		return
	case task.lock != 0 && m.hasToRest(t): // it tries when its turn comes
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
	if task.interrupted {
		task.interrupted = false
		if m.pending(t) && m.py.raisesAtOnce(task.wait) {
			task.wait, task.lock = noWait, 0
			m.handle()
			return
		}
	}
	line := ""
	if task.wait == interp.ReadLine {
		line = m.readLine()
	}
	wait := task.wait
	if task.lock != 0 {
		wait = interp.AcquireLock // that is how it is answered
	}
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
	start, most := m.k.Now, batchOps*m.k.Cheapest()
	stop, fuel := m.watch.before(m, t, stop, max(min(horizon-start, most), 1))
	b := batch{clock: start, fuel: fuel, ticks: m.protocol.Budget(&m.lock, t), step: m.step, stop: stop}
	b.counting, b.every = m.protocol.Name == policy.Tick.Name, m.lock.CheckEvery
	if m.protocol.Parallel() {
		b.pace = int(m.k.Threads[t].Core)
		if m.accompanied(t) {
			if !m.enter(t) {
				return
			}
			b.stop = min(b.stop, m.step+1)
		}
	}
	if m.guided() {
		b.ticks = 0
	}
	if m.pending(t) {
		b.alone, b.stop = true, min(b.stop, m.step+1)
	}
	e := m.py.run(interp.ThreadID(t), &b)
	used := fuel - b.fuel
	if b.step > m.step {
		m.idle = 0
	} else if used >= most {
		m.idle++
	}
	if m.idle > idleLimit {
		m.stop(Limited, MaxOpcodes)
	}
	m.laboured += used - int64(b.step-m.step)*m.k.Cheapest()
	m.step = b.step
	m.protocol.Passed(&m.lock, b.ticks)
	m.k.Spend(t, used)
	if m.watch.spent != nil {
		m.watch.spent(t, used)
	}
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
