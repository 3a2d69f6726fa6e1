package builtins

import (
	"math"
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// What 2.x has otherwise: most of it is Python (prelude/classic.py).

// inPython makes natives that hand their call, receiver first, over to functions
// of the prelude: prefix and name. Parameters, all positional, may follow the
// name after a colon.
func inPython(prefix string, names ...string) (defs []Def) {
	for _, spec := range names {
		name, sig, checked := strings.Cut(spec, ":")
		if !checked {
			sig = "..."
		}
		helper := prefix + name
		defs = append(defs, Def{Name: name, Sig: sig, Fn: func(in *Interp, c *Call) heap.Ref {
			args := c.Args[:c.N()]
			if c.Self != 0 && in.Kind(c.Self) != object.KindModule {
				args = append([]heap.Ref{c.Self}, args...)
			}
			return in.DelegateAll(helper, args, c.KwNames, c.KwArgs)
		}})
	}
	return defs
}

// notClassic are the names that 2.x lacks, by class or module.
var notClassic = map[string]string{
	"builtins": "ascii bytes exec BlockingIOError ChildProcessError BrokenPipeError " +
		"ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError " +
		"InterruptedError IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError " +
		"ModuleNotFoundError RecursionError ResourceWarning StopAsyncIteration",
	"str":           "casefold format_map isascii isdecimal isidentifier isnumeric isprintable maketrans removeprefix removesuffix",
	"dict":          "__reversed__ __or__ __ror__ __ior__",
	"list":          "clear copy",
	"int":           "as_integer_ratio from_bytes to_bytes __ceil__ __floor__ __round__",
	"float":         "__round__",
	"object":        "__eq__ __ne__ __lt__ __le__ __gt__ __ge__ __init_subclass__ __dir__",
	"type":          "__prepare__ __qualname__",
	"function":      "__qualname__ __annotations__ __kwdefaults__",
	"generator":     "__qualname__",
	"sys":           "getswitchinterval setswitchinterval intern get_int_max_str_digits set_int_max_str_digits",
	"math":          "comb dist gcd inf isclose isfinite isqrt lcm log2 nan nextafter perm prod remainder tau ulp",
	"thread":        "get_native_id _excepthook _set_sentinel TIMEOUT_MAX RLock",
	"time":          "time_ns monotonic monotonic_ns perf_counter perf_counter_ns process_time process_time_ns thread_time thread_time_ns",
	"xrange":        "count index start stop step",
	"BaseException": "__traceback__ __context__ __cause__ __suppress_context__ with_traceback",
}

// forget removes names from the dict of a class or module.
func forget(in *Interp, dict heap.Ref, owner string) {
	for _, name := range strings.Fields(notClassic[owner]) {
		if r := in.RetStr(name); r != 0 {
			in.DictDelete(dict, r)
			in.Decref(r)
		}
	}
}

// initClassic makes the classes and names of 2.x.
func initClassic(in *Interp, dict heap.Ref) {
	initBuiltins(in, dict)
	root := in.GetStr(dict, "object")
	for _, kind := range []uint8{object.KindStr, object.KindDict, object.KindList, object.KindInt, object.KindFloat, object.KindInstance,
		object.KindClass, object.KindFunction, object.KindGenerator, object.KindRange} {
		class := in.KindClass(kind)
		forget(in, in.Ref(class, object.ClassDict), in.NameOf(class))
	}
	forget(in, in.Ref(in.Exc(object.BaseException), object.ClassDict), "BaseException")

	in.AddType(&interp.TypeDef{Class: in.Exc(object.BaseException), Getters: []interp.Getter{{Name: "message", Get: excMessage}}})

	base := in.NewAbstract("basestring", object.KindStr, root)
	in.Rebase(in.KindClass(object.KindStr), base)
	for _, t := range classicTypes {
		t.Class = in.KindClass(t.Kind)
		in.AddType(&t)
	}
	in.AddType(&interp.TypeDef{Class: in.KindClass(object.KindInt), Methods: inPython("cint__", "__hex__", "__oct__", "__coerce__")})
	long := in.CloneClass(object.KindInt, "long", root)
	unicode := in.CloneClass(object.KindStr, "unicode", base)
	in.SetClassic(long, unicode)
	in.AddType(&interp.TypeDef{Class: in.KindClass(object.KindInt), New: &Def{Sig: "x=0, base=10", Fn: newIntClassic}})
	in.AddType(&interp.TypeDef{Class: long, New: &Def{Sig: "x=0, base=10", Fn: newIntClassic}})
	in.AddType(&interp.TypeDef{Class: in.KindClass(object.KindStr), New: &Def{Sig: "object=''", Fn: newStrClassic}})
	in.AddType(&interp.TypeDef{Class: unicode, New: &Def{Sig: "string='', encoding=None, errors=None", Fn: newUnicode},
		Methods: inPython("unicode__", "isdecimal", "isnumeric", "format")})

	classobj := in.CloneClass(object.KindClass, "classobj", root)
	instance := in.NewAbstract("instance", object.KindInstance, root)
	in.SetClassicTypes(classobj, instance)
	in.AddType(&interp.TypeDef{Class: classobj, New: &Def{Sig: "name, bases, dict, /", Fn: func(in *Interp, c *Call) heap.Ref {
		return in.NewOld(c.Arg(0), c.Arg(1), c.Arg(2))
	}}})
	put(in, dict, "basestring", base)
	put(in, dict, "long", long)
	put(in, dict, "unicode", unicode)
	put(in, dict, "xrange", own(in, in.KindClass(object.KindRange)))
	put(in, dict, "_classobj", classobj)
	put(in, dict, "_instance", instance)
	forget(in, dict, "builtins")
	put(in, dict, "bytes", own(in, in.KindClass(object.KindStr)))
}

// newIntClassic is int(x) and long(x).
func newIntClassic(in *Interp, c *Call) heap.Ref {
	isLong, class := in.IsSubclass(c.Self, in.Long), c.Self
	if in.Kind(c.Arg(0)) == object.KindInt && c.Arg(1) == 0 && in.Bits(c.Arg(0))&object.OverIndex == 0 || c.N() == 0 {
		return asInt(in, class, isLong, c.Arg(0))
	}
	return in.Delegate("cint__new", class, boolRef(isLong), orNone(c.Arg(0)), orNone(c.Arg(1)))
}

// asInt makes an instance of class, int or long or derived from one, with the
// value of x, 0 for 0.
func asInt(in *Interp, class heap.Ref, isLong bool, x heap.Ref) heap.Ref {
	if x == 0 {
		x = in.RetInt(0)
		defer in.Decref(x)
	}
	switch {
	case isLong:
		return in.Wrap(in.NewLongOf(class, x))
	case class != in.KindClass(object.KindInt):
		return in.Wrap(in.NewIntOf(class, x))
	}
	if n, small := in.IntValue(x); small {
		return in.RetInt(n)
	}
	return own(in, x)
}

// newStrClassic is str(x); what is unicode becomes ASCII.
func newStrClassic(in *Interp, c *Call) heap.Ref {
	class := exactClass(in, c, object.KindStr)
	x := c.Arg(0)
	if class == 0 && x != 0 && in.Kind(x) == object.KindStr && in.Type(x) == 0 {
		return own(in, x)
	}
	if class == 0 && x != 0 && !in.IsUnicode(x) {
		return in.StrOf(x)
	}
	if x == 0 {
		x = in.RetStr("")
		defer in.Decref(x)
	}
	return in.Delegate("cstr__new", c.Self, x)
}

func newUnicode(in *Interp, c *Call) heap.Ref {
	x := c.Arg(0)
	if x == 0 {
		x = in.RetStr("")
		defer in.Decref(x)
	}
	return in.Delegate("unicode__new", c.Self, x, orNone(c.Arg(1)), orNone(c.Arg(2)))
}

// classicTypes are the methods that 2.x has instead or more, by kind.
var classicTypes = []interp.TypeDef{
	{Kind: object.KindDict, Methods: append([]Def{
		{Name: "keys", Fn: dictListed(object.ViewKeys)},
		{Name: "values", Fn: dictListed(object.ViewValues)},
		{Name: "items", Fn: dictListed(object.ViewItems)},
		{Name: "iterkeys", Fn: dictIterated(object.ViewKeys)},
		{Name: "itervalues", Fn: dictIterated(object.ViewValues)},
		{Name: "iteritems", Fn: dictIterated(object.ViewItems)},
		{Name: "viewkeys", Fn: dictView(object.ViewKeys)},
		{Name: "viewvalues", Fn: dictView(object.ViewValues)},
		{Name: "viewitems", Fn: dictView(object.ViewItems)},
	}, inPython("cdict__", "has_key", "__cmp__")...)},
	{Kind: object.KindList, Methods: inPython("clist__", "sort", "__getslice__", "__setslice__", "__delslice__")},
	{Kind: object.KindTuple, Methods: inPython("clist__", "__getslice__")},
	{Kind: object.KindStr, Methods: inPython("cstr__", "__getslice__", "encode", "decode", "translate")},
	{Kind: object.KindMethod, Getters: methodGetters},
	{Kind: object.KindFunction, Getters: functionGetters},
	{Kind: object.KindLock, Methods: inPython("clock__", "acquire", "acquire_lock", "release", "release_lock", "__exit__")},
}

var methodGetters = []interp.Getter{
	{Name: "im_func", Get: slot(object.MethodFunc)}, {Name: "im_self", Get: slot(object.MethodSelf)}, {Name: "im_class", Get: slot(object.MethodClass)},
}

var functionGetters = []interp.Getter{
	{Name: "func_name", Get: slot(object.FuncName)}, {Name: "func_code", Get: slot(object.FuncCode)},
	{Name: "func_globals", Get: slot(object.FuncGlobals)}, {Name: "func_defaults", Get: slot(object.FuncDefaults)},
	{Name: "func_closure", Get: slot(object.FuncClosure)}, {Name: "func_doc", Get: slot(object.FuncDoc)},
}

// excMessage is the one argument of an exception, or "".
func excMessage(in *Interp, c *Call) heap.Ref {
	if args := in.Ref(c.Self, object.ExcArgs); in.TupleLen(args) == 1 {
		return own(in, in.TupleItem(args, 0))
	}
	return in.RetStr("")
}

// slot reads a reference of the receiver.
func slot(i int) interp.Native {
	return func(in *Interp, c *Call) heap.Ref { return own(in, orNone(in.Ref(c.Self, i))) }
}

func dictListed(which int) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		view, err := in.NewView(c.Self, which)
		if err != nil {
			return in.RaiseErr(err)
		}
		defer in.Decref(view)
		work(in, in.DictLen(c.Self))
		return in.Wrap(in.ListOf(view))
	}
}

