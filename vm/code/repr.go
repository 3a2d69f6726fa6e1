package code

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Repr is the text that repr() of Python 3 gives for a constant.
func Repr(c Const) string { return string(AppendRepr(nil, c)) }

// AppendRepr appends the repr of a constant to dst.
func AppendRepr(dst []byte, c Const) []byte {
	switch c := c.(type) {
	case None:
		return append(dst, "None"...)
	case Ellipsis:
		return append(dst, "Ellipsis"...)
	case Bool:
		if c {
			return append(dst, "True"...)
		}
		return append(dst, "False"...)
	case Int:
		return appendInt(dst, c)
	case Float:
		return AppendFloat(dst, float64(c))
	case Complex:
		return AppendComplex(dst, complex128(c))
	case Str:
		return AppendStr(dst, string(c))
	case Bytes:
		return AppendBytes(dst, string(c))
	case Tuple:
		return appendTuple(dst, c)
	case FrozenSet:
		return appendFrozenSet(dst, c)
	case *Code:
		return c.appendRepr(dst)
	}
	return dst
}

func appendTuple(dst []byte, items Tuple) []byte {
	dst = appendList(append(dst, '('), items)
	if len(items) == 1 {
		dst = append(dst, ',')
	}
	return append(dst, ')')
}

func appendFrozenSet(dst []byte, items FrozenSet) []byte {
	if len(items) == 0 {
		return append(dst, "frozenset()"...)
	}
	dst = appendList(append(dst, "frozenset({"...), items)
	return append(dst, "})"...)
}

func appendList(dst []byte, items []Const) []byte {
	for i, item := range items {
		if i > 0 {
			dst = append(dst, ", "...)
		}
		dst = AppendRepr(dst, item)
	}
	return dst
}

// appendRepr writes <code object f at 0x…, file "…", line n>. The address is
// made up from the serial number, spaced by the size of a code object in 3.9.
func (c *Code) appendRepr(dst []byte) []byte {
	dst = append(dst, "<code object "...)
	dst = append(dst, c.Name...)
	dst = append(dst, " at 0x"...)
	dst = strconv.AppendUint(dst, 0x7f0000000000+uint64(c.Serial)*176, 16)
	dst = append(dst, `, file "`...)
	dst = append(dst, c.Filename...)
	dst = append(dst, `", line `...)
	dst = strconv.AppendInt(dst, int64(c.FirstLine), 10)
	return append(dst, '>')
}

func appendInt(dst []byte, n Int) []byte {
	if n.Big == "" {
		return strconv.AppendInt(dst, n.Small, 10)
	}
	digits, negative := strings.CutPrefix(n.Big, "-")
	if negative {
		dst = append(dst, '-')
	}
	return appendDecimal(dst, digits)
}

// appendDecimal converts hexadecimal digits, keeping the number in groups of
// nine decimal digits, lowest first.
func appendDecimal(dst []byte, hex string) []byte {
	const group = 1_000_000_000
	groups := []uint64{0}
	for _, h := range []byte(hex) {
		carry := uint64(strings.IndexByte("0123456789abcdef", h))
		for i, g := range groups {
			g = g*16 + carry
			groups[i], carry = g%group, g/group
		}
		if carry > 0 {
			groups = append(groups, carry)
		}
	}
	dst = strconv.AppendUint(dst, groups[len(groups)-1], 10)
	for _, g := range slices.Backward(groups[:len(groups)-1]) {
		text := strconv.FormatUint(g+group, 10)
		dst = append(dst, text[1:]...)
	}
	return dst
}

// AppendFloat appends repr(f): the shortest digits that give f back, with an
// exponent below 1e-4 and from 1e16 on.
func AppendFloat(dst []byte, f float64) []byte { return appendFloat(dst, f, ".0") }

