package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// callSlots executes CALL and CALL_KW: below the n arguments lie the callable
// and the self of a method, or an empty slot. kwNames is a tuple or 0.
func (in *Interp) callSlots(n int, kwNames heap.Ref) {
	base := in.sp - uint32(n) - 2
	mem := in.Mem()
	f, self := heap.Ref(mem[base]), heap.Ref(mem[base+1])
	if self == 0 && in.Kind(f) == object.KindMethod { // taken apart in place
		self = in.own(in.Ref(f, object.MethodSelf))
		function := in.own(in.Ref(f, object.MethodFunc))
		in.setTop(n, self)
		in.setTop(n+1, function)
		f = function
	}
	if self != 0 {
		n++
	}
	if in.Kind(f) == object.KindFunction {
		if ci := in.codeInfoOf(in.Ref(f, object.FuncCode)); ci.table {
			in.callMoved(base, f, ci, n, kwNames)
			return
		}
	}
	if kwNames == 0 && in.uncheckedCall(f, n) {
		in.ins &^= code.PollAfter
	}
	in.callAt(base, f, n, kwNames)
}

// callMoved enters a Python function. The arguments leave the caller's stack,
// which falls to base, and become variables of the frame.
func (in *Interp) callMoved(base uint32, f heap.Ref, ci *codeInfo, n int, kwNames heap.Ref) {
	if !in.roomForFrame() {
		return
	}
	if !ci.simple || ci.nargs != n || kwNames != 0 {
		in.callBound(base, f, ci, n, kwNames)
		return
	}
	frame := in.Alloc(object.KindFrame, 0, ci.stackAt, ci.words)
	if frame == 0 {
		in.lastResort()
		return
	}
	h, mem := in.Heap, in.Mem()
	to, from := uint32(frame)+headWords, in.sp-uint32(n)
	h.Dirty(to + frameFunc)
	mem[to+frameFunc] = uint64(f)
	for i := range uint32(n) {
		h.Dirty(to + frameVars + i)
		mem[to+frameVars+i] = mem[from+i]
	}
	in.sp = base
	in.enter(frame, ci)
}

// callBound is callMoved for arguments that are not simply the parameters.
func (in *Interp) callBound(base uint32, f heap.Ref, ci *codeInfo, n int, kwNames heap.Ref) {
	mem := in.Mem()
	values := make([]heap.Ref, n)
	for i := range n {
		values[i] = heap.Ref(mem[in.sp-uint32(n)+uint32(i)])
	}
	var names []heap.Ref
	if kwNames != 0 {
		names = in.tupleRefs(kwNames)
	}
	if frame := in.boundFrame(f, ci, values[:n-len(names)], names, values[n-len(names):], contPush); frame != 0 {
		in.dropTo(base)
		in.enter(frame, ci)
	}
}

// callExNull executes CALL_FUNCTION_EX of 3.13: callable, empty slot, arguments
// and perhaps keywords.
func (in *Interp) callExNull(flags int) {
	kw := heap.Ref(0)
	if flags&1 != 0 {
		kw = in.top(0)
	}
	args, f := in.top(flags&1), in.top(flags&1+2)
	base := in.sp - 3 - uint32(flags&1)
	in.base = base
	v := in.callWithTuple(f, args, kw, contPush)
	in.base = 0
	if v != 0 {
		in.dropTo(base)
		in.push(v)
	}
}
