package machine

import (
	"errors"
	"slices"

	"gilplay/gil/kernel"
	"gilplay/gil/trace"
	"gilplay/vm/interp"
)

// Ctrl-C. The C handler of SIGINT only sets a flag; the main thread raises
// KeyboardInterrupt at its next look at the eval breaker, with the GIL, or when
// the signal has ended what it waits for. The moments are settings of the run,
// so that going back, replaying and sharing reproduce them. The handler itself
// takes no time and needs no core here.

// Interrupt sends the program a SIGINT right after the present moment and
// returns the recording that goes on from there: the same one if nothing comes
// after that moment yet, else a new one of the same run, at the same step. A run
// that has ended here gives nil, one that is deadlocked here has not.
func (m *Machine) Interrupt() (*Machine, error) {
	m.sync()
	stuck := m.State() == Deadlocked
	if m.State() > AtChoice && !stuck {
		return nil, nil
	}
	if m.cfg.Guide != nil {
		return nil, errors.New("not supported here: Ctrl-C in a run that somebody schedules by hand, because exploring knows no signals")
	}
	cfg := m.cfg
	cfg.Interrupts = append(slices.Clone(m.cfg.Interrupts[:m.interrupts]), m.k.Now+1)
	if m.atLatest() && !stuck {
		m.cfg = cfg
		m.setAlarm()
		return m, nil
	}
	again, err := New(cfg)
	for err == nil && again.step < m.step && again.Advance(int(m.step-again.step)) {
	}
	return again, err
}

// setAlarm makes the kernel report the next signal.
func (m *Machine) setAlarm() {
	m.k.Alarm = kernel.Never
	if m.interrupts < len(m.cfg.Interrupts) {
		m.k.Alarm = m.cfg.Interrupts[m.interrupts]
	}
}

// signal delivers the SIGINT that is due: the flag is set for the main thread to
// see, and an interruptible wait of it ends.
func (m *Machine) signal() {
	m.interrupts++
	m.setAlarm()
	m.k.Emit(0, trace.Interrupt, 0, 0, 0)
	m.protocol.Trip(&m.lock)
	task := &m.tasks[0]
	if task.phase == waiting && m.py.interruptible(task.wait) && m.k.Interrupt(0) {
		task.interrupted = true
	}
}

// handle makes the main thread raise KeyboardInterrupt.
func (m *Machine) handle() {
	m.protocol.Handled(&m.lock)
	m.k.Emit(0, trace.Interrupted, 0, 0, 0)
	m.py.interrupt(0)
}

// pending reports whether thread t has a signal to handle.
func (m *Machine) pending(t kernel.ThreadID) bool { return t == 0 && m.lock.Tripped }

// interruptible: 2.x repeats sem_wait when a signal has ended it
// (Python/thread_pthread.h of v2.7.18).
func (p *vmPython) interruptible(wait interp.EffectKind) bool {
	return wait != interp.AcquireLock || !p.D.Classic
}

// raisesAtOnce: time.sleep of 2.x just returns early, and the next check raises
// (floatsleep in Modules/timemodule.c of v2.7.18).
func (p *vmPython) raisesAtOnce(wait interp.EffectKind) bool {
	return wait != interp.Sleep || !p.D.Classic
}

// sortedMoments are the moments of signals in order, none before the start.
func sortedMoments(moments []int64) []int64 {
	moments = slices.Clone(moments)
	slices.Sort(moments)
	for i := range moments {
		moments[i] = max(moments[i], 0)
	}
	return moments
}
