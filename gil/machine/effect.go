package machine

import (
	"gilplay/gil/kernel"
	"gilplay/gil/policy"
	"gilplay/gil/trace"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

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
		if e.FD != 0 {
			m.write(t, e.FD, e.Text)
		}
		m.block(t, e)
	case interp.Finalize:
		if m.guided() { // whose turn could it be but this thread's
			m.endOfTurns(t)
		}
		if !m.protocol.Parallel() {
			m.finalize(t)
			return
		}
		m.tasks[t].wait = e.Kind
		m.begin(t, policy.Stop)
	case interp.Collect:
		m.tasks[t].wait, m.tasks[t].work = e.Kind, e.Ns
		m.begin(t, policy.Stop)
	case interp.ReleaseLock:
		m.releaseLock(t, e.Lock, e.Ns)
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
		if e.Text == interp.NoMemory {
			m.stop(Limited, MaxMemory)
			return
		}
		m.write(t, 2, e.Text)
		m.stop(Limited, Internal)
	}
}

func (m *Machine) block(t kernel.ThreadID, e *interp.Effect) {
	task := &m.tasks[t]
	task.wait, task.lock, task.work, task.peer, task.deadline, task.what = e.Kind, e.Lock, e.Work, e.Peer, kernel.Never, ""
	if ns := e.Ns; e.Lock == 0 || ns >= 0 {
		task.deadline = m.k.Now + max(min(ns, kernel.Never-1-m.k.Now-e.Work-e.Peer), 0) + e.Work + e.Peer
	}
	if e.FD == 0 {
		task.what = e.Text
	}
	m.leave(t, policy.Drop)
}

// leave drops the GIL for good or for a while.
func (m *Machine) leave(t kernel.ThreadID, op policy.Op) {
	if m.guided() {
		m.turnOver(t, op)
		return
	}
	m.begin(t, op)
}

// releaseLock lets one waiter of a free lock try for it: now, or when a device
// has done its work.
func (m *Machine) releaseLock(t kernel.ThreadID, lock heap.Ref, delay int64) {
	m.k.Emit(t, trace.LockRelease, uint32(lock), 0, 0)
	switch {
	case m.guided(): // who comes next is woken when it comes
		return
	case delay > 0:
		m.k.WakeLater(kernel.Object(lock), delay)
		return
	}
	_, cost := m.k.WakeOne(t, kernel.Object(lock))
	m.k.Extend(t, cost)
}

func (m *Machine) startThread(t kernel.ThreadID) {
	if len(m.tasks) >= m.cfg.MaxThreads {
		m.stop(Limited, MaxThreads)
		return
	}
	m.begin(t, policy.Init)
}

// spawn goes on when the lock exists.
func (m *Machine) spawn(t kernel.ThreadID) {
	m.k.Extend(t, m.k.StartThread)
	child := m.k.Spawn(t, trace.InProtocol)
	m.tasks = append(m.tasks, task{wait: noWait})
	m.begin(child, policy.Boot)
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
	m.lock.Interval = e.Ns / 1000 * 1000
}

// endThread: the thread releases the lock that joiners wait for and drops the
// GIL for good, in this order up to 3.12 (tstate_delete_common after the
// on_delete of PyThreadState_Clear), in the other one later (thread_run in
// Modules/_threadmodule.c of v3.13.0).
func (m *Machine) endThread(t kernel.ThreadID, e *interp.Effect) {
	if e.Text != "" {
		m.k.Emit(t, trace.Exception, 0, 0, 0)
		m.write(t, 2, e.Text)
	}
	m.tasks[t].ending = true
	if m.guided() || !m.py.endsLate() { // whoever joins it may come next
		m.releaseEndLock(t)
	}
	m.leave(t, policy.End)
}

// finalize: from now on no thread but the main one gets to run Python
// (Py_FinalizeEx in Python/pylifecycle.c).
func (m *Machine) finalize(t kernel.ThreadID) {
	m.lock.Finalizing = true
	m.k.Emit(t, trace.Finalizing, 0, 0, 0)
}

func (m *Machine) releaseEndLock(t kernel.ThreadID) {
	if lock := m.py.releaseEndLock(interp.ThreadID(t)); lock != 0 {
		m.releaseLock(t, lock, 0)
	}
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

// nobody: no thread can act before the horizon, which is when a signal comes.
func (m *Machine) nobody(horizon int64) {
	if horizon < kernel.Never {
		m.signal()
		return
	}
	m.nothingLeft()
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
