package compile

import (
	"gilplay/vm/opcode"
	"gilplay/vm/symtable"
	"gilplay/vm/syntax"
)

// The instructions for loading, storing and deleting a name, by where the name
// lives.
var (
	fastOps   = [3]opcode.Op{opcode.LoadFast, opcode.StoreFast, opcode.DeleteFast}
	derefOps  = [3]opcode.Op{opcode.LoadDeref, opcode.StoreDeref, opcode.DeleteDeref}
	globalOps = [3]opcode.Op{opcode.LoadGlobal, opcode.StoreGlobal, opcode.DeleteGlobal}
	nameOps   = [3]opcode.Op{opcode.LoadName, opcode.StoreName, opcode.DeleteName}
)

func (c *compiler) storeName(name string) { c.name(name, syntax.Store) }

// name loads, stores or deletes a name. Names go into the tables even where
// code is not emitted, except those of local variables.
func (c *compiler) name(name string, ctx syntax.Ctx) {
	if c.low.ownName(name, ctx) {
		return
	}
	if ctx == syntax.Store {
		c.forbidDebug(name)
	}
	u := c.u
	name = symtable.Mangle(u.private, name)
	function := u.scope.FunctionLike()
	switch scope := u.scope.Lookup(name).Scope; {
	case scope == symtable.Free || scope == symtable.Cell:
		op := derefOps[ctx]
		if u.scope.Kind == symtable.ClassScope && ctx == syntax.Load {
			op = opcode.LoadClassDeref
		}
		c.emitArg(op, u.cellIndex(name, scope))
	case scope == symtable.Local && function:
		if c.silent == 0 {
			c.emitArg(fastOps[ctx], u.varNames.add(name))
		}
	case scope == symtable.GlobalExplicit || scope == symtable.GlobalImplicit && function:
		c.emitArg(globalOps[ctx], u.names.add(name))
	default:
		c.emitArg(nameOps[ctx], u.names.add(name))
	}
}

// cellIndex gives the operand for a cell variable, or for a free one, which
// count after the cells.
func (u *unit) cellIndex(name string, scope symtable.NameScope) int {
	if scope == symtable.Cell {
		return u.cellVars.add(name)
	}
	return len(u.cellVars.list) + u.freeVars.add(name)
}

// closureIndex gives the operand that captures a variable for an inner
// function. The class whose methods refer to __class__ has a cell for it which
// is none of its own names.
func (u *unit) closureIndex(name string) int {
	scope := u.lookup(name).Scope
	if u.kind == classUnit && (name == "__class__" || name == "__classdict__") {
		scope = symtable.Cell
	}
	return u.cellIndex(name, scope)
}

func (c *compiler) forbidDebug(name string) {
	if name == "__debug__" {
		c.fail("cannot assign to __debug__")
	}
}
