package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

func (l *lower39) call(e *syntax.Call) {
	if method, ok := e.Func.(*syntax.Attribute); ok && len(e.Keywords) == 0 && !hasStarred(e.Args) {
		l.expr(method.Value)
		l.emitName(opcode.LoadMethod, method.Attr)
		l.exprs(e.Args)
		l.emitArg(opcode.CallMethod, len(e.Args))
		return
	}
	l.warnCall(e.Func)
	l.expr(e.Func)
	l.callPushed(0, e.Args, e.Keywords)
}

func (l *lower39) callPushed(pushed int, args []syntax.Expr, keywords []*syntax.Keyword) {
	l.checkKeywords(keywords)
	unpacks := hasStarred(args)
	for _, k := range keywords {
		unpacks = unpacks || k.Name == ""
	}
	if unpacks {
		l.callUnpacking(pushed, args, keywords)
		return
	}
	l.exprs(args)
	if len(keywords) == 0 {
		l.emitArg(opcode.CallFunction, pushed+len(args))
		return
	}
	for _, k := range keywords {
		l.expr(k.Value)
	}
	l.emitConst(keywordNames(keywords))
	l.emitArg(opcode.CallFunctionKw, pushed+len(args)+len(keywords))
}

func keywordNames(keywords []*syntax.Keyword) code.Tuple {
	names := make(code.Tuple, len(keywords))
	for i, k := range keywords {
		names[i] = code.Str(k.Name)
	}
	return names
}

// checkKeywords finds a keyword given twice.
func (l *lower39) checkKeywords(keywords []*syntax.Keyword) {
	for i, k := range keywords {
		if k.Name == "" {
			continue
		}
		l.forbidDebug(k.Name)
		for _, other := range keywords[i+1:] {
			if other.Name == k.Name {
				l.failAt(int(l.u.pos.Line), int(other.Col)+1, "keyword argument repeated: "+k.Name)
			}
		}
	}
}

// callUnpacking calls with *args or **kwargs: the positional arguments become
// one tuple, the keywords one dict.
func (l *lower39) callUnpacking(pushed int, args []syntax.Expr, keywords []*syntax.Keyword) {
	if pushed == 0 && len(args) == 1 && hasStarred(args) {
		l.expr(args[0].(*syntax.Starred).Value)
	} else {
		l.display(tupleDisplay, args, pushed)
	}
	if len(keywords) > 0 {
		l.keywordDict(keywords)
		l.emitArg(opcode.CallFunctionEx, 1)
	} else {
		l.emitArg(opcode.CallFunctionEx, 0)
	}
}

func (l *lower39) keywordDict(keywords []*syntax.Keyword) {
	haveDict := false
	merge := func() {
		if haveDict {
			l.emitArg(opcode.DictMerge, 1)
		}
		haveDict = true
	}
	run := 0 // named keywords since the last **
	for i, k := range keywords {
		if k.Name != "" {
			run++
			continue
		}
		if run > 0 {
			l.namedKeywords(keywords[i-run : i])
			merge()
			run = 0
		}
		if !haveDict {
			l.emitArg(opcode.BuildMap, 0)
			haveDict = true
		}
		l.expr(k.Value)
		merge()
	}
	if run > 0 {
		l.namedKeywords(keywords[len(keywords)-run:])
		merge()
	}
}

func (l *lower39) namedKeywords(keywords []*syntax.Keyword) {
	if len(keywords) == 1 {
		l.emitConst(code.Str(keywords[0].Name))
		l.expr(keywords[0].Value)
		l.emitArg(opcode.BuildMap, 1)
		return
	}
	for _, k := range keywords {
		l.expr(k.Value)
	}
	l.emitConst(keywordNames(keywords))
	l.emitArg(opcode.BuildConstKeyMap, len(keywords))
}
