package api

import (
	"gilplay/gil/machine"
	"gilplay/gil/trace"
)

func seconds(ns int64) float64 { return float64(ns) / 1e9 }

// Stats are figures of the whole recording.
func (s *Session) Stats() *Stats {
	if s.m == nil {
		return &Stats{}
	}
	m := s.m.Stats()
	out := &Stats{
		VirtualSeconds: seconds(m.Time), Opcodes: int(m.Opcodes), Switches: m.Switches, ForcedSwitches: m.ForcedSwitches,
		GILAcquires: m.Acquires, GILDrops: m.Drops, FailedAcquires: m.FailedAcquires, DropRequests: m.Requests,
		Timeouts: m.Timeouts, Signals: m.Signals, ContextSwitches: m.ContextSwitches, LostUpdates: m.LostUpdates,
	}
	for _, t := range m.Threads {
		out.Threads = append(out.Threads, threadStats(t))
	}
	for _, busy := range m.Cores {
		out.Cores = append(out.Cores, CoreStats{Busy: seconds(busy)})
	}
	return out
}

// threadStats: time in the lock's protocol counts as waiting for the GIL, since
// the thread can do nothing else meanwhile.
func threadStats(t machine.ThreadStats) ThreadStats {
	in := func(states ...trace.State) float64 {
		sum := int64(0)
		for _, state := range states {
			sum += t.InState[state]
		}
		return seconds(sum)
	}
	return ThreadStats{
		Name: t.Name, Run: in(trace.Running), WaitGIL: in(trace.WaitGIL, trace.InProtocol),
		WaitLock: in(trace.BlockedLock, trace.BlockedSleep), WaitIO: in(trace.BlockedIO), Ready: in(trace.Ready),
		Acquires: t.Acquires, MaxWaitGIL: seconds(t.MaxWaitGIL), Finish: seconds(t.Finish),
	}
}
