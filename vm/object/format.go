package object

import (
	"math"
	"strconv"
	"strings"

	"gilplay/vm/heap"
)

// Format is format(r, text).
func (s *Space) Format(r heap.Ref, text string) (string, *Err) {
	if s.Bits(r)&OverFormat != 0 {
		return "", NeedPython
	}
	return s.FormatRaw(r, text)
}

// FormatRaw is the __format__ of r's built-in type.
func (s *Space) FormatRaw(r heap.Ref, text string) (string, *Err) {
	if text == "" {
		return s.Str(r)
	}
	switch s.Kind(r) {
	case KindStr:
		return s.formatStr(r, text)
	case KindInt, KindBool:
		return s.formatInt(r, text)
	case KindFloat:
		f, err := parseSpec(text, '>', 0)
		if err != nil {
			return "", err
		}
		return s.formatFloat(r, f, s.FloatValue(r))
	case KindComplex:
		return s.formatComplex(r, text)
	}
	return "", typeError("unsupported format string passed to ", s.TypeName(r), ".__format__")
}

func (s *Space) unknownCode(r heap.Ref, code rune) *Err {
	return valueError("Unknown format code ", charName(code), " for object of type '", s.TypeName(r), "'")
}

func (s *Space) formatStr(r heap.Ref, text string) (string, *Err) {
	f, err := parseSpec(text, '<', 's')
	switch {
	case err != nil:
		return "", err
	case f.kind != 's':
		return "", s.unknownCode(r, f.kind)
	case f.sign == ' ':
		return "", valueError("Space not allowed in string format specifier")
	case f.sign != 0:
		return "", valueError("Sign not allowed in string format specifier")
	case f.alternate:
		return "", valueError("Alternate form (#) not allowed in string format specifier")
	case f.align == '=':
		return "", valueError("'=' alignment not allowed in string format specifier")
	}
	value := s.StrValue(r)
	if f.precision >= 0 {
		value = value[:skip(value, f.precision)]
	}
	return f.pad(value, f.align), nil
}

func (s *Space) formatInt(r heap.Ref, text string) (string, *Err) {
	f, err := parseSpec(text, '>', 'd')
	if err != nil {
		return "", err
	}
	if strings.ContainsRune("eEfFgG%", f.kind) {
		x, _, err := s.FloatOf(r)
		if err != nil {
			return "", err
		}
		return s.formatFloat(r, f, x)
	}
	base, prefix := 10, ""
	switch f.kind {
	case 'b':
		base, prefix = 2, "0b"
	case 'o':
		base, prefix = 8, "0o"
	case 'x', 'X':
		base, prefix = 16, "0"+string(f.kind)
	case 'd', 'n', 'c':
	default:
		return "", s.unknownCode(r, f.kind)
	}
	if f.precision >= 0 {
		return "", valueError("Precision not allowed in integer format specifier")
	}
	if f.kind == 'c' {
		return s.formatChar(r, f)
	}
	digits, neg := s.BaseText(r, base)
	if f.kind == 'X' {
		digits = strings.ToUpper(digits)
	}
	if !f.alternate {
		prefix = ""
	}
	return f.number(neg, prefix, digits, ""), nil
}

func (s *Space) formatChar(r heap.Ref, f spec) (string, *Err) {
	switch {
	case f.sign != 0:
		return "", valueError("Sign not allowed with integer format specifier 'c'")
	case f.alternate:
		return "", valueError("Alternate form (#) not allowed with integer format specifier 'c'")
	}
	v, ok := s.IntValue(r)
	if !ok {
		return "", raise(OverflowError, "Python int too large to convert to C long")
	}
	if v < 0 || v > 0x10FFFF {
		return "", raise(OverflowError, "%c arg not in range(0x110000)")
	}
	return f.pad(string(AppendRune(nil, rune(v))), f.align), nil
}

// formatFloat formats a float, or an int as one.
func (s *Space) formatFloat(r heap.Ref, f spec, x float64) (string, *Err) {
	text, tail, err := floatText(x, f)
	if err != nil {
		return "", s.unknownCode(r, f.kind)
	}
	neg := text[0] == '-'
	if neg {
		text = text[1:]
	}
	digits, rest := splitDigits(text)
	return f.number(neg, "", digits, rest+tail), nil
}

// splitDigits splits a number before its point or exponent.
func splitDigits(text string) (digits, rest string) {
	i := 0
	for i < len(text) && isDigit(text[i]) {
		i++
	}
	if i == 0 { // inf, nan: no digits to group
		return text, ""
	}
	return text[:i], text[i:]
}

