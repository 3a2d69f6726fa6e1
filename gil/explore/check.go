package explore

import (
	"errors"
	"slices"
	"strings"

	"gilplay/gil/trace"
	"gilplay/vm"
	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/syntax"
)

// CheckKind says what is asked of a check's expression.
type CheckKind uint8

// The kinds of checks.
const (
	Always    CheckKind = iota // it is true whenever the program has ended, and it always ends
	Never                      // it is true at no end
	Reachable                  // it is true at some end
	Invariant                  // it is true in every state from the start of the first thread on
)

// Check is a question about all schedules: a Python expression, evaluated in the
// program's namespace. At an end (not in an Invariant) it may also use stdout
// (a str), exception (a str, "" if there was none) and deadlock (a bool); and
// anywhere ask what has happened so far: 'lost update' in events (see events.go).
//
// With checks a program's globals stay what they are when it ends, so finalizers
// that would run then do not.
type Check struct {
	Kind CheckKind
	Expr string
}

// Verdict is the answer to a check.
type Verdict struct {
	Check
	Pass     bool
	Final    bool   // more exploring would not change it
	Message  string // why it failed, "" if it passed
	Schedule string // a witness of what Message says, "" if there is none
	Forced   int    // its forced switches
}

// What an expression comes to, if not to the last line of a traceback.
const (
	wasFalse = "0"
	wasTrue  = "1"
)

// checkName is the global that takes the value of a check.
const checkName = "__check__"

// invariant is a check of every state.
type invariant struct {
	Check
	compiled map[uint32]*code.Code // by the events that have happened
}

// compileChecks tries the code of the checks and finds the events they ask for.
func (x *Explorer) compileChecks() error {
	for _, c := range x.opts.Checks {
		k, bad := x.compileCheck(c, "")
		if bad != nil {
			return errors.New("check " + c.Expr + ": " + bad.Kind.String() + ": " + bad.Msg)
		}
		words, err := wordsOf(c.Expr, x.opts.Python, x.opts.Lang)
		if err != nil {
			return errors.New("check " + c.Expr + ": " + err.Error())
		}
		for _, w := range words {
			if !slices.Contains(x.words, w) {
				x.words = append(x.words, w)
			}
			x.wary = x.wary || strings.HasPrefix(w, "join") // reduction is about whether there is anything to wait for
		}
		x.ordered = x.ordered || c.Kind == Invariant && len(words) > 0
		x.questions = append(x.questions, k)
		if c.Kind == Invariant {
			x.invariants = append(x.invariants, invariant{c, map[uint32]*code.Code{}})
		}
	}
	x.broken, x.reasons = make([]string, len(x.invariants)), make([]string, len(x.invariants))
	if len(x.words) > maxWords {
		return errors.New(x.opts.Lang.Say("checks may ask for at most {0} different events", "检查里最多用 {0} 种事件", itoa(maxWords)))
	}
	return nil
}

// watchEvents begins to look for the events that checks ask for.
func (x *Explorer) watchEvents() {
	if len(x.words) > 0 {
		x.monitor = newMonitor(x, x.words)
	}
}

// happened are the assignments that tell a check what has happened.
func (x *Explorer) happened() string {
	if x.monitor == nil {
		return ""
	}
	return x.monitor.given(x.w.seen)
}

// compileCheck makes code that evaluates a check; given are assignments.
func (x *Explorer) compileCheck(c Check, given string) (*code.Code, *syntax.Error) {
	d := dialect.Get(x.opts.Python)
	if k, bad := vm.Compile("("+c.Expr+"\n)", "<check>", d); bad != nil {
		return k, bad
	}
	return vm.Compile(given+checkName+" = bool(("+c.Expr+"\n))\n", "<check>", d)
}

