package object

import (
	"strconv"

	"gilplay/vm/heap"
)

// Address is the object's address as repr shows it.
func (s *Space) Address(r heap.Ref) string { return "0x" + strconv.FormatInt(s.ID(r), 16) }

// ClassPath is a class's module and qualified name, the module left out for
// built-in classes.
func (s *Space) ClassPath(c heap.Ref) string {
	name := s.StrValue(s.Ref(c, ClassQualname))
	mod := s.GetStr(s.Ref(c, ClassDict), "__module__")
	if mod == 0 {
		mod = s.Ref(c, ClassModule)
	}
	if mod == 0 || s.Kind(mod) != KindStr || s.strIs(mod, "builtins") {
		return name
	}
	return s.StrValue(mod) + "." + name
}

// other writes objects that are shown by name or address.
func (w *reprWriter) other(r heap.Ref) *Err {
	s := w.s
	switch s.Kind(r) {
	case KindFunction:
		w.text("<function ", s.StrValue(s.Ref(r, FuncQualname)), " at ", s.Address(r), ">")
	case KindBuiltin:
		w.builtin(r)
	case KindMethod:
		return w.method(r)
	case KindClass:
		w.text("<class '", s.ClassPath(r), "'>")
	case KindCell:
		if v := s.Ref(r, CellValue); v == 0 {
			w.text("<cell at ", s.Address(r), ": empty>")
		} else {
			w.text("<cell at ", s.Address(r), ": ", s.TypeName(v), " object at ", s.Address(v), ">")
		}
	case KindMember:
		w.text("<member '", s.StrValue(s.Ref(r, 1)), "' of '", s.StrValue(s.Ref(s.Ref(r, 0), ClassName)), "' objects>")
	case KindGetSet:
		w.text("<attribute '", s.StrValue(s.Ref(r, 1)), "' of '", s.StrValue(s.Ref(s.Ref(r, 0), ClassName)), "' objects>")
	case KindMethodDesc:
		w.text("<method '", s.StrValue(s.Ref(r, 1)), "' of '", s.StrValue(s.Ref(s.Ref(r, 0), ClassName)), "' objects>")
	default:
		if text := s.foreign(r); text != "" {
			w.text(text)
			return nil
		}
		w.text("<", s.objectName(r), " object at ", s.Address(r), ">")
	}
	return nil
}

// foreign asks vm/interp about the kinds that it lays out.
func (s *Space) foreign(r heap.Ref) string {
	if s.Describe == nil {
		return ""
	}
	return s.Describe(r)
}

// objectName is how object.__repr__ names the class.
func (s *Space) objectName(r heap.Ref) string {
	if t := s.Type(r); t != 0 {
		return s.ClassPath(t)
	}
	return s.TypeName(r)
}

func (w *reprWriter) builtin(r heap.Ref) {
	s := w.s
	self := s.Ref(r, BuiltinSelf)
	name := s.StrValue(s.Ref(r, BuiltinName))
	if self == 0 || s.Kind(self) == KindModule {
		w.text("<built-in function ", name, ">")
		return
	}
	w.text("<built-in method ", name, " of ", s.TypeName(self), " object at ", s.Address(self), ">")
}

func (w *reprWriter) method(r heap.Ref) *Err {
	s := w.s
	name := "?"
	if f := s.Ref(r, MethodFunc); s.Kind(f) == KindFunction {
		name = s.StrValue(s.Ref(f, FuncQualname))
	} else if s.Kind(f) == KindBuiltin {
		name = s.StrValue(s.Ref(f, BuiltinName))
	}
	w.text("<bound method ", name, " of ")
	if err := w.value(s.Ref(r, MethodSelf)); err != nil {
		return err
	}
	w.text(">")
	return nil
}
