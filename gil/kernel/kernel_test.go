package kernel

import (
	"testing"

	"gilplay/gil/trace"
)

// rig collects and validates the events.
type rig struct {
	*testing.T
	log   []trace.Event
	check trace.Validator
}

func (r *rig) Emit(e trace.Event) {
	r.log = append(r.log, e)
	if err := r.check.Check(e); err != nil {
		r.Fatal(err)
	}
}

// flat is a machine without overheads, so that times are round.
var flat = Profile{Name: "flat", Opcode: 1, Quantum: 100}

func start(t *testing.T, p Profile, cores, threads int, c Chooser) (*Kernel, *rig) {
	r := &rig{T: t}
	k := New(p, cores, c, r)
	main := k.Spawn(NoThread, trace.InProtocol)
	for range threads - 1 {
		k.Spawn(main, trace.InProtocol)
	}
	return k, r
}

// busy runs every thread for ever in actions of ns until the clock passes end,
// and returns how much each one got.
func busy(k *Kernel, ns, end int64) []int64 {
	got := make([]int64, len(k.Threads))
	for {
		t, _ := k.Next()
		if t == NoThread || k.Now >= end {
			return got
		}
		k.Spend(t, ns)
		got[t] += ns
	}
}

func TestTurnsOnOneCore(t *testing.T) {
	k, r := start(t, flat, 1, 2, First{})
	got := busy(k, 7, 1000)
	if got[0] < 450 || got[1] < 450 {
		t.Errorf("turns are unfair: %v", got)
	}
	var changes []int64
	for _, e := range r.log {
		if e.Kind == trace.CoreLeave {
			changes = append(changes, e.Time)
		}
	}
	for _, at := range changes {
		if at%100 != 0 {
			t.Errorf("preempted at %d, which is no tick", at)
		}
	}
	if len(changes) < 8 {
		t.Errorf("%d switches in 10 quanta", len(changes))
	}
}

func TestCoresWorkInParallel(t *testing.T) {
	for cores := 1; cores <= 4; cores++ {
		k, _ := start(t, flat, cores, 4, First{})
		sum := int64(0)
		for _, n := range busy(k, 10, 2000) {
			sum += n
		}
		if want := int64(2000 * cores); sum < want-100 || sum > want+100 {
			t.Errorf("%d cores did %d ns of work, want %d", cores, sum, want)
		}
	}
}

// An action longer than the quantum is interrupted and finished later.
func TestPreemptionInsideAnAction(t *testing.T) {
	k, _ := start(t, flat, 1, 2, First{})
	first, _ := k.Next()
	k.Spend(first, 250)
	second, _ := k.Next()
	if second == first || k.Now != 100 {
		t.Fatalf("thread %d at %d, want the other one at 100", second, k.Now)
	}
	k.End(second)
	if again, _ := k.Next(); again != first || k.Now != 250 {
		t.Errorf("thread %d at %d, want %d at 250", again, k.Now, first)
	}
}

func TestTimerAndHorizon(t *testing.T) {
	k, _ := start(t, flat, 2, 2, First{})
	for range 2 {
		id, _ := k.Next()
		if id == 1 {
			k.Block(id, 100, trace.BlockedSleep, 40)
		} else {
			k.Spend(id, 5)
		}
	}
	id, horizon := k.Next()
	if id != 0 || k.Now != 5 || horizon != 40 {
		t.Fatalf("thread %d at %d until %d, want 0 at 5 until 40", id, k.Now, horizon)
	}
	k.Block(id, 101, trace.BlockedLock, -1)
	if id, _ = k.Next(); id != 1 || k.Now != 40 || k.Threads[1].Cause != trace.ByTimer {
		t.Fatalf("thread %d at %d", id, k.Now)
	}
	k.End(1)
	if id, _ = k.Next(); id != NoThread {
		t.Errorf("thread %d acts although it waits for ever", id)
	}
}

func TestMutexHandsOverToAWaiterThatTriesAgain(t *testing.T) {
	k, _ := start(t, flat, 2, 2, First{})
	const m = Object(1)
	if id, _ := k.Next(); !k.Lock(id, m) {
		t.Fatal("a free mutex must be locked at once")
	} else {
		k.Spend(id, 10)
	}
	waiter, _ := k.Next()
	if k.Lock(waiter, m) {
		t.Fatal("two owners")
	}
	owner, _ := k.Next()
	k.Unlock(owner, m)
	k.Spend(owner, 10)
	if id, _ := k.Next(); id != waiter || !k.Lock(id, m) {
		t.Error("the waiter must get it when it tries again")
	}
}

