package machine

import (
	"gilplay/gil/trace"
	"os"
	"strings"
	"testing"
)

// TestIntervals: what sys.setswitchinterval and sys.setcheckinterval accept, keep
// and refuse is what the real interpreters do (experiments.md, E11).
func TestIntervals(t *testing.T) {
	source, err := os.ReadFile("testdata/intervals.py")
	if err != nil {
		t.Fatal(err)
	}
	for _, python := range pythons {
		want, err := os.ReadFile("testdata/intervals-" + python + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		got := strings.Split(printed(program(t, Config{Source: string(source), Python: python}), 1), "\n")
		for i, line := range strings.Split(string(want), "\n") {
			if i >= len(got) || got[i] != line {
				t.Errorf("%s, line %d: %q, CPython says %q", python, i+1, got[min(i, len(got)-1)], line)
			}
		}
	}
}

// TestTicks: how often a loop of 1000 turns with that body gives the GIL up in 2.7
// with a check interval of 3, that is every fourth tick. Counted on CPython 2.7.18
// with a shim under sem_post; a turn takes 2 ticks more than its body, for FOR_ITER
// and JUMP_ABSOLUTE (experiments.md, E8, has the same numbers from _Py_Ticker).
func TestTicks(t *testing.T) {
	for _, c := range []struct {
		body  string
		drops int
	}{
		{"pass", 504}, {"y = 1", 504}, {"y = i; y", 504}, {"y, z = i, t", 504},
		{"if t: pass", 504}, {"y = 1 if t else 2", 504}, // POP_JUMP_IF_FALSE on exactly True
		{"if i2: pass", 754}, {"if i2 and t: pass", 754}, // and on an int
		{"g", 754}, {"y = (i, t)", 754}, {"y = i2 < 3", 754}, {"y = not t", 754}, {"y = lambda: 0", 754},
		{"g == 1", 1004}, {"while 1: break", 1004}, {"o.a = 1", 1004}, {"y = i\n        del y", 754},
		{"try: y = 1\n        except: pass", 1004}, {"try: pass\n        finally: pass", 1254},
		{"g += 1", 1254}, {"[].append(1)", 1254}, {"for j in (): pass", 1504},
		{"f()", 1254}, {"with k: pass", 2254}, // a frame's entry is a tick
	} {
		source := "import sys, thread\ng = 1\ndef f(): pass\nclass O(object): pass\no = O()\nclass K:\n    def __enter__(self): pass\n    def __exit__(self, *a): pass\nk = K()\n" +
			"def work():\n    global g\n    t, i2 = True, 5\n    for i in xrange(1000):\n        " + c.body +
			"\ndone = thread.allocate_lock(); done.acquire()\nthread.start_new_thread(done.release, ())\ndone.acquire()\nsys.setcheckinterval(INTERVAL)\nwork()\n"
		drops := func(interval string) int {
			return program(t, Config{Source: strings.Replace(source, "INTERVAL", interval, 1), Python: "2.7"}).Stats().Drops
		}
		if got := drops("3") - drops("2**31-1"); got < c.drops-4 || got > c.drops+2 {
			t.Errorf("%s: %d drops in 1000 turns, CPython %d", c.body, got, c.drops)
		}
	}
}

// TestLongArithmeticTicks: the loops inside a product or quotient of long integers
// take ticks, and begin to count anew without giving the GIL up. Counted on
// CPython 2.7.18 as above.
func TestLongArithmeticTicks(t *testing.T) {
	for _, c := range []struct {
		digits, interval         string
		product, quotient, small int
	}{
		{"5", "100", 29, 30, 29}, {"50", "100", 29, 29, 30}, {"50", "60", 51, 49, 49}, {"50", "3", 755, 505, 755}, {"30", "40", 75, 74, 73}, {"7", "20", 145, 144, 144},
	} {
		for i, body := range []string{"y = a * b", "y = b2 // a", "y = a % 7"} {
			source := "import sys, thread\na = (1 << 30 * " + c.digits + ") - 12345; b = (1 << 30 * " + c.digits + ") - 777\nb2 = b * b\ndef work(a, b, b2):\n    for i in xrange(1000):\n        " + body +
				"\ndone = thread.allocate_lock(); done.acquire()\nthread.start_new_thread(done.release, ())\ndone.acquire()\nsys.setcheckinterval(" + c.interval + ")\nwork(a, b, b2)\n"
			want := []int{c.product, c.quotient, c.small}[i]
			if got := program(t, Config{Source: source, Python: "2.7"}).Stats().Drops; got < want-1 || got > want+4 {
				t.Errorf("%s with %s digits, interval %s: %d drops, CPython %d", body, c.digits, c.interval, got, want)
			}
		}
	}
}

// The two what-ifs about the lock are settings of the machine, off in each named one.
func TestWhatIfSettings(t *testing.T) {
	const program = "import threading\ndef f():\n    for i in range(60000): pass\nts = [threading.Thread(target=f) for i in 'abc']\nfor t in ts: t.start()\nfor t in ts: t.join()\n"
	for _, python := range []string{"3.9", "3.13"} {
		texts := map[string]string{}
		for _, profile := range []string{"linux", "linux,what-if-forced-switching=yes", "linux,what-if-forced-switching=no", "linux,what-if-next-holder=asker", "linux,what-if-next-holder=other"} {
			m, err := New(Config{Source: program, Python: python, Profile: profile, Cores: 3, SwitchInterval: 50_000})
			if err != nil {
				t.Fatal(err)
			}
			for m.Advance(1 << 20) {
			}
			if err := trace.Validate(m.Log().Events()); err != nil {
				t.Errorf("%s, %s: %v", python, profile, err)
			}
			texts[profile] = string(trace.WriteText(m.Log().Events()))
		}
		if texts["linux"] != texts["linux,what-if-forced-switching=yes"] {
			t.Errorf("%s: the setting that CPython has changes the run", python)
		}
		for _, other := range []string{"linux,what-if-forced-switching=no", "linux,what-if-next-holder=other"} {
			if texts["linux"] == texts[other] {
				t.Errorf("%s: %s changes nothing", python, other)
			}
		}
	}
}
