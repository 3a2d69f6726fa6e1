package compile

import (
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

// compKind is what a comprehension makes.
type compKind uint8

const (
	generatorExp compKind = iota
	listComp
	setComp
	dictComp
)

// comps gives the name of each kind's code object, the instruction that makes
// the empty container and the one that adds to it.
var comps = [...]struct {
	name       string
	build, add opcode.Op
}{
	generatorExp: {name: "<genexpr>"},
	listComp:     {"<listcomp>", opcode.BuildList, opcode.ListAppend},
	setComp:      {"<setcomp>", opcode.BuildSet, opcode.SetAdd},
	dictComp:     {"<dictcomp>", opcode.BuildMap, opcode.MapAdd},
}

// comp is a comprehension being compiled.
type comp struct {
	kind       compKind
	elt, value syntax.Expr // value: of a dict comprehension
	generators []*syntax.Comprehension
}

// comprehension makes a function of the comprehension and calls it with the
// iterator of the outermost loop.
func (c *compiler) comprehension(e syntax.Expr, kind compKind, elt, value syntax.Expr, generators []*syntax.Comprehension) {
	asyncFunction := c.u.scope.Coroutine
	c.enter(comprehensionUnit, comps[kind].name, e, int(e.At().Line))
	async := c.u.scope.Coroutine
	if async && !asyncFunction && kind != generatorExp {
		// Reported where the scope that contains the comprehension stands.
		c.fail("asynchronous comprehension outside of an asynchronous function")
	}
	if kind != generatorExp {
		c.emitArg(comps[kind].build, 0)
	}
	c.generator(&comp{kind, elt, value, generators}, 0, 0)
	if kind != generatorExp {
		c.emit(opcode.ReturnValue)
	}
	co := c.assemble(true)
	qualname := c.u.qualname
	c.exit()
	c.low.makeFunction(co, 0, qualname)
	outermost := generators[0]
	c.expr(outermost.Iter)
	if outermost.Async {
		c.emit(opcode.GetAiter)
	} else {
		c.emit(opcode.GetIter)
	}
	c.low.callOne()
	if async && kind != generatorExp {
		c.low.await()
	}
}

// generator compiles the for clause at an index and, inside it, the following
// ones. depth counts the iterators on the stack above the container.
func (c *compiler) generator(k *comp, at, depth int) {
	if k.generators[at].Async {
		c.asyncGenerator(k, at, depth)
	} else {
		c.syncGenerator(k, at, depth)
	}
}

func (c *compiler) syncGenerator(k *comp, at, depth int) {
	gen := k.generators[at]
	start, skip, ifCleanup, anchor := c.newBlock(), c.newBlock(), c.newBlock(), c.newBlock()
	loop := true
	if at == 0 {
		c.firstIterator()
	} else if single := onlyItem(gen.Iter); single != nil {
		// "for y in [f(x)]" assigns and needs no loop.
		c.expr(single)
		loop = false
	} else {
		c.expr(gen.Iter)
		c.emit(opcode.GetIter)
	}
	if loop {
		depth++
		c.use(start)
		c.emitJump(opcode.ForIter, anchor)
		c.nextBlock()
	}
	c.expr(gen.Target)
	c.conditions(gen, ifCleanup)
	if at+1 < len(k.generators) {
		c.generator(k, at+1, depth)
	} else {
		c.addItem(k, depth)
		c.use(skip)
	}
	c.use(ifCleanup)
	if loop {
		c.emitJump(opcode.JumpAbsolute, start)
		c.use(anchor)
	}
}

func (c *compiler) asyncGenerator(k *comp, at, depth int) {
	gen := k.generators[at]
	if at == 0 {
		c.firstIterator()
	} else {
		c.expr(gen.Iter)
		c.emit(opcode.GetAiter)
	}
	ifCleanup := c.newBlock()
	c.low.asyncLoop(func() {
		c.expr(gen.Target)
		c.conditions(gen, ifCleanup)
		if at+1 < len(k.generators) {
			c.generator(k, at+1, depth+1)
		} else {
			c.addItem(k, depth+1)
		}
		c.use(ifCleanup)
	})
}

// firstIterator loads the argument of the comprehension's function.
func (c *compiler) firstIterator() {
	c.u.argCount = 1
	c.emitArg(opcode.LoadFast, 0)
}

func (c *compiler) conditions(gen *syntax.Comprehension, otherwise *block) {
	for _, test := range gen.Ifs {
		c.jumpIf(test, otherwise, false)
		c.nextBlock()
	}
}

func (c *compiler) addItem(k *comp, depth int) {
	c.expr(k.elt)
	switch k.kind {
	case generatorExp:
		c.emit(opcode.YieldValue)
		c.emit(opcode.PopTop)
		return
	case dictComp:
		c.expr(k.value)
	}
	c.emitArg(comps[k.kind].add, depth+1)
}

// onlyItem gives the item of a display with one, unless it is starred.
func onlyItem(e syntax.Expr) syntax.Expr {
	var elts []syntax.Expr
	switch e := e.(type) {
	case *syntax.List:
		elts = e.Elts
	case *syntax.Tuple:
		elts = e.Elts
	}
	if len(elts) != 1 || hasStarred(elts) {
		return nil
	}
	return elts[0]
}
