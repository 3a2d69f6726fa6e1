package heap

// A page is the unit of copying: 512 words, 4 KB.
const (
	pageShift = 9
	// PageShift turns an address into the number of its page.
	PageShift = pageShift
	pageWords = 1 << pageShift
)

// Snapshot is a state of the heap. It shares every page that did not change
// with the snapshot before it.
type Snapshot struct {
	pages [][]uint64
	own   int
}

// Bytes is the memory that this snapshot alone took when it was made.
func (s *Snapshot) Bytes() int { return s.own*pageWords*8 + len(s.pages)*24 }

// Words is the size of the state in words, in whole pages.
func (s *Snapshot) Words() int { return len(s.pages) * pageWords }

// usedPages is the number of pages up to the bump pointer.
func (h *Heap) usedPages() int {
	return int((h.mem[wordBump] + pageWords - 1) >> pageShift)
}

// Snapshot records the present state.
func (h *Heap) Snapshot() *Snapshot {
	s := &Snapshot{pages: make([][]uint64, h.usedPages())}
	for i := range s.pages {
		if h.dirty[i] == 0 && i < len(h.base) {
			s.pages[i] = h.base[i]
			continue
		}
		page := make([]uint64, pageWords)
		copy(page, h.mem[i<<pageShift:])
		s.pages[i] = page
		s.own++
	}
	h.rebase(s)
	return s
}

// SnapshotOf makes a snapshot of an arena, which it takes over.
func SnapshotOf(words []uint64) *Snapshot {
	full := (len(words) + pageWords - 1) >> pageShift
	words = append(words, make([]uint64, full<<pageShift-len(words))...)
	s := &Snapshot{pages: make([][]uint64, full), own: full}
	for i := range s.pages {
		s.pages[i] = words[i<<pageShift : (i+1)<<pageShift : (i+1)<<pageShift]
	}
	return s
}

// Restore takes the heap back (or forward) to a snapshot that it or another
// heap made; its own limit must leave room for it. Marks of the undo log do not
// survive it.
func (h *Heap) Restore(s *Snapshot) {
	used := h.usedPages()
	if n := len(s.pages) << pageShift; n > len(h.mem) {
		h.extend(uint64(n))
	}
	for i, page := range s.pages {
		if i < len(h.base) && h.dirty[i] == 0 && &h.base[i][0] == &page[0] {
			continue
		}
		copy(h.mem[i<<pageShift:(i+1)<<pageShift], page)
	}
	if used > len(s.pages) {
		clear(h.mem[len(s.pages)<<pageShift : used<<pageShift])
	}
	h.rebase(s)
	h.log.low = h.log.pos
	if h.mode&modeHash != 0 {
		h.hash, h.open = h.fullHash(), 0
	}
}

// rebase makes s the state to which dirty marks refer.
func (h *Heap) rebase(s *Snapshot) {
	h.base = s.pages
	clear(h.dirty)
	h.setMode(h.mode)
}
