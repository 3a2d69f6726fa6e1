package builtins

import (
	"strconv"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

var dictType = interp.TypeDef{
	Name: "dict", Kind: object.KindDict,
	New: &Def{Sig: "...", Fn: dictNew},
	Methods: []Def{
		{Name: "__init__", Sig: "...", Fn: dictInit},
		{Name: "clear", Fn: dictClear},
		{Name: "copy", Fn: dictCopy},
		{Name: "fromkeys", Sig: "iterable, value=None, /", Fn: dictFromKeys, Class: true},
		{Name: "get", Sig: "key, default=None, /", Fn: dictGet},
		{Name: "items", Fn: dictView(object.ViewItems)},
		{Name: "keys", Fn: dictView(object.ViewKeys)},
		{Name: "pop", Sig: "key, default=None, /", Fn: dictPop},
		{Name: "popitem", Fn: dictPopItem},
		{Name: "setdefault", Sig: "key, default=None, /", Fn: dictSetDefault},
		{Name: "update", Sig: "...", Fn: dictUpdate},
		{Name: "values", Fn: dictView(object.ViewValues)},
		{Name: "__reversed__", Fn: reversedMethod},
	},
}

var dictViewType = interp.TypeDef{
	Name: "dict_keys", Kind: object.KindDictView,
	Methods: []Def{
		{Name: "isdisjoint", Sig: "other, /", Fn: delegate("view__isdisjoint")},
		{Name: "__reversed__", Fn: reversedMethod},
	},
}

// delegate is the native that leaves its call, receiver first, to the prelude.
func delegate(helper string) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		args := make([]heap.Ref, 0, 4)
		if c.Self != 0 && in.Kind(c.Self) != object.KindModule {
			args = append(args, c.Self)
		}
		return in.Delegate(helper, append(args, c.Args[:c.N()]...)...)
	}
}

// dictNew makes the dict; a class whose instances come without __init__ gets
// the contents here too.
func dictNew(in *Interp, c *Call) heap.Ref {
	d, err := in.NewDictOf(exactClass(in, c, object.KindDict))
	if err != nil {
		return in.RaiseErr(err)
	}
	if len(c.Args)+len(c.KwNames) == 0 {
		return d
	}
	defer in.Decref(d)
	return fillDict(in, c, d, "dict", true)
}

func dictInit(in *Interp, c *Call) heap.Ref {
	return fillDict(in, c, c.Self, "dict", false)
}

func dictUpdate(in *Interp, c *Call) heap.Ref {
	return fillDict(in, c, c.Self, "update", false)
}

// fillDict stores what dict(…) and d.update(…) were given. The answer is d
// itself, or None.
func fillDict(in *Interp, c *Call, d heap.Ref, name string, answer bool) heap.Ref {
	if len(c.Args) > 1 {
		return in.Raise(object.TypeError, name+" expected at most 1 argument, got "+strconv.Itoa(len(c.Args)))
	}
	quick := true
	if len(c.Args) == 1 {
		src := c.Args[0]
		quick = in.Kind(src) == object.KindDict && in.Type(src) == 0
		if quick {
			work(in, in.DictLen(src))
			err := in.DictUpdate(d, src)
			quick = err != object.NeedPython
			if quick && err != nil {
				return in.RaiseErr(err)
			}
		}
	}
	if quick {
		for i, k := range c.KwNames {
			if err := in.DictSet(d, k, own(in, c.KwArgs[i])); err != nil {
				return in.RaiseErr(err)
			}
		}
		if answer {
			return own(in, d)
		}
		return in.None()
	}
	kw, err := in.NewDict()
	for i, k := range c.KwNames {
		if err == nil {
			err = in.DictSet(kw, k, own(in, c.KwArgs[i]))
		}
	}
	if err != nil {
		return in.RaiseErr(err)
	}
	defer in.Decref(kw)
	result := heap.Ref(object.None)
	if answer {
		result = d
	}
	return in.Delegate("dict__fill", d, c.Args[0], kw, result)
}

func dictClear(in *Interp, c *Call) heap.Ref {
	work(in, in.DictLen(c.Self))
	in.DictClear(c.Self)
	return in.None()
}

func dictCopy(in *Interp, c *Call) heap.Ref {
	work(in, in.DictLen(c.Self))
	return in.Wrap(in.DictCopy(c.Self))
}

func dictFromKeys(in *Interp, c *Call) heap.Ref {
	value := c.Arg(1)
	if value == 0 {
		value = object.None
	}
	if c.Self != in.KindClass(object.KindDict) {
		return in.Delegate("dict__fromkeys", c.Self, c.Arg(0), value)
	}
	keys, ok := listArg(in, c, 0)
	if !ok {
		return 0
	}
	defer in.Decref(keys)
	d, err := in.NewDict()
	each(in, keys, func(k heap.Ref) bool {
		if err == nil {
			err = in.DictSet(d, k, own(in, value))
		}
		return err == nil
	})
	if err == object.NeedPython {
		in.Decref(d)
		return in.Delegate("dict__fromkeys", c.Self, keys, value)
	}
	in.ChargeHashed(in.ListLen(keys))
	return in.Wrap(d, err)
}

func dictGet(in *Interp, c *Call) heap.Ref {
	v, err := in.DictGet(c.Self, c.Arg(0))
	missing := c.Arg(1)
	if missing == 0 {
		missing = object.None
	}
	switch {
	case err == object.NeedPython:
		return in.Delegate("dict__get", c.Self, c.Arg(0), missing)
	case err != nil:
		return in.RaiseErr(err)
	case v == 0:
		return own(in, missing)
	}
	return own(in, v)
}

func dictView(which int) interp.Native {
	return func(in *Interp, c *Call) heap.Ref { return in.Wrap(in.NewView(c.Self, which)) }
}

func dictPop(in *Interp, c *Call) heap.Ref {
	var k, v heap.Ref
	var err *object.Err
	if in.DictLen(c.Self) > 0 { // an empty dict does not ask for the hash
		k, v, err = in.DictTake(c.Self, c.Arg(0))
	}
	switch {
	case err == object.NeedPython:
		return in.Delegate("dict__pop", c.Self, c.Arg(0), boolRef(c.Arg(1) != 0), orNone(c.Arg(1)))
	case err != nil:
		return in.RaiseErr(err)
	case k != 0:
		in.Decref(k)
		return v
	case c.Arg(1) != 0:
		return own(in, c.Arg(1))
	}
	return in.RaiseArgs(object.KeyError, own(in, c.Arg(0)))
}

// orNone is r, or None for a missing argument.
func orNone(r heap.Ref) heap.Ref {
	if r == 0 {
		return object.None
	}
	return r
}

func dictPopItem(in *Interp, c *Call) heap.Ref {
	k, v := in.DictPopItem(c.Self)
	if k == 0 {
		text := in.RetStr("popitem(): dictionary is empty")
		if text == 0 {
			return 0
		}
		return in.RaiseArgs(object.KeyError, text)
	}
	return in.RetTuple(k, v)
}

func dictSetDefault(in *Interp, c *Call) heap.Ref {
	v, err := in.DictGet(c.Self, c.Arg(0))
	if err == nil && v == 0 {
		v = orNone(c.Arg(1))
		err = in.DictSet(c.Self, c.Arg(0), own(in, v))
	}
	if err == object.NeedPython {
		return in.Delegate("dict__setdefault", c.Self, c.Arg(0), orNone(c.Arg(1)))
	}
	if err != nil {
		return in.RaiseErr(err)
	}
	return own(in, v)
}
