package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// Entry is the place before the first instruction of a code object, for the
// function that SetPolls takes.
const Entry = -1

// SetPolls says where in the program's own code a thread looks at the eval
// breaker instead of where its Python would: after which instructions, and
// (Entry) before the first one of a function and before a handler. It is to be
// called before the program runs; code that the program compiles itself keeps
// its Python's places.
func (in *Interp) SetPolls(after func(c *code.Code, ins int) bool) {
	for c, ci := range in.decoded {
		ci.entry, ci.inlined = 0, 0
		if after(c, Entry) {
			ci.entry = code.PollAfter
		}
		for i := range ci.ins {
			ci.ins[i] &^= code.PollAfter | code.SuppressPoll
			if after(c, i) {
				ci.ins[i] |= code.PollAfter
			}
		}
	}
}

// StartSearch makes a loaded Python ready to be run in many ways, with threads
// that many threads at most: see heap.StartSearch. From now on equal states are
// equal word by word as far as may be (nothing is left above the tops of
// stacks), and nobody keeps books about lost updates. It answers nil if there is
// no room.
func (in *Interp) StartSearch(threads int) []heap.Ref {
	in.SetRoot(rootShared, 0)
	for _, ci := range in.decoded {
		for i := range ci.ins {
			ci.ins[i] &^= watched
		}
	}
	in.tidy = true
	return in.Heap.StartSearch(threads)
}

// Epoch changes whenever a class does.
func (in *Interp) Epoch() uint32 { return in.epoch }

// WentBack is Restored for a search, which goes back often: epoch is what Epoch
// was in the state that the heap is in again.
func (in *Interp) WentBack(epoch uint32) {
	if in.epoch != epoch {
		in.flushCache()
	}
	in.exc, in.frame, in.thread = 0, 0, 0
	in.effect, in.hasEffect = Effect{}, false
}

// clearAbove empties what lies above the top of the running frame's value stack
// and above its open blocks.
func (in *Interp) clearAbove() {
	first := uint32(in.frame) + headWords
	raw := first + uint32(in.code.rawAt)
	in.clearWords(in.sp, raw)
	blocks := raw + frameRawWords
	in.clearWords(blocks+uint32(in.Word(in.frame, in.code.rawAt+frameBlocks)), first+uint32(in.code.stackAt+in.code.words))
}

func (in *Interp) clearWords(from, to uint32) {
	for at := from; at < to; at++ {
		if in.Mem()[at] != 0 {
			in.Dirty(at)
			in.Mem()[at] = 0
		}
	}
}

// Global is the value of a global of __main__, as the page shows it; Ref is 0 if
// there is none.
func (in *Interp) Global(name string) Value {
	if d := in.mainDict(); d != 0 {
		return in.Value(in.GetStr(d, name))
	}
	return Value{}
}

// Spawn makes a thread that runs c, the code of a module, in the namespace of
// __main__; nobody is told. It is -1 for want of memory.
func (in *Interp) Spawn(c *code.Code) ThreadID {
	ref := in.loadCode(c, false, false)
	if ref == 0 {
		return -1
	}
	f := in.newFunction(ref, in.mainDict(), in.Ref(ref, codeName))
	args := in.Wrap(in.NewTuple(0))
	id := ThreadID(-1)
	if f != 0 && args != 0 {
		id = in.NewThread(f, args, 0)
	}
	in.XDecref(args)
	in.XDecref(f)
	in.Decref(ref)
	return id
}

// Owns reports whether a lock is one that thread t has and may take again.
func (in *Interp) Owns(lock heap.Ref, t ThreadID) bool {
	return in.Reentrant(lock) && in.LockOwner(lock) == t
}

// ThreadTables are the tables in which the module threading lists the threads
// that run. What is in them follows from where the threads stand; in what order,
// only threading.enumerate tells.
func (in *Interp) ThreadTables() (tables []heap.Ref) {
	m := in.GetStr(in.Root(rootModules), "threading")
	if m == 0 || in.Kind(m) != object.KindModule {
		return nil
	}
	for _, name := range []string{"_active", "_starting", "_end_locks"} {
		if t := in.GetStr(in.Ref(m, object.ModuleDict), name); t != 0 {
			tables = append(tables, t)
		}
	}
	return tables
}
