package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/symtable"
	"gilplay/vm/syntax"
)

func (l *lower313) ownExpr(e syntax.Expr) bool {
	switch e := e.(type) {
	case *syntax.Attribute:
		l.within(e.Pos, func() { l.attribute(e) })
	case *syntax.Subscript:
		slice := plainSlice(e.Slice)
		if slice == nil || e.Ctx == syntax.Del {
			return false
		}
		l.within(e.Pos, func() { l.subscriptSlice(e, slice) })
	case *syntax.ListComp:
		l.within(e.Pos, func() { l.comprehension(e, &comp{listComp, e.Elt, nil, e.Generators}) })
	case *syntax.SetComp:
		l.within(e.Pos, func() { l.comprehension(e, &comp{setComp, e.Elt, nil, e.Generators}) })
	case *syntax.DictComp:
		l.within(e.Pos, func() { l.comprehension(e, &comp{dictComp, e.Key, e.Value, e.Generators}) })
	case *syntax.GeneratorExp:
		l.within(e.Pos, func() { l.comprehension(e, &comp{generatorExp, e.Elt, nil, e.Generators}) })
	default:
		return false
	}
	return true
}

func (l *lower313) subscriptSlice(e *syntax.Subscript, slice *syntax.Slice) {
	if e.Ctx == syntax.Load {
		l.warnSubscript(e)
	}
	l.expr(e.Value)
	l.bounds(slice)
	if e.Ctx == syntax.Load {
		l.put(opcode.BinarySlice, 0)
	} else {
		l.put(opcode.StoreSlice, 0)
	}
}

func (l *lower313) attribute(e *syntax.Attribute) {
	switch e.Ctx {
	case syntax.Load:
		if super := l.superCall(e); super != nil {
			l.superAttr(e, super, 0)
			return
		}
	case syntax.Store:
		l.noteSelfAttr(e)
	}
	l.expr(e.Value)
	l.u.pos = attrPos(e.Pos, e)
	switch e.Ctx {
	case syntax.Load:
		l.attrOp(opcode.LoadAttr, e.Attr)
	case syntax.Store:
		l.forbidDebug(e.Attr)
		l.attrOp(opcode.StoreAttr, e.Attr)
	case syntax.Del:
		l.attrOp(opcode.DeleteAttr, e.Attr)
	}
}

// noteSelfAttr notes an assignment to self.x with the class around the method.
func (l *lower313) noteSelfAttr(e *syntax.Attribute) {
	if self, ok := e.Value.(*syntax.Name); !ok || self.ID != "self" {
		return
	}
	for u := l.u.outer; u != nil; u = u.outer {
		if u.kind == classUnit {
			u.selfAttrs.add(e.Attr)
			return
		}
	}
}

// superCall gives the call if an attribute is one of super() or super(a, b)
// which can be looked up without making the object.
func (l *lower313) superCall(e *syntax.Attribute) *syntax.Call {
	call, ok := e.Value.(*syntax.Call)
	if !ok || e.Attr == "__class__" || len(call.Keywords) > 0 {
		return nil
	}
	if f, ok := call.Func.(*syntax.Name); !ok || f.ID != "super" ||
		l.u.lookup("super").Scope != symtable.GlobalImplicit ||
		l.u.module().lookup("super").Scope != symtable.Unknown {
		return nil
	}
	switch {
	case len(call.Args) == 2 && !hasStarred(call.Args):
		return call
	case len(call.Args) == 0 && l.u.argCount > 0 && l.u.kind != classUnit && l.u.lookup("__class__").Scope == symtable.Free:
		return call
	}
	return nil
}

// superAttr loads an attribute of super(); method is 1 for one that is called.
func (l *lower313) superAttr(e *syntax.Attribute, call *syntax.Call, method int) {
	l.within(call.Func.At(), func() { l.name("super", syntax.Load) })
	arg := method
	if len(call.Args) > 0 {
		l.exprs(call.Args)
		arg |= 2
	} else {
		l.within(call.Pos, func() {
			l.name("__class__", syntax.Load)
			l.name(l.u.varNames.list[0], syntax.Load)
		})
	}
	l.put(opcode.LoadSuperAttr, l.u.names.add(l.u.scope.Mangle(l.u.private, e.Attr))<<2|arg)
	l.u.pos = attrPos(l.u.pos, e)
	l.mark()
}

// maxPushed is how many items are pushed before they are put into a container
// one by one instead (STACK_USE_GUIDELINE, Python/compile.c).
const maxPushed = 30

