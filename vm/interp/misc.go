package interp

import (
	"slices"

	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// reprOf is repr(x); strOf is str(x): owned, or 0 as for call.
func (in *Interp) reprOf(x heap.Ref, c cont) heap.Ref {
	if k := in.Kind(x); k >= object.KindLock && k <= object.KindNative || k == object.KindModule {
		if m := in.special(x, nRepr); in.Kind(m) != object.KindMethodDesc || in.Ref(m, 0) != in.Root(rootObject) {
			return in.callBoundTo(m, x, nil, nil, nil, c)
		}
	}
	text, err := in.Space.Repr(x)
	if err != object.NeedPython {
		return in.RetText(text, err)
	}
	m := in.special(x, nRepr)
	if in.Kind(m) == object.KindMethodDesc && in.Kind(x) != object.KindNative && in.Kind(x) != object.KindInstance {
		return in.call(in.helpers["repr_container"], []heap.Ref{x}, c)
	}
	v := in.callBoundTo(m, x, nil, nil, nil, contRepr)
	if v != 0 && !in.IsStr(v) {
		in.deliverChecked(contRepr, v)
		return 0
	}
	return v
}

func (in *Interp) strOf(x heap.Ref, c cont) heap.Ref {
	text, err := in.Space.Str(x)
	if err != object.NeedPython {
		return in.RetText(text, err)
	}
	m := in.special(x, nStr)
	if in.Bits(x)&object.OverStr == 0 {
		if in.Kind(x) == object.KindException {
			return in.call(in.helpers["exception_str"], []heap.Ref{x}, c)
		}
		return in.reprOf(x, c)
	}
	v := in.callBoundTo(m, x, nil, nil, nil, contStr)
	if v != 0 && !in.IsStr(v) {
		in.deliverChecked(contStr, v)
		return 0
	}
	return v
}

// ReprOf, StrOf, HashOf, LenOf, IterOf, FormatOf and TruthOf
// are the operations of the same built-in functions, for natives: the native
// returns what they return.
func (in *Interp) ReprOf(x heap.Ref) heap.Ref { return in.reprOf(x, in.callCont) }
func (in *Interp) StrOf(x heap.Ref) heap.Ref  { return in.strOf(x, in.callCont) }

// IterOf is iter(x).
func (in *Interp) IterOf(x heap.Ref) heap.Ref {
	v := in.iter(x, contIter)
	if v != 0 && in.special(v, nNext) == 0 {
		in.deliverChecked(contIter, v)
		return 0
	}
	return v
}

// SetAttrOf is setattr(x, name, value), or delattr for value 0.
func (in *Interp) SetAttrOf(x, name, value heap.Ref) heap.Ref {
	if !in.attrName(name) {
		return 0
	}
	name, err := in.InternStr(in.own(name))
	if err != nil {
		return in.Wrap(0, err)
	}
	defer in.Decref(name)
	if in.setAttr(x, name, value, in.callCont) {
		return in.None()
	}
	return 0
}

// HashOf is hash(x).
func (in *Interp) HashOf(x heap.Ref) heap.Ref {
	h, err := in.Space.Hash(x)
	if err != object.NeedPython {
		return in.retHash(h, err)
	}
	if in.Bits(x)&object.Unhashable != 0 {
		return in.Raise(object.TypeError, "unhashable type: '"+in.ClassName(x)+"'")
	}
	m := in.special(x, nHash)
	if m == 0 || m == object.None {
		return in.Raise(object.TypeError, "unhashable type: '"+in.ClassName(x)+"'")
	}
	if in.Kind(m) == object.KindMethodDesc && in.Kind(x) == object.KindTuple {
		return in.Delegate("hash_tuple", x)
	}
	v := in.callBoundTo(m, x, nil, nil, nil, contHash)
	if v != 0 && in.IsInt(v) {
		return in.hashOfInt(v)
	} else if v != 0 {
		in.deliverChecked(contHash, v)
		return 0
	}
	return v
}

// hashOfInt brings what __hash__ returned (taken over) into 64 bits.
func (in *Interp) hashOfInt(v heap.Ref) heap.Ref {
	n, small := in.IntValue(v)
	if small && n != -1 {
		return v
	}
	h, err := in.HashRaw(v)
	in.Decref(v)
	return in.retHash(h, err)
}

// LenOf is len(x).
func (in *Interp) LenOf(x heap.Ref) heap.Ref {
	n, err := in.Space.Len(x)
	if err == nil {
		return in.RetInt(int64(n))
	}
	if err != object.NeedPython {
		if in.oldLacks(x, "attribute '__len__'") {
			return 0
		}
		return in.Wrap(0, err)
	}
	v, present := in.callSpecial(x, nLen, contLen)
	if !present {
		return in.Raise(object.TypeError, "object of type '"+in.ClassName(x)+"' has no len()")
	}
	if v != 0 {
		if n, small := in.IntValue(v); in.IsInt(v) && small && n >= 0 {
			return v
		}
		in.deliverChecked(contLen, v)
		return 0
	}
	return 0
}

// TruthOf is bool(x).
func (in *Interp) TruthOf(x heap.Ref) heap.Ref {
	truth, err := in.Space.Truth(x)
	if err != object.NeedPython {
		return in.retTruth(truth, err)
	}
	r, present := in.truthCall(x, contBool)
	if !present {
		return in.Bool(true)
	}
	if r != 0 {
		truth, ok := in.truthResult(r, in.truthCont.arg())
		if !ok {
			return 0
		}
		return in.Bool(truth)
	}
	return 0
}

// FormatOf is format(x, spec); spec is a str.
func (in *Interp) FormatOf(x, spec heap.Ref) heap.Ref {
	text, err := in.Space.Format(x, in.StrValue(spec))
	if err != object.NeedPython {
		return in.RetText(text, err)
	}
	m := in.special(x, nFormat)
	if m == 0 {
		return in.strOf(x, in.callCont)
	}
	v := in.callBoundTo(m, x, []heap.Ref{spec}, nil, nil, contFormat)
	if v != 0 && !in.IsStr(v) {
		in.deliverChecked(contFormat, v)
		return 0
	}
	return v
}

// BinaryOf is x op y with all the methods that may decide; CompareOf likewise.
func (in *Interp) BinaryOf(op object.BinOp, x, y heap.Ref) heap.Ref {
	if op == object.OpDivide {
		return in.binaryValue(&classicDivide, false, x, y, in.callCont)
	}
	for i := range operators {
		if operators[i].bin == op {
			return in.binaryValue(&operators[i], false, x, y, in.callCont)
		}
	}
	return 0
}

// InplaceOf is x op= y.
func (in *Interp) InplaceOf(op object.BinOp, x, y heap.Ref) heap.Ref {
	for i := range operators {
		if operators[i].bin == op {
			return in.binaryValue(&operators[i], true, x, y, in.callCont)
		}
	}
	return 0
}

// CompareOf is x op y for a comparison.
func (in *Interp) CompareOf(op object.CmpOp, x, y heap.Ref) heap.Ref {
	return in.compareValue(op, x, y, in.callCont)
}

// UnaryOf is op x.
func (in *Interp) UnaryOf(op object.UnaryOp, x heap.Ref) heap.Ref {
	return in.unaryValue(op, [...]int{nNeg, nPos, nInvert, nAbs}[op], x, in.callCont)
}

// GetItemOf is x[key].
func (in *Interp) GetItemOf(x, key heap.Ref) heap.Ref { return in.getItem(x, key, in.callCont) }

func (in *Interp) again(c *Call, i int, helper string) heap.Ref {
	f, args := c.fn, c.Args[:c.N()]
	kw := in.dictOf(c.KwNames, c.KwArgs)
	if kw == 0 {
		return 0
	}
	if !c.def.raw && !c.def.varArgs {
		args = in.positional(c, args, kw)
	}
	if i >= len(args) {
		in.Decref(kw)
		return in.Raise(object.SystemError, "Again of a keyword argument")
	}
	switch {
	case in.Kind(f) == object.KindMethodDesc:
		f = in.newBuiltin(int(in.Raw(f, 0)), c.Self, in.Ref(f, 1), 0)
		defer in.XDecref(f)
	case c.def.isNew:
		args = append([]heap.Ref{c.Self}, args...)
		i++
	}
	t := in.Wrap(in.NewTuple(len(args)))
	n := in.RetInt(int64(i))
	if t == 0 || n == 0 {
		return 0
	}
	for k, a := range args {
		if a == 0 {
			a = object.None
		}
		in.SetRef(t, k, in.own(a))
	}
	v := in.Delegate("again", f, t, kw, n, in.helper(helper))
	in.Decref(kw)
	in.Decref(n)
	in.Decref(t)
	return v
}

// positional is the arguments that can be given by position; the others go
// into the dict kw by name.
func (in *Interp) positional(c *Call, args []heap.Ref, kw heap.Ref) []heap.Ref {
	n := 0
	for n < len(args) && n < c.def.pos && args[n] != 0 {
		n++
	}
	for i := n; i < len(args); i++ {
		if args[i] != 0 {
			in.put(kw, c.def.params[i].name, in.own(args[i]))
		}
	}
	return args[:n]
}

// recursionPlace says in which operation the depth was exceeded.
func (in *Interp) recursionPlace() string { return "" }

// isHandlingRecursion reports whether a RecursionError is being handled, for
// which CPython allows some more frames.
func (in *Interp) isHandlingRecursion() bool {
	e := in.handled()
	return e != 0 && in.isSubclass(in.ClassOf(e), in.Exc(object.RecursionError))
}

// reprEnter notes that the repr of container x is being made; it reports false
// when it already was.
func (in *Interp) reprEnter(x heap.Ref) bool {
	l := in.Root(rootRepr)
	if l == 0 {
		l = in.Wrap(in.NewList(0))
		in.SetRoot(rootRepr, l)
	}
	key := in.reprKey(x)
	for i := range in.ListLen(l) {
		if v, _ := in.IntValue(in.ListItem(l, i)); v == key {
			return false
		}
	}
	if n := in.RetInt(key); n != 0 {
		in.Space.ListAppend(l, n)
	}
	return true
}

// reprKey tells containers and threads apart.
func (in *Interp) reprKey(x heap.Ref) int64 { return int64(x)<<16 | int64(in.tid) }

func (in *Interp) reprLeave(x heap.Ref) {
	l := in.Root(rootRepr)
	for i := in.ListLen(l) - 1; i >= 0; i-- {
		if v, _ := in.IntValue(in.ListItem(l, i)); v == in.reprKey(x) {
			in.Decref(in.ListPop(l, i))
			return
		}
	}
}

func (in *Interp) reprRecursive(x heap.Ref) string {
	switch in.Kind(x) {
	case object.KindList:
		return "[...]"
	case object.KindTuple:
		return "(...)"
	case object.KindDict:
		return "{...}"
	case object.KindSet, object.KindFrozenSet:
		return in.ClassName(x) + "(...)"
	}
	return "..."
}

// frameLine is the line that a frame is in; frameOffset the byte offset.
func (in *Interp) frameLine(f heap.Ref) int {
	return int(in.codeInfoOf(in.frameCode(f)).d.Line[in.framePC(f)])
}
func (in *Interp) frameOffset(f heap.Ref) int {
	return int(in.codeInfoOf(in.frameCode(f)).d.Offset[in.framePC(f)])
}

// framePC is the index of the instruction that a frame is executing.
func (in *Interp) framePC(f heap.Ref) int {
	if f == in.frame {
		return max(in.pc-1, 0)
	}
	ci := in.codeInfoOf(in.frameCode(f))
	return max(int(in.Word(f, ci.rawAt+framePC))-1, 0)
}

func frameBackGetter(in *Interp, c *Call) heap.Ref {
	for f := in.Ref(c.Self, frameBack); f != 0; f = in.Ref(f, frameBack) {
		if !in.codeInfoOf(in.frameCode(f)).hidden {
			return in.own(f)
		}
	}
	return in.None()
}

// Globals is the dict of globals of the calling frame, borrowed.
func (in *Interp) Globals() heap.Ref {
	if f := in.visibleFrame(); f != 0 {
		return in.frameGlobals(f)
	}
	return 0
}

// FrameLocals is locals() of a frame: its namespace, or a new dict of its
// variables.
func (in *Interp) FrameLocals(f heap.Ref) heap.Ref {
	if n := in.Ref(f, frameNames); n != 0 {
		return in.own(n)
	}
	d := in.Wrap(in.NewDict())
	if d == 0 {
		return 0
	}
	ci := in.codeInfoOf(in.frameCode(f))
	in.eachVariable(f, ci, func(name string, v heap.Ref, _ bool) {
		if v != 0 {
			in.put(d, name, in.own(v))
		}
	})
	return d
}

// eachVariable visits the variables of a frame, unset ones being 0: first the
// plain ones, then the contents of cells.
func (in *Interp) eachVariable(f heap.Ref, ci *codeInfo, visit func(name string, v heap.Ref, cell bool)) {
	for i, name := range ci.c.VarNames {
		if !ci.table || !slices.Contains(ci.c.CellVars, name) {
			visit(name, in.Ref(f, frameVars+i), false)
		}
	}
	for i := range len(ci.c.CellVars) + ci.nfree {
		name := ci.c.CellName(i)
		at := ci.nlocals + i
		if ci.table {
			at = slices.Index(ci.fast, name)
		}
		v := in.Ref(f, frameVars+at)
		if v != 0 && in.Kind(v) == object.KindCell {
			v = in.Ref(v, object.CellValue)
		}
		visit(name, v, true)
	}
}

// NextOf is next(it).
func (in *Interp) NextOf(it heap.Ref) heap.Ref {
	v, end := in.next(it, in.callCont)
	if end {
		return in.RaiseArgs(object.StopIteration)
	}
	return v
}

// GetAttrOf is getattr(x, name).
func (in *Interp) GetAttrOf(x, name heap.Ref) heap.Ref {
	if !in.attrName(name) {
		return 0
	}
	return in.getAttr(x, name, in.callCont)
}

// Special calls a special method of x by name: present is false when its class
// has none.
func (in *Interp) Special(x heap.Ref, name string, args ...heap.Ref) (v heap.Ref, present bool) {
	m := in.specialByText(x, name)
	if m == 0 {
		return 0, false
	}
	return in.callBoundTo(m, x, args, nil, nil, in.callCont), true
}

// HasSpecial reports whether the class of x has a method of that name.
func (in *Interp) HasSpecial(x heap.Ref, name string) bool { return in.specialByText(x, name) != 0 }

func (in *Interp) specialByText(x heap.Ref, name string) heap.Ref {
	n := in.intern(in.spell(name))
	defer in.XDecref(n)
	m := in.lookup(in.ClassOf(x), n)
	if m == object.None {
		return 0
	}
	return m
}

// Frame is the depth-th visible frame of the running thread, borrowed, or 0.
func (in *Interp) Frame(depth int) heap.Ref {
	for f := in.frame; f != 0; f = in.Ref(f, frameBack) {
		if in.codeInfoOf(in.frameCode(f)).hidden {
			continue
		}
		if depth == 0 {
			return f
		}
		depth--
	}
	return 0
}

// Handled is the exception being handled (sys.exc_info), borrowed, or 0.
func (in *Interp) Handled() heap.Ref { return in.handled() }

// Modules is the dict sys.modules, borrowed; Builtins the dict of builtins.
func (in *Interp) Modules() heap.Ref  { return in.Root(rootModules) }
func (in *Interp) Builtins() heap.Ref { return in.Root(rootBuiltins) }
