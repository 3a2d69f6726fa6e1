package trace

// Span is one interval of a lane as Spans gives it.
type Span struct {
	Lane             int    // as in a Tile: threads, then the holder ribbon, then the cores
	State            uint32 // of a thread: a State; of ribbon and cores: thread + 1, 0 = free
	Arg              uint32 // of a thread: what it waits for
	FromTime, ToTime int64
	FromStep, ToStep uint64
}

// Spans calls f for every interval that the query's range meets, lane after
// lane, from lane `first` on. Ends are those of the interval, not of the range.
func (tl *Timeline) Spans(q Query, first int, f func(Span)) {
	tl.lanes(func(lane int, s spans) {
		if lane < first {
			return
		}
		from, to := s.visible(q)
		for i := from; i < to; i++ {
			end := span{time: tl.time, step: tl.step}
			if i+1 < len(s) {
				end = s[i+1]
			}
			f(Span{lane, s[i].state, s[i].arg, s[i].time, end.time, s[i].step, end.step})
		}
	})
}

// Everything is the query of a whole recording on the axis of time.
func (tl *Timeline) Everything() Query { return Query{To: tl.time + 1, Columns: 1} }
