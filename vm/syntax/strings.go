package syntax

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// literal is a string token taken apart.
type literal struct {
	body       string // between the quotes
	bytes, raw bool
	format     bool
	bodyOffset int // of body in the token's text
}

// takeApart splits the text of a string token.
func takeApart(text string, f Features) literal {
	var l literal
	unicode := false
	i := 0
	for ; text[i] != '"' && text[i] != '\''; i++ {
		switch text[i] | 0x20 {
		case 'b':
			l.bytes = true
		case 'r':
			l.raw = true
		case 'u':
			unicode = true
		case 'f':
			l.format = true
		}
	}
	if f.Has(OldLiterals) && !unicode && !f.Has(UnicodeLiterals) {
		l.bytes = true
	}
	n := 1
	if body := text[i:]; len(body) >= 6 && body[1] == body[0] && body[2] == body[0] {
		n = 3
	}
	l.body = text[i+n : len(text)-n]
	l.bodyOffset = i + n
	return l
}

// strings: STRING+
//
// The literals are joined. What they contain is looked at once the token after
// them has been scanned, so an error in them is reported there.
func (p *parser) strings() Expr {
	if p.ll1 {
		return p.oldStrings()
	}
	start := p.mark
	format := false
	for p.kind() == tString {
		p.mark++
	}
	if p.err != nil {
		return nil
	}
	j := joiner{p: p, first: start, last: p.mark - 1}
	var bytes []byte
	isBytes := false
	for i := start; i < p.mark; i++ {
		t := &p.tokens[i]
		l := takeApart(p.text(t), p.features)
		if i > start && l.bytes != isBytes {
			p.raiseLast(SyntaxError, "cannot mix bytes and nonbytes literals")
			return nil
		}
		isBytes = l.bytes
		switch {
		case l.format:
			format = true
			j.token = t
			f := fstring{joiner: &j, text: p.text(t), at: l.bodyOffset,
				end: l.bodyOffset + len(l.body), raw: l.raw}
			f.parse(0)
		case l.bytes:
			bytes = append(bytes, p.bytesBody(l)...)
		default:
			j.add(p.textBody(l.body, l.raw))
		}
		if p.err != nil {
			return nil
		}
	}
	if isBytes {
		return &Constant{Pos: p.pos(start), Value: Const{Kind: ConstBytes, Str: string(bytes)}}
	}
	if format {
		j.flush()
		return &JoinedStr{p.pos(start), j.values}
	}
	return j.constant()
}

// joiner collects the pieces of adjacent literals: text, and in f-strings
// replacement fields. Every piece gets the place of the whole.
type joiner struct {
	p           *parser
	first, last int    // the literals
	token       *token // the f-string being read
	pending     []byte
	values      []Expr
}

// add appends text.
func (j *joiner) add(text string) { j.pending = append(j.pending, text...) }

// constant makes a Constant of the pending text.
func (j *joiner) constant() *Constant {
	first, last := &j.p.tokens[j.first], &j.p.tokens[j.last]
	c := &Constant{
		Pos:   Pos{first.line, first.col, last.endLine, last.endCol},
		Value: Const{Kind: ConstStr, Str: string(j.pending)},
		U:     j.p.src[first.start] == 'u',
	}
	j.pending = j.pending[:0]
	return c
}

// flush makes a value of the pending text, if any.
func (j *joiner) flush() {
	if len(j.pending) > 0 {
		j.values = append(j.values, j.constant())
	}
}

// bytesBody gives the value of a bytes literal.
func (p *parser) bytesBody(l literal) string {
	for i := 0; i < len(l.body) && !p.ll1; i++ {
		if l.body[i] >= utf8.RuneSelf {
			p.nonASCII()
			return ""
		}
	}
	if l.raw || strings.IndexByte(l.body, '\\') < 0 {
		return l.body
	}
	s := l.body
	warned := false
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if s[i] != '\\' {
			out = append(out, s[i])
			i++
			continue
		}
		i++
		if s[i] == 'x' {
			n := hexRun(s[i+1:], 2)
			if n < 2 {
				if p.ll1 {
					p.late = &Error{Kind: ValueError, Msg: `invalid \x escape`}
					return ""
				}
				p.raiseLast(SyntaxError,
					`(value error) invalid \x escape at position `+strconv.Itoa(i-1))
				return ""
			}
			v, _ := strconv.ParseUint(s[i+1:i+3], 16, 8)
			out = append(out, byte(v))
			i += 3
			continue
		}
		r, n, known := simpleEscape(s[i:])
		warned = p.warnEscape(s[i:], r, known, warned)
		if known {
			if r >= 0 {
				out = append(out, byte(r))
			}
		} else {
			out = append(out, '\\', s[i])
			n = 1
		}
		i += n
	}
	return string(out)
}

// nonASCII reports a bytes literal with other characters.
func (p *parser) nonASCII() {
	const msg = "bytes can only contain ASCII literal characters"
	if p.features.Has(RangeInErrors) {
		at := p.tokens[p.mark].extent()
		p.raiseRange(at, at, msg)
	} else {
		p.raiseLast(SyntaxError, msg+".")
	}
}

