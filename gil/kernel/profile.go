package kernel

import (
	"errors"
	"math"
	"strconv"
	"strings"
)

// Profile is a machine: how long things take and how its scheduler works. Every
// number is a knob; Fields says what each one means, in which unit.
type Profile struct {
	Name string // of the named profile that it is or comes from

	Opcode   int64 // ns, 0: what calibration measured for each
	Step     int64 // ns
	FreeCost int64 // percent

	Syscall      int64 // ns
	Remote       int64 // ns
	Wake         int64 // ns
	WakeShallow  int64 // ns
	DeepIdle     int64 // ns
	TimerSlack   int64 // ns
	TimerJitter  int64 // ns
	WakeJitter   int64 // ns
	Switch       int64 // ns
	SwitchJitter int64 // ns
	StartThread  int64 // ns

	Scheduler   int64 // 0 fair, 1 round-robin
	Quantum     int64 // ns
	Granularity int64 // ns
	Boost       int64 // 0 no, 1 yes
	Queues      int64 // 0 shared, 1 per core
	Pin         int64 // 0 no, 1 yes

	TickLock int64 // 0 semaphore, 1 condition

	Call    int64 // ns
	Copy    int64 // ns per 1024 bytes
	Disk    int64 // ns
	Network int64 // ns
	Answer  int64 // ns

	// What no CPython does; both are 0 in every named profile.
	NextHolder int64 // whom a release of the lock wakes: WakesLongest …
	Unforced   int64 // 0 forced switching as in CPython, 1 none
}

// The values of NextHolder.
const (
	WakesLongest int64 = iota // who has waited longest, as a futex does
	WakesAsker                // who asked for the lock first
	WakesOther                // anybody but the one who asked first, if there is one
	WakesAny                  // the chooser decides
)

// Field describes one number of a Profile.
type Field struct {
	Name     string // in the command line and in links
	Unit     string // "ns"; "" for a choice
	Meaning  string
	Source   string   // where the values of the named profiles come from
	Min, Max int64    // what it may be, in its unit
	Choices  []string // the words for 0, 1 …; nil for a number
	of       func(*Profile) *int64
}

// WhatIf reports whether the field makes the lock another one than CPython's.
func (f *Field) WhatIf() bool { return strings.HasPrefix(f.Name, "what-if-") }

// Of is the field's value in a profile.
func (f *Field) Of(p *Profile) int64 { return *f.of(p) }

const (
	second     = 1_000_000_000
	measured   = "measured on a two-core Linux 6 virtual machine with CPython 2.7, 3.9 and 3.13"
	derived    = "follows from Beazley's tables of 2009 and 2010 and Skvortsov's of 2021; measured on Linux 6"
	systems    = "what the two systems do"
	devices    = "Linux today: measured on that virtual machine (send, recv and write of one byte and of 65,536 bytes, fsync). The others: chosen; for 2009 a disk that turns"
	chosen     = "chosen, not measured"
	forcing    = "FORCE_SWITCHING in Python/ceval_gil.h of CPython 3.9 and Python/ceval_gil.c of 3.13, which is defined in every build"
	futexes    = "POSIX leaves open whom pthread_cond_signal and sem_post wake; a futex of Linux wakes who has slept longest on it"
	schedulers = "the scheduler's defaults: Linux 6 at 250 Hz, Mac OS X at 100 Hz"
)

