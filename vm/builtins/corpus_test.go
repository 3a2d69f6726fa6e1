package builtins_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"gilplay/vm"
	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

var verify = flag.Bool("verify", false, "recount every reference after every instruction")

// TestCorpus runs the programs of testdata/run and compares output, error
// output and exit code with what the real CPython 3.9.18 printed, which
// ../testdata/expect.py wrote into them.
func TestCorpus(t *testing.T) {
	files, err := filepath.Glob("../testdata/run/*.py")
	if err != nil || len(files) < 150 {
		t.Fatal(len(files), "programs", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".py"), func(t *testing.T) {
			text, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got := run(string(text), filepath.Base(file))
			if got.failure != "" {
				t.Error(got.failure)
			}
			compare(t, expected(string(text)), got)
		})
	}
}

// result is what a program did.
type result struct {
	out, err string
	code     int
	failure  string // of the virtual machine
}

// expected reads the comments at the end of a program.
func expected(source string) result {
	var r result
	lines := strings.Split(strings.TrimRight(source, "\n"), "\n")
	i := len(lines)
	for i > 0 && strings.HasPrefix(lines[i-1], "# expect") {
		i--
	}
	for _, l := range lines[i:] {
		if s, ok := strings.CutPrefix(l, "# expect: "); ok {
			r.out += s + "\n"
		} else if s, ok := strings.CutPrefix(l, "# expect error: "); ok {
			r.err += s + "\n"
		} else if s, ok := strings.CutPrefix(l, "# expect exit: "); ok {
			fmt.Sscan(s, &r.code)
		}
	}
	return r
}

func compare(t *testing.T, want, got result) {
	if want.out != got.out && strings.TrimSuffix(want.out, "\n") != got.out {
		t.Errorf("output:\n%s", diff(want.out, got.out))
	}
	if want.code != got.code {
		t.Errorf("exit code %d, want %d; errors:\n%s", got.code, want.code, got.err)
	}
	if want.code != 0 && strings.TrimSuffix(want.err, "\n") != strings.TrimSuffix(got.err, "\n") {
		t.Errorf("error output:\n%s", diff(want.err, got.err))
	}
}

// diff shows the first lines that differ.
func diff(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	out := ""
	for i := 0; i < max(len(w), len(g)) && strings.Count(out, "\n") < 12; i++ {
		a, b := "(nothing)", "(nothing)"
		if i < len(w) {
			a = w[i]
		}
		if i < len(g) {
			b = g[i]
		}
		if a != b {
			out += fmt.Sprintf("%3d want %s\n     got %s\n", i+1, a, b)
		}
	}
	return out
}

// host is the least machine that runs a program: one core, threads in turn.
type host struct {
	in      *interp.Interp
	ready   []interp.ThreadID
	sleep   map[interp.ThreadID]int64
	waiting []waiter
	r       result
	steps   int64
}

type waiter struct {
	t    interp.ThreadID
	lock heap.Ref
	till int64 // -1: for ever
}

func run(source, name string) (r result) {
	d := dialect.Get("3.9")
	in, bad := vm.New(source, name, d, vm.Options{})
	if bad != nil {
		return result{err: bad.Error() + "\n", code: 1}
	}
	h := &host{in: in, ready: []interp.ThreadID{0}, sleep: map[interp.ThreadID]int64{}}
	h.loop()
	return h.r
}

const (
	slice    = 5_000_000  // ns
	maxSteps = 20_000_000 // visible instructions
)

func (h *host) loop() {
	for {
		if len(h.ready) == 0 && !h.advance() {
			h.r.failure = "deadlock"
			return
		}
		t := h.ready[0]
		fuel := int64(slice)
		if *verify {
			fuel = 1
		}
		e := h.in.Run(t, fuel)
		if *verify {
			if err := h.in.Verify(nil); err != nil {
				h.r.failure = fmt.Sprintf("after %d steps: %v", h.in.Steps, err)
				return
			}
		}
		if h.in.Steps > maxSteps {
			h.r.failure = "does not end"
			return
		}
		if !h.effect(t, e) {
			return
		}
		h.expire()
	}
}

// effect deals with what a thread wants; false ends the run.
func (h *host) effect(t interp.ThreadID, e interp.Effect) bool {
	block := func() { h.ready = h.ready[1:] }
	switch e.Kind {
	case interp.FuelSpent, interp.Poll:
		if !*verify || h.steps%50 == 0 {
			h.ready = append(h.ready[1:], t)
		}
		h.steps++
	case interp.Write:
		if e.FD == 1 {
			h.r.out += e.Text
		} else {
			h.r.err += e.Text
		}
	case interp.Sleep, interp.IO:
		block()
		h.sleep[t] = h.in.Clock + e.Ns
	case interp.AcquireLock:
		block()
		till := int64(-1)
		if e.Ns >= 0 {
			till = h.in.Clock + e.Ns
		}
		h.waiting = append(h.waiting, waiter{t, e.Lock, till})
		h.grant(e.Lock)
	case interp.ReleaseLock:
		h.grant(e.Lock)
	case interp.StartThread:
		h.ready = append(h.ready, e.Thread)
	case interp.ThreadEnd:
		block()
		if e.Text != "" {
			h.r.err += e.Text
		}
		if e.Lock != 0 {
			h.grant(e.Lock)
		}
	case interp.ReadLine:
		block()
		v, _ := h.in.NewStr("")
		h.resume(t, v)
	case interp.Exit:
		h.r.code = e.Code
		h.r.err += e.Text
		return false
	case interp.Limit:
		h.r.failure = "limit: " + e.Text
		return false
	}
	return true
}

func (h *host) resume(t interp.ThreadID, v heap.Ref) {
	h.in.Resume(t, v)
	h.ready = append(h.ready, t)
}

// grant gives a free lock to the thread that waited longest.
func (h *host) grant(lock heap.Ref) {
	for i, w := range h.waiting {
		if w.lock == lock && h.in.TryLock(lock, w.t) {
			h.waiting = slices.Delete(h.waiting, i, i+1)
			h.resume(w.t, h.in.Bool(true))
			return
		}
	}
}

// expire wakes the threads whose time has come.
func (h *host) expire() {
	for i := 0; i < len(h.waiting); i++ {
		if w := h.waiting[i]; w.till >= 0 && w.till <= h.in.Clock {
			h.waiting = slices.Delete(h.waiting, i, i+1)
			h.resume(w.t, h.in.Bool(false))
			i--
		}
	}
	var awake []interp.ThreadID
	for t, till := range h.sleep {
		if till <= h.in.Clock {
			awake = append(awake, t)
		}
	}
	slices.SortFunc(awake, func(a, b interp.ThreadID) int { return int(h.sleep[a] - h.sleep[b]) })
	for _, t := range awake {
		delete(h.sleep, t)
		h.resume(t, h.in.None())
	}
}

// advance moves the clock to the next moment at which something happens.
func (h *host) advance() bool {
	next := int64(-1)
	for _, w := range h.waiting {
		if w.till >= 0 && (next < 0 || w.till < next) {
			next = w.till
		}
	}
	for _, till := range h.sleep {
		if next < 0 || till < next {
			next = till
		}
	}
	if next < 0 {
		return false
	}
	h.in.Clock = max(next, h.in.Clock)
	h.expire()
	return len(h.ready) > 0
}
