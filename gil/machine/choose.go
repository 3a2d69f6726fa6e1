package machine

import (
	"errors"

	"gilplay/gil/kernel"
	"gilplay/gil/policy"
)

// Guide knows who may go on in a run that somebody schedules by hand: what the
// machine has not run yet, it cannot know. gil/explore.Walk is one.
type Guide interface {
	// Options are the threads that may go on where the list of turns ends; none:
	// the program comes to its end by itself.
	Options() []int
	// Take lets one of them go on and returns the turns up to the next choice.
	Take(thread int) []int
}

// restNs is how long a thread idles at a time while others come first.
const restNs = 1000

// poll: thread t is at a switch point and the interpreter was told to look.
func (m *Machine) poll(t kernel.ThreadID) {
	switch {
	case m.pending(t) && (m.guided() || m.protocol.Parallel()):
		m.goOn(t)
		m.handle()
	case m.guided():
		m.turnOver(t, policy.Check)
	case m.py.collectionDue():
		m.begin(t, policy.Stop)
	default:
		m.begin(t, policy.Check)
	}
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

// Choices are the threads that may go on, if the state is AtChoice.
func (m *Machine) Choices() []int {
	if m.state != AtChoice {
		return nil
	}
	return m.cfg.Guide.Options()
}

// Choose answers the choice at which the recording has stopped; i is an index
// into Choices. The run can then be advanced.
func (m *Machine) Choose(i int) error {
	m.Seek(m.latest.step)
	if m.state != AtChoice {
		return errors.New("the run does not wait for a choice")
	}
	options := m.cfg.Guide.Options()
	if i < 0 || i >= len(options) {
		return errors.New("there is no such choice")
	}
	for _, t := range m.cfg.Guide.Take(options[i]) {
		m.turns.Append(t)
	}
	m.state = Running
	m.latest = m.small.clone()
	return nil
}

// Turn is one segment of a run whose threads take turns.
type Turn struct {
	Thread   int
	From, To uint64 // steps From+1 … To lie in it
}

// Turns are the recorded ones, the one under way among them.
func (m *Machine) Turns() (list []Turn) {
	from := uint64(0)
	for i, to := range m.turnEnds {
		list = append(list, Turn{m.turns.At(i), from, to})
		from = to
	}
	if m.turns != nil && len(list) < m.turns.Len() && from < m.latest.step {
		list = append(list, Turn{m.turns.At(len(list)), from, m.latest.step})
	}
	return list
}

// stall keeps a releaser from taking the lock again before the thread whose turn
// it is has had time to wake up. (Forced switching needs no help.)
func (m *Machine) stall(t kernel.ThreadID) {
	if m.k.Favoured != kernel.NoThread && m.k.Favoured != t && m.lock.Locked == 0 {
		m.k.Extend(t, m.k.Remote+m.k.Wake+m.k.WakeJitter+100*m.k.Step)
	}
}
