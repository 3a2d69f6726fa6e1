// Package vm is the door to the Python machine: source text becomes exact
// CPython byte code, and byte code becomes a running program.
//
// In: source text and a dialect. Out: a code object or the SyntaxError that
// CPython would give (Compile), and an interpreter whose main thread stands
// before the first instruction of the program (New). It knows no lock, no
// thread scheduler and no clock: gil/machine joins it with those.
package vm
