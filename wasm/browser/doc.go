//go:build js && wasm

// Command browser is the engine as the page's Web Worker runs it: WebAssembly
// with a handful of exported functions.
//
// In go requests as JSON text in a buffer of the module's memory; out come
// answers in another one, read in place. An exported function never blocks:
// a long run is many short calls of advance. The package holds no logic of its
// own; everything is in wasm/api.
package main
