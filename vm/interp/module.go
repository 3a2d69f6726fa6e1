package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// newModule makes a module object with a new dict.
func (in *Interp) newModule(name string) heap.Ref {
	d, err := in.NewDict()
	if err != nil {
		return in.Wrap(0, err)
	}
	in.put(d, "__name__", in.intern(name))
	for _, n := range []string{"__doc__", "__package__", "__loader__", "__spec__"} {
		in.put(d, n, in.None())
	}
	return in.moduleOf(d)
}

// moduleOf makes a module object around a dict, taken over.
func (in *Interp) moduleOf(d heap.Ref) heap.Ref {
	m := in.Alloc(object.KindModule, 0, 1, 0)
	if m == 0 {
		in.Decref(d)
		return in.lastResort()
	}
	in.SetRef(m, object.ModuleDict, d)
	return m
}

// bootModules makes the module objects that natives belong to. Python source
// in a module runs when it is imported.
func (in *Interp) bootModules() {
	known := in.must(in.NewDict())
	in.SetRoot(rootNative, known)
	for i := range in.opts.Modules {
		m := &in.opts.Modules[i]
		in.modules[m.Name] = m
		mod := in.newModule(m.Name)
		dict := in.Ref(mod, object.ModuleDict)
		if m.Name == "builtins" {
			in.SetRoot(rootBuiltins, in.own(dict))
			in.fillBuiltins(dict)
			in.put(in.Root(rootModules), "builtins", in.own(mod))
		}
		if m.Doc != "" {
			in.put(dict, "__doc__", in.must(in.NewStr(m.Doc)))
		}
		in.fillModule(mod, dict, m)
		in.put(known, m.Name, mod)
	}
}

func (in *Interp) fillModule(mod, dict heap.Ref, m *Module) {
	name := in.intern(m.Name)
	defer in.Decref(name)
	for _, f := range m.Funcs {
		in.put(dict, f.Name, in.moduleFunction(f, m.owner(), mod, name))
	}
	for i := range m.Types {
		class := in.addType(&m.Types[i], m.Name)
		in.put(dict, in.StrValue(in.Ref(class, object.ClassName)), in.own(class))
	}
	if m.Init != nil {
		m.Init(in, dict)
	}
}

// owner is how error messages begin that name a function of the module.
func (m *Module) owner() string {
	if m.Name == "builtins" {
		return ""
	}
	return m.Name + "."
}

func (in *Interp) moduleFunction(f Def, owner string, mod, module heap.Ref) heap.Ref {
	n := in.addDef(f, owner)
	name := in.intern(f.Name)
	defer in.Decref(name)
	return in.newBuiltin(n, mod, name, module)
}

// fillBuiltins adds the classes of the kinds and the exceptions.
func (in *Interp) fillBuiltins(dict heap.Ref) {
	for _, kind := range []uint8{object.KindInstance, object.KindClass, object.KindInt, object.KindBool, object.KindFloat, object.KindComplex,
		object.KindStr, object.KindBytes, object.KindByteArray, object.KindTuple, object.KindList, object.KindDict, object.KindSet,
		object.KindFrozenSet, object.KindRange, object.KindSlice, object.KindEnumerate, object.KindZip, object.KindMap, object.KindFilter,
		object.KindProperty, object.KindStaticMethod, object.KindClassMethod, object.KindSuper} {
		c := in.KindClass(kind)
		in.put(dict, in.NameOf(c), in.own(c))
	}
	in.put(dict, "reversed", in.own(in.KindClass(object.KindRevIter)))
	for c := object.BaseException; c < object.ExcClassCount; c++ {
		in.put(dict, c.Name(), in.own(in.Exc(c)))
	}
	in.put(dict, "EnvironmentError", in.own(in.Exc(object.OSError)))
	in.put(dict, "IOError", in.own(in.Exc(object.OSError)))
	if more := in.Root(rootClassicExc); more != 0 {
		for i := range boxClass {
			class := in.TupleItem(more, i)
			in.put(dict, in.StrValue(in.Ref(class, object.ClassName)), in.own(class))
		}
	}
	in.put(dict, "None", in.None())
	in.put(dict, "NotImplemented", in.own(object.NotImplemented))
	in.put(dict, "Ellipsis", in.own(object.Ellipsis))
	in.put(dict, "False", in.Bool(false))
	in.put(dict, "True", in.Bool(true))
	in.put(dict, "__debug__", in.Bool(true))
}

// Compile compiles source text; the same text gives the same code. It returns
// nil after raising SyntaxError or its like.
func (in *Interp) Compile(source, filename, mode string) *code.Code {
	return in.compileOnce(in.sources, in.opts.Compile, source, filename, mode)
}

// compileOwn is Compile for a text of ours, with its name.
func (in *Interp) compileOwn(source, name string, hidden bool) *code.Code {
	compile := in.opts.Compile
	if hidden && in.opts.CompileHidden != nil {
		compile = in.opts.CompileHidden
	}
	if hidden {
		source = in.hiddenText(source)
	}
	return in.compileOnce(in.library.sources, compile, source, "<"+name+">", "exec")
}

