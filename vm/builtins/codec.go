package builtins

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// The codecs: utf-8, ascii, latin-1.

// codecName normalises the name of an encoding; "" if it is none of ours.
func codecName(name string) string {
	switch strings.NewReplacer("_", "-", " ", "-").Replace(strings.ToLower(name)) {
	case "utf-8", "utf8", "u8":
		return "utf-8"
	case "ascii", "us-ascii", "646":
		return "ascii"
	case "latin-1", "latin1", "iso-8859-1", "iso8859-1", "l1", "latin":
		return "latin-1"
	}
	return ""
}

// codecArgs reads encoding and errors, arguments i and i+1.
func codecArgs(in *Interp, c *Call, i int) (codec, errors string, ok bool) {
	codec, errors = "utf-8", "strict"
	if r := c.Arg(i); r != 0 && r != object.None {
		if !in.IsStr(r) {
			in.Raise(object.TypeError, c.Name()+"() argument 'encoding' must be str, not "+typeText(in, r))
			return "", "", false
		}
		if codec = codecName(in.StrValue(r)); codec == "" {
			in.Raise(object.LookupError, "unknown encoding: "+in.StrValue(r))
			return "", "", false
		}
	}
	if r := c.Arg(i + 1); r != 0 && r != object.None {
		if !in.IsStr(r) {
			in.Raise(object.TypeError, c.Name()+"() argument 'errors' must be str, not "+typeText(in, r))
			return "", "", false
		}
		errors = in.StrValue(r)
	}
	return codec, errors, true
}

func strEncode(in *Interp, c *Call) heap.Ref {
	codec, errors, ok := codecArgs(in, c, 0)
	if !ok {
		return 0
	}
	s := in.StrValue(c.Self)
	work(in, len(s)/8)
	if codec == "utf-8" || (codec == "ascii" && in.IsASCII(c.Self)) {
		return in.Wrap(in.NewBytes([]byte(s)))
	}
	limit := rune(128)
	if codec == "latin-1" {
		limit = 256
	}
	var out []byte
	at := 0
	for _, r := range s {
		if r < limit {
			out = append(out, byte(r))
		} else if out, ok = encodeBad(out, r, errors); !ok {
			return encodeError(in, c, codec, at, limit)
		}
		at++
	}
	return in.Wrap(in.NewBytes(out))
}

// encodeBad is what the error handlers put in the place of a character.
func encodeBad(out []byte, r rune, errors string) ([]byte, bool) {
	switch errors {
	case "ignore":
		return out, true
	case "replace":
		return append(out, '?'), true
	case "xmlcharrefreplace":
		return append(out, "&#"+strconv.Itoa(int(r))+";"...), true
	case "backslashreplace":
		return append(out, strings.Trim(object.StrASCII(string(r)), "'")...), true
	}
	return out, false
}

func encodeError(in *Interp, c *Call, codec string, at int, limit rune) heap.Ref {
	end, n := at, 0
	for _, r := range in.StrValue(c.Self) {
		if n >= at && r < limit {
			break
		}
		n++
	}
	end = n
	reason := "ordinal not in range(" + strconv.Itoa(int(limit)) + ")"
	return in.RaiseArgs(object.UnicodeEncodeError, in.RetStr(codec), own(in, c.Self), in.RetInt(int64(at)), in.RetInt(int64(end)), in.RetStr(reason))
}

// bytesDecode is bytes.decode and bytearray.decode.
func bytesDecode(in *Interp, c *Call) heap.Ref {
	codec, errors, ok := codecArgs(in, c, 0)
	if !ok {
		return 0
	}
	b := in.BytesValue(c.Self)
	work(in, len(b)/8)
	if codec == "utf-8" && utf8.Valid(b) {
		return in.RetStr(string(b))
	}
	var out []byte
	for i := 0; i < len(b); {
		r, w := utf8.RuneError, 1
		switch {
		case codec == "latin-1" || b[i] < 128:
			r = rune(b[i])
		case codec == "utf-8":
			r, w = utf8.DecodeRune(b[i:])
		}
		if r != utf8.RuneError || w > 1 {
			out = utf8.AppendRune(out, r)
			i += w
			continue
		}
		reason, bad := badSequence(b[i:])
		if codec == "ascii" {
			reason, bad = "ordinal not in range(128)", 1
		}
		switch errors {
		case "ignore":
		case "replace":
			out = utf8.AppendRune(out, utf8.RuneError)
		case "backslashreplace":
			for _, x := range b[i : i+bad] {
				out = append(out, `\x`+strconv.FormatInt(int64(x)|0x100, 16)[1:]...)
			}
		default:
			return in.RaiseArgs(object.UnicodeDecodeError, in.RetStr(codec), own(in, c.Self),
				in.RetInt(int64(i)), in.RetInt(int64(i+bad)), in.RetStr(reason))
		}
		i += bad
	}
	return in.RetStr(string(out))
}

// badSequence says what is wrong with invalid UTF-8 and how many bytes of it
// are reported (unicode_decode_utf8, 3.9).
func badSequence(b []byte) (reason string, n int) {
	want := 0
	switch {
	case b[0] >= 0xC2 && b[0] <= 0xDF:
		want = 1
	case b[0] >= 0xE0 && b[0] <= 0xEF:
		want = 2
	case b[0] >= 0xF0 && b[0] <= 0xF4:
		want = 3
	default:
		return "invalid start byte", 1
	}
	for n = 1; n <= want; n++ {
		if n == len(b) {
			return "unexpected end of data", n
		}
		low, high := byte(0x80), byte(0xBF)
		if n == 1 {
			switch b[0] {
			case 0xE0:
				low = 0xA0
			case 0xED:
				high = 0x9F
			case 0xF0:
				low = 0x90
			case 0xF4:
				high = 0x8F
			}
		}
		if b[n] < low || b[n] > high {
			return "invalid continuation byte", n
		}
	}
	return "invalid continuation byte", n
}
