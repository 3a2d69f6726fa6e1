package object

import (
	"math"
	"strings"

	"gilplay/vm/heap"
)

// percent is text % args.
func (s *Space) percent(a, b heap.Ref, ka uint8) (heap.Ref, *Err) {
	switch ka {
	case KindStr:
		out, err := s.PercentFormat(s.StrValue(a), b)
		if err != nil {
			return 0, err
		}
		return s.NewStr(out)
	case KindBytes, KindByteArray:
		out, err := s.PercentBytes(string(s.BytesValue(a)), b)
		if err != nil {
			return 0, err
		}
		if ka == KindByteArray {
			return s.NewByteArray([]byte(out))
		}
		return s.NewBytes([]byte(out))
	}
	return 0, nil
}

// percentWriter follows unicode_format of unicodeobject.c (3.9).
type percentWriter struct {
	s      *Space
	bytes  bool
	format string
	at     int // next byte of format
	args   heap.Ref
	tuple  bool
	next   int // next item of args; -1: the one value has been used
	dict   bool
	out    []byte
}

// directive is one % conversion.
type directive struct {
	minus, plus, space, zero, alternate bool
	width, precision                    int // -1: none
	value                               heap.Ref
}

// PercentFormat is text % args for a str.
func (s *Space) PercentFormat(text string, args heap.Ref) (string, *Err) {
	return s.percentRun(text, args, false)
}

// PercentBytes is text % args for bytes.
func (s *Space) PercentBytes(text string, args heap.Ref) (string, *Err) {
	return s.percentRun(text, args, true)
}

func (s *Space) percentRun(text string, args heap.Ref, bytes bool) (string, *Err) {
	w := percentWriter{s: s, bytes: bytes, format: text, args: args, tuple: s.Kind(args) == KindTuple}
	w.dict = s.isMapping(args, bytes)
	for w.at < len(text) {
		next := strings.IndexByte(text[w.at:], '%')
		if next < 0 {
			w.out = append(w.out, text[w.at:]...)
			break
		}
		w.out = append(w.out, text[w.at:w.at+next]...)
		w.at += next + 1
		if err := w.directive(); err != nil {
			return "", err
		}
	}
	if w.left() && !w.dict {
		what := "string"
		if bytes {
			what = "bytes"
		}
		return "", typeError("not all arguments converted during ", what, " formatting")
	}
	return string(w.out), nil
}

// isMapping reports whether % may look keys up in args.
func (s *Space) isMapping(args heap.Ref, bytes bool) bool {
	switch s.Kind(args) {
	case KindDict, KindMappingProxy, KindList, KindRange:
		return true
	case KindByteArray, KindBytes:
		return !bytes
	case KindInstance:
		return s.Bits(args)&OverGetitem != 0
	}
	return false
}

// left reports whether an argument has not been used.
func (w *percentWriter) left() bool {
	if w.tuple {
		return w.next < w.s.TupleLen(w.args)
	}
	return w.next == 0
}

// arg is the next argument, borrowed.
func (w *percentWriter) arg() (heap.Ref, *Err) {
	switch {
	case !w.left():
		return 0, typeError("not enough arguments for format string")
	case w.tuple:
		w.next++
		return w.s.Ref(w.args, w.next-1), nil
	}
	w.next = -1
	return w.args, nil
}

func (w *percentWriter) peek() byte {
	if w.at < len(w.format) {
		return w.format[w.at]
	}
	return 0
}

