package api

import (
	"math"
	"strconv"
	"unicode/utf8"
)

// This file is the part of the codec that json_gen.go stands on: appending and
// reading of plain JSON values, without reflection. The standard library's
// encoder would add about 250 kB (brotli) to the engine.

const hexDigits = "0123456789abcdef"

// appendString appends s quoted. Bytes that are no UTF-8 become U+FFFD.
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && n == 1 {
				b = append(append(b, s[start:i]...), "\uFFFD"...)
				start = i + 1
			}
			i += n
			continue
		}
		if c >= ' ' && c != '"' && c != '\\' {
			i++
			continue
		}
		b = append(b, s[start:i]...)
		b = appendEscape(b, c)
		i++
		start = i
	}
	return append(append(b, s[start:]...), '"')
}

func appendEscape(b []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(b, '\\', c)
	case '\n':
		return append(b, '\\', 'n')
	case '\t':
		return append(b, '\\', 't')
	}
	return append(b, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&15])
}

func appendInt(b []byte, n int) []byte { return strconv.AppendInt(b, int64(n), 10) }

func appendBool(b []byte, v bool) []byte { return strconv.AppendBool(b, v) }

// appendFloat appends f; JSON has no NaN or infinity, they become 0.
func appendFloat(b []byte, f float64) []byte {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		f = 0
	}
	return strconv.AppendFloat(b, f, 'g', -1, 64)
}

// The functions below append one field of an object: a separator and the key,
// already written out, and the value. They are never inlined, for size.

//go:noinline
func keyField(b []byte, key string) []byte { return append(b, key...) }

//go:noinline
func stringField(b []byte, key, v string) []byte { return appendString(append(b, key...), v) }

//go:noinline
func intField(b []byte, key string, v int) []byte { return appendInt(append(b, key...), v) }

//go:noinline
func floatField(b []byte, key string, v float64) []byte { return appendFloat(append(b, key...), v) }

//go:noinline
func boolField(b []byte, key string, v bool) []byte { return appendBool(append(b, key...), v) }

//go:noinline
func stringsField(b []byte, key string, list []string) []byte {
	b = append(b, key...)
	for i, v := range list {
		b = appendString(separate(b, i), v)
	}
	return endList(b, len(list))
}

//go:noinline
func intsField(b []byte, key string, list []int) []byte {
	b = append(b, key...)
	for i, v := range list {
		b = appendInt(separate(b, i), v)
	}
	return endList(b, len(list))
}

// separate appends what stands before element i of a list.
//
//go:noinline
func separate(b []byte, i int) []byte {
	if i == 0 {
		return append(b, '[')
	}
	return append(b, ',')
}

// endList appends what stands after a list of n elements.
//
//go:noinline
func endList(b []byte, n int) []byte {
	if n == 0 {
		b = append(b, '[')
	}
	return append(b, ']')
}

//go:noinline
func closeWith(b []byte, c byte) []byte { return append(b, c) }

// maxDepth bounds the nesting that a request may have. The deepest real one
// has 3 levels; the bound keeps hostile input from using up the stack.
const maxDepth = 64

// Reader reads one JSON value from a request. After the first mistake every
// method returns zero values and Err says what was wrong.
type Reader struct {
	in    []byte
	pos   int
	depth int
	first bool   // just after '{' or '['
	key   string // of the field that is being read
	err   string
}

// NewReader returns a reader of one request.
func NewReader(in []byte) *Reader { return &Reader{in: in} }

// Err is empty when everything read so far was well formed, and otherwise says
// what was expected at which byte offset.
func (r *Reader) Err() string { return r.err }

// Done notes a mistake when anything follows the value.
func (r *Reader) Done() {
	if r.peek() != 0 || r.pos < len(r.in) {
		r.fail("the end")
	}
}

func (r *Reader) fail(expected string) {
	if r.err == "" {
		r.err = "bad request: expected " + expected + " at byte " + strconv.Itoa(r.pos)
	}
	r.pos = len(r.in)
}

// peek skips white space and returns the next byte, 0 at the end.
func (r *Reader) peek() byte {
	for r.pos < len(r.in) {
		switch c := r.in[r.pos]; c {
		case ' ', '\t', '\n', '\r':
			r.pos++
		default:
			return c
		}
	}
	return 0
}

func (r *Reader) open(c byte) {
	if r.depth++; r.depth > maxDepth {
		r.fail("less nesting")
		return
	}
	if r.peek() != c {
		r.fail(strconv.Quote(string(c)))
		return
	}
	r.pos++
	r.first = true
}

