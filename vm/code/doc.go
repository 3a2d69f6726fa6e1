// Package code holds what the compiler makes and everything else reads: the
// immutable code object, the one decoder from real CPython bytes to the form
// that the interpreter runs, line tables, and the texts made from a code
// object (repr of constants, the dis listing, JSON).
//
// In go a Code and its dialect's opcode.Table; out come instructions, lines
// and text. The bytes, the constants' order and the line table are those of
// the CPython that the dialect stands for. The package makes no code, runs
// none and knows no objects: constants are plain Go values.
package code
