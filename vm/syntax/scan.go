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

// skipSpace passes spaces, comments and continued line ends; it leaves start
// at the byte that it returns.
func (s *scanner) skipSpace() byte {
	for {
		s.start = -1
		c := s.next()
		for c == ' ' || c == '\t' || c == '\f' {
			c = s.next()
		}
		s.start = s.cur - 1
		if c == '#' {
			s.cur = s.inp
			return '\n'
		}
		if c != '\\' {
			return c
		}
		if !s.continued() {
			return '\\'
		}
	}
}

// continued passes the line end after a backslash.
func (s *scanner) continued() bool {
	if s.next() != '\n' {
		s.fail(badContinuation)
		return false
	}
	if s.features.Has(LL1) {
		s.start = -1 // errors quote from here
	}
	if s.next() != 0 {
		s.cur--
	} else if !s.features.Has(LL1) {
		s.fail(eofAfterBackslash)
		return false
	}
	return true
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

// indentation reads the blanks at the start of a line and queues the indents
// or dedents they mean. A blank line or comment means none.
func (s *scanner) indentation() (blank, ok bool) {
	var at level
	var joined *level // that of the first of several lines that are one
	c := s.next()
	for ; ; c = s.next() {
		if c == ' ' {
			at.col++
			at.alt++
		} else if c == '\t' {
			at.col = (at.col/tabSize + 1) * tabSize
			at.alt++
		} else if c == '\f' {
			at = level{}
		} else if c == '\\' && s.features.Has(RangeInErrors) {
			if joined == nil || joined.col == 0 {
				joined = &level{at.col, at.col}
			}
			if !s.continued() {
				return false, false
			}
		} else {
			break
		}
	}
	if joined != nil && joined.col != 0 {
		at = *joined
	}
	if c != 0 {
		s.cur--
	}
	if c == '#' || c == '\n' || c == '\\' && !s.features.Has(LL1) {
		return true, true
	}
	if len(s.brackets) == 0 {
		if why := s.indentTo(at); why != running {
			s.fail(why)
			return false, false
		}
	}
	return false, true
}

// indentTo opens or closes indentations until the innermost is at.
func (s *scanner) indentTo(at level) stop {
	top := s.indents[len(s.indents)-1]
	if at.col > top.col {
		if len(s.indents) >= maxIndent {
			return tooDeep
		}
		if at.alt <= top.alt && !s.features.Has(LL1) {
			return badTabs
		}
		s.indents = append(s.indents, at)
		s.pending++
		return running
	}
	for at.col < top.col {
		s.indents = s.indents[:len(s.indents)-1]
		top = s.indents[len(s.indents)-1]
		s.pending--
	}
	if at.col != top.col {
		return badDedent
	}
	if at.alt != top.alt && !s.features.Has(LL1) {
		return badTabs
	}
	return running
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
