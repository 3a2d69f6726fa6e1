package syntax

import (
	"fmt"
	"os"
	"strings"
	"testing"
)

// The tests have CPython's words for a name that no character has.
func init() { CharacterNamed = func(string) (rune, bool) { return 0, false } }

// TestNamesDoNotTravel: without the table the error says so.
func TestNamesDoNotTravel(t *testing.T) {
	table := CharacterNamed
	CharacterNamed = nil
	defer func() { CharacterNamed = table }()
	if _, err := Parse("f.py", []byte(`x = "\N{BULLET}"`), python313); err == nil || !strings.Contains(err.Msg, "not supported here: names of characters") {
		t.Errorf("%v", err)
	}
}

// TestTrees compares the trees of files that have every construct of a
// grammar, with all positions, with CPython's. What 3.9 and 3.13 share is in
// trees.py.
func TestTrees(t *testing.T) {
	for _, c := range []struct {
		source, golden string
		features       Features
	}{
		{"trees.py", "trees.golden", python39},
		{"trees313.py", "trees313.golden", python313},
		{"trees27.py", "trees27.golden", python27},
	} {
		src, err := os.ReadFile("testdata/" + c.source)
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile("testdata/" + c.golden)
		if err != nil {
			t.Fatal(err)
		}
		m, perr := Parse(c.source, src, c.features)
		if perr != nil {
			t.Fatalf("%s: %v at %d:%d in %q", c.source, perr, perr.Line, perr.Col, perr.Text)
		}
		if got := dump(m, c.features); got != strings.TrimSuffix(string(want), "\n") {
			t.Errorf("%s: %s", c.source, firstDifference(got, string(want)))
		}
	}
}

// TestWarnings compares the warnings of the parser with CPython 3.13's.
func TestWarnings(t *testing.T) {
	src, err := os.ReadFile("testdata/warnings313.txt")
	if err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("testdata/warnings313.golden")
	if err != nil {
		t.Fatal(err)
	}
	m, perr := Parse("file.py", src, python313)
	if perr != nil {
		t.Fatal(perr)
	}
	got := ""
	for _, w := range m.Warnings {
		got += fmt.Sprintln(w.Line, w.Msg)
	}
	if got != string(want) {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

// TestLineEnds: however lines end, the tree is the same and Lines have no ends.
func TestLineEnds(t *testing.T) {
	const text = "if x:\n    y = '''a\nb'''\nz\n"
	want, _ := Parse("", []byte(text), python39)
	for _, end := range []string{"\r\n", "\r"} {
		m, err := Parse("", []byte("\uFEFF"+strings.ReplaceAll(text, "\n", end)), python39)
		if err != nil {
			t.Fatal(err)
		}
		if dump(m, python39) != dump(want, python39) || m.Lines[2] != "b'''" || len(m.Lines) != 4 {
			t.Errorf("line end %q: %s %q", end, dump(m, python39), m.Lines)
		}
	}
}

// TestBadBytes: what no Python text may contain. The words are those
// of CPython 3.9 and 3.13.
func TestBadBytes(t *testing.T) {
	for src, want := range map[string]string{
		"x = 1\x00": "ValueError: source code string cannot contain null bytes",
		"x\n'\xf6'": `SyntaxError: Non-UTF-8 code starting with '\xf6' in file f.py on line 2, but no ` +
			"encoding declared; see https://python.org/dev/peps/pep-0263/ for details",
		"x = " + strings.Repeat("9", 5000): "SyntaxError: Exceeds the limit (4300) for integer string " +
			"conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit - " +
			"Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
	} {
		if _, err := Parse("f.py", []byte(src), python39); err == nil || err.Error() != want {
			t.Errorf("%.20q: got %v, want %s", src, err, want)
		}
		want = strings.NewReplacer("ValueError: source code string", "SyntaxError: source code", "(4300)", "(4300 digits)",
			"python.org/dev/peps", "peps.python.org").Replace(want)
		if _, err := Parse("f.py", []byte(src), python313); err == nil || err.Error() != want {
			t.Errorf("%.20q: got %v, want %s", src, err, want)
		}
	}
}

// FuzzScan: whatever the text, the scanner comes to its end or to an error, and
// no token lies outside the text or before the one in front of it.
func FuzzScan(f *testing.F) {
	addTexts(f)
	f.Fuzz(func(t *testing.T, src string) {
		for _, d := range dialects {
			text, _, err := decode("f.py", []byte(src))
			if err != nil {
				continue
			}
			s := newScanner(text+"\n", d.features)
			last := 0
			for n := 0; ; n++ {
				k, start, end := s.scan()
				if k == tEnd || k == tError {
					break
				}
				switch {
				case start < 0:
				case start < last || end < start || end > len(s.src):
					t.Fatalf("%s: token %d from %d to %d after %d", d.name, k, start, end, last)
				default:
					last = end
				}
				if n > 4*len(s.src)+8 {
					t.Fatalf("%s: no end after %d tokens of %d bytes", d.name, n, len(s.src))
				}
			}
		}
	})
}

func addTexts(f *testing.F) {
	for _, name := range strings.Fields("trees.py trees27.py trees313.py errors.txt more27.txt more313.txt") {
		src, err := os.ReadFile("testdata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		for _, text := range strings.Split(string(src), "---\n") {
			f.Add(text)
		}
	}
}

// FuzzParse: no text makes the parser panic, and every error has a message
// and a place in the text.
func FuzzParse(f *testing.F) {
	addTexts(f)
	f.Fuzz(func(t *testing.T, src string) {
		for _, d := range dialects {
			m, err := Parse("f.py", []byte(src), d.features)
			switch {
			case err == nil && m == nil:
				t.Error("neither tree nor error")
			case err == nil || err.Kind == MemoryError || err.Kind == ValueError:
			case err.Msg == "" || err.Line < 0 || err.Line > strings.Count(src, "\n")+strings.Count(src, "\r")+1:
				t.Errorf("%s: %v at line %d", d.name, err, err.Line)
			}
		}
	})
}

// BenchmarkParse reports lines per second over a file of ordinary code.
func BenchmarkParse(b *testing.B) {
	src := []byte(strings.Repeat(ordinary, 100))
	b.SetBytes(int64(len(src)))
	for b.Loop() {
		if _, err := Parse("f.py", src, python39); err != nil {
			b.Fatal(err)
		}
	}
	lines := float64(strings.Count(ordinary, "\n") * 100 * b.N)
	b.ReportMetric(lines/b.Elapsed().Seconds(), "lines/s")
}

const ordinary = `
class Account(object):
    """A bank account that several threads use."""

    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self.lock = threading.Lock()

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive, not %d" % amount)
        with self.lock:
            before = self.balance
            self.balance = before + amount  # the critical section
        return self.balance

    def history(self, limit=10):
        rows = [(i, row.date, row.amount) for i, row in enumerate(self.rows) if row.amount > 0]
        return sorted(rows, key=lambda row: row[1])[:limit]


def main(argv):
    accounts = {name: Account(name, 100) for name in argv[1:]}
    threads = []
    for name, account in accounts.items():
        t = threading.Thread(target=account.deposit, args=(10,))
        threads.append(t)
        t.start()
    for t in threads:
        t.join()
    print(f"{len(threads)} threads, total {sum(a.balance for a in accounts.values()):>8}")
    return 0
`
