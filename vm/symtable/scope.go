package symtable

import "gilplay/vm/syntax"

// Flags is what the first pass has seen of a name in a scope.
type Flags uint16

// The facts. (Include/symtable.h, 3.9.)
const (
	DefGlobal    Flags = 1 << iota // declared global
	DefLocal                       // assigned
	DefParam                       // a formal parameter
	DefNonlocal                    // declared nonlocal
	Use                            // its value is used
	DefFreeClass                   // free in a method of the class that also binds it
	DefImport                      // bound by an import
	DefAnnot                       // annotated
	DefCompIter                    // iteration variable of a comprehension
	DefTypeParam                   // a type parameter (3.12)
	DefCompCell                    // a cell of a comprehension that is inlined (3.12)
	inlinedHere                    // it has come with such a comprehension, and scopes inside do not see it

	// DefBound: a name with any of these is a variable of its scope.
	DefBound = DefLocal | DefParam | DefImport
)

// NameScope is where a variable lives, which the second pass decides.
type NameScope uint8

const (
	Unknown        NameScope = iota // the scope does not have the name
	Local                           // in the scope itself
	GlobalExplicit                  // in the module, by a global statement
	GlobalImplicit                  // in the module or the builtins, for want of a binding
	Free                            // in an enclosing function
	Cell                            // in the function itself, and used by one inside it
)

// String returns the name in CPython's symtable.h.
func (s NameScope) String() string {
	return [...]string{"UNKNOWN", "LOCAL", "GLOBAL_EXPLICIT", "GLOBAL_IMPLICIT", "FREE", "CELL"}[s]
}

// Symbol is what is known of a name in a scope.
type Symbol struct {
	Flags Flags
	Scope NameScope
}

// ScopeKind tells whose scope it is.
type ScopeKind uint8

const (
	ModuleScope   ScopeKind = iota
	FunctionScope           // def, lambda or comprehension
	ClassScope
	TypeParamsScope // of a generic def, class or alias; they stand around it (3.12)
	TypeAliasScope  // the value of a type alias
	TypeVarScope    // the bound or the default of a type parameter
)

// Scope holds the names of a module, function, lambda, class or comprehension.
type Scope struct {
	Kind ScopeKind
	// Name is that of the function or class, or "top", "lambda", "genexpr",
	// "listcomp", "setcomp" or "dictcomp".
	Name     string
	Node     syntax.Node // nil for the module
	Parent   *Scope      // nil for the module
	Children []*Scope    // in the order in which CPython visits them
	// VarNames are the parameters, mangled, in the order of co_varnames.
	VarNames []string

	Nested        bool // some function encloses it
	Comprehension bool
	Generator     bool // it yields, or is a generator expression
	Coroutine     bool // async def, or it awaits
	ReturnsValue  bool // it has a return with a value
	VarArgs       bool // it has a *parameter
	VarKeywords   bool // it has a **parameter
	// Unoptimized: exec or import * in the function may bind any name (2.7).
	Unoptimized bool
	// NeedsClassClosure: a method of the class refers to __class__.
	NeedsClassClosure bool

	// From 3.12 on:
	// Inlined: the comprehension is compiled in place (PEP 709).
	Inlined bool
	// NeedsClassDict: annotation scopes in the class look names up in it.
	NeedsClassDict bool
	// SeesClassScope: the annotation scope stands directly in a class.
	SeesClassScope bool

	// What exec and import * the function contains, and where (2.7).
	hasExec, hasBareExec, hasImportStar bool
	optLine                             int32
	free, childFree                     bool // it, or a scope inside it, has free variables

	givesClass bool // a class in which __class__ is a variable of its methods

	what    string          // for errors: "a TypeVar bound", "list comprehension"
	at      syntax.Pos      // of a TypeVarScope
	mangled map[string]bool // if not nil, the only names that are mangled

	names      []string // in the order of their first appearance
	symbols    []Symbol
	index      map[string]int // of a name in names and symbols
	directives []directive

	compIterTarget bool // its iteration variable is being visited
	compIterExpr   int  // how many iterables of comprehensions are being visited
}

