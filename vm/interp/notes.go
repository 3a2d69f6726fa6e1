package interp

// NoteKind says what a Note reports.
type NoteKind uint8

const (
	// LostUpdate: a store overwrote another thread's write that happened after
	// the value stored was read.
	LostUpdate NoteKind = iota
)

// Note is something worth showing that is no effect.
type Note struct {
	Kind     NoteKind
	Thread   ThreadID // the thread that stored
	Other    ThreadID // whose write was lost
	Variable string
	ReadStep int64 // step at which the stale value was read
	LostStep int64 // step of the write that is lost
	Step     int64 // step of the store
}

// Notes returns what was noted since the last call.
func (in *Interp) Notes() []Note {
	n := in.notes
	in.notes = nil
	return n
}
