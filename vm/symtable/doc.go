// Package symtable decides for every name in a module which variable it means.
//
// In: a tree from vm/syntax. Out: a Table with a Scope for the module and for
// each function, lambda, class and comprehension, and in each Scope the
// symbols with what is known of them; or one *syntax.Error for a tree that no
// assignment of variables fits. The package makes no code, folds nothing and
// changes nothing in the tree.
//
// # Why two passes
//
// Python declares no variables. What a name means in a function depends on
// text that comes later, in two directions:
//
//	def outer():
//	    def inner():
//	        return x      # whose x? not known yet
//	    x = 1             # now it is: outer's, and so a cell
//
// A binding anywhere in a function makes the name local everywhere in it, and
// it also captures the uses in functions inside. So the first pass (collect.go)
// walks the tree once and only notes facts, scope by scope: here x is used,
// there it is assigned, here it is a parameter, there it is declared global.
// A declaration that comes too late ("name 'x' is used prior to global
// declaration") is found here, since it is a matter of order.
//
// The second pass (resolve.go) walks the finished tree of scopes. On the way
// down each name without a binding of its own looks outwards, through
// functions but not through classes, and becomes free if some function binds
// it, else global. On the way back up each scope learns which names its
// children left free: a function that binds such a name keeps it in a cell, any
// other scope passes it on. A class passes on all but __class__, which is made
// for it ("zero-argument super"), and remembers a name that it also binds
// itself, since its methods and its body then mean different variables.
//
// # What the Pythons do differently
//
// In 2.7 a list comprehension has no scope; exec and import * may bind any name
// of a function, which then is not optimized, or is refused if scopes inside it
// look for names further out; there is no nonlocal and no __class__.
//
// From 3.12 on comprehensions other than generators are made part of the scope
// around them (inline, PEP 709): their names become its names, and their scopes
// its scopes. Type parameters, their bounds and defaults, and the values of type
// aliases have scopes of their own (typeparam.go, PEP 695), which may look
// names up in the class around them.
//
// The facts and the order of both passes are those of CPython's
// Python/symtable.c (2.7, 3.9 and 3.13), so that of several errors the same one
// is reported.
package symtable
