// Package api defines, once, every request and answer that crosses a door of
// the engine: the page's Web Worker, the edge Worker and the command line.
//
// In go the requests of a page (load this source on that machine, advance,
// seek, look); out come plain structs that are written as JSON by generated
// appenders (json_gen.go) and mirrored as TypeScript types
// (site/engine/protocol.ts). Both are generated from the structs in this
// package by `go run ./build protocol`; a test fails when they are stale.
//
// The package never imports encoding/json, reflect or syscall/js: it is part
// of the browser engine, where each of them would cost more than the engine's
// own code.
package api
