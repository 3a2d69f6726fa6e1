package interp

import (
	"strconv"
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// Access is what one instruction does to a variable that several threads can
// reach: a global, the cell of an outer function's variable, an attribute, an
// item of a list or dict, or such a container as a whole.
type Access struct {
	Holder heap.Ref // the namespace, cell, instance or container, borrowed
	Key    uint64   // which of the holder's variables; Whole for all of a container
	Name   string   // "counter", "account.balance", "totals['a']", "jobs"
	Write  bool
	Update bool   // a write of a value that was made from the same variable
	Value  string // short repr of what is there (read) or will be (write), "" if the instruction makes it
}

// Whole is the Key of an access to a container's contents at large.
const Whole = ^uint64(0)

// Access tells what the next instruction of thread t, which Run is not
// executing, does to a variable. It knows of the program's own code only; an
// instruction that does several such things counts as the one named here.
func (in *Interp) Access(t ThreadID) (a Access, ok bool) {
	s, pc, ok := in.standing(t)
	if !ok || s.ci.hidden || s.ci.library || pc >= len(s.ci.ins) {
		return a, false
	}
	word := s.ci.ins[pc]
	op, arg := opcode.Op(word&code.OpMask), int(word>>code.ArgShift)
	x := accessor{in, t, s}
	switch op {
	case opcode.LoadGlobal, opcode.LoadGlobalNull, opcode.StoreGlobal, opcode.DeleteGlobal,
		opcode.LoadName, opcode.StoreName, opcode.DeleteName:
		a, ok = x.named(op, s.ci.c.Names[arg])
	case opcode.LoadDeref, opcode.StoreDeref, opcode.DeleteDeref:
		cell := in.Ref(s.frame, frameVars+s.ci.cellsAt+arg)
		a, ok = x.variable(cell, 0, s.ci.cellName(arg), in.Ref(cell, object.CellValue)), true
	case opcode.LoadAttr, opcode.StoreAttr, opcode.DeleteAttr:
		a, ok = x.attribute(op, s.ci.c.Names[arg])
	case opcode.BinarySubscr, opcode.StoreSubscr, opcode.DeleteSubscr:
		a, ok = x.item()
	default:
		return x.container(op, arg)
	}
	switch op {
	case opcode.StoreGlobal, opcode.StoreName, opcode.StoreDeref, opcode.StoreAttr, opcode.StoreSubscr:
		a.Write, a.Update = true, s.ci.isUpdate(pc)
		a.Value = in.ShortRepr(x.at(valueDepth[op] - 1))
	case opcode.DeleteGlobal, opcode.DeleteName, opcode.DeleteDeref, opcode.DeleteAttr, opcode.DeleteSubscr:
		a.Write, a.Value = true, ""
	}
	return a, ok
}

// accessor looks at a thread that is about to execute an instruction.
type accessor struct {
	in *Interp
	t  ThreadID
	site
}

// at is the value so far below the top of the stack.
func (x *accessor) at(depth int) heap.Ref { return heap.Ref(x.in.Mem()[x.sp-1-uint32(depth)]) }

func (x *accessor) variable(holder heap.Ref, key uint64, name string, value heap.Ref) Access {
	a := Access{Holder: holder, Key: key, Name: name}
	if value != 0 {
		a.Value = x.in.ShortRepr(value)
	}
	return a
}

// named is a variable of a namespace of the program; the builtins are none.
func (x *accessor) named(op opcode.Op, name string) (Access, bool) {
	names := x.in.frameGlobals(x.frame)
	if op == opcode.LoadName || op == opcode.StoreName || op == opcode.DeleteName {
		names = x.in.Ref(x.frame, frameNames)
	}
	if names == 0 || x.in.Kind(names) != object.KindDict {
		return Access{}, false
	}
	value := x.in.GetStr(names, name)
	if value == 0 && op != opcode.StoreGlobal && op != opcode.StoreName {
		return Access{}, false
	}
	return x.variable(names, textHash(name), name, value), true
}

// textHash tells the names of one holder apart (FNV-1a).
func textHash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h &^ (1 << 63)
}

// attribute is one of an instance's or a class's own.
func (x *accessor) attribute(op opcode.Op, name string) (Access, bool) {
	o := x.at(0)
	if kind := x.in.Kind(o); kind != object.KindInstance && kind != object.KindClass {
		return Access{}, false
	}
	value := heap.Ref(0)
	if d := x.in.instanceDict(o); d != 0 {
		value = x.in.GetStr(d, name)
	}
	if value == 0 && op == opcode.LoadAttr && x.inherits(o, name) {
		return Access{}, false
	}
	return x.variable(o, textHash(name), x.name(o)+"."+name, value), true
}

