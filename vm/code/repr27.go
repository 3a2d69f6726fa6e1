package code

import "gilplay/vm/opcode"

// ReprIn is the text that repr() of a table's Python gives for a constant.
func ReprIn(t *opcode.Table, c Const) string {
	if t.BytesStr {
		return string(AppendRepr27(nil, c))
	}
	return Repr(c)
}

// AppendRepr27 appends the repr that Python 2.7 gives.
func AppendRepr27(dst []byte, c Const) []byte {
	switch c := c.(type) {
	case Long:
		return append(appendInt(dst, Int(c)), 'L')
	case Str:
		return appendQuoted(append(dst, 'u'), string(c), func(rune) bool { return false })
	case Bytes:
		at := len(dst)
		dst = AppendBytes(dst, string(c))
		return append(dst[:at], dst[at+1:]...) // no b in front
	case Tuple:
		dst = append(dst, '(')
		for i, item := range c {
			if i > 0 {
				dst = append(dst, ", "...)
			}
			dst = AppendRepr27(dst, item)
		}
		if len(c) == 1 {
			dst = append(dst, ',')
		}
		return append(dst, ')')
	}
	return AppendRepr(dst, c)
}
