package builtins

import (
	"strconv"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

type (
	// Interp, Call and Def are vm/interp's, under short names: every native
	// here is func(in *Interp, c *Call) heap.Ref.
	Interp = interp.Interp
	Call   = interp.Call
	Def    = interp.Def
)

// own gives a new reference to a borrowed value.
func own(in *Interp, r heap.Ref) heap.Ref {
	in.Incref(r)
	return r
}

// ret answers with a value of vm/object; NeedPython delegates to a function of
// the prelude.
func ret(in *Interp, v heap.Ref, err *object.Err, helper string, args ...heap.Ref) heap.Ref {
	if err == object.NeedPython {
		return in.Delegate(helper, args...)
	}
	return in.Wrap(v, err)
}

// done answers None.
func done(in *Interp, err *object.Err) heap.Ref {
	if err != nil {
		return in.RaiseErr(err)
	}
	return in.None()
}

// hasIndex reports whether r can be an index: an int, or something with
// __index__.
func hasIndex(in *Interp, r heap.Ref) bool { return in.IsInt(r) || in.HasSpecial(r, "__index__") }

// boolRef is True or False, borrowed, to be passed on.
func boolRef(b bool) heap.Ref {
	if b {
		return object.True
	}
	return object.False
}

// retBytes answers with a bytes object, or a bytearray when like is one.
func retBytes(in *Interp, like heap.Ref, b []byte) heap.Ref {
	if in.Kind(like) == object.KindByteArray {
		return in.Wrap(in.NewByteArray(b))
	}
	return in.Wrap(in.NewBytes(b))
}

// retList answers with a list of owned values.
func retList(in *Interp, items []heap.Ref) heap.Ref {
	l, err := in.NewList(len(items))
	for _, v := range items {
		if err == nil && v != 0 {
			err = in.ListAppend(l, v)
		} else if v != 0 {
			in.Decref(v)
		}
	}
	if err != nil && l != 0 {
		in.Decref(l)
	}
	return in.Wrap(l, err)
}

// retStrs answers with a list of str.
func retStrs(in *Interp, texts []string) heap.Ref {
	items := make([]heap.Ref, len(texts))
	for i, t := range texts {
		if items[i] = in.RetStr(t); items[i] == 0 {
			return 0
		}
	}
	return retList(in, items)
}

// size reads an optional integer argument that must fit 64 bits. When ok is
// false the native must return 0: an exception is set, or Again is under way.
func size(in *Interp, c *Call, i int, missing int64) (n int64, ok bool) {
	r := c.Arg(i)
	if r == 0 {
		return missing, true
	}
	if in.IsFloat(r) {
		in.Raise(object.TypeError, "integer argument expected, got float")
		return 0, false
	}
	n, err := in.Size(r)
	if err == object.NeedPython {
		in.Again(c, i, "index")
		return 0, false
	}
	if err != nil {
		in.RaiseErr(err)
		return 0, false
	}
	return n, true
}

// cInt is size for arguments that C code reads as an int: another message.
func cInt(in *Interp, c *Call, i int, missing int64) (n int64, ok bool) {
	if r := c.Arg(i); r != 0 && !in.IsFloat(r) && !hasIndex(in, r) {
		in.Raise(object.TypeError, "an integer is required (got type "+in.ClassName(r)+")")
		return 0, false
	}
	return size(in, c, i, missing)
}

// position reads a bound as list.index takes it: an integer, clipped.
func position(in *Interp, c *Call, i int, missing int64) (int64, bool) {
	if r := c.Arg(i); r == object.None || (r != 0 && !hasIndex(in, r)) {
		in.Raise(object.TypeError, "slice indices must be integers or have an __index__ method")
		return 0, false
	}
	return bound(in, c, i, missing)
}

// bound reads a slice bound as find and index take it: None or an integer,
// clipped to 64 bits.
func bound(in *Interp, c *Call, i int, missing int64) (int64, bool) {
	r := c.Arg(i)
	if r == 0 || r == object.None {
		return missing, true
	}
	if in.IsInt(r) {
		n, small := in.IntValue(r)
		if !small {
			n = 1<<63 - 1
			if in.IntSign(r) < 0 {
				n = -1 << 63
			}
		}
		return n, true
	}
	if hasIndex(in, r) {
		in.Again(c, i, "index")
	} else {
		in.Raise(object.TypeError, "slice indices must be integers or None or have an __index__ method")
	}
	return 0, false
}

// clip applies a pair of bounds to a length.
func clip(start, end int64, n int) (int, int) {
	length := int64(n)
	if end > length {
		end = length
	} else if end < 0 {
		end = max(end+length, 0)
	}
	if start < 0 {
		start = max(start+length, 0)
	}
	return int(min(start, length+1)), int(end)
}

// number reads an argument as a float. ok as in size.
func number(in *Interp, c *Call, i int) (f float64, ok bool) {
	r := c.Arg(i)
	f, ok, err := in.FloatOf(r)
	switch {
	case err != nil:
		in.RaiseErr(err)
		return 0, false
	case ok:
		return f, true
	case in.Bits(r)&object.OverIndex != 0:
		in.Again(c, i, "float_of")
	case noReal(in, r, "float"):
	default:
		in.Raise(object.TypeError, "must be real number, not "+in.ClassName(r))
	}
	return 0, false
}

// noReal raises the error about making a real number of a complex one: up to 3.9
// these have __int__ and __float__, which raise.
func noReal(in *Interp, r heap.Ref, to string) bool {
	if in.D.Recent || in.Kind(r) != object.KindComplex {
		return false
	}
	in.Raise(object.TypeError, "can't convert complex to "+to)
	return true
}

// truth reads an optional argument as a truth value. ok as in size.
func truth(in *Interp, c *Call, i int, missing bool) (b, ok bool) {
	r := c.Arg(i)
	if r == 0 {
		return missing, true
	}
	b, err := in.Truth(r)
	if err == object.NeedPython {
		in.Again(c, i, "bool_of")
		return false, false
	}
	if err != nil {
		in.RaiseErr(err)
		return false, false
	}
	return b, true
}

// listArg makes a list of the values of an iterable argument; owned by the
// caller. ok as in size.
func listArg(in *Interp, c *Call, i int) (l heap.Ref, ok bool) {
	l, err := in.ListOf(c.Arg(i))
	if err == object.NeedPython {
		in.Again(c, i, "list_of")
		return 0, false
	}
	if err != nil {
		in.RaiseErr(err)
		return 0, false
	}
	return l, true
}

// exactClass is the class to give a new object of the kind in a __new__: 0 for
// the built-in class itself.
func exactClass(in *Interp, c *Call, kind uint8) heap.Ref {
	if c.Self == in.KindClass(kind) {
		return 0
	}
	return c.Self
}

// each calls f with the items of a list or tuple until it returns false.
func each(in *Interp, seq heap.Ref, f func(v heap.Ref) bool) {
	for i := 0; i < in.SeqLen(seq); i++ {
		if !f(in.SeqItem(seq, i)) {
			return
		}
	}
}

// isSeq reports whether r is a list or tuple that iterates as one.
func isSeq(in *Interp, r heap.Ref) bool {
	k := in.Kind(r)
	return (k == object.KindList || k == object.KindTuple) && in.Bits(r)&object.OverIter == 0
}

// takes is fn for arguments of certain kinds only, a letter each: b bytes or
// bytearray, c code, e exception, i int of 64 bits, l list or tuple, s str, t
// traceback or None, C class, I int, L lock, . anything. It is for natives that our
// own Python code calls: CPython's have words of their own.
func takes(kinds string, fn interp.Native) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		for i := range kinds {
			if r := c.Arg(i); r != 0 && !isOf(in, r, kinds[i]) {
				return in.Raise(object.TypeError, "argument "+strconv.Itoa(i+1)+" must not be "+in.ClassName(r))
			}
		}
		return fn(in, c)
	}
}

func isOf(in *Interp, r heap.Ref, kind byte) bool {
	switch kind {
	case 'b':
		return in.IsBytes(r)
	case 'c':
		return in.Kind(r) == object.KindCode
	case 'e':
		return in.Kind(r) == object.KindException
	case 'i':
		_, small := in.IntValue(r)
		return small
	case 'l':
		return in.Kind(r) == object.KindList || in.Kind(r) == object.KindTuple
	case 's':
		return in.IsStr(r)
	case 'C':
		return in.Kind(r) == object.KindClass
	case 'I':
		return in.IsInt(r)
	case 'L':
		return in.Kind(r) == object.KindLock
	case 't':
		return r == object.None || in.Kind(r) == object.KindTraceback
	}
	return true
}

// work charges n units of C work of about 10 ns.
func work(in *Interp, n int) { in.Charge(int64(n) * 10) }
