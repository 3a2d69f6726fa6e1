package explore

import (
	"os"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestMeasure explores the files named in EXPLORE (python:points:file …).
func TestMeasure(t *testing.T) {
	for _, spec := range strings.Fields(os.Getenv("EXPLORE")) {
		part := strings.SplitN(spec, ":", 3)
		text, err := os.ReadFile(part[2])
		if err != nil {
			t.Fatal(err)
		}
		o := Options{Source: string(text), Python: part[0], MaxStates: 50_000_000}
		if part[1] == "every" {
			o.Points = EveryBytecode
		}
		var u0, u1 syscall.Rusage
		syscall.Getrusage(0, &u0)
		x, err := New(o)
		if err != nil {
			t.Fatal(err)
		}
		began := time.Now()
		for x.Advance(1_000_000) {
			t.Log(x.Progress())
		}
		syscall.Getrusage(0, &u1)
		cpu := float64(u1.Utime.Nano()-u0.Utime.Nano()) / 1e9
		var mem runtime.MemStats
		runtime.ReadMemStats(&mem)
		search := time.Since(began)
		r := x.Result()
		t.Logf("%s: %d states, %d ways, wall %v, cpu %.2f s, %.0f states/s, %d MB, schedules %s, outcomes %d, result %v", spec, r.States, r.Ways, search, cpu,
			float64(r.States)/cpu, mem.Sys>>20, r.Schedules, len(r.Outcomes), time.Since(began)-search)
		for _, o := range r.Outcomes[:min(len(r.Outcomes), 12)] {
			t.Logf("  %q %q %v %q: %s, %d forced", o.Stdout, o.Exception, o.Deadlock, o.Limit, o.Schedules, o.Forced)
		}
	}
}
