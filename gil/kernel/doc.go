// Package kernel is the operating system under the interpreter, in virtual
// time: cores, threads, a fair scheduler, mutexes, condition variables,
// semaphores, timers.
//
// In: what the running threads do (Lock, CondWait, SemPost, Sleep, Spend …) and
// the answers of a Chooser. Out: who may act next and until when nothing else
// can happen (Next), and trace events.
//
// Never: it knows no Python and no GIL, keeps no time but its own, and decides
// nothing at random: wherever more than one next event is legal it asks the
// Chooser. Everything it remembers is State, plain data that can be cloned,
// compared and hashed.
//
// # Model
//
// A thread is Blocked, Waking (a core is reserved, it is on its way), Ready (in
// the run queue), Running (on a core), or Ended. A running thread performs one
// action after the other: Next names the thread, the caller performs the action
// at once and then says with Spend how long the core is busy with it. So an
// action is atomic and happens at its start; actions are ordered by their start.
//
// Scheduling is fair in the manner of Linux's CFS: the run queue is ordered by
// virtual runtime (time used so far); or it is round-robin, where whoever becomes
// ready goes to the queue's end. At every tick, a multiple of the quantum,
// a running thread gives way if the first in the queue has not used more than
// it; so two busy threads on one core take turns of one quantum. A woken thread
// need not wait for the tick if an interrupt woke it (a timer, a device) or if
// it lags by the profile's granularity. A thread that slept is credited at most
// half a quantum. Waking up costs latency only on an idle core (the interrupt,
// leaving the idle state); without an idle core the thread is put into the
// queue at once. Cores share one run queue, or each has its own, from which an
// idle core takes a thread if its own is empty; a pinned thread stays on its core.
//
// A signal, a post or an unlock wakes who has slept longest on the object, as the
// queue of a futex does. Another process that a thread waits for on its core
// (Yield) counts as part of that thread.
package kernel
