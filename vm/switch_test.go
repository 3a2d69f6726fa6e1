package vm_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"gilplay/vm"
	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/interp"
)

// looks is what vm/opcode/testdata/evalbreak.tsv, made from CPython's sources and
// tried on real interpreters, says of one Python: after which opcode the eval loop
// looks at the eval breaker.
type looks struct {
	when     map[string]string // by opcode
	entry    bool              // before a frame's first opcode, and a handler's
	suppress []string          // not if one of these is next
}

func readLooks(t *testing.T, version string) looks {
	text, err := os.ReadFile("opcode/testdata/evalbreak.tsv")
	if err != nil {
		t.Fatal(err)
	}
	l := looks{when: map[string]string{}}
	for _, line := range strings.Split(string(text), "\n") {
		f := strings.Split(line, "\t")
		if f[0] != version {
			continue
		}
		list, ok := strings.CutPrefix(f[5], "skip_if_next_in:")
		switch {
		case ok:
			l.suppress = strings.Split(list, "/")
		case f[1] == "<frame-entry>":
			l.entry = f[5] == "at_entry"
		case f[4] == "base":
			l.when[f[1]] = f[5]
		}
	}
	return l
}

// stand is where the main thread is, before an instruction.
type stand struct {
	at    interp.Place
	op    code.Shown
	depth int
}

// watcher steps a program and compares each look with the table.
type watcher struct {
	*testing.T
	name  string
	in    *interp.Interp
	d     *dialect.Dialect
	looks looks
	codes map[*code.Code][]code.Shown
	calls []stand // the instructions that wait for a frame to end, by depth
	seen  map[string]bool
	wrong map[string]int
}

func (w *watcher) stand() (s stand) {
	s.at, s.depth = w.in.Where(0), w.in.Depth()
	if s.at.Code == nil {
		return s
	}
	list, ok := w.codes[s.at.Code]
	if !ok {
		list = code.Instructions(s.at.Code, w.d.Ops)
		w.codes[s.at.Code] = list
	}
	if s.at.Ins < len(list) {
		s.op = list[s.at.Ins]
	}
	return s
}

func (s *stand) name() string {
	if s.op.Row == nil {
		return ""
	}
	return s.op.Row.Name
}

// leaves are the opcodes that end or suspend a frame.
var leaves = []string{"RETURN_VALUE", "RETURN_CONST", "YIELD_VALUE"}

// leadsTo reports whether the instruction, if it raises nothing, goes on with b.
func (s *stand) leadsTo(b *stand) bool {
	return s.at.Code == b.at.Code && (b.at.Ins == s.at.Ins+1 || b.at.Ins == s.op.Jump)
}

// expect is what the table says of the step from a to b; known is false where it
// depends on values that are not looked at here.
func (w *watcher) expect(a, b *stand) (look, known bool) {
	done := *a
	if b.depth < a.depth {
		done = w.calls[b.depth]
	}
	again := b.depth == a.depth && slices.Contains(leaves, a.name()) // a call in C goes on to another frame
	if b.depth > a.depth || again || !done.leadsTo(b) {              // a frame, or a handler, begins
		return w.looks.entry && !slices.Contains(w.looks.suppress, b.name()), true
	}
	switch w.looks.when[done.name()] {
	case "always":
		return !slices.Contains(w.looks.suppress, b.name()), true
	case "never", "never_leaves_frame", "never_on_yield":
		return false, true
	case "only_if_(oparg&3)_lt_2":
		return done.op.Arg&3 < 2, true
	}
	return false, false
}

// step executes one instruction, or a piece of one, and reports whether the
// interpreter looked at the eval breaker behind it.
func (w *watcher) step() (looked, goesOn bool) {
	w.in.Ticks = 0
	e := w.in.Run(0, 1)
	for e.Kind == interp.Write || e.Kind == interp.IO || e.Kind == interp.Sleep {
		if e.Kind != interp.Write {
			w.in.Resume(0, w.in.None())
		}
		e = w.in.Run(0, 0) // completes the instruction
	}
	return e.Kind == interp.Poll, e.Kind == interp.Poll || e.Kind == interp.FuelSpent
}

