package explore

import (
	"math/bits"
	"slices"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// Narrow turns: those that depend on nothing but the thread's own part and at most
// one global. They are looked up by these two, whatever else the rest holds.

// way is what is known of what becomes of a part. It is narrow if that depends on
// it and at most one global.
type way struct {
	first, n uint32 // its moves, by the number of what it reads; it is narrow if there are any
	cell     int32  // 1 more than the index of the global that it reads, 0 if none
	level    uint32
	undo     uint32 // if it stores a global first of all, the number of the store that undoes this
}

// move is what a narrow part becomes, 0 if that is not known, and what it stores.
type move struct {
	part, store uint32
	step        int32 // by how much the level grows
}

// store is a value that is given to a global.
type store struct{ cell, value uint32 }

// narrows reports whether the turn that has just been traced depended on nothing
// but the part and at most one global; if so it remembers it.
func (s *sweep) narrows(from, start uint32, r *result) bool {
	p, w, n := &s.parts[from], &s.ways[from], &s.tracer
	cell, m := int32(0), move{part: r.part, step: int32(s.ways[r.part].level) - int32(s.ways[from].level)}
	if n.read != 0 {
		cell = int32(indexIn(&s.cells, n.read)) + 1
	}
	if n.write != 0 {
		m.store = uint32(indexIn(&s.stores, store{n.write, uint32(s.x.in.Mem()[n.write])}))
	}
	if len(r.lost) > 0 || p.shape != s.parts[r.part].shape || w.n > 0 && w.cell != cell || s.stored(start, m.store) != r.rest {
		p.wide = true
		return false
	}
	if w.cell = cell; cell == 0 && m.store != 0 {
		w.undo = s.undo(n.write)
	}
	i := s.read(start, cell)
	if i >= w.n {
		first, n := uint32(len(s.moves)), max(i+1, 2*w.n)
		s.moves = append(append(s.moves, s.moves[w.first:w.first+w.n]...), make([]move, n-w.n)...)
		w.first, w.n = first, n
	}
	s.moves[w.first+i] = m
	return true
}

// indexIn is the index of v in a list, to which it is added.
func indexIn[T comparable](list *[]T, v T) int {
	i := slices.Index(*list, v)
	if i < 0 {
		i = len(*list)
		*list = append(*list, v)
	}
	return i
}

// read is the number of the value that a global has in a rest, 0 if that is not
// known or cell, which is as in way, is 0.
func (s *sweep) read(rest uint32, cell int32) uint32 {
	if cell == 0 {
		return 0
	}
	v := s.has.get(rest, uint32(cell-1))
	if v == 0 && s.rests[rest].same {
		v = uint32(indexIn(&s.values, s.word(rest, s.cells[cell-1])))
		s.failed = s.failed || !s.has.set(rest, uint32(cell-1), v)
	}
	return v
}

// stored is the number of what a rest becomes by a store of a narrow part, 0 if
// that is not known.
func (s *sweep) stored(from, n uint32) uint32 {
	if n == 0 {
		return from
	}
	to := s.becomes.get(from, n)
	if to == 0 && s.rests[from].same {
		to = s.restAfter(from, s.stores[n])
		s.failed = s.failed || !s.becomes.set(from, n, to)
	}
	return to
}

// restAfter is the number of what a rest becomes by a store, 0 if that is not
// known.
func (s *sweep) restAfter(from uint32, st store) uint32 {
	old := s.word(from, st.cell)
	if !object.Fixed(heap.Ref(old)) {
		return 0
	}
	words := slices.Clone(s.rests[from].words)
	set := func(addr uint32, change func(v uint64) uint64) {
		i := slices.IndexFunc(words, func(w heap.Word) bool { return w.Addr == addr })
		if i < 0 {
			i, words = len(words), append(words, heap.Word{Addr: addr, Value: s.x.in.Heap.Base(addr)})
		}
		if words[i].Value = change(words[i].Value); words[i].Value == s.x.in.Heap.Base(addr) {
			words = slices.Delete(words, i, i+1)
		}
	}
	set(uint32(old), func(v uint64) uint64 { return v - 1 })
	set(st.value, func(v uint64) uint64 { return v + 1 })
	set(st.cell, func(uint64) uint64 { return uint64(st.value) })
	now, world := s.rest, s.x.w
	s.rest = from
	s.loadRest()
	to := s.restNumber(words)
	s.rest, s.x.w = now, world
	return to
}

// move is what a narrow part does next, and the rest then; nil if that is not
// known.
func (s *sweep) move(part, rest uint32) (*move, uint32) {
	w := &s.ways[part]
	i := s.read(rest, w.cell)
	if i >= w.n || s.moves[w.first+i].part == 0 {
		return nil, 0
	}
	m := &s.moves[w.first+i]
	to := s.stored(rest, m.store)
	if to == 0 {
		return nil, 0
	}
	return m, to
}

// ahead is what a part and a rest become by as many narrow turns as are known, and
// by how many levels: 0 if none is.
func (s *sweep) ahead(part, rest uint32) (uint32, uint32, int) {
	levels := 0
	for range chainLimit {
		m, to := s.move(part, rest)
		if m == nil {
			break
		}
		s.lookedUp++
		part, rest, levels = m.part, to, levels+max(int(m.step), 1)
	}
	return part, rest, levels
}

// forget gives a global its first value again if all threads that can go on, to
// which t has just come, are about to store it before anything else: nobody will
// read what it has.
func (s *sweep) forget(t int, set uint16) {
	undo := s.ways[keyPart(s.key[:], t)].undo
	if undo == 0 {
		return
	}
	for ; set != 0; set &= set - 1 {
		if s.ways[keyPart(s.key[:], bits.TrailingZeros16(set))].undo != undo {
			return
		}
	}
	if to := s.stored(uint32(s.key[0]), undo); to != 0 {
		s.key[0] = s.key[0]>>32<<32 | uint64(to)
	}
}

// undo is the number of the store that gives a global the value that it had when
// the sweep began, 0 if that is none that is easily put back.
func (s *sweep) undo(cell uint32) uint32 {
	v := s.x.in.Heap.Base(cell)
	if !object.Fixed(heap.Ref(v)) {
		return 0
	}
	return uint32(indexIn(&s.stores, store{cell, uint32(v)}))
}

// narrow watches whether a turn is one that depends on at most one global.
type narrow struct {
	in          *interp.Interp
	ok          bool
	read, write uint32 // the global, 0 if none
	next        struct {
		cell      uint32
		write, ok bool
	}
}

func (n *narrow) before(t interp.ThreadID, _ *interp.Place) {
	if n.ok {
		n.next.cell, n.next.write, n.next.ok = n.in.Narrow(t)
	}
}

func (n *narrow) after(interp.ThreadID, *interp.Place, *interp.Effect) {
	switch cell := n.next.cell; {
	case !n.next.ok:
		n.ok = false
	case cell == 0:
	case n.next.write:
		n.ok = n.ok && n.write == 0
		n.write = cell
	default:
		n.ok = n.ok && n.write == 0 && (n.read == 0 || n.read == cell)
		n.read = cell
	}
}
