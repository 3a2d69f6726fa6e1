package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// Bits of a class's raw word ClassUser0.
const (
	classNoDict   = 1 << iota // instances have no __dict__ (all classes of the MRO have __slots__)
	classAbstract             // has abstract methods: cannot be instantiated
)

func (in *Interp) hasDict(class heap.Ref) bool {
	return in.ClassExtra(class) > 0 && in.Raw(class, object.ClassUser0)&classNoDict == 0
}

// classSpec is what a new class is made of; all references are borrowed.
type classSpec struct {
	meta   heap.Ref // 0: type
	name   string
	module string // of built-in classes
	bases  []heap.Ref
	dict   heap.Ref // taken over
	base   heap.Ref // decides the layout
	kind   uint8
	extra  int
	bits   uint64
	user0  uint64
}

// makeClass makes a class object; 0 after raising.
func (in *Interp) makeClass(s classSpec) heap.Ref {
	meta := s.meta
	if meta == in.KindClass(object.KindClass) {
		meta = 0
	}
	own := object.ClassSlots
	if meta != 0 {
		own += in.ClassExtra(meta)
	}
	c := in.Alloc(object.KindClass, meta, own, object.ClassRaws)
	if c == 0 {
		in.Decref(s.dict)
		return in.lastResort()
	}
	in.SetRef(c, object.ClassDict, s.dict)
	in.SetRef(c, object.ClassName, in.intern(s.name))
	in.SetRef(c, object.ClassQualname, in.intern(s.name))
	if s.module != "" {
		in.SetRef(c, object.ClassModule, in.intern(s.module))
	}
	bases := in.tupleOfBorrowed(s.bases)
	in.SetRef(c, object.ClassBases, bases)
	if s.base != 0 {
		in.SetRef(c, object.ClassBase, in.own(s.base))
	}
	in.SetRaw(c, object.ClassBits, s.bits)
	in.SetRaw(c, object.ClassKind, uint64(s.kind))
	in.SetRaw(c, object.ClassExtraWord, uint64(s.extra))
	in.SetRaw(c, object.ClassUser0, s.user0)
	mro := in.mroOf(c, s.bases)
	if mro == 0 {
		in.Decref(c)
		return 0
	}
	in.SetRef(c, object.ClassMRO, mro)
	for _, b := range s.bases {
		in.addSubclass(b, c)
	}
	in.flushCache()
	return c
}

// tupleOfBorrowed makes a tuple of borrowed references; 0 when memory is short.
func (in *Interp) tupleOfBorrowed(items []heap.Ref) heap.Ref {
	t, err := in.NewTuple(len(items))
	if err != nil {
		return in.lastResort()
	}
	for i, v := range items {
		in.SetRef(t, i, in.own(v))
	}
	return t
}

// addSubclass notes sub, weakly, among the direct subclasses of base.
func (in *Interp) addSubclass(base, sub heap.Ref) {
	subs := in.Ref(base, object.ClassSubs)
	if subs == 0 {
		l, err := in.NewList(0)
		if err != nil {
			return
		}
		subs = l
		in.SetRef(base, object.ClassSubs, subs)
	}
	if v, err := in.NewInt(int64(sub)); err == nil {
		in.ListAppend(subs, v)
		in.SetFlags(sub, heap.FlagWeak)
	}
}

// weakTarget is the class that an item of ClassSubs means.
func (in *Interp) weakTarget(item heap.Ref) heap.Ref {
	v, _ := in.IntValue(item)
	return heap.Ref(v)
}

// forgetSubclass removes a dying class from its bases' lists.
func (in *Interp) forgetSubclass(class heap.Ref) {
	bases := in.Ref(class, object.ClassBases)
	for i := range in.TupleLen(bases) {
		subs := in.Ref(in.TupleItem(bases, i), object.ClassSubs)
		if subs == 0 {
			continue
		}
		for j := in.ListLen(subs) - 1; j >= 0; j-- {
			if in.weakTarget(in.ListItem(subs, j)) == class {
				in.Decref(in.ListPop(subs, j))
			}
		}
	}
	in.flushCache()
}

// mroOf computes the linearisation (C3, mro_implementation in typeobject.c) as
// a tuple, or raises and returns 0.
func (in *Interp) mroOf(c heap.Ref, bases []heap.Ref) heap.Ref {
	if in.IsOld(c) {
		return in.mroClassic(c, bases)
	}
	lists := make([][]heap.Ref, 0, len(bases)+1)
	for _, b := range bases {
		lists = append(lists, in.tupleRefs(in.Ref(b, object.ClassMRO)))
	}
	lists = append(lists, bases)
	out := []heap.Ref{c}
	for {
		rest, next := lists[:0:0], heap.Ref(0)
		for _, l := range lists {
			if len(l) > 0 {
				rest = append(rest, l)
			}
		}
		if len(rest) == 0 {
			return in.tupleOfBorrowed(out)
		}
		for _, l := range rest {
			if !inTail(rest, l[0]) {
				next = l[0]
				break
			}
		}
		if next == 0 {
			return in.noMRO(rest)
		}
		for i, l := range rest {
			if l[0] == next {
				rest[i] = l[1:]
			}
		}
		out = append(out, next)
		lists = rest
	}
}

