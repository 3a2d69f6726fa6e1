package judge

import (
	"slices"
	"strconv"
	"strings"

	"gilplay/gil/machine"
	"gilplay/gil/trace"
	"gilplay/vm/code"
	"gilplay/vm/opcode"
)

// facts is what requirements look at: the code of a function and a run of the
// whole program.
type facts struct {
	Lang
	cfg     machine.Config
	code    *code.Code // nil: the check names no function
	table   *opcode.Table
	machine *machine.Machine
	stats   machine.Stats
	program string // another one, for slowdown
}

// fact is one of them.
type fact struct {
	words   string // what it is, to begin a sentence with
	text    string // how it reads
	number  float64
	seconds bool   // it is a time
	missing string // why there is none
}

// of finds a fact by its name. Of the function's code:
//
//	listing          the names of its opcodes
//	co_stacksize, co_consts, co_names, co_varnames
//	count A|B        how often these opcodes stand in it, "BINARY_OP +" with its operand's meaning
//
// Of the run:
//
//	output           what the program printed
//	last             the last line of that; its number is the last one in it
//	failed_acquires, forced_switches, switches, drops, checks, drop_requests, timeouts, lost_updates
//	interval         the switch interval at the end
//	slowdown         the time of the check's other program at that switch interval,
//	                 over its time at the usual one
//	overhead         the run's time over the time its instructions take
//	parallel         the instructions' time over the run's time
//	waits T          how often thread T had to wait for the GIL
//	wait T           the middle one of these waits
//	longest T        the longest of them
//	finish T         when it ends
//	checks T         how often T let go of the GIL because it was asked or its ticks were up
func (f *facts) of(name string) (fact, bool) {
	subject, rest, _ := strings.Cut(name, " ")
	if f.code != nil {
		if x, ok := f.ofCode(subject, rest); ok {
			return x, true
		}
	}
	switch subject {
	case "output":
		return f.text(f.Say("What this run prints", "这次运行打印的内容"), strings.TrimRight(output(f.machine, 1), "\n")), true
	case "last":
		x := f.text(f.Say("The last line it prints", "打印的最后一行"), lastLine(output(f.machine, 1)))
		x.number = lastNumber(x.text)
		return x, true
	case "interval":
		return f.time(f.Say("The switch interval", "切换间隔"), f.machine.SwitchInterval()), true
	case "overhead":
		return f.ratio(f.Say("The time of the run, divided by the time that its instructions take,", "运行时间与指令本身耗时之比"), float64(f.stats.Time)/float64(max(1, f.busy()))), true
	case "parallel":
		return f.ratio(f.Say("The average number of threads that run at once", "平均同时运行的线程数"), float64(f.busy())/float64(max(1, f.stats.Time))), true
	}
	if subject == "slowdown" && f.program != "" {
		return f.slowdown(), true
	}
	if rest != "" {
		return f.ofThread(subject, rest)
	}
	return f.total(subject)
}

func (f *facts) text(words, text string) fact { return fact{words: words, text: text} }

func (f *facts) ratio(words string, n float64) fact {
	return fact{words: words, text: strconv.FormatFloat(n, 'f', 2, 64), number: n}
}

func (f *facts) number(words string, n int) fact {
	return fact{words: words, text: counted(strconv.Itoa(n)), number: float64(n)}
}

func (f *facts) time(words string, ns int64) fact {
	seconds := float64(ns) / 1e9
	return fact{words: words, text: milliseconds(seconds), number: seconds, seconds: true}
}

// lastNumber is the last number in a line, 0 if there is none.
func lastNumber(line string) float64 {
	line = strings.TrimRight(line, ".")
	digits := func(r rune) bool { return r >= '0' && r <= '9' || r == '.' }
	end := strings.LastIndexFunc(line, digits) + 1
	start := strings.LastIndexFunc(line[:end], func(r rune) bool { return !digits(r) }) + 1
	n, _ := strconv.ParseFloat(line[start:end], 64)
	return n
}

// busy is the time in which instructions were executed, of all threads, in ns.
func (f *facts) busy() int64 {
	var sum int64
	for _, t := range f.stats.Threads {
		sum += t.InState[trace.Running]
	}
	return sum
}

// slowdown is what the switch interval does to another program.
func (f *facts) slowdown() fact {
	var times [2]float64
	for i, interval := range []int64{f.machine.SwitchInterval(), 0} {
		cfg := f.cfg
		cfg.Source, cfg.Schedule, cfg.SwitchInterval = f.program, "", interval
		m, failed := run(f.Lang, cfg)
		if failed != nil {
			return fact{missing: failed.Message}
		}
		times[i] = float64(m.Stats().Time)
	}
	return f.ratio(f.Say("The time of two threads that only calculate, divided by their time with 5 ms,", "两个只做计算的线程，用时与间隔 5 ms 时之比"), times[0]/times[1])
}

