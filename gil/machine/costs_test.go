package machine

import (
	"slices"
	"testing"

	"gilplay/gil/trace"
)

// What the opcodes take together is the time in which instructions ran; one
// that looks through a long list takes long; nothing else changes.
func TestCosts(t *testing.T) {
	const source = `import threading

big = list(range(20000))

def slow(n):
    for _ in range(n):
        -1 in big

def fast(n):
    while n > 0:
        n -= 1

ts = [threading.Thread(target=slow, args=(20,)), threading.Thread(target=fast, args=(2000,))]
for t in ts: t.start()
for t in ts: t.join()
`
	for _, c := range []struct{ python, op string }{{"2.7", "COMPARE_OP"}, {"3.9", "CONTAINS_OP"}, {"3.13", "CONTAINS_OP"}} {
		m, err := New(Config{Source: source, Python: c.python, Profile: "linux", Cores: 2, Seed: 42})
		if err != nil {
			t.Fatal(err)
		}
		for m.Advance(100_000) {
		}
		m.Seek(m.Latest() / 2)
		here, print := m.Step(), m.Fingerprint()
		costs, steps := m.Costs(m.Latest())
		if m.Step() != here || m.Fingerprint() != print {
			t.Errorf("%s: the present step is another one afterwards", c.python)
		}
		if steps != m.Latest() {
			t.Errorf("%s: %d of %d steps", c.python, steps, m.Latest())
		}
		var sum, busy int64
		count := 0
		for _, x := range costs {
			sum += x.Total
			count += x.Count
		}
		for _, th := range m.Stats().Threads {
			busy += th.InState[trace.Running]
		}
		if sum > busy || sum < busy*9/10 {
			t.Errorf("%s: opcodes take %d ns, threads run for %d ns", c.python, sum, busy)
		}
		if opcodes := int(m.Stats().Opcodes); count != opcodes {
			t.Errorf("%s: %d opcodes of %d", c.python, count, opcodes)
		}
		half, steps := m.Costs(here)
		sum, busy, count = 0, 0, 0
		for _, x := range half {
			sum += x.Total
			count += x.Count
			i := slices.IndexFunc(costs, func(y OpCost) bool { return y.Op == x.Op })
			if x.Count > costs[i].Count || x.Total > costs[i].Total {
				t.Errorf("%s: %+v up to the middle, %+v in all", c.python, x, costs[i])
			}
		}
		for _, th := range m.StatsBetween(0, m.Time()).Threads {
			busy += th.InState[trace.Running]
		}
		if steps != here || count != int(here-m.micro) || sum > busy || sum < busy*9/10 {
			t.Errorf("%s: up to step %d of %d: %d opcodes of %d, which take %d ns of %d", c.python, steps, here, count, here-m.micro, sum, busy)
		}
		i := slices.IndexFunc(costs, func(x OpCost) bool { return x.Op == c.op })
		if i != 0 || costs[i].Most < 100_000 {
			t.Errorf("%s: %s is number %d: %+v", c.python, c.op, i, costs)
		}
	}
}
