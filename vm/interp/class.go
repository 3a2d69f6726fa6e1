package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// cacheSize is the number of entries of the method cache, a power of two.
const cacheSize = 1 << 11

// cacheEntry remembers one lookup along an MRO. It is never state: flushCache
// empties it when a class is made or changed, and after time travel.
type cacheEntry struct{ class, name, value heap.Ref }

func (in *Interp) flushCache() {
	clear(in.cache[:])
	in.epoch++
}

// lookup finds a name in the classes of the MRO of class, borrowed, or 0. It
// does not look at instance dicts or the metaclass (_PyType_Lookup).
func (in *Interp) lookup(class, name heap.Ref) heap.Ref {
	e := &in.cache[(uint32(class)*31+uint32(name))>>1&(cacheSize-1)]
	if e.class == class && e.name == name {
		return e.value
	}
	value := in.lookupMRO(class, 0, name)
	if in.Flags(name)&object.FlagInterned != 0 {
		*e = cacheEntry{class, name, value}
	}
	return value
}

// lookupMRO looks from the i-th class of the MRO on.
func (in *Interp) lookupMRO(class heap.Ref, i int, name heap.Ref) heap.Ref {
	mro := in.Ref(class, object.ClassMRO)
	for n := in.TupleLen(mro); i < n; i++ {
		if v := in.dictGet(in.Ref(in.TupleItem(mro, i), object.ClassDict), name); v != 0 {
			return v
		}
	}
	return 0
}

// special finds a special method of obj's class, borrowed, or 0.
func (in *Interp) special(obj heap.Ref, name int) heap.Ref {
	return in.lookup(in.ClassOf(obj), in.name[name])
}

// isSubclass reports whether b is in the MRO of class a.
func (in *Interp) isSubclass(a, b heap.Ref) bool {
	if a == b {
		return true
	}
	mro := in.Ref(a, object.ClassMRO)
	if mro == 0 {
		return false
	}
	for i, n := 0, in.TupleLen(mro); i < n; i++ {
		if in.TupleItem(mro, i) == b {
			return true
		}
	}
	return false
}

// IsInstance reports whether obj's class is class or derived from it, without
// asking __instancecheck__.
func (in *Interp) IsInstance(obj, class heap.Ref) bool {
	return in.isSubclass(in.ClassOf(obj), class) || in.D.Classic && class == in.Root(rootInstance) && in.isOldInstance(obj)
}

// ClassName is the name that error messages show for obj's class.
func (in *Interp) ClassName(obj heap.Ref) string { return in.NameOf(in.TypeOf(obj)) }

// NameOf is the __name__ of a class; for classes of other modules than
// builtins made in Go, with the module in front, as tp_name is.
func (in *Interp) NameOf(class heap.Ref) string {
	if m := in.Ref(class, object.ClassModule); m != 0 && in.Raw(class, object.ClassBits)&object.ClassBuiltin != 0 {
		if text := in.StrValue(m); text != "builtins" {
			return text + "." + in.StrValue(in.Ref(class, object.ClassName))
		}
	}
	return in.StrValue(in.Ref(class, object.ClassName))
}

// bitsOfName says which Over bits a special method's definition sets.
var bitsOfName = map[int]uint64{
	nEq: object.OverEq, nNe: object.OverEq, nHash: object.OverHash, nRepr: object.OverRepr, nStr: object.OverStr,
	nLt: object.OverOrder, nLe: object.OverOrder, nGt: object.OverOrder, nGe: object.OverOrder,
	nBool: object.OverBool, nLen: object.OverLen, nGetitem: object.OverGetitem, nSetitem: object.OverSetitem,
	nDelitem: object.OverDelitem, nContains: object.OverContains, nIter: object.OverIter, nNext: object.OverNext,
	nIndex: object.OverIndex, nInt: object.OverIndex, nFloat: object.OverIndex, nComplex: object.OverIndex,
	nFormat: object.OverFormat, nCall: object.OverCall, nGetattr: object.OverGetattr, nGetattribute: object.OverGetattr,
	nSetattr: object.OverSetattr, nDelattr: object.OverSetattr, nDel: object.OverDel, nMissing: object.OverMissing,
	nCmp: object.OverEq | object.OverOrder, nNew: object.OverNew, nInit: object.OverNew, nGet: object.OverDescr, nSet: object.OverDescr, nDelete: object.OverDescr,
}

func init() {
	for n := nAdd; n <= nRound; n++ {
		if _, have := bitsOfName[n]; !have {
			bitsOfName[n] = object.OverArith
		}
	}
}

// setBits computes the Over bits of a class from the dicts of its MRO. What
// the built-in classes define does not count: their methods do what vm/object
// does for the kind.
func (in *Interp) setBits(class heap.Ref) {
	const kept = object.ClassBuiltin | object.ClassNoBase | object.ClassIsExc | object.ClassOld
	bits := in.Raw(class, object.ClassBits) & kept
	mro := in.Ref(class, object.ClassMRO)
	for n := 0; n < nameCount; n++ {
		bit, have := bitsOfName[n]
		if !have {
			continue
		}
		for i := 0; i < in.TupleLen(mro); i++ {
			c := in.TupleItem(mro, i)
			v := in.dictGet(in.Ref(c, object.ClassDict), in.name[n])
			if v == 0 {
				continue
			}
			if in.Raw(c, object.ClassBits)&object.ClassBuiltin == 0 {
				bits |= bit
				if n == nHash && v == object.None {
					bits |= object.Unhashable
				}
			}
			break
		}
	}
	in.SetRaw(class, object.ClassBits, bits)
}

// changed tells caches and subclasses that a class's attribute was set.
func (in *Interp) changed(class heap.Ref, name heap.Ref) {
	in.flushCache()
	text := in.StrValue(name)
	if len(text) < 5 || text[:2] != "__" {
		return
	}
	in.setBits(class)
	subs := in.Ref(class, object.ClassSubs)
	if subs == 0 {
		return
	}
	for i := 0; i < in.ListLen(subs); i++ {
		if sub := in.weakTarget(in.ListItem(subs, i)); sub != 0 {
			in.changed(sub, name)
		}
	}
}

// attrPlace remembers what an instruction found out about the class of an
// instance: valid while no class has changed (epoch).
type attrPlace struct {
	class heap.Ref
	epoch uint32
	what  uint32
	value heap.Ref // attrMethod: the function, borrowed from the class
}

const (
	attrLoad   = 1 << iota // the class lacks the name: only the instance dict counts
	attrMethod             // the class has a function of the name
	attrStore              // assignment goes into the instance dict
)

// learnAttr fills p for plain instances of class.
func (in *Interp) learnAttr(p *attrPlace, class, name heap.Ref) {
	*p = attrPlace{class: class, epoch: in.epoch}
	bits := in.Raw(class, object.ClassBits)
	d := in.lookup(class, name)
	if bits&object.OverGetattr == 0 {
		switch {
		case d == 0:
			p.what = attrLoad
		case in.Kind(d) == object.KindFunction || in.Kind(d) == object.KindMethodDesc:
			p.what, p.value = attrMethod, d
		}
	}
	if bits&object.OverSetattr == 0 && in.hasDict(class) && (d == 0 || !in.isDataDescriptor(d)) {
		p.what |= attrStore
	}
}
