package machine

import (
	"gilplay/gil/kernel"
	"gilplay/gil/trace"
	"gilplay/vm/interp"
)

// Unit is what one move steps over.
type Unit uint8

// The units.
const (
	Micro    Unit = iota // any step
	Opcode               // an instruction of the program's own text, by any thread
	Line                 // until one thread's line changes
	GILEvent             // acquire, release, time-out, request, false alarm, signal
	Switch               // the GIL goes to another thread
)

// moveSteps bounds how many new steps one Move records.
const moveSteps = 2_000_000

// Move goes to the next (forward) or previous boundary of a unit; thread is
// whose lines count. Where the recording ends, moving forward extends it. It
// reports false if there is no such boundary; the present step is then the
// first or last one, or as far as one move goes.
func (m *Machine) Move(unit Unit, forward bool, thread int) bool {
	switch {
	case unit == Micro && forward:
		return m.forward(m.step + 1)
	case unit == Micro:
		return m.back(func(from uint64) (uint64, bool) { return m.step - 1, m.step > 0 })
	case unit >= GILEvent && forward:
		return m.nextEvent(unit)
	case unit >= GILEvent:
		return m.previousEvent(unit)
	case forward:
		return m.nextBoundary(unit, kernel.ThreadID(thread))
	}
	return m.previousBoundary(unit, kernel.ThreadID(thread))
}

// forward goes to step n, recording if need be.
func (m *Machine) forward(n uint64) bool {
	if n <= m.latest.step {
		m.Seek(n)
		return true
	}
	m.Advance(int(n - m.latest.step))
	return m.step == n
}

func (m *Machine) back(find func(uint64) (uint64, bool)) bool {
	n, ok := find(m.step)
	if ok {
		m.Seek(n)
	}
	return ok
}

// isEvent reports whether e is a boundary of the unit.
func isEvent(e trace.Event, unit Unit) bool {
	if unit == Switch {
		return e.Kind == trace.Forced || e.Kind == trace.HandOver
	}
	return e.Kind.Spec().GIL
}

func (m *Machine) nextEvent(unit Unit) bool {
	i := m.log.Search(m.step + 1)
	for limit, more := m.latest.step+moveSteps, true; ; {
		for ; i < m.log.Len(); i++ {
			if e := m.log.At(i); isEvent(e, unit) {
				m.Seek(e.Step)
				return true
			}
		}
		if !more || m.latest.step >= limit {
			m.Seek(m.latest.step)
			return false
		}
		more = m.Advance(10_000)
	}
}

func (m *Machine) previousEvent(unit Unit) bool {
	for i := m.log.Search(m.step) - 1; i >= 0; i-- {
		if e := m.log.At(i); isEvent(e, unit) {
			m.Seek(e.Step)
			return true
		}
	}
	m.Seek(0)
	return false
}

// boundary tells whether a watched step ends at a boundary of the unit.
func (m *Machine) boundary(unit Unit, r *Row) bool {
	if r.Micro != 0 {
		return false
	}
	if unit == Opcode {
		return !r.Library
	}
	line := m.py.where(interp.ThreadID(r.Thread)).line
	return line != r.Line && line != 0
}

func (u Unit) watched(thread kernel.ThreadID) kernel.ThreadID {
	if u == Line {
		return thread
	}
	return kernel.NoThread
}

func (m *Machine) nextBoundary(unit Unit, thread kernel.ThreadID) bool {
	defer func() { m.watch = watch{} }()
	for end := m.step + moveSteps; m.step < end; {
		m.watch = watch{on: true, thread: unit.watched(thread)}
		if m.step < m.latest.step {
			m.turn(m.latest.step)
			m.sync()
		} else if !m.one() {
			return false
		}
		if did := m.watch.did; did != nil && m.step == did.Step && m.boundary(unit, did) {
			return true
		}
	}
	return false
}

// one records one more turn; false = the run does not go on.
func (m *Machine) one() bool {
	if !m.atLatest() {
		m.Seek(m.latest.step)
	}
	if m.State() > Running {
		return false
	}
	m.turn(min(m.pause(), m.cfg.MaxOpcodes))
	m.sync()
	m.latest = m.small.clone()
	return true
}

func (m *Machine) previousBoundary(unit Unit, thread kernel.ThreadID) bool {
	here := m.step
	for window := uint64(256); here > 0; window *= 8 {
		from := here - min(window, here)
		m.Seek(from)
		last, found := uint64(0), false
		m.each(unit.watched(thread), here-1, func(r *Row) {
			if m.boundary(unit, r) {
				last, found = r.Step, true
			}
		})
		if found {
			m.Seek(last)
			return true
		}
		if from == 0 {
			break
		}
	}
	m.Seek(0)
	return false
}
