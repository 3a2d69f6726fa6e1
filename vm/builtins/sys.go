package builtins

import (
	"math"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// Root slots of the heap that belong to this package.
const (
	rootStdout = interp.RootFree + iota // the object that sys.stdout was at the start
	rootStderr
	rootSys      // dict of the module sys
	rootSettings // record of numbers, see setting
)

// Numbers in the settings record.
const (
	settingInterval = iota // microseconds of the switch interval
	settingRandom          // how many generators were seeded without a seed
	settingCount
)

func setting(in *Interp, i int) uint64       { return in.Word(in.Root(rootSettings), i) }
func setSetting(in *Interp, i int, v uint64) { in.SetWord(in.Root(rootSettings), i, v) }

// SetInterval is what sys.getswitchinterval (n in microseconds) or 2.7's
// sys.getcheckinterval (in ticks) tell until the program sets another one.
func SetInterval(in *Interp, n int64) { setSetting(in, settingInterval, uint64(n)) }

var sysModule = interp.Module{
	Name: "sys",
	Funcs: []Def{
		{Name: "_getframe", Sig: "depth=0, /", Fn: sysGetFrame},
		{Name: "exc_info", Fn: sysExcInfo},
		{Name: "exit", Sig: "status=None, /", Fn: sysExit},
		{Name: "getdefaultencoding", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetStr("utf-8") }},
		{Name: "get_int_max_str_digits", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(in.MaxDigits())) }},
		{Name: "set_int_max_str_digits", Sig: "maxdigits", Fn: func(in *Interp, c *Call) heap.Ref {
			n, ok := size(in, c, 0, 0)
			switch {
			case !ok:
				return 0
			case n != 0 && n < 640:
				return in.Raise(object.ValueError, "maxdigits must be 0 or larger than 640")
			}
			in.SetMaxDigits(int(n))
			return in.None()
		}},
		{Name: "getrecursionlimit", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(in.RecursionLimit())) }},
		{Name: "getrefcount", Sig: "object, /", Fn: sysGetRefcount},
		{Name: "getsizeof", Sig: "object, default=None", Fn: sysGetSizeof},
		{Name: "getswitchinterval", Fn: sysGetSwitchInterval},
		{Name: "gettrace", Fn: func(in *Interp, c *Call) heap.Ref { return in.None() }},
		{Name: "intern", Sig: "string, /", Fn: sysIntern},
		{Name: "setprofile", Sig: "function, /", Fn: noTracing},
		{Name: "setrecursionlimit", Sig: "limit, /", Fn: sysSetRecursionLimit},
		{Name: "setswitchinterval", Sig: "interval, /", Fn: sysSetSwitchInterval},
		{Name: "settrace", Sig: "function, /", Fn: noTracing},
	},
	Types: []interp.TypeDef{streamType},
	Init:  initSys,
}

// noTracing refuses what would have to call Python code at every line.
func noTracing(in *Interp, c *Call) heap.Ref {
	if c.Arg(0) == object.None {
		return in.None()
	}
	return in.Raise(object.NotImplementedError, "sys."+c.Name()+" does nothing in this playground: step the program instead")
}

func sysGetFrame(in *Interp, c *Call) heap.Ref {
	depth, ok := size(in, c, 0, 0)
	if !ok {
		return 0
	}
	f := in.Frame(int(min(max(depth, 0), 1<<20)))
	if f == 0 {
		return in.Raise(object.ValueError, "call stack is not deep enough")
	}
	return own(in, f)
}

func sysExcInfo(in *Interp, c *Call) heap.Ref {
	e := in.Handled()
	if e == 0 {
		return in.RetTuple(in.None(), in.None(), in.None())
	}
	return in.RetTuple(own(in, in.ClassOf(e)), own(in, e), own(in, orNone(in.Ref(e, object.ExcTraceback))))
}

func sysExit(in *Interp, c *Call) heap.Ref {
	if c.Arg(0) == 0 {
		return in.RaiseArgs(object.SystemExit)
	}
	return in.RaiseArgs(object.SystemExit, own(in, c.Arg(0)))
}

// sysGetRefcount counts the argument's own reference, as CPython does.
func sysGetRefcount(in *Interp, c *Call) heap.Ref {
	if in.Immortal(c.Arg(0)) {
		return in.RetInt(interp.ImmortalCount)
	}
	return in.RetInt(int64(in.Refcount(c.Arg(0))))
}

// sysGetSizeof is the size of the object's own block in this playground.
func sysGetSizeof(in *Interp, c *Call) heap.Ref {
	return in.RetInt(int64(in.Words(c.Arg(0))) * 8)
}

