package kernel

import (
	"errors"
	"strconv"
	"strings"
)

// Point says what a choice is about.
type Point uint8

// The choice points. An answer i means the i-th candidate in the order stated.
const (
	PointTie     Point = iota // several cores act in the same nanosecond: by core
	PointTimer                // several timers run out in the same nanosecond: by thread
	PointReady                // which of several equally entitled ready threads gets the core: by thread
	PointLatency              // how much longer than at least a wake-up or a context switch takes: in LatencySteps
	PointWaiter               // which of several waiters a signal wakes, if the profile leaves that open: by thread
	NumPoints
)

// Chooser answers the choices; it is the only source of nondeterminism.
type Chooser interface {
	// Choose returns the chosen one of n ≥ 2 candidates, 0 … n-1.
	Choose(point Point, n int) int
}

// First always takes the first candidate: nearest core, first come first served,
// wake-ups as fast as the profile says.
type First struct{}

// Choose returns 0.
func (First) Choose(Point, int) int { return 0 }

// Seeded answers at random, the same for the same seed (splitmix64).
type Seeded struct{ state uint64 }

// NewSeeded returns a chooser for the seed.
func NewSeeded(seed uint64) *Seeded { return &Seeded{seed * 0x9E3779B97F4A7C15} }

// Choose returns a random candidate.
func (s *Seeded) Choose(_ Point, n int) int {
	s.state += 0x9E3779B97F4A7C15
	z := s.state
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return int((z ^ z>>31) % uint64(n))
}

// Schedule is the list of a run's answers, run-length encoded.
type Schedule struct {
	runs  []run
	total int
}

type run struct {
	answer uint16
	end    int // position after the run's last answer
}

// Len is the number of answers.
func (s *Schedule) Len() int { return s.total }

// Append adds an answer.
func (s *Schedule) Append(answer int) {
	s.total++
	if n := len(s.runs); n > 0 && s.runs[n-1].answer == uint16(answer) {
		s.runs[n-1].end = s.total
		return
	}
	s.runs = append(s.runs, run{uint16(answer), s.total})
}

// At returns answer i, 0 ≤ i < Len.
func (s *Schedule) At(i int) int {
	lo, hi := 0, len(s.runs)
	for lo < hi {
		mid := (lo + hi) / 2
		if s.runs[mid].end <= i {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return int(s.runs[lo].answer)
}

// Prefix returns a copy of the first n answers.
func (s *Schedule) Prefix(n int) *Schedule {
	p := &Schedule{total: min(n, s.total)}
	for i := range s.runs {
		if s.start(i) >= p.total {
			break
		}
		p.runs = append(p.runs, run{s.runs[i].answer, min(s.runs[i].end, p.total)})
	}
	return p
}

// Suffix returns a copy of the answers from position n on.
func (s *Schedule) Suffix(n int) *Schedule {
	p := &Schedule{total: max(s.total-n, 0)}
	for _, r := range s.runs {
		if r.end > n {
			p.runs = append(p.runs, run{r.answer, r.end - n})
		}
	}
	return p
}

func (s *Schedule) start(i int) int {
	if i == 0 {
		return 0
	}
	return s.runs[i-1].end
}

// String is the compact form: answers in base 36, joined by dots, "~n" after an
// answer that comes n times ("0~1l.1.3~2"). It needs no escaping in a URL.
func (s *Schedule) String() string {
	var b []byte
	for i, r := range s.runs {
		if i > 0 {
			b = append(b, '.')
		}
		b = strconv.AppendUint(b, uint64(r.answer), 36)
		if n := r.end - s.start(i); n > 1 {
			b = strconv.AppendInt(append(b, '~'), int64(n), 36)
		}
	}
	return string(b)
}

// maxAnswers bounds what a schedule from outside may claim to hold.
const maxAnswers = 1 << 40

// ParseSchedule reads the compact form.
func ParseSchedule(text string) (*Schedule, error) {
	s := &Schedule{}
	if text == "" {
		return s, nil
	}
	for i, part := range strings.Split(text, ".") {
		answer, count, repeated := strings.Cut(part, "~")
		a, err := strconv.ParseUint(answer, 36, 16)
		n := uint64(1)
		if err == nil && repeated {
			n, err = strconv.ParseUint(count, 36, 40)
		}
		if err != nil || n == 0 || s.total+int(n) > maxAnswers {
			return nil, errors.New("schedule: part " + strconv.Itoa(i+1) + " is not an answer")
		}
		s.total += int(n)
		s.runs = append(s.runs, run{uint16(a), s.total})
	}
	return s, nil
}

// Recorder replays a schedule from Position on, then asks Then and records its
// answers: so the same Recorder serves a first run, a replay and a re-execution
// after Position was set back.
type Recorder struct {
	Schedule *Schedule
	Position int
	Then     Chooser
}

// NewRecorder returns a recorder which replays given (nil = nothing) first.
func NewRecorder(given *Schedule, then Chooser) *Recorder {
	if given == nil {
		given = &Schedule{}
	}
	return &Recorder{Schedule: given, Then: then}
}

// Choose implements Chooser. An answer that is not possible here (a schedule of
// another program) counts as the last candidate.
func (r *Recorder) Choose(point Point, n int) int {
	if r.Position == r.Schedule.Len() {
		r.Schedule.Append(min(max(r.Then.Choose(point, n), 0), n-1))
	}
	r.Position++
	return min(r.Schedule.At(r.Position-1), n-1)
}
