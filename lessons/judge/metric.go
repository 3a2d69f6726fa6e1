package judge

import (
	"slices"
	"strconv"

	"gilplay/gil/machine"
)

// metrics are the figures that a check can bound, for one thread, each as a
// list of samples in nanoseconds and the words for their middle one.
var metrics = map[string]struct {
	samples func(*machine.ThreadStats) []int64
	words   string
}{
	"median_wait_gil": {func(t *machine.ThreadStats) []int64 { return t.GILWaits }, "waits for the GIL"},
}

// metric: the middle one of the samples lies below the bound.
func metric(c Check, a Attempt) Verdict {
	figure, ok := metrics[c.Metric]
	if !ok {
		return Verdict{Message: "This lesson has a check that this version does not know: " + c.Metric + "."}
	}
	m, failed := run(a.Config)
	if failed != nil {
		return *failed
	}
	stats := m.Stats()
	i := slices.IndexFunc(stats.Threads, func(t machine.ThreadStats) bool { return t.Name == c.Thread })
	if i < 0 {
		return Verdict{Message: "There is no thread " + c.Thread + "."}
	}
	if why := trouble(m); why != "" {
		return Verdict{Message: why + sleeper(m, i)}
	}
	samples := slices.DeleteFunc(slices.Clone(figure.samples(&stats.Threads[i])), func(ns int64) bool { return ns < contended })
	if len(samples) < c.AtLeast {
		return Verdict{Message: c.Thread + " had to wait " + times(len(samples)) + ". It should have to wait at least " +
			times(c.AtLeast) + ": leave the other thread running."}
	}
	slices.Sort(samples)
	middle := samples[len(samples)/2]
	v := Verdict{Pass: float64(middle) < c.Below*1e9}
	v.Message = "Half of the time " + c.Thread + " " + figure.words + " " + milliseconds(middle) + " or more."
	if !v.Pass {
		v.Message += " The task asks for less than " + milliseconds(int64(c.Below*1e9)) + "."
	}
	return v
}

// contended is the least wait that counts as one, in ns: taking a lock that is
// free is over sooner.
const contended = 5_000

// sleeper says until when a thread sleeps in a run that was stopped, "" if that
// is not long.
func sleeper(m *machine.Machine, thread int) string {
	t := m.View().Threads[thread]
	if t.Until-t.Since < 1e9 {
		return ""
	}
	return " At that moment " + t.Name + " was asleep, to ask for the GIL after " +
		strconv.FormatFloat(float64(t.Until-t.Since)/1e9, 'g', 4, 64) + " seconds: the interval is given in seconds."
}

func times(n int) string {
	if n == 1 {
		return "once"
	}
	return strconv.Itoa(n) + " times"
}

func milliseconds(ns int64) string {
	return strconv.FormatFloat(float64(ns)/1e6, 'f', 2, 64) + " ms"
}
