package api

import (
	"math"
	"strconv"

	"gilplay/gil/kernel"
	"gilplay/gil/machine"
	"gilplay/vm/dialect"
)

// policies are what a request may name.
var policies = []string{"tick", "interval", "free"}

// The bounds within which a machine makes sense; a request outside them is
// refused with the bound that it breaks.
const (
	defaultSeed = 42
)

// checkMachine refuses settings that no machine can have.
func checkMachine(m *Machine) *SourceError {
	switch {
	case m.GIL != "" && !contains(policies, m.GIL):
		return unsupported("There is no GIL policy "+m.GIL, "Choose tick, interval or free.")
	case m.Cores < 0 || m.Cores > kernel.MaxCores:
		return unsupported("A machine has 1 to "+strconv.Itoa(kernel.MaxCores)+" cores", "")
	case m.CheckInterval < math.MinInt32 || m.CheckInterval > math.MaxInt32:
		return unsupported("The check interval is a number of ticks, -2147483648 to 2147483647", "")
	case !(m.SwitchInterval >= 0 && m.SwitchInterval < math.MaxInt32):
		return unsupported("The switch interval is a number of seconds greater than 0", "")
	case !(m.Quantum >= 0 && m.Quantum < math.MaxInt32):
		return unsupported("The quantum is a number of seconds", "")
	}
	return checkProfile(m.Profile)
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// nanoseconds rounds seconds to the next whole nanosecond.
func nanoseconds(seconds float64) int64 { return int64(math.Round(seconds * 1e9)) }

// config is the machine's form of a request.
func config(req *LoadRequest) machine.Config {
	m := &req.Machine
	seed := m.Seed
	if seed == 0 {
		seed = defaultSeed
	}
	return machine.Config{
		Source: req.Source, Filename: req.Filename, Python: m.Python, Policy: m.GIL,
		CheckInterval: int64(m.CheckInterval), HasCheckInterval: m.CheckInterval != 0,
		SwitchInterval: nanoseconds(m.SwitchInterval),
		Cores:          m.Cores, Quantum: nanoseconds(m.Quantum), Profile: m.Profile, Seed: uint64(seed),
		Schedule: m.Schedule, MaxOpcodes: uint64(max(m.MaxOpcodes, 0)), MaxMemory: m.MaxMemory,
		MaxOutput: m.MaxOutput, MaxThreads: m.MaxThreads, Stdin: m.Stdin,
		Interrupts: moments(m.Interrupts),
	}
}

// moments are times in ns.
func moments(ns []int) []int64 {
	list := make([]int64, len(ns))
	for i, t := range ns {
		list[i] = int64(t)
	}
	return list
}

// machineOf is the page's form of a machine with its defaults filled in.
func machineOf(c machine.Config) Machine {
	var interrupts []int
	for _, t := range c.Interrupts {
		interrupts = append(interrupts, int(t))
	}
	return Machine{
		Interrupts: interrupts,
		Python:     c.Python, GIL: c.Policy, CheckInterval: int(c.CheckInterval),
		SwitchInterval: float64(c.SwitchInterval) / 1e9, Cores: c.Cores, Quantum: float64(c.Quantum) / 1e9,
		Profile: canonical(c.Profile), Seed: int(c.Seed), Schedule: c.Schedule, Manual: c.Guide != nil,
		MaxOpcodes: int(c.MaxOpcodes), MaxMemory: c.MaxMemory, MaxOutput: c.MaxOutput, MaxThreads: c.MaxThreads, Stdin: c.Stdin,
	}
}

// whatIf says by which rule a pair of Python and policy runs that never
// existed; "" for those that did.
func whatIf(d *dialect.Dialect, policy string) string {
	switch {
	case string(d.Policy) == policy || policy == "free" && d.FreeThreaded:
		return ""
	case policy == "free":
		return "Python " + d.Name + " never ran without the GIL: nothing protected its objects. Here each opcode stays atomic, and threads run side by side."
	case policy == "tick":
		return "Python " + d.Name + " never counted ticks. Here each opcode after which its eval loop looks at the eval breaker counts as one tick."
	}
	return "Python " + d.Name + " never had a switch interval. Here a thread that was asked for the lock gives it up at the next opcode that would count as a tick."
}

// Pythons lists what Load accepts.
func Pythons() *PythonsResponse {
	answer := &PythonsResponse{Python: defaultPython, Profiles: profileNames()}
	for _, name := range pythons {
		d := dialect.Get(name)
		answer.Pythons = append(answer.Pythons, PythonRow{Name: name, Default: string(d.Policy), Policies: policiesOf(d)})
	}
	return answer
}

// policiesOf are those with which a Python runs here: 2.7 never without a GIL.
func policiesOf(d *dialect.Dialect) []string {
	if d.Policy == dialect.Tick {
		return policies[:2]
	}
	return policies
}
