package sketch

import (
	"slices"
	"strings"
)

// Explored is what all schedules of a program come to.
type Explored struct {
	States    int
	Schedules uint64   // different ones, each from the start to where nothing can go on
	Breaches  []Broken // kinds that some schedule meets first, in the order in which they were found
}

// Broken is one kind of breach.
type Broken struct {
	Breach    Breach
	Schedules uint64 // in which it is the first one
	Witness   string // one of the shortest schedules to it
}

// node is a state that was reached, and by which move from which one first.
type node struct {
	state  State
	parent int
	move   Move
}

// Explore tries every schedule.
func (p *Program) Explore() Explored {
	nodes := []node{{state: p.start, parent: -1}}
	index := map[State]int{p.start: 0}
	var next [][]int
	var e Explored
	for i := 0; i < len(nodes); i++ { // breadth first: the first way is a shortest one
		s := nodes[i].state
		if b := s.Broken; b != Kept && !slices.ContainsFunc(e.Breaches, func(x Broken) bool { return x.Breach == b }) {
			e.Breaches = append(e.Breaches, Broken{Breach: b, Witness: p.way(nodes, i)})
		}
		var to []int
		for _, m := range p.Moves(&s) {
			after := p.Do(s, m)
			at, known := index[after]
			if !known {
				at = len(nodes)
				index[after] = at
				nodes = append(nodes, node{after, i, m})
			}
			to = append(to, at)
		}
		next = append(next, to)
	}
	e.States = len(nodes)
	p.count(nodes, next, &e)
	return e
}

// count adds up the schedules. No thread of any program goes round for ever
// (every way back to a loop's test uses up a signal), so each state has a
// number of schedules from it on, and of those that meet each breach.
func (p *Program) count(nodes []node, next [][]int, e *Explored) {
	kinds := len(e.Breaches)
	known := make([][]uint64, len(nodes)) // all, then by kind
	var from func(i int) []uint64
	from = func(i int) []uint64 {
		if known[i] != nil {
			return known[i]
		}
		sum := make([]uint64, kinds+1)
		if len(next[i]) == 0 {
			sum[0] = 1
			for k := range e.Breaches {
				if e.Breaches[k].Breach == nodes[i].state.Broken {
					sum[k+1] = 1
				}
			}
		}
		for _, to := range next[i] {
			for k, n := range from(to) {
				sum[k] += n
			}
		}
		known[i] = sum
		return sum
	}
	sum := from(0)
	e.Schedules = sum[0]
	for k := range e.Breaches {
		e.Breaches[k].Schedules = sum[k+1]
	}
}

// way is the schedule by which a node was reached first.
func (p *Program) way(nodes []node, i int) string {
	var words []string
	for ; nodes[i].parent >= 0; i = nodes[i].parent {
		words = append(words, p.Word(&nodes[nodes[i].parent].state, nodes[i].move))
	}
	slices.Reverse(words)
	return strings.Join(words, " ")
}