func (w *watcher) run(steps int) {
	for range steps {
		a := w.stand()
		for len(w.calls) <= a.depth {
			w.calls = append(w.calls, stand{})
		}
		w.calls[a.depth] = a
		looked, goesOn := w.step()
		b := w.stand()
		for goesOn && b.at.Hidden { // the instruction is not over
			var more bool
			more, goesOn = w.step()
			looked, b = looked || more, w.stand()
		}
		if !goesOn {
			return // what follows would take a world
		}
		if a.at.Hidden || a.at.Library || b.at.Library || b.depth > a.depth+1 || b.depth < a.depth-1 {
			continue
		}
		if w.finalizes(&a, &b) {
			continue
		}
		if look, known := w.expect(&a, &b); known && look != looked {
			w.wrong[a.name()+" then "+b.name()]++
			if w.wrong[a.name()+" then "+b.name()] == 1 {
				w.Errorf("%s %s, line %d: after %s, before %s (depth %d, %d): looks %v", w.d.Name, w.name, a.at.Line, a.name(), b.name(), a.depth, b.depth, looked)
			}
		} else if known {
			w.seen[a.name()] = true
		}
	}
}

// finalizes reports whether a __del__ begins or ends between a and b. That is within
// an instruction, whose own look comes before __del__ here and after it in CPython:
// those two are not compared, what __del__ itself does is.
func (w *watcher) finalizes(a, b *stand) bool {
	del := func(s *stand) bool { return s.at.Code != nil && s.at.Code.Name == "__del__" }
	return del(b) && b.depth > a.depth || del(a) && b.depth < a.depth
}

// unreached are the opcodes that no program can show, and why.
var unreached = map[string]string{
	"CACHE": "no instruction: part of the one before", "RESERVED": "never compiled", "ENTER_EXECUTOR": "the JIT's", "INTERPRETER_EXIT": "of the frame below the program's",
	"NOP": "the peephole optimiser and the assembler leave none in 2.7 and 3.9", "END_FOR": "FOR_ITER jumps past it",
	"PRINT_EXPR":      "compile() refuses the mode 'single'",
	"EXIT_INIT_CHECK": "of the frame around __init__, in specialised calls", "EXTENDED_ARG": "no instruction here: part of the one behind; it never looks",
}

// Run by run, instruction by instruction: the interpreter looks at the eval
// breaker where CPython's eval loop does.
func TestLooksAsExecuted(t *testing.T) {
	for _, version := range []string{"2.7", "3.9", "3.13"} {
		files, err := filepath.Glob("testdata/run/*.py")
		if err != nil || len(files) < 20 {
			t.Fatal(err, len(files))
		}
		files = append(files, "testdata/looks/"+version+".py")
		if version == "2.7" {
			more, _ := filepath.Glob("testdata/run27/*.py")
			files = append(files, more...)
		}
		d, l := dialect.Get(version), readLooks(t, version)
		seen := map[string]bool{}
		for _, file := range files {
			source, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			in, bad := vm.New(string(source), file, d, vm.Options{})
			if bad != nil {
				continue // of another Python
			}
			w := &watcher{T: t, name: filepath.Base(file), in: in, d: d, looks: l, codes: map[*code.Code][]code.Shown{}, seen: seen, wrong: map[string]int{}}
			w.run(20000)
		}
		for _, row := range d.Ops.Rows() {
			if when := l.when[row.Name]; !seen[row.Name] && (when == "always" || when == "never") && unreached[row.Name] == "" {
				t.Errorf("%s: no program executes %s", version, row.Name)
			}
		}
	}
}

