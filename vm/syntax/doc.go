// Package syntax turns Python source text into an abstract syntax tree.
//
// In: bytes in UTF-8 and a set of Features, the bits in which the Pythons
// differ (is print a statement, is ":=" an operator, ...). Out: a Module
// whose nodes are those of CPython's Python.asdl, with the positions that
// CPython's own ast module reports, or one *Error with the type, message,
// line and column that CPython reports for the same text.
//
// The grammar is that of 3.9; the nodes and features of 2.7 and of 3.10 to 3.13
// have their places in the tree and in Features. Errors are found as CPython
// finds them, token by token (parse.go), so that they are the same ones.
//
// Two tables of the Unicode database are too large to carry: the names of
// characters, so "\N{...}" is always an unknown name; and normal forms, so
// identifiers that differ only in form stay different, but for full-width
// letters and digits.
//
// The package never compares version numbers, never resolves a name (that is
// vm/symtable), never folds a constant (that is vm/compile) and never panics
// on any input.
package syntax
