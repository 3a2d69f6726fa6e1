package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// entryMark stands for the instruction "before" the first one of a frame, of a
// resumed generator and of an exception handler: the eval loop looks at the
// breaker there.
const entryMark = code.PollAfter

//go:generate go run genloop.go

// loop runs in.frame until something has to be told to the caller of Run.
func (in *Interp) loop() {
	if in.Recording() {
		in.loopRecorded()
	} else {
		in.loopFast()
	}
}

// loopRecorded is the loop that tells the heap of every word before it is
// stored; genloop.go makes loopFast out of its text, which only marks pages.
//
// What is not written out here goes through execute (out of line), with the loop's
// variables saved in the Interp before and read again after it.
//
// Invariant: pc is the next instruction; sp the arena index of the first free
// word of the value stack; words at and above sp are garbage. Stack words are
// owned references.
func (in *Interp) loopRecorded() {
	var (
		h            = in.Heap
		mem          []uint64
		ins          []uint32
		costs        *[opcode.NumOps]int64
		pc           int
		sp, vars, kp uint32 // stack, first variable, first constant
		word, arg    uint32
		fuel, ticks  int64
		steps, step  int64
		globals      heap.Ref
		a, b, v      heap.Ref
		x, y, z      int64
		err          *object.Err
		deepest      bool
		np           uint32 // first name
		names        []globalPlace
		g            *globalPlace
		p            *attrPlace
	)
reload:
	if in.exc != 0 {
		in.unwind()
	}
	if in.frame == 0 {
		return
	}
	mem = h.Mem()
	ins, pc, sp, word = in.code.ins, in.pc, in.sp, in.ins
	vars = uint32(in.frame) + headWords + frameVars
	a = heap.Ref(mem[in.frame+headWords+frameFunc])
	kp = uint32(mem[a+headWords+object.FuncCode]) + headWords + codeConsts
	np, names = kp+uint32(len(in.code.c.Consts)), in.code.globals
	globals = heap.Ref(mem[a+headWords+object.FuncGlobals])
	costs, step = &in.costs[in.Pace], 1
	if in.code.hidden {
		costs, step = &in.hiddenCosts, 0
	}
	fuel, ticks, steps = in.Fuel, in.Ticks, in.Steps
	deepest = in.tooDeep()
	if in.hasEffect {
		return
	}

tail: // an instruction that may have dropped a last reference is complete
	if h.FinalPending() {
		in.pc, in.sp, in.ins, in.Fuel, in.Ticks, in.Steps = pc, sp, word, fuel, ticks, steps
		in.finalize()
		goto reload
	}
next: // an instruction is complete
	if word&code.PollAfter != 0 {
		if ticks--; ticks < 0 && ins[pc]&code.SuppressPoll == 0 && !(in.OwnPolls && in.code.library) {
			in.pc, in.sp, in.ins, in.Fuel, in.Ticks, in.Steps = pc, sp, 0, fuel, ticks, steps
			in.effect, in.hasEffect = Effect{Kind: Poll}, true
			return
		}
	}
	if fuel <= 0 {
		in.pc, in.sp, in.ins, in.Fuel, in.Ticks, in.Steps = pc, sp, 0, fuel, ticks, steps
		in.effect, in.hasEffect = Effect{Kind: FuelSpent}, true
		return
	}
	word = ins[pc]
	pc++
	fuel -= costs[word&code.OpMask]
	steps += step
	arg = word >> code.ArgShift

	switch opcode.Op(word & code.OpMask) {
	case opcode.LoadFast, opcode.LoadFastCheck:
		v = heap.Ref(mem[vars+arg])
		if v == 0 {
			goto slow
		}
		h.Incref(v)
		h.Dirty(sp)
		mem[sp] = uint64(v)
		sp++
		goto next

	case opcode.LoadConst:
		v = heap.Ref(mem[kp+arg])
		h.Incref(v)
		h.Dirty(sp)
		mem[sp] = uint64(v)
		sp++
		goto next

	case opcode.StoreFast:
		sp--
		v = heap.Ref(mem[vars+arg])
		h.Dirty(vars + arg)
		mem[vars+arg] = mem[sp]
		if v != 0 {
			h.Decref(v)
			mem = h.Mem()
			goto tail
		}
		goto next

	case opcode.LoadFastLoadFast:
		v = heap.Ref(mem[vars+arg>>4])
		h.Incref(v)
		h.Dirty(sp)
		mem[sp] = uint64(v)
		sp++
		v = heap.Ref(mem[vars+arg&15])
		h.Incref(v)
		h.Dirty(sp)
		mem[sp] = uint64(v)
		sp++
		goto next

	case opcode.StoreFastLoadFast:
		a = heap.Ref(mem[vars+arg>>4])
		h.Dirty(vars + arg>>4)
		mem[vars+arg>>4] = mem[sp-1]
		v = heap.Ref(mem[vars+arg&15])
		h.Incref(v)
		h.Dirty(sp - 1)
		mem[sp-1] = uint64(v)
		if a != 0 {
			h.Decref(a)
			mem = h.Mem()
			goto tail
		}
		goto next

	case opcode.StoreFastStoreFast:
		sp -= 2
		a, b = heap.Ref(mem[vars+arg>>4]), heap.Ref(mem[vars+arg&15])
		if arg>>4 == arg&15 {
			b = heap.Ref(mem[sp+1])
		}
		h.Dirty(vars + arg>>4)
		mem[vars+arg>>4] = mem[sp+1]
		h.Dirty(vars + arg&15)
		mem[vars+arg&15] = mem[sp]
		if a != 0 {
			h.Decref(a)
			mem = h.Mem()
		}
		if b != 0 {
			h.Decref(b)
			mem = h.Mem()
		}
		goto tail

	case opcode.PopTop:
		sp--
		h.Decref(heap.Ref(mem[sp]))
		mem = h.Mem()
		goto tail

	case opcode.RotTwo:
		h.Dirty(sp - 1)
		h.Dirty(sp - 2)
		mem[sp-1], mem[sp-2] = mem[sp-2], mem[sp-1]
		goto next

	case opcode.RotThree:
		h.Dirty(sp - 1)
		h.Dirty(sp - 2)
		h.Dirty(sp - 3)
		mem[sp-1], mem[sp-2], mem[sp-3] = mem[sp-2], mem[sp-3], mem[sp-1]
		goto next

	case opcode.DupTop:
		v = heap.Ref(mem[sp-1])
		h.Incref(v)
		h.Dirty(sp)
		mem[sp] = uint64(v)
		sp++
		goto next

	case opcode.Copy:
		v = heap.Ref(mem[sp-arg])
		h.Incref(v)
		h.Dirty(sp)
		mem[sp] = uint64(v)
		sp++
		goto next

	case opcode.Swap:
		h.Dirty(sp - 1)
		h.Dirty(sp - arg)
		mem[sp-1], mem[sp-arg] = mem[sp-arg], mem[sp-1]
		goto next

	case opcode.PushNull:
		h.Dirty(sp)
		mem[sp] = 0
		sp++
		goto next

	case opcode.Nop, opcode.ExtendedArg, opcode.Resume:
		goto next

	case opcode.LoadGlobal, opcode.LoadGlobalNull, opcode.LoadName:
		if opcode.Op(word&code.OpMask) == opcode.LoadName && heap.Ref(mem[uint32(in.frame)+headWords+frameNames]) != globals {
			goto slow
		}
		if word&watched != 0 {
			in.sp, in.Steps = sp, steps
			in.watch(word)
		}
		g = &names[arg]
		a = heap.Ref(mem[np+arg])
		if g.table == uint32(mem[globals+headWords+object.DictTable]) && g.table != 0 && uint32(mem[g.at]) == uint32(a) &&
			(g.builtins == 0 || g.entries == mem[globals+headWords+1+object.DictEntries] &&
				g.builtins == uint32(mem[h.Root(rootBuiltins)+headWords+object.DictTable])) {
			v = heap.Ref(mem[g.at+1])
		} else if v = in.findGlobal(g, globals, a); v == 0 {
			goto slow
		}
		h.Incref(v)
		h.Dirty(sp)
		mem[sp] = uint64(v)
		sp++
		if opcode.Op(word&code.OpMask) == opcode.LoadGlobalNull {
			h.Dirty(sp)
			mem[sp] = 0
			sp++
		}
		goto next

	case opcode.StoreGlobal, opcode.StoreName:
		g = &names[arg]
		if g.builtins != 0 || g.table == 0 || g.table != uint32(mem[globals+headWords+object.DictTable]) || uint32(mem[g.at]) != uint32(mem[np+arg]) {
			goto slow
		}
		if opcode.Op(word&code.OpMask) == opcode.StoreName && heap.Ref(mem[uint32(in.frame)+headWords+frameNames]) != globals {
			goto slow
		}
		if word&watched != 0 {
			in.sp, in.Steps = sp, steps
			if in.watch(word); in.hasEffect {
				goto slow // which watches again, to no effect
			}
		}
		sp--
		v = heap.Ref(mem[g.at+1])
		h.Dirty(g.at + 1)
		mem[g.at+1] = mem[sp]
		h.Decref(v)
		mem = h.Mem()
		goto tail

	case opcode.LoadDeref:
		v = heap.Ref(mem[mem[vars+uint32(in.code.cellsAt)+arg]+headWords+object.CellValue])
		if v == 0 || word&watched != 0 {
			goto slow
		}
		h.Incref(v)
		h.Dirty(sp)
		mem[sp] = uint64(v)
		sp++
		goto next

	case opcode.BinaryAdd, opcode.InplaceAdd:
		a, b = heap.Ref(mem[sp-2]), heap.Ref(mem[sp-1])
		if mem[a]>>32&0xFFFF != object.TagInt || mem[b]>>32&0xFFFF != object.TagInt {
			goto slow
		}
		x, y = int64(mem[a+headWords]), int64(mem[b+headWords])
		z = x + y
		if (x^z)&(y^z) < 0 {
			goto slow
		}
		goto intResult

	case opcode.BinarySubtract, opcode.InplaceSubtract:
		a, b = heap.Ref(mem[sp-2]), heap.Ref(mem[sp-1])
		if mem[a]>>32&0xFFFF != object.TagInt || mem[b]>>32&0xFFFF != object.TagInt {
			goto slow
		}
		x, y = int64(mem[a+headWords]), int64(mem[b+headWords])
		z = x - y
		if (x^y)&(x^z) < 0 {
			goto slow
		}
		goto intResult

	case opcode.BinaryMultiply, opcode.InplaceMultiply:
		a, b = heap.Ref(mem[sp-2]), heap.Ref(mem[sp-1])
		if mem[a]>>32&0xFFFF != object.TagInt || mem[b]>>32&0xFFFF != object.TagInt {
			goto slow
		}
		x, y = int64(mem[a+headWords]), int64(mem[b+headWords])
		if x != int64(int32(x)) || y != int64(int32(y)) {
			goto slow
		}
		z = x * y
		goto intResult

	case opcode.BinaryModulo, opcode.InplaceModulo:
		a, b = heap.Ref(mem[sp-2]), heap.Ref(mem[sp-1])
		if mem[a]>>32&0xFFFF != object.TagInt || mem[b]>>32&0xFFFF != object.TagInt {
			goto slow
		}
		x, y = int64(mem[a+headWords]), int64(mem[b+headWords])
		if y <= 0 {
			goto slow
		}
		if z = x % y; z < 0 {
			z += y
		}
		goto intResult

	case opcode.CompareOp:
		a, b = heap.Ref(mem[sp-2]), heap.Ref(mem[sp-1])
		if mem[a]>>32&0xFFFF != object.TagInt || mem[b]>>32&0xFFFF != object.TagInt || deepest {
			goto slow
		}
		x, y = int64(mem[a+headWords]), int64(mem[b+headWords])
		v = object.False
		switch arg &^ compareTruth {
		case cmpLT:
			if x < y {
				v = object.True
			}
		case cmpLE:
			if x <= y {
				v = object.True
			}
		case cmpEQ:
			if x == y {
				v = object.True
			}
		case cmpNE:
			if x != y {
				v = object.True
			}
		case cmpGT:
			if x > y {
				v = object.True
			}
		case cmpGE:
			if x >= y {
				v = object.True
			}
		default:
			goto slow
		}
		h.Incref(v)
		h.Decref(a)
		h.Decref(b)
		sp--
		h.Dirty(sp - 1)
		mem[sp-1] = uint64(v)
		goto next

	case opcode.IsOp:
		a, b = heap.Ref(mem[sp-2]), heap.Ref(mem[sp-1])
		v = object.False
		if (a == b) != (arg != 0) {
			v = object.True
		}
		h.Incref(v)
		h.Dirty(sp - 2)
		mem[sp-2] = uint64(v)
		sp--
		h.Decref(a)
		h.Decref(b)
		mem = h.Mem()
		goto tail

	case opcode.PopJumpIfFalse:
		v = heap.Ref(mem[sp-1])
		if v == object.True {
			sp--
			h.Decref(v)
			goto next
		}
		if v == object.False {
			sp--
			h.Decref(v)
			pc = int(arg)
			goto next
		}
		goto slow

	case opcode.PopJumpIfTrue:
		v = heap.Ref(mem[sp-1])
		if v == object.False {
			sp--
			h.Decref(v)
			goto next
		}
		if v == object.True {
			sp--
			h.Decref(v)
			pc = int(arg)
			goto next
		}
		goto slow

	case opcode.LoadAttr:
		a = heap.Ref(mem[sp-1])
		if uint8(mem[a]>>32) != object.KindInstance || word&watched != 0 {
			goto slow
		}
		p = &in.code.attrs[arg]
		if p.class != heap.Ref(uint32(mem[a+1])) || p.epoch != in.epoch {
			in.learnAttr(p, in.ClassOf(a), heap.Ref(mem[np+arg]))
			goto slow
		}
		b = heap.Ref(mem[a+headWords])
		if p.what&attrLoad == 0 || mem[a+1]>>32 == 0 || b == 0 {
			goto slow
		}
		if v = in.DictGetStr(b, heap.Ref(mem[np+arg])); v == 0 {
			goto slow
		}
		h.Incref(v)
		h.Dirty(sp - 1)
		mem[sp-1] = uint64(v)
		h.Decref(a)
		mem = h.Mem()
		goto tail

	case opcode.StoreAttr:
		a = heap.Ref(mem[sp-1])
		if uint8(mem[a]>>32) != object.KindInstance || word&watched != 0 {
			goto slow
		}
		p = &in.code.attrs[arg]
		if p.class != heap.Ref(uint32(mem[a+1])) || p.epoch != in.epoch {
			in.learnAttr(p, in.ClassOf(a), heap.Ref(mem[np+arg]))
			goto slow
		}
		b = heap.Ref(mem[a+headWords])
		if p.what&attrStore == 0 || b == 0 || !in.replaceInDict(b, heap.Ref(mem[np+arg]), heap.Ref(mem[sp-2])) {
			goto slow
		}
		mem = h.Mem()
		sp -= 2
		h.Decref(a)
		mem = h.Mem()
		goto tail

	case opcode.LoadMethod:
		a = heap.Ref(mem[sp-1])
		if uint8(mem[a]>>32) != object.KindInstance {
			goto slow
		}
		p = &in.code.attrs[arg]
		if p.class != heap.Ref(uint32(mem[a+1])) || p.epoch != in.epoch {
			in.learnAttr(p, in.ClassOf(a), heap.Ref(mem[np+arg]))
			goto slow
		}
		if p.what&attrMethod == 0 {
			goto slow
		}
		if mem[a+1]>>32 != 0 {
			if b = heap.Ref(mem[a+headWords]); b != 0 && in.DictGetStr(b, heap.Ref(mem[np+arg])) != 0 {
				goto slow
			}
		}
		h.Incref(p.value)
		h.Dirty(sp - 1)
		mem[sp-1] = uint64(p.value)
		h.Dirty(sp)
		mem[sp] = uint64(a)
		sp++
		goto next

	case opcode.CallMethod:
		if h.ShouldCollect() {
			goto slow
		}
		in.pc, in.sp, in.ins, in.Fuel, in.Ticks, in.Steps = pc, sp, word, fuel, ticks, steps
		in.callMethod(int(arg))
		goto reload

	case opcode.CallFunction:
		if h.ShouldCollect() {
			goto slow
		}
		in.pc, in.sp, in.ins, in.Fuel, in.Ticks, in.Steps = pc, sp, word, fuel, ticks, steps
		in.callAt(sp-arg-1, heap.Ref(mem[sp-arg-1]), int(arg), 0)
		goto reload

	case opcode.Call:
		if h.ShouldCollect() {
			goto slow
		}
		in.pc, in.sp, in.ins, in.Fuel, in.Ticks, in.Steps = pc, sp, word, fuel, ticks, steps
		in.callSlots(int(arg), 0)
		goto reload

	case opcode.ReturnConst:
		v = heap.Ref(mem[kp+arg])
		h.Incref(v)
		h.Dirty(sp)
		mem[sp] = uint64(v)
		sp++
		in.pc, in.sp, in.ins, in.Fuel, in.Ticks, in.Steps = pc, sp, word, fuel, ticks, steps
		in.returnValue()
		goto reload

	case opcode.ReturnValue:
		in.pc, in.sp, in.ins, in.Fuel, in.Ticks, in.Steps = pc, sp, word, fuel, ticks, steps
		in.returnValue()
		goto reload

	case opcode.JumpAbsolute, opcode.JumpForward, opcode.JumpBackward, opcode.JumpBackwardNoInterrupt:
		pc = int(arg)
		goto next

	case opcode.PopJumpIfNone, opcode.PopJumpIfNotNone:
		sp--
		v = heap.Ref(mem[sp])
		if (v == object.None) == (opcode.Op(word&code.OpMask) == opcode.PopJumpIfNone) {
			pc = int(arg)
		}
		h.Decref(v)
		mem = h.Mem()
		goto tail

	case opcode.ToBool:
		v = heap.Ref(mem[sp-1])
		if v == object.True || v == object.False {
			goto next
		}
		goto slow

	case opcode.UnaryNot:
		v = heap.Ref(mem[sp-1])
		if v != object.True && v != object.False {
			goto slow
		}
		h.Decref(v)
		if v == object.True {
			v = object.False
		} else {
			v = object.True
		}
		h.Incref(v)
		h.Dirty(sp - 1)
		mem[sp-1] = uint64(v)
		goto next

	case opcode.ForIter, opcode.ForIterSingle:
		v = heap.Ref(mem[sp-1])
		switch uint8(mem[v] >> 32) {
		case object.KindRangeIter:
			if mem[v+headWords+2] == 0 {
				goto slow
			}
			x = int64(mem[v+headWords])
			h.Dirty(uint32(v) + headWords)
			mem[v+headWords] = uint64(x + int64(mem[v+headWords+1]))
			h.Dirty(uint32(v) + headWords + 2)
			mem[v+headWords+2]--
			if v, err = in.NewInt(x); err != nil {
				goto slow
			}
			mem = h.Mem()
		case object.KindListIter:
			a = heap.Ref(mem[v+headWords])
			if a == 0 {
				goto slow
			}
			b = heap.Ref(mem[a+headWords+object.ListItems])
			x = int64(mem[v+headWords+1])
			if b == 0 || uint64(x) >= mem[b+1]>>32 {
				goto slow
			}
			h.Dirty(uint32(v) + headWords + 1)
			mem[v+headWords+1] = uint64(x + 1)
			v = heap.Ref(mem[uint64(b)+headWords+uint64(x)])
			h.Incref(v)
		default:
			goto slow
		}
		h.Dirty(sp)
		mem[sp] = uint64(v)
		sp++
		goto next

	case opcode.BinarySubscr:
		a, b = heap.Ref(mem[sp-2]), heap.Ref(mem[sp-1])
		if mem[b]>>32&0xFFFF != object.TagInt || uint32(mem[a+1]) != 0 || word&watched != 0 {
			goto slow
		}
		x = int64(mem[b+headWords])
		switch uint8(mem[a] >> 32) {
		case object.KindList:
			v = heap.Ref(mem[a+headWords+object.ListItems])
			if v == 0 {
				goto slow
			}
		case object.KindTuple:
			v = a
		default:
			goto slow
		}
		if x < 0 {
			x += int64(mem[v+1] >> 32)
		}
		if uint64(x) >= mem[v+1]>>32 {
			goto slow
		}
		v = heap.Ref(mem[uint64(v)+headWords+uint64(x)])
		h.Incref(v)
		sp--
		h.Dirty(sp - 1)
		mem[sp-1] = uint64(v)
		h.Decref(b)
		h.Decref(a)
		mem = h.Mem()
		goto tail

	case opcode.StoreSubscr:
		a, b = heap.Ref(mem[sp-2]), heap.Ref(mem[sp-1])
		if mem[b]>>32&0xFFFF != object.TagInt || uint8(mem[a]>>32) != object.KindList || uint32(mem[a+1]) != 0 || word&watched != 0 {
			goto slow
		}
		v = heap.Ref(mem[a+headWords+object.ListItems])
		x = int64(mem[b+headWords])
		if v == 0 || uint64(x) >= mem[v+1]>>32 {
			goto slow
		}
		arg = uint32(v) + headWords + uint32(x)
		v = heap.Ref(mem[arg])
		h.Dirty(arg)
		mem[arg] = mem[sp-3]
		sp -= 3
		h.Decref(v)
		h.Decref(b)
		h.Decref(a)
		mem = h.Mem()
		goto tail

	default:
		goto slow
	}

intResult: // the ints a and b on top are replaced by the int z
	if v, err = in.NewInt(z); err != nil {
		goto slow
	} else {
		mem = h.Mem()
	}
	sp--
	h.Dirty(sp - 1)
	mem[sp-1] = uint64(v)
	h.Decref(a)
	h.Decref(b)
	goto next

slow:
	in.pc, in.sp, in.ins, in.Fuel, in.Ticks, in.Steps = pc, sp, word, fuel, ticks, steps
	in.execute(word)
	goto reload
}
