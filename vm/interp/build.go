package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// The instructions that build displays, f-strings and slices.

func (in *Interp) buildTuple(n int) {
	t, err := in.NewTuple(n)
	if !in.check(err) {
		return
	}
	in.moveItems(t, n)
	in.push(t)
}

// moveItems moves the n topmost values into the first slots of a block.
func (in *Interp) moveItems(block heap.Ref, n int) {
	in.sp -= uint32(n)
	for i := range n {
		in.SetRef(block, i, heap.Ref(in.Mem()[in.sp+uint32(i)]))
	}
}

func (in *Interp) buildList(n int) {
	l, err := in.NewList(n)
	if !in.check(err) {
		return
	}
	for i := n - 1; i >= 0; i-- {
		if !in.check(in.Space.ListAppend(l, in.own(in.top(i)))) {
			in.Decref(l)
			return
		}
	}
	in.drop(n)
	in.push(l)
}

func (in *Interp) buildSet(n int) {
	s, err := in.NewSet(false)
	if !in.check(err) {
		return
	}
	for i := n - 1; i >= 0; i-- {
		err := in.Space.SetAdd(s, in.top(i))
		if err == object.NeedPython {
			in.Decref(s)
			in.buildTuple(n)
			t := in.pop()
			in.callHelper("make_set", contPush, t)
			in.Decref(t)
			return
		}
		if !in.check(err) {
			in.Decref(s)
			return
		}
	}
	in.drop(n)
	in.push(s)
}

func (in *Interp) buildMap(n int) {
	d, err := in.NewDict()
	if !in.check(err) {
		return
	}
	for i := n - 1; i >= 0; i-- {
		k, v := in.top(2*i+1), in.top(2*i)
		err := in.DictSet(d, k, in.own(v))
		if err == object.NeedPython {
			in.Decref(d)
			in.buildTuple(2 * n)
			t := in.pop()
			in.callHelper("make_dict", contPush, t)
			in.Decref(t)
			return
		}
		if !in.check(err) {
			in.Decref(d)
			return
		}
	}
	in.drop(2 * n)
	in.push(d)
}

func (in *Interp) buildConstKeyMap(n int) {
	keys := in.pop()
	d, err := in.NewDict()
	if in.check(err) {
		for i := range n {
			if !in.check(in.DictSet(d, in.TupleItem(keys, i), in.own(in.top(n-1-i)))) {
				break
			}
		}
	}
	in.Decref(keys)
	in.drop(n)
	if in.exc == 0 {
		in.push(d)
	} else {
		in.XDecref(d)
	}
}

func (in *Interp) buildString(n int) {
	var text []byte
	for i := n - 1; i >= 0; i-- {
		text = append(text, in.StrBytes(in.top(i))...)
	}
	in.drop(n)
	in.push(in.RetStr(string(text)))
}

func (in *Interp) buildSlice(n int) {
	step := heap.Ref(object.None)
	if n == 3 {
		step = in.top(0)
	}
	s, err := in.NewSlice(in.top(n-1), in.top(n-2), step)
	in.drop(n)
	if in.check(err) {
		in.push(s)
	}
}

func (in *Interp) setAddOp(depth int) {
	v := in.pop()
	set := in.top(depth - 1)
	err := in.Space.SetAdd(set, v)
	if err == object.NeedPython {
		in.callHelper("set_add", contDrop, set, v)
	} else {
		in.check(err)
	}
	in.Decref(v)
}

func (in *Interp) mapAdd(depth int) {
	v, k := in.pop(), in.pop()
	if in.code.classic { // the key is on top
		v, k = k, v
	}
	in.setItem(in.top(depth-1), k, v)
	in.Decref(v)
	in.Decref(k)
}