// evaluate runs the code of a check in the present state, which it leaves as it
// is, and returns what came out: wasFalse, wasTrue, or why nothing did.
func (x *Explorer) evaluate(k *code.Code) string {
	in, saved := x.in, x.w
	mark, epoch := heap.Mark(in.Heap.Trail()), in.Epoch()
	in.Heap.Stretch()
	in.Heap.SetPool(x.pools[MaxThreads])
	told := in.LockSet
	in.LockSet = nil
	result := x.opts.Lang.Say("there is no memory for it", "内存不够")
	if id := in.Spawn(k); id >= 0 {
		result = x.value(id)
	}
	in.LockSet = told
	in.Heap.BackTo(mark)
	in.WentBack(epoch)
	x.w = saved
	return result
}

// value runs a check's thread to its end.
func (x *Explorer) value(id interp.ThreadID) string {
	in := x.in
	stderr := ""
	for {
		in.Ticks = 1 << 40
		switch e := in.Run(id, stretchFuel); e.Kind {
		case interp.Write:
			if e.FD == 2 {
				stderr += e.Text
			}
		case interp.ReleaseLock:
		case interp.ThreadEnd:
			raised, _ := lastLines(stderr + e.Text)
			switch v := in.Global(checkName).Repr; {
			case raised != "":
				return raised
			case v == "True":
				return wasTrue
			default:
				return wasFalse
			}
		case interp.FuelSpent:
			return x.opts.Lang.Say("it takes too long", "用时太长")
		case interp.Limit:
			return strings.TrimSuffix(e.Text, "\n")
		default:
			return x.opts.Lang.Say("it would have to wait", "它得等待")
		}
	}
}

// judge evaluates the checks at an end; a limit is none, so nothing is true there.
func (x *Explorer) judge(o *Outcome) {
	for _, c := range x.opts.Checks {
		switch {
		case c.Kind == Invariant:
			continue
		case o.Limit != "":
			o.holds = append(o.holds, wasFalse)
			continue
		}
		given := x.happened() + "stdout = " + quote(o.Stdout) + "\nexception = " + quote(o.Exception) + "\ndeadlock = " + pyBool(o.Deadlock != nil) + "\n"
		k, bad := x.compileCheck(c, given)
		if bad != nil {
			o.holds = append(o.holds, bad.Msg)
			continue
		}
		o.holds = append(o.holds, x.evaluate(k))
	}
}

func pyBool(b bool) string {
	if b {
		return "True"
	}
	return "False"
}

// quote writes a string as a Python literal.
func quote(s string) string {
	const hex = "0123456789abcdef"
	b := []byte{'"'}
	for i := range len(s) {
		switch c := s[i]; {
		case c == '"' || c == '\\':
			b = append(b, '\\', c)
		case c == '\n':
			b = append(b, '\\', 'n')
		case c < ' ' || c == 0x7F:
			b = append(b, '\\', 'x', hex[c>>4], hex[c&15])
		default:
			b = append(b, c)
		}
	}
	return string(append(b, '"'))
}

// examine evaluates the invariants in a new state.
func (x *Explorer) examine(s uint32) {
	for i := range x.invariants {
		if !x.sound(i) {
			x.violations = append(x.violations, violation{s, i})
		}
	}
}

// sound reports whether an invariant holds in the present state. Before the first
// thread is started the program is still being set up, so it need not.
func (x *Explorer) sound(which int) bool {
	if x.w.threads == 1 && x.w.ending == running {
		return true
	}
	inv := &x.invariants[which]
	k := inv.compiled[x.w.seen]
	if k == nil {
		k, _ = x.compileCheck(inv.Check, x.happened()) // it compiled before
		inv.compiled[x.w.seen] = k
	}
	v := x.evaluate(k)
	if v != wasTrue && v != wasFalse && x.reasons[which] == "" {
		x.reasons[which] = v
	}
	return v == wasTrue
}

// violation is a state in which an invariant does not hold.
type violation struct {
	state uint32
	which int
}

// Verdicts answers the checks from what was found; r must be x.Result().
func (x *Explorer) Verdicts(r *Result) (list []Verdict) {
	end, invariant := 0, 0
	for _, c := range x.opts.Checks {
		v := Verdict{Check: c, Pass: true, Final: r.Complete && !r.Bounded}
		if c.Kind == Invariant {
			x.verdictOnStates(&v, invariant)
			invariant++
		} else {
			verdictOnEnds(&v, r, end, x.opts.Lang)
			end++
		}
		list = append(list, v)
	}
	return list
}