// Fields lists every number of a profile, in the order in which pages and
// ParseProfile's text show them.
var Fields = []Field{
	{"opcode", "ns", "How long one opcode takes. 0: each takes what was measured for it.",
		"Beazley 2009: 12.3 s for 100 million turns of nine opcodes, Skvortsov 2021: 6.5 s; " + measured, 0, second, nil, func(p *Profile) *int64 { return &p.Opcode }},
	{"step", "ns", "One step of the lock's protocol that needs no system call: a test, a store, a mutex that is free.",
		measured, 1, second, nil, func(p *Profile) *int64 { return &p.Step }},
	{"free-cost", "%", "How much longer every opcode takes without the GIL: counts that two threads may change are atomic.",
		"about 40 % in 3.13 (Doc/howto/free-threading-python.rst), 5 to 8 % in PEP 703 and 3.14", 0, 1000, nil, func(p *Profile) *int64 { return &p.FreeCost }},
	{"syscall", "ns", "A signal or post while a thread is registered as waiting: the system call, even if that thread is already on its way.",
		derived, 0, second, nil, func(p *Profile) *int64 { return &p.Syscall }},
	{"remote-wake", "ns", "What waking a thread costs the waker on top if the thread goes to a core that idles.",
		derived, 0, second, nil, func(p *Profile) *int64 { return &p.Remote }},
	{"wake", "ns", "From the wake-up to the first action of the woken thread on a core that idled.",
		derived, 0, second, nil, func(p *Profile) *int64 { return &p.Wake }},
	{"wake-shallow", "ns", "The same on a core that has only just begun to idle: the longer it idles, the deeper it sleeps.",
		derived, 0, second, nil, func(p *Profile) *int64 { return &p.WakeShallow }},
	{"deep-idle", "ns", "After how long an idle core sleeps so deeply that waking it takes the whole of wake. 0: at once.",
		derived, 0, second, nil, func(p *Profile) *int64 { return &p.DeepIdle }},
	{"wake-jitter", "ns", "How much longer a wake-up may take: the seed decides.",
		derived, 0, second, nil, func(p *Profile) *int64 { return &p.WakeJitter }},
	{"timer-slack", "ns", "How late a timer runs out: systems let timers wait for one another.",
		derived, 0, second, nil, func(p *Profile) *int64 { return &p.TimerSlack }},
	{"timer-jitter", "ns", "How much later than that it may run out: the seed decides.",
		derived, 0, second, nil, func(p *Profile) *int64 { return &p.TimerJitter }},
	{"context-switch", "ns", "What a core needs to go over from one thread to another.",
		measured, 0, second, nil, func(p *Profile) *int64 { return &p.Switch }},
	{"switch-jitter", "ns", "How much longer the change may take, for caches to fill again: the seed decides.",
		derived, 0, second, nil, func(p *Profile) *int64 { return &p.SwitchJitter }},
	{"start-thread", "ns", "What creating a thread costs its creator.",
		measured, 0, second, nil, func(p *Profile) *int64 { return &p.StartThread }},
	{"scheduler", "", "Who comes first among busy threads: the one that has used the least time (fair), or the one that has waited longest (round-robin).",
		systems, 0, 1, []string{"fair", "round-robin"}, func(p *Profile) *int64 { return &p.Scheduler }},
	{"quantum", "ns", "The scheduler's tick: busy threads that share a core take turns of this length.",
		schedulers, 1_000, 10 * second, nil, func(p *Profile) *int64 { return &p.Quantum }},
	{"granularity", "ns", "How far a thread that another one wakes must lag behind the running thread to take its core at once; else it waits for the tick.",
		schedulers, 0, 10 * second, nil, func(p *Profile) *int64 { return &p.Granularity }},
	{"boost", "", "Whether a thread that slept for a timer or a device counts as interactive until it has run for a quantum: then it takes a core at once, whoever wakes it.",
		systems, 0, 1, yesNo, func(p *Profile) *int64 { return &p.Boost }},
	{"queues", "", "Whether threads that are ready queue up for any core, or for one of them, which they leave only for a core that idles.",
		systems, 0, 1, []string{"shared", "per-core"}, func(p *Profile) *int64 { return &p.Queues }},
	{"pin", "", "Whether each thread is bound to one core, the first to the first, the second to the second and so on.",
		"taskset, as in the measurements on Linux 6", 0, 1, yesNo, func(p *Profile) *int64 { return &p.Pin }},
	{"lock", "", "What the lock of Python 2 is made of: a semaphore, or a flag with a mutex and a condition variable.",
		"USE_SEMAPHORES in Python/thread_pthread.h of CPython 2.7.18: semaphores, but not on Mac OS X", 0, 1, []string{"semaphore", "condition"}, func(p *Profile) *int64 { return &p.TickLock }},
	{"call", "ns", "A call of the operating system that gives the GIL up and waits for nothing: the core is busy so long.",
		devices, 0, second, nil, func(p *Profile) *int64 { return &p.Call }},
	{"copy", "ns", "What such a call takes longer for every 1,024 bytes that it reads or writes.",
		devices, 0, second, nil, func(p *Profile) *int64 { return &p.Copy }},
	{"disk", "ns", "The disk's answer: how long a read of a file that is not in the buffer, or an fsync, sleeps.",
		devices, 0, 10 * second, nil, func(p *Profile) *int64 { return &p.Disk }},
	{"network", "ns", "How long data is on its way from one end of a connection to the other.",
		chosen, 0, 10 * second, nil, func(p *Profile) *int64 { return &p.Network }},
	{"answer", "ns", "What another process of the machine needs to answer a request, on the core of the thread that waits for it: two context switches and the process's own calls.",
		"Linux today: a byte through a pair of sockets and back, 15 µs with the caller's two calls, both processes on one core. Mac 2021: 30,000 requests per second. The others: chosen", 0, 10 * second, nil, func(p *Profile) *int64 { return &p.Answer }},
	{"what-if-next-holder", "", "Whom a thread wakes that releases the GIL: who has waited longest, who asked for it first, anybody else if there is one, or whoever the seed says. Whoever looks first still takes it.",
		futexes, 0, WakesAny, []string{"longest-waiting", "asker", "other", "any"}, func(p *Profile) *int64 { return &p.NextHolder }},
	{"what-if-forced-switching", "", "Whether a thread that was asked to drop the GIL waits until another one has taken it. Without that it may take it back at once.",
		forcing, 0, 1, []string{"yes", "no"}, func(p *Profile) *int64 { return &p.Unforced }},
}

