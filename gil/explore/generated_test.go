package explore

import (
	"math/rand"
	"slices"
	"strings"
	"testing"
)

// generator writes small random programs, in Python and, beside it, in the
// language of the brute-force checker.
type generator struct {
	*rand.Rand
	labels int
}

func (g *generator) pick(list ...string) string { return list[g.Intn(len(list))] }

// block is one to n statements. In the model q and s are registers, and | is
// where 3.13 looks at its eval breaker.
func (g *generator) block(n, depth int) (python []string, model string) {
	for range 1 + g.Intn(n) {
		p, m := g.statement(depth)
		python, model = append(python, p...), model+" "+m
	}
	return python, model
}

func (g *generator) statement(depth int) (python []string, model string) {
	a, b := g.pick("A", "B"), g.pick("A", "B")
	switch kind := g.Intn(10); {
	case kind == 0:
		return []string{a + " += 1"}, "q=" + a + " " + a + "=q+1"
	case kind == 1:
		return []string{a + " = " + b + " * 2"}, "q=" + b + " " + a + "=q*2"
	case kind == 2:
		return []string{a + " = " + a + " + " + b}, "q=" + a + " s=" + b + " " + a + "=q+s"
	case kind == 3:
		return []string{"r = " + a}, "r=" + a
	case kind == 4:
		return []string{a + " = r + 1"}, a + "=r+1"
	case kind == 5:
		return []string{a + " = 1"}, a + "=1"
	case depth == 0:
		return []string{"r = r + 1"}, "r=r+1"
	}
	inner, m := g.block(2, depth-1)
	for i := range inner {
		inner[i] = "    " + inner[i]
	}
	g.labels++
	out, again := "out"+itoa(g.labels), "again"+itoa(g.labels)
	switch g.Intn(4) {
	case 0:
		lock := g.pick("M", "N")
		return append([]string{"with " + lock + ":"}, inner...), "acq:" + lock + " " + m + " rel:" + lock + " |"
	case 1:
		return append([]string{"if " + a + ":"}, inner...), "q=" + a + " jz:q:" + out + " " + m + " " + out + ":"
	case 2:
		if strings.Contains(m, ":") { // its labels would be there twice
			return inner2(inner), m
		}
		return append([]string{"for i in range(2):"}, inner...), "q=0 | " + m + " | " + m + " |" // the call of range is a switch point, too
	}
	test := "q=" + a + " jz:q:" + out // stands before the loop and at its end, and the jump back looks at the breaker
	return []string{"while " + a + ":", "    " + a + " = 0"}, test + " " + again + ": " + a + "=0 " + test + " jmp:" + again + " | " + out + ":"
}

// inner2 takes lines back to the level of their statement.
func inner2(lines []string) []string {
	for i := range lines {
		lines[i] = strings.TrimPrefix(lines[i], "    ")
	}
	return lines
}

// program is a litmus test.
func (g *generator) program() litmus {
	threads, size := 2, 3
	if g.Intn(3) == 0 {
		threads, size = 3, 1
	}
	l := litmus{setup: "A = 0\nB = 1\nM = threading.Lock()\nN = threading.Lock()\n", show: "A, B", start: "A=0 B=1", vars: "A B"}
	for range threads {
		python, model := g.block(size, 2)
		l.bodies = append(l.bodies, "r = 0\n"+strings.Join(python, "\n"))
		l.models = append(l.models, "{ r=0 "+model+" }")
	}
	return l
}

// TestGenerated compares the explorer, in all its ways to search, with brute
// force on random programs.
func TestGenerated(t *testing.T) {
	programs := 40
	if testing.Short() {
		programs = 10
	}
	deadlock, several := 0, 0
	for seed := range programs {
		g := &generator{Rand: rand.New(rand.NewSource(int64(seed)))}
		l := g.program()
		for _, m := range pointModels[:4] {
			want := brute(l.models, l.initial(), strings.Fields(l.vars), m.coarse)
			if slices.Contains(want, "deadlock") {
				deadlock++
			}
			if len(want) > 1 {
				several++
			}
			o := Options{Source: l.source(), Python: m.python, Points: m.points, MaxStates: 60_000}
			for name, o := range variants(o) {
				r := explore(t, o)
				if !r.Complete && name != "reduced" {
					continue // too many states: that one must do
				}
				if got := outcomesOf(r); !r.Complete || !slices.Equal(got, want) {
					t.Errorf("program %d, %s, %s: %q, want %q\n%s\n%q", seed, m.name, name, got, want, l.source(), l.models)
				}
			}
		}
	}
	if deadlock == 0 || several < programs {
		t.Errorf("the programs are too simple: %d of %d have several outcomes, %d deadlock", several, 4*programs, deadlock)
	}
}

// variants are the ways in which one program is searched.
func variants(o Options) map[string]Options {
	list := map[string]Options{}
	o.Reduce = true
	list["reduced"] = o
	if o.Python == "2.7" { // every acquire in threading is a switch there: too many states without reduction
		return list
	}
	o.Bounded, o.Bound = true, 100
	list["bounded"] = o
	o.Reduce, o.Bounded = false, false
	list["plain"] = o
	return list
}
