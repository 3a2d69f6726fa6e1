package vm_test

import (
	"testing"

	"gilplay/vm/interp"
)

// TestLoadAgain runs a program several times with another one between: what an
// earlier program left behind must not reach a later one.
func TestLoadAgain(t *testing.T) {
	const source = "import threading, collections\nd = collections.OrderedDict(a=1)\nx = [str(i) for i in range(300)]\nprint(d, len(x))\n"
	const other = "import random\nclass A: pass\ny = [A() for i in range(1000)]\nexec('z = 1')\n"
	run := func(source string) (states []uint64) {
		program{python: "3.9", name: "snippet.py", source: source}.run(t, 1<<20, func(in *interp.Interp) {
			states = append(states, in.Heap.Fingerprint())
		})
		return states
	}
	first := run(source)
	for range 2 {
		run(other)
		again := run(source)
		if len(again) != len(first) {
			t.Fatalf("%d states, at first %d", len(again), len(first))
		}
		for i := range first {
			if again[i] != first[i] {
				t.Fatalf("state %d is not what it was at first", i)
			}
		}
	}
}
