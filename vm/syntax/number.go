package syntax

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// number scans a numeric literal whose first byte c has been passed.
// (Parser/tokenizer.c, tok_get and tok_decimal_tail, 3.9.)
func (s *scanner) number(c byte) kind {
	if s.features.Has(OldLiterals) {
		return s.oldNumber(c)
	}
	kind, what := s.newNumber(c)
	if kind != tNumber || !s.features.Has(RangeInErrors) {
		return kind
	}
	if s.src[s.cur-1]|0x20 == 'j' && what == "decimal" {
		what = "imaginary"
	}
	return s.endOfNumber(what)
}

// endOfNumber reports a letter directly behind a number of a kind; a keyword
// may stand there.
func (s *scanner) endOfNumber(what string) kind {
	rest := s.src[s.cur:]
	for _, word := range []string{"and", "else", "for", "or", "not"} {
		if strings.HasPrefix(rest, word) && class[rest[len(word)]]&cIdent == 0 {
			s.warn(s.line, "invalid "+what+" literal")
			return tNumber
		}
	}
	if rest[0] == 'i' && strings.IndexByte("fns", rest[1]) >= 0 {
		s.warn(s.line, "invalid "+what+" literal")
		return tNumber
	}
	if c := rest[0]; c < utf8.RuneSelf && class[c]&cIdent != 0 {
		return s.report("invalid " + what + " literal")
	}
	return tNumber
}

// newNumber scans the literal itself and says of what kind it is.
func (s *scanner) newNumber(c byte) (k kind, what string) {
	what = "decimal"
	if c == '.' {
		s.decimals()
		return s.exponent(), what
	}
	if c == '0' {
		switch s.src[s.cur] {
		case 'x', 'X':
			what = "hexadecimal"
			return s.radix(what, func(c byte) bool { return class[c]&cHex != 0 }), what
		case 'o', 'O':
			what = "octal"
			return s.radix(what, func(c byte) bool { return c >= '0' && c < '8' }), what
		case 'b', 'B':
			what = "binary"
			return s.radix(what, func(c byte) bool { return c == '0' || c == '1' }), what
		}
		return s.leadingZero(), what
	}
	s.cur--
	if !s.decimals() {
		return tError, what
	}
	return s.fraction(), what
}

// decimals passes digits with single underscores between them.
func (s *scanner) decimals() bool {
	for {
		for class[s.src[s.cur]]&cDigit != 0 {
			s.cur++
		}
		if s.src[s.cur] != '_' {
			return true
		}
		s.cur++
		if class[s.src[s.cur]]&cDigit == 0 {
			s.report("invalid decimal literal")
			return false
		}
	}
}

// radix scans what follows "0x", "0o" or "0b".
func (s *scanner) radix(name string, digit func(byte) bool) kind {
	s.cur++
	for {
		if s.src[s.cur] == '_' {
			s.cur++
		}
		if c := s.src[s.cur]; !digit(c) {
			if class[c]&cDigit != 0 {
				if s.features.Has(RangeInErrors) {
					s.cur++
				}
				return s.report("invalid digit '" + string(rune(c)) + "' in " + name + " literal")
			}
			return s.report("invalid " + name + " literal")
		}
		for digit(s.src[s.cur]) {
			s.cur++
		}
		if s.src[s.cur] != '_' {
			break
		}
	}
	if c := s.src[s.cur]; class[c]&cDigit != 0 {
		s.cur++
		return s.report("invalid digit '" + string(rune(c)) + "' in " + name + " literal")
	}
	return tNumber
}

// leadingZero scans a decimal literal that starts with 0: zeros only, or a
// float, or an old octal, which is an error.
func (s *scanner) leadingZero() kind {
	for {
		if s.src[s.cur] == '_' {
			s.cur++
			if class[s.src[s.cur]]&cDigit == 0 {
				return s.report("invalid decimal literal")
			}
		}
		if s.src[s.cur] != '0' {
			break
		}
		s.cur++
	}
	nonzero, zerosEnd := class[s.src[s.cur]]&cDigit != 0, s.cur+1
	if nonzero && !s.decimals() {
		return tError
	}
	switch s.src[s.cur] {
	case '.', 'e', 'E', 'j', 'J':
		return s.fraction()
	}
	if nonzero {
		s.report("leading zeros in decimal integer literals are not permitted; " +
			"use an 0o prefix for octal integers")
		if s.features.Has(RangeInErrors) {
			s.err.Col, s.err.EndCol = s.start+1-s.lineStart, zerosEnd-s.lineStart
		}
		return tError
	}
	return tNumber
}

