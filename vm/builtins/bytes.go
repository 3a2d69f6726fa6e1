package builtins

import (
	"bytes"
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// bytesShared are the methods that bytes and bytearray have; those of a
// bytearray answer with new bytearrays.
var bytesShared = []Def{
	{Name: "capitalize", Fn: bytesMap(func(b []byte) []byte { return []byte(asciiTitle(string(b), false)) })},
	{Name: "center", Sig: "width, fillchar=None, /", Fn: bytesPad},
	{Name: "count", Sig: "...", Fn: finder(bytesCount)},
	{Name: "decode", Sig: "encoding=None, errors=None", Fn: bytesDecode},
	{Name: "endswith", Sig: "...", Fn: finder(bytesAffix)},
	{Name: "expandtabs", Sig: "tabsize=8", Fn: bytesExpandTabs},
	{Name: "find", Sig: "...", Fn: finder(bytesFind)},
	{Name: "fromhex", Sig: "string, /", Fn: bytesFromHex, Class: true},
	{Name: "hex", Sig: "sep=None, bytes_per_sep=1", Fn: bytesHex},
	{Name: "index", Sig: "...", Fn: finder(bytesFind)},
	{Name: "isalnum", Fn: bytesTest(func(c byte) bool { return isLetter(c) || isASCIIDigit(c) })},
	{Name: "isalpha", Fn: bytesTest(isLetter)},
	{Name: "isascii", Fn: func(in *Interp, c *Call) heap.Ref {
		return in.Bool(bytes.IndexFunc(in.BytesValue(c.Self), func(r rune) bool { return r >= 128 }) < 0)
	}},
	{Name: "isdigit", Fn: bytesTest(isASCIIDigit)},
	{Name: "islower", Fn: func(in *Interp, c *Call) heap.Ref { return in.Bool(isLowerText(asciiText(in, c.Self))) }},
	{Name: "isspace", Fn: bytesTest(isASCIISpace)},
	{Name: "istitle", Fn: func(in *Interp, c *Call) heap.Ref { return in.Bool(isTitleText(asciiText(in, c.Self))) }},
	{Name: "isupper", Fn: func(in *Interp, c *Call) heap.Ref { return in.Bool(isUpperText(asciiText(in, c.Self))) }},
	{Name: "join", Sig: "iterable, /", Fn: bytesJoin},
	{Name: "ljust", Sig: "width, fillchar=None, /", Fn: bytesPad},
	{Name: "lower", Fn: bytesMap(lowerBytes)},
	{Name: "lstrip", Sig: "bytes=None, /", Fn: bytesStrip},
	{Name: "maketrans", Sig: "frm, to, /", Fn: delegate("bytes__maketrans"), Static: true},
	{Name: "partition", Sig: "sep, /", Fn: bytesPartition},
	{Name: "removeprefix", Sig: "prefix, /", Fn: bytesRemove},
	{Name: "removesuffix", Sig: "suffix, /", Fn: bytesRemove},
	{Name: "replace", Sig: "old, new, count=-1, /", Fn: bytesReplace},
	{Name: "rfind", Sig: "...", Fn: finder(bytesFind)},
	{Name: "rindex", Sig: "...", Fn: finder(bytesFind)},
	{Name: "rjust", Sig: "width, fillchar=None, /", Fn: bytesPad},
	{Name: "rpartition", Sig: "sep, /", Fn: bytesPartition},
	{Name: "rsplit", Sig: "sep=None, maxsplit=-1", Fn: bytesSplit},
	{Name: "rstrip", Sig: "bytes=None, /", Fn: bytesStrip},
	{Name: "split", Sig: "sep=None, maxsplit=-1", Fn: bytesSplit},
	{Name: "splitlines", Sig: "keepends=False", Fn: bytesSplitLines},
	{Name: "startswith", Sig: "...", Fn: finder(bytesAffix)},
	{Name: "strip", Sig: "bytes=None, /", Fn: bytesStrip},
	{Name: "swapcase", Fn: bytesMap(swapBytes)},
	{Name: "title", Fn: bytesMap(func(b []byte) []byte { return []byte(asciiTitle(string(b), true)) })},
	{Name: "translate", Sig: "table, /, delete=b''", Fn: delegate("bytes__translate")},
	{Name: "upper", Fn: bytesMap(upperBytes)},
	{Name: "zfill", Sig: "width, /", Fn: bytesZfill},
}

var bytesType = interp.TypeDef{
	Name: "bytes", Kind: object.KindBytes,
	New:     &Def{Sig: "source=b'', encoding=None, errors=None", Fn: bytesNew},
	Methods: bytesShared,
}

func isLetter(c byte) bool     { return c|32 >= 'a' && c|32 <= 'z' }
func isASCIIDigit(c byte) bool { return c >= '0' && c <= '9' }
func isASCIISpace(c byte) bool { return c == ' ' || (c >= 9 && c <= 13) }

// asciiText is the bytes as text whose non-ASCII parts have no case.
func asciiText(in *Interp, r heap.Ref) string {
	return strings.Map(func(r rune) rune {
		if r >= 128 {
			return '.'
		}
		return r
	}, string(in.BytesValue(r)))
}

func lowerBytes(b []byte) []byte {
	out := bytes.Clone(b)
	for i, c := range out {
		if c >= 'A' && c <= 'Z' {
			out[i] = c + 32
		}
	}
	return out
}

func upperBytes(b []byte) []byte {
	out := bytes.Clone(b)
	for i, c := range out {
		if c >= 'a' && c <= 'z' {
			out[i] = c - 32
		}
	}
	return out
}

func swapBytes(b []byte) []byte {
	out := bytes.Clone(b)
	for i, c := range out {
		if isLetter(c) {
			out[i] = c ^ 32
		}
	}
	return out
}

// asciiTitle is title, or capitalize when only the first word counts.
func asciiTitle(s string, every bool) string {
	out := lowerBytes([]byte(s))
	for i := range out {
		if (i == 0 || (every && !isLetter(out[i-1]))) && isLetter(out[i]) {
			out[i] &^= 32
		}
	}
	return string(out)
}

func bytesMap(f func([]byte) []byte) interp.Native {
	return func(in *Interp, c *Call) heap.Ref { return retBytes(in, c.Self, f(in.BytesValue(c.Self))) }
}

func bytesTest(f func(byte) bool) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		b := in.BytesValue(c.Self)
		for _, x := range b {
			if !f(x) {
				return in.Bool(false)
			}
		}
		return in.Bool(len(b) > 0)
	}
}

