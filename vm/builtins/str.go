package builtins

import (
	"strings"
	"unicode/utf8"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

var strType = interp.TypeDef{
	Name: "str", Kind: object.KindStr,
	New: &Def{Sig: "object=None, encoding=None, errors=None", Fn: strNew},
	Methods: []Def{
		{Name: "capitalize", Fn: strMap(capitalizeText)},
		{Name: "casefold", Fn: strMap(casefoldText)},
		{Name: "center", Sig: "width, fillchar=None, /", Fn: strPad},
		{Name: "count", Sig: "...", Fn: finder(strCount)},
		{Name: "encode", Sig: "encoding=None, errors=None", Fn: strEncode},
		{Name: "endswith", Sig: "...", Fn: finder(strAffix)},
		{Name: "expandtabs", Sig: "tabsize=8", Fn: strExpandTabs},
		{Name: "find", Sig: "...", Fn: finder(strFind)},
		{Name: "format", Sig: "...", Fn: strFormat},
		{Name: "format_map", Sig: "mapping, /", Fn: delegate("str__format_map")},
		{Name: "index", Sig: "...", Fn: finder(strFind)},
		{Name: "isalnum", Fn: strTest(func(s string) bool { return all(s, isAlnum) })},
		{Name: "isalpha", Fn: strTest(func(s string) bool { return all(s, isAlpha) })},
		{Name: "isascii", Fn: strTest(func(s string) bool { return s == "" || all(s, func(r rune) bool { return r < 128 }) })},
		{Name: "isdecimal", Fn: strTest(func(s string) bool { return all(s, isDecimal) })},
		{Name: "isdigit", Fn: strTest(func(s string) bool { return all(s, isDigit) })},
		{Name: "isidentifier", Fn: strTest(isIdentifier)},
		{Name: "islower", Fn: strTest(isLowerText)},
		{Name: "isnumeric", Fn: strTest(func(s string) bool { return all(s, isNumeric) })},
		{Name: "isprintable", Fn: strTest(func(s string) bool { return s == "" || all(s, object.IsPrintable) })},
		{Name: "isspace", Fn: strTest(func(s string) bool { return all(s, object.IsSpace) })},
		{Name: "istitle", Fn: strTest(isTitleText)},
		{Name: "isupper", Fn: strTest(isUpperText)},
		{Name: "join", Sig: "iterable, /", Fn: strJoin},
		{Name: "ljust", Sig: "width, fillchar=None, /", Fn: strPad},
		{Name: "lower", Fn: strMap(lowerText)},
		{Name: "lstrip", Sig: "chars=None, /", Fn: strStrip},
		{Name: "maketrans", Sig: "x, y=None, z=None, /", Fn: delegate("str__maketrans"), Static: true},
		{Name: "partition", Sig: "sep, /", Fn: strPartition},
		{Name: "removeprefix", Sig: "prefix, /", Fn: strRemove},
		{Name: "removesuffix", Sig: "suffix, /", Fn: strRemove},
		{Name: "replace", Sig: "old, new, count=-1, /", Fn: strReplace},
		{Name: "rfind", Sig: "...", Fn: finder(strFind)},
		{Name: "rindex", Sig: "...", Fn: finder(strFind)},
		{Name: "rjust", Sig: "width, fillchar=None, /", Fn: strPad},
		{Name: "rpartition", Sig: "sep, /", Fn: strPartition},
		{Name: "rsplit", Sig: "sep=None, maxsplit=-1", Fn: strSplit},
		{Name: "rstrip", Sig: "chars=None, /", Fn: strStrip},
		{Name: "split", Sig: "sep=None, maxsplit=-1", Fn: strSplit},
		{Name: "splitlines", Sig: "keepends=False", Fn: strSplitLines},
		{Name: "startswith", Sig: "...", Fn: finder(strAffix)},
		{Name: "strip", Sig: "chars=None, /", Fn: strStrip},
		{Name: "swapcase", Fn: strMap(swapText)},
		{Name: "title", Fn: strMap(titleText)},
		{Name: "translate", Sig: "table, /", Fn: delegate("str__translate")},
		{Name: "upper", Fn: strMap(upperText)},
		{Name: "zfill", Sig: "width, /", Fn: strZfill},
	},
}

func strNew(in *Interp, c *Call) heap.Ref {
	class := exactClass(in, c, object.KindStr)
	for i := 1; i < 3; i++ {
		if r := c.Arg(i); r != 0 && !in.IsStr(r) {
			return in.Raise(object.TypeError, "str() argument "+itoa(i+1)+" must be str, not "+typeText(in, r))
		}
	}
	if c.Arg(1) != 0 || c.Arg(2) != 0 {
		return in.Delegate("str__decode", c.Self, c.Arg(0), orNone(c.Arg(1)), orNone(c.Arg(2)))
	}
	text := heap.Ref(0)
	switch v := c.Arg(0); {
	case v == 0:
		text = in.RetStr("")
	case in.Kind(v) == object.KindStr && in.Type(v) == 0:
		text = own(in, v)
	default:
		s, err := in.Str(v)
		if err == object.NeedPython && class == 0 {
			return in.StrOf(v)
		}
		if err == object.NeedPython {
			in.Again(c, 0, "str_of")
			return 0
		}
		if err != nil {
			return in.RaiseErr(err)
		}
		text = in.RetStr(s)
	}
	if class == 0 || text == 0 {
		return text
	}
	defer in.Decref(text)
	return in.Wrap(in.NewStrOf(class, text))
}

// strMap makes the method that answers with another text.
func strMap(f func(string) string) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		s := in.StrValue(c.Self)
		work(in, len(s)/8)
		return in.RetStr(f(s))
	}
}

