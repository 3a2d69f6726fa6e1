package compile

import (
	"bytes"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"gilplay/vm/code"
)

// percent27 is format % args of constants (PyString_Format and
// PyUnicode_Format, Objects of 2.7.18). Text among the arguments makes text of
// the result.
type percent27 struct {
	format string
	args   code.Tuple
	text   bool // the result is unicode
	out    []byte
}

// formatted27 is nil if the operation would raise.
func formatted27(format, args code.Const) code.Const {
	p := percent27{args: code.Tuple{args}}
	if tuple, ok := args.(code.Tuple); ok {
		p.args = tuple
	}
	switch f := format.(type) {
	case code.Str:
		p.format, p.text = string(f), true
	case code.Bytes:
		p.format = string(f)
	default:
		return nil
	}
	for _, arg := range p.args {
		if _, ok := arg.(code.Str); ok && !p.text {
			f, ascii := asText(format)
			if !ascii {
				return nil
			}
			p.format, p.text = string(f), true
		}
	}
	for p.format != "" {
		literal, rest, found := strings.Cut(p.format, "%")
		p.out = append(p.out, literal...)
		p.format = rest
		if found && !p.directive() {
			return nil
		}
	}
	switch {
	case len(p.args) > 0:
		return nil // not all were used
	case p.text:
		return code.Str(p.out)
	}
	return code.Bytes(p.out)
}

// next takes the next argument, nil if there is none.
func (p *percent27) next() code.Const {
	if len(p.args) == 0 {
		return nil
	}
	arg := p.args[0]
	p.args = p.args[1:]
	return arg
}

// number reads a width or precision, which may be an argument; ok is false for
// one that is not a machine word or is far from what is ever folded.
func (p *percent27) number() (n int, ok bool) {
	if rest, star := strings.CutPrefix(p.format, "*"); star {
		p.format = rest
		v, isInt := p.next().(code.Int)
		return int(v.Small), isInt && v.Small >= -maxFoldedSize && v.Small <= maxFoldedSize
	}
	digits := len(p.format) - len(strings.TrimLeft(p.format, "0123456789"))
	if digits > 0 {
		n, _ = strconv.Atoi(p.format[:digits])
		p.format = p.format[digits:]
	}
	return n, n <= maxFoldedSize
}

// directive formats what follows a percent sign.
func (p *percent27) directive() bool {
	flags := p.format[:len(p.format)-len(strings.TrimLeft(p.format, "-+ #0"))]
	p.format = p.format[len(flags):]
	width, ok := p.number()
	precision := -1
	if rest, dot := strings.CutPrefix(p.format, "."); ok && dot {
		p.format = rest
		precision, ok = p.number()
	}
	p.format = strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(p.format, "h"), "l"), "L")
	if !ok || p.format == "" {
		return false
	}
	kind := p.format[0]
	p.format = p.format[1:]
	has := func(flag string) bool { return strings.Contains(flags, flag) }
	var body []byte
	if kind == '%' {
		body = []byte("%")
	} else if body, ok = p.convert(kind, precision, has("#")); !ok {
		return false
	}
	sign := ""
	if strings.IndexByte("diueEfFgGoxX", kind) >= 0 {
		switch {
		case body[0] == '-':
			sign, body = "-", body[1:]
		case has("+"):
			sign = "+"
		case has(" "):
			sign = " "
		}
	}
	if prefix := body[:min(2, len(body))]; kind == 'x' && string(prefix) == "0x" || kind == 'X' && string(prefix) == "0X" {
		sign, body = sign+string(prefix), body[2:]
	}
	left := has("-") || width < 0
	fill := max(width, -width) - len(sign) - utf8.RuneCount(body)
	if !p.text {
		fill = max(width, -width) - len(sign) - len(body)
	}
	zero := has("0") && !left && strings.IndexByte("sr%c", kind) < 0
	switch padding := bytes.Repeat([]byte{' '}, max(fill, 0)); {
	case left:
		p.out = append(append(append(p.out, sign...), body...), padding...)
	case zero:
		p.out = append(append(p.out, sign...), bytes.Repeat([]byte{'0'}, max(fill, 0))...)
		p.out = append(p.out, body...)
	default:
		p.out = append(append(append(p.out, padding...), sign...), body...)
	}
	return true
}