// bytesNew is bytes(…) and bytearray(…): the prelude makes sense of what is
// neither bytes, a size nor a list of small integers.
func bytesNew(in *Interp, c *Call) heap.Ref {
	mutable := in.Raw(c.Self, object.ClassKind) == uint64(object.KindByteArray)
	kind, noun := uint8(object.KindBytes), "bytes"
	if mutable {
		kind, noun = object.KindByteArray, "bytearray"
	}
	b, ok := bytesOf(in, c, noun)
	if !ok {
		return 0
	}
	if class := exactClass(in, c, kind); mutable {
		return in.Wrap(in.NewByteArrayOf(class, b))
	} else {
		return in.Wrap(in.NewBytesOf(class, b))
	}
}

// bytesOf reads the arguments of bytes() and bytearray().
func bytesOf(in *Interp, c *Call, noun string) (b []byte, ok bool) {
	v := c.Arg(0)
	for i := 1; i < 3; i++ {
		if r := c.Arg(i); r != 0 && !in.IsStr(r) {
			in.Raise(object.TypeError, noun+"() argument "+itoa(i+1)+" must be str, not "+typeText(in, r))
			return nil, false
		}
	}
	switch {
	case v == 0:
		return nil, true
	case in.IsStr(v):
		if c.Arg(1) == 0 {
			if in.D.Classic && !in.IsUnicode(v) {
				return []byte(object.ByteText(in.StrValue(v))), true
			}
			in.Raise(object.TypeError, "string argument without an encoding")
			return nil, false
		}
		codec, errors, ok := codecArgs(in, c, 1)
		if !ok {
			return nil, false
		}
		return encoded(in, v, codec, errors)
	case c.Arg(1) != 0:
		in.Raise(object.TypeError, "encoding without a string argument")
		return nil, false
	case in.IsBytes(v):
		return bytes.Clone(in.BytesValue(v)), true
	case in.IsInt(v) || hasIndex(in, v):
		n, ok := size(in, c, 0, 0)
		if !ok {
			return nil, false
		}
		if n < 0 {
			in.Raise(object.ValueError, "negative count")
			return nil, false
		}
		if n > 8*int64(in.Max()) {
			in.RaiseErr(object.TooLarge)
			return nil, false
		}
		return make([]byte, n), true
	case in.Bits(v)&object.OverIter == 0 && in.Kind(v) == object.KindInstance && in.Bits(v)&object.OverGetitem == 0:
		in.Delegate("bytes__convert", c.Self, v)
		return nil, false
	}
	return byteList(in, c, v, noun)
}

