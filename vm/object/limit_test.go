package object

import (
	"os"
	"strings"
	"testing"

	"gilplay/vm/heap"
)

// TestOutOfMemory repeats part of the goldens in a heap with only a few words
// left: every operation must end with the right result or a MemoryError, and
// give back what it took.
func TestOutOfMemory(t *testing.T) {
	data, err := os.ReadFile("testdata/goldens.txt")
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(string(data)), "\n")
	failures := 0
	for i := 0; i < len(lines); i += 31 {
		parts := strings.SplitN(lines[i], "\t", 3)
		if parts[0] == "sort" || strings.HasSuffix(parts[0], "script") {
			continue // the test's own steps do not look at every error
		}
		s := New(heap.New(1 << 15))
		p := &reader{t: t, s: s, text: parts[1]}
		args := p.value()
		for left := 0; left < 60; left += 1 + left/4 {
			if starved(t, s, parts[0], args, parts[2], left) {
				failures++
			}
		}
		s.Decref(args)
		s.Collect()
		if err := s.Verify(nil); err != nil {
			t.Fatalf("%s%s: %v", parts[0], parts[1], err)
		}
	}
	if failures < 500 {
		t.Fatalf("memory ran out only %d times", failures)
	}
}

// starved runs one operation with about left words free and reports whether
// memory ran out.
func starved(t *testing.T, s *Space, op string, args heap.Ref, want string, left int) bool {
	_, _, before := s.Stats()
	var filler []heap.Ref
	for {
		free := s.Max() - s.Used() - left
		if free < 2 {
			break
		}
		filler = append(filler, s.Alloc(KindBuffer, 0, 0, min(free, 50)-2))
	}
	for n := 50; n >= 0; { // and what the free lists still hold
		if r := s.Alloc(KindBuffer, 0, 0, n); r != 0 && s.fits(left, r) {
			filler = append(filler, r)
		} else {
			s.XDecref(r)
			n--
		}
	}
	r, err := perform(s, op, args)
	for _, f := range filler {
		s.Decref(f)
	}
	if err == nil {
		text, e := s.Repr(r)
		if got := ASCIIOf(text); e == nil && got != want && op != "setitem" && op != "delitem" {
			t.Fatalf("%s with %d words: got %s, want %s", op, left, got, want)
		}
		s.Decref(r)
	} else if err.Value != 0 {
		s.Decref(err.Value)
	}
	if _, _, after := s.Stats(); after != before && op != "setitem" && op != "delitem" {
		s.Collect()
		if _, _, after = s.Stats(); after != before {
			t.Fatalf("%s with %d words leaks %d objects (%v)", op, left, after-before, err)
		}
	}
	return err != nil && err.Class == MemoryError
}

// fits reports whether a block lies below the words that are to stay free.
func (s *Space) fits(left int, r heap.Ref) bool {
	return int(r)+s.Words(r)+2 <= s.Max()-left
}

func TestRefusals(t *testing.T) {
	s := New(heap.New(1 << 24))
	num := func(v int64) heap.Ref { r, _ := s.NewInt(v); return r }
	list, _ := s.NewList(0)
	s.ListAppend(list, num(1))
	str, _ := s.NewStr("ab")
	huge := num(1 << 60)
	for name, f := range map[string]func() (heap.Ref, *Err){
		"list repeat": func() (heap.Ref, *Err) { return s.Binary(OpMul, list, huge) },
		"str repeat":  func() (heap.Ref, *Err) { return s.Binary(OpMul, str, huge) },
		"shift":       func() (heap.Ref, *Err) { return s.Binary(OpLShift, num(3), huge) },
		"power":       func() (heap.Ref, *Err) { return s.Binary(OpPow, num(3), num(1<<40)) },
		"width":       func() (heap.Ref, *Err) { v, err := s.Format(str, "999999999"); return text(s, v, err) },
		"percent":     func() (heap.Ref, *Err) { v, err := s.PercentFormat("%999999999d", num(1)); return text(s, v, err) },
	} {
		if _, err := f(); err == nil || err.Class != MemoryError {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestDeepNesting(t *testing.T) {
	s := New(heap.New(1 << 22))
	deep := func() heap.Ref {
		l, _ := s.NewList(0)
		for range 100_000 {
			outer, _ := s.NewList(1)
			s.ListAppend(outer, l)
			l = outer
		}
		return l
	}
	a, b := deep(), deep()
	if _, err := s.Equal(a, b); err == nil || err.Class != RecursionError {
		t.Errorf("comparison: %v", err)
	}
	if _, err := s.Repr(a); err == nil || err.Class != RecursionError {
		t.Errorf("repr: %v", err)
	}
	s.Decref(a)
	s.Decref(b)
	if err := s.Verify(nil); err != nil {
		t.Error(err)
	}
}

func TestSelfReference(t *testing.T) {
	s := New(heap.New(1 << 20))
	l, _ := s.NewList(0)
	s.Incref(l)
	s.ListAppend(l, l)
	d, _ := s.NewDict()
	s.SetStr(d, "d", d)
	s.Incref(d)
	if text, _ := s.Repr(l); text != "[[...]]" {
		t.Error(text)
	}
	if text, _ := s.Repr(d); text != "{'d': {...}}" {
		t.Error(text)
	}
	s.Decref(l)
	s.Decref(d)
	if n := s.Collect(); n != 2 {
		t.Errorf("collected %d", n)
	}
	if err := s.Verify(nil); err != nil {
		t.Error(err)
	}
}