// fraction scans what may follow the digits of a decimal literal.
func (s *scanner) fraction() kind {
	if s.src[s.cur] == '.' {
		s.cur++
		if class[s.src[s.cur]]&cDigit != 0 && !s.decimals() {
			return tError
		}
	}
	return s.exponent()
}

// exponent scans an exponent and the mark of an imaginary number, if present.
// An "e" without digits is not part of the number.
func (s *scanner) exponent() kind {
	if s.done == reported {
		return tError
	}
	if c := s.src[s.cur]; c == 'e' || c == 'E' {
		i := s.cur + 1
		if c = s.src[i]; c == '+' || c == '-' {
			i++
			if class[s.src[i]]&cDigit == 0 {
				s.cur = i
				return s.report("invalid decimal literal")
			}
		} else if class[c]&cDigit == 0 {
			return tNumber
		}
		s.cur = i
		if !s.decimals() {
			return tError
		}
	}
	if c := s.src[s.cur]; c == 'j' || c == 'J' {
		s.cur++
	}
	return tNumber
}

// maxDigits is the longest decimal integer literal (sys.int_info, since the
// security releases of September 2022).
const maxDigits = 4300

// numberValue gives the value of a scanned literal. tooLong is the number of
// digits of a decimal integer that has too many of them, else 0.
func numberValue(text string, f Features) (v Const, tooLong int) {
	if f.Has(OldLiterals) {
		return oldNumberValue(text), 0
	}
	text = strings.ReplaceAll(text, "_", "")
	if len(text) > 2 && text[0] == '0' {
		base := 0
		switch text[1] {
		case 'x', 'X':
			base = 16
		case 'o', 'O':
			base = 8
		case 'b', 'B':
			base = 2
		}
		if base != 0 {
			return Const{Kind: ConstInt, Int: parseInt(text[2:], base)}, 0
		}
	}
	if v, ok := floatValue(text); ok {
		return v, 0
	}
	if text = strings.TrimLeft(text, "0"); text == "" {
		text = "0"
	}
	if len(text) > maxDigits {
		return Const{}, len(text)
	}
	return Const{Kind: ConstInt, Int: parseInt(text, 10)}, 0
}

// floatValue gives the value of a decimal literal that is no integer. What is
// too large is infinity, as in CPython.
func floatValue(text string) (Const, bool) {
	if last := text[len(text)-1]; last == 'j' || last == 'J' {
		x, _ := strconv.ParseFloat(text[:len(text)-1], 64)
		return Const{Kind: ConstComplex, Float: x}, true
	}
	if strings.ContainsAny(text, ".eE") {
		x, _ := strconv.ParseFloat(text, 64)
		return Const{Kind: ConstFloat, Float: x}, true
	}
	return Const{}, false
}

// parseInt reads digits of base 2, 8, 10 or 16.
func parseInt(digits string, base int) IntLit {
	if n, err := strconv.ParseInt(digits, base, 64); err == nil {
		return IntLit{Small: n}
	}
	var nibbles []byte // least first
	switch base {
	case 2:
		nibbles = regroup(digits, 1)
	case 8:
		nibbles = regroup(digits, 3)
	case 16:
		nibbles = regroup(digits, 4)
	default:
		nibbles = fromDecimal(digits)
	}
	for len(nibbles) > 0 && nibbles[len(nibbles)-1] == 0 {
		nibbles = nibbles[:len(nibbles)-1]
	}
	slices.Reverse(nibbles)
	for i, d := range nibbles {
		nibbles[i] = "0123456789abcdef"[d]
	}
	return IntLit{Big: string(nibbles)}
}

// regroup turns digits of so many bits each into digits of four, least first.
func regroup(digits string, bits int) []byte {
	var out []byte
	acc, n := 0, 0
	for i := len(digits) - 1; i >= 0; i-- {
		d, _ := strconv.ParseUint(digits[i:i+1], 16, 8)
		acc |= int(d) << n
		for n += bits; n >= 4; n -= 4 {
			out = append(out, byte(acc&15))
			acc >>= 4
		}
	}
	return append(out, byte(acc))
}

// fromDecimal turns decimal digits into hexadecimal ones, least first.
func fromDecimal(digits string) []byte {
	var limbs []uint32 // least first
	for i := 0; i < len(digits); i++ {
		carry := uint64(digits[i] - '0')
		for j, limb := range limbs {
			carry += uint64(limb) * 10
			limbs[j] = uint32(carry)
			carry >>= 32
		}
		if carry != 0 {
			limbs = append(limbs, uint32(carry))
		}
	}
	var out []byte
	for _, limb := range limbs {
		for range 8 {
			out = append(out, byte(limb&15))
			limb >>= 4
		}
	}
	return out
}
