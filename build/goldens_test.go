package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestGoldensAreListed: every script that writes goldens is in the table, and
// what the table names is there.
func TestGoldensAreListed(t *testing.T) {
	for _, g := range goldens {
		dir := filepath.Join("..", filepath.Dir(filepath.FromSlash(g.script)))
		for _, name := range []string{filepath.Base(g.script), g.stdin, g.output} {
			if name == "" {
				continue
			}
			if _, err := os.Stat(filepath.Join(dir, name)); err != nil {
				t.Errorf("%s under Python %s: %v", g.script, g.python, err)
			}
		}
		for _, pattern := range g.args {
			if found, err := filepath.Glob(filepath.Join(dir, pattern)); err != nil || len(found) == 0 {
				t.Errorf("%s: nothing is named %s", g.script, pattern)
			}
		}
	}
	for _, folder := range []string{"gil", "lessons", "vm", "wasm"} {
		err := filepath.WalkDir(filepath.Join("..", folder), func(path string, entry os.DirEntry, err error) error {
			if err != nil || filepath.Base(filepath.Dir(path)) != "testdata" || !strings.HasSuffix(path, ".py") {
				return err
			}
			script := strings.TrimPrefix(filepath.ToSlash(path), "../")
			// The trees are programs for the parser, no scripts.
			if !strings.HasPrefix(filepath.Base(path), "trees") &&
				!slices.ContainsFunc(goldens, func(g golden) bool { return g.script == script }) {
				t.Errorf("%s is not in the table of goldens", script)
			}
			return err
		})
		if err != nil {
			t.Error(err)
		}
	}
}
