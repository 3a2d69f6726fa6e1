package interp

import (
	"slices"
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
)

// watched marks an instruction whose variable is looked at by watch: a load
// whose value may come back into the same variable, or a store into such a one.
const watched = 1 << 11

// origin is a set of loads: bit i stands for provenance.loads[i].
type origin uint64

// provenance says, for a code object, which loads each value on the stack was
// made from. It comes from running the code abstractly: every instruction
// combines the origins of what it takes into what it leaves.
type provenance struct {
	loads []int      // instruction indexes
	stack [][]origin // before each instruction; nil = never reached
}

// maxLoads is how many loads of a code object are told apart.
const maxLoads = 64

// tracer computes a provenance.
type tracer struct {
	provenance
	c      *code.Code
	d      *code.Decoded
	ops    *opcode.Table
	locals [][]origin
	open   []int // instructions whose state changed
}

// trace returns the provenance of c, or nil if its stack cannot be followed.
func traceOrigins(c *code.Code, d *code.Decoded, ops *opcode.Table) *provenance {
	t := &tracer{c: c, d: d, ops: ops, locals: make([][]origin, len(d.Ins))}
	t.stack = make([][]origin, len(d.Ins))
	variables := c.NLocals
	if c.Lines == opcode.Lines311 {
		variables = len(c.FastNames())
	}
	ok := t.flow(0, []origin{}, make([]origin, variables))
	for ok && len(t.open) > 0 {
		i := t.open[len(t.open)-1]
		t.open = t.open[:len(t.open)-1]
		ok = t.step(i)
	}
	if !ok {
		return nil
	}
	return &t.provenance
}

// flow merges a state into the one before instruction i.
func (t *tracer) flow(i int, stack, locals []origin) bool {
	if i >= len(t.d.Ins) {
		return false
	}
	if t.stack[i] == nil {
		t.stack[i], t.locals[i] = slices.Clone(stack), slices.Clone(locals)
		t.open = append(t.open, i)
		return true
	}
	if len(t.stack[i]) != len(stack) {
		return true // 2.x comes to a handler and past one with stacks of two depths
	}
	if merge(t.stack[i], stack) || merge(t.locals[i], locals) {
		t.open = append(t.open, i)
	}
	return true
}

func merge(into, from []origin) (changed bool) {
	for i, o := range from {
		if into[i]|o != into[i] {
			into[i] |= o
			changed = true
		}
	}
	return changed
}

// step follows instruction i to its successors.
func (t *tracer) step(i int) bool {
	word := t.d.Ins[i]
	op, arg := opcode.Op(word&code.OpMask), int(word>>code.ArgShift)
	row := t.ops.Of(op)
	before := t.stack[i]
	if row == nil || !t.handler(i) {
		return false
	}
	for which, selected := range row.Select {
		if selected == op { // the effect counts with the operand as it stands in the bytes
			arg = arg<<row.SelectBits() | which
		}
	}
	if row.Arg.IsJump() {
		depth := len(before) + t.ops.Effect(row, arg, true)
		if depth < 0 {
			return false
		}
		target := make([]origin, depth)
		copy(target, before)
		if !t.flow(arg, target, t.locals[i]) {
			return false
		}
	}
	switch op {
	case opcode.JumpForward, opcode.JumpAbsolute, opcode.JumpBackward, opcode.JumpBackwardNoInterrupt, opcode.ReturnValue, opcode.ReturnConst,
		opcode.RaiseVarargs, opcode.Reraise, opcode.ReraiseSingle:
		return true
	}
	stack, locals := slices.Clone(before), slices.Clone(t.locals[i])
	stack, ok := t.apply(i, op, arg, row, stack, locals)
	return ok && t.flow(i+1, stack, locals)
}

// handler follows instruction i to its handler in the exception table.
func (t *tracer) handler(i int) bool {
	h, found := t.d.Handler(i)
	if !found {
		return true
	}
	depth := h.Depth + 1
	if h.Lasti {
		depth++
	}
	stack := make([]origin, depth)
	copy(stack[:h.Depth], t.stack[i])
	return t.flow(h.Target, stack, t.locals[i])
}

