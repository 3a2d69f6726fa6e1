package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// callAt calls f with the n arguments at the top of the stack; base is the
// stack level below callable and arguments, to which the stack falls back
// before the result is pushed. kwNames is a tuple of names for the last
// arguments, or 0. f lies on the stack too (borrowed from there).
func (in *Interp) callAt(base uint32, f heap.Ref, n int, kwNames heap.Ref) {
	if in.Kind(f) == object.KindFunction && kwNames == 0 {
		ci := in.codeInfoOf(in.Ref(f, object.FuncCode))
		if ci.simple && ci.nargs == n {
			in.callSimple(base, f, ci, n)
			return
		}
	}
	lo := len(in.argv)
	mem := in.Mem()
	for at := in.sp - uint32(n); at < in.sp; at++ {
		in.argv = append(in.argv, heap.Ref(mem[at]))
	}
	args := in.argv[lo:]
	var names, values []heap.Ref
	if kwNames != 0 {
		k := in.TupleLen(kwNames)
		for i := range k {
			names = append(names, in.TupleItem(kwNames, i))
		}
		args, values = args[:n-k], args[n-k:]
	}
	in.base = base
	v := in.callKw(f, args, names, values, contPush)
	in.base = 0
	in.argv = in.argv[:lo]
	if v != 0 {
		in.dropTo(base)
		in.push(v)
	}
}

// callSimple enters a function whose arguments on the stack are exactly its
// parameters. As in CPython 3.9 they stay on the stack until it returns.
func (in *Interp) callSimple(base uint32, f heap.Ref, ci *codeInfo, n int) {
	if in.depth >= in.limit && !in.roomForFrame() {
		return
	}
	frame := in.Alloc(object.KindFrame, 0, ci.stackAt, ci.words)
	if frame == 0 {
		in.lastResort()
		return
	}
	h, mem := in.Heap, in.Mem()
	to, from := uint32(frame)+headWords, in.sp-uint32(n)
	h.Incref(f)
	h.Dirty(to + frameFunc)
	mem[to+frameFunc] = uint64(f)
	for i := range uint32(n) {
		v := mem[from+i]
		h.Incref(heap.Ref(v))
		h.Dirty(to + frameVars + i)
		mem[to+frameVars+i] = v
	}
	if ci.nfree > 0 && !ci.table {
		in.copyClosure(frame, f, ci)
	}
	in.base = base
	in.enter(frame, ci)
}

// copyClosure puts the cells of the function's closure into its frame.
func (in *Interp) copyClosure(frame, f heap.Ref, ci *codeInfo) {
	closure := in.Ref(f, object.FuncClosure)
	at := frameVars + ci.nlocals + ci.ncells
	for i := range ci.nfree {
		in.SetRef(frame, at+i, in.own(in.TupleItem(closure, i)))
	}
}

// roomForFrame raises RecursionError when one more frame would be too deep.
func (in *Interp) roomForFrame() bool {
	limit := in.limit
	if in.depth < limit && in.hiddenDepth < 3*limit {
		return true
	}
	if !in.D.Recent && in.depth < limit+50 && in.hiddenDepth < 3*limit+50 && in.isHandlingRecursion() {
		return true
	}
	in.Raise(object.RecursionError, "maximum recursion depth exceeded"+in.recursionPlace())
	return false
}

// tooDeep reports whether the running frame is the deepest that there may be:
// even C code that counts as one more level (a comparison, a built-in) is refused.
func (in *Interp) tooDeep() bool { return in.frame != 0 && in.depth >= in.limit && !in.D.Recent }

// call calls f with positional arguments, all borrowed. It returns the result,
// or 0: an exception is set, or a frame was pushed whose value goes to c, or
// the call waits for Resume.
//
//go:noinline
func (in *Interp) call(f heap.Ref, args []heap.Ref, c cont) heap.Ref {
	return in.callKw(f, args, nil, nil, c)
}

// maxNest bounds how deep natives call natives on the Go stack.
const maxNest = 200

// callKw is call with keyword arguments.
func (in *Interp) callKw(f heap.Ref, args, kwNames, kwArgs []heap.Ref, c cont) heap.Ref {
	if in.nest >= maxNest {
		return in.Raise(object.RecursionError, "maximum recursion depth exceeded while calling a Python object")
	}
	in.nest++
	v := in.callAny(f, args, kwNames, kwArgs, c)
	in.nest--
	return v
}

