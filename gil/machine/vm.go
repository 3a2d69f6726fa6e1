package machine

import (
	"strconv"

	"gilplay/gil/kernel"
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

// vmPython is vm's interpreter as the machine uses it.
type vmPython struct {
	*interp.Interp
	texts map[*code.Code][]string // instructions as text, for where
}

func (p *vmPython) run(t interp.ThreadID, b *batch) interp.Effect {
	p.Clock, p.Ticks, p.Steps, p.Pace = b.clock, b.ticks, int64(b.step), b.pace
	p.Counting, p.CheckInterval = b.counting, b.every
	if b.alone {
		p.Mark(t)
	}
	e := p.RunSteps(t, b.fuel, int64(b.stop-b.step))
	if e.Kind == interp.FuelSpent && uint64(p.Steps) == b.stop {
		e = p.Complete(t)
	}
	b.fuel, b.ticks, b.step = p.Fuel, p.Ticks, uint64(p.Steps)
	return e
}

func (p *vmPython) resume(t interp.ThreadID, e interp.EffectKind, acquired bool, line string) {
	switch e {
	case interp.AcquireLock:
		p.Resume(t, p.Bool(acquired))
	case interp.Collect:
		p.Resume(t, p.RetInt(int64(p.Collect())))
	case interp.ReadLine:
		v, err := p.NewStr(line)
		p.Resume(t, p.Wrap(v, err))
	default:
		p.Resume(t, p.None())
	}
}

func (p *vmPython) interrupt(t interp.ThreadID) { p.Interrupt(t) }

func (p *vmPython) tryLock(lock heap.Ref, t interp.ThreadID) bool { return p.TryLock(lock, t) }

func (p *vmPython) locks(t interp.ThreadID) [2]heap.Ref { return p.Locks(t) }

func (p *vmPython) freeThreaded() { p.FreeThreaded = true }

func (p *vmPython) collectionDue() bool { return p.FreeThreaded && p.CollectionDue() }

func (p *vmPython) collect() { p.Collect() }

func (p *vmPython) releaseEndLock(t interp.ThreadID) heap.Ref { return p.ReleaseEndLock(t) }

func (p *vmPython) endsLate() bool { return p.D.Recent }

func (p *vmPython) owner(lock heap.Ref) interp.ThreadID {
	if !p.LockHeld(lock) {
		return -1
	}
	return p.LockOwner(lock)
}

func (p *vmPython) notes() []interp.Note { return p.Notes() }

func (p *vmPython) snapshot() snapshot { return p.Heap.Snapshot() }

func (p *vmPython) restore(to snapshot) {
	p.Heap.Restore(to.(*heap.Snapshot))
	p.Restored()
}

func (p *vmPython) fingerprint() uint64 { return p.Heap.Fingerprint() }

// name is what the page calls a thread: threading's name, or one like it for a
// thread that was started without threading.
func (p *vmPython) name(t interp.ThreadID) string {
	if t == 0 {
		return "MainThread"
	}
	if name := p.ThreadName(t); name != "" {
		return name
	}
	return "Thread-" + strconv.Itoa(int(t))
}

func (p *vmPython) where(t interp.ThreadID) place {
	at := p.Where(t)
	text := ""
	if at.Code != nil {
		text = p.text(at.Code, at.Ins)
	}
	return place{line: at.Line, inside: at.Hidden, library: at.Library, text: text}
}

// text is an instruction with what its operand stands for.
func (p *vmPython) text(c *code.Code, index int) string {
	texts, known := p.texts[c]
	if !known {
		for _, s := range code.Instructions(c, p.D.Ops) {
			line := "<unknown>"
			if s.Row != nil {
				line = s.Row.Name
			}
			if s.Meaning != "" {
				line += " " + s.Meaning
			}
			texts = append(texts, line)
		}
		p.texts[c] = texts
	}
	if index < 0 || index >= len(texts) {
		return ""
	}
	return texts[index]
}

func (p *vmPython) costs(profile kernel.Profile, cores int) {
	p.Devices = interp.Devices{Cores: cores, Call: profile.Call, Copy: profile.Copy, Disk: profile.Disk, Network: profile.Network, Answer: profile.Answer}
	p.SetCosts(profile.Opcode, profile.FreeCost)
}

// Python is the interpreter, to look at; nil for a scripted one.
func (m *Machine) Python() *interp.Interp {
	if p, ok := m.py.(*vmPython); ok {
		return p.Interp
	}
	return nil
}
