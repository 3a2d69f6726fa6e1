package symtable

import (
	"strings"

	"gilplay/vm/syntax"
)

// maxDepth limits the nesting of statements and expressions: three times the
// recursion limit that CPython starts with (COMPILER_STACK_FRAME_SCALE).
const maxDepth = 3000

// Build finds the scopes of a module and what every name in them means.
func Build(mod *syntax.Module, filename string, f syntax.Features) (*Table, *syntax.Error) {
	b := &builder{mod: mod, features: f, table: &Table{scopes: make(map[syntax.Node]*Scope)}}
	b.enter(ModuleScope, "top", nil)
	b.table.Top = b.cur
	b.stmts(mod.Body)
	if b.err == nil {
		b.resolve(b.table.Top)
	}
	if b.err != nil {
		return nil, b.err
	}
	return b.table, nil
}

// builder walks the tree. After an error it goes on without effect.
type builder struct {
	mod      *syntax.Module
	features syntax.Features
	table    *Table
	cur      *Scope
	private  string // the class whose name mangles private names
	depth    int
	err      *syntax.Error
}

// fail reports the first error. The column counts bytes from 1.
func (b *builder) fail(line, col int32, msg string) {
	if b.err == nil {
		b.err = b.mod.Error(int(line), int(col), msg)
	}
}

// failScope reports an error where the current scope begins.
func (b *builder) failScope(s *Scope, msg string) {
	if s.Node == nil {
		b.fail(0, 1, msg)
		return
	}
	at := s.Node.At()
	b.fail(at.Line, at.Col+1, msg)
}

// deeper counts nesting; it is false when there is too much or an error.
func (b *builder) deeper() bool {
	b.depth++
	if b.depth > maxDepth && b.err == nil {
		b.err = &syntax.Error{Kind: syntax.RecursionError,
			Msg: "maximum recursion depth exceeded during compilation"}
	}
	return b.err == nil
}

func (b *builder) enter(kind ScopeKind, name string, node syntax.Node) {
	s := &Scope{Kind: kind, Name: name, Node: node, Parent: b.cur}
	if p := b.cur; p != nil {
		p.Children = append(p.Children, s)
		s.Nested = p.Nested || p.Kind == FunctionScope
		// No assignment expression may stand in a comprehension's iterable,
		// however deep (bpo-37757).
		s.compIterExpr = p.compIterExpr
		b.table.scopes[node] = s
	}
	b.cur = s
}

func (b *builder) exit() { b.cur = b.cur.Parent }

// define notes a fact about a name in the current scope.
func (b *builder) define(name string, flag Flags) { b.defineIn(b.cur, name, flag) }

func (b *builder) defineIn(s *Scope, name string, flag Flags) {
	mangled := Mangle(b.private, name)
	flags := s.Lookup(mangled).Flags
	if flag&DefParam != 0 && flags&DefParam != 0 {
		b.failScope(s, "duplicate argument '"+name+"' in function definition")
		return
	}
	flags |= flag
	if s.compIterTarget {
		if flags&(DefGlobal|DefNonlocal) != 0 {
			b.failScope(s, "comprehension inner loop cannot rebind assignment expression target '"+
				name+"'")
			return
		}
		flags |= DefCompIter
	}
	s.set(mangled, Symbol{Flags: flags})
	if flag&DefParam != 0 {
		s.VarNames = append(s.VarNames, mangled)
	} else if flag&DefGlobal != 0 {
		top := b.table.Top
		top.set(mangled, Symbol{Flags: top.Lookup(mangled).Flags | flag})
	}
}

// declare notes a name of a global or nonlocal statement, which must come
// before any other mention of it.
func (b *builder) declare(names []string, flag Flags, word string, at syntax.Pos) {
	for _, name := range names {
		flags := b.cur.Lookup(Mangle(b.private, name)).Flags
		problem := ""
		switch {
		case flags&DefParam != 0:
			problem = "is parameter and " + word
		case flags&Use != 0:
			problem = "is used prior to " + word + " declaration"
		case flags&DefAnnot != 0:
			b.fail(at.Line, at.Col+1, "annotated name '"+name+"' can't be "+word)
			return
		case flags&DefLocal != 0:
			problem = "is assigned to before " + word + " declaration"
		}
		if problem != "" {
			b.fail(at.Line, at.Col+1, "name '"+name+"' "+problem)
			return
		}
		b.define(name, flag)
		b.direct(name, at)
	}
}

// direct remembers where a name was declared, for errors found later.
func (b *builder) direct(name string, at syntax.Pos) {
	b.cur.directives = append(b.cur.directives, directive{Mangle(b.private, name), at.Line, at.Col})
}

func (b *builder) stmts(body []syntax.Stmt) {
	for _, s := range body {
		b.stmt(s)
	}
}

