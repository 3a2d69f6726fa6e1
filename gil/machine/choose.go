package machine

import (
	"errors"

	"gilplay/gil/kernel"
	"gilplay/gil/policy"
	"gilplay/vm/interp"
)

// Choice is a thread that may go on after a switch point.
type Choice struct{ Thread int }

// restNs is how long a thread idles at a time while others come first.
const restNs = 1000

// poll: thread t is at a switch point and the interpreter was told to look. The
// learner is asked only about switch points of their own program.
func (m *Machine) poll(t kernel.ThreadID) {
	switch {
	case m.pending(t):
		m.goOn(t)
		m.handle()
	case m.guided():
		m.turnOver(t, policy.Check)
	case m.py.collectionDue():
		m.begin(t, policy.Stop)
	case !m.cfg.Manual:
		m.begin(t, policy.Check)
	case m.py.where(interp.ThreadID(t)).library: // not the learner's code: not worth a question
		m.goOn(t)
	default:
		m.choosing = t
	}
}

// decide goes on from a switch point in the way the learner says, or stops the
// run until the learner says so. The other threads first come to rest.
func (m *Machine) decide() {
	t := m.choosing
	if m.guided() {
		m.handOver(t)
		return
	}
	if m.others(false) > 0 {
		m.letOthersRun(t)
		return
	}
	n := m.others(true)
	if n == 0 {
		m.goOn(t)
		return
	}
	if m.recorder.Position == m.recorder.Schedule.Len() {
		m.state = AtChoice
		return
	}
	choice := m.candidate(m.recorder.Choose(kernel.PointSwitch, n+1))
	if choice == t {
		m.goOn(t)
		return
	}
	m.choosing, m.yielding = kernel.NoThread, t
	m.k.Favoured = choice
	m.protocol.Ask(&m.lock, m.k, choice)
	m.begin(t, policy.Check)
}

// goOn lets t execute on; under the tick policy a check has passed.
func (m *Machine) goOn(t kernel.ThreadID) {
	m.choosing = kernel.NoThread
	m.lock.Ticker = m.lock.CheckEvery
}

// letOthersRun gives the other threads the time to come to rest: t stays at its
// switch point, one turn of whoever acts next is done.
func (m *Machine) letOthersRun(t kernel.ThreadID) {
	next, horizon := m.k.Next()
	switch {
	case next == kernel.NoThread:
		m.nobody(horizon)
	case next == t:
		m.k.Spend(t, restNs)
	case m.hasToRest(next):
		m.rest(next)
	case m.tasks[next].phase == executing: // without a GIL: it is its turn, as soon as the others rest
		m.k.Spend(next, restNs)
	case m.tasks[next].phase == locking:
		m.microStep(next)
	default:
		m.attempt(next)
	}
}

// others counts the threads besides the choosing one that wait for the lock
// (asleep), or that are on their way to it (not asleep).
func (m *Machine) others(asleep bool) (n int) {
	for i := range m.tasks {
		if id := kernel.ThreadID(i); id != m.choosing && m.wants(id) {
			th := &m.k.Threads[i]
			if resting := th.Status == kernel.Blocked && th.Object == m.protocol.Queue(); resting == asleep {
				n++
			}
		}
	}
	return n
}

// wants reports whether thread t is awake outside the GIL or waits for it.
func (m *Machine) wants(t kernel.ThreadID) bool {
	switch m.tasks[t].phase {
	case locking:
		return true
	case waiting:
		return m.k.Threads[t].Status != kernel.Blocked
	}
	return false
}

// candidate is the thread that answer i of a choice means: the choosing one,
// then the waiters in start order.
func (m *Machine) candidate(i int) kernel.ThreadID {
	if i == 0 {
		return m.choosing
	}
	for t := range m.tasks {
		if id := kernel.ThreadID(t); id != m.choosing && m.wants(id) {
			if i--; i == 0 {
				return id
			}
		}
	}
	return m.choosing
}

// Choices are the threads that may go on, if the state is AtChoice.
func (m *Machine) Choices() []Choice {
	if m.state != AtChoice {
		return nil
	}
	list := make([]Choice, m.others(true)+1)
	for i := range list {
		list[i].Thread = int(m.candidate(i))
	}
	return list
}

// Choose answers the choice at which the recording has stopped; i is an index
// into Choices. The run can then be advanced.
func (m *Machine) Choose(i int) error {
	m.Seek(m.latest.step)
	if m.state != AtChoice {
		return errors.New("the run does not wait for a choice")
	}
	if i < 0 || i > m.others(true) {
		return errors.New("there is no such choice")
	}
	m.recorder.Schedule.Append(i)
	m.state = Running
	m.latest = m.small.clone()
	return nil
}

// stall keeps a releaser from taking the lock again before the thread that the
// learner chose has had time to wake up. (Forced switching needs no help.)
func (m *Machine) stall(t kernel.ThreadID) {
	if m.k.Favoured != kernel.NoThread && m.k.Favoured != t && m.lock.Locked == 0 {
		m.k.Extend(t, m.k.Remote+m.k.Wake+m.k.WakeJitter+100*m.k.Step)
	}
}