func dictIterated(which int) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		view, err := in.NewView(c.Self, which)
		if err != nil {
			return in.RaiseErr(err)
		}
		defer in.Decref(view)
		return in.Wrap(in.NewIterRaw(view))
	}
}

// classicFunctions are the built-in functions of 2.x that 3.x lacks or changed.
var classicFunctions = append(inPython("classic__", "apply", "chr:i, /", "cmp:x, y, /", "coerce:x, y, /", "execfile", "filter:function, sequence, /",
	"hasattr:obj, name, /", "hex:x, /", "input:prompt=None, /", "map", "oct:x, /", "open", "range", "raw_input:prompt=None, /",
	"reduce:function, sequence, initial=None, /", "reload:module, /", "round", "sorted", "unichr:i, /", "zip"), Def{Name: "intern", Sig: "string, /", Fn: sysIntern})

// classicModule has natives for prelude/classic.py.
var classicModule = interp.Module{Name: "_classic", Funcs: []Def{
	{Name: "as_int", Sig: "cls, long, x, /", Fn: takes("C.I", func(in *Interp, c *Call) heap.Ref {
		return asInt(in, c.Arg(0), c.Arg(1) == object.True, c.Arg(2))
	})},
	{Name: "bytes_of_text", Sig: "x, /", Fn: takes("s", func(in *Interp, c *Call) heap.Ref {
		return in.Wrap(in.NewBytes([]byte(object.ByteText(in.StrValue(c.Arg(0))))))
	})},
	{Name: "rebase", Sig: "cls, base, /", Fn: takes("CC", func(in *Interp, c *Call) heap.Ref {
		in.Rebase(c.Arg(0), c.Arg(1))
		return in.None()
	})},
	{Name: "text_of_bytes", Sig: "x, /", Fn: takes("b", func(in *Interp, c *Call) heap.Ref {
		return in.RetStr(object.TextOfBytes(string(in.BytesValue(c.Arg(0)))))
	})},
	{Name: "of_class", Sig: "cls, x, /", Fn: takes("Cs", func(in *Interp, c *Call) heap.Ref {
		return in.Wrap(in.NewStrOf(exactStr(in, c.Arg(0)), c.Arg(1)))
	})},
	{Name: "is_old", Sig: "x, /", Fn: func(in *Interp, c *Call) heap.Ref { return in.Bool(in.IsOld(c.Arg(0))) }},
	{Name: "globals_here", Fn: globalsFunc},
	{Name: "locals_here", Fn: localsFunc},
	{Name: "exec_here", Sig: "code, globals, locals, /", Fn: runText("exec")},
	{Name: "stream_softspace", Sig: "file, value, /", Fn: streamSoftspace},
	{Name: "encode", Sig: "text, encoding, errors, /", Fn: takes("s", onFirst(strEncode))},
	{Name: "lock_acquire", Sig: "lock, blocking, /", Fn: takes("L", onFirst(lockAcquire))},
	{Name: "lock_release", Sig: "lock, /", Fn: takes("L", onFirst(lockRelease))},
	{Name: "parse_int", Sig: "text, base, /", Fn: takes("si", func(in *Interp, c *Call) heap.Ref {
		base, _ := in.IntValue(c.Arg(1))
		return in.Wrap(in.ParseInt(in.StrValue(c.Arg(0)), int(base)))
	})},
	{Name: "binary", Sig: "op, x, y, /", Fn: func(in *Interp, c *Call) heap.Ref {
		op, _ := in.IntValue(c.Arg(0))
		return in.BinaryOf(object.BinOp(op>>1), c.Arg(1), c.Arg(2))
	}},
	{Name: "list_sort", Sig: "l, key, reverse, /", Fn: takes("l", onFirst(listSort))},
	{Name: "traceback_text", Sig: "exception, traceback, /", Fn: takes("et", tracebackOf)},
	{Name: "coerced", Sig: "x, /", Fn: func(in *Interp, c *Call) heap.Ref { return done(in, in.Coerced(c.Arg(0))) }},
}}