var yesNo = []string{"no", "yes"}

// LatencySteps is the number of answers of PointLatency.
const LatencySteps = 256

// Profiles are the named machines.
var Profiles = []Named{
	{"Teaching clock", "Slow and even: an opcode takes 50 µs, so that the switch interval of 5 ms is 100 opcodes.", Profile{
		Name: "teaching", Opcode: 50_000, Step: 5_000, Syscall: 5_000, Remote: 5_000,
		Wake: 100_000, WakeJitter: 100_000, Switch: 20_000, Quantum: 20_000_000, Granularity: 5_000_000, StartThread: 50_000,
		Call: 50_000, Copy: 1_000, Disk: 10_000_000, Network: 2_000_000, Answer: 100_000,
	}},
	{"Linux today", "A virtual machine of today with Linux 6.", Profile{
		Name: "linux", Step: 15, FreeCost: 40, Syscall: 150, Remote: 5_000,
		Wake: 55_000, WakeShallow: 45_000, DeepIdle: 1_000_000, TimerSlack: 50_000, TimerJitter: 20_000, WakeJitter: 8_000, Switch: 2_500, SwitchJitter: 1_000,
		Quantum: 4_000_000, Granularity: 1_400_000, StartThread: 30_000, Queues: 1,
		Call: 1_000, Copy: 50, Disk: 100_000, Answer: 12_000,
	}},
	{"Mac 2021", "The two-core MacBook Pro of Victor Skvortsov's article.", Profile{
		Name: "mac2021", Opcode: 7, Step: 20, Syscall: 500, Remote: 25_500,
		Wake: 32_000, WakeShallow: 6_000, DeepIdle: 30_000, WakeJitter: 2_000, TimerSlack: 3_000, TimerJitter: 20_000, Switch: 1_500, SwitchJitter: 1_000,
		Quantum: 10_000_000, Granularity: 10 * second, StartThread: 20_000, Scheduler: 1, Boost: 1, TickLock: 1,
		Call: 9_000, Copy: 50, Disk: 100_000, Answer: 12_000,
	}},
	{"Mac 2009", "The MacBook with Mac OS X 10.5 of David Beazley's talk.", Profile{
		Name: "mac2009", Opcode: 14, Step: 40, Syscall: 3_500, Remote: 200,
		Wake: 3_600, WakeJitter: 4_400, Switch: 1_000, SwitchJitter: 4_000, Quantum: 10_000_000, Granularity: 10 * second, StartThread: 60_000, Scheduler: 1, Boost: 1, TickLock: 1,
		Call: 3_000, Copy: 500, Disk: 8_000_000, Network: 20_000, Answer: 8_000,
	}},
}

