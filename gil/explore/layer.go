package explore

// layer is a set of a sweep's states, each a row: a word of what is known about
// the state, then its key.
type layer struct {
	pool   *rowPool
	chunks [][]uint64
	n      int
	table  []uint64 // hash table: a row's number + 1 and, in the upper half, its hash
}

// rowPool is where layers get room for rows, and give it back.
type rowPool struct {
	stride int // words of a row
	free   [][]uint64
}

const (
	chunkShift = 9
	chunkRows  = 1 << chunkShift
)

func (l *layer) row(i int) []uint64 {
	at := i & (chunkRows - 1) * l.pool.stride
	return l.chunks[i>>chunkShift][at : at+l.pool.stride]
}

func (l *layer) empty() {
	clear(l.table)
	l.pool.free = append(l.pool.free, l.chunks...)
	l.n, l.chunks = 0, l.chunks[:0]
}

// add adds a row, and reports whether there was none with the key. States that
// differ only in the rest lie side by side in the table, for they are often met
// together.
func (l *layer) add(key []uint64, about uint64) bool {
	if l.n*2 >= len(l.table) {
		l.grow()
	}
	hash := uint64(0)
	for _, v := range key[1:] {
		hash = (hash ^ v) * 0x9E3779B97F4A7C15
		hash ^= hash >> 32
	}
	tag := uint64(uint32(hash>>32)<<3 + uint32(key[0]) + uint32(key[0]>>32)*0x9E3779B9)
	mask := uint64(len(l.table) - 1)
	at := tag & mask
next:
	for ; l.table[at] != 0; at = (at + 1) & mask {
		e := l.table[at]
		if e>>32 != tag {
			continue
		}
		row := l.row(int(uint32(e)) - 1)[1:]
		for i, v := range key {
			if row[i] != v {
				continue next
			}
		}
		return false
	}
	if l.n&(chunkRows-1) == 0 {
		l.chunks = append(l.chunks, l.pool.chunk())
	}
	row := l.row(l.n)
	row[0] = about
	copy(row[1:], key)
	l.n++
	l.table[at] = tag<<32 | uint64(l.n)
	return true
}

func (l *layer) grow() {
	old := l.table
	l.table = make([]uint64, 2*len(old))
	mask := uint64(len(l.table) - 1)
	for _, e := range old {
		if e == 0 {
			continue
		}
		at := e >> 32 & mask
		for l.table[at] != 0 {
			at = (at + 1) & mask
		}
		l.table[at] = e
	}
}

// chunk is room for chunkRows rows.
func (p *rowPool) chunk() []uint64 {
	if n := len(p.free); n > 0 {
		c := p.free[n-1]
		p.free = p.free[:n-1]
		return c
	}
	return make([]uint64, chunkRows*p.stride)
}
