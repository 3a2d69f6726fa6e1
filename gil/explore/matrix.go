package explore

import "math/bits"

// matrixPlaces bounds the memory of Matrix, 32 bytes a place.
const matrixPlaces = 1 << 20

// Matrix counts the schedules that lead to each outcome of r, which must be
// x.Result(), with exactly 0, 1 … columns-1 forced switches. It is nil where
// that cannot be told: the search was not complete or did not count, the program
// can loop for ever, or its states are too many (about 300,000 with two threads).
// There are fewer columns, 7, where a sweep has counted. A number that needs more than 128 bits is "".
func (x *Explorer) Matrix(r *Result, columns int) [][]string {
	threads := x.threads()
	slots := threads + 1
	if r.Complete && r.Counted && x.opts.sum {
		return x.sumMatrix(r, columns)
	}
	if !r.Complete || !r.Counted || x.cyclic || len(x.keys)*slots > matrixPlaces {
		return nil
	}
	row := map[*Outcome]int{}
	rows := make([][]string, len(r.Outcomes))
	for i, o := range r.Outcomes {
		row[o.Outcome] = i
	}
	now, later := make([]wide, len(x.keys)*slots), make([]wide, len(x.keys)*slots)
	at := func(s uint32, last int8) int {
		if last == noThread {
			return int(s)*slots + threads
		}
		return int(s)*slots + int(last)
	}
	now[at(0, x.rootLast)] = wide{lo: 1}
	for range columns {
		sums := make([]wide, len(rows))
		for i := len(x.order) - 1; i >= 0; i-- {
			s := x.order[i]
			for last := range slots {
				n := now[int(s)*slots+last]
				if n == (wide{}) {
					continue
				}
				if x.who[s] == atEnd {
					sum := &sums[row[x.outcomes[x.first[s]]]]
					*sum = sum.plus(n)
					continue
				}
				x.each(s, func(t int8, e uint32) {
					to := &now[at(target(e), lastOf(e))]
					if last < threads && last != int(t) && x.who[s]&(1<<last) != 0 {
						to = &later[at(target(e), lastOf(e))]
					}
					*to = to.plus(n)
				})
			}
		}
		for i, n := range sums {
			rows[i] = append(rows[i], n.String())
		}
		now, later = later, now
		clear(later)
	}
	return rows
}

// threads is how many threads may go on, or have run last, in some state.
func (x *Explorer) threads() int {
	all := uint16(1) << x.rootLast
	for _, set := range x.who {
		all |= set
	}
	for _, e := range x.edges {
		all |= 1 << lastOf(e)
	}
	return bits.Len16(all &^ (atEnd | 1<<noThread))
}

// wide is a number of 128 bits, or more than that.
type wide struct {
	hi, lo uint64
	over   bool
}

func (a wide) plus(b wide) wide {
	lo, carry := bits.Add64(a.lo, b.lo, 0)
	hi, carry := bits.Add64(a.hi, b.hi, carry)
	return wide{hi, lo, a.over || b.over || carry != 0}
}

// String is the number in decimal, "" if it is more than 128 bits.
func (a wide) String() string {
	if a.over {
		return ""
	}
	return big{a.lo, a.hi}.String()
}
