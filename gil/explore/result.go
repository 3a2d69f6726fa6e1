package explore

import (
	"slices"

	"gilplay/vm/code"
)

// Result is what a search has found so far.
type Result struct {
	Complete  bool // every schedule (within the bound) was explored
	Bounded   bool
	Bound     int
	States    int
	Ways      int     // executed ways between states
	Counted   bool    // schedules were counted
	Schedules string  // how many in decimal, "" if infinitely many or not counted
	Endless   *Loop   // a loop that fair schedules can repeat for ever, nil if none was found
	Random    *Random // how random schedules were drawn, nil if none were
	Outcomes  []OutcomeResult
	// AsksTime and UsesRandom tell that the outcomes depend on more than the
	// schedule: the program has asked for the time, which is the virtual one here,
	// or uses random numbers, which are the same ones in every schedule.
	AsksTime, UsesRandom bool
}

// OutcomeResult is an outcome with its numbers.
type OutcomeResult struct {
	*Outcome
	Schedules string // in decimal, "" = infinitely many or not counted
	Forced    int    // fewest forced switches
	AtMost    bool   // Forced is that of the witness, other schedules may need fewer
	Choices   int    // how often the witness goes on with another thread
	Schedule  string // witness: see Witness
}

// Loop is a part of the graph from which no schedule needs to get out.
type Loop struct{ Schedule string }

// Done reports whether nothing is left to explore.
func (x *Explorer) Done() bool { return x.done }

// Progress tells how many states and outcomes there are so far.
func (x *Explorer) Progress() (states, outcomes int) {
	states, outcomes = x.states(), len(x.outcomes)
	if p := x.plan; p != nil {
		states += p.states
		outcomes = max(outcomes, len(p.outcomes))
	}
	return states, outcomes
}

func (x *Explorer) states() int {
	if x.sweep != nil {
		return x.sweep.states + len(x.sweep.ended)
	}
	return len(x.keys)
}

// Found lists the first outcomes found so far, at most so many. Their numbers are
// not known before Result.
func (x *Explorer) Found(most int) []*Outcome {
	list := x.outcomes
	if p := x.plan; p != nil && len(p.outcomes) > len(list) {
		list = nil
		for i := range p.outcomes {
			list = append(list, p.outcomes[i].Outcome)
		}
	}
	return list[:min(most, len(list))]
}

// Result counts what was found so far. Numbers of an incomplete search are
// lower bounds.
func (x *Explorer) Result() *Result {
	p := x.plan
	if p == nil {
		return x.tally()
	}
	if p.stage != finished {
		if p.stage == counting {
			r := x.tally()
			p.stage, p.counted = finished, r
			return r
		}
		x.giveUp()
		x.absorb()
		p.stage = finished
	}
	x.done = true
	r := p.result()
	r.AsksTime, r.UsesRandom = x.clock, x.usesRandom()
	return r
}

// giveUp leaves unexplored what is open.
func (x *Explorer) giveUp() {
	for x.sampler == nil && !x.done && (len(x.stack) > 0 || x.sweep != nil) {
		x.full, x.cut = true, true
		if x.sweep != nil {
			break
		}
		x.leave()
	}
	x.done = true
}

// tally is Result of one search.
func (x *Explorer) tally() *Result {
	x.giveUp()
	r := &Result{Complete: !x.cut || x.opts.Bounded && !x.full, Bounded: x.opts.Bounded, Bound: x.opts.Bound,
		States: x.states(), Ways: x.runs, Counted: !x.opts.Reduce}
	r.AsksTime, r.UsesRandom = x.clock, x.usesRandom()
	if x.sweep == nil {
		if !x.opts.Reduce {
			x.count()
		}
		x.shortest()
	}
	ways := make([][]uint8, len(x.outcomes))
	for i, o := range x.outcomes {
		ways[i] = o.choices
	}
	found := make([]witness, len(x.outcomes))
	x.witnesses(ways, func(i int, w witness) { found[i] = w })
	var total big
	endless := false
	for i, o := range x.outcomes {
		for place, v := range o.schedules {
			total = total.plus(place, v)
		}
		endless = endless || o.endless
		w := found[i]
		or := OutcomeResult{Outcome: o, Forced: o.forced, Choices: w.switches, Schedule: w.text}
		if !o.endless && !x.opts.Reduce {
			or.Schedules = o.schedules.String()
		}
		or.AtMost = x.full && o.forced > 0
		if (x.opts.Reduce || x.opts.sum) && !x.opts.Bounded {
			or.Forced, or.AtMost = w.forced, true
		}
		r.Outcomes = append(r.Outcomes, or)
	}
	if !endless && !x.opts.Reduce {
		r.Schedules = total.String()
	}
	r.Endless = x.livelock()
	x.findBroken()
	sortStable(r.Outcomes, func(a, b *OutcomeResult) int { return a.Forced - b.Forced })
	return r
}

