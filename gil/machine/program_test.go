package machine

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"gilplay/gil/trace"
	"gilplay/vm/syntax"
)

// program makes and completes a recording of a whole Python program.
func program(t *testing.T, cfg Config) *Machine {
	t.Helper()
	m, err := New(cfg)
	if err != nil {
		t.Fatal(err)
	}
	complete(t, m)
	return m
}

func printed(m *Machine, fd int) string {
	var b strings.Builder
	for _, o := range m.Outputs(true) {
		if o.FD == fd {
			b.WriteString(o.Text)
		}
	}
	return b.String()
}

const twoCounters = `
import _thread
counter = 0
def work(n, done):
    global counter
    for i in range(n):
        counter += 1
    done.release()
locks = []
for k in range(2):
    lock = _thread.allocate_lock()
    lock.acquire()
    _thread.start_new_thread(work, (10000, lock))
    locks.append(lock)
for lock in locks:
    lock.acquire()
print(counter)
`

// PUBLISHED §7.3, measured on CPython 3.9: a thread in this loop is suspended
// only after these five opcodes, never after LOAD_CONST or STORE_FAST.
func TestWhereAThreadIsSuspended(t *testing.T) {
	m := program(t, Config{Source: twoCounters, SwitchInterval: 5000, Seed: 2, Profile: "mac2009"})
	want := []string{"FOR_ITER", "INPLACE_ADD", "JUMP_ABSOLUTE", "LOAD_GLOBAL", "STORE_GLOBAL"}
	var got []string
	for _, e := range m.Log().Events() {
		if e.Kind != trace.Release || e.A == 0 || len(got) >= 400 {
			continue
		}
		rows := m.Rows(max(e.Step, 200)-200, e.Step, 200)
		for i := len(rows) - 1; i >= 0; i-- {
			if r := rows[i]; r.Thread == int(e.Thread) && r.Micro == 0 {
				if r.Line == 7 || strings.HasPrefix(r.Text, "FOR_ITER") || strings.HasPrefix(r.Text, "STORE_FAST") {
					got = append(got, strings.Fields(r.Text)[0])
				}
				break
			}
		}
	}
	if len(got) < 50 {
		t.Fatalf("only %d forced drops", len(got))
	}
	slices.Sort(got)
	if seen := slices.Compact(got); !slices.Equal(seen, want) {
		t.Errorf("suspended after %v, want %v", seen, want)
	}
}

// protocol.md §7.5 and experiments.md E3, with a real program.
func TestLoneThreadNeverDrops(t *testing.T) {
	source := "n = 0\nwhile n < 100000:\n    n += 1\n"
	if s := program(t, Config{Source: source, SwitchInterval: 1000}).Stats(); s.Drops != 0 || s.Requests != 0 {
		t.Errorf("interval: %d drops, %d requests", s.Drops, s.Requests)
	}
	if s := program(t, Config{Source: source, Policy: "tick"}).Stats(); s.Drops != 0 || s.Acquires != 0 {
		t.Errorf("tick: %d drops without a second thread", s.Drops)
	}
}

func TestRaceOfARealProgram(t *testing.T) {
	for _, cfg := range []Config{{SwitchInterval: 20_000}, {Policy: "tick", Profile: "mac2009"}, {SwitchInterval: 20_000, Cores: 1, Quantum: 30_000}} {
		lost := false
		for seed := range uint64(4) {
			cfg.Source, cfg.Seed = twoCounters, seed
			lost = lost || printed(program(t, cfg), 1) != "20000\n"
		}
		if !lost {
			t.Errorf("%s on %d cores: no run loses an update", cfg.Policy, cfg.Cores)
		}
		cfg.Source = strings.NewReplacer("        counter += 1", "        with mutex: counter += 1",
			"counter = 0", "counter = 0; mutex = _thread.allocate_lock()", "10000", "2000").Replace(twoCounters)
		if got := printed(program(t, cfg), 1); got != "4000\n" {
			t.Errorf("%s on %d cores: with a lock it prints %q", cfg.Policy, cfg.Cores, got)
		}
	}
}

func TestDeadlockIsExplained(t *testing.T) {
	m := program(t, Config{Source: `
import _thread, time
a = _thread.allocate_lock()
b = _thread.allocate_lock()
def other():
    with b:
        time.sleep(0.01)
        with a:
            pass
_thread.start_new_thread(other, ())
with a:
    time.sleep(0.01)
    with b:
        pass
`})
	want := "MainThread waits in line 13 for lock b, which Thread-1 holds; Thread-1 waits in line 8 for lock a, which MainThread holds"
	if m.State() != Deadlocked || m.Explain("en") != want {
		t.Errorf("state %d: %q", m.State(), m.Explain("en"))
	}
}

func TestEndsOfPrograms(t *testing.T) {
	for _, c := range []struct {
		source, out, err string
		state            State
		exit             int
	}{
		{"print('hello')", "hello\n", "", Ended, 0},
		{"import sys\nsys.exit(3)", "", "", Raised, 3},
		{"print(1)\n1/0", "1\n", "ZeroDivisionError: division by zero\n", Raised, 1},
		{"", "", "", Ended, 0},
	} {
		m := program(t, Config{Source: c.source})
		if m.State() != c.state || m.ExitCode() != c.exit || printed(m, 1) != c.out || !strings.HasSuffix(printed(m, 2), c.err) {
			t.Errorf("%q: state %d, exit %d, out %q, err %q", c.source, m.State(), m.ExitCode(), printed(m, 1), printed(m, 2))
		}
	}
}

