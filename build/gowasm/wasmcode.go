package gowasm

import "encoding/binary"

// Numbers of the WebAssembly sections and instructions that the build program
// looks at (WebAssembly core specification 2.0, chapter 5).
const (
	wasmHeader   = 8
	wasmCustom   = 0
	wasmType     = 1
	wasmImport   = 2
	wasmFunction = 3
	wasmStart    = 8
	wasmGlobal   = 6
	wasmExport   = 7
	wasmElement  = 9
	wasmCode     = 10
	wasmData     = 11

	opUnreachable = 0x00
	opNop         = 0x01
	opBlock       = 0x02
	opLoop        = 0x03
	opIf          = 0x04
	opElse        = 0x05
	opEnd         = 0x0b
	opBr          = 0x0c
	opBrIf        = 0x0d
	opBrTable     = 0x0e
	opReturn      = 0x0f
	opCall        = 0x10
	opIndirect    = 0x11
	opDrop        = 0x1a
	opSelect      = 0x1b
	opLocalGet    = 0x20
	opLocalSet    = 0x21
	opLocalTee    = 0x22
	opGlobalGet   = 0x23
	opGlobalSet   = 0x24
	opFirstLoad   = 0x28
	opI32Load     = 0x28
	opI64Load     = 0x29
	opI32Load8U   = 0x2d
	opI64Load32U  = 0x35
	opLastLoad    = 0x35
	opFirstStore  = 0x36
	opI32Store    = 0x36
	opI64Store    = 0x37
	opLastStore   = 0x3e
	opMemorySize  = 0x3f
	opMemoryGrow  = 0x40
	opI32Const    = 0x41
	opI64Const    = 0x42
	opF32Const    = 0x43
	opF64Const    = 0x44
	opI32Eqz      = 0x45
	opI32LtU      = 0x49
	opI32GtS      = 0x4a
	opI32LeU      = 0x4d
	opI64Eqz      = 0x50
	opI64Ne       = 0x52
	opLastCompare = 0x66
	opI32Clz      = 0x67
	opI32Add      = 0x6a
	opI32Sub      = 0x6b
	opI32And      = 0x71
	opI32Shl      = 0x74
	opI32ShrU     = 0x76
	opI64Clz      = 0x79
	opI64Add      = 0x7c
	opI64Or       = 0x84
	opI64ShrU     = 0x88
	opF32Abs      = 0x8b
	opF32Add      = 0x92
	opF64Abs      = 0x99
	opF64Add      = 0xa0
	opI32WrapI64  = 0xa7
	opI64ExtendU  = 0xad
	opLastSimple  = 0xc4
	opPrefix      = 0xfc

	emptyType = -0x40
	resultI32 = -1
	typeI64   = 0x7e
	typeI32   = 0x7f
)

// section is one section of a module.
type section struct {
	id      byte
	content []byte
}

// readModule splits a module into its sections.
func readModule(module []byte) (sections []section, err error) {
	p := wasmHeader
	for p < len(module) {
		n, at := unleb(module, p+1)
		if at < 0 || at+n > len(module) {
			return nil, errLayout
		}
		sections = append(sections, section{module[p], module[at : at+n]})
		p = at + n
	}
	if p != len(module) {
		return nil, errLayout
	}
	return sections, nil
}

func writeModule(sections []section) []byte {
	out := []byte("\x00asm\x01\x00\x00\x00")
	for _, s := range sections {
		out = append(leb(append(out, s.id), uint64(len(s.content))), s.content...)
	}
	return out
}

// unleb reads an unsigned number; after is -1 at the end of the bytes.
func unleb(b []byte, p int) (n, after int) {
	if p < 0 {
		return 0, -1
	}
	for shift := 0; p < len(b) && shift < 35; shift += 7 {
		n |= int(b[p]&0x7f) << shift
		if p++; b[p-1] < 0x80 {
			return n, p
		}
	}
	return 0, -1
}