// Named is a profile as a list of them shows it.
type Named struct {
	Title string
	About string
	Profile
}

// ProfileByName returns the named profile.
func ProfileByName(name string) (Profile, bool) {
	for i := range Profiles {
		if Profiles[i].Name == name {
			return Profiles[i].Profile, true
		}
	}
	return Profile{}, false
}

// cheapest is how long the cheapest opcode takes where calibration decides, ns.
const cheapest = 2

// Cheapest is about how long a cheap instruction takes, in ns, at least 1.
func (p *Profile) Cheapest() int64 {
	if p.Opcode > 0 {
		return p.Opcode
	}
	return cheapest
}

// ParseProfile reads a profile's text form: a name, and after it what differs,
// as in "linux,wake=80us,quantum=1ms". Durations take ns (which is also meant
// if nothing is said), us, ms or s.
func ParseProfile(text string) (Profile, error) {
	name, rest, more := strings.Cut(text, ",")
	p, ok := ProfileByName(strings.TrimSpace(name))
	if !ok {
		return p, errors.New("there is no machine profile " + strconv.Quote(name) + ": choose " + list(len(Profiles), func(i int) string { return Profiles[i].Name }))
	}
	for more {
		var one string
		one, rest, more = strings.Cut(rest, ",")
		if err := p.set(one); err != nil {
			return p, err
		}
	}
	return p, nil
}

// set does one "name=value".
func (p *Profile) set(text string) error {
	name, value, given := strings.Cut(text, "=")
	name = strings.TrimSpace(name)
	for i := range Fields {
		f := &Fields[i]
		if f.Name != name {
			continue
		}
		n, ok := f.parse(strings.TrimSpace(value))
		if !given || !ok || n < f.Min || n > f.Max {
			return errors.New("profile: " + f.Name + " is " + f.bounds())
		}
		*f.of(p) = n
		return nil
	}
	return errors.New("profile: there is no number called " + strconv.Quote(name) + ": choose " + list(len(Fields), func(i int) string { return Fields[i].Name }))
}

func (f *Field) parse(value string) (int64, bool) {
	for i, word := range f.Choices {
		if word == value {
			return int64(i), true
		}
	}
	scale := 1.0
	if f.Unit == "ns" {
		for _, unit := range units {
			if number, ok := strings.CutSuffix(value, unit.name); ok {
				value, scale = strings.TrimSpace(number), unit.ns
				break
			}
		}
	}
	n, err := strconv.ParseFloat(value, 64)
	if n *= scale; err != nil || !(math.Abs(n) < 1<<53) {
		return 0, false
	}
	return int64(math.Round(n)), true
}

var units = []struct {
	name string
	ns   float64
}{{"ns", 1}, {"us", 1e3}, {"µs", 1e3}, {"ms", 1e6}, {"s", 1e9}}

// bounds says what the field may be.
func (f *Field) bounds() string {
	if f.Choices != nil {
		return list(len(f.Choices), func(i int) string { return f.Choices[i] })
	}
	return strings.TrimSuffix("a number from "+strconv.FormatInt(f.Min, 10)+" to "+strconv.FormatInt(f.Max, 10)+" "+f.Unit, " ")
}

// list writes n words as "a, b or c".
func list(n int, word func(int) string) string {
	text := word(0)
	for i := 1; i < n; i++ {
		if i == n-1 {
			text += " or " + word(i)
		} else {
			text += ", " + word(i)
		}
	}
	return text
}

// String is the profile's text form, with the numbers that differ from the named
// one's, in the order of Fields.
func (p *Profile) String() string {
	usual, _ := ProfileByName(p.Name)
	text := p.Name
	for i := range Fields {
		f := &Fields[i]
		n := f.Of(p)
		if n == f.Of(&usual) {
			continue
		}
		text += "," + f.Name + "="
		if f.Choices != nil {
			text += f.Choices[n]
		} else {
			text += strconv.FormatInt(n, 10)
		}
	}
	return text
}
