package gowasm

import (
	"encoding/binary"
	"errors"
	"maps"
	"slices"
)

// Go's linker keeps, for every function, tables from program counters to files,
// lines, inlined calls and arguments, and the functions' names. A crash report
// needs them; the page does not, and in WebAssembly they are a quarter of the
// download. strip empties them. What the running program needs stays:
// stack sizes, pointer maps, and what panics and defers look up. Nothing moves,
// so no address changes.
//
// The layout is that of runtime/symtab.go and runtime/runtime2.go in Go 1.26;
// another one is refused with an error, and the engine is then used as it is.
var errLayout = errors.New("not the layout of Go 1.26")
var errIrreducible = errors.New("a loop with two ways in")

const (
	shortestGap = 128 // zeros between two segments; engines limit their number
	pclnMagic   = 0xfffffff1
)

// readSegments lays the data segments out as the module's memory.
func readSegments(data []byte) ([]byte, error) {
	count, p := unleb(data, 0)
	var memory []byte
	for range count {
		if p < 0 || p+3 > len(data) || data[p] != 0 || data[p+1] != 0x41 {
			return nil, errLayout
		}
		addr, after := unleb(data, p+2)
		// A signed number: its last byte's sign bit is never set below 2 GB.
		if after < 0 || after >= len(data) || data[after] != 0x0b {
			return nil, errLayout
		}
		n, start := unleb(data, after+1)
		if start < 0 || start+n > len(data) {
			return nil, errLayout
		}
		if grow := addr + n - len(memory); grow > 0 {
			memory = append(memory, make([]byte, grow)...)
		}
		copy(memory[addr:], data[start:start+n])
		p = start + n
	}
	return memory, nil
}

// writeSegments is the opposite; runs of zeros are left out.
func writeSegments(memory []byte) []byte {
	var body []byte
	count := uint64(0)
	for p := 0; p < len(memory); {
		if memory[p] == 0 {
			p++
			continue
		}
		end, zeros := p, 0
		for q := p; q < len(memory) && zeros < shortestGap; q++ {
			if zeros++; memory[q] != 0 {
				end, zeros = q+1, 0
			}
		}
		body = sleb(append(body, 0, 0x41), int64(p))
		body = leb(append(body, 0x0b), uint64(end-p))
		body = append(body, memory[p:end]...)
		count++
		p = end
	}
	return append(leb(nil, count), body...)
}

// tables are the linker's tables in the module's memory.
type tables struct {
	memory                             []byte
	names, files, values, funcs, gofun int // addresses
	namesEnd, filesEnd, valuesEnd      int
	buckets, bucketsEnd                int
	types, typesEnd                    int
	itabs, itabCount                   int
	count                              int // of functions
}

func (t *tables) u32(at int) int       { return int(binary.LittleEndian.Uint32(t.memory[at:])) }
func (t *tables) u64(at int) int       { return int(binary.LittleEndian.Uint64(t.memory[at:])) }
func (t *tables) put(at int, v uint32) { binary.LittleEndian.PutUint32(t.memory[at:], v) }

// Words of runtime.moduledata.
const (
	moduleNames   = 1
	moduleCU      = 4
	moduleValues  = 10
	moduleFuncs   = 13
	moduleBuckets = 19
	moduleTypes   = 37
	moduleTypeEnd = 38
	moduleGofunc  = 40
	modulePclnEnd = 41
	moduleItabs   = 48
	moduleWords   = 50
)

// findTables looks for the header and for the module's record that points to
// it, and checks that the two agree.
func findTables(memory []byte) (*tables, error) {
	t := &tables{memory: memory}
	for head := 0; head+72 <= len(memory); head += 8 {
		if t.u32(head) != pclnMagic || memory[head+6] != 1 || memory[head+7] != 8 {
			continue
		}
		for at := 0; at+8*moduleWords <= len(memory); at += 8 {
			word := func(i int) int { return t.u64(at + 8*i) }
			if word(0) != head || word(moduleNames) != head+t.u64(head+32) || word(moduleValues) != head+t.u64(head+56) {
				continue
			}
			t.count = t.u64(head + 8)
			t.names, t.namesEnd = word(moduleNames), word(moduleNames)+word(moduleNames+1)
			t.files, t.filesEnd = word(moduleCU), word(moduleValues)
			t.values, t.valuesEnd = word(moduleValues), word(moduleValues)+word(moduleValues+1)
			t.types, t.typesEnd = word(moduleTypes), min(word(moduleTypeEnd), len(memory)-3)
			t.funcs, t.gofun = word(moduleFuncs), word(moduleGofunc)
			t.itabs, t.itabCount = word(moduleItabs), word(moduleItabs+1)
			t.buckets, t.bucketsEnd = word(moduleBuckets), word(modulePclnEnd)
			if t.bucketsEnd > len(memory) || t.buckets > t.bucketsEnd || t.valuesEnd > t.funcs || t.funcs+8*t.count > len(memory) || t.gofun >= len(memory) {
				return nil, errLayout
			}
			return t, nil
		}
	}
	return nil, errLayout
}

