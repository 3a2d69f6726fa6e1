package explore

import (
	"slices"
	"strings"
	"testing"
)

// philosophers dine: N of them, each taking FIRST and then SECOND.
const philosophers = `
import threading
N = 3
forks = [threading.Lock() for _ in range(N)]
def philosopher(i):
    a, b = ORDER
    with forks[a]:
        id(0)
        with forks[b]:
            pass
ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(N)]
for t in ts: t.start()
for t in ts: t.join()
print('done')
`

// buffer is a bounded buffer of one place, two producers and two consumers.
const buffer = `
import threading
places, got = [], []
cond = threading.Condition()
def producer(n):
    with cond:
        WHILE len(places) == 1:
            cond.wait()
        places.append(n)
        cond.notify_all()
def consumer():
    with cond:
        WHILE not places:
            cond.wait()
        got.append(places.pop(0))
        cond.notify_all()
ts = [threading.Thread(target=producer, args=(i,)) for i in range(2)] + [threading.Thread(target=consumer) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(got))
`

func TestClassics(t *testing.T) {
	for _, c := range []struct {
		name, source, python string
		want                 []string // outcomes
	}{
		{"three increments each", racing, "3.9", []string{"2", "3", "4", "5", "6"}},
		{"three increments each", racing, "3.13", []string{"6"}},
		{"philosophers", strings.Replace(philosophers, "ORDER", "i, (i + 1) % N", 1), "3.13", []string{"deadlock", "done"}},
		{"philosophers in order", strings.Replace(philosophers, "ORDER", "sorted((i, (i + 1) % N))", 1), "3.13", []string{"done"}},
		{"bounded buffer", strings.ReplaceAll(buffer, "WHILE", "while"), "3.13", []string{"[0, 1]"}},
	} {
		o := Options{Source: c.source, Python: c.python, Reduce: true}
		r := explore(t, o)
		var got []string
		for _, out := range r.Outcomes {
			text := strings.TrimSpace(out.Stdout)
			if out.Deadlock != nil {
				text = "deadlock"
			}
			if !slices.Contains(got, text) {
				got = append(got, text)
			}
		}
		slices.Sort(got)
		if !r.Complete || !slices.Equal(got, c.want) {
			t.Errorf("%s, %s: %q, want %q (complete %v, %d states)", c.name, c.python, got, c.want, r.Complete, r.States)
		}
		checkWitnesses(t, c.name, o, r)
	}
}

// A livelock is a loop that fair schedules can repeat, not one in which a thread
// merely gets no turn.
func TestLivelock(t *testing.T) {
	spin := litmusNamed(t, "peterson")
	both := litmusNamed(t, "raise the flag, then look")
	if r := explore(t, Options{Source: spin.source()}); r.Endless != nil || r.Schedules != "" {
		t.Errorf("peterson: livelock %v, schedules %q", r.Endless, r.Schedules)
	}
	if r := explore(t, Options{Source: both.source()}); r.Endless == nil {
		t.Error("two raised flags: no livelock found")
	}
}

func litmusNamed(t *testing.T, name string) *litmus {
	for i := range litmuses {
		if litmuses[i].name == name {
			return &litmuses[i]
		}
	}
	t.Fatal("no litmus test " + name)
	return nil
}

// Sleeps end in order of time unless they may end at any time.
func TestSleepers(t *testing.T) {
	l := litmus{setup: "import time\nX = 0\nA = 0\n", bodies: []string{"time.sleep(0.2)\nX = 1", "time.sleep(0.1)\nA = X"}, show: "A"}
	for _, c := range []struct {
		anyTime bool
		want    []string
	}{{false, []string{"0"}}, {true, []string{"0", "1"}}} {
		r := explore(t, Options{Source: l.source(), Python: "3.13", AnyTime: c.anyTime, Reduce: true})
		if got := outcomesOf(r); !r.Complete || !slices.Equal(got, c.want) {
			t.Errorf("any time %v: %q, want %q", c.anyTime, got, c.want)
		}
	}
}

// Instructions take no time, whoever runs them.
func TestClockStandsStill(t *testing.T) {
	for _, python := range []string{"3.9", "3.13"} {
		r := explore(t, Options{Python: python, Source: "import time\nstart = time.perf_counter()\n" + twoThreads("", "pass", "time.sleep(0.25)") + "print(time.perf_counter() - start)\n"})
		if got := outcomesOf(r); !r.AsksTime || !slices.Equal(got, []string{"0.25"}) {
			t.Errorf("%s: %q", python, got)
		}
	}
}

// Under a bound the outcomes are those that need no more forced switches.
func TestBounds(t *testing.T) {
	full := explore(t, Options{Source: racing})
	for bound := range 5 {
		var want []string
		for _, o := range full.Outcomes {
			if o.Forced <= bound {
				want = append(want, o.Stdout)
			}
		}
		var got []string
		r := explore(t, Options{Source: racing, Bounded: true, Bound: bound, Reduce: true})
		for _, o := range r.Outcomes {
			got = append(got, o.Stdout)
		}
		slices.Sort(want)
		slices.Sort(got)
		if !r.Complete || !slices.Equal(got, want) {
			t.Errorf("at most %d forced switches: %q, want %q", bound, got, want)
		}
	}
}
