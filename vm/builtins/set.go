package builtins

import (
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// setShared are the methods that set and frozenset have.
var setShared = []Def{
	{Name: "copy", Fn: setCopy},
	{Name: "difference", Sig: "*others", Fn: setFold((*object.Space).SetDifference, "set__difference")},
	{Name: "intersection", Sig: "*others", Fn: setFold((*object.Space).SetIntersection, "set__intersection")},
	{Name: "union", Sig: "*others", Fn: setFold((*object.Space).SetUnion, "set__union")},
	{Name: "symmetric_difference", Sig: "other, /", Fn: setFold((*object.Space).SetSymmetricDifference, "set__symmetric_difference")},
	{Name: "isdisjoint", Sig: "other, /", Fn: setTest((*object.Space).SetIsDisjoint, "set__isdisjoint")},
	{Name: "issubset", Sig: "other, /", Fn: setTest((*object.Space).SetIsSubset, "set__issubset")},
	{Name: "issuperset", Sig: "other, /", Fn: setTest(superset, "set__issuperset")},
}

var setType = interp.TypeDef{
	Name: "set", Kind: object.KindSet,
	New: &Def{Sig: "iterable=(), /", Fn: setNew},
	Methods: append([]Def{
		{Name: "__init__", Sig: "iterable=(), /", Fn: setInit},
		{Name: "add", Sig: "object, /", Fn: setAdd},
		{Name: "clear", Fn: setClear},
		{Name: "discard", Sig: "object, /", Fn: setDiscard},
		{Name: "remove", Sig: "object, /", Fn: setRemove},
		{Name: "pop", Fn: setPop},
		{Name: "update", Sig: "*others", Fn: setUpdate},
		{Name: "difference_update", Sig: "*others", Fn: setFoldUpdate((*object.Space).SetDifferenceUpdate, "set__difference_update")},
		{Name: "intersection_update", Sig: "*others", Fn: setFoldUpdate((*object.Space).SetIntersectionUpdate, "set__intersection_update")},
		{Name: "symmetric_difference_update", Sig: "other, /", Fn: setFoldUpdate((*object.Space).SetSymmetricUpdate, "set__symmetric_difference_update")},
	}, setShared...),
}

var frozensetType = interp.TypeDef{
	Name: "frozenset", Kind: object.KindFrozenSet,
	New:     &Def{Sig: "iterable=(), /", Fn: setNew},
	Methods: setShared,
}

// delegateRest leaves a call to the prelude: receiver and a tuple of arguments.
func delegateRest(helper string) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		t, err := in.TupleOf(ownAll(in, c.Args)...)
		if err != nil {
			return in.RaiseErr(err)
		}
		defer in.Decref(t)
		return in.Delegate(helper, c.Self, t)
	}
}

// ownAll gives a new reference to each of some borrowed values.
func ownAll(in *Interp, items []heap.Ref) []heap.Ref {
	for _, v := range items {
		in.Incref(v)
	}
	return items
}

// setNew makes a set or frozenset of the class with the values of an iterable argument.
func setNew(in *Interp, c *Call) heap.Ref {
	kind := uint8(object.KindSet)
	if in.Raw(c.Self, object.ClassKind) == uint64(object.KindFrozenSet) {
		kind = object.KindFrozenSet
	}
	class := exactClass(in, c, kind)
	if v := c.Arg(0); v != 0 && kind == object.KindFrozenSet && class == 0 && in.Kind(v) == kind && in.Type(v) == 0 {
		return own(in, v)
	}
	if v := c.Arg(0); v == 0 && kind == object.KindFrozenSet && class == 0 {
		return in.Wrap(in.NewSet(true))
	}
	s, err := in.NewSetOf(kind, class)
	if err != nil || c.Arg(0) == 0 {
		return in.Wrap(s, err)
	}
	err = in.SetUpdateFrom(s, c.Arg(0))
	if err == nil {
		in.ChargeHashed(in.SetLen(s))
		return s
	}
	defer in.Decref(s)
	if err == object.NeedPython {
		return in.Delegate("set__fill", s, c.Arg(0), s)
	}
	return in.RaiseErr(err)
}

func setInit(in *Interp, c *Call) heap.Ref {
	in.SetClear(c.Self)
	if c.Arg(0) == 0 {
		return in.None()
	}
	err := in.SetUpdateFrom(c.Self, c.Arg(0))
	if err == object.NeedPython {
		return in.Delegate("set__fill", c.Self, c.Arg(0), object.None)
	}
	return done(in, err)
}

