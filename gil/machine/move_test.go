package machine

import (
	"slices"
	"testing"

	"gilplay/gil/trace"
)

// Going back must be the exact inverse of going forward, in every unit.
func TestBackUndoesForward(t *testing.T) {
	for _, cfg := range configs[:6] {
		for unit := Micro; unit <= Switch; unit++ {
			m := newScripted(t, cfg, both(increments(150))...)
			stops, prints := []uint64{0}, []uint64{m.Fingerprint()}
			for len(stops) < 60 && m.Move(unit, true, 1) {
				if m.Step() <= stops[len(stops)-1] {
					t.Fatalf("unit %d does not move on at %d", unit, m.Step())
				}
				stops, prints = append(stops, m.Step()), append(prints, m.Fingerprint())
			}
			if len(stops) < 3 {
				t.Fatalf("%+v, unit %d: only %d stops", cfg, unit, len(stops))
			}
			m.Seek(stops[len(stops)-1])
			for i := len(stops) - 2; i >= 0; i-- {
				m.Move(unit, false, 1)
				if m.Step() != stops[i] {
					t.Fatalf("%+v, unit %d: back to %d, want %d", cfg, unit, m.Step(), stops[i])
				}
				if unit != GILEvent && unit != Switch && i < len(stops)-1 && m.Fingerprint() != prints[i] && i > 0 {
					t.Fatalf("%+v, unit %d: another state at %d", cfg, unit, stops[i])
				}
			}
		}
	}
}

func TestMoveReportsTheEnd(t *testing.T) {
	m := newScripted(t, Config{}, both(increments(5))...)
	for m.Move(Opcode, true, -1) {
	}
	if !m.AtEnd() {
		t.Error("moving on must reach the end")
	}
	for m.Move(GILEvent, false, -1) {
	}
	if m.Step() != 0 || m.Move(Micro, false, -1) {
		t.Error("moving back must reach step 0")
	}
}

func TestRowsDescribeEveryStep(t *testing.T) {
	m := newScripted(t, Config{Seed: 3}, both(increments(200))...)
	complete(t, m)
	m.Seek(77)
	before := m.Fingerprint()
	rows := m.Rows(20, 420, 1000)
	if len(rows) != 400 || m.Step() != 77 || m.Fingerprint() != before {
		t.Fatalf("%d rows, now at %d", len(rows), m.Step())
	}
	micro := 0
	for i, r := range rows {
		if r.Step != uint64(21+i) || r.Text == "" || i > 0 && r.Time < rows[i-1].Time {
			t.Fatalf("row %d: %+v", i, r)
		}
		if r.Micro != 0 {
			micro++
		}
	}
	if micro == 0 || micro == len(rows) {
		t.Errorf("%d of %d steps are lock micro-steps", micro, len(rows))
	}
}

func TestStatsAddUp(t *testing.T) {
	for _, cfg := range configs {
		m := newScripted(t, cfg, both(increments(2000))...)
		complete(t, m)
		s := m.Stats()
		for i, th := range s.Threads {
			sum := int64(0)
			for _, ns := range th.InState {
				sum += ns
			}
			if sum != s.Time {
				t.Errorf("%+v: thread %d's states add up to %d of %d ns", cfg, i, sum, s.Time)
			}
		}
		running := int64(0)
		for _, th := range s.Threads {
			running += th.InState[trace.Running] + th.InState[trace.InProtocol]
		}
		busy := int64(0)
		for _, ns := range s.Cores {
			busy += ns
		}
		if running != busy {
			t.Errorf("%+v: threads ran %d ns, cores were busy %d ns", cfg, running, busy)
		}
		if s.Acquires < s.Drops || s.Opcodes == 0 || s.Opcodes >= s.Steps {
			t.Errorf("%+v: %+v", cfg, s)
		}
	}
}

func TestViewAndDeadlockGraph(t *testing.T) {
	m := newScripted(t, Config{}, []instr{{kind: acquire, ref: 50}, {kind: start}, {kind: sleep, ns: 1e6}, {kind: acquire, ref: 50}, {kind: work}},
		[]instr{{kind: acquire, ref: 50}})
	complete(t, m)
	if m.State() != Deadlocked {
		t.Fatalf("state %d", m.State())
	}
	want := "MainThread waits in line 1 for a lock, which it holds itself; Thread-1 waits for a lock, which MainThread holds"
	if got := m.Explain("en"); got != want {
		t.Errorf("got %q", got)
	}
	want = "MainThread 在第 1 行等待一把锁，而它自己正持有这把锁；Thread-1 等待一把锁，它由 MainThread 持有"
	if got := m.Explain("zh"); got != want {
		t.Errorf("got %q", got)
	}
	v := m.View()
	if v.Holder != -1 || len(v.Threads) != 2 || v.Threads[1].State != trace.BlockedLock || v.Threads[1].Lock != 50 || v.Next != -1 {
		t.Errorf("%+v", v)
	}
	var names []string
	for _, x := range v.Vars {
		names = append(names, x.Name)
	}
	if !slices.Contains(names, "gil_drop_request") {
		t.Errorf("variables %v", names)
	}
}

func TestBadConfig(t *testing.T) {
	for _, cfg := range []Config{{Policy: "fair"}, {Policy: "free", Python: "2.7"}, {Profile: "abacus"}, {Cores: 17}, {Schedule: "~"}} {
		if _, err := newMachine(cfg.withDefaults(), &script{}); err == nil {
			t.Errorf("%+v is accepted", cfg)
		}
	}
}

