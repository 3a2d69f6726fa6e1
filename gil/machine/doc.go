// Package machine is the playground's machine: Python threads (vm) on a GIL
// (gil/policy) on an operating system (gil/kernel), in virtual time.
//
// In: a Config (source, Python, policy, computer, seed or schedule, limits).
// Out: a recording that can be extended (Advance), visited at any step in any
// order (Seek, Move), looked at (View), and that keeps the event log, its
// timeline, the output and the schedule.
//
// Never: it reads no clock, starts no goroutine, and knows nothing of pages or
// JSON. Everything it shows at step n is a function of the Config, the schedule
// and n; how n was reached must not matter, and Fingerprint proves it.
//
// # Steps
//
// A step is one visible Python instruction or one lock micro-step of any thread;
// steps are numbered in the order of virtual time. "At step n" is the moment
// after n steps, before anything else happens.
//
// # The loop
//
// kernel.Next names the thread that acts and how long nothing else can happen.
// The thread then does one lock micro-step, or looks whether what it waited for
// has come, or executes Python for that long in one batch. An Effect that
// blocks becomes: drop the GIL (policy), sleep (kernel), take the GIL (policy),
// go on with the result.
//
// C code that has given the GIL up (a system call, a digest) keeps its core busy
// before it sleeps, or without sleeping at all: the thread is then Outside. What
// waits for a device that another thread feeds sleeps on a lock of its own, which
// a ReleaseLock with a delay opens: data that is under way arrives later.
//
// # Time travel
//
// Checkpoints hold a snapshot of the heap and a copy of everything else the
// machine remembers. Seek restores the nearest one at or before n and executes
// again with the recorded answers of the chooser; events are then compared with
// the log instead of being appended.
package machine
