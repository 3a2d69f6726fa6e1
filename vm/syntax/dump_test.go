package syntax

import (
	"fmt"
	"math"
	"math/big"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// dump writes a tree as testdata/dump.py does under the Python with the given
// features. It works by reflection over the nodes, so that it cannot forget a
// field: asdl maps ours to Python.asdl's.
func dump(m *Module, f Features) string {
	b := dumper{features: f}
	b.WriteString("Module(body=")
	b.value(reflect.ValueOf(m.Body))
	if f.Has(LL1) {
		b.WriteString(")")
	} else {
		b.WriteString(", type_ignores=[])")
	}
	return b.String()
}

type dumper struct {
	strings.Builder
	features Features
}

// asdl gives, for each of our types, CPython's node name and, in its order,
// pairs of our field and CPython's.
var asdl = map[string]string{
	"FunctionDef":    "FunctionDef Name:name Args:args Body:body Decorators:decorator_list Returns:returns TypeParams:type_params",
	"ClassDef":       "ClassDef Name:name Bases:bases Keywords:keywords Body:body Decorators:decorator_list TypeParams:type_params",
	"Return":         "Return Value:value",
	"Delete":         "Delete Targets:targets",
	"Assign":         "Assign Targets:targets Value:value",
	"AugAssign":      "AugAssign Target:target Op:op Value:value",
	"AnnAssign":      "AnnAssign Target:target Annotation:annotation Value:value Simple:simple",
	"For":            "For Target:target Iter:iter Body:body Orelse:orelse",
	"While":          "While Test:test Body:body Orelse:orelse",
	"If":             "If Test:test Body:body Orelse:orelse",
	"With":           "With Items:items Body:body",
	"Raise":          "Raise Exc:exc Cause:cause",
	"Try":            "Try Body:body Handlers:handlers Orelse:orelse Finalbody:finalbody",
	"Assert":         "Assert Test:test Msg:msg",
	"Import":         "Import Names:names",
	"ImportFrom":     "ImportFrom Module:module Names:names Level:level",
	"Global":         "Global Names:names",
	"Nonlocal":       "Nonlocal Names:names",
	"ExprStmt":       "Expr Value:value",
	"Pass":           "Pass",
	"Break":          "Break",
	"Continue":       "Continue",
	"BoolOp":         "BoolOp Op:op Values:values",
	"NamedExpr":      "NamedExpr Target:target Value:value",
	"BinOp":          "BinOp Left:left Op:op Right:right",
	"UnaryOp":        "UnaryOp Op:op Operand:operand",
	"Lambda":         "Lambda Args:args Body:body",
	"IfExp":          "IfExp Test:test Body:body Orelse:orelse",
	"Dict":           "Dict Keys:keys Values:values",
	"Set":            "Set Elts:elts",
	"ListComp":       "ListComp Elt:elt Generators:generators",
	"SetComp":        "SetComp Elt:elt Generators:generators",
	"DictComp":       "DictComp Key:key Value:value Generators:generators",
	"GeneratorExp":   "GeneratorExp Elt:elt Generators:generators",
	"Await":          "Await Value:value",
	"Yield":          "Yield Value:value",
	"YieldFrom":      "YieldFrom Value:value",
	"Compare":        "Compare Left:left Ops:ops Comparators:comparators",
	"Call":           "Call Func:func Args:args Keywords:keywords",
	"FormattedValue": "FormattedValue Value:value Conversion:conversion FormatSpec:format_spec",
	"JoinedStr":      "JoinedStr Values:values",
	"Constant":       "Constant Value:value U:kind",
	"Attribute":      "Attribute Value:value Attr:attr Ctx:ctx",
	"Subscript":      "Subscript Value:value Slice:slice Ctx:ctx",
	"Starred":        "Starred Value:value Ctx:ctx",
	"Name":           "Name ID:id Ctx:ctx",
	"List":           "List Elts:elts Ctx:ctx",
	"Tuple":          "Tuple Elts:elts Ctx:ctx",
	"Slice":          "Slice Lower:lower Upper:upper Step:step",
	"Comprehension":  "comprehension Target:target Iter:iter Ifs:ifs Async:is_async",
	"ExceptHandler":  "ExceptHandler Type:type Name:name Body:body",
	"Arguments": "arguments PosOnly:posonlyargs Args:args VarArg:vararg KwOnly:kwonlyargs " +
		"KwDefaults:kw_defaults KwArg:kwarg Defaults:defaults",
	"Arg":      "arg Name:arg Annotation:annotation",
	"Keyword":  "keyword Name:arg Value:value",
	"Alias":    "alias Name:name AsName:asname",
	"WithItem": "withitem Context:context_expr Vars:optional_vars",

	"Match":          "Match Subject:subject Cases:cases",
	"MatchCase":      "match_case Pattern:pattern Guard:guard Body:body",
	"MatchValue":     "MatchValue Value:value",
	"MatchSingleton": "MatchSingleton Value:value",
	"MatchSequence":  "MatchSequence Patterns:patterns",
	"MatchMapping":   "MatchMapping Keys:keys Patterns:patterns Rest:rest",
	"MatchClass": "MatchClass Class:cls Patterns:patterns KwdAttrs:kwd_attrs " +
		"KwdPatterns:kwd_patterns",
	"MatchStar":    "MatchStar Name:name",
	"MatchAs":      "MatchAs Pattern:pattern Name:name",
	"MatchOr":      "MatchOr Patterns:patterns",
	"TypeAlias":    "TypeAlias Name:name TypeParams:type_params Value:value",
	"TypeVar":      "TypeVar Name:name Bound:bound Default:default_value",
	"ParamSpec":    "ParamSpec Name:name Default:default_value",
	"TypeVarTuple": "TypeVarTuple Name:name Default:default_value",
}

func (b *dumper) node(v reflect.Value) {
	typ := v.Type().Name()
	if b.features.Has(LL1) && b.node27(v.Addr().Interface()) {
		return
	}
	spec := strings.Fields(asdl[typ])
	if other, ok := asdl27[typ]; ok && b.features.Has(LL1) {
		spec = strings.Fields(other)
	}
	if len(spec) == 0 {
		panic("no asdl for " + typ)
	}
	name := spec[0]
	if async := v.FieldByName("Async"); async.IsValid() && async.Bool() && typ != "Comprehension" {
		name = "Async" + name
	}
	if typ == "Try" && v.FieldByName("Star").Bool() {
		name = "TryStar"
	}
	b.WriteString(name + "(")
	sep := ""
	for _, pair := range spec[1:] {
		ours, theirs, _ := strings.Cut(pair, ":")
		f := v.FieldByName(ours)
		if absent(typ, ours, f) || ours == "TypeParams" && !b.features.Has(TypeParameters) {
			continue
		}
		b.WriteString(sep + theirs + "=")
		sep = ", "
		b.field(typ, ours, f)
	}
	if pos, ok := v.Addr().Interface().(Node); ok && typ != "WithItem" && (typ != "Alias" || b.features.Has(RangeInErrors)) {
		at := pos.At()
		if b.features.Has(LL1) {
			if typ != "Keyword" && typ != "Slice" {
				fmt.Fprintf(b, "%slineno=%d, col_offset=%d", sep, at.Line, at.Col)
			}
			b.WriteString(")")
			return
		}
		fmt.Fprintf(b, "%slineno=%d, col_offset=%d, end_lineno=%d, end_col_offset=%d", sep,
			at.Line, at.Col, at.EndLine, at.EndCol)
	}
	b.WriteString(")")
}

// absent tells whether a field is None and ast.dump leaves it out.
func absent(typ, field string, f reflect.Value) bool {
	switch f.Kind() {
	case reflect.Pointer, reflect.Interface:
		return f.IsNil()
	case reflect.String:
		return f.Len() == 0
	case reflect.Bool:
		return typ == "Constant" && !f.Bool()
	}
	return false
}

func (b *dumper) field(typ, field string, f reflect.Value) {
	switch {
	case typ == "FormattedValue" && field == "Conversion":
		if f.Uint() == 0 {
			b.WriteString("-1")
		} else {
			fmt.Fprint(b, f.Uint())
		}
	case typ == "Constant" && field == "U":
		b.WriteString("'u'")
	case f.Kind() == reflect.Bool:
		if f.Bool() {
			b.WriteString("1")
		} else {
			b.WriteString("0")
		}
	case f.Kind() == reflect.Slice && field == "Ops":
		b.WriteString("[")
		for i := 0; i < f.Len(); i++ {
			if i > 0 {
				b.WriteString(", ")
			}
			fmt.Fprintf(b, "%v()", f.Index(i).Interface())
		}
		b.WriteString("]")
	default:
		b.value(f)
	}
}

func (b *dumper) value(v reflect.Value) {
	if v.IsValid() && v.CanInterface() {
		switch x := v.Interface().(type) {
		case Const:
			b.WriteString(b.constRepr(x))
			return
		case string:
			b.WriteString(strRepr(x))
			return
		case int:
			b.WriteString(strconv.Itoa(x))
			return
		case fmt.Stringer:
			b.WriteString(x.String() + "()")
			return
		}
	}
	switch v.Kind() {
	case reflect.Slice:
		b.WriteString("[")
		for i := 0; i < v.Len(); i++ {
			if i > 0 {
				b.WriteString(", ")
			}
			b.value(v.Index(i))
		}
		b.WriteString("]")
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			b.WriteString("None")
		} else {
			b.value(v.Elem())
		}
	case reflect.Struct:
		b.node(v)
	default:
		panic("cannot dump " + v.Kind().String())
	}
}

