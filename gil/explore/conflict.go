package explore

import (
	"slices"

	"gilplay/vm/interp"
)

// together is everybody who uses a variable or, if it is an item of a container
// or the whole of one, what overlaps with it.
func (r *recorder) together(v int) (readers, writers uint16) {
	mine := &r.used[v].variable
	for i := range r.used {
		if u := &r.used[i]; mine.overlaps(&u.variable) {
			readers |= u.readers
			writers |= u.writers
		}
	}
	return readers, writers
}

func (v *variable) overlaps(w *variable) bool {
	return v.holder == w.holder && (v.key == w.key || v.key == interp.Whole || w.key == interp.Whole)
}

// shared finds the variables that several threads use and some thread writes
// after the first thread was started.
func (r *recorder) shared() []bool {
	shared := make([]bool, len(r.used))
	for v := range r.used {
		readers, writers := r.together(v)
		all := readers | writers
		shared[v] = writers != 0 && all&(all-1) != 0
	}
	return shared
}

// conflicts finds what came between two accesses of a thread that was away in
// the meantime. Every event is of a variable that is shared.
func (r *recorder) conflicts(shared []bool) (list []found) {
	for gap := range r.rungs {
		a := r.rungs[gap].Thread
		back := gap + 1
		for back < len(r.rungs) && r.rungs[back].Thread != a {
			back++
		}
		if back == len(r.rungs) || back == gap+1 {
			continue
		}
		g := r.gap(shared, a, gap, back)
		list = append(list, g.found()...)
	}
	sortStable(list, func(x, y *found) int { return int(x.kind) - int(y.kind) })
	var best []found
	for _, f := range list {
		same := func(o found) bool {
			return o.first == f.first && o.third == f.third || o.third == f.third && o.kind <= f.kind
		}
		if len(best) < mostConflicts && !slices.ContainsFunc(best, same) {
			best = append(best, f)
		}
	}
	return best
}

const mostConflicts = 6

// found is a conflict between three events, by number.
type found struct {
	kind                ConflictKind
	first, other, third int
}

// gap is a time in which a thread was away: its accesses to shared variables
// before and after, and those of the others meanwhile.
type gap struct {
	r                     *recorder
	before, between, then []int
}

func (r *recorder) gap(shared []bool, thread, from, back int) (g gap) {
	g.r = r
	for i := range r.events {
		e := &r.events[i]
		if e.v < 0 || !shared[e.v] {
			continue
		}
		switch {
		case e.thread == thread && e.rung <= from:
			g.before = append(g.before, i)
		case e.thread == thread && e.rung >= back:
			g.then = append(g.then, i)
		case e.thread != thread && e.rung > from && e.rung < back:
			g.between = append(g.between, i)
		}
	}
	return g
}

func (g *gap) event(i int) *event { return &g.r.events[i] }

func (g *gap) same(i, j int) bool {
	return g.r.used[g.event(i).v].overlaps(&g.r.used[g.event(j).v].variable)
}

// found looks at the last access before the gap to each variable, and if that is
// a read with which nothing is wrong, at the last write.
func (g *gap) found() (list []found) {
	const read, done = 1, 2
	seen := map[int]int{}
	for n := len(g.before) - 1; n >= 0; n-- {
		first := g.before[n]
		v, kind := g.event(first).v, g.event(first).Kind
		if seen[v] == done || seen[v] == read && kind == Read {
			continue
		}
		again := seen[v] == read
		if seen[v] = done; kind == Read {
			seen[v] = read
		}
		other := g.other(first)
		if other < 0 {
			continue
		}
		if kind, third := g.third(first, other); third >= 0 && (!again || g.event(first).code == g.event(third).code) {
			seen[v] = done
			list = append(list, found{kind, first, other, third})
		}
	}
	return list
}

// other is the last access of another thread that conflicts with one before the
// gap, -1 if there is none.
func (g *gap) other(first int) int {
	for n := len(g.between) - 1; n >= 0; n-- {
		if i := g.between[n]; g.same(first, i) && (g.event(first).Kind != Read || g.event(i).Kind != Read) {
			return i
		}
	}
	return -1
}

// third is what the thread does afterwards that makes a conflict of two accesses.
func (g *gap) third(first, other int) (ConflictKind, int) {
	next, act, companion := -1, -1, -1
	for _, i := range g.then {
		e := g.event(i)
		switch {
		case g.same(first, i):
			if next < 0 {
				next = i
			}
		case e.Kind != Read && act < 0:
			act = i
		case e.Kind == Read && companion < 0 && g.written(i):
			companion = i
		}
	}
	f := g.event(first)
	switch {
	case f.Kind == Read && next >= 0 && g.event(next).Kind == Update && g.event(other).Kind != Read:
		return LostUpdate, next
	case f.Kind == Read && next >= 0 && g.event(next).Kind == Write:
		return StaleCheck, next
	case f.Kind != Read && act >= 0 && g.event(other).Kind == Read && g.read(act):
		return HalfWritten, act
	case f.Kind == Read && companion >= 0:
		return HalfRead, companion
	case f.Kind == Read && next >= 0 && g.event(next).Kind == Read && g.event(next).ins != f.ins && g.event(next).Value != f.Value:
		return Changed, next
	case f.Kind == Read && next < 0 && act >= 0 && f.code == g.event(act).code:
		return StaleCheck, act
	}
	return 0, -1
}

// written and read tell whether others wrote or read the variable of event i
// while the thread was away.
func (g *gap) written(i int) bool {
	return slices.ContainsFunc(g.between, func(j int) bool { return g.same(i, j) && g.event(j).Kind != Read })
}

func (g *gap) read(i int) bool {
	return slices.ContainsFunc(g.between, func(j int) bool { return g.same(i, j) && g.event(j).Kind == Read })
}

// lines are the spans of lines that one lock would have to cover: from the first
// to the third access, and around the other thread's accesses to what is at
// stake.
func (r *recorder) lines(f found) (spans []Span) {
	first, third := &r.events[f.first], &r.events[f.third]
	add := func(from, to int) {
		if s := (Span{min(from, to), max(from, to)}); s.From > 0 && !slices.Contains(spans, s) {
			spans = append(spans, s)
		}
	}
	if first.code == third.code {
		add(first.Line, third.Line)
	} else {
		add(first.Line, first.Line)
		add(third.Line, third.Line)
	}
	other := &r.events[f.other]
	from, to := other.Line, other.Line
	for i := range r.events {
		e := &r.events[i]
		if e.thread != other.thread || e.rung != other.rung || e.code != other.code || e.v < 0 {
			continue
		}
		if v := &r.used[e.v].variable; v.overlaps(&r.used[first.v].variable) || v.overlaps(&r.used[third.v].variable) {
			from, to = min(from, e.Line), max(to, e.Line)
		}
	}
	add(from, to)
	return slices.DeleteFunc(spans, func(s Span) bool {
		return slices.ContainsFunc(spans, func(o Span) bool { return o != s && o.From <= s.From && s.To <= o.To })
	})
}
