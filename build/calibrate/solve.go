package calibrate

import "math"

// equation says that counts times the unknown costs is ns.
type equation struct {
	counts []float64
	ns     float64
}

// ridge is how strongly the solution is drawn to the estimates where the
// equations leave it free.
const ridge = 1e-4

// solve finds the costs ≥ 0 that fit the equations best in relative errors:
// coordinate descent on the squared errors, which has one minimum. Estimates are
// first scaled so that they fit as a whole.
func solve(equations []equation, estimates []float64) []float64 {
	scale := fit(equations, estimates)
	costs, prior := make([]float64, len(estimates)), make([]float64, len(estimates))
	for i, e := range estimates {
		prior[i] = e * scale
		costs[i] = prior[i]
	}
	for range 20_000 {
		moved := 0.0
		for i := range costs {
			if prior[i] == 0 {
				continue
			}
			up, down := ridge/prior[i], ridge/(prior[i]*prior[i])
			for _, e := range equations {
				if c := e.counts[i] / e.ns; c != 0 {
					up += c * (1 - predict(e, costs)/e.ns + c*costs[i])
					down += c * c
				}
			}
			to := max(up/down, 0)
			moved = max(moved, math.Abs(to-costs[i]))
			costs[i] = to
		}
		if moved < 1e-6 {
			break
		}
	}
	return costs
}

func predict(e equation, costs []float64) float64 {
	sum := 0.0
	for i, n := range e.counts {
		sum += n * costs[i]
	}
	return sum
}

// fit is the factor with which the costs fit best.
func fit(equations []equation, costs []float64) float64 {
	up, down := 0.0, 0.0
	for _, e := range equations {
		r := predict(e, costs) / e.ns
		up += r
		down += r * r
	}
	if down == 0 {
		return 1
	}
	return up / down
}

// errorOf is the root of the mean squared relative error.
func errorOf(equations []equation, costs []float64) float64 {
	sum := 0.0
	for _, e := range equations {
		r := predict(e, costs)/e.ns - 1
		sum += r * r
	}
	return math.Sqrt(sum / float64(len(equations)))
}
