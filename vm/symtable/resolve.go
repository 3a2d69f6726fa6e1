package symtable

import "slices"

const classCell = "__class__"

// resolve decides where each name of a scope lives, then does so for the
// scopes inside. It gives the names, sorted, that the scope and those inside
// it look for further out.
func (b *builder) resolve(s *Scope) (free []string) {
	for i, name := range s.names {
		scope := b.place(s, name, s.symbols[i].Flags)
		if b.err != nil {
			return nil
		}
		s.symbols[i].Scope = scope
		if scope == Free {
			free = append(free, name)
		}
	}
	var inner []string
	for _, child := range s.Children {
		inner = append(inner, b.resolve(child)...)
		if b.err != nil {
			return nil
		}
	}
	slices.Sort(inner)
	for _, name := range slices.Compact(inner) {
		if s.pass(name) {
			free = append(free, name)
		}
	}
	slices.Sort(free)
	return slices.Compact(free)
}

// place decides where a name lives from what is known of it in its scope and
// in those around it.
func (b *builder) place(s *Scope, name string, flags Flags) NameScope {
	switch {
	case flags&DefGlobal != 0:
		if flags&DefNonlocal != 0 {
			b.failDirective(s, name, "name '"+name+"' is nonlocal and global")
		}
		return GlobalExplicit
	case flags&DefNonlocal != 0:
		if s.Parent == nil {
			b.failDirective(s, name, "nonlocal declaration not allowed at module level")
		} else if !s.boundOutside(name) {
			b.failDirective(s, name, "no binding for nonlocal '"+name+"' found")
		}
		return Free
	case flags&DefBound != 0:
		return Local
	case s.boundOutside(name):
		return Free
	}
	return GlobalImplicit
}

// boundOutside tells whether some function around a scope binds a name. The
// names of a class are not seen from inside it, but it provides __class__.
func (s *Scope) boundOutside(name string) bool {
	for p := s.Parent; p != nil; p = p.Parent {
		switch flags := p.Lookup(name).Flags; {
		case p.Kind == ClassScope:
			if name == classCell {
				return true
			}
		case p.Kind == ModuleScope || flags&DefGlobal != 0:
			return false
		case flags&DefNonlocal == 0 && flags&DefBound != 0:
			return true
		}
	}
	return false
}

// pass takes note of a name that a scope inside s has left free, and tells
// whether to look for it further out.
func (s *Scope) pass(name string) bool {
	symbol := s.Lookup(name)
	if s.Kind == FunctionScope && symbol.Scope == Local {
		symbol.Scope = Cell
		s.set(name, symbol)
		return false
	}
	if s.Kind == ClassScope && name == classCell {
		s.NeedsClassClosure = true
		return false
	}
	switch {
	case symbol.Scope == Unknown:
		if s.boundOutside(name) {
			s.set(name, Symbol{Scope: Free})
		}
	case s.Kind == ClassScope && symbol.Flags&(DefBound|DefGlobal) != 0:
		symbol.Flags |= DefFreeClass
		s.set(name, symbol)
	}
	return true
}

// failDirective reports an error where a name was declared.
func (b *builder) failDirective(s *Scope, name, msg string) {
	for _, d := range s.directives {
		if d.name == name {
			b.fail(d.line, d.col+1, msg)
			return
		}
	}
}