func setAdd(in *Interp, c *Call) heap.Ref {
	err := in.SetAdd(c.Self, c.Arg(0))
	if err == object.NeedPython {
		return in.Delegate("set_add", c.Self, c.Arg(0))
	}
	return done(in, err)
}

func setClear(in *Interp, c *Call) heap.Ref {
	in.SetClear(c.Self)
	return in.None()
}

func setCopy(in *Interp, c *Call) heap.Ref {
	if in.Kind(c.Self) == object.KindFrozenSet && in.Type(c.Self) == 0 {
		return own(in, c.Self)
	}
	return in.Wrap(in.SetCopy(in.Kind(c.Self), 0, c.Self))
}

func setDiscard(in *Interp, c *Call) heap.Ref {
	_, err := in.SetDiscard(c.Self, c.Arg(0))
	if err == object.NeedPython {
		return in.Delegate("set__discard", c.Self, c.Arg(0), object.False)
	}
	return done(in, err)
}

func setRemove(in *Interp, c *Call) heap.Ref {
	found, err := in.SetDiscard(c.Self, c.Arg(0))
	switch {
	case err == object.NeedPython:
		return in.Delegate("set__discard", c.Self, c.Arg(0), object.True)
	case err == nil && !found:
		return in.RaiseArgs(object.KeyError, own(in, c.Arg(0)))
	}
	return done(in, err)
}

func setPop(in *Interp, c *Call) heap.Ref {
	if in.SetLen(c.Self) == 0 {
		text := in.RetStr("pop from an empty set")
		if text == 0 {
			return 0
		}
		return in.RaiseArgs(object.KeyError, text)
	}
	return in.SetPop(c.Self)
}

func setUpdate(in *Interp, c *Call) heap.Ref {
	for _, v := range c.Args {
		err := in.SetUpdateFrom(c.Self, v)
		if err == object.NeedPython {
			return delegateRest("set__update")(in, c)
		}
		if err != nil {
			return in.RaiseErr(err)
		}
	}
	return in.None()
}

// asSet is an argument as a set: itself, or a new set of its values (made).
func asSet(in *Interp, v heap.Ref) (set heap.Ref, err *object.Err) {
	if in.IsSet(v) {
		return own(in, v), nil
	}
	set, err = in.NewSet(false)
	if err == nil {
		if err = in.SetUpdateFrom(set, v); err != nil {
			in.Decref(set)
		}
	}
	return set, err
}

// setFold applies an operation with one argument after the other.
func setFold(op func(*object.Space, heap.Ref, heap.Ref) (heap.Ref, *object.Err), helper string) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		result, err := in.SetCopy(in.Kind(c.Self), 0, c.Self)
		for _, v := range c.Args {
			if err != nil {
				break
			}
			var other, next heap.Ref
			if other, err = asSet(in, v); err == nil {
				work(in, in.SetLen(result)+in.SetLen(other))
				next, err = op(in.Space, result, other)
				in.Decref(other)
			}
			in.Decref(result)
			result = next
		}
		if err == object.NeedPython {
			return delegateRest(helper)(in, c)
		}
		return in.Wrap(result, err)
	}
}

// setFoldUpdate changes the set by one argument after the other.
func setFoldUpdate(op func(*object.Space, heap.Ref, heap.Ref) *object.Err, helper string) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		for _, v := range c.Args {
			other, err := asSet(in, v)
			if err == nil {
				err = op(in.Space, c.Self, other)
				in.Decref(other)
			}
			if err == object.NeedPython {
				return delegateRest(helper)(in, c)
			}
			if err != nil {
				return in.RaiseErr(err)
			}
		}
		return in.None()
	}
}

func setTest(op func(*object.Space, heap.Ref, heap.Ref) (bool, *object.Err), helper string) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		other, err := asSet(in, c.Arg(0))
		if err == nil {
			var yes bool
			yes, err = op(in.Space, c.Self, other)
			in.Decref(other)
			if err == nil {
				return in.Bool(yes)
			}
		}
		if err == object.NeedPython {
			return in.Delegate(helper, c.Self, c.Arg(0))
		}
		return in.RaiseErr(err)
	}
}

func superset(s *object.Space, a, b heap.Ref) (bool, *object.Err) { return s.SetIsSubset(b, a) }
