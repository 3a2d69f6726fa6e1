// Package dialect lists the Pythons that the playground can be. Everything in
// which they differ is a feature bit or a table of a Dialect; no other package
// compares versions.
//
// In goes a name such as "3.9", out comes a Dialect. The package holds facts
// only and does nothing.
package dialect