func (f *facts) total(subject string) (fact, bool) {
	s := &f.stats
	for _, row := range []struct {
		name, en, zh string
		n            int
	}{
		{"failed_acquires", "The number of false alarms", "抢锁落空的次数", s.FailedAcquires},
		{"forced_switches", "The number of forced switches", "强制切换的次数", s.ForcedSwitches},
		{"switches", "The number of switches", "切换的次数", s.Switches},
		{"drops", "The number of releases of the GIL", "释放 GIL 的次数", s.Drops},
		{"checks", "The number of releases of the GIL at a check", "在检查点释放 GIL 的次数", s.Checks},
		{"drop_requests", "The number of drop requests", "请求让出的次数", s.Requests},
		{"timeouts", "The number of time-outs", "超时的次数", s.Timeouts},
		{"lost_updates", "The number of lost updates", "丢失更新的次数", s.LostUpdates},
	} {
		if row.name == subject {
			return f.number(f.Say(row.en, row.zh), row.n), true
		}
	}
	return fact{}, false
}

// contended is the least wait that counts as one, in ns: taking a lock that is
// free is over sooner.
const contended = 5_000

func (f *facts) ofThread(subject, thread string) (fact, bool) {
	i := slices.IndexFunc(f.stats.Threads, func(t machine.ThreadStats) bool { return t.Name == thread })
	if i < 0 {
		return fact{missing: f.Say("There is no thread {0}.", "没有线程 {0}。", thread)}, true
	}
	t := &f.stats.Threads[i]
	waits := slices.DeleteFunc(slices.Clone(t.GILWaits), func(ns int64) bool { return ns < contended })
	switch subject {
	case "waits":
		return f.number(f.Say("The number of times that {0} had to wait for the GIL", "{0} 需要等待 GIL 的次数", thread), len(waits)), true
	case "checks":
		return f.number(f.Say("The number of times that {0} let go of the GIL at a check", "{0} 在检查点释放 GIL 的次数", thread), t.Checks), true
	case "finish":
		return f.time(f.Say("The moment when {0} ends", "{0} 结束的时刻", thread), t.Finish), true
	case "longest":
		return f.time(f.Say("The longest wait of {0} for the GIL", "{0} 等待 GIL 的最长时间", thread), t.MaxWaitGIL), true
	case "wait":
		if len(waits) == 0 {
			return fact{missing: f.Say("{0} never had to wait.", "{0} 没有等待过。", thread)}, true
		}
		slices.Sort(waits)
		return f.time(f.Say("The median wait of {0} for the GIL", "{0} 等待 GIL 时间的中位数", thread), waits[len(waits)/2]), true
	}
	return fact{}, false
}

func (f *facts) ofCode(subject, rest string) (fact, bool) {
	c, name := f.code, f.code.Name
	words := f.Say("{0} of {1}", "{1} 的 {0}", subject, name)
	switch subject {
	case "co_stacksize":
		return f.number(words, c.StackSize), true
	case "co_names":
		return f.text(words, names(c.Names)), true
	case "co_varnames":
		return f.text(words, names(c.VarNames)), true
	case "co_consts":
		var reprs []string
		for _, item := range c.Consts {
			reprs = append(reprs, code.ReprIn(f.table, item))
		}
		return f.text(words, tuple(reprs)), true
	case "listing", "count":
	default:
		return fact{}, false
	}
	var ops []string
	n := 0
	for _, s := range code.Instructions(c, f.table) {
		ops = append(ops, s.Row.Name)
		for _, wanted := range strings.Split(rest, "|") {
			if wanted == s.Row.Name || wanted == s.Row.Name+" "+s.Meaning {
				n++
			}
		}
	}
	if subject == "count" {
		return f.number(f.Say("The number of {0} in {1}", "{1} 中 {0} 的条数", strings.ReplaceAll(rest, "|", " / "), name), n), true
	}
	return f.text(f.Say("The listing of {0}", "{0} 的指令序列", name), strings.Join(ops, " ")), true
}

func names(list []string) string {
	var quoted []string
	for _, s := range list {
		quoted = append(quoted, "'"+s+"'")
	}
	return tuple(quoted)
}

// tuple writes a tuple as Python does.
func tuple(reprs []string) string {
	if len(reprs) == 1 {
		return "(" + reprs[0] + ",)"
	}
	return "(" + strings.Join(reprs, ", ") + ")"
}
