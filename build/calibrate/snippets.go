package calibrate

import (
	"strings"

	"gilplay/gil/machine"
	"gilplay/vm/dialect"
)

// snippet is a short body that isolates a few instructions.
type snippet struct {
	name  string
	body  string   // lines of one turn, repeated copies times within the loop
	setup string   // lines before the function
	not   []string // Pythons that do not have it
}

// copies is how often a body is repeated in one turn of the loop.
const copies = 5

// head is what every snippet may use.
const head = `
import threading
class O(object):
    def __init__(self): self.x = 1
    def m(self): pass
o = O()
o.m2 = o.m
g = 1
lock = threading.Lock()
def f0(): pass
def f2(a, b): return a
def gen(n):
    for i in range(n): yield i
try: range = xrange
except NameError: pass
`

// locals begin every snippet's function.
const locals = `    a = 5; b = 7; c = 9; t = (1, 2, 3); L = [1, 2, 3, 4]; d = {1: 2, 'k': 3}; q = o
`

// snippets together isolate every group of instructions that usual programs
// spend their time in.
var snippets = []snippet{
	{name: "empty loop", body: "pass"},
	{name: "local", body: "c = a"},
	{name: "constant", body: "c = 1"},
	{name: "three locals", body: "c = a\nb = c\na = b"},
	{name: "swap", body: "a, b = b, a"},
	{name: "pop", body: "a\nb"},
	{name: "global", body: "c = g"},
	{name: "two globals", body: "c = g\nc = o"},
	{name: "store global", body: "g = a"},
	{name: "count global", body: "g += 1"},
	{name: "add", body: "c = a + b"},
	{name: "add constant", body: "c = a + 1"},
	{name: "subtract twice", body: "c = a - b - 1"},
	{name: "multiply", body: "c = a * b"},
	{name: "in place", body: "a += 1"},
	{name: "modulo", body: "c = b % a"},
	{name: "divide", body: "c = b // a"},
	{name: "power", body: "c = a ** 3", not: []string{"3.13"}}, // there it is one BINARY_OP of many
	{name: "compare", body: "c = a < b"},
	{name: "equal", body: "c = a == b"},
	{name: "if less", body: "if a < b: c = a"},
	{name: "if not less", body: "if b < a: c = a"},
	{name: "is", body: "c = a is b"},
	{name: "not", body: "c = not a"},
	{name: "if", body: "if a: c = a"},
	{name: "in tuple", body: "c = 1 in t"},
	{name: "in dict", body: "c = a in d"},
	{name: "attribute", body: "c = q.x"},
	{name: "store attribute", body: "q.x = a"},
	{name: "count attribute", body: "q.x += 1"},
	{name: "item of list", body: "c = L[1]"},
	{name: "item of dict", body: "c = d[1]"},
	{name: "store item", body: "L[1] = a"},
	{name: "store key", body: "d[1] = a"},
	{name: "slice", body: "c = L[1:3]"},
	{name: "tuple", body: "c = (a, b)"},
	{name: "list", body: "c = [a, b]"},
	{name: "dict", body: "c = {a: b}"},
	{name: "unpack", body: "a, b, c = t"},
	{name: "len", body: "len(L)"},
	{name: "abs", body: "abs(a)"},
	{name: "C method", body: "d.get(a)"},
	{name: "call", body: "f0()"},
	{name: "call with arguments", body: "f2(a, b)"},
	{name: "call with keywords", body: "f2(a, b=b)"},
	{name: "call with *", body: "f2(*t[:2])"},
	{name: "method", body: "q.m()"},
	{name: "function", body: "lambda: 1"},
	{name: "short loop", body: "for i in t: pass"},
	{name: "comprehension", body: "[i for i in t]"},
	{name: "generator", body: "for i in gen(3): pass"},
	{name: "with", body: "with lock: pass"},
	{name: "try", body: "try: c = a\nexcept ValueError: pass"},
	{name: "raise", body: "try: raise KeyError\nexcept KeyError: pass"},
	{name: "format", body: "c = f'{a}'", not: []string{"2.7"}},
	{name: "import", body: "import threading"},
	{name: "while", body: "n2 = 40\nwhile n2 > 0:\n    n2 -= 1"},
}

// source is the snippet as a module that defines f(n).
func (s *snippet) source() string {
	var b strings.Builder
	b.WriteString(head + s.setup + "\ndef f(n):\n    global g\n" + locals + "    for i in range(n):\n")
	for range copies {
		for _, line := range strings.Split(s.body, "\n") {
			b.WriteString("        " + line + "\n")
		}
	}
	return b.String()
}

// counts is how often one turn executes an instruction of each group.
func (s *snippet) counts(d *dialect.Dialect) ([]float64, error) {
	const turns = 50
	short, err := executed(s.source()+"f(1)\n", d)
	if err != nil {
		return nil, err
	}
	long, err := executed(s.source()+"f(51)\n", d)
	if err != nil {
		return nil, err
	}
	for i := range long {
		long[i] = (long[i] - short[i]) / turns
	}
	return long, nil
}

// executed counts the instructions of a whole run by group.
func executed(source string, d *dialect.Dialect) ([]float64, error) {
	m, err := machine.New(machine.Config{Source: source, Python: d.Name, Profile: "linux"})
	if err != nil {
		return nil, err
	}
	for m.Advance(1 << 20) {
	}
	return countRows(m, d)
}
