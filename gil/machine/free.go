package machine

import (
	"gilplay/gil/kernel"
	"gilplay/gil/policy"
	"gilplay/vm/interp"
)

// Without a GIL. An instruction still happens at once, at its start; but until
// its time is over the objects that it changes are locked, and an instruction of
// another thread that needs one of them waits, before it does anything.

// accompanied reports whether another thread than t may execute something while
// t's next instruction takes place. A list of turns lets nobody.
func (m *Machine) accompanied(t kernel.ThreadID) bool {
	if m.guided() {
		return false
	}
	for i := range m.k.Threads {
		if s := m.k.Threads[i].Status; kernel.ThreadID(i) != t && (s == kernel.OnCore || s == kernel.Waking || s == kernel.Ready) {
			return true
		}
	}
	return false
}

// enter locks the objects that thread t's next instruction changes, or makes it
// wait for them.
func (m *Machine) enter(t kernel.ThreadID) bool {
	objects := m.py.locks(interp.ThreadID(t))
	if objects[0] == 0 || m.protocol.Enter(&m.lock, m.k, t, [2]kernel.Object{kernel.Object(objects[0]), kernel.Object(objects[1])}) {
		return true
	}
	m.begin(t, policy.Enter)
	return false
}

// exitedInstead reports whether thread t has ended instead of taking the GIL,
// because the interpreter is being taken apart.
func (m *Machine) exitedInstead(t kernel.ThreadID) bool {
	return int(t) < len(m.lock.Threads) && m.lock.Threads[t].Exited
}

// collect runs the collector for thread t, which has stopped the world, or does
// what else that was for, and lets the world go on.
func (m *Machine) collect(t kernel.ThreadID) {
	task := &m.tasks[t]
	m.k.Extend(t, task.work)
	task.work = 0
	switch task.wait {
	case interp.Collect:
		m.resume(t)
	case interp.Finalize:
		task.wait = noWait
		m.finalize(t)
	default:
		m.py.collect()
	}
	m.begin(t, policy.Start)
}
