package object

import (
	"strings"

	"gilplay/vm/heap"
)

var mappings = map[string]func(string) string{"upper": Upper, "lower": Lower, "title": Title, "capitalize": Capitalize,
	"swapcase": SwapCase, "casefold": CaseFold}
var predicates = map[string]func(string) bool{"isalpha": IsAlpha, "isdigit": IsDigit, "isdecimal": IsDecimal, "isnumeric": IsNumeric,
	"isalnum": IsAlnum, "isspace": IsSpaceText, "isprintable": IsPrintableText, "islower": IsLower, "isupper": IsUpper,
	"istitle": IsTitle, "isidentifier": IsIdentifier}

// texts makes a list (or a tuple) of strs or, unless points, of bytes.
func texts(s *Space, parts []string, points bool) (heap.Ref, *Err) {
	l, err := s.NewList(len(parts))
	for _, p := range parts {
		var v heap.Ref
		if err == nil && points {
			v, err = s.NewStr(p)
		} else if err == nil {
			v, err = s.NewBytes([]byte(p))
		}
		l, err = appendTo(s, l, v, err)
	}
	return l, err
}

func lists(s *Space, points bool, parts ...[]string) (heap.Ref, *Err) {
	out, err := s.NewList(len(parts))
	for _, p := range parts {
		var l heap.Ref
		if err == nil {
			l, err = texts(s, p, points)
		}
		out, err = appendTo(s, out, l, err)
	}
	return out, err
}

// appendTo appends v to l, and gives l up when anything failed.
func appendTo(s *Space, l, v heap.Ref, err *Err) (heap.Ref, *Err) {
	if err == nil {
		err = s.ListAppend(l, v)
	}
	if err != nil {
		s.XDecref(l)
		return 0, err
	}
	return l, nil
}

// textual performs the operations on text.
func textual(s *Space, op string, args heap.Ref) (heap.Ref, *Err, bool) {
	a := s.TupleItem(args, 0)
	if f := mappings[op]; f != nil {
		r, err := s.NewStr(f(s.StrValue(a)))
		return r, err, true
	}
	if f := predicates[op]; f != nil {
		return s.Bool(f(s.StrValue(a))), nil, true
	}
	if f := predicates[strings.TrimPrefix(op, "each ")]; f != nil {
		out := ""
		for _, r := range Runes(s.StrValue(a)) {
			out += map[bool]string{false: "0", true: "1"}[f(string(AppendRune(nil, r)))]
		}
		r, err := s.NewStr(out)
		return r, err, true
	}
	if strings.HasPrefix(op, "sort") {
		r, err := sorting(s, op, a)
		return r, err, true
	}
	if !s.IsStr(a) && !s.IsBytes(a) {
		return 0, nil, false
	}
	r, err := cutting(s, op, args)
	return r, err, r != 0 || err != nil
}

