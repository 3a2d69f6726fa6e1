package builtins

// The compression of zlib (RFC 1951), with the choices of the library of that
// name, so that the results are the same bytes: where it looks for matches, when
// it takes a later one instead, where blocks end and how they are coded.

const (
	minMatch, maxMatch = 3, 258
	maxDistance        = 1<<15 - maxMatch - minMatch - 1
	tooFar             = 4096      // a match of three bytes is not worth that
	blockSymbols       = 1<<14 - 1 // a block ends after so many
	nothing            = -1
)

// deflateLevels are zlib's: how good the match before must be to look less hard,
// or not at all, for a better one, how good is good enough, how long to look.
var deflateLevels = [10][4]int{
	{}, {4, 4, 8, 4}, {4, 5, 16, 8}, {4, 6, 32, 32}, {4, 4, 16, 16},
	{8, 16, 32, 32}, {8, 16, 128, 128}, {8, 32, 128, 256}, {32, 128, 258, 1024}, {32, 258, 258, 4096},
}

// deflater compresses one text.
type deflater struct {
	bitWriter
	data                    []byte
	good, lazy, nice, chain int
	head, prev              []int32 // by hash of three bytes; by position, of the same hash before it
	at, matched             int     // where it is; where the match begins that was found
	begin                   int     // of the block
	symbols                 []uint32
	literals, distances     huffman
	work                    int // positions compared
}

// deflate compresses data and tells how many positions it compared.
func deflate(data []byte, level int) (out []byte, work int) {
	p := deflateLevels[level]
	d := &deflater{data: data, good: p[0], lazy: p[1], nice: p[2], chain: p[3]}
	d.head, d.prev = make([]int32, 1<<15), make([]int32, 1<<15)
	d.reset()
	switch {
	case level == 0:
		d.stored()
	case level < 4:
		d.fast()
	default:
		d.slow()
	}
	d.align()
	return d.out, d.work
}

func (d *deflater) reset() {
	d.begin, d.symbols = d.at, d.symbols[:0]
	d.literals, d.distances = huffman{limit: 15}, huffman{limit: 15}
	d.literals.freq = make([]int, 286)
	d.distances.freq = make([]int, 30)
	d.literals.freq[endOfBlock] = 1
}

// insert enters the string at position i and returns the one before it that has
// the same hash; 0 is none.
func (d *deflater) insert(i int) int {
	if i+minMatch > len(d.data) {
		return 0
	}
	b := d.data[i:]
	hash := (int(b[0])<<10 ^ int(b[1])<<5 ^ int(b[2])) & (1<<15 - 1)
	before := d.head[hash]
	d.prev[i&(1<<15-1)], d.head[hash] = before, int32(i)
	return int(before)
}

// longest looks for a match longer than best, from a candidate on.
func (d *deflater) longest(from, best int) int {
	rest := d.data[d.at:]
	most, chain := min(len(rest), maxMatch), d.chain
	if best >= d.good {
		chain >>= 2
	}
	if best >= len(rest) {
		return len(rest)
	}
	nice, limit := min(d.nice, len(rest)), max(d.at-maxDistance, 0)
	for {
		d.work++
		match := d.data[from:]
		if match[best] == rest[best] && match[best-1] == rest[best-1] && match[0] == rest[0] {
			n := 1
			for n < most && match[n] == rest[n] {
				n++
			}
			if n > best {
				best, d.matched = n, from
				if n >= nice {
					break
				}
			}
		}
		from = int(d.prev[from&(1<<15-1)])
		if chain--; from <= limit || chain == 0 {
			break
		}
	}
	return best
}

// fast takes every match at once.
func (d *deflater) fast() {
	for d.at < len(d.data) {
		n := 0
		if from := d.insert(d.at); from != 0 && d.at-from <= maxDistance {
			n = d.longest(from, minMatch-1)
		}
		full := false
		if n >= minMatch {
			full = d.tally(n, d.at-d.matched)
			end := d.at + n
			for d.at++; d.at < end; d.at++ {
				if n <= d.lazy && len(d.data)-end >= minMatch {
					d.insert(d.at)
				}
			}
		} else {
			full = d.tally(int(d.data[d.at]), 0)
			d.at++
		}
		if full {
			d.block(false)
		}
	}
	d.block(true)
}

// slow takes a match only if none better begins at the next byte.
func (d *deflater) slow() {
	n, pending := minMatch-1, false
	for d.at < len(d.data) {
		from := d.insert(d.at)
		before, start := n, d.matched
		n = minMatch - 1
		if from != 0 && before < d.lazy && d.at-from <= maxDistance {
			n = d.longest(from, before)
			if n == minMatch && d.at-d.matched > tooFar {
				n = minMatch - 1
			}
		}
		switch {
		case before >= minMatch && n <= before:
			full := d.tally(before, d.at-1-start)
			for end := d.at - 1 + before; d.at+1 < end; {
				d.at++
				d.insert(d.at)
			}
			d.at++
			pending, n = false, minMatch-1
			if full {
				d.block(false)
			}
			continue
		case pending:
			if d.tally(int(d.data[d.at-1]), 0) {
				d.block(false)
			}
		}
		pending = true
		d.at++
	}
	if pending {
		d.tally(int(d.data[d.at-1]), 0)
	}
	d.block(true)
}

// stored copies.
func (d *deflater) stored() {
	for {
		d.at = min(d.begin+65535, len(d.data))
		last := d.at == len(d.data)
		d.copyBlock(last)
		d.begin = d.at
		if last {
			return
		}
	}
}

