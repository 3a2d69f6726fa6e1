package compile

import (
	"gilplay/vm/opcode"
	"gilplay/vm/symtable"
	"gilplay/vm/syntax"
)

// comprehension compiles a comprehension in place (PEP 709), or as a function
// that is called with the iterator of the outermost loop.
func (l *lower313) comprehension(e syntax.Expr, k *comp) {
	scope := l.table.Lookup(e)
	outer := l.u.kind
	outermost := k.generators[0]
	var state inlined
	if scope.Inlined {
		l.iterator(outermost)
		state = l.beginInlined(scope)
	} else {
		l.enter(comprehensionUnit, comps[k.kind].name, e, int(e.At().Line))
		l.setPos(e)
	}
	if scope.Coroutine && k.kind != generatorExp && outer != asyncFunctionUnit && outer != comprehensionUnit {
		l.fail("asynchronous comprehension outside of an asynchronous function")
	}
	if k.kind != generatorExp {
		l.put(comps[k.kind].build, 0)
		if scope.Inlined {
			l.put(opcode.Swap, 2)
		}
	}
	l.loop(k, 0, 0, scope.Inlined)
	if scope.Inlined {
		l.endInlined(&state)
		return
	}
	if k.kind == generatorExp {
		l.guardStopIteration()
	} else {
		l.put(opcode.ReturnValue, 0)
	}
	co := l.assemble(true)
	l.exit()
	l.makeFunction(co, 0, "")
	l.iterator(outermost)
	l.callOne()
	if scope.Coroutine && k.kind != generatorExp {
		l.await()
	}
}

// iterator pushes the iterator of a for clause.
func (l *lower313) iterator(gen *syntax.Comprehension) {
	l.expr(gen.Iter)
	op := opcode.GetIter
	if gen.Async {
		op = opcode.GetAiter
	}
	l.within(gen.Iter.At(), func() { l.put(op, 0) })
}

// loop compiles the for clause at an index and, inside it, the following ones.
// depth counts the iterators on the stack above the container.
func (l *lower313) loop(k *comp, at, depth int, onStack bool) {
	gen, pos := k.generators[at], l.u.pos
	start, except, skip := l.newBlock(), l.newBlock(), l.newBlock()
	loops := true
	if !onStack {
		if single := onlyItem(gen.Iter); at == 0 {
			l.u.argCount = 1
			l.put(opcode.LoadFast, 0)
		} else if single != nil && !gen.Async {
			l.expr(single)
			loops = false
		} else {
			l.iterator(gen)
		}
	}
	if gen.Async {
		l.use(start)
		l.pushFrameBlock(frameBlock{kind: asyncGenerator, start: start})
		l.nextAsync(except)
		depth++
	} else if loops {
		l.use(start)
		l.within(gen.Iter.At(), func() { l.putJump(opcode.ForIterSingle, except) })
		depth++
	}
	l.expr(gen.Target)
	for _, test := range gen.Ifs {
		l.jumpIf(test, skip, false)
	}
	last := k.elt.At()
	if at+1 < len(k.generators) {
		l.loop(k, at+1, depth, false)
	} else {
		last = l.addItem(k, depth)
	}
	l.use(skip)
	if !loops {
		return
	}
	l.within(last, func() { l.putJump(pseudoJump, start) })
	if gen.Async {
		l.popFrameBlock()
	}
	l.use(except)
	if gen.Async {
		l.within(pos, func() { l.put(opcode.EndAsyncForSingle, 0) })
	} else {
		l.endFor()
	}
}

// addItem adds the item of the innermost loop and gives its place.
func (l *lower313) addItem(k *comp, depth int) syntax.Pos {
	pos := k.elt.At()
	l.expr(k.elt)
	if k.kind == dictComp {
		l.expr(k.value)
		end := k.value.At()
		pos.EndLine, pos.EndCol = end.EndLine, end.EndCol
	}
	l.within(pos, func() {
		if k.kind == generatorExp {
			l.emit(opcode.YieldValue)
			l.put(opcode.PopTop, 0)
		} else {
			l.put(comps[k.kind].add, depth+1)
		}
	})
	return pos
}

// inlined is what to undo after an inlined comprehension.
type inlined struct {
	outer        []named  // names as they were
	pushed       []string // variables whose values lie on the stack
	hidden       []string // variables that are local only inside
	cleanup, end *block
}

type named struct {
	name   string
	symbol symtable.Symbol
}

// beginInlined makes the names of a comprehension's scope those of the unit and
// puts the values of its variables on the stack.
func (l *lower313) beginInlined(scope *symtable.Scope) inlined {
	u := l.u
	var state inlined
	if u.inlined == nil {
		u.inlined, u.fastHidden = map[string]symtable.Symbol{}, map[string]bool{}
	}
	inClass := u.scope.Kind == symtable.ClassScope && u.inlining == 0
	u.inlining++
	for name, symbol := range scope.All() {
		outer := u.lookup(name)
		in, out := symbol.Scope, outer.Scope
		if in != out && in != symtable.Free && !(in == symtable.Cell && out == symtable.Free) || inClass {
			u.inlined[name] = symbol
			state.outer = append(state.outer, named{name, outer})
		}
		if (symbol.Flags&symtable.DefLocal == 0 || symbol.Flags&symtable.DefNonlocal != 0) && !inClass {
			continue
		}
		if !u.scope.FunctionLike() && !u.fastHidden[name] {
			u.fastHidden[name] = true
			state.hidden = append(state.hidden, name)
		}
		l.put(opcode.LoadFastAndClear, u.varNames.add(name))
		if in == symtable.Cell {
			l.put(opcode.MakeCell, u.cellIndex(name, cellKind(out)))
		}
		state.pushed = append(state.pushed, name)
	}
	if len(state.pushed) > 0 {
		l.put(opcode.Swap, len(state.pushed)+1)
		state.cleanup, state.end = l.newBlock(), l.newBlock()
		l.putJump(setupFinally, state.cleanup)
	}
	return state
}

func (l *lower313) endInlined(state *inlined) {
	u := l.u
	u.inlining--
	for _, n := range state.outer {
		u.inlined[n.name] = n.symbol
	}
	if len(state.pushed) > 0 {
		restore := func() {
			l.put(opcode.Swap, len(state.pushed)+1)
			for i := len(state.pushed) - 1; i >= 0; i-- {
				l.put(storeMaybeNull, u.varNames.add(state.pushed[i]))
			}
		}
		l.hide(popBlock, 0)
		l.hideJump(pseudoJumpQuietly, state.end)
		l.use(state.cleanup)
		l.hide(opcode.Swap, 2)
		l.hide(opcode.PopTop, 0)
		restore()
		l.hide(opcode.ReraiseSingle, 0)
		l.use(state.end)
		restore()
	}
	for _, name := range state.hidden {
		u.fastHidden[name] = false
	}
}

// cellKind: what is free outside of an inlined comprehension keeps its place.
func cellKind(outer symtable.NameScope) symtable.NameScope {
	if outer == symtable.Free {
		return outer
	}
	return symtable.Cell
}
