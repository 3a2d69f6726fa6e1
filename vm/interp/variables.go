package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// lookupGlobal finds a name in the globals, then the builtins; borrowed, or 0.
func (in *Interp) lookupGlobal(globals, name heap.Ref) heap.Ref {
	if v := in.DictGetStr(globals, name); v != 0 {
		return v
	}
	return in.DictGetStr(in.Root(rootBuiltins), name)
}

// globalPlace remembers where a name was found last: at is the arena index of
// its key in the table of the globals, or, when builtins is not 0, in that of
// the builtins while the globals had so many entries. Only a hint: whoever uses
// it looks whether the tables and the key are still the same, so it is right in
// every state of the heap.
type globalPlace struct {
	table, builtins, at uint32
	entries             uint64
}

// findGlobal is lookupGlobal that remembers the place.
func (in *Interp) findGlobal(g *globalPlace, globals, name heap.Ref) heap.Ref {
	*g = globalPlace{}
	d := globals
	table := in.Ref(d, object.DictTable)
	e := in.DictEntry(d, name)
	if e < 0 {
		if v := in.DictGetStr(d, name); v != 0 {
			return v // under an equal key
		}
		d = in.Root(rootBuiltins)
		if e = in.DictEntry(d, name); e < 0 {
			return in.DictGetStr(d, name)
		}
		g.builtins, g.entries = uint32(in.Ref(d, object.DictTable)), in.Raw(globals, object.DictEntries)
	}
	g.table, g.at = uint32(table), uint32(in.Ref(d, object.DictTable))+headWords+2*uint32(e)
	return heap.Ref(in.Mem()[g.at+1])
}

// setGlobal stores v, taken over, under a name whose place is known.
func (in *Interp) setGlobal(g *globalPlace, globals, name, v heap.Ref) {
	if g.builtins == 0 && g.table != 0 && g.table == uint32(in.Ref(globals, object.DictTable)) && uint32(in.Mem()[g.at]) == uint32(name) {
		old := heap.Ref(in.Mem()[g.at+1])
		in.Dirty(g.at + 1)
		in.Mem()[g.at+1] = uint64(v)
		in.Decref(old)
		return
	}
	in.storeName(globals, name, v)
	in.findGlobal(g, globals, name)
}

func (in *Interp) globalError(name heap.Ref) {
	if in.D.Classic {
		in.Raise(object.NameError, "global name '"+in.StrValue(name)+"' is not defined")
		return
	}
	in.nameError(name)
}

func (in *Interp) nameError(name heap.Ref) {
	in.Raise(object.NameError, "name '"+in.StrValue(name)+"' is not defined")
	in.concerns(name, 0)
}

// loadNamed executes the instructions that look in dicts of names.
func (in *Interp) loadNamed(op opcode.Op, arg int) {
	var v, name heap.Ref
	switch op {
	case opcode.LoadClassDeref:
		if names := in.Ref(in.frame, frameNames); in.Kind(names) == object.KindDict {
			v = in.GetStr(names, in.code.c.CellName(arg))
		}
		if v == 0 {
			in.derefVariable(opcode.LoadDeref, arg)
			return
		}
	case opcode.LoadName:
		name = in.nameArg(arg)
		names := in.Ref(in.frame, frameNames)
		if in.Kind(names) != object.KindDict || in.Type(names) != 0 {
			in.callHelper("load_name", contPush, names, name, in.frameGlobals(in.frame))
			return
		}
		if v = in.dictGet(names, name); v == 0 {
			v = in.lookupGlobal(in.frameGlobals(in.frame), name)
		}
	default:
		name = in.nameArg(arg)
		v = in.lookupGlobal(in.frameGlobals(in.frame), name)
	}
	switch {
	case v != 0:
		in.push(in.own(v))
	case op == opcode.LoadGlobal:
		in.globalError(name)
	default:
		in.nameError(name)
	}
}

// storeName binds a name in a namespace; v is taken over.
func (in *Interp) storeName(dict, name, v heap.Ref) {
	if in.Kind(dict) != object.KindDict || in.Bits(dict)&object.OverSetitem != 0 {
		in.setItem(dict, name, v)
	} else {
		in.dictSet(dict, name, v)
	}
	in.Decref(v)
}

func (in *Interp) deleteName(dict, name heap.Ref, missing func(heap.Ref)) {
	if in.Kind(dict) != object.KindDict || !in.dictDel(dict, name) {
		missing(name)
	}
}

// cell is the cell that an operand means, borrowed.
func (in *Interp) cell(arg int) heap.Ref {
	return in.Ref(in.frame, frameVars+in.code.cellsAt+arg)
}

// derefVariable executes LOAD_DEREF of an empty cell, and DELETE_DEREF.
func (in *Interp) derefVariable(op opcode.Op, arg int) {
	cell := in.cell(arg)
	v := in.Ref(cell, object.CellValue)
	switch {
	case v == 0 && in.code.isFree(arg):
		name := in.code.cellName(arg)
		in.Raise(object.NameError, in.text("free variable '"+name+"' referenced before assignment in enclosing scope",
			"cannot access free variable '"+name+"' where it is not associated with a value in enclosing scope"))
	case v == 0:
		in.unbound(in.code.cellName(arg))
	case op == opcode.DeleteDeref:
		in.Replace(cell, object.CellValue, 0)
	default:
		in.push(in.own(v))
	}
}

func (in *Interp) unbound(name string) {
	in.Raise(object.UnboundLocalError, in.text("local variable '"+name+"' referenced before assignment",
		"cannot access local variable '"+name+"' where it is not associated with a value"))
}

