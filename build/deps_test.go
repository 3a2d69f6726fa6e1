package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// depsRules says who may import whom: "a < b" lets b import a and everything
// that a may import. A package that is not named follows the nearest named
// folder above it. Do not widen a rule to make a build pass: the order is the
// design.
const depsRules = `
	NONE < vm/syntax, vm/opcode, vm/heap, gil/trace, gil/sketch
	vm/syntax < vm/symtable
	vm/syntax, vm/opcode < vm/dialect
	vm/opcode < vm/code
	vm/symtable, vm/dialect, vm/code < vm/compile
	vm/heap, vm/code < vm/object
	vm/object, vm/dialect < vm/interp < vm/builtins
	vm/compile, vm/builtins < vm
	gil/trace < gil/kernel < gil/policy
	vm, gil/policy < gil/machine
	gil/machine < gil/explore
	gil/explore, gil/sketch < lessons/judge
	lessons/judge < lessons
	lessons/judge < wasm/api
	wasm/api < wasm/browser, wasm/edge
	vm/syntax < wasm/ucd
	wasm/api, lessons, wasm/ucd < wasm/cli, build
`

// engineBans are packages that the engine does without: each would cost more
// than a part of the engine, or bring in something that is not a function of
// the program and its settings (clocks, chance, goroutines).
var engineBans = []string{
	"fmt", "encoding/json", "regexp", "reflect", "net/http", "math/big", "math/rand", "math/rand/v2",
	"sync", "sync/atomic", "time", "os", "text/template",
}

// linkedBans are the packages that must not be linked into the browser engine,
// not even through others. (sync is not among them: strings needs it.)
var linkedBans = []string{
	"fmt", "encoding/json", "regexp", "reflect", "net/http", "math/big", "math/rand", "text/template", "time", "io/fs", "embed", "os",
}

// rules parses depsRules into: package -> everything it may import.
func rules() map[string]map[string]bool {
	may := map[string]map[string]bool{}
	for _, line := range strings.Split(strings.TrimSpace(depsRules), "\n") {
		groups := strings.Split(line, "<")
		for i, g := range groups {
			for _, name := range strings.Split(g, ",") {
				name = strings.TrimSpace(name)
				if may[name] == nil {
					may[name] = map[string]bool{}
				}
				if i == 0 {
					continue
				}
				for _, below := range strings.Split(groups[i-1], ",") {
					below = strings.TrimSpace(below)
					may[name][below] = true
					for b := range may[below] {
						may[name][b] = true
					}
				}
			}
		}
	}
	return may
}

// governing is the named package whose rule holds for a package.
func governing(may map[string]map[string]bool, pkg string) string {
	for p := pkg; p != "."; p = filepath.ToSlash(filepath.Dir(p)) {
		if may[p] != nil {
			return p
		}
	}
	return ""
}

func TestImportRules(t *testing.T) {
	may := rules()
	seen := 0
	eachSource(t, "../", func(path string, file *ast.File) {
		pkg := filepath.ToSlash(filepath.Dir(path))
		own := governing(may, pkg)
		if own == "" {
			t.Errorf("%s: no rule names this package or a folder above it", pkg)
			return
		}
		for _, spec := range file.Imports {
			to, ours := strings.CutPrefix(strings.Trim(spec.Path.Value, `"`), "gilplay/")
			if !ours {
				continue
			}
			seen++
			if target := governing(may, to); target != own && !may[own][target] {
				t.Errorf("%s imports %s: not allowed by depsRules", path, to)
			}
		}
	})
	if seen == 0 {
		t.Error("no import between our packages was seen: the test looks in the wrong place")
	}
}

func TestEngineSourcesUseOnlyWhatTheyMay(t *testing.T) {
	for _, folder := range []string{"vm", "gil"} {
		eachSource(t, "../"+folder, func(path string, file *ast.File) {
			for _, spec := range file.Imports {
				if name := strings.Trim(spec.Path.Value, `"`); slices.Contains(engineBans, name) {
					t.Errorf("%s imports %s", path, name)
				}
			}
			ast.Inspect(file, func(n ast.Node) bool {
				switch n.(type) {
				case *ast.GoStmt, *ast.SelectStmt, *ast.ChanType:
					t.Errorf("%s: goroutines and channels have no place in the engine", path)
				}
				return true
			})
		})
	}
}

func TestSyscallJSOnlyAtTheDoors(t *testing.T) {
	eachSource(t, "../", func(path string, file *ast.File) {
		for _, spec := range file.Imports {
			if spec.Path.Value == `"syscall/js"` && !strings.HasPrefix(path, "wasm/browser/") && !strings.HasPrefix(path, "wasm/edge/") {
				t.Errorf("%s imports syscall/js", path)
			}
		}
	})
}

func TestBrowserEngineLinksNothingLarge(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	overlay, err := textOverlay(root, t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "list", "-deps", overlay, "../wasm/browser")
	cmd.Env = append(os.Environ(), "GOOS=js", "GOARCH=wasm")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	linked := strings.Fields(string(out))
	if !slices.Contains(linked, "gilplay/wasm/api") {
		t.Fatalf("the list lacks wasm/api: %v", linked)
	}
	for _, name := range linked {
		if slices.Contains(linkedBans, name) {
			t.Errorf("the browser engine links %s", name)
		}
	}
}

// eachSource parses every Go file below dir that is no test and not generated
// into dist or a testdata folder; path is relative to the repository.
func eachSource(t *testing.T, dir string, visit func(path string, file *ast.File)) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if slices.Contains([]string{"node_modules", "testdata", "dist", ".git"}, d.Name()) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution|parser.ParseComments)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel("..", path)
		if strings.HasPrefix(generatorMark(file), "//go:build ignore") {
			return nil // a program of go generate, no part of the package
		}
		visit(filepath.ToSlash(rel), file)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// generatorMark is the first comment line of a file.
func generatorMark(file *ast.File) string {
	if len(file.Comments) == 0 {
		return ""
	}
	return file.Comments[0].List[0].Text
}

// The packages of the site are installed, never committed: a link to them that
// is committed replaces the folder of everybody who takes the commit.
func TestRepositoryLinksNothingInstalled(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("git", "ls-files", "site/node_modules")
	cmd.Dir = root
	out, err := cmd.Output()
	if err != nil {
		t.Skip("no repository here")
	}
	if len(out) > 0 {
		t.Errorf("committed: %.200s", out)
	}
}
