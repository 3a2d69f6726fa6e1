package calibrate

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"

	"gilplay/gil/machine"
	"gilplay/vm/dialect"
	"gilplay/vm/opcode"
)

//go:embed measure.py
var script string

// Column is what was measured for one Python.
type Column struct {
	Dialect  *dialect.Dialect
	Costs    []float64 // ns per instruction, by group
	Measured []bool    // by group: a snippet has it
	Error    float64   // root of the mean squared relative error over the snippets
	Snippets []Timing
}

// Timing is one snippet's turn: measured, and as the costs predict it, in ns.
type Timing struct {
	Name            string
	Ns, Prediction  float64
	countsPerGroups []float64
}

// Measure runs the snippets under a real Python for about so many seconds each.
// Estimates are the hand-made costs by group.
func Measure(d *dialect.Dialect, python string, seconds float64, estimates []float64) (*Column, error) {
	c := &Column{Dialect: d, Measured: make([]bool, len(estimates))}
	var input [][2]string
	for i := range snippets {
		s := &snippets[i]
		if !slices.Contains(s.not, d.Name) {
			counts, err := s.counts(d)
			if err != nil {
				return nil, fmt.Errorf("snippet %q: %w", s.name, err)
			}
			input = append(input, [2]string{s.name, s.source()})
			c.Snippets = append(c.Snippets, Timing{Name: s.name, countsPerGroups: counts})
		}
	}
	ns, err := timed(python, seconds, input)
	if err != nil {
		return nil, err
	}
	var equations []equation
	for i := range c.Snippets {
		t := &c.Snippets[i]
		if t.Ns = ns[t.Name]; t.Ns <= 0 {
			return nil, fmt.Errorf("snippet %q took no time", t.Name)
		}
		equations = append(equations, equation{t.countsPerGroups, t.Ns})
		for g, n := range t.countsPerGroups {
			c.Measured[g] = c.Measured[g] || n > 0
		}
	}
	c.Costs = whole(equations, solve(equations, estimates), c.Measured)
	c.Error = errorOf(equations, c.Costs)
	for i := range c.Snippets {
		c.Snippets[i].Prediction = predict(equations[i], c.Costs)
	}
	return c, nil
}

// timed runs the script.
func timed(python string, seconds float64, input [][2]string) (map[string]float64, error) {
	text, err := json.Marshal(input)
	if err != nil {
		return nil, err
	}
	cmd := exec.Command(python, "-c", script, strconv.FormatFloat(seconds, 'f', -1, 64))
	cmd.Stdin, cmd.Stderr = bytes.NewReader(text), os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, err
	}
	ns := map[string]float64{}
	return ns, json.Unmarshal(out, &ns)
}

// whole rounds the costs to whole nanoseconds, at least 1, in such a way that
// the equations still fit: each cost in turn takes the neighbour that fits best.
func whole(equations []equation, exact []float64, measured []bool) []float64 {
	costs := make([]float64, len(exact))
	for i, c := range exact {
		if c > 0 || measured[i] {
			costs[i] = max(math.Round(c), 1)
		}
	}
	for range 10 {
		for i := range costs {
			if !measured[i] {
				continue
			}
			best, least := costs[i], math.Inf(1)
			for c := max(math.Floor(exact[i])-1, 1); c <= exact[i]+2; c++ {
				costs[i] = c
				if e := errorOf(equations, costs); e < least {
					best, least = c, e
				}
			}
			costs[i] = best
		}
	}
	return costs
}

// countRows counts the instructions of a finished run by group.
func countRows(m *machine.Machine, d *dialect.Dialect) ([]float64, error) {
	if m.State() != machine.Ended {
		return nil, fmt.Errorf("it ends with: %v", m.Outputs(true))
	}
	groups := map[string]int{}
	rows := d.Ops.Rows()
	for i := range rows {
		groups[rows[i].Name] = rows[i].Meaning.CostGroup()
	}
	counts := make([]float64, opcode.NumCostGroups)
	for _, row := range m.Rows(0, m.Latest(), math.MaxInt32) {
		name, _, _ := strings.Cut(row.Text, " ")
		if row.Micro != 0 {
			continue
		}
		group, known := groups[name]
		if !known {
			return nil, fmt.Errorf("instruction %q is not known", row.Text)
		}
		counts[group]++
	}
	counts[0] = 0 // what costs nothing
	return counts, nil
}