func (in *Interp) compileOnce(known map[string]*code.Code, compile func(source, filename, mode string) (*code.Code, *CompileError),
	source, filename, mode string) *code.Code {
	key := mode + "\x00" + filename + "\x00" + source
	if c := known[key]; c != nil {
		return c
	}
	c, bad := compile(source, filename, mode)
	if bad != nil {
		in.raiseSyntax(bad)
		return nil
	}
	known[key] = c
	return c
}

// raiseSyntax raises the exception for a text that does not compile.
func (in *Interp) raiseSyntax(e *CompileError) {
	text := in.None()
	if e.Text != "" {
		in.Decref(text)
		text = in.RetStr(e.Text)
	}
	col := in.None()
	if e.Col > 0 {
		in.Decref(col)
		col = in.RetInt(int64(e.Col))
	}
	parts := []heap.Ref{in.RetStr(e.Filename), in.RetInt(int64(e.Line)), col, text}
	if in.D.Recent {
		parts = append(parts, in.RetInt(int64(e.EndLine)), in.RetInt(int64(e.EndCol)))
	}
	detail := in.RetTuple(parts...)
	in.RaiseArgs(e.Class, in.RetStr(e.Msg), detail)
}

// NewCode makes the Code object (owned) of compiled text.
func (in *Interp) NewCode(c *code.Code) heap.Ref {
	r := in.loadCode(c, false, false)
	if r == 0 {
		in.lastResort()
	}
	return r
}

// FreeVars is the number of free variables of a Code object.
func (in *Interp) FreeVars(c heap.Ref) int { return len(in.codeInfoOf(c).c.FreeVars) }

// Exec runs a Code object in a namespace as a native's continuation: globals is
// a dict, locals any mapping. The result is what the code returns.
func (in *Interp) Exec(c, globals, locals heap.Ref) heap.Ref {
	if in.dictGet(globals, in.name[nBuiltins]) == 0 {
		if b := in.GetStr(in.Root(rootModules), "builtins"); b != 0 {
			in.dictSet(globals, in.name[nBuiltins], b)
		}
	}
	in.enterBody(c, globals, locals, in.callCont)
	return 0
}

// enterBody enters a frame for the code of a module, class or exec.
func (in *Interp) enterBody(c, globals, names heap.Ref, k cont) {
	if !in.roomForFrame() {
		return
	}
	f := in.newFunction(c, globals, in.Ref(c, codeQualname))
	if f == 0 {
		return
	}
	in.enterFunctionBody(f, names, k)
	in.Decref(f)
}

// enterFunctionBody enters function f with its names in the given namespace.
func (in *Interp) enterFunctionBody(f, names heap.Ref, k cont) {
	ci := in.codeInfoOf(in.Ref(f, object.FuncCode))
	frame := in.newFrame(ci, in.own(f), k)
	if frame == 0 {
		in.lastResort()
		return
	}
	in.SetRef(frame, frameNames, in.own(names))
	in.makeCells(frame, f, ci)
	in.enter(frame, ci)
}

// ownModules are natives that only our own Python code imports: no CPython has
// modules of these names.
const ownModules = " _classic _device _hidden _support "

// ImportModule imports a top-level module by name: the module, or 0 with an
// exception set or its body entered.
func (in *Interp) ImportModule(name string, k cont) heap.Ref {
	if in.code != nil && (name == "builtins" && in.code.classic ||
		name[:1] == "_" && isListed(ownModules, name) && !in.code.hidden && !in.code.library) {
		in.moduleNotFound(name)
		return 0
	}
	if m := in.GetStr(in.Root(rootModules), name); m != 0 && m != object.None {
		return in.own(m)
	}
	mod := in.GetStr(in.Root(rootNative), name)
	if mod == 0 {
		in.moduleNotFound(name)
		return 0
	}
	m := in.modules[name]
	in.put(in.Root(rootModules), name, in.own(mod))
	if m.Source == "" {
		return in.own(mod)
	}
	c := in.compileOwn(m.Source, name, m.Hidden)
	if c == nil {
		return 0
	}
	ref := in.loadCode(c, m.Hidden, !m.Hidden)
	dict := in.Ref(mod, object.ModuleDict)
	in.put(dict, "__builtins__", in.own(in.GetStr(in.Root(rootModules), "builtins")))
	in.push(in.own(mod))
	in.enterBody(ref, dict, dict, contImport)
	in.Decref(ref)
	return 0
}

// forgetModule takes a module whose body failed out of sys.modules.
func (in *Interp) forgetModule(mod heap.Ref) {
	if n := in.GetStr(in.Ref(mod, object.ModuleDict), "__name__"); n != 0 {
		in.dictDel(in.Root(rootModules), n)
	}
}

// ModuleNames lists what can be imported, in the order given to New.
func (in *Interp) ModuleNames() []string {
	var names []string
	for i := range in.opts.Modules {
		names = append(names, in.opts.Modules[i].Name)
	}
	return names
}

