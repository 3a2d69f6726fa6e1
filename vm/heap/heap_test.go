package heap

import (
	"math/rand"
	"testing"
)

// model is an independent picture of the heap: what each block refers to and
// how many references the test itself holds.
type model struct {
	h    *Heap
	rng  *rand.Rand
	held []Ref // one entry per reference that the test owns
}

func (m *model) pick() Ref {
	if len(m.held) == 0 {
		return 0
	}
	return m.held[m.rng.Intn(len(m.held))]
}

// step makes one random, legal change.
func (m *model) step() {
	h := m.h
	switch m.rng.Intn(11) {
	case 10: // a word, or a larger place for a block that nobody else refers to
		if r := m.pick(); r != 0 && h.Refcount(r) == 1 && h.Type(r) == 0 && h.Words(r) < 5000 {
			for i, held := range m.held {
				if held == r {
					if n := h.Grow(r, h.Live(r), h.Words(r)-h.Live(r)+m.rng.Intn(90)); n != 0 {
						m.held[i] = n
					}
				}
			}
		} else if r := h.AllocWord(3, 0, m.rng.Uint64()); r != 0 {
			m.held = append(m.held, r)
		}
	case 0, 1, 2: // new container
		live, raw := m.rng.Intn(6), m.rng.Intn(4)
		if m.rng.Intn(20) == 0 {
			raw = m.rng.Intn(3000)
		}
		r := h.Alloc(uint8(1+m.rng.Intn(9)), 0, live, raw)
		if r == 0 {
			return
		}
		for i := range raw {
			h.SetWord(r, live+i, m.rng.Uint64())
		}
		m.held = append(m.held, r)
	case 3, 4, 5: // link
		r, c := m.pick(), m.pick()
		if r != 0 && h.Live(r) > 0 {
			h.XIncref(c)
			h.Replace(r, m.rng.Intn(h.Live(r)), c)
		}
	case 6: // class
		r, c := m.pick(), m.pick()
		if r != 0 && h.Flags(r)&FlagContainer != 0 {
			h.SetType(r, c)
		}
	case 7: // one more reference held
		if r := m.pick(); r != 0 {
			h.Incref(r)
			m.held = append(m.held, r)
		}
	default: // one less
		if len(m.held) > 0 {
			i := m.rng.Intn(len(m.held))
			r := m.held[i]
			m.held[i] = m.held[len(m.held)-1]
			m.held = m.held[:len(m.held)-1]
			h.Decref(r)
		}
	}
}

func verify(t *testing.T, h *Heap, roots []Ref) {
	t.Helper()
	if err := h.Verify(roots); err != nil {
		t.Fatal(err)
	}
}

func TestRandomProgramsKeepCounts(t *testing.T) {
	for seed := range int64(20) {
		m := &model{h: New(1 << 16), rng: rand.New(rand.NewSource(seed))}
		for i := range 2000 {
			m.step()
			if i%50 == 0 {
				verify(t, m.h, m.held)
			}
			if m.rng.Intn(400) == 0 {
				m.h.Collect()
				verify(t, m.h, m.held)
			}
		}
		for _, r := range m.held {
			m.h.Decref(r)
		}
		m.h.Collect()
		verify(t, m.h, nil)
		if _, live, objects := m.h.Stats(); live != 0 || objects != 0 {
			t.Fatalf("seed %d: %d objects, %d words left", seed, objects, live)
		}
	}
}

func TestUndoSnapshotAndHashAgree(t *testing.T) {
	for seed := range int64(12) {
		m := &model{h: New(1 << 20), rng: rand.New(rand.NewSource(seed))}
		h := m.h
		h.SetUndo(true, 1<<16)
		h.SetHash(seed%2 == 0)
		type point struct {
			mark Mark
			snap *Snapshot
			sum  uint64
			held []Ref
		}
		var points []point
		for range 1500 {
			m.step()
			switch m.rng.Intn(40) {
			case 0:
				if got, want := h.Fingerprint(), h.fullHash(); got != want {
					t.Fatalf("incremental hash %x, full %x", got, want)
				}
				points = append(points, point{h.UndoMark(), h.Snapshot(), h.Fingerprint(), append([]Ref(nil), m.held...)})
			case 1:
				if len(points) == 0 {
					continue
				}
				i := m.rng.Intn(len(points))
				p := points[i]
				if m.rng.Intn(2) == 0 && h.UndoTo(p.mark) {
					points = points[:i+1] // later marks name an abandoned future
				} else {
					h.Restore(p.snap)
					points = append(points[:i], point{h.UndoMark(), p.snap, p.sum, p.held})
				}
				m.held = append(m.held[:0], p.held...)
				if h.Fingerprint() != p.sum || h.fullHash() != p.sum {
					t.Fatalf("seed %d: state differs after going back", seed)
				}
				verify(t, h, m.held)
			}
		}
	}
}

