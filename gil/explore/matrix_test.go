package explore

import (
	mathbig "math/big"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gilplay/vm/code"
)

// naive follows every schedule from the beginning, one after the other, and
// counts them by outcome and forced switches: no graph, no merging.
func naive(x *Explorer, choices []uint8, forced int, found map[string][]int) {
	set, last := x.after(choices)
	if set == 0 {
		name := x.outcomes[x.outcome()].Summary("")
		for len(found[name]) <= forced {
			found[name] = append(found[name], 0)
		}
		found[name][forced]++
		return
	}
	for t := range uint8(MaxThreads) {
		if set&(1<<t) == 0 {
			continue
		}
		more := forced
		if last != noThread && last != int8(t) && set&(1<<last) != 0 {
			more++
		}
		naive(x, append(slices.Clone(choices), t), more, found)
	}
}

// after follows the choices and tells who may go on, and who ran last.
func (x *Explorer) after(choices []uint8) (set uint16, last int8) {
	x.rewind()
	x.in.Heap.Stretch()
	set = x.run(0)
	for _, t := range choices {
		set = x.run(int(t))
	}
	return set, x.w.last
}

// TestMatrixCountsAsOneByOne: the matrix of a small program is what following
// each of its schedules by itself gives.
func TestMatrixCountsAsOneByOne(t *testing.T) {
	for python, polls := range map[string]func(*code.Code, int) bool{"3.9": after("LOAD_GLOBAL", "LOAD_CONST", "INPLACE_ADD"), "3.13": nil} {
		x, err := New(Options{Source: strings.Replace(bare, "BODY", "counter += 1", 1), Python: python, Polls: polls})
		if err != nil {
			t.Fatal(err)
		}
		for x.Advance(1000) {
		}
		r := x.Result()
		matrix := x.Matrix(r, 60)
		found := map[string][]int{}
		naive(x, nil, 0, found)
		if len(found) != len(r.Outcomes) {
			t.Fatalf("%s: %d outcomes, one by one %d", python, len(r.Outcomes), len(found))
		}
		for i, o := range r.Outcomes {
			for k, n := range matrix[i] {
				want := 0
				if list := found[o.Summary("")]; k < len(list) {
					want = list[k]
				}
				if n != strconv.Itoa(want) {
					t.Errorf("%s, %s, %d forced switches: %s schedules, one by one %d", python, o.Summary(""), k, n, want)
				}
			}
		}
	}
}

var three = strings.Replace(bare, "BODY", "for i in range(3): counter += 1", 1)

// TestMatrixAddsUp: over all numbers of switches the rows are the outcomes'
// numbers of schedules.
func TestMatrixAddsUp(t *testing.T) {
	x, err := New(Options{Source: three})
	if err != nil {
		t.Fatal(err)
	}
	for x.Advance(1000) {
	}
	r := x.Result()
	for i, row := range x.Matrix(r, 200) {
		sum := new(mathbig.Int)
		for _, text := range row {
			n, _ := new(mathbig.Int).SetString(text, 10)
			sum.Add(sum, n)
		}
		if sum.String() != r.Outcomes[i].Schedules {
			t.Errorf("%s: %s, in all %s", r.Outcomes[i].Summary(""), sum, r.Outcomes[i].Schedules)
		}
		if row[r.Outcomes[i].Forced] == "0" || r.Outcomes[i].Forced > 0 && row[r.Outcomes[i].Forced-1] != "0" {
			t.Errorf("%s: fewest forced switches %d, but %v", r.Outcomes[i].Summary(""), r.Outcomes[i].Forced, row[:8])
		}
	}
}

func TestMatrixKnowsWhenItCannotTell(t *testing.T) {
	for name, o := range map[string]Options{
		"not complete": {Source: three, MaxStates: 50},
		"not counted":  {Source: three, Reduce: true},
		"endless":      {Source: "import threading\ndone = False\ndef w():\n    global done\n    done = True\nt = threading.Thread(target=w)\nt.start()\nwhile not done: pass\n"},
	} {
		x, err := New(o)
		if err != nil {
			t.Fatal(err)
		}
		for x.Advance(1000) {
		}
		if m := x.Matrix(x.Result(), 3); m != nil {
			t.Errorf("%s: %v", name, m)
		}
	}
}