func (x *Explorer) verdictOnStates(v *Verdict, which int) {
	schedule := x.broken[which]
	if schedule == "" {
		return
	}
	v.Pass, v.Final, v.Schedule = false, true, schedule
	v.Message = x.opts.Lang.Say("it is not true in every state", "不是每个状态都为真")
	if why := x.reasons[which]; why != "" {
		v.Message = x.opts.Lang.Say("it cannot be evaluated in every state: {0}", "在有的状态里无法求值：{0}", why)
	}
}

// findBroken finds a shortest way to a state that breaks each invariant.
func (x *Explorer) findBroken() {
	for which := range x.invariants {
		var bad []uint32
		for _, w := range x.violations {
			if w.which == which {
				bad = append(bad, w.state)
			}
		}
		if len(bad) > 0 && x.broken[which] == "" {
			x.broken[which] = x.witness(x.wayTo(func(s uint32) bool { return slices.Contains(bad, s) })).text
		}
	}
}

// verdictOnEnds judges one expression by its value (number which) at all ends.
func verdictOnEnds(v *Verdict, r *Result, which int, lang trace.Lang) {
	if v.Kind == Reachable {
		v.Pass, v.Message = false, lang.Say("no schedule leads there", "没有调度序列能走到那里")
	}
	for i := range r.Outcomes { // those with the fewest forced switches come first
		o := &r.Outcomes[i]
		value := o.holds[which]
		message := ""
		switch {
		case v.Kind == Reachable && value == wasTrue:
			v.Pass, v.Final, v.Message, v.Schedule, v.Forced = true, true, "", o.Schedule, o.Forced
			return
		case v.Kind == Reachable && value == wasFalse, v.Kind == Reachable && v.Schedule != "":
		case v.Kind == Reachable: // true nowhere so far, and here it is not even false
			v.Message, v.Schedule, v.Forced = lang.Say("it cannot be evaluated at the end: {0}", "结束时无法求值：{0}", value), o.Schedule, o.Forced
		case value != wasTrue && value != wasFalse:
			message = lang.Say("it cannot be evaluated at the end: {0}", "结束时无法求值：{0}", value)
		case v.Kind == Never && value == wasTrue:
			message = lang.Say("it is true: {0}", "为真：{0}", o.Summary(lang))
		case v.Kind == Always && o.Limit != "":
			message = lang.Say("the program does not end: {0}", "程序没有结束：{0}", o.Limit)
		case v.Kind == Always && value == wasFalse:
			message = lang.Say("it is false: {0}", "为假：{0}", o.Summary(lang))
		case v.Kind == Always && o.Deadlock != nil:
			message = o.Summary(lang)
		}
		if message != "" {
			v.Pass, v.Final, v.Message, v.Schedule, v.Forced = false, true, message, o.Schedule, o.Forced
			return
		}
	}
}

// longOutput is how many bytes of what was printed a Summary shows.
const longOutput = 200

// Summary is the outcome in one line.
func (o *Outcome) Summary(lang trace.Lang) string {
	text := lang.Say("prints {0}", "打印 {0}", quote(o.Stdout))
	if len(o.Stdout) > longOutput {
		text = lang.Say("prints {0} bytes, at first {1}", "打印 {0} 个字节，开头是 {1}", itoa(len(o.Stdout)), quote(o.Stdout[:longOutput]))
	}
	if o.Stdout == "" {
		text = lang.Say("prints nothing", "没有输出")
	}
	for i, line := range strings.Split(o.Exception, "\n") {
		switch {
		case line == "":
		case o.Raisers[i] == "":
			text += lang.Say(", raises {0}", "，抛出 {0}", quote(line))
		default:
			text += lang.Say(", raises {0} in {1}", "，{1} 抛出 {0}", quote(line), o.Raisers[i])
		}
	}
	if o.Deadlock != nil {
		text += lang.Say(", ends in deadlock", "，以死锁告终")
	}
	if o.Limit != "" {
		text += lang.Say(", stopped: {0}", "，已停止：{0}", o.Limit)
	}
	return text
}
