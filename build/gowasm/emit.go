package gowasm

// write puts the function together again.
func (f *function) write() []byte {
	w := writer{f: f, last: f.places[len(f.places)-1].block}
	w.shift = 0
	if f.resume {
		w.shift = 1
		f.addLocal()
	}
	for s := range f.places {
		w.loop = w.loop || w.jumpsBack(s)
	}
	w.out = leb(w.out, uint64(len(f.groups)))
	for _, g := range f.groups {
		w.out = append(leb(w.out, uint64(g[0])), byte(g[1]))
	}
	if f.resume {
		w.put(instr{op: opI64Const, a: f.number << 16}, instr{op: opLocalSet, a: localFn})
	}
	w.put(instr{op: opGlobalGet}, instr{op: opLocalSet, a: localSP})
	if w.loop {
		w.put(instr{op: opLoop, a: emptyType})
	}
	for range w.last + 1 {
		w.put(instr{op: opBlock, a: emptyType})
	}
	table := make([]int, len(f.table))
	for pc, s := range f.table {
		table[pc] = f.places[s].block
	}
	w.put(instr{op: opLocalGet, a: localPC}, instr{op: opBrTable, table: table})
	for s := range f.places {
		p := &f.places[s]
		if p.target {
			w.put(instr{op: opEnd})
		}
		if !p.inline {
			w.place(s, p.block, 0)
		}
	}
	if w.loop {
		w.put(instr{op: opEnd})
	}
	w.put(instr{op: opUnreachable}, instr{op: opEnd})
	return w.out
}

// addLocal makes room for localFn: the first of the i64 locals, which follow SP.
func (f *function) addLocal() {
	if len(f.groups) > 1 && f.groups[1][1] == typeI64 {
		f.groups[1][0]++
		return
	}
	f.groups = append([][2]int64{f.groups[0], {1, typeI64}}, f.groups[1:]...)
}

type writer struct {
	f     *function
	out   []byte
	loop  bool
	last  int   // number of the outermost block
	shift int64 // of locals after SP
}

func (w *writer) put(code ...instr) {
	for k := range code {
		w.out = code[k].append(w.out)
	}
}

// jumpsBack says whether place s jumps to itself or to an earlier block.
func (w *writer) jumpsBack(s int) bool {
	p := &w.f.places[s]
	depth := 0
	for k, i := range p.code {
		switch i.op {
		case opBlock, opLoop, opIf:
			depth++
		case opEnd:
			depth--
		case opI32Const:
			if to, ok := w.f.jumpAt(s, p.code, k, depth); ok && w.f.places[to].block <= p.block {
				return true
			}
		}
	}
	return false
}

// place writes the code of place s inside of a block, with deeper blocks of
// its own around it.
func (w *writer) place(s, block, outer int) {
	code := folded(w.f.places[s].code)
	depth := 0
	for k := 0; k < len(code); k++ {
		i := code[k]
		if to, ok := w.f.jumpIfAt(s, code, k, depth); ok && w.ifJump(to, block, outer+depth) {
			k += 4
			continue
		}
		if to, ok := w.f.jumpAt(s, code, k, depth); ok {
			w.jump(to, code[k:k+3], block, outer+depth)
			k += 2
			continue
		}
		switch {
		case i.op == opBlock, i.op == opLoop, i.op == opIf:
			depth++
		case i.op == opEnd:
			depth--
		case w.f.unwinds(s, &i, depth):
			w.put(instr{op: opIf, a: emptyType}, instr{op: opI32Const, a: 1}, instr{op: opReturn}, instr{op: opEnd})
			continue
		case w.f.storesPC(code, k):
			w.put(instr{op: opLocalGet, a: localFn})
			if place := i.a & 0xffff; place != 0 {
				w.put(instr{op: opI64Const, a: place}, instr{op: opI64Or})
			}
			continue
		case i.op >= opLocalGet && i.op <= opLocalTee && i.a > localSP:
			i.a += w.shift
		}
		w.put(i)
	}
}

// ifJump writes a jump that is all of an if, in one instruction if it can.
func (w *writer) ifJump(to, block, depth int) bool {
	p := &w.f.places[to]
	switch {
	case p.inline:
		w.put(instr{op: opIf, a: emptyType})
		w.place(to, block, depth+1)
		w.put(instr{op: opEnd})
	case p.block > block:
		w.put(instr{op: opBrIf, a: int64(depth + p.block - block - 1)})
	default:
		return false
	}
	return true
}

func (w *writer) jump(to int, code []instr, block, depth int) {
	p := &w.f.places[to]
	switch {
	case p.inline:
		w.place(to, block, depth)
	case p.block > block:
		w.put(instr{op: opBr, a: int64(depth + p.block - block - 1)})
	default:
		w.put(code[0], code[1], instr{op: opBr, a: int64(depth + w.last - block)})
	}
}

// folded is code with the addresses of stack words as offsets of their loads
// and stores, and with one change of SP at a return instead of two.
func folded(code []instr) []instr {
	code = append([]instr{}, code...)
	out := code[:0]
	for k := 0; k < len(code); k++ {
		c := code[k:]
		if matches(c, opLocalGet, opI64ExtendU, opI64Const, opI64Add, opI32WrapI64) && c[0].a == localSP && c[2].a > 0 {
			if user := addressUser(c[5:]); user != nil {
				user.b += c[2].a
				out = append(out, c[0])
				k += 4
				continue
			}
		}
		if matches(c, opLocalGet, opI32Const, opI32Add, opLocalTee, opGlobalSet, opLocalGet, opI32Const, opI32Add, opLocalTee, opGlobalSet, opI32Const, opReturn) &&
			c[0].a == localSP && c[3].a == localSP && c[5].a == localSP && c[6].a == 8 && c[8].a == localSP && c[4].a == 0 && c[9].a == 0 {
			out = append(out, c[0], instr{op: opI32Const, a: c[1].a + 8}, c[2], c[4], c[10], c[11])
			k += 11
			continue
		}
		out = append(out, code[k])
	}
	return out
}

// addressUser is the load or store that takes an address which has just been
// put on the stack.
func addressUser(code []instr) *instr {
	depth := 1
	for k := range code {
		takes, puts, ok := code[k].effect()
		if !ok {
			return nil
		}
		if takes >= depth {
			memory := code[k].op >= opFirstLoad && code[k].op <= opLastStore
			if takes == depth && memory {
				return &code[k]
			}
			return nil
		}
		depth += puts - takes
	}
	return nil
}
