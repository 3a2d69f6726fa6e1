package interp

import (
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// changing names the methods that take the lock of the object they belong to, by
// kind (the @critical_section of Objects/listobject.c, dictobject.c, setobject.c
// and Modules/_collectionsmodule.c of v3.13.0). Reading items takes none.
var changing = map[uint8]string{
	object.KindList:   " append clear copy extend insert pop remove reverse sort ",
	object.KindDict:   " clear copy get pop popitem setdefault update ",
	object.KindSet:    " add clear copy discard pop remove update difference_update intersection_update symmetric_difference_update ",
	object.KindNative: " append appendleft clear pop popleft ", // deque
}

// Locks are the objects whose locks the next instruction of thread t takes in a
// free-threaded build, borrowed; 0 for none. The frames of hidden code take none:
// their instruction has.
func (in *Interp) Locks(t ThreadID) (objects [2]heap.Ref) {
	f := in.Ref(in.Thread(t), threadFrame)
	if f == 0 {
		return
	}
	ci := in.codeInfoOf(in.frameCode(f))
	pc := int(in.Word(f, ci.rawAt+framePC))
	if ci.hidden || pc >= len(ci.ins) {
		return
	}
	top := uint32(f) + headWords + uint32(in.Live(f))
	at := func(depth int) heap.Ref { return heap.Ref(in.Mem()[top-1-uint32(depth)]) }
	arg := int(ci.ins[pc] >> code.ArgShift)
	switch opcode.Op(ci.ins[pc] & code.OpMask) {
	case opcode.StoreGlobal:
		objects[0] = in.frameGlobals(f)
	case opcode.StoreName, opcode.DeleteName:
		objects[0] = in.Ref(f, frameNames)
	case opcode.StoreSubscr, opcode.DeleteSubscr:
		if o := at(1); in.Kind(o) == object.KindList || in.Kind(o) == object.KindDict {
			objects[0] = o
		}
	case opcode.StoreAttr, opcode.DeleteAttr:
		if o := at(0); in.Kind(o) == object.KindInstance {
			objects[0] = o
		}
	case opcode.Call:
		objects = in.locksOfCall(at(arg+1), at(arg), func(i int) heap.Ref { return at(arg - 1 - i) }, arg)
	}
	return objects
}

// locksOfCall is Locks for a call of f; self is 0 unless f is a method that was
// looked up without being bound.
func (in *Interp) locksOfCall(f, self heap.Ref, arg func(int) heap.Ref, n int) (objects [2]heap.Ref) {
	text, self := in.builtinMethod(f, self)
	if text == "" {
		return
	}
	if in.Kind(self) == object.KindModule || !strings.Contains(changing[in.Kind(self)], " "+text+" ") {
		return
	}
	objects[0] = self
	if other := heap.Ref(0); n == 1 && (text == "extend" || text == "update") {
		if other = arg(0); other != self && in.Kind(other) == in.Kind(self) {
			objects[1] = other
		}
	}
	return objects
}

// CollectionDue tells that enough objects were made for the collector to run: a
// free-threaded build does that at a check, with the world stopped.
func (in *Interp) CollectionDue() bool { return in.ShouldCollect() && in.counter(counterGCOff) == 0 }

// builtinMethod is the name of the method of a builtin class that a call of f
// runs, and the object whose it is; "" for another callable. self is 0 unless f
// was looked up without being bound.
func (in *Interp) builtinMethod(f, self heap.Ref) (string, heap.Ref) {
	name := heap.Ref(0)
	switch in.Kind(f) {
	case object.KindMethodDesc:
		name = in.Ref(f, 1)
	case object.KindBuiltin:
		name, self = in.Ref(f, object.BuiltinName), in.Ref(f, object.BuiltinSelf)
	}
	if name == 0 || self == 0 || !in.IsStr(name) {
		return "", 0
	}
	return in.StrValue(name), self
}
