package object

import (
	"strings"
	"unicode"
)

// IsSpace is str.isspace for one character (_PyUnicode_IsWhitespace, 3.9).
func IsSpace(r rune) bool {
	switch {
	case r >= 0x09 && r <= 0x0D, r >= 0x1C && r <= 0x20, r == 0x85, r == 0xA0:
		return true
	case r < 0x1680:
		return false
	}
	return r == 0x1680 || r >= 0x2000 && r <= 0x200A || r == 0x2028 || r == 0x2029 || r == 0x202F || r == 0x205F || r == 0x3000
}

// TrimSpace is str.strip().
func TrimSpace(text string) string {
	for text != "" {
		r, n := decode(text)
		if !IsSpace(r) {
			break
		}
		text = text[n:]
	}
	for text != "" {
		r, n := decodeLast(text)
		if !IsSpace(r) {
			break
		}
		text = text[:len(text)-n]
	}
	return text
}

// IsPrintable is str.isprintable for one character: repr shows it as it is.
func IsPrintable(r rune) bool {
	switch {
	case r < 0x7F:
		return r >= ' '
	case r < 0xA1 || r == 0xAD:
		return false
	case r >= 0xD800 && r < 0xE000:
		return false
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S)
}

// StrRepr is repr of a str: in single quotes unless it has those and no double
// ones.
func StrRepr(text string) string { return quoteStr(text, false) }

// StrASCII is ascii() of a str.
func StrASCII(text string) string { return quoteStr(text, true) }

func quoteStr(text string, ascii bool) string {
	quote := byte('\'')
	if strings.IndexByte(text, '\'') >= 0 && strings.IndexByte(text, '"') < 0 {
		quote = '"'
	}
	out := make([]byte, 0, len(text)+2)
	out = append(out, quote)
	for len(text) > 0 {
		r, n := decode(text)
		switch {
		case r == rune(quote) || r == '\\':
			out = append(out, '\\', byte(r))
		case r >= 0x80 && (ascii || !IsPrintable(r)), r < ' ', r == 0x7F:
			out = appendEscape(out, r)
		default:
			out = append(out, text[:n]...)
		}
		text = text[n:]
	}
	return string(append(out, quote))
}

// appendEscape writes a character as \n, \x00, \u0000 or \U00000000.
func appendEscape(out []byte, r rune) []byte {
	switch r {
	case '\t':
		return append(out, `\t`...)
	case '\n':
		return append(out, `\n`...)
	case '\r':
		return append(out, `\r`...)
	}
	digits := 2
	switch {
	case r > 0xFFFF:
		digits = 8
		out = append(out, '\\', 'U')
	case r > 0xFF:
		digits = 4
		out = append(out, '\\', 'u')
	default:
		out = append(out, '\\', 'x')
	}
	for i := digits - 1; i >= 0; i-- {
		out = append(out, "0123456789abcdef"[r>>(4*i)&15])
	}
	return out
}

// BytesRepr is repr of a bytes object.
func BytesRepr(b []byte) string {
	quote := byte('\'')
	if strings.IndexByte(string(b), '\'') >= 0 && strings.IndexByte(string(b), '"') < 0 {
		quote = '"'
	}
	out := append(make([]byte, 0, len(b)+3), 'b', quote)
	for _, c := range b {
		switch {
		case c == quote || c == '\\':
			out = append(out, '\\', c)
		case c < ' ' || c >= 0x7F:
			out = appendEscape(out, rune(c))
		default:
			out = append(out, c)
		}
	}
	return string(append(out, quote))
}
