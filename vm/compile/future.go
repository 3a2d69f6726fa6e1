package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/syntax"
)

// future is what a module asked for by from __future__ import.
type future struct {
	flags code.Flag
	line  int // of the last such import, -1 if there is none
}

// futureFeatures gives the flag of each feature that 3.9 knows. Most have
// become the rule and set none.
var futureFeatures = map[string]code.Flag{
	"nested_scopes":    0,
	"generators":       0,
	"division":         0,
	"absolute_import":  0,
	"with_statement":   0,
	"print_function":   0,
	"unicode_literals": 0,
	"generator_stop":   0,
	"barry_as_FLUFL":   code.FutureBarryAsBDFL,
	"annotations":      code.FutureAnnotations,
}

// futureFeatures27 does so for 2.7.
var futureFeatures27 = map[string]code.Flag{
	"nested_scopes":    0,
	"generators":       0,
	"division":         futureDivision27,
	"absolute_import":  futureAbsoluteImport27,
	"with_statement":   code.FutureWithStatement >> 4,
	"print_function":   code.FuturePrintFunction >> 4,
	"unicode_literals": code.FutureUnicode >> 4,
}

const (
	futureDivision27       = code.FutureDivision >> 4
	futureAbsoluteImport27 = code.FutureAbsoluteImport >> 4
)

// findFuture reads the future imports at the head of a module: after a
// docstring and before anything else (Python/future.c of 3.9).
func (c *compiler) findFuture(mod *syntax.Module) future {
	f := future{line: -1}
	features := futureFeatures
	if c.ops.BytesStr {
		features = futureFeatures27
	}
	done, lastLine := false, int32(0)
	for i, s := range mod.Body {
		pos := s.At()
		if done && pos.Line > lastLine {
			break
		}
		lastLine = pos.Line
		if c.passesForDoc(mod.Body, i) {
			continue
		}
		imp, ok := s.(*syntax.ImportFrom)
		if !ok || imp.Module != "__future__" {
			done = true
			continue
		}
		if done {
			c.failAt(int(pos.Line), int(pos.Col), "from __future__ imports must occur at the beginning of the file")
			break
		}
		for _, alias := range imp.Names {
			flag, known := features[alias.Name]
			switch {
			case alias.Name == "braces":
				c.failAt(int(pos.Line), int(pos.Col)+1, "not a chance")
			case !known:
				c.failAt(int(pos.Line), int(pos.Col)+1, "future feature "+alias.Name+" is not defined")
			}
			f.flags |= flag
		}
		f.line = int(pos.Line)
	}
	return f
}

// passesForDoc tells whether a statement is a string that may stand before the
// imports: the first statement, and in 2.7 the first string.
func (c *compiler) passesForDoc(body []syntax.Stmt, at int) bool {
	if !c.ops.BytesStr {
		_, ok := docstring(body)
		return ok && at == 0
	}
	for i := range at {
		if _, ok := docstring27(body[i:]); ok {
			return false
		}
	}
	_, ok := docstring27(body[at:])
	return ok
}
