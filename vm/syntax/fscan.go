package syntax

import (
	"strconv"
	"strings"
)

// From 3.12 on an f-string is many tokens: its opening, pieces of text, and in
// between the tokens of the replacement fields, which are ordinary code and may
// contain f-strings again (PEP 701). The scanner therefore keeps a stack of the
// f-strings that are open and, for each, whether it stands in text or in a
// field (Parser/lexer/lexer.c, 3.13).
type openFString struct {
	quote  byte
	size   int // 1 or 3 quotes
	raw    bool
	inText bool // in text, and not in a field
	inSpec bool // in the format spec of a field
	depth  int  // brackets open in it
	field  int  // how many fields are open, less one; a field's spec may have fields

	start, lineStart int // where it starts, for errors
	line             int32
}

const (
	maxFStrings   = 150 // MAXFSTRINGLEVEL of Parser/lexer/state.h, 3.13
	maxFieldDepth = 3   // MAX_EXPR_NESTING, likewise
)

// innermost gives the f-string around the next byte, or nil.
func (s *scanner) innermost() *openFString {
	if n := len(s.fstrings); n > 0 {
		return &s.fstrings[n-1]
	}
	return nil
}

// openFString scans what remains of the opening, whose first quote has been
// passed.
func (s *scanner) openFString(quote byte) kind {
	s.strLine, s.strLineStart = s.line, s.lineStart
	f := openFString{quote: quote, size: 1, inText: true, field: -1,
		start: s.start, lineStart: s.lineStart, line: s.line}
	f.raw = strings.ContainsAny(s.src[s.start:s.cur], "rR")
	if s.src[s.cur] == quote && s.src[s.cur+1] == quote {
		f.size = 3
		s.cur += 2
	}
	if len(s.fstrings)+1 >= maxFStrings {
		return s.report("too many nested f-strings")
	}
	s.fstrings = append(s.fstrings, f)
	return tFStringStart
}

// startsSpec tells whether a colon begins a format spec, and then turns to it.
func (f *openFString) startsSpec() bool {
	if f.field < 0 || f.depth-1 != f.field {
		return false
	}
	f.inText, f.inSpec = true, true
	return true
}

// close takes a closing bracket. It is false if the bracket closes more than
// the f-string opened.
func (f *openFString) close(c byte) bool {
	f.depth--
	if c == '}' && f.depth == f.field {
		f.field--
		f.inText, f.inSpec = true, false
	}
	return f.depth >= 0
}

// startField turns from text to a field. It is false if they nest too deeply.
func (f *openFString) startField() bool {
	f.field++
	f.inText = false
	return f.field < maxFieldDepth
}

const tooDeepFields = "f-string: expressions nested too deeply"

// fstringText scans a piece of text, the end of the f-string, or the brace of
// a field that comes at once. Of a doubled brace the second is no part of the
// token, but it is passed.
func (s *scanner) fstringText(f *openFString) (kind, int, int) {
	s.start = s.cur
	s.strLine, s.strLineStart = s.line, s.lineStart
	rest := s.src[s.cur:]
	if len(rest) > 1 && rest[0] == '{' && rest[1] != '{' {
		if !f.startField() {
			return s.report(tooDeepFields), s.start, s.cur
		}
		return s.scanCode()
	}
	if quotes := strings.Repeat(string(rune(f.quote)), f.size); strings.HasPrefix(rest, quotes) {
		s.cur += f.size
		s.fstrings = s.fstrings[:len(s.fstrings)-1]
		return tFStringEnd, s.start, s.cur
	}
	return s.fstringMiddle(f)
}

func (s *scanner) fstringMiddle(f *openFString) (kind, int, int) {
	named := false // a \N{name} is open
	for closing := 0; closing != f.size; {
		c := s.next()
		inSpec := f.inSpec && f.field >= 0
		if c == 0 || f.size == 1 && c == '\n' {
			if inSpec && c == '\n' {
				return s.leaveText(f)
			}
			return s.unterminated(f), s.start, s.cur
		}
		if c == f.quote {
			closing++
			continue
		}
		closing = 0
		switch c {
		case '{':
			if s.src[s.cur] == '{' && !inSpec {
				s.cur++
				return tFStringText, s.start, s.cur - 1
			}
			if !f.startField() {
				return s.report(tooDeepFields), s.start, s.cur
			}
			return s.leaveText(f)
		case '}':
			switch {
			case named:
				return tFStringText, s.start, s.cur
			case s.src[s.cur] == '}' && !inSpec && f.depth == 0:
				s.cur++
				return tFStringText, s.start, s.cur - 1
			}
			return s.leaveText(f)
		case '\\':
			switch c = s.next(); {
			case c == '{' || c == '}':
				s.cur--
				if !f.raw {
					s.warn(s.line, `invalid escape sequence '\`+string(rune(c))+"'")
				}
			case c == 'N' && !f.raw && s.src[s.cur] == '{':
				s.cur++
				named = true
			}
		}
	}
	s.cur -= f.size
	return tFStringText, s.start, s.cur
}

// leaveText gives the text before the byte just passed, which code begins with.
func (s *scanner) leaveText(f *openFString) (kind, int, int) {
	s.cur--
	f.inText, f.inSpec = false, false
	return tFStringText, s.start, s.cur
}

// unterminated reports that the text ends inside the f-string.
func (s *scanner) unterminated(f *openFString) kind {
	msg := "unterminated f-string literal (detected at line "
	if f.size == 3 {
		msg = "unterminated triple-quoted f-string literal (detected at line "
	}
	msg += strconv.Itoa(int(s.line)) + ")"
	s.cur, s.lineStart, s.line = f.start+1, f.lineStart, f.line
	return s.report(msg)
}

// unterminatedString reports a literal of one or three quotes that does not
// end. In a field of an f-string with such quotes it is a brace that is missing.
func (s *scanner) unterminatedString(size int, quote byte, escaped bool) kind {
	msg := "unterminated string literal (detected at line " + strconv.Itoa(int(s.line)) + ")"
	switch f := s.innermost(); {
	case f != nil && f.size == size && f.quote == quote:
		msg = "f-string: expecting '}'"
	case size == 3:
		msg = "unterminated triple-quoted" + strings.TrimPrefix(msg, "unterminated")
	case escaped:
		msg += "; perhaps you escaped the end quote?"
	}
	s.cur, s.lineStart, s.line = s.start+1, s.strLineStart, s.strLine
	return s.report(msg)
}
