package heap

import (
	"errors"
	"strconv"
)

// Verify recounts every reference and checks every block and free list. Each
// occurrence in roots stands for one counted reference held outside the heap
// (beside the root slots and the queue, which Verify knows). The error names
// the first block found wrong.
func (h *Heap) Verify(roots []Ref) error {
	used := int(h.mem[wordBump])
	counts := make([]int32, used)
	starts := make([]bool, used)
	if err := h.checkBlocks(used, starts); err != nil {
		return err
	}
	if err := h.recount(roots, used, starts, counts); err != nil {
		return err
	}
	for at := firstBlock; at < used; at++ {
		r := Ref(at)
		if starts[at] && h.Kind(r) != KindFree && int(counts[at]) != h.Refcount(r) {
			return h.blame(r, "counts "+strconv.Itoa(h.Refcount(r))+" references, has "+strconv.Itoa(int(counts[at])))
		}
	}
	return h.checkFree(used, starts)
}

// blame is an error that names a block.
func (h *Heap) blame(r Ref, what string) error {
	return errors.New("heap: block " + strconv.Itoa(int(r)) + " (kind " + strconv.Itoa(int(h.Kind(r))) + ", size " +
		strconv.Itoa(h.Words(r)) + ", live " + strconv.Itoa(h.Live(r)) + ") " + what)
}

// checkBlocks walks the blocks, checks their headers, and notes their starts.
func (h *Heap) checkBlocks(used int, starts []bool) error {
	for at := firstBlock; at < used; {
		r := Ref(at)
		size := int(classWords[uint8(h.mem[at]>>classShift)])
		if size < headWords || at+size > used {
			return h.blame(r, "has an impossible size")
		}
		starts[at] = true
		if h.Kind(r) != KindFree {
			if h.Flags(r)&FlagContainer == 0 && (h.Live(r) > 0 || h.Type(r) != 0) {
				return h.blame(r, "holds references but is no container")
			}
			if h.Live(r) > size-headWords {
				return h.blame(r, "has more references than words")
			}
		}
		at += size
	}
	return nil
}

// recount counts the references to every block.
func (h *Heap) recount(roots []Ref, used int, starts []bool, counts []int32) error {
	var err error
	count := func(r Ref, holder string) {
		if int(r) >= used || !starts[r] || h.Kind(r) == KindFree {
			if err == nil {
				err = errors.New("heap: " + holder + " refers to " + strconv.Itoa(int(r)) + ", which is no allocated block")
			}
			return
		}
		counts[r]++
	}
	for _, r := range roots {
		count(r, "a root")
	}
	for i := range RootCount {
		if r := h.Root(i); r != 0 {
			count(r, "root slot "+strconv.Itoa(i))
		}
	}
	if head := Ref(h.mem[wordFinalHead]); head != 0 {
		count(head, "the queue of finalizers")
	}
	h.each(used, func(r Ref) {
		holder := ""
		h.refs(r, func(c Ref) {
			if int(c) >= used || !starts[c] || h.Kind(c) == KindFree {
				holder = h.blame(r, "").Error()
			}
			count(c, holder)
		})
	})
	return err
}

// checkFree checks that the free lists hold exactly the free blocks, zeroed.
func (h *Heap) checkFree(used int, starts []bool) error {
	listed := make([]bool, used)
	for class := range classCount {
		for at := uint32(h.mem[wordFree+class]); at != 0; at = uint32(h.mem[at+1]) {
			if int(at) >= used || !starts[at] || listed[at] || h.mem[at] != uint64(class)<<classShift {
				return errors.New("heap: free list " + strconv.Itoa(class) + " is broken at " + strconv.Itoa(int(at)))
			}
			listed[at] = true
		}
	}
	for at := firstBlock; at < used; at++ {
		if !starts[at] || h.Kind(Ref(at)) != KindFree {
			continue
		}
		if !listed[at] {
			return h.blame(Ref(at), "is free but on no list")
		}
		for _, v := range h.Payload(Ref(at), 0, h.Words(Ref(at))) {
			if v != 0 {
				return h.blame(Ref(at), "is free but not zeroed")
			}
		}
	}
	return nil
}
