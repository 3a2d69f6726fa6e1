package object

import (
	"bytes"
	"slices"
	"strconv"
	"unicode"

	"gilplay/vm/heap"
)

// decLimb is the largest power of ten in a limb, and decDigits its exponent.
const (
	decLimb   = 10_000_000_000_000_000_000
	decDigits = 19
)

// IntText is the decimal text of an int or bool (as an int).
func (s *Space) IntText(r heap.Ref) string {
	if v, ok := s.IntValue(r); ok {
		return strconv.FormatInt(v, 10)
	}
	return s.decimal(s.integer(r))
}

// decimal is x's decimal text, which takes CPython a time that grows with the
// square of its length.
func (s *Space) decimal(x integer) string {
	s.spend(textNs * len(x.mag) * len(x.mag))
	return x.decimal()
}

func (x integer) decimal() string {
	if len(x.mag) == 0 {
		return "0"
	}
	out := x.mag.appendDecimal(nil, 0)
	if x.neg {
		return "-" + string(out)
	}
	return string(out)
}

// appendDecimal writes x in decimal, with zeros before to make up pad digits.
// Long numbers are split by a power of ten of half their length, so that most
// of the work is multiplication of limbs.
func (x nat) appendDecimal(out []byte, pad int) []byte {
	if len(x) > 30 {
		digits := decDigits
		power := natOf(decLimb)
		for 2*len(power) < len(x) {
			power = power.mul(power)
			digits *= 2
		}
		high, low := x.div(power)
		return low.appendDecimal(high.appendDecimal(out, max(pad-digits, 0)), digits)
	}
	var limbs []uint64
	for len(x) > 0 {
		var w uint64
		x, w = x.divWord(decLimb)
		limbs = append(limbs, w)
	}
	start := len(out)
	for i := len(limbs) - 1; i >= 0; i-- {
		out = appendPadded(out, limbs[i], len(out) > start)
	}
	if missing := pad - (len(out) - start); missing > 0 {
		out = slices.Insert(out, start, bytes.Repeat([]byte{'0'}, missing)...)
	}
	return out
}

// appendPadded writes a limb, with all its digits when more stand before.
func appendPadded(out []byte, w uint64, full bool) []byte {
	text := strconv.FormatUint(w, 10)
	for i := len(text); full && i < decDigits; i++ {
		out = append(out, '0')
	}
	return append(out, text...)
}

// BaseText is the magnitude of an int in base 2, 8, 10 or 16 and whether it is
// negative.
func (s *Space) BaseText(r heap.Ref, base int) (digits string, neg bool) {
	return s.baseText(s.integer(r), base)
}

func (s *Space) baseText(x integer, base int) (digits string, neg bool) {
	if base == 10 {
		return s.decimal(x.abs()), x.neg
	}
	return x.mag.text(base), x.neg
}

// text writes x in base 2, 8 or 16.
func (x nat) text(base int) string {
	switch {
	case len(x) == 0:
		return "0"
	case len(x) == 1:
		return strconv.FormatUint(x[0], base)
	}
	width := uint(map[int]int{2: 1, 8: 3, 16: 4}[base])
	n := (x.bitLen() + int(width) - 1) / int(width)
	out := make([]byte, n)
	for i := range n {
		at := uint(i) * width
		d := x[at/64] >> (at % 64)
		if at%64+width > 64 && int(at/64)+1 < len(x) {
			d |= x[at/64+1] << (64 - at%64)
		}
		out[n-1-i] = "0123456789abcdef"[d&(1<<width-1)]
	}
	return string(out)
}

// ParseInt is int(text, base) for text of a str; base is 0 or 2 to 36.
func (s *Space) ParseInt(text string, base int) (heap.Ref, *Err) {
	if limit := s.digitLimit(); limit > 0 && len(text) > limit && base&(base-1) != 0 {
		if digits := countDigits(text); digits > limit {
			return 0, valueError("Exceeds the limit (", itoa(limit), ") for integer string conversion: value has ", itoa(digits),
				" digits; use sys.set_int_max_str_digits() to increase the limit")
		}
	}
	x, ok := parseInteger(text, base)
	if base&(base-1) != 0 {
		s.spend(parseNs * len(x.mag) * len(x.mag))
	}
	if !ok {
		return 0, valueError("invalid literal for int() with base ", itoa(base), ": ", StrRepr(text))
	}
	return s.newInteger(x)
}

