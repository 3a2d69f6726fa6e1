package object

import (
	"testing"

	"gilplay/vm/heap"
)

func TestSingletonsLieWhereTheConstantsSay(t *testing.T) {
	s := New(heap.New(1 << 16))
	for r, kind := range map[heap.Ref]uint8{None: KindNone, NotImplemented: KindNotImplemented, Ellipsis: KindEllipsis, True: KindBool, False: KindBool} {
		if s.Kind(r) != kind {
			t.Errorf("block %d has kind %d, want %d", r, s.Kind(r), kind)
		}
	}
	for v := int64(MinSmall); v <= MaxSmall; v++ {
		a, _ := s.NewInt(v)
		b, _ := s.NewInt(v)
		if got, ok := s.IntValue(a); a != b || !ok || got != v {
			t.Errorf("small int %d is %d at %d and %d", v, got, a, b)
		}
		s.Decref(a)
		s.Decref(b)
	}
	if err := s.Verify(nil); err != nil {
		t.Error(err)
	}
}

func TestEveryKindAndExceptionHasAName(t *testing.T) {
	for k := KindNone; k < KindCount; k++ {
		if KindName(k) == "" {
			t.Errorf("kind %d has no name", k)
		}
	}
	for c := BaseException; c < ExcClassCount; c++ {
		if c.Name() == "" || c != BaseException && (c.Base() == 0 || c.Base() >= c) {
			t.Errorf("exception %d (%s) has base %d", c, c.Name(), c.Base())
		}
	}
}

// class makes a class object with the given bits and one name in __slots__.
func class(s *Space, name string, kind uint8, bits uint64) heap.Ref {
	c, _ := s.NewObject(KindClass, 0, ClassSlots, ClassRaws)
	n, _ := s.Intern(name)
	s.Incref(n)
	s.SetRef(c, ClassName, n)
	s.SetRef(c, ClassQualname, n)
	d, _ := s.NewDict()
	s.SetRef(c, ClassDict, d)
	mod, _ := s.Intern("__main__")
	s.SetRef(c, ClassModule, mod)
	s.SetRaw(c, ClassBits, bits)
	s.SetRaw(c, ClassKind, uint64(kind))
	s.SetRaw(c, ClassExtraWord, 2)
	return c
}

func TestSubclassInstances(t *testing.T) {
	s := New(heap.New(1 << 18))
	one, _ := s.NewInt(1)
	big, _ := s.ParseInt("123456789012345678901234567890", 10)
	text, _ := s.NewStr("héllo")
	pair, _ := s.TupleOf(one, big)
	plain := class(s, "Plain", KindInt, 0)
	values := map[string]func() (heap.Ref, *Err){
		"1":                                   func() (heap.Ref, *Err) { return s.NewIntOf(plain, one) },
		"123456789012345678901234567890":      func() (heap.Ref, *Err) { return s.NewIntOf(plain, big) },
		"'héllo'":                             func() (heap.Ref, *Err) { return s.NewStrOf(plain, text) },
		"2.5":                                 func() (heap.Ref, *Err) { return s.NewFloatOf(plain, 2.5) },
		"b'xy'":                               func() (heap.Ref, *Err) { return s.NewBytesOf(plain, []byte("xy")) },
		"(1, 123456789012345678901234567890)": func() (heap.Ref, *Err) { return s.NewTupleOf(plain, pair) },
	}
	for want, make := range values {
		r, err := make()
		if err != nil {
			t.Fatal(err)
		}
		if got, _ := s.Repr(r); got != want {
			t.Errorf("repr %s, want %s", got, want)
		}
		if slot := s.DictSlot(r); slot != s.Live(r)-2 || s.Ref(r, slot) != 0 {
			t.Errorf("%s: dict slot %d of %d", want, slot, s.Live(r))
		}
		d, _ := s.NewDict() // the extra slots must not disturb the value
		s.SetRef(r, s.DictSlot(r), d)
		if got, _ := s.Repr(r); got != want {
			t.Errorf("with a dict: repr %s, want %s", got, want)
		}
		exact := make2(s, want)
		same, err := s.Equal(r, exact)
		h1, _ := s.Hash(r)
		h2, _ := s.Hash(exact)
		if !same || err != nil || h1 != h2 {
			t.Errorf("%s: equal %v, hashes %d %d", want, same, h1, h2)
		}
		s.Decref(exact)
		s.Decref(r)
	}
	s.Decref(text)
	s.Decref(pair)
	s.Decref(plain)
	if err := s.Verify(nil); err != nil {
		t.Error(err)
	}
}

