package kernel

import (
	"testing"

	"gilplay/gil/trace"
)

// with is flat with other numbers.
func with(change func(*Profile)) Profile {
	p := flat
	change(&p)
	return p
}

func TestPinnedThreadsStayOnTheirCore(t *testing.T) {
	k, r := start(t, with(func(p *Profile) { p.Pin = 1 }), 2, 5, First{})
	got := busy(k, 10, 3000)
	for _, e := range r.log {
		if e.Kind == trace.CoreRun && int(e.Core) != int(e.Thread)%2 {
			t.Fatalf("thread %d runs on core %d", e.Thread, e.Core)
		}
	}
	if got[1] < 1400 || got[0] > 1100 {
		t.Errorf("two threads must share core 1 and three core 0: %v", got)
	}
	for range 100 { // core 1 loses its threads, and stays idle
		if id, _ := k.Next(); id%2 != 0 {
			k.End(id)
		} else {
			k.Spend(id, 10)
		}
	}
	if k.Cores[1].Thread != NoThread {
		t.Error("a thread left its core")
	}
}

// Three busy threads on two cores: with a queue per core two of them share one;
// with one queue all get the same.
func TestQueuesPerCore(t *testing.T) {
	shared, _ := start(t, flat, 2, 3, First{})
	for _, n := range busy(shared, 10, 6000) {
		if n < 3600 || n > 4400 {
			t.Errorf("shared queue: %d of 4000", n)
		}
	}
	own, _ := start(t, with(func(p *Profile) { p.Queues = 1 }), 2, 3, First{})
	got := busy(own, 10, 6000)
	most, least := max(got[0], got[1], got[2]), min(got[0], got[1], got[2])
	if most < 5500 || least > 3300 {
		t.Errorf("a queue per core: %v", got)
	}
	for i := range own.Threads { // the core whose thread ends takes one from the other's queue
		if own.Threads[i].Status == OnCore && own.Cores[1-own.Threads[i].Core].Thread != NoThread && got[i] == most {
			own.End(ThreadID(i))
			break
		}
	}
	if _, _ = own.Next(); own.Cores[0].Thread == NoThread || own.Cores[1].Thread == NoThread {
		t.Error("a core idles although a thread is ready")
	}
}

// An interactive thread takes the core from a busy one when a thread wakes it;
// without the boost it waits for the tick.
func TestBoost(t *testing.T) {
	woken := func(boost int64) int64 {
		k, _ := start(t, with(func(p *Profile) { p.Boost, p.Granularity = boost, 1000 }), 1, 2, First{})
		id, _ := k.Next()
		k.Block(id, 100, trace.BlockedSleep, 10)
		other, _ := k.Next()
		k.Spend(other, 5)
		for { // the timer runs out; the sleeper then waits for the other thread
			next, _ := k.Next()
			if next == id {
				k.Block(id, 101, trace.BlockedLock, -1)
				break
			}
			k.Spend(next, 5)
		}
		if next, _ := k.Next(); next != other {
			t.Fatal("nobody runs")
		}
		k.WakeOne(other, 101)
		k.Spend(other, 5)
		at := k.Now
		for {
			next, _ := k.Next()
			if next == id {
				return k.Now - at
			}
			k.Spend(next, 5)
		}
	}
	if with, without := woken(1), woken(0); with > 10 || without < 40 {
		t.Errorf("it waits %d ns with and %d ns without the boost", with, without)
	}
}