func TestReplayGivesSameArena(t *testing.T) {
	run := func(h *Heap, snap bool) uint64 {
		m := &model{h: h, rng: rand.New(rand.NewSource(7))}
		for i := range 3000 {
			m.step()
			if snap && i%100 == 0 {
				h.Snapshot()
			}
		}
		return h.Fingerprint()
	}
	if a, b := run(New(1<<20), false), run(New(1<<20), true); a != b {
		t.Fatalf("fingerprints %x and %x", a, b)
	}
}

func TestSnapshotSharesPages(t *testing.T) {
	h := New(1 << 20)
	big := h.Alloc(1, 0, 0, 100*pageWords)
	for i := range 100 * pageWords {
		h.SetWord(big, i, uint64(i)+1)
	}
	first := h.Snapshot()
	h.SetWord(big, 5000, 1)
	second := h.Snapshot()
	if second.own != 1 || first.own < 100 {
		t.Fatalf("own pages %d then %d", first.own, second.own)
	}
	h.Restore(first)
	if got := h.Word(big, 5000); got != 5001 {
		t.Fatalf("word is %d", got)
	}
	h.Restore(second)
	if got := h.Word(big, 5000); got != 1 {
		t.Fatalf("word is %d", got)
	}
}

func TestUndoForgetsWhatFellOut(t *testing.T) {
	h := New(1 << 16)
	r := h.Alloc(1, 0, 0, 1)
	h.SetUndo(true, 1024)
	m := h.UndoMark()
	for i := range 1024 {
		h.SetWord(r, 0, uint64(i))
	}
	if !h.CanUndo(m) {
		t.Fatal("the whole ring must be usable")
	}
	h.SetWord(r, 0, 9)
	if h.UndoTo(m) || h.Word(r, 0) != 9 {
		t.Fatal("undo beyond the ring must refuse and change nothing")
	}
}

func TestCollectFreesCyclesOnly(t *testing.T) {
	h := New(1 << 16)
	cycle := func() Ref {
		a, b := h.Alloc(1, 0, 1, 0), h.Alloc(1, 0, 2, 0)
		h.SetRef(a, 0, b)
		h.Incref(a)
		h.SetRef(b, 0, a)
		leaf := h.Alloc(2, 0, 0, 1)
		h.SetRef(b, 1, leaf)
		return a
	}
	kept, lost := cycle(), cycle()
	h.Decref(lost)
	if n := h.Collect(); n != 2 {
		t.Fatalf("found %d objects", n)
	}
	verify(t, h, []Ref{kept})
	if _, _, objects := h.Stats(); objects != 3 {
		t.Fatalf("%d objects left", objects)
	}
}

func TestFinalizersRunOnceAndMayResurrect(t *testing.T) {
	h := New(1 << 16)
	a := h.Alloc(1, 0, 1, 0)
	h.SetFlags(a, FlagFinal)
	h.Incref(a)
	h.SetRef(a, 0, a)
	h.Decref(a)
	if h.FinalPending() || h.Collect() != 1 || !h.FinalPending() {
		t.Fatal("the cycle must be found and queued")
	}
	verify(t, h, nil)
	if n := h.Collect(); n != 0 {
		t.Fatalf("a queued object was found again (%d)", n)
	}
	r, flags := h.NextFinal()
	if r != a || flags != FlagFinal || h.Refcount(a) != 2 {
		t.Fatalf("got %d flags %d count %d", r, flags, h.Refcount(a))
	}
	h.Decref(r)
	if h.Collect() != 1 || h.FinalPending() {
		t.Fatal("without its flag it must go")
	}
	verify(t, h, nil)
}