func (b *dumper) constRepr(c Const) string {
	switch c.Kind {
	case ConstNone:
		return "None"
	case ConstTrue:
		return "True"
	case ConstFalse:
		return "False"
	case ConstEllipsis:
		return "Ellipsis"
	case ConstInt, ConstLong:
		suffix := ""
		if c.Kind == ConstLong {
			suffix = "L"
		}
		if c.Int.Big == "" {
			return strconv.FormatInt(c.Int.Small, 10) + suffix
		}
		n, _ := new(big.Int).SetString(c.Int.Big, 16)
		return n.String() + suffix
	case ConstFloat:
		return floatRepr(c.Float)
	case ConstComplex:
		return strings.TrimSuffix(floatRepr(c.Float), ".0") + "j"
	case ConstBytes:
		if b.features.Has(LL1) {
			return bytesRepr(c.Str)
		}
		return "b" + bytesRepr(c.Str)
	}
	if b.features.Has(LL1) {
		return "u" + strRepr(c.Str)
	}
	return strRepr(c.Str)
}

func floatRepr(x float64) string {
	s := strconv.FormatFloat(x, 'g', -1, 64)
	if math.IsInf(x, 0) {
		return strings.ToLower(strings.TrimPrefix(s, "+"))
	}
	mant, exp, hasExp := strings.Cut(strconv.FormatFloat(x, 'e', -1, 64), "e")
	e, _ := strconv.Atoi(exp)
	if !hasExp || e >= -4 && e < 16 {
		s = strconv.FormatFloat(x, 'f', -1, 64)
		if !strings.Contains(s, ".") {
			s += ".0"
		}
		return s
	}
	sign := "+"
	if e < 0 {
		sign, e = "-", -e
	}
	return fmt.Sprintf("%se%s%02d", mant, sign, e)
}

