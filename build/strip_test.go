package main

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
	module := append(append(append([]byte{}, head...), wasmData), leb(nil, uint64(len(data)))...)
	for name, m := range map[string][]byte{
		"empty": {}, "no data section": head, "data of another kind": append(module, data...),
		"cut off": append(module, data[:100]...), "passive segments": append(append(append([]byte{}, head...), wasmData, 2), 1, 1),
	} {
		if _, err := stripTables(m); err == nil {
			t.Errorf("%s: no error", name)
		}
		if got := stripped(m); !bytes.Equal(got, m) {
			t.Errorf("%s: the module was changed", name)
		}
	}
}
