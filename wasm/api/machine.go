package api

import (
	"math"
	"strconv"

	"gilplay/gil/kernel"
	"gilplay/gil/machine"
	"gilplay/gil/trace"
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
func checkMachine(m *Machine, lang trace.Lang) *SourceError {
	switch {
	case m.GIL != "" && !contains(policies, m.GIL):
		return unsupported(lang.Say("There is no GIL policy {0}", "没有叫 {0} 的 GIL 策略", m.GIL), lang.Say("Choose tick, interval or free.", "可选 tick、interval、free。"))
	case m.Cores < 0 || m.Cores > kernel.MaxCores:
		return unsupported(lang.Say("A machine has 1 to {0} cores", "一台机器有 1 到 {0} 个核", strconv.Itoa(kernel.MaxCores)), "")
	case m.CheckInterval < math.MinInt32 || m.CheckInterval > math.MaxInt32:
		return unsupported(lang.Say("The check interval is a number of ticks, -2147483648 to 2147483647", "检查间隔是 tick 数，-2147483648 到 2147483647"), "")
	case !(m.SwitchInterval >= 0 && m.SwitchInterval < math.MaxInt32):
		return unsupported(lang.Say("The switch interval is a number of seconds, greater than 0 and less than 2147483647", "切换间隔是秒数，大于 0，小于 2147483647"), "")
	case m.Quantum != 0 && !(m.Quantum >= 1e-6 && m.Quantum <= 10):
		return unsupported(lang.Say("The quantum is a number of seconds, 0.000001 to 10", "时间片是秒数，0.000001 到 10"), "")
	}
	return checkProfile(m.Profile).in(lang)
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// nanoseconds rounds seconds to the next whole nanosecond; only nothing is 0.
func nanoseconds(seconds float64) int64 {
	if seconds == 0 {
		return 0
	}
	return max(1, int64(math.Round(seconds*1e9)))
}

// config is the machine's form of a request.
func config(req *LoadRequest) machine.Config {
	m := &req.Machine
	seed := m.Seed
	if seed == 0 {
		seed = defaultSeed
	}
	return machine.Config{
		Source: req.Source, Filename: req.Filename, Python: m.Python, Policy: m.GIL,
		CheckInterval: checkInterval(m.CheckInterval), HasCheckInterval: m.CheckInterval != 0,
		SwitchInterval: nanoseconds(m.SwitchInterval),
		Cores:          m.Cores, Quantum: nanoseconds(m.Quantum), Profile: m.Profile, Seed: uint64(seed),
		Schedule: m.Schedule, MaxOpcodes: uint64(max(m.MaxOpcodes, 0)), MaxMemory: m.MaxMemory,
		MaxOutput: m.MaxOutput, MaxThreads: m.MaxThreads, Stdin: m.Stdin,
		Interrupts: moments(m.Interrupts),
	}
}

// everyTick stands in a request for a check interval of 0, which there means the
// default. Other negative ones do the same, and the program is told which.
const everyTick = -1

func checkInterval(asked int) int64 {
	if asked == everyTick {
		return 0
	}
	return int64(asked)
}

func requested(interval int64) int {
	if interval == 0 {
		return everyTick
	}
	return int(interval)
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
		Python:     c.Python, GIL: c.Policy, CheckInterval: requested(c.CheckInterval),
		SwitchInterval: float64(c.SwitchInterval) / 1e9, Cores: c.Cores, Quantum: float64(c.Quantum) / 1e9,
		Profile: canonical(c.Profile), Seed: int(c.Seed), Schedule: c.Schedule, Manual: c.Guide != nil,
		MaxOpcodes: int(c.MaxOpcodes), MaxMemory: c.MaxMemory, MaxOutput: c.MaxOutput, MaxThreads: c.MaxThreads, Stdin: c.Stdin,
	}
}

// whatIf says by which rule a pair of Python and policy runs that never
// existed; "" for those that did.
func whatIf(d *dialect.Dialect, policy string, lang trace.Lang) string {
	switch {
	case string(d.Policy) == policy || policy == "free" && d.FreeThreaded:
		return ""
	case policy == "free":
		return lang.Say("Python {0} never ran without the GIL: nothing protected its objects. Here each opcode stays atomic, and threads run side by side.",
			"Python {0} 从来没有脱离 GIL 运行过：它的对象没有别的保护。这里每个操作码仍是原子的，线程并排运行。", d.Name)
	case policy == "tick":
		return lang.Say("Python {0} never counted ticks. Here each opcode after which its eval loop looks at the eval breaker counts as one tick.",
			"Python {0} 从来不数 tick。这里，凡是执行后求值循环会看 eval breaker 的操作码，算一个 tick。", d.Name)
	}
	return lang.Say("Python {0} never had a switch interval. Here a thread that was asked for the lock gives it up at the next opcode that would count as a tick.",
		"Python {0} 从来没有切换间隔。这里，被请求让锁的线程，在下一个算作 tick 的操作码处让出。", d.Name)
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
