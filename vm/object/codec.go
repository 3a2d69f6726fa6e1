package object

import (
	"strconv"
	"strings"
)

// Encode is str.encode; it knows UTF-8, ASCII and Latin-1 with the usual error
// handlers.
func Encode(text, encoding, errors string) ([]byte, *Err) {
	limit, name, err := codec(encoding)
	if err != nil {
		return nil, err
	}
	if limit == 0 && !hasSurrogate(text) {
		return []byte(text), nil
	}
	out := make([]byte, 0, len(text))
	for pos := 0; len(text) > 0; pos++ {
		r, n := decode(text)
		switch {
		case limit == 0 && (r < 0xD800 || r > 0xDFFF || errors == "surrogatepass"):
			out = append(out, text[:n]...)
		case limit > 0 && r < limit:
			out = append(out, byte(r))
		default:
			if out, err = encodeBad(out, text, pos, limit, name, errors); err != nil {
				return nil, err
			}
		}
		text = text[n:]
	}
	return out, nil
}

// codec names a codec; limit is its first character that it lacks, 0 for UTF-8.
func codec(encoding string) (limit rune, name string, err *Err) {
	switch strings.ReplaceAll(strings.ReplaceAll(strings.ToLower(encoding), "_", "-"), " ", "-") {
	case "utf-8", "utf8", "u8", "utf":
		return 0, "utf-8", nil
	case "ascii", "us-ascii", "646":
		return 0x80, "ascii", nil
	case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "8859", "cp819", "l1", "latin":
		return 0x100, "latin-1", nil
	}
	return 0, "", raise(LookupError, "unknown encoding: ", encoding)
}

func hasSurrogate(text string) bool {
	for i := 0; i+1 < len(text); i++ {
		if text[i] == 0xED && text[i+1] >= 0xA0 {
			return true
		}
	}
	return false
}

// encodeBad applies an error handler to the first character of rest, which the
// codec lacks; pos is its place in the text.
func encodeBad(out []byte, rest string, pos int, limit rune, name, errors string) ([]byte, *Err) {
	r, _ := decode(rest)
	switch errors {
	case "ignore":
		return out, nil
	case "replace":
		return append(out, '?'), nil
	case "backslashreplace":
		return appendEscape(out, r), nil
	case "xmlcharrefreplace":
		return append(out, "&#"+itoa(int(r))+";"...), nil
	case "surrogateescape":
		if r >= 0xDC80 && r <= 0xDCFF {
			return append(out, byte(r-0xDC00)), nil
		}
	case "strict", "surrogatepass":
	default:
		return nil, raise(LookupError, "unknown error handler name '", errors, "'")
	}
	reason := "surrogates not allowed"
	if limit > 0 {
		reason = "ordinal not in range(" + itoa(int(limit)) + ")"
	}
	where := " '" + string(appendEscape(nil, r)) + "' in position " + itoa(pos)
	if n := badRun(rest, limit); n > 1 {
		where = "s in position " + itoa(pos) + "-" + itoa(pos+n-1)
	}
	return nil, raise(UnicodeEncodeError, "'", name, "' codec can't encode character", where, ": ", reason)
}

// badRun is the number of characters at the start of text that the codec lacks.
func badRun(text string, limit rune) int {
	n := 0
	for ; len(text) > 0; n++ {
		r, size := decode(text)
		if limit > 0 && r < limit || limit == 0 && (r < 0xD800 || r > 0xDFFF) {
			break
		}
		text = text[size:]
	}
	return n
}

// Decode is bytes.decode.
func Decode(b []byte, encoding, errors string) (string, *Err) {
	limit, name, err := codec(encoding)
	if err != nil {
		return "", err
	}
	out := make([]byte, 0, len(b))
	for pos := 0; pos < len(b); {
		if limit > 0 {
			if c := rune(b[pos]); c < limit {
				out = AppendRune(out, c)
			} else if out, err = decodeBad(out, b, pos, 1, name, "ordinal not in range(128)", errors); err != nil {
				return "", err
			}
			pos++
			continue
		}
		n, ok, reason := utf8At(b[pos:])
		if ok {
			out = append(out, b[pos:pos+n]...)
		} else if out, err = decodeBad(out, b, pos, n, name, reason, errors); err != nil {
			return "", err
		}
		pos += n
	}
	return string(out), nil
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

// decodeBad applies an error handler to n bytes that are no character.
func decodeBad(out, b []byte, pos, n int, name, reason, errors string) ([]byte, *Err) {
	switch errors {
	case "ignore":
		return out, nil
	case "replace":
		return AppendRune(out, 0xFFFD), nil
	case "backslashreplace":
		for _, c := range b[pos : pos+n] {
			out = append(out, '\\', 'x', "0123456789abcdef"[c>>4], "0123456789abcdef"[c&15])
		}
		return out, nil
	case "surrogateescape":
		for _, c := range b[pos : pos+n] {
			out = AppendRune(out, 0xDC00+rune(c))
		}
		return out, nil
	case "strict":
	default:
		return nil, raise(LookupError, "unknown error handler name '", errors, "'")
	}
	where := "byte 0x" + strconv.FormatInt(int64(b[pos])|0x100, 16)[1:] + " in position " + itoa(pos)
	if n > 1 {
		where = "bytes in position " + itoa(pos) + "-" + itoa(pos+n-1)
	}
	return nil, raise(UnicodeDecodeError, "'", name, "' codec can't decode ", where, ": ", reason)
}