// inherits reports whether an attribute that o itself lacks is found in a class.
func (x *accessor) inherits(o heap.Ref, name string) bool {
	for _, class := range [...]heap.Ref{o, x.in.ClassOf(o)} {
		if x.in.Kind(class) != object.KindClass {
			continue
		}
		mro := x.in.Ref(class, object.ClassMRO)
		if mro == 0 {
			return true // its bases are unknown
		}
		for i := range x.in.TupleLen(mro) {
			if x.in.GetStr(x.in.Ref(x.in.TupleItem(mro, i), object.ClassDict), name) != 0 {
				return true
			}
		}
	}
	return false
}

// item is one of a list's or dict's.
func (x *accessor) item() (Access, bool) {
	c, key := x.at(1), x.at(0)
	if kind := x.in.Kind(c); kind != object.KindList && kind != object.KindDict {
		return Access{}, false
	}
	hash, err := x.in.Hash(key)
	if err != nil {
		return Access{}, false
	}
	value := heap.Ref(0)
	if x.in.Kind(c) == object.KindDict {
		value, _ = x.in.DictGet(c, key)
	} else if i := int(hash); i >= 0 && i < x.in.SeqLen(c) {
		value = x.in.SeqItem(c, i)
	}
	return x.variable(c, uint64(hash)&^(1<<63), x.name(c)+"["+x.in.ShortRepr(key)+"]", value), true
}

// container is an instruction that reads or changes a container as a whole.
func (x *accessor) container(op opcode.Op, arg int) (a Access, ok bool) {
	in := x.in
	switch op {
	case opcode.Call:
		return x.call(x.at(arg+1), x.at(arg), arg)
	case opcode.CallMethod:
		if f := x.at(arg + 1); f != 0 {
			return x.call(f, x.at(arg), arg)
		}
		return x.call(x.at(arg), 0, arg)
	case opcode.CallFunction:
		return x.call(x.at(arg), 0, arg)
	case opcode.CallFunctionClassic:
		n := arg&0xFF + 2*(arg>>8)
		return x.call(x.at(n), 0, n)
	case opcode.ContainsOp, opcode.UnaryNot, opcode.ToBool, opcode.PopJumpIfFalse, opcode.PopJumpIfTrue,
		opcode.JumpIfFalseOrPop, opcode.JumpIfTrueOrPop, opcode.GetIter, opcode.UnpackSequence:
		return x.whole(x.at(0), false)
	case opcode.CompareOp:
		if x.in.D.Classic || in.Kind(x.at(0)) == object.KindList {
			return x.whole(x.at(0), false)
		}
	case opcode.InplaceAdd:
		if in.Kind(x.at(1)) == object.KindList {
			return x.whole(x.at(1), true)
		}
	case opcode.BinaryOp:
		if arg == inplaceAdd && in.Kind(x.at(1)) == object.KindList {
			return x.whole(x.at(1), true)
		}
	}
	return a, false
}

// inplaceAdd is NB_INPLACE_ADD (Include/opcode.h of 3.11 and later).
const inplaceAdd = 13

// whole is all that a container of a kind that can change holds.
func (x *accessor) whole(c heap.Ref, write bool) (Access, bool) {
	if c == 0 {
		return Access{}, false
	}
	switch x.in.Kind(c) {
	case object.KindList, object.KindDict, object.KindSet:
	case object.KindNative:
		if x.in.TypeName(c) != "collections.deque" && x.in.TypeName(c) != "deque" {
			return Access{}, false
		}
	default:
		return Access{}, false
	}
	a := x.variable(c, Whole, x.name(c), c)
	a.Write = write
	return a, true
}

// readers are builtin functions that read the whole of a container given to them.
const readers = " len sum sorted list tuple set frozenset dict min max any all reversed str repr bool print join "

// call is a call of a container's method, or of a function that reads one.
func (x *accessor) call(f, self heap.Ref, n int) (Access, bool) {
	in := x.in
	if f == 0 {
		return Access{}, false
	}
	if in.Kind(f) == object.KindBuiltin && (in.Ref(f, object.BuiltinSelf) == 0 || in.Kind(in.Ref(f, object.BuiltinSelf)) == object.KindModule) ||
		in.Kind(f) == object.KindClass {
		name := ""
		if in.Kind(f) == object.KindBuiltin {
			name = in.StrValue(in.Ref(f, object.BuiltinName))
		} else {
			name = in.NameOf(f)
		}
		if n == 0 || !strings.Contains(readers, " "+name+" ") {
			return Access{}, false
		}
		return x.whole(x.at(n-1), false)
	}
	text, self := in.builtinMethod(f, self)
	if text == "" {
		return Access{}, false
	}
	return x.whole(self, strings.Contains(changing[in.Kind(self)], " "+text+" ") && text != "copy" && text != "get")
}

// name is what the program calls an object: where its globals lead to it, or
// else the local variable, or at last the class.
func (x *accessor) name(r heap.Ref) string {
	if path := x.in.PathTo(r); path != "" {
		return path
	}
	found := ""
	x.in.eachVariable(x.frame, x.ci, func(name string, v heap.Ref, _ bool) {
		if v == r && found == "" {
			found = name
		}
	})
	if found == "" {
		found = x.in.TypeName(r)
	}
	return found
}

