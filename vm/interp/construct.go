package interp

import (
	"slices"
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// instantiate calls a class (type.__call__). The common cases run here; what
// needs several calls into Python is left to the prelude.
func (in *Interp) instantiate(class heap.Ref, args, kwNames, kwArgs []heap.Ref, c cont) heap.Ref {
	if class == in.KindClass(object.KindClass) && len(args) == 1 && len(kwNames) == 0 {
		return in.own(in.TypeOf(args[0]))
	}
	if meta := in.Type(class); meta != 0 && in.Raw(meta, object.ClassBits)&object.OverCall != 0 {
		return in.callBoundTo(in.lookup(meta, in.name[nCall]), class, args, kwNames, kwArgs, c)
	}
	return in.construct(class, args, kwNames, kwArgs, c)
}

// construct makes an instance with __new__ and __init__.
func (in *Interp) construct(class heap.Ref, args, kwNames, kwArgs []heap.Ref, c cont) heap.Ref {
	bits := in.Raw(class, object.ClassBits)
	newer := in.lookup(class, in.name[nNew])
	native := newer != 0 && in.Kind(newer) == object.KindBuiltin
	if bits&object.ClassBuiltin != 0 || bits&object.OverNew == 0 {
		if !native {
			return in.Raise(object.TypeError, "cannot create '"+in.NameOf(class)+"' instances")
		}
		return in.callNewNative(newer, class, args, kwNames, kwArgs, c)
	}
	init := in.lookup(class, in.name[nInit])
	plain := uint8(in.Raw(class, object.ClassKind)) == object.KindInstance
	if !native || !plain || c != contPush || in.Kind(init) != object.KindFunction {
		return in.constructSlowly(class, args, kwNames, kwArgs, c)
	}
	obj := in.plainInstance(class)
	if obj == 0 {
		return 0
	}
	in.markFinal(obj, class)
	in.push(obj)
	if v := in.callWithSelf(init, obj, args, kwNames, kwArgs, contInit); v != 0 { // a generator
		in.deliver(contInit, v)
		return in.pop()
	}
	return 0
}

// callNewNative calls a native __new__ for class.
func (in *Interp) callNewNative(newer, class heap.Ref, args, kwNames, kwArgs []heap.Ref, c cont) heap.Ref {
	obj := in.callNative(&in.defs[in.Raw(newer, 0)], newer, class, args, kwNames, kwArgs, c)
	if obj != 0 && in.Type(obj) == class {
		in.markFinal(obj, class)
	}
	return obj
}

// markFinal lets the heap report the end of an object with __del__.
func (in *Interp) markFinal(obj, class heap.Ref) {
	if in.Raw(class, object.ClassBits)&object.OverDel != 0 {
		in.SetFlags(obj, heap.FlagFinal)
	}
}

// constructSlowly leaves __new__ and __init__ to the prelude.
func (in *Interp) constructSlowly(class heap.Ref, args, kwNames, kwArgs []heap.Ref, c cont) heap.Ref {
	t := in.tupleOfBorrowed(args)
	d := in.dictOf(kwNames, kwArgs)
	if t == 0 || d == 0 {
		return 0
	}
	v := in.call(in.helpers["construct"], []heap.Ref{class, t, d}, c)
	in.Decref(t)
	in.Decref(d)
	return v
}

// dictOf makes a dict of keyword arguments.
func (in *Interp) dictOf(names, values []heap.Ref) heap.Ref {
	d, err := in.NewDict()
	if err != nil {
		return in.Wrap(0, err)
	}
	for i, n := range names {
		if !in.dictSet(d, n, values[i]) {
			in.Decref(d)
			return 0
		}
	}
	return d
}

// newObjectNative is object.__new__.
func newObjectNative(in *Interp, c *Call) heap.Ref {
	class := c.Self
	if len(c.Args)+len(c.KwNames) > 0 {
		newer, init := in.lookup(class, in.name[nNew]), in.lookup(class, in.name[nInit])
		if newer != in.dictGet(in.Ref(in.Root(rootObject), object.ClassDict), in.name[nNew]) {
			return in.Raise(object.TypeError, "object.__new__() takes exactly one argument (the type to instantiate)")
		}
		if init == in.dictGet(in.Ref(in.Root(rootObject), object.ClassDict), in.name[nInit]) {
			return in.Raise(object.TypeError, in.NameOf(class)+"() takes no arguments")
		}
	}
	kind := uint8(in.Raw(class, object.ClassKind))
	if kind != object.KindInstance {
		return in.Raise(object.TypeError, "object.__new__("+in.NameOf(class)+") is not safe, use "+object.KindName(kind)+".__new__()")
	}
	return in.plainInstance(class)
}

// plainInstance makes an instance without more than its class's slots.
func (in *Interp) plainInstance(class heap.Ref) heap.Ref {
	if in.Raw(class, object.ClassUser0)&classAbstract != 0 {
		return in.abstractError(class)
	}
	if class == in.Root(rootObject) {
		class = 0
	}
	return in.Wrap(in.NewObject(object.KindInstance, class, 0, 0))
}

// abstractError refuses to instantiate an abstract class (object_new, 3.9).
func (in *Interp) abstractError(class heap.Ref) heap.Ref {
	var names []string
	set := in.dictGet(in.Ref(class, object.ClassDict), in.name[nAbstractmethods])
	for pos := 0; ; {
		k, ok := in.SetNext(set, &pos)
		if !ok {
			break
		}
		if in.IsStr(k) {
			names = append(names, in.StrValue(k))
		}
	}
	slices.Sort(names)
	subject := "Can't instantiate abstract class " + in.NameOf(class)
	return in.Raise(object.TypeError, in.text(subject+" with abstract method"+plural(len(names))+" "+strings.Join(names, ", "),
		subject+" without an implementation for abstract method"+plural(len(names))+" '"+strings.Join(names, "', '")+"'"))
}

// initObjectNative is object.__init__.
func initObjectNative(in *Interp, c *Call) heap.Ref {
	if len(c.Args)+len(c.KwNames) > 0 {
		class := in.ClassOf(c.Self)
		if in.Raw(class, object.ClassBits)&object.OverNew == 0 {
			return in.Raise(object.TypeError, in.NameOf(class)+".__init__() takes exactly one argument (the instance to initialize)")
		}
		base := in.dictGet(in.Ref(in.Root(rootObject), object.ClassDict), in.name[nInit])
		if in.lookup(class, in.name[nInit]) != base && in.Kind(c.Self) == object.KindInstance {
			return in.Raise(object.TypeError, "object.__init__() takes exactly one argument (the instance to initialize)")
		}
	}
	return in.None()
}
