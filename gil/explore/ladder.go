package explore

import (
	"slices"
	"strings"

	"gilplay/vm/interp"
)

// explanation puts together what was recorded.
func (r *recorder) explanation() *Explanation {
	e := &Explanation{Rungs: r.rungs}
	for t := range r.x.in.NumThreads() {
		e.Threads = append(e.Threads, r.x.threadName(t))
	}
	shared := r.shared()
	r.dropPlumbing()
	conflicts := r.conflicts(shared)
	r.values(e, shared, conflicts)
	places := r.fold(e, shared, conflicts)
	for _, f := range conflicts {
		first, other := &r.events[f.first], &r.events[f.other]
		c := Conflict{Kind: f.kind, Name: r.used[first.v].name, First: places[f.first], Other: places[f.other], Third: places[f.third],
			Lines: r.lines(f), FirstLocks: first.locks, OtherLocks: other.locks}
		if first.Kind == Read {
			c.Stale = first.Value
		}
		e.Conflicts = append(e.Conflicts, c)
	}
	if r.x.w.ending == stuck {
		r.deadlock(e, places)
	}
	return e
}

// dropPlumbing removes the calls acquire and release of objects whose lock is
// seen to be acquired and released.
func (r *recorder) dropPlumbing() {
	locks := map[string]bool{}
	for i := range r.events {
		if e := &r.events[i]; e.Kind == Acquire || e.Kind == Release {
			locks[e.Name] = true
		}
	}
	r.events = slices.DeleteFunc(r.events, func(e event) bool {
		if e.Kind != Call {
			return false
		}
		object, method, _ := strings.Cut(e.Name, ".")
		return locks[object] && (method == "acquire" || method == "release")
	})
}

// values fills in what the shared variables hold after each rung, and in which
// rungs updates are lost.
func (r *recorder) values(e *Explanation, shared []bool, conflicts []found) {
	column := make([]int, len(r.used))
	for v := range column {
		column[v] = -1
	}
	for i := range r.events {
		if v := r.events[i].v; v >= 0 && shared[v] && column[v] < 0 {
			name := r.used[v].name
			if column[v] = slices.Index(e.Variables, name); column[v] < 0 {
				column[v] = len(e.Variables)
				e.Variables = append(e.Variables, name)
			}
		}
	}
	now := make([]string, len(e.Variables))
	next := 0
	for n := range e.Rungs {
		for ; next < len(r.events) && r.events[next].rung == n; next++ {
			ev := &r.events[next]
			if ev.v >= 0 && column[ev.v] >= 0 && (ev.Value != "" || ev.Kind != Read) {
				now[column[ev.v]] = ev.Value
			}
			if c := slices.Index(e.Variables, ev.path); c >= 0 && ev.path != "" {
				now[c] = ev.becomes
			}
		}
		e.Rungs[n].Values = slices.Clone(now)
	}
	for _, f := range conflicts {
		if f.kind == LostUpdate {
			e.Rungs[r.events[f.third].rung].Loses = true
		}
	}
}

// What a rung shows of many events: the first and the last ones.
const (
	foldFirst = 4
	foldLast  = 4
)

// fold distributes the events over the rungs, leaves out accesses to what is not
// shared and the middle of long rows, and tells where each event is shown. What
// conflicts are about is never left out.
func (r *recorder) fold(e *Explanation, shared []bool, conflicts []found) []Place {
	places := make([]Place, len(r.events))
	needed := map[int]bool{}
	for _, f := range conflicts {
		needed[f.first], needed[f.other], needed[f.third] = true, true, true
	}
	byRung := make([][]int, len(e.Rungs))
	for i := range r.events {
		places[i] = Place{-1, -1}
		if ev := &r.events[i]; ev.v < 0 || shared[ev.v] {
			byRung[ev.rung] = append(byRung[ev.rung], i)
		}
	}
	for n, all := range byRung {
		rung := &e.Rungs[n]
		for k, i := range all {
			ev := &r.events[i]
			if k >= foldFirst && k < len(all)-foldLast && !needed[i] && (ev.v >= 0 || ev.Kind == Acquire || ev.Kind == Release || ev.Kind == Call) {
				if last := len(rung.Events) - 1; rung.Events[last].Kind != Fold {
					rung.Events = append(rung.Events, Event{Kind: Fold, Other: -1})
				}
				rung.Events[len(rung.Events)-1].Times++
				continue
			}
			if places[i] = (Place{n, len(rung.Events)}); ev.v >= 0 {
				ev.Name = r.used[ev.v].name // how it is called in the end
			}
			rung.Events = append(rung.Events, ev.Event)
		}
	}
	return places
}

// deadlock fills in who waits for whom, those that wait for one another first.
func (r *recorder) deadlock(e *Explanation, places []Place) {
	for _, w := range r.x.waits() {
		e.Blocked = append(e.Blocked, r.waitOf(w, places))
	}
	cycle := ring(e.Blocked)
	rest := slices.DeleteFunc(slices.Clone(e.Blocked), func(b Blocked) bool {
		return slices.ContainsFunc(cycle, func(c Blocked) bool { return c.Thread == b.Thread })
	})
	e.Blocked, e.Cycle = append(cycle, rest...), len(cycle)
}

func (r *recorder) waitOf(w Wait, places []Place) Blocked {
	t := &r.x.w.t[w.Thread]
	b := Blocked{Thread: w.Thread, Line: r.x.in.Where(interp.ThreadID(w.Thread)).Line, For: Block, Owner: w.Owner, Missed: Place{-1, -1}}
	if r.x.in.Joins(interp.ThreadID(w.Thread)) >= 0 {
		b.For = Join
		return b
	}
	b.Lock = r.x.in.PathTo(t.lock)
	if b.Call = r.inCall[w.Thread]; strings.HasSuffix(b.Call, ".acquire") && b.Lock != "" {
		b.Call = ""
	}
	for _, h := range r.held {
		if h.lock == t.lock && h.thread == w.Owner {
			b.Since = h.line
		}
	}
	if b.Call != "" { // the lock is the waiter's own: news is what it waits for
		b.Missed = r.missed(w.Thread, b.Call, places)
	}
	return b
}

// missed is the last call by another thread of another method of an object.
func (r *recorder) missed(thread int, call string, places []Place) Place {
	object, _, _ := strings.Cut(call, ".")
	for i := len(r.events) - 1; i >= 0; i-- {
		if e := &r.events[i]; e.Kind == Call && e.thread != thread && e.Name != call && strings.HasPrefix(e.Name, object+".") {
			return places[i]
		}
	}
	return Place{-1, -1}
}

// ring finds threads that wait for one another in a circle.
func ring(all []Blocked) []Blocked {
	of := func(t int) int { return slices.IndexFunc(all, func(b Blocked) bool { return b.Thread == t }) }
	for start := range all {
		var path []Blocked
		for at := start; at >= 0 && len(path) <= len(all); at = of(all[at].Owner) {
			if path = append(path, all[at]); all[at].Owner == all[start].Thread {
				return path
			}
		}
	}
	return nil
}
