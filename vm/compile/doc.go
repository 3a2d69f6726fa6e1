// Package compile turns a syntax tree into the code object that CPython makes
// from the same source: the same bytes, constants in the same order, the same
// line table and stack depth.
//
// In go a module, a file name and a dialect; out comes a *code.Code, or the
// first error that CPython's compiler would raise, with its position. The tree
// is used up: constant folding rewrites it in place. The package runs nothing,
// reads no files and keeps no state between calls.
//
// The stages are CPython's (Python/compile.c and its neighbours of 2.7.18,
// 3.9.18 and 3.13.0):
//
//	future   the features asked for by from __future__ import
//	fold     constant expressions in the tree become constants (not in 2.7)
//	symtable which scope every name belongs to
//	visit    statements and expressions become instructions in basic blocks
//	optimize 3.13: passes over the graph of blocks
//	assemble blocks become bytes, a line table and a stack depth
//	peephole 2.7 and 3.9: a last pass over the bytes, in which 2.7 folds
//
// "go run ./build conform" compares the outcome with a real CPython's.
//
// The visitors are shared by all dialects. What a dialect emits for the
// constructs that differ is behind the interface lowering.
package compile