// onFirst makes a method a function of its receiver.
func onFirst(method interp.Native) interp.Native {
	return func(in *Interp, c *Call) heap.Ref {
		c.Self, c.Args = c.Args[0], c.Args[1:]
		return method(in, c)
	}
}

// tracebackOf is the text of an exception with a traceback, which in 2.x is no
// part of it; None for none.
func tracebackOf(in *Interp, c *Call) heap.Ref {
	e, tb := c.Arg(0), c.Arg(1)
	if tb == object.None {
		return in.RetStr(in.ExceptionText(e))
	}
	in.Replace(e, object.ExcTraceback, own(in, tb))
	text := in.TracebackText(e)
	in.Replace(e, object.ExcTraceback, 0)
	return in.RetStr(object.TextOfBytes(text))
}

// classicMore is what modules have more in 2.x.
var classicMore = map[string]string{
	"itertools": "imap, ifilter, izip, ifilterfalse, izip_longest = map, filter, zip, filterfalse, zip_longest\n",
	"math":      "def _whole(f):\n    return lambda x, /: float(x) if float(x) - float(x) != 0 else float(f(float(x)))\n\n\nfloor, ceil = _whole(floor), _whole(ceil)\n",
	"operator":  "def div(a, b, /):\n    import _classic\n    return _classic.binary(28, a, b)\n",
}

