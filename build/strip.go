package main

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// Go's linker keeps, for every function, tables from program counters to files,
// lines, inlined calls and arguments, and the functions' names. A crash report
// needs them; the page does not, and in WebAssembly they are a quarter of the
// download. stripTables empties them. What the running program needs stays:
// stack sizes, pointer maps, and what panics and defers look up. Nothing moves,
// so no address changes.
//
// The layout is that of runtime/symtab.go and runtime/runtime2.go in Go 1.26;
// another one is refused with an error, and the engine is then used as it is.
func stripTables(module []byte) ([]byte, error) {
	head, at, size, err := dataSection(module)
	if err != nil {
		return nil, err
	}
	memory, err := readSegments(module[at : at+size])
	if err != nil {
		return nil, err
	}
	t, err := findTables(memory)
	if err != nil {
		return nil, err
	}
	t.strip()
	data := writeSegments(memory)
	out := append([]byte{}, module[:head]...)
	out = append(leb(append(out, wasmData), uint64(len(data))), data...)
	return append(out, module[at+size:]...), nil
}

var errLayout = errors.New("not the layout of Go 1.26")

const (
	wasmHeader  = 8
	wasmData    = 11
	shortestGap = 128 // zeros between two segments; engines limit their number
	pclnMagic   = 0xfffffff1
)

// dataSection finds the data section: where its head is, and its content.
func dataSection(module []byte) (head, at, size int, err error) {
	for p := wasmHeader; p < len(module); {
		id := module[p]
		n, after := unleb(module, p+1)
		if after < 0 || after+n > len(module) {
			break
		}
		if id == wasmData {
			return p, after, n, nil
		}
		p = after + n
	}
	return 0, 0, 0, errLayout
}

// unleb reads an unsigned number; after is -1 at the end of the bytes.
func unleb(b []byte, p int) (n, after int) {
	for shift := 0; p < len(b) && shift < 35; shift += 7 {
		n |= int(b[p]&0x7f) << shift
		if p++; b[p-1] < 0x80 {
			return n, p
		}
	}
	return 0, -1
}

func leb(b []byte, n uint64) []byte { return binary.AppendUvarint(b, n) }

// sleb appends a signed number.
func sleb(b []byte, n int64) []byte {
	for {
		c := byte(n & 0x7f)
		n >>= 7
		if n == 0 && c&0x40 == 0 || n == -1 && c&0x40 != 0 {
			return append(b, c)
		}
		b = append(b, c|0x80)
	}
}

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
	count                              int // of functions
}

func (t *tables) u32(at int) int       { return int(binary.LittleEndian.Uint32(t.memory[at:])) }
func (t *tables) u64(at int) int       { return int(binary.LittleEndian.Uint64(t.memory[at:])) }
func (t *tables) put(at int, v uint32) { binary.LittleEndian.PutUint32(t.memory[at:], v) }

// Words of runtime.moduledata.
const (
	moduleNames  = 1
	moduleCU     = 4
	moduleValues = 10
	moduleFuncs  = 13
	moduleGofunc = 40
	moduleWords  = 42
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
			t.funcs, t.gofun = word(moduleFuncs), word(moduleGofunc)
			if t.valuesEnd > t.funcs || t.funcs+8*t.count > len(memory) || t.gofun >= len(memory) {
				return nil, errLayout
			}
			return t, nil
		}
	}
	return nil, errLayout
}

// Fields of runtime._func, in bytes, and the numbers of its tables.
const (
	funcName      = 4
	funcStack     = 16
	funcFile      = 20
	funcLine      = 24
	funcValues    = 28
	funcUnit      = 32
	funcDataCount = 43
	funcSize      = 44

	valueInlined  = 2
	valueLiveArgs = 3

	dataInlined  = 3
	dataArgs     = 5
	dataLiveArgs = 6
)

// strip empties the tables that only a crash report reads.
func (t *tables) strip() {
	kept := make([]bool, t.valuesEnd-t.values)
	kept[0] = true
	for i := range t.count {
		f := t.funcs + t.u32(t.funcs+8*i+4)
		t.keep(kept, t.u32(f+funcStack))
		t.put(f+funcName, 0)
		t.put(f+funcFile, 0)
		t.put(f+funcLine, 0)
		t.put(f+funcUnit, 0)
		values := t.u32(f + funcValues)
		for k := range values {
			at := f + funcSize + 4*k
			if k == valueInlined || k == valueLiveArgs {
				t.put(at, 0)
			} else {
				t.keep(kept, t.u32(at))
			}
		}
		for k := range int(t.memory[f+funcDataCount]) {
			if k == dataInlined || k == dataArgs || k == dataLiveArgs {
				t.put(f+funcSize+4*values+4*k, 1<<32-1)
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

// stripped is stripTables where it can be done; otherwise the module as it is,
// and a line that says so.
func stripped(module []byte) []byte {
	small, err := stripTables(module)
	if err != nil {
		fmt.Println("engine keeps its crash tables:", err)
		return module
	}
	return small
}
