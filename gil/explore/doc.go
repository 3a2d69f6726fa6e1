// Package explore finds every outcome that a program can have, with the number
// of schedules that lead to each and a witness.
//
// In: a program, a Python, and where threads may be switched. Out: the outcomes
// (output, watched globals, uncaught exceptions, deadlock, endless loop), exact
// unless said otherwise.
//
// # What is explored
//
// May-semantics: at every switch point of the program's own code any thread that
// is runnable may go on; where the running thread blocks or ends, any other one.
// How long anything takes on some machine plays no part: a real machine may
// never show an outcome that is found here.
// Sleeps and time-outs are in order of virtual time, in which instructions take
// no time: they end when nobody else can run, the earliest first (Options.AnyTime
// lets them end whenever). Code of our own library (threading, queue) blocks like
// any other but is not itself interrupted; in CPython it can be, which
// the Points Library explores at the price of many more states.
//
// # How
//
// A depth-first search over states. A state is everything in the heap, where
// each thread stands, what it waits for, and what has been printed. The way from
// one state to the next is executed by the interpreter; the way back is the
// heap's trail. Equal states are recognised by a 128-bit hash kept up to date
// word by word: with n states the probability that any two different ones are
// taken for one is below n²/2¹²⁸ (a million states: 3·10⁻²⁷). Addresses count, so
// two states that differ in nothing but where equal objects lie may be explored
// twice; that costs time and changes no result. heap.StartSearch keeps such pairs
// rare.
//
// The states and the ways between them make a graph, in which schedules are
// paths: their number comes from adding up along the graph in topological order
// with integers as long as needed, the fewest forced switches from a
// breadth-first search. A cycle is a loop that some schedule repeats for ever.
//
// A Walk goes along one schedule instead, as somebody chooses it; what can still
// come of it is a search behind a prefix (Options.Prefix).
//
// It never drives the lock's protocol or the operating system: gil/machine
// replays a witness on those.
package explore