// simpleEscape decodes what bytes and text have in common of the escape whose
// text after the backslash is s: n bytes long, meaning r, or nothing if r is
// negative.
func simpleEscape(s string) (r rune, n int, known bool) {
	switch c := s[0]; c {
	case '\n':
		return -1, 1, true
	case '\\', '\'', '"':
		return rune(c), 1, true
	case 'b':
		return '\b', 1, true
	case 'f':
		return '\f', 1, true
	case 't':
		return '\t', 1, true
	case 'n':
		return '\n', 1, true
	case 'r':
		return '\r', 1, true
	case 'v':
		return '\v', 1, true
	case 'a':
		return '\a', 1, true
	case '0', '1', '2', '3', '4', '5', '6', '7':
		for n < len(s) && n < 3 && s[n] >= '0' && s[n] <= '7' {
			r = r*8 + rune(s[n]-'0')
			n++
		}
		return r, n, true
	}
	return 0, 0, false
}

// hexRun counts hexadecimal digits, up to max.
func hexRun(s string, max int) int {
	n := 0
	for n < max && n < len(s) && class[s[n]]&cHex != 0 {
		n++
	}
	return n
}

// textBody gives the value of a text literal, or of a piece of one.
func (p *parser) textBody(s string, raw bool) string {
	if raw || strings.IndexByte(s, '\\') < 0 {
		return s
	}
	warned := false
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		if s[i] != '\\' || i+1 == len(s) {
			out = append(out, s[i])
			i++
			continue
		}
		i++
		if width := escapeWidth(s[i]); width > 0 {
			n := hexRun(s[i+1:], width)
			if n < width {
				p.badEscape(s, i-1, i+n, `truncated \`+escapeName(s[i])+` escape`)
				return ""
			}
			v, _ := strconv.ParseUint(s[i+1:i+1+n], 16, 32)
			if v > utf8.MaxRune {
				p.badEscape(s, i-1, i+n, "illegal Unicode character")
				return ""
			}
			out = appendRune(out, rune(v))
			i += 1 + n
			continue
		}
		if s[i] == 'N' {
			r, n := p.characterName(s, i)
			if n == 0 {
				return ""
			}
			out = appendRune(out, r)
			i += n
			continue
		}
		r, n, known := simpleEscape(s[i:])
		warned = p.warnEscape(s[i:], r, known, warned)
		if !known {
			out = append(out, '\\')
			continue
		}
		if r >= 0 {
			out = appendRune(out, r)
		}
		i += n
	}
	return string(out)
}

// warnEscape warns of the first escape in a literal that means nothing, or more
// than a byte. It tells whether it has warned.
func (p *parser) warnEscape(s string, r rune, known, warned bool) bool {
	switch {
	case warned || p.diagnose || known && r <= 0o377:
		return warned
	case known:
		p.warn(p.escapeLine, `invalid octal escape sequence '\`+s[:3]+"'")
	case s[0] < utf8.RuneSelf && (s[0] != '{' && s[0] != '}' || !p.inFormat):
		p.warn(p.escapeLine, `invalid escape sequence '\`+s[:1]+"'")
	}
	return true
}

func escapeWidth(c byte) int {
	switch c {
	case 'x':
		return 2
	case 'u':
		return 4
	case 'U':
		return 8
	}
	return 0
}

func escapeName(c byte) string {
	return string(rune(c)) + strings.Repeat("X", escapeWidth(c))
}

// appendRune encodes a character as the Str of a Const wants it: a lone
// surrogate in three bytes.
func appendRune(out []byte, r rune) []byte {
	if r >= 0xD800 && r <= 0xDFFF {
		return append(out, 0xE0|byte(r>>12), 0x80|byte(r>>6)&0x3F, 0x80|byte(r)&0x3F)
	}
	return utf8.AppendRune(out, r)
}

// CharacterNamed finds a character by the name in a \N escape. The table is too
// large for an engine that travels: as long as this is nil, no name is known and
// the error says so.
var CharacterNamed func(name string) (rune, bool)

// characterName reads a \N escape, whose backslash is before i. It gives the
// character and how many bytes the escape takes from i on, 0 after an error.
func (p *parser) characterName(s string, i int) (rune, int) {
	const malformed = `malformed \N character escape`
	if i+1 == len(s) || s[i+1] != '{' {
		p.badEscape(s, i-1, i, malformed)
		return 0, 0
	}
	switch n := strings.IndexByte(s[i+2:], '}'); n {
	case -1:
		p.badEscape(s, i-1, len(s)-1, malformed)
	case 0:
		p.badEscape(s, i-1, i+1, malformed)
	default:
		if CharacterNamed == nil {
			p.badEscape(s, i-1, i+2+n, "not supported here: names of characters, because their table is large; the character itself works")
			break
		}
		if r, ok := CharacterNamed(s[i+2 : i+2+n]); ok {
			return r, n + 3
		}
		p.badEscape(s, i-1, i+2+n, "unknown Unicode character name")
	}
	return 0, 0
}

// badEscape reports the escape from byte first to byte last of a literal.
// CPython decodes a copy in which each character outside ASCII is ten bytes
// long ("\U0001f600"), and counts there.
func (p *parser) badEscape(s string, first, last int, msg string) {
	place := func(i int) string {
		n := 0
		for _, r := range s[:i] {
			if n++; r >= utf8.RuneSelf {
				n += 9
			}
		}
		return strconv.Itoa(n)
	}
	where := " 0x5c in position " + place(first)
	if first != last {
		where = "s in position " + place(first) + "-" + place(last)
	}
	msg = "(unicode error) 'unicodeescape' codec can't decode byte" + where + ": " + msg
	if p.ll1 {
		p.mistake(p.literals, msg)
	} else {
		p.raiseLast(SyntaxError, msg)
	}
}
