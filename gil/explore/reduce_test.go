package explore

import (
	"slices"
	"testing"
)

// TestReduction compares searches with and without reduction: the same outcomes
// with the same fewest forced switches.
func TestReduction(t *testing.T) {
	for _, l := range litmuses[:14] {
		for _, m := range pointModels[:2] {
			o := Options{Source: l.source(), Python: m.python, Points: m.points}
			full := explore(t, o)
			o.Reduce = true
			reduced := explore(t, o)
			forced := func(r *Result) (list []string) {
				for _, o := range r.Outcomes {
					list = append(list, o.Summary()+itoa(o.Forced))
				}
				slices.Sort(list)
				return list
			}
			if a, b := forced(full), forced(reduced); !slices.Equal(a, b) {
				t.Errorf("%s, %s: %q (%d states), reduced %q (%d states)", l.name, m.name, a, full.States, b, reduced.States)
			}
			t.Log(l.name, m.name, full.States, reduced.States)
		}
	}
}
