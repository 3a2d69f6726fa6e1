package trace

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"
	"unsafe"
)

func TestEventIsFixedSize(t *testing.T) {
	if n := unsafe.Sizeof(Event{}); n != 32 {
		t.Fatalf("an event has %d bytes, want 32", n)
	}
}

func TestEveryKindHasASpec(t *testing.T) {
	names := map[string]bool{}
	for k := range NumKinds {
		name := k.Spec().Name
		if name == "" || names[name] {
			t.Errorf("kind %d: name %q is empty or used twice", k, name)
		}
		names[name] = true
	}
	if got := NumKinds.String(); got != "None" {
		t.Errorf("unknown kind is %q", got)
	}
}

func TestTextRoundTrip(t *testing.T) {
	r := rand.New(rand.NewSource(1))
	var events []Event
	for k := Kind(1); k < NumKinds; k++ {
		e := Event{Time: r.Int63(), Step: r.Uint64(), Kind: k, Core: int8(r.Intn(9) - 1), Thread: uint16(r.Intn(99))}
		for i, p := range []*uint32{&e.A, &e.B, &e.C} {
			if k.Spec().Args[i] != "" {
				*p = r.Uint32()
			}
		}
		if k == StateChange {
			e.A = uint32(WaitGIL)
		}
		events = append(events, e)
	}
	text := string(WriteText(events))
	back, err := ReadText("# a comment\n\n" + text)
	if err != nil {
		t.Fatal(err)
	}
	if fmt.Sprint(back) != fmt.Sprint(events) {
		t.Errorf("got\n%v\nwant\n%v", back, events)
	}
}

func TestReadTextNamesTheLine(t *testing.T) {
	for _, bad := range []string{"1 2", "x 0 Acquire t0 c0", "1 0 Nonsense t0 c0", "1 0 Acquire t0 c0 colour=3", "1 0 State t0 c0 state=Flying", "1 0 Acquire t0 c900"} {
		_, err := ReadText("\n" + bad)
		if err == nil || !strings.Contains(err.Error(), "line 2") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func TestLogComparesWhenRewound(t *testing.T) {
	var l Log
	a, b := Event{Kind: Acquire, Time: 1}, Event{Kind: Release, Time: 2}
	l.Append(a)
	l.Append(b)
	l.Rewind(0)
	if l.Recording() || !l.Append(a) || l.Append(a) || !l.Recording() || l.Len() != 2 {
		t.Error("re-execution must compare event by event and leave the log as it is")
	}
}

// A correct hand-over on request of two threads, as the interval policy does it.
const goodTrace = `
0 0 ThreadStart t0 c-
0 0 CoreRun t0 c0
0 0 State t0 c0 state=InProtocol
10 1 Acquire t0 c0 switch=1
20 2 State t0 c0 state=Running
30 3 ThreadStart t1 c-
40 3 CoreRun t1 c1
40 3 State t1 c1 state=InProtocol
50 5 CoreLeave t1 c1
50 5 State t1 c- state=WaitGIL object=2
5000050 9 Wake t1 c- cause=1
5000050 9 CoreRun t1 c1
5000050 9 State t1 c1 state=InProtocol
5000060 10 Timeout t1 c1 interval=5000
5000060 11 Request t1 c1
5000070 12 CoreLeave t1 c1
5000070 12 State t1 c- state=WaitGIL object=2
5000080 13 State t0 c0 state=InProtocol
5000090 14 Release t0 c0 requested=1
5000100 15 Signal t0 c0 to=2 object=2
5000110 16 Clear t0 c0
5000120 17 CoreLeave t0 c0
5000120 17 State t0 c- state=WaitGIL object=4
5000150 17 Wake t1 c- from=1 latency=50
5000150 17 CoreRun t1 c1
5000150 17 State t1 c1 state=InProtocol
5000160 18 Acquire t1 c1 switch=2 from=1
5000170 19 Signal t1 c1 to=1 object=4
5000180 20 State t1 c1 state=Running
5000200 21 Wake t0 c- from=2 latency=30
`

func TestValidatorAcceptsAHandOver(t *testing.T) {
	events, err := ReadText(goodTrace)
	if err != nil {
		t.Fatal(err)
	}
	if err := Validate(events); err != nil {
		t.Fatal(err)
	}
}

// Each case breaks the good trace in one line (old → new; "" = drop the line)
// and names the rule which must notice.
func TestValidatorRejects(t *testing.T) {
	for _, c := range []struct{ old, new, rule string }{
		{"10 1 Acquire t0 c0 switch=1\n", "", "no other thread holds"},
		{"5000090 14 Release t0 c0 requested=1\n", "", "another thread holds"},
		{"5000150 17 Wake t1 c- from=1 latency=50\n", "", "wakes up by itself"},
		{"5000100 15 Signal t0 c0 to=2 object=2\n", "", "nobody sent"},
		{"5000060 10 Timeout t1 c1 interval=5000\n", "", "without a time-out"},
		{"interval=5000", "interval=5001", "has not run out"},
		{"5000110 16 Clear t0 c0\n", "", "did not clear"},
		{"40 3 CoreRun t1 c1", "40 3 CoreRun t1 c0", "core is taken"},
		{"40 3 CoreRun t1 c1\n", "", "without a core"},
		{"5000060 11 Request t1 c1\n", "", "misstates"},
		{"50 5 CoreLeave", "5 5 CoreLeave", "time goes back"},
		{"50 5 CoreLeave", "50 2 CoreLeave", "step goes back"},
		{"5000180 20 State t1 c1 state=Running\n", "5000180 20 State t1 c1 state=Running\n5000180 20 CoreRun t0 c0\n5000180 20 Wake t0 c- from=2\n5000180 20 State t0 c0 state=Running\n", "without the GIL"},
		{"5000120 17 CoreLeave t0 c0\n", "5000111 17 Acquire t0 c0 switch=1 from=1\n5000112 17 State t0 c0 state=Running\n", "before anyone else"},
		{"switch=2 from=1", "switch=2 from=2", "wrong last holder"},
	} {
		text := strings.Replace(goodTrace, c.old, c.new, 1)
		if text == goodTrace {
			t.Fatalf("%q is not in the trace", c.old)
		}
		events, err := ReadText(text)
		if err != nil {
			t.Fatal(err)
		}
		if err := Validate(events); err == nil || !strings.Contains(err.Error(), c.rule) {
			t.Errorf("%q → %q: got %v, want %q", c.old, c.new, err, c.rule)
		}
	}
}

func TestFinishFindsALostWakeUp(t *testing.T) {
	events, err := ReadText(strings.Replace(goodTrace, "5000200 21 Wake t0 c- from=2 latency=30\n", "", 1))
	if err != nil {
		t.Fatal(err)
	}
	var v Validator
	for _, e := range events {
		if err := v.Check(e); err != nil {
			t.Fatal(err)
		}
	}
	if v.Finish() == nil {
		t.Error("thread 0 was signalled and never woke")
	}
}
