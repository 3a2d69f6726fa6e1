package interp

import "gilplay/vm/heap"

// CallWith calls f with positional and keyword arguments; the native returns
// what it returns.
func (in *Interp) CallWith(f heap.Ref, args, kwNames, kwArgs []heap.Ref) heap.Ref {
	return in.callKw(f, args, kwNames, kwArgs, in.callCont)
}

// IsSubclass reports whether b is in the MRO of class a.
func (in *Interp) IsSubclass(a, b heap.Ref) bool { return in.isSubclass(a, b) }

// FrameGlobals is the dict of globals of a frame, borrowed.
func (in *Interp) FrameGlobals(f heap.Ref) heap.Ref { return in.frameGlobals(f) }

// InstanceDict is the dict of an object's own attributes, borrowed, or 0.
func (in *Interp) InstanceDict(obj heap.Ref) heap.Ref { return in.instanceDict(obj) }

// OwnDict is InstanceDict that makes the dict when the object can have one.
func (in *Interp) OwnDict(obj heap.Ref) heap.Ref { return in.ownDict(obj) }

// SetThreadLock sets the lock that is released when the running thread ends.
func (in *Interp) SetThreadLock(lock heap.Ref) {
	in.Replace(in.thread, threadLock, in.own(lock))
}

// SetLockOf is SetThreadLock for a thread that has not begun.
func (in *Interp) SetLockOf(t ThreadID, lock heap.Ref) {
	in.Replace(in.Thread(t), threadLock, in.own(lock))
}
