package compile

import (
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/syntax"
)

// Binding strengths, weakest first: an operand that binds weaker than its
// place asks for gets parentheses (Python/ast_unparse.c of 3.9).
const (
	bindTuple = iota
	bindTest
	bindOr
	bindAnd
	bindNot
	bindCompare
	bindBitOr
	bindBitXor
	bindBitAnd
	bindShift
	bindArith
	bindTerm
	bindFactor
	bindPower
	bindAwait
	bindAtom
)

var binarySigns = [...]struct {
	sign string
	bind int
}{
	syntax.Add:      {" + ", bindArith},
	syntax.Sub:      {" - ", bindArith},
	syntax.Mult:     {" * ", bindTerm},
	syntax.MatMult:  {" @ ", bindTerm},
	syntax.Div:      {" / ", bindTerm},
	syntax.Mod:      {" % ", bindTerm},
	syntax.Pow:      {" ** ", bindPower},
	syntax.LShift:   {" << ", bindShift},
	syntax.RShift:   {" >> ", bindShift},
	syntax.BitOr:    {" | ", bindBitOr},
	syntax.BitXor:   {" ^ ", bindBitXor},
	syntax.BitAnd:   {" & ", bindBitAnd},
	syntax.FloorDiv: {" // ", bindTerm},
}

var unarySigns = [...]struct {
	sign string
	bind int
}{
	syntax.Invert: {"~", bindFactor},
	syntax.Not:    {"not ", bindNot},
	syntax.UAdd:   {"+", bindFactor},
	syntax.USub:   {"-", bindFactor},
}

var compareSigns = [...]string{
	syntax.Eq: " == ", syntax.NotEq: " != ", syntax.Lt: " < ", syntax.LtE: " <= ",
	syntax.Gt: " > ", syntax.GtE: " >= ", syntax.Is: " is ", syntax.IsNot: " is not ",
	syntax.In: " in ", syntax.NotIn: " not in ",
}

// unparse gives the text that stands for an annotation when a module asks for
// annotations as text.
func unparse(e syntax.Expr, f syntax.Features) string {
	w := unparser{features: f}
	w.expr(e, bindTest)
	return w.String()
}

type unparser struct {
	strings.Builder
	features syntax.Features
}

func (w *unparser) text(parts ...string) {
	for _, s := range parts {
		w.WriteString(s)
	}
}

// wrapped writes parentheses if the place binds stronger than the expression.
func (w *unparser) wrapped(place, bind int, write func()) {
	if place > bind {
		w.text("(")
		defer w.text(")")
	}
	write()
}

func (w *unparser) list(list []syntax.Expr) {
	for i, e := range list {
		if i > 0 {
			w.text(", ")
		}
		w.expr(e, bindTest)
	}
}

func (w *unparser) expr(e syntax.Expr, place int) {
	switch e := e.(type) {
	case *syntax.Name:
		w.text(e.ID)
	case *syntax.Constant:
		w.constant(e)
	case *syntax.BoolOp:
		sign, bind := " or ", bindOr
		if e.Op == syntax.And {
			sign, bind = " and ", bindAnd
		}
		w.wrapped(place, bind, func() {
			for i, value := range e.Values {
				if i > 0 {
					w.text(sign)
				}
				w.expr(value, bind+1)
			}
		})
	case *syntax.BinOp:
		op := binarySigns[e.Op]
		left, right := op.bind, op.bind+1
		if e.Op == syntax.Pow { // right-associative
			left, right = right, left
		}
		w.wrapped(place, op.bind, func() {
			w.expr(e.Left, left)
			w.text(op.sign)
			w.expr(e.Right, right)
		})
	case *syntax.UnaryOp:
		op := unarySigns[e.Op]
		w.wrapped(place, op.bind, func() {
			w.text(op.sign)
			w.expr(e.Operand, op.bind)
		})
	case *syntax.Compare:
		w.wrapped(place, bindCompare, func() {
			w.expr(e.Left, bindCompare+1)
			for i, op := range e.Ops {
				w.text(compareSigns[op])
				w.expr(e.Comparators[i], bindCompare+1)
			}
		})
	default:
		w.rest(e, place)
	}
}

