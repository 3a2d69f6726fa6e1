package machine

import (
	"testing"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

// BenchmarkLockSteps measures the machine itself: every instruction ends in a
// check, so nearly all steps are lock micro-steps and every one makes events.
func BenchmarkLockSteps(b *testing.B) {
	steps, events := 0, 0
	for b.Loop() {
		s := &script{programs: both(increments(20_000)), state: scriptState{pc: []int{0}, stack: []int{0}, locks: map[heap.Ref]interp.ThreadID{}}}
		m, err := newMachine(Config{Policy: "tick", HasCheckInterval: true}.withDefaults(), s)
		if err != nil {
			b.Fatal(err)
		}
		for m.Advance(200_000) {
		}
		steps += int(m.Latest())
		events += m.log.Len()
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(steps), "ns/step")
	b.ReportMetric(float64(events)/float64(steps), "events/step")
}
