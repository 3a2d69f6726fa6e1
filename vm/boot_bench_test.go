package vm_test

import (
	"testing"

	"gilplay/vm"
	"gilplay/vm/dialect"
)

// BenchmarkLoad measures what a learner waits for before the first instruction:
// a new Python for a short program.
func BenchmarkLoad(b *testing.B) {
	source := "print(1)\n"
	d := dialect.Get("3.9")
	c, bad := vm.Compile(source, "snippet.py", d)
	if bad != nil {
		b.Fatal(bad)
	}
	b.ReportAllocs()
	for b.Loop() {
		if vm.Load(c, source, d, vm.Options{}) == nil {
			b.Fatal("no Python")
		}
	}
}
