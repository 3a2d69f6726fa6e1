package symtable

import (
	"slices"

	"gilplay/vm/syntax"
)

// Comprehensions that become part of the scope around them (PEP 709).

// inlines tells whether a comprehension is compiled in place: all are but
// generator expressions, and those in annotation scopes of classes.
func (b *builder) inlines(s, comp *Scope) bool {
	return b.features.Has(syntax.InlineComprehensions) && comp.Comprehension && !comp.Generator &&
		!s.SeesClassScope
}

// inline makes the names of a comprehension names of s (PEP 709). It gives what
// is left of its free names, and adds the cells it brings. (Python/symtable.c,
// inline_comprehension, 3.13.)
func (s *Scope) inline(comp *Scope, free, cells []string) (stillFree, allCells []string) {
	drop := func(name string) {
		free = slices.DeleteFunc(free, func(other string) bool { return other == name })
	}
	dropClass := false
	for i, name := range comp.names {
		symbol := comp.symbols[i]
		if symbol.Flags&DefParam != 0 {
			continue
		}
		if symbol.Scope == Cell || symbol.Flags&DefCompCell != 0 {
			cells = append(cells, name)
		}
		if symbol.Scope == Free && s.Kind == ClassScope && name == classCell {
			symbol.Scope = GlobalImplicit
			drop(name)
			dropClass = true
		}
		_, exists := s.index[name]
		switch {
		case !exists:
			symbol.Flags |= inlinedHere
			s.set(name, symbol)
		case s.Lookup(name).Flags&DefBound != 0 && s.Kind != ClassScope && !comp.freeInChild(name):
			drop(name)
		}
	}
	if dropClass {
		comp.remove(classCell)
	}
	comp.free = len(free) > 0
	return free, cells
}

// freeInChild tells whether a name is free in a scope directly inside.
func (s *Scope) freeInChild(name string) bool {
	for _, child := range s.Children {
		if child.Lookup(name).Scope == Free {
			return true
		}
	}
	return false
}