// exactStr is 0 for the class str itself.
func exactStr(in *Interp, class heap.Ref) heap.Ref {
	if class == in.KindClass(object.KindStr) {
		return 0
	}
	return class
}

// streamSoftspace sets the softspace of one of our streams and answers with the
// old one, or None for any other object.
func streamSoftspace(in *Interp, c *Call) heap.Ref {
	if _, ok := streamOf(in, c.Arg(0)); !ok {
		return in.None()
	}
	old := in.Raw(c.Arg(0), 1)
	n, _ := in.IntValue(c.Arg(1))
	in.SetRaw(c.Arg(0), 1, uint64(n))
	return in.RetInt(int64(old))
}

// classicSys are the functions of sys that only 2.x has.
var classicSys = []Def{
	{Name: "exc_clear", Fn: func(in *Interp, c *Call) heap.Ref { in.ClearExcInfo(); return in.None() }},
	{Name: "exc_info", Fn: func(in *Interp, c *Call) heap.Ref {
		if info := in.ExcInfo(); info != 0 {
			return own(in, info)
		}
		return in.RetTuple(in.None(), in.None(), in.None())
	}},
	{Name: "getcheckinterval", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(setting(in, settingInterval))) }},
	{Name: "getdefaultencoding", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetStr("ascii") }},
	{Name: "setcheckinterval", Sig: "n, /", Fn: sysSetCheckInterval},
}

