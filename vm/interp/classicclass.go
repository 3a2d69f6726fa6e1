package interp

import (
	"slices"
	"strconv"
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// Classes of 2.x: long and unicode beside int and str, and classic classes.
//
// A classic class is a class whose metaclass is classobj; object ends its MRO
// unseen, so that its instances have what every object can do.

// spell is the name of a special method in the dialect.
func (in *Interp) spell(name string) string {
	if in.D.Classic {
		switch name {
		case "__next__":
			return "next"
		case "__bool__":
			return "__nonzero__"
		}
	}
	return name
}

// hiddenText is the text of hidden code, which is written with 3.x's names.
func (in *Interp) hiddenText(text string) string {
	if in.D.Classic {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "__next__", "next"), "__bool__", "__nonzero__")
	}
	return text
}

// CloneClass makes a built-in class whose instances are of the kind, with the
// methods of the kind's own class; owned.
func (in *Interp) CloneClass(kind uint8, name string, base heap.Ref) heap.Ref {
	dict := in.must(in.NewDict())
	class := in.makeClass(classSpec{name: name, module: "builtins", bases: []heap.Ref{base}, base: base, dict: dict, kind: kind, bits: object.ClassBuiltin})
	model := in.Ref(in.KindClass(kind), object.ClassDict)
	for pos := 0; ; {
		k, v, ok := in.DictNext(model, &pos)
		if !ok {
			in.flushCache()
			return class
		}
		w := in.own(v)
		if kv := in.Kind(v); kv == object.KindMethodDesc || kv == object.KindGetSet {
			in.Decref(w)
			w = in.Alloc(kv, 0, 2, 1)
			in.SetRef(w, 0, in.own(class))
			in.SetRef(w, 1, in.own(in.Ref(v, 1)))
			in.SetRaw(w, 0, in.Raw(v, 0))
		}
		in.dictSet(dict, k, w)
		in.Decref(w)
	}
}

// AddType adds methods and attributes to a class made at boot.
func (in *Interp) AddType(t *TypeDef) { in.fillClass(t.Class, t) }

// Rebase makes base, whose own base is object, the base of a built-in class.
func (in *Interp) Rebase(class, base heap.Ref) {
	in.Replace(class, object.ClassBases, in.tupleOfBorrowed([]heap.Ref{base}))
	in.Replace(class, object.ClassBase, in.own(base))
	mro := append([]heap.Ref{class}, in.tupleRefs(in.Ref(base, object.ClassMRO))...)
	in.Replace(class, object.ClassMRO, in.tupleOfBorrowed(mro))
	in.flushCache()
}

// NewAbstract makes a built-in class without instances of its own; owned.
func (in *Interp) NewAbstract(name string, kind uint8, base heap.Ref) heap.Ref {
	return in.makeClass(classSpec{name: name, module: "builtins", bases: []heap.Ref{base}, base: base,
		dict: in.must(in.NewDict()), kind: kind, bits: object.ClassBuiltin})
}

// SetClassicTypes tells the interpreter which classes classobj and instance are.
func (in *Interp) SetClassicTypes(classobj, instance heap.Ref) {
	in.SetRoot(rootClassobj, in.own(classobj))
	in.SetRoot(rootInstance, in.own(instance))
}

// IsOld reports whether a class is a classic one.
func (in *Interp) IsOld(class heap.Ref) bool {
	return in.Kind(class) == object.KindClass && in.Raw(class, object.ClassBits)&object.ClassOld != 0
}

// TypeOf is type(x): borrowed.
func (in *Interp) TypeOf(x heap.Ref) heap.Ref {
	class := in.ClassOf(x)
	if in.Raw(class, object.ClassBits)&object.ClassOld != 0 {
		return in.Root(rootInstance)
	}
	return class
}

// NewOld makes a classic class; all are borrowed.
func (in *Interp) NewOld(name, bases, names heap.Ref) heap.Ref {
	parents := in.tupleRefs(bases)
	for _, b := range parents {
		if !in.IsOld(b) {
			return in.Raise(object.TypeError, "PyClass_New: base must be a class")
		}
	}
	dict, err := in.DictCopy(names)
	if err != nil {
		return in.Wrap(0, err)
	}
	root := in.Root(rootObject)
	if len(parents) == 0 {
		parents = []heap.Ref{root}
	}
	spec := classSpec{meta: in.Root(rootClassobj), name: in.StrValue(name), bases: parents, dict: dict, base: parents[0],
		kind: object.KindInstance, extra: 1, bits: object.ClassOld}
	if in.dictGet(dict, in.name[nDoc]) == 0 {
		in.dictSet(dict, in.name[nDoc], object.None)
	}
	if in.dictGet(dict, in.name[nModule]) == 0 {
		if f := in.visibleFrame(); f != 0 {
			if m := in.dictGet(in.frameGlobals(f), in.name[nName]); m != 0 {
				in.dictSet(dict, in.name[nModule], m)
			}
		}
	}
	c := in.makeClass(spec)
	if c != 0 {
		in.setBits(c)
	}
	return c
}