func appendFloat(dst []byte, f float64, whole string) []byte {
	switch {
	case math.IsNaN(f):
		return append(dst, "nan"...)
	case math.IsInf(f, 1):
		return append(dst, "inf"...)
	case math.IsInf(f, -1):
		return append(dst, "-inf"...)
	}
	if abs := math.Abs(f); abs != 0 && (abs < 1e-4 || abs >= 1e16) {
		return strconv.AppendFloat(dst, f, 'e', -1, 64)
	}
	start := len(dst)
	dst = strconv.AppendFloat(dst, f, 'f', -1, 64)
	if !slices.Contains(dst[start:], '.') {
		dst = append(dst, whole...)
	}
	return dst
}

// AppendComplex appends repr(z): the real part is left out if it is +0.0.
func AppendComplex(dst []byte, z complex128) []byte {
	re, im := real(z), imag(z)
	if re == 0 && !math.Signbit(re) {
		return append(appendFloat(dst, im, ""), 'j')
	}
	dst = appendFloat(append(dst, '('), re, "")
	if !math.Signbit(im) || math.IsNaN(im) {
		dst = append(dst, '+')
	}
	return append(appendFloat(dst, im, ""), "j)"...)
}

// quoteFor picks the quote that repr uses: a single one unless the text has
// single quotes and no double ones.
func quoteFor(s string) byte {
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		return '"'
	}
	return '\''
}

// AppendStr appends repr(s) of a text.
func AppendStr(dst []byte, s string) []byte { return appendQuoted(dst, s, Printable) }

// appendQuoted escapes what is neither ASCII nor printable.
func appendQuoted(dst []byte, s string, printable func(rune) bool) []byte {
	quote := quoteFor(s)
	dst = append(dst, quote)
	for i := 0; i < len(s); {
		r, size := DecodeRune(s[i:])
		switch {
		case r < 0x20 || r == 0x7f || r == rune(quote) || r == '\\':
			dst = appendEscape(dst, byte(r))
		case r < 0x7f || printable(r):
			dst = append(dst, s[i:i+size]...)
		case r <= 0xff:
			dst = appendHex(append(dst, `\x`...), uint32(r), 2)
		case r <= 0xffff:
			dst = appendHex(append(dst, `\u`...), uint32(r), 4)
		default:
			dst = appendHex(append(dst, `\U`...), uint32(r), 8)
		}
		i += size
	}
	return append(dst, quote)
}

// AppendBytes appends repr(b) of a bytes object.
func AppendBytes(dst []byte, b string) []byte {
	quote := quoteFor(b)
	dst = append(dst, 'b', quote)
	for i := 0; i < len(b); i++ {
		if c := b[i]; c < 0x20 || c >= 0x7f || c == quote || c == '\\' {
			dst = appendEscape(dst, c)
		} else {
			dst = append(dst, c)
		}
	}
	return append(dst, quote)
}

func appendEscape(dst []byte, c byte) []byte {
	switch c {
	case '\\', '\'', '"':
		return append(dst, '\\', c)
	case '\n':
		return append(dst, `\n`...)
	case '\r':
		return append(dst, `\r`...)
	case '\t':
		return append(dst, `\t`...)
	}
	return appendHex(append(dst, `\x`...), uint32(c), 2)
}

func appendHex(dst []byte, n uint32, width int) []byte {
	for shift := 4 * (width - 1); shift >= 0; shift -= 4 {
		dst = append(dst, "0123456789abcdef"[n>>shift&15])
	}
	return dst
}

// DecodeRune is utf8.DecodeRuneInString, but a lone surrogate counts as the
// character that it is.
func DecodeRune(s string) (rune, int) {
	if len(s) >= 3 && s[0] == 0xed && s[1] >= 0xa0 && s[1] <= 0xbf && s[2]&0xc0 == 0x80 {
		return 0xd000 | rune(s[1]&0x3f)<<6 | rune(s[2]&0x3f), 3
	}
	return utf8.DecodeRuneInString(s)
}
