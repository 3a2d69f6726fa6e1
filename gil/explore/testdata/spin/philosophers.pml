/* N philosophers, each taking the fork on the left and then the one on the
   right; with ORDERED the one with the smaller number first. One step each:
   reading the list of forks and taking, a call between, giving back.
   spin -a [-DORDERED] philosophers.pml: without ORDERED pan reports an invalid
   end state (the deadlock), with it none. */
#ifndef N
#define N 5
#endif
bool fork[N];

proctype philosopher(byte i) {
	byte a, b;
	d_step {
		a = i; b = (i + 1) % N;
#ifdef ORDERED
		if
		:: a > b -> a = b; b = i
		:: else -> skip
		fi
#endif
	};
	atomic { !fork[a] -> fork[a] = true };
	skip; /* id(0) */
	atomic { !fork[b] -> fork[b] = true };
	fork[b] = false;
	fork[a] = false
}

init {
	atomic {
		byte i = 0;
		do
		:: i < N -> run philosopher(i); i++
		:: else -> break
		od
	}
#ifdef TELL
	_nr_pr == 1;
	printf("end done\n")
#endif
}