func (w *unparser) rest(e syntax.Expr, place int) {
	switch e := e.(type) {
	case *syntax.Lambda:
		w.wrapped(place, bindTest, func() { w.lambda(e) })
	case *syntax.IfExp:
		w.wrapped(place, bindTest, func() {
			w.expr(e.Body, bindTest+1)
			w.text(" if ")
			w.expr(e.Test, bindTest+1)
			w.text(" else ")
			w.expr(e.Orelse, bindTest)
		})
	case *syntax.NamedExpr:
		w.wrapped(place, bindTuple, func() {
			w.expr(e.Target, bindAtom)
			w.text(" := ")
			w.expr(e.Value, bindAtom)
		})
	case *syntax.Await:
		w.wrapped(place, bindAwait, func() {
			w.text("await ")
			w.expr(e.Value, bindAtom)
		})
	case *syntax.Yield:
		w.text("(yield")
		if e.Value != nil {
			w.text(" ")
			w.expr(e.Value, bindTest)
		}
		w.text(")")
	case *syntax.YieldFrom:
		w.text("(yield from ")
		w.expr(e.Value, bindTest)
		w.text(")")
	case *syntax.Call:
		w.call(e)
	case *syntax.JoinedStr:
		w.text("f", code.Repr(code.Str(fStringBody(e.Values))))
	case *syntax.Attribute:
		w.expr(e.Value, bindAtom)
		if n, ok := e.Value.(*syntax.Constant); ok && n.Value.Kind == syntax.ConstInt {
			w.text(" ")
		}
		w.text(".", e.Attr)
	case *syntax.Subscript:
		w.subscript(e)
	case *syntax.Starred:
		w.text("*")
		w.expr(e.Value, bindBitOr)
	case *syntax.Slice:
		w.slice(e)
	default:
		w.container(e, place)
	}
}

func (w *unparser) container(e syntax.Expr, place int) {
	switch e := e.(type) {
	case *syntax.List:
		w.text("[")
		w.list(e.Elts)
		w.text("]")
	case *syntax.Tuple:
		if len(e.Elts) == 0 {
			w.text("()")
			return
		}
		w.wrapped(place, bindTuple, func() {
			w.list(e.Elts)
			if len(e.Elts) == 1 {
				w.text(",")
			}
		})
	case *syntax.Set:
		w.text("{")
		w.list(e.Elts)
		w.text("}")
	case *syntax.Dict:
		w.dict(e)
	case *syntax.ListComp:
		w.comprehension("[", e.Elt, nil, e.Generators, "]")
	case *syntax.SetComp:
		w.comprehension("{", e.Elt, nil, e.Generators, "}")
	case *syntax.DictComp:
		w.comprehension("{", e.Key, e.Value, e.Generators, "}")
	case *syntax.GeneratorExp:
		w.comprehension("(", e.Elt, nil, e.Generators, ")")
	}
}

func (w *unparser) constant(e *syntax.Constant) {
	if e.Value.Kind == syntax.ConstEllipsis {
		w.text("...")
		return
	}
	if e.U {
		w.text("u")
	}
	text := code.Repr(literal(e.Value))
	if e.Value.Kind == syntax.ConstFloat || e.Value.Kind == syntax.ConstComplex {
		// An infinity is written as a literal too large for a float.
		text = strings.ReplaceAll(text, "inf", "1e309")
	}
	w.text(text)
}

func (w *unparser) dict(e *syntax.Dict) {
	w.text("{")
	for i, key := range e.Keys {
		if i > 0 {
			w.text(", ")
		}
		if key == nil {
			w.text("**")
			w.expr(e.Values[i], bindBitOr)
			continue
		}
		w.expr(key, bindTest)
		w.text(": ")
		w.expr(e.Values[i], bindTest)
	}
	w.text("}")
}

func (w *unparser) comprehension(open string, elt, value syntax.Expr, generators []*syntax.Comprehension, end string) {
	w.text(open)
	w.expr(elt, bindTest)
	if value != nil {
		w.text(": ")
		w.expr(value, bindTest)
	}
	for _, g := range generators {
		if g.Async {
			w.text(" async")
		}
		w.text(" for ")
		w.expr(g.Target, bindTuple)
		w.text(" in ")
		w.expr(g.Iter, bindTest+1)
		for _, test := range g.Ifs {
			w.text(" if ")
			w.expr(test, bindTest+1)
		}
	}
	w.text(end)
}