// TestDeathOrder checks CPython's order: a list's items die from the last to
// the first, attributes from the first on, depth first. Who died last is handed out
// first: its finalizer lies under the others.
func TestDeathOrder(t *testing.T) {
	h := New(1 << 16)
	leaf := func() Ref {
		r := h.Alloc(1, 0, 1, 0)
		h.SetFlags(r, FlagFinal)
		return r
	}
	pair := func(a, b Ref, flags uint8) Ref {
		r := h.Alloc(2, 0, 2, 0)
		h.SetRef(r, 0, a)
		h.SetRef(r, 1, b)
		h.SetFlags(r, flags)
		return r
	}
	a, b, c, d := leaf(), leaf(), leaf(), leaf()
	h.Decref(pair(pair(a, b, 0), pair(c, d, FlagReverse), 0))
	for i, want := range []Ref{c, d, b, a} {
		r, _ := h.NextFinal()
		if r != want {
			t.Fatalf("%d: got %d, want %d", i, r, want)
		}
		h.Decref(r)
	}
	verify(t, h, nil)
}

func TestDeepChainNeedsNoStack(t *testing.T) {
	h := New(1 << 24)
	var top Ref
	for range 1_000_000 {
		r := h.Alloc(1, 0, 1, 0)
		h.SetRef(r, 0, top)
		top = r
	}
	h.Decref(top)
	if _, _, objects := h.Stats(); objects != 0 {
		t.Fatalf("%d objects left", objects)
	}
}

func TestLimit(t *testing.T) {
	h := New(1 << 15)
	var all []Ref
	for {
		r := h.Alloc(1, 0, 0, 30)
		if r == 0 {
			break
		}
		all = append(all, r)
	}
	if h.Alloc(1, 0, 0, 1<<40) != 0 || h.Alloc(1, 0, 1<<31, 0) != 0 {
		t.Fatal("absurd sizes must be refused")
	}
	used, _, _ := h.Stats()
	if used > 1<<15 || used < 1<<15-64 {
		t.Fatalf("limit reached at %d words", used)
	}
	for _, r := range all {
		h.Decref(r)
	}
	if h.Alloc(1, 0, 0, 20) == 0 {
		t.Fatal("freed memory must be usable")
	}
	verify2 := h.Alloc(1, 0, 0, 7) // split from a larger free block
	if verify2 == 0 {
		t.Fatal("free blocks must be split when nothing else is left")
	}
	if err := h.checkFree(used, starts(h, used)); err != nil {
		t.Fatal(err)
	}
}

func starts(h *Heap, used int) []bool {
	s := make([]bool, used)
	h.checkBlocks(used, s)
	return s
}

func TestVerifyNamesWrongBlocks(t *testing.T) {
	h := New(1 << 16)
	r := h.Alloc(3, 0, 1, 0)
	verify(t, h, []Ref{r})
	if h.Verify(nil) == nil || h.Verify([]Ref{r, r}) == nil {
		t.Fatal("a wrong count was not found")
	}
	h.SetRef(r, 0, r+1)
	if h.Verify([]Ref{r}) == nil {
		t.Fatal("a reference into the middle of a block was not found")
	}
}

func TestSizeClasses(t *testing.T) {
	for n := uint32(2); n < 1<<20; n += 1 + n/97 {
		c := classOf(n)
		if classWords[c] < n || (c > 2 && classWords[c-1] >= n) {
			t.Fatalf("size %d got class %d of %d words", n, c, classWords[c])
		}
		if w := classWithin(n); classWords[w] > n || (int(w) < classCount-1 && classWords[w+1] <= n) {
			t.Fatalf("size %d holds class %d of %d words", n, w, classWords[w])
		}
		if n > exactWords && float64(classWords[c]) > float64(n)*9/8 {
			t.Fatalf("size %d wastes too much (%d)", n, classWords[c])
		}
	}
}

func TestBytes(t *testing.T) {
	h := New(1 << 16)
	r := h.Alloc(1, 0, 0, 4)
	h.SetBytes(r, 1, []byte("hello, world"))
	if got := string(h.Bytes(r, 1, 12)); got != "hello, world" {
		t.Fatalf("got %q", got)
	}
	if h.Word(r, 2)>>32 != 0 {
		t.Fatal("the rest of the last word must be 0")
	}
}