// isUpdate reports whether the value that the store at pc writes was made from a
// load of a variable of the same name.
func (ci *codeInfo) isUpdate(pc int) (found bool) {
	if ci.origins != nil {
		ci.origins.updates(ci.d, func(store, _ int) { found = found || store == pc })
	}
	return found
}

// PathTo is how the globals of __main__ lead to an object: "lock", "account.items",
// "forks[2]"; "" if they do not within two steps. What an object of our own
// library keeps for itself counts as the object: the lock of a Condition.
func (in *Interp) PathTo(r heap.Ref) (path string) {
	if path = in.GlobalName(r); path != "" || r == 0 {
		return path
	}
	d := in.mainDict()
	for pos := 0; d != 0 && path == ""; {
		k, v, ok := in.DictNext(d, &pos)
		if !ok {
			break
		}
		name := in.safeText(k)
		switch in.Kind(v) {
		case object.KindList, object.KindTuple:
			for i := range min(in.SeqLen(v), mostShared) {
				if in.SeqItem(v, i) == r {
					return name + "[" + strconv.Itoa(i) + "]"
				}
			}
		case object.KindDict:
			in.entries(v, func(key, value heap.Ref) {
				if value == r {
					path = name + "[" + in.ShortRepr(key) + "]"
				}
			})
		case object.KindInstance, object.KindClass:
			in.entries(in.instanceDict(v), func(key, value heap.Ref) {
				if value == r {
					path = in.partName(v, name, in.safeText(key))
				}
			})
		}
	}
	return path
}

// partName is what attr of the object called name is called: of one of our own
// library's, the lock counts as the object and what else it keeps has no name.
func (in *Interp) partName(v heap.Ref, name, attr string) string {
	if d := in.instanceDict(in.ClassOf(v)); attr[:min(1, len(attr))] == "_" && d != 0 {
		if m := in.GetStr(d, "__module__"); m != 0 && in.IsStr(m) && in.StrValue(m) == "threading" {
			if attr == "_lock" || attr == "_Condition__lock" {
				return name
			}
			return ""
		}
	}
	return name + "." + attr
}

// Called tells of a thread whose last instruction may have been a call into our
// own library which function that is and, if the globals lead to the object
// whose method it is, the object: "ready", "wait". ok is false if it was not.
func (in *Interp) Called(t ThreadID) (object, function string, ok bool) {
	s, _, ok := in.standing(t)
	for ok && s.ci.hidden {
		if s.frame = in.Ref(s.frame, frameBack); s.frame == 0 {
			return "", "", false
		}
		s.ci = in.codeInfoOf(in.frameCode(s.frame))
	}
	if !ok || !s.ci.library {
		return "", "", false
	}
	if back := in.Ref(s.frame, frameBack); back == 0 || in.codeInfoOf(in.frameCode(back)).library {
		return "", "", false // it has come back
	}
	if s.ci.c.ArgCount > 0 {
		object = in.PathTo(in.Ref(s.frame, frameVars))
	}
	return object, s.ci.c.Name, true
}

// InCall is the function of our own library that thread t is in, called by the
// program's own code, "" if it is in none.
func (in *Interp) InCall(t ThreadID) (function string) {
	for f := in.Ref(in.Thread(t), threadFrame); f != 0; f = in.Ref(f, frameBack) {
		switch ci := in.codeInfoOf(in.frameCode(f)); {
		case ci.library:
			function = ci.c.Name
		case !ci.hidden:
			return function
		}
	}
	return ""
}

// Joins is the thread for whose end thread t waits in Thread.join, -1 if it does
// not.
func (in *Interp) Joins(t ThreadID) ThreadID {
	if joined := in.Joined(t); joined != 0 {
		for other := range ThreadID(in.NumThreads()) {
			if in.Runs(other) == joined {
				return other
			}
		}
	}
	return -1
}

// Joined is the object whose method join thread t is in, borrowed, or 0.
func (in *Interp) Joined(t ThreadID) heap.Ref {
	for f := in.Ref(in.Thread(t), threadFrame); f != 0; f = in.Ref(f, frameBack) {
		if ci := in.codeInfoOf(in.frameCode(f)); ci.library && ci.c.Name == "join" {
			return in.Ref(f, frameVars)
		}
	}
	return 0
}

// Runs is the Thread object that a thread was started from, borrowed, or 0 if
// there is none or the thread has ended.
func (in *Interp) Runs(t ThreadID) heap.Ref {
	run := in.Ref(in.Thread(t), threadTarget)
	if run == 0 || in.Kind(run) != object.KindMethod {
		return 0
	}
	return in.Ref(run, object.MethodSelf)
}