// floatText is the number without padding; tail is the percent sign.
func floatText(x float64, f spec) (text, tail string, err *Err) {
	kind, precision := f.kind, f.precision
	dot := kind == 0
	switch kind {
	case 0:
		if precision < 0 {
			return floatShort2(x, f.alternate), "", nil
		}
		kind = 'g'
	case 'n':
		kind = 'g'
	case '%':
		kind, x, tail = 'f', x*100, "%"
	case 'e', 'E', 'f', 'F', 'g', 'G':
	default:
		return "", "", typeError("unknown format code")
	}
	if precision < 0 {
		precision = 6
	}
	return FloatFormat(x, byte(kind), precision, f.alternate, dot), tail, nil
}

func floatShort2(x float64, alternate bool) string {
	text := FloatRepr(x)
	if alternate && strings.IndexByte(text, '.') < 0 && !math.IsInf(x, 0) && x == x {
		if e := strings.IndexByte(text, 'e'); e >= 0 {
			return text[:e] + "." + text[e:]
		}
	}
	return text
}

// FloatFormat is PyOS_double_to_string: kind e, E, f, F, g or G; alternate
// keeps the point and, for g, the zeros; dot is Py_DTSF_ADD_DOT_0.
func FloatFormat(x float64, kind byte, precision int, alternate, dot bool) string {
	upper := kind < 'a'
	kind |= 0x20
	var text string
	switch {
	case x != x:
		text = "nan"
	case math.IsInf(x, 1):
		text = "inf"
	case math.IsInf(x, -1):
		text = "-inf"
	case kind == 'g':
		text = generalFormat(x, max(precision, 1), alternate, dot)
	default:
		text = strconv.FormatFloat(x, kind, precision, 64)
		if alternate && precision == 0 {
			if e := strings.IndexByte(text, 'e'); e >= 0 {
				text = text[:e] + "." + text[e:]
			} else {
				text += "."
			}
		}
	}
	if upper {
		return strings.ToUpper(text)
	}
	return text
}

// generalFormat is the g form: digits significant ones, with an exponent when
// it is below -4 or not below their number.
func generalFormat(x float64, digits int, alternate, dot bool) string {
	text := strconv.FormatFloat(x, 'e', digits-1, 64)
	at := strings.IndexByte(text, 'e')
	exp, _ := strconv.Atoi(text[at+1:])
	limit := digits
	if dot {
		limit--
	}
	if exp < -4 || exp >= limit {
		mantissa := text[:at]
		if !alternate {
			mantissa = trimZeros(mantissa)
		} else if strings.IndexByte(mantissa, '.') < 0 {
			mantissa += "."
		}
		return mantissa + exponent(exp)
	}
	text = strconv.FormatFloat(x, 'f', max(digits-1-exp, 0), 64)
	if alternate {
		if strings.IndexByte(text, '.') < 0 {
			text += "."
		}
		return text
	}
	if text = trimZeros(text); dot && strings.IndexByte(text, '.') < 0 {
		text += ".0"
	}
	return text
}

func trimZeros(text string) string {
	if strings.IndexByte(text, '.') < 0 {
		return text
	}
	return strings.TrimRight(strings.TrimRight(text, "0"), ".")
}

func (s *Space) formatComplex(r heap.Ref, text string) (string, *Err) {
	f, err := parseSpec(text, '>', 0)
	switch {
	case err != nil:
		return "", err
	case f.kind != 0 && !strings.ContainsRune("eEfFgGn", f.kind):
		return "", s.unknownCode(r, f.kind)
	case f.fill == '0':
		return "", valueError("Zero padding is not allowed in complex format specifier")
	case f.align == '=':
		return "", valueError("'=' alignment flag is not allowed in complex format specifier")
	}
	re, im := s.ComplexValue(r)
	a, err := s.complexPart(r, f, re)
	if err != nil {
		return "", err
	}
	if f.kind == 0 && re == 0 && !math.Signbit(re) {
		b, err := s.complexPart(r, f, im)
		return f.pad(b+"j", f.align), err
	}
	g := f
	g.sign = '+'
	b, err := s.complexPart(r, g, im)
	if f.kind == 0 {
		a, b = "("+a, b+"j)"
	} else {
		b += "j"
	}
	return f.pad(a+b, f.align), err
}

// complexPart is one part without padding; without a type it has the shortest
// digits, as in str, or those of g.
func (s *Space) complexPart(r heap.Ref, f spec, x float64) (string, *Err) {
	f.width = -1
	if f.kind == 0 && f.precision < 0 {
		digits, rest := splitDigits(floatShort(math.Abs(x), false))
		return f.number(math.Signbit(x), "", digits, rest), nil
	}
	if f.kind == 0 {
		f.kind = 'g'
	}
	return s.formatFloat(r, f, x)
}