func (p *percent27) convert(kind byte, precision int, alternate bool) ([]byte, bool) {
	arg := p.next()
	if arg == nil {
		return nil, false
	}
	switch kind {
	case 's', 'r':
		return p.cut(p.words(kind, arg), precision)
	case 'c':
		return p.character(arg)
	case 'd', 'i', 'u', 'o', 'x', 'X':
		return wholeNumber27(kind, arg, precision, alternate)
	case 'e', 'E', 'f', 'F', 'g', 'G':
		f, ok := floatOf(arg)
		if precision < 0 {
			precision = 6
		}
		if !ok || math.IsInf(f, 0) || math.IsNaN(f) {
			return nil, false // what these look like is left to run time
		}
		return floatText27(f, kind, precision, alternate), true
	}
	return nil, false
}

// floatText27 writes a float as C's printf does; the alternate form keeps
// zeros at the end and has a point in any case.
func floatText27(f float64, kind byte, precision int, alternate bool) []byte {
	if kind == 'F' {
		kind = 'f'
	}
	general := kind|0x20 == 'g'
	if general {
		precision = max(precision, 1)
	}
	if !alternate {
		return strconv.AppendFloat(nil, f, kind, precision, 64)
	}
	if general {
		kind -= 'g' - 'e'
		precision--
		_, digits, _ := strings.Cut(strconv.FormatFloat(f, 'e', precision, 64), "e")
		if exp, _ := strconv.Atoi(digits); exp >= -4 && exp <= precision {
			kind, precision = 'f', precision-exp
		}
	}
	text := strconv.AppendFloat(nil, f, kind, precision, 64)
	if precision == 0 {
		at := len(text)
		if e := bytes.IndexByte(text, kind); e >= 0 {
			at = e
		}
		text = slices.Insert(text, at, '.')
	}
	return text
}

// words is str(arg) or repr(arg).
func (p *percent27) words(kind byte, arg code.Const) []byte {
	if kind == 's' {
		switch v := arg.(type) {
		case code.Str:
			return []byte(v)
		case code.Bytes:
			return []byte(v)
		case code.Long:
			return code.AppendRepr(nil, code.Int(v))
		case code.Float: // twelve digits
			text := strconv.AppendFloat(nil, float64(v), 'g', 12, 64)
			if !bytes.ContainsAny(text, ".einIN") {
				text = append(text, ".0"...)
			}
			return text
		}
	}
	return code.AppendRepr27(nil, arg)
}

// cut keeps so many characters. Bytes that are to become text must be ASCII.
func (p *percent27) cut(text []byte, precision int) ([]byte, bool) {
	if !p.text {
		if precision >= 0 {
			text = text[:min(precision, len(text))]
		}
		return text, true
	}
	if !utf8.Valid(text) {
		return nil, false
	}
	if runes := []rune(string(text)); precision >= 0 && precision < len(runes) {
		text = []byte(string(runes[:precision]))
	}
	return text, true
}

func (p *percent27) character(arg code.Const) ([]byte, bool) {
	switch v := arg.(type) {
	case code.Str:
		return []byte(v), utf8.RuneCountInString(string(v)) == 1
	case code.Bytes:
		return []byte(v), len(v) == 1 && (!p.text || v[0] < 0x80)
	case code.Int:
		switch {
		case v.Small < 0 || !p.text && v.Small > 0xff || v.Small > utf8.MaxRune:
			return nil, false
		case !p.text:
			return []byte{byte(v.Small)}, true
		}
		return utf8.AppendRune(nil, rune(v.Small)), true
	}
	return nil, false
}

// wholeNumber27 writes an integer, or a float without its fraction, with at
// least so many digits.
func wholeNumber27(kind byte, arg code.Const, precision int, alternate bool) ([]byte, bool) {
	n, ok := arg.(code.Int)
	if long, isLong := arg.(code.Long); isLong {
		n, ok = code.Int(long), true
	}
	if f, isFloat := arg.(code.Float); isFloat && math.Abs(float64(f)) < 1<<62 {
		n, ok = code.Int{Small: int64(f)}, true
	}
	if !ok || n.Big != "" && kind|0x20 != 'd' && kind != 'i' && kind != 'u' {
		return nil, false
	}
	sign, prefix, digits := "", "", code.Repr(n)
	switch kind {
	case 'o':
		digits = strconv.FormatInt(n.Small, 8)
		prefix = "0"
	case 'x':
		digits = strconv.FormatInt(n.Small, 16)
		prefix = "0x"
	case 'X':
		digits = strings.ToUpper(strconv.FormatInt(n.Small, 16))
		prefix = "0X"
	}
	if rest, negative := strings.CutPrefix(digits, "-"); negative {
		sign, digits = "-", rest
	}
	if zeros := precision - len(digits); zeros > 0 {
		digits = strings.Repeat("0", zeros) + digits
	}
	if alternate {
		digits = prefix + digits
	}
	return []byte(sign + digits), true
}
