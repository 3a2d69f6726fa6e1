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
	ops      *opcode.Table
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

// CompileWarning is Compile that also gives the warnings, in CPython's order;
// those from before an error, too.
func CompileWarning(mod *syntax.Module, filename string, d *dialect.Dialect) (*code.Code, []Warning, *syntax.Error) {
	c := &compiler{
		filename: filename, mod: mod, ops: d.Ops, codes: map[string]*code.Code{},
	}
	if c.low = loweringOf(c); c.low == nil {
		return nil, nil, &syntax.Error{Msg: "there is no compiler for Python " + d.Name}
	}
	if c.future = c.findFuture(mod); c.err != nil {
		return nil, c.warnings, c.err
	}
	c.foldModule(mod)
	if c.table, c.err = symtable.Build(mod, filename, d.Features); c.err != nil {
		return nil, c.warnings, c.err
	}
	co := c.module(mod)
	if c.err != nil {
		return nil, c.warnings, c.err
	}
	return co, c.warnings, nil
}

func (c *compiler) module(mod *syntax.Module) *code.Code {
	// The first line becomes known when the first instruction is there.
	c.enter(moduleUnit, "<module>", nil, 0)
	c.body(mod.Body)
	co := c.assemble(true)
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
func (c *compiler) fail(msg string) { c.failAt(c.u.line, c.u.col+1, msg) }

// failAt takes a column that counts from 1.
func (c *compiler) failAt(line, col int, msg string) {
	if c.err == nil {
		c.err = c.mod.Error(line, col, msg)
	}
}

func (c *compiler) setPos(n syntax.Node) {
	p := n.At()
	c.u.line, c.u.col = int(p.Line), int(p.Col)
}

// quietly visits code that can never run.
func (c *compiler) quietly(visit func()) {
	c.silent++
	visit()
	c.silent--
}
