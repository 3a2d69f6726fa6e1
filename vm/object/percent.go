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
	case KindRange:
		return !s.Classic
	case KindDict, KindMappingProxy, KindList:
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
	for w.flag(&d) {
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

// flag notes the next character if it is a flag.
func (w *percentWriter) flag(d *directive) bool {
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
		return false
	}
	return true
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
	if !w.s.RefcountAbove(v, 1) { // a made-up value: nobody would keep it
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
