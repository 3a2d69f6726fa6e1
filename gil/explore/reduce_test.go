package explore

import (
	"slices"
	"strings"
	"testing"
)

// TestReduction compares searches with and without reduction: the same outcomes,
// and under a bound, where reduction counts forced switches, the same ones
// within it.
func TestReduction(t *testing.T) {
	for _, l := range litmuses[:14] {
		for _, m := range pointModels[:2] {
			o := Options{Source: l.source(), Python: m.python, Points: m.points}
			full := explore(t, o)
			o.Reduce = true
			reduced := explore(t, o)
			if a, b := within(full, 1<<30), within(reduced, 1<<30); !slices.Equal(a, b) {
				t.Errorf("%s, %s: %q (%d states), reduced %q (%d states)", l.name, m.name, a, full.States, b, reduced.States)
			}
			for o.Bounded = true; o.Bound < 3; o.Bound++ {
				r := explore(t, o)
				if a, b := within(full, o.Bound), within(r, o.Bound); !slices.Equal(a, b) || len(b) != len(r.Outcomes) {
					t.Errorf("%s, %s, at most %d forced switches: %q, reduced %q (%d outcomes)", l.name, m.name, o.Bound, a, b, len(r.Outcomes))
				}
			}
			t.Log(l.name, m.name, full.States, reduced.States)
		}
	}
}

// within lists the outcomes that need no more forced switches.
func within(r *Result, bound int) (list []string) {
	for _, o := range r.Outcomes {
		if o.Forced <= bound {
			list = append(list, withoutAddresses(o.Summary("")))
		}
	}
	slices.Sort(list)
	return list
}

// TestReductionIsWary explores programs that tell what usually nobody can: when
// a thread has begun or ended, who dropped an object, what a thread of our
// library does.
func TestReductionIsWary(t *testing.T) {
	for name, source := range map[string]string{
		"is_alive":       "def f():\n    pass\nt = threading.Thread(target=f)\nt.start()\nprint(t.is_alive())\nt.join()\n",
		"active_count":   "def f():\n    pass\nt = threading.Thread(target=f)\nt.start()\nprint(threading.active_count())\nt.join()\n",
		"timer":          "n = []\nt = threading.Timer(0, n.append, [1])\nt.start()\nt.cancel()\nt.join()\nprint(n)\n",
		"library":        "n = []\ne = threading.Event()\nt = threading.Thread(target=e.set)\nt.start()\nprint(e.is_set())\nt.join()\n",
		"native":         "n = []\nt = threading.Thread(target=n.append, args=(1,))\nt.start()\nprint(n)\nt.join()\nprint(n)\n",
		"started twice":  "def f():\n    print('f')\ndef g():\n    try:\n        t.start()\n    except RuntimeError:\n        print('twice')\nt = threading.Thread(target=f)\nu = threading.Thread(target=g)\nu.start()\ng()\nu.join()\nt.join()\n",
		"raises":         "def f():\n    1 / 0\nt = threading.Thread(target=f)\nt.start()\nprint('main')\nt.join()\n",
		"finalizer":      "class A:\n    def __del__(self):\n        print(threading.current_thread().name)\na = [A()]\ndef f(x):\n    pass\nt = threading.Thread(target=f, args=(a,))\nt.start()\ndel a\nt.join()\n",
		"daemon":         "def f():\n    print('f')\nt = threading.Thread(target=f, daemon=True)\nt.start()\nprint('main')\n",
		"constructor":    "class A:\n    def __init__(self):\n        global a\n        a = self\n        self.x = 1\ndef f():\n    try:\n        print(a.x)\n    except (NameError, AttributeError):\n        print('none')\nt = threading.Thread(target=f)\nt.start()\nA()\nt.join()\n",
		"own name":       "x = 1\ndef f():\n    print(globals()['x'])\nt = threading.Thread(target=f)\nt.start()\nx = 2\nt.join()\n",
		"list taken":     "def f(l):\n    l.append(2)\nxs = [1]\nt = threading.Thread(target=f, args=(xs,))\nt.start()\nfor x in xs: print(x)\nt.join()\n",
		"local list":     "out = []\ndef f():\n    l = [1]\n    out.append(l)\n    for x in l: print(x)\nt = threading.Thread(target=f)\nt.start()\nif out: out[0].append(2)\nt.join()\n",
		"method":         "class A:\n    def m(self): print('m')\na = A()\ndef f():\n    a.m()\nt = threading.Thread(target=f)\nt.start()\nA.m = lambda self: print('n')\nt.join()\n",
		"join early":     "def f():\n    u.join()\ndef g():\n    pass\nt = threading.Thread(target=f)\nu = threading.Thread(target=g)\nt.start()\nu.start()\nt.join()\nu.join()\n",
		"daemon's frame": "class A:\n    def __del__(self):\n        print('gone')\na = A()\nb = []\ndef f():\n    b.append(1)\nthreading.Thread(target=f, daemon=True).start()\n",
		"semaphores":     "s = threading.Semaphore(0)\ndef f(n):\n    s.acquire()\n    print(n)\n    s.release()\nts = [threading.Thread(target=f, args=(i,)) for i in range(2)]\nfor t in ts: t.start()\ns.release()\nfor t in ts: t.join()\n",
	} {
		for _, python := range []string{"3.9", "3.13"} {
			for _, points := range []Points{Own, EveryBytecode} {
				o := Options{Source: "import threading\n" + source, Python: python, Points: points, MaxStates: 300_000}
				full := explore(t, o)
				o.Reduce = true
				reduced := explore(t, o)
				a, b := within(full, 1<<30), within(reduced, 1<<30)
				if !slices.Equal(a, b) || !full.Complete || !reduced.Complete {
					t.Errorf("%s, %s, %d: %q (%d states, complete %v), reduced %q (%d states, complete %v)", name, python, points, a, full.States, full.Complete, b, reduced.States, reduced.Complete)
				}
				if strings.Contains(name, "constructor") && len(a) < 2 {
					t.Errorf("%s, %s: the test tests nothing: %q", name, python, a)
				}
				checkWitnesses(t, name, o, reduced)
			}
		}
	}
}
