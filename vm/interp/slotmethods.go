package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// The special methods of the built-in classes: int.__add__, list.__len__ …
// One native per method serves all kinds, because vm/object goes by the kind.
// They do what the kind does, whatever the class of the instance overrides.

// slotsOf lists, for each kind, groups of special methods; groups are below.
var slotsOf = map[uint8]string{
	object.KindInt:            "cmp hash repr bool add sub mul div mod pow shift bits neg index float",
	object.KindFloat:          "cmp hash repr bool add sub mul div mod pow neg0 float int",
	object.KindComplex:        "cmp hash repr bool add sub mul div pow neg0",
	object.KindStr:            "cmp hash repr str len item in iter add rep mod format",
	object.KindBytes:          "cmp hash repr len item in iter add rep mod",
	object.KindByteArray:      "cmp nohash repr len item set del in iter add rep iadd irep mod",
	object.KindTuple:          "cmp hash repr len item in iter add rep",
	object.KindList:           "cmp nohash repr len item set del in iter rev add rep iadd irep",
	object.KindDict:           "cmp nohash repr len item set del in iter rev or ior",
	object.KindSet:            "cmp nohash repr len in iter setops isetops",
	object.KindFrozenSet:      "cmp hash repr len in iter setops",
	object.KindDictView:       "cmp repr len in iter rev setops",
	object.KindRange:          "cmp hash repr bool len item in iter rev",
	object.KindSlice:          "cmp nohash repr",
	object.KindNone:           "repr bool",
	object.KindMappingProxy:   "repr len item in iter or",
	object.KindGenerator:      "iter next",
	object.KindDictIter:       "iter next hint",
	object.KindSetIter:        "iter next hint",
	object.KindRangeIter:      "iter next hint",
	object.KindLongRangeIter:  "iter next hint",
	object.KindListIter:       "iter next hint",
	object.KindListRevIter:    "iter next hint",
	object.KindTupleIter:      "iter next hint",
	object.KindStrIter:        "iter next hint",
	object.KindBytesIter:      "iter next hint",
	object.KindSeqIter:        "iter next",
	object.KindRevIter:        "iter next",
	object.KindCallIter:       "iter next",
	object.KindEnumerate:      "iter next",
	object.KindZip:            "iter next",
	object.KindMap:            "iter next",
	object.KindFilter:         "iter next",
	object.KindMethod:         "cmp hash repr",
	object.KindFunction:       "repr get call",
	object.KindBuiltin:        "cmp hash repr call",
	object.KindMethodDesc:     "repr get call",
	object.KindStaticMethod:   "get",
	object.KindClassMethod:    "get",
	object.KindProperty:       "get dset",
	object.KindMember:         "get dset repr",
	object.KindGetSet:         "get dset repr",
	object.KindCode:           "repr",
	object.KindCell:           "repr",
	object.KindFrame:          "repr",
	object.KindNotImplemented: "repr",
	object.KindEllipsis:       "repr",
	object.KindNamespace:      "repr cmp",
}

