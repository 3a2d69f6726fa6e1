package interp

import (
	"math"

	"strings"

	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// New makes a Python that is ready to load a program, or nil when the heap's
// limit is too small for one.
func New(opts Options) *Interp {
	in := newInterp(opts)
	if in == nil {
		return nil
	}
	in.bootNatives()
	in.bootPrelude()
	if in.hasEffect || in.exc != 0 {
		return nil
	}
	return in
}

// newInterp makes a Python without classes, or nil like New.
func newInterp(opts Options) *Interp {
	space := object.New(opts.Heap)
	if space == nil {
		return nil
	}
	in := interpOf(space, opts)
	for i, text := range nameText {
		in.name[i] = in.intern(in.spell(text)) // lives as long as the heap: no reference is kept
		in.Decref(in.name[i])
	}
	return in
}

// interpOf makes an Interp of a Space, without names.
func interpOf(space *object.Space, opts Options) *Interp {
	space.Recent = opts.Dialect.Recent
	in := &Interp{Space: space, D: opts.Dialect, opts: opts, Devices: DefaultDevices,
		library: newLibrary(), decoded: map[*code.Code]*codeInfo{}, sources: map[string]*code.Code{},
		helpers: map[string]heap.Ref{}, modules: map[string]*Module{},
		lines: map[string][]string{}}
	in.Describe, in.Spend, in.Classic = in.describe, in.Charge, opts.Dialect.Classic
	in.SetCosts(0, 0)
	in.Ticks = 1 << 62
	return in
}

// bootNatives makes everything that is not written in Python.
func (in *Interp) bootNatives() {
	in.bootState()
	in.bootClasses()
	in.bootExceptions()
	for i := range in.opts.Types {
		in.addType(&in.opts.Types[i], "")
	}
	in.bootModules()
	if !in.D.Classic {
		in.SetMaxDigits(maxDigits)
		in.Space.MaxDigits = in.MaxDigits
	}
	dict := in.Root(rootPrelude)
	in.put(dict, "__name__", in.intern("builtins"))
	for _, f := range preludeNatives {
		in.put(dict, f.Name, in.moduleFunction(f, "", 0, in.name[nName]))
	}
}

// Cores that run threads side by side are never exactly equally fast; if they
// were, equal loops would keep step for ever and meet at every turn or at none.
const (
	Paces       = 8
	pacePercent = 3
)

// SetCosts sets how long instructions take: flat nanoseconds for every visible
// one, or for 0 what the opcode table says. Hidden instructions stand for C
// code, which is faster. Visible ones take so many percent longer, and n ×
// pacePercent more at Pace n; what is less than a nanosecond is made up for by
// some instructions that take a whole one longer.
func (in *Interp) SetCosts(flat, percent int64) {
	in.leastCost = math.MaxInt64
	for op := range in.hiddenCosts {
		cost := int64(max(in.D.Ops.Cost(opcode.Op(op)), 1))
		in.hiddenCosts[op] = max(cost/4, 1)
		if flat > 0 {
			cost, in.hiddenCosts[op] = flat, max(flat/100, 1)
		}
		for pace := range in.costs {
			longer := percent + pacePercent*int64(pace)
			in.costs[pace][op] = cost + (cost*longer+int64(op)*37%100)/100
		}
		in.leastCost = min(in.leastCost, in.costs[0][op])
	}
}

// bootState makes what the root slots hold.
func (in *Interp) bootState() {
	in.SetRoot(rootThreads, in.must(in.NewList(0)))
	in.SetRoot(rootModules, in.must(in.NewDict()))
	in.SetRoot(rootBuiltins, in.must(in.NewDict()))
	in.SetRoot(rootPrelude, in.must(in.NewDict()))
	in.SetRoot(rootCounters, in.Alloc(object.KindRecord, 0, 0, counterCount))
	in.setLimit()
}

// setLimit sets the recursion limit of the options.
func (in *Interp) setLimit() {
	depth := in.opts.MaxDepth
	if depth == 0 {
		depth = 1000
	}
	in.SetRecursionLimit(depth)
}

// must is for values made at boot: if memory is too short then, New fails.
func (in *Interp) must(v heap.Ref, err *object.Err) heap.Ref {
	if err != nil {
		in.lastResort()
	}
	return v
}

func (in *Interp) counter(i int) uint64       { return in.Word(in.Root(rootCounters), i) }
func (in *Interp) setCounter(i int, v uint64) { in.SetWord(in.Root(rootCounters), i, v) }
func (in *Interp) nextSerial(i int) int {
	n := in.counter(i)
	in.setCounter(i, n+1)
	return int(n)
}

// RecursionLimit is sys.getrecursionlimit(); SetRecursionLimit sets it.
func (in *Interp) RecursionLimit() int { return int(in.counter(counterLimit)) }
func (in *Interp) SetRecursionLimit(n int) {
	in.setCounter(counterLimit, uint64(n))
	in.limit = n
}

// MaxDigits is sys.get_int_max_str_digits(); SetMaxDigits sets it.
func (in *Interp) MaxDigits() int     { return int(in.counter(counterDigits)) }
func (in *Interp) SetMaxDigits(n int) { in.setCounter(counterDigits, uint64(n)) }

// maxDigits is the limit at the start (_PY_LONG_DEFAULT_MAX_STR_DIGITS).
const maxDigits = 4300

// Depth is the number of visible frames of the running thread.
func (in *Interp) Depth() int { return in.depth }

// noBase lists the kinds whose classes cannot be subclassed.
var noBase = map[uint8]bool{object.KindBool: true, object.KindNone: true, object.KindNotImplemented: true,
	object.KindEllipsis: true, object.KindFunction: true, object.KindBuiltin: true, object.KindMethod: true,
	object.KindCell: true, object.KindCode: true, object.KindRange: true, object.KindSlice: true,
	object.KindGenerator: true, object.KindCoroutine: true, object.KindAsyncGen: true, object.KindFrame: true,
	object.KindTraceback: true, object.KindDictView: true, object.KindMappingProxy: true}

// bootClasses makes the class of every kind.
func (in *Interp) bootClasses() {
	root := in.bootClass(object.KindInstance, "object", nil)
	in.SetRoot(rootObject, in.own(root))
	for kind := uint8(1); kind < object.KindCount; kind++ {
		if kind == object.KindInstance || kind == object.KindException || kind == object.KindBool {
			continue
		}
		name := object.KindName(kind)
		if in.D.Classic {
			name = object.KindNameClassic(kind)
		}
		in.bootClass(kind, name, []heap.Ref{root})
	}
	in.bootClass(object.KindBool, object.KindName(object.KindBool), []heap.Ref{in.KindClass(object.KindInt)})
	in.addObjectMethods()
	in.addSlotMethods()
}

func (in *Interp) bootClass(kind uint8, name string, bases []heap.Ref) heap.Ref {
	module := "builtins"
	if at := strings.LastIndexByte(name, '.'); at >= 0 {
		module, name = name[:at], name[at+1:]
	}
	if kind == object.KindLock || kind == object.KindRLock || kind == object.KindLocal {
		module = "_thread"
		if in.D.Classic {
			module = "thread"
		}
	}
	spec := classSpec{name: name, module: module, bases: bases, dict: in.must(in.NewDict()), kind: kind, bits: object.ClassBuiltin}
	if len(bases) > 0 {
		spec.base = bases[0]
	}
	if noBase[kind] {
		spec.bits |= object.ClassNoBase
	}
	c := in.makeClass(spec)
	in.SetKindClass(kind, c)
	return c
}

// classicExc says which classes stand in 2.x for those that it lacks.
var classicExc = map[object.ExcClass]object.ExcClass{object.ModuleNotFoundError: object.ImportError, object.RecursionError: object.RuntimeError}

func (in *Interp) newExcClass(name string, base heap.Ref) heap.Ref {
	module := "builtins"
	if in.D.Classic {
		module = "exceptions"
	}
	return in.makeClass(classSpec{name: name, module: module, bases: []heap.Ref{base}, base: base,
		dict: in.must(in.NewDict()), kind: object.KindException, extra: 1, bits: object.ClassBuiltin | object.ClassIsExc})
}

// environmentError is the class of errors of the operating system.
func (in *Interp) environmentError() heap.Ref {
	if more := in.Root(rootClassicExc); more != 0 {
		return in.TupleItem(more, 1)
	}
	return in.Exc(object.OSError)
}

// bootExceptions makes the exception classes.
func (in *Interp) bootExceptions() {
	all := in.must(in.NewTuple(int(object.ExcClassCount)))
	in.SetRoot(rootClassesExc, all)
	var standard, environment heap.Ref // of 2.x
	for c := object.BaseException; c < object.ExcClassCount; c++ {
		base := in.Root(rootObject)
		if c.Base() != 0 {
			base = in.TupleItem(all, int(c.Base()))
		}
		if in.D.Classic {
			switch {
			case c == object.OSError:
				environment = in.newExcClass("EnvironmentError", standard)
				base = environment
			case c > object.StopAsyncIteration && c.Base() == object.Exception && c != object.Warning:
				base = standard
			}
			if same := classicExc[c]; same != 0 {
				in.SetRef(all, int(c), in.own(in.TupleItem(all, int(same))))
				continue
			}
		}
		class := in.newExcClass(c.Name(), base)
		in.SetRef(all, int(c), class)
		if in.D.Classic && c == object.Exception {
			standard = in.newExcClass("StandardError", class)
		}
	}
	if in.D.Classic {
		in.SetRoot(rootClassicExc, in.RetTuple(standard, environment, in.newExcClass("IOError", environment), in.newExcClass("instance", in.TupleItem(all, int(object.BaseException)))))
	}
	in.SetKindClass(object.KindException, in.own(in.Exc(object.BaseException)))
	in.addExceptionMethods()
}

// addType adds what a TypeDef says to the class of its kind, or makes a class.
func (in *Interp) addType(t *TypeDef, module string) heap.Ref {
	class := t.Class
	if class == 0 && t.Kind != object.KindNative {
		class = in.KindClass(t.Kind)
	}
	if class == 0 && in.entering {
		in.enterType(t, module)
		return 0
	}
	if class == 0 {
		base := t.Base
		if base == 0 {
			base = in.Root(rootObject)
		}
		bits := uint64(object.ClassBuiltin)
		if t.Final {
			bits |= object.ClassNoBase
		}
		if module == "" {
			module = "builtins"
		}
		name := t.Name
		if at := strings.LastIndexByte(name, '.'); at >= 0 {
			module, name = name[:at], name[at+1:]
		}
		class = in.makeClass(classSpec{name: name, module: module, bases: []heap.Ref{base}, base: base,
			dict: in.must(in.NewDict()), kind: t.Kind, bits: bits})
		defer in.Decref(class)
	}
	in.fillClass(class, t)
	return class
}

// fillClass adds methods and attributes to a built-in class.
func (in *Interp) fillClass(class heap.Ref, t *TypeDef) {
	if in.entering {
		in.enterMethods(t, in.StrValue(in.Ref(class, object.ClassQualname)), in.NameOf(class))
		return
	}
	dict := in.Ref(class, object.ClassDict)
	if t.New != nil {
		n := in.addNew(*t.New, in.StrValue(in.Ref(class, object.ClassQualname)))
		in.put(dict, "__new__", in.newBuiltin(n, class, in.name[nNew], 0))
	}
	for _, m := range t.Methods {
		m.Name = in.spell(m.Name)
		in.put(dict, m.Name, in.methodDescriptor(class, m))
	}
	for _, g := range t.Getters {
		in.getters = append(in.getters, g)
		name := in.intern(g.Name)
		in.putGetter(dict, class, name, len(in.getters)-1)
		in.Decref(name)
	}
	if t.Doc != "" {
		in.put(dict, "__doc__", in.must(in.NewStr(t.Doc)))
	}
	in.flushCache()
}

// putGetter makes the descriptor of a computed attribute.
func (in *Interp) putGetter(dict, class, name heap.Ref, number int) {
	d := in.Alloc(object.KindGetSet, 0, 2, 1)
	if d == 0 {
		in.lastResort()
		return
	}
	in.SetRef(d, 0, in.own(class))
	in.SetRef(d, 1, in.own(name))
	in.SetRaw(d, 0, uint64(number))
	in.dictSet(dict, name, d)
	in.Decref(d)
}

// put stores an owned value under a text.
func (in *Interp) put(dict heap.Ref, name string, v heap.Ref) {
	if err := in.SetStr(dict, name, v); err != nil {
		in.lastResort()
	}
}

// addDef enters a native in the table and returns its number.
func (in *Interp) addDef(d Def, owner string) int {
	in.defs = append(in.defs, def{Def: d, owner: owner})
	return len(in.defs) - 1
}

// addNew enters a __new__; error messages say the class's name.
func (in *Interp) addNew(d Def, class string) int {
	d.Name = class
	n := in.addDef(d, "")
	in.defs[n].isNew = true
	return n
}

// methodDescriptor makes what a class dict holds for a native method.
func (in *Interp) methodDescriptor(class heap.Ref, m Def) heap.Ref {
	owner := in.NameOf(class) + "."
	n := in.addDef(m, owner)
	name := in.intern(m.Name)
	defer in.Decref(name)
	if m.Static {
		f := in.newBuiltin(n, 0, name, 0)
		w := in.wrapFunction(object.KindStaticMethod, f)
		in.Decref(f)
		return w
	}
	d := in.Alloc(object.KindMethodDesc, 0, 2, 1)
	in.SetRef(d, 0, in.own(class))
	in.SetRef(d, 1, in.own(name))
	in.SetRaw(d, 0, uint64(n))
	if m.Class {
		w := in.wrapFunction(object.KindClassMethod, d)
		in.Decref(d)
		return w
	}
	return d
}

// Restored must be called after the heap was taken to another state.
func (in *Interp) Restored() {
	in.flushCache()
	in.library.user = nil
	in.exc, in.frame, in.thread = 0, 0, 0
	in.effect, in.hasEffect = Effect{}, false
	in.notes = nil
}
