package interp

import (
	"strconv"
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// The attributes of object, type and the other classes that are the
// interpreter's own.

var objectType = TypeDef{
	New: &Def{Sig: "*args, **kwargs", Fn: newObjectNative},
	Methods: []Def{
		{Name: "__init__", Sig: "*args, **kwargs", Fn: initObjectNative},
		{Name: "__repr__", Fn: reprMethod},
		{Name: "__str__", Fn: func(in *Interp, c *Call) heap.Ref { return in.reprOf(c.Self, in.callCont) }},
		{Name: "__hash__", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(uint64(in.ID(c.Self)) >> 4)) }},
		compareDef("__lt__", object.CmpLT), compareDef("__le__", object.CmpLE), compareDef("__gt__", object.CmpGT), compareDef("__ge__", object.CmpGE),
		{Name: "__eq__", Sig: "value, /", Fn: identityEq},
		{Name: "__ne__", Sig: "value, /", Fn: notEqMethod},
		{Name: "__format__", Sig: "format_spec, /", Fn: objectFormat},
		{Name: "__getattribute__", Sig: "name, /", Fn: getattributeMethod},
		{Name: "__setattr__", Sig: "name, value, /", Fn: setattrMethod},
		{Name: "__delattr__", Sig: "name, /", Fn: setattrMethod},
		{Name: "__init_subclass__", Class: true, Fn: func(in *Interp, c *Call) heap.Ref { return in.None() }},
		{Name: "__subclasshook__", Class: true, Sig: "class, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.own(object.NotImplemented) }},
	},
	Getters: []Getter{
		{Name: "__class__", Get: func(in *Interp, c *Call) heap.Ref { return in.own(in.ClassOf(c.Self)) }, Set: setClass},
	},
	Doc: "The base class of the class hierarchy.",
}

