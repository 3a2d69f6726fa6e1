package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// getAttr is obj.name: the value (owned), or 0 with an exception set or a
// frame pushed whose value goes to c.
func (in *Interp) getAttr(obj, name heap.Ref, c cont) heap.Ref {
	if in.Bits(obj)&object.OverGetattr != 0 {
		return in.getAttrHooked(obj, name, c)
	}
	return in.getAttrDefault(obj, name, c)
}

// getAttrDefault is object.__getattribute__ and its forms for classes, modules
// and super objects.
func (in *Interp) getAttrDefault(obj, name heap.Ref, c cont) heap.Ref {
	var v heap.Ref
	switch in.Kind(obj) {
	case object.KindClass:
		v = in.classAttr(obj, name, c)
	case object.KindSuper:
		v = in.superAttr(obj, name, c)
	default:
		v = in.instanceAttr(obj, name, c)
	}
	return v
}

// getAttrNow is getAttr for attributes that need no Python code.
func (in *Interp) getAttrNow(obj, name heap.Ref) heap.Ref { return in.getAttr(obj, name, contPush) }

// instanceDict is the dict of an object's own attributes, borrowed, or 0.
func (in *Interp) instanceDict(obj heap.Ref) heap.Ref {
	switch in.Kind(obj) {
	case object.KindModule:
		return in.Ref(obj, object.ModuleDict)
	case object.KindFunction:
		return in.Ref(obj, object.FuncDict)
	case object.KindClass:
		return in.Ref(obj, object.ClassDict)
	case object.KindNamespace:
		return in.Ref(obj, 0)
	}
	if slot := in.DictSlot(obj); slot >= 0 {
		return in.Ref(obj, slot)
	}
	return 0
}

func (in *Interp) instanceAttr(obj, name heap.Ref, c cont) heap.Ref {
	if name == in.name[nDict] && in.Bits(obj)&object.ClassOld != 0 {
		return in.own(in.ownDict(obj))
	}
	class := in.ClassOf(obj)
	d := in.lookup(class, name)
	if d != 0 && in.isDataDescriptor(d) && (in.Raw(class, object.ClassBits)&object.ClassOld == 0 || in.Kind(d) == object.KindGetSet) {
		return in.descriptorGet(d, obj, class, c)
	}
	if dict := in.instanceDict(obj); dict != 0 {
		if v := in.dictGet(dict, name); v != 0 {
			return in.own(v)
		}
	}
	if d != 0 {
		return in.descriptorGet(d, obj, class, c)
	}
	if in.Kind(obj) == object.KindMethod { // a method shows the attributes of its function
		return in.getAttr(in.Ref(obj, object.MethodFunc), name, c)
	}
	return in.noAttr(obj, name)
}

// noAttr raises the AttributeError for a missing attribute.
func (in *Interp) noAttr(obj, name heap.Ref) heap.Ref {
	if in.D.Classic && in.noAttrClassic(obj, in.StrValue(name)) {
		return 0
	}
	subject := "'" + in.ClassName(obj) + "' object"
	switch in.Kind(obj) {
	case object.KindClass:
		subject = "type object '" + in.NameOf(obj) + "'"
	case object.KindModule:
		if n := in.GetStr(in.Ref(obj, object.ModuleDict), "__name__"); n != 0 && in.IsStr(n) {
			subject = "module '" + in.StrValue(n) + "'"
		}
	}
	return in.missingAttr(obj, name, subject+" has no attribute '"+in.StrValue(name)+"'")
}

// missingAttr raises an AttributeError about a name.
func (in *Interp) missingAttr(obj, name heap.Ref, msg string) heap.Ref {
	in.Raise(object.AttributeError, msg)
	in.concerns(name, obj)
	return 0
}

// concerns notes in the exception just raised which name was not found, and in
// which object (or 0): recent Pythons make suggestions from that.
func (in *Interp) concerns(name, obj heap.Ref) {
	if in.D.Recent && in.exc != 0 {
		in.XIncref(name)
		in.Replace(in.exc, object.ExcName, name)
		in.XIncref(obj)
		in.Replace(in.exc, object.ExcObj, obj)
	}
}

// classAttr is type.__getattribute__.
func (in *Interp) classAttr(class, name heap.Ref, c cont) heap.Ref {
	meta := in.ClassOf(class)
	m := in.lookup(meta, name)
	if m != 0 && in.isDataDescriptor(m) {
		return in.descriptorGet(m, class, meta, c)
	}
	if v := in.lookup(class, name); v != 0 {
		return in.descriptorGet(v, 0, class, c)
	}
	if m != 0 {
		return in.descriptorGet(m, class, meta, c)
	}
	return in.noAttr(class, name)
}

