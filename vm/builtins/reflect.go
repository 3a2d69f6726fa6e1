package builtins

import (
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// isClass reports whether r is a class whose metaclass is type itself, so that
// no hook can decide about its instances.
func isPlainClass(in *Interp, r heap.Ref) bool {
	return in.Kind(r) == object.KindClass && in.ClassOf(r) == in.KindClass(object.KindClass)
}

func isinstanceFunc(in *Interp, c *Call) heap.Ref {
	obj, class := c.Arg(0), c.Arg(1)
	switch {
	case isPlainClass(in, class):
		if in.IsInstance(obj, class) || in.Kind(obj) != object.KindInstance {
			return in.Bool(in.IsInstance(obj, class))
		}
		return in.Bool(false)
	case in.Kind(class) == object.KindTuple:
		if answer, plain := anyClass(in, class, func(k heap.Ref) bool { return in.IsInstance(obj, k) }); plain {
			return in.Bool(answer)
		}
	case in.ClassOf(obj) == class:
		return in.Bool(true)
	}
	return in.Delegate("builtins__isinstance", obj, class)
}

func issubclassFunc(in *Interp, c *Call) heap.Ref {
	sub, class := c.Arg(0), c.Arg(1)
	if in.Kind(sub) != object.KindClass {
		return in.Raise(object.TypeError, "issubclass() arg 1 must be a class")
	}
	switch {
	case isPlainClass(in, class):
		return in.Bool(in.IsSubclass(sub, class))
	case in.Kind(class) == object.KindTuple:
		if answer, plain := anyClass(in, class, func(k heap.Ref) bool { return in.IsSubclass(sub, k) }); plain {
			return in.Bool(answer)
		}
	}
	return in.Delegate("builtins__issubclass", sub, class)
}

// anyClass asks test about the classes in a tuple; plain is false when one has
// a metaclass of its own or is no class.
func anyClass(in *Interp, classes heap.Ref, test func(heap.Ref) bool) (answer, plain bool) {
	for i := range in.TupleLen(classes) {
		k := in.TupleItem(classes, i)
		if !isPlainClass(in, k) {
			return false, false
		}
		if test(k) {
			return true, true
		}
	}
	return false, true
}

func globalsFunc(in *Interp, c *Call) heap.Ref {
	return own(in, in.FrameGlobals(in.Frame(0)))
}

func localsFunc(in *Interp, c *Call) heap.Ref { return in.FrameLocals(in.Frame(0)) }

func varsFunc(in *Interp, c *Call) heap.Ref {
	if c.Arg(0) == 0 {
		return localsFunc(in, c)
	}
	return in.Delegate("builtins__vars", c.Arg(0))
}

func dirFunc(in *Interp, c *Call) heap.Ref {
	if c.Arg(0) == 0 {
		l := in.FrameLocals(in.Frame(0))
		if l == 0 {
			return 0
		}
		defer in.Decref(l)
		return in.Delegate("builtins__sorted_keys", l)
	}
	return in.Delegate("builtins__dir", c.Arg(0))
}

// allNames is _support.all_names(x): the names in the dicts of an object and of
// its classes, as a set.
func allNames(in *Interp, c *Call) heap.Ref {
	s, err := in.NewSet(false)
	if err != nil {
		return in.RaiseErr(err)
	}
	add := func(d heap.Ref) {
		for pos := 0; d != 0 && err == nil; {
			k, _, ok := in.DictNext(d, &pos)
			if !ok {
				return
			}
			err = in.SetAdd(s, k)
		}
	}
	x := c.Arg(0)
	add(in.InstanceDict(x))
	class := x
	if in.Kind(x) == object.KindModule {
		return in.Wrap(s, err)
	}
	if in.Kind(x) != object.KindClass {
		class = in.ClassOf(x)
	}
	mro := in.Ref(class, object.ClassMRO)
	for i := range in.TupleLen(mro) {
		add(in.Ref(in.TupleItem(mro, i), object.ClassDict))
	}
	return in.Wrap(s, err)
}

func importFunc(in *Interp, c *Call) heap.Ref {
	if !in.IsStr(c.Arg(0)) {
		return in.Raise(object.TypeError, "__import__() argument 1 must be str, not "+in.ClassName(c.Arg(0)))
	}
	return in.Delegate("import_dotted", c.Arg(0), orNone(c.Arg(3)))
}

// printFunc writes in one go when every argument turns into text without
// Python code and the output is the real one.
func printFunc(in *Interp, c *Call) heap.Ref {
	// With *args the named parameters come first: sep, end, file, flush.
	named, args := c.Args[:4], c.Args[4:]
	text, quick := printText(in, args, named[0], named[1])
	if quick {
		file := named[2]
		if file == 0 || file == object.None {
			file = stdout(in)
		}
		if fd, ok := streamOf(in, file); ok {
			flush, err := in.Truth(orZero(in, named[3]))
			if err == nil {
				return emitText(in, fd, text, flush, in.None())
			}
		}
	}
	for i, what := range []string{"sep", "end"} {
		if r := named[i]; r != 0 && r != object.None && !in.IsStr(r) {
			return in.Raise(object.TypeError, what+" must be None or a string, not "+in.ClassName(r))
		}
	}
	t := in.RetTuple(ownAll(in, args)...)
	if t == 0 {
		return 0
	}
	defer in.Decref(t)
	return in.Delegate("builtins__print", t, orNone(named[0]), orNone(named[1]), orNone(named[2]), orNone(named[3]))
}

func printText(in *Interp, args []heap.Ref, sepArg, endArg heap.Ref) (string, bool) {
	sep, end := " ", "\n"
	if sepArg != 0 && sepArg != object.None {
		if !in.IsStr(sepArg) {
			return "", false
		}
		sep = in.StrValue(sepArg)
	}
	if endArg != 0 && endArg != object.None {
		if !in.IsStr(endArg) {
			return "", false
		}
		end = in.StrValue(endArg)
	}
	var out strings.Builder
	for i, v := range args {
		text, err := in.Str(v)
		if err != nil {
			return "", false
		}
		if in.D.Classic && !in.IsUnicode(v) {
			text = object.ByteText(text)
		}
		if i > 0 {
			out.WriteString(sep)
		}
		out.WriteString(text)
	}
	out.WriteString(end)
	return out.String(), true
}

// writeNs is about how long fwrite into a buffer takes.
const writeNs = 100

// streamBuffer is how many bytes sys.stdout of 3.x collects before it makes a
// system call: it is no terminal.
const streamBuffer = 8192

// emitText writes text and answers with result (owned); flush: the buffer is
// emptied too. The answer of what gives the GIL up is None.
func emitText(in *Interp, fd int, text string, flush bool, result heap.Ref) heap.Ref {
	work(in, len(text)/8)
	if in.D.Classic && text != "" { // every fwrite drops the GIL (FILE_BEGIN_ALLOW_THREADS, fileobject.c, 2.7)
		in.Decref(result)
		return in.Block(interp.Effect{Kind: interp.IO, Work: writeNs, FD: fd, Text: text})
	}
	stream := in.Root(rootStdout + fd - 1)
	pending := in.Raw(stream, 1) + uint64(len(text))
	switch {
	case in.D.Classic || pending == 0:
		return result
	case flush || overflows(in, fd, text):
		in.SetRaw(stream, 1, 0)
		in.Decref(result)
		return in.Block(interp.Effect{Kind: interp.IO, Work: in.Devices.Call, FD: fd, Text: text})
	}
	in.SetRaw(stream, 1, pending)
	return in.Emit(interp.Effect{Kind: interp.Write, FD: fd, Text: text}, result)
}

// overflows reports whether writing text makes a system call: stderr is flushed
// at the end of a line.
func overflows(in *Interp, fd int, text string) bool {
	return in.Raw(in.Root(rootStdout+fd-1), 1)+uint64(len(text)) > streamBuffer || fd == 2 && strings.Contains(text, "\n")
}