var typeType = TypeDef{
	New: &Def{Sig: "name=0, bases=0, dict=0, /, **kwds", Fn: newTypeNative},
	Methods: []Def{
		{Name: "__init__", Sig: "...", Fn: func(in *Interp, c *Call) heap.Ref { return in.None() }},
		{Name: "__repr__", Fn: reprMethod},
		{Name: "__call__", Sig: "...", Fn: func(in *Interp, c *Call) heap.Ref {
			return in.construct(c.Self, c.Args, c.KwNames, c.KwArgs, in.callCont)
		}},
		{Name: "__getattribute__", Sig: "name, /", Fn: getattributeMethod},
		{Name: "__setattr__", Sig: "name, value, /", Fn: setattrMethod},
		{Name: "__delattr__", Sig: "name, /", Fn: setattrMethod},
		{Name: "mro", Fn: func(in *Interp, c *Call) heap.Ref {
			mro := in.Ref(c.Self, object.ClassMRO)
			return in.Wrap(in.ListFrom(mro, 0, in.TupleLen(mro)))
		}},
		{Name: "__subclasses__", Fn: subclassesMethod},
		{Name: "__instancecheck__", Sig: "instance, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.Bool(in.IsInstance(c.Args[0], c.Self)) }},
		{Name: "__subclasscheck__", Sig: "subclass, /", Fn: func(in *Interp, c *Call) heap.Ref {
			return in.Bool(in.Kind(c.Args[0]) == object.KindClass && in.isSubclass(c.Args[0], c.Self))
		}},
		{Name: "__prepare__", Sig: "...", Class: true, Fn: func(in *Interp, c *Call) heap.Ref { return in.Wrap(in.NewDict()) }},
	},
	Getters: []Getter{
		{Name: "__name__", Get: slotGetter(object.ClassName), Set: setClassName(object.ClassName, ".__name__")},
		{Name: "__qualname__", Get: slotGetter(object.ClassQualname), Set: setClassName(object.ClassQualname, ".__qualname__")},
		{Name: "__bases__", Get: classBases},
		{Name: "__base__", Get: slotGetter(object.ClassBase)},
		{Name: "__mro__", Get: slotGetter(object.ClassMRO)},
		{Name: "__module__", Get: classModule, Set: setClassModule},
		{Name: "__dict__", Get: func(in *Interp, c *Call) heap.Ref { return in.proxy(in.Ref(c.Self, object.ClassDict)) }},
		{Name: "__doc__", Get: classDoc, Set: setClassDoc},
		{Name: "__abstractmethods__", Get: abstractMethods, Set: setAbstractMethods},
	},
}

var functionType = TypeDef{
	Getters: []Getter{
		{Name: "__code__", Get: slotGetter(object.FuncCode), Set: setFunctionCode},
		{Name: "__globals__", Get: slotGetter(object.FuncGlobals)},
		{Name: "__name__", Get: slotGetter(object.FuncName), Set: textSetter(object.FuncName, "__name__")},
		{Name: "__qualname__", Get: slotGetter(object.FuncQualname), Set: textSetter(object.FuncQualname, "__qualname__")},
		{Name: "__defaults__", Get: slotGetter(object.FuncDefaults), Set: kindSetter(object.FuncDefaults, "__defaults__", object.KindTuple)},
		{Name: "__kwdefaults__", Get: slotGetter(object.FuncKwDefaults), Set: kindSetter(object.FuncKwDefaults, "__kwdefaults__", object.KindDict)},
		{Name: "__closure__", Get: slotGetter(object.FuncClosure)},
		{Name: "__doc__", Get: slotGetter(object.FuncDoc), Set: slotSetter(object.FuncDoc)},
		{Name: "__module__", Get: slotGetter(object.FuncModule), Set: slotSetter(object.FuncModule)},
		{Name: "__annotations__", Get: lazyDict(object.FuncAnnotations), Set: kindSetter(object.FuncAnnotations, "__annotations__", object.KindDict)},
		{Name: "__dict__", Get: lazyDict(object.FuncDict), Set: func(in *Interp, c *Call) heap.Ref {
			return in.storeDict(c, object.FuncDict)
		}},
	},
}

var methodType = TypeDef{
	Kind: object.KindMethod,
	New:  &Def{Sig: "function, instance, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.newMethod(c.Args[0], c.Args[1], in.ClassOf(c.Args[1])) }},
	Methods: []Def{
		{Name: "__call__", Sig: "...", Fn: callMethodNative},
		{Name: "__getattribute__", Sig: "name, /", Fn: methodAttr},
	},
	Getters: []Getter{
		{Name: "__func__", Get: slotGetter(object.MethodFunc)},
		{Name: "__self__", Get: slotGetter(object.MethodSelf)},
	},
}

var builtinType = TypeDef{
	Kind: object.KindBuiltin,
	Getters: []Getter{
		{Name: "__name__", Get: slotGetter(object.BuiltinName)},
		{Name: "__qualname__", Get: builtinQualname},
		{Name: "__module__", Get: slotGetter(object.BuiltinModule)},
		{Name: "__self__", Get: slotGetter(object.BuiltinSelf)},
		{Name: "__doc__", Get: noneGetter},
	},
}

// descriptorGetters are the attributes of method_descriptor and its like.
var descriptorGetters = []Getter{
	{Name: "__objclass__", Get: slotGetter(0)},
	{Name: "__name__", Get: slotGetter(1)},
	{Name: "__qualname__", Get: func(in *Interp, c *Call) heap.Ref {
		return in.RetStr(in.NameOf(in.Ref(c.Self, 0)) + "." + in.StrValue(in.Ref(c.Self, 1)))
	}},
	{Name: "__doc__", Get: noneGetter},
}

var propertyType = TypeDef{
	Kind: object.KindProperty,
	New:  &Def{Sig: "fget=None, fset=None, fdel=None, doc=None", Fn: newProperty},
	Methods: []Def{
		{Name: "getter", Sig: "fget, /", Fn: propertyWith(0)},
		{Name: "setter", Sig: "fset, /", Fn: propertyWith(1)},
		{Name: "deleter", Sig: "fdel, /", Fn: propertyWith(2)},
	},
	Getters: []Getter{
		{Name: "fget", Get: slotGetter(0)}, {Name: "fset", Get: slotGetter(1)}, {Name: "fdel", Get: slotGetter(2)},
		{Name: "__doc__", Get: propertyDoc},
		{Name: "__isabstractmethod__", Get: propertyAbstract},
	},
}

func wrapperType(kind uint8, sig string) TypeDef {
	return TypeDef{
		Kind: kind,
		New:  &Def{Sig: sig, Fn: func(in *Interp, c *Call) heap.Ref { return in.wrapFunction(kind, c.Args[0]) }},
		Getters: []Getter{
			{Name: "__func__", Get: slotGetter(0)},
			{Name: "__isabstractmethod__", Get: wrapperAbstract},
		},
	}
}

var superType = TypeDef{
	Kind: object.KindSuper,
	New:  &Def{Sig: "type=0, object=0, /", Fn: newSuper},
	Getters: []Getter{
		{Name: "__thisclass__", Get: slotGetter(0)}, {Name: "__self__", Get: slotGetter(1)}, {Name: "__self_class__", Get: slotGetter(2)},
	},
}

var cellType = TypeDef{Kind: object.KindCell, Getters: []Getter{{Name: "cell_contents", Get: cellContents}}}

var moduleType = TypeDef{
	Kind: object.KindModule,
	New: &Def{Sig: "name, doc=None", Fn: func(in *Interp, c *Call) heap.Ref {
		if !in.IsStr(c.Args[0]) {
			return in.Raise(object.TypeError, "module.__init__() argument 1 must be str, not "+in.ClassName(c.Args[0]))
		}
		m := in.newModule(in.StrValue(c.Args[0]))
		if doc := c.Arg(1); m != 0 && doc != 0 {
			in.put(in.Ref(m, object.ModuleDict), "__doc__", in.own(doc))
		}
		return m
	}},
	Methods: []Def{{Name: "__repr__", Fn: moduleRepr}},
	Getters: []Getter{{Name: "__dict__", Get: slotGetter(object.ModuleDict)}},
}

var codeType = TypeDef{
	Kind: object.KindCode,
	Getters: []Getter{
		{Name: "co_name", Get: slotGetter(codeName)},
		{Name: "co_filename", Get: slotGetter(codeFilename)},
		{Name: "co_argcount", Get: codeInt(func(c *code.Code) int { return c.ArgCount })},
		{Name: "co_posonlyargcount", Get: codeInt(func(c *code.Code) int { return c.PosOnlyArgCount })},
		{Name: "co_kwonlyargcount", Get: codeInt(func(c *code.Code) int { return c.KwOnlyArgCount })},
		{Name: "co_nlocals", Get: codeInt(func(c *code.Code) int { return c.NLocals })},
		{Name: "co_stacksize", Get: codeInt(func(c *code.Code) int { return c.StackSize })},
		{Name: "co_flags", Get: codeInt(func(c *code.Code) int { return int(c.Flags) })},
		{Name: "co_firstlineno", Get: codeInt(func(c *code.Code) int { return c.FirstLine })},
		{Name: "co_varnames", Get: codeNames(func(c *code.Code) []string { return c.VarNames })},
		{Name: "co_names", Get: codeNames(func(c *code.Code) []string { return c.Names })},
		{Name: "co_freevars", Get: codeNames(func(c *code.Code) []string { return c.FreeVars })},
		{Name: "co_cellvars", Get: codeNames(func(c *code.Code) []string { return c.CellVars })},
		{Name: "co_code", Get: func(in *Interp, c *Call) heap.Ref { return in.retBytes(in.codeInfoOf(c.Self).c.Code) }},
		{Name: "co_lnotab", Get: func(in *Interp, c *Call) heap.Ref { return in.retBytes(in.codeInfoOf(c.Self).c.LineTable) }},
		{Name: "co_consts", Get: codeConstsGetter},
	},
}

func generatorType(kind uint8, prefix string) TypeDef {
	return TypeDef{
		Kind: kind,
		Methods: []Def{
			{Name: "send", Sig: "arg, /", Fn: generatorSend},
			{Name: "throw", Sig: "type, value=None, traceback=None, /", Fn: generatorThrow},
			{Name: "close", Fn: generatorClose},
		},
		Getters: []Getter{
			{Name: "__name__", Get: slotGetter(genName), Set: textSetter(genName, "__name__")},
			{Name: "__qualname__", Get: slotGetter(genQualname), Set: textSetter(genQualname, "__qualname__")},
			{Name: prefix + "_running", Get: func(in *Interp, c *Call) heap.Ref { return in.Bool(in.genState(c.Self) == genRunning) }},
			{Name: prefix + "_code", Get: func(in *Interp, c *Call) heap.Ref { return in.own(in.Ref(in.Ref(c.Self, genFunc), object.FuncCode)) }},
			{Name: prefix + "_frame", Get: slotGetter(genFrame)},
		},
	}
}

var frameType = TypeDef{
	Kind: object.KindFrame,
	Getters: []Getter{
		{Name: "f_back", Get: frameBackGetter},
		{Name: "f_code", Get: func(in *Interp, c *Call) heap.Ref { return in.own(in.frameCode(c.Self)) }},
		{Name: "f_globals", Get: func(in *Interp, c *Call) heap.Ref { return in.own(in.frameGlobals(c.Self)) }},
		{Name: "f_builtins", Get: func(in *Interp, c *Call) heap.Ref { return in.own(in.Root(rootBuiltins)) }},
		{Name: "f_locals", Get: func(in *Interp, c *Call) heap.Ref { return in.FrameLocals(c.Self) }},
		{Name: "f_lineno", Get: func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(in.frameLine(c.Self))) }},
		{Name: "f_lasti", Get: func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(in.frameOffset(c.Self))) }},
	},
}

