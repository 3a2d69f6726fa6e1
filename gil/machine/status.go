package machine

// State is how the run stands at the present moment.
func (m *Machine) State() State {
	if m.state <= Running && m.step >= m.cfg.MaxOpcodes {
		return Limited
	}
	return m.state
}

// Limit is which limit was reached, if State is Limited.
func (m *Machine) Limit() Limit {
	if m.state <= Running && m.step >= m.cfg.MaxOpcodes {
		return MaxOpcodes
	}
	return m.limit
}

// SetMaxOpcodes moves the limit of steps; a run that stood at it can go on.
func (m *Machine) SetMaxOpcodes(steps uint64) { m.cfg.MaxOpcodes = max(steps, m.latest.step) }

// AtEnd reports whether the recording is complete and the present moment is its
// end.
func (m *Machine) AtEnd() bool { return m.State() > Running && m.atLatest() }

// ExitCode is what the process ends with: 0 while it runs.
func (m *Machine) ExitCode() int { return m.exit }

// Schedule is the chooser's answers, up to the present moment or (all) up to
// the end of the recording, in compact form.
func (m *Machine) Schedule(all bool) string {
	if m.turns != nil {
		return m.cfg.Schedule[:1] + m.turns.String()
	}
	if all {
		return m.recorder.Schedule.String()
	}
	return m.recorder.Schedule.Prefix(m.recorder.Position).String()
}

// Outputs are the pieces of text written so far: up to the present moment, or
// (all) up to the end of the recording.
func (m *Machine) Outputs(all bool) []Output {
	if all {
		return m.output
	}
	return m.output[:m.outputs]
}

// Config returns the settings with every default filled in.
func (m *Machine) Config() Config { return m.cfg }