// mroClassic is the order in which a class without C3 is searched: depth first,
// from left to right, object last.
func (in *Interp) mroClassic(c heap.Ref, bases []heap.Ref) heap.Ref {
	root := in.Root(rootObject)
	out := []heap.Ref{c}
	for _, b := range bases {
		for _, x := range in.tupleRefs(in.Ref(b, object.ClassMRO)) {
			if x != root && !slices.Contains(out, x) {
				out = append(out, x)
			}
		}
	}
	return in.tupleOfBorrowed(append(out, root))
}

// checkUnbound lets an unbound method be called with an instance of its class
// first (instancemethod_call in classobject.c, 2.7).
func (in *Interp) checkUnbound(m heap.Ref, args []heap.Ref) bool {
	class := in.Ref(m, object.MethodClass)
	if class == 0 || len(args) > 0 && in.IsInstance(args[0], class) {
		return true
	}
	got := "nothing"
	if len(args) > 0 {
		got = in.NameOf(in.ClassOf(args[0])) + " instance"
	}
	name := "?"
	if f := in.Ref(m, object.MethodFunc); in.Kind(f) == object.KindFunction {
		name = in.StrValue(in.Ref(f, object.FuncName))
	}
	in.Raise(object.TypeError, "unbound method "+name+"() must be called with "+in.NameOf(class)+
		" instance as first argument (got "+got+" instead)")
	return false
}

// noAttrClassic is noAttr where 2.x says something else; it reports false where
// it does not.
func (in *Interp) noAttrClassic(obj heap.Ref, text string) bool {
	msg := ""
	switch {
	case in.IsOld(obj):
		msg = "class " + in.NameOf(obj) + " has no attribute '" + text + "'"
	case in.Bits(obj)&object.ClassOld != 0:
		msg = in.NameOf(in.ClassOf(obj)) + " instance has no attribute '" + text + "'"
	case in.Kind(obj) == object.KindModule:
		msg = "'module' object has no attribute '" + text + "'"
	default:
		return false
	}
	in.Raise(object.AttributeError, msg)
	return true
}

// badArguments raises 2.x's TypeError about a call with too few or too many
// arguments (PyEval_EvalCodeEx).
func (in *Interp) badArguments(f heap.Ref, ci *codeInfo, bound string, n, given int) bool {
	if ci.nparams == 0 {
		return in.callError(f, "() takes no arguments ("+strconv.Itoa(given)+" given)")
	}
	return in.callError(f, "() takes "+bound+" "+strconv.Itoa(n)+" argument"+plural(n)+" ("+strconv.Itoa(given)+" given)")
}

// classBases is __bases__; that of a classic class does not show object.
func classBases(in *Interp, c *Call) heap.Ref {
	bases := in.Ref(c.Self, object.ClassBases)
	if in.IsOld(c.Self) && in.TupleItem(bases, 0) == in.Root(rootObject) {
		return in.RetTuple()
	}
	return in.own(bases)
}

// unicodeMethod makes the result of a method of str unicode, if the receiver or
// an argument is.
func (in *Interp) unicodeMethod(name string, self heap.Ref, args []heap.Ref, v heap.Ref) heap.Ref {
	mixed := in.IsUnicode(self)
	for _, a := range args {
		mixed = mixed || in.IsUnicode(a) || name == "join" && in.HasUnicode(a)
	}
	if !mixed || name == "__repr__" || name == "__str__" {
		return v
	}
	for _, a := range append([]heap.Ref{self}, args...) {
		err := in.Coerced(a)
		if k := in.Kind(a); name == "join" && (k == object.KindList || k == object.KindTuple) {
			for i := range in.SeqLen(a) {
				if err == nil {
					err = in.Coerced(in.SeqItem(a, i))
				}
			}
		}
		if err != nil {
			in.Decref(v)
			return in.RaiseErr(err)
		}
	}
	return in.Wrap(in.UnicodeResult(v, nil))
}

// nonzero checks what __nonzero__ returned (slot_nb_nonzero, 2.7).
func (in *Interp) nonzero(v heap.Ref) (truth, ok bool) {
	if !in.IsInt(v) {
		in.Raise(object.TypeError, "__nonzero__ should return bool or int, returned "+in.ClassName(v))
		return false, false
	}
	truth, _ = in.Space.Truth(v)
	return truth, true
}

// retBytes answers with a bytes object, in 2.x a str.
func (in *Interp) retBytes(b []byte) heap.Ref {
	if in.D.Classic {
		return in.RetStr(object.TextOfBytes(string(b)))
	}
	return in.Wrap(in.NewBytes(b))
}
