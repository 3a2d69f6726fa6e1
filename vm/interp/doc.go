// Package interp runs Python: threads, frames, the eval loop, classes and
// attributes, calls, exceptions, generators, imports.
//
// In: code objects of one dialect, and natives (functions written in Go, see
// Native). Out: Run executes one thread until something has to be told to the
// world and returns that as an Effect; inspect.go shows what a thread is doing.
//
// Everything that changes while a program runs lies in the heap: threads,
// frames, value stacks, classes. The Interp beside it holds the tables that
// New makes (natives, names), decoded code, and caches; after the heap was
// taken back (Restore, UndoTo) the caller says so with Restored.
//
// Run never blocks and Python code never runs on the Go stack: where CPython's C
// code calls back into Python (an __add__, the key of a sort, an __exit__) a
// frame is pushed with a continuation that says what becomes of its value.
// Work that needs several such calls is written in Python itself, in the
// prelude (prelude/*.py), whose frames are hidden: they belong to the
// instruction of the visible frame below them, poll nothing, count no steps and
// appear in no traceback, but use fuel.
//
// A Python that has booted can be made again from its Image, and packed for an
// engine that has no Python text (pack.go).
//
// What interp defines: the classes object, type, function, method, code,
// generator, frame, traceback, cell, super, property, staticmethod,
// classmethod, module and all exceptions with their attributes; for every
// built-in class the special methods that operators use (__add__, __eq__,
// __getitem__, __repr__ …, from one table over vm/object). What vm/builtins
// adds: constructors and named methods of the other classes, the built-in
// functions, the modules.
//
// Instructions run by their meaning, so that code of several dialects can run
// together: hidden code is always of 3.9. What 2.x has otherwise is in the
// files classic*.go (see dialect.Classic).
//
// What is marked go:noinline, here and in vm/object, is called from many places
// that seldom run: inlined it would make the engine larger and nothing faster.
//
// The package knows no lock policy, no scheduler and no clock but the fuel.
package interp
