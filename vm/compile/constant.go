package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/syntax"
)

// constant is what an expression of constants becomes. It stands where the
// expression stood and may have values that no literal has: tuples, negative
// numbers, frozensets.
type constant struct {
	syntax.Constant
	value code.Const
}

// folded puts a value in the place of an expression.
func folded(e syntax.Expr, value code.Const) *constant {
	return &constant{syntax.Constant{Pos: e.At()}, value}
}

// constOf gives the value of a constant expression, nil for any other.
func constOf(e syntax.Expr) code.Const {
	switch e := e.(type) {
	case *constant:
		return e.value
	case *syntax.Constant:
		return literal(e.Value)
	}
	return nil
}

// constsOf gives the values if all expressions are constant. A missing
// expression (the key of **x in a dict display) is not.
func constsOf(list []syntax.Expr) (code.Tuple, bool) {
	values := make(code.Tuple, len(list))
	for i, e := range list {
		if values[i] = constOf(e); values[i] == nil {
			return nil, false
		}
	}
	return values, true
}

func literal(c syntax.Const) code.Const {
	switch c.Kind {
	case syntax.ConstTrue:
		return code.Bool(true)
	case syntax.ConstFalse:
		return code.Bool(false)
	case syntax.ConstEllipsis:
		return code.Ellipsis{}
	case syntax.ConstInt, syntax.ConstLong:
		return code.Int(c.Int)
	case syntax.ConstFloat:
		return code.Float(c.Float)
	case syntax.ConstComplex:
		return code.Complex(complex(0, c.Float))
	case syntax.ConstStr:
		return code.Str(c.Str)
	case syntax.ConstBytes:
		return code.Bytes(c.Str)
	}
	return code.None{}
}

// isTrue is bool() of a constant.
func isTrue(value code.Const) bool {
	switch v := value.(type) {
	case code.None:
		return false
	case code.Bool:
		return bool(v)
	case code.Int:
		return v != code.Int{}
	case code.Long:
		return v != code.Long{}
	case code.Float:
		return v != 0
	case code.Complex:
		return v != 0
	case code.Str:
		return v != ""
	case code.Bytes:
		return v != ""
	case code.Tuple:
		return len(v) > 0
	case code.FrozenSet:
		return len(v) > 0
	}
	return true
}
