// Package judge decides whether a learner's attempt meets a lesson's check.
//
// In go a Check (from the lesson's files) and an Attempt (source, machine
// settings, answer); out comes a Verdict with the reason in a sentence and,
// where there is one, the step or schedule that shows it. Every verdict comes
// from running the attempt on the real engine (gil/machine).
//
// The package is part of the browser engine: it reads no files and renders no
// Markdown (that is package lessons).
package judge
