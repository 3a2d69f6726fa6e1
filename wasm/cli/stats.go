package main

import (
	"fmt"
	"io"
	"text/tabwriter"

	"gilplay/wasm/api"
)

// writeStats prints the numbers for a reader; seconds.
func writeStats(w io.Writer, s *api.Stats) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, row := range []struct {
		name  string
		value int
	}{
		{"opcodes", s.Opcodes}, {"switches", s.Switches}, {"forced switches", s.ForcedSwitches},
		{"GIL acquires", s.GILAcquires}, {"GIL drops", s.GILDrops}, {"drops at checks", s.Checks}, {"failed acquires", s.FailedAcquires},
		{"drop requests", s.DropRequests}, {"time-outs", s.Timeouts}, {"signals", s.Signals},
		{"context switches", s.ContextSwitches}, {"lost updates", s.LostUpdates},
	} {
		fmt.Fprintf(t, "%s\t%d\n", row.name, row.value)
	}
	fmt.Fprintf(t, "virtual seconds\t%.6f\n\n", s.VirtualSeconds)
	fmt.Fprintln(t, "thread\trun\twait GIL\twait lock\twait I/O\tready\tacquires\tlongest wait\tfinish")
	for _, th := range s.Threads {
		fmt.Fprintf(t, "%s\t%.6f\t%.6f\t%.6f\t%.6f\t%.6f\t%d\t%.6f\t%.6f\n",
			th.Name, th.Run, th.WaitGIL, th.WaitLock, th.WaitIO, th.Ready, th.Acquires, th.MaxWaitGIL, th.Finish)
	}
	fmt.Fprintln(t, "\ncore\tbusy")
	for i, c := range s.Cores {
		fmt.Fprintf(t, "%d\t%.6f\n", i, c.Busy)
	}
	fmt.Fprintln(t, "\nwaits for the GIL shorter than\tcount")
	for _, w := range s.Waits {
		fmt.Fprintf(t, "%g\t%d\n", w.Below, w.Count)
	}
	t.Flush()
}
