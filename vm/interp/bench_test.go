package interp_test

import (
	"testing"
	"time"
)

// The programs of the performance page; b.N is the scale.
var benches = []struct{ name, source string }{
	{"fib", "def fib(n):\n    if n < 2:\n        return n\n    return fib(n-1) + fib(n-2)\nprint(fib(22))\n"},
	{"loop", "def f(n):\n    s = 0\n    i = 0\n    while i < n:\n        s = s + i * 2 % 7\n        i += 1\n    return s\nprint(f(200000))\n"},
	{"sieve", "def sieve(n):\n    p = [True] * n\n    i = 2\n    while i * i < n:\n        if p[i]:\n            j = i * i\n            while j < n:\n                p[j] = False\n                j += i\n        i += 1\n    c = 0\n    for x in p:\n        if x:\n            c += 1\n    return c\nprint(sieve(100000))\n"},
	{"method", "class A:\n    def __init__(self): self.x = 0\n    def inc(self, d):\n        self.x += d\ndef f(n):\n    a = A()\n    for i in range(n):\n        a.inc(i)\n    return a.x\nprint(f(50000))\n"},
	{"global", "n = 0\ndef f():\n    global n\n    for i in range(100000):\n        n += 1\nf()\n"},
}

func BenchmarkRun(b *testing.B) {
	for _, p := range benches {
		b.Run(p.name, func(b *testing.B) {
			steps, cpu := int64(0), time.Duration(0)
			for range b.N {
				b.StopTimer()
				in := load(b, p.source)
				b.StartTimer()
				before := cpuTime()
				run(b, in, 1<<21, nil) // slices, as the page runs them
				cpu += cpuTime() - before
				steps += in.Steps
			}
			b.ReportMetric(float64(steps)/cpu.Seconds()/1e6, "Mops/s")
		})
	}
}
