package object

import (
	"slices"
	"strconv"
	"strings"
)

// Codec is an encoding of text: utf-8, utf-16 in three forms, ascii, latin-1.
type Codec struct {
	Name  string // as error messages say it
	limit rune   // the first character that it lacks; 0: it has all but surrogates
	wide  bool   // units of 16 bits
	big   bool   // … with the high byte first
	mark  bool   // … after a mark that tells which
}

// Bad is what a codec cannot take: characters or bytes from Start to before End.
type Bad struct {
	Codec      string // as errors name it
	Start, End int
	Reason     string
}

// elsewhere are beginnings of names of encodings that CPython has besides.
var elsewhere = []string{"utf", "iso", "cp", "mac", "koi8", "gb", "big5", "euc", "shift", "windows", "hex", "base64", "rot13", "zlib",
	"bz2", "uu", "quopri", "idna", "punycode", "raw-unicode", "unicode-escape"}

// FindCodec finds a codec by any of its names.
func FindCodec(name string) (*Codec, *Err) {
	switch key := strings.NewReplacer("_", "-", " ", "-").Replace(strings.ToLower(name)); key {
	case "utf-8", "utf8", "u8", "utf":
		return &Codec{Name: "utf-8"}, nil
	case "ascii", "us-ascii", "646":
		return &Codec{Name: "ascii", limit: 0x80}, nil
	case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "8859", "cp819", "l1", "latin":
		return &Codec{Name: "latin-1", limit: 0x100}, nil
	case "utf-16", "utf16", "u16":
		return &Codec{Name: "utf-16", wide: true, mark: true}, nil
	case "utf-16-le", "utf-16le":
		return &Codec{Name: "utf-16-le", wide: true}, nil
	case "utf-16-be", "utf-16be":
		return &Codec{Name: "utf-16-be", wide: true, big: true}, nil
	default:
		for _, other := range elsewhere {
			if strings.HasPrefix(key, other) {
				return nil, raise(LookupError, "the encoding ", name, " is not supported here: utf-8, utf-16, ascii and latin-1 are")
			}
		}
	}
	return nil, raise(LookupError, "unknown encoding: ", name)
}

func isSurrogate(r rune) bool { return r >= 0xD800 && r < 0xE000 }

// lacks reports whether the codec has no bytes for a character.
func (c *Codec) lacks(r rune) bool {
	return c.limit > 0 && r >= c.limit || c.limit == 0 && isSurrogate(r)
}

// Encode is str.encode; errors names the error handler.
func (c *Codec) Encode(text, errors string) ([]byte, *Bad, *Err) {
	out := make([]byte, 0, len(text))
	if c.mark {
		out = c.unit(out, 0xFEFF)
	}
	for pos := 0; len(text) > 0; pos++ {
		r, n := decode(text)
		if c.lacks(r) {
			var ok bool
			var err *Err
			if out, ok, err = c.instead(out, r, errors); err != nil {
				return nil, nil, err
			} else if !ok {
				return nil, &Bad{c.Name, pos, pos + c.run(text), c.reason()}, nil
			}
		} else {
			out = c.append(out, r)
		}
		text = text[n:]
	}
	return out, nil, nil
}

func (c *Codec) reason() string {
	if c.limit > 0 {
		return "ordinal not in range(" + itoa(int(c.limit)) + ")"
	}
	return "surrogates not allowed"
}

// run is how many characters at the start of text the codec lacks; utf-16 tells
// of one at a time.
func (c *Codec) run(text string) (n int) {
	for len(text) > 0 && (n == 0 || !c.wide) {
		r, size := decode(text)
		if !c.lacks(r) {
			break
		}
		n++
		text = text[size:]
	}
	return n
}

func (c *Codec) append(out []byte, r rune) []byte {
	switch {
	case !c.wide && c.limit == 0:
		return AppendRune(out, r)
	case !c.wide:
		return append(out, byte(r))
	case r >= 0x10000:
		r -= 0x10000
		return c.unit(c.unit(out, 0xD800|r>>10), 0xDC00|r&0x3FF)
	}
	return c.unit(out, r)
}

func (c *Codec) unit(out []byte, u rune) []byte {
	if c.big {
		return append(out, byte(u>>8), byte(u))
	}
	return append(out, byte(u), byte(u>>8))
}

// instead appends what an error handler puts in the place of a character; it
// reports false if there is to be an error.
func (c *Codec) instead(out []byte, r rune, errors string) ([]byte, bool, *Err) {
	text := ""
	switch errors {
	case "ignore":
	case "replace":
		text = "?"
	case "backslashreplace":
		text = string(appendEscape(nil, r))
	case "xmlcharrefreplace":
		text = "&#" + itoa(int(r)) + ";"
	case "surrogateescape":
		if c.wide || r < 0xDC80 || r > 0xDCFF {
			return out, false, nil
		}
		return append(out, byte(r-0xDC00)), true, nil
	case "surrogatepass":
		if c.limit > 0 {
			return out, false, nil
		}
		return c.append(out, r), true, nil
	case "strict":
		return out, false, nil
	default:
		return out, false, noHandler(errors)
	}
	for _, r := range text {
		out = c.append(out, r)
	}
	return out, true, nil
}

