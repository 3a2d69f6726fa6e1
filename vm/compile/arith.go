package compile

import (
	"math"
	"strings"
	"unicode/utf8"

	"gilplay/vm/code"
	"gilplay/vm/syntax"
)

// The limits of constant folding (Python/ast_opt.c of 3.9).
const (
	maxIntSize        = 128  // bits of a product, power or shift
	maxCollectionSize = 256  // items of a repeated tuple
	maxStrSize        = 4096 // characters of a repeated text
	maxTotalItems     = 1024 // items of a repeated tuple, nested ones included
)

// unaryValue is what an operator makes of a constant; nil if it would raise.
func unaryValue(op syntax.UnaryOperator, value code.Const) code.Const {
	if op == syntax.Not {
		return code.Bool(!isTrue(value))
	}
	switch v := value.(type) {
	case code.Float:
		switch op {
		case syntax.USub:
			return -v
		case syntax.UAdd:
			return v
		}
	case code.Complex:
		switch op {
		case syntax.USub:
			return code.Complex(complex(-real(v), -imag(v)))
		case syntax.UAdd:
			return v
		}
	case code.Int:
		if op == syntax.USub && v.Big != "" {
			return negateBig(v)
		}
	}
	w, ok := intOf(value)
	if !ok {
		return nil
	}
	switch op {
	case syntax.USub:
		return w.neg().toInt()
	case syntax.Invert:
		return w.not().toInt()
	}
	return w.toInt()
}

// negateBig needs no arithmetic, so a literal may be of any size.
func negateBig(n code.Int) code.Const {
	if digits, negative := strings.CutPrefix(n.Big, "-"); negative {
		return code.Int{Big: digits}
	}
	if n.Big == "8000000000000000" {
		return code.Int{Small: math.MinInt64}
	}
	return code.Int{Big: "-" + n.Big}
}

// intOf gives the value of an int or bool.
func intOf(value code.Const) (wide, bool) {
	switch v := value.(type) {
	case code.Bool:
		if v {
			return wideOf(1), true
		}
		return nil, true
	case code.Int:
		return wideOfInt(v)
	case code.Long:
		return wideOfInt(code.Int(v))
	}
	return nil, false
}

// floatOf gives the value of a number that is no complex.
func floatOf(value code.Const) (float64, bool) {
	if f, ok := value.(code.Float); ok {
		return float64(f), true
	}
	w, ok := intOf(value)
	f := w.float(false)
	return f, ok && !math.IsInf(f, 0)
}

func complexOf(value code.Const) (complex128, bool) {
	if z, ok := value.(code.Complex); ok {
		return complex128(z), true
	}
	f, ok := floatOf(value)
	return complex(f, 0), ok
}

// binaryValue is what an operator makes of two constants; nil if it would
// raise, or take long, or give something large.
func binaryValue(op syntax.Operator, left, right code.Const) code.Const {
	if a, ok := left.(code.Bool); ok {
		if b, ok := right.(code.Bool); ok {
			switch op {
			case syntax.BitAnd:
				return a && b
			case syntax.BitOr:
				return a || b
			case syntax.BitXor:
				return code.Bool(a != b)
			}
		}
	}
	if a, ok := intOf(left); ok {
		if b, ok := intOf(right); ok {
			return intBinary(op, a, b, maxIntSize)
		}
	}
	if a, ok := floatOf(left); ok {
		if b, ok := floatOf(right); ok {
			return floatBinary(op, a, b)
		}
	}
	if a, ok := complexOf(left); ok {
		if b, ok := complexOf(right); ok {
			return complexBinary(op, a, b)
		}
	}
	switch op {
	case syntax.Add:
		return concat(left, right)
	case syntax.Mult:
		if n, ok := intOf(left); ok {
			return repeat(right, n)
		}
		if n, ok := intOf(right); ok {
			return repeat(left, n)
		}
	}
	return nil
}

// intBinary leaves products, powers and shifts of more bits than limit to run
// time.
func intBinary(op syntax.Operator, a, b wide, limit int) code.Const {
	switch op {
	case syntax.Add:
		return a.add(b).toInt()
	case syntax.Sub:
		return a.sub(b).toInt()
	case syntax.Mult:
		if !a.zero() && !b.zero() && a.abs().bitLen()+b.abs().bitLen() > limit {
			return nil
		}
		return a.mul(b).toInt()
	case syntax.BitAnd:
		return a.bitwise(b, func(x, y uint64) uint64 { return x & y }).toInt()
	case syntax.BitOr:
		return a.bitwise(b, func(x, y uint64) uint64 { return x | y }).toInt()
	case syntax.BitXor:
		return a.bitwise(b, func(x, y uint64) uint64 { return x ^ y }).toInt()
	case syntax.LShift, syntax.RShift:
		return intShift(op, a, b, limit)
	case syntax.Pow:
		return intPow(a, b, limit)
	}
	if b.zero() || a.abs().bitLen() > maxDividendBits || b.abs().bitLen() > maxDividendBits {
		return nil
	}
	switch op {
	case syntax.Div:
		if f := a.trueDiv(b); !math.IsInf(f, 0) {
			return code.Float(f)
		}
	case syntax.FloorDiv:
		quo, _ := a.floorDiv(b)
		return quo.toInt()
	case syntax.Mod:
		_, rem := a.floorDiv(b)
		return rem.toInt()
	}
	return nil
}

