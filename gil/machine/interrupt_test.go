package machine

import (
	"strconv"
	"strings"
	"testing"

	"gilplay/gil/trace"
)

// interruptions are programs into which SIGINT comes after 0.5 s; what they
// print and end with is what CPython 2.7.18, 3.9.18 and 3.13.0 did with them (a
// death by SIGINT is 130, as a shell shows it).
var interruptions = []struct {
	name, source string
	out, err     [3]string
	exit         [3]int
}{
	{"loop", "import time\nn = 0\nwhile time.time() > 0:\n    n += 1\n",
		[3]string{}, [3]string{"*KeyboardInterrupt\n", "*KeyboardInterrupt\n", "*KeyboardInterrupt\n"}, [3]int{1, 130, 130}},
	{"the line of a jump", "for i in range(10**6):\n    for j in range(1000):\n        x = 1\n", [3]string{}, [3]string{
		"*", // every instruction of the loop but two can be the one
		"Traceback (most recent call last):\n  File \"snippet.py\", line 2, in <module>\n    for j in range(1000):\nKeyboardInterrupt\n|*line 3, in <module>\n    x = 1\nKeyboardInterrupt\n",
		"Traceback (most recent call last):\n  File \"snippet.py\", line 3, in <module>\n    x = 1\n    ^\nKeyboardInterrupt\n"}, [3]int{1, 130, 130}},
	{"sleep", "import time\ntry:\n    time.sleep(5)\n    print('not here')\nfinally:\n    print('F', time.time() % 60 < 1)\n", [3]string{"('F', True)\n", "F True\n", "F True\n"}, [3]string{
		"Traceback (most recent call last):\n  File \"snippet.py\", line 3, in <module>\n    time.sleep(5)\nKeyboardInterrupt\n",
		"Traceback (most recent call last):\n  File \"snippet.py\", line 3, in <module>\n    time.sleep(5)\nKeyboardInterrupt\n",
		"Traceback (most recent call last):\n  File \"snippet.py\", line 3, in <module>\n    time.sleep(5)\n    ~~~~~~~~~~^^^\nKeyboardInterrupt\n"}, [3]int{1, 130, 130}},
	{"caught", "import time\ntry:\n    time.sleep(5)\nexcept KeyboardInterrupt as e:\n    print(repr(e))\n",
		[3]string{"KeyboardInterrupt()\n", "KeyboardInterrupt()\n", "KeyboardInterrupt()\n"}, [3]string{}, [3]int{}},
	{"join", sleeper + "try:\n    t.join()\n    print('joined')\nexcept KeyboardInterrupt:\n    print('K', t.is_alive())\n",
		[3]string{"('K', False)\n", "K False\n", "K True\n"}, [3]string{}, [3]int{}}, // 3.9: bpo-45274
	{"join with a time-out", sleeper + "try:\n    t.join(10)\nexcept KeyboardInterrupt:\n    print('K', t.is_alive())\n",
		[3]string{"('K', True)\n", "K False\n", "K True\n"}, [3]string{}, [3]int{}},
	{"Event.wait", sleeper + "try:\n    threading.Event().wait(1)\nexcept KeyboardInterrupt:\n    print('K')\n",
		[3]string{"K\n", "K\n", "K\n"}, [3]string{}, [3]int{}},
	{"the end of the program", sleeper, [3]string{}, [3]string{
		"Exception KeyboardInterrupt in <module 'threading' (built-in)> ignored\n",
		"Exception ignored in: <module 'threading' (built-in)>\n*in _shutdown\nKeyboardInterrupt: \n",
		"Traceback (most recent call last):\n*in _shutdown\nKeyboardInterrupt: \n"}, [3]int{}},
	{"a lock", "import threading\nk = threading.Lock()\nk.acquire()\nk.acquire()\n", [3]string{}, [3]string{"", // for ever
		"Traceback (most recent call last):\n  File \"snippet.py\", line 4, in <module>\n    k.acquire()\nKeyboardInterrupt\n",
		"Traceback (most recent call last):\n  File \"snippet.py\", line 4, in <module>\n    k.acquire()\n    ~~~~~~~~~^^\nKeyboardInterrupt\n"}, [3]int{0, 130, 130}},
	{"sys.exit", "import sys\ntry:\n    threading = __import__('threading')\n    threading.Event().wait(3)\nexcept KeyboardInterrupt:\n    sys.exit(7)\n",
		[3]string{}, [3]string{}, [3]int{7, 7, 7}},
}

const sleeper = "import threading, time\ndef work(): time.sleep(2)\nt = threading.Thread(target=work)\nt.start()\n"

// matches compares a text with one of several wants, separated by |; * at the
// start of a want, or between two parts, stands for any text.
func matches(got, want string) bool {
	for _, w := range strings.Split(want, "|") {
		head, tail, any := strings.Cut(w, "*")
		if got == w || any && strings.HasPrefix(got, head) && strings.HasSuffix(got, tail) {
			return true
		}
	}
	return false
}

