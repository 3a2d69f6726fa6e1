package interp

import (
	"slices"

	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// SetConstants says which globals nobody stores any more; Private believes it.
func (in *Interp) SetConstants(constant func(name string) bool) {
	for c, ci := range in.decoded {
		ci.constants = make([]bool, len(c.Names))
		for i, name := range c.Names {
			ci.constants[i] = constant(name)
		}
	}
}

// StandsAt is the index of the next instruction in the outermost frame of a
// thread that runs c, -1 if there is none.
func (in *Interp) StandsAt(t ThreadID, c *code.Code) int {
	at := -1
	for f := in.Ref(in.Thread(t), threadFrame); f != 0; f = in.Ref(f, frameBack) {
		if ci := in.codeInfoOf(in.frameCode(f)); ci.c == c {
			at = int(in.Word(f, ci.rawAt+framePC))
		}
	}
	return at
}

// Private reports whether all that a thread does up to its next eval-breaker
// check concerns nobody else: it moves its own variables, counts with ints,
// takes the next number of a range, jumps. Answering false is always safe.
func (in *Interp) Private(t ThreadID) bool {
	f := in.Ref(in.Thread(t), threadFrame)
	if f == 0 || in.State(t) != ThreadReady {
		return false
	}
	ci := in.codeInfoOf(in.frameCode(f))
	if ci.hidden || ci.library || ci.constants == nil {
		return false
	}
	p := preview{in: in, ci: ci, f: f, sp: uint32(f) + headWords + uint32(in.Live(f)), pc: int(in.Word(f, ci.rawAt+framePC))}
	for range previewSteps {
		if p.pc >= len(ci.ins) {
			return false
		}
		word := ci.ins[p.pc]
		p.pc++
		if !p.step(opcode.Op(word&code.OpMask), word>>code.ArgShift) {
			return false
		}
		if word&code.PollAfter != 0 && ci.ins[p.pc]&code.SuppressPoll == 0 {
			return true
		}
	}
	return false
}

const (
	previewSteps = 16
	unknown      = heap.Ref(0) // some object
	someInt      = heap.Ref(1) // an int that the preview does not compute
)

// preview follows a thread's next instructions without executing them. The top
// of its stack is in the slice; below that is the frame's own.
type preview struct {
	in    *Interp
	ci    *codeInfo
	f     heap.Ref
	sp    uint32 // what the frame's own stack still has
	pc    int
	stack []heap.Ref
	set   []uint32 // local variables stored meanwhile
}

func (p *preview) push(v heap.Ref) bool {
	p.stack = append(p.stack, v)
	return true
}

func (p *preview) pop() heap.Ref {
	if n := len(p.stack); n > 0 {
		v := p.stack[n-1]
		p.stack = p.stack[:n-1]
		return v
	}
	p.sp--
	return heap.Ref(p.in.Mem()[p.sp])
}

// isInt reports whether v is known to be an int in one word.
func (p *preview) isInt(v heap.Ref) bool {
	return v == someInt || v != unknown && p.in.Mem()[v]>>32&0xFFFF == object.TagInt
}

// harmless reports whether nothing can happen when a reference to v goes.
func (p *preview) harmless(v heap.Ref) bool {
	if v <= someInt {
		return v == someInt
	}
	return p.in.Refcount(v) > 1 && p.in.Flags(v)&heap.FlagContainer == 0 || p.in.Flags(v)&(heap.FlagContainer|heap.FlagFinal|heap.FlagWeak) == 0
}

func (p *preview) local(arg uint32) (heap.Ref, bool) {
	if slices.Contains(p.set, arg) {
		return unknown, true
	}
	v := p.in.Ref(p.f, frameVars+int(arg))
	return v, v != 0
}

func (p *preview) load(arg uint32) bool {
	v, ok := p.local(arg)
	return ok && p.push(v)
}

func (p *preview) store(arg uint32) bool {
	old, known := p.local(arg)
	p.pop()
	p.set = append(p.set, arg)
	return !known || p.harmless(old)
}

// step follows one instruction; false = it may concern others.
func (p *preview) step(op opcode.Op, arg uint32) bool {
	switch op {
	case opcode.Nop, opcode.ExtendedArg, opcode.Resume:
		return true
	case opcode.LoadFast, opcode.LoadFastCheck:
		return p.load(arg)
	case opcode.LoadFastLoadFast:
		return p.load(arg>>4) && p.load(arg&15)
	case opcode.StoreFast:
		return p.store(arg)
	case opcode.StoreFastLoadFast:
		return p.store(arg>>4) && p.load(arg&15)
	case opcode.LoadConst:
		return p.push(p.in.Ref(p.in.frameCode(p.f), codeConsts+int(arg)))
	case opcode.PushNull:
		return p.push(unknown)
	case opcode.LoadGlobalNull:
		return p.ci.constants[arg] && p.push(unknown) && p.push(unknown)
	case opcode.LoadGlobal:
		return p.ci.constants[arg] && p.push(unknown)
	case opcode.PopTop:
		return p.harmless(p.pop())
	case opcode.DupTop:
		v := p.pop()
		return p.push(v) && p.push(v)
	case opcode.RotTwo:
		a, b := p.pop(), p.pop()
		return p.push(a) && p.push(b)
	case opcode.BinaryAdd, opcode.InplaceAdd, opcode.BinarySubtract, opcode.InplaceSubtract, opcode.BinaryMultiply, opcode.InplaceMultiply:
		return p.isInt(p.pop()) && p.isInt(p.pop()) && p.push(someInt)
	case opcode.CompareOp:
		return p.isInt(p.pop()) && p.isInt(p.pop()) && p.push(unknown)
	case opcode.JumpAbsolute, opcode.JumpForward, opcode.JumpBackward, opcode.JumpBackwardNoInterrupt:
		p.pc = int(arg)
		return true
	case opcode.PopJumpIfFalse, opcode.PopJumpIfTrue:
		v := p.pop()
		if v != object.True && v != object.False {
			return false
		}
		if (v == object.True) == (op == opcode.PopJumpIfTrue) {
			p.pc = int(arg)
		}
		return true
	case opcode.ForIter:
		v := p.pop()
		if v <= someInt || p.in.Kind(v) != object.KindRangeIter || p.in.Refcount(v) != 1 || p.in.Mem()[v+headWords+2] == 0 {
			return false
		}
		return p.push(v) && p.push(someInt)
	}
	return false
}
