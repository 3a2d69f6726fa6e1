package judge

import (
	"strconv"
	"strings"

	"gilplay/gil/sketch"
)

// The checks on a program of gil/sketch, by their kind:
//
//	act      the answer puts cards, steps of threads, into an order in which
//	         the machine can make them
//	sched    the answer is a schedule; it has to come to the breach that is asked for
//	explore  the answer is a variant; no schedule of it may break what it promises
//	predict  the answer says what each type of mutex does: eight words, row by row
func sketched(c Check, a Attempt) Verdict {
	name, variant, _ := strings.Cut(c.Sketch, " ")
	if c.Kind == "predict" {
		return grid(a)
	}
	if c.Kind == "explore" {
		variant = a.Answer
	}
	p, ok := sketch.Get(name, variant)
	if !ok {
		return Verdict{Message: a.Lang.Say("Choose one of the variants first.", "请先选一种写法。")}
	}
	switch c.Kind {
	case "act":
		return inOrder(c, a, p)
	case "sched":
		return leads(c, a, p)
	}
	return keeps(a, p)
}

// Breach says in a sentence how a program has broken what it promises.
func Breach(l Lang, b sketch.Breach) string {
	switch b {
	case sketch.TwoHolders:
		return l.Say("Two threads hold the lock at once.", "两个线程同时持有锁。")
	case sketch.FreedInUse:
		return l.Say("The object is freed while the name a still refers to it.", "名字 a 还指着这个对象，它却被释放了。")
	case sketch.Leaked:
		return l.Say("Only a refers to the object now, but its count is higher: it will never be freed.", "现在只有 a 指着这个对象，计数却更高：它永远不会被释放。")
	case sketch.SameHolder:
		return l.Say("The thread that let go of the lock is the next to have it: no switch.", "放手的线程又把锁拿了回来：没有切换。")
	case sketch.Restarted:
		return l.Say("The thread that asked for the lock was passed over, and its next time-out asked for nothing: it waits afresh.", "开口要锁的线程被别人抢了先，下一次超时也没有开口：它重新等。")
	case sketch.Stuck:
		return l.Say("A thread will never go on.", "有一个线程再也走不下去了。")
	}
	return ""
}

// comments of the programs, as they read in Chinese.
var comments = [][2]string{
	{"runs Python", "执行 Python"},
	{"looks at locked", "看 locked"},
	{"signal: timed_wait returns", "收到信号，timed_wait 返回"},
	{"5 ms are over: timed_wait returns", "5 ms 到了，timed_wait 返回"},
	{"pthread_cond_wait returns", "pthread_cond_wait 返回"},
}

// Line is a line of a program as it is shown: code is the same in every language,
// a comment is not.
func Line(l Lang, text string) string {
	if l != "zh" {
		return text
	}
	for _, c := range comments {
		text = strings.Replace(text, "/* "+c[0], "/* "+c[1], 1)
	}
	return text
}

// keeps explores the variant.
func keeps(a Attempt, p *sketch.Program) Verdict {
	e := p.Explore()
	all := counted(strconv.FormatUint(e.Schedules, 10))
	if len(e.Breaches) == 0 {
		return Verdict{Pass: true, Message: a.Lang.Say("All {0} schedules were tried. Nothing breaks in any of them.", "{0} 个调度序列全试过了，没有一个出错。", all)}
	}
	b := e.Breaches[0]
	return Verdict{Schedule: b.Witness, Message: Breach(a.Lang, b.Breach) +
		a.Lang.Say(" That happens in {0} of {1} schedules.", "{1} 个调度序列里有 {0} 个是这样。", counted(strconv.FormatUint(b.Schedules, 10)), all)}
}

// leads follows the schedule.
func leads(c Check, a Attempt, p *sketch.Program) Verdict {
	states, done := p.Play(a.Answer)
	s := &states[done]
	for _, q := range c.Require {
		switch {
		case q.Of != "breach":
			return Verdict{Message: a.Lang.Say("This lesson asks for something that this version does not know: {0}.", "这一课要检查的“{0}”是此版本不认识的。", q.Of)}
		case string(s.Broken) == q.Is:
		case s.Broken != sketch.Kept:
			return Verdict{Message: Breach(a.Lang, s.Broken) + a.Lang.Say(" The task asks for something else.", "题目要的不是这个。") + why(a.Lang, q)}
		case q.Is == string(sketch.Restarted) && s.Asker < 0:
			return Verdict{Message: a.Lang.Say("{0} was passed over, but its clock has not run out while another had the lock.", "{0} 被抢了先，可是别人拿着锁的时候，它的时间还没到。", p.Threads[-s.Asker-1])}
		case q.Is == string(sketch.Restarted) && len(p.Moves(s)) == 0:
			return Verdict{Message: a.Lang.Say("Every thread has ended. Nobody waited afresh after it had asked in vain.", "所有线程都走完了，没有谁白问一次之后又重新等。")}
		case len(p.Moves(s)) > 0:
			return Verdict{Message: a.Lang.Say("Nothing is broken so far. Go on.", "到这里还没有出错，继续走。") + why(a.Lang, q)}
		default:
			return Verdict{Message: a.Lang.Say("Every thread has ended, and nothing is broken.", "所有线程都走完了，什么也没有出错。") + why(a.Lang, q)}
		}
	}
	return Verdict{Pass: true, Message: Breach(a.Lang, s.Broken)}
}