func (l *lower313) call(e *syntax.Call) {
	l.checkKeywords(e.Keywords)
	if l.callMethod(e) {
		return
	}
	l.within(e.Func.At(), func() { l.warnCall(e.Func) })
	l.expr(e.Func)
	l.within(e.Func.At(), func() { l.put(opcode.PushNull, 0) })
	l.callPushed(0, e.Args, e.Keywords)
}

func (l *lower313) checkKeywords(keywords []*syntax.Keyword) {
	for i, k := range keywords {
		if k.Name == "" {
			continue
		}
		l.within(k.Pos, func() { l.forbidDebug(k.Name) })
		for _, other := range keywords[i+1:] {
			if other.Name == k.Name {
				l.within(other.Pos, func() { l.fail("keyword argument repeated: " + k.Name) })
			}
		}
	}
}

func unpacksKeywords(keywords []*syntax.Keyword) bool {
	for _, k := range keywords {
		if k.Name == "" {
			return true
		}
	}
	return false
}

// callMethod compiles a call of an attribute without making a bound method.
// Functions of modules are left out.
func (l *lower313) callMethod(e *syntax.Call) bool {
	method, ok := e.Func.(*syntax.Attribute)
	if !ok || hasStarred(e.Args) || unpacksKeywords(e.Keywords) {
		return false
	}
	if name, ok := method.Value.(*syntax.Name); ok && l.u.module().lookup(name.ID).Flags&symtable.DefImport != 0 {
		return false
	}
	n := len(e.Args) + len(e.Keywords)
	if len(e.Keywords) > 0 {
		n++
	}
	if n >= maxPushed {
		return false
	}
	l.u.pos = method.Pos
	if super := l.superCall(method); super != nil {
		l.superAttr(method, super, 1)
	} else {
		l.expr(method.Value)
		l.u.pos = attrPos(method.Pos, method)
		l.attrOp(opcode.LoadMethod, method.Attr)
	}
	l.exprs(e.Args)
	for _, k := range e.Keywords {
		l.expr(k.Value)
	}
	op, names := opcode.Call, l.u.pos
	if len(e.Keywords) > 0 {
		l.within(names, func() { l.emitConst(keywordNames(e.Keywords)) })
		op = opcode.CallKw
	}
	l.within(attrPos(e.Pos, method), func() { l.put(op, len(e.Args)+len(e.Keywords)) })
	l.u.pos = e.Pos
	return true
}

func (l *lower313) callPushed(pushed int, args []syntax.Expr, keywords []*syntax.Keyword) {
	l.checkKeywords(keywords)
	if len(args)+2*len(keywords) > maxPushed || hasStarred(args) || unpacksKeywords(keywords) {
		l.callUnpacking(pushed, args, keywords)
		return
	}
	l.exprs(args)
	if len(keywords) == 0 {
		l.put(opcode.Call, pushed+len(args))
		return
	}
	for _, k := range keywords {
		l.expr(k.Value)
	}
	l.emitConst(keywordNames(keywords))
	l.put(opcode.CallKw, pushed+len(args)+len(keywords))
}

func (l *lower313) callUnpacking(pushed int, args []syntax.Expr, keywords []*syntax.Keyword) {
	if pushed == 0 && len(args) == 1 && hasStarred(args) {
		l.expr(args[0].(*syntax.Starred).Value)
	} else {
		l.display(tupleDisplay, args, pushed)
	}
	if len(keywords) == 0 {
		l.put(opcode.CallFunctionExNull, 0)
		return
	}
	haveDict, run := false, 0
	flush := func(end int) {
		if run == 0 {
			return
		}
		l.namedKeywords(keywords[end-run : end])
		if haveDict {
			l.put(opcode.DictMerge, 1)
		}
		haveDict, run = true, 0
	}
	for i, k := range keywords {
		if k.Name != "" {
			run++
			continue
		}
		flush(i)
		if !haveDict {
			l.put(opcode.BuildMap, 0)
			haveDict = true
		}
		l.expr(k.Value)
		l.put(opcode.DictMerge, 1)
	}
	flush(len(keywords))
	l.put(opcode.CallFunctionExNull, 1)
}

func (l *lower313) namedKeywords(keywords []*syntax.Keyword) {
	n := len(keywords)
	big := 2*n > maxPushed
	if n > 1 && !big {
		for _, k := range keywords {
			l.expr(k.Value)
		}
		l.emitConst(keywordNames(keywords))
		l.put(opcode.BuildConstKeyMap, n)
		return
	}
	if big {
		l.hide(opcode.BuildMap, 0)
	}
	for _, k := range keywords {
		l.emitConst(code.Str(k.Name))
		l.expr(k.Value)
		if big {
			l.hide(opcode.MapAdd, 1)
		}
	}
	if !big {
		l.put(opcode.BuildMap, n)
	}
}