// listExtend executes LIST_EXTEND: the iterable on top goes into a list below.
func (in *Interp) listExtend(depth int) {
	v := in.pop()
	defer in.Decref(v)
	list := in.top(depth - 1)
	var err *object.Err
	if k := in.Kind(v); (k == object.KindList || k == object.KindTuple) && in.Bits(v)&object.OverIter == 0 {
		err = in.Space.ListExtend(list, v)
	} else {
		var items heap.Ref
		if items, err = in.ListOf(v); err == nil {
			err = in.Space.ListExtend(list, items)
			in.Decref(items)
		}
	}
	switch {
	case err == object.NeedPython:
		in.callHelper("list_extend", contDrop, list, v)
	case err != nil && err.Class == object.TypeError:
		in.Raise(object.TypeError, "Value after * must be an iterable, not "+in.ClassName(v))
	default:
		in.check(err)
	}
}

func (in *Interp) setUpdate(depth int) {
	v := in.pop()
	defer in.Decref(v)
	set := in.top(depth - 1)
	err := in.Space.SetUpdateFrom(set, v)
	if err == object.NeedPython {
		in.callHelper("set_update", contDrop, set, v)
		return
	}
	in.check(err)
}

func (in *Interp) dictUpdate(depth int) {
	v := in.pop()
	defer in.Decref(v)
	d := in.top(depth - 1)
	if in.Kind(v) == object.KindDict && in.Type(v) == 0 {
		err := in.DictUpdate(d, v)
		if err != object.NeedPython {
			in.check(err)
			return
		}
	}
	in.callHelper("dict_update", contDrop, d, v)
}

// dictMerge executes DICT_MERGE: ** arguments of a call, whose names must be
// new. The callable lies below the positional arguments.
func (in *Interp) dictMerge(depth int) {
	v := in.pop()
	defer in.Decref(v)
	d, f := in.top(depth-1), in.top(depth+1+b2i(in.code.table))
	if in.Kind(v) != object.KindDict || in.Type(v) != 0 {
		in.callHelper("dict_merge", contDrop, f, d, v)
		return
	}
	for pos := 0; ; {
		k, value, ok := in.DictNext(v, &pos)
		if !ok {
			return
		}
		if !in.IsStr(k) {
			in.Raise(object.TypeError, "keywords must be strings")
			return
		}
		if in.dictGet(d, k) != 0 {
			in.Raise(object.TypeError, in.functionText(f)+" got multiple values for keyword argument '"+in.StrValue(k)+"'")
			return
		}
		if !in.dictSet(d, k, value) {
			return
		}
	}
}

// functionText names a callable in messages: module.qualname() or its str.
func (in *Interp) functionText(f heap.Ref) string {
	name, module := "", ""
	switch in.Kind(f) {
	case object.KindFunction:
		name = in.StrValue(in.Ref(f, object.FuncQualname))
		if m := in.Ref(f, object.FuncModule); m != 0 && in.IsStr(m) {
			module = in.StrValue(m)
		}
	case object.KindMethod:
		return in.functionText(in.Ref(f, object.MethodFunc))
	case object.KindBuiltin, object.KindMethodDesc:
		d := &in.defs[in.Raw(f, 0)]
		return d.owner + d.Name + "()"
	case object.KindClass:
		name = in.StrValue(in.Ref(f, object.ClassQualname))
		if m := in.dictGet(in.Ref(f, object.ClassDict), in.name[nModule]); m != 0 && in.IsStr(m) {
			module = in.StrValue(m)
		}
	default:
		return in.ClassName(f) + " object"
	}
	if module != "" && module != "builtins" {
		name = module + "." + name
	}
	return name + "()"
}

// formatValue executes FORMAT_VALUE: conversion in the low two bits of flags, 4
// for a format spec.
func (in *Interp) formatValue(flags int) {
	spec := heap.Ref(0)
	if flags&4 != 0 {
		spec = in.pop()
	}
	v := in.pop()
	in.push(in.formatted(v, spec, flags&3))
	in.Decref(v)
	in.XDecref(spec)
}

func (in *Interp) formatted(v, spec heap.Ref, conversion int) heap.Ref {
	if conversion == 0 && spec == 0 && in.Kind(v) == object.KindStr && in.Type(v) == 0 {
		return in.own(v)
	}
	if s, ok := in.formatQuick(v, spec, conversion); ok {
		return s
	}
	if spec == 0 {
		spec = object.None
	}
	n := in.RetInt(int64(conversion))
	defer in.XDecref(n)
	return in.call(in.helpers["format_value"], []heap.Ref{v, spec, n}, contPush)
}

