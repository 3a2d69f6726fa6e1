package explore

import "slices"

// What Options.Fallback does: searches one after the other, until one has told
// all that there is to know.
//
//  1. All schedules, counted, in countedStates states. If they are enough, every
//     number is exact and that is all.
//  2. All outcomes, with reduction, in MaxStates states.
//  3. All schedules with at most 0, 1, 2 … forced switches, with reduction: what
//     is the fewest that each outcome needs; and if the second search was not
//     complete, up to which number this one is.
//  4. If the second was not complete, random schedules (see Random). If it was, and
//     its states say that this may end, all schedules once more, to be counted by a
//     sweep, which takes a tenth of the first search's time for a state.
//
// Each also ends after segmentsPerState segments for every state that it may
// have: where loops are very long, a state is hundreds of segments away from the
// next.

// stage is one of these searches.
type stage uint8

const (
	counting stage = iota
	reducing
	bounding
	drawing
	summing
	finished
)

const (
	// countedStates is where counting gives way to reduction. Reduction needs a
	// hundredth of the states; a program that has more than these is told its
	// outcomes sooner without the numbers, and trying has cost a second.
	countedStates = 100_000
	boundStates   = 300_000 // for each number of the third search
	// summedStates are told apart in two or three seconds.
	summedStates = 4_000_000
	// segmentsPerState: programs with short loops need three or four.
	segmentsPerState = 4
	// mostBound is after how many forced switches the third search ends.
	mostBound = 6
)

// plan is how far they have come.
type plan struct {
	base     Options
	stage    stage
	bound    int  // of the third
	all      bool // no outcome is missing
	counted  *Result
	expected int     // states of all schedules, if the second search has told them
	sum      *Result // of the last one if it has counted all schedules
	upTo     int     // all schedules with at most so many forced switches were explored
	outcomes []OutcomeResult
	index    map[string]int // of outcomes, by identity
	endless  *Loop
	states   int
	ways     int
	random   *Random
}

func newPlan(o Options) *plan { return &plan{base: o, upTo: -1, index: map[string]int{}} }

// options are those of the present search.
func (p *plan) options() Options {
	o := p.base
	switch p.stage {
	case counting:
		o.MaxStates = min(o.MaxStates, countedStates)
	case reducing:
		o.Reduce = true
	case bounding:
		o.Reduce, o.Bounded, o.Bound, o.MaxStates = true, true, p.bound, min(o.MaxStates, boundStates)
	case summing:
		o.sum, o.moreSwept, o.MaxStates = true, 1, p.mostSummed()
	}
	return o
}

// mostSummed is how many states the sweep that counts may have.
func (p *plan) mostSummed() int { return min(summedStates, 2*p.base.MaxStates) }

// expect estimates from a search with reduction how many states there are without:
// about 70 times as many with two threads beside the main one, 180 with three, 2,000
// with five.
func (x *Explorer) expect() int {
	n := 8 * x.states()
	for range x.started {
		n = min(3*n, maxStates)
	}
	return n
}

// proceed goes on with the next search after one has ended.
func (x *Explorer) proceed() {
	p := x.plan
	x.absorb()
	switch {
	case p.counted != nil, p.stage >= drawing:
		p.stage = finished
	case p.stage == counting:
		p.stage = reducing
	case p.stage == reducing:
		p.stage = bounding
	case x.full || p.bound == mostBound || p.all && !slices.ContainsFunc(p.outcomes, func(o OutcomeResult) bool { return o.AtMost }):
		switch {
		case !p.all:
			p.stage = drawing
		case p.expected > 0 && p.expected <= p.mostSummed() && !x.plain:
			p.stage = summing
		default:
			p.stage = finished
		}
	default:
		p.bound++
	}
	if p.stage == finished {
		return
	}
	x.opts = p.options()
	x.opts.Reduce = x.opts.Reduce && !x.ordered
	x.begin()
	if p.stage == drawing {
		x.sampler = newSampler(&x.opts)
	}
}

// absorb takes over what a search has found.
func (x *Explorer) absorb() {
	p := x.plan
	if x.sampler != nil {
		r := x.sampler.Random
		p.random = &r
		for i := range x.outcomes {
			if o := x.sampler.found[i]; o != nil {
				p.keep(*o)
			}
		}
		p.ways += x.runs
		return
	}
	r := x.tally()
	p.states, p.ways = p.states+r.States, p.ways+r.Ways
	if p.endless == nil {
		p.endless = r.Endless
	}
	if p.stage == counting && r.Complete {
		p.counted = r
		return
	}
	if p.stage == summing {
		if r.Complete {
			p.sum = r
			for _, o := range r.Outcomes {
				if i, known := p.index[o.identity()]; known {
					p.outcomes[i].Schedules = o.Schedules
				}
			}
		}
		return
	}
	for _, o := range r.Outcomes {
		o.Schedules = ""
		o.AtMost = p.stage != bounding || o.Forced > p.upTo+1
		p.keep(o)
	}
	if p.stage == reducing && r.Complete {
		p.expected = x.expect()
	}
	if p.stage == bounding && r.Complete {
		p.upTo = p.bound
	}
	p.all = p.all || p.stage == reducing && r.Complete || p.stage == bounding && !x.cut
}

// keep adds an outcome, or improves what is known of it.
func (p *plan) keep(o OutcomeResult) {
	key := o.identity()
	i, known := p.index[key]
	if !known {
		p.index[key] = len(p.outcomes)
		p.outcomes = append(p.outcomes, o)
	} else if have := &p.outcomes[i]; have.AtMost && (!o.AtMost || o.Forced < have.Forced) {
		*have = o
	}
}

// result is what all searches together have found.
func (p *plan) result() *Result {
	if p.counted != nil {
		return p.counted
	}
	r := &Result{Complete: p.all || p.upTo >= 0, Bounded: !p.all && p.upTo >= 0, Bound: max(p.upTo, 0),
		States: p.states, Ways: p.ways, Endless: p.endless, Random: p.random, Outcomes: slices.Clone(p.outcomes)}
	if p.sum != nil {
		r.States, r.Ways, r.Counted, r.Schedules = p.sum.States, p.sum.Ways, true, p.sum.Schedules
	}
	sortStable(r.Outcomes, func(a, b *OutcomeResult) int { return a.Forced - b.Forced })
	return r
}