func strTest(f func(string) bool) interp.Native {
	return func(in *Interp, c *Call) heap.Ref { return in.Bool(f(in.StrValue(c.Self))) }
}

// window applies start and end arguments (1 and 2) to a str: the text between
// them, and the code point number of its beginning; inside is false when start
// lies behind the end.
func window(in *Interp, c *Call) (text string, start int, inside, ok bool) {
	s := in.StrValue(c.Self)
	from, ok := bound(in, c, 1, 0)
	if !ok {
		return "", 0, false, false
	}
	to, ok := bound(in, c, 2, ssizeMax)
	if !ok {
		return "", 0, false, false
	}
	n := in.StrLen(c.Self)
	lo, hi := clip(from, to, n)
	if lo > n || lo > hi {
		return "", lo, false, true
	}
	if len(s) == n {
		return s[lo:hi], lo, true, true
	}
	a := byteOffset(s, lo)
	return s[a : a+byteOffset(s[a:], hi-lo)], lo, true, true
}

// byteOffset is where code point n begins.
func byteOffset(s string, n int) int {
	at := 0
	for ; n > 0 && at < len(s); n-- {
		_, w := utf8.DecodeRuneInString(s[at:])
		at += w
	}
	return at
}

// needStr reads an argument that must be a str, with the message of str.find
// and its like.
func needStr(in *Interp, c *Call, i int) (string, bool) {
	if r := c.Arg(i); in.IsStr(r) {
		return in.StrValue(r), true
	}
	in.Raise(object.TypeError, "must be str, not "+in.ClassName(c.Arg(i)))
	return "", false
}

// namedStr is needStr with the message of Argument Clinic.
func namedStr(in *Interp, c *Call, i int, what string) (string, bool) {
	if r := c.Arg(i); in.IsStr(r) {
		return in.StrValue(r), true
	}
	in.Raise(object.TypeError, what+" must be str, not "+typeText(in, c.Arg(i)))
	return "", false
}

// typeText names the type of a wrong argument as _PyArg_BadArgument does.
func typeText(in *Interp, r heap.Ref) string {
	if r == object.None {
		return "None"
	}
	return in.ClassName(r)
}

// finder checks the number of arguments of methods that take what to look for
// and where: theirs are other messages than usual (_PyArg_ParseTuple, 3.9).
func finder(f interp.Native) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		switch n := len(c.Args); {
		case len(c.KwNames) > 0:
			return in.Raise(object.TypeError, "str."+c.Name()+"() takes no keyword arguments")
		case n < 1:
			return in.Raise(object.TypeError, c.Name()+"() takes at least 1 argument (0 given)")
		case n > 3:
			return in.Raise(object.TypeError, c.Name()+"() takes at most 3 arguments ("+itoa(n)+" given)")
		}
		return f(in, c)
	}
}

func strCount(in *Interp, c *Call) heap.Ref {
	text, _, inside, ok := window(in, c)
	if !ok {
		return 0
	}
	sub, ok := needStr(in, c, 0)
	if !ok {
		return 0
	}
	if !inside {
		return in.RetInt(0)
	}
	work(in, len(text)/8)
	return in.RetInt(int64(strings.Count(text, sub)))
}

// strFind is find, rfind, index and rindex.
func strFind(in *Interp, c *Call) heap.Ref {
	text, start, inside, ok := window(in, c)
	if !ok {
		return 0
	}
	sub, ok := needStr(in, c, 0)
	if !ok {
		return 0
	}
	at := -1
	if inside {
		work(in, len(text)/8)
		if c.Name()[0] == 'r' {
			at = strings.LastIndex(text, sub)
		} else {
			at = strings.Index(text, sub)
		}
	}
	if at >= 0 {
		return in.RetInt(int64(start + utf8.RuneCountInString(text[:at])))
	}
	if strings.HasSuffix(c.Name(), "index") {
		return in.Raise(object.ValueError, "substring not found")
	}
	return in.RetInt(-1)
}

