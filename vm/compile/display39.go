package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

// displays gives, for each kind, the instructions that make the container, add
// an item and add the items of an iterable. A tuple is built as a list first
// if its length is not known.
var displays = [...]struct{ build, add, extend opcode.Op }{
	listDisplay:  {opcode.BuildList, opcode.ListAppend, opcode.ListExtend},
	setDisplay:   {opcode.BuildSet, opcode.SetAdd, opcode.SetUpdate},
	tupleDisplay: {opcode.BuildList, opcode.ListAppend, opcode.ListExtend},
}

func (l *lower39) display(kind displayKind, elts []syntax.Expr, pushed int) {
	ops := displays[kind]
	if len(elts) > 2 {
		if items, ok := constsOf(elts); ok {
			l.constDisplay(kind, items, pushed)
			return
		}
	}
	if !hasStarred(elts) {
		l.exprs(elts)
		if kind == tupleDisplay {
			l.emitArg(opcode.BuildTuple, pushed+len(elts))
		} else {
			l.emitArg(ops.build, pushed+len(elts))
		}
		return
	}
	built := false
	for i, e := range elts {
		if s, ok := e.(*syntax.Starred); ok {
			if !built {
				l.emitArg(ops.build, pushed+i)
				built = true
			}
			l.expr(s.Value)
			l.emitArg(ops.extend, 1)
			continue
		}
		l.expr(e)
		if built {
			l.emitArg(ops.add, 1)
		}
	}
	if kind == tupleDisplay {
		l.emit(opcode.ListToTuple)
	}
}

// constDisplay makes a display of three constants or more from one constant.
func (l *lower39) constDisplay(kind displayKind, items code.Tuple, pushed int) {
	if kind == tupleDisplay {
		l.emitConst(items)
		return
	}
	l.emitArg(displays[kind].build, pushed)
	if kind == setDisplay {
		l.emitConst(code.NewFrozenSet(items, l.ops.Sip))
	} else {
		l.emitConst(items)
	}
	l.emitArg(displays[kind].extend, 1)
}

// maxDictRun is how many items of a dict display are built at once.
const maxDictRun = 0xFFFF

func (l *lower39) dict(e *syntax.Dict) {
	haveDict := false
	update := func() {
		if haveDict {
			l.emitArg(opcode.DictUpdate, 1)
		}
		haveDict = true
	}
	run := 0 // items since the last ** or the last full run
	for i, key := range e.Keys {
		if key != nil {
			if run == maxDictRun {
				l.dictItems(e, i-run, i+1)
				update()
				run = 0
			} else {
				run++
			}
			continue
		}
		if run > 0 {
			l.dictItems(e, i-run, i)
			update()
			run = 0
		}
		if !haveDict {
			l.emitArg(opcode.BuildMap, 0)
			haveDict = true
		}
		l.expr(e.Values[i])
		update()
	}
	if run > 0 {
		l.dictItems(e, len(e.Keys)-run, len(e.Keys))
		update()
	}
	if !haveDict {
		l.emitArg(opcode.BuildMap, 0)
	}
}

func (l *lower39) dictItems(e *syntax.Dict, begin, end int) {
	n := end - begin
	if keys, ok := constsOf(e.Keys[begin:end]); ok && n > 1 {
		l.exprs(e.Values[begin:end])
		l.emitConst(keys)
		l.emitArg(opcode.BuildConstKeyMap, n)
		return
	}
	for i := begin; i < end; i++ {
		l.expr(e.Keys[i])
		l.expr(e.Values[i])
	}
	l.emitArg(opcode.BuildMap, n)
}

func (l *lower39) joinedStr(e *syntax.JoinedStr) {
	l.exprs(e.Values)
	if len(e.Values) != 1 {
		l.emitArg(opcode.BuildString, len(e.Values))
	}
}

func (l *lower39) formattedValue(e *syntax.FormattedValue) {
	l.expr(e.Value)
	arg := 0
	switch e.Conversion {
	case 's':
		arg = 1
	case 'r':
		arg = 2
	case 'a':
		arg = 3
	}
	if e.FormatSpec != nil {
		l.expr(e.FormatSpec)
		arg |= 4
	}
	l.emitArg(opcode.FormatValue, arg)
}
