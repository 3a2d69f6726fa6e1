package compile

import (
	"slices"
	"strconv"

	"gilplay/vm/code"
	"gilplay/vm/symtable"
	"gilplay/vm/syntax"
)

// unitKind is what a code object is made from.
type unitKind uint8

const (
	moduleUnit unitKind = iota
	classUnit
	functionUnit
	asyncFunctionUnit
	lambdaUnit
	comprehensionUnit
	typeParamsUnit // and the bound or default of a type parameter (3.12)
)

// index numbers names in the order in which they are first used.
type index struct {
	list []string
	at   map[string]int
}

func (x *index) add(name string) int {
	if i, ok := x.at[name]; ok {
		return i
	}
	if x.at == nil {
		x.at = map[string]int{}
	}
	i := len(x.list)
	x.list = append(x.list, name)
	x.at[name] = i
	return i
}

// unit is a code object in the making.
type unit struct {
	outer    *unit
	kind     unitKind
	scope    *symtable.Scope
	name     string
	qualname string
	private  string // the class whose name mangles private names
	serial   int

	argCount, posOnlyArgCount, kwOnlyArgCount int

	consts   []code.Const
	constAt  map[string]int // code.AppendKey -> index
	names    index
	varNames index
	cellVars index
	freeVars index

	blocks      []*block // in order of creation, the entry first
	current     *block
	frameBlocks []frameBlock

	firstLine int
	pos       syntax.Pos // of the node being compiled
	noted     bool       // 2.7: an instruction has this line

	// For 3.13.
	selfAttrs  index                      // of a class: what methods assign to attributes of self
	inlining   int                        // depth of inlined comprehensions
	inlined    map[string]symtable.Symbol // names as they are inside those
	fastHidden map[string]bool            // names that are local there in a class or module; false afterwards
}

// enter begins a code object; exit ends it.
func (c *compiler) enter(kind unitKind, name string, node syntax.Node, firstLine int) {
	c.enterScope(kind, name, c.scopeOf(node), firstLine)
}

func (c *compiler) enterScope(kind unitKind, name string, scope *symtable.Scope, firstLine int) {
	u := &unit{
		outer: c.u, kind: kind, name: name, scope: scope,
		serial: c.serial, firstLine: firstLine, constAt: map[string]int{},
	}
	c.serial++
	for _, v := range u.scope.VarNames {
		u.varNames.add(v)
	}
	u.addCells()
	if c.u != nil {
		u.private = c.u.private
	}
	c.u = u
	u.current = c.newBlock()
	if kind != moduleUnit {
		u.qualname = u.qualify()
	}
	c.low.begin()
}

func (c *compiler) exit() { c.u = c.u.outer }

// addCells lists cell and free variables, each sorted by name. A class whose
// methods use super() or __class__ has one cell for itself.
func (u *unit) addCells() {
	var cells, free []string
	for name, symbol := range u.scope.All() {
		if symbol.Scope == symtable.Cell || symbol.Flags&symtable.DefCompCell != 0 {
			cells = append(cells, name)
		}
		if symbol.Scope == symtable.Free || symbol.Flags&symtable.DefFreeClass != 0 {
			free = append(free, name)
		}
	}
	slices.Sort(cells)
	slices.Sort(free)
	for _, name := range cells {
		u.cellVars.add(name)
	}
	if u.scope.NeedsClassClosure {
		u.cellVars.add("__class__")
	}
	if u.scope.NeedsClassDict {
		u.cellVars.add("__classdict__")
	}
	for _, name := range free {
		u.freeVars.add(name)
	}
}

// qualify gives the dotted name by which the object is known from its module.
func (u *unit) qualify() string {
	outer := u.outer
	if outer.kind == typeParamsUnit {
		outer = outer.outer
	}
	if outer.outer == nil {
		return u.name
	}
	switch u.kind {
	case functionUnit, asyncFunctionUnit, classUnit:
		if outer.scope.Lookup(symtable.Mangle(outer.private, u.name)).Scope == symtable.GlobalExplicit {
			return u.name
		}
	}
	switch outer.kind {
	case functionUnit, asyncFunctionUnit, lambdaUnit:
		return outer.qualname + ".<locals>." + u.name
	}
	return outer.qualname + "." + u.name
}

// addConst gives the index of a constant, adding it if no equal one of the
// same type is there.
func (c *compiler) addConst(value code.Const) int {
	key := string(code.AppendKey(nil, value))
	if f, ok := value.(code.Float); ok && f != f {
		key += strconv.Itoa(len(c.u.consts)) // no NaN equals another
	}
	if i, ok := c.u.constAt[key]; ok {
		return i
	}
	// Equal code objects of different scopes become one object, too.
	if co, ok := value.(*code.Code); ok {
		if known := c.codes[key]; known != nil {
			value = known
		} else {
			c.codes[key] = co
		}
	}
	i := len(c.u.consts)
	c.u.consts = append(c.u.consts, value)
	c.u.constAt[key] = i
	return i
}
