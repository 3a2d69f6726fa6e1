package syntax

import "strings"

// An f-string before 3.12 is one string token. Its text is searched for
// replacement fields, and each expression is parsed by itself, in brackets
// that take the place of the braces, so that it may start with a space or
// contain a newline. The oddities of positions and messages that follow from
// this are CPython's (Parser/pegen/parse_string.c, 3.9).
type fstring struct {
	*joiner
	text    string // of the whole token
	at, end int    // what is left to read
	raw     bool
}

// maxSpecDepth: a format spec may contain fields, whose specs may not.
const maxSpecDepth = 2

// parse reads literal text and fields: up to the end, or within a format spec
// up to the closing brace.
func (f *fstring) parse(depth int) {
	for f.p.err == nil {
		more := f.literalText(depth)
		if f.p.err != nil {
			return
		}
		if more {
			continue
		}
		if f.at >= f.end || f.text[f.at] == '}' {
			break
		}
		field := f.field(depth)
		if f.p.err != nil {
			return
		}
		f.flush()
		f.values = append(f.values, field)
	}
	if depth > 0 && (f.at >= f.end || f.text[f.at] != '}') {
		f.fail("f-string: expecting '}'")
	}
}

func (f *fstring) fail(msg string) { f.p.raiseLast(SyntaxError, msg) }

// literalText reads text up to a field or the end. It is true after a doubled
// brace, which ends a piece of text but starts no field.
func (f *fstring) literalText(depth int) (more bool) {
	start, stop := f.at, f.end
	i := f.at
scan:
	for i < f.end {
		c := f.text[i]
		i++
		if !f.raw && c == '\\' && i < f.end {
			c = f.text[i]
			i++
			if c == 'N' {
				i = f.skipCharacterName(i)
				continue
			}
		}
		if c != '{' && c != '}' {
			continue
		}
		if depth == 0 {
			if i < f.end && f.text[i] == c {
				stop, f.at, more = i, i+1, true
				break scan
			}
			if c == '}' {
				f.fail("f-string: single '}' is not allowed")
				return false
			}
		}
		stop = i - 1
		break
	}
	if !more {
		f.at = stop
	}
	f.add(f.p.textBody(f.text[start:stop], f.raw))
	return more
}

// skipCharacterName passes the {name} after \N.
func (f *fstring) skipCharacterName(i int) int {
	if i < f.end && f.text[i] == '{' {
		for i < f.end && f.text[i] != '}' {
			i++
		}
	}
	return min(i+1, f.end)
}

// field reads a replacement field from its opening brace.
func (f *fstring) field(depth int) Expr {
	if depth >= maxSpecDepth {
		f.fail("f-string: expressions nested too deeply")
		return nil
	}
	f.at++
	start := f.at
	if !f.findExprEnd() {
		return nil
	}
	value := f.compile(start, f.at)
	if value == nil {
		return nil
	}
	v := &FormattedValue{Value: value}
	shown := ""
	if f.text[f.at] == '=' {
		f.at++
		for strings.IndexByte(" \t\n\v\f\r", f.text[f.at]) >= 0 {
			f.at++
		}
		shown = f.text[start:f.at]
		f.add(shown)
	}
	if !f.conversion(v) || !f.formatSpec(v, depth) {
		return nil
	}
	if f.at >= f.end || f.text[f.at] != '}' {
		f.fail("f-string: expecting '}'")
		return nil
	}
	f.at++
	if shown != "" && v.FormatSpec == nil && v.Conversion == 0 {
		v.Conversion = 'r'
	}
	first, last := &f.p.tokens[f.first], &f.p.tokens[f.last]
	v.Pos = Pos{first.line, first.col, last.endLine, last.endCol}
	return v
}

// conversion: ['!' ('s' | 'r' | 'a')]
func (f *fstring) conversion(v *FormattedValue) bool {
	if f.text[f.at] == '!' {
		f.at++
		if f.at >= f.end {
			f.fail("f-string: expecting '}'")
			return false
		}
		v.Conversion = f.text[f.at]
		f.at++
		if c := v.Conversion; c != 's' && c != 'r' && c != 'a' {
			f.fail("f-string: invalid conversion character: expected 's', 'r', or 'a'")
			return false
		}
	}
	if f.at >= f.end {
		f.fail("f-string: expecting '}'")
		return false
	}
	return true
}

