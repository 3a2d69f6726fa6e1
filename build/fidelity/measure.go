package fidelity

import (
	"fmt"
	"math"
	"os/exec"
)

// Measure runs a result's scenario under a real CPython (or says that this makes
// no sense: ok is false) and returns the median of several runs. Cores are
// limited with taskset, where there is one.
func (row *Row) Measure(root, python string, runs int) (value float64, ok bool, err error) {
	if row.Real == none || row.Take == "outcomes" {
		return 0, false, nil
	}
	text, err := source(root, row.File, row.Real)
	if err != nil {
		return 0, false, err
	}
	set := ""
	switch {
	case row.Python == "2.7" && row.CheckInterval != 0:
		set = fmt.Sprintf("import sys; sys.setcheckinterval(%d)\n", max(row.CheckInterval, 0))
	case row.SwitchInterval != 0:
		set = fmt.Sprintf("import sys; sys.setswitchinterval(%g)\n", row.SwitchInterval)
	}
	var values []float64
	for range runs {
		args := []string{python, "-c", set + text}
		if tool, missing := exec.LookPath("taskset"); missing == nil && row.Cores == 1 {
			args = append([]string{tool, "-c", "0"}, args...)
		}
		out, err := exec.Command(args[0], args[1:]...).Output()
		if err != nil {
			return 0, false, fmt.Errorf("%s under Python %s: %w", row.File, row.Python, err)
		}
		v, err := numberOf(string(out), row.Take)
		if err != nil {
			return 0, false, err
		}
		values = append(values, v)
	}
	return rounded(median(values)), true, nil
}

func median(values []float64) float64 {
	best, least := 0.0, math.Inf(1)
	for _, v := range values {
		below := 0
		for _, w := range values {
			if w < v {
				below++
			}
		}
		if d := math.Abs(float64(below) - float64(len(values)-1)/2); d < least {
			best, least = v, d
		}
	}
	return best
}
