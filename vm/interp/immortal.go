package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// ImmortalCount is what sys.getrefcount answers for an immortal object
// (_Py_IMMORTAL_REFCNT in Include/object.h, 3.13, 64 bits).
const ImmortalCount = 1<<32 - 1

// Immortal reports whether CPython counts no references to r (PEP 683, from 3.12
// on): None and its like, small ints, empty and one-character texts, the empty
// tuple, classes that are written in C in the core. Without the GIL also the
// constants of code and interned texts, and once a thread has been started what
// all threads use and would contend for: modules, classes, code, and functions
// that are not nested (_PyGC_ImmortalizeDeferredObjects, 3.13). The heap counts
// them all the same, which nobody sees.
func (in *Interp) Immortal(r heap.Ref) bool {
	if !in.D.Recent {
		return false
	}
	exact := in.Type(r) == 0
	switch in.Kind(r) {
	case object.KindNone, object.KindNotImplemented, object.KindEllipsis, object.KindBool:
		return true
	case object.KindInt:
		if v, small := in.IntValue(r); exact && small && v >= object.MinSmall && v <= object.MaxSmall {
			return true
		}
	case object.KindStr:
		text := in.StrValue(r)
		if exact && (len(text) < 2 || len(text) == 2 && in.StrLen(r) == 1 && text < "\u0100") {
			return true
		}
		if in.FreeThreaded && in.Flags(r)&object.FlagInterned != 0 {
			return true
		}
	case object.KindBytes:
		if exact && len(in.BytesValue(r)) < 2 {
			return true
		}
	case object.KindTuple:
		if exact && in.TupleLen(r) == 0 {
			return true
		}
	case object.KindClass:
		if in.Raw(r, object.ClassBits)&object.ClassBuiltin != 0 && in.StrValue(in.Ref(r, object.ClassModule)) == "builtins" || in.threaded() {
			return true
		}
	case object.KindModule, object.KindCode, object.KindMethodDesc:
		return in.threaded()
	case object.KindFunction:
		return in.threaded() && in.CodeOf(in.Ref(r, object.FuncCode)).Flags&code.Nested == 0
	}
	return in.FreeThreaded && in.Owner(r) == heap.NoOwner
}

// threaded: a build without the GIL has made its deferred objects immortal.
func (in *Interp) threaded() bool {
	return in.FreeThreaded && in.NumThreads() > 1
}
