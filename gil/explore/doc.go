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
// the Points Library explores at the price of many more states. In 3.x no other
// thread goes on once the main one takes the interpreter apart, as in CPython.
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
// Where no state leads back to itself there is another search, which executes what
// a thread does in some surroundings once and looks it up from then on, ten times as
// fast (sweep.go). It takes the place of this one where schedules are not counted,
// and counts them where that is all that is still to be known (fallback.go). The
// tests hold that both find the same.
//
// The states and the ways between them make a graph, in which schedules are
// paths: their number comes from adding up along the graph in topological order
// with integers as long as needed, the fewest forced switches from a
// breadth-first search. A cycle is a loop that some schedule repeats for ever.
//
// A Walk goes along one schedule instead, as somebody chooses it; what can still
// come of it is a search behind a prefix (Options.Prefix).
//
// # Reduction
//
// Where schedules need not be counted (Options.Reduce), steps that commute with
// everything that other threads do are executed at once instead of in every
// order: a thread's instructions on what only it can reach (interp.RunPrivate
// looks at the real operands of each), and what the module threading does for a
// thread to begin, to end, to be started and to be joined, unless the program
// could tell (reduce.go). What is left is the accesses that another thread could
// notice, in all orders. Under a bound only the first kind is used, so that the
// fewest forced switches stay exact. A step that turns out to do more than was
// thought makes the search begin anew without it.
//
// Checks stay exact. What a state's invariant can see (globals and what they lead
// to) is never private. Which events have happened by an end follows from the
// steps that were executed and from the order of those that do not commute, both
// equal in schedules that reduction takes for one; only joins depend on when a
// thread's housekeeping is done, so a check that asks for them has that done in
// every order. An invariant over events sees the order of steps that commute
// (a read here, a print there): with one there is no reduction.
//
// Options.Fallback puts the searches together: counted, reduced, bounded, random
// (fallback.go).
//
// Not used: symmetry (identical threads have their frames at different addresses,
// and renaming them would cost more than a state does now), and several workers
// (states are recognised in one table; two engines would explore most of them
// twice).
//
// # Growth
//
// Measured on 2026-11-23 with go run ./build bench -explore on two cores, at the
// switch points of 3.9, with reduction, from the source to the result; SPIN runs
// its verifier, as SPIN makes it, on a model of the same program (testdata/spin),
// and takes 0.13 seconds of every run to set up its table. Seconds, and states that
// are told apart:
//
//	threads × increments   2×3      2×10     2×20      2×50         3×3     4×3
//	states                 184      20,721   359,801   14,946,841   8,756   412,254
//	native                 0.01     0.07     0.27      6.8          0.03    0.40
//	Chromium               0.04     0.05     0.31      9.1          0.04    0.43
//	SPIN's states          520      41,183   700,988   29,412,603   22,898  1,193,596
//	SPIN                   0.16     0.20     0.44      33.2         0.18    1.25
//	SPIN's own count       0.00     0.02     0.29      32.9         0.02    1.06
//
// States grow as the 4.1th power of the number of increments, for the values that
// two threads have read and not yet written, and the counter's, are part of a
// state; another thread multiplies them by 47. Seconds grow slower, as the 2.3rd
// power (1.8th in Chromium) up to 2×30 and by 3 to 7 a thread, for more and more
// of what happens is looked up: 2×50 is searched at 2.2 million states a second,
// 1.7 in Chromium. A search that is over within a tenth of a second has looked
// little up and comes to fewer: five philosophers, 7,545 states, in order 24,940,
// take 0.07 and 0.16 seconds (0.12 and 0.21 in Chromium, SPIN 0.17 and 0.20), two
// producers and two consumers with a Condition, 1,610 states, 0.10 (0.13, SPIN
// 0.17), lesson 6 with three threads, 1,940 states, 0.10 (0.15). Counting takes
// more states: 2×3 has 1.8·10²⁴ schedules over 17,067, 2×10 9.2·10⁴⁹ over
// 1,423,272, which a sweep adds up in a second.
//
// It never drives the lock's protocol or the operating system: gil/machine
// replays a witness on those.
package explore
