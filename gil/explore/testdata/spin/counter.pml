/* TIMES increments of a counter in each of THREADS threads. A read and a write
   of the counter are one step each, as under the switch points of CPython 2.7
   and 3.9; the rest of an iteration concerns nobody else (d_step).
   spin -a -DTHREADS=4 -DTIMES=3 counter.pml */
#ifndef THREADS
#define THREADS 2
#endif
#ifndef TIMES
#define TIMES 3
#endif
byte counter = 0;
byte ended = 0;

proctype work() {
	byte i = 0, r = 0;
	do
	:: i < TIMES ->
		r = counter;
		d_step { counter = r + 1; r = 0; i++ }
	:: else -> break
	od;
	ended++
}

init {
	atomic {
		byte t = 0;
		do
		:: t < THREADS -> run work(); t++
		:: else -> break
		od
	};
	ended == THREADS;
	/* what the search must find: 2 <= counter <= THREADS * TIMES */
	assert(counter >= 2 && counter <= THREADS * TIMES)
#ifdef TELL
	; printf("end %d\n", counter)
#endif
}
