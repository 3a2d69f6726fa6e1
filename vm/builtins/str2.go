package builtins

import (
	"strconv"
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/object"
)

func itoa(n int) string { return strconv.Itoa(n) }

// retText answers with s, or with the receiver itself when nothing changed.
func retText(in *Interp, c *Call, s string) heap.Ref {
	if in.Type(c.Self) == 0 && len(s) == len(in.StrBytes(c.Self)) && s == in.StrValue(c.Self) {
		return own(in, c.Self)
	}
	return in.RetStr(s)
}

func strPartition(in *Interp, c *Call) heap.Ref {
	sep, ok := needStr(in, c, 0)
	if !ok {
		return 0
	}
	if sep == "" {
		return in.Raise(object.ValueError, "empty separator")
	}
	s, right := in.StrValue(c.Self), c.Name() == "rpartition"
	at := strings.Index(s, sep)
	if right {
		at = strings.LastIndex(s, sep)
	}
	parts := [3]string{s, "", ""}
	switch {
	case at >= 0:
		parts = [3]string{s[:at], sep, s[at+len(sep):]}
	case right:
		parts = [3]string{"", "", s}
	}
	return in.RetTuple(in.RetStr(parts[0]), in.RetStr(parts[1]), in.RetStr(parts[2]))
}

// strRemove is removeprefix and removesuffix.
func strRemove(in *Interp, c *Call) heap.Ref {
	affix, ok := namedStr(in, c, 0, c.Name()+"() argument")
	if !ok {
		return 0
	}
	s := in.StrValue(c.Self)
	if c.Name() == "removeprefix" {
		return retText(in, c, strings.TrimPrefix(s, affix))
	}
	return retText(in, c, strings.TrimSuffix(s, affix))
}

func strReplace(in *Interp, c *Call) heap.Ref {
	old, ok := namedStr(in, c, 0, "replace() argument 1")
	if !ok {
		return 0
	}
	with, ok := namedStr(in, c, 1, "replace() argument 2")
	if !ok {
		return 0
	}
	n, ok := size(in, c, 2, -1)
	if !ok {
		return 0
	}
	s := in.StrValue(c.Self)
	work(in, len(s)/8)
	if count := int64(strings.Count(s, old)); count*int64(len(with)) > 1<<28 {
		return in.RaiseErr(object.TooLarge)
	}
	return retText(in, c, strings.Replace(s, old, with, int(max(n, -1))))
}

func strSplit(in *Interp, c *Call) heap.Ref {
	limit, ok := size(in, c, 1, -1)
	if !ok {
		return 0
	}
	s, right := in.StrValue(c.Self), c.Name() == "rsplit"
	limit = min(max(limit, -1), int64(len(s))+1)
	work(in, len(s)/8)
	if c.Arg(0) == 0 || c.Arg(0) == object.None {
		if right {
			return retStrs(in, fieldsRight(s, int(limit)))
		}
		return retStrs(in, fields(s, int(limit)))
	}
	if !in.IsStr(c.Arg(0)) {
		return in.Raise(object.TypeError, "must be str or None, not "+in.ClassName(c.Arg(0)))
	}
	sep := in.StrValue(c.Arg(0))
	if sep == "" {
		return in.Raise(object.ValueError, "empty separator")
	}
	if right {
		return retStrs(in, splitAtRight(s, sep, int(limit)))
	}
	return retStrs(in, splitAt(s, sep, int(limit)))
}

func strSplitLines(in *Interp, c *Call) heap.Ref {
	keep, ok := cInt(in, c, 0, 0)
	if !ok {
		return 0
	}
	return retStrs(in, lines(in.StrValue(c.Self), keep != 0, isLineBreak))
}

func strExpandTabs(in *Interp, c *Call) heap.Ref {
	width, ok := cInt(in, c, 0, 8)
	if !ok {
		return 0
	}
	if width > 1<<20 {
		return in.RaiseErr(object.TooLarge)
	}
	return in.RetStr(expandTabs(in.StrValue(c.Self), int(width)))
}

func strZfill(in *Interp, c *Call) heap.Ref {
	width, ok := size(in, c, 0, 0)
	if !ok {
		return 0
	}
	s := in.StrValue(c.Self)
	left, _, ok := padding(in, "rjust", int64(in.StrLen(c.Self)), width)
	if !ok {
		return 0
	}
	sign := ""
	if s != "" && (s[0] == '+' || s[0] == '-') {
		sign, s = s[:1], s[1:]
	}
	return in.RetStr(sign + strings.Repeat("0", left) + s)
}

// strFormat leaves the work to the prelude, with the format string taken apart.
func strFormat(in *Interp, c *Call) heap.Ref {
	t, err := in.TupleOf(ownAll(in, c.Args)...)
	if err != nil {
		return in.RaiseErr(err)
	}
	defer in.Decref(t)
	d, err := in.NewDict()
	for i, k := range c.KwNames {
		if err == nil {
			err = in.DictSet(d, k, own(in, c.KwArgs[i]))
		}
	}
	if err != nil {
		return in.RaiseErr(err)
	}
	defer in.Decref(d)
	return in.Delegate("str__format", c.Self, t, d)
}
