package vm_test

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"gilplay/vm"
	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/syntax"
)

// TestRun runs the corpus, testdata/run/*.py, and compares what the programs
// print with what each CPython printed (see testdata/expect.py).
func TestRun(t *testing.T) {
	for _, python := range pythons {
		for _, p := range corpus(t, python) {
			t.Run(python+"/"+p.name, func(t *testing.T) {
				p.compare(t, p.run(t, 1<<40, nil))
			})
		}
	}
}

// TestRunVerified runs it again with a recount of all references at every
// instruction for short programs, every so often for long ones.
func TestRunVerified(t *testing.T) {
	if testing.Short() {
		t.Skip("recounting takes minutes; -short leaves it out")
	}
	for _, python := range pythons {
		for _, p := range corpus(t, python) {
			t.Run(python+"/"+p.name, func(t *testing.T) {
				verifyEvery(t, p)
			})
		}
	}
}

// verifyBudget is how often one program is recounted.
const verifyBudget = 400

func verifyEvery(t *testing.T, p program) {
	steps := p.run(t, 1<<40, nil).steps
	every := max(steps/verifyBudget, 1)
	next := int64(0)
	p.run(t, 60, func(in *interp.Interp) {
		if in.Steps < next {
			return
		}
		next = in.Steps + every
		if err := in.Verify(nil); err != nil {
			t.Fatalf("step %d: %v", in.Steps, err)
		}
	})
}

// pythons are the dialects that the corpus is run in.
var pythons = []string{"3.9", "3.13"}

type program struct {
	python, name, source string
	expectation
}

// expectation is what a program does.
type expectation struct {
	out, err string
	exit     int
}

// add reads a line of a program that says what is expected.
func (e *expectation) add(line string) {
	if s, ok := strings.CutPrefix(line, "expect: "); ok {
		e.out += s + "\n"
	} else if line == "expect:" {
		e.out += "\n"
	} else if s, ok := strings.CutPrefix(line, "expect error: "); ok {
		e.err += s + "\n"
	} else if line == "expect error:" {
		e.err += "\n"
	} else if s, ok := strings.CutPrefix(line, "expect exit: "); ok {
		e.exit, _ = strconv.Atoi(s)
		if e.exit == -2 {
			e.exit = 130 // killed by SIGINT, as a shell shows it
		}
	}
}

// corpus is the programs that are meant for a Python.
func corpus(t *testing.T, python string) []program {
	files, err := filepath.Glob("testdata/run/*.py")
	if err != nil || len(files) == 0 {
		t.Fatal("no corpus", err)
	}
	var all []program
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		p := program{python: python, name: filepath.Base(f), source: string(text)}
		if only, ok := strings.CutPrefix(p.source, "# only "); ok && !strings.HasPrefix(only, python+"\n") {
			continue
		}
		own, differs := expectation{}, false
		for _, line := range strings.Split(p.source, "\n") {
			if s, ok := strings.CutPrefix(line, "# "+python+" "); ok && strings.HasPrefix(s, "expect") {
				own.add(s)
				differs = true
			} else if s, ok := strings.CutPrefix(line, "# "); ok {
				p.add(s)
			}
		}
		if differs {
			p.expectation = own
		}
		all = append(all, p)
	}
	return all
}

type outcome struct {
	out, err strings.Builder
	exit     int
	steps    int64
}

func (p program) compare(t *testing.T, o *outcome) {
	t.Helper()
	diff(t, "stdout", o.out.String(), p.out)
	if p.exit != 0 {
		diff(t, "stderr", o.err.String(), p.err)
	}
	if o.exit != p.exit {
		t.Errorf("exit %d, want %d\n%s", o.exit, p.exit, o.err.String())
	}
}

// diff shows the first line that differs.
func diff(t *testing.T, what, got, want string) {
	t.Helper()
	if got == want {
		return
	}
	g, w := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := 0; ; i++ {
		switch {
		case i >= len(g):
			t.Errorf("%s line %d: missing %q", what, i+1, w[i])
			return
		case i >= len(w):
			t.Errorf("%s line %d: unwanted %q", what, i+1, g[i])
			return
		case g[i] != w[i]:
			t.Errorf("%s line %d:\n got %q\nwant %q", what, i+1, g[i], w[i])
			return
		}
	}
}

