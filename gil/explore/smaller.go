package explore

import (
	"slices"
	"strings"

	"gilplay/vm/dialect"
	"gilplay/vm/syntax"
)

// Smaller is a program with smaller constants.
type Smaller struct {
	Source string
	Edits  []Edit // in the order of the source
}

// Edit is one constant that was replaced.
type Edit struct {
	Line     int
	From, To string
}

// How small loops and numbers of threads are made: programs are offered with the
// larger numbers first.
var smallSizes = []struct{ rounds, threads int64 }{{3, 0}, {2, 0}, {2, 2}}

// MakeSmaller finds the constants that make a program's loops long and offers
// the program with smaller ones, the most like the given one first; it is empty
// if there are none. A constant counts if it stands in a range or in the test of
// a while loop, or gets there through a global, a parameter's default or a
// thread's arguments. Numbers elsewhere that are a multiple of it (what the
// program compares its result with) shrink along. Nothing says that a smaller
// program has the same kinds of outcomes; whoever offers one explores it.
func MakeSmaller(source, filename, python string) (list []Smaller) {
	d := dialect.Get(python)
	if d == nil {
		return nil
	}
	mod, bad := syntax.Parse(filename, []byte(source), d.Features)
	if bad != nil {
		return nil
	}
	f := finder{source: strings.SplitAfter(source, "\n"), hot: map[string]role{}}
	for _, s := range mod.Body {
		f.names(s)
	}
	for _, s := range mod.Body {
		f.numbers(s, elsewhere)
	}
	for _, size := range smallSizes {
		if v, ok := f.smaller(size.rounds, size.threads); ok && !slices.ContainsFunc(list, func(o Smaller) bool { return o.Source == v.Source }) {
			list = append(list, v)
		}
	}
	return list
}

// role is what a constant does.
type role uint8

const (
	elsewhere role = iota
	rounds         // how often a loop goes round
	threads        // how many threads a loop starts
)

// number is a constant of the program.
type number struct {
	syntax.Pos
	role  role
	value int64
}

// finder looks for the constants of loops.
type finder struct {
	source []string        // lines with their ends
	hot    map[string]role // of variables in ranges and in tests of while loops
	found  []number
}

// names finds the variables that say how often a loop goes round.
func (f *finder) names(s syntax.Stmt) {
	syntax.Inspect(s, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.For:
			if startsThreads(bodyOf(n)...) {
				f.heat(n.Iter, threads)
			}
		case *syntax.ListComp:
			if startsThreads(n.Elt) {
				f.heat(n.Generators[0].Iter, threads)
			}
		case *syntax.While:
			f.heat(n.Test, rounds)
		case *syntax.Call:
			if isRange(n) {
				f.heat(n, rounds)
			}
		}
		return true
	})
}

// heat notes the role of the names in an expression; what is noted first stays.
func (f *finder) heat(e syntax.Expr, as role) {
	syntax.Inspect(e, func(n syntax.Node) bool {
		if name, ok := n.(*syntax.Name); ok {
			if f.hot[name.ID] == elsewhere {
				f.hot[name.ID] = as
			}
		}
		return true
	})
}

func isRange(c *syntax.Call) bool {
	name, ok := c.Func.(*syntax.Name)
	return ok && (name.ID == "range" || name.ID == "xrange" || name.ID == "repeat")
}

// startsThreads reports whether a thread is made in a loop's body.
func startsThreads(nodes ...syntax.Node) (found bool) {
	for _, n := range nodes {
		syntax.Inspect(n, func(n syntax.Node) bool {
			if c, ok := n.(*syntax.Call); ok {
				switch called(c) {
				case "Thread", "Timer", "start_new_thread", "submit":
					found = true
				}
			}
			return !found
		})
	}
	return found
}

// called is the last name of what a call calls.
func called(c *syntax.Call) string {
	switch f := c.Func.(type) {
	case *syntax.Name:
		return f.ID
	case *syntax.Attribute:
		return f.Attr
	}
	return ""
}

// numbers collects the constants of a statement or expression, which plays a
// role itself.
func (f *finder) numbers(n syntax.Node, as role) {
	syntax.Inspect(n, func(n syntax.Node) bool {
		switch n := n.(type) {
		case *syntax.Constant, *syntax.BinOp:
			if v, ok := valueOf(n.(syntax.Expr)); ok {
				f.found = append(f.found, number{n.At(), as, v})
				return false
			}
		case *syntax.For:
			if startsThreads(bodyOf(n)...) {
				f.numbers(n.Iter, threads)
				for _, s := range bodyOf(n) {
					f.numbers(s, as)
				}
				return false
			}
		case *syntax.While:
			f.numbers(n.Test, rounds)
			for _, s := range slices.Concat(n.Body, n.Orelse) {
				f.numbers(s, as)
			}
			return false
		case *syntax.ListComp:
			if startsThreads(n.Elt) {
				for _, g := range n.Generators {
					f.numbers(g.Iter, threads)
				}
				f.numbers(n.Elt, as)
				return false
			}
		case *syntax.Call:
			return f.call(n, as)
		case *syntax.Assign:
			if name, ok := n.Targets[0].(*syntax.Name); ok && f.hot[name.ID] != elsewhere {
				f.numbers(n.Value, f.hot[name.ID])
				return false
			}
		case *syntax.FunctionDef:
			f.defaults(n)
		}
		return true
	})
}

