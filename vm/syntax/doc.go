// Package syntax turns Python source text into an abstract syntax tree.
//
// In: bytes in UTF-8 and a set of Features, the bits in which the Pythons
// differ (is print a statement, is ":=" an operator, ...). Out: a Module
// whose nodes are those of CPython's Python.asdl, with the positions that
// CPython's own ast module reports, or one *Error with the type, message,
// line and column that CPython reports for the same text.
//
// The package never compares version numbers, never resolves a name (that is
// vm/symtable), never folds a constant (that is vm/compile) and never panics
// on any input.
package syntax
