package builtins

import (
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// supportModule has the natives that only our own Python code calls.
var supportModule = interp.Module{
	Name: "_support",
	Funcs: []Def{
		{Name: "all_names", Sig: "x, /", Fn: allNames},
		{Name: "ascii_of", Sig: "text, /", Fn: takes("s", func(in *Interp, c *Call) heap.Ref {
			return in.RetStr(object.ASCIIOf(in.StrValue(c.Arg(0))))
		})},
		{Name: "disassemble", Sig: "code, /", Fn: takes("c", disassemble)},
		{Name: "dis_tables", Fn: disTables},
		{Name: "parse_format", Sig: "text, /", Fn: takes("s", parseFormat)},
		{Name: "parse_field", Sig: "text, /", Fn: takes("s", parseField)},
		{Name: "sort_pairs", Sig: "keys, values, reverse, /", Fn: takes("ll", sortPairs)},
		{Name: "traceback_text", Sig: "exception, /", Fn: func(in *Interp, c *Call) heap.Ref {
			return in.Delegate("traceback_text", c.Arg(0))
		}},
	},
}

// formatPart is a piece of a format string: literal text, then perhaps a
// replacement field.
type formatPart struct {
	literal    string
	hasField   bool
	field      string
	spec       string
	conversion string
}

// parseFormat takes a format string apart into a list of tuples (literal,
// field or None, spec, conversion or None), as MarkupIterator_next does.
func parseFormat(in *Interp, c *Call) heap.Ref {
	parts, bad := formatParts(in.StrValue(c.Arg(0)))
	if bad != "" {
		return in.Raise(object.ValueError, bad)
	}
	items := make([]heap.Ref, len(parts))
	for i, p := range parts {
		field, conversion := strOrNone(in, p.field, p.hasField), strOrNone(in, p.conversion, p.conversion != "")
		items[i] = in.RetTuple(in.RetStr(p.literal), field, in.RetStr(p.spec), conversion)
	}
	return retList(in, items)
}

// strOrNone is s as a str (owned), or None when there is none.
func strOrNone(in *Interp, s string, there bool) heap.Ref {
	if !there {
		return in.None()
	}
	return in.RetStr(s)
}

func formatParts(s string) (parts []formatPart, bad string) {
	for s != "" {
		i := strings.IndexAny(s, "{}")
		if i < 0 {
			return append(parts, formatPart{literal: s}), ""
		}
		if i+1 < len(s) && s[i+1] == s[i] {
			parts = append(parts, formatPart{literal: s[:i+1]})
			s = s[i+2:]
			continue
		}
		if s[i] == '}' {
			return nil, "Single '}' encountered in format string"
		}
		if i+1 == len(s) {
			return nil, "Single '{' encountered in format string"
		}
		end := closingBrace(s[i+1:])
		if end < 0 {
			return nil, "expected '}' before end of string"
		}
		p, bad := splitField(s[i+1 : i+1+end])
		if bad != "" {
			return nil, bad
		}
		p.literal = s[:i]
		parts = append(parts, p)
		s = s[i+1+end+1:]
	}
	return parts, ""
}

// closingBrace is where the brace closes that stood before s, or -1.
func closingBrace(s string) int {
	depth := 1
	for i := range len(s) {
		switch s[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// splitField separates name, conversion and spec of a replacement field.
func splitField(s string) (p formatPart, bad string) {
	p.hasField = true
	bracket, at := false, len(s)
	for i := range len(s) {
		if c := s[i]; c == '[' {
			bracket = true
		} else if c == ']' {
			bracket = false
		} else if c == '{' && !bracket {
			return p, "unexpected '{' in field name"
		} else if (c == ':' || c == '!') && !bracket {
			at = i
			break
		}
	}
	p.field = s[:at]
	s = s[at:]
	if s != "" && s[0] == '!' {
		if len(s) == 1 {
			return p, "end of string while looking for conversion specifier"
		}
		runes := object.Runes(s[1:])
		p.conversion = string(runes[0])
		if s = s[1+len(p.conversion):]; s != "" && s[0] != ':' {
			return p, "expected ':' after conversion specifier"
		}
	}
	if s != "" {
		p.spec = s[1:]
	}
	return p, ""
}

// parseField takes a field name apart: its first part, an int if it is a
// number, and a list of (is attribute, name or number) for what follows.
func parseField(in *Interp, c *Call) heap.Ref {
	s := in.StrValue(c.Arg(0))
	at := strings.IndexAny(s, ".[")
	if at < 0 {
		at = len(s)
	}
	first := numberOrText(in, s[:at])
	var steps []heap.Ref
	for s = s[at:]; s != ""; {
		var name string
		attribute := s[0] == '.'
		if attribute {
			end := strings.IndexAny(s[1:], ".[")
			if end < 0 {
				end = len(s) - 1
			}
			name, s = s[1:1+end], s[1+end:]
		} else if s[0] == '[' {
			end := strings.IndexByte(s, ']')
			if end < 0 {
				in.Decref(first)
				return in.Raise(object.ValueError, "Missing ']' in format string")
			}
			name, s = s[1:end], s[end+1:]
		} else {
			in.Decref(first)
			return in.Raise(object.ValueError, "Only '.' or '[' may follow ']' in format field specifier")
		}
		if name == "" {
			in.Decref(first)
			return in.Raise(object.ValueError, "Empty attribute in format string")
		}
		value := heap.Ref(0)
		if attribute {
			value = in.RetStr(name)
		} else {
			value = numberOrText(in, name)
		}
		steps = append(steps, in.RetTuple(in.Bool(attribute), value))
	}
	return in.RetTuple(first, retList(in, steps))
}

// numberOrText is an int for a text of digits, else the text.
func numberOrText(in *Interp, s string) heap.Ref {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return in.RetStr(s)
		}
	}
	if s == "" {
		return in.RetStr(s)
	}
	return in.Wrap(in.ParseInt(s, 10))
}
