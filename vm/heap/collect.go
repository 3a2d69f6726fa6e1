package heap

// The collector finds cycles by trial deletion, as CPython's gc does: from the
// count of every container it takes away the references that come from other
// containers; what keeps a positive rest is referred to from outside (a root,
// the interpreter), and what is reachable from there lives. The remainder is
// garbage.

// youngThreshold is the first threshold of CPython's gc module (gc.get_threshold()).
const youngThreshold = 700

// ShouldCollect reports whether enough containers were allocated since the
// last Collect. Like CPython, which delays full collections until the new
// objects are a quarter of the old (long_lived_pending in gcmodule.c, 3.9), it
// waits longer in a larger heap.
func (h *Heap) ShouldCollect() bool {
	return h.mem[wordYoung] > youngThreshold+h.mem[wordSurvivors]/4
}

// Young is the number of containers allocated minus freed since the last
// Collect; Collections is the number of collections so far.
func (h *Heap) Young() int       { return int(h.mem[wordYoung]) }
func (h *Heap) Collections() int { return int(h.mem[wordCollects]) }

const (
	markFree    = -1 // not a candidate
	markLive    = -2 // reachable
	markGarbage = 0
)

// Collect frees unreachable cycles and returns the number of objects found
// unreachable. Objects with FlagFinal or FlagWeak are queued (see NextFinal)
// and stay, with all that they refer to, until a later Collect: a caller that
// wants everything gone repeats it while FinalPending.
func (h *Heap) Collect() (unreachable int) {
	used := int(h.mem[wordBump])
	if len(h.marks) < used {
		h.marks = make([]int32, len(h.mem))
	}
	marks := h.marks
	h.countOutside(marks, used)
	h.markReachable(marks, used)
	finals, garbage := h.sortGarbage(marks, used)
	for _, r := range garbage {
		if h.Kind(r) < AuxKind {
			unreachable++
		}
	}
	for _, r := range finals {
		h.markFrom(marks, r)
	}
	for _, r := range finals {
		if !h.enqueue(r) {
			break
		}
	}
	h.sweep(marks, garbage)
	var survivors uint64
	h.each(int(h.mem[wordBump]), func(r Ref) { survivors += h.mem[r] >> (flagShift + 2) & 1 })
	h.put(wordYoung, 0)
	h.put(wordSurvivors, survivors)
	h.put(wordCollects, h.mem[wordCollects]+1)
	return unreachable
}

// each calls visit with every allocated block, in order of address.
func (h *Heap) each(used int, visit func(Ref)) {
	for at := firstBlock; at < used; {
		next := at + int(classWords[uint8(h.mem[at]>>classShift)])
		if h.Kind(Ref(at)) != KindFree {
			visit(Ref(at))
		}
		at = next
	}
}

// refs calls visit with every reference that the block owns.
func (h *Heap) refs(r Ref, visit func(Ref)) {
	if t := h.Type(r); t != 0 {
		visit(t)
	}
	first := int(r) + headWords
	for _, v := range h.mem[first : first+h.Live(r)] {
		if v != 0 {
			visit(Ref(v))
		}
	}
}

// countOutside sets the mark of every container to its references from outside.
func (h *Heap) countOutside(marks []int32, used int) {
	clear(marks[:used])
	container := func(r Ref) bool { return h.mem[r]&(FlagContainer<<flagShift) != 0 }
	h.each(used, func(r Ref) {
		if !container(r) {
			marks[r] = markFree
			return
		}
		marks[r] += int32(h.mem[r])
		h.refs(r, func(c Ref) {
			if container(c) {
				marks[c]--
			}
		})
	})
}

// markReachable marks what is reachable from outside.
func (h *Heap) markReachable(marks []int32, used int) {
	h.each(used, func(r Ref) {
		if marks[r] > 0 {
			h.markFrom(marks, r)
		}
	})
}

// markFrom marks r and what is reachable from it.
func (h *Heap) markFrom(marks []int32, r Ref) {
	if marks[r] < 0 {
		return
	}
	marks[r] = markLive
	todo := []Ref{r}
	for len(todo) > 0 {
		r := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		h.refs(r, func(c Ref) {
			if marks[c] >= 0 {
				marks[c] = markLive
				todo = append(todo, c)
			}
		})
	}
}

// sortGarbage lists the unreachable containers, and those of them that must be
// queued before anything can be freed.
func (h *Heap) sortGarbage(marks []int32, used int) (finals, garbage []Ref) {
	h.each(used, func(r Ref) {
		if marks[r] != markGarbage {
			return
		}
		garbage = append(garbage, r)
		if h.Flags(r)&(FlagFinal|FlagWeak) != 0 {
			finals = append(finals, r)
		}
	})
	return finals, garbage
}

// sweep frees the garbage that no queued object needs. References inside the
// garbage vanish with it; those that lead out of it are given up.
func (h *Heap) sweep(marks []int32, garbage []Ref) {
	for _, r := range garbage {
		if marks[r] != markGarbage {
			continue
		}
		h.refs(r, func(c Ref) {
			if marks[c] != markGarbage {
				h.Decref(c)
			}
		})
	}
	for _, r := range garbage {
		if marks[r] == markGarbage {
			h.release(r)
		}
	}
}