// superAttr looks in the MRO of the object's class after the given class.
func (in *Interp) superAttr(s, name heap.Ref, c cont) heap.Ref {
	class, obj, start := in.Ref(s, 0), in.Ref(s, 1), in.Ref(s, 2)
	if start != 0 && name != in.name[nClass] {
		mro := in.Ref(start, object.ClassMRO)
		i, n := 0, in.TupleLen(mro)
		for i < n && in.TupleItem(mro, i) != class {
			i++
		}
		if v := in.lookupMRO(start, i+1, name); v != 0 {
			if obj == start {
				obj = 0
			}
			return in.descriptorGet(v, obj, start, c)
		}
	}
	return in.instanceAttr(s, name, c)
}

// isDataDescriptor reports whether d takes part in assignment.
func (in *Interp) isDataDescriptor(d heap.Ref) bool {
	switch in.Kind(d) {
	case object.KindProperty, object.KindGetSet, object.KindMember:
		return true
	case object.KindFunction, object.KindMethodDesc:
		return false
	}
	if in.Bits(d)&object.OverDescr == 0 {
		return false
	}
	return in.special(d, nSet) != 0 || in.special(d, nDelete) != 0
}

// descriptorGet gives the value that d, found in class, stands for on obj; obj
// is 0 when the class itself was asked.
func (in *Interp) descriptorGet(d, obj, class heap.Ref, c cont) heap.Ref {
	switch in.Kind(d) {
	case object.KindProperty:
		if obj == 0 {
			return in.own(d)
		}
		getter := in.Ref(d, 0)
		if getter == 0 || getter == object.None {
			in.noAccessor(d, obj, "unreadable attribute", "getter")
			return 0
		}
		return in.call(getter, []heap.Ref{obj}, c)
	}
	if in.Bits(d)&object.OverDescr != 0 {
		if get := in.special(d, nGet); get != 0 {
			o := obj
			if o == 0 {
				o = object.None
			}
			return in.callBoundTo(get, d, []heap.Ref{o, class}, nil, nil, c)
		}
	}
	return in.bindDescriptor(d, obj, class)
}

// bindDescriptor is descriptorGet for what needs no Python code.
func (in *Interp) bindDescriptor(d, obj, class heap.Ref) heap.Ref {
	switch in.Kind(d) {
	case object.KindFunction:
		if obj == 0 && !in.D.Classic {
			return in.own(d)
		}
		return in.newMethod(d, obj, class)
	case object.KindMethodDesc:
		if obj == 0 {
			return in.own(d)
		}
		return in.newBuiltin(int(in.Raw(d, 0)), obj, in.Ref(d, 1), 0)
	case object.KindStaticMethod:
		return in.own(in.Ref(d, 0))
	case object.KindClassMethod:
		f := in.Ref(d, 0)
		if in.Kind(f) == object.KindMethodDesc {
			return in.newBuiltin(int(in.Raw(f, 0)), class, in.Ref(f, 1), 0)
		}
		return in.newMethod(f, class, in.ClassOf(class))
	case object.KindGetSet:
		if obj == 0 {
			return in.own(d)
		}
		return in.getterGet(d, obj)
	case object.KindMember:
		if obj == 0 {
			return in.own(d)
		}
		return in.memberGet(d, obj)
	}
	return in.own(d)
}

// newMethod makes a method of f; all are borrowed, self is 0 for an unbound one.
func (in *Interp) newMethod(f, self, class heap.Ref) heap.Ref {
	m := in.Alloc(object.KindMethod, 0, object.MethodSlots, 0)
	if m == 0 {
		return in.lastResort()
	}
	in.SetRef(m, object.MethodFunc, in.own(f))
	if self != 0 {
		in.SetRef(m, object.MethodSelf, in.own(self))
	}
	if in.D.Classic {
		in.SetRef(m, object.MethodClass, in.own(class))
	}
	return m
}

// newBuiltin makes a built-in function; self, name and module are borrowed,
// self and module may be 0.
func (in *Interp) newBuiltin(number int, self, name, module heap.Ref) heap.Ref {
	b := in.Alloc(object.KindBuiltin, 0, object.BuiltinSlots, 1)
	if b == 0 {
		return in.lastResort()
	}
	in.SetRaw(b, 0, uint64(number))
	in.SetRef(b, object.BuiltinName, in.own(name))
	if self != 0 {
		in.SetRef(b, object.BuiltinSelf, in.own(self))
	}
	if module != 0 {
		in.SetRef(b, object.BuiltinModule, in.own(module))
	}
	return b
}

// getterGet reads a computed attribute.
func (in *Interp) getterGet(d, obj heap.Ref) heap.Ref {
	g := &in.getters[in.Raw(d, 0)]
	if !in.IsInstance(obj, in.Ref(d, 0)) {
		return in.wrongReceiver(d, obj)
	}
	return in.runGetter(g.Get, d, obj)
}

