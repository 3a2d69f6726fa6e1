package interp

import (
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// finalize handles one object that has lost its last reference but must not
// vanish unseen: its weak references are cleared, and its __del__ is entered,
// whose frame runs before the next instruction.
func (in *Interp) finalize() {
	r, flags := in.NextFinal()
	if r == 0 {
		return
	}
	if flags&heap.FlagWeak != 0 {
		in.clearWeak(r)
	}
	if flags&heap.FlagFinal == 0 {
		in.Decref(r)
		return
	}
	if in.isGenerator(r) {
		in.finalizeGenerator(r)
		return
	}
	del := in.special(r, nDel)
	if del == 0 {
		in.Decref(r)
		return
	}
	in.protected(func() {
		if v := in.callBoundTo(del, r, nil, nil, nil, contFinal); v != 0 {
			in.Decref(v)
		} else if in.exc != 0 {
			in.unraisableSource = in.safeRepr(del)
			in.reportUnraisable()
		}
	})
	in.Decref(r)
}

// protected runs f, which may push a frame, so that the instruction after which
// it happens is checked for the eval breaker as before.
func (in *Interp) protected(f func()) {
	ins := in.ins
	f()
	if in.ins == 0 || in.frame == 0 {
		in.ins = ins
	}
}

// finalizeGenerator closes a suspended generator that nobody can resume.
func (in *Interp) finalizeGenerator(g heap.Ref) {
	if in.genState(g) == genSuspended && in.generatorHasBlocks(g) {
		e := in.NewException(in.Exc(object.GeneratorExit), in.tupleOfBorrowed(nil))
		saved := in.callCont
		in.callCont = withArg(contFinal, 1)
		if e != 0 {
			in.throw(g, e)
		}
		in.callCont = saved
	}
	in.Decref(g)
}

// resumeOutside is the bit in the operand of RESUME which tells that the yield
// before it is in no try statement (RESUME_OPARG_DEPTH1_MASK).
const resumeOutside = 4

// generatorHasBlocks reports whether closing the generator would run code of it
// (gen_close without a try block just ends, as far as a program can see).
func (in *Interp) generatorHasBlocks(g heap.Ref) bool {
	f := in.Ref(g, genFrame)
	if f == 0 {
		return false
	}
	ci := in.codeInfoOf(in.frameCode(f))
	if ci.table {
		return in.Word(f, ci.rawAt+framePC) >= uint64(len(ci.ins)) || ci.ins[in.Word(f, ci.rawAt+framePC)]>>code.ArgShift&resumeOutside == 0
	}
	return in.Word(f, ci.rawAt+frameBlocks) > 0 || in.delegatesTo(g) != 0
}

// reportUnraisable prints an exception that has nowhere to go.
func (in *Interp) reportUnraisable() {
	e := in.exc
	in.exc = 0
	if e == 0 {
		return
	}
	text := in.TracebackText(e)
	if at := strings.LastIndexByte(text[:len(text)-1], '\n'); !strings.Contains(text[at+1:], ":") {
		text = text[:len(text)-1] + ": \n" // where it has no message, too
	}
	if in.unraisableSource != "" {
		text = "Exception ignored in: " + in.unraisableSource + "\n" + text
	}
	if in.D.Classic {
		text = in.unraisableClassic(e)
	}
	in.Decref(e)
	in.effect, in.hasEffect = Effect{Kind: Write, FD: 2, Text: text}, true
}

// reportShutdown is for an exception out of the wait for the threads at the end
// of the program (wait_for_thread_shutdown, Python/pylifecycle.c; 3.13 does not
// say where it was).
func reportShutdown(in *Interp, c *Call) heap.Ref {
	in.unraisableSource = ""
	if m := in.GetStr(in.Root(rootModules), "threading"); m != 0 && !in.D.Recent {
		in.unraisableSource = in.safeRepr(m)
	}
	in.exc = in.own(c.Args[0])
	in.reportUnraisable()
	return in.None()
}

// mainInUse reports whether a daemon thread is still inside the program. In 3.x
// its frame then keeps the module's names alive for ever; 2.7 clears them all the
// same (finalize_modules, Python/pylifecycle.c; PyImport_Cleanup, Python/import.c).
func (in *Interp) mainInUse() bool {
	for t := 1; t < in.NumThreads(); t++ {
		for f := in.Ref(in.Thread(ThreadID(t)), threadFrame); f != 0; f = in.Ref(f, frameBack) {
			if in.frameGlobals(f) == in.mainDict() {
				return true
			}
		}
	}
	return false
}

// finalizeMain queues the finalizers of what __main__ leads to: what its names
// stand for first, then what is in that, lists from their end. In 3.x they run while
// all names still have their values: the collector finds the namespace unreachable
// together with all that it leads to (finalize_modules, Python/pylifecycle.c). Only
// generators and instances of the program's own classes are meant; others (files)
// go when their names do.
func (in *Interp) finalizeMain() {
	var todo []heap.Ref
	seen := map[heap.Ref]bool{}
	visit := func(r heap.Ref) {
		if r == 0 || seen[r] || object.Fixed(r) {
			return
		}
		seen[r] = true
		switch in.Kind(r) {
		case object.KindFunction, object.KindModule, object.KindClass, object.KindCode:
			return
		}
		if in.Flags(r)&heap.FlagFinal != 0 && (in.isGenerator(r) || in.moduleText(in.ClassOf(r)) == "__main__") {
			in.Finalize(r)
		}
		todo = append(todo, r)
	}
	for d, pos := in.mainDict(), 0; d != 0; {
		_, v, ok := in.DictNext(d, &pos)
		if !ok {
			break
		}
		visit(v)
	}
	for len(todo) > 0 {
		r := todo[0]
		todo = todo[1:]
		in.eachInside(r, visit)
	}
}

// eachInside calls visit with what an object refers to, and lists from their end.
func (in *Interp) eachInside(r heap.Ref, visit func(heap.Ref)) {
	n := in.Live(r)
	for i := range n {
		if in.Kind(r) == object.KindItems {
			i = n - 1 - i
		}
		visit(in.Ref(r, i))
	}
}

// CollectGarbage runs the cyclic collector; it returns the number of
// unreachable objects found. Between instructions only: the running frame's
// stack is made known to the heap first.
func (in *Interp) CollectGarbage() int {
	in.sync()
	return in.Collect()
}

// maybeCollect runs the collector when enough objects were made.
func (in *Interp) maybeCollect() {
	if !in.CollectionDue() {
		return
	}
	if in.FreeThreaded {
		in.Ticks = 0 // at the next check
		return
	}
	in.CollectGarbage()
}

// EnableGC switches automatic collection; GCEnabled tells.
func (in *Interp) EnableGC(on bool) { in.setCounter(counterGCOff, uint64(b2i(!on))) }
func (in *Interp) GCEnabled() bool  { return in.counter(counterGCOff) == 0 }