func (in *Interp) noMRO(rest [][]heap.Ref) heap.Ref {
	msg, seen := "Cannot create a consistent method resolution\norder (MRO) for bases", []heap.Ref{}
	for _, l := range rest {
		dup := false
		for _, s := range seen {
			dup = dup || s == l[0]
		}
		if dup {
			continue
		}
		if len(seen) > 0 {
			msg += ","
		}
		seen = append(seen, l[0])
		msg += " " + in.StrValue(in.Ref(l[0], object.ClassName))
	}
	return in.Raise(object.TypeError, msg)
}

func inTail(lists [][]heap.Ref, c heap.Ref) bool {
	for _, l := range lists {
		for _, x := range l[1:] {
			if x == c {
				return true
			}
		}
	}
	return false
}

// tupleRefs copies a tuple's items, borrowed, into Go.
func (in *Interp) tupleRefs(t heap.Ref) []heap.Ref {
	n := in.TupleLen(t)
	out := make([]heap.Ref, n)
	for i := range n {
		out[i] = in.TupleItem(t, i)
	}
	return out
}

// newUserClass is type.__new__: a class from Python. dict is borrowed and
// copied. It does not call __set_name__ and __init_subclass__.
func (in *Interp) newUserClass(meta heap.Ref, name heap.Ref, basesTuple, ns heap.Ref) heap.Ref {
	bases := in.tupleRefs(basesTuple)
	if len(bases) == 0 {
		bases = []heap.Ref{in.Root(rootObject)}
	}
	base := in.bestBase(bases)
	if base == 0 {
		return 0
	}
	dict, err := in.DictCopy(ns)
	if err != nil {
		in.RaiseErr(err)
		return 0
	}
	for i, b := range bases {
		for _, other := range bases[i+1:] {
			if b == other {
				in.Decref(dict)
				return in.Raise(object.TypeError, "duplicate base class "+in.StrValue(in.Ref(b, object.ClassName)))
			}
		}
	}
	spec := classSpec{meta: meta, name: in.StrValue(name), bases: bases, dict: dict, base: base,
		kind: uint8(in.Raw(base, object.ClassKind)), extra: in.ClassExtra(base),
		bits: in.Raw(base, object.ClassBits) & object.ClassIsExc}
	slots := in.dictGet(dict, in.name[nSlots])
	names, ok := in.slotNames(slots)
	if !ok {
		in.Decref(dict)
		return 0
	}
	in.layOut(&spec, bases, slots != 0, names)
	in.Incref(dict)
	c := in.makeClass(spec)
	if c != 0 {
		in.completeClass(c, dict, names, spec)
	}
	in.Decref(dict)
	return c
}

// layOut decides how many extra references instances have.
func (in *Interp) layOut(spec *classSpec, bases []heap.Ref, slotted bool, names []string) {
	if spec.kind == object.KindClass || spec.kind == object.KindModule {
		return // have a dict of their own
	}
	noDict := slotted
	for _, b := range bases {
		noDict = noDict && !in.hasDict(b)
	}
	if spec.extra == 0 {
		spec.extra = 1
	}
	for _, n := range names {
		switch n {
		case "__dict__":
			noDict = false
		case "__weakref__":
		default:
			spec.extra++
		}
	}
	if noDict {
		spec.user0 |= classNoDict
	}
}

// completeClass fills the dict of a new class: slots, qualified name, module,
// doc, the special static and class methods.
func (in *Interp) completeClass(c, dict heap.Ref, slots []string, spec classSpec) {
	at := max(in.ClassExtra(spec.base), 1)
	for _, n := range slots {
		if n == "__dict__" || n == "__weakref__" {
			continue
		}
		name := in.intern(in.mangle(n, spec.name))
		if m := in.newMember(c, name, at); m != 0 {
			in.dictSet(dict, name, m)
			in.Decref(m)
		}
		in.Decref(name)
		at++
	}
	if q := in.dictGet(dict, in.name[nQualname]); q != 0 && in.IsStr(q) {
		in.Replace(c, object.ClassQualname, in.own(q))
		in.dictDel(dict, in.name[nQualname])
	}
	if in.dictGet(dict, in.name[nModule]) == 0 {
		if f := in.visibleFrame(); f != 0 {
			if m := in.dictGet(in.frameGlobals(f), in.name[nName]); m != 0 {
				in.dictSet(dict, in.name[nModule], m)
			}
		}
	}
	if in.dictGet(dict, in.name[nDoc]) == 0 {
		in.dictSet(dict, in.name[nDoc], object.None)
	}
	if in.hasDict(c) && !in.hasDict(spec.base) {
		for i, name := range []int{nDict, nWeakref} {
			if in.dictGet(dict, in.name[name]) == 0 {
				in.putGetter(dict, c, in.name[name], in.dictGetter+i)
			}
		}
	}
	in.wrapMethod(dict, nNew, object.KindStaticMethod)
	if !in.D.Classic {
		in.wrapMethod(dict, nInitSubclass, object.KindClassMethod)
		in.wrapMethod(dict, nClassGetitem, object.KindClassMethod)
	}
	if !in.D.Classic && in.dictGet(dict, in.name[nEq]) != 0 && in.dictGet(dict, in.name[nHash]) == 0 {
		in.dictSet(dict, in.name[nHash], object.None)
	}
	if cell := in.dictGet(dict, in.name[nClasscell]); cell != 0 && in.Kind(cell) == object.KindCell {
		in.Replace(cell, object.CellValue, in.own(c))
		in.dictDel(dict, in.name[nClasscell])
	}
	in.flushCache()
	in.setBits(c)
}

