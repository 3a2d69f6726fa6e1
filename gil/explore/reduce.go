package explore

import (
	"slices"

	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/opcode"
)

// findConstants tells the interpreter which globals can be read without anybody
// noticing: those that no function stores and that the module, which is about to
// start its first thread, does not store any more.
func (x *Explorer) findConstants() {
	ops := dialect.Get(x.opts.Python).Ops
	stored := map[string]bool{}
	known := true
	eachCode(x.program, func(c *code.Code) {
		if slices.ContainsFunc(c.Names, isBackdoor) {
			known = false
		}
		from := 0
		d := code.Decode(c, ops)
		if c == x.program {
			if from = x.in.StandsAt(0, c); from < 0 {
				known = false
			}
			from = loopStart(d, ops, from)
		}
		for i, word := range d.Ins {
			switch opcode.Op(word & code.OpMask) {
			case opcode.StoreGlobal, opcode.DeleteGlobal:
				stored[c.Names[word>>code.ArgShift]] = true
			case opcode.StoreName, opcode.DeleteName:
				if i >= from {
					stored[c.Names[word>>code.ArgShift]] = true
				}
			}
		}
	})
	x.in.SetConstants(func(name string) bool { return known && !stored[name] })
}

// firstThread prepares for threads; the first one is about to start.
func (x *Explorer) firstThread() {
	x.findTables()
	if x.opts.Reduce {
		x.findConstants()
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
