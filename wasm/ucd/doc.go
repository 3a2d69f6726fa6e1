// Package ucd lends vm/syntax the tables of the Unicode Character Database that
// are too large for an engine that travels: the names of characters, the
// normal form of identifiers, and encodings of one byte a character. The command line and the comparison with CPython
// use it; the page does without.
//
// In goes a name as it stands in "\N{…}", out comes a character: names of the
// database and those made by rule (CJK ideographs, Hangul syllables), no
// aliases.
package ucd