// Fields of runtime._func, in bytes, and the numbers of its tables
// (internal/abi/symtab.go).
const (
	funcName      = 4
	funcDefer     = 12
	funcStack     = 16
	funcFile      = 20
	funcLine      = 24
	funcValues    = 28
	funcUnit      = 32
	funcStartLine = 36
	funcDataCount = 43
	funcSize      = 44

	valueUnsafe   = 0 // only asynchronous preemption asks, which WebAssembly has not
	valueInlined  = 2
	valueLiveArgs = 3

	dataInlined  = 3
	dataArgs     = 5
	dataLiveArgs = 6
	noData       = 1<<32 - 1
)

// Of internal/abi: where the functions of an ITab begin, the number of methods
// in an InterfaceType, and the type of a method that no interface has.
const (
	itabFuncs   = 24
	typeMethods = 48 + 8 + 8
	noMethod    = 1<<32 - 1
)

// strip empties the tables that only a crash report reads, and, of functions
// whose frames the runtime never looks at, all.
func (t *tables) strip(walked func(function int) bool) {
	kept := make([]bool, t.valuesEnd-t.values)
	kept[0] = true
	blobs := map[int]bool{} // in gofunc, by offset: whether something is left that refers to it
	for i := range t.count {
		f := t.funcs + t.u32(t.funcs+8*i+4)
		walked := walked(i)
		if walked {
			t.keep(kept, t.u32(f+funcStack))
		} else {
			t.put(f+funcStack, 0)
			t.put(f+funcDefer, 0)
		}
		for _, field := range []int{funcName, funcFile, funcLine, funcUnit, funcStartLine} {
			t.put(f+field, 0)
		}
		values := t.u32(f + funcValues)
		for k := range values {
			at := f + funcSize + 4*k
			if !walked || k == valueUnsafe || k == valueInlined || k == valueLiveArgs {
				t.put(at, 0)
			} else {
				t.keep(kept, t.u32(at))
			}
		}
		for k := range int(t.memory[f+funcDataCount]) {
			at := f + funcSize + 4*values + 4*k
			blob := t.u32(at)
			if blob == noData {
				continue
			}
			unused := !walked || k == dataInlined || k == dataArgs || k == dataLiveArgs
			blobs[blob] = blobs[blob] || !unused
			if unused {
				t.put(at, noData)
			}
		}
	}
	for i, keep := range kept {
		if !keep {
			t.memory[t.values+i] = 0
		}
	}
	clear(t.memory[t.names:t.namesEnd])
	clear(t.memory[t.files:t.filesEnd])
	t.clearBlobs(blobs)
}

// clearBlobs empties what nothing refers to any more. Where the last blob ends
// is not known, so it stays.
func (t *tables) clearBlobs(used map[int]bool) {
	offsets := slices.Sorted(maps.Keys(used))
	for i := range len(offsets) - 1 {
		if !used[offsets[i]] {
			clear(t.memory[t.gofun+offsets[i] : t.gofun+offsets[i+1]])
		}
	}
}

// keep marks one table of values: pairs of numbers until a first one of 0,
// which may also start the table.
func (t *tables) keep(kept []bool, offset int) {
	if offset == 0 {
		return
	}
	for p, first := offset, true; ; first = false {
		delta, after := unleb(t.memory, t.values+p)
		if !first && delta == 0 {
			kept[p] = true
			return
		}
		_, after = unleb(t.memory, after)
		for ; p < after-t.values; p++ {
			kept[p] = true
		}
	}
}

// deferReturn is the place at which function i continues after a recovered
// panic, 0 if it defers nothing.
func (t *tables) deferReturn(i int) int {
	return t.u32(t.funcs + t.u32(t.funcs+8*i+4) + funcDefer)
}
