package builtins

import (
	"math"

	"strings"
	"unicode/utf8"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// functions are the built-in functions.
var functions = []Def{
	{Name: "__import__", Sig: "name, globals=None, locals=None, fromlist=(), level=0", Fn: importFunc},
	{Name: "abs", Sig: "x, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.UnaryOf(object.UnaryAbs, c.Arg(0)) }},
	{Name: "all", Sig: "iterable, /", Fn: anyAll(false)},
	{Name: "any", Sig: "iterable, /", Fn: anyAll(true)},
	{Name: "ascii", Sig: "obj, /", Fn: asciiFunc},
	{Name: "bin", Sig: "number, /", Fn: baseFunc(2, "0b")},
	{Name: "callable", Sig: "obj, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.Bool(in.HasSpecial(c.Arg(0), "__call__")) }},
	{Name: "chr", Sig: "i, /", Fn: chrFunc},
	{Name: "compile", Sig: "source, filename, mode, flags=0, dont_inherit=False, optimize=-1", Fn: compileFunc},
	{Name: "delattr", Sig: "obj, name, /", Fn: attrChange},
	{Name: "dir", Sig: "object=None, /", Fn: dirFunc},
	{Name: "divmod", Sig: "x, y, /", Fn: func(in *Interp, c *Call) heap.Ref {
		return in.BinaryOf(object.OpDivMod, c.Arg(0), c.Arg(1))
	}},
	{Name: "eval", Sig: "source, globals=None, locals=None, /", Fn: runText("eval")},
	{Name: "exec", Sig: "source, globals=None, locals=None, /", Fn: runText("exec")},
	{Name: "format", Sig: "value, format_spec='', /", Fn: formatFunc},
	{Name: "getattr", Sig: "object, name, default=None, /", Fn: getattrFunc},
	{Name: "globals", Fn: globalsFunc},
	{Name: "hasattr", Sig: "obj, name, /", Fn: hasattrFunc},
	{Name: "hash", Sig: "obj, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.HashOf(c.Arg(0)) }},
	{Name: "hex", Sig: "number, /", Fn: baseFunc(16, "0x")},
	{Name: "id", Sig: "obj, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(in.ID(c.Arg(0))) }},
	{Name: "input", Sig: "prompt=None, /", Fn: delegate("builtins__input")},
	{Name: "isinstance", Sig: "obj, class_or_tuple, /", Fn: isinstanceFunc},
	{Name: "issubclass", Sig: "cls, class_or_tuple, /", Fn: issubclassFunc},
	{Name: "iter", Sig: "iterable, sentinel=None, /", Fn: iterFunc},
	{Name: "len", Sig: "obj, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.LenOf(c.Arg(0)) }},
	{Name: "locals", Fn: localsFunc},
	{Name: "max", Sig: "...", Fn: minMax(object.CmpGT)},
	{Name: "min", Sig: "...", Fn: minMax(object.CmpLT)},
	{Name: "next", Sig: "iterator, default=None, /", Fn: nextFunc},
	{Name: "oct", Sig: "number, /", Fn: baseFunc(8, "0o")},
	{Name: "open", Sig: "file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None", Fn: openFile},
	{Name: "ord", Sig: "c, /", Fn: ordFunc},
	{Name: "pow", Sig: "base, exp, mod=None", Fn: powFunc},
	{Name: "print", Sig: "*args, sep=None, end=None, file=None, flush=False", Fn: printFunc},
	{Name: "repr", Sig: "obj, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.ReprOf(c.Arg(0)) }},
	{Name: "round", Sig: "number, ndigits=None", Fn: roundFunc},
	{Name: "setattr", Sig: "obj, name, value, /", Fn: attrChange},
	{Name: "sorted", Sig: "*args, key=None, reverse=False", Fn: sorted},
	{Name: "sum", Sig: "iterable, /, start=0", Fn: sumFunc},
	{Name: "vars", Sig: "object=None, /", Fn: varsFunc},
}

// anyAll is any() and all(): want is the truth value that decides.
func anyAll(want bool) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		if isSeq(in, c.Arg(0)) {
			quick := true
			found := false
			each(in, c.Arg(0), func(v heap.Ref) bool {
				t, err := in.Truth(v)
				quick = err == nil
				found = quick && t == want
				return quick && !found
			})
			if quick {
				return in.Bool(found == want)
			}
		}
		return in.Delegate("builtins__"+c.Name(), c.Arg(0))
	}
}

func asciiFunc(in *Interp, c *Call) heap.Ref {
	text, err := in.Repr(c.Arg(0))
	if err == object.NeedPython {
		return in.Delegate("builtins__ascii", c.Arg(0))
	}
	if err != nil {
		return in.RaiseErr(err)
	}
	return in.RetStr(object.ASCIIOf(text))
}

func baseFunc(base int, prefix string) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		v, ok := indexArg(in, c, 0)
		if !ok {
			return 0
		}
		defer in.Decref(v)
		digits, neg := in.BaseText(v, base)
		if neg {
			return in.RetStr("-" + prefix + digits)
		}
		return in.RetStr(prefix + digits)
	}
}

func chrFunc(in *Interp, c *Call) heap.Ref {
	if r := c.Arg(0); !in.IsFloat(r) && !hasIndex(in, r) {
		return in.Raise(object.TypeError, "an integer is required (got type "+in.ClassName(r)+")")
	}
	n, ok := size(in, c, 0, 0)
	if !ok {
		return 0
	}
	if n < 0 || n > utf8.MaxRune {
		return in.Raise(object.ValueError, "chr() arg not in range(0x110000)")
	}
	return in.RetStr(string(object.AppendRune(nil, rune(n))))
}

func ordFunc(in *Interp, c *Call) heap.Ref {
	r := c.Arg(0)
	n := 0
	switch {
	case in.IsStr(r):
		if n = in.StrLen(r); n == 1 {
			return in.RetInt(int64(object.Runes(in.StrValue(r))[0]))
		}
	case in.IsBytes(r):
		if n = len(in.BytesValue(r)); n == 1 {
			return in.RetInt(int64(in.BytesValue(r)[0]))
		}
	default:
		return in.Raise(object.TypeError, "ord() expected string of length 1, but "+in.ClassName(r)+" found")
	}
	return in.Raise(object.TypeError, "ord() expected a character, but string of length "+itoa(n)+" found")
}

// attrChange is setattr and delattr.
func attrChange(in *Interp, c *Call) heap.Ref {
	return in.SetAttrOf(c.Arg(0), c.Arg(1), c.Arg(2))
}

func getattrFunc(in *Interp, c *Call) heap.Ref {
	if !in.IsStr(c.Arg(1)) && !in.D.Recent {
		return in.Raise(object.TypeError, "getattr(): attribute name must be string")
	}
	if c.Arg(2) != 0 {
		return in.Delegate("builtins__getattr", c.Arg(0), c.Arg(1), c.Arg(2))
	}
	return in.GetAttrOf(c.Arg(0), c.Arg(1))
}

func hasattrFunc(in *Interp, c *Call) heap.Ref {
	if !in.IsStr(c.Arg(1)) {
		if in.D.Recent {
			return in.GetAttrOf(c.Arg(0), c.Arg(1))
		}
		return in.Raise(object.TypeError, "hasattr(): attribute name must be string")
	}
	return in.Delegate("builtins__hasattr", c.Arg(0), c.Arg(1))
}

func iterFunc(in *Interp, c *Call) heap.Ref {
	if c.Arg(1) != 0 {
		if !in.HasSpecial(c.Arg(0), "__call__") {
			return in.Raise(object.TypeError, "iter(v, w): v must be callable")
		}
		r, err := in.NewObject(object.KindCallIter, 0, 2, 0)
		if err != nil {
			return in.RaiseErr(err)
		}
		in.SetRef(r, 0, own(in, c.Arg(0)))
		in.SetRef(r, 1, own(in, c.Arg(1)))
		return r
	}
	return in.IterOf(c.Arg(0))
}

func nextFunc(in *Interp, c *Call) heap.Ref {
	if !in.HasSpecial(c.Arg(0), "__next__") {
		return in.Raise(object.TypeError, "'"+in.ClassName(c.Arg(0))+"' object is not an iterator")
	}
	if c.Arg(1) != 0 {
		return in.Delegate("builtins__next", c.Arg(0), c.Arg(1))
	}
	return in.NextOf(c.Arg(0))
}

func powFunc(in *Interp, c *Call) heap.Ref {
	a, b, m := c.Arg(0), c.Arg(1), c.Arg(2)
	if m == 0 || m == object.None {
		return in.BinaryOf(object.OpPow, a, b)
	}
	if in.Bits(a)&object.OverArith == 0 && in.IsInt(a) && in.IsInt(b) && in.IsInt(m) {
		return in.Wrap(in.Pow3(a, b, m))
	}
	if k := in.Kind(a); in.Type(a) == 0 && (k == object.KindFloat || k == object.KindComplex || in.IsInt(a)) && in.Kind(m) != object.KindInstance {
		if _, number, _ := in.FloatOf(b); k == object.KindFloat || number {
			return in.Raise(object.TypeError, "pow() 3rd argument not allowed unless all arguments are integers")
		}
	}
	return in.Delegate("builtins__pow", a, b, m)
}

func roundFunc(in *Interp, c *Call) heap.Ref {
	var digits []heap.Ref
	if c.Arg(1) != 0 && c.Arg(1) != object.None {
		digits = c.Args[1:2]
	}
	v, present := in.Special(c.Arg(0), "__round__", digits...)
	if !present {
		return in.Raise(object.TypeError, "type "+in.ClassName(c.Arg(0))+" doesn't define __round__ method")
	}
	return v
}

func formatFunc(in *Interp, c *Call) heap.Ref {
	if r := c.Arg(1); r != 0 {
		if !in.IsStr(r) {
			return in.Raise(object.TypeError, "format() argument 2 must be str, not "+typeText(in, r))
		}
		return in.FormatOf(c.Arg(0), r)
	}
	empty := in.RetStr("")
	if empty == 0 {
		return 0
	}
	defer in.Decref(empty)
	return in.FormatOf(c.Arg(0), empty)
}

// sumFunc adds in Go as long as everything is a built-in number.
func sumFunc(in *Interp, c *Call) heap.Ref {
	start := c.Arg(1)
	if start != 0 {
		switch {
		case in.IsStr(start):
			return in.Raise(object.TypeError, "sum() can't sum strings [use ''.join(seq) instead]")
		case in.Kind(start) == object.KindBytes:
			return in.Raise(object.TypeError, "sum() can't sum bytes [use b''.join(seq) instead]")
		case in.Kind(start) == object.KindByteArray:
			return in.Raise(object.TypeError, "sum() can't sum bytearray [use b''.join(seq) instead]")
		}
	}
	items, err := in.ListOf(c.Arg(0))
	if err != nil && err != object.NeedPython {
		return in.RaiseErr(err)
	}
	total := heap.Ref(0)
	if start == 0 {
		total = in.RetInt(0)
	} else {
		total = own(in, start)
	}
	if err == object.NeedPython {
		defer in.Decref(total)
		if in.D.Recent {
			return in.Delegate("builtins__sum_of", c.Arg(0), total)
		}
		return in.Delegate("builtins__sum", c.Arg(0), total)
	}
	defer in.Decref(items)
	work(in, in.ListLen(items))
	for i := 0; i < in.ListLen(items); i++ {
		if in.D.Recent && in.Kind(total) == object.KindFloat && in.Type(total) == 0 {
			sum := in.FloatValue(total)
			in.Decref(total)
			if i = sumFloats(in, items, i, &sum); i == in.ListLen(items) {
				return in.RetFloat(sum)
			}
			if total = in.RetFloat(sum); total == 0 {
				return 0
			}
		}
		next, err := in.Binary(object.OpAdd, total, in.ListItem(items, i))
		if err == object.NeedPython {
			rest, err := in.ListFrom(items, i, in.ListLen(items))
			if err != nil {
				return in.RaiseErr(err)
			}
			defer in.Decref(rest)
			defer in.Decref(total)
			return in.Delegate("builtins__sum", rest, total)
		}
		in.Decref(total)
		if total = next; err != nil {
			return in.RaiseErr(err)
		}
	}
	return total
}

// sumFloats adds the floats and ints of a list from item i on and carries the
// rounding errors along (cs_add of 3.13); it returns where other items begin.
func sumFloats(in *Interp, items heap.Ref, i int, sum *float64) int {
	carry := 0.0
	for ; i < in.ListLen(items); i++ {
		r := in.ListItem(items, i)
		if in.IsFloat(r) {
			x := in.FloatValue(r)
			t := *sum + x
			if math.Abs(*sum) >= math.Abs(x) {
				carry += (*sum - t) + x
			} else {
				carry += (x - t) + *sum
			}
			*sum = t
			continue
		}
		if !in.IsInt(r) {
			break
		}
		n, small := in.IntValue(r)
		if !small {
			break
		}
		*sum += float64(n)
	}
	if carry != 0 && !math.IsInf(carry, 0) && !math.IsNaN(carry) {
		*sum += carry
	}
	return i
}

// minMax compares in Go when there is no key function and nothing to ask Python.
func minMax(op object.CmpOp) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		if len(c.Args) == 0 {
			return in.Raise(object.TypeError, c.Name()+" expected at least 1 argument, got 0")
		}
		var key, missing heap.Ref = object.None, 0
		for i, k := range c.KwNames {
			switch in.StrValue(k) {
			case "key":
				key = c.KwArgs[i]
			case "default":
				if missing = c.KwArgs[i]; len(c.Args) > 1 {
					return in.Raise(object.TypeError, "Cannot specify a default for "+c.Name()+"() with multiple positional arguments")
				}
			default:
				return in.Raise(object.TypeError, "'"+in.StrValue(k)+"' is an invalid keyword argument for "+c.Name()+"()")
			}
		}
		seq := c.Arg(0)
		if len(c.Args) > 1 {
			t := in.RetTuple(ownAll(in, c.Args)...)
			if t == 0 {
				return 0
			}
			defer in.Decref(t)
			seq = t
		}
		if key == object.None && isSeq(in, seq) && in.SeqLen(seq) > 0 {
			if v, ok := best(in, seq, op); ok {
				return v
			}
		}
		return in.Delegate("builtins__"+c.Name(), seq, key, boolRef(missing != 0), orNone(missing))
	}
}

// best is the first item that no other beats; ok is false when Python has to
// compare.
func best(in *Interp, seq heap.Ref, op object.CmpOp) (heap.Ref, bool) {
	found := in.SeqItem(seq, 0)
	for i := 1; i < in.SeqLen(seq); i++ {
		r, err := in.Compare(op, in.SeqItem(seq, i), found)
		if err == object.NeedPython {
			return 0, false
		}
		if err != nil {
			return in.RaiseErr(err), true
		}
		if r == object.True {
			found = in.SeqItem(seq, i)
		}
		in.Decref(r)
	}
	work(in, in.SeqLen(seq))
	return own(in, found), true
}

// fileText is the text that compile, eval and exec were given.
func sourceText(in *Interp, r heap.Ref) (string, bool) {
	switch {
	case in.IsStr(r) && in.D.Classic && !in.IsUnicode(r):
		return object.ByteText(in.StrValue(r)), true
	case in.IsStr(r):
		return in.StrValue(r), true
	case in.IsBytes(r):
		return string(in.BytesValue(r)), true
	}
	return "", false
}

func compileFunc(in *Interp, c *Call) heap.Ref {
	text, ok := sourceText(in, c.Arg(0))
	if !ok {
		return in.Raise(object.TypeError, "compile() arg 1 must be a string, bytes or AST object")
	}
	filename, ok := sourceText(in, c.Arg(1))
	if !ok {
		return in.Raise(object.TypeError, "expected str, bytes or os.PathLike object, not "+in.ClassName(c.Arg(1)))
	}
	mode, ok := namedStr(in, c, 2, "compile() argument 'mode'")
	if !ok {
		return 0
	}
	switch mode {
	case "exec", "eval":
	case "single":
		return in.Raise(object.NotImplementedError, "compile() mode 'single' is not supported here, because nothing is interactive")
	default:
		return in.Raise(object.ValueError, "compile() mode must be 'exec', 'eval' or 'single'")
	}
	code := in.Compile(text, filename, mode)
	if code == nil {
		return 0
	}
	return in.NewCode(code)
}

// runText is eval and exec.
func runText(mode string) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		code := c.Arg(0)
		if in.Kind(code) != object.KindCode {
			text, ok := sourceText(in, code)
			if !ok {
				return in.Raise(object.TypeError, mode+"() arg 1 must be a string, bytes or code object")
			}
			if mode == "eval" {
				text = strings.TrimLeft(text, " \t")
			}
			compiled := in.Compile(text, "<string>", mode)
			if compiled == nil {
				return 0
			}
			if code = in.NewCode(compiled); code == 0 {
				return 0
			}
			defer in.Decref(code)
		}
		globals, locals := c.Arg(1), c.Arg(2)
		if globals == 0 || globals == object.None {
			f := in.Frame(0)
			globals = in.FrameGlobals(f)
			if locals == 0 || locals == object.None {
				if locals = in.FrameLocals(f); locals == 0 {
					return 0
				}
				defer in.Decref(locals)
			}
		} else if in.Kind(globals) != object.KindDict {
			if mode == "eval" {
				return in.Raise(object.TypeError, "globals must be a dict")
			}
			return in.Raise(object.TypeError, "exec() globals must be a dict, not "+in.ClassName(globals))
		}
		switch {
		case locals == 0 || locals == object.None:
			locals = globals
		case in.Kind(locals) != object.KindDict && !in.HasSpecial(locals, "__getitem__"):
			if mode == "eval" {
				return in.Raise(object.TypeError, "locals must be a mapping")
			}
			return in.Raise(object.TypeError, "locals must be a mapping or None, not "+in.ClassName(locals))
		}
		if in.FreeVars(code) > 0 {
			return in.Raise(object.TypeError, "code object passed to "+mode+"() may not contain free variables")
		}
		return in.Exec(code, globals, locals)
	}
}