// more steps over a comma or the closing bracket.
func (r *Reader) more(closing byte) bool {
	first := r.first
	r.first = false
	switch c := r.peek(); {
	case r.err != "":
		return false
	case c == closing:
		r.pos++
		r.depth--
		return false
	case first:
		return true
	case c == ',':
		r.pos++
		return true
	}
	r.fail("a comma or " + strconv.Quote(string(closing)))
	return false
}

// field moves to the next field of an object and puts its name into r.key.
func (r *Reader) field() bool {
	if !r.more('}') {
		return false
	}
	r.key = r.text()
	if r.peek() != ':' {
		r.fail("a colon")
		return false
	}
	r.pos++
	return true
}

// item moves to the next element of an array.
func (r *Reader) item() bool { return r.more(']') }

func (r *Reader) word(w string) bool {
	if r.peek(); len(r.in)-r.pos < len(w) || string(r.in[r.pos:r.pos+len(w)]) != w {
		return false
	}
	r.pos += len(w)
	return true
}

func (r *Reader) null() bool { return r.word("null") }

func (r *Reader) boolean() bool {
	if r.word("true") {
		return true
	}
	if !r.word("false") && !r.null() {
		r.fail("true or false")
	}
	return false
}

// number reads a JSON number; null counts as 0.
func (r *Reader) number() float64 {
	if r.null() {
		return 0
	}
	start := r.pos
	for r.pos < len(r.in) && isNumberByte(r.in[r.pos]) {
		r.pos++
	}
	f, err := strconv.ParseFloat(string(r.in[start:r.pos]), 64)
	if err != nil {
		r.fail("a number")
		return 0
	}
	return f
}

func isNumberByte(c byte) bool {
	return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E'
}

// integer reads a number that is a whole one of at most 53 bits, as the page
// can hold no other.
func (r *Reader) integer() int {
	f := r.number()
	if f != math.Trunc(f) || math.Abs(f) > 1<<53 {
		r.fail("a whole number")
		return 0
	}
	return int(f)
}

// text reads a string; null counts as empty.
func (r *Reader) text() string {
	if r.null() {
		return ""
	}
	if r.peek() != '"' {
		r.fail("a string")
		return ""
	}
	r.pos++
	var b []byte
	for r.pos < len(r.in) {
		c := r.in[r.pos]
		r.pos++
		switch c {
		case '"':
			return string(b)
		case '\\':
			b = r.escape(b)
		default:
			b = append(b, c)
		}
	}
	r.fail("the end of a string")
	return ""
}

func (r *Reader) escape(b []byte) []byte {
	if r.pos >= len(r.in) {
		return b
	}
	c := r.in[r.pos]
	r.pos++
	switch c {
	case '"', '\\', '/':
		return append(b, c)
	case 'b':
		return append(b, '\b')
	case 'f':
		return append(b, '\f')
	case 'n':
		return append(b, '\n')
	case 'r':
		return append(b, '\r')
	case 't':
		return append(b, '\t')
	case 'u':
		return utf8.AppendRune(b, r.codePoint())
	}
	r.fail("an escape")
	return b
}

// codePoint reads the four digits of an escape, and its second half when the
// first is one of a surrogate pair.
func (r *Reader) codePoint() rune {
	high := r.hex4()
	if high < 0xD800 || high >= 0xDC00 || len(r.in)-r.pos < 2 || string(r.in[r.pos:r.pos+2]) != `\u` {
		return high
	}
	r.pos += 2
	low := r.hex4()
	if low < 0xDC00 || low >= 0xE000 {
		return utf8.RuneError
	}
	return (high-0xD800)<<10 + (low - 0xDC00) + 0x10000
}

func (r *Reader) hex4() rune {
	if len(r.in)-r.pos < 4 {
		r.fail("four hexadecimal digits")
		return 0
	}
	n, err := strconv.ParseUint(string(r.in[r.pos:r.pos+4]), 16, 16)
	if err != nil {
		r.fail("four hexadecimal digits")
		return 0
	}
	r.pos += 4
	return rune(n)
}

// skip steps over one value of any type.
func (r *Reader) skip() {
	switch c := r.peek(); {
	case c == '{':
		for r.open('{'); r.field(); {
			r.skip()
		}
	case c == '[':
		for r.open('['); r.item(); {
			r.skip()
		}
	case c == '"':
		r.text()
	case c == 't' || c == 'f':
		r.boolean()
	default:
		r.number()
	}
}
