package explore

// graph is the states found and the ways between them. Arrays are indexed by
// state; the ways out of one are edges[first[s]:], one for each thread of
// who[s] in order.
type graph struct {
	keys   [][2]uint64
	who    []uint16 // the threads that may go on, tried or not, or atEnd
	first  []uint32 // index of the first edge, or of an end's outcome
	edges  []uint32 // target and, above lastShift, who may be forced off there
	table  []uint32 // hash table of states: number + 1
	open   []bool   // state is on the search's stack
	order  []uint32 // states in the order in which they were completed
	cyclic bool     // some edge leads back to an open state
}

const (
	lastShift = 28
	maxStates = 1<<lastShift - 1
	// atEnd marks a state in which the program has ended in some way.
	atEnd = 1 << 15
	// nowhere is a way that has not been tried.
	nowhere = uint32(maxStates)
)

func edge(to uint32, last int8) uint32 { return to | uint32(last)<<lastShift }
func target(e uint32) uint32           { return e & maxStates }
func lastOf(e uint32) int8             { return int8(e >> lastShift) }

// find returns the state with a key, or makes it.
func (g *graph) find(a, b uint64) (s uint32, known bool) {
	if len(g.keys)*4 >= len(g.table)*3 {
		g.rehash()
	}
	mask := uint64(len(g.table) - 1)
	for i := a & mask; ; i = (i + 1) & mask {
		n := g.table[i]
		if n == 0 {
			s = uint32(len(g.keys))
			g.table[i] = s + 1
			g.keys = append(g.keys, [2]uint64{a, b})
			g.who, g.first, g.open = append(g.who, 0), append(g.first, 0), append(g.open, false)
			return s, false
		}
		if g.keys[n-1] == [2]uint64{a, b} {
			return n - 1, true
		}
	}
}

func (g *graph) rehash() {
	g.table = make([]uint32, max(1024, len(g.table)*2))
	mask := uint64(len(g.table) - 1)
	for s := range g.keys {
		i := g.keys[s][0] & mask
		for g.table[i] != 0 {
			i = (i + 1) & mask
		}
		g.table[i] = uint32(s) + 1
	}
}

// each calls f with every way out of state s that was tried: which thread goes on,
// and the edge.
func (g *graph) each(s uint32, f func(t int8, e uint32)) {
	at := g.first[s]
	for t, set := int8(0), g.who[s]&^atEnd; set != 0; t, set = t+1, set>>1 {
		if set&1 != 0 {
			if e := g.edges[at]; e != nowhere {
				f(t, e)
			}
			at++
		}
	}
}

// bytes is about how much memory the graph takes.
func (g *graph) bytes() int {
	return cap(g.keys)*(8+8+2+4+1) + cap(g.edges)*4 + len(g.table)*4 + cap(g.order)*4
}
