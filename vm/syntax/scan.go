package syntax

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The scanner turns text into tokens, one at a time and only when asked:
// which text CPython has looked at when an error appears decides what the
// error is and where, so nothing is scanned ahead.
//
// It keeps CPython's view of its input, a line at a time: a newline belongs to
// the line it ends, and the next line is opened when its first byte is needed
// (Parser/tokenizer.c, tok_nextc, 3.9).

const (
	maxIndent = 100 // MAXINDENT of Parser/tokenizer.c, 3.9
	maxLevel  = 200 // MAXLEVEL, likewise
	tabSize   = 8
)

// stop is why the scanner will give no more tokens.
type stop uint8

const (
	running stop = iota
	atEOF
	badTabs
	tooDeep
	badDedent
	eofInString
	eolInString
	eofAfterBackslash
	badContinuation
	badToken // 2.7
	reported // the error is already in scanner.err
)

type bracket struct {
	c         byte
	line, col int32
}

// level is one indentation: its column with tabs of 8 and with tabs of 1.
// Both must order lines alike, or tabs and spaces are mixed.
type level struct{ col, alt int32 }

type scanner struct {
	src       string // ends in a newline; has no other line end than \n
	features  Features
	cur       int // next byte
	inp       int // end of the open line
	buf       int // start of the text that an error may quote
	lineStart int
	line      int32
	start     int // start of the token, or -1 between tokens

	done     stop
	err      *Error
	atBOL    bool
	pending  int // indents (positive) or dedents (negative) not yet given
	indents  []level
	brackets []bracket

	// Where the current string literal starts.
	strLine      int32
	strLineStart int

	warnings []Warning
	fstrings []openFString // the f-strings around the next byte, where they nest
}

func newScanner(src string, f Features) scanner {
	return scanner{src: src, features: f, start: -1, atBOL: true, indents: make([]level, 1, 8)}
}

// next gives the next byte and moves past it, or 0 at the end of input.
func (s *scanner) next() byte {
	if s.cur < s.inp || s.openLine() {
		c := s.src[s.cur]
		s.cur++
		return c
	}
	return 0
}

// openLine makes the line after the current one readable.
func (s *scanner) openLine() bool {
	if s.done != running {
		return false
	}
	if s.inp == len(s.src) {
		s.done = atEOF
		return false
	}
	if s.start < 0 {
		s.buf = s.cur
	}
	s.lineStart = s.cur
	s.line++
	s.inp += strings.IndexByte(s.src[s.inp:], '\n') + 1
	return true
}

// fail ends the scan for a reason that the parser puts into words.
func (s *scanner) fail(why stop) kind {
	s.done = why
	if s.features.Has(LL1) != (why == badContinuation) {
		return tError
	}
	s.cur = s.inp
	return tError
}

// warn notes a SyntaxWarning of the Pythons from 3.12 on.
func (s *scanner) warn(line int32, msg string) {
	if s.features.Has(NestedFString) {
		s.warnings = append(s.warnings, Warning{int(line), msg})
	}
}

// report ends the scan with a message about the text up to the next byte.
func (s *scanner) report(msg string) kind {
	text := s.src[s.lineStart:]
	text = text[:strings.IndexByte(text, '\n')]
	col := utf8.RuneCountInString(s.src[s.lineStart:s.cur])
	s.err = &Error{Kind: SyntaxError, Msg: msg, Line: int(s.line), Col: col, Text: text}
	if s.features.Has(RangeInErrors) {
		s.err.EndLine, s.err.EndCol = s.err.Line, col
	}
	s.done = reported
	return tError
}

// Classes of bytes.
const (
	cIdent = 1 << iota // may continue an identifier
	cStart             // may start one
	cDigit
	cHex
)

var class = func() (t [256]uint8) {
	for c := range t {
		switch {
		case c >= 'a' && c <= 'f', c >= 'A' && c <= 'F':
			t[c] = cIdent | cStart | cHex
		case c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', c == '_', c >= utf8.RuneSelf:
			t[c] = cIdent | cStart
		case c >= '0' && c <= '9':
			t[c] = cIdent | cDigit | cHex
		}
	}
	return
}()

// scan gives the next token. The token of a failure is tError, and then either
// s.err or s.done tells what is wrong. Tokens without text leave start at -1.
func (s *scanner) scan() (k kind, start, end int) {
	if n := len(s.fstrings); n > 0 && s.fstrings[n-1].inText {
		return s.fstringText(&s.fstrings[n-1])
	}
	return s.scanCode()
}

// scanCode gives the next token outside of the text of f-strings.
func (s *scanner) scanCode() (k kind, start, end int) {
	for {
		s.start = -1
		blank := false
		if s.atBOL {
			s.atBOL = false
			var ok bool
			if blank, ok = s.indentation(); !ok {
				return tError, -1, -1
			}
		}
		s.start = s.cur
		if s.pending < 0 {
			s.pending++
			return tDedent, -1, -1
		}
		if s.pending > 0 {
			s.pending--
			return tIndent, -1, -1
		}
		c := s.skipSpace()
		if c == '\n' {
			s.atBOL = true
			if blank || len(s.brackets) > 0 {
				continue
			}
			return tNewline, s.start, s.cur - 1
		}
		return s.element(c)
	}
}

