package interp

import "gilplay/vm/heap"

// What vm/builtins needs of the interpreter beside making and raising objects.
// "Finishes a native" means: the result goes to the native's caller, whether it
// is there at once or a frame has to run first; the native returns what the
// function returns.

// GetAttr finishes a native with obj.name; name must be a str.
func (in *Interp) GetAttr(obj, name heap.Ref) heap.Ref {
	return in.getAttr(obj, name, in.callCont)
}

// CallMethod finishes a native by calling m, found in the class of self, as a
// method of self.
func (in *Interp) CallMethod(m, self heap.Ref, args ...heap.Ref) heap.Ref {
	return in.callBoundTo(m, self, args, nil, nil, in.callCont)
}

// CallWith finishes a native by calling f with positional and keyword
// arguments.
func (in *Interp) CallWith(f heap.Ref, args, kwNames, kwArgs []heap.Ref) heap.Ref {
	return in.callKw(f, args, kwNames, kwArgs, in.callCont)
}

// Special finds a special method in the class of obj, borrowed, or 0.
func (in *Interp) Special(obj heap.Ref, name string) heap.Ref {
	n := in.intern(name)
	defer in.XDecref(n)
	return in.lookup(in.ClassOf(obj), n)
}

// HasNext reports whether obj is an iterator.
func (in *Interp) HasNext(obj heap.Ref) bool { return in.special(obj, nNext) != 0 }

// Callable reports whether obj can be called.
func (in *Interp) Callable(obj heap.Ref) bool { return in.special(obj, nCall) != 0 }

// Next finishes a native with the next item of an iterator; end says that there
// is none.
func (in *Interp) Next(it heap.Ref) (v heap.Ref, end bool) { return in.next(it, in.callCont) }

// BinaryOp finishes a native with the i-th operator of vm/object applied to a
// and b.
func (in *Interp) BinaryOp(op int, a, b heap.Ref) heap.Ref {
	return in.binaryValue(&operators[op], false, a, b, in.callCont)
}

// Handled is the exception being handled, borrowed, or 0.
func (in *Interp) Handled() heap.Ref { return in.handled() }

// IsSubclass reports whether b is in the MRO of class a.
func (in *Interp) IsSubclass(a, b heap.Ref) bool { return in.isSubclass(a, b) }

// VisibleFrame is the innermost frame of the running thread that is not
// hidden, depth frames further out for depth > 0; borrowed, 0 without one.
func (in *Interp) VisibleFrame(depth int) heap.Ref {
	f := in.visibleFrame()
	for ; depth > 0 && f != 0; depth-- {
		f = in.Ref(f, frameBack)
		for f != 0 && in.codeInfoOf(in.frameCode(f)).hidden {
			f = in.Ref(f, frameBack)
		}
	}
	return f
}

// FrameGlobals is the dict of globals of a frame, borrowed.
func (in *Interp) FrameGlobals(f heap.Ref) heap.Ref { return in.frameGlobals(f) }

// InstanceDict is the dict of an object's own attributes, borrowed, or 0.
func (in *Interp) InstanceDict(obj heap.Ref) heap.Ref { return in.instanceDict(obj) }

// OwnDict is InstanceDict that makes the dict when the object can have one.
func (in *Interp) OwnDict(obj heap.Ref) heap.Ref { return in.ownDict(obj) }

// SysModules is the dict of loaded modules, borrowed.
func (in *Interp) SysModules() heap.Ref { return in.Root(rootModules) }

// Builtins is the dict of the module builtins, borrowed.
func (in *Interp) Builtins() heap.Ref { return in.Root(rootBuiltins) }