// formatQuick formats values that need no Python code.
func (in *Interp) formatQuick(v, spec heap.Ref, conversion int) (heap.Ref, bool) {
	text, err := "", (*object.Err)(nil)
	switch {
	case conversion == 1 || conversion == 0 && spec == 0 && in.Bits(v)&object.OverFormat == 0:
		text, err = in.Space.Str(v)
	case conversion == 2:
		text, err = in.Space.Repr(v)
	case conversion == 3:
		text, err = in.Space.Repr(v)
		text = ASCII(text)
	case spec == 0:
		text, err = in.Space.Format(v, "")
	default:
		text, err = in.Space.Format(v, in.StrValue(spec))
	}
	if err == object.NeedPython {
		return 0, false
	}
	if err != nil || spec == 0 || conversion == 0 {
		return in.RetText(text, err), true
	}
	padded := in.RetStr(text)
	defer in.XDecref(padded)
	return in.RetText(in.Space.Format(padded, in.StrValue(spec))), true
}

// RetText is RetStr for the answers of vm/object that are Go text.
func (in *Interp) RetText(text string, err *object.Err) heap.Ref {
	if err != nil {
		return in.Wrap(0, err)
	}
	return in.RetStr(text)
}

// ASCII writes a repr with escapes for what is not ASCII, as ascii() does.
func ASCII(text string) string {
	out := make([]byte, 0, len(text))
	for _, r := range text {
		switch {
		case r < 0x80:
			out = append(out, byte(r))
		case r < 0x100:
			out = appendHex(append(out, "\\x"...), r, 2)
		case r < 0x10000:
			out = appendHex(append(out, "\\u"...), r, 4)
		default:
			out = appendHex(append(out, "\\U"...), r, 8)
		}
	}
	return string(out)
}

func appendHex(out []byte, r rune, digits int) []byte {
	for i := digits - 1; i >= 0; i-- {
		out = append(out, "0123456789abcdef"[r>>(4*i)&15])
	}
	return out
}

// unpackSequence executes UNPACK_SEQUENCE.
func (in *Interp) unpackSequence(n int) {
	seq := in.pop()
	if k := in.Kind(seq); (k == object.KindTuple || k == object.KindList) && in.Type(seq) == 0 && in.SeqLen(seq) == n {
		for i := n - 1; i >= 0; i-- {
			in.push(in.own(in.SeqItem(seq, i)))
		}
		in.Decref(seq)
		return
	}
	in.unpackSlowly(seq, n, -1)
}

// unpackEx executes UNPACK_EX: before values, a list, after values.
func (in *Interp) unpackEx(before, after int) { in.unpackSlowly(in.pop(), before, after) }

// unpackSlowly makes a list of the values (reading, like CPython, no more than
// it needs when there is no starred target) and spreads it.
func (in *Interp) unpackSlowly(seq heap.Ref, before, after int) {
	b, a := in.RetInt(int64(before)), in.RetInt(int64(after))
	v := in.call(in.helpers["unpack"], []heap.Ref{seq, b, a}, contUnpack)
	if v != 0 {
		in.deliver(contUnpack, v)
	}
	in.XDecref(b)
	in.XDecref(a)
	in.Decref(seq)
}

// spread pushes the items of a tuple, last first.
func (in *Interp) spread(t heap.Ref) {
	for i := in.TupleLen(t) - 1; i >= 0; i-- {
		in.push(in.own(in.TupleItem(t, i)))
	}
	in.Decref(t)
}

func (in *Interp) setupAnnotations() {
	names := in.Ref(in.frame, frameNames)
	if in.Kind(names) == object.KindDict && in.dictGet(names, in.name[nAnnotations]) == 0 {
		if d, err := in.NewDict(); in.check(err) {
			in.dictSet(names, in.name[nAnnotations], d)
			in.Decref(d)
		}
	}
}
