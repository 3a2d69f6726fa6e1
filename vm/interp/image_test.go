package interp_test

import (
	"testing"

	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

// TestImage runs programs in Pythons that were booted and in ones copied from
// one image: the heaps must be equal before, during and after.
func TestImage(t *testing.T) {
	d := dialect.Get("3.9")
	options := func() interp.Options {
		return interp.Options{Heap: heap.New(1 << 24), Dialect: d, Compile: compileText, Modules: []interp.Module{few}, Types: fewTypes}
	}
	image := interp.NewImage(options())
	states := func(in *interp.Interp, source string) (all []uint64) {
		c, bad := compileText(source, "test.py", "exec")
		if bad != nil {
			t.Fatal(bad.Msg, bad.Line)
		}
		all = append(all, in.Heap.Fingerprint())
		in.Load(c)
		run(t, in, 20_000, func() { all = append(all, in.Heap.Fingerprint()) })
		return all
	}
	for _, p := range programs {
		t.Run(p.name, func(t *testing.T) {
			booted := states(interp.New(options()), p.source)
			copied := states(image.New(heap.New(1<<24), 0), p.source)
			if len(booted) != len(copied) {
				t.Fatalf("%d states, booted %d", len(copied), len(booted))
			}
			for i := range booted {
				if booted[i] != copied[i] {
					t.Fatalf("state %d of %d differs", i, len(booted))
				}
			}
		})
	}
}
