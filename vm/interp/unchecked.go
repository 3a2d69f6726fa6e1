package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// uncheckedCall tells whether a call of f with n arguments, self included, is one
// after which 3.13 does not look at the eval breaker: CALL_LEN, CALL_ISINSTANCE,
// CALL_TYPE_1 and CALL_LIST_APPEND (Python/bytecodes.c, v3.13.0). There a call
// site becomes such an instruction when it has run twice; here it is one at once.
func (in *Interp) uncheckedCall(f heap.Ref, n int) bool {
	switch in.Kind(f) {
	case object.KindClass:
		return n == 1 && f == in.KindClass(object.KindClass)
	case object.KindBuiltin:
		d := &in.defs[in.Raw(f, 0)]
		return d.owner == "" && (d.Name == "len" && n == 1 || d.Name == "isinstance" && n == 2)
	case object.KindMethodDesc:
		d := &in.defs[in.Raw(f, 0)]
		return n == 2 && d.owner == "list." && d.Name == "append" && in.pc < len(in.code.ins) &&
			opcode.Op(in.code.ins[in.pc]&code.OpMask) == opcode.PopTop
	}
	return false
}