func (in *Interp) callAny(f heap.Ref, args, kwNames, kwArgs []heap.Ref, c cont) heap.Ref {
	switch in.Kind(f) {
	case object.KindFunction:
		return in.callFunction(f, args, kwNames, kwArgs, c)
	case object.KindBuiltin:
		d := &in.defs[in.Raw(f, 0)]
		if d.isNew {
			return in.callNew(d, f, args, kwNames, kwArgs, c)
		}
		self := in.Ref(f, object.BuiltinSelf)
		if self != 0 && in.Kind(self) == object.KindModule {
			self = 0 // a function: the module is only what __self__ shows
		}
		return in.callNative(d, f, self, args, kwNames, kwArgs, c)
	case object.KindMethodDesc:
		return in.callDescriptor(f, args, kwNames, kwArgs, c)
	case object.KindMethod:
		if in.Ref(f, object.MethodSelf) == 0 {
			if !in.checkUnbound(f, args) {
				return 0
			}
			return in.callKw(in.Ref(f, object.MethodFunc), args, kwNames, kwArgs, c)
		}
		return in.callWithSelf(in.Ref(f, object.MethodFunc), in.Ref(f, object.MethodSelf), args, kwNames, kwArgs, c)
	case object.KindClass:
		return in.instantiate(f, args, kwNames, kwArgs, c)
	}
	m := in.special(f, nCall)
	if m == 0 && in.oldLacks(f, "__call__ method") {
		return 0
	}
	if m == 0 {
		return in.Raise(object.TypeError, "'"+in.ClassName(f)+"' object is not callable")
	}
	if c == contPush {
		c = withArg(c, 1) // to the caller this is a call of C code
	}
	return in.callBoundTo(m, f, args, kwNames, kwArgs, c)
}

// callWithSelf calls f with self in front of the arguments.
func (in *Interp) callWithSelf(f, self heap.Ref, args, kwNames, kwArgs []heap.Ref, c cont) heap.Ref {
	lo := len(in.argv)
	in.argv = append(append(in.argv, self), args...)
	v := in.callKw(f, in.argv[lo:], kwNames, kwArgs, c)
	in.argv = in.argv[:lo]
	return v
}

// callBoundTo calls m, found in the class of self, as a method of self.
func (in *Interp) callBoundTo(m, self heap.Ref, args, kwNames, kwArgs []heap.Ref, c cont) heap.Ref {
	switch in.Kind(m) {
	case object.KindFunction, object.KindMethodDesc:
		return in.callWithSelf(m, self, args, kwNames, kwArgs, c)
	}
	bound := in.bindDescriptor(m, self, in.ClassOf(self))
	if bound == 0 {
		if in.exc == 0 {
			return in.Raise(object.SystemError, "a special method is a descriptor written in Python")
		}
		return 0
	}
	v := in.callKw(bound, args, kwNames, kwArgs, c)
	in.Decref(bound)
	return v
}

// callSpecial calls a special method of obj's class; present is false when
// there is none.
func (in *Interp) callSpecial(obj heap.Ref, name int, c cont, args ...heap.Ref) (v heap.Ref, present bool) {
	m := in.special(obj, name)
	if m == 0 || m == object.None {
		return 0, false
	}
	return in.callBoundTo(m, obj, args, nil, nil, c), true
}

// callMethodByName calls an ordinary method.
func (in *Interp) callMethodByName(obj heap.Ref, name int, args []heap.Ref, c cont) {
	m := in.getAttrNow(obj, in.name[name])
	if m == 0 {
		return
	}
	if v := in.call(m, args, c); v != 0 {
		in.deliver(c, v)
	}
	in.Decref(m)
}

// callDescriptor calls a method of a built-in class with self as first argument.
func (in *Interp) callDescriptor(f heap.Ref, args, kwNames, kwArgs []heap.Ref, c cont) heap.Ref {
	class := in.Ref(f, 0)
	name := in.StrValue(in.Ref(f, 1))
	if len(args) == 0 {
		return in.Raise(object.TypeError, "descriptor '"+name+"' of '"+in.NameOf(class)+"' object needs an argument")
	}
	if !in.IsInstance(args[0], class) {
		return in.Raise(object.TypeError, "descriptor '"+name+"' for '"+in.NameOf(class)+
			"' objects doesn't apply to a '"+in.ClassName(args[0])+"' object")
	}
	return in.callNative(&in.defs[in.Raw(f, 0)], f, args[0], args[1:], kwNames, kwArgs, c)
}

