// Package compile turns a syntax tree into the code object that CPython makes
// from the same source: the same bytes, constants in the same order, the same
// line table and stack depth.
//
// In go a module, a file name and a dialect; out comes a *code.Code, or the
// first error that CPython's compiler would raise, with its position. The tree
// is used up: constant folding rewrites it in place. The package runs nothing,
// reads no files and keeps no state between calls.
//
// The stages are CPython's (Python/compile.c, ast_opt.c and peephole.c of
// 3.9.18):
//
//	future   the features asked for by from __future__ import
//	fold     constant expressions in the tree become constants
//	symtable which scope every name belongs to
//	visit    statements and expressions become instructions in basic blocks
//	assemble blocks become bytes, a line table and a stack depth
//	peephole a last pass over the bytes
//
// The visitors are shared by all dialects. What a dialect emits for the
// constructs that differ is behind the interface lowering.
package compile
