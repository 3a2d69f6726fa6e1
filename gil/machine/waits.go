package machine

// WaitBin counts waits for the GIL: those of less than Below ns that are in no
// bin before.
type WaitBin struct {
	Below int64
	Count int
}

// WaitBins sorts every thread's GILWaits by their length, on a logarithmic
// scale: 100 ns, 200 ns, 500 ns, 1 µs and so on. The first and the last bin are
// not empty; no waits, no bins.
func (s *Stats) WaitBins() (bins []WaitBin) {
	for _, th := range s.Threads {
		for _, ns := range th.GILWaits {
			i := 0
			for ns >= binEnd(i) {
				i++
			}
			for len(bins) <= i {
				bins = append(bins, WaitBin{Below: binEnd(len(bins))})
			}
			bins[i].Count++
		}
	}
	for len(bins) > 0 && bins[0].Count == 0 {
		bins = bins[1:]
	}
	return bins
}

// binEnd is where bin i ends, in ns. Taking a free lock is over before the end
// of the first one on most machine profiles.
func binEnd(i int) int64 {
	end := [3]int64{100, 200, 500}[i%3]
	for ; i >= 3; i -= 3 {
		end *= 10
	}
	return end
}