// groups says which methods a word of slotsOf stands for.
var groups = map[string][]Def{
	"cmp":   {compareDef("__lt__", object.CmpLT), compareDef("__le__", object.CmpLE), compareDef("__eq__", object.CmpEQ), compareDef("__ne__", object.CmpNE), compareDef("__gt__", object.CmpGT), compareDef("__ge__", object.CmpGE)},
	"hash":  {{Name: "__hash__", Fn: func(in *Interp, c *Call) heap.Ref { return in.retHash(in.HashRaw(c.Self)) }}},
	"repr":  {{Name: "__repr__", Fn: reprMethod}},
	"str":   {{Name: "__str__", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetText(in.StrRaw(c.Self)) }}},
	"bool":  {{Name: "__bool__", Fn: func(in *Interp, c *Call) heap.Ref { return in.retTruth(in.Truth(c.Self)) }}},
	"add":   {binaryDef("__add__", object.OpAdd), reflectedDef("__radd__", object.OpAdd)},
	"sub":   {binaryDef("__sub__", object.OpSub), reflectedDef("__rsub__", object.OpSub)},
	"mul":   {binaryDef("__mul__", object.OpMul), reflectedDef("__rmul__", object.OpMul)},
	"rep":   {binaryDef("__mul__", object.OpMul), reflectedDef("__rmul__", object.OpMul)},
	"div":   {binaryDef("__truediv__", object.OpTrueDiv), reflectedDef("__rtruediv__", object.OpTrueDiv)},
	"mod":   {binaryDef("__mod__", object.OpMod), reflectedDef("__rmod__", object.OpMod), binaryDef("__floordiv__", object.OpFloorDiv), reflectedDef("__rfloordiv__", object.OpFloorDiv), binaryDef("__divmod__", object.OpDivMod), reflectedDef("__rdivmod__", object.OpDivMod)},
	"pow":   {{Name: "__pow__", Sig: "value, mod=None, /", Fn: binaryMethod(object.OpPow)}, {Name: "__rpow__", Sig: "value, mod=None, /", Fn: reflectedMethod(object.OpPow)}},
	"shift": {binaryDef("__lshift__", object.OpLShift), reflectedDef("__rlshift__", object.OpLShift), binaryDef("__rshift__", object.OpRShift), reflectedDef("__rrshift__", object.OpRShift)},
	"bits":  {binaryDef("__and__", object.OpAnd), reflectedDef("__rand__", object.OpAnd), binaryDef("__or__", object.OpOr), reflectedDef("__ror__", object.OpOr), binaryDef("__xor__", object.OpXor), reflectedDef("__rxor__", object.OpXor)},
	"setops": {binaryDef("__and__", object.OpAnd), reflectedDef("__rand__", object.OpAnd), binaryDef("__or__", object.OpOr), reflectedDef("__ror__", object.OpOr), binaryDef("__xor__", object.OpXor), reflectedDef("__rxor__", object.OpXor),
		binaryDef("__sub__", object.OpSub), reflectedDef("__rsub__", object.OpSub)},
	"isetops": {inplaceDef("__iand__", object.OpAnd), inplaceDef("__ior__", object.OpOr), inplaceDef("__ixor__", object.OpXor), inplaceDef("__isub__", object.OpSub)},
	"or":      {binaryDef("__or__", object.OpOr), reflectedDef("__ror__", object.OpOr)},
	"ior":     {inplaceDef("__ior__", object.OpOr)},
	"iadd":    {inplaceDef("__iadd__", object.OpAdd)},
	"irep":    {inplaceDef("__imul__", object.OpMul)},
	"neg":     {unaryDef("__neg__", object.UnaryNeg), unaryDef("__pos__", object.UnaryPos), unaryDef("__abs__", object.UnaryAbs), unaryDef("__invert__", object.UnaryInvert)},
	"neg0":    {unaryDef("__neg__", object.UnaryNeg), unaryDef("__pos__", object.UnaryPos), unaryDef("__abs__", object.UnaryAbs)},
	"index":   {{Name: "__index__", Fn: intMethod}, {Name: "__int__", Fn: intMethod}, {Name: "__trunc__", Fn: intMethod}},
	"int":     {{Name: "__int__", Fn: truncMethod}, {Name: "__trunc__", Fn: truncMethod}},
	"len": {{Name: "__len__", Fn: func(in *Interp, c *Call) heap.Ref {
		n, err := in.LenRaw(c.Self)
		if err != nil {
			return in.Wrap(0, err)
		}
		return in.RetInt(int64(n))
	}}},
	"item": {{Name: "__getitem__", Sig: "key, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.getItemNative(c) }}},
	"set":  {{Name: "__setitem__", Sig: "key, value, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.setItemNative(c, c.Args[1]) }}},
	"del":  {{Name: "__delitem__", Sig: "key, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.setItemNative(c, 0) }}},
	"in": {{Name: "__contains__", Sig: "key, /", Fn: func(in *Interp, c *Call) heap.Ref {
		found, err := in.ContainsRaw(c.Self, c.Args[0])
		if err == object.NeedPython {
			return in.Delegate("contains_raw", c.Self, c.Args[0])
		}
		return in.retTruth(found, err)
	}}},
	"iter":   {{Name: "__iter__", Fn: func(in *Interp, c *Call) heap.Ref { return in.Wrap(in.NewIterRaw(c.Self)) }}},
	"next":   {{Name: "__next__", Fn: nextMethod}},
	"hint":   {{Name: "__length_hint__", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(max(in.LengthHint(c.Self), 0))) }}},
	"rev":    {{Name: "__reversed__", Fn: func(in *Interp, c *Call) heap.Ref { return in.Wrap(in.NewReversed(c.Self)) }}},
	"format": {{Name: "__format__", Sig: "format_spec, /", Fn: formatMethod}},
	"float":  {{Name: "__float__", Fn: floatMethod}},
	"call":   {{Name: "__call__", Sig: "...", Fn: callMethodNative}},
	"get":    {{Name: "__get__", Sig: "instance, owner=None, /", Fn: getMethod}},
	"dset":   {{Name: "__set__", Sig: "instance, value, /", Fn: setMethod}, {Name: "__delete__", Sig: "instance, /", Fn: setMethod}},
	"nohash": nil,
}

// addSlotMethods fills the dicts of the built-in classes.
func (in *Interp) addSlotMethods() {
	for kind := uint8(1); kind < object.KindCount; kind++ {
		words := slotsOf[kind]
		class := in.KindClass(kind)
		for len(words) > 0 {
			word, rest := words, ""
			for i := range words {
				if words[i] == ' ' {
					word, rest = words[:i], words[i+1:]
					break
				}
			}
			words = rest
			in.fillClass(class, &TypeDef{Methods: groups[word]})
			if word == "nohash" && !in.entering {
				in.put(in.Ref(class, object.ClassDict), "__hash__", in.None())
				in.SetRaw(class, object.ClassBits, in.Raw(class, object.ClassBits))
			}
		}
	}
}

// compareDef and the like are called where groups is made, which would be a long
// function if they were inlined there.
//
//go:noinline
func compareDef(name string, op object.CmpOp) Def {
	return Def{Name: name, Sig: "value, /", Fn: func(in *Interp, c *Call) heap.Ref {
		v, err := in.CompareMethod(op, c.Self, c.Args[0])
		if err == object.NeedPython {
			n := in.RetInt(int64(op))
			defer in.XDecref(n)
			return in.Delegate("compare_containers", n, c.Self, c.Args[0])
		}
		return in.Wrap(v, err)
	}}
}

//go:noinline
func binaryDef(name string, op object.BinOp) Def {
	return Def{Name: name, Sig: "value, /", Fn: binaryMethod(op)}
}

func binaryMethod(op object.BinOp) Native {
	return func(in *Interp, c *Call) heap.Ref { return in.binaryRaw(op, c.Self, c.Args[0]) }
}

// binaryRaw is what the built-in classes make of the operands; what needs
// Python code for it goes to the prelude.
func (in *Interp) binaryRaw(op object.BinOp, a, b heap.Ref) heap.Ref {
	v, err := in.BinaryRaw(op, a, b)
	if err == object.NeedPython {
		switch {
		case op == object.OpMul && in.isSequence(a):
			return in.Delegate("repeat", a, b)
		case op == object.OpMul:
			return in.Delegate("repeat", b, a)
		case op == object.OpMod && in.Kind(a) == object.KindStr:
			return in.Delegate("percent", a, b)
		}
		return in.Delegate("set_operator", in.smallInt(int(op)), a, b)
	}
	return in.retOperand(v, err)
}

func (in *Interp) isSequence(x heap.Ref) bool {
	switch in.Kind(x) {
	case object.KindStr, object.KindBytes, object.KindByteArray, object.KindTuple, object.KindList:
		return true
	}
	return false
}

//go:noinline
func reflectedDef(name string, op object.BinOp) Def {
	return Def{Name: name, Sig: "value, /", Fn: reflectedMethod(op)}
}

func reflectedMethod(op object.BinOp) Native {
	return func(in *Interp, c *Call) heap.Ref { return in.binaryRaw(op, c.Args[0], c.Self) }
}

func inplaceDef(name string, op object.BinOp) Def {
	return Def{Name: name, Sig: "value, /", Fn: func(in *Interp, c *Call) heap.Ref {
		v, err := in.inplaceRaw(op, c.Self, c.Args[0])
		if err == object.NeedPython {
			n := in.RetInt(int64(op))
			defer in.XDecref(n)
			return in.Delegate("inplace_slow", n, c.Self, c.Args[0])
		}
		return in.retOperand(v, err)
	}}
}

func unaryDef(name string, op object.UnaryOp) Def {
	return Def{Name: name, Fn: func(in *Interp, c *Call) heap.Ref { return in.retOperand(in.UnaryRaw(op, c.Self)) }}
}

// retOperand returns NotImplemented for 0 without an error.
func (in *Interp) retOperand(v heap.Ref, err *object.Err) heap.Ref {
	if v == 0 && err == nil {
		return in.own(object.NotImplemented)
	}
	return in.Wrap(v, err)
}

func (in *Interp) retTruth(b bool, err *object.Err) heap.Ref {
	if err != nil {
		return in.Wrap(0, err)
	}
	return in.Bool(b)
}

func (in *Interp) retHash(h int64, err *object.Err) heap.Ref {
	if err != nil {
		return in.Wrap(0, err)
	}
	return in.RetInt(h)
}

func reprMethod(in *Interp, c *Call) heap.Ref {
	text, err := in.ReprRaw(c.Self)
	if err == object.NeedPython {
		return in.Delegate("repr_container", c.Self)
	}
	return in.RetText(text, err)
}

func formatMethod(in *Interp, c *Call) heap.Ref {
	if !in.IsStr(c.Args[0]) {
		return in.Raise(object.TypeError, "__format__() argument must be str, not "+in.ClassName(c.Args[0]))
	}
	if in.StrLen(c.Args[0]) == 0 && in.Bits(c.Self)&object.OverStr != 0 {
		return in.StrOf(c.Self)
	}
	return in.RetText(in.FormatRaw(c.Self, in.StrValue(c.Args[0])))
}

func intMethod(in *Interp, c *Call) heap.Ref { return in.Wrap(in.UnaryRaw(object.UnaryPos, c.Self)) }

func truncMethod(in *Interp, c *Call) heap.Ref {
	return in.Wrap(in.IntFromFloat(in.FloatValue(c.Self)))
}

func floatMethod(in *Interp, c *Call) heap.Ref {
	f, _, err := in.FloatOf(c.Self)
	if err != nil {
		return in.Wrap(0, err)
	}
	return in.RetFloat(f)
}

func nextMethod(in *Interp, c *Call) heap.Ref {
	v, end := in.next(c.Self, in.callCont)
	if end {
		return in.RaiseArgs(object.StopIteration)
	}
	return v
}

func (in *Interp) getItemNative(c *Call) heap.Ref {
	v, err := in.GetItemRaw(c.Self, c.Args[0])
	if err == object.NeedPython {
		return in.Delegate("get_item", c.Self, c.Args[0])
	}
	if err != nil && err.Class == object.KeyError && in.Bits(c.Self)&object.OverMissing != 0 {
		in.XDecref(err.Value)
		v, _ := in.callSpecial(c.Self, nMissing, in.callCont, c.Args[0])
		return v
	}
	return in.Wrap(v, err)
}

func (in *Interp) setItemNative(c *Call, value heap.Ref) heap.Ref {
	err := in.SetItemRaw(c.Self, c.Args[0], value)
	if err == object.NeedPython && value == 0 {
		return in.Delegate("del_item", c.Self, c.Args[0])
	}
	if err == object.NeedPython {
		return in.Delegate("set_item", c.Self, c.Args[0], value)
	}
	if !in.check(err) {
		return 0
	}
	return in.None()
}

func callMethodNative(in *Interp, c *Call) heap.Ref {
	return in.callKw(c.Self, c.Args, c.KwNames, c.KwArgs, in.callCont)
}

func getMethod(in *Interp, c *Call) heap.Ref {
	obj, owner := c.Args[0], c.Arg(1)
	if obj == object.None {
		obj = 0
	}
	if owner == 0 || owner == object.None {
		if obj == 0 {
			return in.Raise(object.TypeError, "__get__(None, None) is invalid")
		}
		owner = in.ClassOf(obj)
	}
	return in.descriptorGet(c.Self, obj, owner, in.callCont)
}

func setMethod(in *Interp, c *Call) heap.Ref {
	if in.descriptorSet(c.Self, c.Args[0], c.Arg(1), in.callCont) {
		return in.None()
	}
	return 0
}