// formatSpec: [':' text and fields]
func (f *fstring) formatSpec(v *FormattedValue, depth int) bool {
	if f.text[f.at] != ':' {
		return true
	}
	f.at++
	if f.at >= f.end {
		f.fail("f-string: expecting '}'")
		return false
	}
	p := f.p
	spec := fstring{text: f.text, at: f.at, end: f.end, raw: f.raw,
		joiner: &joiner{p: p, first: f.first, last: f.last, token: f.token}}
	spec.parse(depth + 1)
	f.at = spec.at
	if p.err != nil {
		return false
	}
	t := f.token
	pos := Pos{t.line, t.col, t.endLine, t.endCol}
	if len(spec.pending) > 0 {
		c := spec.constant()
		c.Pos, c.U = pos, false
		spec.values = append(spec.values, c)
	}
	v.FormatSpec = &JoinedStr{pos, spec.values}
	return true
}

// findExprEnd moves to the '!', ':', '=' or '}' that ends an expression. It
// knows just enough of Python to find the end of a correct one.
func (f *fstring) findExprEnd() bool {
	var open []byte
	for ; f.at < f.end; f.at++ {
		switch c := f.text[f.at]; c {
		case '\\':
			f.fail(noBackslash)
		case '#':
			f.fail("f-string expression part cannot include '#'")
		case '"', '\'':
			f.skipString(c)
		case '[', '{', '(':
			if len(open) >= maxLevel {
				f.fail("f-string: too many nested parenthesis")
			}
			open = append(open, c)
		case '!', ':', '}', '=', '>', '<', ']', ')':
			if len(open) == 0 && c != ']' && c != ')' {
				if f.endsExpr(c) {
					return true
				}
			} else if c == ']' || c == '}' || c == ')' {
				open = f.closeBracket(open, c)
			}
		}
		if f.p.err != nil {
			return false
		}
	}
	if len(open) > 0 {
		f.fail("f-string: unmatched '" + string(rune(open[len(open)-1])) + "'")
	} else {
		f.fail("f-string: expecting '}'")
	}
	return false
}

const noBackslash = "f-string expression part cannot include a backslash"

// endsExpr tells whether c, outside of brackets, ends the expression. If it
// begins a comparison, that is passed but for its last byte.
func (f *fstring) endsExpr(c byte) bool {
	if f.at+1 < f.end && f.text[f.at+1] == '=' && strings.IndexByte("!=<>", c) >= 0 {
		f.at++
		return false
	}
	return c != '>' && c != '<'
}

// closeBracket takes the partner of c from the open brackets.
func (f *fstring) closeBracket(open []byte, c byte) []byte {
	if len(open) == 0 {
		f.fail("f-string: unmatched '" + string(rune(c)) + "'")
		return nil
	}
	last := open[len(open)-1]
	if !pairs(last, c) {
		f.fail("f-string: closing parenthesis '" + string(rune(c)) +
			"' does not match opening parenthesis '" + string(rune(last)) + "'")
	}
	return open[:len(open)-1]
}

// skipString moves to the last byte of a string literal in an expression.
func (f *fstring) skipString(quote byte) {
	size := 1
	if f.tripled(quote) {
		size = 3
	}
	for f.at += size; f.at < f.end; f.at++ {
		switch c := f.text[f.at]; {
		case c == '\\':
			f.fail(noBackslash)
			return
		case c == quote && (size == 1 || f.tripled(quote)):
			f.at += size - 1
			return
		}
	}
	f.fail("f-string: unterminated string")
}

// tripled tells whether the next three bytes are quotes of a kind.
func (f *fstring) tripled(quote byte) bool {
	return f.at+2 < f.end && f.text[f.at] == quote && f.text[f.at+1] == quote && f.text[f.at+2] == quote
}

// compile parses the expression between two places of the text.
func (f *fstring) compile(start, end int) Expr {
	expr := f.text[start:end]
	if strings.Trim(expr, " \t\n\f") == "" {
		f.fail("f-string: empty expression not allowed")
		return nil
	}
	lines, cols := f.place(start - 1)
	outer := f.p
	p := &parser{
		scanner:   newScanner("("+expr+")\n", outer.features),
		inFString: true,
		firstLine: f.token.line + lines - 1,
		firstCol:  f.token.col + cols,
		depth:     outer.depth,
	}
	e := p.starExpressions()
	if e == nil {
		depth := p.depth
		p.explain(func() { p.depth = depth; p.starExpressions() })
		outer.err = p.err
	}
	return e
}

// place gives the lines and columns to add to the positions of an expression
// whose opening brace is at byte brace of the text.
func (f *fstring) place(brace int) (lines, cols int32) {
	rest := strings.TrimLeft(f.text[brace+1:], " \t\f")
	if rest != "" && rest[0] != '}' && rest[0] != '\n' {
		cols = int32(brace - max(0, strings.LastIndexByte(f.text[:brace], '\n')))
	}
	return int32(strings.Count(f.text[:brace], "\n")), cols
}
