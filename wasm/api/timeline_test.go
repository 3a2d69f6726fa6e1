package api

import (
	"encoding/json"
	"testing"

	"gilplay/gil/trace"
)

// handover is a run of two threads: the first one runs, is asked for the lock,
// drops it, and the second one takes it.
const handover = `
0 0 ThreadStart t0 c-
0 0 CoreRun t0 c0
0 0 State t0 c0 state=Running
0 0 Acquire t0 c0
500 10 ThreadStart t1 c-
500 10 CoreRun t1 c1
500 10 State t1 c1 state=InProtocol
600 12 State t1 c- state=WaitGIL object=1
600 12 CoreLeave t1 c1
5000600 100 Timeout t1 c- interval=5000
5000700 102 Request t1 c1 holder=0
5000800 104 Release t0 c0 requested=1
5000800 104 State t0 c0 state=InProtocol
5000900 106 Signal t0 c0 to=2
5001000 108 Acquire t1 c1 switch=1 from=1
5001000 108 State t1 c1 state=Running
5001050 109 Forced t1 c1 gap=200
5002000 120 State t1 c1 state=Ended
5002000 120 ThreadEnd t1 c1
`

func viewOf(t *testing.T, text string) *timelineView {
	t.Helper()
	events, err := trace.ReadText(text)
	if err != nil {
		t.Fatal(err)
	}
	log := &trace.Log{}
	line := trace.NewTimeline(log)
	for _, e := range events {
		log.Append(e)
		line.Add()
	}
	return &timelineView{
		log: log, line: line,
		reason: func(trace.State, uint32) string { return "waits" },
		text:   func(e trace.Event) string { return e.Kind.String() },
	}
}

func TestExactTimeline(t *testing.T) {
	tl := viewOf(t, handover).answer(&TimelineRequest{From: 0, To: 120, Px: 1000, Axis: "steps"})
	if tl.Columns != 0 || tl.From != 0 || tl.To != 120 || len(tl.Lanes) != 2 || len(tl.Cores) != 2 {
		t.Fatalf("%+v", tl)
	}
	main, worker := tl.Lanes[0].Slices, tl.Lanes[1].Slices
	if len(main) != 2 || main[0].State != "running" || main[0].ToStep != 104 || main[1].State != "protocol" {
		t.Errorf("main: %+v", main)
	}
	if len(worker) != 3 || worker[1].State != "wait-gil" || worker[1].FromTime != 600 || worker[1].ToTime != 5001000 {
		t.Errorf("worker: %+v", worker)
	}
	if len(tl.Holder) != 2 || tl.Holder[0].ToStep != 104 || tl.Holder[1].Thread != 1 || tl.Holder[1].FromStep != 108 {
		t.Errorf("holder: %+v", tl.Holder)
	}
	targets := map[string]int{}
	for _, m := range tl.Marks {
		targets[m.Kind] = m.Target
	}
	for kind, target := range map[string]int{"acquire": -1, "timeout": -1, "request": 0, "release": -1, "signal": 1, "forced": 1, "exit": -1} {
		if got, ok := targets[kind]; !ok || got != target {
			t.Errorf("mark %s: target %d (there: %v), want %d", kind, got, ok, target)
		}
	}
	if len(tl.Gaps) != 1 || tl.Gaps[0].Step != 100 || tl.Gaps[0].Ns != 5_000_000 {
		t.Errorf("gaps: %+v", tl.Gaps)
	}
}

