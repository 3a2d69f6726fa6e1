package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

func TestShrunkProgramDoesTheSame(t *testing.T) {
	node, err := exec.LookPath("node")
	if err != nil {
		t.Skip("Node.js is not installed")
	}
	dir := t.TempDir()
	native, module := filepath.Join(dir, "native"), filepath.Join(dir, "program.wasm")
	if err := goBuild("..", "", "", "./build/testdata/shrink", native, "-ldflags=-s -w"); err != nil {
		t.Fatal(err)
	}
	want, err := exec.Command(native).Output()
	if err != nil {
		t.Fatal(err)
	}
	if err := goBuild("..", "js", "wasm", "./build/testdata/shrink", module, "-ldflags=-w"); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(module)
	if err != nil {
		t.Fatal(err)
	}
	small, err := shrunk(content)
	if err != nil {
		t.Fatal(err)
	}
	if before, after := gzipSize(content), gzipSize(small); after > before*8/10 {
		t.Errorf("%d compressed bytes of %d are left", after, before)
	}
	if err := os.WriteFile(module, small, 0o644); err != nil {
		t.Fatal(err)
	}
	loader, err := wasmExec()
	if err != nil {
		t.Fatal(err)
	}
	got, err := exec.Command(node, filepath.Join(filepath.Dir(loader), "wasm_exec_node.js"), module).CombinedOutput()
	if err != nil || !bytes.Equal(got, want) {
		t.Errorf("%v\n%s\nnot\n%s", err, got, want)
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
		if got, err := shrunk(m); err == nil || !bytes.Equal(got, m) {
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
