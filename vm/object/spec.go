package object

import "strings"

// spec is a parsed format specification:
// [[fill]align][sign][#][0][width][,|_][.precision][type]
type spec struct {
	fill      rune
	align     byte // < > = ^
	sign      byte // + - space, or 0
	alternate bool
	width     int // -1: none
	group     byte
	precision int // -1: none
	kind      rune
}

// maxWidth bounds widths and precisions.
const maxWidth = 1 << 24

func isAlign(r rune) bool { return r == '<' || r == '>' || r == '=' || r == '^' }

// parseSpec reads a specification (parse_internal_render_format_spec in
// formatter_unicode.c, 3.9) with the defaults of one type.
func parseSpec(text string, align byte, kind rune) (spec, *Err) {
	f := spec{fill: ' ', align: align, width: -1, precision: -1, kind: kind}
	rs := Runes(text)
	i := f.flags(rs)
	var err *Err
	if f.width, i, err = specNumber(rs, i); err != nil {
		return f, err
	}
	if i, err = f.grouping(rs, i); err != nil {
		return f, err
	}
	if i < len(rs) && rs[i] == '.' {
		if f.precision, i, err = specNumber(rs, i+1); err != nil {
			return f, err
		}
		if f.precision < 0 {
			return f, valueError("Format specifier missing precision")
		}
	}
	if len(rs)-i > 1 {
		return f, valueError("Invalid format specifier")
	}
	if i < len(rs) {
		f.kind = rs[i]
	}
	return f, f.checkGroup()
}

// flags reads what stands before the width and returns its length.
func (f *spec) flags(rs []rune) (i int) {
	at := func(j int) rune {
		if j < len(rs) {
			return rs[j]
		}
		return 0
	}
	filled, aligned := false, false
	if isAlign(at(1)) {
		f.fill, f.align, filled, aligned = rs[0], byte(rs[1]), true, true
		i = 2
	} else if isAlign(at(0)) {
		f.align, aligned = byte(rs[0]), true
		i = 1
	}
	if c := at(i); c == '+' || c == '-' || c == ' ' {
		f.sign = byte(c)
		i++
	}
	if at(i) == '#' {
		f.alternate = true
		i++
	}
	if !filled && at(i) == '0' {
		f.fill = '0'
		if !aligned {
			f.align = '='
		}
		i++
	}
	return i
}

func (f *spec) grouping(rs []rune, i int) (int, *Err) {
	for ; i < len(rs) && (rs[i] == ',' || rs[i] == '_'); i++ {
		switch c := byte(rs[i]); {
		case f.group == 0:
			f.group = c
		case f.group != c:
			return i, valueError("Cannot specify both ',' and '_'.")
		default:
			return i, valueError("Cannot specify '", string(c), "' with '", string(c), "'.")
		}
	}
	return i, nil
}

// checkGroup refuses separators with types that have no groups of digits.
func (f *spec) checkGroup() *Err {
	if f.group == 0 || f.kind == 0 || strings.ContainsRune("deEfFgG%", f.kind) {
		return nil
	}
	if f.group == '_' && strings.ContainsRune("boxX", f.kind) {
		return nil
	}
	return valueError("Cannot specify '", string(f.group), "' with ", charName(f.kind), ".")
}

// charName is a format code as messages show it.
func charName(r rune) string {
	if r > 32 && r < 128 {
		return "'" + string(r) + "'"
	}
	return `'\x` + strings.TrimLeft(hexRune(r), "0") + "'"
}

func hexRune(r rune) string {
	out := make([]byte, 8)
	for i := range out {
		out[i] = "0123456789abcdef"[r>>(28-4*i)&15]
	}
	return string(out)
}

// specNumber reads decimal digits; -1 when there are none.
func specNumber(rs []rune, i int) (int, int, *Err) {
	n := -1
	for ; i < len(rs); i++ {
		d := DigitValue(rs[i])
		if d < 0 {
			break
		}
		if n = max(n, 0)*10 + d; n > 1<<40 {
			return 0, i, valueError("Too many decimal digits in format string")
		}
	}
	if n > maxWidth {
		return 0, i, TooLarge
	}
	return n, i, nil
}

// pad aligns text in the width; default alignment has been filled in.
func (f *spec) pad(text string, align byte) string {
	missing := f.width - RuneCount(text)
	if missing <= 0 {
		return text
	}
	left := 0
	switch align {
	case '>', '=':
		left = missing
	case '^':
		left = missing / 2
	}
	fill := string(AppendRune(nil, f.fill))
	return strings.Repeat(fill, left) + text + strings.Repeat(fill, missing-left)
}

// number joins sign, prefix, digits and what follows them, with groups and
// padding in the right places.
func (f *spec) number(neg bool, prefix, digits, tail string) string {
	sign := ""
	switch {
	case neg:
		sign = "-"
	case f.sign == '+' || f.sign == ' ':
		sign = string(f.sign)
	}
	head := sign + prefix
	least := 0
	if f.fill == '0' && f.align == '=' {
		least = f.width - len(head) - len(tail)
	}
	digits = f.grouped(digits, least)
	if f.align == '=' {
		fill := string(AppendRune(nil, f.fill))
		missing := max(f.width-len(head)-len(digits)-len(tail), 0)
		return head + strings.Repeat(fill, missing) + digits + tail
	}
	return f.pad(head+digits+tail, f.align)
}

// grouped puts separators between groups of digits and zeros before them up
// to the least width (_PyUnicode_InsertThousandsGrouping).
func (f *spec) grouped(digits string, least int) string {
	if f.group == 0 || digits == "" || !isHex(digits[0]) {
		return digits
	}
	size := 3
	if strings.ContainsRune("boxX", f.kind) {
		size = 4
	}
	out := ""
	for {
		n := min(size, max(len(digits), least, 1))
		take := min(n, len(digits))
		part := strings.Repeat("0", n-take) + digits[len(digits)-take:]
		digits = digits[:len(digits)-take]
		if out != "" {
			part += string(f.group)
		}
		out = part + out
		if least -= n; digits == "" && least <= 0 {
			return out
		}
		least--
	}
}

// isHex tells digits from the letters of inf and nan, which form no groups.
func isHex(c byte) bool { return digitOf(c) >= 0 && digitOf(c) < 16 }
