package trace

// Tile is the answer to a Query; its words are laid out as doc.go says. A tile
// can be used again: its memory is kept.
type Tile struct {
	Words []uint32
}

const (
	tileHead    = 12  // words before the first record
	columnWords = 6   // words of one lane's share of a column
	manyBins    = 8   // columns with at least so many whole base bins use the pyramid
	minExact    = 256 // so many slices and marks are always given exactly, and one per column
	maxColumns  = 8192
)

// Query describes the part of a timeline that a page can see.
type Query struct {
	Axis     Axis
	From, To int64 // ns or steps, as Axis says; To ≤ From means everything
	Columns  int   // how many columns fit, 1 … 8192 (outside: clamped)
}

// Query fills tile with what the range shows: exact slices and marks if they are
// few enough to be seen, else columns.
func (tl *Timeline) Query(q Query, tile *Tile) {
	q.Columns = min(max(q.Columns, 1), maxColumns)
	end := span{time: tl.time, step: tl.step}.at(q.Axis)
	if q.To <= q.From {
		q.From, q.To = 0, end
	}
	q.From = max(min(q.From, end), 0)
	q.To = max(min(q.To, end), q.From)
	tile.Words = append(tile.Words[:0], make([]uint32, tileHead)...)
	tile.Words[1] = uint32(len(tl.threads) + 1 + len(tl.cores))
	tl.head(q, tile)
	few := max(q.Columns, minExact)
	if tl.countSlices(q) <= few && len(tl.marksIn(q)) <= few {
		tl.slices(q, tile)
	} else {
		tl.columns(q, tile)
	}
}

// head fills in both axes' ends of the range.
func (tl *Timeline) head(q Query, tile *Tile) {
	first, last := uint64(q.From), uint64(q.To)
	from, to := q.From, q.To
	if q.Axis == Time {
		first, last = tl.StepAt(q.From), tl.StepAt(q.To)
	} else {
		from, to = tl.TimeAt(first), tl.TimeAt(last)
	}
	put64(tile.Words[4:], first)
	put64(tile.Words[6:], last)
	put64(tile.Words[8:], uint64(from))
	put64(tile.Words[10:], uint64(to))
}

func put64(words []uint32, v uint64) { words[0], words[1] = uint32(v), uint32(v>>32) }

// TimeAt is the time at which a step began: exact at bin edges and events,
// interpolated between them.
func (tl *Timeline) TimeAt(step uint64) int64 {
	b := int(step / BinSteps)
	if b >= len(tl.binTimes) {
		return tl.time
	}
	before := span{time: tl.binTimes[b], step: uint64(b) * BinSteps}
	after := span{time: tl.time, step: tl.step}
	if b+1 < len(tl.binTimes) {
		after = span{time: tl.binTimes[b+1], step: uint64(b+1) * BinSteps}
	}
	if after.step <= before.step {
		return before.time
	}
	return before.time + int64(float64(after.time-before.time)*float64(step-before.step)/float64(after.step-before.step))
}

// lanes calls f for the spans of every lane in the order of the tile.
func (tl *Timeline) lanes(f func(lane int, s spans)) {
	for i := range tl.threads {
		f(i, tl.threads[i].spans)
	}
	f(len(tl.threads), tl.holder)
	for i := range tl.cores {
		f(len(tl.threads)+1+i, tl.cores[i])
	}
}

// visible is the part of s that a query sees: first and last + 1.
func (s spans) visible(q Query) (first, last int) {
	return max(s.find(q.Axis, q.From), 0), s.find(q.Axis, q.To-1) + 1
}

func (tl *Timeline) countSlices(q Query) (n int) {
	tl.lanes(func(_ int, s spans) {
		first, last := s.visible(q)
		n += max(last-first, 0)
	})
	return n
}

// marksIn returns the marks whose events lie in the range.
func (tl *Timeline) marksIn(q Query) []int32 {
	return tl.marks[tl.searchMark(q.Axis, q.From):tl.searchMark(q.Axis, q.To+1)]
}

