package vm_test

import (
	"slices"
	"strconv"
	"testing"

	"gilplay/vm"
	"gilplay/vm/dialect"
	"gilplay/vm/interp"
)

// TestPolls313 lists where 3.13 looks at the eval breaker: in RESUME at the
// beginning of a function and after a yield, in JUMP_BACKWARD, and when a call of
// something else than a Python function has returned (HAS_EVAL_BREAK of
// pycore_opcode_metadata.h, CALL of bytecodes.c; see uncheckedCall of vm/interp).
func TestPolls313(t *testing.T) {
	const source = `def f(x):
    return x + 1
def g():
    yield 1
    yield 2
class A:
    def __init__(self): self.v = 1
    def __call__(self): return 2
for i in range(2):
    f(i)
    abs(1); len('a')
a = A()
a()
a.__call__()
f(*[1])
try:
    f('x')
except TypeError:
    pass
for i in g():
    pass
`
	// The function and the line of the instruction that is next.
	want := []string{
		"<module>:1",        // RESUME
		"A:6", "<module>:6", // the body's RESUME; __build_class__
		"<module>:9",                       // range
		"f:2", "<module>:11", "<module>:9", // f begins; abs, not len; the loop's jump
		"f:2", "<module>:11", "<module>:9", // and again
		"__init__:7", "<module>:12", // the class is no Python function
		"__call__:8", "<module>:13", "__call__:8", // nor is an instance, but a method is one
		"f:2", "f:2", // from CALL_FUNCTION_EX, too
		"g:4", "<module>:20", "g:4", "<module>:20", "g:5", // RETURN_GENERATOR comes before RESUME
	}
	in, bad := vm.New(source, "poll.py", dialect.Get("3.13"), vm.Options{})
	if bad != nil {
		t.Fatal(bad)
	}
	in.Ticks = 0
	var got []string
	for {
		e := in.Run(0, 1<<40)
		if e.Kind == interp.Exit {
			break
		}
		if e.Kind == interp.Poll {
			at := in.View(0).Frames[0]
			got = append(got, at.Function+":"+strconv.Itoa(at.Line))
			in.Ticks = 0
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("looks at\n%q, not at\n%q", got, want)
	}
}