// unsleb reads a signed number; after is -1 at the end of the bytes.
func unsleb(b []byte, p int) (n int64, after int) {
	for shift := 0; p < len(b) && shift < 70; {
		n |= int64(b[p]&0x7f) << shift
		shift += 7
		if p++; b[p-1] < 0x80 {
			if b[p-1]&0x40 != 0 && shift < 64 {
				n |= -1 << shift
			}
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

// instr is one instruction: a and b are its numbers (of a load or store the
// alignment and the offset), table the labels of a br_table, and raw the bytes
// of one that nothing here looks into.
type instr struct {
	op    byte
	a, b  int64
	table []int
	raw   []byte
}

// readCode decodes instructions until the end of the bytes.
func readCode(b []byte) (code []instr, err error) {
	for p := 0; p < len(b); {
		i := instr{op: b[p]}
		start := p
		number := func() int64 {
			n, after := unleb(b, p)
			p = after
			return int64(n)
		}
		p++
		switch op := i.op; {
		case op == opBr, op == opBrIf, op == opCall, op >= opLocalGet && op <= opGlobalSet:
			i.a = number()
		case op >= opFirstLoad && op <= opLastStore, op == opIndirect:
			i.a = number()
			i.b = number()
		case op == opBlock, op == opLoop, op == opIf, op == opI32Const, op == opI64Const:
			i.a, p = unsleb(b, p)
		case op == opBrTable:
			for n := number(); n >= 0 && p >= 0; n-- {
				i.table = append(i.table, int(number()))
			}
		case op == opF32Const:
			p += 4
		case op == opF64Const:
			p += 8
		case op == opMemorySize, op == opMemoryGrow:
			p++
		case op == opPrefix:
			switch kind := number(); {
			case kind == 10: // memory.copy
				p += 2
			case kind == 11: // memory.fill
				p++
			case kind > 7:
				return nil, errLayout
			}
		case op <= 1, op == opElse, op == opEnd, op == opReturn, op == opDrop, op == opSelect, op >= opI32Eqz && op <= opLastSimple:
		default:
			return nil, errLayout
		}
		if p < 0 || p > len(b) {
			return nil, errLayout
		}
		i.raw = b[start:p]
		code = append(code, i)
	}
	return code, nil
}

// append writes the instruction as readCode would read it.
func (i *instr) append(out []byte) []byte {
	switch op := i.op; {
	case op == opBr, op == opBrIf, op == opCall, op >= opLocalGet && op <= opGlobalSet:
		return leb(append(out, op), uint64(i.a))
	case op >= opFirstLoad && op <= opLastStore:
		return leb(leb(append(out, op), uint64(i.a)), uint64(i.b))
	case op == opBlock, op == opLoop, op == opIf, op == opI32Const, op == opI64Const:
		return sleb(append(out, op), i.a)
	case op == opBrTable:
		out = leb(append(out, op), uint64(len(i.table)-1))
		for _, label := range i.table {
			out = leb(out, uint64(label))
		}
		return out
	case i.raw != nil:
		return append(out, i.raw...)
	}
	return append(out, i.op)
}

// effect is how many values an instruction takes from the stack and puts on
// it; ok is false for those that leave the straight line.
func (i *instr) effect() (takes, puts int, ok bool) {
	switch op := i.op; {
	case op == opLocalGet, op == opGlobalGet, op >= opI32Const && op <= opF64Const, op == opMemorySize:
		return 0, 1, true
	case op == opLocalSet, op == opGlobalSet, op == opDrop:
		return 1, 0, true
	case op == opLocalTee, op >= opFirstLoad && op <= opLastLoad, op == opI32Eqz, op == opI64Eqz, op == opMemoryGrow:
		return 1, 1, true
	case op >= opFirstStore && op <= opLastStore:
		return 2, 0, true
	case op == opSelect:
		return 3, 1, true
	case op > opI32Eqz && op <= opLastCompare:
		return 2, 1, true
	case op >= opI32Clz && op < opI32Clz+3, op >= opI64Clz && op < opI64Clz+3,
		op >= opF32Abs && op < opF32Add, op >= opF64Abs && op < opF64Add, op >= opI32WrapI64 && op <= opLastSimple:
		return 1, 1, true
	case op > opLastCompare && op < opI32WrapI64:
		return 2, 1, true
	case op == opPrefix && i.raw[1] <= 7: // truncations
		return 1, 1, true
	}
	return 0, 0, false
}
