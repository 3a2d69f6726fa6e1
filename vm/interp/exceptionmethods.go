package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

var baseExceptionType = TypeDef{
	New: &Def{Sig: "*args, **kwargs", Fn: newExceptionNative},
	Methods: []Def{
		{Name: "__init__", Sig: "*args, **kwargs", Fn: initException},
		{Name: "__repr__", Fn: reprMethod},
		{Name: "__str__", Fn: func(in *Interp, c *Call) heap.Ref {
			text, err := in.StrRaw(c.Self)
			if err == object.NeedPython {
				return in.Delegate("exception_str", c.Self)
			}
			return in.RetText(text, err)
		}},
		{Name: "with_traceback", Sig: "tb, /", Fn: func(in *Interp, c *Call) heap.Ref {
			none := setTraceback(in, c)
			if none == 0 {
				return 0
			}
			in.Decref(none)
			return in.own(c.Self)
		}},
	},
	Getters: []Getter{
		{Name: "args", Get: slotGetter(object.ExcArgs), Set: setArgs},
		{Name: "__traceback__", Get: slotGetter(object.ExcTraceback), Set: setTraceback},
		{Name: "__context__", Get: slotGetter(object.ExcContext), Set: func(in *Interp, c *Call) heap.Ref {
			if !in.canChain(c, "context") {
				return 0
			}
			return slotSetter(object.ExcContext)(in, c)
		}},
		{Name: "__cause__", Get: slotGetter(object.ExcCause), Set: func(in *Interp, c *Call) heap.Ref {
			if !in.canChain(c, "cause") {
				return 0
			}
			in.setCause(c.Self, in.own(c.Arg(0)))
			return in.None()
		}},
		{Name: "__suppress_context__",
			Get: func(in *Interp, c *Call) heap.Ref { return in.Bool(in.Raw(c.Self, object.ExcSuppress) != 0) },
			Set: func(in *Interp, c *Call) heap.Ref {
				v := c.Arg(0)
				if v == 0 {
					return in.Raise(object.TypeError, "can't delete numeric/char attribute")
				}
				if in.Kind(v) != object.KindBool {
					return in.Raise(object.TypeError, "attribute value type must be bool")
				}
				in.SetRaw(c.Self, object.ExcSuppress, uint64(b2i(v == object.True)))
				return in.None()
			}},
		{Name: "__dict__", Get: instanceDictGetter, Set: setInstanceDict},
	},
}

// argAttrs are the attributes that some exceptions take from their arguments;
// they live in the instance dict.
var argAttrs = []struct {
	class object.ExcClass
	names []string
}{
	{object.StopIteration, []string{"value"}},
	{object.SystemExit, []string{"code"}},
	{object.OSError, []string{"errno", "strerror", "filename"}},
	{object.SyntaxError, []string{"msg"}},
	{object.UnicodeDecodeError, []string{"encoding", "object", "start", "end", "reason"}},
	{object.UnicodeEncodeError, []string{"encoding", "object", "start", "end", "reason"}},
	{object.ImportError, []string{"msg"}},
}

// addExceptionMethods fills the exception classes.
func (in *Interp) addExceptionMethods() {
	in.fillClass(in.Exc(object.BaseException), &baseExceptionType)
	for _, a := range argAttrs {
		t := TypeDef{}
		for i, name := range a.names {
			t.Getters = append(t.Getters, argGetter(name, i, a.class))
		}
		if a.class == object.ImportError {
			t.Getters = append(t.Getters, argGetter("name", -1, a.class), argGetter("path", -1, a.class))
		}
		if a.class == object.SyntaxError {
			for i, name := range []string{"filename", "lineno", "offset", "text"} {
				t.Getters = append(t.Getters, detailGetter(name, i))
			}
		}
		class := in.Exc(a.class)
		if a.class == object.OSError {
			class = in.environmentError()
		}
		in.fillClass(class, &t)
	}
	if in.D.Recent {
		in.addRecentAttributes()
	}
	for c := object.BaseException; c < object.ExcClassCount; c++ {
		if c != object.BaseException {
			in.fillClass(in.Exc(c), &TypeDef{Methods: []Def{baseExceptionType.Methods[0]}})
		}
	}
}

