package machine

import (
	"slices"
	"testing"

	"gilplay/gil/trace"
)

// validated replays a trace, to its end.
func validated(events []trace.Event, requests bool) error {
	v := trace.Validator{Requests: requests}
	for _, e := range events {
		if err := v.Check(e); err != nil {
			return err
		}
	}
	return v.Finish()
}

// tale is a true trace, and the place in it at which a test tells lies.
type tale struct {
	events []trace.Event
	at     int
}

// find goes to the first event that is so; there must be one.
func (s *tale) find(t *testing.T, so func(i int, e trace.Event) bool) trace.Event {
	t.Helper()
	for i, e := range s.events {
		if so(i, e) {
			s.at = i
			return e
		}
	}
	t.Fatal("the trace has no such event")
	return trace.Event{}
}

func (s *tale) kind(t *testing.T, k trace.Kind) trace.Event {
	t.Helper()
	return s.find(t, func(_ int, e trace.Event) bool { return e.Kind == k })
}

func (s *tale) edit() *trace.Event         { return &s.events[s.at] }
func (s *tale) drop()                      { s.events = slices.Delete(s.events, s.at, s.at+1) }
func (s *tale) before(more ...trace.Event) { s.events = slices.Insert(s.events, s.at, more...) }
func (s *tale) after(more ...trace.Event)  { s.events = slices.Insert(s.events, s.at+1, more...) }
func (s *tale) next() trace.Event          { return s.events[s.at+1] }
func as(e trace.Event, k trace.Kind, a, b uint32) trace.Event {
	return trace.Event{Time: e.Time, Step: e.Step, Core: e.Core, Thread: e.Thread, Kind: k, A: a, B: b}
}

// holders are who has the GIL before each event, -1 = nobody.
func (s *tale) holders() []int {
	list, holder := []int{}, -1
	for _, e := range s.events {
		list = append(list, holder)
		switch e.Kind {
		case trace.Acquire:
			holder = int(e.Thread)
		case trace.Release:
			holder = -1
		}
	}
	return list
}

// of finds the last event of a kind and thread before the place.
func (s *tale) of(k trace.Kind, thread uint16) trace.Event {
	for i := s.at; i >= 0; i-- {
		if e := s.events[i]; e.Kind == k && e.Thread == thread {
			return e
		}
	}
	return trace.Event{}
}