// Who has waited longest since he went to sleep last is woken first, as glibc 2.36
// does it (six threads that wait on one condition variable, of which three run
// into their time-outs and come back, and are then woken one by one).
func TestSignalWakesInOrderOfArrival(t *testing.T) {
	k, _ := start(t, flat, 4, 4, NewSeeded(1))
	for range 3 {
		id, _ := k.Next()
		timeout := int64(-1)
		if id == 1 {
			timeout = 100
		}
		k.Block(id, 2, trace.WaitGIL, timeout)
	}
	for { // thread 1 runs into its time-out, and comes back
		id, _ := k.Next()
		if id == 1 {
			k.Block(id, 2, trace.WaitGIL, -1)
			break
		}
		k.Spend(id, 10)
	}
	id, _ := k.Next()
	for _, want := range []ThreadID{0, 2, 1, NoThread} {
		if got, _ := k.WakeOne(id, 2); got != want {
			t.Errorf("thread %d is woken, want %d", got, want)
		}
	}
}

// A woken waiter stays registered until it runs: signalling costs a system call
// although nobody sleeps.
func TestSignalCostsWhileAWaiterIsRegistered(t *testing.T) {
	p := flat
	p.Syscall, p.Wake = 7, 50
	k, _ := start(t, p, 2, 2, First{})
	k.Block(0, 2, trace.WaitGIL, -1)
	id, _ := k.Next()
	if to, cost := k.WakeOne(id, 2); to != 0 || cost != 7 {
		t.Fatalf("woke %d for %d ns", to, cost)
	}
	if to, cost := k.WakeOne(id, 2); to != NoThread || cost != 7 {
		t.Errorf("woke %d for %d ns, want nobody for 7", to, cost)
	}
}

func TestCloneIsIndependent(t *testing.T) {
	k, _ := start(t, flat, 2, 3, First{})
	busy(k, 3, 500)
	saved := k.State.Clone()
	words := saved.AppendWords(nil)
	busy(k, 3, 900)
	if !equal(words, saved.AppendWords(nil)) {
		t.Fatal("running on changed the clone")
	}
	if equal(words, k.State.AppendWords(nil)) {
		t.Fatal("different states have the same words")
	}
	end := k.State.AppendWords(nil)
	k.State = saved.Clone()
	k.Sink = discard{} // the second time its events are no news
	busy(k, 3, 900)
	if !equal(end, k.State.AppendWords(nil)) {
		t.Error("running on from the clone gives another state")
	}
}

type discard struct{}

func (discard) Emit(trace.Event) {}

func equal(a, b []uint64) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func TestScheduleText(t *testing.T) {
	s := &Schedule{}
	answers := []int{0, 0, 0, 0, 35, 1, 1, 300, 0}
	for _, a := range answers {
		s.Append(a)
	}
	back, err := ParseSchedule(s.String())
	if err != nil || back.Len() != len(answers) {
		t.Fatalf("%q: %v", s, err)
	}
	for i, a := range answers {
		if back.At(i) != a {
			t.Errorf("answer %d is %d, want %d", i, back.At(i), a)
		}
	}
	back = back.Prefix(5)
	back.Append(35)
	if got := back.String(); got != "0~4.z~2" {
		t.Errorf("got %q", got)
	}
	for _, bad := range []string{"-1", "0~0", "x y", "0..1", "0~zzzzzzzzzzz", "zzzzzz"} {
		if _, err := ParseSchedule(bad); err == nil {
			t.Errorf("%q is accepted", bad)
		}
	}
}

func TestRecorderSurvivesAForeignSchedule(t *testing.T) {
	given := &Schedule{}
	given.Append(9)
	if got := NewRecorder(given, First{}).Choose(PointReady, 3); got != 2 {
		t.Errorf("answer 9 of 3 is taken as %d", got)
	}
}

func TestProfilesByName(t *testing.T) {
	for _, name := range []string{"teaching", "linux", "mac2009"} {
		if p, ok := ProfileByName(name); !ok || p.Name != name || p.Cheapest() <= 0 || p.Quantum <= 0 {
			t.Errorf("%s: %+v", name, p)
		}
	}
	if _, ok := ProfileByName("abacus"); ok {
		t.Error("there is no such profile")
	}
}