// addRecentAttributes adds what exceptions have since 3.10.
func (in *Interp) addRecentAttributes() {
	name := Getter{Name: "name", Get: slotGetter(object.ExcName), Set: slotSetter(object.ExcName)}
	obj := Getter{Name: "obj", Get: slotGetter(object.ExcObj), Set: slotSetter(object.ExcObj)}
	in.fillClass(in.Exc(object.NameError), &TypeDef{Getters: []Getter{name}})
	in.fillClass(in.Exc(object.AttributeError), &TypeDef{Getters: []Getter{name, obj}})
	in.fillClass(in.Exc(object.ImportError), &TypeDef{Getters: []Getter{argGetter("name_from", -1, object.ImportError)}})
	in.fillClass(in.Exc(object.BaseException), &TypeDef{Methods: []Def{{Name: "add_note", Sig: "note, /", Fn: addNote}}})
}

func addNote(in *Interp, c *Call) heap.Ref {
	note := c.Args[0]
	if !in.IsStr(note) {
		return in.Raise(object.TypeError, "note must be a str, not '"+in.ClassName(note)+"'")
	}
	d := in.ownDict(c.Self)
	if d == 0 {
		return 0
	}
	notes := in.GetStr(d, "__notes__")
	if notes == 0 {
		if notes = in.Wrap(in.NewList(0)); notes == 0 {
			return 0
		}
		in.put(d, "__notes__", notes)
	} else if in.Kind(notes) != object.KindList {
		return in.Raise(object.TypeError, "Cannot add note: __notes__ is not a list")
	}
	if !in.check(in.Space.ListAppend(notes, in.own(note))) {
		return 0
	}
	return in.None()
}

// argGetter is an attribute that begins as argument i and can be set.
func argGetter(name string, i int, class object.ExcClass) Getter {
	return Getter{Name: name,
		Get: func(in *Interp, c *Call) heap.Ref {
			if d := in.instanceDict(c.Self); d != 0 {
				if v := in.GetStr(d, name); v != 0 {
					return in.own(v)
				}
			}
			args := in.Ref(c.Self, object.ExcArgs)
			n := in.TupleLen(args)
			switch {
			case i < 0 || i >= n:
			case class == object.SystemExit && n > 1:
				return in.own(args)
			case class == object.OSError && n < 2, class == object.ImportError && n != 1:
			default:
				return in.own(in.TupleItem(args, i))
			}
			return in.None()
		},
		Set: func(in *Interp, c *Call) heap.Ref {
			d := in.ownDict(c.Self)
			if d == 0 {
				return 0
			}
			v := c.Arg(0)
			if v == 0 {
				v = object.None
			}
			in.put(d, name, in.own(v))
			return in.None()
		},
	}
}

// detailGetter is an attribute of a SyntaxError out of its second argument.
func detailGetter(name string, i int) Getter {
	g := argGetter(name, -1, object.SyntaxError)
	plain := g.Get
	g.Get = func(in *Interp, c *Call) heap.Ref {
		args := in.Ref(c.Self, object.ExcArgs)
		if in.TupleLen(args) == 2 {
			if d := in.TupleItem(args, 1); in.Kind(d) == object.KindTuple && i < in.TupleLen(d) {
				return in.own(in.TupleItem(d, i))
			}
		}
		return plain(in, c)
	}
	return g
}

func newExceptionNative(in *Interp, c *Call) heap.Ref {
	if len(c.KwNames) > 0 && in.Raw(c.Self, object.ClassBits)&object.ClassBuiltin != 0 && !in.takesKeywords(c.Self) {
		return in.Raise(object.TypeError, in.NameOf(c.Self)+"() takes no keyword arguments")
	}
	args := c.Args
	class := c.Self
	if class == in.Exc(object.OSError) && len(args) >= 2 {
		class = in.errnoClass(args[0])
	}
	filename := heap.Ref(0)
	if in.isSubclass(class, in.environmentError()) && len(args) >= 3 && len(args) <= 5 {
		filename, args = args[2], args[:2]
	}
	e := in.NewException(class, in.tupleOfBorrowed(args))
	if e != 0 && filename != 0 {
		if d := in.ownDict(e); d != 0 {
			in.put(d, "filename", in.own(filename))
		}
	}
	if e != 0 && len(c.KwNames) > 0 {
		in.keepKeywords(e, c)
	}
	return e
}