// element scans a token that starts with c, which has been passed.
func (s *scanner) element(c byte) (kind, int, int) {
	var k kind
	switch {
	case class[c]&cStart != 0 && (c < utf8.RuneSelf || !s.features.Has(LL1)):
		k = s.word()
	case class[c]&cDigit != 0, c == '.' && class[s.src[s.cur]]&cDigit != 0:
		k = s.number(c)
	case c == '"', c == '\'':
		k = s.stringLiteral(c)
	case c == 0:
		if s.done == atEOF && (len(s.brackets) == 0 || !s.features.Has(RangeInErrors)) {
			return tEnd, -1, -1
		}
		k = tError
	case c == '\\':
		k = tError
	default:
		k = s.operator(c)
	}
	if k == tError && s.done != running {
		return tError, -1, -1
	}
	return k, s.start, s.cur
}

// word scans a name, a keyword, or a string literal with a prefix.
func (s *scanner) word() kind {
	from := s.cur - 1
	i := s.cur
	ascii := s.src[from] < utf8.RuneSelf
	for class[s.src[i]]&cIdent != 0 && (s.src[i] < utf8.RuneSelf || !s.features.Has(LL1)) {
		ascii = ascii && s.src[i] < utf8.RuneSelf
		i++
	}
	if c := s.src[i]; (c == '"' || c == '\'') && i-from <= 3 && s.prefix(s.src[from:i]) {
		s.cur = i + 1
		if s.features.Has(NestedFString) && strings.ContainsAny(s.src[from:i], "fF") {
			return s.openFString(c)
		}
		return s.stringLiteral(c)
	}
	s.cur = i
	if !ascii && !s.identifier(from) {
		return tError
	}
	if n := i - from; n >= 2 && n <= 8 {
		if kw, ok := keywords[s.src[from:i]]; ok && s.features.Has(kw.need) {
			return kw.kind
		}
	}
	return tName
}

// prefix tells whether a word before a quote is a string prefix.
func (s *scanner) prefix(word string) bool {
	switch strings.ToLower(word) {
	case "b", "r", "br", "u":
		return true
	case "rb":
		return s.features.Has(NonlocalStatement)
	case "f", "fr", "rf":
		return s.features.Has(FStrings)
	case "ur":
		return s.features.Has(OldLiterals)
	}
	return false
}

// identifier checks that a word with characters outside ASCII is an
// identifier (PEP 3131); if not it says which character is wrong.
func (s *scanner) identifier(from int) bool {
	for i, r := range s.src[from:s.cur] {
		if i == 0 && isIdentStart(r) || i > 0 && isIdentContinue(r) {
			continue
		}
		s.cur = from + i + utf8.RuneLen(r)
		code := strings.ToUpper(strconv.FormatInt(int64(r), 16))
		for len(code) < 4 {
			code = "0" + code
		}
		if unicode.IsPrint(r) {
			s.report("invalid character '" + string(r) + "' (U+" + code + ")")
		} else {
			s.report("invalid non-printable character U+" + code)
		}
		return false
	}
	return true
}

func isIdentStart(r rune) bool {
	return r == '_' || unicode.In(r, unicode.L, unicode.Nl, unicode.Other_ID_Start) &&
		!unicode.Is(unicode.Pattern_Syntax, r)
}

func isIdentContinue(r rune) bool {
	return isIdentStart(r) ||
		unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)
}

// stringLiteral scans a literal whose opening quote has just been passed.
func (s *scanner) stringLiteral(quote byte) kind {
	s.strLine, s.strLineStart = s.line, s.lineStart
	size, closing, escaped := 1, 0, false
	c := s.next()
	if c == quote {
		if c = s.next(); c == quote {
			size = 3
		} else {
			closing = 1
		}
	}
	if c != quote && c != 0 {
		s.cur--
	}
	for closing != size {
		c = s.next()
		if c == 0 || size == 1 && c == '\n' {
			return s.openString(size, quote, c, escaped)
		}
		if c == quote {
			closing++
			continue
		}
		closing = 0
		if c == '\\' {
			escaped = s.next() == quote || escaped
		}
	}
	return tString
}

// openString reports a literal that does not end before byte c. escaped tells
// that a quote in it is escaped.
func (s *scanner) openString(size int, quote, c byte, escaped bool) kind {
	if s.features.Has(RangeInErrors) {
		return s.unterminatedString(size, quote, escaped)
	}
	if size == 3 {
		return s.fail(eofInString)
	}
	if c != 0 {
		s.cur-- // where 2.7 stops; 3.9 passes the whole line
	}
	return s.fail(eolInString)
}
