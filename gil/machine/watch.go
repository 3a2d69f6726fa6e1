package machine

import (
	"strings"

	"gilplay/gil/kernel"
	"gilplay/gil/policy"
	"gilplay/vm/interp"
)

// watch makes single steps visible while a stretch is executed again; without it
// a thread runs as far as nothing else happens.
type watch struct {
	on     bool
	thread kernel.ThreadID // whose instructions are of interest; NoThread = everybody's
	did    *Row            // the last step, nil if none was watched since it was cleared
	// spent hears what each stretch of execution takes, in ns; nil = nobody.
	spent func(t kernel.ThreadID, ns int64)
}

// Row is one step, described.
type Row struct {
	Step    uint64 // its number, from 1: Seek(Step) shows the state after it
	Time    int64  // ns, when it began
	Thread  int
	Micro   policy.StepID // a lock micro-step, 0 = an instruction
	Value   uint32        // what the micro-step found or wrote
	Library bool          // the instruction belongs to our own library
	Line    int           // of the program's own text at which the thread stood, 0 = none
	Text    string        // instruction: "STORE_GLOBAL counter"; micro-step: its label
}

// micro notes a lock micro-step that thread t has just done.
func (w *watch) micro(m *Machine, t kernel.ThreadID) {
	if !w.on {
		return
	}
	th := m.lock.Threads[t]
	w.did = &Row{
		Step: m.step, Time: m.k.Now, Thread: int(t), Micro: th.Last, Value: th.Value,
		Text: m.protocol.CellLabel(th.Last, th.Value), Line: m.py.where(interp.ThreadID(t)).line,
	}
}

// before notes the instruction that thread t is about to execute, and returns
// how far it may go: one instruction, or, inside one, one piece of its work.
func (w *watch) before(m *Machine, t kernel.ThreadID, stop uint64, fuel int64) (uint64, int64) {
	if !w.on || w.thread != kernel.NoThread && w.thread != t {
		return stop, fuel
	}
	at := m.py.where(interp.ThreadID(t))
	if at.inside {
		return stop, 1
	}
	w.did = &Row{Step: m.step + 1, Time: m.k.Now, Thread: int(t), Library: at.library, Line: at.line, Text: at.text}
	return min(stop, m.step+1), fuel
}

// each executes again from the present step to step n ≤ Latest and calls f after
// every watched step.
func (m *Machine) each(thread kernel.ThreadID, n uint64, f func(*Row)) {
	m.watch = watch{on: true, thread: thread}
	for m.step < n && m.state <= Running {
		step := m.step
		m.watch.did = nil
		m.turn(n)
		if m.watch.did != nil && m.step > step {
			f(m.watch.did)
		}
	}
	m.watch = watch{}
	m.sync()
}

// Rows describes steps from+1 … to of the recording, at most max of them. The
// present step is the same afterwards.
func (m *Machine) Rows(from, to uint64, max int) []Row {
	here := m.step
	to = min(to, m.latest.step, from+uint64(max))
	if from >= to {
		return nil
	}
	rows := make([]Row, 0, to-from)
	m.Seek(from)
	m.each(kernel.NoThread, to, func(r *Row) { rows = append(rows, *r) })
	m.Seek(here)
	return rows
}

// Write is what a watched variable holds from a step on.
type Write struct {
	Step uint64
	Time int64 // ns
	Var  interp.SharedVar
}

// Writes lists what every watched variable holds at step from, and then each
// store that steps from+1 … to of the recording make into one. The present step
// is the same afterwards.
func (m *Machine) Writes(from, to uint64) (writes []Write) {
	here := m.step
	to = min(to, m.latest.step)
	m.Seek(from)
	last := map[string]int64{}
	look := func() {
		for _, v := range m.Python().Shared() {
			if written, known := last[v.Name]; !known || written != v.Written {
				last[v.Name] = v.Written
				writes = append(writes, Write{m.step, m.k.Now, v})
			}
		}
	}
	look()
	m.each(kernel.NoThread, to, func(r *Row) {
		if r.Micro == 0 && strings.HasPrefix(r.Text, "STORE_") {
			look()
		}
	})
	m.Seek(here)
	return writes
}
