package compile

import (
	"math"
	"slices"
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

// unaryValue27 is what the optimiser makes of an operator and a constant; nil
// if it leaves them alone. The sign of -0.0 would get lost.
func unaryValue27(op opcode.Op, value code.Const) code.Const {
	switch op {
	case opcode.UnaryConvert:
		return code.Bytes(code.AppendRepr27(nil, value))
	case opcode.UnaryInvert:
		return sameKind(unaryValue(syntax.Invert, value), value, value)
	}
	if !isTrue(value) {
		return nil
	}
	if n, ok := value.(code.Long); ok {
		return sameKind(unaryValue(syntax.USub, code.Int(n)), value, value)
	}
	return sameKind(unaryValue(syntax.USub, value), value, value)
}

// sameKind makes an integer a long if an operand was one or a machine word does
// not hold it.
func sameKind(result, left, right code.Const) code.Const {
	n, ok := result.(code.Int)
	if !ok {
		return result
	}
	_, long1 := left.(code.Long)
	_, long2 := right.(code.Long)
	if long1 || long2 || n.Big != "" {
		return code.Long(n)
	}
	return n
}

// binaryValue27 is what an operator makes of two constants; nil if it would
// raise.
func binaryValue27(op opcode.Op, left, right code.Const) code.Const {
	if op == opcode.BinarySubscr {
		return subscript27(left, right)
	}
	operator := syntax.Operator(slices.Index(binaryOps[:], op))
	a, isInt := intOf(left)
	b, ok := intOf(right)
	if isInt && ok {
		return sameKind(intBinary(operator, a, b, maxWideBits), left, right)
	}
	if x, ok := floatOf(left); ok {
		if y, ok := floatOf(right); ok {
			value := floatBinary(operator, x, y)
			if _, ok := value.(code.Complex); ok {
				return nil // a root of a negative number
			}
			return value
		}
	}
	if x, ok := complexOf(left); ok {
		if y, ok := complexOf(right); ok {
			return complexBinary27(operator, x, y)
		}
	}
	switch operator {
	case syntax.Add:
		return concat27(left, right)
	case syntax.Mult:
		if isInt {
			return repeat27(right, a)
		}
		if ok {
			return repeat27(left, b)
		}
	case syntax.Mod:
		return formatted27(left, right)
	}
	return nil
}

// complexBinary27 has a quotient rounded down and a remainder, too.
func complexBinary27(op syntax.Operator, a, b complex128) code.Const {
	if op != syntax.FloorDiv && op != syntax.Mod {
		return complexBinary(op, a, b)
	}
	if b == 0 {
		return nil
	}
	quo := complex(math.Floor(real(complexDiv(a, b))), 0)
	if op == syntax.FloorDiv {
		return code.Complex(quo)
	}
	product := complexMul(b, quo)
	return code.Complex(complex(real(a)-real(product), imag(a)-imag(product)))
}

// asText is unicode(value) of a str, if it is ASCII.
func asText(value code.Const) (code.Str, bool) {
	if b, ok := value.(code.Bytes); ok {
		for i := range len(b) {
			if b[i] >= 0x80 {
				return "", false
			}
		}
		return code.Str(b), true
	}
	s, ok := value.(code.Str)
	return s, ok
}

func concat27(left, right code.Const) code.Const {
	if value := concat(left, right); value != nil {
		return value
	}
	a, ok1 := asText(left)
	b, ok2 := asText(right)
	if ok1 && ok2 {
		return a + b
	}
	return nil
}

// sizeOf is the length of a sequence, 0 for what has none.
func sizeOf(value code.Const) int {
	switch v := value.(type) {
	case code.Str:
		return textLen(string(v))
	case code.Bytes:
		return len(v)
	case code.Tuple:
		return len(v)
	}
	return 0
}

// repeat27 is value * n, nil if that is longer than what is folded.
func repeat27(value code.Const, n wide) code.Const {
	count := 0
	if size := sizeOf(value); size > 0 && !n.negative() {
		if n.bitLen() > 8 || size*int(n.at(0)) > maxFoldedSize {
			return nil
		}
		count = int(n.at(0))
	}
	switch v := value.(type) {
	case code.Str:
		return code.Str(strings.Repeat(string(v), count))
	case code.Bytes:
		return code.Bytes(strings.Repeat(string(v), count))
	case code.Tuple:
		return slices.Repeat(v, count)
	}
	return nil
}

// subscript27 leaves text alone: builds of CPython differ in what a character
// is.
func subscript27(value, index code.Const) code.Const {
	w, ok := intOf(index)
	if !ok || w.abs().bitLen() > 40 {
		return nil
	}
	i, ok := position(int(int64(w.at(0))), sizeOf(value))
	if !ok {
		return nil
	}
	switch v := value.(type) {
	case code.Bytes:
		return v[i : i+1]
	case code.Tuple:
		return v[i]
	}
	return nil
}
