package object

import (
	"testing"

	"gilplay/vm/heap"
)

func BenchmarkIntAddAndDrop(b *testing.B) {
	s := New(heap.New(1 << 20))
	x, _ := s.NewInt(100000)
	y, _ := s.NewInt(7)
	for b.Loop() {
		r, _ := s.Binary(OpAdd, x, y)
		s.Decref(r)
	}
}

func BenchmarkDictGetStr(b *testing.B) {
	s := New(heap.New(1 << 20))
	d, _ := s.NewDict()
	for _, name := range []string{"alpha", "beta", "gamma", "delta", "counter", "print"} {
		s.SetStr(d, name, s.Bool(true))
	}
	key, _ := s.Intern("counter")
	for b.Loop() {
		if s.DictGetStr(d, key) == 0 {
			b.Fatal("lost")
		}
	}
}

func BenchmarkListAppend(b *testing.B) {
	s := New(heap.New(1 << 26))
	for b.Loop() {
		l, _ := s.NewList(0)
		for range 1000 {
			s.ListAppend(l, s.Bool(true))
		}
		s.Decref(l)
	}
}

func BenchmarkCollect100k(b *testing.B) {
	s := New(heap.New(1 << 24))
	l, _ := s.NewList(0)
	for range 100_000 {
		t, _ := s.NewTuple(2)
		s.SetRef(t, 0, s.Bool(true))
		s.SetRef(t, 1, s.Bool(false))
		s.ListAppend(l, t)
	}
	for b.Loop() {
		s.Collect()
	}
}

func BenchmarkSnapshot(b *testing.B) {
	s := New(heap.New(1 << 24))
	for b.Loop() {
		r, _ := s.NewInt(1 << 40)
		s.Snapshot()
		s.Decref(r)
	}
}
