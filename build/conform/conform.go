package conform

import (
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/compile"
	"gilplay/vm/dialect"
	"gilplay/vm/syntax"
	"gilplay/wasm/ucd"
)

// object is a code object, or the error of a file, in the form of
// vm/compile/testdata/describe.py.
type object = map[string]any

// Report is the outcome of a comparison.
type Report struct {
	Files     int            // that CPython compiles
	Objects   int            // code objects in them
	Identical int            // those equal in every attribute
	Failed    int            // files that we do not compile
	Fields    map[string]int // attribute -> code objects in which it differs
	Refused   int            // files that CPython does not compile
	Agreed    int            // of those, files that we refuse with the same message and line

	show  int // differences still to be shown
	out   io.Writer
	table *dialect.Dialect
}

// Files lists the .py files that paths name or contain, in order.
func Files(paths []string) ([]string, error) {
	var files []string
	for _, path := range paths {
		found := 0
		err := filepath.WalkDir(path, func(name string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() && (name == path || strings.HasSuffix(name, ".py")) {
				files = append(files, name)
				found++
			}
			return err
		})
		if err != nil {
			return nil, err
		}
		if found == 0 {
			return nil, fmt.Errorf("no .py file in %s", path)
		}
	}
	return files, nil
}

// Run compares files. The script is describe.py; the first so many differences
// are written to out.
func Run(d *dialect.Dialect, python, script string, files []string, show int, out io.Writer) (*Report, error) {
	ucd.Install()
	r := &Report{Fields: map[string]int{}, show: show, out: out, table: d}
	cmd := exec.Command(python, script, "--sorted")
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0", "PYTHONDONTWRITEBYTECODE=1", "PYTHONIOENCODING=utf-8")
	cmd.Stdin = strings.NewReader(strings.Join(files, "\n"))
	cmd.Stderr = os.Stderr
	pipe, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	lines := json.NewDecoder(pipe)
	for _, name := range files {
		var want object
		if err := lines.Decode(&want); err != nil {
			return nil, fmt.Errorf("%s: %s says: %w", name, python, err)
		}
		source, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		r.file(name, source, want)
	}
	return r, cmd.Wait()
}

func (r *Report) file(name string, source []byte, want object) {
	co, bad := compileSource(name, source, r.table)
	if want["error"] != nil {
		r.refused(name, bad, want)
		return
	}
	r.Files++
	if bad != nil {
		r.Failed++
		r.Objects += count(want)
		r.note("%s: CPython compiles it; we say line %d: %v\n", name, bad.Line, bad)
		return
	}
	sortSets(co)
	var got object
	if err := json.Unmarshal([]byte(code.JSON(co, r.table.Ops)), &got); err != nil {
		panic(err) // our own text
	}
	asciiOnly(got)
	asciiOnly(want)
	r.compare(name, got, want)
}

// sortSets sorts the members of sets, as the script does: the order that they
// have in CPython depends on what its process has interned before.
func sortSets(co *code.Code) {
	for _, item := range co.Consts {
		switch item := item.(type) {
		case *code.Code:
			sortSets(item)
		case code.FrozenSet:
			slices.SortFunc(item, func(a, b code.Const) int { return strings.Compare(code.Repr(a), code.Repr(b)) })
		}
	}
}

func compileSource(name string, source []byte, d *dialect.Dialect) (*code.Code, *syntax.Error) {
	mod, bad := syntax.Parse(name, source, d.Features)
	if bad != nil {
		return nil, bad
	}
	return compile.Compile(mod, name, d)
}

func (r *Report) refused(name string, bad *syntax.Error, want object) {
	r.Refused++
	switch {
	case bad == nil:
		r.note("%s: we compile it; CPython says line %v: %v\n", name, want["lineno"], want["error"])
	case bad.Error() == want["error"] && (want["lineno"] == nil || want["lineno"] == float64(bad.Line)):
		r.Agreed++
	default:
		r.note("%s: line %d: %v; CPython says line %v: %v\n", name, bad.Line, bad, want["lineno"], want["error"])
	}
}

func (r *Report) note(format string, args ...any) {
	if r.show > 0 {
		r.show--
		fmt.Fprintf(r.out, format, args...)
	}
}

// Write prints the counts.
func (r *Report) Write(out io.Writer) {
	fmt.Fprintf(out, "%-16s %8d", "files", r.Files)
	if r.Failed > 0 {
		fmt.Fprintf(out, ", %d of which we do not compile", r.Failed)
	}
	// Rounded down: 100.00 is all of them.
	share := float64(10_000*r.Identical/max(r.Objects, 1)) / 100
	fmt.Fprintf(out, "\n%-16s %8d\n%-16s %8d  %.2f %%\n", "code objects", r.Objects, "identical", r.Identical, share)
	for _, field := range fields {
		if n := r.Fields[field]; n > 0 {
			fmt.Fprintf(out, "differ in %-16s %d\n", field, n)
		}
	}
	if r.Refused > 0 {
		fmt.Fprintf(out, "%-16s %8d, by us with the same message and line %d\n", "not compilable", r.Refused, r.Agreed)
	}
}

// Same tells whether all code objects are identical.
func (r *Report) Same() bool { return r.Identical == r.Objects }
