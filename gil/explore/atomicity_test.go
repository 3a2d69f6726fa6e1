package explore

import (
	"os"
	"slices"
	"strings"
	"testing"

	"gilplay/vm"
	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/opcode"
)

// The columns of ../testdata/facts/atomicity.tsv: the statement, its opcodes in
// three real Pythons with a "|" where a thread may be switched, and whether the
// statement is atomic: under ticks, under the switch interval up to 3.9, from 3.10
// on, and without a GIL.
const (
	atomicStatement = 0
	atomicOpcodes   = 1
	atomicClaims    = 4
)

// operation is a row of that file as programs: code that compiles to the row's
// opcodes, and two threads' statements that show whether it is one step. It is
// atomic if every schedule ends as the statements one after the other do.
type operation struct {
	global, setup string // names that a function declares global; code before
	code          string // "" = a; the row's statement in a function
	a, b          string // "" = nothing to race, see reason
	show          string
	reason        string // why a row is not compared, or not raced
}

var operations = map[string]operation{
	"L.append(x)":            {setup: "L = []; x = 1", a: "L.append(x)", show: "L"},
	"L[i] = x (global list)": {setup: "L = [0, 0]; i = 0; x = 1; y = 2", a: "L[i] = x", b: "L[i] = y", show: "L"},
	"x = L[i]":               {setup: "L = [0]; i = 0; R = []", code: "x = L[i]", a: "x = L[i]; R.append(x)", b: "L[i] = 1", show: "R, L"},
	"D[k] = v":               {setup: "D = {}; k = 1; v = 1; u = 2", a: "D[k] = v", b: "D[k] = u", show: "D"},
	"x = D[k]":               {setup: "D = {1: 1}; k = 1; R = []", code: "x = D[k]", a: "x = D[k]; R.append(x)", b: "D[k] = 2", show: "R, D"},
	"del D[k]":               {setup: "D = {1: 1, 2: 2}; k = 1; j = 2", a: "del D[k]", b: "del D[j]", show: "D"},
	"counter += 1 (global)":  {global: "counter", setup: "counter = 0", a: "counter += 1", show: "counter"},
	"x += 1 (local)":         {a: "x = 1; x += 1", show: "0"},
	"x += 1 (closure cell)": {setup: "def make():\n    x = 0\n    def f():\n        nonlocal x\n        x += 1\n    return f, lambda: x\nf, get = make()",
		code: nested, a: "f()", show: "get()"},
	"self.x += 1 (attribute)": {setup: "class O: x = 0\no = O()", a: "o.x += 1", show: "o.x"},
	"L[i] += 1":               {setup: "L = [0]; i = 0", a: "L[i] += 1", show: "L"},
	"D[k] += 1":               {setup: "D = {1: 0}; k = 1", a: "D[k] += 1", show: "D"},
	"o.x = y":                 {setup: "class O: x = 0\no = O(); y = 1; z = 2", a: "o.x = y", b: "o.x = z", show: "o.x"},
	"y = o.x":                 {setup: "class O: x = 0\no = O(); R = []", code: "y = o.x", a: "y = o.x; R.append(y)", b: "o.x = 1", show: "R, o.x"},
	"G = v (global store)":    {global: "G", setup: "G = 0; v = 1; u = 2", a: "G = v", b: "G = u", show: "G"},
	"D.update(E)":             {setup: "D = {}; E = {1: 1, 2: 2}; F = {1: 3, 2: 4}", a: "D.update(E)", b: "D.update(F)", show: "D"},
	"L.sort()":                {setup: "L = [3, 1, 2]; x = 0", a: "L.sort()", b: "L.append(x)", show: "L"},
	"sorted(L)":               {setup: "L = [3, 1, 2]; R = []; z = 0", code: "x = sorted(L)", a: "x = sorted(L); R.append(x)", b: "L.append(z)", show: "R, L"},
	"L1.extend(L2)":           {setup: "L1 = []; L2 = [1, 2]; L3 = [3, 4]", a: "L1.extend(L2)", b: "L1.extend(L3)", show: "L1"},
	"L += [x]":                {global: "L", setup: "L = []; x = 1", a: "L += [x]", show: "L"},
	"L = L + [x]":             {global: "L", setup: "L = []; x = 1", a: "L = L + [x]", show: "L"},
	"x = L.pop()":             {setup: "L = [1, 2]; R = []", code: "x = L.pop()", a: "x = L.pop()", show: "L"},
	"D.setdefault(k, [])":     {setup: "D = {}; k = 1", a: "D.setdefault(k, [])", b: "D.setdefault(k, []).append(1)", show: "D"},
	"D.get(k)":                {setup: "D = {1: 1}; k = 1; R = []", code: "x = D.get(k)", a: "x = D.get(k); R.append(x)", b: "D[k] = 2", show: "R, D"},
	"D.pop(k, None)":          {setup: "D = {1: 1}; k = 1; R = []", code: "x = D.pop(k, None)", a: "x = D.pop(k, None); R.append(x)", show: "sorted(map(str, R)), D"},
	"D.keys() / list(D)":      {setup: "D = {1: 1}; R = []", code: "x = list(D)", a: "x = list(D); R.append(x)", b: "D[2] = 2", show: "R, D"},
	"a, b = b, a (locals)":    {a: "a = 1; b = 2; a, b = b, a", show: "0"},
	"a, b = b, a (globals)":   {global: "a, b", setup: "a = 1; b = 2", a: "a, b = b, a", show: "a, b"},
	"if k not in D: D[k] = v": {global: "n", setup: "D = {}; k = 1; v = 1; n = 0", code: "if k not in D: D[k] = v", a: "if k not in D: D[k] = v; n += 1", show: "n"},
	"x in S":                  {setup: "S = set(); x = 1; R = []", code: "r = x in S", a: "r = x in S; R.append(r)", b: "S.add(x)", show: "R"},
	"S.add(x)":                {setup: "S = set(); x = 1; y = 2", a: "S.add(x)", b: "S.add(y)", show: "sorted(S)"},
	"L[i], L[j] = L[j], L[i]": {setup: "L = [1, 2]; i = 0; j = 1", a: "L[i], L[j] = L[j], L[i]", show: "L"},
	"n = next(it)":            {setup: "it = iter([1, 2]); R = []", code: "n = next(it)", a: "n = next(it); R.append(n)", show: "sorted(R)"},
	"next(itertools.count)":   {setup: "import itertools; it = itertools.count(); R = []", code: "n = next(it)", a: "n = next(it); R.append(n)", show: "sorted(R)"},
	"flag = not flag":         {global: "flag", setup: "flag = False", a: "flag = not flag", show: "flag"},
	"lock.acquire()":          {setup: "lock = threading.Lock(); n = 0", global: "n", code: "lock.acquire()", a: "lock.acquire(); n += 1; lock.release()", show: "n"},
	"with lock: counter += 1": {global: "counter", setup: "lock = threading.Lock(); counter = 0", a: "with lock: counter += 1", show: "counter"},
	"i = len(L)":              {setup: "L = []; R = []", code: "i = len(L)", a: "i = len(L); R.append(i)", b: "L.append(1)", show: "R"},
	"dq.append(x)":            {setup: "import collections; dq = collections.deque(); x = 1; y = 2", a: "dq.append(x)", b: "dq.append(y)", show: "list(dq)"},
	"s += \"x\" (global str)": {global: "s", setup: "s = ''", a: "s += 'x'", show: "s"},
	"print(x)":                {setup: "x = 1", code: "print(x)", reason: "how often it gives the GIL up is gil/machine's TestDrops"},
	"while L: L.pop()  (loop test then act, global L)":                          {setup: "L = [1, 2]", a: "while L: L.pop()", show: "L"},
	"L.append(x); i = len(L)-1":                                                 {setup: "L = []; x = 1; R = []", a: "L.append(x); i = len(L) - 1; R.append(i)", show: "sorted(R)"},
	"any opcode that drops a last reference (STORE_*, POP_TOP, DELETE_*, CALL)": {reason: "a remark about every statement"},
}

