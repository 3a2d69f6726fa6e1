package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
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
	want, err := exec.Command(native).CombinedOutput()
	if err != nil {
		t.Fatal(err)
	}
	before := shrunk(t, module)
	loader, err := wasmExec()
	if err != nil {
		t.Fatal(err)
	}
	run := func(args ...string) (string, error) {
		args = append([]string{filepath.Join(filepath.Dir(loader), "wasm_exec_node.js"), module}, args...)
		out, err := exec.Command(node, args...).CombinedOutput()
		return string(out), err
	}
	if got, err := run(); err != nil || got != string(want) {
		t.Errorf("%v\n%s\nnot\n%s", err, got, want)
	}
	if content, _ := os.ReadFile(module); gzipSize(content) > before/2 {
		t.Errorf("%d compressed bytes of %d are left", gzipSize(content), before)
	}
	for _, how := range []string{"index", "divide", "nil", "map", "assert", "make", "panic", "endless"} {
		got, err := run(how)
		if err == nil || !strings.HasPrefix(got, "before\n") || strings.Contains(got, "recovered") || !strings.Contains(got, "RuntimeError: unreachable") {
			t.Errorf("%s: %v\n%.500s", how, err, got)
		}
	}
}

// shrunk builds the test program, rewrites it and says how large it was.
func shrunk(t *testing.T, module string) (before int) {
	t.Helper()
	if err := goBuild("..", "js", "wasm", "./build/testdata/shrink", module, "-ldflags=-w"); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(module)
	if err != nil {
		t.Fatal(err)
	}
	before = gzipSize(content)
	if content, err = gowasm.Shrink(content); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(module, content, 0o644); err != nil {
		t.Fatal(err)
	}
	return before
}
