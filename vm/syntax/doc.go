// Package syntax turns Python source text into an abstract syntax tree.
//
// In: bytes in UTF-8 and a set of Features, the bits in which the Pythons
// differ (is print a statement, is ":=" an operator, ...). Out: a Module
// whose nodes are those of CPython's Python.asdl, with the positions that
// CPython's own ast module reports, or one *Error with the type, message,
// line and column that CPython reports for the same text.
//
// # Which file has what
//
// One scanner and one parser know the grammar of 3.9 and, where Features say
// so, what came later and what was before:
//
//   - scan.go, indent.go, brackets.go, token.go, number.go, strings.go: the text
//     as tokens, and the values of literals. fscan.go and fields.go: the f-strings
//     of 3.12, which are tokens themselves; fstring.go: those before, which are
//     one token each.
//   - parse.go says how the parser works; stmt.go, simple.go, try.go, define.go,
//     expr.go, binary.go, atom.go, call.go and target.go are its rules;
//     pattern.go and typeparam.go those for match statements and type parameters.
//   - ll1.go, ll1call.go, old.go and encoding.go: 2.7, whose statements, calls,
//     parameters, literals and sources are others, and which reports errors as
//     an LL(1) parser does.
//
// Errors are found as CPython finds them, token by token, so that they are the
// same ones. invalid.go has the rules for known mistakes of 3.9; ranged.go,
// mistakes.go and params.go those of 3.13, whose errors have an end.
//
// Two tables of the Unicode database are too large to carry: the names of
// characters, without which "\N{...}" is always an unknown name; and normal
// forms, without which identifiers that differ only in form stay different, but
// for full-width letters and digits. Programs that need not travel put them into
// CharacterNamed and Normalized.
//
// The package never compares version numbers, never resolves a name (that is
// vm/symtable), never folds a constant (that is vm/compile) and never panics
// on any input.
package syntax
