package heap

import "unsafe"

const (
	modeUndo = 1 << iota
	modeHash
	modeTrail // a search: see search.go
)

// Values of Heap.watch. A store into a watched page must be recorded. The two
// are chosen so that one comparison tells Decref both whether the page is
// watched and whether the last reference goes.
const (
	quiet   = 1
	watched = 1<<32 - 1
)

// Dirty must be called before a word is stored into Mem directly: it marks the
// word's page as changed and lets the undo log and the hash see the old value.
func (h *Heap) Dirty(addr uint32) {
	if h.watch[addr>>pageShift] != quiet {
		h.record(addr)
	}
}

// Recording reports whether stores are recorded word by word (undo log, hash).
func (h *Heap) Recording() bool { return h.mode != 0 }

// Marks has one byte per page (an address >> PageShift), which a loop that
// stores into Mem may set to 1 instead of calling Dirty while nothing is
// Recording. Like Mem it must be read again after any call that can allocate.
func (h *Heap) Marks() []uint8 { return h.dirty }

// put is the write primitive: everything that the heap stores goes through it.
func (h *Heap) put(addr uint32, v uint64) {
	if h.watch[addr>>pageShift] != quiet {
		h.record(addr)
	}
	h.mem[addr] = v
}

// record notes that the word will change. The hash loses the old value now and
// takes the new one in when the next word is recorded: by then it is stored.
//
//go:noinline
func (h *Heap) record(addr uint32) {
	h.dirty[addr>>pageShift] = 1
	if h.mode == 0 {
		h.watch[addr>>pageShift] = quiet
	}
	if h.mode == modeTrail {
		h.trail.note(addr, h.mem[addr])
		return
	}
	if h.mode&modeUndo != 0 {
		h.log.add(addr, h.mem[addr])
	}
	if h.mode&modeHash != 0 {
		h.closeHash()
		h.hash ^= mix(addr, h.mem[addr])
		h.open = addr
	}
}

// setMode switches the recording modes and watches every page: a page stops
// being watched at its first store while no mode is on.
func (h *Heap) setMode(mode uint8) {
	h.mode = mode
	for i := range h.watch {
		h.watch[i] = watched
	}
}

// touch is Dirty for n words from addr on; touched must follow the stores.
func (h *Heap) touch(addr uint32, n int) {
	if n <= 0 {
		return
	}
	for p := addr >> pageShift; p <= (addr+uint32(n)-1)>>pageShift; p++ {
		h.dirty[p] = 1
	}
	if h.mode == modeTrail {
		for a := addr; a < addr+uint32(n); a++ {
			h.trail.note(a, h.mem[a])
		}
	}
	if h.mode&modeUndo != 0 {
		for a := addr; a < addr+uint32(n); a++ {
			h.log.add(a, h.mem[a])
		}
	}
	if h.mode&modeHash != 0 {
		h.closeHash()
		h.hash ^= h.sum(addr, n)
	}
}

// touched takes the n words stored from addr on into the hash.
func (h *Heap) touched(addr uint32, n int) {
	if h.mode&modeHash != 0 {
		h.hash ^= h.sum(addr, n)
	}
}

// clear zeroes n words from addr on.
func (h *Heap) clear(addr uint32, n int) {
	h.touch(addr, n)
	clear(h.mem[addr : addr+uint32(n)])
	h.touched(addr, n)
}

// Ref returns payload word i as a reference, borrowed.
func (h *Heap) Ref(r Ref, i int) Ref { return Ref(h.mem[int(r)+headWords+i]) }

// SetRef stores v in payload word i and counts nothing: the slot takes over
// the caller's reference, and what it held before is the caller's affair.
func (h *Heap) SetRef(r Ref, i int, v Ref) {
	at := uint32(r) + uint32(i) + headWords
	if h.watch[at>>pageShift] != quiet {
		h.record(at)
	}
	h.mem[at] = uint64(v)
}

// Replace stores v in payload word i, takes over the caller's reference, and
// then gives up the one to the old value.
func (h *Heap) Replace(r Ref, i int, v Ref) {
	old := h.Ref(r, i)
	h.SetRef(r, i, v)
	h.XDecref(old)
}

// Word returns payload word i.
func (h *Heap) Word(r Ref, i int) uint64 { return h.mem[int(r)+headWords+i] }

// SetWord stores payload word i.
func (h *Heap) SetWord(r Ref, i int, v uint64) {
	at := uint32(r) + uint32(i) + headWords
	if h.watch[at>>pageShift] != quiet {
		h.record(at)
	}
	h.mem[at] = v
}

// Payload returns n payload words from word i on, to be read only. The slice
// is valid until the next allocation or store.
func (h *Heap) Payload(r Ref, i, n int) []uint64 {
	at := int(r) + headWords + i
	return h.mem[at : at+n : at+n]
}

// Move copies n payload words of src from word j on to dst from word i on, as
// Go's copy does (the two may overlap), and counts no references.
func (h *Heap) Move(dst Ref, i int, src Ref, j, n int) {
	if n <= 0 {
		return
	}
	to, from := int(dst)+headWords+i, int(src)+headWords+j
	h.touch(uint32(to), n)
	copy(h.mem[to:to+n], h.mem[from:from+n])
	h.touched(uint32(to), n)
}

// Zero stores 0 in n payload words from word i on and counts no references.
func (h *Heap) Zero(r Ref, i, n int) { h.clear(uint32(int(r)+headWords+i), n) }

// Bytes views n bytes that start at payload word i, little endian, to be read
// only. The view is valid until the block is freed; growth of the arena leaves
// an old view readable.
func (h *Heap) Bytes(r Ref, i, n int) []byte {
	if n == 0 {
		return nil
	}
	at := int(r) + headWords + i
	words := h.mem[at : at+(n+7)/8]
	return unsafe.Slice((*byte)(unsafe.Pointer(&words[0])), n)
}

// SetBytes stores b from payload word i on; bytes of the last word beyond b
// become 0.
func (h *Heap) SetBytes(r Ref, i int, b []byte) {
	if len(b) == 0 {
		return
	}
	at, n := int(r)+headWords+i, (len(b)+7)/8
	h.touch(uint32(at), n)
	h.mem[at+n-1] = 0
	words := h.mem[at : at+n]
	copy(unsafe.Slice((*byte)(unsafe.Pointer(&words[0])), len(b)), b)
	h.touched(uint32(at), n)
}
