package heap

// Mark is a position in the undo log.
type Mark uint64

// undoLog is a ring of pairs (address, old word).
type undoLog struct {
	ring []uint64
	mask uint64
	pos  uint64 // pairs recorded so far
	low  uint64 // pairs before this one belong to another history
}

func (l *undoLog) add(addr uint32, old uint64) {
	at := (l.pos & l.mask) * 2
	l.ring[at], l.ring[at+1] = uint64(addr), old
	l.pos++
}

// SetUndo switches the undo log on or off. It keeps the last capacity words
// overwritten (rounded up to a power of two); switching forgets all marks.
func (h *Heap) SetUndo(on bool, capacity int) {
	if !on {
		h.setMode(h.mode &^ modeUndo)
		h.log = undoLog{}
		return
	}
	size := uint64(1024)
	for size < uint64(capacity) {
		size *= 2
	}
	h.log = undoLog{ring: make([]uint64, size*2), mask: size - 1}
	h.setMode(h.mode | modeUndo)
}

// UndoMark names the present state for a later UndoTo.
func (h *Heap) UndoMark() Mark { return Mark(h.log.pos) }

// CanUndo reports whether UndoTo(m) would succeed.
func (h *Heap) CanUndo(m Mark) bool {
	l := &h.log
	return h.mode&modeUndo != 0 && uint64(m) <= l.pos && uint64(m) >= l.low && l.pos-uint64(m) <= l.mask+1
}

// UndoTo takes the heap back to the state in which the mark was made, and
// reports false, with nothing changed, when the log no longer reaches it.
func (h *Heap) UndoTo(m Mark) bool {
	if !h.CanUndo(m) {
		return false
	}
	h.mode &^= modeUndo // pages stay watched
	for l := &h.log; l.pos > uint64(m); {
		l.pos--
		at := (l.pos & l.mask) * 2
		addr := uint32(l.ring[at])
		h.record(addr)
		h.mem[addr] = l.ring[at+1]
	}
	h.setMode(h.mode | modeUndo)
	return true
}