func (w *unparser) call(e *syntax.Call) {
	w.expr(e.Func, bindAtom)
	if len(e.Args) == 1 && len(e.Keywords) == 0 {
		if g, ok := e.Args[0].(*syntax.GeneratorExp); ok {
			w.expr(g, bindAtom)
			return
		}
	}
	w.text("(")
	w.list(e.Args)
	for i, k := range e.Keywords {
		if i > 0 || len(e.Args) > 0 {
			w.text(", ")
		}
		if k.Name == "" {
			w.text("**")
		} else {
			w.text(k.Name, "=")
		}
		w.expr(k.Value, bindTest)
	}
	w.text(")")
}

func (w *unparser) subscript(e *syntax.Subscript) {
	w.expr(e.Value, bindAtom)
	place := bindTuple
	if t, ok := e.Slice.(*syntax.Tuple); ok && hasStarred(t.Elts) && !w.features.Has(syntax.SubscriptStar) {
		place++
	}
	w.text("[")
	w.expr(e.Slice, place)
	w.text("]")
}

func (w *unparser) slice(e *syntax.Slice) {
	if e.Lower != nil {
		w.expr(e.Lower, bindTest)
	}
	w.text(":")
	if e.Upper != nil {
		w.expr(e.Upper, bindTest)
	}
	if e.Step != nil {
		w.text(":")
		w.expr(e.Step, bindTest)
	}
}

func (w *unparser) lambda(e *syntax.Lambda) {
	w.text("lambda")
	if len(e.Args.PosOnly)+len(e.Args.Args) > 0 {
		w.text(" ")
	}
	w.parameters(e.Args)
	w.text(": ")
	w.expr(e.Body, bindTest)
}

// parameters writes the parameters of a lambda, which have no annotations.
func (w *unparser) parameters(a *syntax.Arguments) {
	first := true
	next := func(text string) {
		if !first {
			w.text(", ")
		}
		first = false
		w.text(text)
	}
	positional := append(append([]*syntax.Arg{}, a.PosOnly...), a.Args...)
	for i, p := range positional {
		next(p.Name)
		if d := i - len(positional) + len(a.Defaults); d >= 0 {
			w.text("=")
			w.expr(a.Defaults[d], bindTest)
		}
		if i+1 == len(a.PosOnly) {
			w.text(", /")
		}
	}
	if a.VarArg != nil {
		next("*" + a.VarArg.Name)
	} else if len(a.KwOnly) > 0 {
		next("*")
	}
	for i, p := range a.KwOnly {
		next(p.Name)
		if value := a.KwDefaults[i]; value != nil {
			w.text("=")
			w.expr(value, bindTest)
		}
	}
	if a.KwArg != nil {
		next("**" + a.KwArg.Name)
	}
}

var doubleBraces = strings.NewReplacer("{", "{{", "}", "}}")

// fStringBody gives the inside of an f-string, unquoted.
func fStringBody(values []syntax.Expr) string {
	var w unparser
	for _, value := range values {
		switch v := value.(type) {
		case *syntax.Constant:
			w.text(doubleBraces.Replace(v.Value.Str))
		case *syntax.JoinedStr:
			w.text("f", code.Repr(code.Str(fStringBody(v.Values))))
		case *syntax.FormattedValue:
			w.replacement(v)
		}
	}
	return w.String()
}

func (w *unparser) replacement(v *syntax.FormattedValue) {
	var inner unparser
	inner.expr(v.Value, bindTest+1)
	w.text("{")
	if strings.HasPrefix(inner.String(), "{") {
		w.text(" ")
	}
	w.text(inner.String())
	if v.Conversion != 0 {
		w.text("!", string(rune(v.Conversion)))
	}
	if v.FormatSpec != nil {
		w.text(":", fStringBody(v.FormatSpec.Values))
	}
	w.text("}")
}
