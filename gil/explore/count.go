package explore

import "math/bits"

// count finds how many schedules lead to each outcome. It adds up along the
// graph one machine word of the numbers at a time, so that it needs one word and
// one carry for each state however long the numbers are.
func (x *Explorer) count() {
	for _, o := range x.outcomes {
		o.schedules, o.endless = nil, false
	}
	n := len(x.keys)
	if n == 0 {
		return
	}
	loops := x.loops()
	x.markEndless(loops)
	words, carries, next := make([]uint64, n), make([]uint32, n), make([]uint32, n)
	for word := 0; ; word++ {
		for s, c := range carries {
			words[s] = uint64(c)
		}
		if word == 0 {
			words[0] = 1
		}
		clear(next)
		more := false
		for i := len(x.order) - 1; i >= 0; i-- {
			s := x.order[i]
			v := words[s]
			if x.who[s] == atEnd {
				o := x.outcomes[x.first[s]]
				o.schedules = o.schedules.plus(word, v)
				more = more || v != 0
				continue
			}
			x.each(s, func(_ int8, e uint32) {
				to := target(e)
				if loops != nil && loops[to] { // infinitely many anyway
					return
				}
				sum, carry := bits.Add64(words[to], v, 0)
				words[to] = sum
				next[to] += uint32(carry)
			})
		}
		carries, next = next, carries
		if !anySet(carries) {
			return
		}
	}
}

func anySet(list []uint32) bool {
	for _, v := range list {
		if v != 0 {
			return true
		}
	}
	return false
}

// loops tells which states can be reached from a loop; nil if there is none.
func (x *Explorer) loops() []bool {
	if !x.cyclic {
		return nil
	}
	component := x.components()
	size := make([]uint32, len(component))
	for _, c := range component {
		size[c]++
	}
	in := make([]bool, len(component))
	var todo []uint32
	add := func(s uint32) {
		if !in[s] {
			in[s] = true
			todo = append(todo, s)
		}
	}
	for s := range in {
		looping := size[component[s]] > 1
		x.each(uint32(s), func(_ int8, e uint32) { looping = looping || target(e) == uint32(s) })
		if looping {
			add(uint32(s))
		}
	}
	for len(todo) > 0 {
		s := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		x.each(s, func(_ int8, e uint32) { add(target(e)) })
	}
	return in
}

// markEndless marks the outcomes to which infinitely many schedules lead.
func (x *Explorer) markEndless(loops []bool) {
	for s, in := range loops {
		if in && x.who[s] == atEnd {
			x.outcomes[x.first[s]].endless = true
		}
	}
}

// components numbers the strongly connected components (Tarjan 1972), with a
// stack of its own instead of recursion.
func (x *Explorer) components() []uint32 {
	n := len(x.keys)
	type visit struct{ state, next uint32 }
	index, low, component := make([]uint32, n), make([]uint32, n), make([]uint32, n)
	on := make([]bool, n)
	var path []visit
	var stack []uint32
	count, found := uint32(0), uint32(0)
	open := func(s uint32) {
		count++
		index[s], low[s], on[s] = count, count, true
		stack = append(stack, s)
		path = append(path, visit{s, 0})
	}
	open(0) // every state is reachable from the first
	for len(path) > 0 {
		v := &path[len(path)-1]
		s := v.state
		if int(v.next) < bits.OnesCount16(x.who[s]&^atEnd) {
			e := x.edges[x.first[s]+v.next]
			to := target(e)
			v.next++
			if e == nowhere {
				continue
			} else if index[to] == 0 {
				open(to)
			} else if on[to] {
				low[s] = min(low[s], index[to])
			}
			continue
		}
		path = path[:len(path)-1]
		if len(path) > 0 {
			up := path[len(path)-1].state
			low[up] = min(low[up], low[s])
		}
		if low[s] != index[s] {
			continue
		}
		for {
			m := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			on[m], component[m] = false, found
			if m == s {
				break
			}
		}
		found++
	}
	return component
}
