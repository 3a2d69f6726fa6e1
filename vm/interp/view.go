package interp

import (
	"gilplay/vm/code"
	"strconv"

	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// View shows a thread that Run is not executing. Hidden frames are left out.
func (in *Interp) View(t ThreadID) ThreadView {
	th := in.Thread(t)
	v := ThreadView{ID: t, State: in.State(t), Name: in.ThreadName(t)}
	outer := false
	for f := in.Ref(th, threadFrame); f != 0; f = in.Ref(f, frameBack) {
		ci := in.codeInfoOf(in.frameCode(f))
		if ci.hidden {
			outer = true // a frame that waits for C code stands at its call
			continue
		}
		v.Frames = append(v.Frames, in.frameView(t, f, ci, outer))
		outer = true
	}
	return v
}

func (in *Interp) frameView(t ThreadID, f heap.Ref, ci *codeInfo, waits bool) FrameView {
	pc := min(int(in.Word(f, ci.rawAt+framePC)), len(ci.ins)-1)
	if waits {
		pc = max(pc-1, 0)
	}
	c := ci.c
	v := FrameView{Function: c.Name, Filename: c.Filename, Line: ci.d.LineNear(pc), Ins: pc, Offset: int(ci.d.Offset[pc]),
		Ref: f, Code: in.frameCode(f), Source: c, Library: ci.library, Waits: waits, Blocks: int(in.Word(f, ci.rawAt+frameBlocks))}
	for i := ci.stackAt; i < in.Live(f); i++ {
		v.Stack = append(v.Stack, in.Value(in.Ref(f, i)))
	}
	for i, old := range in.stale(t, f, ci, pc) {
		if i < len(v.Stack) {
			v.Stack[i].Stale = old
		}
	}
	if names := in.Ref(f, frameNames); names != 0 && in.Kind(names) == object.KindDict {
		v.Namespace = true
		for pos := 0; ; {
			k, x, ok := in.DictNext(names, &pos)
			if !ok {
				break
			}
			v.Locals = append(v.Locals, Var{in.safeText(k), in.Value(x)})
		}
	}
	in.eachVariable(f, ci, func(name string, x heap.Ref, cell bool) {
		if cell {
			v.Cells = append(v.Cells, Var{name, in.Value(x)})
		} else {
			v.Locals = append(v.Locals, Var{name, in.Value(x)})
		}
	})
	return v
}

func (in *Interp) safeText(k heap.Ref) string {
	if in.IsStr(k) {
		return in.StrValue(k)
	}
	return in.ShortRepr(k)
}

// Value shows one object; 0 an unset variable or an empty stack slot.
func (in *Interp) Value(r heap.Ref) Value {
	if r == 0 {
		return Value{Owner: -1}
	}
	v := Value{Ref: r, Kind: in.Kind(r), Class: in.ClassName(r), Repr: in.ShortRepr(r), Refcount: in.Refcount(r), Immortal: in.Immortal(r), Owner: -1}
	if o := in.Owner(r); in.FreeThreaded && !v.Immortal && o < heap.MaxOwner {
		v.Owner = ThreadID(o)
	}
	return v
}

// shortRepr bounds the length of ShortRepr's answer, roughly, in bytes.
const shortRepr = 80

// ShortRepr is a repr of bounded length that runs no Python code: an object
// whose class has a __repr__ of its own shows as <Class object>.
func (in *Interp) ShortRepr(r heap.Ref) string {
	w := shortWriter{in: in}
	w.value(r, 0)
	return string(w.out)
}

type shortWriter struct {
	in  *Interp
	out []byte
}

func (w *shortWriter) full() bool { return len(w.out) > shortRepr }

func (w *shortWriter) value(r heap.Ref, depth int) {
	in := w.in
	if in.Bits(r)&object.OverRepr != 0 {
		w.out = append(w.out, "<"+in.ClassName(r)+" object>"...)
		return
	}
	if depth > 4 {
		w.out = append(w.out, "…"...)
		return
	}
	switch in.Kind(r) {
	case object.KindList, object.KindTuple:
		w.sequence(r, depth)
	case object.KindDict:
		w.dict(r, depth)
	case object.KindSet, object.KindFrozenSet:
		w.set(r, depth)
	case object.KindStr:
		w.str(r)
	case object.KindInstance:
		w.out = append(w.out, "<"+in.ClassName(r)+" object>"...)
	case object.KindInt, object.KindBool, object.KindFloat, object.KindNone, object.KindRange, object.KindBytes, object.KindComplex,
		object.KindEllipsis, object.KindNotImplemented, object.KindSlice:
		w.plain(r)
	case object.KindFunction:
		w.out = append(w.out, "<function "+in.StrValue(in.Ref(r, object.FuncQualname))+">"...)
	case object.KindClass:
		w.out = append(w.out, "<class '"+in.NameOf(r)+"'>"...)
	case object.KindModule:
		w.module(r)
	case object.KindException:
		w.out = append(w.out, in.ClassName(r)...)
		w.value(in.Ref(r, object.ExcArgs), depth+1)
	default:
		w.out = append(w.out, "<"+in.ClassName(r)+" object>"...)
	}
}

// plain writes what vm/object makes of a value without parts.
func (w *shortWriter) plain(r heap.Ref) {
	if w.in.Kind(r) == object.KindInt && w.in.Words(r) > 20 {
		w.out = append(w.out, "<big int>"...)
		return
	}
	text, err := w.in.Space.Repr(r)
	if err != nil {
		text = "<" + w.in.ClassName(r) + " object>"
	}
	w.out = append(w.out, clipText(text, shortRepr)...)
}

func (w *shortWriter) module(r heap.Ref) {
	name := "?"
	if n := w.in.GetStr(w.in.Ref(r, object.ModuleDict), "__name__"); n != 0 && w.in.IsStr(n) {
		name = w.in.StrValue(n)
	}
	w.out = append(w.out, "<module '"+name+"'>"...)
}

// str writes a string without touching the heap, whose state a view must not
// change.
func (w *shortWriter) str(r heap.Ref) {
	w.out = append(w.out, object.StrRepr(clipText(w.in.StrValue(r), 60))...)
}

// clipText cuts a text at a character boundary.
func clipText(text string, n int) string {
	if len(text) <= n {
		return text
	}
	for n > 0 && text[n]&0xC0 == 0x80 {
		n--
	}
	return text[:n] + "…"
}

func (w *shortWriter) sequence(r heap.Ref, depth int) {
	in, open, end := w.in, "[", "]"
	if in.Kind(r) == object.KindTuple {
		open, end = "(", ")"
		if in.SeqLen(r) == 1 {
			end = ",)"
		}
	}
	w.out = append(w.out, open...)
	for i := range in.SeqLen(r) {
		if i > 0 {
			w.out = append(w.out, ", "...)
		}
		if w.full() {
			w.out = append(w.out, "… "+strconv.Itoa(in.SeqLen(r)-i)+" more"...)
			break
		}
		w.value(in.SeqItem(r, i), depth+1)
	}
	w.out = append(w.out, end...)
}

func (w *shortWriter) dict(r heap.Ref, depth int) {
	w.out = append(w.out, '{')
	for pos, i := 0, 0; ; i++ {
		k, v, ok := w.in.DictNext(r, &pos)
		if !ok {
			break
		}
		if i > 0 {
			w.out = append(w.out, ", "...)
		}
		if w.full() {
			w.out = append(w.out, "… "+strconv.Itoa(w.in.DictLen(r)-i)+" more"...)
			break
		}
		w.value(k, depth+1)
		w.out = append(w.out, ": "...)
		w.value(v, depth+1)
	}
	w.out = append(w.out, '}')
}

func (w *shortWriter) set(r heap.Ref, depth int) {
	if w.in.SetLen(r) == 0 {
		w.out = append(w.out, w.in.ClassName(r)+"()"...)
		return
	}
	w.out = append(w.out, '{')
	for pos, i := 0, 0; ; i++ {
		k, ok := w.in.SetNext(r, &pos)
		if !ok {
			break
		}
		if i > 0 {
			w.out = append(w.out, ", "...)
		}
		if w.full() {
			w.out = append(w.out, "…"...)
			break
		}
		w.value(k, depth+1)
	}
	w.out = append(w.out, '}')
}

// CodeOf is what the compiler made of a Code object.
func (in *Interp) CodeOf(r heap.Ref) *code.Code { return in.codeInfoOf(r).c }
