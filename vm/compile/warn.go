package compile

import (
	"gilplay/vm/code"
	"gilplay/vm/symtable"
	"gilplay/vm/syntax"
)

// Warning is a SyntaxWarning: the program compiles and hardly does what its
// author meant. A finally clause, which is compiled several times, warns as
// often, as in CPython 3.9.
type Warning = symtable.Warning

func (c *compiler) warn(msg string) {
	if c.err == nil {
		c.warnings = append(c.warnings, Warning{Line: int(c.u.pos.Line), Msg: msg})
	}
}

// warnIdentity warns of "is" with a literal: whether two equal literals are one
// object is up to the implementation.
func (c *compiler) warnIdentity(e *syntax.Compare) {
	if c.ops.BytesStr {
		return // not yet in 2.x
	}
	left := e.Left
	for i, op := range e.Ops {
		right := e.Comparators[i]
		if (op == syntax.Is || op == syntax.IsNot) && (isValue(left) || isValue(right)) {
			what, word, better := "a", "is", "=="
			if op == syntax.IsNot {
				word, better = "is not", "!="
			}
			if c.columns {
				literal := right
				if isValue(left) {
					literal = left
				}
				what = "'" + typeName(literal) + "'"
			}
			c.warn(`"` + word + `" with ` + what + ` literal. Did you mean "` + better + `"?`)
			return
		}
		left = right
	}
}

// isValue tells whether an expression is a constant other than a singleton.
func isValue(e syntax.Expr) bool {
	switch constOf(e).(type) {
	case nil, code.None, code.Bool, code.Ellipsis:
		return false
	}
	return true
}

// typeName gives the type that an expression has in any case, or "".
func typeName(e syntax.Expr) string {
	switch e.(type) {
	case *syntax.Tuple:
		return "tuple"
	case *syntax.List, *syntax.ListComp:
		return "list"
	case *syntax.Dict, *syntax.DictComp:
		return "dict"
	case *syntax.Set, *syntax.SetComp:
		return "set"
	case *syntax.GeneratorExp:
		return "generator"
	case *syntax.Lambda:
		return "function"
	case *syntax.JoinedStr, *syntax.FormattedValue:
		return "str"
	}
	switch constOf(e).(type) {
	case code.None:
		return "NoneType"
	case code.Ellipsis:
		return "ellipsis"
	case code.Bool:
		return "bool"
	case code.Int:
		return "int"
	case code.Float:
		return "float"
	case code.Complex:
		return "complex"
	case code.Str:
		return "str"
	case code.Bytes:
		return "bytes"
	case code.Tuple:
		return "tuple"
	case code.FrozenSet:
		return "frozenset"
	}
	return ""
}

// warnCall warns of calling what cannot be called: most often a comma is
// missing between two items of a display.
func (c *compiler) warnCall(callee syntax.Expr) {
	if name := typeName(callee); name != "" && name != "function" {
		c.warn("'" + name + "' object is not callable; perhaps you missed a comma?")
	}
}

func (c *compiler) warnSubscript(e *syntax.Subscript) {
	value, index := typeName(e.Value), typeName(e.Slice)
	switch value {
	case "NoneType", "ellipsis", "bool", "int", "float", "complex", "frozenset", "set", "generator", "function":
		c.warn("'" + value + "' object is not subscriptable; perhaps you missed a comma?")
	case "str", "bytes", "tuple", "list":
		if index != "" && index != "int" && index != "bool" {
			c.warn(value + " indices must be integers or slices, not " + index + "; perhaps you missed a comma?")
		}
	}
}
