package policy

import "slices"

// Unforced is the protocol as it would be without FORCE_SWITCHING, for the what-if
// of that name: nobody waits for a successor, and so nobody announces one. A
// policy that knows no requests has nothing of it and stays as it is.
func (p *Protocol) Unforced() *Protocol {
	if !p.requests {
		return p
	}
	q := *p
	q.unforced = true
	q.Procedures, q.Steps = slices.Clone(p.Procedures), slices.Clone(p.Steps)
	for _, id := range []StepID{takeUnlockSwitch, takeSignal, takeLockSwitch} {
		q.dropLines(takeGIL, p.Steps[id].Line, p.Steps[id].Line)
	}
	q.dropLines(dropGIL, p.Steps[dropAsked].Line, p.Steps[dropUnlockSwitch].Line)
	for i := range q.Steps {
		if q.Steps[i].Mutex == SwitchMutex {
			q.Steps[i].Mutex = Mutex
		}
	}
	q.Objects = append(slices.Clone(p.Objects[:2]), p.Objects[4:]...)
	return &q
}

// dropLines takes the lines from first to last out of a procedure, and their steps.
func (p *Protocol) dropLines(proc, first, last uint8) {
	code := &p.Procedures[proc]
	code.Lines = slices.Delete(slices.Clone(code.Lines), int(first), int(last)+1)
	for i := range p.Steps {
		switch s := &p.Steps[i]; {
		case s.Proc != proc || s.Line < first:
		case s.Line <= last:
			*s = MicroStep{}
		default:
			s.Line -= last + 1 - first
		}
	}
}