// wrapMethod makes a plain function in a class dict a static or class method.
func (in *Interp) wrapMethod(dict heap.Ref, name int, kind uint8) {
	f := in.dictGet(dict, in.name[name])
	if f == 0 || in.Kind(f) != object.KindFunction {
		return
	}
	if w := in.wrapFunction(kind, f); w != 0 {
		in.dictSet(dict, in.name[name], w)
		in.Decref(w)
	}
}

// wrapFunction makes a staticmethod or classmethod of f (borrowed).
func (in *Interp) wrapFunction(kind uint8, f heap.Ref) heap.Ref {
	w := in.Alloc(kind, 0, 1, 0)
	if w == 0 {
		return in.lastResort()
	}
	in.SetRef(w, 0, in.own(f))
	return w
}

// newMember makes the descriptor of a __slots__ name.
func (in *Interp) newMember(class, name heap.Ref, slot int) heap.Ref {
	m := in.Alloc(object.KindMember, 0, 2, 1)
	if m == 0 {
		return in.lastResort()
	}
	in.SetRef(m, 0, in.own(class))
	in.SetRef(m, 1, in.own(name))
	in.SetRaw(m, 0, uint64(slot))
	return m
}

// mangle applies the compiler's renaming of private names.
func (in *Interp) mangle(name, class string) string {
	if len(name) < 3 || name[:2] != "__" || name[len(name)-2:] == "__" {
		return name
	}
	for len(class) > 0 && class[0] == '_' {
		class = class[1:]
	}
	if class == "" {
		return name
	}
	return "_" + class + name
}

// slotNames reads __slots__: a str or a tuple or list of them.
func (in *Interp) slotNames(slots heap.Ref) (names []string, ok bool) {
	if slots == 0 {
		return nil, true
	}
	if in.IsStr(slots) {
		return []string{in.StrValue(slots)}, true
	}
	switch in.Kind(slots) {
	case object.KindTuple, object.KindList:
		for i := range in.SeqLen(slots) {
			s := in.SeqItem(slots, i)
			if !in.IsStr(s) {
				in.Raise(object.TypeError, "__slots__ items must be strings, not '"+in.ClassName(s)+"'")
				return nil, false
			}
			names = append(names, in.StrValue(s))
		}
		return names, true
	case object.KindDict:
		for pos := 0; ; {
			k, _, more := in.DictNext(slots, &pos)
			if !more {
				return names, true
			}
			if in.IsStr(k) {
				names = append(names, in.StrValue(k))
			}
		}
	}
	in.Raise(object.TypeError, "'"+in.ClassName(slots)+"' object is not iterable")
	return nil, false
}

// bestBase picks the base whose layout the others' extend (best_base).
func (in *Interp) bestBase(bases []heap.Ref) heap.Ref {
	var best heap.Ref
	for _, b := range bases {
		if in.Kind(b) != object.KindClass {
			return in.Raise(object.TypeError, "bases must be types")
		}
		if in.Raw(b, object.ClassBits)&object.ClassNoBase != 0 {
			return in.Raise(object.TypeError, "type '"+in.NameOf(b)+"' is not an acceptable base type")
		}
		switch {
		case best == 0 || in.extendsLayout(b, best):
			if best == 0 || in.layoutOf(b) != in.layoutOf(best) || in.ClassExtra(b) > in.ClassExtra(best) {
				best = b
			}
		case in.extendsLayout(best, b):
		default:
			return in.Raise(object.TypeError, "multiple bases have instance lay-out conflict")
		}
	}
	return best
}

func (in *Interp) layoutOf(c heap.Ref) uint8 { return uint8(in.Raw(c, object.ClassKind)) }

// extendsLayout reports whether instances of a can stand for those of b.
func (in *Interp) extendsLayout(a, b heap.Ref) bool {
	ka, kb := in.layoutOf(a), in.layoutOf(b)
	if kb == object.KindInstance && in.ClassExtra(b) <= 1 {
		return true
	}
	return ka == kb && (in.ClassExtra(b) <= 1 || in.isSubclass(a, b))
}