// callNew calls a native __new__ as a function: C.__new__(class, …).
func (in *Interp) callNew(d *def, f heap.Ref, args, kwNames, kwArgs []heap.Ref, c cont) heap.Ref {
	owner := in.Ref(f, object.BuiltinSelf)
	name := in.NameOf(owner)
	switch {
	case len(args) == 0:
		return in.Raise(object.TypeError, name+".__new__(): not enough arguments")
	case in.Kind(args[0]) != object.KindClass:
		return in.Raise(object.TypeError, name+".__new__(X): X is not a type object ("+in.ClassName(args[0])+")")
	case !in.isSubclass(args[0], owner):
		n := in.NameOf(args[0])
		return in.Raise(object.TypeError, name+".__new__("+n+"): "+n+" is not a subtype of "+name)
	}
	return in.callNewNative(f, args[0], args[1:], kwNames, kwArgs, c)
}

// callNative runs a native function.
func (in *Interp) callNative(d *def, f, self heap.Ref, args, kwNames, kwArgs []heap.Ref, c cont) heap.Ref {
	if in.tooDeep() && !in.code.hidden && !in.isHandlingRecursion() {
		return in.Raise(object.RecursionError, "maximum recursion depth exceeded while calling a Python object")
	}
	call := in.newCall()
	call.Self, call.fn, call.def = self, f, d
	lo := len(in.argv)
	saved := in.callCont
	var v heap.Ref
	if in.bind(d, call, args, kwNames, kwArgs) {
		in.callCont = c
		v = d.Fn(in, call)
		if v != 0 && self != 0 && in.Kind(self) == object.KindStr && in.Unicode != 0 {
			v = in.unicodeMethod(d.Name, self, args, v)
		}
	}
	in.callCont = saved
	in.argv = in.argv[:lo]
	in.ncalls--
	return v
}

// newCall hands out a Call from a stack of them, so that calling allocates
// nothing; callNative gives it back.
func (in *Interp) newCall() *Call {
	if in.ncalls == len(in.calls) {
		in.calls = append(in.calls, new(Call))
	}
	c := in.calls[in.ncalls]
	in.ncalls++
	*c = Call{}
	return c
}

// callFunction calls a Python function: it enters its frame, or makes the
// generator.
func (in *Interp) callFunction(f heap.Ref, args, kwNames, kwArgs []heap.Ref, c cont) heap.Ref {
	ci := in.codeInfoOf(in.Ref(f, object.FuncCode))
	if !in.roomForFrame() {
		return 0
	}
	frame := in.boundFrame(f, ci, args, kwNames, kwArgs, c)
	if frame == 0 {
		return 0
	}
	if ci.c.Flags&(code.Generator|code.Coroutine|code.AsyncGenerator) != 0 && !ci.table {
		return in.newGenerator(ci, frame)
	}
	in.enter(frame, ci)
	return 0
}

// boundFrame makes the frame of a call with everything in place; 0 after raising.
func (in *Interp) boundFrame(f heap.Ref, ci *codeInfo, args, kwNames, kwArgs []heap.Ref, c cont) heap.Ref {
	frame := in.newFrame(ci, in.own(f), c)
	if frame == 0 {
		return in.lastResort()
	}
	if !in.bindArguments(frame, f, ci, args, kwNames, kwArgs) {
		in.Decref(frame)
		return 0
	}
	switch ci.c.Flags & (code.NewLocals | code.Optimized) {
	case code.NewLocals: // a class body or a function with exec (2.x)
		in.SetRef(frame, frameNames, in.Wrap(in.NewDict()))
	case code.NewLocals | code.Optimized:
	default:
		in.SetRef(frame, frameNames, in.own(in.Ref(f, object.FuncGlobals)))
	}
	in.makeCells(frame, f, ci)
	return frame
}

// makeCells makes the frame's cells, with the parameters that they hold, and
// copies the closure.
func (in *Interp) makeCells(frame, f heap.Ref, ci *codeInfo) {
	for i, param := range ci.cellArg {
		cell := in.Alloc(object.KindCell, 0, 1, 0)
		if cell == 0 {
			in.lastResort()
			return
		}
		if param >= 0 {
			in.SetRef(cell, object.CellValue, in.Ref(frame, frameVars+int(param)))
			in.SetRef(frame, frameVars+int(param), 0)
		}
		in.SetRef(frame, frameVars+ci.nlocals+i, cell)
	}
	if ci.nfree > 0 && !ci.table {
		in.copyClosure(frame, f, ci)
	}
}
