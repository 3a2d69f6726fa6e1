package machine

// checkpoint is a moment that Seek can go back to at once.
type checkpoint struct {
	small
	heap snapshot
}

const (
	// checkpointSteps is how far checkpoints are apart at first.
	checkpointSteps = 100_000
	// checkpointBytes is how much memory all of them may take; then every other
	// one is dropped and the distance doubled.
	checkpointBytes = 48 << 20
	// nearSteps is how long before a Seek's target a passing checkpoint is made,
	// so that single steps back from there are short.
	nearSteps = 4_000
)

// pause is the step at which the run must pause for a checkpoint; it makes the
// one that is due.
func (m *Machine) pause() uint64 {
	due := m.checkpoints[len(m.checkpoints)-1].step + m.spacing
	if m.step >= due {
		m.checkpoint()
		due = m.checkpoints[len(m.checkpoints)-1].step + m.spacing
	}
	return due
}

// checkpoint records the present moment.
func (m *Machine) checkpoint() {
	m.checkpoints = append(m.checkpoints, m.here())
	bytes := 0
	for i := range m.checkpoints {
		bytes += m.checkpoints[i].heap.Bytes()
	}
	if bytes > checkpointBytes && len(m.checkpoints) > 4 {
		m.thin()
	}
}

func (m *Machine) here() checkpoint {
	m.sync()
	return checkpoint{small: m.small.clone(), heap: m.py.snapshot()}
}

// thin drops every other checkpoint but keeps the first and the last.
func (m *Machine) thin() {
	kept := m.checkpoints[:1]
	for i := 2; i < len(m.checkpoints)-1; i += 2 {
		kept = append(kept, m.checkpoints[i])
	}
	kept = append(kept, m.checkpoints[len(m.checkpoints)-1])
	clear(m.checkpoints[len(kept):])
	m.checkpoints = kept
	m.spacing *= 2
}

// restore goes back to a checkpoint.
func (m *Machine) restore(c *checkpoint) {
	m.small = c.small.clone()
	m.k.State = m.small.kernel
	m.setAlarm()
	m.py.restore(c.heap)
	m.log.Rewind(m.events)
	m.recorder.Position = m.answers
}

// Seek goes to step n of the recording; a step after the last one means the
// last.
func (m *Machine) Seek(n uint64) {
	n = min(n, m.latest.step)
	if n == m.step && (n < m.latest.step || m.atLatest()) {
		return
	}
	if n < m.step {
		m.restore(m.best(n))
	} else if c := m.best(n); c.step > m.step {
		m.restore(c)
	}
	if n > m.step+2*nearSteps {
		m.rerun(n - nearSteps)
		near := m.here()
		m.near = &near
	}
	m.rerun(n)
	for n == m.latest.step && m.state <= Running && !m.atLatest() {
		m.turn(n + 1) // what came after the last step without being one
	}
	m.sync()
}

func (m *Machine) rerun(n uint64) {
	for m.step < n && m.state <= Running {
		m.turn(n)
	}
}

// best is the nearest moment at or before step n.
func (m *Machine) best(n uint64) *checkpoint {
	lo, hi := 0, len(m.checkpoints)
	for lo < hi {
		mid := (lo + hi) / 2
		if m.checkpoints[mid].step <= n {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	c := &m.checkpoints[max(lo-1, 0)]
	if m.near != nil && m.near.step <= n && m.near.step > c.step {
		c = m.near
	}
	return c
}

// atLatest reports whether the present moment is the end of the recording.
func (m *Machine) atLatest() bool {
	m.sync()
	return m.step == m.latest.step && m.state == m.latest.state && m.events == m.latest.events &&
		m.answers == m.latest.answers && m.k.Now == m.latest.kernel.Now
}

// Latest is the last recorded step.
func (m *Machine) Latest() uint64 { return m.latest.step }

// LatestTime is when that was, in ns.
func (m *Machine) LatestTime() int64 { return m.latest.kernel.Now }

// Step is the present step; Time the virtual time in ns.
func (m *Machine) Step() uint64 { return m.step }

// Time is the virtual time of the present moment in ns.
func (m *Machine) Time() int64 { return m.k.Now }
