package judge

import (
	"strings"
	"testing"

	"gilplay/gil/machine"
)

// A line lets go by itself if its thread does so in one of its stays there, in
// whichever thread it runs, and not if it is only told to.
func TestReleases(t *testing.T) {
	const program = `import threading, time
lock = threading.Lock()
def f():
    for i in (0, 1):
        if i: time.sleep(0.001)
        sum(range(3000))
    lock.acquire()
def other():
    while not done:
        time.sleep(0.0001)
done = False
t = threading.Thread(target=other)
t.start()
`
	const inMain = program + "f()\ndone = True\nt.join()\n"
	const inThread = program + "u = threading.Thread(target=f)\nu.start()\nu.join()\ndone = True\nt.join()\n"
	for _, c := range []struct{ source, python, gil, answer, want string }{
		{inMain, "3.9", "", "5", ""},
		{inThread, "3.13", "", "5", ""},
		{inMain, "2.7", "", "5", "Line 7 lets go of the GIL"}, // a free lock, too: Modules/threadmodule.c, lock_PyThread_acquire_lock
		{inMain, "2.7", "", "5 7", ""},                        // and not the loop, though its ticks are up
		{inMain, "3.9", "", "", "Line 5 lets go of the GIL, and then sleeps."},
		{inMain, "3.9", "", "5 6", "Line 6 does not let go of the GIL by itself. It holds it for"},
		{inMain, "3.9", "", "5 7", "Line 7 does not let go of the GIL."},
		{inMain, "3.9", "", "5 9", "Line 9 is none of f."},
		{inMain, "3.13", "free", "5", "This machine has no GIL"},
		{program + "done = True\n", "3.9", "", "5", "The program never calls f."},
		{"for i in range(100000): pass\n" + inMain, "3.9", "", "5", "The run is too long to be followed"},
		{inMain + "t.gone\n", "3.9", "", "5", "The program ended with AttributeError"},
	} {
		a := Attempt{Config: machine.Config{Source: c.source, Python: c.python, Policy: c.gil, CheckInterval: 10, HasCheckInterval: true, SwitchInterval: 20_000, Cores: 2, Profile: "linux"}, Answer: c.answer, Lang: "en"}
		v := Judge(Check{Kind: "mark", Mark: "releases", Function: "f"}, a)
		if v.Pass != (c.want == "") || !strings.HasPrefix(v.Message, c.want) {
			t.Errorf("%s %q: %v %s, want %q", c.python, c.answer, v.Pass, v.Message, c.want)
		}
	}
}
