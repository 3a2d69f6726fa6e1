package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// loadSuperAttr executes LOAD_SUPER_ATTR: super, class and self are replaced by
// an attribute of super(class, self), or of super() without bit 1; bit 0 asks
// for the empty slot of a call.
func (in *Interp) loadSuperAttr(arg int) {
	self, class, super := in.pop(), in.pop(), in.pop()
	c := contPush
	if arg&1 != 0 {
		c = contPushNull
	}
	args := []heap.Ref{class, self}
	if super == in.KindClass(object.KindSuper) {
		if s := in.call(super, args, contPush); s != 0 {
			in.loadAttr(s, in.nameArg(arg>>2), c)
		}
	} else { // some other object of that name
		t := in.tupleOfBorrowed(args[:arg&2])
		in.callHelper("super_attr", c, super, t, in.nameArg(arg>>2))
		in.XDecref(t)
	}
	in.Decref(self)
	in.Decref(class)
	in.Decref(super)
}

// loadAttr gives an attribute of obj, which is taken over, to c.
func (in *Interp) loadAttr(obj, name heap.Ref, c cont) {
	if v := in.getAttr(obj, name, c); v != 0 {
		in.deliver(c, v)
	}
	in.Decref(obj)
}