// apply gives the stack after an instruction that goes on to the next one.
func (t *tracer) apply(i int, op opcode.Op, arg int, row *opcode.Row, s, locals []origin) ([]origin, bool) {
	pops, pushes := stackCounts(row, t.ops.Effect(row, arg, false))
	n := len(s)
	if n < pops || n < 4 && (op == opcode.RotFour) || n < arg && (op == opcode.Swap || op == opcode.Copy) {
		return nil, false
	}
	switch op {
	case opcode.LoadFast, opcode.LoadFastCheck, opcode.LoadFastAndClear:
		return append(s, locals[arg]), true
	case opcode.LoadFastLoadFast:
		return append(s, locals[arg>>4], locals[arg&15]), true
	case opcode.StoreFastLoadFast:
		locals[arg>>4] = s[n-1]
		s[n-1] = locals[arg&15]
		return s, true
	case opcode.StoreFastStoreFast:
		locals[arg>>4], locals[arg&15] = s[n-1], s[n-2]
		return s[:n-2], true
	case opcode.Copy:
		return append(s, s[n-arg]), true
	case opcode.Swap:
		s[n-1], s[n-arg] = s[n-arg], s[n-1]
		return s, true
	case opcode.StoreFast:
		locals[arg] = s[n-1]
		return s[:n-1], true
	case opcode.DupTop:
		return append(s, s[n-1]), true
	case opcode.DupTopTwo:
		return append(s, s[n-2], s[n-1]), true
	case opcode.RotTwo, opcode.RotThree, opcode.RotFour:
		top := s[n-1]
		copy(s[n-pops+1:], s[n-pops:n-1])
		s[n-pops] = top
		return s, true
	}
	all := t.load(i, op)
	for _, o := range s[n-pops:] {
		all |= o
	}
	s = s[:n-pops]
	for range pushes {
		s = append(s, all)
	}
	return s, true
}

// load is the bit of instruction i if it loads a variable that can be shared.
func (t *tracer) load(i int, op opcode.Op) origin {
	switch op {
	case opcode.LoadGlobal, opcode.LoadGlobalNull, opcode.LoadName, opcode.LoadDeref, opcode.LoadAttr, opcode.BinarySubscr:
	default:
		return 0
	}
	at := slices.Index(t.loads, i)
	if at < 0 {
		if len(t.loads) == maxLoads {
			return 0
		}
		at = len(t.loads)
		t.loads = append(t.loads, i)
	}
	return 1 << at
}

// stackCounts reads how many values an instruction takes and leaves from its
// stack picture and its effect on the depth.
func stackCounts(row *opcode.Row, effect int) (pops, pushes int) {
	left, right, _ := strings.Cut(strings.Trim(row.Stack, "()"), "--")
	right, _, _ = strings.Cut(right, "|")
	if strings.Contains(right, "[") {
		pops = countNames(left)
		return pops, pops + effect
	}
	pushes = countNames(right)
	return pushes - effect, pushes
}

func countNames(list string) int {
	if strings.TrimSpace(list) == "" {
		return 0
	}
	return 1 + strings.Count(list, ",")
}

// sameVariable are the loads that a store of a family can be the other half of.
var storeOf = map[opcode.Op][]opcode.Op{
	opcode.StoreGlobal: {opcode.LoadGlobal, opcode.LoadName},
	opcode.StoreName:   {opcode.LoadGlobal, opcode.LoadName},
	opcode.StoreAttr:   {opcode.LoadAttr},
	opcode.StoreSubscr: {opcode.BinarySubscr},
	opcode.StoreDeref:  {opcode.LoadDeref},
}

// valueDepth is how far below the top the value lies that a store writes.
var valueDepth = map[opcode.Op]int{opcode.StoreGlobal: 1, opcode.StoreName: 1, opcode.StoreDeref: 1, opcode.StoreAttr: 2, opcode.StoreSubscr: 3}

// updates calls f for every store of the code whose value was made from a load
// of a variable of the same name, with that load.
func (p *provenance) updates(d *code.Decoded, f func(store, load int)) {
	for i, word := range d.Ins {
		op := opcode.Op(word & code.OpMask)
		depth, isStore := valueDepth[op]
		if !isStore || len(p.stack[i]) < depth {
			continue
		}
		made := p.stack[i][len(p.stack[i])-depth]
		for bit, load := range p.loads {
			from := d.Ins[load]
			if made>>bit&1 != 0 && slices.Contains(storeOf[op], opcode.Op(from&code.OpMask)) &&
				(op == opcode.StoreSubscr || from>>code.ArgShift == word>>code.ArgShift) {
				f(i, load)
			}
		}
	}
}
