package vm

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
)

// state is a Python of an image.
func state(im *interp.Image) *interp.Interp { return im.New(heap.New(DefaultWords), 0) }

// TestPacked compares each Python that was packed and unpacked with the one that
// was booted: every word of the heap, and the same after importing more.
func TestPacked(t *testing.T) {
	defer clear(images)
	for _, d := range dialect.All() {
		t.Run(d.Name, func(t *testing.T) {
			booted := boot(d)
			packed, err := Pack(d, Version)
			if err != nil {
				t.Fatal(err)
			}
			t.Log(len(packed), "bytes")
			if err := UsePacked(packed); err != nil {
				t.Fatal(err)
			}
			same(t, image(d, nil), booted)
			for _, modules := range [][]string{{"threading"}, {"threading", "random"}, {"copy", "threading"}} {
				same(t, image(d, modules), booted.With(modules, heap.New(DefaultWords)))
			}
		})
	}
}

// text shows all fields of a code object, but of those within it only the names.
func text(c *code.Code) string {
	shown := *c
	shown.ExceptionTable = append([]byte{}, c.ExceptionTable...)
	shown.Consts = slices.Clone(c.Consts)
	for i, k := range shown.Consts {
		if nested, ok := k.(*code.Code); ok {
			shown.Consts[i] = code.Str("code " + nested.Qualname)
		}
	}
	return strings.ReplaceAll(fmt.Sprintf("%#v", shown), "[]string{}", "[]string(nil)")
}

func same(t *testing.T, unpacked, booted *interp.Image) {
	t.Helper()
	a, b := state(unpacked), state(booted)
	if !slices.Equal(a.Mem()[:a.Used()], b.Mem()[:b.Used()]) {
		t.Fatalf("the heaps differ: %d and %d words", a.Used(), b.Used())
	}
	b.Each(func(r heap.Ref) {
		if b.Kind(r) != object.KindCode {
			return
		}
		got, want := a.CodeOf(r), *b.CodeOf(r)
		if got.FirstLine == 0 { // of hidden code
			want.FirstLine, want.LineTable = 0, nil
		}
		if text(got) != text(&want) {
			t.Errorf("%s of %s differs:\n%s\nbooted:\n%s", want.Name, want.Filename, text(got), text(&want))
		}
	})
}

// TestPackedRefused hands over what is no packed Python of this version.
func TestPackedRefused(t *testing.T) {
	defer clear(images)
	good, err := Pack(dialect.Get("3.9"), Version)
	if err != nil {
		t.Fatal(err)
	}
	other, err := Pack(dialect.Get("3.9"), "another")
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range [][]byte{nil, {0}, []byte("<!doctype html>"), other, good[:8], good[:len(good)-1], good[1:]} {
		if UsePacked(bad) == nil {
			t.Errorf("%d bytes were taken", len(bad))
		}
	}
}

// BenchmarkUsePacked measures what stands in the page for booting a Python.
func BenchmarkUsePacked(b *testing.B) {
	defer clear(images)
	packed, err := Pack(dialect.Get("3.9"), Version)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := UsePacked(packed); err != nil {
			b.Fatal(err)
		}
	}
}
