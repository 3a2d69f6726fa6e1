package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
)

// Value is an object as the page shows it.
type Value struct {
	Ref      heap.Ref // 0: unset
	Kind     uint8    // object kind
	Class    string
	Repr     string // bounded; made without running Python code
	Refcount int
	Immortal bool     // its references are not counted
	Owner    ThreadID // without the GIL: whose thread made it, −1 = nobody's, or there is a GIL
	Stale    bool     // read before another thread's write to the same variable
}

// Var is a named value.
type Var struct {
	Name string
	Value
}

// FrameView is one frame of a thread.
type FrameView struct {
	Function  string
	Filename  string
	Line      int
	Ins       int        // index of the next instruction in the decoded code
	Offset    int        // its byte offset
	Ref       heap.Ref   // the frame
	Code      heap.Ref   // its Code object
	Source    *code.Code // what the compiler made
	Library   bool       // a module of ours: stepping passes over it
	Waits     bool       // for the frame called at Ins; else Ins is the next to run
	Namespace bool       // Locals are the names of a module or class body
	Stack     []Value    // bottom first
	Locals    []Var      // parameters and local variables, or the names of a module or class body
	Cells     []Var      // cell and free variables
	Blocks    int
}

// ThreadState is where a thread is in its life.
type ThreadState uint8

const (
	ThreadReady   ThreadState = iota // can run (whether it may is the machine's affair)
	ThreadBlocked                    // waits for Resume
	ThreadEnded
)

// ThreadView is a thread with its frames, innermost first.
type ThreadView struct {
	ID     ThreadID
	Name   string
	State  ThreadState
	Frames []FrameView
}