func (in *Interp) wrongReceiver(d, obj heap.Ref) heap.Ref {
	return in.Raise(object.TypeError, "descriptor '"+in.StrValue(in.Ref(d, 1))+"' for '"+in.NameOf(in.Ref(d, 0))+
		"' objects doesn't apply to '"+in.ClassName(obj)+"' object")
}

func (in *Interp) runGetter(fn Native, d, obj heap.Ref, args ...heap.Ref) heap.Ref {
	call := in.newCall()
	call.Self, call.fn, call.Args = obj, d, args
	v := fn(in, call)
	in.ncalls--
	return v
}

// memberSlot finds the slot of a __slots__ name in an object.
func (in *Interp) memberSlot(d, obj heap.Ref) int {
	return in.DictSlot(obj) + int(in.Raw(d, 0))
}

func (in *Interp) memberGet(d, obj heap.Ref) heap.Ref {
	if !in.IsInstance(obj, in.Ref(d, 0)) {
		return in.wrongReceiver(d, obj)
	}
	if v := in.Ref(obj, in.memberSlot(d, obj)); v != 0 {
		return in.own(v)
	}
	if in.D.Recent {
		return in.noAttr(obj, in.Ref(d, 1))
	}
	return in.Raise(object.AttributeError, in.StrValue(in.Ref(d, 1)))
}

// setAttr is obj.name = value, or del obj.name for value 0. done is false when
// an exception is set or a frame was pushed, whose value goes to contDrop.
func (in *Interp) setAttr(obj, name, value heap.Ref, c cont) (done bool) {
	if in.Bits(obj)&object.OverSetattr != 0 {
		n, args := nSetattr, []heap.Ref{name, value}
		if value == 0 {
			n, args = nDelattr, args[:1]
		}
		m := in.special(obj, n)
		return in.finishDrop(in.callBoundTo(m, obj, args, nil, nil, c))
	}
	return in.setAttrDefault(obj, name, value, c)
}

// finishDrop drops the value of a call that went through at once.
func (in *Interp) finishDrop(v heap.Ref) bool {
	if v == 0 {
		return false
	}
	in.Decref(v)
	return true
}

// setAttrDefault is object.__setattr__, type.__setattr__ and __delattr__.
func (in *Interp) setAttrDefault(obj, name, value heap.Ref, c cont) bool {
	d := in.lookup(in.ClassOf(obj), name)
	if d != 0 && in.isDataDescriptor(d) && (in.Bits(obj)&object.ClassOld == 0 || in.Kind(d) == object.KindGetSet) {
		return in.descriptorSet(d, obj, value, c)
	}
	if in.Kind(obj) == object.KindClass {
		return in.setClassAttr(obj, name, value)
	}
	dict := in.ownDict(obj)
	if dict == 0 {
		if in.exc != 0 {
			return false
		}
		if d != 0 {
			in.Raise(object.AttributeError, "'"+in.ClassName(obj)+"' object attribute '"+in.StrValue(name)+"' is read-only")
			return false
		}
		if value != 0 && in.D.Recent {
			in.missingAttr(obj, name, "'"+in.ClassName(obj)+"' object has no attribute '"+in.StrValue(name)+"' and no __dict__ for setting new attributes")
			return false
		}
		in.noAttr(obj, name)
		return false
	}
	return in.storeIn(dict, obj, name, value)
}

// storeIn sets or deletes a name in an object's dict.
func (in *Interp) storeIn(dict, obj, name, value heap.Ref) bool {
	if value != 0 {
		return in.dictSet(dict, name, value)
	}
	if in.dictDel(dict, name) {
		return true
	}
	if in.D.Recent || in.isOldInstance(obj) {
		in.noAttr(obj, name)
	} else {
		in.Raise(object.AttributeError, in.StrValue(name))
	}
	return false
}

// ownDict is instanceDict that makes the dict when the object can have one.
func (in *Interp) ownDict(obj heap.Ref) heap.Ref {
	if d := in.instanceDict(obj); d != 0 {
		return d
	}
	slot := -1
	switch in.Kind(obj) {
	case object.KindFunction:
		slot = object.FuncDict
	default:
		if in.hasDict(in.ClassOf(obj)) {
			slot = in.DictSlot(obj)
		}
	}
	if slot < 0 {
		return 0
	}
	d, err := in.NewDict()
	if err != nil {
		in.RaiseErr(err)
		return 0
	}
	in.SetRef(obj, slot, d)
	return d
}

