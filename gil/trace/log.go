package trace

// Event is one record of the log: 32 bytes, no pointers.
type Event struct {
	Time   int64  // virtual ns since the start of the run
	Step   uint64 // the step that it is part of, or follows: its effect is there in the state after that many steps
	Kind   Kind
	Core   int8   // -1 = not on a core
	Thread uint16 // in start order, 0 = the main thread
	A      uint32 // see the kind's Spec
	B      uint32
	C      uint32
}

// Log is the events of one run, oldest first. Its zero value is empty.
//
// Re-executing a stretch that is already logged compares instead of appending:
// Rewind says where the stretch starts, and Append then reports whether each
// event equals the recorded one.
type Log struct {
	events []Event
	next   int // where Append is: len(events) unless re-executing
}

// Append adds e, or, while re-executing, compares e with the recorded event.
// It reports false if they differ, which is always a fault of the machine: a
// run must be a function of its configuration and schedule.
func (l *Log) Append(e Event) bool {
	if l.next < len(l.events) {
		l.next++
		return l.events[l.next-1] == e
	}
	l.events = append(l.events, e)
	l.next = len(l.events)
	return true
}

// Recording reports whether the next Append extends the log.
func (l *Log) Recording() bool { return l.next == len(l.events) }

// Position is the number of events up to the present moment; Rewind takes it.
func (l *Log) Position() int { return l.next }

// Rewind moves the present moment back to a Position of an earlier moment.
func (l *Log) Rewind(position int) { l.next = min(max(position, 0), len(l.events)) }

// Len is the number of recorded events.
func (l *Log) Len() int { return len(l.events) }

// At returns event i, 0 ≤ i < Len.
func (l *Log) At(i int) Event { return l.events[i] }

// Events returns all recorded events; the caller must not change them.
func (l *Log) Events() []Event { return l.events }

// Search returns the index of the first event with Step ≥ step.
func (l *Log) Search(step uint64) int {
	lo, hi := 0, len(l.events)
	for lo < hi {
		mid := (lo + hi) / 2
		if l.events[mid].Step < step {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}
