package heap

// Unpack makes the arena that Pack packed, against the same base.
func Unpack(in *Columns, base []uint64) []uint64 {
	u := unpacker{in: in, base: base}
	u.headers()
	u.payloads()
	counts := make([]uint32, len(u.words))
	references(u.words, func(to uint64) { counts[to]++ })
	for _, at := range u.blocks {
		u.words[at] |= uint64(counts[at] + uint32(int32(in.GetInt(colCount))))
	}
	return u.words
}

type unpacker struct {
	in          *Columns
	words, base []uint64
	blocks      []uint32 // where each one begins
	same        []bool
}

// headers makes the words before the blocks and all headers, whose type is the
// number of a block until payloads knows where that is.
func (u *unpacker) headers() {
	head := make([]uint64, firstBlock)
	for i := range head {
		head[i] = u.in.Get(colHead)
		if u.base != nil {
			head[i] ^= u.base[i]
		}
	}
	u.words = make([]uint64, head[wordBump])
	copy(u.words, head)
	var sizes sizeCoder
	for at := firstBlock; at < len(u.words); {
		u.blocks = append(u.blocks, uint32(at))
		same := u.base != nil && u.in.Get(colSame) == 1
		u.same = append(u.same, same)
		if same {
			size := int(classWords[uint8(u.base[at]>>classShift)])
			copy(u.words[at:], u.base[at:at+size])
			u.words[at] &^= 1<<kindShift - 1
			at += size
			continue
		}
		kind := uint8(u.in.Get(colKind))
		flags, live := u.in.Get(colFlags), int(u.in.Get(colLive))
		class := sizes.guess(kind, live) + u.in.GetInt(colClass)
		sizes.note(kind, live, class)
		u.words[at] = uint64(kind)<<kindShift | flags<<flagShift | uint64(class)<<classShift
		u.words[at+1] = u.in.Get(colType) | uint64(live)<<liveShift
		at += int(classWords[uint8(class)])
	}
}

func (u *unpacker) payloads() {
	var refs refCoder
	for n, at := range u.blocks {
		if u.same[n] {
			continue
		}
		block := u.words[at : at+classWords[uint8(u.words[at]>>classShift)]]
		kind, live := uint8(block[0]>>kindShift), int(block[1]>>liveShift)
		if of := block[1] & 0xFFFFFFFF; of != 0 {
			block[1] = block[1]&^0xFFFFFFFF | uint64(u.blocks[of-1])
		}
		refs.begin(n)
		for i := range live {
			if to := refs.get(u.in, refColumn(kind, i), kind); to != noBlock {
				block[headWords+i] = uint64(u.blocks[to])
			}
		}
		refs.end(kind)
		for i := range u.in.Get(colCounts + int(kind)) {
			block[headWords+live+int(i)] = u.in.Get(colRaws + int(kind))
		}
	}
}