// setClassAttr sets or deletes an attribute of a class.
func (in *Interp) setClassAttr(class, name, value heap.Ref) bool {
	if in.Raw(class, object.ClassBits)&object.ClassBuiltin != 0 {
		in.Raise(object.TypeError, in.text("can't set attributes of built-in/extension type '"+in.NameOf(class)+"'",
			"cannot set '"+in.StrValue(name)+"' attribute of immutable type '"+in.NameOf(class)+"'"))
		return false
	}
	dict := in.Ref(class, object.ClassDict)
	if !in.storeIn(dict, class, name, value) {
		return false
	}
	in.changed(class, name)
	return true
}

// descriptorSet assigns through a data descriptor.
func (in *Interp) descriptorSet(d, obj, value heap.Ref, c cont) bool {
	switch in.Kind(d) {
	case object.KindProperty:
		which, msg, what := 1, "can't set attribute", "setter"
		args := []heap.Ref{obj, value}
		if value == 0 {
			which, msg, what, args = 2, "can't delete attribute", "deleter", args[:1]
		}
		f := in.Ref(d, which)
		if f == 0 || f == object.None {
			in.noAccessor(d, obj, msg, what)
			return false
		}
		return in.finishDrop(in.call(f, args, c))
	case object.KindGetSet:
		g := &in.getters[in.Raw(d, 0)]
		if g.Set == nil {
			in.Raise(object.AttributeError, "attribute '"+in.StrValue(in.Ref(d, 1))+"' of '"+in.NameOf(in.Ref(d, 0))+"' objects is not writable")
			return false
		}
		if value == 0 {
			return in.finishDrop(in.runGetter(g.Set, d, obj))
		}
		return in.finishDrop(in.runGetter(g.Set, d, obj, value))
	case object.KindMember:
		if !in.IsInstance(obj, in.Ref(d, 0)) {
			in.wrongReceiver(d, obj)
			return false
		}
		slot := in.memberSlot(d, obj)
		if value == 0 && in.Ref(obj, slot) == 0 {
			if in.D.Recent {
				in.noAttr(obj, in.Ref(d, 1))
			} else {
				in.Raise(object.AttributeError, in.StrValue(in.Ref(d, 1)))
			}
			return false
		}
		if value != 0 {
			in.Incref(value)
		}
		in.Replace(obj, slot, value)
		return true
	}
	n, name, args := nSet, "__set__", []heap.Ref{obj, value}
	if value == 0 {
		n, name, args = nDelete, "__delete__", args[:1]
	}
	m := in.special(d, n)
	if m == 0 {
		in.Raise(object.AttributeError, name)
		return false
	}
	return in.finishDrop(in.callBoundTo(m, d, args, nil, nil, c))
}

// getAttrHooked is getAttr for a class with __getattribute__ or __getattr__.
func (in *Interp) getAttrHooked(obj, name heap.Ref, c cont) heap.Ref {
	get := in.special(obj, nGetattribute)
	hook := in.special(obj, nGetattr)
	if in.Kind(get) == object.KindMethodDesc { // the default
		if hook == 0 {
			return in.getAttrDefault(obj, name, c)
		}
		if v, quick := in.attrWithoutCode(obj, name); quick {
			if v != 0 {
				return v
			}
			return in.callBoundTo(hook, obj, []heap.Ref{name}, nil, nil, c)
		}
	} else if hook == 0 {
		return in.callBoundTo(get, obj, []heap.Ref{name}, nil, nil, c)
	}
	return in.call(in.helpers["getattr_hook"], []heap.Ref{get, hook, obj, name}, c)
}

// attrWithoutCode looks an attribute up if that cannot run Python code (quick);
// v is 0 when there is none.
func (in *Interp) attrWithoutCode(obj, name heap.Ref) (v heap.Ref, quick bool) {
	if in.Kind(obj) == object.KindClass || in.Kind(obj) == object.KindSuper {
		return 0, false
	}
	d := in.lookup(in.ClassOf(obj), name)
	if d != 0 && (in.Kind(d) == object.KindProperty || in.Kind(d) == object.KindGetSet || in.Bits(d)&object.OverDescr != 0) {
		return 0, false
	}
	if d == 0 {
		dict := in.instanceDict(obj)
		if dict == 0 {
			return 0, true
		}
		v = in.dictGet(dict, name)
		in.XIncref(v)
		return v, true
	}
	v = in.instanceAttr(obj, name, contPush)
	if v == 0 {
		in.clearExc()
	}
	return v, true
}

// replaceInDict stores v, taken over, under a name that the dict has; it reports
// false, with nothing taken, when it lacks it.
func (in *Interp) replaceInDict(d, name, v heap.Ref) bool {
	e := in.DictEntry(d, name)
	if e < 0 {
		return false
	}
	in.Replace(in.Ref(d, object.DictTable), 2*e+1, v)
	return true
}