// shortest finds for each outcome a schedule with the fewest forced switches:
// breadth first, switches that are not forced costing nothing. A place is a
// state and who can be forced off there.
func (x *Explorer) shortest() {
	threads := x.threads()
	slots := uint32(threads + 1)
	slot := func(s uint32, last int8) uint32 {
		if last == noThread {
			return s*slots + uint32(threads)
		}
		return s*slots + uint32(last)
	}
	from := make([]uint32, len(x.keys)*int(slots)) // place before, + 1; 0 = not reached
	left := len(x.outcomes)
	for _, o := range x.outcomes {
		o.forced = -1
	}
	type step struct{ place, from uint32 }
	var now, later []step
	now = append(now, step{slot(0, x.rootLast), slot(0, x.rootLast) + 1})
	for forced := 0; len(now) > 0 && left > 0; forced++ {
		for i := 0; i < len(now); i++ {
			at := now[i]
			if from[at.place] != 0 {
				continue
			}
			from[at.place] = at.from
			s, last := at.place/slots, int8(at.place%slots)
			if x.who[s] == atEnd {
				if o := x.outcomes[x.first[s]]; o.forced < 0 {
					o.forced, o.choices = forced, x.path(from, at.place, slots)
					left--
				}
				continue
			}
			x.each(s, func(t int8, e uint32) {
				next := step{slot(target(e), lastOf(e)), at.place + 1}
				if int(last) < threads && last != t && x.who[s]&(1<<last) != 0 {
					later = append(later, next)
				} else {
					now = append(now, next)
				}
			})
		}
		now, later = later, now[:0]
	}
}

// path reads the way to a place backwards: the thread chosen at each state.
func (x *Explorer) path(from []uint32, place, slots uint32) (choices []uint8) {
	for from[place] != place+1 {
		before := from[place] - 1
		s, last := place/slots, int8(place%slots)
		found := false
		x.each(before/slots, func(t int8, e uint32) {
			l := lastOf(e)
			if target(e) == s && (l == last || l == noThread && uint32(last) == slots-1) && !found {
				choices, found = append(choices, uint8(t)), true
			}
		})
		place = before
	}
	slices.Reverse(choices)
	return choices
}

// livelock looks for a loop that fair schedules can repeat for ever: a strongly
// connected part of the graph in which each thread either goes on somewhere or
// somewhere cannot.
func (x *Explorer) livelock() *Loop {
	if !x.cyclic {
		return nil
	}
	component := x.components()
	n := len(component)
	moves, always := make([]uint16, n), make([]uint16, n)
	for i := range always {
		always[i] = 1<<MaxThreads - 1
	}
	inside := make([]bool, n)
	for s, c := range component {
		always[c] &= x.who[s] &^ atEnd
		x.each(uint32(s), func(t int8, e uint32) {
			if component[target(e)] == c {
				moves[c] |= 1 << t
				inside[c] = true
			}
		})
	}
	for s, c := range component {
		if inside[c] && always[c]&^moves[c] == 0 {
			return &Loop{x.witness(x.wayTo(func(at uint32) bool { return at == uint32(s) })).text}
		}
	}
	return nil
}

// wayTo is a shortest list of choices that leads to a state with the property;
// there is one.
func (x *Explorer) wayTo(is func(s uint32) bool) (choices []uint8) {
	from := make([]uint32, len(x.keys))
	by := make([]uint8, len(x.keys))
	from[0] = 1
	todo := []uint32{0}
	for ; len(todo) > 0 && !is(todo[0]); todo = todo[1:] {
		x.each(todo[0], func(t int8, e uint32) {
			if to := target(e); from[to] == 0 {
				from[to], by[to] = todo[0]+1, uint8(t)
				todo = append(todo, to)
			}
		})
	}
	for s := todo[0]; s != 0; s = from[s] - 1 {
		choices = append(choices, by[s])
	}
	slices.Reverse(choices)
	return choices
}

// usesRandom reports whether the program gets random numbers from somewhere.
func (x *Explorer) usesRandom() (found bool) {
	eachCode(x.program, func(c *code.Code) {
		for _, name := range c.Names {
			switch name {
			case "random", "urandom", "uuid1", "uuid4", "secrets", "SystemRandom":
				found = true
			}
		}
	})
	return found
}