func sysIntern(in *Interp, c *Call) heap.Ref {
	r := c.Arg(0)
	if in.Kind(r) != object.KindStr {
		return in.Raise(object.TypeError, "intern() argument must be str, not "+typeText(in, r))
	}
	if in.Type(r) != 0 {
		return in.Raise(object.TypeError, "can't intern "+in.ClassName(r))
	}
	return in.Wrap(in.InternStr(own(in, r)))
}

func sysSetRecursionLimit(in *Interp, c *Call) heap.Ref {
	if r := c.Arg(0); !in.IsInt(r) && !hasIndex(in, r) {
		return in.Raise(object.TypeError, "an integer is required (got type "+in.ClassName(r)+")")
	}
	n, ok := size(in, c, 0, 0)
	if !ok {
		return 0
	}
	if n < 1 {
		return in.Raise(object.ValueError, "recursion limit must be greater or equal than 1")
	}
	if int64(in.Depth()) >= n {
		return in.Raise(object.RecursionError, "cannot set the recursion limit to "+itoa(int(n))+" at the recursion depth "+
			itoa(in.Depth())+": the limit is too low")
	}
	in.SetRecursionLimit(int(min(n, 1<<20)))
	return in.None()
}

func sysGetSwitchInterval(in *Interp, c *Call) heap.Ref {
	return in.RetFloat(1e-6 * float64(setting(in, settingInterval)))
}

// sysSetSwitchInterval stores whole microseconds, cut off, as
// sys_setswitchinterval_impl does; what does not fit becomes 0 there on x86-64.
func sysSetSwitchInterval(in *Interp, c *Call) heap.Ref {
	f, ok := number(in, c, 0)
	if !ok {
		return 0
	}
	if f <= 0 {
		return in.Raise(object.ValueError, "switch interval must be strictly positive")
	}
	us := uint64(0) // as C converts on x86-64
	if x := f * 1e6; x < math.MaxUint64 {
		us = uint64(x)
	} else if math.IsNaN(x) {
		us = 1 << 63
	}
	setSetting(in, settingInterval, us)
	ns := int64(min(us, math.MaxInt64/1000)) * 1000
	return in.Emit(interp.Effect{Kind: interp.SetInterval, Ns: ns}, in.None())
}

// streamType is the class of sys.stdout, stderr and stdin; the raw word is the
// file descriptor, the next one 2.x's softspace.
var streamType = interp.TypeDef{
	Name: "_io.TextIOWrapper", Kind: object.KindNative,
	Methods: []Def{
		{Name: "write", Sig: "text, /", Fn: streamWrite},
		{Name: "writelines", Sig: "lines, /", Fn: delegate("stream__writelines")},
		{Name: "_write", Sig: "text, /", Fn: streamWrite},
		{Name: "flush", Fn: streamFlush},
		{Name: "fileno", Fn: func(in *Interp, c *Call) heap.Ref { return in.RetInt(int64(in.Raw(c.Self, 0))) }},
		{Name: "isatty", Fn: func(in *Interp, c *Call) heap.Ref { return in.Bool(false) }},
		{Name: "readable", Fn: func(in *Interp, c *Call) heap.Ref { return in.Bool(in.Raw(c.Self, 0) == 0) }},
		{Name: "writable", Fn: func(in *Interp, c *Call) heap.Ref { return in.Bool(in.Raw(c.Self, 0) != 0) }},
		{Name: "readline", Sig: "size=-1, /", Fn: readLine},
		{Name: "read", Sig: "size=-1, /", Fn: delegate("stream__read")},
		{Name: "readlines", Sig: "hint=-1, /", Fn: delegate("stream__readlines")},
		{Name: "__iter__", Fn: func(in *Interp, c *Call) heap.Ref { return own(in, c.Self) }},
		{Name: "__next__", Fn: delegate("stream__next")},
		{Name: "__repr__", Fn: streamRepr},
	},
	Getters: []interp.Getter{
		{Name: "encoding", Get: func(in *Interp, c *Call) heap.Ref { return in.RetStr("utf-8") }},
		{Name: "name", Get: func(in *Interp, c *Call) heap.Ref { return in.RetStr(streamName(in, c.Self)) }},
		{Name: "mode", Get: func(in *Interp, c *Call) heap.Ref { return in.RetStr(streamMode(in, c.Self)) }},
		{Name: "closed", Get: func(in *Interp, c *Call) heap.Ref { return in.Bool(false) }},
		{Name: "errors", Get: func(in *Interp, c *Call) heap.Ref {
			switch {
			case in.D.Classic:
				return in.None()
			case in.Raw(c.Self, 0) == 2:
				return in.RetStr("backslashreplace")
			}
			return in.RetStr("strict")
		}},
		{Name: "newlines", Get: func(in *Interp, c *Call) heap.Ref { return in.None() }},
	},
}

