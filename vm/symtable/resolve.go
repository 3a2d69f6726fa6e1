package symtable

import (
	"slices"

	"gilplay/vm/syntax"
)

const classCell = "__class__"

// resolve decides where each name of a scope lives, then does so for the
// scopes inside. It gives the names, sorted, that the scope and those inside
// it look for further out. class is the class that an annotation scope sees.
func (b *builder) resolve(s, class *Scope) (free []string) {
	for i, name := range s.names {
		scope := b.place(s, class, name, s.symbols[i].Flags)
		if b.err != nil {
			return nil
		}
		s.symbols[i].Scope = scope
		if scope == Free {
			free = append(free, name)
		}
	}
	s.free = s.free || free != nil
	inner, cells, ok := b.resolveChildren(s, class)
	if !ok {
		return nil
	}
	for _, name := range cells {
		symbol := s.Lookup(name)
		if symbol.Scope == Local && s.FunctionLike() {
			symbol.Scope = Cell
		}
		symbol.Flags |= DefCompCell
		s.set(name, symbol)
	}
	slices.Sort(inner)
	for _, name := range slices.Compact(inner) {
		if b.pass(s, name) {
			free = append(free, name)
		}
	}
	b.checkUnoptimized(s)
	slices.Sort(free)
	return slices.Compact(free)
}

// resolveChildren resolves the scopes inside s. It gives the names that they
// leave free and the cells of comprehensions that have become part of s. ok is
// false after an error.
func (b *builder) resolveChildren(s, class *Scope) (free, cells []string, ok bool) {
	children := s.Children
	for _, child := range children {
		var sees *Scope
		if child.SeesClassScope {
			if sees = class; s.Kind == ClassScope {
				sees = s
			}
		}
		childFree := b.resolve(child, sees)
		if b.err != nil {
			return nil, nil, false
		}
		if b.inlines(s, child) {
			child.Inlined = true
			childFree, cells = s.inline(child, childFree, cells)
		}
		free = append(free, childFree...)
		s.childFree = s.childFree || child.free || child.childFree
	}
	if b.features.Has(syntax.InlineComprehensions) {
		s.Children = nil
		for _, child := range children {
			if child.Inlined {
				s.Children = append(s.Children, child.Children...)
			} else {
				s.Children = append(s.Children, child)
			}
		}
	}
	return free, cells, true
}

// place decides where a name lives from what is known of it in its scope and
// in those around it.
func (b *builder) place(s, class *Scope, name string, flags Flags) NameScope {
	switch {
	case flags&DefGlobal != 0:
		if flags&DefNonlocal != 0 {
			b.failDirective(s, name, "name '"+name+"' is nonlocal and global")
		} else if flags&DefParam != 0 && b.features.Has(syntax.LL1) {
			b.failIn(s, syntax.Pos{}, "name '"+name+"' is local and global")
		}
		return GlobalExplicit
	case flags&DefNonlocal != 0:
		binding, bound := s.boundOutside(name)
		switch {
		case s.Parent == nil:
			b.failDirective(s, name, "nonlocal declaration not allowed at module level")
		case !bound:
			b.failDirective(s, name, "no binding for nonlocal '"+name+"' found")
		case binding&DefTypeParam != 0:
			b.failDirective(s, name, "nonlocal binding not allowed for type parameter '"+name+"'")
		}
		return Free
	case flags&DefBound != 0:
		return Local
	}
	if class != nil {
		// What the class binds hides what functions around it do.
		outer := class.Lookup(name).Flags
		if outer&DefGlobal != 0 {
			return GlobalExplicit
		}
		if outer&DefBound != 0 && outer&DefNonlocal == 0 {
			return GlobalImplicit
		}
	}
	if _, bound := s.boundOutside(name); bound {
		return Free
	}
	s.free = s.free || s.Nested && !s.globalOutside(name)
	return GlobalImplicit
}

// boundOutside tells whether some function around a scope binds a name, and
// how. The names of a class are not seen from inside it, but it provides
// __class__ and __classdict__.
func (s *Scope) boundOutside(name string) (how Flags, ok bool) {
	for p := s.Parent; p != nil; p = p.Parent {
		switch flags := p.Lookup(name).Flags; {
		case p.Kind == ClassScope:
			if p.givesClass && (name == classCell || name == classDict) {
				return 0, true
			}
		case p.Kind == ModuleScope || flags&DefGlobal != 0:
			return 0, false
		case flags&inlinedHere != 0:
		case flags&DefNonlocal == 0 && flags&DefBound != 0:
			return flags, true
		}
	}
	return 0, false
}

// globalOutside tells whether a scope around, but for classes, declares a name
// global.
func (s *Scope) globalOutside(name string) bool {
	for p := s.Parent; p != nil; p = p.Parent {
		flags := p.Lookup(name).Flags
		if p.Kind != ClassScope && flags&(DefGlobal|DefBound) != 0 {
			return flags&DefGlobal != 0
		}
	}
	return false
}

// pass takes note of a name that a scope inside s has left free, and tells
// whether to look for it further out.
func (b *builder) pass(s *Scope, name string) bool {
	symbol := s.Lookup(name)
	if s.FunctionLike() && (symbol.Scope == Local || symbol.Scope == Cell) {
		symbol.Scope = Cell
		s.set(name, symbol)
		return false
	}
	if s.givesClass {
		if name == classCell {
			s.NeedsClassClosure = true
			return false
		}
		if name == classDict {
			s.NeedsClassDict = true
			return false
		}
	}
	always := b.features.Has(syntax.TypeParameters)
	switch {
	case symbol.Scope == Unknown:
		if _, bound := s.boundOutside(name); bound {
			s.set(name, Symbol{Scope: Free})
		}
	case (s.Kind == ClassScope || s.SeesClassScope) && (always || symbol.Flags&(DefBound|DefGlobal) != 0):
		symbol.Flags |= DefFreeClass
		s.set(name, symbol)
	}
	return true
}

// failDirective reports an error where a name was declared.
func (b *builder) failDirective(s *Scope, name, msg string) {
	for _, d := range s.directives {
		if d.name == name {
			b.fail(d.at, msg)
			return
		}
	}
}
