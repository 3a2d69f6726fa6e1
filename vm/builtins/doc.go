// Package builtins is what a Python program finds without writing it: the
// built-in functions, the constructors and methods of the built-in types, and
// the modules.
//
// In: nothing. Out: the tables that vm/interp is made with – Types, Modules and
// Prelude.
//
// Three forms, chosen by what CPython has. What it writes in C and needs no
// Python code in the middle is a native here (*.go). What it writes in C and may
// call back into Python (sorted with a key, a heap of instances) is Python of
// our own that runs hidden, as part of the calling instruction: prelude/*.py for
// natives that delegate, clib/*.py for whole modules. What it writes in Python
// (threading, queue, contextlib …) is Python of our own in lib/*.py, whose
// instructions are visible and can be interrupted by a thread switch, because
// in the real one they can. None of it is a copy of CPython's text.
//
// Files, sockets and pipes are objects of the heap, made by hidden Python
// (clib/posix.py, _io.py, _socket.py, select.py) over the few natives of
// device.go: a system call gives the GIL up, keeps its core busy, and sleeps for a
// device or for the other end of a pipe. Who gives the GIL up where, and how
// often, is that of the same call in CPython. Simplified are: there is no page
// cache (a read that the file object's buffer does not answer sleeps for the
// disk, a write does not), all connections are as fast, and a datagram is lost
// only when its receiver's buffer is full.
//
// Error messages are written as those of CPython 3.9; where another dialect has
// other words, vm/interp rewords them (reword.go). A line of a library text that
// ends with "#: 3.13" is for that dialect only, and lib313 and clib313 hold what
// differs more; 2.7 has a library of its own in lib27 and clib27, and classic.go
// and prelude/classic.py turn the built-in names of 3.x into its. The package never blocks, never asks
// for the real time, and keeps no state: whatever a program can change lies in
// the heap.
package builtins
