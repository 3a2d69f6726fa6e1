package syntax

import "strings"

// The parser's side of f-strings that nest (3.12 and later): what the tokens of
// openFString mean (Parser/action_helpers.c, 3.13).

// nestedStrings: (fstring | STRING)+
//
// Each literal is decoded as soon as its last token has been scanned, so an
// error in it is reported there.
func (p *parser) nestedStrings() Expr {
	start := p.mark
	var parts []Expr
	format, text, bytes := false, false, false
	for {
		switch p.kind() {
		case tString:
			c := p.stringConstant()
			if c == nil {
				return nil
			}
			bytes = bytes || c.Value.Kind == ConstBytes
			text = text || c.Value.Kind == ConstStr
			parts = append(parts, c)
			continue
		case tFStringStart:
			var ok bool
			format = true
			if parts, ok = p.fstring(parts); !ok {
				return nil
			}
			continue
		}
		break
	}
	switch {
	case p.err != nil || len(parts) == 0 && !format:
		return nil
	case bytes && (text || format):
		p.raiseLast(SyntaxError, "cannot mix bytes and nonbytes literals")
		return nil
	case len(parts) == 1 && !format:
		return parts[0]
	}
	parts = joinConstants(parts, format)
	if !format {
		parts[0].(*Constant).Pos = p.pos(start)
		return parts[0]
	}
	return &JoinedStr{p.pos(start), parts}
}

// stringConstant passes one literal that is no f-string.
func (p *parser) stringConstant() *Constant {
	t := &p.tokens[p.mark]
	l := takeApart(p.text(t), p.features)
	c := &Constant{U: p.src[t.start] == 'u'}
	p.escapeLine, p.inFormat = t.line, false
	if l.bytes {
		c.Value = Const{Kind: ConstBytes, Str: p.bytesBody(l)}
	} else {
		c.Value = Const{Kind: ConstStr, Str: p.textBody(l.body, l.raw)}
	}
	if p.err != nil {
		return nil
	}
	p.mark++
	c.Pos = p.pos(p.mark - 1)
	return c
}

// joinConstants makes one Constant of each run of them, and with format leaves
// out the empty ones.
func joinConstants(parts []Expr, format bool) []Expr {
	joined := parts[:0]
	for i := 0; i < len(parts); {
		c, ok := parts[i].(*Constant)
		if !ok {
			joined = append(joined, parts[i])
			i++
			continue
		}
		n := i + 1
		for ; n < len(parts); n++ {
			next, ok := parts[n].(*Constant)
			if !ok {
				break
			}
			c.Value.Str += next.Value.Str
			c.EndLine, c.EndCol = next.EndLine, next.EndCol
		}
		if !format || c.Value.Str != "" {
			joined = append(joined, c)
		}
		i = n
	}
	return joined
}

// fstring: FSTRING_START (field | FSTRING_MIDDLE)* FSTRING_END. It appends
// what the f-string contains.
func (p *parser) fstring(parts []Expr) ([]Expr, bool) {
	defer p.leave()
	if !p.enter() {
		return nil, false
	}
	start := p.mark
	raw := strings.ContainsAny(p.text(&p.tokens[start]), "rR")
	p.mark++
	first := len(parts)
	parts = p.pieces(parts)
	if !p.accept(tFStringEnd) {
		p.mark = start
		return nil, false
	}
	p.escapeLine, p.inFormat = p.tokens[p.mark-1].line, true
	kept := parts[:first]
	for _, e := range parts[first:] {
		if c, ok := e.(*Constant); ok {
			if c.Value.Str = p.textBody(c.Value.Str, raw); p.err != nil {
				return nil, false
			}
			if c.Value.Str == "" {
				continue
			}
		}
		kept = append(kept, e)
	}
	return kept, true
}

// pieces matches fields and text, which is not decoded.
func (p *parser) pieces(parts []Expr) []Expr {
	for {
		switch p.kind() {
		case tFStringText:
			t := &p.tokens[p.mark]
			p.mark++
			parts = append(parts, &Constant{Pos: p.pos(p.mark - 1),
				Value: Const{Kind: ConstStr, Str: p.text(t)}})
			continue
		case tLbrace:
			start := p.mark
			v, shown := p.field()
			if v != nil {
				if shown != nil {
					parts = append(parts, shown)
				}
				parts = append(parts, v)
				continue
			}
			p.mark = start
			if p.diagnose {
				p.invalidField()
				p.mark = start
			}
		}
		return parts
	}
}

// field: '{' (yield_expr | star_expressions) ['='] ['!' NAME] [':' spec] '}'.
// shown is the text that "=" asks for, or nil.
func (p *parser) field() (v *FormattedValue, shown *Constant) {
	start := p.mark
	p.mark++
	v = &FormattedValue{}
	if v.Value = p.yieldOrStars(); v.Value == nil {
		return nil, nil
	}
	if p.accept(tEqual) {
		shown = p.shownText(start)
	}
	if p.kind() == tExclam && !p.fieldConversion(v) {
		return nil, nil
	}
	if p.kind() == tColon {
		v.FormatSpec = p.fieldSpec()
	}
	if !p.accept(tRbrace) {
		return nil, nil
	}
	if shown != nil && v.FormatSpec == nil && v.Conversion == 0 {
		v.Conversion = 'r'
	}
	v.Pos = p.pos(start)
	return v, shown
}

// shownText gives the text from the brace at token start to the next token,
// without comments.
func (p *parser) shownText(start int) *Constant {
	p.kind()
	open, next := &p.tokens[start], &p.tokens[p.mark]
	text := p.src[open.end:max(open.end, next.start)]
	for {
		from := strings.IndexByte(text, '#')
		if from < 0 {
			break
		}
		n := strings.IndexByte(text[from:], '\n')
		if n < 0 {
			n = len(text) - from
		}
		text = text[:from] + text[from+n:]
	}
	return &Constant{Pos{open.line, open.col + 1, next.line, next.col}, Const{Kind: ConstStr, Str: text}, false}
}

// fieldConversion: '!' NAME
func (p *parser) fieldConversion(v *FormattedValue) bool {
	mark := p.mark
	p.mark++
	id, ok := p.name()
	if !ok {
		p.mark = mark
		return true
	}
	exclam, name := &p.tokens[mark], &p.tokens[mark+1]
	switch {
	case exclam.line != name.line || exclam.endCol != name.col:
		p.raiseRange(exclam.extent(), name.extent(),
			"f-string: conversion type must come right after the exclamanation mark") // sic
		return false
	case id != "s" && id != "r" && id != "a":
		p.raiseRange(name.extent(), name.extent(),
			"f-string: invalid conversion character '"+id+"': expected 's', 'r', or 'a'")
		return false
	}
	v.Conversion = id[0]
	return true
}

// fieldSpec: ':' (field | FSTRING_MIDDLE)*
func (p *parser) fieldSpec() *JoinedStr {
	start := p.mark
	p.mark++
	parts := p.pieces(nil)
	kept := parts[:0]
	for _, e := range parts {
		if c, ok := e.(*Constant); ok {
			p.escapeLine, p.inFormat = c.Line, true
			if c.Value.Str = p.textBody(c.Value.Str, false); c.Value.Str == "" {
				continue
			}
		}
		kept = append(kept, e)
	}
	return &JoinedStr{p.pos(start), joinConstants(kept, true)}
}