// searchMark returns the index of the first mark at or after x.
func (tl *Timeline) searchMark(axis Axis, x int64) int {
	lo, hi := 0, len(tl.marks)
	for lo < hi {
		mid := (lo + hi) / 2
		e := tl.log.At(int(tl.marks[mid]))
		if (span{time: e.Time, step: e.Step}).at(axis) < x {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

func (tl *Timeline) slices(q Query, tile *Tile) {
	tile.Words[0] = 1
	n := 0
	tl.lanes(func(lane int, s spans) {
		first, last := s.visible(q)
		for i := first; i < last; i++ {
			tile.Words = append(tile.Words, uint32(lane), s[i].state, s[i].arg,
				uint32(s[i].step), uint32(s[i].step>>32), uint32(s[i].time), uint32(uint64(s[i].time)>>32), 0)
			n++
		}
	})
	tile.Words[2] = uint32(n)
	marks := tl.marksIn(q)
	for _, i := range marks {
		e := tl.log.At(int(i))
		tile.Words = append(tile.Words, uint32(e.Kind), uint32(e.Thread), e.A, e.B,
			uint32(e.Step), uint32(e.Step>>32), uint32(e.Time), uint32(uint64(e.Time)>>32))
	}
	tile.Words[3] = uint32(len(marks))
}

func (tl *Timeline) columns(q Query, tile *Tile) {
	tile.Words[0], tile.Words[2] = 2, uint32(q.Columns)
	edge := func(i int) int64 {
		return q.From + int64(float64(q.To-q.From)*float64(i)/float64(q.Columns))
	}
	for c := range q.Columns {
		from, to := edge(c), edge(c+1)
		if c == q.Columns-1 {
			to++ // what happens at the very end belongs to the last column
		}
		for i := range tl.threads {
			var s sums
			width := tl.sum(&s, i, q.Axis, from, to)
			tile.Words = append(tile.Words, packColumn(&s, q.Axis, width)...)
		}
	}
}

// sum adds what lane i did in [from, to): whole bins from the pyramid where
// there are many, the ends of the range from the spans themselves, so that
// neighbouring columns neither share a mark nor lose one.
func (tl *Timeline) sum(s *sums, i int, axis Axis, from, to int64) float64 {
	first, last := tl.binAt(axis, from)+1, tl.binAt(axis, to)
	if last-first < manyBins {
		tl.sumSpans(s, i, axis, from, to)
		return float64(to - from)
	}
	tl.sumSpans(s, i, axis, from, tl.binEdge(axis, first))
	tl.sumSpans(s, i, axis, tl.binEdge(axis, last), to)
	p := &tl.threads[i].pyramid
	for b := first; b < last; {
		level, size := 0, 1
		for b%(size*Fanout) == 0 && b+size*Fanout <= last {
			level, size = level+1, size*Fanout
		}
		s.addBin(p.at(level, b/size), float64(tl.binTimes[b+size]-tl.binTimes[b]), float64(size*BinSteps))
		b += size
	}
	return float64(to - from)
}

// binEdge is where base bin b begins.
func (tl *Timeline) binEdge(axis Axis, b int) int64 {
	if axis == Steps {
		return int64(b) * BinSteps
	}
	return tl.binTimes[b]
}

// binAt is the number of the base bin that holds x.
func (tl *Timeline) binAt(axis Axis, x int64) int {
	if axis == Steps {
		return min(int(x/BinSteps), len(tl.binTimes)-1)
	}
	lo, hi := 0, len(tl.binTimes)
	for lo < hi {
		mid := (lo + hi) / 2
		if tl.binTimes[mid] <= x {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return max(lo-1, 0)
}

func (tl *Timeline) sumSpans(s *sums, thread int, axis Axis, from, to int64) {
	overlap(tl.threads[thread].spans, axis, from, to, func(sp span, width float64) {
		if d := State(sp.state).drawn(); d >= 0 {
			s.time[d] += width
			s.steps[d] += width
		}
		if State(sp.state).OnCore() {
			s.core[axis] += width
		}
	})
	overlap(tl.holder, axis, from, to, func(sp span, width float64) {
		if int(sp.state) == thread+1 {
			s.held[axis] += width
		}
	})
	for _, i := range tl.marks[tl.searchMark(axis, from):tl.searchMark(axis, to)] {
		if e := tl.log.At(int(i)); int(e.Thread) == thread {
			s.marks[e.Kind.Spec().Mark-1]++
		}
	}
}

// overlap calls f for each span that meets [from, to) with the width of the
// common part.
func overlap(s spans, axis Axis, from, to int64, f func(span, float64)) {
	for i := max(s.find(axis, from), 0); i < len(s) && s[i].at(axis) < to; i++ {
		end := to
		if i+1 < len(s) {
			end = min(end, s[i+1].at(axis))
		}
		if width := end - max(s[i].at(axis), from); width > 0 {
			f(s[i], float64(width))
		}
	}
}

func packColumn(s *sums, axis Axis, width float64) []uint32 {
	b := s.bin(width, width)
	states := b.time
	if axis == Steps {
		states = b.steps
	}
	var raw [columnWords * 4]byte
	copy(raw[:], states[:])
	raw[6], raw[7] = b.held[axis], b.core[axis]
	copy(raw[8:], b.marks[:])
	words := make([]uint32, columnWords)
	for i := range words {
		words[i] = uint32(raw[4*i]) | uint32(raw[4*i+1])<<8 | uint32(raw[4*i+2])<<16 | uint32(raw[4*i+3])<<24
	}
	return words
}
