package gowasm

// firstFunc is the number that the linker gives to the first function in
// program counters: a program counter is that number << 16 plus the number of
// a place in the function (funcValueOffset of cmd/link/internal/wasm).
const firstFunc = 0x1000

// Go compiles a function to
//
//	block                       ; out of it: the stack is unwound
//	  loop                      ; to its start: a jump
//	    block … block           ; one for each place
//	      local.get PC_B  br_table
//	    end  code of place 0
//	    end  code of place 1 …
//
// where a place is what a jump or a return after unwinding goes to. A jump sets
// PC_B and goes to the loop's start; a call stores its return address, the
// function's number and the place after the call, and is left when the stack is
// being unwound. (cmd/internal/obj/wasm/wasmobj.go of Go 1.26.)
//
// shrinkFunction keeps every program counter and what happens at it, but
//   - a jump forwards is a br to the end of a block,
//   - a place that nobody goes to has no block, and what only one jump goes to
//     and never returns from stands where the jump was,
//   - after a call the stack is unwound by a return, and not at all after calls
//     that never return,
//   - the function's number is kept in a local, always the third,
//   - an address on the stack is an offset in the load or store.
//
// So calls, jumps and returns are the same bytes wherever they stand, which is
// what makes the module compress well.
type function struct {
	number int64      // in program counters
	groups [][2]int64 // of locals: how many of which type
	code   []instr
	places []place
	table  []int // place of each PC_B
	unwind bool
	loop   bool
	resume bool // some return address is stored
}

// place is the code from one place to the next.
type place struct {
	code   []instr
	jumps  int  // how many go here
	resume bool // something returns here
	inline bool // stands where its only jump was
	block  int  // number of the block whose end it is, counted from the inside
	target bool // it has a block
}

const (
	localPC = 0 // PC_B
	localSP = 1
	localFn = 2 // ours: the function's number << 16
)

// shrinkFunction rewrites one body of the code section. deferReturn is the
// place at which a recovered function continues, 0 for none.
func shrinkFunction(f *function, deferReturn int) ([]byte, error) {
	if !f.findPlaces() {
		return nil, errLayout
	}
	if !f.findTargets(deferReturn) {
		return nil, errLayout
	}
	return f.write(), nil
}

func (f *function) readLocals(body []byte) (at int, err error) {
	count, at := unleb(body, 0)
	for range count {
		var n int
		if n, at = unleb(body, at); at < 0 || at >= len(body) {
			return 0, errLayout
		}
		f.groups = append(f.groups, [2]int64{int64(n), int64(body[at])})
		at++
	}
	return at, nil
}

// matches says whether the code continues with these operations.
func matches(code []instr, ops ...byte) bool {
	if len(code) < len(ops) {
		return false
	}
	for i, op := range ops {
		if code[i].op != op {
			return false
		}
	}
	return true
}

// is says whether an instruction is op with the number a.
func (i *instr) is(op byte, a int64) bool { return i.op == op && i.a == a }

// findPlaces cuts the code into places; false if it has none.
func (f *function) findPlaces() bool {
	code := f.code
	if !matches(code, opGlobalGet, opLocalSet) || code[1].a != localSP || len(f.groups) == 0 || f.groups[0] != [2]int64{1, typeI32} {
		return false
	}
	code = code[2:]
	blocks := 0
	for ; matches(code, opBlock) || matches(code, opLoop); code = code[1:] {
		if blocks++; code[0].op == opLoop {
			f.loop, f.unwind, blocks = true, blocks == 2, 0
		}
	}
	if !matches(code, opLocalGet, opBrTable, opEnd) || code[0].a != localPC {
		return false
	}
	f.table = code[1].table
	last := f.table[len(f.table)-1]
	if !f.loop {
		f.unwind = blocks == last+2
	}
	code, ok := f.cutTail(code[3:])
	if !ok {
		return false
	}
	depth, start := 0, 0
	for k, i := range code {
		switch i.op {
		case opBlock, opLoop, opIf:
			depth++
		case opEnd:
			if depth--; depth < 0 {
				f.places = append(f.places, place{code: code[start:k]})
				depth, start = 0, k+1
			}
		}
	}
	f.places = append(f.places, place{code: code[start:]})
	return len(f.places) == last+1
}

// cutTail cuts off the ends of the loop, of the block around it and of the
// function.
func (f *function) cutTail(code []instr) ([]instr, bool) {
	ok := true
	cut := func(op byte, a int64) {
		if ok = ok && len(code) > 0 && code[len(code)-1].is(op, a); ok {
			code = code[:len(code)-1]
		}
	}
	cut(opEnd, 0)
	if f.unwind {
		cut(opI32Const, 1)
		cut(opEnd, 0)
	}
	cut(opUnreachable, 0)
	if f.loop {
		cut(opEnd, 0)
	}
	return code, ok
}