func TestInterruptions(t *testing.T) {
	for i, python := range pythons {
		for _, c := range interruptions {
			m := program(t, Config{Source: c.source, Python: python, Profile: "teaching", Interrupts: []int64{500e6}})
			if got := printed(m, 1); got != c.out[i] {
				t.Errorf("%s, %s: prints %q, want %q", python, c.name, got, c.out[i])
			}
			if got := printed(m, 2); !matches(got, c.err[i]) {
				t.Errorf("%s, %s: complains %q, want %q", python, c.name, got, c.err[i])
			}
			if m.ExitCode() != c.exit[i] {
				t.Errorf("%s, %s: exit code %d, want %d", python, c.name, m.ExitCode(), c.exit[i])
			}
			if err := trace.Validate(m.Log().Events()); err != nil {
				t.Errorf("%s, %s: %v", python, c.name, err)
			}
		}
	}
}

// Ctrl-C at the playhead is the same run as one with that setting, wherever the
// playhead stands; and it can be gone back over.
func TestInterruptAtThePlayhead(t *testing.T) {
	for _, python := range pythons {
		cfg := Config{Source: threadsRacing(300), Python: python, Profile: "teaching", Seed: 3}
		for _, at := range []uint64{40, 700, 2500} {
			live, err := New(cfg)
			if err != nil {
				t.Fatal(err)
			}
			live.Advance(int(at))
			live, _ = live.Interrupt()
			complete(t, live)
			past := program(t, cfg)
			past.Seek(at)
			past, err = past.Interrupt()
			if err != nil || past.Step() != at {
				t.Fatalf("step %d instead of %d, %v", past.Step(), at, err)
			}
			complete(t, past)
			again := program(t, live.Config())
			if live.Fingerprint() != past.Fingerprint() || live.Fingerprint() != again.Fingerprint() {
				t.Errorf("%s at %d: not the same run", python, at)
			}
			want := map[uint64]uint64{}
			for n := live.Latest(); n > 0; n -= min(n, 97) {
				live.Seek(n)
				want[n] = live.Fingerprint()
			}
			for n, f := range want {
				if again.Seek(n); again.Fingerprint() != f {
					t.Errorf("%s: step %d differs after going back", python, n)
				}
			}
			if over, _ := program(t, cfg).Interrupt(); over != nil {
				t.Error("a program that has ended can be interrupted")
			}
		}
	}
}

func threadsRacing(n int) string {
	return "import threading\nx = 0\ndef work():\n    global x\n    for i in range(" + strconv.Itoa(n) + "):\n        x += 1\n" +
		"ts = [threading.Thread(target=work) for i in range(2)]\nfor t in ts: t.start()\ntry:\n    for t in ts: t.join()\nexcept KeyboardInterrupt:\n    print('Ctrl-C')\nprint(x)\n"
}

// experiments.md E7: in 2.7 a worker gives the GIL up at every tick while the
// main thread, in an uninterruptible acquire, has a signal to handle; later
// Pythons are not disturbed.
func TestSignalStorm(t *testing.T) {
	source := "try: from thread import *\nexcept ImportError: from _thread import *\nk = allocate_lock()\nk.acquire()\ndef work():\n    for i in range(6000): pass\n    k.release()\nstart_new_thread(work, ())\nk.acquire()\n"
	for i, python := range pythons {
		cfg := Config{Source: source, Python: python, Profile: "teaching"}
		calm := program(t, cfg)
		for _, e := range calm.Log().Events() {
			if e.Kind == trace.StateChange && e.Thread == 0 && trace.State(e.A) == trace.BlockedLock {
				cfg.Interrupts = []int64{e.Time + 1e6} // after main's last wait began
			}
		}
		before, after := calm.Stats().Drops, program(t, cfg).Stats().Drops
		if storm := after > 2000 && after > 20*before; storm != (i == 0) {
			t.Errorf("%s: %d drops without a signal, %d with one", python, before, after)
		}
	}
}

// Ctrl-C is the way out of a deadlock, except in 2.7.
func TestInterruptOfADeadlock(t *testing.T) {
	for python, want := range map[string]State{"2.7": Deadlocked, "3.9": Raised, "3.13": Raised} {
		m, err := New(Config{Source: "import threading\nk = threading.Lock()\nk.acquire()\nk.acquire()\n", Python: python})
		if err != nil {
			t.Fatal(err)
		}
		complete(t, m)
		if m.State() != Deadlocked {
			t.Fatalf("%s: state %v before Ctrl-C", python, m.State())
		}
		step := m.Step()
		m, err = m.Interrupt()
		if err != nil || m == nil || m.Step() != step {
			t.Fatalf("%s: %v, %v", python, m, err)
		}
		complete(t, m)
		if m.State() != want {
			t.Errorf("%s: state %v after Ctrl-C, want %v", python, m.State(), want)
		}
	}
}
