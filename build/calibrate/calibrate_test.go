package calibrate

import (
	"math"
	"os"
	"strings"
	"testing"

	"gilplay/vm/dialect"
	"gilplay/vm/opcode"
)

// Costs that made the times come out again, and what no equation holds keeps
// its proportion.
func TestSolve(t *testing.T) {
	truth := []float64{0, 3, 8, 20, 50}
	estimates := []float64{0, 2, 4, 10, 30}
	var equations []equation
	for _, counts := range [][]float64{{0, 1, 1, 0, 0}, {0, 2, 1, 0, 0}, {0, 1, 1, 1, 0}, {5, 3, 0, 2, 0}} {
		equations = append(equations, equation{counts, predict(equation{counts: counts}, truth)})
	}
	got := solve(equations, estimates)
	for i, want := range truth[:4] {
		if math.Abs(got[i]-want) > 0.05*want {
			t.Errorf("cost %d is %.2f, want %.2f", i, got[i], want)
		}
	}
	if ratio := got[4] / got[3]; ratio < 2 || ratio > 4.5 {
		t.Errorf("what is not measured is %.1f, beside %.1f", got[4], got[3])
	}
	measured := []bool{true, true, true, true, false}
	for i, c := range whole(equations, got, measured) {
		if c != math.Trunc(c) || i > 0 && c < 1 || i < 4 && math.Abs(c-truth[i]) > 2 {
			t.Errorf("whole cost %d is %v", i, c)
		}
	}
}

// Every snippet runs on our machine, and each turn executes something that the
// others do not consist of alone.
func TestSnippetsCover(t *testing.T) {
	for _, name := range []string{"2.7", "3.9", "3.13"} {
		d := dialect.Get(name)
		seen := make([]bool, opcode.NumCostGroups)
		for i := range snippets {
			s := &snippets[i]
			if strings.Contains(strings.Join(s.not, " "), name) {
				continue
			}
			counts, err := s.counts(d)
			if err != nil {
				t.Errorf("%s, Python %s: %v", s.name, name, err)
				continue
			}
			total := 0.0
			for g, n := range counts {
				seen[g] = seen[g] || n > 0
				total += n
				if n != math.Trunc(n) {
					t.Errorf("%s, Python %s: group %d is executed %v times a turn", s.name, name, g, n)
				}
			}
			if total < copies && s.name != "empty loop" {
				t.Errorf("%s, Python %s: only %v instructions a turn", s.name, name, total)
			}
		}
		covered := 0
		for _, s := range seen {
			covered += b2i(s)
		}
		if covered < opcode.NumCostGroups-9 {
			t.Errorf("Python %s: only %d of %d groups are measured", name, covered, opcode.NumCostGroups)
		}
	}
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// The table that is committed has a row for each group that is declared.
func TestTableHasEveryGroup(t *testing.T) {
	groups, err := Groups("../../vm/opcode/cost.go")
	if err != nil {
		t.Fatal(err)
	}
	if len(groups) != opcode.NumCostGroups {
		t.Errorf("%d groups are declared, %d are read", opcode.NumCostGroups, len(groups))
	}
	text, err := os.ReadFile("../../vm/opcode/costs_gen.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range groups {
		if !strings.Contains(string(text), "\t"+g.Name+":") {
			t.Errorf("%s has no row: run go run ./build calibrate", g.Name)
		}
	}
	if !strings.Contains(string(text), "Measured on 20") {
		t.Error("the table does not say when it was measured")
	}
}
