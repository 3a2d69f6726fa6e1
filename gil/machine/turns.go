package machine

import (
	"errors"

	"gilplay/gil/kernel"
	"gilplay/gil/policy"
)

// Turns are a schedule that names threads instead of answering the kernel's
// questions: who runs, one segment after the other. A segment ends at a switch
// point of the program's own code, where the thread blocks, and where it ends.
// That is how gil/explore writes its witnesses down. The threads then take turns
// as the list says whatever the computer is like: whoever has the lock goes on
// or hands it over, the others stay where they are. Behind the list's end the
// run goes on by itself.
//
// In Config.Schedule such a list stands behind "T"; behind "B" if every boundary
// between two of the program's bytecodes is a switch point; behind "L" if the
// switch points of our own library's code count too.

// turnMarks are how Config.Schedule says that it is a list of turns.
const (
	ownTurns   = 'T'
	everyTurns = 'B'
	allTurns   = 'L'
)

// parseSchedule reads Config.Schedule as answers or as turns.
func (c *Config) parseSchedule() (answers, turns *kernel.Schedule, err error) {
	text := c.Schedule
	switch {
	case isTurns(text):
	case c.Guide != nil:
		return nil, nil, errors.New("somebody who chooses each turn needs a list of turns")
	default:
		answers, err = kernel.ParseSchedule(text)
		return answers, nil, err
	}
	turns, err = kernel.ParseSchedule(text[1:])
	return nil, turns, err
}

// isTurns reports whether a schedule is a list of turns.
func isTurns(schedule string) bool {
	return schedule != "" && (schedule[0] == ownTurns || schedule[0] == everyTurns || schedule[0] == allTurns)
}

// guided reports whether the list of turns still says who goes on.
func (m *Machine) guided() bool { return m.turns != nil && m.turnsDone < m.turns.Len() }

// whose is the thread whose turn it is.
func (m *Machine) whose() kernel.ThreadID { return kernel.ThreadID(m.turns.At(m.turnsDone)) }

// hasToRest reports whether thread t, which could act, has to wait for its turn.
func (m *Machine) hasToRest(t kernel.ThreadID) bool {
	switch {
	case !m.guided():
		return false
	case m.tasks[t].phase != locking:
		return t != m.whose()
	case m.k.Favoured == kernel.NoThread || t == m.k.Favoured:
		return false
	}
	return t != m.yielding || (m.tasks[t].op == policy.Take || m.tasks[t].op == policy.Boot)
}

// turnOver: thread t has come to the end of a segment and goes on with op once
// the next turn is settled.
func (m *Machine) turnOver(t kernel.ThreadID, op policy.Op) {
	m.turnsDone++
	m.leaving = op
	if m.turnsDone == len(m.turnEnds)+1 {
		m.turnEnds = append(m.turnEnds, m.step)
	}
	m.settle(t)
}

// settle decides what comes after a turn of thread t, as far as that is known.
func (m *Machine) settle(t kernel.ThreadID) {
	switch {
	case m.guided() && m.leaving == policy.Check && m.whose() == t:
		m.goOn(t)
	case m.guided():
		m.choosing = t
	case m.cfg.Guide != nil && len(m.cfg.Guide.Options()) > 0:
		m.choosing, m.state = t, AtChoice
	default:
		m.unguided(t)
	}
}

// decide goes on from the end of a turn of the choosing thread.
func (m *Machine) decide() {
	t := m.choosing
	if !m.guided() || m.leaving == policy.Check && m.whose() == t {
		m.settle(t)
		return
	}
	m.handOver(t)
}

// unguided goes on at the end of the list, or where it asks for what cannot be.
func (m *Machine) unguided(t kernel.ThreadID) {
	m.choosing = kernel.NoThread
	m.endOfTurns(t)
	m.begin(t, m.leaving)
}

// endOfTurns lets everybody go on; t wakes those that sleep although the lock
// that they wait for is free, because it was not their turn.
func (m *Machine) endOfTurns(t kernel.ThreadID) {
	m.turnsDone = m.turns.Len()
	m.lock.Manual = false
	m.k.Favoured, m.yielding = kernel.NoThread, kernel.NoThread
	for i := range m.tasks {
		m.wakeLate(kernel.ThreadID(i), t)
	}
}

// outOfTurns: the main thread takes the interpreter apart while thread t, for
// which the list has no more turns, stands at a switch point. It goes no further:
// without a GIL it stops there as soon as the main thread asks for that.
func (m *Machine) outOfTurns(t kernel.ThreadID) {
	if m.lock.Threads[t].PleaseStop {
		m.begin(t, policy.Check)
		return
	}
	m.k.Spend(t, restNs)
}

// wakeLate is the wake-up of a thread whose lock was released when it was not
// its turn.
func (m *Machine) wakeLate(sleeper, by kernel.ThreadID) {
	w := &m.tasks[sleeper]
	if w.phase == waiting && w.lock != 0 && m.k.Threads[sleeper].Status == kernel.Blocked && m.py.owner(w.lock) < 0 {
		m.k.WakeOne(by, kernel.Object(w.lock))
	}
}

// restsLimit is how often threads may wait for a turn without any progress: a
// list made for another program can ask for what never comes.
const restsLimit = 100_000

// rest lets thread t idle for a while.
func (m *Machine) rest(t kernel.ThreadID) {
	if m.rests++; m.rests > restsLimit {
		m.rests = 0
		m.endOfTurns(t)
		return
	}
	ns := int64(restNs)
	if at := m.k.Threads[m.whose()].WakeAt; m.k.Threads[m.whose()].Status == kernel.Blocked && at != kernel.Never {
		ns = max(at-m.k.Now, ns)
	}
	m.k.Spend(t, ns)
}

// handOver makes the thread whose turn it is the next to run, once the others
// have come to rest.
func (m *Machine) handOver(t kernel.ThreadID) {
	next := m.whose()
	if !m.canCome(next, t) {
		m.unguided(t)
		return
	}
	if m.restless(t) {
		m.letOthersRun(t)
		return
	}
	m.choosing = kernel.NoThread
	m.k.Favoured, m.yielding = next, t
	m.wakeLate(next, t)
	if m.protocol == policy.Free { // no lock to get first
		m.k.Favoured, m.yielding = kernel.NoThread, kernel.NoThread
	}
	if m.leaving == policy.Check && next != t {
		m.protocol.Ask(&m.lock, m.k, next)
	}
	m.begin(t, m.leaving)
}

// canCome reports whether thread next can run without another one running
// before, apart from t, which leaves.
func (m *Machine) canCome(next, t kernel.ThreadID) bool {
	if int(next) >= len(m.tasks) || m.tasks[next].phase == over || next == t && m.leaving == policy.End {
		return false
	}
	w := &m.tasks[next]
	if next == t || w.phase != waiting || m.k.Threads[next].Status != kernel.Blocked {
		return true
	}
	return w.deadline < kernel.Never || w.lock != 0 && m.py.owner(w.lock) < 0
}

// restless reports whether another thread is in the middle of the protocol.
func (m *Machine) restless(t kernel.ThreadID) bool {
	for i := range m.tasks {
		if id := kernel.ThreadID(i); id != t && m.tasks[i].phase == locking && m.k.Threads[i].Status != kernel.Blocked {
			return true
		}
	}
	return false
}