// What a look depends on: the value that is tested, whether a frame is pushed, what
// is called, whether a subiterator has ended, what stands next.
func TestLooksThatDepend(t *testing.T) {
	const values = "for x in (True, False, 1, 0, '', None):\n    "
	notBool := []bool{false, false, true, true, true, true}
	for _, c := range []struct {
		pythons, source, op string
		want                []bool
	}{
		{"2.7 3.9", values + "if x: y = 1\n", "POP_JUMP_IF_FALSE", notBool},
		{"2.7 3.9", values + "if not x: y = 1\n", "POP_JUMP_IF_TRUE", notBool},
		{"2.7 3.9", values + "x and 1\n", "JUMP_IF_FALSE_OR_POP", notBool},
		{"2.7 3.9", values + "x or 1\n", "JUMP_IF_TRUE_OR_POP", notBool},
		{"3.13", values + "if x: y = 1\n", "POP_JUMP_IF_TRUE", make([]bool, 6)},
		// FOR_ITER's two looks, then its own.
		{"3.9", "def g():\n    yield from [1, 2]\nfor x in g(): pass\n", "YIELD_FROM", []bool{true, true, true}},
		{"3.9", "def h():\n    yield 1\ndef g():\n    yield from h()\n    x = 1\nfor x in g(): pass\n", "YIELD_FROM", []bool{true, true}},
		{"2.7", "try: y = 1\nfinally: pass\nx = 1\nx\n", "STORE_NAME", []bool{true, true}},
		{"2.7", "x = 1\ntry: pass\nfinally: pass\n", "STORE_NAME", []bool{false}}, // SETUP_FINALLY is next
		{"3.9", "x = 1\ntry: pass\nfinally: pass\n", "STORE_NAME", []bool{false}},
		{"3.9", "class C:\n    def __enter__(s): pass\n    def __exit__(s, *a): pass\nC\nx = C()\nwith x: pass\n", "LOAD_NAME", []bool{true, true, true, false}}, // SETUP_WITH
		{"3.13", "x = []\nlen(x); isinstance(x, list); x.append(1); type(x); abs(1); x.pop(); int(); str(x)\n", "CALL",
			[]bool{false, false, false, false, true, true, true, true}},
		{"3.13", "def f(): pass\nf(); f(); int()\n", "CALL", []bool{false, false, true}}, // f's RESUME looks
		{"3.13", "def f(**k): pass\nf(a=1)\ndict(a=1)\n", "CALL_KW", []bool{false, true}},
		{"3.13", "def f(*a): pass\nf(*[1])\nmax(*[1, 2])\n", "CALL_FUNCTION_EX", []bool{false, true}},
		{"3.13", "def g():\n    yield 1\n    yield from [2]\nfor x in g(): pass\n", "RESUME", []bool{true, true, true, false}}, // module, g, after yield, not after yield from
	} {
		for _, python := range strings.Fields(c.pythons) {
			in, bad := vm.New(c.source, "look.py", dialect.Get(python), vm.Options{})
			if bad != nil {
				t.Fatal(bad)
			}
			w := &watcher{T: t, in: in, d: dialect.Get(python), codes: map[*code.Code][]code.Shown{}}
			if got := w.looksAfter(c.op); !slices.Equal(got, c.want) {
				t.Errorf("%s: %q looks after %s %v, want %v", python, c.source, c.op, got, c.want)
			}
		}
	}
}

// looksAfter runs the program and tells, each time that an opcode has been executed,
// whether the interpreter looked before anything else was.
func (w *watcher) looksAfter(op string) (list []bool) {
	for {
		a := w.stand()
		looked, goesOn := w.step()
		for goesOn && w.stand().at.Hidden {
			var more bool
			more, goesOn = w.step()
			looked = looked || more
		}
		if !goesOn {
			return list
		}
		if a.name() == op && !a.at.Hidden && !a.at.Library {
			list = append(list, looked)
		}
	}
}