// placeOf is the place of a value of PC_B.
func (f *function) placeOf(pc int64) int {
	return f.table[min(pc, int64(len(f.table)-1))]
}

// jumpAt says whether a jump starts at code[k], and to which place.
func (f *function) jumpAt(s int, code []instr, k, depth int) (to int, ok bool) {
	c := code[k:]
	if !f.loop || !matches(c, opI32Const, opLocalSet, opBr) || c[1].a != localPC || c[2].a != int64(depth+len(f.places)-1-s) {
		return 0, false
	}
	return f.placeOf(c[0].a), true
}

// jumpIfAt is jumpAt for a jump that is all of an if.
func (f *function) jumpIfAt(s int, code []instr, k, depth int) (to int, ok bool) {
	if code[k].op != opIf || !matches(code[k:], opIf, opI32Const, opLocalSet, opBr, opEnd) {
		return 0, false
	}
	return f.jumpAt(s, code, k+1, depth+1)
}

// storesPC says whether code[k] is a return address that is then stored.
func (f *function) storesPC(code []instr, k int) bool {
	return k > 0 && matches(code[k:], opI64Const, opI64Store) && code[k].a>>16 == f.number && code[k+1].b == 0 && code[k-1].is(opLocalGet, localSP)
}

// unwinds says whether code[k] leaves the function after a call.
func (f *function) unwinds(s int, i *instr, depth int) bool {
	outer := len(f.places) - 1 - s
	if f.loop {
		outer++
	}
	return f.unwind && i.is(opBrIf, int64(depth+outer))
}

// findTargets counts who goes where, and says which places need a block and
// which can stand where their jump was; false if a branch is of no known kind.
func (f *function) findTargets(deferReturn int) bool {
	f.places[0].resume = true
	if len(f.table) > 1 {
		f.places[f.table[1]].resume = true // goexit starts at its second place
	}
	if deferReturn != 0 {
		f.places[f.placeOf(int64(deferReturn))].resume = true
	}
	for s := range f.places {
		if !f.lookAt(s) {
			return false
		}
	}
	for s := range f.places {
		f.places[s].inline = f.canInline(s)
	}
	blocks := 0
	for s := range f.places {
		p := &f.places[s]
		p.target = s == 0 || p.resume || p.jumps > 0 && !p.inline
		if p.target {
			blocks++
		}
		p.block = blocks - 1
	}
	return true
}

// lookAt notes what place s jumps to and which return addresses it stores.
func (f *function) lookAt(s int) bool {
	code := f.places[s].code
	depth := 0
	for k := range code {
		i := &code[k]
		switch {
		case i.op == opBlock, i.op == opLoop, i.op == opIf:
			depth++
		case i.op == opEnd:
			depth--
		case i.op == opBrTable:
			return false
		case i.op == opBr && i.a >= int64(depth):
			to, ok := 0, false
			if k >= 2 {
				to, ok = f.jumpAt(s, code, k-2, depth)
			}
			if !ok {
				return false
			}
			f.places[to].jumps++
		case i.op == opBrIf && i.a >= int64(depth):
			if !f.unwinds(s, i, depth) {
				return false
			}
		case f.storesPC(code, k):
			f.resume = true
			f.places[f.placeOf(i.a&0xffff)].resume = true
		}
	}
	return true
}

// leaves says whether the end of place s is never reached.
func (f *function) leaves(s int) bool {
	code := f.places[s].code
	if len(code) == 0 {
		return s > 0 && f.leaves(s-1) && !f.places[s].resume && f.places[s].jumps == 0
	}
	switch code[len(code)-1].op {
	case opBr, opReturn, opUnreachable:
		return true
	}
	return false
}

// longestInline is the number of instructions of a place that may stand inside
// an if.
const longestInline = 200

// canInline says whether place s can stand where its only jump was: nothing
// returns to it or runs into it, it is left at its end, and calls nothing that
// may have to be resumed.
func (f *function) canInline(s int) bool {
	p := &f.places[s]
	if p.jumps != 1 || p.resume || s == 0 || !f.leaves(s-1) || !f.leaves(s) || len(p.code) > longestInline {
		return false
	}
	depth := 0
	for k := range p.code {
		switch i := &p.code[k]; i.op {
		case opBlock, opLoop, opIf:
			depth++
		case opEnd:
			depth--
		case opBrIf:
			if f.unwinds(s, i, depth) {
				return false
			}
		case opBr: // no cycle of places inside each other
			if to, ok := f.jumpAt(s, p.code, k-2, depth); ok && to <= s {
				return false
			}
		}
	}
	return true
}
