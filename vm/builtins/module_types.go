package builtins

import (
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// typesNatives completes the class that has no other place than the module
// types: the read-only view of a dict.
var typesNatives = interp.Module{
	Name: "_types",
	Types: []interp.TypeDef{{
		Name: "mappingproxy",
		Kind: object.KindMappingProxy,
		New:  &Def{Sig: "mapping, /", Fn: newMappingProxy},
		Methods: []Def{
			{Name: "copy", Sig: "...", Fn: proxied("copy")},
			{Name: "get", Sig: "...", Fn: proxied("get")},
			{Name: "items", Sig: "...", Fn: proxied("items")},
			{Name: "keys", Sig: "...", Fn: proxied("keys")},
			{Name: "values", Sig: "...", Fn: proxied("values")},
		},
	}},
}

func newMappingProxy(in *Interp, c *Call) heap.Ref {
	d := c.Arg(0)
	if in.Kind(d) != object.KindDict {
		return in.Raise(object.TypeError, "mappingproxy() argument must be a mapping, not "+in.ClassName(d))
	}
	r := in.Wrap(in.NewObject(object.KindMappingProxy, 0, 1, 0))
	if r != 0 {
		in.SetRef(r, 0, own(in, d))
	}
	return r
}

// proxied is a method that the dict behind a view answers.
func proxied(name string) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		d := in.Ref(c.Self, 0)
		v, present := in.Special(d, name, c.Args...)
		if !present {
			return in.Raise(object.AttributeError, "'"+in.ClassName(d)+"' object has no attribute '"+name+"'")
		}
		return v
	}
}
