package heap

// A packed arena is an arena as columns of small numbers: what a compressor
// makes of them is a tenth of what it makes of the words.
//
// Blocks are numbered in their order, and references are such numbers. A
// reference is one of a few short forms, because most refer to what was made
// just before, or to what the same slot of the last block of the kind did.
// Counts are what Verify would count, plus a difference that is 0.
//
// An arena may be packed against a base, an earlier state of the same heap:
// blocks that did not change but for their count are only said to be the same.
const (
	colHead  = iota // words before the first block, xor the base's
	colSame         // by block, if there is a base: 1 = as in the base
	colCount        // by block
	colKind         // by block that is not the same; likewise:
	colFlags
	colClass
	colType // number of the block + 1, 0 for none
	colLive
	colRefs // and the kind, for references in even slots
	colOdd  = colRefs + 256
	colRaws = colOdd + 256
	// How many raw words there are up to the last one that is not 0.
	colCounts = colRaws + 256
	// PackedColumns is how many columns Pack fills.
	PackedColumns = colCounts + 256
)

// Short forms of a reference; refFar and more are followed by a byte.
const (
	refNone = iota
	refLast // as the same slot of the last block of the kind
	refSlot // as the slot before, or up to five blocks behind it
	refPair = refSlot + 6
	refBack = refPair + 8
	refFore = refBack + 40
	refFar  = refFore + 10
)

// refCoder knows the references around the one to be coded.
type refCoder struct {
	last  [256][]int32 // of the last block of each kind, by slot
	slots []int32      // of the block in progress
	block int32        // its number
}

// begin starts a block; end ends it.
func (c *refCoder) begin(block int) { c.slots, c.block = nil, int32(block) }
func (c *refCoder) end(kind uint8)  { c.last[kind] = c.slots }

// around are the references of the same slot of the last block, of the slot
// before and of the one before that; no block is far from noBlock.
func (c *refCoder) around(kind uint8) (last, one, two int32) {
	last, one, two = noBlock, noBlock, noBlock
	k := len(c.slots)
	if k < len(c.last[kind]) {
		last = c.last[kind][k]
	}
	if k > 0 {
		one = c.slots[k-1]
	}
	if k > 1 {
		two = c.slots[k-2]
	}
	return last, one, two
}

const noBlock = -1 << 20

// put codes the next slot of the block, a block's number or noBlock.
func (c *refCoder) put(out *Columns, column int, kind uint8, to int32) {
	last, one, two := c.around(kind)
	c.slots = append(c.slots, to)
	form := uint64(refFar) + uint64(to>>8)
	switch {
	case to == noBlock:
		form = refNone
	case to == last:
		form = refLast
	case to >= one && to-one < refPair-refSlot:
		form = uint64(refSlot + to - one)
	case to > two && to-two <= refBack-refPair:
		form = uint64(refPair + to - two - 1)
	case to < c.block && c.block-to <= refFore-refBack:
		form = uint64(refBack + c.block - to - 1)
	case to > c.block && to-c.block <= refFar-refFore:
		form = uint64(refFore + to - c.block - 1)
	}
	out.Put(column, form)
	if form >= refFar {
		out.Put(column, uint64(to&255))
	}
}

// get decodes the next slot.
func (c *refCoder) get(in *Columns, column int, kind uint8) int32 {
	last, one, two := c.around(kind)
	form := int32(in.Get(column))
	to := noBlock
	switch {
	case form == refNone:
	case form == refLast:
		to = int(last)
	case form < refPair:
		to = int(one + form - refSlot)
	case form < refBack:
		to = int(two + form - refPair + 1)
	case form < refFore:
		to = int(c.block - (form - refBack + 1))
	case form < refFar:
		to = int(c.block + form - refFore + 1)
	default:
		to = int(form-refFar)<<8 | int(in.Get(column))
	}
	c.slots = append(c.slots, int32(to))
	return int32(to)
}

// sizeCoder guesses the size class of a block from the last one of its kind.
type sizeCoder struct{ class, live [256]int }

func (c *sizeCoder) guess(kind uint8, live int) int { return c.class[kind] + live - c.live[kind] }

func (c *sizeCoder) note(kind uint8, live, class int) { c.class[kind], c.live[kind] = class, live }

func refColumn(kind uint8, slot int) int { return colRefs + slot&1*(colOdd-colRefs) + int(kind) }

// references visits every place in an arena that counts a reference.
func references(words []uint64, visit func(to uint64)) {
	for i := range RootCount {
		visit(words[wordRoots+i])
	}
	visit(words[wordFinalHead])
	for at := uint64(firstBlock); at < words[wordBump]; at += uint64(classWords[uint8(words[at]>>classShift)]) {
		if uint8(words[at]>>kindShift) == KindFree {
			continue
		}
		visit(words[at+1] & 0xFFFFFFFF)
		for i := range words[at+1] >> liveShift {
			visit(words[at+headWords+i])
		}
	}
}

// Pack appends an arena, up to its bump pointer, to the columns.
func Pack(out *Columns, words, base []uint64) {
	for i, v := range words[:firstBlock] {
		if base != nil {
			v ^= base[i]
		}
		out.Put(colHead, v)
	}
	number, bump := map[uint64]int32{0: noBlock}, int(words[wordBump])
	for at := firstBlock; at < bump; at += int(classWords[uint8(words[at]>>classShift)]) {
		number[uint64(at)] = int32(len(number) - 1)
	}
	counts := map[uint64]uint32{}
	references(words, func(to uint64) { counts[to]++ })
	starts := map[int]bool{}
	if base != nil {
		for at := firstBlock; at < int(base[wordBump]); at += int(classWords[uint8(base[at]>>classShift)]) {
			starts[at] = true
		}
	}
	var refs refCoder
	var sizes sizeCoder
	for at := firstBlock; at < bump; {
		size := int(classWords[uint8(words[at]>>classShift)])
		block := words[at : at+size]
		out.PutInt(colCount, int(int32(uint32(block[0])-counts[uint64(at)])))
		same := starts[at] && equalButCount(block, base[at:])
		if base != nil {
			out.Put(colSame, uint64(b2i(same)))
		}
		if !same {
			refs.begin(int(number[uint64(at)]))
			packBlock(out, block, number, &refs, &sizes)
		}
		at += size
	}
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

func equalButCount(a, b []uint64) bool {
	if len(b) < len(a) || a[0]>>kindShift != b[0]>>kindShift {
		return false
	}
	for i := 1; i < len(a); i++ {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

func packBlock(out *Columns, block []uint64, number map[uint64]int32, refs *refCoder, sizes *sizeCoder) {
	kind, class, live := uint8(block[0]>>kindShift), int(uint8(block[0]>>classShift)), int(block[1]>>liveShift)
	out.Put(colKind, uint64(kind))
	out.Put(colFlags, uint64(uint8(block[0]>>flagShift)))
	out.Put(colLive, uint64(live))
	out.PutInt(colClass, class-sizes.guess(kind, live))
	sizes.note(kind, live, class)
	out.Put(colType, uint64(max(number[block[1]&0xFFFFFFFF], -1)+1))
	for i, v := range block[headWords : headWords+live] {
		refs.put(out, refColumn(kind, i), kind, number[v])
	}
	refs.end(kind)
	raws := block[headWords+live:]
	for len(raws) > 0 && raws[len(raws)-1] == 0 {
		raws = raws[:len(raws)-1]
	}
	out.Put(colCounts+int(kind), uint64(len(raws)))
	for _, v := range raws {
		out.Put(colRaws+int(kind), v)
	}
}
