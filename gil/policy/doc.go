// Package policy is the GIL itself: who may run Python, and what a thread does
// to get that right and to give it up.
//
// In: a thread that wants to take, drop or check the lock (Begin), one call of
// Exec per micro-step. Out: the lock's variables (State), the position of every
// thread in the protocol, trace events.
//
// Never: it knows no Python and no bytecode (what a switch point is, is the
// dialect's business), schedules nothing (that is the kernel) and keeps no state
// but State.
//
// A Protocol is a table: procedures with the pseudo-code shown to the learner,
// and micro-steps, each with its line of that code, its label, the variable it
// touches, the mutex it needs, and what it does. A micro-step is atomic;
// between any two of them another core may act. A further policy is a further
// table.
//
//   - Tick is CPython 2.0-3.1: a counter, one semaphore, no requests.
//   - Interval is CPython 3.2-3.9: a mutex, two condition variables, a request
//     flag, forced switching.
//   - Free is the free-threaded build of 3.13: no lock, attached threads run
//     side by side; objects have locks of their own, and the world can be stopped.
//
// Sources: Python/ceval.c of v2.7.18, Python/ceval_gil.h of v3.9.12,
// Python/pystate.c, critical_section.c and lock.c of v3.13.0.
package policy