func quoteFor(s string) byte {
	if strings.Contains(s, "'") && !strings.Contains(s, `"`) {
		return '"'
	}
	return '\''
}

func escapeASCII(b *strings.Builder, c rune, q byte) bool {
	switch {
	case c == rune(q) || c == '\\':
		b.WriteByte('\\')
		b.WriteByte(byte(c))
	case c == '\n':
		b.WriteString(`\n`)
	case c == '\t':
		b.WriteString(`\t`)
	case c == '\r':
		b.WriteString(`\r`)
	case c < 32 || c == 127:
		fmt.Fprintf(b, `\x%02x`, c)
	case c < 127:
		b.WriteByte(byte(c))
	default:
		return false
	}
	return true
}

func bytesRepr(s string) string {
	var b strings.Builder
	q := quoteFor(s)
	b.WriteByte(q)
	for i := 0; i < len(s); i++ {
		if !escapeASCII(&b, rune(s[i]), q) {
			fmt.Fprintf(&b, `\x%02x`, s[i])
		}
	}
	b.WriteByte(q)
	return b.String()
}

// strRepr is ascii() of Python, so that printability does not matter.
func strRepr(s string) string {
	var b strings.Builder
	q := quoteFor(s)
	b.WriteByte(q)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n == 1 {
			r, n = rune(s[i]&0xF)<<12|rune(s[i+1]&0x3F)<<6|rune(s[i+2]&0x3F), 3
		}
		i += n
		switch {
		case escapeASCII(&b, r, q):
		case r < 0x100:
			fmt.Fprintf(&b, `\x%02x`, r)
		case r < 0x10000:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			fmt.Fprintf(&b, `\U%08x`, r)
		}
	}
	b.WriteByte(q)
	return b.String()
}
