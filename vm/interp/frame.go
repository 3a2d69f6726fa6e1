package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// Layout of a Frame. References first: these, then local variables, cells,
// free variables and the value stack (live ends at the top of the stack while
// the frame does not run). Then, at codeInfo.rawAt, raw words.
const (
	frameBack  = iota // caller, owned; 0 at the bottom of a thread
	frameFunc         // the function: gives code and globals
	frameNames        // dict of names of a module or class body, else 0
	frameGen          // generator that this frame belongs to, while it runs
	frameExc          // generator: the exception that it handles; 2.x: what was handled before it caught something
	frameVars
)

const (
	framePC      = iota // index of the next instruction
	frameCont           // what becomes of the returned value
	frameBlocks         // number of open blocks
	framePrevExc        // generator: frame that held the handled exception before, not counted
	frameBase           // level to which the caller's stack falls at the return, 0 to leave it
	frameRawWords
)

// A block: type, level of the value stack, handler.
const (
	blockLevelShift   = 8
	blockHandlerShift = 32
	blockFinally      = 1 // SETUP_FINALLY and its like
	blockHandler      = 2 // an exception is being handled (EXCEPT_HANDLER)
	blockLoop         = 3
	blockExcept       = 4
	blockWith         = 5
)

const headWords = 2 // header of a heap block

// cont says what happens to the value that a frame returns, in the low byte;
// the bits above are its operand.
type cont uint64

const (
	contPush       cont = iota // push it
	contDrop                   // discard it
	contInit                   // of __init__: must be None; the instance is on the stack
	contTruth                  // of __bool__ (operand 0) or __len__ (1), for a jump or a not
	contBool                   // the same for bool(x): push True or False
	contIter                   // of __iter__: must be an iterator
	contForIter                // of __next__ in a for loop
	contYieldFrom              // an item of the iterator that YIELD_FROM drives
	contRaise                  // the exception to raise; the cause is on the stack
	contImport                 // of a module's body: the module is on the stack
	contFinal                  // of __del__: discard; an exception is only reported
	contEnter                  // of __enter__: then the with block is opened
	contClose                  // of a generator that close() runs: it must end
	contLen                    // of __len__ for len()
	contHash                   // of __hash__ for hash()
	contStr                    // must be a str: __str__
	contRepr                   // must be a str: __repr__
	contFormat                 // must be a str: __format__
	contIndex                  // must be an int: __index__
	contAwaitable              // of __anext__: something to await
	contGroup                  // (match, rest) of an except* clause
	contPushNull               // push it and an empty slot
	contTruthOf                // push bool() of it
	contSend                   // an item of the iterator that SEND drives
	contYieldAgain             // what came of an exception thrown into that iterator
	contUnpack                 // a tuple whose items are pushed, last first
	contWith                   // of __exit__ with an exception (2.x): whether that ends here
	contExec                   // of EXEC_STMT: the frame's namespace may have changed
)

func (c cont) kind() cont        { return c & 0xFF }
func (c cont) arg() int          { return int(c >> 8) }
func withArg(c cont, n int) cont { return c | cont(n)<<8 }

// newFrame makes a frame for the function f (reference taken over) with all
// variables unset. It returns 0 and takes nothing when memory is short.
func (in *Interp) newFrame(ci *codeInfo, f heap.Ref, c cont) heap.Ref {
	r := in.Alloc(object.KindFrame, 0, ci.stackAt, ci.words)
	if r == 0 {
		return 0
	}
	in.SetRef(r, frameFunc, f)
	if c != contPush {
		in.SetWord(r, ci.rawAt+frameCont, uint64(c))
	}
	return r
}

// enter makes f, which the caller owns, the running frame. The frame that ran
// waits below it with its state saved.
func (in *Interp) enter(f heap.Ref, ci *codeInfo) {
	in.save()
	in.SetRef(f, frameBack, in.frame)
	in.frame = f
	in.code = ci
	in.pc = 0
	in.sp = uint32(f) + headWords + uint32(ci.stackAt)
	if in.base != 0 {
		in.SetWord(f, ci.rawAt+frameBase, uint64(in.base))
		in.base = 0
	}
	in.ins = ci.entry
	if !ci.hidden {
		in.depth++
	} else {
		in.hiddenDepth++
	}
}

// save writes the running frame's place and stack depth into the heap.
func (in *Interp) save() {
	if in.frame == 0 {
		return
	}
	in.SetWord(in.frame, in.code.rawAt+framePC, uint64(in.pc))
	in.SetLive(in.frame, int(in.sp-uint32(in.frame)-headWords))
	if in.tidy {
		in.clearAbove()
	}
}

// sync is save, and makes in.frame that of the thread's record, which does not
// follow every call and return.
func (in *Interp) sync() {
	in.save()
	if in.Ref(in.thread, threadFrame) != in.frame {
		in.SetRef(in.thread, threadFrame, in.frame)
	}
}

// load makes the state of in.frame that of the running thread.
func (in *Interp) load() {
	f := in.frame
	in.code = in.codeInfoOf(in.frameCode(f))
	in.pc = int(in.Word(f, in.code.rawAt+framePC))
	in.sp = uint32(f) + headWords + uint32(in.Live(f))
	if in.Homeward && !in.code.library && !in.code.hidden {
		in.Fuel = 0
	}
}

// leave takes the running frame, whose stack must be empty, off the thread and
// returns it owned; its caller, if any, is loaded.
func (in *Interp) leave() heap.Ref {
	f := in.frame
	in.SetLive(f, in.code.stackAt)
	back := in.Ref(f, frameBack)
	if !in.RefcountAbove(f, 1) {
		in.SetRef(f, frameBack, 0)
	} else {
		in.XIncref(back)
	}
	in.frame = back
	in.shallower(in.code)
	if back != 0 {
		in.load()
	}
	return f
}

// frameCode is the Code object of a frame, borrowed.
func (in *Interp) frameCode(f heap.Ref) heap.Ref {
	return in.Ref(in.Ref(f, frameFunc), object.FuncCode)
}

// shallower counts a frame that left the thread.
func (in *Interp) shallower(ci *codeInfo) {
	if ci.hidden {
		in.hiddenDepth--
	} else {
		in.depth--
	}
}
