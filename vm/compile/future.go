package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/syntax"
)

// future is what a module asked for by from __future__ import.
type future struct {
	end   int32 // column at which the last import ends (3.13)
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
	if c.columns {
		c.findFutureHead(mod, &f)
		return f
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
		c.askFor(imp, features, &f)
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

// askFor notes the features of a future import.
func (c *compiler) askFor(imp *syntax.ImportFrom, features map[string]code.Flag, f *future) {
	for _, alias := range imp.Names {
		flag, known := features[alias.Name]
		msg := ""
		switch {
		case alias.Name == "braces":
			msg = "not a chance"
		case !known:
			msg = "future feature " + alias.Name + " is not defined"
		}
		if msg != "" {
			c.failAt(int(imp.Line), int(imp.Col)+1, msg)
			if c.columns {
				c.err.EndLine = c.err.Line // of the column nothing is said
			}
		}
		f.flags |= flag
	}
}

// findFutureHead is findFuture for 3.13: the imports end with the first other
// statement, and what comes later is found when it is compiled.
func (c *compiler) findFutureHead(mod *syntax.Module, f *future) {
	body := mod.Body
	if _, ok := docstring(body); ok {
		body = body[1:]
	}
	for _, s := range body {
		imp, ok := s.(*syntax.ImportFrom)
		if !ok || imp.Module != "__future__" || imp.Level > 0 {
			return
		}
		c.askFor(imp, futureFeatures, f)
		f.line, f.end = int(imp.EndLine), imp.EndCol
	}
}

// isLate tells whether a future import comes after those at the head.
func (c *compiler) isLate(s *syntax.ImportFrom) bool {
	if s.Module != "__future__" || c.columns && s.Level > 0 {
		return false
	}
	line := int(c.u.pos.Line)
	return line > c.future.line || c.columns && line == c.future.line && s.Col > c.future.end
}
