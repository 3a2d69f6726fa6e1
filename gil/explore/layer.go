package explore

// layer is a set of a sweep's states, each a row: a word of what is known about
// the state, then its key, then perhaps the number of schedules that lead there.
type layer struct {
	pool   *layerPool
	chunks [][]uint64
	n      int
	table  []uint32 // hash table: a row's number + 1 and, above tagShift, some of its hash
}

// layerPool is where layers get room, and give it back.
type layerPool struct {
	key    int // words of a key
	stride int // and of a row
	chunks [][]uint64
	tables [][]uint32 // empty ones
}

const (
	chunkShift = 9
	chunkRows  = 1 << chunkShift
	tagShift   = 24
	mostRows   = 1<<tagShift - 1
)

func (l *layer) row(i int) []uint64 {
	at := i & (chunkRows - 1) * l.pool.stride
	return l.chunks[i>>chunkShift][at : at+l.pool.stride]
}

// empty gives back all room that a layer has.
func (l *layer) empty() {
	clear(l.table)
	l.pool.tables, l.pool.chunks = append(l.pool.tables, l.table), append(l.pool.chunks, l.chunks...)
	*l = layer{}
}

// reserve makes room in the table for so many more rows.
func (l *layer) reserve(rows int) {
	for (l.n+rows)*2 > len(l.table) {
		l.grow()
	}
}

// first is what the table has where a search for a hash begins.
func (l *layer) first(hash uint64) uint32 { return l.table[int(hash>>32)&(len(l.table)-1)] }

// add returns the row with a key, of which hash is the hashOf; if there is none it
// is made, for which there is room.
func (l *layer) add(key []uint64, hash, about uint64) (row []uint64, known bool) {
	tag, mask := uint32(hash)>>tagShift<<tagShift, len(l.table)-1
	at := int(hash>>32) & mask
next:
	for ; l.table[at] != 0; at = (at + 1) & mask {
		e := l.table[at]
		if e>>tagShift<<tagShift != tag {
			continue
		}
		row = l.row(int(e&mostRows) - 1)
		for i, v := range key {
			if row[1+i] != v {
				continue next
			}
		}
		return row, true
	}
	if l.n&(chunkRows-1) == 0 {
		l.chunks = append(l.chunks, l.pool.chunk())
	}
	row = l.row(l.n)
	row[0] = about
	copyKey(row[1:1+len(key)], key)
	clear(row[1+len(key):])
	l.n++
	l.table[at] = tag | uint32(l.n)
	return row, false
}

// copyKey is copy for a few words: in a browser that is a call.
func copyKey(to, from []uint64) {
	from = from[:len(to)]
	for i := range to {
		to[i] = from[i]
	}
}

func hashOf(key []uint64) (hash uint64) {
	for _, v := range key {
		hash = (hash ^ v) * 0x9E3779B97F4A7C15
		hash ^= hash >> 32
	}
	return hash * 0xBF58476D1CE4E5B9
}

// grow gives the layer a larger table.
func (l *layer) grow() {
	if l.table != nil {
		clear(l.table)
		l.pool.tables = append(l.pool.tables, l.table)
	}
	l.table = l.pool.table(max(256, 2*len(l.table)))
	mask := len(l.table) - 1
	for i := range l.n {
		hash := hashOf(l.row(i)[1 : 1+l.pool.key])
		at := int(hash>>32) & mask
		for l.table[at] != 0 {
			at = (at + 1) & mask
		}
		l.table[at] = uint32(hash)>>tagShift<<tagShift | uint32(i+1)
	}
}

// chunk is room for chunkRows rows.
func (p *layerPool) chunk() []uint64 {
	if n := len(p.chunks); n > 0 {
		c := p.chunks[n-1]
		p.chunks = p.chunks[:n-1]
		return c
	}
	return make([]uint64, chunkRows*p.stride)
}

// table is the smallest one at hand of no less than n words.
func (p *layerPool) table(n int) []uint32 {
	best := -1
	for i, t := range p.tables {
		if len(t) >= n && (best < 0 || len(t) < len(p.tables[best])) {
			best = i
		}
	}
	if best < 0 {
		return make([]uint32, n)
	}
	t, last := p.tables[best], len(p.tables)-1
	p.tables[best] = p.tables[last]
	p.tables = p.tables[:last]
	return t
}