// errnoClasses are the subclasses that OSError(errno, text) becomes (Linux numbers).
var errnoClasses = map[int64]object.ExcClass{
	1: object.PermissionError, 2: object.FileNotFoundError, 3: object.ProcessLookupError, 4: object.InterruptedError,
	10: object.ChildProcessError, 11: object.BlockingIOError, 13: object.PermissionError, 17: object.FileExistsError,
	20: object.NotADirectoryError, 21: object.IsADirectoryError, 32: object.BrokenPipeError, 103: object.ConnectionAbortedError,
	104: object.ConnectionResetError, 108: object.BrokenPipeError, 110: object.TimeoutError, 111: object.ConnectionRefusedError,
	114: object.BlockingIOError, 115: object.BlockingIOError,
}

func (in *Interp) errnoClass(v heap.Ref) heap.Ref {
	if in.IsInt(v) && !in.D.Classic {
		n, _ := in.IntValue(v)
		if c, known := errnoClasses[n]; known {
			return in.Exc(c)
		}
	}
	return in.Exc(object.OSError)
}

// takesKeywords reports whether exceptions of a class take keyword arguments.
func (in *Interp) takesKeywords(class heap.Ref) bool {
	return in.isSubclass(class, in.Exc(object.ImportError)) || in.D.Recent &&
		(in.isSubclass(class, in.Exc(object.NameError)) || in.isSubclass(class, in.Exc(object.AttributeError)))
}

// keepKeywords stores the keyword arguments of such exceptions.
func (in *Interp) keepKeywords(e heap.Ref, c *Call) {
	if in.D.Recent && in.takesKeywords(in.ClassOf(e)) {
		for i, n := range c.KwNames {
			switch in.StrValue(n) {
			case "name":
				in.Replace(e, object.ExcName, in.own(c.KwArgs[i]))
			case "obj":
				in.Replace(e, object.ExcObj, in.own(c.KwArgs[i]))
			}
		}
	}
	if !in.IsInstance(e, in.Exc(object.ImportError)) {
		return
	}
	d := in.ownDict(e)
	for i, n := range c.KwNames {
		if t := in.StrValue(n); d != 0 && (t == "name" || t == "path") {
			in.dictSet(d, n, c.KwArgs[i])
		}
	}
}

func initException(in *Interp, c *Call) heap.Ref {
	if len(c.KwNames) > 0 && !in.takesKeywords(in.ClassOf(c.Self)) {
		return in.Raise(object.TypeError, in.ClassName(c.Self)+"() takes no keyword arguments")
	}
	in.keepKeywords(c.Self, c)
	args := c.Args
	if in.IsInstance(c.Self, in.environmentError()) && len(args) >= 3 && len(args) <= 5 {
		args = args[:2]
	}
	in.Replace(c.Self, object.ExcArgs, in.tupleOfBorrowed(args))
	return in.None()
}

func setArgs(in *Interp, c *Call) heap.Ref {
	v := c.Arg(0)
	if v == 0 {
		return in.Raise(object.TypeError, "args may not be deleted")
	}
	l, err := in.ListOf(v)
	if err == object.NeedPython {
		return in.Delegate("set_args", c.Self, v)
	}
	if err != nil {
		return in.Wrap(0, err)
	}
	t, err := in.TupleFrom(l)
	in.Decref(l)
	if err != nil {
		return in.Wrap(0, err)
	}
	in.Replace(c.Self, object.ExcArgs, t)
	return in.None()
}

// canChain checks the value that __cause__ or __context__ is to get.
func (in *Interp) canChain(c *Call, what string) bool {
	v := c.Arg(0)
	switch {
	case v == 0:
		in.Raise(object.TypeError, "__"+what+"__ may not be deleted")
	case v != object.None && in.Kind(v) != object.KindException:
		in.Raise(object.TypeError, "exception "+what+" must be None or derive from BaseException")
	default:
		return true
	}
	return false
}

func setTraceback(in *Interp, c *Call) heap.Ref {
	v := c.Arg(0)
	switch {
	case v == object.None:
		v = 0
	case v == 0:
		return in.Raise(object.TypeError, "__traceback__ may not be deleted")
	case in.Kind(v) != object.KindTraceback:
		return in.Raise(object.TypeError, "__traceback__ must be a traceback or None")
	}
	in.XIncref(v)
	in.Replace(c.Self, object.ExcTraceback, v)
	return in.None()
}

