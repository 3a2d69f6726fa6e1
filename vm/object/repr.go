package object

import (
	"slices"
	"strconv"
	"strings"

	"gilplay/vm/heap"
)

// Repr is repr(r); NeedPython when r or something in it has a __repr__ in
// Python.
func (s *Space) Repr(r heap.Ref) (string, *Err) {
	w := reprWriter{s: s}
	err := w.value(r)
	s.spend((w.values - free) * itemNs)
	return string(w.out), err
}

// ReprRaw is the __repr__ of r's built-in type, whatever its class overrides.
func (s *Space) ReprRaw(r heap.Ref) (string, *Err) {
	w := reprWriter{s: s}
	err := w.raw(r)
	s.spend((w.values - free) * itemNs)
	return string(w.out), err
}

// Str is str(r).
func (s *Space) Str(r heap.Ref) (string, *Err) {
	if s.Bits(r)&OverStr != 0 {
		return "", NeedPython
	}
	return s.StrRaw(r)
}

// StrRaw is the __str__ of r's built-in type; object's, which most have, calls
// __repr__.
func (s *Space) StrRaw(r heap.Ref) (string, *Err) {
	switch s.Kind(r) {
	case KindStr:
		return s.StrValue(r), nil
	case KindException:
		return s.excStr(r)
	}
	if s.Classic && s.Bits(r)&OverRepr == 0 {
		if text, ok := s.strClassic(r); ok {
			return text, nil
		}
	}
	return s.Repr(r)
}

// excStr is BaseException.__str__, with KeyError's and OSError's own forms.
func (s *Space) excStr(r heap.Ref) (string, *Err) {
	args := s.Ref(r, ExcArgs)
	if args == 0 {
		return "", nil
	}
	switch s.TupleLen(args) {
	case 0:
		return "", nil
	case 1:
		if s.isExc(r, KeyError) {
			return s.Repr(s.Ref(args, 0))
		}
		return s.Str(s.Ref(args, 0))
	case 2:
		if s.isExc(r, OSError) || s.Classic && s.isExcNamed(r, "EnvironmentError") {
			return s.osErrorStr(r, args)
		}
		if d := s.Ref(args, 1); s.isExc(r, SyntaxError) && s.Kind(d) == KindTuple && s.TupleLen(d) > 1 {
			return s.syntaxErrorStr(args, d)
		}
	case 5:
		if s.isExc(r, UnicodeDecodeError) {
			return s.unicodeErrorStr(args, "byte"), nil
		}
		if s.isExc(r, UnicodeEncodeError) {
			return s.unicodeErrorStr(args, "character"), nil
		}
	}
	return s.Repr(args)
}

// unicodeErrorStr says what cannot be decoded or encoded, and where
// (UnicodeDecodeError_str and UnicodeEncodeError_str in exceptions.c, 3.9).
func (s *Space) unicodeErrorStr(args heap.Ref, unit string) string {
	start, _ := s.IntValue(s.Ref(args, 2))
	end, _ := s.IntValue(s.Ref(args, 3))
	verb := "decode"
	if unit == "character" {
		verb = "encode"
	}
	text := "'" + s.StrValue(s.Ref(args, 0)) + "' codec can't " + verb + " " + unit
	data := s.Ref(args, 1)
	switch n, _ := s.LenRaw(data); {
	case end != start+1 || start < 0 || int(start) >= n:
		text += "s in position " + strconv.FormatInt(start, 10) + "-" + strconv.FormatInt(end-1, 10)
	case unit == "byte":
		text += " 0x" + strconv.FormatUint(uint64(s.BytesValue(data)[start])|0x100, 16)[1:] + " in position " + strconv.FormatInt(start, 10)
	default:
		c := Runes(s.StrValue(data))[start]
		if s.Classic {
			text += " u" + StrASCII(string(AppendRune(nil, c)))
		} else {
			text += " " + StrASCII(string(AppendRune(nil, c)))
		}
		text += " in position " + strconv.FormatInt(start, 10)
	}
	return text + ": " + s.StrValue(s.Ref(args, 4))
}

func (s *Space) osErrorStr(r, args heap.Ref) (string, *Err) {
	code, err := s.Str(s.Ref(args, 0))
	if err != nil {
		return "", err
	}
	text, err := s.Str(s.Ref(args, 1))
	text = "[Errno " + code + "] " + text
	if slot := s.DictSlot(r); slot >= 0 && s.Ref(r, slot) != 0 && err == nil {
		if name := s.GetStr(s.Ref(r, slot), "filename"); name != 0 && name != None {
			var file string
			file, err = s.Repr(name)
			text += ": " + file
		}
	}
	return text, err
}

