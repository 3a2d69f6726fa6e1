// Command gilplay is the playground without a page: it runs, disassembles,
// traces and measures Python programs on the modelled machine.
//
// In go a source file (or "-", standard input) and the machine's options; out
// come the program's own output, listings, traces and numbers. It is one more
// door to wasm/api and holds no logic of the machine. It runs natively and,
// built with GOOS=wasip1, under any WASI host.
//
// Exit codes: 0 the program ended, 1 it ended with an exception or did not
// compile, 2 the command line was wrong, 3 a limit was reached, 4 deadlock.
package main
