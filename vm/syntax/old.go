package syntax

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Literals and encodings of 2.7.

// oldNumber scans a numeric literal whose first byte c has been passed
// (Parser/tokenizer.c, tok_get, 2.7).
func (s *scanner) oldNumber(c byte) kind {
	if c == '0' && strings.IndexByte("xXoObB", s.src[s.cur]) >= 0 {
		base := s.src[s.cur] | 0x20
		s.cur++
		from := s.cur
		s.cur += digitRun(s.src[s.cur:], base)
		if s.cur == from {
			return s.fail(badToken)
		}
		return s.longSuffix()
	}
	from := s.cur - 1
	if c != '.' {
		s.cur += digitRun(s.src[s.cur:], 'd')
	}
	octal := c == '0' && s.cur > from+1
	if next := s.src[s.cur]; strings.IndexByte(".eEjJ", next) < 0 || c == '.' {
		if c != '.' {
			if octal && strings.ContainsAny(s.src[from:s.cur], "89") {
				return s.fail(badToken)
			}
			return s.longSuffix()
		}
	}
	if s.src[s.cur] == '.' && c != '.' {
		s.cur++
	}
	s.cur += digitRun(s.src[s.cur:], 'd')
	if e := s.src[s.cur] | 0x20; e == 'e' {
		i := s.cur + 1
		sign := s.src[i] == '+' || s.src[i] == '-'
		if sign {
			i++
		}
		n := digitRun(s.src[i:], 'd')
		if n == 0 && sign {
			s.cur = i
			return s.fail(badToken)
		}
		if n == 0 {
			return tNumber
		}
		s.cur = i + n
	}
	if s.src[s.cur]|0x20 == 'j' {
		s.cur++
	}
	return tNumber
}

// digitRun counts digits: hexadecimal ('x'), octal ('o'), binary ('b') or
// decimal ones.
func digitRun(text string, base byte) int {
	n := 0
	for {
		c := text[n]
		ok := class[c]&cDigit != 0
		switch base {
		case 'x':
			ok = class[c]&cHex != 0
		case 'o':
			ok = ok && c < '8'
		case 'b':
			ok = ok && c < '2'
		}
		if !ok {
			return n
		}
		n++
	}
}

func (s *scanner) longSuffix() kind {
	if s.src[s.cur]|0x20 == 'l' {
		s.cur++
	}
	return tNumber
}

// oldNumberValue gives the value of a scanned literal: an int if it fits into
// 64 bits and does not ask to be a long.
func oldNumberValue(text string) Const {
	digits := strings.TrimRight(text, "lL")
	base := 10
	if len(digits) > 1 && digits[0] == '0' {
		switch digits[1] | 0x20 {
		case 'x':
			base = 16
		case 'b':
			base = 2
		case 'o':
			base = 8
		}
		if base != 10 {
			digits = digits[2:]
		} else if strings.IndexAny(digits, ".eEjJ") < 0 {
			base = 8
		}
	}
	if base == 10 {
		if v, ok := floatValue(digits); ok {
			return v
		}
	}
	v := Const{Kind: ConstInt, Int: parseInt(digits, base)}
	if v.Int.Big != "" || len(text) != len(strings.TrimRight(text, "lL")) {
		v.Kind = ConstLong
	}
	return v
}

// oldDecode checks the bytes of a file, which only with a coding comment may
// have any outside ASCII. They stay bytes: a str literal is what stands in the
// file. The text comes with the error of such a byte, too: CPython reads line by
// line and may find another mistake first. (Parser/tokenizer.c, 2.7.)
func oldDecode(filename string, src []byte) (string, encoding, *Error) {
	text := string(src)
	enc, declared := utf8Source, false
	if t, ok := strings.CutPrefix(text, "\uFEFF"); ok {
		text, declared = t, true
	}
	if strings.IndexByte(text, 0) >= 0 {
		return "", enc, &Error{Kind: ValueError, Msg: "source code string cannot contain null bytes"}
	}
	text = oneLineEnd(text)
	if name, _ := codingComment(text); name != "" {
		named, problem := declaredEncoding(name, declared)
		if problem != "" {
			return "", enc, &Error{Kind: SyntaxError, Msg: problem}
		}
		enc, declared = named, named != asciiSource
	}
	for i := 0; i < len(text) && !declared; i++ {
		if text[i] >= utf8.RuneSelf {
			line := 1 + strings.Count(text[:i], "\n")
			return text, enc, &Error{Kind: SyntaxError, Line: line, Msg: `Non-ASCII character '\x` +
				strconv.FormatInt(int64(text[i]), 16) + "' in file " + filename + " on line " +
				strconv.Itoa(line) + ", but no encoding declared; " +
				"see http://python.org/dev/peps/pep-0263/ for details"}
		}
	}
	return text, enc, nil
}

// oldStrings: STRING+. Bytes among text are taken for ASCII.
func (p *parser) oldStrings() Expr {
	start := p.mark
	p.literals = start
	var value []byte
	kind := ConstBytes
	for ; p.kind() == tString; p.mark++ {
		l := takeApart(p.text(&p.tokens[p.mark]), p.features)
		var part string
		switch {
		case l.bytes:
			part = p.bytesBody(l)
			if kind == ConstStr {
				p.asciiOnly([]byte(part))
			}
		default:
			if kind == ConstBytes {
				p.asciiOnly(value)
			}
			kind = ConstStr
			part = p.encoding.decode(l.body)
			if l.raw {
				part = p.rawText(part)
			} else {
				part = p.textBody(part, false)
			}
		}
		value = append(value, part...)
	}
	if p.err != nil {
		return nil
	}
	return &Constant{Pos: p.pos(start), Value: Const{Kind: kind, Str: string(value)}}
}

// asciiOnly notes bytes that cannot be joined with text.
func (p *parser) asciiOnly(bytes []byte) {
	for i, c := range bytes {
		if c >= utf8.RuneSelf {
			p.mistake(p.literals, "(unicode error) 'ascii' codec can't decode byte 0x"+
				strconv.FormatInt(int64(c), 16)+" in position "+strconv.Itoa(i)+": ordinal not in range(128)")
			return
		}
	}
}

// rawText gives the value of ur"": only \u and \U mean something, after an odd
// number of backslashes.
func (p *parser) rawText(s string) string {
	var out []byte
	for i := 0; i < len(s); {
		if s[i] != '\\' {
			out = append(out, s[i])
			i++
			continue
		}
		from := i
		for i < len(s) && s[i] == '\\' {
			i++
		}
		out = append(out, s[from:i]...)
		if (i-from)%2 == 0 || i == len(s) || s[i] != 'u' && s[i] != 'U' {
			continue
		}
		out = out[:len(out)-1]
		width := escapeWidth(s[i])
		if n := hexRun(s[i+1:], width); n < width {
			p.mistake(p.literals, "(unicode error) 'rawunicodeescape' codec can't decode bytes in position "+
				strconv.Itoa(i-1)+"-"+strconv.Itoa(i+n)+": truncated \\uXXXX")
			return ""
		}
		v, _ := strconv.ParseUint(s[i+1:i+1+width], 16, 32)
		out = appendRune(out, rune(v))
		i += 1 + width
	}
	return string(out)
}
