package builtins

import (
	"math"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// epoch is what time.time() says when the virtual clock is at 0: the first
// moment of 2020, UTC, in seconds.
const epoch = 1577836800

// timeModule tells virtual time only.
var timeModule = interp.Module{
	Name: "time",
	Funcs: []Def{
		{Name: "sleep", Sig: "secs, /", Fn: timeSleep},
		{Name: "time", Fn: seconds(epoch)},
		{Name: "time_ns", Fn: nanoseconds(epoch)},
		{Name: "monotonic", Fn: seconds(0)},
		{Name: "monotonic_ns", Fn: nanoseconds(0)},
		{Name: "perf_counter", Fn: seconds(0)},
		{Name: "perf_counter_ns", Fn: nanoseconds(0)},
		{Name: "process_time", Fn: seconds(0)},
		{Name: "process_time_ns", Fn: nanoseconds(0)},
		{Name: "thread_time", Fn: seconds(0)},
		{Name: "thread_time_ns", Fn: nanoseconds(0)},
	},
}

func seconds(from int64) interp.Native {
	return func(in *Interp, c *Call) heap.Ref { return in.RetFloat(float64(from) + float64(in.Now())/1e9) }
}

func nanoseconds(from int64) interp.Native {
	return func(in *Interp, c *Call) heap.Ref { return in.RetInt(from*1e9 + in.Now()) }
}

// duration reads a number of seconds as nanoseconds, rounded up
// (_PyTime_FromSecondsObject with ROUND_TIMEOUT, 3.9).
func duration(in *Interp, c *Call, i int) (ns int64, ok bool) {
	if r := c.Arg(i); in.IsInt(r) {
		n, small := in.IntValue(r)
		if !small || n > math.MaxInt64/1_000_000_000 || n < math.MinInt64/1_000_000_000 {
			in.Raise(object.OverflowError, "timestamp too large to convert to C _PyTime_t")
			return 0, false
		}
		return n * 1e9, true
	}
	r := c.Arg(i)
	switch {
	case in.IsFloat(r):
	case noReal(in, r, "int"):
		return 0, false
	case hasIndex(in, r):
		in.Again(c, i, "index")
		return 0, false
	default:
		in.Raise(object.TypeError, "an integer is required (got type "+in.ClassName(r)+")")
		return 0, false
	}
	f := in.FloatValue(r)
	if math.IsNaN(f) {
		in.Raise(object.ValueError, "Invalid value NaN (not a number)")
		return 0, false
	}
	f *= 1e9
	if f >= 0 {
		f = math.Ceil(f)
	} else {
		f = math.Floor(f)
	}
	if f >= math.MaxInt64 || f <= math.MinInt64 {
		in.Raise(object.OverflowError, "timestamp too large to convert to C _PyTime_t")
		return 0, false
	}
	return int64(f), true
}

func timeSleep(in *Interp, c *Call) heap.Ref {
	if in.D.Classic {
		return classicSleep(in, c)
	}
	ns, ok := duration(in, c, 0)
	if !ok {
		return 0
	}
	if ns < 0 {
		return in.Raise(object.ValueError, "sleep length must be non-negative")
	}
	return in.Block(interp.Effect{Kind: interp.Sleep, Ns: ns})
}

// classicSleep is time.sleep of 2.7: what select(2) refuses (floatsleep in
// Modules/timemodule.c), or a sleep of whole microseconds.
func classicSleep(in *Interp, c *Call) heap.Ref {
	f, ok := number(in, c, 0)
	switch {
	case !ok:
		return 0
	case !(f >= 0 && f < 1<<63):
		return in.Delegate("time__refused")
	}
	whole, part := math.Modf(min(f, math.MaxInt64/2e9)) // no run lasts longer
	return in.Block(interp.Effect{Kind: interp.Sleep, Ns: int64(whole)*1e9 + int64(part*1e6)*1e3})
}
