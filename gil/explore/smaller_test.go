package explore

import (
	"strings"
	"testing"
)

// What a reader would make smaller, in programs as they are written about
// threads. The edits are those of the first program offered, then of the others.
func TestMakeSmaller(t *testing.T) {
	for _, c := range []struct{ name, source, want string }{
		{"range", "def work():\n    for i in range(100000):\n        pass\n", "2: 100000 → 3 | 2: 100000 → 2"},
		{"underscores", "for i in range(1_000_000): pass\n", "1: 1_000_000 → 3 | 1: 1_000_000 → 2"},
		{"power", "for i in range(10**6): pass\n", "1: 10**6 → 3 | 1: 10**6 → 2"},
		{"global", "N = 100000\ndef work():\n    for i in range(N): pass\n", "1: 100000 → 3 | 1: 100000 → 2"},
		{"while", "i = 0\nwhile i < 5000:\n    i += 1\n", "2: 5000 → 3 | 2: 5000 → 2"},
		{"arguments", "def work(n):\n    for i in range(n): pass\nt = Thread(target=work, args=(100000,))\n", "3: 100000 → 3 | 3: 100000 → 2"},
		{"default", "def work(k, n=1000):\n    for i in range(n): pass\n", "1: 1000 → 3 | 1: 1000 → 2"},
		{"executor", "def work(n):\n    while n > 0: n -= 1\nwith Pool(2) as p:\n    p.submit(work, 700)\n", "4: 700 → 3 | 4: 700 → 2"},
		{"threads too", "for i in range(8):\n    Thread(target=f).start()\ndef f():\n    for i in range(1000): pass\n",
			"4: 1000 → 3 | 4: 1000 → 2 | 1: 8 → 2, 4: 1000 → 2"},
		{"named number of threads", "K = 8\nts = [Thread(target=f) for _ in range(K)]\n", "1: 8 → 2"},
		{"expected result", "def f():\n    for i in range(1000): pass\nassert counter == 2000\nx = 7\n", "2: 1000 → 3, 3: 2000 → 6 | 2: 1000 → 2, 3: 2000 → 4"},
		{"expected result of threads", "ts = [Thread(target=f) for _ in range(8)]\ndef f():\n    for i in range(1000): pass\nprint(n, 8 * 1000, 8000)\n",
			"3: 1000 → 3, 4: 8 * 1000 → 24, 4: 8000 → 24 | 3: 1000 → 2, 4: 8 * 1000 → 16, 4: 8000 → 16 | 1: 8 → 2, 3: 1000 → 2, 4: 8 * 1000 → 4, 4: 8000 → 4"},
		{"lengths of time", "for i in range(3):\n    time.sleep(100)\n", "1: 3 → 2"},
		{"nothing to do", "x = 100000\nprint(x)\n", ""},
		{"small enough", "for i in range(2): pass\n", ""},
		{"not Python", "for i in range(:\n", ""},
	} {
		var offers []string
		for _, v := range MakeSmaller(c.source, "x.py", "3.9") {
			var edits []string
			lines := strings.Split(v.Source, "\n")
			for _, e := range v.Edits {
				edits = append(edits, itoa(e.Line)+": "+e.From+" → "+e.To)
				if !strings.Contains(lines[e.Line-1], e.To) {
					t.Errorf("%s: %q has no %s", c.name, lines[e.Line-1], e.To)
				}
			}
			offers = append(offers, strings.Join(edits, ", "))
		}
		if got := strings.Join(offers, " | "); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// The classic race of 100,000 rounds becomes the one of three, whose outcomes are
// known.
func TestSmallerRace(t *testing.T) {
	long := strings.Replace(racing, "range(3)", "range(100000)", 1)
	if list := MakeSmaller(long, "x.py", "3.9"); len(list) == 0 || list[0].Source != racing {
		t.Errorf("%+v", list)
	}
}
