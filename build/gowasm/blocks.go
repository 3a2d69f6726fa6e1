package gowasm

// block is a piece of a function without jumps in or out of its middle. At its
// end it goes to to[0], or, with a condition left on the stack, to to[0] if it
// holds and else to to[1]. With no way on it has returned or trapped.
type block struct {
	code []instr
	to   []int
	// of the graph
	order int // in reverse postorder; -1: never reached
	idom  int // the closest block that every way here goes through
	kids  []int
	joins bool // several ways lead here
	loop  bool // one of them from behind
}

// blocks cuts a straight function into blocks, the entry first. It says false
// if there is a jump from inside an if, which Go does not make.
func (f *function) blocks() ([]*block, bool) {
	var all []*block
	first := make([]int, len(f.places)) // block of each place
	type jump struct{ block, arm, place int }
	var jumps []jump
	for s := range f.places {
		first[s] = len(all)
		b := &block{}
		all = append(all, b)
		code, depth, open := f.places[s].code, 0, true
		for k := 0; open && k < len(code); k++ {
			i := code[k]
			if to, ok := f.jumpIfAt(s, code, k, depth); ok {
				if depth != 0 {
					return nil, false
				}
				jumps = append(jumps, jump{len(all) - 1, 0, to})
				b.to = []int{0, len(all)}
				b = &block{}
				all = append(all, b)
				k += 4
				continue
			}
			if to, ok := f.jumpAt(s, code, k, depth); ok {
				if depth != 0 {
					return nil, false
				}
				jumps = append(jumps, jump{len(all) - 1, 0, to})
				b.to = []int{0}
				open = false
				continue
			}
			b.code = append(b.code, i)
			switch i.op {
			case opBlock, opLoop, opIf:
				depth++
			case opEnd:
				depth--
			case opReturn, opUnreachable, opLeave:
				open = depth > 0
			}
		}
		if open {
			if s == len(f.places)-1 {
				b.code = append(b.code, instr{op: opUnreachable})
				continue
			}
			b.to = []int{len(all)}
		}
	}
	for _, j := range jumps {
		all[j.block].to[j.arm] = first[j.place]
	}
	return all, true
}

// arrange finds out how the blocks can be nested, and where ways meet. It says false if a loop has two ways in.
func arrange(all []*block) bool {
	order := reversePostorder(all)
	before := make([][]int, len(all))
	for _, n := range order {
		for _, to := range all[n].to {
			before[to] = append(before[to], n)
		}
	}
	dominators(all, order, before)
	for _, n := range order {
		b := all[n]
		forward := 0
		for _, from := range before[n] {
			if all[from].order < b.order {
				forward++
				continue
			}
			b.loop = true
			d := from
			for all[d].order > b.order {
				d = all[d].idom
			}
			if d != n {
				return false
			}
		}
		b.joins = forward > 1
		if n != 0 {
			all[b.idom].kids = append(all[b.idom].kids, n)
		}
	}
	return true
}

func reversePostorder(all []*block) (order []int) {
	for _, b := range all {
		b.order = -1
	}
	var visit func(n int)
	visit = func(n int) {
		all[n].order = 0
		for k := len(all[n].to) - 1; k >= 0; k-- {
			if to := all[n].to[k]; all[to].order < 0 {
				visit(to)
			}
		}
		order = append(order, n)
	}
	visit(0)
	for i, j := 0, len(order)-1; i < j; i, j = i+1, j-1 {
		order[i], order[j] = order[j], order[i]
	}
	for i, n := range order {
		all[n].order = i
	}
	return order
}

// dominators is the iteration of Cooper, Harvey and Kennedy (A Simple, Fast
// Dominance Algorithm, 2001).
func dominators(all []*block, order []int, before [][]int) {
	done := make([]bool, len(all))
	done[0] = true
	for changed := true; changed; {
		changed = false
		for _, n := range order[1:] {
			d := -1
			for _, from := range before[n] {
				switch {
				case !done[from]:
				case d < 0:
					d = from
				default:
					for a := from; a != d; {
						if all[a].order > all[d].order {
							a = all[a].idom
						} else {
							d = all[d].idom
						}
					}
				}
			}
			if !done[n] || all[n].idom != d {
				done[n], all[n].idom, changed = true, d, true
			}
		}
	}
}
