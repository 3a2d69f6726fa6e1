// Package sketch runs small programs of pseudo-C: threads that go through short
// lists of named micro-steps over shared variables, mutexes and condition
// variables. Lessons use it for what happens below Python: a lock made of a
// mutex and a condition variable, a reference count that no lock protects, the
// types of a pthread mutex, the GIL's request and its hand-over.
//
// In: a program by its name and variant, and a schedule (who makes the next
// step, word by word). Out: the state after each word, who may go on, and of
// Explore every state that any schedule reaches, with the shortest schedule to
// one that breaks what the program promises.
//
// Never: it knows no time. That is why it does not stand on gil/kernel, whose
// state contains the clock: here equal states have to be equal however they
// were reached. Nor does it know Python.
//
// A State is a comparable value; stepping back is playing a shorter schedule.
// What a mutex of each type does is what glibc 2.36 does; POSIX leaves the
// default type undefined where the table has its entries (testdata/mutex.c asks
// the C library and prints testdata/mutex.txt, with which the test compares).
package sketch
