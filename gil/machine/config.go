package machine

import (
	"errors"
	"strconv"

	"gilplay/gil/kernel"
	"gilplay/gil/policy"
	"gilplay/vm/dialect"
)

// Config is everything that decides a run. Zero values mean the default.
type Config struct {
	Source   string
	Filename string // default "snippet.py"
	Python   string // dialect; default "3.9"
	Policy   string // "tick", "interval", "free"; default: what that Python has
	// CheckInterval is sys.setcheckinterval's number, in ticks; HasCheckInterval
	// tells 0 (a check at every tick) from the default, 100.
	CheckInterval    int64
	HasCheckInterval bool
	SwitchInterval   int64  // ns, default 5 ms
	Cores            int    // 1 … kernel.MaxCores, default 2
	Quantum          int64  // ns, default: the profile's
	Profile          string // default "linux"; see kernel.ParseProfile
	Seed             uint64
	Schedule         string // answers given to the chooser first; the seed goes on
	// Guide: somebody is the scheduler. Schedule is then the list of turns that the
	// guide has gone along; where it ends the run stops in state AtChoice until
	// Choose says who goes on.
	Guide      Guide
	MaxOpcodes uint64 // steps per run, default 50,000,000
	MaxMemory  int    // bytes of the program's heap, default 64 MB
	MaxOutput  int    // bytes printed, default 1 MB
	MaxThreads int    // threads ever started, default 256
	Stdin      string
	Interrupts []int64 // when SIGINT comes (Ctrl-C), ns of virtual time
}

// Limit is a limit that a run can reach.
type Limit uint8

// The limits.
const (
	NoLimit Limit = iota
	MaxOpcodes
	MaxOutput
	MaxThreads
	MaxMemory
	Internal // a fault of ours: the interpreter broke, or the machine contradicted its own recording
)

// String names the limit as a Config field and a command-line option do.
func (l Limit) String() string {
	switch l {
	case MaxOpcodes:
		return "max-opcodes"
	case MaxOutput:
		return "max-output"
	case MaxThreads:
		return "max-threads"
	case MaxMemory:
		return "max-memory"
	case Internal:
		return "internal"
	}
	return ""
}

// withDefaults fills in what is not given.
func (c Config) withDefaults() Config {
	str := func(p *string, v string) {
		if *p == "" {
			*p = v
		}
	}
	num := func(p *int, v int) {
		if *p <= 0 {
			*p = v
		}
	}
	str(&c.Filename, "snippet.py")
	str(&c.Python, "3.9")
	str(&c.Policy, defaultPolicy(c.Python))
	str(&c.Profile, "linux")
	c.Interrupts = sortedMoments(c.Interrupts)
	num(&c.Cores, 2)
	num(&c.MaxMemory, 64<<20)
	num(&c.MaxOutput, 1<<20)
	num(&c.MaxThreads, 256)
	if !c.HasCheckInterval {
		c.CheckInterval = 100
	}
	switch {
	case c.SwitchInterval <= 0:
		c.SwitchInterval = 5_000_000
	case c.SwitchInterval < 1000: // take_gil waits for whole µs, for one at least
		c.SwitchInterval = 1000
	}
	if c.MaxOpcodes == 0 {
		c.MaxOpcodes = 50_000_000
	}
	return c
}

// defaultPolicy is the lock that a Python has.
func defaultPolicy(python string) string {
	if d := dialect.Get(python); d != nil {
		return string(d.Policy)
	}
	return ""
}

// maxThreadsEver bounds MaxThreads: events name threads by 16 bits.
const maxThreadsEver = 10_000

// minMemory is enough for the interpreter itself, in bytes.
const minMemory = 4 << 20

// parts checks the settings and finds what they name.
func (c *Config) parts() (p *policy.Protocol, profile kernel.Profile, given, turns *kernel.Schedule, err error) {
	d := dialect.Get(c.Python)
	if p = policy.ByName(c.Policy, d != nil && d.OwnRequests); p == nil {
		return nil, profile, nil, nil, errors.New("no such lock policy: " + strconv.Quote(c.Policy))
	}
	switch {
	case p == policy.Free && d != nil && d.Policy == dialect.Tick:
		return nil, profile, nil, nil, errors.New("Python " + c.Python + " cannot run without the GIL: nothing else protects its objects")
	}
	if profile, err = kernel.ParseProfile(c.Profile); err != nil {
		return nil, profile, nil, nil, err
	}
	if p == policy.Tick && profile.TickLock != 0 {
		p = policy.TickCond
	}
	if profile.Unforced != 0 {
		p = p.Unforced()
	}
	if c.Cores > kernel.MaxCores {
		return nil, profile, nil, nil, errors.New("at most " + strconv.Itoa(kernel.MaxCores) + " cores")
	}
	if c.MaxMemory < minMemory {
		return nil, profile, nil, nil, errors.New("max-memory: at least 4 MB")
	}
	if c.MaxThreads > maxThreadsEver {
		return nil, profile, nil, nil, errors.New("max-threads: at most " + strconv.Itoa(maxThreadsEver))
	}
	if c.Quantum > 0 {
		profile.Quantum = c.Quantum
		profile.Granularity = min(profile.Granularity, c.Quantum/2)
	}
	given, turns, err = c.parseSchedule()
	return p, profile, given, turns, err
}
