package fidelity

import (
	"fmt"
	"slices"
	"strings"

	"gilplay/gil/machine"
	"gilplay/gil/trace"
)

// recorded are figures that take more than Stats: from the events, or from the
// instructions one by one.
var recorded = map[string]func(*Row, *machine.Machine) (float64, error){
	"suspended after": (*Row).suspendedAfter,
	"passed over":     func(_ *Row, m *machine.Machine) (float64, error) { share, _, err := turns(m); return share, err },
	"median turn":     func(_ *Row, m *machine.Machine) (float64, error) { _, ms, err := turns(m); return ms, err },
}

// suspendedAfter compares the opcodes after which a thread of the program entered
// the lock's protocol with those of row.After: how many are in both, as a share of
// those that are in either. 1 = the same ones.
func (row *Row) suspendedAfter(m *machine.Machine) (float64, error) {
	last := map[int]string{} // per thread: its last instruction, "" after a step of the lock
	found := map[string]bool{}
	for _, r := range m.Rows(0, m.Latest(), int(m.Latest())) {
		if r.Micro == 0 {
			last[r.Thread], _, _ = strings.Cut(r.Text, " ")
			if r.Library {
				last[r.Thread] = ""
			}
			continue
		}
		if opcode := last[r.Thread]; opcode != "" && r.Thread != 0 {
			found[opcode] = true
		}
		last[r.Thread] = ""
	}
	if len(found) == 0 {
		return 0, fmt.Errorf("no thread is ever suspended")
	}
	want := strings.Fields(row.After)
	either := len(want)
	for opcode := range found {
		if !slices.Contains(want, opcode) {
			either++
		}
	}
	return float64(len(want)+len(found)-either) / float64(either), nil
}

// turns looks at the stretches for which one thread after another had the GIL,
// while at least three wanted it: the share of them that went back to the thread
// before the last, so that a third one was passed over, and their median length
// in ms. The main thread does not count.
func turns(m *machine.Machine) (passed, median float64, err error) {
	type turn struct {
		thread uint16
		began  int64
	}
	var all []turn
	for _, e := range m.Log().Events() {
		if e.Kind == trace.Acquire && e.Thread != 0 && (len(all) == 0 || all[len(all)-1].thread != e.Thread) {
			all = append(all, turn{e.Thread, e.Time})
		}
	}
	if len(all) < 12 {
		return 0, 0, fmt.Errorf("only %d turns", len(all))
	}
	back := 0
	var lengths []int64
	for i := 2; i < len(all); i++ {
		if all[i].thread == all[i-2].thread {
			back++
		}
		lengths = append(lengths, all[i].began-all[i-1].began)
	}
	slices.Sort(lengths)
	return float64(back) / float64(len(lengths)), float64(lengths[len(lengths)/2]) / 1e6, nil
}
