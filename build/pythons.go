package main

import (
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"

	"gilplay/vm"
	"gilplay/vm/dialect"
)

// A packed Python is what a dialect's boot made (vm.Pack). The engine that
// travels boots none itself: the page hands it the one that a program needs.
type python struct {
	dialect string
	name    string // relative to the site
	content []byte
}

// usualPython is the dialect that the pages ask for before they know better.
const usualPython = "3.9"

// runPythons packs every dialect into a folder. It is a command of its own
// because serve, which goes on running while sources change, must have it done by
// a program built from the sources of the engine.
func runPythons(root string, args []string) error {
	flags := flag.NewFlagSet("pythons", flag.ContinueOnError)
	version := flags.String("version", "", "what the engine is built with")
	out := flags.String("o", "", "folder")
	if err := flags.Parse(args); err != nil || *out == "" {
		return flag.ErrHelp
	}
	for _, d := range dialect.All() {
		packed, err := vm.Pack(d, *version)
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(*out, d.Name), packed, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// buildPythons packs all Pythons for an engine of a version.
func (s *site) buildPythons(version, dir string) error {
	cmd := exec.Command("go", "run", "./build", "pythons", "-version", version, "-o", dir)
	cmd.Dir = s.root
	if text, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("packing the Pythons: %w\n%s", err, text)
	}
	s.pythons = nil
	for _, d := range dialect.All() {
		content, err := os.ReadFile(filepath.Join(dir, d.Name))
		if err != nil {
			return err
		}
		s.pythons = append(s.pythons, python{d.Name, "assets/" + hashed("python-"+d.Name, content, ".bin"), content})
	}
	return nil
}

func (s *site) writePythons() error {
	for _, p := range s.pythons {
		if err := s.write(p.name, p.content); err != nil {
			return err
		}
	}
	return nil
}

// pythonNames are the packed Pythons' files by dialect.
func (s *site) pythonNames() map[string]string {
	names := map[string]string{}
	for _, p := range s.pythons {
		names[p.dialect] = p.name
	}
	return names
}

// engineVersion tells two states of the interpreter's sources apart.
func engineVersion(root string) (string, error) {
	hash := sha256.New()
	err := filepath.WalkDir(filepath.Join(root, "vm"), func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if ext := filepath.Ext(path); ext != ".go" && ext != ".py" {
			return nil
		}
		content, err := os.ReadFile(path)
		hash.Write(content)
		return err
	})
	return hex.EncodeToString(hash.Sum(nil)[:8]), err
}
