package builtins

import (
	"bytes"
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

const hexDigits = "0123456789abcdef"

func bytesHex(in *Interp, c *Call) heap.Ref {
	per, ok := size(in, c, 1, 1)
	if !ok {
		return 0
	}
	sep := ""
	if r := c.Arg(0); r != 0 {
		if in.IsStr(r) {
			sep = in.StrValue(r)
		} else if in.IsBytes(r) {
			sep = string(in.BytesValue(r))
		}
		if len(sep) != 1 {
			return in.Raise(object.ValueError, "sep must be length 1.")
		}
	}
	b := in.BytesValue(c.Self)
	var out strings.Builder
	for i, x := range b {
		if sep != "" && per != 0 && i > 0 {
			if (per > 0 && int64(len(b)-i)%per == 0) || (per < 0 && int64(i)%-per == 0) {
				out.WriteString(sep)
			}
		}
		out.WriteByte(hexDigits[x>>4])
		out.WriteByte(hexDigits[x&15])
	}
	return in.RetStr(out.String())
}

func bytesAffix(in *Interp, c *Call) heap.Ref {
	name := c.Name()
	b, _, inside, ok := byteWindow(in, c)
	if !ok {
		return 0
	}
	test := bytes.HasPrefix
	if name == "endswith" {
		test = bytes.HasSuffix
	}
	if in.IsBytes(c.Arg(0)) {
		return in.Bool(inside && test(b, in.BytesValue(c.Arg(0))))
	}
	if in.Kind(c.Arg(0)) != object.KindTuple {
		return in.Raise(object.TypeError, name+" first arg must be bytes or a tuple of bytes, not "+in.ClassName(c.Arg(0)))
	}
	for i := range in.TupleLen(c.Arg(0)) {
		v := in.TupleItem(c.Arg(0), i)
		if !in.IsBytes(v) {
			return in.Raise(object.TypeError, "a bytes-like object is required, not '"+in.ClassName(v)+"'")
		}
		if inside && test(b, in.BytesValue(v)) {
			return in.Bool(true)
		}
	}
	return in.Bool(false)
}

func bytesExpandTabs(in *Interp, c *Call) heap.Ref {
	width, ok := cInt(in, c, 0, 8)
	if !ok {
		return 0
	}
	return retBytes(in, c.Self, []byte(expandTabs(string(in.BytesValue(c.Self)), int(min(width, 1<<20)))))
}

func bytesJoin(in *Interp, c *Call) heap.Ref {
	l, err := in.ListOf(c.Arg(0))
	if err == object.NeedPython {
		in.Again(c, 0, "list_of")
		return 0
	}
	if err != nil {
		return in.Raise(object.TypeError, "can only join an iterable")
	}
	defer in.Decref(l)
	var out []byte
	for i := range in.ListLen(l) {
		v := in.ListItem(l, i)
		if !in.IsBytes(v) {
			return in.Raise(object.TypeError, "sequence item "+itoa(i)+": expected a bytes-like object, "+in.ClassName(v)+" found")
		}
		if i > 0 {
			out = append(out, in.BytesValue(c.Self)...)
		}
		out = append(out, in.BytesValue(v)...)
	}
	return retBytes(in, c.Self, out)
}

func bytesPad(in *Interp, c *Call) heap.Ref {
	width, ok := size(in, c, 0, 0)
	if !ok {
		return 0
	}
	fill := []byte{' '}
	if c.Arg(1) != 0 {
		if !in.IsBytes(c.Arg(1)) || len(in.BytesValue(c.Arg(1))) != 1 {
			return in.Raise(object.TypeError, c.Name()+"() argument 2 must be a byte string of length 1, not "+in.ClassName(c.Arg(1)))
		}
		fill = in.BytesValue(c.Arg(1))
	}
	b := in.BytesValue(c.Self)
	left, right, ok := padding(in, c.Name(), int64(len(b)), width)
	if !ok {
		return 0
	}
	return retBytes(in, c.Self, bytes.Join([][]byte{bytes.Repeat(fill, left), b, bytes.Repeat(fill, right)}, nil))
}

func bytesStrip(in *Interp, c *Call) heap.Ref {
	b, name := in.BytesValue(c.Self), c.Name()
	test := isASCIISpace
	if r := c.Arg(0); r != 0 && r != object.None {
		chars, ok := needBytes(in, c, 0)
		if !ok {
			return 0
		}
		test = func(x byte) bool { return bytes.IndexByte(chars, x) >= 0 }
	}
	lo, hi := 0, len(b)
	for name != "rstrip" && lo < hi && test(b[lo]) {
		lo++
	}
	for name != "lstrip" && lo < hi && test(b[hi-1]) {
		hi--
	}
	return retBytes(in, c.Self, b[lo:hi])
}

func bytesPartition(in *Interp, c *Call) heap.Ref {
	sep, ok := needBytes(in, c, 0)
	if !ok {
		return 0
	}
	if len(sep) == 0 {
		return in.Raise(object.ValueError, "empty separator")
	}
	b, right := in.BytesValue(c.Self), c.Name() == "rpartition"
	at := bytes.Index(b, sep)
	if right {
		at = bytes.LastIndex(b, sep)
	}
	parts := [3][]byte{b, nil, nil}
	switch {
	case at >= 0:
		parts = [3][]byte{b[:at], sep, b[at+len(sep):]}
	case right:
		parts = [3][]byte{nil, nil, b}
	}
	return in.RetTuple(retBytes(in, c.Self, parts[0]), retBytes(in, c.Self, parts[1]), retBytes(in, c.Self, parts[2]))
}

func bytesRemove(in *Interp, c *Call) heap.Ref {
	affix, ok := needBytes(in, c, 0)
	if !ok {
		return 0
	}
	if c.Name() == "removeprefix" {
		return retBytes(in, c.Self, bytes.TrimPrefix(in.BytesValue(c.Self), affix))
	}
	return retBytes(in, c.Self, bytes.TrimSuffix(in.BytesValue(c.Self), affix))
}

func bytesReplace(in *Interp, c *Call) heap.Ref {
	old, ok := needBytes(in, c, 0)
	if !ok {
		return 0
	}
	with, ok := needBytes(in, c, 1)
	if !ok {
		return 0
	}
	n, ok := size(in, c, 2, -1)
	if !ok {
		return 0
	}
	return retBytes(in, c.Self, []byte(strings.Replace(string(in.BytesValue(c.Self)), string(old), string(with), int(max(n, -1)))))
}

func bytesSplit(in *Interp, c *Call) heap.Ref {
	limit, ok := size(in, c, 1, -1)
	if !ok {
		return 0
	}
	s, right := string(in.BytesValue(c.Self)), c.Name() == "rsplit"
	n := int(min(max(limit, -1), int64(len(s))+1))
	var parts []string
	if c.Arg(0) == 0 || c.Arg(0) == object.None {
		parts = fields(s, n)
		if right {
			parts = fieldsRight(s, n)
		}
		return retByteList(in, c.Self, parts)
	}
	sep, ok := needBytes(in, c, 0)
	if !ok {
		return 0
	}
	if len(sep) == 0 {
		return in.Raise(object.ValueError, "empty separator")
	}
	parts = splitAt(s, string(sep), n)
	if right {
		parts = splitAtRight(s, string(sep), n)
	}
	return retByteList(in, c.Self, parts)
}

func retByteList(in *Interp, like heap.Ref, parts []string) heap.Ref {
	items := make([]heap.Ref, len(parts))
	for i, p := range parts {
		items[i] = retBytes(in, like, []byte(p))
	}
	return retList(in, items)
}

func bytesSplitLines(in *Interp, c *Call) heap.Ref {
	keep, ok := cInt(in, c, 0, 0)
	if !ok {
		return 0
	}
	return retByteList(in, c.Self, lines(string(in.BytesValue(c.Self)), keep != 0, func(r rune) bool { return r == '\n' || r == '\r' }))
}

func bytesZfill(in *Interp, c *Call) heap.Ref {
	width, ok := size(in, c, 0, 0)
	if !ok {
		return 0
	}
	b := in.BytesValue(c.Self)
	left, _, ok := padding(in, "rjust", int64(len(b)), width)
	if !ok {
		return 0
	}
	sign := 0
	if len(b) > 0 && (b[0] == '+' || b[0] == '-') {
		sign = 1
	}
	return retBytes(in, c.Self, bytes.Join([][]byte{b[:sign], bytes.Repeat([]byte{'0'}, left), b[sign:]}, nil))
}

var bytearrayType = interp.TypeDef{
	Name: "bytearray", Kind: object.KindByteArray,
	New: &Def{Sig: "source=b'', encoding=None, errors=None", Fn: bytesNew},
	Methods: append([]Def{
		{Name: "__init__", Sig: "...", Fn: func(in *Interp, c *Call) heap.Ref { return in.None() }},
		{Name: "append", Sig: "item, /", Fn: bytearrayInsert},
		{Name: "clear", Fn: func(in *Interp, c *Call) heap.Ref { return done(in, in.ByteArraySet(c.Self, nil)) }},
		{Name: "copy", Fn: bytesMap(func(b []byte) []byte { return b })},
		{Name: "extend", Sig: "iterable_of_ints, /", Fn: bytearrayExtend},
		{Name: "insert", Sig: "index, item, /", Fn: bytearrayInsert},
		{Name: "pop", Sig: "index=-1, /", Fn: bytearrayPop},
		{Name: "remove", Sig: "value, /", Fn: bytearrayRemove},
		{Name: "reverse", Fn: bytearrayReverse},
	}, bytesShared...),
}

// byteArg reads an argument that must be one byte.
func byteArg(in *Interp, c *Call, i int) (byte, bool) {
	n, ok := size(in, c, i, 0)
	if ok && (n < 0 || n > 255) {
		in.Raise(object.ValueError, "byte must be in range(0, 256)")
		return 0, false
	}
	return byte(n), ok
}

// bytearrayInsert is append and insert.
func bytearrayInsert(in *Interp, c *Call) heap.Ref {
	b := in.BytesValue(c.Self)
	at, item := int64(len(b)), 0
	if c.Name() == "insert" {
		var ok bool
		if at, ok = size(in, c, 0, 0); !ok {
			return 0
		}
		item = 1
	}
	x, ok := byteArg(in, c, item)
	if !ok {
		return 0
	}
	lo, _ := clip(at, 0, len(b))
	lo = min(lo, len(b))
	return done(in, in.ByteArraySet(c.Self, bytes.Join([][]byte{b[:lo], {x}, b[lo:]}, nil)))
}

func bytearrayExtend(in *Interp, c *Call) heap.Ref {
	more, ok := []byte(nil), true
	if in.IsBytes(c.Arg(0)) {
		more = in.BytesValue(c.Arg(0))
	} else if !iterable(in, c.Arg(0)) {
		return in.Raise(object.TypeError, "can't extend bytearray with "+in.ClassName(c.Arg(0)))
	} else if more, ok = byteList(in, c, c.Arg(0), "bytearray"); !ok {
		return 0
	}
	return done(in, in.ByteArraySet(c.Self, bytes.Join([][]byte{in.BytesValue(c.Self), more}, nil)))
}

func bytearrayPop(in *Interp, c *Call) heap.Ref {
	at, ok := size(in, c, 0, -1)
	if !ok {
		return 0
	}
	b := bytes.Clone(in.BytesValue(c.Self))
	if len(b) == 0 {
		return in.Raise(object.IndexError, "pop from empty bytearray")
	}
	if at < 0 {
		at += int64(len(b))
	}
	if at < 0 || at >= int64(len(b)) {
		return in.Raise(object.IndexError, "pop index out of range")
	}
	x := b[at]
	if err := in.ByteArraySet(c.Self, append(b[:at], b[at+1:]...)); err != nil {
		return in.RaiseErr(err)
	}
	return in.RetInt(int64(x))
}

func bytearrayRemove(in *Interp, c *Call) heap.Ref {
	x, ok := byteArg(in, c, 0)
	if !ok {
		return 0
	}
	b := bytes.Clone(in.BytesValue(c.Self))
	at := bytes.IndexByte(b, x)
	if at < 0 {
		return in.Raise(object.ValueError, "value not found in bytearray")
	}
	return done(in, in.ByteArraySet(c.Self, append(b[:at], b[at+1:]...)))
}

func bytearrayReverse(in *Interp, c *Call) heap.Ref {
	b := bytes.Clone(in.BytesValue(c.Self))
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	return done(in, in.ByteArraySet(c.Self, b))
}

// iterable reports whether iter(r) can work.
func iterable(in *Interp, r heap.Ref) bool {
	return in.HasSpecial(r, "__iter__") || in.HasSpecial(r, "__getitem__")
}
