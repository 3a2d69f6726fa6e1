// Package calibrate measures how long real CPythons take for their
// instructions and for work inside C functions.
//
// In go the interpreters found on this computer; out comes, for each group of
// instructions and each Python, a number of nanoseconds, written as the
// generated tables of vm/opcode and vm/interp with date, method and machine.
// It never guesses silently: a group that no snippet isolates is marked as
// estimated, and keeps the ratio of its hand-made estimate to the rest.
//
// # Method
//
// Each snippet is a function that repeats one short body. The best of many runs
// counts, since other work on the computer only adds time. Our own machine
// executes the same function and counts which instructions one turn consists of.
// That gives one linear equation per snippet: counts times costs = time. The
// costs ≥ 0 that fit all equations best, in relative errors, are the result.
package calibrate
