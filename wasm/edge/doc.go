// Command edge is the Cloudflare Worker: it answers POST /api/run, one bounded
// run of a program, for pages without WebAssembly and for link previews. The
// static site is served by the Worker's assets binding and never reaches this
// code.
//
// In go HTTP requests, out come JSON answers. Each request gets a Go instance
// of its own (github.com/syumai/workers v0.33.0), so nothing is kept between
// two of them, by design and not only by intention. Natively the same program
// is a plain HTTP server.
package main
