package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

func (l *lower313) display(kind displayKind, elts []syntax.Expr, pushed int) {
	ops := displays[kind]
	toTuple := func() {
		if kind == tupleDisplay {
			l.put(opcode.CallIntrinsic1, intrinsicListToTuple)
		}
	}
	if items, ok := constsOf(elts); ok && len(elts) > 2 {
		if kind == tupleDisplay && pushed == 0 {
			l.emitConst(items)
			return
		}
		l.put(ops.build, pushed)
		if kind == setDisplay {
			l.emitConst(code.NewFrozenSet(items, l.ops.Sip))
		} else {
			l.emitConst(items)
		}
		l.put(ops.extend, 1)
		toTuple()
		return
	}
	built := len(elts)+pushed > maxPushed
	if !built && !hasStarred(elts) {
		l.exprs(elts)
		if kind == tupleDisplay {
			ops.build = opcode.BuildTuple
		}
		l.put(ops.build, pushed+len(elts))
		return
	}
	if built {
		l.put(ops.build, pushed)
	}
	for i, e := range elts {
		s, ok := e.(*syntax.Starred)
		if !ok {
			l.expr(e)
			if built {
				l.put(ops.add, 1)
			}
			continue
		}
		if !built {
			l.put(ops.build, pushed+i)
			built = true
		}
		l.expr(s.Value)
		l.put(ops.extend, 1)
	}
	toTuple()
}

func (l *lower313) dict(e *syntax.Dict) {
	haveDict, run := false, 0
	flush := func(end int) {
		if run == 0 {
			return
		}
		l.dictItems(e, end-run, end)
		if haveDict {
			l.put(opcode.DictUpdate, 1)
		}
		haveDict, run = true, 0
	}
	for i, key := range e.Keys {
		if key != nil {
			if run++; 2*(run-1) > maxPushed {
				flush(i + 1)
			}
			continue
		}
		flush(i)
		if !haveDict {
			l.put(opcode.BuildMap, 0)
			haveDict = true
		}
		l.expr(e.Values[i])
		l.put(opcode.DictUpdate, 1)
	}
	flush(len(e.Keys))
	if !haveDict {
		l.put(opcode.BuildMap, 0)
	}
}

func (l *lower313) dictItems(e *syntax.Dict, begin, end int) {
	n := end - begin
	big := 2*n > maxPushed
	if keys, ok := constsOf(e.Keys[begin:end]); ok && n > 1 && !big {
		l.exprs(e.Values[begin:end])
		l.emitConst(keys)
		l.put(opcode.BuildConstKeyMap, n)
		return
	}
	if big {
		l.put(opcode.BuildMap, 0)
	}
	for i := begin; i < end; i++ {
		l.expr(e.Keys[i])
		l.expr(e.Values[i])
		if big {
			l.put(opcode.MapAdd, 1)
		}
	}
	if !big {
		l.put(opcode.BuildMap, n)
	}
}

func (l *lower313) joinedStr(e *syntax.JoinedStr) {
	switch n := len(e.Values); {
	case n > maxPushed:
		l.emitConst(code.Str(""))
		l.attrOp(opcode.LoadMethod, "join")
		l.put(opcode.BuildList, 0)
		for _, value := range e.Values {
			l.expr(value)
			l.put(opcode.ListAppend, 1)
		}
		l.put(opcode.Call, 1)
	case n == 0:
		l.emitConst(code.Str(""))
	default:
		l.exprs(e.Values)
		if n > 1 {
			l.put(opcode.BuildString, n)
		}
	}
}

func (l *lower313) formattedValue(e *syntax.FormattedValue) {
	l.expr(e.Value)
	switch e.Conversion {
	case 's':
		l.put(opcode.ConvertValue, 1)
	case 'r':
		l.put(opcode.ConvertValue, 2)
	case 'a':
		l.put(opcode.ConvertValue, 3)
	}
	if e.FormatSpec != nil {
		l.expr(e.FormatSpec)
		l.put(opcode.FormatWithSpec, 0)
	} else {
		l.put(opcode.FormatSimple, 0)
	}
}