// nested: the statement stands in a function f of setup.
const nested = "f"

// remarks are rows whose opcodes are no sequence, and columns without a claim.
var remarks = map[string]bool{
	"two statements": true, "(no nonlocal in 2.7; x[0] += 1 in a one-element list is the idiom)": true, "": true,
	"n/a (no nonlocal)": true, "iterator-specific; do not share": true,
}

// atomicPythons are the columns of opcodes, and how the explorer takes the columns of
// claims; the last one is without a GIL.
var atomicPythons = []struct {
	python string
	points Points
}{{"2.7", Own}, {"3.9", Own}, {"3.13", Own}, {"3.13", EveryBytecode}}

func TestAtomicity(t *testing.T) {
	text, err := os.ReadFile("../testdata/facts/atomicity.tsv")
	if err != nil {
		t.Fatal(err)
	}
	rows := strings.Split(strings.TrimSuffix(string(text), "\n"), "\n")[1:]
	if len(rows) != len(operations) {
		t.Errorf("%d rows, %d programs", len(rows), len(operations))
	}
	for _, line := range rows {
		row := strings.Split(line, "\t")
		o, ok := operations[row[atomicStatement]]
		if !ok {
			t.Errorf("no program for %q", row[atomicStatement])
			continue
		}
		claim := ""
		for i, p := range atomicPythons {
			if i < 3 && o.sequence() != "" && !remarks[row[atomicOpcodes+i]] {
				o.compareOpcodes(t, p.python, row[atomicStatement], row[atomicOpcodes+i])
			}
			if text := row[atomicClaims+i]; text != "same" && !strings.HasPrefix(text, "same ") {
				claim = text
			}
			if o.reason == "" && !remarks[claim] {
				o.race(t, p.python, p.points, row[atomicStatement], claim)
			}
		}
	}
}

