package machine

import (
	"slices"
	"testing"

	"gilplay/gil/kernel"
	"gilplay/gil/trace"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

// A script stands in for the interpreter: each thread executes a list of
// instructions, most of which do nothing but cost time.
type script struct {
	programs [][]instr // what thread i executes
	state    scriptState
	seen     []interp.Note
}

type scriptState struct {
	pc     []int
	ending []bool
	locks  map[heap.Ref]interp.ThreadID
	global int
	stack  []int // each thread's value of the global
	failed []bool
}

type instr struct {
	kind instrKind
	ref  heap.Ref
	ns   int64
}

type instrKind uint8

const (
	work    instrKind = iota // costs 50 ns; a switch point follows
	fast                     // costs 50 ns; no switch point
	acquire                  // of lock ref, for at most ns (0 = for ever)
	release
	sleep
	start   // the next thread
	load    // the global
	add     // 1 to the stack
	store   // the global
	print   // something
	again   // jumps back to the thread's start
	finish  // ends the process
	endless // works without end, without steps
)

const opCost = 50

func (s *script) costs(kernel.Profile, int) {}

func (s *script) run(t interp.ThreadID, b *batch) interp.Effect {
	for b.fuel > 0 && b.step < b.stop {
		pc := s.state.pc[t]
		if pc == len(s.programs[t]) {
			return interp.Effect{Kind: interp.ThreadEnd}
		}
		in := s.programs[t][pc]
		if in.kind == endless {
			b.fuel = 0
			break
		}
		s.state.pc[t]++
		b.fuel -= opCost
		b.step++
		if e := s.execute(t, in); e.Kind != interp.FuelSpent {
			return e
		}
		if in.kind != fast {
			if b.ticks--; b.ticks < 0 {
				return interp.Effect{Kind: interp.Poll}
			}
		}
	}
	return interp.Effect{}
}

func (s *script) execute(t interp.ThreadID, in instr) interp.Effect {
	st := &s.state
	switch in.kind {
	case acquire:
		if s.tryLock(in.ref, t) {
			return interp.Effect{}
		}
		ns := in.ns
		if ns == 0 {
			ns = -1
		}
		return interp.Effect{Kind: interp.AcquireLock, Lock: in.ref, Ns: ns}
	case release:
		delete(st.locks, in.ref)
		return interp.Effect{Kind: interp.ReleaseLock, Lock: in.ref}
	case sleep:
		return interp.Effect{Kind: interp.Sleep, Ns: in.ns}
	case start:
		st.pc, st.stack = append(st.pc, 0), append(st.stack, 0)
		return interp.Effect{Kind: interp.StartThread, Thread: interp.ThreadID(len(st.pc) - 1)}
	case load:
		st.stack[t] = st.global
	case add:
		st.stack[t]++
	case store:
		st.global = st.stack[t]
	case print:
		return interp.Effect{Kind: interp.Write, FD: 1, Text: string(rune('a' + t))}
	case again:
		st.pc[t] = 0
	case finish:
		return interp.Effect{Kind: interp.Exit}
	}
	return interp.Effect{}
}

func (s *script) tryLock(lock heap.Ref, t interp.ThreadID) bool {
	if _, taken := s.state.locks[lock]; taken {
		return false
	}
	s.state.locks[lock] = t
	return true
}

func (s *script) freeThreaded() {}

func (s *script) locks(interp.ThreadID) [2]heap.Ref { return [2]heap.Ref{} }

func (s *script) collectionDue() bool { return false }

func (s *script) collect() {}

func (s *script) releaseEndLock(interp.ThreadID) heap.Ref { return 0 }

func (s *script) endsLate() bool { return false }

func (s *script) owner(lock heap.Ref) interp.ThreadID {
	if t, taken := s.state.locks[lock]; taken {
		return t
	}
	return -1
}

func (s *script) interrupt(interp.ThreadID) {}

func (s *script) interruptible(interp.EffectKind) bool { return true }

func (s *script) raisesAtOnce(interp.EffectKind) bool { return true }

func (s *script) resume(interp.ThreadID, interp.EffectKind, bool, string) {}

func (s *script) notes() []interp.Note { return nil }

func (st *scriptState) clone() scriptState {
	c := *st
	c.pc, c.stack = slices.Clone(st.pc), slices.Clone(st.stack)
	c.locks = map[heap.Ref]interp.ThreadID{}
	for k, v := range st.locks {
		c.locks[k] = v
	}
	return c
}

type scriptSnapshot struct{ scriptState }

func (scriptSnapshot) Bytes() int { return 1000 }

func (s *script) snapshot() snapshot  { return scriptSnapshot{s.state.clone()} }
func (s *script) restore(to snapshot) { c := to.(scriptSnapshot); s.state = c.clone() }
func (s *script) fingerprint() (h uint64) {
	for _, pc := range s.state.pc {
		h = h*31 + uint64(pc)
	}
	for _, v := range s.state.stack {
		h = h*31 + uint64(v)
	}
	for lock := range s.state.locks {
		h += uint64(lock)
	}
	return h*31 + uint64(s.state.global)
}

func (s *script) name(t interp.ThreadID) string {
	if t == 0 {
		return "MainThread"
	}
	return "Thread-" + string(rune('0'+t))
}

// where: five instructions are a line.
func (s *script) where(t interp.ThreadID) place {
	if int(t) >= len(s.state.pc) || s.state.pc[t] >= len(s.programs[t]) {
		return place{}
	}
	pc := s.state.pc[t]
	return place{line: pc/5 + 1, library: s.programs[t][pc].kind == acquire, text: kindNames[s.programs[t][pc].kind]}
}

var kindNames = []string{"WORK", "FAST", "ACQUIRE", "RELEASE", "SLEEP", "START", "LOAD", "ADD", "STORE", "PRINT", "AGAIN", "FINISH", "ENDLESS"}

// loop is n turns of a body.
func loop(n int, body ...instr) (p []instr) {
	for range n {
		p = append(p, body...)
	}
	return p
}

// increments is a loop of `counter += 1` with a switch point after the load.
func increments(n int) []instr {
	return loop(n, instr{kind: load}, instr{kind: fast}, instr{kind: add}, instr{kind: store}, instr{kind: work})
}

func newScripted(t *testing.T, cfg Config, programs ...[]instr) *Machine {
	t.Helper()
	s := &script{programs: programs, state: scriptState{pc: []int{0}, stack: []int{0}, locks: map[heap.Ref]interp.ThreadID{}}}
	m, err := newMachine(cfg.withDefaults(), s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// complete runs m to its end and validates its trace.
func complete(t *testing.T, m *Machine) {
	t.Helper()
	for i := 0; m.Advance(5000); i++ {
		if i > 10000 {
			t.Fatal("the run does not end")
		}
	}
	v := trace.Validator{Requests: m.protocol.Requests() && !m.lock.Manual}
	for _, e := range m.log.Events() {
		if err := v.Check(e); err != nil {
			t.Fatal(err)
		}
	}
	if m.Limit() == Internal {
		t.Fatal("the machine contradicted itself")
	}
}

func (m *Machine) global() int { return m.py.(*script).state.global }

// both is a main thread that starts two workers and waits for them through
// locks 100 and 101, which they hold until they end.
func both(worker []instr) [][]instr {
	main := []instr{{kind: start}, {kind: start}, {kind: sleep, ns: 3e6}, {kind: acquire, ref: 100}, {kind: acquire, ref: 101}, {kind: print}, {kind: finish}}
	of := func(lock heap.Ref) []instr {
		return append(append([]instr{{kind: acquire, ref: lock}}, worker...), instr{kind: release, ref: lock})
	}
	return [][]instr{main, of(100), of(101)}
}

var configs = []Config{
	{Seed: 1}, {Seed: 2, Cores: 1}, {Seed: 3, Policy: "tick"}, {Seed: 4, Policy: "tick", Cores: 1, CheckInterval: 7, HasCheckInterval: true},
	{Seed: 5, SwitchInterval: 20_000, Cores: 4}, {Seed: 6, Profile: "mac2009", Policy: "tick"}, {Seed: 7, Profile: "teaching"},
	{Seed: 8, SwitchInterval: 10_000, Cores: 1, Quantum: 30_000},
}

func TestRunsEnd(t *testing.T) {
	for _, cfg := range configs {
		m := newScripted(t, cfg, both(increments(3000))...)
		complete(t, m)
		if m.State() != Ended || len(m.Outputs(true)) != 1 || m.global() > 6000 || m.global() < 3 {
			t.Errorf("%+v: state %d, counter %d, output %v", cfg, m.State(), m.global(), m.Outputs(true))
		}
	}
}

// The race loses updates at default settings of every policy somewhere, and
// never with a lock around it.
func TestRaceAndLock(t *testing.T) {
	lost := 0
	for seed := range uint64(6) {
		cfg := Config{Seed: seed, SwitchInterval: 20_000}
		m := newScripted(t, cfg, both(increments(5000))...)
		complete(t, m)
		lost += 10000 - m.global()
		locked := loop(2000, instr{kind: acquire, ref: 200}, instr{kind: load}, instr{kind: add}, instr{kind: store}, instr{kind: release, ref: 200})
		m = newScripted(t, cfg, both(locked)...)
		complete(t, m)
		if m.global() != 4000 {
			t.Errorf("seed %d: counter is %d with a lock", seed, m.global())
		}
	}
	if lost == 0 {
		t.Error("no update was ever lost")
	}
}

// How the recording was advanced must not matter: not the chunks, not the
// looking back in between.
func TestFingerprintDependsOnTheStepAlone(t *testing.T) {
	for i, cfg := range configs {
		straight := newScripted(t, cfg, both(increments(800))...)
		complete(t, straight)
		end := straight.Latest()
		var want []uint64
		var at []uint64
		for n := uint64(0); n <= end; n += 1 + end/97 {
			straight.Seek(n)
			at, want = append(at, n), append(want, straight.Fingerprint())
		}
		other := newScripted(t, cfg, both(increments(800))...)
		rng := kernel.NewSeeded(uint64(i) + 77)
		for other.Advance(1 + rng.Choose(0, 700)) {
			other.Seek(uint64(rng.Choose(0, int(other.Latest())+1)))
		}
		if other.Latest() != end || string(trace.WriteText(other.log.Events())) != string(trace.WriteText(straight.log.Events())) {
			t.Fatalf("%+v: another recording", cfg)
		}
		for range 300 {
			k := rng.Choose(0, len(at))
			other.Seek(at[k])
			if got := other.Fingerprint(); got != want[k] || other.Step() != at[k] {
				t.Fatalf("%+v: step %d: fingerprint %x, want %x", cfg, at[k], got, want[k])
			}
			if other.Limit() == Internal {
				t.Fatalf("%+v: re-execution differs", cfg)
			}
		}
		other.Seek(end)
		if !other.AtEnd() || other.State() != Ended {
			t.Errorf("%+v: the end is lost", cfg)
		}
	}
}

func TestScheduleReplays(t *testing.T) {
	for _, cfg := range configs {
		a := newScripted(t, cfg, both(increments(500))...)
		complete(t, a)
		again := cfg
		again.Schedule, again.Seed = a.Schedule(true), 999
		b := newScripted(t, again, both(increments(500))...)
		complete(t, b)
		if string(trace.WriteText(a.log.Events())) != string(trace.WriteText(b.log.Events())) {
			t.Errorf("%+v: the schedule does not replay", cfg)
		}
	}
}

func TestDeadlock(t *testing.T) {
	pair := func(first, second heap.Ref) []instr {
		return append(append([]instr{{kind: acquire, ref: first}, {kind: sleep, ns: 100_000}, {kind: acquire, ref: second}}, loop(5, instr{kind: work})...), instr{kind: release, ref: second}, instr{kind: release, ref: first})
	}
	m := newScripted(t, Config{}, []instr{{kind: start}, {kind: start}, {kind: sleep, ns: 1e6}, {kind: acquire, ref: 50}, {kind: finish}}, pair(50, 60), pair(60, 50))
	complete(t, m)
	if m.State() != Deadlocked {
		t.Fatalf("state %d", m.State())
	}
	// Thread 1 blocks first: thread 2 sleeps with what it wants, lock 60.
	var last uint64
	for _, e := range m.log.Events() {
		if e.Kind == trace.HandOver && e.Thread == 1 && e.A == 2 {
			last = e.Step
		}
	}
	if got := m.BeforeDeadlock(); got != last || last == 0 {
		t.Errorf("the switch at %d led to it, not %d", last, got)
	}
	m.Seek(m.Latest() / 2)
	if m.State() != Running {
		t.Error("before its end the run goes on")
	}
}

func TestTimedAcquireGivesUp(t *testing.T) {
	m := newScripted(t, Config{}, []instr{{kind: acquire, ref: 50}, {kind: start}, {kind: sleep, ns: 10e6}, {kind: finish}},
		[]instr{{kind: acquire, ref: 50, ns: 2e6}, {kind: print}})
	complete(t, m)
	out := m.Outputs(true)
	if len(out) != 1 || out[0].Time < 2e6 || out[0].Time > 3e6 {
		t.Errorf("%+v", out)
	}
}

func TestLimits(t *testing.T) {
	forever := append(increments(10), instr{kind: again})
	m := newScripted(t, Config{MaxOpcodes: 5000}, forever)
	complete(t, m)
	if m.State() != Limited || m.Limit() != MaxOpcodes || m.Latest() != 5000 {
		t.Fatalf("state %d, limit %v at %d", m.State(), m.Limit(), m.Latest())
	}
	m.Seek(100)
	if m.State() != Running {
		t.Error("before the limit the run goes on")
	}
	m.SetMaxOpcodes(9000)
	complete(t, m)
	if m.Latest() != 9000 {
		t.Errorf("stopped at %d", m.Latest())
	}
	m = newScripted(t, Config{MaxOutput: 3}, append([]instr{{kind: print}}, forever[len(forever)-1]))
	complete(t, m)
	if m.Limit() != MaxOutput || len(m.Outputs(true)) != 3 {
		t.Errorf("limit %v, output %v", m.Limit(), m.Outputs(true))
	}
	m = newScripted(t, Config{}, []instr{{kind: work}, {kind: endless}})
	complete(t, m)
	if m.State() != Limited {
		t.Errorf("work without steps must end some time: state %d", m.State())
	}
	m = newScripted(t, Config{MaxThreads: 2}, []instr{{kind: start}, {kind: start}}, []instr{{kind: work}})
	complete(t, m)
	if m.Limit() != MaxThreads {
		t.Errorf("limit %v", m.Limit())
	}
}
