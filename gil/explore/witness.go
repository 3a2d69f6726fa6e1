package explore

import (
	"slices"

	"gilplay/gil/kernel"
	"gilplay/vm/heap"
)

// witness is a schedule that was followed, written down.
type witness struct {
	// text has the threads in the order in which they run, each for one segment
	// (from one switch point or blocking operation of the thread to the next), in the
	// form of kernel.Schedule behind a sign that says which switch points count (see
	// gil/machine).
	text             string
	switches, forced int
}

// tale is what is written down of a schedule so far.
type tale struct {
	turns            *kernel.Schedule
	switches, forced int
	before           int  // who ran before, -1 = nobody
	could            bool // and whether it could have gone on
}

// station is a place on the way of one schedule from which the next one goes on.
type station struct {
	choices int // that led here
	set     uint16
	mark    heap.Mark
	epoch   uint32
	world   world
	tale    tale
	length  int // of the tale's turns
}

// witness follows the schedule with these choices.
func (x *Explorer) witness(choices []uint8) (w witness) {
	x.witnesses([][]uint8{choices}, func(_ int, followed witness) { w = followed })
	return w
}

// witnesses follows the schedules with these choices, in an order of its own, and
// tells of each. Schedules that begin alike are followed from where they part.
func (x *Explorer) witnesses(schedules [][]uint8, tell func(i int, w witness)) {
	order := make([]int, len(schedules))
	for i := range order {
		order[i] = i
	}
	sortStable(order, func(a, b *int) int { return slices.Compare(schedules[*a], schedules[*b]) })
	s := x.sweep
	x.sweep = nil
	now := tale{turns: &kernel.Schedule{}, before: -1}
	x.trace = func(t int) {
		if now.before >= 0 && now.before != t {
			now.switches++
			if now.could {
				now.forced++
			}
		}
		now.before, now.could = t, x.w.last == int8(t)
		now.turns.Append(t)
	}
	set, _ := x.begins()
	var stations []station
	at := 0 // choices
	stop := func() {
		stations = append(stations, station{at, set, heap.Mark(x.in.Heap.Trail()), x.in.Epoch(), x.w, now, now.turns.Len()})
		x.in.Heap.Stretch()
	}
	stop()
	for k, i := range order {
		choices, parts := schedules[i], -1 // where the next one parts from it
		if k+1 < len(order) {
			parts = alike(choices, schedules[order[k+1]])
		}
		for at < len(choices) && set&(1<<choices[at]) != 0 {
			if at == parts {
				stop()
			}
			set = x.run(int(choices[at]))
			at++
		}
		tell(i, witness{turnMarks[x.opts.Points:][:1] + now.turns.String(), now.switches, now.forced})
		for stations[len(stations)-1].choices > max(parts, 0) {
			stations = stations[:len(stations)-1]
		}
		b := &stations[len(stations)-1]
		x.in.Heap.BackTo(b.mark)
		x.in.WentBack(b.epoch)
		b.epoch = x.in.Epoch()
		x.in.Heap.Stretch()
		at, set, x.w, now = b.choices, b.set, b.world, b.tale
		now.turns = b.tale.turns.Prefix(b.length)
	}
	x.trace, x.sweep = nil, s
	x.rewind()
}

// alike is how many choices two schedules begin with that are the same.
func alike(a, b []uint8) (n int) {
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}
