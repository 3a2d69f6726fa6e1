package builtins

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/opcode"
)

// disassemble is the listing of a Code object and of those inside it.
func disassemble(in *Interp, c *Call) heap.Ref {
	return in.RetStr(code.Dis(in.CodeOf(c.Arg(0)), in.D.Ops))
}

// disTables answers with what the module opcode tells: a dict of names to
// numbers and a dict from the names of its lists to lists of numbers.
func disTables(in *Interp, c *Call) heap.Ref {
	opmap, err := in.NewDict()
	if err != nil {
		return in.RaiseErr(err)
	}
	lists, err := in.NewDict()
	if err != nil {
		return in.RaiseErr(err)
	}
	numbers := map[opcode.Arg][]heap.Ref{}
	for _, row := range in.D.Ops.Rows() {
		put(in, opmap, row.Name, in.RetInt(int64(row.Number)))
		numbers[row.Arg] = append(numbers[row.Arg], in.RetInt(int64(row.Number)))
	}
	for _, l := range []struct {
		name string
		kind opcode.Arg
	}{{"hasconst", opcode.ArgConst}, {"hasname", opcode.ArgName}, {"hasjrel", opcode.ArgJumpRel}, {"hasjabs", opcode.ArgJumpAbs},
		{"haslocal", opcode.ArgLocal}, {"hasfree", opcode.ArgFree}, {"hascompare", opcode.ArgCompare}} {
		put(in, lists, l.name, retList(in, numbers[l.kind]))
		delete(numbers, l.kind)
	}
	for kind := opcode.Arg(0); kind < 32; kind++ {
		for _, n := range numbers[kind] {
			in.Decref(n)
		}
	}
	return in.RetTuple(opmap, lists)
}
