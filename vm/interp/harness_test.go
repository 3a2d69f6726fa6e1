package interp_test

import (
	"strings"
	"testing"

	"gilplay/vm/code"
	"gilplay/vm/compile"
	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
	"gilplay/vm/syntax"
)

// few are the natives that the tests of this package need; vm/builtins has the
// real ones.
var few = interp.Module{Name: "builtins", Funcs: []interp.Def{
	{Name: "print", Sig: "*args", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref {
		var words []string
		for i, a := range c.Args {
			text, err := in.Space.Str(a)
			if err == object.NeedPython {
				return in.Again(c, i, "str")
			}
			words = append(words, text)
		}
		return in.Emit(interp.Effect{Kind: interp.Write, FD: 1, Text: strings.Join(words, " ") + "\n"}, in.None())
	}},
	{Name: "len", Sig: "obj, /", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref { return in.LenOf(c.Args[0]) }},
	{Name: "iter", Sig: "obj, /", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref { return in.IterOf(c.Args[0]) }},
	{Name: "repr", Sig: "obj, /", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref { return in.ReprOf(c.Args[0]) }},
	{Name: "hash", Sig: "obj, /", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref { return in.HashOf(c.Args[0]) }},
	{Name: "next", Sig: "it, /", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref {
		return in.NextOf(c.Args[0])
	}},
	{Name: "getattr", Sig: "obj, name, /", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref { return in.GetAttrOf(c.Args[0], c.Args[1]) }},
	{Name: "setattr", Sig: "obj, name, value, /", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref {
		return in.SetAttrOf(c.Args[0], c.Args[1], c.Args[2])
	}},
	{Name: "isinstance", Sig: "obj, cls, /", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref {
		return in.Bool(in.IsInstance(c.Args[0], c.Args[1]))
	}},
}}

var fewTypes = []interp.TypeDef{
	{Kind: object.KindRange, New: &interp.Def{Sig: "stop, /", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref {
		zero, one := in.RetInt(0), in.RetInt(1)
		v := in.Wrap(in.NewRange(zero, c.Args[0], one))
		in.Decref(zero)
		in.Decref(one)
		return v
	}}},
	{Kind: object.KindStr, New: &interp.Def{Sig: "obj", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref { return in.StrOf(c.Args[0]) }}},
	{Kind: object.KindList, New: &interp.Def{Sig: "obj=()", Fn: func(in *interp.Interp, c *interp.Call) heap.Ref {
		if c.Arg(0) == 0 {
			return in.Wrap(in.NewList(0))
		}
		return in.Delegate("list_of", c.Args[0])
	}}},
}

func compileText(source, filename, mode string) (*code.Code, *interp.CompileError) {
	d := dialect.Get("3.9")
	mod, err := syntax.Parse(filename, []byte(source), d.Features)
	if err == nil {
		var c *code.Code
		if c, err = compile.Compile(mod, filename, d); err == nil {
			return c, nil
		}
	}
	return nil, &interp.CompileError{Class: object.SyntaxError, Msg: err.Msg, Filename: filename, Text: err.Text, Line: err.Line, Col: err.Col}
}

// load makes an interpreter with a program in it.
func load(t testing.TB, source string) *interp.Interp {
	t.Helper()
	in := interp.New(interp.Options{Heap: heap.New(1 << 24), Dialect: dialect.Get("3.9"), Compile: compileText,
		Modules: []interp.Module{few}, Types: fewTypes})
	if in == nil {
		t.Fatal("New failed")
	}
	c, bad := compileText(source, "test.py", "exec")
	if bad != nil {
		t.Fatal(bad.Msg, bad.Line)
	}
	in.AddSource("test.py", source)
	in.Load(c)
	in.Ticks = 1 << 60
	return in
}

// run runs a program of one thread to its end.
func run(t testing.TB, in *interp.Interp, fuel int64, every func()) (stdout, stderr string) {
	var out, errs strings.Builder
	for range 50_000_000 {
		e := in.Run(0, fuel)
		if every != nil {
			every()
		}
		switch e.Kind {
		case interp.Write:
			if e.FD == 1 {
				out.WriteString(e.Text)
			} else {
				errs.WriteString(e.Text)
			}
		case interp.ThreadEnd:
			return out.String(), errs.String()
		case interp.FuelSpent, interp.Poll, interp.Finalize, interp.Exit:
		default:
			t.Fatalf("effect %v %q", e.Kind, e.Text)
		}
	}
	t.Fatal("does not end")
	return "", ""
}