// fastVariable executes LOAD_FAST of an unset variable, and DELETE_FAST.
func (in *Interp) fastVariable(op opcode.Op, arg int) {
	v := in.Ref(in.frame, frameVars+arg)
	switch {
	case v == 0:
		in.unbound(in.code.c.VarNames[arg])
	case op == opcode.DeleteFast:
		in.Replace(in.frame, frameVars+arg, 0)
	default:
		in.push(in.own(v))
	}
}

// makeFunction executes MAKE_FUNCTION.
func (in *Interp) makeFunction(flags int) {
	qualname, c := in.pop(), in.pop()
	var parts [4]heap.Ref // defaults, keyword defaults, annotations, closure
	for bit := 3; bit >= 0; bit-- {
		if flags>>bit&1 != 0 {
			parts[bit] = in.pop()
		}
	}
	f := in.newFunction(c, in.frameGlobals(in.frame), qualname)
	in.Decref(qualname)
	in.Decref(c)
	if f == 0 {
		return
	}
	in.SetRef(f, object.FuncDefaults, parts[0])
	in.SetRef(f, object.FuncKwDefaults, parts[1])
	in.SetRef(f, object.FuncAnnotations, parts[2])
	in.SetRef(f, object.FuncClosure, parts[3])
	in.push(f)
}

// newFunction makes a function of a Code object; all references are borrowed.
func (in *Interp) newFunction(c, globals, qualname heap.Ref) heap.Ref {
	f := in.Alloc(object.KindFunction, 0, object.FuncSlots, 0)
	if f == 0 {
		return in.lastResort()
	}
	in.SetRef(f, object.FuncCode, in.own(c))
	in.SetRef(f, object.FuncGlobals, in.own(globals))
	in.SetRef(f, object.FuncName, in.own(in.Ref(c, codeName)))
	in.SetRef(f, object.FuncQualname, in.own(qualname))
	ci := in.codeInfoOf(c)
	doc := object.None
	if len(ci.c.Consts) > 0 {
		if k := in.Ref(c, codeConsts); in.IsStr(k) {
			doc = k
		}
	}
	in.SetRef(f, object.FuncDoc, in.own(doc))
	if m := in.dictGet(globals, in.name[nName]); m != 0 {
		in.SetRef(f, object.FuncModule, in.own(m))
	}
	return f
}

// visibleFrame is the innermost frame that is not hidden, borrowed, or 0.
func (in *Interp) visibleFrame() heap.Ref {
	for f := in.frame; f != 0; f = in.Ref(f, frameBack) {
		if !in.codeInfoOf(in.frameCode(f)).hidden {
			return f
		}
	}
	return 0
}

// loadMethod executes LOAD_METHOD: a function found in the class is pushed with
// the object, anything else with an empty slot below, from 3.11 on above.
func (in *Interp) loadMethod(name heap.Ref) {
	obj := in.pop()
	if in.Bits(obj)&object.OverGetattr == 0 && in.Kind(obj) != object.KindClass && in.Kind(obj) != object.KindSuper {
		d := in.lookup(in.ClassOf(obj), name)
		if d != 0 && (in.Kind(d) == object.KindFunction || in.Kind(d) == object.KindMethodDesc) {
			dict := in.instanceDict(obj)
			if dict == 0 || in.dictGet(dict, name) == 0 {
				in.push(in.own(d))
				in.push(obj)
				return
			}
		}
	}
	if in.code.table {
		in.loadAttr(obj, name, contPushNull)
		return
	}
	in.pushSlot(0)
	in.loadAttr(obj, name, contPush)
}

// callMethod executes CALL_METHOD.
func (in *Interp) callMethod(n int) {
	base := in.sp - uint32(n) - 2
	m := heap.Ref(in.Mem()[base])
	if m == 0 {
		in.callAt(base, heap.Ref(in.Mem()[base+1]), n, 0)
		return
	}
	in.callAt(base, m, n+1, 0)
}

// callFunctionEx executes CALL_FUNCTION_EX.
func (in *Interp) callFunctionEx(flags int) {
	var kw heap.Ref
	if flags&1 != 0 {
		kw = in.top(0)
	}
	args, f := in.top(flags&1), in.top(flags&1+1)
	base := in.sp - 2 - uint32(flags&1)
	in.base = base
	v := in.callWithTuple(f, args, kw, contPush)
	in.base = 0
	if v != 0 {
		in.dropTo(base)
		in.push(v)
	}
}

// callWithTuple calls f(*args, **kw); args may be any iterable of vm/object, kw
// is a dict or 0.
func (in *Interp) callWithTuple(f, args, kw heap.Ref, c cont) heap.Ref {
	if in.Kind(args) != object.KindTuple {
		l, err := in.ListOf(args)
		if err != nil {
			if err == object.NeedPython || err.Class == object.TypeError {
				if kw == 0 {
					kw = object.None
				}
				return in.call(in.helpers["call_star"], []heap.Ref{f, args, kw}, c)
			}
			return in.Wrap(0, err)
		}
		t, err := in.TupleFrom(l)
		in.Decref(l)
		if err != nil {
			return in.Wrap(0, err)
		}
		defer in.Decref(t)
		args = t
	}
	var names, values []heap.Ref
	if kw != 0 && kw != object.None {
		for pos := 0; ; {
			k, v, ok := in.DictNext(kw, &pos)
			if !ok {
				break
			}
			if !in.IsStr(k) {
				return in.Raise(object.TypeError, "keywords must be strings")
			}
			names, values = append(names, k), append(values, v)
		}
	}
	return in.callKw(f, in.tupleRefs(args), names, values, c)
}
