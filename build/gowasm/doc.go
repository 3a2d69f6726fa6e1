// Package gowasm makes the WebAssembly modules of the Go linker smaller and
// faster.
//
// In goes a module of GOOS=js that was linked with its names, out comes one that
// does the same for a program of one kind: one that is called from outside,
// answers and rests. What it assumes of the program, and what happens if that
// is wrong:
//
//   - It does not recover from panics. A panic, and whatever else the runtime
//     would report, is a trap; deferred functions do not run then.
//   - Its exported functions never wait for another goroutine, except to collect.
//     A straight function that should be left and come back to traps.
//   - The collector runs between the calls. Instead of starting it an allocation
//     sets the global collectorWanted, and the caller calls a function that
//     calls runtime.GC.
//   - Nothing of the program runs while the collector does: no goroutine beside
//     the one that is called. This is not looked at.
//   - A megabyte of stack is enough for a call. More traps.
//   - Memory is taken 16 MB at a time (memory.go).
//   - It does not call print or println. Nobody traces it, profiles it, or looks
//     for mistakes in Go's collector.
//     These and other parts of the runtime that such a program never comes to
//     are listed in never.go. A call of one is a trap.
//
// Functions that then can never be left in the middle are straight: they need
// no return addresses, no tests after calls and no tables of what is where in
// their frames (classify.go, straight.go, args.go, blocks.go, structure.go). The few
// others keep Go's form, written shorter (function.go, emit.go). Left out are as
// well what nobody calls (never.go), the write barriers (barrier.go), the tables that only
// a crash report reads (strip.go), those that can be counted out at the start
// (startup.go), and the names.
//
// The layouts and the names are those of Go 1.26. A module of another one is
// refused with an error; the package never guesses.
package gowasm
