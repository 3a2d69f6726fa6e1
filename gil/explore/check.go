package explore

import (
	"errors"
	"slices"

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
	Invariant                  // it is true in every state
)

// Check is a question about all schedules: a Python expression, evaluated in the
// program's namespace. At an end (not in an Invariant) it may also use stdout
// (a str), exception (a str, "" if there was none) and deadlock (a bool).
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

// What an expression came to.
const (
	wasFalse byte = iota
	wasTrue
	wasError
)

// checkName is the global that takes the value of a check.
const checkName = "__check__"

// compileChecks makes the code of the invariants and tries that of the others.
func (x *Explorer) compileChecks() error {
	x.invariants, x.questions = nil, nil
	for _, c := range x.opts.Checks {
		k, bad := x.compileCheck(c, "")
		if bad != nil {
			return errors.New("check " + c.Expr + ": " + bad.Msg)
		}
		x.questions = append(x.questions, k)
		if c.Kind == Invariant {
			x.invariants = append(x.invariants, k)
		}
	}
	x.broken = make([]string, len(x.invariants))
	return nil
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
// is, and returns what came out.
func (x *Explorer) evaluate(k *code.Code) byte {
	in, saved := x.in, x.w
	mark, epoch := heap.Mark(in.Heap.Trail()), in.Epoch()
	in.Heap.Stretch()
	in.Heap.SetPool(x.pools[MaxThreads])
	result := wasError
	if id := in.Spawn(k); id >= 0 {
		for busy := true; busy; {
			in.Ticks = 1 << 40
			e := in.Run(id, stretchFuel)
			switch e.Kind {
			case interp.Write, interp.ReleaseLock:
			case interp.ThreadEnd:
				busy = false
				if v := in.Global(checkName).Repr; e.Text == "" && v == "True" {
					result = wasTrue
				} else if e.Text == "" && v == "False" {
					result = wasFalse
				}
			default:
				busy = false
			}
		}
	}
	in.Heap.BackTo(mark)
	in.WentBack(epoch)
	x.w = saved
	return result
}

// judge evaluates the checks at an end.
func (x *Explorer) judge(o *Outcome) {
	for _, c := range x.opts.Checks {
		if c.Kind == Invariant {
			continue
		}
		given := "stdout = " + quote(o.Stdout) + "\nexception = " + quote(o.Exception) + "\ndeadlock = " + pyBool(o.Deadlock != nil) + "\n"
		k, bad := x.compileCheck(c, given)
		value := wasError
		if bad == nil {
			value = x.evaluate(k)
		}
		o.holds += string('0' + value)
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
	for i, k := range x.invariants {
		if v := x.evaluate(k); v != wasTrue {
			x.violations = append(x.violations, violation{s, i, v})
		}
	}
}

// violation is a state in which an invariant does not hold.
type violation struct {
	state uint32
	which int
	value byte
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
			verdictOnEnds(&v, r, end)
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
	v.Message = "it is not true in every state"
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
			x.broken[which], _, _ = x.witness(x.wayTo(func(s uint32) bool { return slices.Contains(bad, s) }))
		}
	}
}

// verdictOnEnds judges one expression by its value (number which) at all ends.
func verdictOnEnds(v *Verdict, r *Result, which int) {
	if v.Kind == Reachable {
		v.Pass, v.Message = false, "no schedule leads there"
	}
	for i := range r.Outcomes { // those with the fewest forced switches come first
		o := &r.Outcomes[i]
		value := o.holds[which] - '0'
		message := ""
		switch {
		case v.Kind == Reachable && value == wasTrue:
			v.Pass, v.Final, v.Message, v.Schedule, v.Forced = true, true, "", o.Schedule, o.Forced
			return
		case v.Kind == Reachable:
		case value == wasError:
			message = "it cannot be evaluated at the end: " + o.Summary()
		case v.Kind == Never && value == wasTrue:
			message = "it is true: " + o.Summary()
		case v.Kind == Always && o.Limit != "":
			message = "the program does not end: " + o.Limit
		case v.Kind == Always && value == wasFalse:
			message = "it is false: " + o.Summary()
		case v.Kind == Always && o.Deadlock != nil:
			message = o.Summary()
		}
		if message != "" {
			v.Pass, v.Final, v.Message, v.Schedule, v.Forced = false, true, message, o.Schedule, o.Forced
			return
		}
	}
}

// Summary is the outcome in one line.
func (o *Outcome) Summary() string {
	text := "prints " + quote(o.Stdout)
	if o.Stdout == "" {
		text = "prints nothing"
	}
	if o.Exception != "" {
		text += ", raises " + quote(o.Exception)
	}
	if o.Deadlock != nil {
		text += ", ends in deadlock"
	}
	if o.Limit != "" {
		text += ", stopped: " + o.Limit
	}
	return text
}
