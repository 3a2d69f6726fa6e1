// Package opcode describes the instructions of every Python dialect that the
// playground knows, one table row per opcode, so that everything else (the
// compiler's stack depth, the decoder, the disassembly, the interpreter's poll
// points, the page's tooltips) derives from those rows.
//
// In go nothing but numbers and names; out come rows. An opcode has two
// identities: the number that its dialect's byte code uses (Row.Number), and
// what it means (Op), which dialects share: BINARY_ADD of 2.7 and of 3.9 and
// BINARY_OP 0 of 3.13 are all BinaryAdd. The interpreter switches over
// meanings and never sees a dialect's number.
//
// The facts come from CPython: Lib/opcode.py and Python/compile.c
// (stack_effect) of 2.7.18 and 3.9.18, Lib/_opcode_metadata.py and
// Include/internal/pycore_opcode_metadata.h of 3.13.0, and for the Breaker
// column the dispatch macros in each Python/ceval.c. The tests compare every
// row with dumps of the real opcode modules.
//
// The package runs nothing and knows no objects.
package opcode
