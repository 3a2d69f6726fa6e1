package explore

import (
	"math"
	"math/bits"
	"strconv"
)

// A sweep that counts (Options.sum) has at the end of a state's row how many
// schedules lead there: all of them, in digits words, the least significant first;
// then for each thread that may have run last, and for none, those with exactly 0,
// 1 … sumColumns-1 forced switches, tooMany standing for more than a word holds.

const (
	sumColumns = 7
	tooMany    = math.MaxUint64
)

// passage is a way out of a state for the schedules that lead there.
type passage struct {
	sums []uint64 // of the state
	set  uint16   // who can go on there
	went int8     // who does
	last int8     // and who has run last where it leads; noThread as in world
}

// begin is the passage into the first state.
func (s *sweep) begin(digits int) {
	s.digits, s.slots = digits, s.width+1
	s.by = passage{sums: make([]uint64, s.sumWords()), went: noThread}
	s.by.sums[0] = 1
	s.by.sums[s.digits+s.width*sumColumns] = 1 // by no thread, without a forced switch
}

// sumWords is how many words of a row have to do with schedules.
func (s *sweep) sumWords() int { return s.digits + s.slots*sumColumns }

// addUp adds the schedules of a passage to those of the state to which it leads.
func (s *sweep) addUp(sums []uint64, by *passage) {
	var carry uint64
	for i, v := range by.sums[:s.digits] {
		sums[i], carry = bits.Add64(sums[i], v, carry)
	}
	if carry != 0 {
		s.x.digits, s.failed = 2*s.digits, true
	}
	s.sumForced(sums[s.digits+min(int(by.last), s.width)*sumColumns:][:sumColumns], by)
}

// sumForced adds the schedules of a passage to sums by forced switches.
func (s *sweep) sumForced(sums []uint64, by *passage) {
	for last := range s.slots {
		from, to := by.sums[s.digits+last*sumColumns:][:sumColumns], sums
		if last != int(by.went) && by.set&(1<<last) != 0 {
			from, to = from[:sumColumns-1], to[1:]
		}
		for i, v := range from {
			if to[i] += v; to[i] < v {
				to[i] = tooMany
			}
		}
	}
}

// sumMatrix is Matrix of a sweep that has counted.
func (x *Explorer) sumMatrix(r *Result, columns int) (rows [][]string) {
	of := map[string]*Outcome{}
	for _, o := range x.outcomes {
		of[o.identity()] = o
	}
	for _, o := range r.Outcomes {
		swept := of[o.identity()]
		if swept == nil {
			return nil
		}
		var row []string
		for _, n := range swept.forcedSums[:min(columns, sumColumns)] {
			text := ""
			if n != tooMany {
				text = strconv.FormatUint(n, 10)
			}
			row = append(row, text)
		}
		rows = append(rows, row)
	}
	return rows
}
