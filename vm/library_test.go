package vm_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gilplay/vm"
	"gilplay/vm/builtins"
	"gilplay/vm/dialect"
)

// TestLibraryTexts: each text of Python that stands for a module compiles in every
// dialect that carries it, and the module can be imported.
func TestLibraryTexts(t *testing.T) {
	carried := map[string]bool{}
	for _, d := range dialect.All() {
		names := []string{}
		for _, m := range builtins.Modules(d) {
			in := d
			if m.Hidden {
				in = dialect.Get("3.9") // as vm compiles what stands for C code
			}
			if _, bad := vm.Compile(m.Source, m.Name, in); bad != nil {
				t.Errorf("%s, %s: %v", d.Name, m.Name, bad)
			}
			if m.Source != "" {
				carried[m.Name] = true
			}
			names = append(names, m.Name)
		}
		p := program{python: d.Name, name: "all.py", source: "import sys\nfor name in '" + strings.Join(names, " ") + "'.split():\n" +
			"    try: __import__(name)\n    except Exception: print(name + ': ' + str(sys.exc_info()[1]))\n"}
		p.compare(t, p.run(t, 1<<40, nil))
	}
	files, err := filepath.Glob("builtins/*lib*/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no texts", err)
	}
	for _, f := range files {
		if name := strings.TrimSuffix(filepath.Base(f), ".py"); !carried[name] {
			t.Errorf("no Python carries %s", f)
		}
		if text, err := os.ReadFile(f); err != nil || len(text) == 0 {
			t.Errorf("%s: empty, %v", f, err)
		}
	}
}