// lies has, for each rule, a change that makes a true trace break it: which trace,
// and what is changed.
var lies = map[trace.Rule]struct {
	trace string
	tell  func(t *testing.T, s *tale)
}{
	trace.UnknownKind:    {"busy", func(t *testing.T, s *tale) { s.at = 9; s.edit().Kind = trace.NumKinds }},
	trace.TimeGoesBack:   {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.Timeout); s.edit().Time = 0 }},
	trace.StepGoesBack:   {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.Timeout); s.edit().Step = 0 }},
	trace.StartedTwice:   {"busy", func(t *testing.T, s *tale) { s.after(s.kind(t, trace.ThreadStart)) }},
	trace.UnusedArgument: {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.CoreRun); s.edit().A = 1 }},
	trace.NotStartedYet: {"busy", func(t *testing.T, s *tale) {
		s.find(t, func(_ int, e trace.Event) bool { return e.Kind == trace.ThreadStart && e.Thread == 1 })
		s.drop()
	}},
	trace.EndedAlready:    {"busy", func(t *testing.T, s *tale) { e := s.kind(t, trace.ThreadEnd); s.after(as(e, trace.CoreRun, 0, 0)) }},
	trace.EndsAsHolder:    {"busy", func(t *testing.T, s *tale) { e := s.kind(t, trace.Acquire); s.after(as(e, trace.ThreadEnd, 0, 0)) }},
	trace.TimeoutTooEarly: {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.Timeout); s.edit().A += 1e6 }},
	trace.FalseFalseAlarm: {"busy", func(t *testing.T, s *tale) { e := s.kind(t, trace.Release); s.after(as(e, trace.FalseAlarm, 1, 0)) }},
	trace.ContentionWithNobody: {"free", func(t *testing.T, s *tale) {
		e := s.kind(t, trace.Contention)
		s.edit().A = uint32(e.Thread)
	}},
	trace.UnknownState: {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.StateChange); s.edit().A = uint32(trace.NumStates) }},
	trace.SameState: {"busy", func(t *testing.T, s *tale) {
		e := s.find(t, func(i int, e trace.Event) bool {
			return e.Kind == trace.StateChange && trace.State(e.A) == trace.Running && s.events[i+1].Time > e.Time
		})
		e.Time = s.next().Time
		s.after(e)
	}},
	trace.NoCore:        {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.CoreRun); s.drop() }},
	trace.WakesByItself: {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.Wake); s.drop() }},
	trace.RunsWithoutGIL: {"busy", func(t *testing.T, s *tale) {
		e := s.find(t, func(_ int, e trace.Event) bool { return e.Kind == trace.Acquire && e.Thread == 1 })
		s.before(as(e, trace.StateChange, uint32(trace.Running), 0))
	}},
	trace.RunsInStoppedWorld: {"free", func(t *testing.T, s *tale) {
		e := s.kind(t, trace.WorldStopped)
		e.Thread, e.Core = 3-e.Thread, 99
		woken := as(e, trace.Wake, 0, 0)
		woken.C = uint32(trace.ByDevice)
		s.after(woken, as(e, trace.CoreRun, 0, 0), as(e, trace.StateChange, uint32(trace.Running), 0))
	}},
	trace.RunsAfterFinalizing: {"busy", func(t *testing.T, s *tale) {
		e := s.find(t, func(_ int, e trace.Event) bool {
			return e.Kind == trace.StateChange && e.Thread == 1 && trace.State(e.A) == trace.Running
		})
		e.Thread = 0
		s.before(as(e, trace.Finalizing, 0, 0))
	}},
	trace.RunsBeforeSwitch: {"busy", func(t *testing.T, s *tale) {
		e := s.find(t, func(_ int, e trace.Event) bool { return e.Kind == trace.Release && e.A == 1 })
		last := s.of(trace.Acquire, e.Thread)
		s.after(as(e, trace.Acquire, last.A, uint32(e.Thread)+1), as(e, trace.StateChange, uint32(trace.Running), 0))
	}},
	trace.RequestNotCleared: {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.Clear); s.drop() }},
	trace.NoCoreNamed:       {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.CoreRun); s.edit().Core = -1 }},
	trace.OnCoreAlready: {"busy", func(t *testing.T, s *tale) {
		e := s.kind(t, trace.CoreRun)
		e.Core = 99
		s.after(e)
	}},
	trace.CoreTaken: {"busy", func(t *testing.T, s *tale) {
		s.find(t, func(_ int, e trace.Event) bool { return e.Kind == trace.CoreRun && e.Thread == 1 })
		s.edit().Core = s.of(trace.CoreRun, 0).Core
	}},
	trace.NotOnCore:  {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.CoreLeave); s.edit().Core = 77 }},
	trace.TwoHolders: {"busy", func(t *testing.T, s *tale) { e := s.kind(t, trace.Acquire); s.after(as(e, trace.Acquire, e.A, 1)) }},
	trace.TakesWithoutCore: {"busy", func(t *testing.T, s *tale) {
		e := s.kind(t, trace.Acquire)
		s.before(as(e, trace.CoreLeave, 0, 0))
	}},
	trace.WrongLastHolder: {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.Acquire); s.edit().B++ }},
	trace.CountsWrong: {"busy", func(t *testing.T, s *tale) {
		s.kind(t, trace.Forced)
		s.find(t, after(s.at, trace.Acquire))
		s.edit().A++
	}},
	trace.OutsideProtocol: {"busy", func(t *testing.T, s *tale) {
		e := s.kind(t, trace.Acquire)
		s.before(as(e, trace.StateChange, uint32(trace.Outside), 0))
	}},
	trace.NotTheHolder:     {"busy", func(t *testing.T, s *tale) { s.after(s.kind(t, trace.Release)) }},
	trace.MisstatesRequest: {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.Release); s.edit().A ^= 1 }},
	trace.DropsUnasked: {"busy", func(t *testing.T, s *tale) {
		s.find(t, func(_ int, e trace.Event) bool { return e.Kind == trace.Release && e.A == 0 })
		s.edit().B = 1
	}},
	trace.RequestWithoutTimeout: {"busy", func(t *testing.T, s *tale) {
		s.find(t, func(i int, e trace.Event) bool { return e.Kind == trace.Timeout && s.events[i+1].Kind == trace.Request })
		s.drop()
	}},
	trace.RequestAfterSwitch: {"busy", func(t *testing.T, s *tale) {
		holders := s.holders()
		e := s.find(t, func(i int, e trace.Event) bool {
			return e.Kind == trace.Timeout && s.events[i+1].Kind != trace.Request && holders[i] >= 0 && holders[i] != int(e.Thread)
		})
		s.after(as(e, trace.Request, uint32(holders[s.at]), 0))
	}},
	trace.RequestToNobody: {"busy", func(t *testing.T, s *tale) {
		e := s.kind(t, trace.Request)
		e.Thread = uint16(e.A)
		e.Core = s.of(trace.CoreRun, e.Thread).Core
		s.before(as(e, trace.StateChange, uint32(trace.InProtocol), 0), as(e, trace.Release, 0, 0))
	}},
	trace.RequestToWrongThread: {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.Request); s.edit().A = 77 }},
	trace.SignalToNobody:       {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.Signal); s.edit().A = 999 }},
	trace.SignalToWaking:       {"busy", func(t *testing.T, s *tale) { e := s.kind(t, trace.Signal); s.edit().A = uint32(e.Thread) + 1 }},
	trace.WokenAwake:           {"busy", func(t *testing.T, s *tale) { s.after(s.kind(t, trace.Wake)) }},
	trace.WokenByNobody:        {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.Signal); s.drop() }},
	trace.InterruptedWithoutSignal: {"busy", func(t *testing.T, s *tale) {
		s.find(t, func(_ int, e trace.Event) bool {
			return e.Kind == trace.Wake && e.Thread != 0 && trace.Cause(e.C) == trace.ByTimer
		})
		s.edit().C = uint32(trace.ByInterrupt)
	}},
	trace.SignalInWrongThread: {"interrupted", func(t *testing.T, s *tale) { s.kind(t, trace.Interrupted); s.edit().Thread = 1 }},
	trace.SignalThatNeverCame: {"interrupted", func(t *testing.T, s *tale) { s.kind(t, trace.Interrupt); s.drop() }},
	trace.SignalWithoutGIL: {"busy", func(t *testing.T, s *tale) {
		e := s.find(t, func(_ int, e trace.Event) bool { return e.Kind == trace.Acquire && e.Thread == 1 })
		e.Thread = 0
		s.after(as(e, trace.Interrupt, 0, 0), as(e, trace.Interrupted, 0, 0))
	}},
	trace.TwoStopTheWorld: {"free", func(t *testing.T, s *tale) { s.after(s.kind(t, trace.StopWorld)) }},
	trace.DidNotStop:      {"free", func(t *testing.T, s *tale) { s.kind(t, trace.StopWorld); s.drop() }},
	trace.RunsOn: {"free", func(t *testing.T, s *tale) {
		e := s.find(t, func(i int, e trace.Event) bool {
			other := trace.Event{}
			for _, f := range s.events[:i] {
				if f.Kind == trace.StateChange && f.Thread == 3-e.Thread {
					other = f
				}
			}
			return e.Kind == trace.StopWorld && other.Kind != trace.None && trace.State(other.A) == trace.Running
		})
		s.after(as(e, trace.WorldStopped, 0, 0))
	}},
	trace.LostWakeUp: {"busy", func(t *testing.T, s *tale) {
		s.find(t, func(i int, e trace.Event) bool { return e.Kind == trace.Signal && i > len(s.events)/2 })
		s.events = s.events[:s.at+1]
	}},
	trace.ClearsNothing: {"busy", func(t *testing.T, s *tale) { s.after(s.kind(t, trace.Clear)) }},
	trace.NotForced:     {"busy", func(t *testing.T, s *tale) { s.kind(t, trace.Forced); s.edit().Kind = trace.HandOver }},
	trace.DeadlockOverGIL: {"busy", func(t *testing.T, s *tale) {
		e := s.find(t, func(_ int, e trace.Event) bool {
			return e.Kind == trace.StateChange && trace.State(e.A) == trace.WaitGIL
		})
		s.after(as(e, trace.Deadlock, 0, 0))
	}},
}

