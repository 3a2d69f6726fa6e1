package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"gilplay/build/gowasm"
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
	small, err := gowasm.Shrink(content)
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
