package gowasm

import "slices"

// Go asks for memory a few pages at a time. In a browser each time costs
// milliseconds, for V8 then collects the garbage of the page (node --trace-gc shows
// it): a search that grew by 260 MB did so 350 times. So as much is taken at once
// as growthPages, and asked for no more until that is given out.

const growMemory = "runtime.growMemory"

// growthPages are 16 MB. Untouched they are only addresses.
const growthPages = 256

// notGiven is a global of ours: how many pages were given out that the memory does
// not have. It is never above 0 once growMemory has returned.
const notGiven = wantedGlobal + 1

// growBody is the body of growMemory. On the stack are the pages asked for, and then
// the memory's size before, or -1.
func growBody(f *goFunc) ([]byte, error) {
	k := slices.IndexFunc(f.code, func(i instr) bool { return i.op == opMemoryGrow })
	if k < 0 {
		return nil, errLayout
	}
	get, set := instr{op: opGlobalGet, a: notGiven}, instr{op: opGlobalSet, a: notGiven}
	num := func(n int64) instr { return instr{op: opI32Const, a: n} }
	w := writer{}
	w.out = leb(w.out, uint64(len(f.groups)))
	for _, g := range f.groups {
		w.out = append(leb(w.out, uint64(g[0])), byte(g[1]))
	}
	w.put(f.code[:k]...)
	w.put(get, instr{op: opI32Add}, set,
		get, num(0), instr{op: opI32GtS}, instr{op: opIf, a: resultI32},
		get, num(growthPages), instr{op: opI32Add}, f.code[k], num(-growthPages), set,
		instr{op: opElse}, instr{op: opMemorySize, raw: []byte{opMemorySize, 0}}, instr{op: opEnd})
	w.put(f.code[k+1:]...)
	return w.out, nil
}
