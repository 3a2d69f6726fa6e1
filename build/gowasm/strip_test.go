package gowasm

import (
	"bytes"
	"testing"
)

func TestSegmentsRoundTrip(t *testing.T) {
	memory := make([]byte, 5000)
	for _, at := range []int{3, 4, 70, 128, 300, 301, 2999, 4998} {
		memory[at] = byte(at) | 1
	}
	data := writeSegments(memory)
	if len(data) > 600 {
		t.Errorf("%d bytes: the zeros were not left out", len(data))
	}
	back, err := readSegments(data)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(back, memory[:len(back)]) || len(bytes.Trim(memory[len(back):], "\x00")) != 0 {
		t.Error("read back something else")
	}
}

func TestUnknownLayoutIsRefused(t *testing.T) {
	head := []byte("\x00asm\x01\x00\x00\x00")
	data := writeSegments(bytes.Repeat([]byte{1}, 4000))
	module := append(leb(append(bytes.Clone(head), wasmData), uint64(len(data))), data...)
	for name, m := range map[string][]byte{
		"empty": {}, "no data section": head, "data of another kind": module, "more after it": append(bytes.Clone(module), data...),
		"cut off": module[:100], "passive segments": append(bytes.Clone(head), wasmData, 2, 1, 1),
	} {
		if got, err := Shrink(m); err == nil || !bytes.Equal(got, m) {
			t.Errorf("%s: error %v, %d bytes of %d", name, err, len(got), len(m))
		}
	}
}

func TestInstructionsRoundTrip(t *testing.T) {
	code := []byte{
		opBlock, 0x40, opI64Const, 0x80, 0x7f, opI32Const, 0xe4, 0x00, opF32Const, 1, 2, 3, 4, opF64Const, 1, 2, 3, 4, 5, 6, 7, 8,
		opBrTable, 2, 0, 1, 2, opIndirect, 0, 0, opFirstLoad, 2, 0x90, 1, opMemorySize, 0, opPrefix, 10, 0, 0, opPrefix, 7, opEnd,
	}
	list, err := readCode(code)
	if err != nil {
		t.Fatal(err)
	}
	var out []byte
	for i := range list {
		out = list[i].append(out)
	}
	if !bytes.Equal(out, code) {
		t.Errorf("% x\nis read and written as\n% x", code, out)
	}
	for n := 1; n < 5; n++ {
		if _, err := readCode([]byte{opF32Const, 1, 2, 3, 4}[:n]); err == nil {
			t.Errorf("%d bytes of a number are no error", n)
		}
	}
}
