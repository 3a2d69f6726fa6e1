package object

import (
	"strconv"
	"strings"
)

// Field is one piece of a string for str.format: literal text, then, when
// Replace is set, a replacement field.
type Field struct {
	Literal    string
	Replace    bool
	Name       string // "0", "name.attr[key]", "" for the next number
	Conversion rune   // 's', 'r', 'a', or 0
	Spec       string // may contain fields itself
}

// ParseFields splits a string for str.format (MarkupIterator_next in
// string_format.h, 3.9).
func ParseFields(text string) ([]Field, *Err) {
	var out []Field
	for text != "" {
		var f Field
		var err *Err
		if f, text, err = nextField(text); err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, nil
}

// nextField reads up to and including the first replacement field.
func nextField(text string) (Field, string, *Err) {
	i := strings.IndexAny(text, "{}")
	if i < 0 {
		return Field{Literal: text}, "", nil
	}
	c, rest := text[i], text[i+1:]
	switch {
	case rest != "" && rest[0] == c:
		return Field{Literal: text[:i+1]}, rest[1:], nil
	case c == '}':
		return Field{}, "", valueError("Single '}' encountered in format string")
	case rest == "":
		return Field{}, "", valueError("Single '{' encountered in format string")
	}
	f := Field{Literal: text[:i], Replace: true}
	end := fieldEnd(rest)
	if end < 0 {
		return f, "", valueError("expected '}' before end of string")
	}
	return f, rest[end+1:], f.parse(rest[:end])
}

// fieldEnd finds the brace that closes a field; within brackets braces do not
// count.
func fieldEnd(text string) int {
	depth, bracket := 1, false
	name := true
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case bracket:
			bracket = c != ']'
		case c == '[' && name:
			bracket = true
		case c == '{':
			depth++
		case c == '}':
			if depth--; depth == 0 {
				return i
			}
		case (c == ':' || c == '!') && depth == 1:
			name = false
		}
	}
	return -1
}

// parse splits name, conversion and specification.
func (f *Field) parse(body string) *Err {
	i, bracket := 0, false
	for ; i < len(body); i++ {
		c := body[i]
		if bracket {
			bracket = c != ']'
			continue
		}
		if c == '{' {
			return valueError("unexpected '{' in field name")
		}
		if c == ':' || c == '!' {
			break
		}
		bracket = c == '['
	}
	f.Name = body[:i]
	if i == len(body) {
		return nil
	}
	rest := body[i+1:]
	if body[i] == ':' {
		f.Spec = rest
		return nil
	}
	if rest == "" {
		return valueError("end of string while looking for conversion specifier")
	}
	var n int
	f.Conversion, n = decode(rest)
	if rest = rest[n:]; rest != "" {
		if rest[0] != ':' {
			return valueError("expected ':' after conversion specifier")
		}
		f.Spec = rest[1:]
	}
	return nil
}

// Access is one step from the first object of a field name: an attribute, or a
// subscript by number or text.
type Access struct {
	Attr   bool
	Name   string
	Number int64 // for a subscript by number, else -1
}

// SplitName splits a field name into its first part, which is a number or a
// keyword, and the steps after it.
func SplitName(name string) (first string, steps []Access, err *Err) {
	i := strings.IndexAny(name, ".[")
	if i < 0 {
		return name, nil, nil
	}
	first, name = name[:i], name[i:]
	for name != "" {
		step := Access{Attr: name[0] == '.', Number: -1}
		if !step.Attr && name[0] != '[' {
			return "", nil, valueError("Only '.' or '[' may follow ']' in format field specifier")
		}
		name = name[1:]
		end := strings.IndexAny(name, ".[")
		if step.Attr && end < 0 {
			end = len(name)
		} else if !step.Attr {
			if end = strings.IndexByte(name, ']'); end < 0 {
				return "", nil, valueError("Missing ']' in format string")
			}
		}
		if step.Name = name[:end]; step.Name == "" {
			return "", nil, valueError("Empty attribute in format string")
		}
		name = name[end:]
		if !step.Attr {
			name = name[1:]
			if step.Number, err = FieldNumber(step.Name); err != nil {
				return "", nil, err
			}
		}
		steps = append(steps, step)
	}
	return first, steps, nil
}

// FieldNumber is the number that text stands for in a field name, or -1 when
// it is no number.
func FieldNumber(text string) (int64, *Err) {
	for i := range len(text) {
		if !isDigit(text[i]) {
			return -1, nil
		}
	}
	if text == "" {
		return -1, nil
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if err != nil {
		return 0, valueError("Too many decimal digits in format string")
	}
	return n, nil
}
