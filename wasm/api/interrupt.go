package api

// InterruptResponse is the answer to OpInterrupt.
type InterruptResponse struct {
	Status     Status `json:"status"`
	Interrupts []int  `json:"interrupts"` // Machine.Interrupts, this one among them
}

// Interrupt presses Ctrl-C at the playhead. What was recorded after it is given
// up: Status.Latest is then the present step, and the recording goes on from
// there. A program that has ended is left alone.
func (s *Session) Interrupt() *InterruptResponse {
	if s.m != nil {
		if m, err := s.m.Interrupt(); err == nil && m != nil {
			s.m, s.machine = m, machineOf(m.Config())
			s.begin()
		}
	}
	return &InterruptResponse{*s.Status(), s.machine.Interrupts}
}