// A long run comes in columns whose shares add up, and no mark is lost.
func TestColumns(t *testing.T) {
	log := &trace.Log{}
	line := trace.NewTimeline(log)
	add := func(step, time int, kind trace.Kind, thread uint16, a uint32) {
		log.Append(trace.Event{Time: int64(time), Step: uint64(step), Kind: kind, Thread: thread, A: a})
		line.Add()
	}
	add(0, 0, trace.ThreadStart, 0, 0)
	add(0, 0, trace.ThreadStart, 1, 0)
	const rounds = 4000
	for i := range rounds {
		holder := uint16(i % 2)
		add(100*i, 1000*i, trace.Acquire, holder, 0)
		add(100*i, 1000*i, trace.StateChange, holder, uint32(trace.Running))
		add(100*i, 1000*i, trace.StateChange, 1-holder, uint32(trace.WaitGIL))
		add(100*i+99, 1000*i+990, trace.Release, holder, 0)
	}
	v := &timelineView{log: log, line: line, reason: func(trace.State, uint32) string { return "" }, text: func(trace.Event) string { return "" }}
	for _, axis := range []string{"steps", "time"} {
		tl := v.answer(&TimelineRequest{Px: 400, Axis: axis})
		if tl.Columns != 200 || tl.Merged < rounds {
			t.Fatalf("%s: %d columns, %d merged", axis, tl.Columns, tl.Merged)
		}
		marks := map[string]int{}
		for _, m := range tl.Marks {
			marks[m.Kind] += m.Count
		}
		if marks["acquire"] != rounds || marks["release"] != rounds {
			t.Errorf("%s: marks %v, want %d each", axis, marks, rounds)
		}
		for _, lane := range tl.Lanes {
			if len(lane.Bins) != 200*trace.DrawnStates {
				t.Fatalf("%d shares", len(lane.Bins))
			}
			for c := 10; c < 190; c++ {
				running, waiting := lane.Bins[c*6], lane.Bins[c*6+2]
				if running < 100 || running > 155 || running+waiting < 250 || running+waiting > 256 {
					t.Fatalf("%s: column %d: running %d, waiting %d", axis, c, running, waiting)
				}
			}
		}
		for _, s := range tl.Holder[:10] {
			if s.Share < 90 || s.Share > 160 {
				t.Errorf("%s: holder share %d", axis, s.Share)
			}
		}
	}
}

func TestHostileTimelineRequests(t *testing.T) {
	v := viewOf(t, handover)
	for _, req := range []TimelineRequest{
		{}, {From: -5, To: 1 << 50, Px: 1 << 40}, {From: 1 << 50, To: -1, Px: -3, Axis: "steps"}, {Px: 1, Axis: "none"},
	} {
		if tl := v.answer(&req); len(tl.Lanes) != 2 {
			t.Errorf("%+v: %d lanes", req, len(tl.Lanes))
		}
	}
}

// The export must be what the format's readers take: JSON, with every event in
// microseconds, and arrows whose two ends belong together.
func TestPerfetto(t *testing.T) {
	text := perfettoTrace(viewOf(t, handover), []string{"main", "worker"})
	var file struct {
		TraceEvents []struct {
			Ph, Name, Cat string
			Pid, Tid, ID  int
			Ts, Dur       float64
		}
	}
	if err := json.Unmarshal(text, &file); err != nil {
		t.Fatalf("%v\n%s", err, text)
	}
	phases := map[string]int{}
	for _, e := range file.TraceEvents {
		phases[e.Ph]++
		if e.Ph == "X" && e.Pid == perfettoThreads && e.Tid == 1 && e.Name == "wait-gil" && (e.Ts != 0.6 || e.Dur != 5000.4) {
			t.Errorf("%+v", e)
		}
	}
	if phases["s"] != phases["f"] || phases["s"] != 3 || phases["M"] != 8 || phases["X"] == 0 {
		t.Errorf("phases %v", phases)
	}
}

func TestJSONLines(t *testing.T) {
	v := viewOf(t, handover)
	if n := len(jsonLines(v.log)); n == 0 {
		t.Fatal("empty")
	}
	for i := range v.log.Len() {
		var e map[string]any
		if err := json.Unmarshal(appendEvent(nil, v.log.At(i)), &e); err != nil {
			t.Fatal(err)
		}
		if e["kind"] == "Request" && e["holder"] != 0.0 {
			t.Errorf("%v", e)
		}
	}
}
