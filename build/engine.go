package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"gilplay/build/gowasm"
	"gilplay/vm/dialect"
)

// engine is the compiled wasm/browser and its name relative to the site.
type engine struct {
	name    string
	content []byte
}

// buildEngine compiles wasm/browser and leaves out what the page never reads.
func (s *site) buildEngine() error {
	tmp, err := os.MkdirTemp("", "engine")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	path := filepath.Join(tmp, "engine.wasm")
	overlay, err := textOverlay(s.root, tmp)
	if err != nil {
		return err
	}
	version, err := engineVersion(s.root)
	if err != nil {
		return err
	}
	if err := s.buildPythons(version, tmp); err != nil {
		return err
	}
	// With the names of its functions, which Shrink needs and leaves out.
	if err := goBuild(s.root, "js", "wasm", "./wasm/browser", path, append(smaller(), overlay, "-ldflags=-w -X gilplay/vm.Version="+version)...); err != nil {
		return err
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if content, err = gowasm.Shrink(content); err != nil {
		fmt.Fprintln(os.Stderr, "the engine stays as large as Go makes it:", err)
	}
	s.engine = engine{"assets/" + hashed("engine", content, ".wasm"), content}
	return nil
}

// readEngine takes the engine and the packed Pythons from the site that was
// built last.
func (s *site) readEngine() error {
	names := func(pattern string) []string {
		found, _ := filepath.Glob(filepath.Join(s.out, "assets", pattern)) // of this file: well formed
		return found
	}
	read := func(path string) (name string, content []byte, err error) {
		content, err = os.ReadFile(path)
		return "assets/" + filepath.Base(path), content, err
	}
	engines := names("engine-*.wasm")
	if len(engines) != 1 {
		return fmt.Errorf("%s has no engine: build the site first", s.out)
	}
	var err error
	if s.engine.name, s.engine.content, err = read(engines[0]); err != nil {
		return err
	}
	for _, d := range dialect.All() {
		for _, path := range names("python-" + d.Name + "-*.bin") {
			p := python{dialect: d.Name}
			if p.name, p.content, err = read(path); err != nil {
				return err
			}
			s.pythons = append(s.pythons, p)
		}
	}
	return nil
}

func (s *site) writeEngine() error {
	if err := s.write(s.engine.name, s.engine.content); err != nil {
		return err
	}
	return s.writePythons()
}

// seldomRun are packages in which little time is spent once a program runs.
var seldomRun = []string{
	"vm", "vm/syntax", "vm/symtable", "vm/compile", "vm/code", "vm/dialect", "vm/opcode", "vm/builtins", "vm/builtins/libm",
	"gil/trace", "gil/kernel", "gil/policy", "gil/sketch", "lessons/judge", "wasm/api", "wasm/browser",
}

// smaller are the flags that keep the compiler from inlining in those packages,
// which makes the engine that travels 4 to 6 % smaller.
func smaller() (flags []string) {
	for _, pkg := range seldomRun {
		flags = append(flags, "-gcflags=gilplay/"+pkg+"=-l")
	}
	return flags
}

// goBuild compiles one main package without the paths of this machine and,
// unless the flags say otherwise, without debug tables.
func goBuild(root, goos, goarch, pkg, out string, flags ...string) error {
	args := append([]string{"build", "-trimpath", "-ldflags=-s -w", "-o", out}, flags...)
	cmd := exec.Command("go", append(args, pkg)...)
	cmd.Dir = root
	if goos != "" {
		cmd.Env = append(os.Environ(), "GOOS="+goos, "GOARCH="+goarch)
	}
	if text, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("go build %s: %w\n%s", pkg, err, text)
	}
	return nil
}

// wasmExec is the loader that belongs to the compiler in use. The build
// program itself may be built with -trimpath, so it asks the go command.
func wasmExec() (string, error) {
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		return "", err
	}
	return filepath.Join(strings.TrimSpace(string(out)), "lib", "wasm", "wasm_exec.js"), nil
}

// hashed puts eight digits of the content's hash into a file name.
func hashed(stem string, content []byte, ext string) string {
	sum := sha256.Sum256(content)
	return stem + "-" + hex.EncodeToString(sum[:4]) + ext
}