func TestErrorsOfNew(t *testing.T) {
	_, err := New(Config{Source: "x = (1,\ny = 2"})
	var bad *syntax.Error
	if !errors.As(err, &bad) || bad.Line == 0 {
		t.Errorf("got %v", err)
	}
	for _, cfg := range []Config{{Python: "4.0"}, {MaxMemory: 100}, {Policy: "none"}} {
		if _, err := New(cfg); err == nil {
			t.Errorf("%+v is accepted", cfg)
		}
	}
}

func TestStdin(t *testing.T) {
	m := program(t, Config{Source: "a = input()\nb = input()\nprint(b, a)", Stdin: "one\ntwo"})
	if got := printed(m, 1); got != "two one\n" {
		t.Errorf("got %q", got)
	}
}

func TestFindCode(t *testing.T) {
	c, err := FindCode(Config{Source: "def f():\n  def g(): pass\n"}, "g")
	if err != nil || c == nil || c.Name != "g" {
		t.Errorf("got %v, %v", c, err)
	}
	if c, _ = FindCode(Config{Source: "x = 1"}, "g"); c != nil {
		t.Error("there is no g")
	}
}

// TestLongInstructions: a slice of expensive instructions ends early, so that
// Stop is seen, and the recording is as good as any.
func TestLongInstructions(t *testing.T) {
	m, err := New(Config{Source: "n = 3 ** 30000\nwhile True:\n    m = n * n\n"})
	if err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		before := m.Latest()
		if !m.Advance(1_000_000) || m.Latest() == before || m.Latest() > 100_000 {
			t.Fatalf("slice %d: from step %d to %d", i, before, m.Latest())
		}
	}
	end := m.Latest()
	want := m.Fingerprint()
	m.Seek(end / 2)
	m.Seek(end)
	if m.Fingerprint() != want {
		t.Error("another state after going back and forth")
	}
}

// TestRunsDoNotSpeakToEachOther: two recordings share the library's code, and
// in both a class lies at the same address; neither may go by what the other
// found there, whichever ran before.
func TestRunsDoNotSpeakToEachOther(t *testing.T) {
	load := func(method string) *Machine {
		m, err := New(Config{Source: "from contextlib import closing\nclass W:\n    def " + method + "(self): print('closed')\n" +
			"for i in range(9):\n    with closing(W()): pass\n"})
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	good, bad := load("close"), load("write")
	for more := true; more; {
		a, b := good.Advance(20), bad.Advance(20)
		more = a || b
	}
	if got := printed(good, 1); got != strings.Repeat("closed\n", 9) {
		t.Errorf("%q", got)
	}
	if got := printed(bad, 1) + printed(bad, 2); !strings.HasSuffix(got, "AttributeError: 'W' object has no attribute 'close'\n") {
		t.Errorf("%q", got)
	}
	again := load("write")
	complete(t, again)
	if again.Fingerprint() != bad.Fingerprint() {
		t.Error("another state after another history")
	}
}

// TestFree: without a GIL two threads that share nothing take half the time on two
// cores; those that share a list and a global variable lose updates of each other,
// and nobody ever waits for a lock that is not there.
func TestFree(t *testing.T) {
	source := "import threading\ncounter = 0\nlog = []\ndef work():\n    global counter\n    for i in range(12000):\n        counter += 1\n        log.append(i)\n" +
		"ts = [threading.Thread(target=work) for _ in range(2)]\nfor t in ts: t.start()\nfor t in ts: t.join()\nprint(counter, len(log))\n"
	sums := strings.NewReplacer("    global counter\n", "    n = 0\n", "counter += 1", "n += i", "log.append(i)", "n -= i", "12000", "90000").Replace(source)
	alone, together := program(t, Config{Source: sums, Python: "3.13", Policy: "free", Cores: 1}).Time(), program(t, Config{Source: sums, Python: "3.13", Policy: "free", Cores: 2}).Time()
	if ratio := float64(alone) / float64(together); ratio < 1.6 || ratio > 2.2 {
		t.Errorf("two cores are %.2f times as fast as one", ratio)
	}
	run := func(cores int, seed uint64) *Machine {
		m := program(t, Config{Source: source, Python: "3.13", Policy: "free", Cores: cores, Seed: seed})
		for _, e := range m.Log().Events() {
			switch e.Kind {
			case trace.Acquire, trace.Release, trace.Request, trace.Timeout:
				t.Fatalf("%v without a GIL", e)
			}
		}
		return m
	}
	one, two := run(1, 0), run(2, 0)
	if out := printed(one, 1); out != "24000 24000\n" {
		t.Errorf("one core, no preemption: %q", out)
	}
	lost := false
	for seed := range uint64(6) {
		out := printed(run(2, seed), 1)
		lost = lost || out != "24000 24000\n"
		if !strings.HasSuffix(out, " 24000\n") {
			t.Errorf("two cores: %q; appends must not be lost", out)
		}
	}
	if !lost {
		t.Error("two cores: no update is lost")
	}
	if v := two.View(); v.Exists || v.Holder != -1 {
		t.Errorf("%+v", v)
	}
}

// TestFreeIsNeverInStep: however many cores there are and however the threads
// begin, two equal loops meet often enough to lose updates.
func TestFreeIsNeverInStep(t *testing.T) {
	source := "import threading\ncounter = 0\ndef work():\n    global counter\n    for i in range(600):\n        counter += 1\n" +
		"ts = [threading.Thread(target=work) for _ in range(2)]\nfor t in ts: t.start()\nfor t in ts: t.join()\nprint(counter)\n"
	for cores := 2; cores <= 4; cores++ {
		for seed := range uint64(6) {
			m := program(t, Config{Source: source, Python: "3.13", Policy: "free", Profile: "teaching", Cores: cores, Seed: seed})
			if out := printed(m, 1); out == "1200\n" {
				t.Errorf("%d cores, seed %d: no update is lost", cores, seed)
			}
		}
	}
}
