package lessons

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"gilplay/gil/explore"
	"gilplay/gil/machine"
	"gilplay/gil/trace"
	"gilplay/vm/interp"
)

// turn is one line of a .sched file: a thread goes on until it has executed an
// instruction so many times, or to its end.
type turn struct {
	thread int
	until  string // "LOAD_GLOBAL counter"; "" = to its end
	times  int
}

// parseTurns reads a .sched file: lines "Thread-1 until LOAD_GLOBAL counter 2"
// and "Thread-1 until end"; # begins a comment.
func parseTurns(name, text string) ([]turn, error) {
	var turns []turn
	for i, line := range strings.Split(text, "\n") {
		line, _, _ = strings.Cut(line, "#")
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		number, isThread := strings.CutPrefix(f[0], "Thread-")
		id, err := strconv.Atoi(number)
		if !isThread || err != nil || len(f) < 3 || f[1] != "until" {
			return nil, &Error{name, i + 1, "expected: Thread-N until OPCODE [operand] TIMES, or: Thread-N until end"}
		}
		t := turn{thread: id}
		if f[2] != "end" {
			t.times, err = strconv.Atoi(f[len(f)-1])
			if err != nil || t.times < 1 {
				return nil, &Error{name, i + 1, "how often? the last word is a number"}
			}
			t.until = strings.Join(f[2:len(f)-1], " ")
		}
		turns = append(turns, t)
	}
	return turns, nil
}

// play makes the schedule that a .sched file describes, by choosing as a
// learner would.
func play(cfg machine.Config, turns []turn) (string, error) {
	walk, err := explore.NewWalk(explore.Options{Source: cfg.Source, Python: cfg.Python}, "")
	if err != nil {
		return "", err
	}
	cfg.Guide, cfg.Schedule = walk, walk.Schedule()
	m, err := machine.New(cfg)
	if err != nil {
		return "", err
	}
	done := map[string]int{} // "1 LOAD_GLOBAL counter": how often so far
	for {
		for step(m, done) {
		}
		if m.State() != machine.AtChoice {
			return m.Schedule(true), nil
		}
		for len(turns) > 0 && turns[0].over(m, done) {
			turns = turns[1:]
		}
		if err := m.Choose(choice(m, turns)); err != nil {
			return "", fmt.Errorf("step %d: %w", m.Step(), err)
		}
	}
}

// step does one step, counts it if it is an instruction (the thread then stands
// at another one), and reports whether the run can go on.
func step(m *machine.Machine, done map[string]int) bool {
	t := m.View().Next
	if t < 0 {
		return m.Advance(1)
	}
	text, at := m.NextInstruction(t), m.Python().Where(interp.ThreadID(t))
	more := m.Advance(1)
	if m.Python().Where(interp.ThreadID(t)) != at {
		done[strconv.Itoa(t)+" "+text]++
	}
	return more
}

func (t turn) over(m *machine.Machine, done map[string]int) bool {
	if t.until == "" {
		threads := m.View().Threads
		return t.thread < len(threads) && threads[t.thread].State == trace.Ended
	}
	return done[strconv.Itoa(t.thread)+" "+t.until] >= t.times
}

// choice is the index of the thread whose turn it is. While that one cannot go
// on (it may not have been started yet), the main thread does, else the first
// that can.
func choice(m *machine.Machine, turns []turn) int {
	if len(turns) > 0 {
		return max(slices.Index(m.Choices(), turns[0].thread), 0)
	}
	return 0
}