func (w *percentWriter) directive() *Err {
	if w.peek() == '%' {
		w.at++
		w.out = append(w.out, '%')
		return nil
	}
	d := directive{width: -1, precision: -1}
	keyed, err := w.key(&d)
	if err != nil {
		return err
	}
	for flags := true; flags; {
		switch w.peek() {
		case '-':
			d.minus = true
		case '+':
			d.plus = true
		case ' ':
			d.space = true
		case '#':
			d.alternate = true
		case '0':
			d.zero = true
		default:
			flags = false
			continue
		}
		w.at++
	}
	if d.width, err = w.number("width"); err != nil {
		return err
	}
	if d.width < -1 {
		d.minus, d.width = true, -d.width
	}
	if w.peek() == '.' {
		w.at++
		if d.precision, err = w.number("precision"); err != nil {
			return err
		}
		d.precision = max(d.precision, 0)
	}
	if c := w.peek(); c == 'h' || c == 'l' || c == 'L' {
		w.at++
	}
	if w.at >= len(w.format) {
		return valueError("incomplete format")
	}
	start := w.at
	c, n := decode(w.format[w.at:])
	w.at += n
	if !keyed {
		if d.value, err = w.arg(); err != nil {
			return err
		}
	}
	return w.convert(&d, c, RuneCount(w.format[:start]))
}

// key reads (name) and looks the name up.
func (w *percentWriter) key(d *directive) (bool, *Err) {
	if w.peek() != '(' {
		return false, nil
	}
	if !w.dict {
		return false, typeError("format requires a mapping")
	}
	depth, start := 1, w.at+1
	for w.at++; w.at < len(w.format) && depth > 0; w.at++ {
		switch w.format[w.at] {
		case '(':
			depth++
		case ')':
			depth--
		}
	}
	if depth > 0 {
		return false, valueError("incomplete format key")
	}
	name, err := w.keyObject(w.format[start : w.at-1])
	if err != nil {
		return false, err
	}
	v, err := w.s.GetItem(w.args, name)
	w.s.Decref(name)
	if err != nil {
		return false, err
	}
	if w.s.Refcount(v) == 1 { // a made-up value: nobody would keep it
		return false, NeedPython
	}
	w.s.Decref(v)
	d.value = v
	w.next = -1
	return true, nil
}

func (w *percentWriter) keyObject(name string) (heap.Ref, *Err) {
	if w.bytes {
		return w.s.NewBytes([]byte(name))
	}
	return w.s.NewStr(name)
}

// number reads a width or precision, given in digits or by an argument.
func (w *percentWriter) number(what string) (int, *Err) {
	if w.peek() == '*' {
		w.at++
		v, err := w.arg()
		if err != nil {
			return 0, err
		}
		if !w.s.IsInt(v) {
			return 0, typeError("* wants int")
		}
		n, err := w.s.Size(v)
		if err != nil {
			return 0, err
		}
		if n > maxWidth || n < -maxWidth {
			return 0, TooLarge
		}
		return int(n), nil
	}
	n := -1
	for isDigit(w.peek()) {
		if n = max(n, 0)*10 + int(w.peek()-'0'); n > math.MaxInt32 {
			return 0, valueError(what, " too big")
		}
		w.at++
	}
	if n > maxWidth {
		return 0, TooLarge
	}
	return n, nil
}

// convert writes one value; start is the place of the format character.
func (w *percentWriter) convert(d *directive, c rune, start int) *Err {
	s := w.s
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
		x, ok, err := s.FloatOf(d.value)
		if err != nil {
			return err
		}
		if !ok || s.Bits(d.value)&OverIndex != 0 {
			if s.needsIndex(d.value) {
				return NeedPython
			}
			if w.bytes {
				return typeError("float argument required, not ", s.TypeName(d.value))
			}
			return typeError("must be real number, not ", s.TypeName(d.value))
		}
		precision := d.precision
		if precision < 0 {
			precision = 6
		}
		text := FloatFormat(x, byte(c), precision, d.alternate, false)
		w.signed(d, "", text)
		return nil
	}
	char := string(AppendRune(nil, c))
	if c < 32 || c > 127 {
		char = "?"
	}
	return valueError("unsupported format character '", char, "' (0x", strings.TrimLeft(hexRune(c), "0"), ") at index ", itoa(start))
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
		base, prefix = 8, "0o"
	case 'x', 'X':
		base, prefix = 16, "0"+string(c)
	}
	digits := x.mag.text(base)
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