func after(at int, k trace.Kind) func(int, trace.Event) bool {
	return func(i int, e trace.Event) bool { return i > at && e.Kind == k }
}

// Every rule of the Validator is broken by a change to a true trace, which no other
// rule notices before.
func TestEachRuleIsCaught(t *testing.T) {
	const spin = "import threading\ndef work():\n    for i in range(30000): pass\nts = [threading.Thread(target=work) for _ in range(3)]\nfor t in ts: t.start()\nfor t in ts: t.join()\n"
	truth := map[string][]trace.Event{
		"busy":        program(t, Config{Source: spin, Python: "3.9", Seed: 1, Cores: 4, SwitchInterval: 60_000}).Log().Events(),
		"free":        freeRun(t, "L.append(gc.collect()) if i % 100 == 50 else L.append(1)", 2).Log().Events(),
		"interrupted": program(t, Config{Source: "import threading\nthreading.Thread(target=int).start()\nwhile True: pass\n", Python: "3.9", Profile: "teaching", Interrupts: []int64{50e6}}).Log().Events(),
	}
	truth["interrupted"] = keepAlive(truth["interrupted"])
	for name, events := range truth {
		if err := validated(events, name != "free"); err != nil {
			t.Fatalf("the true trace %s: %v", name, err)
		}
	}
	for _, rule := range trace.Rules {
		lie, ok := lies[rule]
		if !ok {
			t.Errorf("no lie about %q", rule)
			continue
		}
		s := &tale{events: slices.Clone(truth[lie.trace])}
		lie.tell(t, s)
		err := validated(s.events, lie.trace != "free")
		if v, caught := err.(*trace.Violation); !caught || v.Rule != rule {
			t.Errorf("%s: got %v", rule, err)
		}
	}
}

// keepAlive takes thread 1's end away, so that there is another thread to blame.
func keepAlive(events []trace.Event) []trace.Event {
	return slices.DeleteFunc(slices.Clone(events), func(e trace.Event) bool { return e.Kind == trace.ThreadEnd })
}
