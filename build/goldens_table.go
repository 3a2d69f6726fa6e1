package main

// goldens lists every script, in no particular order; they do not depend on
// each other.
var goldens = []golden{}
