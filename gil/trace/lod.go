package trace

// BinSteps is the width of a base bin of the level-of-detail pyramid, in steps;
// every level above is Fanout times as wide.
const (
	BinSteps = 256
	Fanout   = 4
)

// bin is what one lane did during one bin: shares of 255, and counts.
type bin struct {
	time  [DrawnStates]uint8 // share of the bin's time per state
	steps [DrawnStates]uint8 // share of the bin's steps per state
	held  [2]uint8           // share with the GIL: of time, of steps
	core  [2]uint8           // share on a core: of time, of steps
	marks [MarkKinds]uint8   // 255 = 255 or more
}

// sums is a bin in the making, or a column.
type sums struct {
	time  [DrawnStates]float64
	steps [DrawnStates]float64
	held  [2]float64
	core  [2]float64
	marks [MarkKinds]int
}

// pyramid is one lane's bins. levels[k][i] covers base bins
// (i+first>>2k)·4^k … ; only complete bins are in it.
type pyramid struct {
	levels [][]bin
	first  int // base bin in which the lane appeared
	open   sums
	step   uint64 // how far open reaches
	time   int64
}

func (p *pyramid) count(m Mark) { p.open.marks[m-1]++ }

// account adds the lane's present state from the last accounted moment to now.
func (p *pyramid) account(l *lane, step uint64, time int64) {
	p.open.add(l, float64(time-p.time), float64(step-p.step))
	p.step, p.time = step, time
}

func (s *sums) add(l *lane, ns, steps float64) {
	if n := len(l.spans); n > 0 {
		if d := State(l.spans[n-1].state).drawn(); d >= 0 {
			s.time[d] += ns
			s.steps[d] += steps
		}
	}
	if l.held {
		s.held[Time] += ns
		s.held[Steps] += steps
	}
	if l.onCore {
		s.core[Time] += ns
		s.core[Steps] += steps
	}
}

// close turns the open sums into base bin number b, and completes the bins
// above whose last child it is.
func (p *pyramid) close(b int, width int64, binTimes []int64) {
	p.push(0, p.open.bin(float64(width), BinSteps))
	p.open = sums{}
	end := binTimes[b] + width
	for level, size := 1, Fanout; (b+1)%size == 0; level, size = level+1, size*Fanout {
		var s sums
		childSize := size / Fanout
		for child := b + 1 - size; child <= b; child += childSize {
			childEnd := end
			if child+childSize < len(binTimes) {
				childEnd = binTimes[child+childSize]
			}
			s.addBin(p.at(level-1, child/childSize), float64(childEnd-binTimes[child]), float64(childSize*BinSteps))
		}
		p.push(level, s.bin(float64(end-binTimes[b+1-size]), float64(size*BinSteps)))
	}
}

func (p *pyramid) push(level int, b bin) {
	if level == len(p.levels) {
		p.levels = append(p.levels, nil)
	}
	p.levels[level] = append(p.levels[level], b)
}

// at returns bin i of a level; before the lane's first bin it is empty.
func (p *pyramid) at(level, i int) bin {
	i -= p.first >> (2 * level)
	if level >= len(p.levels) || i < 0 || i >= len(p.levels[level]) {
		return bin{}
	}
	return p.levels[level][i]
}

func (s *sums) addBin(b bin, ns, steps float64) {
	for i := range b.time {
		s.time[i] += float64(b.time[i]) / 255 * ns
		s.steps[i] += float64(b.steps[i]) / 255 * steps
	}
	s.held[Time] += float64(b.held[Time]) / 255 * ns
	s.held[Steps] += float64(b.held[Steps]) / 255 * steps
	s.core[Time] += float64(b.core[Time]) / 255 * ns
	s.core[Steps] += float64(b.core[Steps]) / 255 * steps
	for i, n := range b.marks {
		s.marks[i] += int(n)
	}
}

func (s *sums) bin(ns, steps float64) bin {
	var b bin
	for i := range b.time {
		b.time[i] = share(s.time[i], ns)
		b.steps[i] = share(s.steps[i], steps)
	}
	b.held = [2]uint8{share(s.held[Time], ns), share(s.held[Steps], steps)}
	b.core = [2]uint8{share(s.core[Time], ns), share(s.core[Steps], steps)}
	for i, n := range s.marks {
		b.marks[i] = uint8(min(n, 255))
	}
	return b
}

func share(part, whole float64) uint8 {
	if part <= 0 || whole <= 0 {
		return 0
	}
	return uint8(min(part/whole*255+0.5, 255))
}