// strAffix is startswith and endswith.
func strAffix(in *Interp, c *Call) heap.Ref {
	name := c.Name()
	text, _, inside, ok := window(in, c)
	if !ok {
		return 0
	}
	test := strings.HasPrefix
	if name == "endswith" {
		test = strings.HasSuffix
	}
	if in.IsStr(c.Arg(0)) {
		return in.Bool(inside && test(text, in.StrValue(c.Arg(0))))
	}
	if in.Kind(c.Arg(0)) != object.KindTuple {
		return in.Raise(object.TypeError, name+" first arg must be str or a tuple of str, not "+in.ClassName(c.Arg(0)))
	}
	for i := range in.TupleLen(c.Arg(0)) {
		v := in.TupleItem(c.Arg(0), i)
		if !in.IsStr(v) {
			return in.Raise(object.TypeError, "tuple for "+name+" must only contain str, not "+in.ClassName(v))
		}
		if inside && test(text, in.StrValue(v)) {
			return in.Bool(true)
		}
	}
	return in.Bool(false)
}

func strJoin(in *Interp, c *Call) heap.Ref {
	seq := c.Arg(0)
	if !isSeq(in, seq) {
		l, err := in.ListOf(seq)
		if err == object.NeedPython {
			in.Again(c, 0, "list_of")
			return 0
		}
		if err != nil {
			if err.Class == object.TypeError {
				return in.Raise(object.TypeError, "can only join an iterable")
			}
			return in.RaiseErr(err)
		}
		defer in.Decref(l)
		seq = l
	}
	if in.SeqLen(seq) == 1 && in.Kind(in.SeqItem(seq, 0)) == object.KindStr && in.Type(in.SeqItem(seq, 0)) == 0 {
		return own(in, in.SeqItem(seq, 0))
	}
	sep := in.StrBytes(c.Self)
	var out []byte
	for i := range in.SeqLen(seq) {
		v := in.SeqItem(seq, i)
		if !in.IsStr(v) {
			return in.Raise(object.TypeError, "sequence item "+itoa(i)+": expected str instance, "+in.ClassName(v)+" found")
		}
		if i > 0 {
			out = append(out, sep...)
		}
		out = append(out, in.StrBytes(v)...)
	}
	work(in, in.SeqLen(seq)+len(out)/8)
	return in.RetStr(string(out))
}

// strPad is center, ljust and rjust.
func strPad(in *Interp, c *Call) heap.Ref {
	width, ok := size(in, c, 0, 0)
	if !ok {
		return 0
	}
	fill := " "
	if c.Arg(1) != 0 {
		if !in.IsStr(c.Arg(1)) {
			return in.Raise(object.TypeError, "The fill character must be a unicode character, not "+in.ClassName(c.Arg(1)))
		}
		if fill = in.StrValue(c.Arg(1)); utf8.RuneCountInString(fill) != 1 {
			return in.Raise(object.TypeError, "The fill character must be exactly one character long")
		}
	}
	left, right, ok := padding(in, c.Name(), int64(in.StrLen(c.Self)), width)
	if !ok {
		return 0
	}
	return in.RetStr(strings.Repeat(fill, left) + in.StrValue(c.Self) + strings.Repeat(fill, right))
}

// padding is how much center, ljust and rjust put on either side.
func padding(in *Interp, how string, n, width int64) (left, right int, ok bool) {
	total := width - n
	if total <= 0 {
		return 0, 0, true
	}
	if total > 1<<28 {
		in.RaiseErr(object.TooLarge)
		return 0, 0, false
	}
	switch how {
	case "ljust":
		return 0, int(total), true
	case "rjust":
		return int(total), 0, true
	}
	half := total/2 + total&width&1
	return int(half), int(total - half), true
}

func strStrip(in *Interp, c *Call) heap.Ref {
	s, name := in.StrValue(c.Self), c.Name()
	test := object.IsSpace
	if r := c.Arg(0); r != 0 && r != object.None {
		if !in.IsStr(r) {
			return in.Raise(object.TypeError, name+" arg must be None or str")
		}
		chars := in.StrValue(r)
		test = func(r rune) bool { return strings.ContainsRune(chars, r) }
	}
	t := s
	if name != "rstrip" {
		t = strings.TrimLeftFunc(t, test)
	}
	if name != "lstrip" {
		t = strings.TrimRightFunc(t, test)
	}
	if len(t) == len(s) && in.Type(c.Self) == 0 {
		return own(in, c.Self)
	}
	return in.RetStr(t)
}
