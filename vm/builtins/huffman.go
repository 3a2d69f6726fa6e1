package builtins

import "math/bits"

// huffman is a prefix code: built from frequencies as zlib builds it, ties
// included, or from the lengths of its codes.
type huffman struct {
	limit  int   // of the length of a code
	freq   []int // by symbol
	length []uint8
	codes  []uint16 // bits in the order in which they are sent
	most   int      // the last symbol that has a code
	size   int
	counts [16]int // for reading: how many codes of each length, and the symbols in order of their codes
	sorted []uint16
}

// index prepares the code for reading; it reports whether the lengths are those
// of a code: complete, or a single one of one bit, or none.
func (h *huffman) index() bool {
	room, used := 1, 0
	for _, l := range h.length {
		h.counts[l]++
	}
	h.counts[0] = 0
	for n := 1; n < 16; n++ {
		room = room<<1 - h.counts[n]
		if room < 0 {
			return false
		}
		used += h.counts[n]
		for i, l := range h.length {
			if int(l) == n {
				h.sorted = append(h.sorted, uint16(i))
			}
		}
	}
	return room == 0 || used == 0 || used == 1 && h.counts[1] == 1 && len(h.length) != 19
}

// build makes the code of the frequencies and returns how many bits all symbols
// take. At least two symbols get a code.
func (h *huffman) build() int {
	n := len(h.freq)
	freq, parent := append(make([]int, 0, 2*n), h.freq...), make([]int, 2*n)
	depth := make([]uint8, 2*n)
	q := heapOf{freq, depth, nil}
	h.most = -1
	for i, f := range h.freq {
		if f > 0 {
			q.items = append(q.items, i)
			h.most = i
		}
	}
	for len(q.items) < 2 {
		i := 0
		if h.most < 2 {
			h.most++
			i = h.most
		}
		q.freq[i] = 1
		q.items = append(q.items, i)
	}
	for i := len(q.items)/2 - 1; i >= 0; i-- {
		q.down(i)
	}
	var order []int // as they were taken from the heap
	for len(q.items) > 1 {
		a := q.items[0]
		last := len(q.items) - 1
		q.items[0] = q.items[last]
		q.items = q.items[:last]
		q.down(0)
		b := q.items[0]
		order = append(order, a, b)
		node := len(q.freq)
		q.freq = append(q.freq, q.freq[a]+q.freq[b])
		depth[node] = max(depth[a], depth[b]) + 1
		parent[a], parent[b] = node, node
		q.items[0] = node
		q.down(0)
	}
	h.lengthsOf(order, parent)
	h.assign()
	return h.sizeWith(h.length)
}

// lengthsOf gives each leaf the length of its way to the root, at most limit:
// codes that would be longer take room from shorter ones, the rarest first.
func (h *huffman) lengthsOf(order, parent []int) {
	n := len(h.freq)
	length := make([]int, 2*n)
	var count [16]int
	overflow := 0
	for i := len(order) - 1; i >= 0; i-- {
		node := order[i]
		bits := length[parent[node]] + 1
		if bits > h.limit {
			bits = h.limit
			overflow++
		}
		length[node] = bits
		if node < n {
			count[bits]++
		}
	}
	if overflow > 0 {
		for ; overflow > 0; overflow -= 2 {
			b := h.limit - 1
			for count[b] == 0 {
				b--
			}
			count[b]--
			count[b+1] += 2
			count[h.limit]--
		}
		at := 0
		for b := h.limit; b > 0; b-- {
			for left := count[b]; left > 0; at++ {
				if order[at] < n {
					length[order[at]] = b
					left--
				}
			}
		}
	}
	h.length = make([]uint8, n)
	for i := range h.length {
		h.length[i] = uint8(length[i])
	}
}

// assign numbers the codes by their lengths (RFC 1951, 3.2.2).
func (h *huffman) assign() {
	var count, next [17]int
	for _, l := range h.length {
		count[l]++
	}
	count[0] = 0
	for i := 1; i < 16; i++ {
		next[i+1] = (next[i] + count[i]) << 1
	}
	h.codes = make([]uint16, len(h.length))
	for i, l := range h.length {
		if l > 0 {
			h.codes[i] = bits.Reverse16(uint16(next[l])) >> (16 - l)
			next[l]++
		}
	}
}

// sizeWith is how many bits the symbols take with codes of these lengths.
func (h *huffman) sizeWith(length []uint8) (size int) {
	for i, f := range h.freq {
		size += f * int(length[i])
	}
	return size
}

// heapOf is zlib's heap of nodes: the rarest first, of equals the flattest.
type heapOf struct {
	freq  []int
	depth []uint8
	items []int
}

func (q *heapOf) less(a, b int) bool {
	return q.freq[a] < q.freq[b] || q.freq[a] == q.freq[b] && q.depth[a] <= q.depth[b]
}

func (q *heapOf) down(k int) {
	v := q.items[k]
	for j := 2*k + 1; j < len(q.items); j = 2*j + 1 {
		if j+1 < len(q.items) && q.less(q.items[j+1], q.items[j]) {
			j++
		}
		if q.less(v, q.items[j]) {
			break
		}
		q.items[k] = q.items[j]
		k = j
	}
	q.items[k] = v
}

// fixedCodes are the codes of blocks that bring none.
func fixedCodes() (literals, distances *huffman) {
	literals, distances = &huffman{length: make([]uint8, 288)}, &huffman{length: make([]uint8, 30)}
	for i := range literals.length {
		switch {
		case i < 144:
			literals.length[i] = 8
		case i < 256:
			literals.length[i] = 9
		case i < 280:
			literals.length[i] = 7
		default:
			literals.length[i] = 8
		}
	}
	for i := range distances.length {
		distances.length[i] = 5
	}
	for _, h := range []*huffman{literals, distances} {
		h.assign()
		h.index()
	}
	return literals, distances
}
