// Package conform compares what a real CPython compiles from files with what
// this repository's compiler makes of them.
//
// In go a dialect, the path of that interpreter and files; out comes a Report:
// how many code objects are identical in every attribute, how many differ in
// which, and the first differences side by side. It changes no file and knows
// of no file that it would treat in a special way.
package conform
