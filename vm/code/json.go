package code

import (
	"strconv"
	"strings"

	"gilplay/vm/opcode"
)

// JSON is the code object as one line of JSON: the co_ attributes, bytes in
// hexadecimal, constants as their reprs except nested code objects, which are
// objects. Attributes that the table's Python lacks are left out.
func JSON(c *Code, t *opcode.Table) string { return string(appendJSON(nil, c, t)) }

func appendJSON(dst []byte, c *Code, t *opcode.Table) []byte {
	dst = append(dst, '{')
	dst = appendText(appendKey(dst, "name"), c.Name)
	if t.Lines == opcode.Lines311 {
		dst = appendText(appendKey(dst, "qualname"), c.Qualname)
	}
	dst = appendText(appendKey(dst, "filename"), c.Filename)
	for _, n := range []struct {
		key   string
		value int
	}{
		{"firstlineno", c.FirstLine}, {"argcount", c.ArgCount},
		{"posonlyargcount", c.PosOnlyArgCount}, {"kwonlyargcount", c.KwOnlyArgCount},
		{"nlocals", c.NLocals}, {"stacksize", c.StackSize}, {"flags", int(c.Flags)},
	} {
		if t.BytesStr && strings.HasSuffix(n.key, "onlyargcount") {
			continue // of Python 3
		}
		dst = strconv.AppendInt(appendKey(dst, n.key), int64(n.value), 10)
	}
	dst = appendBytes(appendKey(dst, "code"), c.Code)
	dst = append(appendKey(dst, "consts"), '[')
	for i, item := range c.Consts {
		if i > 0 {
			dst = append(dst, ',')
		}
		if inner, ok := item.(*Code); ok {
			dst = appendJSON(dst, inner, t)
		} else {
			dst = appendText(dst, ReprIn(t, item))
		}
	}
	dst = append(dst, ']')
	dst = appendTexts(appendKey(dst, "names"), c.Names)
	dst = appendTexts(appendKey(dst, "varnames"), c.VarNames)
	dst = appendTexts(appendKey(dst, "freevars"), c.FreeVars)
	dst = appendTexts(appendKey(dst, "cellvars"), c.CellVars)
	if t.Lines == opcode.Lines311 {
		dst = appendBytes(appendKey(dst, "exceptiontable"), c.ExceptionTable)
	}
	key := "lnotab"
	if t.Lines == opcode.Lines310 || t.Lines == opcode.Lines311 {
		key = "linetable"
	}
	return append(appendBytes(appendKey(dst, key), c.LineTable), '}')
}

func appendKey(dst []byte, key string) []byte {
	if dst[len(dst)-1] != '{' {
		dst = append(dst, ',')
	}
	return append(appendText(dst, key), ':')
}

func appendBytes(dst, b []byte) []byte {
	dst = append(dst, '"')
	for _, c := range b {
		dst = appendHex(dst, uint32(c), 2)
	}
	return append(dst, '"')
}

func appendTexts(dst []byte, texts []string) []byte {
	dst = append(dst, '[')
	for i, s := range texts {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendText(dst, s)
	}
	return append(dst, ']')
}

// appendText appends a JSON string; a lone surrogate becomes an escape.
func appendText(dst []byte, s string) []byte {
	dst = append(dst, '"')
	for i := 0; i < len(s); {
		r, size := DecodeRune(s[i:])
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\', byte(r))
		case r < 0x20 || r >= 0xd800 && r < 0xe000:
			dst = appendHex(append(dst, `\u`...), uint32(r), 4)
		default:
			dst = append(dst, s[i:i+size]...)
		}
		i += size
	}
	return append(dst, '"')
}