// syntaxErrorStr is the message with the file's base name and the line
// (SyntaxError_str in exceptions.c, 3.9).
func (s *Space) syntaxErrorStr(args, detail heap.Ref) (string, *Err) {
	text, err := s.Str(s.Ref(args, 0))
	file, line := s.Ref(detail, 0), s.Ref(detail, 1)
	if err != nil || !s.IsInt(line) {
		return text, err
	}
	if s.IsStr(file) {
		name := s.StrValue(file)
		text += " (" + name[strings.LastIndexByte(name, '/')+1:] + ", line "
	} else {
		text += " (line "
	}
	return text + s.IntText(line) + ")", nil
}

// isExc reports whether the exception's class derives from a built-in one,
// which its name tells (built-in classes are marked as such).
func (s *Space) isExc(r heap.Ref, class ExcClass) bool { return s.isExcNamed(r, class.Name()) }

func (s *Space) isExcNamed(r heap.Ref, name string) bool {
	mro := s.Ref(s.Type(r), ClassMRO)
	for i := 0; mro != 0 && i < s.TupleLen(mro); i++ {
		c := s.Ref(mro, i)
		if s.Raw(c, ClassBits)&ClassBuiltin != 0 && s.strIs(s.Ref(c, ClassName), name) {
			return true
		}
	}
	return false
}

// reprWriter writes one repr; active holds the containers it is inside of.
type reprWriter struct {
	s      *Space
	out    []byte
	active []heap.Ref
	values int // written so far
}

func (w *reprWriter) text(parts ...string) {
	for _, p := range parts {
		w.out = append(w.out, p...)
	}
}

func (w *reprWriter) value(r heap.Ref) *Err {
	w.values++
	if k := w.s.Kind(r); w.s.Bits(r)&OverRepr != 0 || k >= KindLock && k <= KindNative {
		return NeedPython // a method of Python or of vm/builtins knows
	}
	return w.raw(r)
}

func (w *reprWriter) raw(r heap.Ref) *Err {
	s := w.s
	if s.Classic {
		if done, err := w.classic(r); done {
			return err
		}
	}
	switch s.Kind(r) {
	case KindNone:
		w.text("None")
	case KindNotImplemented:
		w.text("NotImplemented")
	case KindEllipsis:
		w.text("Ellipsis")
	case KindBool:
		if s.Word(r, 0) != 0 {
			w.text("True")
		} else {
			w.text("False")
		}
	case KindInt:
		text := s.IntText(r)
		if limit := s.digitLimit(); limit > 0 && len(text) > limit && len(strings.TrimPrefix(text, "-")) > limit {
			return valueError("Exceeds the limit (", itoa(limit), ") for integer string conversion; use sys.set_int_max_str_digits() to increase the limit")
		}
		w.text(text)
	case KindFloat:
		w.text(FloatRepr(s.FloatValue(r)))
	case KindComplex:
		w.text(ComplexRepr(s.ComplexValue(r)))
	case KindStr:
		w.text(StrRepr(s.StrValue(r)))
	case KindBytes:
		w.text(BytesRepr(s.BytesValue(r)))
	case KindByteArray:
		w.text(s.TypeName(r), "(", BytesRepr(s.BytesValue(r)), ")")
	case KindTuple, KindList, KindDict, KindSet, KindFrozenSet, KindDictView, KindMappingProxy, KindSlice, KindNamespace, KindException:
		return w.container(r)
	case KindRange:
		return w.ranges(r)
	default:
		return w.other(r)
	}
	return nil
}

// container writes what may contain itself.
func (w *reprWriter) container(r heap.Ref) *Err {
	s := w.s
	if slices.Contains(w.active, r) {
		w.text(s.ellipsis(r))
		return nil
	}
	if len(w.active) > maxDepth {
		return raise(RecursionError, "maximum recursion depth exceeded while getting the repr of an object")
	}
	w.active = append(w.active, r)
	defer func() { w.active = w.active[:len(w.active)-1] }()
	switch s.Kind(r) {
	case KindList:
		return w.items(r, "[", "]")
	case KindTuple:
		if s.TupleLen(r) == 1 {
			return w.items(r, "(", ",)")
		}
		return w.items(r, "(", ")")
	case KindDict:
		return w.dict(r)
	case KindDictView:
		return w.view(r)
	case KindMappingProxy:
		w.text("mappingproxy(")
		err := w.value(s.Ref(r, 0))
		w.text(")")
		return err
	case KindSlice:
		w.text("slice")
		return w.refs(r, "(", ")", sliceSlots)
	case KindNamespace:
		return w.namespace(r)
	case KindException:
		return w.exception(r)
	}
	return w.set(r)
}

