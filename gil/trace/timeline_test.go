package trace

import (
	"math"
	"math/rand"
	"testing"
)

// randomRun appends a plausible run of 3 threads and returns its timeline. The
// lanes' states follow no protocol: the timeline must not care.
func randomRun(seed int64, events, maxSteps int) (*Log, *Timeline) {
	r := rand.New(rand.NewSource(seed))
	log := &Log{}
	tl := NewTimeline(log)
	var now int64
	var step uint64
	add := func(k Kind, thread int, a, b uint32) {
		log.Append(Event{Time: now, Step: step, Kind: k, Core: int8(thread), Thread: uint16(thread), A: a, B: b})
		tl.Add()
	}
	for i := range 3 {
		add(ThreadStart, i, 0, 0)
	}
	for range events {
		n := uint64(r.Intn(maxSteps))
		step += n
		now += int64(n)*50 + int64(r.Intn(5000))
		thread := r.Intn(3)
		switch r.Intn(3) {
		case 0:
			add(StateChange, thread, uint32(r.Intn(int(NumStates))), 7)
		case 1:
			add(Acquire, thread, 1, 0)
			now += 40
			add(Release, thread, 0, 0)
		case 2:
			add(LostUpdate, thread, 0, 0)
		}
	}
	step += 1000
	now += 50000
	tl.Progress(step, now)
	return log, tl
}

func TestTimelineExactSlices(t *testing.T) {
	_, tl := randomRun(1, 40, 100)
	var tile Tile
	tl.Query(Query{Axis: Steps, Columns: 1000}, &tile)
	if tile.Words[0] != 1 {
		t.Fatalf("40 events must come as slices, got %d", tile.Words[0])
	}
	n := int(tile.Words[2])
	if want := tileHead + 8*n + 8*int(tile.Words[3]); len(tile.Words) != want {
		t.Fatalf("tile has %d words, want %d", len(tile.Words), want)
	}
	for i := 1; i < n; i++ {
		a, b := tile.Words[tileHead+8*(i-1):], tile.Words[tileHead+8*i:]
		if a[0] > b[0] || a[0] == b[0] && (a[3] > b[3] || a[5] > b[5]) {
			t.Errorf("slice %d is out of order", i)
		}
	}
}

// Columns must show the same shares as the spans do, also where they come from
// the pyramid.
func TestColumnsAgreeWithSpans(t *testing.T) {
	log, tl := randomRun(2, 6000, 900)
	endStep, endTime := tl.End()
	for _, axis := range []Axis{Time, Steps} {
		end := endTime
		if axis == Steps {
			end = int64(endStep)
		}
		for _, columns := range []int{3, 50, 400} {
			var tile Tile
			tl.Query(Query{Axis: axis, Columns: columns}, &tile)
			if tile.Words[0] != 2 {
				t.Fatalf("%d events must come as columns", log.Len())
			}
			checkColumns(t, tl, &tile, axis, end, columns)
		}
	}
}

func checkColumns(t *testing.T, tl *Timeline, tile *Tile, axis Axis, end int64, columns int) {
	t.Helper()
	marks := 0
	var worst float64
	for c := range columns {
		from := int64(float64(end) * float64(c) / float64(columns))
		to := int64(float64(end) * float64(c+1) / float64(columns))
		for lane := range 3 {
			words := tile.Words[tileHead+(c*3+lane)*columnWords:]
			var want sums
			tl.sumSpans(&want, lane, axis, from, to)
			for d := range DrawnStates {
				exact := want.time[d] / float64(to-from)
				got := float64(byte(words[d/4]>>(8*(d%4)))) / 255
				worst = max(worst, math.Abs(got-exact))
			}
			marks += int(byte(words[2] >> 0)) // MarkLostUpdate is the first kind
		}
	}
	// Shares are rounded to 1/255, once in each bin and once in the column.
	if limit := 0.02; worst > limit {
		t.Errorf("axis %d, %d columns: share is off by %.3f, allowed %.3f", axis, columns, worst, limit)
	}
	if columns == 400 && marks == 0 {
		t.Error("lost updates are never dropped")
	}
}

func TestStepAtIsMonotone(t *testing.T) {
	_, tl := randomRun(3, 300, 500)
	_, end := tl.End()
	var last uint64
	for i := range int64(1000) {
		s := tl.StepAt(end * i / 999)
		if s < last {
			t.Fatalf("step %d after step %d", s, last)
		}
		last = s
	}
}

func TestQueryOfAnEmptyTimeline(t *testing.T) {
	var tile Tile
	NewTimeline(&Log{}).Query(Query{Columns: -5, From: 9, To: -3}, &tile)
	if tile.Words[0] != 1 || tile.Words[2] != 0 {
		t.Errorf("got %v", tile.Words)
	}
}

func BenchmarkQuery(b *testing.B) {
	_, tl := randomRun(4, 100000, 200)
	var tile Tile
	for b.Loop() {
		tl.Query(Query{Columns: 720}, &tile)
	}
}
