// Package gowasm makes the WebAssembly modules of the Go linker smaller and
// faster.
//
// In goes a module of GOOS=js that was linked with its names, out comes one that
// does the same: every program counter stays, so that goroutines, panics, defers
// and the collector work as before. Left out or written shorter are
//
//   - the jumps: Go goes to every place of a function through one br_table at its
//     start (function.go, emit.go),
//   - the tables that only a crash report reads (strip.go),
//   - the tables that can be counted out at the start (startup.go),
//   - the names.
//
// The layouts are those of Go 1.26. A module of another one is refused with an
// error; the package never guesses, and it knows nothing of the program.
package gowasm