func cutting(s *Space, op string, args heap.Ref) (heap.Ref, *Err) {
	a := s.TupleItem(args, 0)
	points := s.IsStr(a)
	w := string(s.StrBytes(a))
	str := func(i int) string { return string(s.StrBytes(s.TupleItem(args, i))) }
	num := func(i int) int64 { n, _ := s.IntValue(s.TupleItem(args, i)); return n }
	switch op {
	case "find":
		return s.NewInt(int64(Find(w, str(1), num(2), num(3), points)))
	case "rfind":
		return s.NewInt(int64(RFind(w, str(1), num(2), num(3), points)))
	case "count":
		return s.NewInt(int64(Count(w, str(1), num(2), num(3), points)))
	case "startswith":
		return s.Bool(HasPrefix(w, str(1), num(2), num(3), points)), nil
	case "endswith":
		return s.Bool(HasSuffix(w, str(1), num(2), num(3), points)), nil
	case "split":
		return texts(s, Split(w, str(1), int(num(2))), points)
	case "rsplit":
		return texts(s, RSplit(w, str(1), int(num(2))), points)
	case "partition", "rpartition":
		x, y, z := Partition(w, str(1), op == "rpartition")
		l, err := texts(s, []string{x, y, z}, points)
		if err != nil {
			return 0, err
		}
		defer s.Decref(l)
		return s.TupleFrom(l)
	case "stripchars":
		c := str(1)
		return texts(s, []string{StripChars(w, c, true, true, points), StripChars(w, c, true, false, points), StripChars(w, c, false, true, points)}, points)
	case "replace":
		l, err := texts(s, []string{Replace(w, str(1), str(2), int(num(3)), points)}, points)
		if err != nil {
			return 0, err
		}
		defer s.Decref(l)
		return s.ListPop(l, 0), nil
	case "splitspace":
		return lists(s, points, SplitSpace(w, int(num(1)), points), RSplitSpace(w, int(num(1)), points))
	case "strip":
		return texts(s, []string{Strip(w, true, true, points), Strip(w, true, false, points), Strip(w, false, true, points)}, points)
	case "splitlines":
		return lists(s, points, SplitLines(w, false, points), SplitLines(w, true, points))
	case "expandtabs":
		out, err := ExpandTabs(w, int(num(1)), points)
		if !points {
			return bytesOf(s, out, err)
		}
		return text(s, out, err)
	case "justify":
		var out []string
		for _, side := range "<>^" {
			v, _ := Justify(w, num(1), " ", byte(side), points)
			out = append(out, v)
		}
		z, _ := ZFill(w, num(1), points)
		return texts(s, append(out, z), points)
	case "encode":
		codec, err := FindCodec(str(1))
		if err != nil {
			return 0, err
		}
		b, bad, err := codec.Encode(w, str(2))
		if bad != nil {
			err = s.badText(UnicodeEncodeError, "character", bad, a)
		}
		return bytesOf(s, string(b), err)
	case "decode":
		codec, err := FindCodec(str(1))
		if err != nil {
			return 0, err
		}
		out, bad, err := codec.Decode([]byte(w), str(2))
		if bad != nil {
			err = s.badText(UnicodeDecodeError, "byte", bad, a)
		}
		return text(s, out, err)
	}
	return 0, nil
}

// badText is the error that vm/builtins makes of what a codec cannot take.
func (s *Space) badText(class ExcClass, unit string, bad *Bad, data heap.Ref) *Err {
	var parts [5]heap.Ref
	var errs [4]*Err
	parts[0], errs[0] = s.NewStr(bad.Codec)
	parts[1] = data
	parts[2], errs[1] = s.NewInt(int64(bad.Start))
	parts[3], errs[2] = s.NewInt(int64(bad.End))
	parts[4], errs[3] = s.NewStr(bad.Reason)
	s.Incref(data)
	for _, err := range errs {
		if err != nil {
			for _, p := range parts {
				s.XDecref(p)
			}
			return err
		}
	}
	args, err := s.TupleOf(parts[:]...)
	if err != nil {
		return err
	}
	defer s.Decref(args)
	return raise(class, s.unicodeErrorStr(args, unit))
}

func bytesOf(s *Space, b string, err *Err) (heap.Ref, *Err) {
	if err != nil {
		return 0, err
	}
	return s.NewBytes([]byte(b))
}

func sorting(s *Space, op string, a heap.Ref) (heap.Ref, *Err) {
	if op == "sorted" {
		l, err := s.ListOf(a)
		if err == nil {
			if err = s.SortList(l, 0, false); err != nil {
				s.Decref(l)
			}
		}
		return l, err
	}
	out, _ := s.NewList(4)
	two, _ := s.NewInt(2)
	defer s.Decref(two)
	for i := range 4 {
		l, err := s.ListOf(a)
		if err != nil {
			return 0, err
		}
		keys, _ := s.NewList(0)
		for j := range s.ListLen(a) {
			v := s.ListItem(a, j)
			if i < 2 {
				s.Incref(v)
			} else if v, err = s.Binary(OpFloorDiv, v, two); err != nil {
				return 0, err
			}
			s.ListAppend(keys, v)
		}
		if err := s.SortList(l, keys, i%2 == 1); err != nil {
			return 0, err
		}
		s.Decref(keys)
		s.ListAppend(out, l)
	}
	return out, nil
}