// sysSetCheckInterval is sys_setcheckinterval (Python/sysmodule.c, 2.7).
func sysSetCheckInterval(in *Interp, c *Call) heap.Ref {
	r := c.Arg(0)
	if !in.IsInt(r) {
		return in.Again(c, 0, "c_int")
	}
	n, small := in.IntValue(r)
	if !small {
		return in.Raise(object.OverflowError, "Python int too large to convert to C long")
	}
	if n > math.MaxInt32 {
		return in.Raise(object.OverflowError, "signed integer is greater than maximum")
	} else if n < math.MinInt32 {
		return in.Raise(object.OverflowError, "signed integer is less than minimum")
	}
	setSetting(in, settingInterval, uint64(n))
	return in.Emit(interp.Effect{Kind: interp.SetInterval, Code: int(n), Ns: -1}, in.None())
}

func initSysClassic(in *Interp, dict heap.Ref) {
	initSys(in, dict)
	setSetting(in, settingInterval, 100)
	put(in, dict, "maxint", in.RetInt(math.MaxInt64))
	put(in, dict, "version", in.RetStr("2.7.18 (gilplay)"))
	put(in, dict, "hexversion", in.RetInt(0x020712F0))
	put(in, dict, "platform", in.RetStr("linux2"))
	put(in, dict, "subversion", in.RetTuple(in.RetStr("CPython"), in.RetStr(""), in.RetStr("")))
	put(in, dict, "py3kwarning", in.Bool(false))
	put(in, dict, "dont_write_bytecode", in.Bool(false))
	forget(in, dict, "sys")
}

// classicModules turns the modules of 3.x with natives into those of 2.x.
func classicModules(modules []interp.Module) []interp.Module {
	for i := range modules {
		m := &modules[i]
		inner := m.Init
		switch m.Name {
		case "builtins":
			m.Funcs, m.Init = append(append([]Def{}, functions...), classicFunctions...), initClassic
		case "sys":
			stream := streamType
			stream.Name = "builtins.file"
			m.Types = []interp.TypeDef{stream}
			m.Funcs, m.Init = append(append([]Def{}, m.Funcs...), classicSys...), initSysClassic
		case "math":
			m.Init = func(in *Interp, dict heap.Ref) { inner(in, dict); forget(in, dict, "math") }
		case "_thread":
			m.Name = "thread"
			m.Init = func(in *Interp, dict heap.Ref) { inner(in, dict); forget(in, dict, "thread") }
		case "time":
			m.Funcs = append(append([]Def{}, m.Funcs...), Def{Name: "clock", Fn: seconds(0)})
			m.Init = func(in *Interp, dict heap.Ref) { forget(in, dict, "time") }
		}
	}
	return append(modules, classicModule, interp.Module{Name: "_hidden", Funcs: functions, Init: func(in *Interp, dict heap.Ref) {
		for _, kind := range []uint8{object.KindRange, object.KindMap, object.KindFilter, object.KindZip, object.KindBytes} {
			put(in, dict, object.KindName(kind), own(in, in.KindClass(kind)))
		}
	}})
}
