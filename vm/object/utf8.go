package object

// Strings are stored in UTF-8, generalised so that a lone surrogate has its
// three-byte form: every Python string has exactly one encoding. These
// functions are used instead of unicode/utf8, which refuses surrogates.

// decode returns the first code point of b and its length in bytes; b is not
// empty and well-formed. A byte that cannot start a character stands for
// itself, so that no input can make a loop stand still.
func decode[T string | []byte](b T) (rune, int) {
	c := b[0]
	switch {
	case c < 0xC0:
		return rune(c), 1
	case c < 0xE0 && len(b) > 1:
		return rune(c&0x1F)<<6 | rune(b[1]&0x3F), 2
	case c < 0xF0 && len(b) > 2:
		return rune(c&0xF)<<12 | rune(b[1]&0x3F)<<6 | rune(b[2]&0x3F), 3
	case len(b) > 3:
		return rune(c&7)<<18 | rune(b[1]&0x3F)<<12 | rune(b[2]&0x3F)<<6 | rune(b[3]&0x3F), 4
	}
	return rune(c), 1
}

// decodeLast is decode for the last code point.
func decodeLast[T string | []byte](b T) (rune, int) {
	i := len(b) - 1
	for i > 0 && len(b)-i < 4 && b[i]&0xC0 == 0x80 {
		i--
	}
	r, _ := decode(b[i:])
	return r, len(b) - i
}

// AppendRune appends the encoding of a code point, surrogates included.
func AppendRune(b []byte, r rune) []byte {
	switch {
	case r < 0x80:
		return append(b, byte(r))
	case r < 0x800:
		return append(b, 0xC0|byte(r>>6), 0x80|byte(r&0x3F))
	case r < 0x10000:
		return append(b, 0xE0|byte(r>>12), 0x80|byte(r>>6&0x3F), 0x80|byte(r&0x3F))
	}
	return append(b, 0xF0|byte(r>>18), 0x80|byte(r>>12&0x3F), 0x80|byte(r>>6&0x3F), 0x80|byte(r&0x3F))
}

// RuneCount is the number of code points.
func RuneCount[T string | []byte](b T) int {
	n := 0
	for i := 0; i < len(b); i++ {
		if b[i]&0xC0 != 0x80 {
			n++
		}
	}
	return n
}

// Runes is the code points of text.
func Runes(text string) []rune {
	out := make([]rune, 0, len(text))
	for len(text) > 0 {
		r, n := decode(text)
		out = append(out, r)
		text = text[n:]
	}
	return out
}

// RunesText is the text of code points.
func RunesText(rs []rune) string {
	out := make([]byte, 0, len(rs))
	for _, r := range rs {
		out = AppendRune(out, r)
	}
	return string(out)
}

// skip returns the byte offset of code point n, at most len(b).
func skip[T string | []byte](b T, n int) int {
	i := 0
	for ; n > 0 && i < len(b); n-- {
		i++
		for i < len(b) && b[i]&0xC0 == 0x80 {
			i++
		}
	}
	return i
}
