package machine

import (
	"slices"
	"strings"

	"gilplay/gil/kernel"
)

// OpCost is what the instructions of one opcode took in a recording, in ns. The
// time in which their thread waited for a lock or a core is not among it.
type OpCost struct {
	Op          string // "" = code of our own library modules
	Count       int
	Total, Most int64 // all of them, and the longest one
}

// maxCosted bounds how many steps are executed again to be added up.
const maxCosted = 300_000

// Costs adds up the recording's first so many steps by opcode, the dearest
// first; steps is how many they are. The present step is the same afterwards.
func (m *Machine) Costs(to uint64) (costs []OpCost, steps uint64) {
	here := m.step
	steps = min(to, m.latest.step, maxCosted)
	index := map[string]int{}
	at := make([]int, len(m.latest.tasks)) // per thread: the row of the instruction that it is in
	now := make([]int64, len(at))          // and what that has taken so far
	m.Seek(0)
	m.watch = watch{on: true, thread: kernel.NoThread}
	m.watch.spent = func(t kernel.ThreadID, ns int64) {
		if did := m.watch.did; did != nil {
			op, _, _ := strings.Cut(did.Text, " ")
			if did.Library {
				op = ""
			}
			row, known := index[op]
			if !known {
				row = len(costs)
				index[op] = row
				costs = append(costs, OpCost{Op: op})
			}
			costs[row].Count++
			at[t], now[t] = row, 0
		}
		if len(costs) == 0 {
			return
		}
		now[t] += ns
		row := &costs[at[t]]
		row.Total += ns
		row.Most = max(row.Most, now[t])
	}
	for m.step < steps && m.state <= Running {
		m.watch.did = nil
		m.turn(steps)
	}
	m.watch = watch{}
	m.sync()
	m.Seek(here)
	order := make([]int32, len(costs))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(i, j int32) int {
		a, b := costs[i], costs[j]
		if a.Total != b.Total {
			return int(min(max(b.Total-a.Total, -1), 1))
		}
		return strings.Compare(a.Op, b.Op)
	})
	sorted := make([]OpCost, 0, len(costs))
	for _, i := range order {
		sorted = append(sorted, costs[i])
	}
	return sorted, steps
}
