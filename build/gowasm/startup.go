package gowasm

import "slices"

// startup says where the linker's tables from program counters to functions
// are. They are long and hold nothing that could not be counted out: function i
// has the number firstFunc + i, and the records of functions follow each other.
// leaveOut clears them, and the module's start function, which runs before
// anything else, fills them in again.
type startup struct {
	funcs, count   int // the table of functions, and how many
	first          int // where the record of the first one is, from there
	buckets, lists int // how many rows the table of buckets has, and its address
}

const (
	bucketSize  = 20 // runtime.findfuncbucket: a function's index and 16 bytes
	perFunction = 16 // rows for each function
	recordAlign = 8
)

// leaveOut clears the tables; false if they are not what start would make.
func (t *tables) leaveOut() (s startup, ok bool) {
	s = startup{t.funcs, t.count, t.u32(t.funcs + 4), (t.bucketsEnd - t.buckets) / bucketSize, t.buckets}
	next := s.first
	for i := range t.count {
		if f := t.funcs + 8*i; t.u32(f) != i+firstFunc || t.u32(f+4) != next || t.u32(t.funcs+next) != i+firstFunc {
			return s, false
		}
		size := funcSize + 4*t.u32(t.funcs+next+funcValues) + 4*int(t.memory[t.funcs+next+funcDataCount])
		next = (next + size + recordAlign - 1) &^ (recordAlign - 1)
	}
	for b := range s.buckets {
		row := t.memory[t.buckets+b*bucketSize:][:bucketSize]
		if t.u32(t.buckets+b*bucketSize) != b/perFunction || slices.Max(row[4:]) != 0 {
			return s, false
		}
	}
	for i := range t.count {
		t.put(t.funcs+t.u32(t.funcs+8*i+4), 0)
	}
	clear(t.memory[t.funcs : t.funcs+8*t.count])
	clear(t.memory[t.buckets : t.buckets+s.buckets*bucketSize])
	return s, true
}

// body is the start function, with four locals.
func (s startup) body() []byte {
	const index, at, record, row = 0, 1, 2, 3
	get := func(local int64) instr { return instr{op: opLocalGet, a: local} }
	set := func(local int64) instr { return instr{op: opLocalSet, a: local} }
	num := func(n int) instr { return instr{op: opI32Const, a: int64(n)} }
	op := func(op byte) instr { return instr{op: op} }
	word := func(op byte, offset int64) instr { return instr{op: op, a: 2, b: offset} }
	w := writer{out: []byte{1, 4, typeI32}}
	w.put(num(s.first+s.funcs), set(record), num(s.funcs), set(at), instr{op: opLoop, a: emptyType},
		// a row of the table: where it begins, where its record is
		get(at), get(index), num(firstFunc), op(opI32Add), word(opI32Store, 0),
		get(at), get(record), num(s.funcs), op(opI32Sub), word(opI32Store, 4),
		get(record), get(index), num(firstFunc), op(opI32Add), word(opI32Store, 0),
		// the next record
		get(record), get(record), word(opI32Load, funcValues), get(record), instr{op: opI32Load8U, b: funcDataCount},
		op(opI32Add), num(2), op(opI32Shl), op(opI32Add), num(funcSize+recordAlign-1), op(opI32Add), num(-recordAlign), op(opI32And), set(record),
		get(at), num(8), op(opI32Add), set(at),
		get(index), num(1), op(opI32Add), instr{op: opLocalTee, a: index}, num(s.count), op(opI32LtU), instr{op: opBrIf}, op(opEnd),
		// the rows of buckets
		num(0), set(index), num(s.lists), set(row), instr{op: opLoop, a: emptyType},
		get(row), get(index), num(4), op(opI32ShrU), word(opI32Store, 0),
		get(row), num(bucketSize), op(opI32Add), set(row),
		get(index), num(1), op(opI32Add), instr{op: opLocalTee, a: index}, num(s.buckets), op(opI32LtU), instr{op: opBrIf}, op(opEnd),
		op(opEnd))
	return w.out
}

// addStart adds the start function to a module.
func addStart(sections []section, body []byte) []section {
	imports := 0
	grown := func(s *section, more []byte) (count int) {
		count, at := unleb(s.content, 0)
		s.content = append(append(leb(nil, uint64(count+1)), s.content[at:]...), more...)
		return count
	}
	kind, number := 0, 0
	for i := range sections {
		switch s := &sections[i]; s.id {
		case wasmType:
			kind = grown(s, []byte{0x60, 0, 0}) // no parameters, no results
		case wasmImport:
			imports, _ = unleb(s.content, 0)
		case wasmFunction:
			number = imports + grown(s, leb(nil, uint64(kind)))
		case wasmCode:
			grown(s, append(leb(nil, uint64(len(body))), body...))
		}
	}
	after := slices.IndexFunc(sections, func(s section) bool { return s.id > wasmStart })
	return slices.Insert(sections, after, section{wasmStart, leb(nil, uint64(number))})
}
