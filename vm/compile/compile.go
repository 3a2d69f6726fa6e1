package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/opcode"
	"gilplay/vm/symtable"
	"gilplay/vm/syntax"
)

// compiler is the state of one compilation.
type compiler struct {
	filename string
	mod      *syntax.Module
	features syntax.Features
	ops      *opcode.Table
	columns  bool // instructions keep their whole extent in the source
	low      lowering
	table    *symtable.Table
	future   future

	u      *unit
	serial int                   // code objects begun so far
	codes  map[string]*code.Code // code.AppendKey -> the code object that stands for all equal ones
	// silent > 0 while visiting code that can never run: errors count, but
	// nothing is emitted.
	silent   int
	emitted  int // instructions so far
	err      *syntax.Error
	warnings []Warning
}

// Compile makes the code object of a module. The tree is rewritten on the way.
// Of several errors the first one that CPython would meet is reported. A
// dialect without a compiler gives an error.
func Compile(mod *syntax.Module, filename string, d *dialect.Dialect) (*code.Code, *syntax.Error) {
	co, _, err := CompileWarning(mod, filename, d)
	return co, err
}

// CompileExpression makes the code object of a text that is one expression, as
// compile(…, "eval") does: the code returns the expression's value.
func CompileExpression(mod *syntax.Module, filename string, d *dialect.Dialect) (*code.Code, *syntax.Error) {
	if e := notExpression(mod); e != nil {
		return nil, e
	}
	co, _, err := compileModule(mod, filename, d, true)
	return co, err
}

// notExpression is the error of a text that is no expression, or nil.
func notExpression(mod *syntax.Module) *syntax.Error {
	if len(mod.Body) == 0 {
		return mod.Error(1, 1, "unexpected EOF while parsing")
	}
	at := mod.Body[0]
	if _, ok := at.(*syntax.ExprStmt); ok {
		if len(mod.Body) == 1 {
			return nil
		}
		at = mod.Body[1]
	}
	return mod.Error(int(at.At().Line), int(at.At().Col)+1, "invalid syntax")
}

// CompileWarning is Compile that also gives the warnings, in CPython's order;
// those from before an error, too.
func CompileWarning(mod *syntax.Module, filename string, d *dialect.Dialect) (*code.Code, []Warning, *syntax.Error) {
	return compileModule(mod, filename, d, false)
}

func compileModule(mod *syntax.Module, filename string, d *dialect.Dialect, expression bool) (*code.Code, []Warning, *syntax.Error) {
	c := &compiler{
		filename: filename, mod: mod, features: d.Features, ops: d.Ops, columns: d.Ops.Lines == opcode.Lines311, codes: map[string]*code.Code{},
	}
	if c.low = loweringOf(c); c.low == nil {
		return nil, nil, &syntax.Error{Msg: "there is no compiler for Python " + d.Name}
	}
	if c.future = c.findFuture(mod); c.err != nil {
		return nil, c.warnings, c.err
	}
	if c.low.prepare(mod); c.err != nil {
		return nil, c.warnings, c.err
	}
	if c.table, c.err = symtable.Build(mod, filename, d.Features); c.err != nil {
		return nil, c.warnings, c.err
	}
	c.warnings = c.table.Warnings
	co := c.module(mod, expression)
	if c.err == nil && c.ops.Sip > 0 {
		code.Intern(co, c.ops.Sip)
	}
	if c.err != nil {
		return nil, c.warnings, c.err
	}
	return co, c.warnings, nil
}

func (c *compiler) module(mod *syntax.Module, expression bool) *code.Code {
	// The first line becomes known when the first instruction is there.
	c.enter(moduleUnit, "<module>", nil, 0)
	if expression {
		c.setPos(mod.Body[0])
		c.expr(mod.Body[0].(*syntax.ExprStmt).Value)
		if !c.columns { // there the end of the unit says it
			c.emit(opcode.ReturnValue)
		}
	} else {
		c.body(mod.Body)
	}
	co := c.assemble(!expression)
	c.exit()
	return co
}

// scopeOf finds the scope that a node opens; nil stands for the module.
func (c *compiler) scopeOf(node syntax.Node) *symtable.Scope {
	if node == nil {
		return c.table.Top
	}
	return c.table.Lookup(node)
}

// fail records an error at the node being compiled, unless there is one
// already. Compilation goes on to the end of the statement: what it makes is not
// used.
func (c *compiler) fail(msg string) {
	if c.columns && c.err == nil {
		c.err = c.mod.ErrorAt(c.u.pos, msg)
		return
	}
	c.failAt(int(c.u.pos.Line), int(c.u.pos.Col)+1, msg)
}

// failAt takes a column that counts from 1.
func (c *compiler) failAt(line, col int, msg string) {
	if c.ops.BytesStr {
		col = 0 // 2.x knows the line only
	}
	if c.err == nil {
		c.err = c.mod.Error(line, col, msg)
	}
}

func (c *compiler) setPos(n syntax.Node) {
	c.u.pos, c.u.noted = n.At(), false
}

// at is setPos for the dialects that keep the extent of every instruction; the
// others go on where they are.
func (c *compiler) at(n syntax.Node) {
	if c.columns {
		c.setPos(n)
	}
}

// quietly visits code that can never run.
func (c *compiler) quietly(visit func()) {
	c.silent++
	visit()
	c.silent--
}
