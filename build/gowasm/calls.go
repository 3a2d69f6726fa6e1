package gowasm

// A call, as Go compiles it:
//
//	SP -= 8; [SP] = return address       callPrologue
//	i32.const 0; call f                  or through the table
//	SP = global SP                       the callee took the return address off
//	br_if unwind                         or, where nothing can be resumed: if unreachable end
//
// and a return: SP += size of the frame; SP += 8; i32.const 0; return.
//
// In this package's own notation, before it is written, a return is opLeave and
// moves SP by a.
const opLeave = 0xe0

// isFrame says whether SP changes by a constant here, and by how much.
func isFrame(c []instr, op byte) (size int64, ok bool) {
	ok = matches(c, opLocalGet, opI32Const, op, opLocalTee, opGlobalSet) && c[0].a == localSP && c[3].a == localSP && c[4].a == 0
	if !ok {
		return 0, false
	}
	return c[1].a, true
}

// callSite is a call found in the code.
type callSite struct {
	call     instr
	length   int
	indirect bool
}

const (
	callPrologue  = 8 // instructions
	returnAddress = 8 // bytes
)

// callAt says whether a call starts at c.
func callAt(c []instr, number int64) (s callSite, ok bool) {
	if size, ok := isFrame(c, opI32Sub); !ok || size != 8 || !matches(c[5:], opLocalGet, opI64Const, opI64Store) || c[6].a>>16 != number {
		return s, false
	}
	k := callPrologue
	if matches(c[k:], opI64Const, opI64ShrU, opI32WrapI64, opLocalSet, opI32Const, opLocalGet, opIndirect) {
		k, s.indirect = k+6, true
	} else if matches(c[k:], opI32Const, opCall) {
		k++
	} else if !matches(c[k:], opCall) {
		return s, false
	}
	s.call = c[k]
	if !matches(c[k+1:], opGlobalGet, opLocalSet) {
		return s, false
	}
	k += 3
	switch {
	case matches(c[k:], opBrIf):
		k++
	case matches(c[k:], opIf, opUnreachable, opEnd):
		k += 3
	default:
		return s, false
	}
	s.length = k
	return s, true
}

// rewriteCalls gives the calls and returns in the code of f their new form. In
// a resumable function the calls of others of its kind stay.
func (p *program) rewriteCalls(f *goFunc) {
	out := make([]instr, 0, len(f.code))
	for k := 0; k < len(f.code); k++ {
		c := f.code[k:]
		if s, ok := callAt(c, f.number()); ok {
			if n, ok := p.newCall(f, s); ok {
				out = append(out, n...)
				k += s.length - 1
				continue
			}
		}
		if n, length := p.tailCall(f, c); length > 0 {
			out = append(out, n...)
			k += length - 1
			continue
		}
		if f.form == straight {
			if k > 0 && c[0].op == opGlobalGet && f.code[k-1].op == opCall && reloads(c) {
				k++ // assembly that leaves SP as it is
				continue
			}
			if i, length := leaveAt(c); length > 0 {
				out = append(out, i)
				k += length - 1
				continue
			}
		}
		out = append(out, f.code[k])
	}
	f.code = out
}

// localIndex stands for the local that takes the index of a function in the
// table, until the function is written.
const localIndex = -1

// newCall is what stands for a call; false if it stays.
func (p *program) newCall(f *goFunc, s callSite) ([]instr, bool) {
	below := []instr{{op: opLocalGet, a: localSP}, {op: opI32Const, a: 8}, {op: opI32Sub}, {op: opGlobalSet}}
	trap := []instr{{op: opIf, a: emptyType}, {op: opUnreachable}, {op: opEnd}}
	if s.indirect {
		if f.form != straight {
			return nil, false
		}
		n := append(below, instr{op: opI64Const, a: 16}, instr{op: opI64ShrU}, instr{op: opI32WrapI64}, instr{op: opLocalSet, a: localIndex}, instr{op: opI32Const}, instr{op: opLocalGet, a: localIndex}, s.call)
		return append(n, trap...), true
	}
	to := p.callee(&s.call)
	switch {
	case to == nil:
		return nil, false
	case to.traps(), f.form == straight && neverTaken(f, to):
		return []instr{{op: opUnreachable}}, true
	case postpones(f, to):
		return []instr{{op: opI32Const, a: 1}, {op: opGlobalSet, a: wantedGlobal}}, true
	case to.lean():
		return []instr{s.call}, true
	case to.form == straight:
		return append(below, instr{op: opI32Const}, s.call, instr{op: opDrop}), true
	case f.form == straight:
		n := append(below, instr{op: opI32Const}, s.call)
		return append(n, trap...), true
	}
	return nil, false
}

// tailCall is what stands for a call that is the last thing of a function.
func (p *program) tailCall(f *goFunc, c []instr) (n []instr, length int) {
	size, framed := isFrame(c, opI32Add)
	k := 0
	if framed {
		k = 5
	}
	if !matches(c[k:], opI32Const, opCall, opGlobalGet, opLocalSet, opReturn) {
		return nil, 0
	}
	to := p.callee(&c[k+1])
	if to == nil || to.form == raw {
		return nil, 0
	}
	if to.lean() {
		// It takes no return address: SP is where this function's caller had it.
		n = append(n, instr{op: opLocalGet, a: localSP}, instr{op: opI32Const, a: size + 8}, instr{op: opI32Add}, instr{op: opGlobalSet}, c[k+1])
		if !f.lean() {
			n = append(n, instr{op: opI32Const})
		}
		return append(n, instr{op: opReturn}), k + 5
	}
	if f.form != straight {
		return nil, 0
	}
	n = append(n, instr{op: opLocalGet, a: localSP}, instr{op: opI32Const, a: size}, instr{op: opI32Add}, instr{op: opGlobalSet}, c[k], c[k+1])
	if f.lean() {
		n = append(n, instr{op: opDrop})
	}
	return append(n, instr{op: opReturn}), k + 5
}

// leaveAt is a return as one instruction.
func leaveAt(c []instr) (i instr, length int) {
	size, k := int64(0), 0
	first, ok := isFrame(c, opI32Add)
	if !ok {
		return i, 0
	}
	size, k = first, 5
	if second, ok := isFrame(c[5:], opI32Add); ok {
		size, k = size+second, 10
	}
	if !matches(c[k:], opI32Const, opReturn) {
		return i, 0
	}
	return instr{op: opLeave, a: size}, k + 2
}

// reloads says whether SP is taken from the global again.
func reloads(c []instr) bool {
	return matches(c, opGlobalGet, opLocalSet) && c[0].a == 0 && c[1].a == localSP
}

// ordinary says whether f changes SP only for its frame, its calls and its
// returns; some functions of the runtime go to other stacks.
func (f *goFunc) ordinary() bool {
	for k := 2; k < len(f.code); k++ {
		c := f.code[k:]
		if s, ok := callAt(c, f.number()); ok {
			k += s.length - 1
			continue
		}
		if _, ok := isFrame(c, opI32Sub); ok {
			k += 4
			continue
		}
		if _, ok := isFrame(c, opI32Add); ok {
			k += 4
			continue
		}
		if f.code[k-1].op == opCall && reloads(c) {
			k++
			continue
		}
		switch i := &f.code[k]; {
		case i.op == opGlobalGet && i.a == 0, i.op == opGlobalSet && i.a == 0, (i.op == opLocalSet || i.op == opLocalTee) && i.a == localSP:
			return false
		}
	}
	return true
}
