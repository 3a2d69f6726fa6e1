/* A buffer of one place with a condition variable, two producers and two
   consumers. notify_all wakes all that wait; each then takes the lock again.
   There must be no invalid end state, and what is put in comes out. */
bool locked = false;
byte size = 0, got = 0;
bool asleep[4];

inline acquire() { atomic { !locked -> locked = true } }
inline sleep_until_notified(me) {
	d_step { asleep[me] = true; locked = false };
	!asleep[me];
	acquire()
}
inline notify_all() { d_step { asleep[0] = false; asleep[1] = false; asleep[2] = false; asleep[3] = false } }

proctype producer(byte me) {
	acquire();
	do
	:: size == 1 -> sleep_until_notified(me)
	:: else -> break
	od;
	size++;
	notify_all();
	locked = false
}

proctype consumer(byte me) {
	acquire();
	do
	:: size == 0 -> sleep_until_notified(me)
	:: else -> break
	od;
	atomic { size--; got++ };
	notify_all();
	locked = false
}

init {
	atomic { run producer(0); run producer(1); run consumer(2); run consumer(3) };
	_nr_pr == 1;
	assert(size == 0 && got == 2)
#ifdef TELL
	; printf("end [0, 1]\n")
#endif
}
