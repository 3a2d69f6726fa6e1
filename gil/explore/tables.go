package explore

// table is a hash table from numbers to indices that are not 0.
type table struct {
	keys []uint64
	vals []uint32
	n    int
}

func (t *table) at(key uint64) int {
	mask := uint64(len(t.keys) - 1)
	for i := key * 0x9E3779B97F4A7C15 >> 32 & mask; ; i = (i + 1) & mask {
		if t.vals[i] == 0 || t.keys[i] == key {
			return int(i)
		}
	}
}

func (t *table) get(key uint64) uint32 {
	if t.n == 0 {
		return 0
	}
	return t.vals[t.at(key)]
}

func (t *table) set(key uint64, v uint32) {
	if t.n*2 >= len(t.keys) {
		old := *t
		*t = table{keys: make([]uint64, max(1024, 2*len(old.keys))), vals: make([]uint32, max(1024, 2*len(old.keys)))}
		for i, v := range old.vals {
			if v != 0 {
				t.set(old.keys[i], v)
			}
		}
	}
	i := t.at(key)
	if t.vals[i] == 0 {
		t.n++
	}
	t.keys[i], t.vals[i] = key, v
}

// grid is a table of numbers by rest and column, 0 where none has been set. It
// takes no more than mostCells of them.
type grid struct {
	cells []uint32
	shift uint8 // of a row's number
}

func (g *grid) get(row, column uint32) uint32 {
	if at := int(row)<<g.shift | int(column); column>>g.shift == 0 && at < len(g.cells) {
		return g.cells[at]
	}
	return 0
}

// mostCells is 128 MB.
const mostCells = 1 << 25

// set reports whether there was room for v.
func (g *grid) set(row, column, v uint32) bool {
	for column>>g.shift != 0 {
		if 2*len(g.cells) > mostCells {
			return false
		}
		wider := grid{cells: make([]uint32, 2*len(g.cells)), shift: g.shift + 1}
		for i, v := range g.cells {
			wider.cells[i>>g.shift<<wider.shift|i&(1<<g.shift-1)] = v
		}
		*g = wider
	}
	at := int(row)<<g.shift | int(column)
	if at >= mostCells {
		return false
	}
	if at >= len(g.cells) {
		g.cells = append(g.cells, make([]uint32, min(at+1, mostCells-len(g.cells)))...)
	}
	g.cells[at] = v
	return true
}