// inOrder makes the steps on the cards, one after the other.
func inOrder(c Check, a Attempt, p *sketch.Program) Verdict {
	states, done := p.Play(c.Start)
	s := states[done]
	cards := strings.Fields(a.Answer)
	for _, card := range cards {
		t, pc := p.StepOf(card)
		if t < 0 {
			return Verdict{Message: a.Lang.Say("There is no step {0}.", "没有 {0} 这一步。", card)}
		}
		if why := hinders(a.Lang, p, &s, t, pc); why != "" {
			return Verdict{Message: why}
		}
		for _, m := range p.Moves(&s) {
			if m.Thread == t {
				s = p.Do(s, m)
				break
			}
		}
	}
	if missing := len(c.Cards) - len(cards); missing > 0 {
		return Verdict{Message: a.Lang.Say("So far it is right. Steps that are missing: {0}.", "到这里都对。还缺 {0} 步。", strconv.Itoa(missing))}
	}
	return Verdict{Pass: true, Message: a.Lang.Say("All {0} steps are in an order that the machine can follow.", "{0} 步全对，机器可以照这个顺序走。", strconv.Itoa(len(cards)))}
}

// hinders says why a thread cannot make a step now; "" if it can.
func hinders(l Lang, p *sketch.Program, s *sketch.State, t, pc int) string {
	name := p.Threads[t]
	switch {
	case s.Asleep[t]:
		return l.Say("{0} sleeps until somebody signals {1}.", "{0} 还在睡，要等别人给 {1} 发信号。", name, p.Cond)
	case int(s.PC[t]) != pc:
		return l.Say("The next step of {0} is {1}.", "{0} 的下一步是 {1}。", name, Line(l, p.Text(s, t)))
	case !p.Can(s, t):
		return l.Say("{0} cannot do that now: {1} is held by {2}.", "{0} 现在做不了：{1} 在 {2} 手里。", name, p.Mutex, p.Threads[s.Owner-1])
	}
	return ""
}

// grid compares what the learner says of the mutex types with what they do.
func grid(a Attempt) Verdict {
	said := strings.Fields(a.Answer)
	all := sketch.Variants("mutex")
	for i, cell := range all {
		typ, act, _ := strings.Cut(cell, " ")
		if i >= len(said) || said[i] == "?" {
			return Verdict{Message: a.Lang.Say("Fill in all {0} cells first.", "请先把 {0} 个格子都填上。", strconv.Itoa(len(all)))}
		}
		if outcome, _ := sketch.Cell(typ, act); outcome != said[i] {
			return Verdict{Message: whyCell(a.Lang, typ, act)}
		}
	}
	return Verdict{Pass: true, Message: a.Lang.Say("All {0} cells are as the C library has them.", "{0} 个格子都和 C 库一致。", strconv.Itoa(len(all)))}
}

// whyCell gives the rule of a cell, not its word.
func whyCell(l Lang, typ, act string) string {
	cell := l.Say("{0}, {1}: ", "{0}，{1}：", typ, act)
	switch {
	case typ == "normal" || typ == "default":
		return cell + l.Say("this type notes no owner. Whoever locks a locked one waits, and anybody can unlock it.", "这种类型不记所有者。锁着的时候再锁就等，谁都能解锁。")
	case act == "unlock":
		return cell + l.Say("this type knows its owner. Another thread has no permission to unlock it.", "这种类型记着所有者。别的线程没有权限解锁。")
	case typ == "recursive":
		return cell + l.Say("this type counts how often its owner has locked it.", "这种类型会数所有者锁了几次。")
	}
	return cell + l.Say("this type sees that its owner would wait for itself, and says so with an error.", "这种类型看得出所有者会等自己，于是返回一个错误。")
}
