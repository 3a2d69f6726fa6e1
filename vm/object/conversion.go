package object

import (
	"math"
	"strings"

	"gilplay/vm/heap"
)

// convert writes one value; start is the place of the format character.
func (w *percentWriter) convert(d *directive, c rune, start int) *Err {
	switch c {
	case 's', 'r', 'a', 'b':
		if c == 'b' && !w.bytes {
			break
		}
		text, err := w.text(d.value, c)
		if err != nil {
			return err
		}
		if d.precision >= 0 {
			text = text[:w.skip(text, d.precision)]
		}
		w.pad(d, "", text, false)
		return nil
	case 'c':
		text, err := w.char(d.value)
		if err != nil {
			return err
		}
		w.pad(d, "", text, false)
		return nil
	case 'd', 'i', 'u', 'o', 'x', 'X':
		return w.integer(d, c)
	case 'e', 'E', 'f', 'F', 'g', 'G':
		return w.float(d, c)
	}
	char := string(AppendRune(nil, c))
	if c < 32 || c > 127 {
		char = "?"
	}
	return valueError("unsupported format character '", char, "' (0x", strings.TrimLeft(hexRune(c), "0"), ") at index ", itoa(start))
}

// float writes %e, %f or %g.
func (w *percentWriter) float(d *directive, c rune) *Err {
	s := w.s
	x, ok, err := s.FloatOf(d.value)
	switch {
	case err != nil:
		return err
	case s.needsIndex(d.value) || s.Bits(d.value)&OverIndex != 0:
		return NeedPython
	case !ok && w.bytes:
		return typeError("float argument required, not ", s.TypeName(d.value))
	case !ok:
		return typeError("must be real number, not ", s.TypeName(d.value))
	}
	precision := d.precision
	if precision < 0 {
		precision = 6
	}
	w.signed(d, "", FloatFormat(x, byte(c), precision, d.alternate, false))
	return nil
}

func (w *percentWriter) skip(text string, n int) int {
	if w.bytes {
		return min(n, len(text))
	}
	return skip(text, n)
}

// text is the value for %s, %r, %a or, with bytes, %b.
func (w *percentWriter) text(v heap.Ref, c rune) (string, *Err) {
	if w.bytes && (c == 's' || c == 'b') {
		if w.s.IsBytes(v) {
			return string(w.s.BytesValue(v)), nil
		}
		if w.s.Kind(v) == KindInstance {
			return "", NeedPython
		}
		return "", typeError("%b requires a bytes-like object, or an object that implements __bytes__, not '", w.s.TypeName(v), "'")
	}
	if c == 's' {
		return w.s.Str(v)
	}
	text, err := w.s.Repr(v)
	if c == 'a' || w.bytes {
		text = ASCIIOf(text)
	}
	return text, err
}

// ASCIIOf replaces the characters that are not ASCII by escapes, as ascii()
// does to a repr.
func ASCIIOf(text string) string {
	var out []byte
	for len(text) > 0 {
		r, n := decode(text)
		text = text[n:]
		if r < 0x80 {
			out = append(out, byte(r))
		} else {
			out = appendEscape(out, r)
		}
	}
	return string(out)
}

// char is the value for %c.
func (w *percentWriter) char(v heap.Ref) (string, *Err) {
	s := w.s
	if w.bytes {
		if s.IsBytes(v) && len(s.BytesValue(v)) == 1 {
			return string(s.BytesValue(v)), nil
		}
		n, ok := s.IntValue(v)
		if s.IsInt(v) && (!ok || n < 0 || n > 255) {
			return "", raise(OverflowError, "%c arg not in range(256)")
		}
		if !ok {
			return "", typeError("%c requires an integer in range(256) or a single byte")
		}
		return string([]byte{byte(n)}), nil
	}
	if s.IsStr(v) && s.StrLen(v) == 1 {
		return s.StrValue(v), nil
	}
	if s.needsIndex(v) {
		return "", NeedPython
	}
	n, ok := s.IntValue(v)
	if s.IsInt(v) && (!ok || n < 0 || n > 0x10FFFF) {
		return "", raise(OverflowError, "%c arg not in range(0x110000)")
	}
	if !ok {
		return "", typeError("%c requires int or char")
	}
	return string(AppendRune(nil, rune(n))), nil
}

// integer writes %d, %o, %x …
func (w *percentWriter) integer(d *directive, c rune) *Err {
	s := w.s
	var x integer
	switch {
	case s.IsInt(d.value):
		x = s.integer(d.value)
	case s.needsIndex(d.value):
		return NeedPython
	case s.IsFloat(d.value) && (c == 'd' || c == 'i' || c == 'u'):
		f := s.FloatValue(d.value)
		switch {
		case f != f:
			return valueError("cannot convert float NaN to integer")
		case math.IsInf(f, 0):
			return raise(OverflowError, "cannot convert float infinity to integer")
		}
		x = integerOfFloat(math.Trunc(f))
	case c == 'o' || c == 'x' || c == 'X':
		return typeError("%", string(c), " format: an integer is required, not ", s.TypeName(d.value))
	default:
		return typeError("%", string(c), " format: a number is required, not ", s.TypeName(d.value))
	}
	base, prefix := 10, ""
	switch c {
	case 'o':
		if base, prefix = 8, "0o"; s.Classic {
			prefix = "0"
		}
	case 'x', 'X':
		base, prefix = 16, "0"+string(c)
	}
	digits, _ := s.baseText(x, base)
	if c == 'X' {
		digits = strings.ToUpper(digits)
	}
	if !d.alternate {
		prefix = ""
	}
	if missing := d.precision - len(digits); missing > 0 {
		digits = strings.Repeat("0", missing) + digits
	}
	if x.neg {
		digits = "-" + digits
	}
	w.signed(d, prefix, digits)
	return nil
}

// signed writes a number whose text may begin with a minus.
func (w *percentWriter) signed(d *directive, prefix, text string) {
	sign := ""
	switch {
	case text[0] == '-':
		sign, text = "-", text[1:]
	case d.plus:
		sign = "+"
	case d.space:
		sign = " "
	}
	w.pad(d, sign+prefix, text, true)
}

// pad writes head and text in the width; zeros go between the two.
func (w *percentWriter) pad(d *directive, head, text string, number bool) {
	count := RuneCount(text)
	if w.bytes {
		count = len(text)
	}
	missing := max(d.width-len(head)-count, 0)
	switch {
	case d.minus:
		w.out = append(append(w.out, head...), text...)
		w.out = append(w.out, strings.Repeat(" ", missing)...)
	case d.zero && number:
		w.out = append(append(w.out, head...), strings.Repeat("0", missing)...)
		w.out = append(w.out, text...)
	default:
		w.out = append(w.out, strings.Repeat(" ", missing)...)
		w.out = append(append(w.out, head...), text...)
	}
}