// A recording cut into stretches adds up to the whole.
func TestStatsOfStretches(t *testing.T) {
	for _, cfg := range configs {
		m := newScripted(t, cfg, both(increments(2000))...)
		complete(t, m)
		whole, parts := m.Stats(), Stats{}
		waits, cores := make([]int, len(whole.Threads)), int64(0)
		running := int64(0)
		for from, length := int64(0), whole.Time/7+1; from <= whole.Time; from += length {
			// Both ends are included, so the next stretch begins a nanosecond later.
			s := m.StatsBetween(from, from+length-1)
			parts.Acquires += s.Acquires
			parts.Checks += s.Checks
			parts.Switches += s.Switches
			parts.FailedAcquires += s.FailedAcquires
			for i, th := range s.Threads {
				waits[i] += len(th.GILWaits)
				running += th.InState[trace.Running] + th.InState[trace.InProtocol]
			}
			for _, busy := range s.Cores {
				cores += busy
			}
		}
		if parts.Acquires != whole.Acquires || parts.Checks != whole.Checks || parts.Switches != whole.Switches || parts.FailedAcquires != whole.FailedAcquires {
			t.Errorf("%+v: stretches add up to %+v, not %+v", cfg, parts, whole)
		}
		for i, th := range whole.Threads {
			if waits[i] != len(th.GILWaits) {
				t.Errorf("%+v: thread %d: %d waits, not %d", cfg, i, waits[i], len(th.GILWaits))
			}
		}
		if running != cores {
			t.Errorf("%+v: threads ran %d ns in the stretches, cores were busy %d ns", cfg, running, cores)
		}
	}
}

func TestWaitBins(t *testing.T) {
	s := Stats{Threads: []ThreadStats{{GILWaits: []int64{150, 199, 200}}, {GILWaits: []int64{1 << 61, 4999, 5000}}}}
	got := s.WaitBins()
	total := 0
	for i, bin := range got {
		total += bin.Count
		if i > 0 && bin.Below <= got[i-1].Below {
			t.Fatalf("%+v", got)
		}
	}
	if total != 6 || got[0] != (WaitBin{200, 2}) || got[1] != (WaitBin{500, 1}) || got[4] != (WaitBin{5000, 1}) || got[5] != (WaitBin{10000, 1}) || got[len(got)-1].Count != 1 {
		t.Errorf("%+v", got)
	}
	if none := (&Stats{}).WaitBins(); len(none) != 0 {
		t.Errorf("%+v", none)
	}
}

// The view names the same holder as the trace, also between "locked = 1" and the
// micro-step that sets last_holder.
func TestViewNamesTheHolder(t *testing.T) {
	for _, cfg := range configs {
		m := newScripted(t, cfg, both(increments(60))...)
		complete(t, m)
		holder := map[uint64]int{} // after so many steps
		now := -1
		for _, e := range m.log.Events() {
			switch e.Kind {
			case trace.Acquire:
				now = int(e.Thread)
			case trace.Release:
				now = -1
			}
			holder[uint64(e.Step)] = now
		}
		for step, want := range holder {
			m.Seek(step)
			if v := m.View(); v.Exists && v.Holder != want && !m.AtEnd() {
				t.Fatalf("%+v, after %d steps: the view names %d, the trace %d", cfg, step, v.Holder, want)
			}
		}
	}
}

// TestEveryInstructionIsNext: a print of 2.7 is code of ours that writes. Stepping
// over it shows what it prints, and each instruction is the next one once, forwards
// and backwards.
func TestEveryInstructionIsNext(t *testing.T) {
	m := program(t, Config{Source: "x = 1\nprint x\nprint 'a', x\n", Python: "2.7"})
	m.Seek(0)
	var forwards, backwards []int
	for m.Move(Opcode, true, 0) && m.State() <= Running && len(m.Frames(0)) > 0 {
		forwards = append(forwards, m.Frames(0)[0].Ins)
		if shown := len(m.Outputs(false)); len(forwards) == 5 && shown != 2 {
			t.Errorf("after PRINT_NEWLINE %d pieces of text are printed, not 1 and a newline", shown)
		}
	}
	m.Seek(m.latest.step)
	for m.Move(Opcode, false, 0) {
		backwards = append([]int{m.Frames(0)[0].Ins}, backwards...)
	}
	want := []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}
	if !slices.Equal(forwards, want) || !slices.Equal(backwards, want) {
		t.Errorf("forwards %v, backwards %v, want %v", forwards, backwards, want)
	}
}

// TestJoinedAt: after the last lock step of a join the frame stands at the
// instruction that the next step executes, not at the call that has nothing left
// to do.
func TestJoinedAt(t *testing.T) {
	const source = "import threading\ndef f():\n    x = 1\nt = threading.Thread(target=f)\nt.start()\nt.join()\nprint(1)\n"
	m, err := New(Config{Source: source, Python: "3.13"})
	if err != nil {
		t.Fatal(err)
	}
	complete(t, m)
	seen := 0
	for last, step := m.latest.step, uint64(1); step < last; step++ {
		m.Seek(step)
		next, did := m.Rows(step, step+1, 1), m.tasks[0].phase
		if frames := m.Frames(0); did == executing && len(frames) > 0 && len(next) == 1 && next[0].Thread == 0 && next[0].Micro == 0 {
			seen++
			if frames[0].Waits {
				t.Errorf("step %d: the frame waits at %d, and the next step is %s", step, frames[0].Offset, next[0].Text)
			}
		}
	}
	if seen == 0 {
		t.Error("no instruction seen")
	}
}
