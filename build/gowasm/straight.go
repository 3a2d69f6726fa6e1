package gowasm

// A straight function runs to its end: nobody leaves its stack and comes back.
// So it stores no return addresses, does not look whether the stack is being
// unwound, and its jumps are WebAssembly's own. It does not ask for a larger
// stack either (stack.go).
//
// If it is called by its number only, it has no parameter and no result, and
// makes room for the return address itself (goFunc.lean): a call of it is
// nothing but the call.

// Locals of a straight function that is not lean are those of Go's functions;
// those of a lean one are
const (
	leanSP    = 0
	leanIndex = 1 // of a function in the table, if there are calls through it
)

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
	}
	if !arrange(all) {
		return nil, errIrreducible
	}
	s := &structure{all: all}
	s.tree(0, noBlock)
	w := straightWriter{program: p, f: f, sp: localSP}
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

// shorter is code with a test of a truth value in one instruction.
func shorter(code []instr) []instr {
	out := code[:0]
	for _, i := range code {
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
	sp      int64 // local
	shift   int64 // of the locals after SP
	global  bool  // the global SP is kept in step, for calls
}

func (w *straightWriter) write(code []instr) ([]byte, error) {
	groups, room := w.f.groups, w.f.frame
	if w.f.lean() {
		w.sp, w.shift, room = leanSP, -1, room+returnAddress
	}
	for _, i := range code {
		w.global = w.global || w.program.needsSP(&i)
		if i.op == opIndirect && w.f.lean() && w.shift < 0 {
			groups = append([][2]int64{{groups[0][0] + 1, typeI32}}, groups[1:]...)
			w.shift = 0
		}
	}
	w.out = leb(w.out, uint64(len(groups)))
	for _, g := range groups {
		w.out = append(leb(w.out, uint64(g[0])), byte(g[1]))
	}
	w.enter(room)
	for k, i := range code {
		switch {
		case i.op == opLeave:
			if i.a != w.f.frame+returnAddress {
				return nil, errLayout
			}
			w.leave(i.a, k == len(code)-1)
			continue
		case i.op >= opLocalGet && i.op <= opLocalTee:
			if i.a == localSP && i.op != opLocalGet {
				return nil, errLayout
			}
			i.a = w.local(i.a)
		}
		w.put(i)
	}
	if n := len(code) - 1; !w.f.lean() && (n < 0 || !isJump(code[n].op)) {
		w.put(instr{op: opUnreachable})
	}
	w.put(instr{op: opEnd})
	return w.out, nil
}

// enter makes the frame.
func (w *straightWriter) enter(room int64) {
	w.put(instr{op: opGlobalGet})
	if room > 0 {
		w.put(instr{op: opI32Const, a: room}, instr{op: opI32Sub})
	}
	if w.global {
		w.put(instr{op: opLocalTee, a: w.sp}, instr{op: opGlobalSet})
	} else {
		w.put(instr{op: opLocalSet, a: w.sp})
	}
	if w.program.guarded[w.f.index] {
		w.put(guard(w.sp)...)
	}
}

// leave takes the frame and the return address off, and returns.
func (w *straightWriter) leave(room int64, last bool) {
	if w.global || !w.f.lean() {
		w.put(instr{op: opLocalGet, a: w.sp}, instr{op: opI32Const, a: room}, instr{op: opI32Add}, instr{op: opGlobalSet})
	}
	if !w.f.lean() {
		w.put(instr{op: opI32Const})
	}
	if !last {
		w.put(instr{op: opReturn})
	}
}

// local is the new number of a local.
func (w *straightWriter) local(n int64) int64 {
	switch {
	case n == localSP:
		return w.sp
	case n == localPC && w.f.lean():
		return leanIndex
	case n == localPC:
		return n
	}
	return n + w.shift
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
