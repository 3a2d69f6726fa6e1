package heap

// Alloc makes a block of live + raw payload words, all 0, with one reference,
// which the caller owns. It counts a reference to typ. It returns 0 when the
// heap's limit leaves no room: the caller then raises MemoryError.
func (h *Heap) Alloc(kind uint8, typ Ref, live, raw int) Ref {
	if uint64(live)+uint64(raw) > uint64(h.max) {
		return 0
	}
	class := classOf(uint32(live + raw + headWords))
	r := Ref(h.mem[wordFree+int(class)])
	if r != 0 {
		h.put(uint32(wordFree+int(class)), h.mem[r+1])
	} else if r = h.fresh(class); r == 0 {
		return 0
	}
	head := 1 | h.owner | uint64(kind)<<kindShift | uint64(class)<<classShift
	if live > 0 || typ != 0 {
		head |= FlagContainer << flagShift
		h.put(wordYoung, h.mem[wordYoung]+1)
		h.XIncref(typ)
	}
	h.put(uint32(r), head)
	h.put(uint32(r)+1, uint64(typ)|uint64(live)<<liveShift)
	return r
}

// AllocWord is Alloc for the most frequent block, one raw word and no class
// (an int, a float): it also stores the word and sets flags.
func (h *Heap) AllocWord(kind, flags uint8, v uint64) Ref {
	const class = headWords + 1
	r := Ref(h.mem[wordFree+class])
	if r != 0 {
		h.put(wordFree+class, h.mem[r+1])
	} else if r = h.fresh(class); r == 0 {
		return 0
	}
	h.put(uint32(r), 1|h.owner|uint64(kind)<<kindShift|uint64(flags)<<flagShift|class<<classShift)
	h.put(uint32(r)+1, 0)
	h.put(uint32(r)+2, v)
	return r
}

// fresh finds room for a block of the class when none is free: large blocks
// first come from a larger free block, small ones only when nothing is left.
func (h *Heap) fresh(class uint8) Ref {
	if h.mode == modeTrail {
		if r := h.poolBlock(class); r != 0 {
			h.trail.heads[r] = true
			return r
		}
	} else if class > exactWords {
		if r := h.carve(class); r != 0 {
			return r
		}
	}
	size := uint64(classWords[class])
	at := h.mem[wordBump]
	if at+size > uint64(h.max) {
		return h.carve(class)
	}
	if at+size > uint64(len(h.mem)) {
		h.extend(at + size)
	}
	h.put(wordBump, at+size)
	if h.mode == modeTrail {
		h.trail.heads[at] = true
	}
	return Ref(at)
}

// carve takes a larger free block, splits it, and returns a part of the class.
func (h *Heap) carve(class uint8) Ref {
	size := classWords[class]
	for c := int(class) + 1; c < classCount; c++ {
		r := uint32(h.mem[wordFree+c])
		if r == 0 || classWords[c]-size == 1 {
			continue // one word cannot be a block
		}
		h.put(uint32(wordFree+c), h.mem[r+1])
		h.put(r, 0)
		h.put(r+1, 0)
		h.giveBack(r+size, classWords[c]-size)
		return Ref(r)
	}
	return 0
}

// giveBack turns n zero words from addr on into free blocks.
func (h *Heap) giveBack(addr, n uint32) {
	for n > 0 {
		class := classWithin(n)
		if n-classWords[class] == 1 {
			class = classWithin(classWords[class] - 1)
		}
		h.link(addr, class)
		addr += classWords[class]
		n -= classWords[class]
	}
}

// link puts a block whose payload is zero on the free list of its class.
func (h *Heap) link(addr uint32, class uint8) {
	if h.mode == modeTrail {
		h.clear(addr, headWords)
		return
	}
	list := uint32(wordFree) + uint32(class)
	h.put(addr, uint64(class)<<classShift)
	h.put(addr+1, h.mem[list])
	h.put(list, uint64(addr))
}

// extend grows the arena to at least n words.
func (h *Heap) extend(n uint64) {
	size := uint64(len(h.mem))
	for size < n {
		size *= 2
	}
	size = min(size, (uint64(h.max)+pageWords-1)&^(pageWords-1))
	mem := make([]uint64, size)
	copy(mem, h.mem)
	h.mem = mem
	dirty := make([]uint8, size>>pageShift)
	copy(dirty, h.dirty)
	h.dirty = dirty
	h.watch = make([]uint32, size>>pageShift)
	if h.mode == modeTrail {
		h.trail.stamp = append(h.trail.stamp, make([]uint32, int(size)-len(h.trail.stamp))...)
		h.trail.heads = append(h.trail.heads, make([]bool, int(size)-len(h.trail.heads))...)
	}
	h.setMode(h.mode)
}

// Free frees a block of which the caller has the only reference and whose own
// references have been given up: Decref without looking at them.
func (h *Heap) Free(r Ref) { h.release(r) }

// release frees a block whose references have been given up.
func (h *Heap) release(r Ref) {
	head := h.mem[r]
	class := uint8(head >> classShift)
	size := classWords[class]
	if head&(FlagContainer<<flagShift) != 0 {
		if young := h.mem[wordYoung]; young > 0 {
			h.put(wordYoung, young-1)
		}
	}
	if class == headWords+1 {
		h.put(uint32(r)+headWords, 0)
	} else {
		h.clear(uint32(r)+headWords, int(size)-headWords)
	}
	if class > exactWords && uint64(r)+uint64(size) == h.mem[wordBump] {
		h.clear(uint32(r), headWords)
		h.put(wordBump, uint64(r))
		return
	}
	h.link(uint32(r), class)
}

// Grow moves a block to one with room for live + raw payload words and keeps
// header, payload and count; it returns the block's new place, or 0 when there
// is no room (the old one then stays). Only the owner of the single reference
// may call it.
func (h *Heap) Grow(r Ref, live, raw int) Ref {
	n := h.Alloc(h.Kind(r), 0, live, raw)
	if n == 0 {
		return 0
	}
	h.Move(n, 0, r, 0, min(h.Words(r), h.Words(n)))
	h.SetLive(n, h.Live(r))
	h.SetFlags(n, h.Flags(r))
	h.release(r)
	return n
}
