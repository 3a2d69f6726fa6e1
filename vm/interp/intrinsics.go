package interp

import (
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// preludeNatives are what only the prelude can call.
var preludeNatives = []Def{
	{Name: "_length", Sig: "x, /", Fn: func(in *Interp, c *Call) heap.Ref {
		n, err := in.LenRaw(c.Args[0])
		if err != nil {
			return in.Wrap(0, err)
		}
		return in.RetInt(int64(n))
	}},
	{Name: "_item", Sig: "x, i, /", Fn: func(in *Interp, c *Call) heap.Ref {
		i, _ := in.IntValue(c.Args[1])
		return in.own(in.SeqItem(c.Args[0], int(i)))
	}},
	{Name: "_append", Sig: "l, x, /", Fn: func(in *Interp, c *Call) heap.Ref {
		if !in.check(in.Space.ListAppend(c.Args[0], in.own(c.Args[1]))) {
			return 0
		}
		return in.None()
	}},
	{Name: "_tuple", Sig: "l, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.Wrap(in.TupleFrom(c.Args[0])) }},
	{Name: "_values", Sig: "x, /", Fn: func(in *Interp, c *Call) heap.Ref {
		it, err := in.NewIterRaw(c.Args[0])
		if err == nil {
			defer in.Decref(it)
			return in.Wrap(in.ListOf(it))
		}
		if err == object.NeedPython {
			return in.CallPython(in.KindClass(object.KindList), c.Args[0])
		}
		return in.Wrap(0, err)
	}},
	{Name: "_keys", Sig: "d, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.dictItems(c.Args[0], false) }},
	{Name: "_items", Sig: "d, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.dictItems(c.Args[0], true) }},
	{Name: "_kind", Sig: "x, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetStr(in.kindWord(c.Args[0])) }},
	{Name: "_pair_kind", Sig: "a, b, /", Fn: pairKind},
	{Name: "_binary_default", Sig: "op, a, b, /", Fn: binaryDefault},
	{Name: "_compare_default", Sig: "op, a, b, /", Fn: compareDefault},
	{Name: "_compare_ints", Sig: "op, a, b, /", Fn: func(in *Interp, c *Call) heap.Ref {
		op, _ := in.IntValue(c.Args[0])
		return in.Wrap(in.Space.Compare(object.CmpOp(op), c.Args[1], c.Args[2]))
	}},
	{Name: "_special", Sig: "x, name, /", Fn: func(in *Interp, c *Call) heap.Ref {
		name, err := in.InternStr(in.own(c.Args[1]))
		if err != nil {
			return in.Wrap(0, err)
		}
		defer in.Decref(name)
		if m := in.lookup(in.ClassOf(c.Args[0]), name); m != 0 {
			switch in.Kind(m) {
			case object.KindStaticMethod, object.KindClassMethod:
				return in.bindDescriptor(m, c.Args[0], in.ClassOf(c.Args[0]))
			}
			return in.own(m)
		}
		return in.None()
	}},
	{Name: "_special_attr", Sig: "x, name, /", Fn: func(in *Interp, c *Call) heap.Ref {
		v := in.getAttr(c.Args[0], c.Args[1], in.callCont)
		if in.isExc(object.AttributeError) {
			in.clearExc()
			return in.None()
		}
		return v
	}},
	{Name: "_is_native", Sig: "f, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.Bool(in.Kind(c.Args[0]) == object.KindMethodDesc) }},
	{Name: "_class_name", Sig: "x, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetStr(in.ClassName(c.Args[0])) }},
	{Name: "_name_of", Sig: "x, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetStr(in.NameOf(c.Args[0])) }},
	{Name: "_function_text", Sig: "f, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetStr(in.functionText(c.Args[0])) }},
	{Name: "_dict_candidate", Sig: "d, key, hash, skip, /", Fn: func(in *Interp, c *Call) heap.Ref {
		hash, _ := in.IntValue(c.Args[2])
		skip, _ := in.IntValue(c.Args[3])
		k, v := in.DictCandidate(c.Args[0], hash, int(skip))
		if k == 0 {
			return in.None()
		}
		return in.RetTuple(in.own(k), in.own(v))
	}},
	{Name: "_dict_put", Sig: "d, key, hash, value, found, /", Fn: func(in *Interp, c *Call) heap.Ref {
		hash, _ := in.IntValue(c.Args[2])
		key, has := c.Args[1], c.Args[4] != object.None
		if has {
			key = in.TupleItem(c.Args[4], 0)
		}
		if !in.check(in.DictPut(c.Args[0], key, hash, in.own(c.Args[3]), has)) {
			return 0
		}
		return in.None()
	}},
	{Name: "_dict_remove", Sig: "d, key, hash, /", Fn: func(in *Interp, c *Call) heap.Ref {
		hash, _ := in.IntValue(c.Args[2])
		k, v := in.DictRemove(c.Args[0], c.Args[1], hash)
		in.XDecref(k)
		if v == 0 {
			return in.None()
		}
		return v
	}},
	{Name: "_set_candidate", Sig: "s, key, hash, skip, /", Fn: func(in *Interp, c *Call) heap.Ref {
		hash, _ := in.IntValue(c.Args[2])
		skip, _ := in.IntValue(c.Args[3])
		k := in.SetCandidate(c.Args[0], hash, int(skip))
		if k == 0 {
			return in.None()
		}
		return in.RetTuple(in.own(k))
	}},
	{Name: "_set_put", Sig: "s, key, hash, /", Fn: func(in *Interp, c *Call) heap.Ref {
		hash, _ := in.IntValue(c.Args[2])
		if !in.check(in.SetPut(c.Args[0], c.Args[1], hash)) {
			return 0
		}
		return in.None()
	}},
	{Name: "_set_remove", Sig: "s, key, hash, /", Fn: func(in *Interp, c *Call) heap.Ref {
		hash, _ := in.IntValue(c.Args[2])
		in.SetRemove(c.Args[0], c.Args[1], hash)
		return in.None()
	}},
	{Name: "_get_item", Sig: "x, key, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.Wrap(in.GetItemRaw(c.Args[0], c.Args[1])) }},
	{Name: "_set_item", Sig: "x, key, value, /", Fn: setItemRaw},
	{Name: "_del_item", Sig: "x, key, /", Fn: setItemRaw},
	{Name: "_repeat", Sig: "x, n, /", Fn: func(in *Interp, c *Call) heap.Ref {
		return in.retOperand(in.BinaryRaw(object.OpMul, c.Args[0], c.Args[1]))
	}},
	{Name: "_percent", Sig: "fmt, args, /", Fn: func(in *Interp, c *Call) heap.Ref {
		return in.Wrap(in.BinaryRaw(object.OpMod, c.Args[0], c.Args[1]))
	}},
	{Name: "_percent_plan", Sig: "fmt, /", Fn: percentPlan},
	{Name: "_combine_hashes", Sig: "hashes, /", Fn: func(in *Interp, c *Call) heap.Ref {
		var hashes []int64
		for i := range in.TupleLen(c.Args[0]) {
			h, _ := in.IntValue(in.TupleItem(c.Args[0], i))
			hashes = append(hashes, h)
		}
		return in.RetInt(in.CombineHashes(hashes))
	}},
	{Name: "_enumerate_pair", Sig: "e, x, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.enumeratePair(c.Args[0], in.own(c.Args[1])) }},
	{Name: "_exhaust", Sig: "it, /", Fn: func(in *Interp, c *Call) heap.Ref {
		in.Replace(c.Args[0], 0, 0)
		return in.None()
	}},
	{Name: "_new", Sig: "cls, /", Fn: func(in *Interp, c *Call) heap.Ref {
		return in.bindDescriptor(in.lookup(c.Args[0], in.name[nNew]), 0, c.Args[0])
	}},
	{Name: "_filled_later", Sig: "cls, new, /", Fn: func(in *Interp, c *Call) heap.Ref {
		switch uint8(in.Raw(c.Args[0], object.ClassKind)) {
		case object.KindList, object.KindDict, object.KindSet, object.KindByteArray:
			return in.Bool(in.Kind(c.Args[1]) == object.KindBuiltin)
		}
		return in.Bool(false)
	}},
	{Name: "_init", Sig: "obj, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.own(in.special(c.Args[0], nInit)) }},
	{Name: "_made_by", Sig: "obj, cls, /", Fn: func(in *Interp, c *Call) heap.Ref {
		if in.ClassOf(c.Args[0]) == c.Args[1] {
			in.markFinal(c.Args[0], c.Args[1])
		}
		return in.Bool(in.IsInstance(c.Args[0], c.Args[1]))
	}},
	{Name: "_has_non_class", Sig: "bases, /", Fn: func(in *Interp, c *Call) heap.Ref {
		for i := range in.TupleLen(c.Args[0]) {
			if in.Kind(in.TupleItem(c.Args[0], i)) != object.KindClass {
				return in.Bool(true)
			}
		}
		return in.Bool(false)
	}},
	{Name: "_best_meta", Sig: "meta, bases, /", Fn: func(in *Interp, c *Call) heap.Ref {
		m := in.bestMeta(c.Args[0], in.tupleRefs(c.Args[1]))
		if m == 0 {
			return 0
		}
		return in.own(m)
	}},
	{Name: "_run_body", Sig: "func, names, /", Fn: func(in *Interp, c *Call) heap.Ref {
		if in.Kind(c.Args[0]) != object.KindFunction {
			return in.Raise(object.TypeError, "__build_class__: func must be a function")
		}
		if !in.roomForFrame() {
			return 0
		}
		in.enterFunctionBody(c.Args[0], c.Args[1], in.callCont)
		return 0
	}},
	{Name: "_check_class_cell", Sig: "cell, cls, name, /", Fn: checkClassCell},
	{Name: "_class_dict", Sig: "cls, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.own(in.Ref(c.Args[0], object.ClassDict)) }},
	{Name: "_super_of", Sig: "cls, /", Fn: func(in *Interp, c *Call) heap.Ref {
		call := Call{Args: []heap.Ref{c.Args[0], c.Args[0]}}
		return newSuper(in, &call)
	}},
	{Name: "_repr_enter", Sig: "x, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.Bool(in.reprEnter(c.Args[0])) }},
	{Name: "_repr_leave", Sig: "x, /", Fn: func(in *Interp, c *Call) heap.Ref { in.reprLeave(c.Args[0]); return in.None() }},
	{Name: "_repr_again", Sig: "x, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetStr(in.reprRecursive(c.Args[0])) }},
	{Name: "_bracket", Sig: "x, text, n, /", Fn: bracket},
	{Name: "_finish_delegation", Sig: "gen, value, /", Fn: func(in *Interp, c *Call) heap.Ref {
		if !in.endDelegation(c.Args[0]) { // the code takes the value out of the exception
			in.RaiseArgs(object.StopIteration, in.own(c.Args[1]))
			in.resume(c.Args[0], 0, in.callCont)
			return 0
		}
		in.resume(c.Args[0], in.own(c.Args[1]), in.callCont)
		return 0
	}},
	{Name: "_throw_here", Sig: "gen, e, /", Fn: func(in *Interp, c *Call) heap.Ref {
		in.endDelegation(c.Args[0])
		in.RaiseAgain(in.own(c.Args[1]))
		in.noTrace = false
		in.resume(c.Args[0], 0, in.callCont)
		return 0
	}},
	{Name: "_close_here", Sig: "gen, /", Fn: func(in *Interp, c *Call) heap.Ref {
		in.Raise(object.GeneratorExit, "")
		in.Replace(in.exc, object.ExcArgs, in.tupleOfBorrowed(nil))
		saved := in.callCont
		in.callCont = contClose
		in.resume(c.Args[0], 0, contClose)
		in.callCont = saved
		return 0
	}},
	{Name: "_main_names", Fn: func(in *Interp, c *Call) heap.Ref {
		if in.AtExit != nil && in.AtExit() || !in.D.Classic && in.mainInUse() {
			return in.Wrap(in.NewList(0))
		}
		if !in.D.Classic {
			in.finalizeMain()
		}
		return in.mainNames()
	}},
	{Name: "_clear_main", Sig: "name, /", Fn: func(in *Interp, c *Call) heap.Ref {
		if d := in.mainDict(); d != 0 && in.dictGet(d, c.Args[0]) != 0 {
			in.dictSet(d, c.Args[0], object.None)
		}
		return in.None()
	}},
	{Name: "_global", Sig: "globals, name, /", Fn: func(in *Interp, c *Call) heap.Ref {
		if v := in.lookupGlobal(c.Args[0], c.Args[1]); v != 0 {
			return in.own(v)
		}
		in.nameError(c.Args[1])
		return 0
	}},
	{Name: "_import", Sig: "name, /", Fn: func(in *Interp, c *Call) heap.Ref {
		return in.ImportModule(in.StrValue(c.Args[0]), in.callCont)
	}},
	{Name: "_loaded", Sig: "name, /", Fn: func(in *Interp, c *Call) heap.Ref {
		if m := in.GetStr(in.Root(rootModules), in.StrValue(c.Args[0])); m != 0 {
			return in.own(m)
		}
		return in.None()
	}},
	{Name: "_is_recent_module", Sig: "name, /", Fn: func(in *Interp, c *Call) heap.Ref {
		return in.Bool(isListed(recentModules, in.StrValue(c.Args[0])))
	}},
	{Name: "_traceback_here", Fn: func(in *Interp, c *Call) heap.Ref { return in.tracebackHere(in.visibleFrame(), 0) }},
	{Name: "_exit_code", Sig: "e, /", Fn: exitCode},
	{Name: "_exit", Sig: "code, /", Fn: func(in *Interp, c *Call) heap.Ref {
		n, _ := in.IntValue(c.Args[0])
		return in.Emit(Effect{Kind: Exit, Code: int(n)}, in.None())
	}},
	{Name: "_take_last", Sig: "l, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.ListPop(c.Args[0], in.ListLen(c.Args[0])-1) }},
	{Name: "_report", Sig: "e, texts, /", Fn: func(in *Interp, c *Call) heap.Ref {
		return in.Emit(Effect{Kind: Write, FD: 2, Text: in.TracebackWith(c.Args[0], c.Args[1])}, in.None())
	}},
	{Name: "_finalizing", Fn: func(in *Interp, c *Call) heap.Ref { return in.Emit(Effect{Kind: Finalize}, in.None()) }},
	{Name: "_report_shutdown", Sig: "e, /", Fn: reportShutdown},
	{Name: "_traceback_text", Sig: "e, texts, /", Fn: func(in *Interp, c *Call) heap.Ref {
		if in.Kind(c.Args[0]) != object.KindException {
			return in.Raise(object.TypeError, "Exception expected for value, "+in.ClassName(c.Args[0])+" found")
		}
		return in.RetStr(in.TracebackWith(c.Args[0], c.Args[1]))
	}},
	{Name: "_report_thread", Sig: "f, e, texts, /", Fn: func(in *Interp, c *Call) heap.Ref {
		head := "Exception ignored in thread started by: "
		if in.D.Classic {
			head = "Unhandled exception in thread started by "
		}
		text := head + in.safeRepr(c.Args[0]) + "\n" + in.TracebackWith(c.Args[1], c.Args[2])
		return in.Emit(Effect{Kind: Write, FD: 2, Text: text}, in.None())
	}},
}

// dictItems lists keys or pairs of a dict.
func (in *Interp) dictItems(d heap.Ref, pairs bool) heap.Ref {
	out, err := in.NewList(in.DictLen(d))
	if err != nil {
		return in.Wrap(0, err)
	}
	for pos := 0; ; {
		k, v, ok := in.DictNext(d, &pos)
		if !ok {
			return out
		}
		item := in.own(k)
		if pairs {
			item = in.RetTuple(item, in.own(v))
		}
		if item == 0 || !in.check(in.Space.ListAppend(out, item)) {
			in.Decref(out)
			return 0
		}
	}
}

// kindWord is how the prelude tells containers apart.
func (in *Interp) kindWord(x heap.Ref) string {
	switch in.Kind(x) {
	case object.KindList:
		return "list"
	case object.KindTuple:
		return "tuple"
	case object.KindDict, object.KindMappingProxy:
		return "dict"
	case object.KindSet, object.KindFrozenSet:
		return "set"
	case object.KindDictView:
		return [...]string{"keys", "values", "items"}[in.Raw(x, 0)]
	case object.KindByteArray:
		return "bytearray"
	case object.KindMethod:
		return "method"
	case object.KindException:
		return "exception"
	case object.KindNative, object.KindInstance:
		return "native"
	}
	return ""
}

// pairKind says how two containers compare: 'seq', 'dict', 'set' or ”.
func pairKind(in *Interp, c *Call) heap.Ref {
	a, b := in.Kind(c.Args[0]), in.Kind(c.Args[1])
	switch {
	case a == b && (a == object.KindList || a == object.KindTuple):
		return in.RetStr("seq")
	case a == b && a == object.KindDict:
		return in.RetStr("dict")
	case in.IsSet(c.Args[0]) && in.IsSet(c.Args[1]):
		return in.RetStr("set")
	}
	return in.RetStr("")
}

// binaryDefault raises the error of an operator that no operand supports.
func binaryDefault(in *Interp, c *Call) heap.Ref {
	n, _ := in.IntValue(c.Args[0])
	op := object.BinOp(n >> 1)
	text := op.Text()
	if n&1 != 0 {
		if op == object.OpPow {
			text = "**"
		}
		text += "="
	}
	return in.RaiseErr(in.Unsupported(text, c.Args[1], c.Args[2]))
}

// compareDefault is what remains of a comparison that no method answered.
func compareDefault(in *Interp, c *Call) heap.Ref {
	n, _ := in.IntValue(c.Args[0])
	a, b := c.Args[1], c.Args[2]
	switch op := object.CmpOp(n); op {
	case object.CmpEQ:
		return in.Bool(a == b)
	case object.CmpNE:
		return in.Bool(a != b)
	default:
		return in.Raise(object.TypeError, "'"+op.Text()+"' not supported between instances of '"+in.ClassName(a)+"' and '"+in.ClassName(b)+"'")
	}
}

// checkClassCell makes sure that the metaclass passed __classcell__ on.
func checkClassCell(in *Interp, c *Call) heap.Ref {
	cell, class := c.Args[0], c.Args[1]
	if in.Kind(cell) != object.KindCell {
		return in.None()
	}
	switch v := in.Ref(cell, object.CellValue); {
	case v == 0:
		return in.Raise(object.RuntimeError, "__class__ not set defining '"+in.StrValue(c.Args[2])+"' as "+in.safeRepr(class)+". Was __classcell__ propagated to type.__new__?")
	case v != class:
		return in.Raise(object.TypeError, "__class__ set to "+in.safeRepr(v)+" defining '"+in.StrValue(c.Args[2])+"' as "+in.safeRepr(class))
	}
	return in.None()
}

// endDelegation takes the iterator of YIELD_FROM off a suspended generator and
// moves it past the instruction. It reports false when the generator's own code
// does that, on an exception.
func (in *Interp) endDelegation(g heap.Ref) bool {
	f := in.Ref(g, genFrame)
	ci := in.codeInfoOf(in.frameCode(f))
	if ci.table {
		return false
	}
	last := in.Live(f) - 1
	sub := in.Ref(f, last)
	in.SetLive(f, last)
	in.Decref(sub)
	in.SetWord(f, ci.rawAt+framePC, in.Word(f, ci.rawAt+framePC)+1)
	return true
}

// exitCode is the status of SystemExit; anything else than an int or None is
// written to stderr and means 1.
func exitCode(in *Interp, c *Call) heap.Ref {
	args := in.Ref(c.Args[0], object.ExcArgs)
	code := heap.Ref(object.None)
	if d := in.instanceDict(c.Args[0]); d != 0 && in.GetStr(d, "code") != 0 {
		code = in.GetStr(d, "code")
	} else if in.TupleLen(args) == 1 {
		code = in.TupleItem(args, 0)
	} else if in.TupleLen(args) > 1 {
		code = args
	}
	switch {
	case code == object.None:
		return in.RetInt(0)
	case in.IsInt(code):
		n, small := in.IntValue(code)
		if !small {
			n = 255
		}
		return in.RetInt(n & 0xFF)
	}
	text, err := in.Space.Str(code)
	if err != nil {
		text = in.safeRepr(code)
	}
	return in.Emit(Effect{Kind: Write, FD: 2, Text: text + "\n"}, in.RetInt(1))
}

// bracket puts the joined reprs of n elements in the brackets of x.
func bracket(in *Interp, c *Call) heap.Ref {
	x, text := c.Args[0], in.StrValue(c.Args[1])
	n, _ := in.IntValue(c.Args[2])
	switch in.Kind(x) {
	case object.KindList:
		text = "[" + text + "]"
	case object.KindTuple:
		if n == 1 {
			text += ","
		}
		text = "(" + text + ")"
	case object.KindSet, object.KindFrozenSet:
		text = "{" + text + "}"
		if in.Kind(x) == object.KindFrozenSet || in.Type(x) != 0 {
			text = in.ClassName(x) + "(" + text + ")"
		}
	case object.KindDictView:
		text = in.ClassName(x) + "([" + text + "])"
	default:
		text = in.ClassName(x) + "(" + text + ")"
	}
	return in.RetStr(text)
}

func setItemRaw(in *Interp, c *Call) heap.Ref {
	if !in.check(in.SetItemRaw(c.Args[0], c.Args[1], c.Arg(2))) {
		return 0
	}
	return in.None()
}

// percentPlan takes a % format apart: it returns the format with neither keys
// nor the conversions r and a, and a list of (conversion, key or None), with
// "*" for a width or precision from the arguments.
func percentPlan(in *Interp, c *Call) heap.Ref {
	text := in.StrValue(c.Args[0])
	var out []byte
	items := in.Wrap(in.NewList(0))
	add := func(conversion string, key heap.Ref) {
		in.Space.ListAppend(items, in.RetTuple(in.RetStr(conversion), key))
	}
	for i := 0; i < len(text); {
		if text[i] != '%' {
			out = append(out, text[i])
			i++
			continue
		}
		out = append(out, '%')
		i++
		key := in.None()
		if i < len(text) && text[i] == '(' {
			depth, start := 1, i+1
			for i++; i < len(text) && depth > 0; i++ {
				switch text[i] {
				case '(':
					depth++
				case ')':
					depth--
				}
			}
			in.Decref(key)
			key = in.RetStr(text[start:max(i-1, start)])
		}
		for i < len(text) && strings.IndexByte("#0- +123456789.*hlL", text[i]) >= 0 {
			if text[i] == '*' {
				add("*", in.None())
			}
			out = append(out, text[i])
			i++
		}
		if i >= len(text) {
			in.Decref(key)
			break
		}
		switch conv := text[i]; conv {
		case '%':
			out = append(out, '%')
			in.Decref(key)
		case 'r', 'a':
			out = append(out, 's')
			add(string(conv), key)
		default:
			out = append(out, conv)
			add(string(conv), key)
		}
		i++
	}
	return in.RetTuple(in.RetStr(string(out)), items)
}

// mainDict is the namespace of __main__, borrowed, or 0.
func (in *Interp) mainDict() heap.Ref {
	if m := in.GetStr(in.Root(rootModules), "__main__"); m != 0 && in.Kind(m) == object.KindModule {
		return in.Ref(m, object.ModuleDict)
	}
	return 0
}

// mainNames lists the names of __main__ in the order in which they are set to
// None at the end: those with one underscore first (_PyModule_ClearDict, 3.9).
func (in *Interp) mainNames() heap.Ref {
	out := in.Wrap(in.NewList(0))
	d := in.mainDict()
	for pass := range 2 {
		for pos := 0; d != 0; {
			k, _, ok := in.DictNext(d, &pos)
			if !ok {
				break
			}
			text := ""
			if in.IsStr(k) {
				text = in.StrValue(k)
			}
			private := len(text) > 1 && text[0] == '_' && text[1] != '_'
			if text != "" && text != "__builtins__" && private == (pass == 0) {
				in.Space.ListAppend(out, in.own(k))
			}
		}
	}
	return out
}
