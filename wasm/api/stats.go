package api

import (
	"gilplay/gil/machine"
	"gilplay/gil/trace"
)

func seconds(ns int64) float64 { return float64(ns) / 1e9 }

// StatsRequest asks for the figures of a stretch of the recording.
type StatsRequest struct {
	From int    `json:"from"` // ns or steps
	To   int    `json:"to"`   // 0: of the whole recording
	Axis string `json:"axis"` // "time" (ns) or "steps"
}

// Stats are the figures of the whole recording.
func (s *Session) Stats() *Stats { return s.StatsOf(&StatsRequest{}) }

// StatsOf are the figures of a stretch of the recording. A wait counts in the
// stretch in which it ends.
func (s *Session) StatsOf(req *StatsRequest) *Stats {
	switch {
	case s.m == nil:
		return &Stats{}
	case req.To <= 0:
		return statsOf(s.m.Stats())
	case req.Axis == "steps":
		line := s.m.Timeline()
		return statsOf(s.m.StatsBetween(line.TimeAt(uint64(max(req.From, 0))), line.TimeAt(uint64(req.To))))
	}
	return statsOf(s.m.StatsBetween(int64(req.From), int64(req.To)))
}

func statsOf(m machine.Stats) *Stats {
	out := &Stats{
		VirtualSeconds: seconds(m.Time), Steps: int(m.Steps), Opcodes: int(m.Opcodes), Switches: m.Switches, ForcedSwitches: m.ForcedSwitches,
		GILAcquires: m.Acquires, GILDrops: m.Drops, Checks: m.Checks, FailedAcquires: m.FailedAcquires, DropRequests: m.Requests,
		Timeouts: m.Timeouts, Signals: m.Signals, ContextSwitches: m.ContextSwitches, LostUpdates: m.LostUpdates,
	}
	for _, t := range m.Threads {
		out.Threads = append(out.Threads, threadStats(t))
	}
	for _, busy := range m.Cores {
		out.Cores = append(out.Cores, CoreStats{Busy: seconds(busy)})
	}
	for _, bin := range m.WaitBins() {
		out.Waits = append(out.Waits, WaitBin{Below: seconds(bin.Below), Count: bin.Count})
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
		Name: t.Name, Run: in(trace.Running, trace.Outside), WaitGIL: in(trace.WaitGIL, trace.InProtocol),
		WaitLock: in(trace.BlockedLock, trace.BlockedSleep), WaitIO: in(trace.BlockedIO), Ready: in(trace.Ready),
		Acquires: t.Acquires, MaxWaitGIL: seconds(t.MaxWaitGIL), Finish: seconds(t.Finish),
	}
}
