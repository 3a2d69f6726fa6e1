// Package libm computes the elementary functions as the C library does whose
// results CPython shows.
//
// In: a float. Out: the float that glibc's libm returns, or practically always
// so: it rounds nearly every result correctly, while Go's math, which is a
// little faster, misses the last digit every few calls and is not the same on
// all machines. So a result is computed here to about 68 bits and rounded once;
// functions that glibc computes from others (sinh, log10 …) use its formulas
// (sysdeps/ieee754/dbl-64).
//
// Special cases follow C99's annex F; the caller turns them into errors. No
// function allocates or keeps state.
package libm