func noHandler(name string) *Err {
	if name == "namereplace" {
		return raise(LookupError, "the error handler namereplace is not supported here: it needs the names of all characters")
	}
	return raise(LookupError, "unknown error handler name '", name, "'")
}

// Decode is bytes.decode.
func (c *Codec) Decode(b []byte, errors string) (string, *Bad, *Err) {
	big, pos := c.big, 0
	if c.mark && len(b) > 1 && (b[0] == 0xFF && b[1] == 0xFE || b[0] == 0xFE && b[1] == 0xFF) {
		big, pos = b[0] == 0xFE, 2
	}
	out := make([]byte, 0, len(b))
	for pos < len(b) {
		r, n, reason := c.next(b[pos:], big)
		if reason == "" {
			out = AppendRune(out, r)
			pos += n
			continue
		}
		n, ok, err := n, false, (*Err)(nil)
		if out, n, ok, err = c.around(out, b[pos:], n, big, errors); err != nil {
			return "", nil, err
		} else if !ok {
			return "", &Bad{c.decoding(big), pos, pos + n, reason}, nil
		}
		pos += n
	}
	return string(out), nil, nil
}

// decoding is how an error while decoding names the codec: utf-16 by the order
// of its bytes (PyUnicode_DecodeUTF16Stateful).
func (c *Codec) decoding(big bool) string {
	switch {
	case !c.mark:
		return c.Name
	case big:
		return "utf-16-be"
	}
	return "utf-16-le"
}

// next is the character at the start of b and its length; where there is none,
// why, and how many bytes are to blame.
func (c *Codec) next(b []byte, big bool) (r rune, n int, reason string) {
	switch {
	case c.wide:
		return unit16(b, big)
	case c.limit > 0 && rune(b[0]) < c.limit:
		return rune(b[0]), 1, ""
	case c.limit > 0:
		return 0, 1, c.reason()
	}
	n, ok, reason := utf8At(b)
	if ok {
		r, _ = decode(b)
	}
	return r, n, reason
}

func unit16(b []byte, big bool) (r rune, n int, reason string) {
	at := func(i int) rune {
		if big {
			return rune(b[i])<<8 | rune(b[i+1])
		}
		return rune(b[i+1])<<8 | rune(b[i])
	}
	if len(b) < 2 {
		return 0, 1, "truncated data"
	}
	switch r = at(0); {
	case !isSurrogate(r):
		return r, 2, ""
	case r >= 0xDC00:
		return r, 2, "illegal encoding"
	case len(b) < 4:
		return r, len(b), "unexpected end of data"
	}
	if low := at(2); low >= 0xDC00 && low < 0xE000 {
		return 0x10000 + (r-0xD800)<<10 + low - 0xDC00, 4, ""
	}
	return r, 2, "illegal UTF-16 surrogate"
}

// around applies an error handler to n bytes at the start of b and says how many
// are done with; false: there is to be an error.
func (c *Codec) around(out, b []byte, n int, big bool, errors string) ([]byte, int, bool, *Err) {
	switch errors {
	case "ignore":
	case "replace":
		out = AppendRune(out, 0xFFFD)
	case "backslashreplace":
		for _, x := range b[:n] {
			out = append(out, `\x`+strconv.FormatInt(int64(x)|0x100, 16)[1:]...)
		}
	case "surrogateescape":
		high := slices.IndexFunc(b[:n], func(x byte) bool { return x < 0x80 })
		if high == 0 {
			return out, n, false, nil
		} else if high > 0 {
			n = high
		}
		for _, x := range b[:n] {
			out = AppendRune(out, 0xDC00+rune(x))
		}
	case "surrogatepass":
		switch {
		case c.wide && len(b) > 1:
			r, _, _ := unit16(b[:2], big)
			return AppendRune(out, r), 2, true, nil
		case !c.wide && c.limit == 0 && len(b) > 2 && b[0] == 0xED && b[1]&0xE0 == 0xA0 && b[2]&0xC0 == 0x80:
			return append(out, b[:3]...), 3, true, nil
		}
		return out, n, false, nil
	case "strict":
		return out, n, false, nil
	default:
		return out, n, false, noHandler(errors)
	}
	return out, n, true, nil
}

// utf8At is the length of the character at the start of b; when there is none,
// that of the bytes to be skipped, and why.
func utf8At(b []byte) (n int, ok bool, reason string) {
	c := b[0]
	need, low, high := 0, byte(0x80), byte(0xBF)
	switch {
	case c < 0x80:
		return 1, true, ""
	case c >= 0xC2 && c < 0xE0:
		need = 1
	case c >= 0xE0 && c < 0xF0:
		need = 2
		if c == 0xE0 {
			low = 0xA0
		} else if c == 0xED {
			high = 0x9F
		}
	case c >= 0xF0 && c < 0xF5:
		need = 3
		if c == 0xF0 {
			low = 0x90
		} else if c == 0xF4 {
			high = 0x8F
		}
	default:
		return 1, false, "invalid start byte"
	}
	for i := 1; i <= need; i++ {
		if i >= len(b) {
			return i, false, "unexpected end of data"
		}
		if b[i] < low || b[i] > high {
			return i, false, "invalid continuation byte"
		}
		low, high = 0x80, 0xBF
	}
	return need + 1, true, ""
}
