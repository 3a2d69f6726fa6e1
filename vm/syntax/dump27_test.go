package syntax

import (
	"fmt"
	"reflect"
	"strings"
)

// asdl27 is what asdl is, for the nodes of 2.7 that differ.
var asdl27 = map[string]string{
	"FunctionDef":   "FunctionDef Name:name Args:args Body:body Decorators:decorator_list",
	"ClassDef":      "ClassDef Name:name Bases:bases Body:body Decorators:decorator_list",
	"Raise":         "Raise Exc:type Inst:inst Tback:tback",
	"Print":         "Print Dest:dest Values:values NL:nl",
	"Exec":          "Exec Body:body Globals:globals Locals:locals",
	"Repr":          "Repr Value:value",
	"ExceptHandler": "ExceptHandler Type:type Target:name Body:body",
	"Constant":      "Constant Value:value",
	"Arg":           "arg Name:arg",
	"Comprehension": "comprehension Target:target Iter:iter Ifs:ifs",
}

// node27 writes the nodes whose shape differs; it is false for others.
func (b *dumper) node27(n any) bool {
	place := func(p Pos) string { return fmt.Sprintf(", lineno=%d, col_offset=%d)", p.Line, p.Col) }
	text := func(x any) string {
		inner := dumper{features: b.features}
		inner.value(reflect.ValueOf(x))
		return inner.String()
	}
	optional := func(name string, e Expr) string {
		if e == nil {
			return ""
		}
		return ", " + name + "=" + text(e)
	}
	switch n := n.(type) {
	case *Try:
		inner := fmt.Sprintf("TryExcept(body=%s, handlers=%s, orelse=%s", text(n.Body), text(n.Handlers), text(n.Orelse)) + place(n.Pos)
		switch {
		case n.Finalbody == nil:
			b.WriteString(inner)
		case n.Handlers == nil:
			b.WriteString("TryFinally(body=" + text(n.Body) + ", finalbody=" + text(n.Finalbody) + place(n.Pos))
		default:
			b.WriteString("TryFinally(body=[" + inner + "], finalbody=" + text(n.Finalbody) + place(n.Pos))
		}
	case *With:
		body := text(n.Body)
		for i := len(n.Items) - 1; i >= 0; i-- {
			item := n.Items[i]
			body = "[With(context_expr=" + text(item.Context) + optional("optional_vars", item.Vars) +
				", body=" + body + place(item.Pos) + "]"
		}
		b.WriteString(body[1 : len(body)-1])
	case *Call:
		args, keywords := n.Args, n.Keywords
		var star, doubleStar Expr
		if i := len(args) - 1; i >= 0 && isStarred(args[i]) {
			star, args = args[i].(*Starred).Value, args[:i]
		}
		if i := len(keywords) - 1; i >= 0 && keywords[i].Name == "" {
			doubleStar, keywords = keywords[i].Value, keywords[:i]
		}
		b.WriteString("Call(func=" + text(n.Func) + ", args=" + text(args) + ", keywords=" + text(keywords) +
			optional("starargs", star) + optional("kwargs", doubleStar) + place(n.Pos))
	case *Subscript:
		slice := text(n.Slice)
		if t, ok := n.Slice.(*Tuple); ok && strings.ContainsAny(fmt.Sprint(sliceKinds(t)), "S") {
			slice = "ExtSlice(dims=" + text(t.Elts) + ")"
		}
		b.WriteString("Subscript(value=" + text(n.Value) + ", slice=" + slice + ", ctx=" + n.Ctx.String() + "()" + place(n.Pos))
	case *Constant:
		if n.Value.Kind != ConstEllipsis {
			return false
		}
		b.WriteString("Ellipsis()")
	case *Arguments:
		b.WriteString("arguments(args=[")
		for i, a := range n.Args {
			if i > 0 {
				b.WriteString(", ")
			}
			if a.Unpack != nil {
				b.WriteString(text(a.Unpack))
			} else {
				b.WriteString(text(a))
			}
		}
		b.WriteString("]")
		for _, a := range []struct {
			name string
			arg  *Arg
		}{{"vararg", n.VarArg}, {"kwarg", n.KwArg}} {
			if a.arg != nil {
				b.WriteString(", " + a.name + "='" + a.arg.Name + "'")
			}
		}
		b.WriteString(", defaults=" + text(n.Defaults) + ")")
	case *Print:
		nl := "False"
		if n.NL {
			nl = "True"
		}
		b.WriteString("Print(" + strings.TrimPrefix(optional("dest", n.Dest)+", values="+text(n.Values)+", nl="+nl, ", ") + place(n.Pos))
	default:
		return false
	}
	return true
}

// sliceKinds marks with S what only a slice can have.
func sliceKinds(t *Tuple) (kinds []string) {
	for _, e := range t.Elts {
		if _, ok := e.(*Slice); ok {
			kinds = append(kinds, "S")
		}
		if c, ok := e.(*Constant); ok && c.Value.Kind == ConstEllipsis {
			kinds = append(kinds, "S")
		}
	}
	return kinds
}
