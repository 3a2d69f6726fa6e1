package heap

// Incref counts one more reference to the block.
func (h *Heap) Incref(r Ref) {
	h.Dirty(uint32(r))
	h.mem[r]++
}

// Decref gives up one reference. When it was the last, the block is freed, and
// with it whatever only it kept alive; an object with FlagFinal or FlagWeak is
// queued instead (see NextFinal).
func (h *Heap) Decref(r Ref) {
	if uint32(h.mem[r]) <= h.watch[r>>pageShift] {
		h.decref(r)
	} else {
		h.mem[r]--
	}
}

//go:noinline
func (h *Heap) decref(r Ref) {
	head := h.mem[r] - 1
	h.put(uint32(r), head)
	switch {
	case uint32(head) != 0:
	case head&((FlagFinal|FlagWeak|FlagContainer)<<flagShift) == 0:
		h.release(r) // nothing dies with it
	default:
		h.dealloc(r)
	}
}

// Died frees a block whose count a loop (see Marks) has brought to 0: what
// Decref does when the last reference goes.
func (h *Heap) Died(r Ref) {
	if h.mem[r]&((FlagFinal|FlagWeak|FlagContainer)<<flagShift) == 0 {
		h.release(r)
		return
	}
	h.dealloc(r)
}

// XIncref is Incref that accepts 0.
func (h *Heap) XIncref(r Ref) {
	if r != 0 {
		h.Incref(r)
	}
}

// XDecref is Decref that accepts 0.
func (h *Heap) XDecref(r Ref) {
	if r != 0 {
		h.Decref(r)
	}
}

// dealloc frees r, whose count is 0, and what dies with it. The dead wait in a
// chain through their count fields, so no depth of nesting needs a Go stack;
// children are chained so that they die in CPython's order, depth first.
//
//go:noinline
func (h *Heap) dealloc(r Ref) {
	dead := r
	for dead != 0 {
		r = dead
		dead = Ref(uint32(h.mem[r]))
		h.put(uint32(r), h.mem[r]&^0xFFFFFFFF)
		if h.mem[r]&((FlagFinal|FlagWeak)<<flagShift) != 0 && h.enqueue(r) {
			continue
		}
		dead = h.giveUp(Ref(uint32(h.mem[r+1])), dead)
		first := int(r) + headWords
		last := first + h.Live(r)
		if h.mem[r]&(FlagReverse<<flagShift) != 0 {
			for i := first; i < last; i++ {
				dead = h.giveUp(Ref(h.mem[i]), dead)
			}
		} else {
			for i := last - 1; i >= first; i-- {
				dead = h.giveUp(Ref(h.mem[i]), dead)
			}
		}
		h.release(r)
	}
}

// giveUp gives up a reference of a dying block and returns the chain of the
// dead, which begins with c if that was the last reference.
func (h *Heap) giveUp(c, dead Ref) Ref {
	if c == 0 {
		return dead
	}
	h.Dirty(uint32(c))
	h.mem[c]--
	if uint32(h.mem[c]) != 0 {
		return dead
	}
	h.put(uint32(c), h.mem[c]|uint64(dead))
	return c
}

// Payload of a node of the stack of finalizers.
const (
	queueObject = iota
	queueNext   // the one queued before it
	queueLive
)

// enqueue gives the dead object r one reference again, held by the stack. It
// reports false when there is no room for the node: r then dies unseen.
func (h *Heap) enqueue(r Ref) bool {
	node := h.Alloc(KindQueue, 0, queueLive, 0)
	if node == 0 {
		return false
	}
	h.Incref(r)
	h.SetRef(node, queueObject, r)
	h.SetRef(node, queueNext, Ref(h.mem[wordFinalHead]))
	h.put(wordFinalHead, uint64(node))
	return true
}

// Finalize queues a living object for NextFinal, as if it had died.
func (h *Heap) Finalize(r Ref) { h.enqueue(r) }

// FinalPending reports whether NextFinal has something to hand out.
func (h *Heap) FinalPending() bool { return h.mem[wordFinalHead] != 0 }

// NextFinal hands out the newest queued object, with the stack's reference, and
// those of FlagFinal and FlagWeak that it had; both are now off. The interpreter
// enters its finalizer, clears the weak references to it, and gives the reference
// up, at the first instruction boundary after the queuing: no Python code runs
// between. Finalizers that are entered one on top of the other are left in the
// order in which the objects were queued. It returns 0 when there is none.
func (h *Heap) NextFinal() (r Ref, flags uint8) {
	node := Ref(h.mem[wordFinalHead])
	if node == 0 {
		return 0, 0
	}
	h.put(wordFinalHead, uint64(h.Ref(node, queueNext)))
	r = h.Ref(node, queueObject)
	h.SetRef(node, queueObject, 0)
	h.SetRef(node, queueNext, 0)
	h.Decref(node)
	flags = h.Flags(r) & (FlagFinal | FlagWeak)
	h.ClearFlags(r, FlagFinal|FlagWeak)
	return r, flags
}