func (o *operation) sequence() string {
	if o.code != "" {
		return o.code
	}
	return o.a
}

// function is one in whose body only the statement stands.
func (o *operation) function(name, body string) string {
	s := "def " + name + "():\n"
	if o.global != "" {
		s += "    global " + o.global + "\n"
	}
	return s + "    " + body + "\n"
}

// compareOpcodes: our compiler's opcodes and their switch points are those of the
// real Python. Whether a jump looks depends on the value that it tests, and RERAISE
// on who handles it, which the file knows and the table of opcodes does not.
func (o *operation) compareOpcodes(t *testing.T, python, name, want string) {
	source := o.setup
	if o.code != nested {
		source = o.function("f", o.sequence())
	}
	d := dialect.Get(python)
	module, failed := vm.Compile(source, "x.py", d)
	if failed != nil {
		t.Errorf("%s, %s: %v", python, name, failed)
		return
	}
	shown := code.Instructions(named(module, "f"), d.Ops)
	for shown[0].Row.Name == "RESUME" || shown[0].Row.Name == "COPY_FREE_VARS" {
		shown = shown[1:]
	}
	for _, last := range []string{"RETURN_VALUE", "LOAD_CONST", "RETURN_CONST", "RETURN_CONST"} { // of the function
		if n := len(shown); shown[n-1].Row.Name == last {
			shown = shown[:n-1]
		}
	}
	var marked []string
	for _, part := range strings.Fields(strings.TrimSuffix(want, " RETURN_CONST")) {
		if !strings.HasPrefix(part, "[") && !strings.HasPrefix(part, "L1)") {
			marked = append(marked, strings.TrimSuffix(part, "(to"))
		}
	}
	if len(shown) != len(marked) {
		t.Errorf("%s, %s: %d opcodes, want %d: %s", python, name, len(shown), len(marked), want)
		return
	}
	for i, s := range shown {
		op, _, looks := strings.Cut(marked[i], "|")
		op, conditional := strings.CutSuffix(op, "(")
		conditional = conditional || s.Switch == opcode.OperandNotBool || s.Switch == opcode.HandlerInThisFrame
		if s.Row.Name != op || !conditional && looks != (s.Switch == opcode.Always || s.Switch == opcode.CalleeNotInlined) {
			t.Errorf("%s, %s: %s switches %s, want %s", python, name, s.Row.Name, s.Switch, marked[i])
		}
	}
}

// named is the function's code, however deep.
func named(c *code.Code, name string) *code.Code {
	if c.Name == name {
		return c
	}
	for _, item := range c.Consts {
		if inner, ok := item.(*code.Code); ok {
			if found := named(inner, name); found != nil {
				return found
			}
		}
	}
	return nil
}

// race runs the two statements in two threads, in every way, and compares how that
// can end with how it ends if one thread executes them, in either order.
func (o *operation) race(t *testing.T, python string, points Points, name, claim string) {
	b := o.b
	if b == "" {
		b = o.a
	}
	start := "import threading\n" + strings.ReplaceAll(o.setup, "; ", "\n") + "\n" + o.function("a", o.a) + o.function("b", b)
	show := "\nprint([" + o.show + "])\n"
	ends := func(middle string) []string {
		r := explore(t, Options{Source: start + middle + show, Python: python, Points: points, Reduce: true})
		if !r.Complete {
			t.Errorf("%s, %s: too many states", python, name)
		}
		return outcomesOf(r)
	}
	serial := append(ends("a(); b()"), ends("b(); a()")...)
	atomic := true
	all := ends("ts = [threading.Thread(target=f) for f in (a, b)]\nfor t in ts: t.start()\nfor t in ts: t.join()")
	for _, end := range all {
		atomic = atomic && slices.Contains(serial, end)
	}
	if want := !strings.HasPrefix(claim, "NOT atomic"); atomic != want {
		t.Errorf("%s, %v, %s: ends as one after the other: %v, want %v (%s): %q, not %q", python, points, name, atomic, want, claim, all, serial)
	}
}