func streamName(in *Interp, r heap.Ref) string {
	return [...]string{"<stdin>", "<stdout>", "<stderr>"}[in.Raw(r, 0)]
}

func streamMode(in *Interp, r heap.Ref) string { return "rww"[in.Raw(r, 0):][:1] }

func streamRepr(in *Interp, c *Call) heap.Ref {
	name, mode := object.StrRepr(streamName(in, c.Self)), object.StrRepr(streamMode(in, c.Self))
	if in.D.Classic {
		return in.RetStr("<open file " + name + ", mode " + mode + " at " + in.Address(c.Self) + ">")
	}
	return in.RetStr("<_io.TextIOWrapper name=" + name + " mode=" + mode + " encoding='utf-8'>")
}

// stdout is what the name sys.stdout means now, borrowed; None without one.
func stdout(in *Interp) heap.Ref { return orNone(in.GetStr(in.Root(rootSys), "stdout")) }

// streamOf is the file descriptor of one of our own streams.
func streamOf(in *Interp, r heap.Ref) (fd int, ok bool) {
	if r == in.Root(rootStdout) {
		return 1, true
	}
	return 2, r == in.Root(rootStderr)
}

func streamWrite(in *Interp, c *Call) heap.Ref {
	text, ok := namedStr(in, c, 0, "write() argument")
	if !ok {
		return 0
	}
	if in.D.Classic && !in.IsUnicode(c.Arg(0)) {
		text = object.ByteText(text)
	}
	fd := int(in.Raw(c.Self, 0))
	if fd == 0 {
		return in.Raise(object.ValueError, "not writable")
	}
	if !in.D.Classic && c.Name() == "write" && overflows(in, fd, text) {
		return in.Delegate("stream__write", c.Self, c.Arg(0))
	}
	return emitText(in, fd, text, false, in.RetInt(int64(in.StrLen(c.Arg(0)))))
}

// streamFlush is flush of our own streams: fflush in 2.7, always without the
// GIL, a system call in 3.x if there is something to write.
func streamFlush(in *Interp, c *Call) heap.Ref {
	fd := int(in.Raw(c.Self, 0))
	switch {
	case fd == 0:
		return in.None()
	case in.D.Classic:
		return in.Block(interp.Effect{Kind: interp.IO, Work: writeNs})
	}
	return emitText(in, fd, "", true, in.None())
}

// readLine waits for a line of standard input.
func readLine(in *Interp, c *Call) heap.Ref { return in.Block(interp.Effect{Kind: interp.ReadLine}) }

func initSys(in *Interp, dict heap.Ref) {
	in.SetRoot(rootSys, own(in, dict))
	in.SetRoot(rootSettings, in.Alloc(object.KindRecord, 0, 0, settingCount))
	setSetting(in, settingInterval, 5000)
	name := "TextIOWrapper"
	if in.D.Classic {
		name = "file"
	}
	class := in.GetStr(dict, name)
	for fd, stream := range []string{"stdin", "stdout", "stderr"} {
		s, err := in.NewObject(object.KindNative, class, 0, 2)
		if err != nil {
			return
		}
		in.SetRaw(s, 0, uint64(fd))
		put(in, dict, stream, s)
		put(in, dict, "__"+stream+"__", own(in, s))
		if fd > 0 {
			in.SetRoot(rootStdout+fd-1, own(in, s))
		}
	}
	if key := in.RetStr(name); key != 0 { // no name leads to it
		in.DictDelete(dict, key)
		in.Decref(key)
	}
	put(in, dict, "modules", own(in, in.Modules()))
	put(in, dict, "argv", retList(in, nil))
	put(in, dict, "maxsize", in.RetInt(math.MaxInt64))
	put(in, dict, "maxunicode", in.RetInt(0x10FFFF))
	put(in, dict, "byteorder", in.RetStr("little"))
	put(in, dict, "platform", in.RetStr("linux"))
	hex := int64(0x030912F0)
	if in.D.Recent {
		hex = 0x030D00F0
	}
	put(in, dict, "version", in.RetStr(in.D.Release+" (gilplay)"))
	put(in, dict, "hexversion", in.RetInt(hex))
	put(in, dict, "copyright", in.RetStr(""))
	put(in, dict, "executable", in.RetStr(""))
	put(in, dict, "path", retList(in, nil))
	put(in, dict, "builtin_module_names", in.RetTuple())
}

// SetArgv sets sys.argv, before the program runs.
func SetArgv(in *Interp, argv []string) { put(in, in.Root(rootSys), "argv", retStrs(in, argv)) }

// put stores an owned value in a module's dict; 0 is left out.
func put(in *Interp, dict heap.Ref, name string, v heap.Ref) {
	if v != 0 {
		in.SetStr(dict, name, v)
	}
}
