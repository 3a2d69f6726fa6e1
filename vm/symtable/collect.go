package symtable

import (
	"slices"
	"strings"

	"gilplay/vm/syntax"
)

// Build finds the scopes of a module and what every name in them means.
func Build(mod *syntax.Module, filename string, f syntax.Features) (*Table, *syntax.Error) {
	b := &builder{mod: mod, features: f, table: &Table{scopes: make(map[scopeKey]*Scope), Warnings: slices.Clone(mod.Warnings)}}
	b.late = f.Has(syntax.TypeParameters) && hidesAnnotations(mod)
	b.enter(ModuleScope, "top", nil)
	b.table.Top = b.cur
	b.stmts(mod.Body)
	if b.err == nil {
		b.resolve(b.table.Top, nil)
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
	late     bool // annotations are text until somebody asks for their value
	err      *syntax.Error
}

// hidesAnnotations tells whether a module begins with the future import by
// which names in annotations mean nothing (PEP 563).
func hidesAnnotations(mod *syntax.Module) bool {
	for i, s := range mod.Body {
		from, ok := s.(*syntax.ImportFrom)
		if _, expr := s.(*syntax.ExprStmt); expr && i == 0 {
			continue // a docstring
		}
		if !ok || from.Module != "__future__" {
			return false
		}
		for _, a := range from.Names {
			if a.Name == "annotations" {
				return true
			}
		}
	}
	return false
}

// fail reports the first error, at an extent. The Pythons that know no end
// report a column that they count from 1, or with 2.7 none.
func (b *builder) fail(at syntax.Pos, msg string) {
	switch {
	case b.err != nil:
	case b.features.Has(syntax.RangeInErrors):
		b.err = b.mod.ErrorAt(at, msg)
	case b.features.Has(syntax.LL1):
		b.err = b.mod.Error(int(at.Line), 0, msg)
	default:
		b.err = b.mod.Error(int(at.Line), int(at.Col)+1, msg)
	}
}

// failIn reports an error at an extent in a scope. The Pythons that know no end
// report where the scope begins.
func (b *builder) failIn(s *Scope, at syntax.Pos, msg string) {
	if !b.features.Has(syntax.RangeInErrors) {
		at = syntax.Pos{}
		if s.Node != nil {
			at = s.Node.At()
		}
	}
	b.fail(at, msg)
}

// deeper counts nesting; it is false when there is too much or an error.
func (b *builder) deeper() bool {
	b.depth++
	if b.depth > syntax.MaxNesting && b.err == nil {
		b.err = syntax.TooNested(b.features)
	}
	return b.err == nil
}

func (b *builder) enter(kind ScopeKind, name string, node syntax.Node) {
	b.enterPart(kind, name, node, bodyPart)
}

func (b *builder) enterPart(kind ScopeKind, name string, node syntax.Node, part scopePart) {
	s := &Scope{Kind: kind, Name: name, Node: node, Parent: b.cur}
	s.givesClass = kind == ClassScope && b.features.Has(syntax.NonlocalStatement)
	if p := b.cur; p != nil {
		p.Children = append(p.Children, s)
		s.Nested = p.Nested || p.FunctionLike()
		// No assignment expression may stand in a comprehension's iterable,
		// however deep (bpo-37757).
		s.compIterExpr = p.compIterExpr
		if kind != ClassScope {
			s.mangled = p.mangled
		}
		b.table.scopes[scopeKey{node, part}] = s
	}
	b.cur = s
}

func (b *builder) exit() { b.cur = b.cur.Parent }

// define notes a fact about a name in the current scope.
func (b *builder) define(name string, flag Flags, at syntax.Pos) { b.defineIn(b.cur, name, flag, at) }

func (b *builder) defineIn(s *Scope, name string, flag Flags, at syntax.Pos) {
	if flag&DefTypeParam != 0 && b.cur.mangled != nil {
		b.cur.mangled[name] = true
	}
	mangled := b.cur.Mangle(b.private, name)
	flags := s.Lookup(mangled).Flags
	if flag&flags&DefParam != 0 {
		b.failIn(b.cur, at, "duplicate argument '"+name+"' in function definition")
		return
	}
	if flag&flags&DefTypeParam != 0 {
		b.fail(at, "duplicate type parameter '"+name+"'")
		return
	}
	flags |= flag
	if s.compIterTarget {
		if flags&(DefGlobal|DefNonlocal) != 0 {
			b.failIn(s, at, "comprehension inner loop cannot rebind assignment expression target '"+
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

// warnGlobal warns of a global statement that comes late.
func (b *builder) warnGlobal(flags Flags, name string, at syntax.Pos) {
	switch {
	case flags&DefLocal != 0:
		b.warn(at.Line, "name '"+name+"' is assigned to before global declaration")
	case flags&Use != 0:
		b.warn(at.Line, "name '"+name+"' is used prior to global declaration")
	}
}

func (b *builder) warn(line int32, msg string) {
	b.table.Warnings = append(b.table.Warnings, Warning{Line: int(line), Msg: msg})
}

// declare notes a name of a global or nonlocal statement, which must come
// before any other mention of it.
func (b *builder) declare(names []string, flag Flags, word string, at syntax.Pos) {
	for _, name := range names {
		flags := b.cur.Lookup(b.cur.Mangle(b.private, name)).Flags
		problem := ""
		switch {
		case b.features.Has(syntax.LL1): // it only warns
			b.warnGlobal(flags, name, at)
		case flags&DefParam != 0:
			problem = "is parameter and " + word
		case flags&Use != 0:
			problem = "is used prior to " + word + " declaration"
		case flags&DefAnnot != 0:
			b.fail(at, "annotated name '"+name+"' can't be "+word)
			return
		case flags&DefLocal != 0:
			problem = "is assigned to before " + word + " declaration"
		}
		if problem != "" {
			b.fail(at, "name '"+name+"' "+problem)
			return
		}
		b.define(name, flag, at)
		b.direct(name, at)
	}
}

// direct remembers where a name was declared, for errors found later.
func (b *builder) direct(name string, at syntax.Pos) {
	b.cur.directives = append(b.cur.directives, directive{b.cur.Mangle(b.private, name), at})
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
			b.checkReturn(s.Pos)
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
		b.aliases(s.Names, s.Pos)
	case *syntax.ImportFrom:
		b.aliases(s.Names, s.Pos)
	case *syntax.TypeAlias:
		b.typeAlias(s)
	case *syntax.Match:
		b.expr(s.Subject)
		for _, c := range s.Cases {
			b.pattern(c.Pattern)
			b.expr(c.Guard)
			b.stmts(c.Body)
		}
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
		b.exec(s)
	}
}

func (b *builder) functionDef(s *syntax.FunctionDef) {
	b.define(s.Name, DefLocal, s.Pos)
	b.exprs(s.Args.Defaults)
	b.exprs(s.Args.KwDefaults)
	if b.features.Has(syntax.TypeParameters) {
		b.exprs(s.Decorators)
		if s.TypeParams != nil {
			b.enterTypeParams(s.Name, s, s.Pos)
			b.hiddenDefaults(s)
			b.typeParams(s.TypeParams)
			defer b.exit()
		}
		b.annotations(s)
	} else {
		b.annotations(s)
		b.exprs(s.Decorators)
	}
	b.enter(FunctionScope, s.Name, s)
	b.cur.Coroutine = s.Async
	b.parameters(s.Args)
	b.stmts(s.Body)
	b.exit()
}

func (b *builder) classDef(s *syntax.ClassDef) {
	b.define(s.Name, DefLocal, s.Pos)
	outer := b.private
	early := b.features.Has(syntax.TypeParameters)
	if early {
		b.exprs(s.Decorators)
		if s.TypeParams != nil {
			b.enterTypeParams(s.Name, s, s.Pos)
			for _, name := range []string{".type_params", ".generic_base"} {
				b.define(name, DefLocal, s.Pos)
				b.define(name, Use, s.Pos)
			}
			b.private = s.Name
			b.cur.mangled = map[string]bool{}
			b.typeParams(s.TypeParams)
			defer b.exit()
		}
	}
	b.exprs(s.Bases)
	b.keywords(s.Keywords)
	if !early {
		b.exprs(s.Decorators)
	}
	b.enter(ClassScope, s.Name, s)
	b.private = s.Name
	if s.TypeParams != nil {
		b.define("__type_params__", DefLocal, s.Pos)
		b.define(".type_params", Use, s.Pos)
	}
	b.stmts(s.Body)
	b.private = outer
	b.exit()
}

func (b *builder) annAssign(s *syntax.AnnAssign) {
	if name, ok := s.Target.(*syntax.Name); ok {
		flags := b.cur.Lookup(b.cur.Mangle(b.private, name.ID)).Flags
		if flags&(DefGlobal|DefNonlocal) != 0 && b.cur.Kind != ModuleScope && s.Simple {
			word := "nonlocal"
			if flags&DefGlobal != 0 {
				word = "global"
			}
			b.fail(s.Pos, "annotated name '"+name.ID+"' can't be "+word)
			return
		}
		if s.Simple {
			b.define(name.ID, DefAnnot|DefLocal, name.Pos)
		} else if s.Value != nil {
			b.define(name.ID, DefLocal, name.Pos)
		}
	} else {
		b.expr(s.Target)
	}
	b.annotation(s.Annotation)
	b.expr(s.Value)
}

// try visits the parts in CPython's order, which in the older ones is not that
// of the text.
func (b *builder) try(s *syntax.Try) {
	b.stmts(s.Body)
	inOrder := b.features.Has(syntax.ExceptGroups)
	if !inOrder {
		b.stmts(s.Orelse)
	}
	for _, h := range s.Handlers {
		b.expr(h.Type)
		if h.Name != "" {
			b.define(h.Name, DefLocal, h.Pos)
		}
		b.expr(h.Target)
		b.stmts(h.Body)
	}
	if inOrder {
		b.stmts(s.Orelse)
	}
	b.stmts(s.Finalbody)
}

// aliases notes what an import, which stands at an extent, binds: of "a.b.c"
// only a.
func (b *builder) aliases(names []*syntax.Alias, at syntax.Pos) {
	for _, a := range names {
		name := a.Name
		if a.AsName != "" {
			name = a.AsName
		}
		if name == "*" {
			b.importStar(a, at)
			continue
		}
		name, _, _ = strings.Cut(name, ".")
		b.define(name, DefImport, a.Pos)
	}
}

// importStar refuses "import *" outside the module; 2.7 has a function that is
// not optimized instead.
func (b *builder) importStar(a *syntax.Alias, at syntax.Pos) {
	if b.cur.Kind == ModuleScope {
		return
	}
	if !b.features.Has(syntax.LL1) {
		b.failIn(b.cur, a.Pos, "import * only allowed at module level")
		return
	}
	b.warn(b.cur.Node.At().Line, "import * only allowed at module level")
	b.cur.hasImportStar = true
	b.unoptimize(at)
}

// annotations visits the annotations of a function, in the scope around it.
func (b *builder) annotations(s *syntax.FunctionDef) {
	a := s.Args
	for _, list := range [][]*syntax.Arg{a.PosOnly, a.Args, {a.VarArg, a.KwArg}, a.KwOnly} {
		for _, arg := range list {
			if arg != nil {
				b.annotation(arg.Annotation)
			}
		}
	}
	b.annotation(s.Returns)
}

// annotation visits an annotation. One that stays text tells nothing about the
// scope, but may be wrong in itself.
func (b *builder) annotation(e syntax.Expr) {
	if e == nil || !b.late {
		b.expr(e)
		return
	}
	outer := b.cur
	b.cur = &Scope{Kind: FunctionScope, Node: e, Parent: outer, what: "annotation", mangled: outer.mangled}
	b.expr(e)
	b.cur = outer
}

// parameters notes the formal parameters in the order of co_varnames.
func (b *builder) parameters(a *syntax.Arguments) {
	for _, args := range [][]*syntax.Arg{a.PosOnly, a.Args, a.KwOnly} {
		for _, arg := range args {
			b.define(arg.Name, DefParam, arg.Pos)
		}
	}
	if a.VarArg != nil {
		b.define(a.VarArg.Name, DefParam, a.VarArg.Pos)
		b.cur.VarArgs = true
	}
	if a.KwArg != nil {
		b.define(a.KwArg.Name, DefParam, a.KwArg.Pos)
		b.cur.VarKeywords = true
	}
	for _, arg := range a.Args {
		if t, ok := arg.Unpack.(*syntax.Tuple); ok {
			b.unpacked(t)
		}
	}
}