// directive is the place of a global or nonlocal declaration, or of an
// assignment expression that acts as one.
type directive struct {
	name string
	at   syntax.Pos
}

// FunctionLike tells whether the names that a scope binds are fast variables,
// which scopes inside it see.
func (s *Scope) FunctionLike() bool { return s.Kind != ModuleScope && s.Kind != ClassScope }

// Mangle gives the name that a name in the scope really has, in a class. In the
// type parameters of a class only these are mangled.
func (s *Scope) Mangle(class, name string) string {
	if s.mangled != nil && !s.mangled[name] {
		return name
	}
	return Mangle(class, name)
}

// Lookup tells what is known of a name, which must be mangled already. The
// Scope of a name that does not occur is Unknown.
func (s *Scope) Lookup(name string) Symbol {
	if i, ok := s.index[name]; ok {
		return s.symbols[i]
	}
	return Symbol{}
}

// All goes through the names in the order of their first appearance, free
// variables that only pass through last.
func (s *Scope) All() func(yield func(string, Symbol) bool) {
	return func(yield func(string, Symbol) bool) {
		for i, name := range s.names {
			if !yield(name, s.symbols[i]) {
				return
			}
		}
	}
}

// set changes or adds the symbol of a name.
func (s *Scope) set(name string, symbol Symbol) {
	if i, ok := s.index[name]; ok {
		s.symbols[i] = symbol
		return
	}
	if s.index == nil {
		s.index = make(map[string]int)
	}
	s.index[name] = len(s.names)
	s.names = append(s.names, name)
	s.symbols = append(s.symbols, symbol)
}

// remove forgets a name.
func (s *Scope) remove(name string) {
	i, ok := s.index[name]
	if !ok {
		return
	}
	s.names = append(s.names[:i:i], s.names[i+1:]...)
	s.symbols = append(s.symbols[:i:i], s.symbols[i+1:]...)
	delete(s.index, name)
	for ; i < len(s.names); i++ {
		s.index[s.names[i]] = i
	}
}

// Table is the scopes of a module.
type Table struct {
	Top *Scope // the module's
	// Warnings are SyntaxWarnings, in CPython's order: the parser's (3.12), then
	// those about names (2.7).
	Warnings []Warning

	scopes map[scopeKey]*Scope
}

// Warning is a SyntaxWarning.
type Warning = syntax.Warning

// scopeKey tells the scopes of one node apart.
type scopeKey struct {
	node syntax.Node
	part scopePart
}

type scopePart uint8

const (
	bodyPart scopePart = iota
	typeParamsPart
	boundPart
	defaultPart
)

// Lookup gives the scope that a FunctionDef, Lambda, ClassDef, comprehension
// or TypeAlias (of its value) opens, or nil.
func (t *Table) Lookup(node syntax.Node) *Scope { return t.scopes[scopeKey{node, bodyPart}] }

// TypeParams gives the scope of the type parameters of a FunctionDef, ClassDef
// or TypeAlias, or nil if it has none.
func (t *Table) TypeParams(node syntax.Node) *Scope {
	return t.scopes[scopeKey{node, typeParamsPart}]
}

// Bound gives the scope of the bound of a type parameter, or nil.
func (t *Table) Bound(p syntax.TypeParam) *Scope { return t.scopes[scopeKey{p, boundPart}] }

// Default gives the scope of the default of a type parameter, or nil.
func (t *Table) Default(p syntax.TypeParam) *Scope { return t.scopes[scopeKey{p, defaultPart}] }

// Mangle gives the name that a name in the body of a class really has: a
// private one ("__x", but not "__x__") gets the name of the class in front.
// The class is empty outside of classes. (Python/compile.c, _Py_Mangle, 3.9.)
func Mangle(class, name string) string {
	n := len(name)
	if class == "" || n < 2 || name[:2] != "__" || name[n-2:] == "__" {
		return name
	}
	for i := 0; i < n; i++ {
		if name[i] == '.' {
			return name
		}
	}
	for class != "" && class[0] == '_' {
		class = class[1:]
	}
	if class == "" {
		return name
	}
	return "_" + class + name
}