func (s *Space) digitLimit() int {
	if s.MaxDigits == nil {
		return 0
	}
	return s.MaxDigits()
}

func countDigits(text string) (n int) {
	for _, c := range []byte(text) {
		if c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' {
			n++
		}
	}
	return n
}

// parseInteger reads the text of an int as PyLong_FromUnicodeObject does.
func parseInteger(text string, base int) (integer, bool) {
	rest := TrimSpace(text)
	neg := false
	if rest != "" && (rest[0] == '+' || rest[0] == '-') {
		neg = rest[0] == '-'
		rest = rest[1:]
	}
	digits, base, ok := intDigits(asciiDigits(rest), base)
	if !ok {
		return integer{}, false
	}
	mag := parseDigits(digits, base)
	return integer{neg && len(mag) > 0, mag}, true
}

// asciiDigits replaces every decimal digit of any script by its ASCII form.
func asciiDigits(text string) string {
	if RuneCount(text) == len(text) {
		return text
	}
	var out []byte
	for len(text) > 0 {
		r, n := decode(text)
		text = text[n:]
		if d := DigitValue(r); d >= 0 {
			r = '0' + rune(d)
		}
		out = AppendRune(out, r)
	}
	return string(out)
}

// DigitValue is the value of a decimal digit of any script, or -1. Unicode
// puts the ten digits of a script in a row that begins at a multiple of two,
// with the zero first.
func DigitValue(r rune) int {
	if r < 128 {
		if r >= '0' && r <= '9' {
			return int(r - '0')
		}
		return -1
	}
	for _, rg := range unicode.Nd.R16 {
		if rune(rg.Lo) <= r && r <= rune(rg.Hi) {
			return int(r-rune(rg.Lo)) % 10
		}
	}
	for _, rg := range unicode.Nd.R32 {
		if rune(rg.Lo) <= r && r <= rune(rg.Hi) {
			return int(r-rune(rg.Lo)) % 10
		}
	}
	return -1
}

// intDigits checks the digits of a literal, with its prefix and underscores,
// and returns the bare digits and their base.
func intDigits(text string, base int) (string, int, bool) {
	prefix := 0
	if len(text) > 1 && text[0] == '0' {
		prefix = map[byte]int{'x': 16, 'X': 16, 'o': 8, 'O': 8, 'b': 2, 'B': 2}[text[1]]
	}
	onlyZero := false
	switch {
	case prefix != 0 && (base == 0 || base == prefix):
		base = prefix
		text = text[2:]
		if text != "" && text[0] == '_' {
			text = text[1:]
		}
	case base == 0:
		base = 10
		onlyZero = text != "" && text[0] == '0'
	}
	out := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		c := text[i]
		if c == '_' {
			if i == 0 || i == len(text)-1 || text[i-1] == '_' {
				return "", 0, false
			}
			continue
		}
		d := digitOf(c)
		if d < 0 || d >= base || onlyZero && d > 0 {
			return "", 0, false
		}
		out = append(out, c)
	}
	return string(out), base, len(out) > 0
}

func digitOf(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c >= 'a' && c <= 'z':
		return int(c-'a') + 10
	case c >= 'A' && c <= 'Z':
		return int(c-'A') + 10
	}
	return -1
}

// parseDigits is the value of valid digits; long texts are halved.
func parseDigits(text string, base int) nat {
	if len(text) > 400 {
		half := len(text) / 2
		low := parseDigits(text[half:], base)
		return parseDigits(text[:half], base).mul(natPow(uint64(base), len(text)-half)).add(low)
	}
	z := make(nat, 0, len(text)/10+2)
	for i := 0; i < len(text); i++ {
		carry := uint64(digitOf(text[i]))
		for j := range z {
			z[j], carry = mulWord(z[j], uint64(base), carry)
		}
		if carry != 0 {
			z = append(z, carry)
		}
	}
	return z
}

func natPow(base uint64, n int) nat {
	z, b := natOf(1), natOf(base)
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			z = z.mul(b)
		}
		b = b.mul(b)
	}
	return z
}