// byteList reads an iterable of integers below 256.
func byteList(in *Interp, c *Call, v heap.Ref, noun string) ([]byte, bool) {
	if !iterable(in, v) {
		in.Raise(object.TypeError, "cannot convert '"+in.ClassName(v)+"' object to "+noun)
		return nil, false
	}
	l, err := in.ListOf(v)
	if err == object.NeedPython {
		in.Again(c, 0, "list_of")
		return nil, false
	}
	if err != nil {
		in.Raise(object.TypeError, "cannot convert '"+in.ClassName(v)+"' object to "+noun)
		return nil, false
	}
	defer in.Decref(l)
	out := make([]byte, in.ListLen(l))
	for i := range out {
		n, err := in.Size(in.ListItem(l, i))
		switch {
		case err != nil:
			in.RaiseErr(err)
			return nil, false
		case n < 0 || n > 255:
			in.Raise(object.ValueError, byteRange(noun))
			return nil, false
		}
		out[i] = byte(n)
	}
	return out, true
}

func byteRange(noun string) string {
	if noun == "bytes" {
		return "bytes must be in range(0, 256)"
	}
	return "byte must be in range(0, 256)"
}

// needBytes reads an argument that must be bytes-like.
func needBytes(in *Interp, c *Call, i int) ([]byte, bool) {
	if r := c.Arg(i); in.IsBytes(r) {
		return in.BytesValue(r), true
	}
	in.Raise(object.TypeError, "a bytes-like object is required, not '"+in.ClassName(c.Arg(i))+"'")
	return nil, false
}

// subBytes reads what find and its like look for: bytes or one byte.
func subBytes(in *Interp, c *Call) ([]byte, bool) {
	r := c.Arg(0)
	if in.IsBytes(r) {
		return in.BytesValue(r), true
	}
	if !in.IsInt(r) {
		in.Raise(object.TypeError, "argument should be integer or bytes-like object, not '"+in.ClassName(r)+"'")
		return nil, false
	}
	n, small := in.IntValue(r)
	if !small || n < 0 || n > 255 {
		in.Raise(object.ValueError, "byte must be in range(0, 256)")
		return nil, false
	}
	return []byte{byte(n)}, true
}

// byteWindow applies start and end (arguments 1 and 2).
func byteWindow(in *Interp, c *Call) (b []byte, start int, inside, ok bool) {
	b = in.BytesValue(c.Self)
	from, ok := bound(in, c, 1, 0)
	if !ok {
		return nil, 0, false, false
	}
	to, ok := bound(in, c, 2, ssizeMax)
	if !ok {
		return nil, 0, false, false
	}
	lo, hi := clip(from, to, len(b))
	if lo > len(b) || lo > hi {
		return nil, lo, false, true
	}
	return b[lo:hi], lo, true, true
}

func bytesCount(in *Interp, c *Call) heap.Ref {
	b, _, inside, ok := byteWindow(in, c)
	if !ok {
		return 0
	}
	sub, ok := subBytes(in, c)
	if !ok {
		return 0
	}
	if !inside {
		return in.RetInt(0)
	}
	if len(sub) == 0 {
		return in.RetInt(int64(len(b)) + 1)
	}
	return in.RetInt(int64(bytes.Count(b, sub)))
}

func bytesFind(in *Interp, c *Call) heap.Ref {
	b, start, inside, ok := byteWindow(in, c)
	if !ok {
		return 0
	}
	sub, ok := subBytes(in, c)
	if !ok {
		return 0
	}
	at := -1
	if inside {
		if c.Name()[0] == 'r' {
			at = bytes.LastIndex(b, sub)
		} else {
			at = bytes.Index(b, sub)
		}
	}
	switch {
	case at >= 0:
		return in.RetInt(int64(start + at))
	case strings.HasSuffix(c.Name(), "index"):
		return in.Raise(object.ValueError, "subsection not found")
	}
	return in.RetInt(-1)
}

func bytesFromHex(in *Interp, c *Call) heap.Ref {
	text, ok := namedStr(in, c, 0, "fromhex() argument")
	if !ok {
		return 0
	}
	var out []byte
	for i := 0; i < len(text); {
		if isASCIISpace(text[i]) {
			i++
			continue
		}
		high, low := hexDigit(text, i), hexDigit(text, i+1)
		if high < 0 || low < 0 {
			if high >= 0 {
				i++
			}
			return in.Raise(object.ValueError, "non-hexadecimal number found in fromhex() arg at position "+itoa(i))
		}
		out = append(out, byte(high<<4|low))
		i += 2
	}
	if in.Raw(c.Self, object.ClassKind) == uint64(object.KindByteArray) {
		return in.Wrap(in.NewByteArray(out))
	}
	return in.Wrap(in.NewBytes(out))
}

// hexDigit is the value of the hexadecimal digit text[i], or -1.
func hexDigit(text string, i int) int {
	if i >= len(text) {
		return -1
	}
	return strings.IndexByte(hexDigits, lowerBytes([]byte{text[i]})[0])
}
