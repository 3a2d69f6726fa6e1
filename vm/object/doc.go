// Package object gives the words of vm/heap their Python meaning.
//
// In: a heap, and references into it. Out: the built-in values of Python – int,
// float, complex, str, bytes, tuple, list, dict, set, range, slice … – with
// their construction, arithmetic, comparison, hash, repr, formatting and
// indexing exactly as CPython 3.9 has them, and the layout (layout.go) of every
// kind of block, those included that only vm/interp fills.
//
// All functions are methods of Space, which is nothing but the heap. Results
// are owned by the caller (a new reference, as in CPython) unless the name or
// comment says borrowed; arguments are borrowed unless the comment says that
// they are taken over. A nil *Err means success.
//
// The package never runs Python code. Where the answer depends on a method
// written in Python (an element with its own __eq__, say) a function returns
// the error NeedPython and leaves everything as it was; the interpreter then
// does the work in frames. It has no state of its own and never panics on the
// size or shape of a value: what is too large is an error.
package object
