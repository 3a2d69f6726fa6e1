package syntax

import (
	"strconv"
	"unicode/utf8"
)

// Operators and brackets.

// operator scans the longest operator that starts with c, and keeps count of
// brackets. A byte that starts none is a token of no known kind.
func (s *scanner) operator(c byte) kind {
	if c >= utf8.RuneSelf {
		return tError
	}
	f := s.innermost()
	if c == ':' && f != nil && f.startsSpec() {
		return tColon
	}
	node := &opNodes[c]
	kind, end := node.kind, s.cur
	for i := s.cur; ; i++ {
		var next *opNode
		for _, e := range node.next {
			if e.c == s.src[i] && (e.old || !s.features.Has(LL1)) {
				next = &opNodes[e.node]
			}
		}
		if next == nil {
			break
		}
		if node = next; node.kind != tError {
			kind, end = node.kind, i+1
		}
	}
	s.cur = end
	switch kind {
	case tLpar, tLsqb, tLbrace:
		if len(s.brackets) >= maxLevel && !s.features.Has(LL1) {
			return s.report("too many nested parentheses")
		}
		s.brackets = append(s.brackets, bracket{c, s.line, int32(s.start - s.lineStart)})
		if f != nil {
			f.depth++
		}
	case tRpar, tRsqb, tRbrace:
		return s.closing(c, kind, f)
	case tBackquote:
		if !s.features.Has(BackquoteRepr) {
			return tError
		}
	case tExclam:
		if !s.features.Has(NestedFString) {
			return tError
		}
	}
	return kind
}

// closing matches a closing bracket with the last open one; f is the f-string
// around them, or nil.
func (s *scanner) closing(c byte, k kind, f *openFString) kind {
	if s.features.Has(LL1) { // only the parser sees that they do not match
		s.brackets = s.brackets[:max(0, len(s.brackets)-1)]
		return k
	}
	this := "'" + string(rune(c)) + "'"
	if f != nil && f.depth == 0 && c == '}' {
		return s.report("f-string: single '}' is not allowed")
	}
	if len(s.brackets) == 0 {
		return s.report("unmatched " + this)
	}
	open := s.brackets[len(s.brackets)-1]
	s.brackets = s.brackets[:len(s.brackets)-1]
	switch {
	case pairs(open.c, c):
		if f != nil && !f.close(c) {
			return s.report("f-string: unmatched " + this)
		}
		return k
	case f != nil && open.c == '{' && f.depth-1 == f.field:
		return s.report("f-string: unmatched " + this)
	}
	msg := "closing parenthesis " + this + " does not match opening parenthesis '" +
		string(rune(open.c)) + "'"
	if open.line != s.line {
		msg += " on line " + strconv.Itoa(int(open.line))
	}
	return s.report(msg)
}

// pairs tells whether two brackets belong together.
func pairs(open, close byte) bool {
	return open == '(' && close == ')' || open == '[' && close == ']' || open == '{' && close == '}'
}
