package machine

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"gilplay/gil/trace"
)

// randomProgram makes threads that do random things, in an order of locks that
// cannot deadlock. Whatever the interleaving, it ends and prints what the
// function's second result says.
func randomProgram(rng *rand.Rand) (source, want string) {
	threads, rounds := 1+rng.IntN(4), 3+rng.IntN(12)
	pieces := []string{
		"with a: x += 1", "with a:\n            with b: x += 1", "with r:\n            with r: y.append(i)", "y.append(i)",
		"time.sleep(0)", "time.sleep(0.0003)", "d[i] = d.get(i, 0)", "e.wait(0.0002)", "e.set()", "z += 1", "sum(range(50))",
		"q.append(1)\n        if len(q) > 3: q.pop()", "gc.collect()", "sorted(range(40), key=lambda v: -v)",
		"with c: c.notify()", "with c: c.wait(0.0001)", "u = O(); u.u = u", "y2.sort(); y2.extend([3, 1, 2])",
	}
	var b strings.Builder
	b.WriteString("import threading, time, gc\nfrom collections import deque\nclass O(object): pass\na = threading.Lock(); b = threading.Lock(); r = threading.RLock(); c = threading.Condition(); e = threading.Event()\n" +
		"x = z = 0; y = []; y2 = []; d = {}; q = deque()\ndef work(n):\n    global x, z\n    for i in range(n):\n")
	adds, appends := 0, 0
	for range 1 + rng.IntN(5) {
		p := pieces[rng.IntN(len(pieces))]
		fmt.Fprintf(&b, "        %s\n", p)
		if strings.Contains(p, "x += 1") {
			adds++
		}
		if strings.Contains(p, " y.append") || strings.HasPrefix(p, "y.append") {
			appends++
		}
	}
	fmt.Fprintf(&b, "        pass\nts = [threading.Thread(target=work, args=(%d,)) for _ in range(%d)]\nfor t in ts: t.start()\nfor t in ts: t.join()\nprint('%%d %%d' %% (x, len(y)))\n", rounds, threads)
	return b.String(), fmt.Sprintf("%d %d\n", adds*rounds*threads, appends*rounds*threads)
}

// TestRandomPrograms: any program, any policy, any machine, any interleaving:
// what locks protect is exact, every wait ends, the validator finds no broken
// rule, no wake-up gets lost, and the same schedule gives the same run.
func TestRandomPrograms(t *testing.T) {
	n := 90
	if testing.Short() {
		n = 15
	}
	for i := range n {
		rng := rand.New(rand.NewPCG(7, uint64(i)))
		source, want := randomProgram(rng)
		cfg := Config{Source: source, Python: pythons[i%3], Seed: uint64(i), Cores: 1 + rng.IntN(4), Profile: []string{"linux", "teaching", "mac2009"}[rng.IntN(3)],
			Policy: []string{"", "tick", "interval", "free"}[rng.IntN(4)], SwitchInterval: []int64{0, 1000, 200_000}[rng.IntN(3)],
			CheckInterval: int64(rng.IntN(5)), HasCheckInterval: rng.IntN(2) == 0}
		if cfg.Policy == "free" && cfg.Python == "2.7" {
			cfg.Policy = ""
		}
		m := program(t, cfg)
		v := trace.Validator{Requests: m.protocol.Requests()}
		for _, e := range m.Log().Events() {
			if err := v.Check(e); err != nil {
				t.Fatalf("program %d, %+v: %v", i, cfg, err)
			}
		}
		if err := v.Finish(); err != nil {
			t.Fatalf("program %d, %+v: %v", i, cfg, err)
		}
		if got := printed(m, 1); m.State() != Ended || got != want {
			t.Fatalf("program %d, %+v: ends in state %d and prints %q, want %q\n%s", i, cfg, m.State(), got, want, printed(m, 2)+m.Explain("en"))
		}
		replay := cfg
		replay.Schedule, replay.Seed = m.Schedule(true), 12345
		if again := program(t, replay); again.Fingerprint() != m.Fingerprint() {
			t.Fatalf("program %d, %+v: its schedule gives another run", i, cfg)
		}
		middle := m.Latest() / 2
		m.Seek(middle)
		before := m.Fingerprint()
		m.Seek(m.Latest())
		if m.Seek(middle); m.Fingerprint() != before {
			t.Fatalf("program %d, %+v: step %d depends on how one gets there", i, cfg, middle)
		}
	}
}

// Ctrl-C into random programs, at any moment: the run ends, by KeyboardInterrupt
// or because the signal came too late, and no rule is broken. The exception can
// also come right after the main thread has taken a lock that it then never gives
// back, as in CPython: within Condition.__enter__, say.
func TestRandomInterrupts(t *testing.T) {
	for i := range 45 {
		rng := rand.New(rand.NewPCG(8, uint64(i)))
		source, _ := randomProgram(rng)
		cfg := Config{Source: source, Python: pythons[i%3], Seed: uint64(i), Profile: "teaching", Policy: []string{"", "", "free"}[rng.IntN(3)]}
		if cfg.Policy == "free" && cfg.Python == "2.7" {
			cfg.Policy = ""
		}
		whole := program(t, cfg).LatestTime()
		cfg.Interrupts = []int64{rng.Int64N(whole)}
		m := program(t, cfg)
		if err := trace.Validate(m.Log().Events()); err != nil {
			t.Fatalf("program %d, %+v: %v", i, cfg, err)
		}
		if s := m.State(); s != Ended && s != Raised && !(s == Deadlocked && strings.Contains(m.Explain("en"), "which MainThread holds")) {
			t.Fatalf("program %d, %+v: ends in state %d: %s", i, cfg, s, m.Explain("en"))
		}
	}
}
