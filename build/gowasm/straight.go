package gowasm

import "slices"

// A straight function runs to its end: nobody leaves its stack and comes back.
// So it stores no return addresses, does not look whether the stack is being
// unwound, and its jumps are WebAssembly's own. It does not ask for a larger
// stack either (stack.go).
//
// If it is called by its number only, it has no parameter and no result, and
// makes room for the return address itself (goFunc.lean): a call of it is
// nothing but the call. Its locals have the numbers that they have in all
// functions, though the first one is no parameter: equal code compresses well.

// straightBody is the new body of a straight function.
func (p *program) straightBody(f *goFunc) ([]byte, error) {
	g := &function{number: f.number(), groups: f.groups, code: f.code}
	if !g.findPlaces() {
		return nil, errLayout
	}
	g.places[0].code = withoutCheck(g.places[0].code)
	all, ok := g.blocks()
	if !ok {
		return nil, errLayout
	}
	withoutFrame(all[0])
	for _, b := range all {
		simplify(b)
		if !ofRuntime(f) {
			p.withoutBarrier(b)
		}
		fromArgs(b.code, f.frame+returnAddress)
	}
	if !arrange(all) {
		return nil, errIrreducible
	}
	s := &structure{all: all}
	s.tree(0, noBlock)
	w := straightWriter{program: p, f: f}
	return w.write(s.out)
}

// withoutCheck is the start of a function without its check for a larger stack.
func withoutCheck(code []instr) []instr {
	k := 0
	switch {
	case matches(code, opLocalGet, opGlobalGet, opI32WrapI64, opI32Load, opI32LeU, opIf, opUnreachable, opEnd):
		k = 8
	case matches(code, opLocalGet, opGlobalGet, opI32WrapI64, opI32Load, opI32Const, opI32Add, opI32LeU, opIf, opUnreachable, opEnd):
		k = 10
	default:
		return code
	}
	if code[0].a != localSP || code[1].a != globalG || code[3].b != gStackGuard {
		return code
	}
	return code[k:]
}

// withoutFrame takes the making of the frame from a function's first block.
func withoutFrame(b *block) {
	if _, ok := isFrame(b.code, opI32Sub); ok {
		b.code = b.code[5:]
	}
}

// simplify writes the code and the condition of a block shorter. What only
// leads to a trap is left out.
func simplify(b *block) {
	b.code = shorter(folded(b.code))
	if n := len(b.code); n > 0 && len(b.to) == 0 && b.code[n-1].op == opUnreachable && !callsAny(b.code) {
		b.code = []instr{{op: opUnreachable}}
	}
	if len(b.to) < 2 {
		return
	}
	for n := len(b.code) - 1; n >= 0 && b.code[n].op == opI32Eqz; n-- {
		b.code = b.code[:n]
		b.to[0], b.to[1] = b.to[1], b.to[0]
	}
}

func callsAny(code []instr) bool {
	for _, i := range code {
		if i.op == opCall || i.op == opIndirect {
			return true
		}
	}
	return false
}

// shorter is code with a test of a truth value in one instruction, and without
// those that do nothing.
func shorter(code []instr) []instr {
	out := code[:0]
	for _, i := range code {
		if i.op == opNop {
			continue
		}
		if n := len(out) - 1; n >= 0 && i.op == opI64Eqz && out[n].op == opI64ExtendU {
			out[n] = instr{op: opI32Eqz}
			continue
		}
		out = append(out, i)
	}
	return out
}

// straightWriter writes the body of a straight function around its code.
type straightWriter struct {
	writer
	program *program
	f       *goFunc
	global  bool  // the global SP is kept in step, for calls
	args    bool  // localArgs is used
	sp      bool  // localSP is used
	index   int64 // local for the index of a function in the table
}

func (w *straightWriter) write(code []instr) ([]byte, error) {
	groups := slices.Clone(w.f.groups)
	if w.f.lean() {
		groups[0][0]++
	}
	indirect := false
	for _, i := range code {
		w.global = w.global || w.program.needsSP(&i)
		w.sp = w.sp || i.is(opLocalGet, localSP)
		indirect = indirect || i.op == opIndirect
	}
	for _, i := range code {
		w.args = w.args || i.is(opLocalGet, localArgs) || i.op == opLeave && w.leaves()
	}
	if indirect {
		groups = append(groups, [2]int64{1, typeI32})
		for _, g := range groups {
			w.index += g[0]
		}
		if w.f.lean() {
			w.index--
		}
	}
	w.out = leb(w.out, uint64(len(groups)))
	for _, g := range groups {
		w.out = append(leb(w.out, uint64(g[0])), byte(g[1]))
	}
	w.enter()
	for k, i := range code {
		switch {
		case i.op == opLeave:
			if i.a != w.f.frame+returnAddress {
				return nil, errLayout
			}
			w.leave(k == len(code)-1)
			continue
		case i.op >= opLocalGet && i.op <= opLocalTee && i.a == localIndex:
			i.a = w.index
		case i.op >= opLocalSet && i.op <= opLocalTee && i.a <= localSP:
			return nil, errLayout
		}
		w.put(i)
	}
	if n := len(code) - 1; !w.f.lean() && (n < 0 || !isJump(code[n].op)) {
		w.put(instr{op: opUnreachable})
	}
	w.put(instr{op: opEnd})
	return w.out, nil
}

// leaves says whether a return changes SP.
func (w *straightWriter) leaves() bool { return w.global || !w.f.lean() }

// enter makes the frame.
func (w *straightWriter) enter() {
	guarded := w.program.guarded[w.f.index]
	w.sp = w.sp || guarded
	frame := w.f.frame + returnAddress
	w.put(instr{op: opGlobalGet})
	if !w.f.lean() {
		w.put(instr{op: opI32Const, a: returnAddress}, instr{op: opI32Add})
	}
	if w.args {
		w.put(instr{op: opLocalTee, a: localArgs})
	}
	w.put(instr{op: opI32Const, a: frame}, instr{op: opI32Sub})
	switch {
	case w.sp && w.global:
		w.put(instr{op: opLocalTee, a: localSP}, instr{op: opGlobalSet})
	case w.sp:
		w.put(instr{op: opLocalSet, a: localSP})
	case w.global:
		w.put(instr{op: opGlobalSet})
	default:
		w.put(instr{op: opDrop})
	}
	if guarded {
		w.put(guard()...)
	}
}

// leave takes the frame and the return address off, and returns.
func (w *straightWriter) leave(last bool) {
	if w.leaves() {
		w.put(instr{op: opLocalGet, a: localArgs}, instr{op: opGlobalSet})
	}
	if !w.f.lean() {
		w.put(instr{op: opI32Const})
	}
	if !last {
		w.put(instr{op: opReturn})
	}
}

// needsSP says whether an instruction reads or changes the global SP.
func (p *program) needsSP(i *instr) bool {
	switch i.op {
	case opIndirect:
		return true
	case opGlobalGet, opGlobalSet:
		return i.a == 0
	case opCall:
		to := p.callee(i)
		if to == nil {
			return false // an import gets SP as a parameter
		}
		if to.form != raw {
			return true
		}
		for k := range to.code {
			if p.needsSP(&to.code[k]) {
				return true
			}
		}
	}
	return false
}