// syntaxError prints an error of compilation as CPython does.
func syntaxError(o *outcome, d *dialect.Dialect, file string, err *syntax.Error) {
	o.exit = 1
	o.err.WriteString("  File \"" + file + "\", line " + strconv.Itoa(err.Line) + "\n")
	if d.Recent && err.Text != "" {
		o.err.WriteString(interp.SyntaxRange(err.Text, err.Line, err.Col, err.EndLine, err.EndCol))
	} else if err.Text != "" {
		o.err.WriteString(interp.SyntaxPlace(err.Text, err.Col, err.Col > 0))
	}
	o.err.WriteString(err.Error() + "\n")
}

// run executes the program: the running thread goes on until it blocks or its
// fuel is spent; sleeping takes virtual time. It is the least machine that can
// run threads; gil/machine is the real one.
func (p program) run(t *testing.T, fuel int64, every func(*interp.Interp)) *outcome {
	t.Helper()
	o := &outcome{}
	in, bad := vm.New(p.source, p.name, dialect.Get(p.python), vm.Options{})
	if bad != nil {
		syntaxError(o, dialect.Get(p.python), p.name, bad)
		return o
	}
	if in == nil {
		t.Fatal("no interpreter")
	}
	s := scheduler{t: t, in: in, o: o, waits: []wait{{}}}
	for in.Clock < 1<<33 || fuel < 1<<20 { // a program that computes for 8 s does not end
		id := s.pick()
		if id < 0 {
			break
		}
		e := in.Run(id, min(fuel, 1<<28))
		if every != nil {
			every(in)
		}
		if s.effect(id, e) {
			break
		}
	}
	o.steps = in.Steps
	return o
}

// wait is what a thread waits for.
type wait struct {
	blocked  bool
	lock     heap.Ref
	deadline int64 // virtual ns, -1 none
	ended    bool
}

type scheduler struct {
	t     *testing.T
	in    *interp.Interp
	o     *outcome
	waits []wait
	last  int
}

// pick chooses the next thread in turn, waking what can be woken; -1 when all
// have ended or none can ever go on.
func (s *scheduler) pick() interp.ThreadID {
	for range 2 {
		n := len(s.waits)
		for i := range n {
			id := (s.last + 1 + i) % n
			w := &s.waits[id]
			if w.ended || w.blocked && !s.wake(id, w) {
				continue
			}
			s.last = id
			return interp.ThreadID(id)
		}
		next := int64(-1)
		for _, w := range s.waits {
			if w.blocked && w.deadline >= 0 && (next < 0 || w.deadline < next) {
				next = w.deadline
			}
		}
		if next < 0 {
			return -1
		}
		s.in.Clock = max(s.in.Clock, next)
	}
	return -1
}

// wake resumes a blocked thread if its lock is free or its time has come.
func (s *scheduler) wake(id int, w *wait) bool {
	t := interp.ThreadID(id)
	switch {
	case w.lock != 0 && s.in.TryLock(w.lock, t):
		s.in.Resume(t, s.in.Bool(true))
	case w.deadline >= 0 && s.in.Clock >= w.deadline && w.lock != 0:
		s.in.Resume(t, s.in.Bool(false))
	case w.deadline >= 0 && s.in.Clock >= w.deadline:
		s.in.Resume(t, s.in.None())
	default:
		return false
	}
	*w = wait{}
	return true
}

// effect does what the thread asks for; it reports the end of the program.
func (s *scheduler) effect(id interp.ThreadID, e interp.Effect) bool {
	switch e.Kind {
	case interp.Write:
		if e.FD == 2 {
			s.o.err.WriteString(e.Text)
		} else {
			s.o.out.WriteString(e.Text)
		}
	case interp.AcquireLock, interp.Sleep, interp.IO:
		switch e.FD { // 2.7 writes so
		case 1:
			s.o.out.WriteString(e.Text)
		case 2:
			s.o.err.WriteString(e.Text)
		}
		deadline := int64(-1)
		if e.Ns >= 0 {
			deadline = s.in.Clock + e.Work + e.Ns
		}
		s.waits[id] = wait{blocked: true, lock: e.Lock, deadline: deadline}
	case interp.ReadLine:
		s.in.Resume(id, s.in.RetStr(""))
	case interp.StartThread:
		for len(s.waits) < s.in.NumThreads() {
			s.waits = append(s.waits, wait{})
		}
	case interp.ThreadEnd:
		s.waits[id].ended = true
		s.in.ReleaseEndLock(id)
		return id == 0
	case interp.Exit:
		s.o.exit = e.Code
		return true
	case interp.Limit:
		s.t.Errorf("limit: %s", e.Text)
		return true
	}
	return false
}
