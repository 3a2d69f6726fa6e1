package heap

// What a loop that stores into Mem itself (see Marks) has to know of blocks with
// one raw word and no class, the most frequent ones: it may take them from
// their free list and put them back as AllocWord and Died would.
const (
	// WordBlock is how many words such a block has.
	WordBlock = headWords + 1
	// FreeBlocks is the address of the head of their free list; each free block
	// has the next one in its second word and 0 in its third.
	FreeBlocks = wordFree + WordBlock
	// FreeHead is the header of a free one.
	FreeHead = WordBlock << classShift
)

// WordHead is the header of such a block, made now, without references.
func (h *Heap) WordHead(kind, flags uint8) uint64 {
	return h.owner | uint64(kind)<<kindShift | uint64(flags)<<flagShift | FreeHead
}