func bodyOf(n *syntax.For) (list []syntax.Node) {
	for _, s := range slices.Concat(n.Body, n.Orelse) {
		list = append(list, s)
	}
	return list
}

// call collects the constants of a call of range, and of one that hands
// arguments to a thread, if some loop is driven by a variable.
func (f *finder) call(c *syntax.Call, as role) bool {
	switch name := called(c); {
	case isRange(c):
		if as != threads {
			as = rounds
		}
	case name == "sleep" || name == "wait" || name == "join":
		return false // lengths of time
	case len(f.hot) == 0:
		return true
	case name != "submit" && name != "map" && name != "start_new_thread":
		rest := true
		for _, k := range c.Keywords {
			if k.Name == "args" || k.Name == "kwargs" || f.hot[k.Name] != elsewhere {
				f.numbers(k.Value, rounds)
				rest = false
			}
		}
		return rest
	default:
		as = rounds
	}
	for _, a := range c.Args {
		f.numbers(a, as)
	}
	return false
}

// defaults collects the default values of a function's hot parameters.
func (f *finder) defaults(def *syntax.FunctionDef) {
	params := slices.Concat(def.Args.PosOnly, def.Args.Args)
	for i, value := range def.Args.Defaults {
		if as := f.hot[params[len(params)-len(def.Args.Defaults)+i].Name]; as != elsewhere {
			f.numbers(value, as)
		}
	}
}

// valueOf computes a whole number written with constants only.
func valueOf(e syntax.Expr) (int64, bool) {
	switch e := e.(type) {
	case *syntax.Constant:
		k := e.Value
		return k.Int.Small, (k.Kind == syntax.ConstInt || k.Kind == syntax.ConstLong) && k.Int.Big == ""
	case *syntax.BinOp:
		a, ok := valueOf(e.Left)
		b, ok2 := valueOf(e.Right)
		if !ok || !ok2 || a > 1<<31 || b > 1<<31 {
			return 0, false
		}
		switch e.Op {
		case syntax.Mult:
			return a * b, true
		case syntax.Add:
			return a + b, true
		case syntax.Sub:
			return a - b, true
		case syntax.Pow:
			n := int64(1)
			for ; b > 0 && n < 1<<31; b-- {
				n *= a
			}
			return n, b == 0
		}
	}
	return 0, false
}

// smaller is the program with loops that go round so often and, unless it is 0,
// with so many threads.
func (f *finder) smaller(round, thread int64) (v Smaller, ok bool) {
	largest, many := int64(0), int64(0)
	for _, n := range f.found {
		switch n.role {
		case rounds:
			largest = max(largest, n.value)
		case threads:
			many = max(many, n.value)
		}
	}
	lines := slices.Clone(f.source)
	numbers := slices.Clone(f.found)
	sortStable(numbers, func(a, b *number) int { return int(b.Line-a.Line)<<16 + int(b.Col-a.Col) })
	at := syntax.Pos{}
	for _, n := range numbers {
		to := n.value
		switch {
		case n.Pos == at: // found twice
			continue
		case n.role == rounds && n.value > round:
			to = round
		case n.role == threads && thread > 0 && n.value > thread:
			to = thread
		case n.role == elsewhere && largest > round && n.value >= max(largest, 10) && n.value%largest == 0:
			times := n.value / largest
			if times == many && thread > 0 {
				times = min(times, thread)
			}
			to = times * round
		}
		if at = n.Pos; to == n.value || n.Line != n.EndLine || int(n.Line) > len(lines) || int(n.EndCol) > len(lines[n.Line-1]) {
			continue
		}
		line := lines[n.Line-1]
		v.Edits = append(v.Edits, Edit{int(n.Line), line[n.Col:n.EndCol], itoa(int(to))})
		lines[n.Line-1] = line[:n.Col] + itoa(int(to)) + line[n.EndCol:]
	}
	slices.Reverse(v.Edits)
	v.Source = strings.Join(lines, "")
	return v, len(v.Edits) > 0
}
