package main

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// golden is one file that a real CPython writes: script runs under that
// Python with its own folder as working directory, to which the other names are
// relative, and prints the output file.
type golden struct {
	script string   // relative to the repository
	python string   // "3.9"
	args   []string // patterns of files
	stdin  string   // file, "" = none
	output string   // file, "" = the script writes its own files
}

// runGoldens runs every script whose Python is found here, and names those it
// could not run. Goldens are committed: nothing else ever needs the
// interpreters.
func runGoldens(root string, args []string) error {
	flags := flag.NewFlagSet("goldens", flag.ContinueOnError)
	only := flags.String("only", "", "run only scripts whose path contains this")
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}
	for _, g := range goldens {
		if !strings.Contains(g.script, *only) {
			continue
		}
		python, ok := findPython(g.python)
		if !ok {
			fmt.Printf("skipped %s: no python%s here (pyenv or PATH)\n", g.script, g.python)
			continue
		}
		if err := g.run(root, python); err != nil {
			return fmt.Errorf("%s under Python %s: %w", g.script, g.python, err)
		}
		fmt.Printf("ran %s under Python %s\n", g.script, g.python)
	}
	return nil
}

func (g golden) run(root, python string) error {
	script := filepath.Join(root, filepath.FromSlash(g.script))
	dir := filepath.Dir(script)
	cmd := exec.Command(python, filepath.Base(script))
	cmd.Dir, cmd.Stderr = dir, os.Stderr
	for _, pattern := range g.args {
		names, err := fs.Glob(os.DirFS(dir), pattern)
		if err != nil {
			return err
		}
		cmd.Args = append(cmd.Args, names...)
	}
	if g.stdin != "" {
		in, err := os.Open(filepath.Join(dir, g.stdin))
		if err != nil {
			return err
		}
		defer in.Close()
		cmd.Stdin = in
	}
	// A fixed hash seed: the order of sets must not differ between two runs.
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1")
	out, err := cmd.Output()
	if err != nil || g.output == "" {
		return err
	}
	return os.WriteFile(filepath.Join(dir, g.output), out, 0o644)
}

// findPython looks for an interpreter of that version among pyenv's, then on
// the PATH.
func findPython(version string) (string, bool) {
	home, err := os.UserHomeDir()
	if err == nil {
		found, err := filepath.Glob(filepath.Join(home, ".pyenv", "versions", version+".*", "bin", "python"))
		if err == nil && len(found) > 0 {
			return found[len(found)-1], true
		}
	}
	path, err := exec.LookPath("python" + version)
	return path, err == nil
}
