package heap

// mix is the contribution of one word to the fingerprint: that of 0 is 0, so
// unused memory does not count. The constants are those of SplitMix64 (Steele,
// Lea, Flood 2014).
func mix(addr uint32, v uint64) uint64 {
	if v == 0 {
		return 0
	}
	z := v + uint64(addr)*0x9E3779B97F4A7C15
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return z ^ z>>31
}

// mixOther is a second such function, independent of mix. The constants are
// those of MurmurHash3's and XXH64's finalizers.
func mixOther(addr uint32, v uint64) uint64 {
	if v == 0 {
		return 0
	}
	z := (v ^ uint64(addr)*0xFF51AFD7ED558CCD) * 0xC4CEB9FE1A85EC53
	z = (z ^ z>>32) * 0x9FB21C651E98DF25
	return z ^ z>>29
}

// sum is the contribution of n words from addr on.
func (h *Heap) sum(addr uint32, n int) uint64 {
	var sum uint64
	for i, v := range h.mem[addr : addr+uint32(n)] {
		sum ^= mix(addr+uint32(i), v)
	}
	return sum
}

func (h *Heap) fullHash() uint64 { return h.sum(0, int(h.mem[wordBump])) }

// closeHash takes the word that was recorded last into the hash.
func (h *Heap) closeHash() {
	if h.open != 0 {
		h.hash ^= mix(h.open, h.mem[h.open])
		h.open = 0
	}
}

// SetHash keeps the fingerprint up to date at every store, for callers that
// ask for it often.
func (h *Heap) SetHash(on bool) {
	h.setMode(h.mode &^ modeHash)
	if on {
		h.hash, h.open = h.fullHash(), 0
		h.setMode(h.mode | modeHash)
	}
}

// Fingerprint is a 64-bit hash of the whole state. Equal states have equal
// fingerprints, whether SetHash is on or not.
func (h *Heap) Fingerprint() uint64 {
	if h.mode&modeHash != 0 {
		h.closeHash()
		return h.hash
	}
	return h.fullHash()
}
