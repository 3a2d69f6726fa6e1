//go:build js && wasm

package main

import (
	"runtime"
	"unsafe"

	"gilplay/wasm/api"
)

var (
	session = api.NewSession()
	in      []byte
	out     []byte
)

// input makes room for a request of n bytes and returns its address, which
// holds until the next input.
//
//go:wasmexport input
func input(n int32) unsafe.Pointer {
	if int(n) > cap(in) {
		in = make([]byte, n, 2*n)
	}
	in = in[:n]
	return unsafe.Pointer(unsafe.SliceData(in))
}

// call answers the first n bytes of the input and returns the length of the
// answer.
//
//go:wasmexport call
func call(op, n int32) int32 {
	out = session.Call(api.Op(op), in[:n], out[:0])
	return int32(len(out))
}

// python makes the first n bytes of the input, a packed Python, the one that
// programs of its dialect run in. It returns the length of the answer, which
// says what is wrong with it.
//
//go:wasmexport python
func python(n int32) int32 {
	out = out[:0]
	if err := api.UsePacked(in[:n]); err != nil {
		out = append(out, err.Error()...)
	}
	in = nil // its code stays there
	return int32(len(out))
}

// output is the address of the last answer.
//
//go:wasmexport output
func output() unsafe.Pointer { return unsafe.Pointer(unsafe.SliceData(out)) }

// advance runs at most so many instructions from the last recorded step; 1
// means that there is more to run.
//
//go:wasmexport advance
func advance(instructions int32) int32 {
	if session.Advance(int(instructions)) {
		return 1
	}
	return 0
}

// explore explores at most so many more ways of the search; 1 means that there
// are more.
//
//go:wasmexport explore
func explore(ways int32) int32 {
	if session.ExploreOn(int(ways)) {
		return 1
	}
	return 0
}

// latest is the last recorded step.
//
//go:wasmexport latest
func latest() float64 { return float64(session.Latest()) }

// collect frees what is no longer in use. The engine that travels collects only
// here (build/gowasm): whoever calls it does so when collectorWanted is 1.
//
//go:wasmexport collect
func collect() { runtime.GC() }

func main() { select {} }