func intShift(op syntax.Operator, a, b wide, limit int) code.Const {
	if b.negative() {
		return nil
	}
	if a.zero() {
		return code.Int{}
	}
	count := maxWideBits
	if b.bitLen() <= 17 {
		count = int(b.at(0))
	}
	if op == syntax.RShift {
		return a.shr(count).toInt()
	}
	if count > 0 && (count > limit || a.abs().bitLen() > limit-count) {
		return nil
	}
	return a.shl(count).toInt()
}

func intPow(a, b wide, limit int) code.Const {
	if b.negative() {
		x, y := a.float(false), b.float(false)
		if math.IsInf(x, 0) || math.IsInf(y, 0) {
			return nil
		}
		return floatPow(x, y)
	}
	if !a.zero() && !b.zero() && (b.bitLen() > 18 || a.abs().bitLen() > limit/int(b[0])) {
		return nil
	}
	n := 1
	if b.zero() || !a.zero() {
		n = int(b.at(0))
	}
	z, ok := a.pow(n)
	if !ok {
		return nil
	}
	return z.toInt()
}

func concat(left, right code.Const) code.Const {
	switch a := left.(type) {
	case code.Str:
		if b, ok := right.(code.Str); ok {
			return a + b
		}
	case code.Bytes:
		if b, ok := right.(code.Bytes); ok {
			return a + b
		}
	case code.Tuple:
		if b, ok := right.(code.Tuple); ok {
			return append(append(make(code.Tuple, 0, len(a)+len(b)), a...), b...)
		}
	}
	return nil
}

// repeat is value * n within the limits.
func repeat(value code.Const, n wide) code.Const {
	size, limit := 0, maxStrSize
	switch v := value.(type) {
	case code.Str:
		size = textLen(string(v))
	case code.Bytes:
		size = len(v)
	case code.Tuple:
		size, limit = len(v), maxCollectionSize
	default:
		return nil
	}
	count := 0
	if size > 0 {
		if n.negative() || n.bitLen() > 30 || int(n.at(0)) > limit/size {
			return nil
		}
		count = int(n.at(0))
	} else if n.abs().bitLen() > 63 {
		return nil
	}
	switch v := value.(type) {
	case code.Str:
		return code.Str(strings.Repeat(string(v), count))
	case code.Bytes:
		return code.Bytes(strings.Repeat(string(v), count))
	case code.Tuple:
		if count > 0 && items(v, maxTotalItems/count) < 0 {
			return nil
		}
		repeated := make(code.Tuple, 0, size*count)
		for range count {
			repeated = append(repeated, v...)
		}
		return repeated
	}
	return nil
}

// items subtracts the number of items, nested ones included, from a limit.
func items(value code.Const, limit int) int {
	var members []code.Const
	switch v := value.(type) {
	case code.Tuple:
		members = v
	case code.FrozenSet:
		members = v
	}
	limit -= len(members)
	for _, m := range members {
		if limit >= 0 {
			limit = items(m, limit)
		}
	}
	return limit
}

// foldSubscript is value[index] of two constants.
func foldSubscript(value, index code.Const) code.Const {
	if value == nil || index == nil {
		return nil
	}
	w, ok := intOf(index)
	if !ok || w.abs().bitLen() > 40 {
		return nil
	}
	i := int(int64(w.at(0)))
	switch v := value.(type) {
	case code.Str:
		return characterAt(string(v), i)
	case code.Bytes:
		if i, ok := position(i, len(v)); ok {
			return code.Int{Small: int64(v[i])}
		}
	case code.Tuple:
		if i, ok := position(i, len(v)); ok {
			return v[i]
		}
	}
	return nil
}

// position turns an index that may count from the end into one that does not.
func position(i, size int) (int, bool) {
	if i < 0 {
		i += size
	}
	return i, 0 <= i && i < size
}

func characterAt(s string, i int) code.Const {
	i, ok := position(i, textLen(s))
	if !ok {
		return nil
	}
	for at := 0; ; i-- {
		_, size := code.DecodeRune(s[at:])
		if i == 0 {
			return code.Str(s[at : at+size])
		}
		at += size
	}
}

// textLen counts the characters of a text, lone surrogates included.
func textLen(s string) int {
	n := utf8.RuneCountInString(s)
	if strings.Contains(s, "\xed") {
		n = 0
		for i := 0; i < len(s); n++ {
			_, size := code.DecodeRune(s[i:])
			i += size
		}
	}
	return n
}