var tracebackType = TypeDef{
	Kind: object.KindTraceback,
	Getters: []Getter{
		{Name: "tb_next", Get: slotGetter(tracebackNext)},
		{Name: "tb_frame", Get: slotGetter(tracebackFrame)},
		{Name: "tb_lineno", Get: func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(in.Word(c.Self, tracebackSlots))) }},
		{Name: "tb_lasti", Get: func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(in.Word(c.Self, tracebackSlots+1))) }},
	},
}

// addObjectMethods fills the classes above.
func (in *Interp) addObjectMethods() {
	in.fillClass(in.Root(rootObject), &objectType)
	in.fillClass(in.KindClass(object.KindClass), &typeType)
	in.fillClass(in.KindClass(object.KindFunction), &functionType)
	if in.D.Recent {
		in.fillClass(in.KindClass(object.KindClass), &TypeDef{Methods: []Def{
			{Name: "__or__", Sig: "other, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.Delegate("type_union", c.Self, c.Args[0]) }},
			{Name: "__ror__", Sig: "other, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.Delegate("type_union", c.Args[0], c.Self) }},
		}})
	}
	staticmethod, classmethod := wrapperType(object.KindStaticMethod, "function, /"), wrapperType(object.KindClassMethod, "function, /")
	gen, coro := generatorType(object.KindGenerator, "gi"), generatorType(object.KindCoroutine, "cr")
	for _, t := range []*TypeDef{&methodType, &builtinType, &propertyType, &staticmethod, &classmethod, &superType, &cellType,
		&moduleType, &codeType, &gen, &coro, &frameType, &tracebackType} {
		in.fillClass(in.KindClass(t.Kind), t)
	}
	for _, kind := range []uint8{object.KindMethodDesc, object.KindGetSet, object.KindMember} {
		in.fillClass(in.KindClass(kind), &TypeDef{Getters: descriptorGetters})
	}
	in.getters = append(in.getters, Getter{Name: "__dict__", Get: instanceDictGetter, Set: setInstanceDict})
	in.dictGetter = len(in.getters) - 1
	in.getters = append(in.getters, Getter{Name: "__weakref__", Get: noneGetter})
}

// slotGetter reads a reference slot; None when it is empty.
//
//go:noinline
func slotGetter(slot int) Native {
	return func(in *Interp, c *Call) heap.Ref {
		if v := in.Ref(c.Self, slot); v != 0 {
			return in.own(v)
		}
		return in.None()
	}
}

// slotSetter stores a reference slot; None and deletion empty it.
func slotSetter(slot int) Native {
	return func(in *Interp, c *Call) heap.Ref {
		v := c.Arg(0)
		if v == object.None {
			v = 0
		}
		in.XIncref(v)
		in.Replace(c.Self, slot, v)
		in.flushCache()
		return in.None()
	}
}

// textSetter is slotSetter for a slot that always holds a str.
func textSetter(slot int, name string) Native {
	return func(in *Interp, c *Call) heap.Ref {
		if v := c.Arg(0); v == 0 || !in.IsStr(v) {
			return in.Raise(object.TypeError, name+" must be set to a string object")
		}
		return slotSetter(slot)(in, c)
	}
}

// kindSetter is slotSetter for a slot that is empty or holds an object of a kind.
func kindSetter(slot int, name string, kind uint8) Native {
	return func(in *Interp, c *Call) heap.Ref {
		if v := c.Arg(0); v != 0 && v != object.None && in.Kind(v) != kind {
			return in.Raise(object.TypeError, name+" must be set to a "+object.KindName(kind)+" object")
		}
		return slotSetter(slot)(in, c)
	}
}

// setFunctionCode is func_set_code (Objects/funcobject.c, 3.9).
func setFunctionCode(in *Interp, c *Call) heap.Ref {
	v := c.Arg(0)
	if v == 0 || in.Kind(v) != object.KindCode {
		return in.Raise(object.TypeError, "__code__ must be set to a code object")
	}
	have := 0
	if closure := in.Ref(c.Self, object.FuncClosure); closure != 0 {
		have = in.TupleLen(closure)
	}
	if want := len(in.codeInfoOf(v).c.FreeVars); want != have {
		return in.Raise(object.ValueError, in.StrValue(in.Ref(c.Self, object.FuncName))+"() requires a code object with "+
			strconv.Itoa(have)+" free vars, not "+strconv.Itoa(want))
	}
	return slotSetter(object.FuncCode)(in, c)
}

// setClassName sets __name__ or __qualname__ of a class (type_set_name,
// Objects/typeobject.c, 3.9).
func setClassName(slot int, attr string) Native {
	return func(in *Interp, c *Call) heap.Ref {
		v, name := c.Arg(0), in.NameOf(c.Self)
		switch {
		case in.Raw(c.Self, object.ClassBits)&object.ClassBuiltin != 0:
			return in.Raise(object.TypeError, "can't set attributes of built-in/extension type '"+name+"'")
		case v == 0:
			return in.Raise(object.TypeError, "can't delete "+name+attr)
		case !in.IsStr(v):
			return in.Raise(object.TypeError, "can only assign string to "+name+attr+", not '"+in.ClassName(v)+"'")
		case slot == object.ClassName && strings.IndexByte(in.StrValue(v), 0) >= 0:
			return in.Raise(object.ValueError, "type name must not contain null characters")
		}
		return slotSetter(slot)(in, c)
	}
}

// lazyDict reads a slot that holds a dict, made when first asked for.
func lazyDict(slot int) Native {
	return func(in *Interp, c *Call) heap.Ref {
		if in.Ref(c.Self, slot) == 0 {
			d, err := in.NewDict()
			if err != nil {
				return in.Wrap(0, err)
			}
			in.SetRef(c.Self, slot, d)
		}
		return in.own(in.Ref(c.Self, slot))
	}
}

func noneGetter(in *Interp, c *Call) heap.Ref { return in.None() }

func instanceDictGetter(in *Interp, c *Call) heap.Ref {
	d := in.ownDict(c.Self)
	if d == 0 {
		if in.exc != 0 {
			return 0
		}
		return in.noAttr(c.Self, in.name[nDict])
	}
	return in.own(d)
}

func setInstanceDict(in *Interp, c *Call) heap.Ref { return in.storeDict(c, in.DictSlot(c.Self)) }

// storeDict puts the dict that __dict__ is set to into a slot.
func (in *Interp) storeDict(c *Call, slot int) heap.Ref {
	v := c.Arg(0)
	if v == 0 {
		return in.Raise(object.TypeError, "cannot delete __dict__")
	}
	if in.Kind(v) != object.KindDict {
		return in.Raise(object.TypeError, "__dict__ must be set to a dictionary, not a '"+in.ClassName(v)+"'")
	}
	in.Replace(c.Self, slot, in.own(v))
	return in.None()
}

func identityEq(in *Interp, c *Call) heap.Ref {
	if c.Self == c.Args[0] {
		return in.Bool(true)
	}
	return in.own(object.NotImplemented)
}

// notEqMethod is object.__ne__: the opposite of __eq__.
func notEqMethod(in *Interp, c *Call) heap.Ref {
	return in.Delegate("not_equal", in.special(c.Self, nEq), c.Self, c.Args[0])
}

func objectFormat(in *Interp, c *Call) heap.Ref {
	if !in.IsStr(c.Args[0]) {
		return in.Raise(object.TypeError, "__format__() argument must be str, not "+in.ClassName(c.Args[0]))
	}
	if in.StrLen(c.Args[0]) > 0 {
		return in.Raise(object.TypeError, "unsupported format string passed to "+in.ClassName(c.Self)+".__format__")
	}
	return in.strOf(c.Self, in.callCont)
}

func getattributeMethod(in *Interp, c *Call) heap.Ref {
	if !in.attrName(c.Args[0]) {
		return 0
	}
	return in.getAttrDefault(c.Self, c.Args[0], in.callCont)
}

func (in *Interp) attrName(name heap.Ref) bool {
	if !in.IsStr(name) {
		in.Raise(object.TypeError, "attribute name must be string, not '"+in.ClassName(name)+"'")
		return false
	}
	return true
}

func setattrMethod(in *Interp, c *Call) heap.Ref {
	if !in.attrName(c.Args[0]) {
		return 0
	}
	if in.setAttrDefault(c.Self, c.Args[0], c.Arg(1), in.callCont) {
		return in.None()
	}
	return 0
}

func setClass(in *Interp, c *Call) heap.Ref {
	class := c.Arg(0)
	if class == 0 {
		return in.Raise(object.TypeError, "can't delete __class__ attribute")
	}
	if in.Kind(class) != object.KindClass {
		return in.Raise(object.TypeError, "__class__ must be set to a class, not '"+in.ClassName(class)+"' object")
	}
	old := in.ClassOf(c.Self)
	if in.Raw(class, object.ClassBits)&object.ClassBuiltin != 0 || in.Raw(old, object.ClassBits)&object.ClassBuiltin != 0 {
		return in.Raise(object.TypeError, "__class__ assignment only supported for heap types or ModuleType subclasses")
	}
	if in.layoutOf(class) != in.layoutOf(old) || in.ClassExtra(class) != in.ClassExtra(old) {
		return in.Raise(object.TypeError, "__class__ assignment: '"+in.NameOf(class)+"' object layout differs from '"+in.NameOf(old)+"'")
	}
	in.SetType(c.Self, class)
	return in.None()
}

func subclassesMethod(in *Interp, c *Call) heap.Ref {
	out, err := in.NewList(0)
	if err != nil {
		return in.Wrap(0, err)
	}
	if subs := in.Ref(c.Self, object.ClassSubs); subs != 0 {
		for i := range in.ListLen(subs) {
			in.Space.ListAppend(out, in.own(in.weakTarget(in.ListItem(subs, i))))
		}
	}
	return out
}

// proxy makes a mappingproxy of a dict (borrowed).
func (in *Interp) proxy(d heap.Ref) heap.Ref {
	p := in.Alloc(object.KindMappingProxy, 0, 1, 0)
	if p == 0 {
		return in.lastResort()
	}
	in.SetRef(p, 0, in.own(d))
	return p
}

func classModule(in *Interp, c *Call) heap.Ref {
	m := in.dictGet(in.Ref(c.Self, object.ClassDict), in.name[nModule])
	if m == 0 || in.Raw(c.Self, object.ClassBits)&object.ClassBuiltin != 0 {
		m = in.Ref(c.Self, object.ClassModule)
	}
	if in.D.Classic && (m == 0 || in.IsStr(m) && in.StrValue(m) == "builtins") {
		return in.RetStr("__builtin__")
	}
	if m != 0 {
		return in.own(m)
	}
	return in.RetStr("builtins")
}

func setClassModule(in *Interp, c *Call) heap.Ref {
	if v := c.Arg(0); v != 0 {
		in.dictSet(in.Ref(c.Self, object.ClassDict), in.name[nModule], v)
	}
	return in.None()
}

func classDoc(in *Interp, c *Call) heap.Ref {
	if d := in.dictGet(in.Ref(c.Self, object.ClassDict), in.name[nDoc]); d != 0 {
		return in.own(d)
	}
	return in.None()
}

// setClassDoc is type_set_doc (Objects/typeobject.c, 3.9).
func setClassDoc(in *Interp, c *Call) heap.Ref {
	switch {
	case in.Raw(c.Self, object.ClassBits)&object.ClassBuiltin != 0:
		return in.Raise(object.TypeError, "can't set "+in.NameOf(c.Self)+".__doc__")
	case c.Arg(0) == 0:
		return in.Raise(object.TypeError, "can't delete "+in.NameOf(c.Self)+".__doc__")
	case !in.dictSet(in.Ref(c.Self, object.ClassDict), in.name[nDoc], c.Arg(0)):
		return 0
	}
	return in.None()
}

func abstractMethods(in *Interp, c *Call) heap.Ref {
	if v := in.dictGet(in.Ref(c.Self, object.ClassDict), in.name[nAbstractmethods]); v != 0 {
		return in.own(v)
	}
	return in.Raise(object.AttributeError, "__abstractmethods__")
}

func setAbstractMethods(in *Interp, c *Call) heap.Ref {
	if v := c.Arg(0); v != 0 {
		in.dictSet(in.Ref(c.Self, object.ClassDict), in.name[nAbstractmethods], v)
		user := in.Raw(c.Self, object.ClassUser0) &^ classAbstract
		if in.IsSet(v) && in.SetLen(v) > 0 {
			user |= classAbstract
		}
		in.SetRaw(c.Self, object.ClassUser0, user)
	}
	return in.None()
}

// newTypeNative is type.__new__ with three arguments.
func newTypeNative(in *Interp, c *Call) heap.Ref {
	if c.Arg(1) == 0 || c.Arg(2) == 0 {
		return in.Raise(object.TypeError, "type() takes 1 or 3 arguments")
	}
	name, bases, dict := c.Args[0], c.Args[1], c.Args[2]
	switch {
	case !in.IsStr(name):
		return in.Raise(object.TypeError, "type.__new__() argument 1 must be str, not "+in.ClassName(name))
	case in.Kind(bases) != object.KindTuple:
		return in.Raise(object.TypeError, "type.__new__() argument 2 must be tuple, not "+in.ClassName(bases))
	case in.Kind(dict) != object.KindDict:
		return in.Raise(object.TypeError, "type.__new__() argument 3 must be dict, not "+in.ClassName(dict))
	}
	meta := in.bestMeta(c.Self, in.tupleRefs(bases))
	if meta == 0 {
		return 0
	}
	class := in.newUserClass(meta, name, bases, dict)
	if class == 0 {
		return 0
	}
	kw := in.dictOf(c.KwNames, c.KwArgs)
	if in.D.Classic {
		in.XDecref(kw)
		return class
	}
	v := in.call(in.helpers["class_made"], []heap.Ref{class, kw}, in.callCont)
	in.XDecref(kw)
	in.Decref(class)
	return v
}

// bestMeta is the most derived metaclass, or 0 after raising (calculate_metaclass).
func (in *Interp) bestMeta(meta heap.Ref, bases []heap.Ref) heap.Ref {
	for _, b := range bases {
		m := in.ClassOf(b)
		if in.IsOld(b) {
			continue
		}
		switch {
		case in.isSubclass(meta, m):
		case in.isSubclass(m, meta):
			meta = m
		default:
			return in.Raise(object.TypeError, "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
		}
	}
	return meta
}

// methodAttr lets a bound method show its function's attributes.
func methodAttr(in *Interp, c *Call) heap.Ref {
	if !in.attrName(c.Args[0]) {
		return 0
	}
	if in.lookup(in.ClassOf(c.Self), c.Args[0]) != 0 {
		return in.getAttrDefault(c.Self, c.Args[0], in.callCont)
	}
	return in.getAttr(in.Ref(c.Self, object.MethodFunc), c.Args[0], in.callCont)
}

func builtinQualname(in *Interp, c *Call) heap.Ref {
	d := &in.defs[in.Raw(c.Self, 0)]
	self := in.Ref(c.Self, object.BuiltinSelf)
	if self != 0 && in.Kind(self) == object.KindClass {
		return in.RetStr(in.NameOf(self) + "." + d.Name)
	}
	if self != 0 && in.Kind(self) != object.KindModule {
		return in.RetStr(d.owner + d.Name)
	}
	return in.RetStr(d.Name)
}

func newProperty(in *Interp, c *Call) heap.Ref {
	p, err := in.NewObject(object.KindProperty, in.exactOr(c.Self, object.KindProperty), 4, 0)
	if err != nil {
		return in.Wrap(0, err)
	}
	for i := range 4 {
		if v := c.Arg(i); v != 0 && v != object.None {
			in.SetRef(p, i, in.own(v))
		}
	}
	return p
}

// exactOr is 0 for the class of the kind itself, else class.
func (in *Interp) exactOr(class heap.Ref, kind uint8) heap.Ref {
	if class == in.KindClass(kind) {
		return 0
	}
	return class
}

// propertyWith copies a property with one function exchanged.
func propertyWith(slot int) Native {
	return func(in *Interp, c *Call) heap.Ref {
		p, err := in.NewObject(object.KindProperty, in.Type(c.Self), 4, 0)
		if err != nil {
			return in.Wrap(0, err)
		}
		for i := range 4 {
			v := in.Ref(c.Self, i)
			if i == slot {
				v = c.Args[0]
			}
			in.XIncref(v)
			in.SetRef(p, i, v)
		}
		return p
	}
}

func propertyDoc(in *Interp, c *Call) heap.Ref {
	if d := in.Ref(c.Self, 3); d != 0 {
		return in.own(d)
	}
	if f := in.Ref(c.Self, 0); f != 0 && in.Kind(f) == object.KindFunction {
		return in.own(in.Ref(f, object.FuncDoc))
	}
	return in.None()
}

func propertyAbstract(in *Interp, c *Call) heap.Ref {
	for i := range 3 {
		if in.isAbstract(in.Ref(c.Self, i)) {
			return in.Bool(true)
		}
	}
	return in.Bool(false)
}

func wrapperAbstract(in *Interp, c *Call) heap.Ref { return in.Bool(in.isAbstract(in.Ref(c.Self, 0))) }

// isAbstract reports whether a function carries __isabstractmethod__.
func (in *Interp) isAbstract(f heap.Ref) bool {
	if f == 0 || in.Kind(f) != object.KindFunction || in.Ref(f, object.FuncDict) == 0 {
		return false
	}
	return in.GetStr(in.Ref(f, object.FuncDict), "__isabstractmethod__") == object.True
}

// newSuper is super(): without arguments it asks the calling frame for
// __class__ and the first parameter (super_init in typeobject.c).
func newSuper(in *Interp, c *Call) heap.Ref {
	class, obj := c.Arg(0), c.Arg(1)
	if class == 0 && in.code.classic {
		return in.Raise(object.TypeError, "super() takes at least 1 argument (0 given)")
	}
	if class == 0 {
		if class, obj = in.superArguments(); class == 0 {
			return 0
		}
	}
	if in.Kind(class) != object.KindClass {
		return in.Raise(object.TypeError, "super() argument 1 must be type, not "+in.ClassName(class))
	}
	start := heap.Ref(0)
	switch {
	case obj == 0 || obj == object.None:
		obj = 0
	case in.Kind(obj) == object.KindClass && in.isSubclass(obj, class):
		start = obj
	case in.IsInstance(obj, class):
		start = in.ClassOf(obj)
	default:
		return in.Raise(object.TypeError, "super(type, obj): obj must be an instance or subtype of type")
	}
	s := in.Alloc(object.KindSuper, 0, 3, 0)
	if s == 0 {
		return in.lastResort()
	}
	for i, v := range []heap.Ref{class, obj, start} {
		in.XIncref(v)
		in.SetRef(s, i, v)
	}
	return s
}

func (in *Interp) superArguments() (class, obj heap.Ref) {
	f := in.visibleFrame()
	if in.frame != 0 && in.code.library {
		f = in.frame
	}
	if in.frame != 0 && in.code.hidden && in.codeHasClassCell(in.code) {
		f = in.frame
	}
	if f == 0 {
		return in.Raise(object.RuntimeError, "super(): no current frame"), 0
	}
	ci := in.codeInfoOf(in.frameCode(f))
	if ci.c.ArgCount == 0 {
		return in.Raise(object.RuntimeError, "super(): no arguments"), 0
	}
	obj = in.Ref(f, frameVars)
	if ci.table && obj != 0 && in.Kind(obj) == object.KindCell {
		obj = in.Ref(obj, object.CellValue)
	}
	for i, param := range ci.cellArg {
		if param == 0 {
			obj = in.Ref(in.Ref(f, frameVars+ci.nlocals+i), object.CellValue)
		}
	}
	if obj == 0 {
		return in.Raise(object.RuntimeError, "super(): arg[0] deleted"), 0
	}
	for i, name := range ci.c.FreeVars {
		if name == "__class__" {
			cell := in.Ref(f, frameVars+ci.nlocals+ci.ncells+i)
			if class = in.Ref(cell, object.CellValue); class == 0 {
				return in.Raise(object.RuntimeError, "super(): empty __class__ cell"), 0
			}
			return class, obj
		}
	}
	return in.Raise(object.RuntimeError, "super(): __class__ cell not found"), 0
}

func (in *Interp) codeHasClassCell(ci *codeInfo) bool {
	for _, n := range ci.c.FreeVars {
		if n == "__class__" {
			return true
		}
	}
	return false
}

func cellContents(in *Interp, c *Call) heap.Ref {
	if v := in.Ref(c.Self, object.CellValue); v != 0 {
		return in.own(v)
	}
	return in.Raise(object.ValueError, "Cell is empty")
}

func moduleRepr(in *Interp, c *Call) heap.Ref { return in.RetStr(in.moduleRepr(c.Self)) }

// moduleRepr is the repr of a module: natives are built in, the others of ours
// have no file to show.
func (in *Interp) moduleRepr(m heap.Ref) string {
	name := "?"
	if n := in.GetStr(in.Ref(m, object.ModuleDict), "__name__"); n != 0 && in.IsStr(n) {
		name = in.StrValue(n)
	}
	if in.GetStr(in.Root(rootNative), name) == m || name == "__builtin__" {
		return "<module " + object.StrRepr(name) + " (built-in)>"
	}
	return "<module " + object.StrRepr(name) + ">"
}

// describe is the repr of objects that only this package can look into.
func (in *Interp) describe(r heap.Ref) string {
	at := " at " + in.Address(r)
	switch in.Kind(r) {
	case object.KindModule:
		return in.moduleRepr(r)
	case object.KindGenerator, object.KindCoroutine:
		return "<" + in.genNoun(r) + " object " + in.StrValue(in.Ref(r, genQualname)) + at + ">"
	case object.KindCode:
		c := in.codeInfoOf(r).c
		return "<code object " + c.Name + at + ", file \"" + c.Filename + "\", line " + strconv.Itoa(c.FirstLine) + ">"
	case object.KindFrame:
		c := in.codeInfoOf(in.frameCode(r)).c
		return "<frame" + at + ", file '" + c.Filename + "', line " + strconv.Itoa(in.frameLine(r)) + ", code " + c.Name + ">"
	case object.KindSuper:
		s := "<super: <class '" + in.StrValue(in.Ref(in.Ref(r, 0), object.ClassName)) + "'>, "
		if start := in.Ref(r, 2); start != 0 {
			return s + "<" + in.StrValue(in.Ref(start, object.ClassName)) + " object>>"
		}
		return s + "NULL>"
	}
	return ""
}

func codeInt(get func(*code.Code) int) Native {
	return func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(get(in.codeInfoOf(c.Self).c))) }
}

func codeNames(get func(*code.Code) []string) Native {
	return func(in *Interp, c *Call) heap.Ref {
		names := get(in.codeInfoOf(c.Self).c)
		t, err := in.NewTuple(len(names))
		if err != nil {
			return in.Wrap(0, err)
		}
		for i, n := range names {
			in.SetRef(t, i, in.intern(n))
		}
		return t
	}
}

func codeConstsGetter(in *Interp, c *Call) heap.Ref {
	n := len(in.codeInfoOf(c.Self).c.Consts)
	t, err := in.NewTuple(n)
	if err != nil {
		return in.Wrap(0, err)
	}
	for i := range n {
		in.SetRef(t, i, in.own(in.Ref(c.Self, codeConsts+i)))
	}
	return t
}
