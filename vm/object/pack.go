package object

import (
	"slices"

	"gilplay/vm/heap"
)

// Squeeze takes out of the heap what Fill can put back: the texts, which go to a
// column, hashes of strings, and the hashes and indexes of dicts. The heap is of
// no use until Fill. It reports false for a dict that Fill would not make equal.
func (s *Space) Squeeze(texts *heap.Columns, column int) bool {
	good := true
	s.Each(func(r heap.Ref) {
		if s.Kind(r) == KindDict && s.Ref(r, DictTable) != 0 {
			good = s.squeezeDict(r) && good
		}
	})
	s.Each(func(r heap.Ref) {
		if k := s.Kind(r); k == KindStr || k == KindBytes {
			s.squeezeText(r, texts, column)
		}
	})
	return good
}

// Fill puts back what Squeeze took out.
func (s *Space) Fill(texts *heap.Columns, column int) {
	s.Each(func(r heap.Ref) {
		if k := s.Kind(r); k == KindStr || k == KindBytes {
			s.fillText(r, texts, column)
		}
	})
	s.Each(func(r heap.Ref) {
		if s.Kind(r) == KindDict && s.Ref(r, DictTable) != 0 {
			s.fillDict(r)
		}
	})
}

// squeezeText leaves of a text whether its hash is known, and 0 if it has as
// many code points as bytes, else 1 more than it has.
func (s *Space) squeezeText(r heap.Ref, texts *heap.Columns, column int) {
	size := int(uint32(s.Raw(r, textLen)))
	texts.PutText(column, string(s.Bytes(r, s.raw(r)+textData, size)))
	points := s.Raw(r, textLen) >> 32
	if points++; points == uint64(size)+1 {
		points = 0
	}
	known := uint64(0)
	if s.Raw(r, textHash) != 0 {
		known = 1
	}
	s.SetRaw(r, textLen, points)
	s.SetRaw(r, textHash, known)
	s.Zero(r, s.raw(r)+textData, (size+7)/8)
}

func (s *Space) fillText(r heap.Ref, texts *heap.Columns, column int) {
	text := texts.GetText(column)
	points := s.Raw(r, textLen) - 1
	if points == 1<<64-1 {
		points = uint64(len(text))
	}
	s.SetRaw(r, textLen, uint64(len(text))|points<<32)
	s.SetBytes(r, s.raw(r)+textData, text)
	if s.Raw(r, textHash) == 0 {
		return
	}
	s.SetRaw(r, textHash, 0)
	if s.Kind(r) == KindStr {
		s.strHash(r)
	} else {
		s.bytesHash(r)
	}
}

// ownHash reports whether the hash of an entry is that of its key, a str.
func (t table) ownHash(e int) bool {
	k := t.key(e)
	return k != 0 && t.s.Kind(k) == KindStr && t.s.Type(k) == 0
}

func (s *Space) squeezeDict(d heap.Ref) bool {
	t := s.dictTable(d)
	index := append([]uint64(nil), s.Payload(t.block, 3*t.n, s.Words(t.block)-3*t.n)...)
	for e := range s.DictEnd(d) {
		if t.ownHash(e) && t.hash(e) != ^s.Raw(t.key(e), textHash) {
			return false
		}
	}
	t.reindex(s.DictEnd(d))
	same := slices.Equal(s.Payload(t.block, 3*t.n, len(index)), index)
	for i, word := range index {
		if same {
			word = 0
		}
		s.SetWord(t.block, 3*t.n+i, word)
	}
	for e := range s.DictEnd(d) {
		if t.ownHash(e) {
			s.SetWord(t.block, 2*t.n+e, 0)
		}
	}
	return true
}

func (s *Space) fillDict(d heap.Ref) {
	t := s.dictTable(d)
	for e := range s.DictEnd(d) {
		if t.ownHash(e) {
			s.SetWord(t.block, 2*t.n+e, ^s.Raw(t.key(e), textHash))
		}
	}
	for i := 3 * t.n; i < s.Words(t.block); i++ {
		if s.Word(t.block, i) != 0 {
			return // what deletions left cannot be made anew
		}
	}
	t.reindex(s.DictEnd(d))
}

// reindex makes the index anew from the entries.
func (t table) reindex(end int) {
	t.s.Zero(t.block, 3*t.n, t.s.Words(t.block)-3*t.n)
	for e := range end {
		if t.key(e) == 0 {
			continue
		}
		if t.s.Classic {
			t.setPlace(uint64(e), e+placeFirst)
			continue
		}
		p := t.probe(t.hash(e))
		for t.place(p.i) >= placeFirst {
			p.next()
		}
		t.setPlace(p.i, e+placeFirst)
	}
}