// bootPrelude runs the prelude's text, whose functions are the helpers.
func (in *Interp) bootPrelude() {
	dict := in.Root(rootPrelude)
	sources := append([]Source{{"prelude", preludeText}}, in.opts.Prelude...)
	for _, s := range sources {
		c := in.compileOwn(s.Text, s.Name, true)
		if c == nil {
			return
		}
		in.runAtBoot(in.loadCode(c, true, false), dict)
		in.findHelpers()
		if s.Text == preludeText {
			in.put(in.Root(rootBuiltins), "__build_class__", in.own(in.helpers["build_class"]))
		}
	}
}

// findHelpers notes what the prelude's text has made.
func (in *Interp) findHelpers() {
	for pos := 0; ; {
		name, v, ok := in.DictNext(in.Root(rootPrelude), &pos)
		if !ok {
			return
		}
		in.helpers[in.StrValue(name)] = v
	}
}

// runAtBoot runs a module body to its end on a thread of its own.
func (in *Interp) runAtBoot(c, dict heap.Ref) {
	th := in.Alloc(object.KindThread, 0, threadSlots, threadRaws)
	in.thread = th
	in.Fuel = 1 << 40
	in.enterBody(c, dict, dict, contDrop)
	in.Decref(c)
	in.Ticks = 1 << 40
	for in.loop(); in.hasEffect && in.frame != 0; in.loop() {
		in.hasEffect = false // a lock released: nobody waits yet
	}
	in.thread, in.frame, in.Fuel, in.Steps, in.Ticks, in.Clock = 0, 0, 0, 0, 0, 0
	in.SetRef(th, threadFrame, 0)
	in.Decref(th)
}

// preload imports modules of the library before the program starts: what they
// execute is none of its steps, and importing them later finds them there. A
// module that cannot be imported is left for the program to find out.
func (in *Interp) preload(names []string) {
	for _, name := range names {
		c := in.compileOwn("import "+name, name, true)
		dict := in.must(in.NewDict())
		if c != nil {
			in.runAtBoot(in.loadCode(c, true, false), dict)
		}
		if in.exc != 0 {
			in.clearExc()
		}
		in.Decref(dict)
	}
}

// Load makes the main thread, which will run c as the module __main__.
func (in *Interp) Load(c *code.Code) {
	mod := in.newModule("__main__")
	d := in.Ref(mod, object.ModuleDict)
	in.put(d, "__annotations__", in.must(in.NewDict()))
	in.put(d, "__builtins__", in.own(in.GetStr(in.Root(rootModules), "builtins")))
	in.put(d, "__file__", in.intern(c.Filename))
	in.put(d, "__cached__", in.None())
	in.put(in.Root(rootModules), "__main__", mod)
	in.observe(c)
	ref := in.loadCode(c, false, false)
	f := in.newFunction(ref, d, in.Ref(ref, codeName))
	in.newThread("main", f)
	in.Decref(f)
	in.Decref(ref)
}

// constant makes the object of a code constant, owned.
func (in *Interp) constant(k code.Const, hidden, library bool) heap.Ref {
	if in.D.Classic && !hidden {
		switch x := k.(type) {
		case code.Bytes:
			k = code.Str(object.TextOfBytes(string(x)))
		case code.Str:
			return in.must(in.UnicodeResult(in.NewStr(string(x))))
		case code.Long:
			v := in.constant(code.Int(x), hidden, library)
			defer in.Decref(v)
			return in.must(in.NewLong(v))
		}
	}
	switch k := k.(type) {
	case code.None:
		return in.None()
	case code.Ellipsis:
		return in.own(object.Ellipsis)
	case code.Bool:
		return in.Bool(bool(k))
	case code.Int:
		if k.Big == "" {
			return in.must(in.NewInt(k.Small))
		}
		return in.must(in.ParseInt(k.Big, 16))
	case code.Float:
		return in.must(in.NewFloat(float64(k)))
	case code.Complex:
		return in.must(in.NewComplex(real(complex128(k)), imag(complex128(k))))
	case code.Str:
		if isIdentifier(string(k)) {
			return in.intern(string(k))
		}
		return in.must(in.NewStr(string(k)))
	case code.Bytes:
		return in.must(in.NewBytes([]byte(k)))
	case code.Tuple:
		t := in.must(in.NewTuple(len(k)))
		for i, x := range k {
			in.SetRef(t, i, in.constant(x, hidden, library))
		}
		return t
	case code.FrozenSet:
		s := in.must(in.NewSetOf(object.KindFrozenSet, 0))
		for _, x := range k {
			v := in.constant(x, hidden, library)
			in.Space.SetAdd(s, v)
			in.Decref(v)
		}
		return s
	case *code.Code:
		return in.loadCode(k, hidden, library)
	}
	return 0
}

// isIdentifier reports whether CPython interns a string constant
// (all_name_chars in codeobject.c).
func isIdentifier(s string) bool {
	for _, c := range []byte(s) {
		if c != '_' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}

// isYieldFrom reports whether a generator suspended before this instruction
// waits for an iterator of its own.
func isYieldFrom(word uint32) bool {
	op := opcode.Op(word & code.OpMask)
	return op == opcode.YieldFrom || op == opcode.Resume && word>>code.ArgShift&3 >= 2
}
