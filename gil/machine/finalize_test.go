package machine

import (
	"testing"

	"gilplay/gil/trace"
)

// TestDaemonsAtTheEnd: once the main thread has begun to take the interpreter
// apart, a daemon thread that wants the GIL ends instead (3.2.1 and later); in 2.7
// it goes on whenever the main thread gives the GIL up (protocol.md, sections 1.5
// and 2.6).
func TestDaemonsAtTheEnd(t *testing.T) {
	// The daemons' names are their own: a thread inside the program would keep d.
	source := "import threading, time\nown = {'time': time}\nexec('def work(n):\\n    while True:\\n        if n == 1: time.sleep(0.0001)', own)\nwork = own['work']\nclass D(object):\n    def __del__(self, time=time.time):\n        t = time() + 0.003\n        while time() < t: pass\n" +
		"for n in range(3):\n    t = threading.Thread(target=work, args=(n,)); t.daemon = True; t.start()\nd = D()\ntime.sleep(0.01)\n"
	for _, c := range []struct {
		python, policy string
		ends           int
	}{{"2.7", "", 0}, {"3.9", "", 3}, {"3.13", "", 3}, {"3.13", "free", 3}} {
		m := program(t, Config{Source: source, Python: c.python, Policy: c.policy, SwitchInterval: 500_000, Seed: 4})
		if m.State() != Ended {
			t.Errorf("%+v ends in state %d: %s", c, m.State(), printed(m, 2))
		}
		if err := trace.Validate(m.Log().Events()); err != nil {
			t.Errorf("%+v: %v", c, err)
		}
		finalizing, ends, ran := false, 0, false
		for _, e := range m.Log().Events() {
			switch {
			case e.Kind == trace.Finalizing:
				finalizing = true
			case e.Kind == trace.ThreadEnd && finalizing:
				ends++
			case e.Kind == trace.Acquire && finalizing && e.Thread != 0:
				ran = true
			}
		}
		if finalizing != (c.python != "2.7") || ends != c.ends || ran {
			t.Errorf("%+v: finalizing %v, %d threads end, a daemon gets the GIL: %v", c, finalizing, ends, ran)
		}
	}
}