func make2(s *Space, text string) heap.Ref {
	p := &reader{s: s, text: text}
	return p.value()
}

// TestPythonMethodsAreLeftToTheInterpreter checks that a class with methods in
// Python is never answered for, at any depth, and that nothing changed then.
func TestPythonMethodsAreLeftToTheInterpreter(t *testing.T) {
	s := New(heap.New(1 << 18))
	c := class(s, "C", KindInstance, OverEq|OverHash|OverRepr|OverOrder|OverBool|OverArith|OverFormat|OverIndex|OverStr)
	x, _ := s.NewObject(KindInstance, c, 0, 0)
	hash, _ := s.NewInt(7)
	in := func() heap.Ref { s.Incref(x); l, _ := s.NewList(1); s.ListAppend(l, x); return l }
	a, b := in(), in()
	y, _ := s.NewObject(KindInstance, c, 0, 0)
	s.ListSet(b, 0, y)
	set, _ := s.NewSet(false)
	d, _ := s.NewDict()
	checks := map[string]*Err{}
	_, checks["repr"] = s.Repr(a)
	_, checks["equal"] = s.Equal(a, b)
	_, checks["less"] = s.Less(a, b)
	_, checks["hash"] = s.Hash(x)
	_, checks["truth"] = s.Truth(x)
	_, checks["add"] = s.Binary(OpAdd, hash, x)
	_, checks["neg"] = s.Unary(UnaryNeg, x)
	_, checks["format"] = s.Format(x, "")
	_, checks["percent"] = s.PercentFormat("%s", x)
	_, checks["percent d"] = s.PercentFormat("%d", x)
	_, checks["contains"] = s.Contains(b, hash)
	_, checks["index"] = s.GetItem(a, x)
	checks["set add"] = s.SetAdd(set, x)
	s.Incref(hash)
	checks["dict set"] = s.DictSet(d, x, hash)
	checks["sort"] = s.SortList(b, 0, false)
	s.ListAppend(b, s.Bool(true))
	checks["sort 2"] = s.SortList(b, 0, false)
	for what, err := range checks {
		want := NeedPython
		if what == "sort" { // one item is never compared
			want = nil
		}
		if err != want {
			t.Errorf("%s: %v", what, err)
		}
	}
	if same, err := s.Equal(a, a); !same || err != nil {
		t.Error("identical objects are equal without a question")
	}
	for _, r := range []heap.Ref{a, b, set, d, c, hash, x} {
		s.Decref(r)
	}
	if err := s.Verify(nil); err != nil {
		t.Error(err)
	}
}

func TestPlainInstances(t *testing.T) {
	s := New(heap.New(1 << 18))
	c := class(s, "C", KindInstance, 0)
	x, _ := s.NewObject(KindInstance, c, 0, 0)
	y, _ := s.NewObject(KindInstance, c, 0, 0)
	if text, _ := s.Repr(x); text != "<__main__.C object at "+s.Address(x)+">" {
		t.Error(text)
	}
	if same, err := s.Equal(x, y); same || err != nil {
		t.Error("different objects must differ")
	}
	if _, err := s.Less(x, y); err == nil || err.Msg != "'<' not supported between instances of 'C' and 'C'" {
		t.Error(err)
	}
	if _, err := s.Binary(OpAdd, x, y); err == nil || err.Msg != "unsupported operand type(s) for +: 'C' and 'C'" {
		t.Error(err)
	}
}

func TestStrAppendGrowsInPlace(t *testing.T) {
	s := New(heap.New(1 << 18))
	want := "α"
	a, _ := s.NewStr("αaaaaaaaaaaaaaaaaaaaa")
	want = s.StrValue(a)
	for i := range 500 {
		piece := string(AppendRune(nil, rune('a'+i)))
		b, _ := s.NewStr(piece)
		if i%100 == 50 { // a second reference: the old text must stay
			s.Incref(a)
			old := a
			a, _ = s.StrAppend(a, b)
			if s.StrValue(old) != want {
				t.Fatal("a shared str changed")
			}
			s.Decref(old)
		} else {
			a, _ = s.StrAppend(a, b)
		}
		s.Decref(b)
		want += piece
		if h, _ := s.Hash(a); s.StrValue(a) != want || s.StrLen(a) != RuneCount(want) || h != s.hashText(want) {
			t.Fatalf("after %d: %q", i, s.StrValue(a))
		}
	}
	s.Decref(a)
	if err := s.Verify(nil); err != nil {
		t.Error(err)
	}
}
