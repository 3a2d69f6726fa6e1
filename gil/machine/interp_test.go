package machine

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"gilplay/gil/kernel"
	"gilplay/gil/trace"
	"gilplay/vm/code"
	"gilplay/vm/compile"
	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
	"gilplay/vm/syntax"
)

func compileWith(d *dialect.Dialect) func(source, filename, mode string) (*code.Code, *interp.CompileError) {
	return func(source, filename, mode string) (*code.Code, *interp.CompileError) {
		mod, err := syntax.Parse(filename, []byte(source), d.Features)
		if err == nil {
			var c *code.Code
			if c, err = compile.Compile(mod, filename, d); err == nil {
				return c, nil
			}
		}
		return nil, &interp.CompileError{Msg: err.Msg}
	}
}

// interpreted is a machine with the interpreter and a few natives of its own:
// what vm/builtins offers is not needed here.
func interpreted(t *testing.T, cfg Config) *Machine {
	t.Helper()
	d := dialect.Get("3.9")
	start := func(in *interp.Interp, c *interp.Call) heap.Ref {
		args, _ := in.TupleOf()
		id := in.NewThread(c.Arg(0), args, 0)
		in.Decref(args)
		return in.Emit(interp.Effect{Kind: interp.StartThread, Thread: id}, in.None())
	}
	in := interp.New(interp.Options{Heap: heap.New(4 << 20), Dialect: d, Compile: compileWith(d), Modules: []interp.Module{{
		Name: "builtins", Funcs: []interp.Def{
			{Name: "start", Sig: "f, /", Fn: start},
			{Name: "lock", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref { return in.NewLock(object.KindLock, 0) }},
			{Name: "acquire", Sig: "l, /", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref { return in.Acquire(c.Arg(0), true, -1) }},
			{Name: "release", Sig: "l, /", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref { return in.Release(c.Arg(0)) }},
			{Name: "sleep", Sig: "n, /", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref {
				return in.Block(interp.Effect{Kind: interp.Sleep, Ns: 1e6})
			}},
			{Name: "say", Sig: "x, /", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref {
				v := in.ReprOf(c.Arg(0))
				text := in.StrValue(v)
				return in.Emit(interp.Effect{Kind: interp.Write, FD: 1, Text: text + "\n"}, in.None())
			}},
		}}}})
	if in == nil {
		t.Fatal("no interpreter")
	}
	c, bad := compileWith(d)(cfg.Source, "snippet.py", "exec")
	if bad != nil {
		t.Fatal(bad.Msg)
	}
	in.Load(c)
	cfg = cfg.withDefaults()
	py := &vmPython{Interp: in, texts: map[*code.Code][]string{}}
	m, err := newMachine(cfg, py)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

const raceSource = `
counter = 0
def work(lock):
    global counter
    i = 0
    while i < 8000:
        counter += 1
        i += 1
    release(lock)
a = lock()
b = lock()
acquire(a)
acquire(b)
start(lambda: work(a))
start(lambda: work(b))
sleep(1)
acquire(a)
acquire(b)
say(counter)
`

// The recording of a real program does not depend on how it was advanced and
// looked at, and no state of it on how it was reached.
func TestProgramFingerprints(t *testing.T) {
	lost := 0
	for _, cfg := range configs {
		cfg.Source = raceSource
		m := interpreted(t, cfg)
		complete(t, m)
		out := m.Outputs(true)
		if m.State() != Ended || len(out) != 1 {
			t.Fatalf("%+v: state %d, output %v", cfg, m.State(), out)
		}
		if out[0].Text != "16000\n" {
			lost++
		}
		end := m.Latest()
		var at, want []uint64
		for n := uint64(0); n <= end; n += 1 + end/53 {
			m.Seek(n)
			at, want = append(at, n), append(want, m.Fingerprint())
		}
		other := interpreted(t, cfg)
		rng := kernel.NewSeeded(cfg.Seed)
		for other.Advance(1 + rng.Choose(0, 40_000)) {
			other.Seek(uint64(rng.Choose(0, int(other.Latest())+1)))
		}
		if other.Latest() != end || string(trace.WriteText(other.log.Events())) != string(trace.WriteText(m.log.Events())) {
			t.Fatalf("%+v: another recording: %d steps, want %d", cfg, other.Latest(), end)
		}
		for range 60 {
			k := rng.Choose(0, len(at))
			other.Seek(at[k])
			if got := other.Fingerprint(); got != want[k] {
				t.Fatalf("%+v: step %d: fingerprint %x, want %x", cfg, at[k], got, want[k])
			}
		}
	}
	if lost == 0 {
		t.Error("no run lost an update")
	}
}

// Every unit moves forward and back over the same places.
func TestProgramMoves(t *testing.T) {
	for unit := Micro; unit <= Switch; unit++ {
		m := interpreted(t, Config{Source: raceSource, SwitchInterval: 20_000})
		stops := []uint64{0}
		for len(stops) < 200 && m.Move(unit, true, 1) {
			stops = append(stops, m.Step())
		}
		if len(stops) < 10 {
			t.Fatalf("unit %d: only %d stops", unit, len(stops))
		}
		for i := len(stops) - 2; i >= 0; i -= 7 {
			m.Seek(stops[i+1])
			if m.Move(unit, false, 1); m.Step() != stops[i] {
				t.Fatalf("unit %d: back from %d to %d, want %d", unit, stops[i+1], m.Step(), stops[i])
			}
		}
	}
}

func TestProgramRows(t *testing.T) {
	m := interpreted(t, Config{Source: "x = 5\nsay([x])\n"})
	complete(t, m)
	var got []string
	for _, r := range m.Rows(0, 100, 100) {
		if r.Micro == 0 {
			got = append(got, strconv.Itoa(r.Line)+" "+r.Text)
		}
	}
	want := []string{"1 LOAD_CONST 5", "1 STORE_NAME x", "2 LOAD_NAME say", "2 LOAD_NAME x", "2 BUILD_LIST", "2 CALL_FUNCTION", "2 POP_TOP", "2 LOAD_CONST None", "2 RETURN_VALUE"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func BenchmarkProgram(b *testing.B) {
	steps := 0
	for b.Loop() {
		m := interpreted(&testing.T{}, Config{Seed: 1, Source: strings.ReplaceAll(raceSource, "8000", "1000000")})
		for m.Advance(200_000) {
		}
		steps += int(m.Latest())
	}
	b.ReportMetric(float64(steps)/1e6/b.Elapsed().Seconds(), "Msteps/s")
}

// A program is told the interval that its machine was given.
func TestIntervalIsTold(t *testing.T) {
	for _, c := range []struct {
		cfg  Config
		want string
	}{
		{Config{Python: "3.9", Source: "import sys\nprint(sys.getswitchinterval())\n"}, "0.005\n"},
		{Config{Python: "3.13", SwitchInterval: 100_000, Source: "import sys\nprint(sys.getswitchinterval())\n"}, "9.999999999999999e-05\n"}, // as CPython: 1e-6 * 100
		{Config{Python: "2.7", Source: "import sys\nprint sys.getcheckinterval()\n"}, "100\n"},
		{Config{Python: "2.7", HasCheckInterval: true, Source: "import sys\nprint sys.getcheckinterval()\n"}, "0\n"},
	} {
		m, err := New(c.cfg)
		if err != nil {
			t.Fatal(err)
		}
		for m.Advance(1000) {
		}
		var got string
		for _, o := range m.Outputs(true) {
			got += o.Text
		}
		if got != c.want {
			t.Errorf("Python %s: told %q, want %q", c.cfg.Python, got, c.want)
		}
	}
}
