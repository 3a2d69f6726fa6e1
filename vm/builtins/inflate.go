package builtins

// inflater undoes deflate (RFC 1951).
type inflater struct {
	data    []byte
	at      int
	pending uint32
	count   int
	out     []byte
	short   bool   // the data ends too early
	bad     string // what is wrong with it, in zlib's words
}

// inflate returns what data says, how many bytes of it are used, and whether its
// end was reached; bad is what is wrong, "" if nothing. Not more than most bytes
// are made, and a few.
func inflate(data []byte, most int) (out []byte, used int, done bool, bad string) {
	r := &inflater{data: data}
	fixed, fixedDistances := fixedCodes()
	for last := 0; last == 0 && r.ok() && len(r.out) <= most; {
		last = r.bits(1)
		switch r.bits(2) {
		case 0:
			r.stored()
		case 1:
			r.block(fixed, fixedDistances, most)
		case 2:
			if l, d := r.codes(); r.ok() {
				r.block(l, d, most)
			}
		default:
			r.fail("invalid block type")
		}
		done = last == 1 && r.ok()
	}
	return r.out, r.at - r.count/8, done && len(r.out) <= most, r.bad
}

func (r *inflater) ok() bool { return !r.short && r.bad == "" }

func (r *inflater) fail(what string) {
	if r.ok() {
		r.bad = what
	}
}

// bits reads n ≤ 16 bits; 0 behind the end.
func (r *inflater) bits(n int) int {
	for r.count < n {
		if r.at >= len(r.data) {
			r.short = true
			return 0
		}
		r.pending |= uint32(r.data[r.at]) << r.count
		r.at++
		r.count += 8
	}
	v := r.pending & (1<<n - 1)
	r.pending >>= n
	r.count -= n
	return int(v)
}

func (r *inflater) stored() {
	r.bits(r.count % 8)
	n, not := r.bits(16), r.bits(16)
	if r.ok() && n^not != 0xffff {
		r.fail("invalid stored block lengths")
	}
	for ; n > 0 && r.ok(); n-- {
		r.out = append(r.out, byte(r.bits(8)))
	}
	if r.short {
		r.out = r.out[:max(len(r.out)-1, 0)]
	}
}

// symbol reads a code: bit by bit, by how many there are of each length.
func (r *inflater) symbol(h *huffman) int {
	code, first, index := 0, 0, 0
	for n := 1; n < 16; n++ {
		code |= r.bits(1)
		if r.short {
			return 0
		}
		count := h.counts[n]
		if code-first < count {
			return int(h.sorted[index+code-first])
		}
		index += count
		first = (first + count) << 1
		code <<= 1
	}
	r.fail("invalid code")
	return 0
}

func (r *inflater) block(literals, distances *huffman, most int) {
	for r.ok() && len(r.out) <= most {
		s := r.symbol(literals)
		switch {
		case !r.ok() || s == endOfBlock:
			return
		case s < endOfBlock:
			r.out = append(r.out, byte(s))
			continue
		case s > 285:
			r.fail("invalid literal/length code")
			return
		}
		n := s - 257 + minMatch
		if s == 285 {
			n = maxMatch
		} else if bits := (s - 257) / 4; bits > 1 {
			n = minMatch + (4+(s-257)%4)<<(bits-1) + r.bits(bits-1)
		}
		distance := r.symbol(distances)
		if bits := distance/2 - 1; distance > 29 {
			r.fail("invalid distance code")
		} else if bits > 0 {
			distance = (2+distance%2)<<bits + r.bits(bits)
		}
		if distance++; r.ok() && distance > len(r.out) {
			r.fail("invalid distance too far back")
		}
		for ; n > 0 && r.ok(); n-- {
			r.out = append(r.out, r.out[len(r.out)-distance])
		}
	}
}

// codes reads the codes that a block brings.
func (r *inflater) codes() (literals, distances *huffman) {
	nl, nd, nc := r.bits(5)+257, r.bits(5)+1, r.bits(4)+4
	if r.ok() && (nl > 286 || nd > 30) {
		r.fail("too many length or distance symbols")
	}
	lengths := &huffman{length: make([]uint8, 19)}
	for _, i := range codeOrder[:nc] {
		lengths.length[i] = uint8(r.bits(3))
	}
	if !r.ok() || !lengths.index() {
		r.fail("invalid code lengths set")
		return nil, nil
	}
	all := make([]uint8, 0, nl+nd)
	for len(all) < nl+nd && r.ok() {
		s := r.symbol(lengths)
		n, value := 1, uint8(s)
		switch s {
		case 16:
			if len(all) == 0 {
				r.fail("invalid bit length repeat")
				return nil, nil
			}
			n, value = 3+r.bits(2), all[len(all)-1]
		case 17:
			n, value = 3+r.bits(3), 0
		case 18:
			n, value = 11+r.bits(7), 0
		}
		for ; n > 0; n-- {
			all = append(all, value)
		}
	}
	if r.ok() && len(all) > nl+nd {
		r.fail("invalid bit length repeat")
	}
	if !r.ok() {
		return nil, nil
	}
	literals, distances = &huffman{length: all[:nl]}, &huffman{length: all[nl:]}
	if all[endOfBlock] == 0 {
		r.fail("invalid code -- missing end-of-block")
	}
	if !literals.index() {
		r.fail("invalid literal/lengths set")
	}
	if !distances.index() {
		r.fail("invalid distances set")
	}
	return literals, distances
}