func generatorSend(in *Interp, c *Call) heap.Ref {
	in.resume(c.Self, in.own(c.Args[0]), in.callCont)
	return 0
}

// generatorThrow is throw(type, value, traceback) or throw(instance).
func generatorThrow(in *Interp, c *Call) heap.Ref {
	typ, value := c.Args[0], c.Arg(1)
	if sub := in.delegatesTo(c.Self); sub != 0 && !in.isGenerator(sub) && in.lookup(in.ClassOf(sub), in.name[nThrow]) != 0 {
		args := in.tupleOfBorrowed(c.Args[:c.N()])
		defer in.XDecref(args)
		return in.Delegate("throw_into", c.Self, sub, args)
	}
	switch {
	case in.Kind(typ) == object.KindException:
		if value != 0 && value != object.None {
			return in.Raise(object.TypeError, "instance exception may not have a separate value")
		}
		in.Incref(typ)
		return in.throw(c.Self, typ)
	case !in.isExcClass(typ):
		return in.Raise(object.TypeError, "exceptions must be classes or instances deriving from BaseException, not "+in.ClassName(typ))
	case value != 0 && in.Kind(value) == object.KindException && in.IsInstance(value, typ):
		return in.throw(c.Self, in.own(value))
	}
	return in.Delegate("throw", c.Self, typ, in.orNone(value))
}

func (in *Interp) orNone(v heap.Ref) heap.Ref {
	if v == 0 {
		return object.None
	}
	return v
}

// throw raises e, taken over, in a generator; a subgenerator that it waits for
// gets it first.
func (in *Interp) throw(g, e heap.Ref) heap.Ref {
	if sub := in.delegatesTo(g); sub != 0 && in.isGenerator(sub) {
		in.resumeNested(g, e, sub)
		return 0
	}
	in.RaiseValue(e)
	in.resume(g, 0, in.callCont)
	return 0
}

// resumeNested enters g, which waits in YIELD_FROM for the generator sub, and
// throws e there.
func (in *Interp) resumeNested(g, e, sub heap.Ref) {
	c := in.callCont
	in.resume(g, in.None(), c)
	if in.exc != 0 {
		in.Decref(e)
		return
	}
	in.ins = 0
	saved := in.callCont
	in.callCont = contYieldAgain
	if !in.code.table {
		in.Decref(in.pop())
		in.pc++ // past YIELD_FROM, which deliver moves back to
		in.callCont = contYieldFrom
	}
	in.throw(sub, e)
	in.callCont = saved
}

// delegatesTo is the iterator that a suspended generator waits for in YIELD_FROM.
func (in *Interp) delegatesTo(g heap.Ref) heap.Ref {
	f := in.Ref(g, genFrame)
	if f == 0 || in.genState(g) != genSuspended {
		return 0
	}
	ci := in.codeInfoOf(in.frameCode(f))
	pc := int(in.Word(f, ci.rawAt+framePC))
	if !isYieldFrom(ci.ins[pc]) {
		return 0
	}
	return in.Ref(f, in.Live(f)-1)
}

func generatorClose(in *Interp, c *Call) heap.Ref {
	switch in.genState(c.Self) {
	case genFinished:
		return in.None()
	case genSuspended:
		if f := in.Ref(c.Self, genFrame); !in.codeInfoOf(in.frameCode(f)).table || in.generatorHasBlocks(c.Self) {
			break
		}
		fallthrough
	case genCreated:
		f := in.Ref(c.Self, genFrame)
		in.SetRef(c.Self, genFrame, 0)
		in.SetRaw(c.Self, 0, genFinished)
		in.ClearFlags(c.Self, heap.FlagFinal)
		in.Decref(f)
		return in.None()
	}
	if sub := in.delegatesTo(c.Self); sub != 0 && !in.isGenerator(sub) {
		return in.Delegate("close_into", c.Self, sub)
	}
	return in.closeNow(c.Self)
}

// closeNow throws GeneratorExit into a suspended generator.
func (in *Interp) closeNow(g heap.Ref) heap.Ref {
	e := in.NewException(in.Exc(object.GeneratorExit), in.tupleOfBorrowed(nil))
	if e == 0 {
		return 0
	}
	saved := in.callCont
	in.callCont = contClose
	in.throw(g, e)
	in.callCont = saved
	return 0
}
