package heap

import "math/bits"

// Size classes: every size up to exactWords words exactly, then eight per
// doubling, so that at most a ninth of a large block is unused.
const (
	exactWords  = 64
	perDoubling = 8
	doublings   = 23 // up to 2^29 words, 4 GB
	classCount  = exactWords + 1 + perDoubling*doublings
)

// classWords is the size in words, header included, of the blocks of a class.
// Indices from classCount on are never used; 256 entries spare a bounds check.
var classWords = func() (w [256]uint32) {
	for i := 0; i <= exactWords; i++ {
		w[i] = uint32(i)
	}
	for i := exactWords + 1; i < classCount; i++ {
		k := i - exactWords - 1
		base := uint64(exactWords) << (k / perDoubling)
		w[i] = uint32(min(base+base/perDoubling*uint64(k%perDoubling+1), 1<<32-8))
	}
	return w
}()

// classOf returns the smallest class whose blocks hold n words.
func classOf(n uint32) uint8 {
	if n <= exactWords {
		return uint8(n)
	}
	m := n - 1
	shift := bits.Len32(m) - 1 // 2^shift <= m
	step := (m >> (shift - 3)) & (perDoubling - 1)
	return uint8(exactWords + 1 + (shift-6)*perDoubling + int(step))
}

// classWithin returns the largest class whose blocks fit in n words.
func classWithin(n uint32) uint8 {
	c := classOf(n)
	if classWords[c] > n {
		c--
	}
	return c
}
