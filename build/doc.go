// Command build makes everything that leaves this repository: the static site
// with its engine (site), a local server for it (serve), the edge Worker
// (edge), the generated codec between engine and page (protocol), the goldens
// that real CPythons produce (goldens), the comparison of our compiler with theirs
// (conform, package build/conform), the checks of the lessons (check) and
// the measurements (bench).
//
// In go the sources; out come files under dist/, the generated files named in
// protocol.go, and goldens beside the tests that use them. It never changes
// anything else, and nothing that the engine runs lives here.
//
// The engine that travels is the Go linker's module made smaller: texts.go has
// the Python texts as constants, shrink.go (with function.go and emit.go)
// rewrites the code so that it compresses well, strip.go empties what only crash
// reports read, startup.go leaves out what can be counted out. A layout that they
// do not know leaves the module as it is.
//
// deps_test.go holds the rules of who may import whom.
package main