func (b *builder) stmt(s syntax.Stmt) {
	defer func() { b.depth-- }()
	if !b.deeper() {
		return
	}
	switch s := s.(type) {
	case *syntax.FunctionDef:
		b.functionDef(s)
	case *syntax.ClassDef:
		b.classDef(s)
	case *syntax.Return:
		if s.Value != nil {
			b.expr(s.Value)
			b.cur.ReturnsValue = true
		}
	case *syntax.Delete:
		b.exprs(s.Targets)
	case *syntax.Assign:
		b.exprs(s.Targets)
		b.expr(s.Value)
	case *syntax.AugAssign:
		b.expr(s.Target)
		b.expr(s.Value)
	case *syntax.AnnAssign:
		b.annAssign(s)
	case *syntax.For:
		b.expr(s.Target)
		b.expr(s.Iter)
		b.stmts(s.Body)
		b.stmts(s.Orelse)
	case *syntax.While:
		b.expr(s.Test)
		b.stmts(s.Body)
		b.stmts(s.Orelse)
	case *syntax.If:
		b.expr(s.Test)
		b.stmts(s.Body)
		b.stmts(s.Orelse)
	case *syntax.With:
		for _, item := range s.Items {
			b.expr(item.Context)
			b.expr(item.Vars)
		}
		b.stmts(s.Body)
	case *syntax.Raise:
		b.exprs([]syntax.Expr{s.Exc, s.Cause, s.Inst, s.Tback})
	case *syntax.Try:
		b.try(s)
	case *syntax.Assert:
		b.expr(s.Test)
		b.expr(s.Msg)
	case *syntax.Import:
		b.aliases(s.Names)
	case *syntax.ImportFrom:
		b.aliases(s.Names)
	case *syntax.Global:
		b.declare(s.Names, DefGlobal, "global", s.Pos)
	case *syntax.Nonlocal:
		b.declare(s.Names, DefNonlocal, "nonlocal", s.Pos)
	case *syntax.ExprStmt:
		b.expr(s.Value)
	case *syntax.Print:
		b.expr(s.Dest)
		b.exprs(s.Values)
	case *syntax.Exec:
		b.exprs([]syntax.Expr{s.Body, s.Globals, s.Locals})
	}
}

func (b *builder) functionDef(s *syntax.FunctionDef) {
	b.define(s.Name, DefLocal)
	b.exprs(s.Args.Defaults)
	b.exprs(s.Args.KwDefaults)
	b.annotations(s.Args, s.Returns)
	b.exprs(s.Decorators)
	b.enter(FunctionScope, s.Name, s)
	b.cur.Coroutine = s.Async
	b.parameters(s.Args)
	b.stmts(s.Body)
	b.exit()
}

func (b *builder) classDef(s *syntax.ClassDef) {
	b.define(s.Name, DefLocal)
	b.exprs(s.Bases)
	b.keywords(s.Keywords)
	b.exprs(s.Decorators)
	b.enter(ClassScope, s.Name, s)
	outer := b.private
	b.private = s.Name
	b.stmts(s.Body)
	b.private = outer
	b.exit()
}

func (b *builder) annAssign(s *syntax.AnnAssign) {
	if name, ok := s.Target.(*syntax.Name); ok {
		flags := b.cur.Lookup(Mangle(b.private, name.ID)).Flags
		if flags&(DefGlobal|DefNonlocal) != 0 && b.cur.Kind != ModuleScope && s.Simple {
			word := "nonlocal"
			if flags&DefGlobal != 0 {
				word = "global"
			}
			b.fail(s.Line, s.Col+1, "annotated name '"+name.ID+"' can't be "+word)
			return
		}
		if s.Simple {
			b.define(name.ID, DefAnnot|DefLocal)
		} else if s.Value != nil {
			b.define(name.ID, DefLocal)
		}
	} else {
		b.expr(s.Target)
	}
	b.expr(s.Annotation)
	b.expr(s.Value)
}

// try visits the parts in CPython's order, which is not that of the text.
func (b *builder) try(s *syntax.Try) {
	b.stmts(s.Body)
	b.stmts(s.Orelse)
	for _, h := range s.Handlers {
		b.expr(h.Type)
		if h.Name != "" {
			b.define(h.Name, DefLocal)
		}
		b.expr(h.Target)
		b.stmts(h.Body)
	}
	b.stmts(s.Finalbody)
}

// aliases notes what an import binds: of "a.b.c" only a.
func (b *builder) aliases(names []*syntax.Alias) {
	for _, a := range names {
		name := a.Name
		if a.AsName != "" {
			name = a.AsName
		}
		if name == "*" {
			if b.cur.Kind != ModuleScope {
				b.failScope(b.cur, "import * only allowed at module level")
				return
			}
			continue
		}
		name, _, _ = strings.Cut(name, ".")
		b.define(name, DefImport)
	}
}

// annotations visits the annotations of a function, in the scope around it.
func (b *builder) annotations(a *syntax.Arguments, returns syntax.Expr) {
	b.argAnnotations(a.PosOnly)
	b.argAnnotations(a.Args)
	if a.VarArg != nil {
		b.expr(a.VarArg.Annotation)
	}
	if a.KwArg != nil {
		b.expr(a.KwArg.Annotation)
	}
	b.argAnnotations(a.KwOnly)
	b.expr(returns)
}

func (b *builder) argAnnotations(args []*syntax.Arg) {
	for _, arg := range args {
		b.expr(arg.Annotation)
	}
}

// parameters notes the formal parameters in the order of co_varnames.
func (b *builder) parameters(a *syntax.Arguments) {
	for _, args := range [][]*syntax.Arg{a.PosOnly, a.Args, a.KwOnly} {
		for _, arg := range args {
			b.define(arg.Name, DefParam)
		}
	}
	if a.VarArg != nil {
		b.define(a.VarArg.Name, DefParam)
		b.cur.VarArgs = true
	}
	if a.KwArg != nil {
		b.define(a.KwArg.Name, DefParam)
		b.cur.VarKeywords = true
	}
}
