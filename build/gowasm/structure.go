package gowasm

import "slices"

// structure writes the blocks of a function with the branches that WebAssembly
// has: a block where ways meet stands after the end of a block … end, a block
// that is come back to in a loop … end, any other one where its only jump was.
// (Ramsey, Beyond Relooper: recursive translation of unstructured control flow
// to structured control flow, 2022.)
type structure struct {
	all  []*block
	out  []instr
	open []int // the constructs around, from outside: to which block a branch leads
}

// noBlock is where the end of an if leads, and what comes after a function.
const noBlock = -1

func (s *structure) put(i ...instr) { s.out = append(s.out, i...) }

// tree writes block n and all that is behind it only. What comes after is
// block next, or noBlock.
func (s *structure) tree(n, next int) {
	b := s.all[n]
	var joins []int
	for _, k := range b.kids {
		if s.all[k].joins {
			joins = append(joins, k)
		}
	}
	slices.SortFunc(joins, func(x, y int) int { return s.all[x].order - s.all[y].order })
	if b.loop {
		s.enter(opLoop, n)
	}
	for _, k := range slices.Backward(joins) {
		s.enter(opBlock, k)
	}
	inner := next
	if len(joins) > 0 {
		inner = joins[0]
	}
	s.put(b.code...)
	s.jump(n, inner)
	for i, k := range joins {
		s.leave()
		after := next
		if i+1 < len(joins) {
			after = joins[i+1]
		}
		s.tree(k, after)
	}
	if b.loop {
		s.leave()
	}
}

func (s *structure) enter(op byte, block int) {
	s.put(instr{op: op, a: emptyType})
	s.open = append(s.open, block)
}

func (s *structure) leave() {
	s.put(instr{op: opEnd})
	s.open = s.open[:len(s.open)-1]
}

// way is how to go from one block to another.
type way int

const (
	fall way = iota // it stands there anyway
	far             // a branch
	near            // it is written here
)

func (s *structure) way(from, to, next int) way {
	switch {
	case to == next:
		return fall
	case s.all[to].joins, s.all[to].order <= s.all[from].order:
		return far
	}
	return near
}

func (s *structure) label(to int) int64 {
	for d := len(s.open) - 1; d >= 0; d-- {
		if s.open[d] == to {
			return int64(len(s.open) - 1 - d)
		}
	}
	panic("gowasm: no construct around a branch leads to its target")
}

// jump writes the way on from block n.
func (s *structure) jump(n, next int) {
	b := s.all[n]
	switch len(b.to) {
	case 1:
		s.goTo(n, b.to[0], next)
	case 2:
		s.fork(n, b.to[0], b.to[1], next)
	}
}

func (s *structure) goTo(from, to, next int) {
	switch s.way(from, to, next) {
	case far:
		s.put(instr{op: opBr, a: s.label(to)})
	case near:
		s.tree(to, next)
	}
}

// fork writes a way that depends on a condition.
func (s *structure) fork(n, yes, no, next int) {
	y, x := s.way(n, yes, next), s.way(n, no, next)
	switch {
	case yes == no:
		s.put(instr{op: opDrop})
		s.goTo(n, no, next)
	case y == far:
		s.put(instr{op: opBrIf, a: s.label(yes)})
		s.goTo(n, no, next)
	case x == far:
		s.not()
		s.put(instr{op: opBrIf, a: s.label(no)})
		s.goTo(n, yes, next)
	case y == fall:
		s.not()
		s.when(no, next)
	case x == fall:
		s.when(yes, next)
	default:
		s.either(yes, no, next)
	}
}

func (s *structure) when(n, next int) {
	s.enter(opIf, noBlock)
	s.tree(n, next)
	s.leave()
}

// either writes both arms of an if; the second one without else if the first
// one never ends.
func (s *structure) either(yes, no, next int) {
	if s.ends(no) && !s.ends(yes) {
		s.not()
		yes, no = no, yes
	}
	s.enter(opIf, noBlock)
	if s.ends(yes) {
		s.tree(yes, next)
		s.leave()
		s.tree(no, next)
		return
	}
	s.tree(yes, next)
	if isJump(s.out[len(s.out)-1].op) {
		s.leave()
		s.tree(no, next)
		return
	}
	s.put(instr{op: opElse})
	s.tree(no, next)
	s.leave()
}

// ends says whether block n is the last one.
func (s *structure) ends(n int) bool { return len(s.all[n].to) == 0 }

func isJump(op byte) bool {
	return op == opBr || op == opReturn || op == opUnreachable || op == opLeave
}

// not turns the condition on the stack round.
func (s *structure) not() {
	if k := len(s.out) - 1; s.out[k].op == opI32Eqz {
		s.out = s.out[:k]
		return
	}
	s.put(instr{op: opI32Eqz})
}
