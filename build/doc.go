// Command build makes everything that leaves this repository: the static site
// with its engine (site), a local server for it (serve), the edge Worker
// (edge), the generated codec between engine and page (protocol), the goldens
// that real CPythons produce (goldens), the comparison of our compiler with theirs
// (conform, package build/conform), the costs of instructions that they have
// (calibrate, package build/calibrate), the model beside published numbers
// (fidelity, package build/fidelity), the checks of the lessons (check) and the
// measurements (bench).
//
// In go the sources; out come files under dist/, the generated files named in
// protocol.go, and goldens beside the tests that use them. It never changes
// anything else, and nothing that the engine runs lives here.
//
// The engine that travels has no Python texts (texts.go): its Pythons are packed,
// one file each (pythons.go). The Go linker's module is made smaller (package
// build/gowasm).
//
// deps_test.go holds the rules of who may import whom.
package main
