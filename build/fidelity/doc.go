// Package fidelity compares the model with what people measured on real
// machines.
//
// In go scenarios (gil/testdata/scenarios: Python programs that measure
// themselves) and a table of rows: which scenario, on which machine, what was
// published or measured about it, and, where the project's acceptance bands name
// one, the band in which the model must be. Out come the same rows with what the
// model says, as JSON and as Markdown. Where a real CPython is present, the very
// same program can be measured beside the model.
//
// It never fits anything: a row has no number of its own that the model sees, a
// machine is one of the named profiles, and a band is never changed to fit.
package fidelity