// tally adds a literal, or with a distance a match of n bytes, to the block, and
// reports whether that is full.
func (d *deflater) tally(n, distance int) bool {
	d.symbols = append(d.symbols, uint32(distance)<<9|uint32(n))
	if distance > 0 {
		code, _, _ := lengthCode(n)
		d.literals.freq[code]++
		code, _, _ = distanceCode(distance)
		d.distances.freq[code]++
	} else {
		d.literals.freq[n]++
	}
	return len(d.symbols) == blockSymbols
}

const endOfBlock = 256

// codeOrder is the order in which the lengths of the code length code are sent.
var codeOrder = [19]uint8{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}

// lengthCode is the code of a match's length, and its extra bits.
func lengthCode(n int) (code, extra, bits int) {
	if n -= minMatch; n == maxMatch-minMatch {
		return 285, 0, 0
	}
	for ; n>>bits >= 8; bits++ {
	}
	return 257 + 4*bits + n>>bits, n & (1<<bits - 1), bits
}

// distanceCode is the code of a distance, and its extra bits.
func distanceCode(n int) (code, extra, bits int) {
	n--
	for ; n>>bits >= 4; bits++ {
	}
	return 2*bits + n>>bits, n & (1<<bits - 1), bits
}

// block ends a block: in the shortest of its three forms.
func (d *deflater) block(last bool) {
	fixed, fixedDistances := fixedCodes()
	size := d.literals.build() + d.distances.build()
	fixedSize := d.literals.sizeWith(fixed.length) + d.distances.sizeWith(fixedDistances.length)
	extra := 0
	for _, s := range d.symbols {
		if s>>9 > 0 {
			_, _, a := lengthCode(int(s & 511))
			_, _, b := distanceCode(int(s >> 9))
			extra += a + b
		}
	}
	lengths, codes := d.codeLengths()
	count := len(codeOrder)
	for count > 4 && lengths.length[codeOrder[count-1]] == 0 {
		count--
	}
	size = (size + extra + lengths.size + 14 + 3*count + 10) >> 3
	fixedSize = (fixedSize + extra + 10) >> 3
	switch {
	case d.at-d.begin+4 <= min(size, fixedSize):
		d.copyBlock(last)
	case fixedSize <= size:
		d.bits(2+flagOf(last), 3)
		d.send(fixed, fixedDistances)
	default:
		d.bits(4+flagOf(last), 3)
		d.bits(d.literals.most+1-257, 5)
		d.bits(d.distances.most, 5)
		d.bits(count-4, 4)
		for _, i := range codeOrder[:count] {
			d.bits(int(lengths.length[i]), 3)
		}
		for _, c := range codes {
			d.code(lengths, int(c&31))
			if c&31 >= 16 {
				d.bits(int(c>>5), [3]int{2, 3, 7}[c&31-16])
			}
		}
		d.send(&d.literals, &d.distances)
	}
	d.reset()
}

// codeLengths is the two codes' lengths in runs, and the code for these.
func (d *deflater) codeLengths() (*huffman, []uint16) {
	h := &huffman{limit: 7, freq: make([]int, 19)}
	var codes []uint16
	add := func(symbol, extra int) {
		h.freq[symbol]++
		codes = append(codes, uint16(symbol|extra<<5))
		if symbol >= 16 {
			h.size += [3]int{2, 3, 7}[symbol-16]
		}
	}
	for _, lengths := range [][]uint8{d.literals.length[:d.literals.most+1], d.distances.length[:d.distances.most+1]} {
		before := nothing
		for i := 0; i < len(lengths); {
			length := int(lengths[i])
			n, most := 1, 138
			if length == before && length != 0 {
				most = 6
			} else if length != 0 {
				most = 7
			}
			for n < most && i+n < len(lengths) && int(lengths[i+n]) == length {
				n++
			}
			i += n
			first := length != before
			switch {
			case length == 0 && n > 10:
				add(18, n-11)
			case length == 0 && n >= 3:
				add(17, n-3)
			case length != 0 && first && n >= 4:
				add(length, 0)
				add(16, n-4)
			case length != 0 && !first && n >= 3:
				add(16, n-3)
			default:
				for range n {
					add(length, 0)
				}
			}
			before = length
		}
	}
	extra := h.size
	h.size = extra + h.build()
	return h, codes
}

func flagOf(b bool) int {
	if b {
		return 1
	}
	return 0
}

// copyBlock sends the block as it is.
func (d *deflater) copyBlock(last bool) {
	d.bits(flagOf(last), 3)
	d.align()
	n := d.at - d.begin
	d.out = append(d.out, byte(n), byte(n>>8), ^byte(n), ^byte(n>>8))
	d.out = append(d.out, d.data[d.begin:d.at]...)
}

func (d *deflater) send(literals, distances *huffman) {
	for _, s := range d.symbols {
		if s>>9 == 0 {
			d.code(literals, int(s))
			continue
		}
		code, extra, bits := lengthCode(int(s & 511))
		d.code(literals, code)
		d.bits(extra, bits)
		code, extra, bits = distanceCode(int(s >> 9))
		d.code(distances, code)
		d.bits(extra, bits)
	}
	d.code(literals, endOfBlock)
}

// bitWriter writes bits, the lowest first.
type bitWriter struct {
	out     []byte
	pending uint64
	count   int
}

func (w *bitWriter) bits(value, n int) {
	w.pending |= uint64(value) << w.count
	for w.count += n; w.count >= 8; w.count -= 8 {
		w.out = append(w.out, byte(w.pending))
		w.pending >>= 8
	}
}

func (w *bitWriter) code(h *huffman, symbol int) {
	w.bits(int(h.codes[symbol]), int(h.length[symbol]))
}

func (w *bitWriter) align() {
	if w.count > 0 {
		w.bits(0, 8-w.count)
	}
}
