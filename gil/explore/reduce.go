package explore

import (
	"slices"
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/opcode"
)

// mentions says where the program's text has a name.
type mentions struct {
	inFunction bool // in code other than the module's, or in a check
	stored     bool // some code stores a global of that name while threads run
	attrs      int  // how many instructions store an attribute of that name
	atBirth    bool // the last of them is in an __init__ and runs once there
}

// findCalm finds out whether the program, which is about to start its first thread,
// is one for a sweep, and for reduction tells the interpreter what of it concerns
// only the thread that does it.
func (x *Explorer) findCalm() {
	names, known := x.mentions()
	free := func(list ...string) bool {
		return !slices.ContainsFunc(list, func(name string) bool { return names[name] != nil })
	}
	onlyMain := func(name string) bool { return names[name] == nil || !names[name].inFunction }
	if !free("__del__", "weakref", "finalize") && (strings.Contains(x.opts.Source, "aemon") || strings.Contains(x.opts.Source, "start_new")) {
		return // whether a daemon thread still stands inside the program when that ends can be told: interp.mainInUse
	}
	x.tame = known && free("__del__", "weakref", "gc", "finalize", "_count", "_current_frames", "getrefcount")
	if !x.opts.Reduce {
		return
	}
	x.in.SetCalm(interp.Calm{
		Global: func(name string) interp.NameUse {
			switch m := names[name]; {
			case !known || m == nil:
				return interp.NameShared
			case !m.inFunction:
				return interp.NameOwn
			case !m.stored:
				return interp.NameConstant
			}
			return interp.NameShared
		},
		Attr: func(name string) interp.NameUse {
			switch m := names[name]; {
			case !known || m == nil || names["__class__"] != nil:
				return interp.NameShared
			case m.attrs == 0:
				return interp.NameConstant
			case m.attrs == 1 && m.atBirth && names["__init__"] == nil:
				return interp.NameOwn
			}
			return interp.NameShared
		},
		Deaths: known && free("__del__", "weakref", "gc", "finalize"),
		Ends: known && !x.wary && onlyMain("start") && onlyMain("join") && x.opts.Points != Library && x.opts.Polls == nil &&
			free("enumerate", "active_count", "activeCount", "is_alive", "isAlive", "_active", "_limbo", "_started", "_is_stopped", "_count", "Timer", "_shutdown"),
		Start: onlyMain("start"),
		Join:  onlyMain("join"),
	})
}

// mentions lists the names in the program's text and in the checks. It is not
// known who uses a name if the program has other ways to its variables.
func (x *Explorer) mentions() (names map[string]*mentions, known bool) {
	ops := dialect.Get(x.opts.Python).Ops
	names, known = map[string]*mentions{}, true
	of := func(name string) *mentions {
		if names[name] == nil {
			names[name] = &mentions{}
		}
		return names[name]
	}
	eachCode(x.program, func(c *code.Code) {
		known = known && !slices.ContainsFunc(c.Names, isBackdoor)
		from := 0
		d := code.Decode(c, ops)
		if c == x.program {
			if from = x.in.StandsAt(0, c); from < 0 {
				known = false
			}
			from = loopStart(d, ops, from)
		}
		atBirth := c.Name == "__init__" && loopStart(d, ops, len(d.Ins)) == len(d.Ins)
		for _, name := range c.Names {
			if m := of(name); c != x.program {
				m.inFunction = true
			}
		}
		for i, word := range d.Ins {
			switch opcode.Op(word & code.OpMask) {
			case opcode.StoreGlobal, opcode.DeleteGlobal:
				of(c.Names[word>>code.ArgShift]).stored = true
			case opcode.StoreName, opcode.DeleteName:
				if i >= from {
					of(c.Names[word>>code.ArgShift]).stored = true
				}
			case opcode.StoreAttr, opcode.DeleteAttr:
				m := of(c.Names[word>>code.ArgShift])
				m.attrs, m.atBirth = m.attrs+1, atBirth
			}
		}
	})
	for _, k := range x.questions {
		eachCode(k, func(c *code.Code) {
			for _, name := range c.Names {
				of(name).inFunction = true
			}
		})
	}
	return names, known
}

// firstThread prepares for threads; the first one is about to start.
func (x *Explorer) firstThread() {
	x.findTables()
	if x.opts.Reduce || x.opts.sum {
		x.findCalm()
	}
}

// findTables finds the lists of threads unless the program reads them.
func (x *Explorer) findTables() {
	ordered := false
	eachCode(x.program, func(c *code.Code) {
		ordered = ordered || slices.ContainsFunc(c.Names, func(name string) bool {
			return name == "enumerate" || name == "_active" || name == "_starting" || name == "_end_locks" || isBackdoor(name)
		})
	})
	if x.tables = []heap.Ref{}; !ordered {
		x.tables = append(x.tables, x.in.ThreadTables()...)
	}
}

// isBackdoor reports whether a name gives a program other ways to its globals.
func isBackdoor(name string) bool {
	switch name {
	case "globals", "locals", "vars", "exec", "eval", "execfile", "setattr", "delattr", "__dict__", "__main__", "modules", "_getframe", "settrace", "setprofile", "getrefcount":
		return true
	}
	return false
}

// eachCode calls f with c and the code objects nested in it.
func eachCode(c *code.Code, f func(*code.Code)) {
	f(c)
	for _, k := range c.Consts {
		if nested, ok := k.(*code.Code); ok {
			eachCode(nested, f)
		}
	}
}

// loopStart is the first instruction to which code that has come to from can
// still get: jumps go back.
func loopStart(d *code.Decoded, ops *opcode.Table, from int) int {
	for i := len(d.Ins) - 1; i >= from && i >= 0; i-- {
		if row := ops.Of(opcode.Op(d.Ins[i] & code.OpMask)); row != nil && row.Arg.IsJump() {
			if to := int(d.Ins[i] >> code.ArgShift); to < from {
				from = to
				i = len(d.Ins)
			}
		}
	}
	return from
}
