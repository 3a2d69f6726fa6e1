package code

import (
	"math"
	"slices"
	"strconv"

	"gilplay/vm/opcode"
)

// AppendKey appends a text that is the same for two constants exactly if
// the compiler may use one for the other: equal, of the same type down to the
// members, with zeros of the same sign (_PyCode_ConstantKey and
// code_richcompare, Objects/codeobject.c of 3.9; 3.13 compares places in the
// source, too).
func AppendKey(dst []byte, value Const) []byte {
	switch v := value.(type) {
	case None:
		return append(dst, 'N')
	case Ellipsis:
		return append(dst, 'E')
	case Bool:
		if v {
			return append(dst, 'T')
		}
		return append(dst, 'F')
	case Int:
		if v.Big != "" {
			return appendKeyText(append(dst, 'I'), v.Big)
		}
		return append(strconv.AppendInt(append(dst, 'i'), v.Small, 10), ';')
	case Long:
		return AppendKey(append(dst, 'L'), Int(v))
	case Float:
		return appendKeyFloat(append(dst, 'f'), float64(v))
	case Complex:
		return appendKeyFloat(appendKeyFloat(append(dst, 'c'), real(v)), imag(v))
	case Str:
		return appendKeyText(append(dst, 's'), string(v))
	case Bytes:
		return appendKeyText(append(dst, 'b'), string(v))
	case Tuple:
		return appendKeyList(append(dst, '('), v)
	case FrozenSet:
		return appendKeySet(append(dst, '{'), v)
	case *Code:
		return appendKeyCode(append(dst, 'C'), v)
	}
	return dst
}

func appendKeyText(dst []byte, s string) []byte {
	dst = strconv.AppendInt(dst, int64(len(s)), 10)
	return append(append(dst, ':'), s...)
}

func appendKeyFloat(dst []byte, f float64) []byte {
	return append(strconv.AppendUint(dst, math.Float64bits(f), 16), ';')
}

func appendKeyList(dst []byte, items []Const) []byte {
	dst = append(strconv.AppendInt(dst, int64(len(items)), 10), ':')
	for _, item := range items {
		dst = AppendKey(dst, item)
	}
	return dst
}

func appendKeyTexts(dst []byte, texts []string) []byte {
	dst = append(strconv.AppendInt(dst, int64(len(texts)), 10), ':')
	for _, s := range texts {
		dst = appendKeyText(dst, s)
	}
	return dst
}

func appendKeyCode(dst []byte, c *Code) []byte {
	dst = appendKeyText(dst, c.Name)
	for _, n := range []int{c.ArgCount, c.PosOnlyArgCount, c.KwOnlyArgCount, c.NLocals, int(c.Flags), c.FirstLine} {
		dst = append(strconv.AppendInt(dst, int64(n), 10), ';')
	}
	dst = appendKeyText(dst, string(c.Code))
	if c.Lines == opcode.Lines311 {
		dst = appendKeyText(appendKeyText(dst, string(c.LineTable)), string(c.ExceptionTable))
	}
	for _, item := range c.Consts {
		// Equal ones have become one object already. To go into them would
		// take time that grows with the square of the nesting.
		if inner, ok := item.(*Code); ok {
			dst = append(strconv.AppendInt(append(dst, '#'), int64(inner.Serial), 10), ';')
		} else {
			dst = AppendKey(dst, item)
		}
	}
	dst = appendKeyTexts(dst, c.Names)
	dst = appendKeyTexts(dst, c.VarNames)
	dst = appendKeyTexts(dst, c.FreeVars)
	return appendKeyTexts(dst, c.CellVars)
}

// appendKeySet does not depend on the order of the members.
func appendKeySet(dst []byte, items []Const) []byte {
	keys := make([]string, len(items))
	for i, item := range items {
		keys[i] = string(AppendKey(nil, item))
	}
	slices.Sort(keys)
	return appendKeyTexts(dst, keys)
}