// ellipsis stands for a container inside itself.
func (s *Space) ellipsis(r heap.Ref) string {
	switch s.Kind(r) {
	case KindList:
		return "[...]"
	case KindDict:
		return "{...}"
	case KindTuple:
		return "(...)"
	case KindSet, KindFrozenSet:
		return s.TypeName(r) + "(...)"
	case KindNamespace:
		return "namespace(...)"
	}
	return "..."
}

func (w *reprWriter) items(r heap.Ref, open, end string) *Err {
	w.text(open)
	for i := range w.s.SeqLen(r) {
		if i > 0 {
			w.text(", ")
		}
		if err := w.value(w.s.SeqItem(r, i)); err != nil {
			return err
		}
	}
	w.text(end)
	return nil
}

// refs writes the first n reference slots.
func (w *reprWriter) refs(r heap.Ref, open, end string, n int) *Err {
	w.text(open)
	for i := range n {
		if i > 0 {
			w.text(", ")
		}
		if err := w.value(w.s.Ref(r, i)); err != nil {
			return err
		}
	}
	w.text(end)
	return nil
}

func (w *reprWriter) dict(r heap.Ref) *Err {
	w.text("{")
	for pos, first := 0, true; ; first = false {
		k, v, ok := w.s.DictNext(r, &pos)
		if !ok {
			break
		}
		if !first {
			w.text(", ")
		}
		if err := w.value(k); err != nil {
			return err
		}
		w.text(": ")
		if err := w.value(v); err != nil {
			return err
		}
	}
	w.text("}")
	return nil
}

func (w *reprWriter) view(r heap.Ref) *Err {
	s, which := w.s, w.s.Raw(r, 0)
	w.text(s.TypeName(r), "([")
	for pos, first := 0, true; ; first = false {
		k, v, ok := s.DictNext(s.Ref(r, DictViewDict), &pos)
		if !ok {
			break
		}
		if !first {
			w.text(", ")
		}
		var err *Err
		switch which {
		case ViewKeys:
			err = w.value(k)
		case ViewValues:
			err = w.value(v)
		default:
			w.text("(")
			if err = w.value(k); err == nil {
				w.text(", ")
				err = w.value(v)
			}
			w.text(")")
		}
		if err != nil {
			return err
		}
	}
	w.text("])")
	return nil
}

func (w *reprWriter) set(r heap.Ref) *Err {
	s := w.s
	bare := s.Kind(r) == KindSet && s.Type(r) == 0
	if s.SetLen(r) == 0 {
		w.text(s.TypeName(r), "()")
		return nil
	}
	if !bare {
		w.text(s.TypeName(r), "(")
	}
	w.text("{")
	for pos, first := 0, true; ; first = false {
		k, ok := s.SetNext(r, &pos)
		if !ok {
			break
		}
		if !first {
			w.text(", ")
		}
		if err := w.value(k); err != nil {
			return err
		}
	}
	w.text("}")
	if !bare {
		w.text(")")
	}
	return nil
}

func (w *reprWriter) ranges(r heap.Ref) *Err {
	s := w.s
	w.text("range(", s.IntText(s.Ref(r, RangeStart)), ", ", s.IntText(s.Ref(r, RangeStop)))
	if v, ok := s.IntValue(s.Ref(r, RangeStep)); !ok || v != 1 {
		w.text(", ", s.IntText(s.Ref(r, RangeStep)))
	}
	w.text(")")
	return nil
}

func (w *reprWriter) namespace(r heap.Ref) *Err {
	w.text("namespace(")
	for pos, first := 0, true; ; first = false {
		k, v, ok := w.s.DictNext(w.s.Ref(r, 0), &pos)
		if !ok {
			break
		}
		if !first {
			w.text(", ")
		}
		name, err := w.s.Str(k)
		if err != nil {
			return err
		}
		w.text(name, "=")
		if err := w.value(v); err != nil {
			return err
		}
	}
	w.text(")")
	return nil
}

func (w *reprWriter) exception(r heap.Ref) *Err {
	w.text(w.s.TypeName(r))
	args := w.s.Ref(r, ExcArgs)
	if args == 0 {
		w.text("()")
		return nil
	}
	return w.items(args, "(", ")")
}
