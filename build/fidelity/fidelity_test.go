package fidelity

import (
	"math"
	"os"
	"strings"
	"testing"
)

const root = "../.."

// committed are the results that go run ./build fidelity wrote.
func committed(t *testing.T) []Result {
	t.Helper()
	results, err := Read(root)
	if err != nil {
		t.Fatal(err)
	}
	if len(results) != len(Rows) {
		t.Fatalf("%d results for %d rows: run go run ./build fidelity", len(results), len(Rows))
	}
	return results
}

// cheap is how many steps of the model a row may take for the tests to run it
// again; together they take a few seconds.
const cheap = 2_000_000

// The committed results are those of this model: a change that makes one of the
// cheap rows come out differently by more than 1 % has to be followed by a new
// comparison. (A few instructions more in a library change a digit.)
func TestResultsAreFresh(t *testing.T) {
	old := committed(t)
	again, err := Run(root, func(i int) bool { return old[i].Steps <= cheap })
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for i := range old {
		if old[i].Steps > cheap {
			continue
		}
		want, got := old[i], again[n]
		if math.Abs(got.Model-want.Model) > 0.01*math.Abs(want.Model) {
			t.Errorf("%s, %s: the model says %v, the table %v: run go run ./build fidelity", want.Table, want.Label, got.Model, want.Model)
		}
		want.MeasuredOn, want.Measured, want.Model, want.Ratio, want.Steps = "", 0, got.Model, got.Ratio, got.Steps
		if got != want {
			t.Errorf("%s, %s:\n got %+v\nwant %+v\nrun go run ./build fidelity", want.Table, want.Label, got, want)
		}
		n++
	}
	if n < len(old)/3 {
		t.Errorf("only %d of %d rows are run again", n, len(old))
	}
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.HasSuffix(string(text), Markdown(old)) {
		t.Error("README.md is not made of results.json: run go run ./build fidelity")
	}
}

// Every acceptance band holds, and every row of the bands is there.
func TestBands(t *testing.T) {
	seen := map[int]bool{}
	for i, r := range committed(t) {
		seen[r.Band] = true
		if row := &Rows[i]; r.Label != row.Label || r.Band != row.Band || r.Low != row.Low || r.High != row.High {
			t.Errorf("%s, %s: the committed row is another one: run go run ./build fidelity", r.Table, r.Label)
		}
		if !r.InBand() {
			t.Errorf("band %d: %s, %s, %s: %v, want %v to %v", r.Band, r.Table, r.Label, r.Setting, r.Model, r.Low, r.High)
		}
	}
	for band := 1; band <= 10; band++ {
		if !seen[band] {
			t.Errorf("no row shows band %d", band)
		}
	}
}

// What is off by more than a factor of two has a note that says why.
func TestWhatIsOffIsExplained(t *testing.T) {
	for _, r := range committed(t) {
		if r.Published != 0 && (r.Ratio < 0.5 || r.Ratio > 2) && r.Note == "" {
			t.Errorf("%s, %s: %v times what was published, and nothing says why", r.Table, r.Label, r.Ratio)
		}
	}
}

// Two CPU-bound threads under the old lock: two cores are always worse than one;
// echo requests more than halve with the second CPU-bound thread and fall further
// with the third and fourth.
func TestOrder(t *testing.T) {
	results := committed(t)
	value := func(table, label, setting string) float64 {
		for _, r := range results {
			if strings.HasPrefix(r.Table, table) && r.Label == label && strings.Contains(r.Setting, setting) {
				return r.Model
			}
		}
		t.Fatalf("no row %s, %s, %s", table, label, setting)
		return 0
	}
	const old, echo = "Two and four", "Echo"
	if value(old, "2 threads, 1 core", "mac2009") >= value(old, "2 threads, 2 cores", "mac2009") ||
		value(old, "2 threads, 1 core", "linux") >= value(old, "2 threads, 2 cores, pinned", "linux") {
		t.Error("two cores are better than one")
	}
	one, two, four := value(echo, "5 ms, 1 thread", ""), value(echo, "5 ms, 2 threads", ""), value(echo, "5 ms, 4 threads", "")
	if two > 0.6*one || four >= two {
		t.Errorf("echo: %v, %v, %v requests", one, two, four)
	}
}

func TestReadmeIsFresh(t *testing.T) {
	text, err := os.ReadFile(root + "/README.md")
	if err != nil {
		t.Fatal(err)
	}
	if want, err := PutShort(string(text), committed(t)); err != nil || want != string(text) {
		t.Errorf("README.md has not the table of the results (%v): run go run ./build fidelity", err)
	}
	if _, err := PutShort("no marks", nil); err == nil {
		t.Error("a text without marks gets a table")
	}
}

func TestMeasuredStandsInTheTable(t *testing.T) {
	results := []Result{{Table: "T", Label: "a", Source: "S", Measured: 1.25, MeasuredOn: "here", Band: 1, Low: 2, High: 3, Model: 4}, {Table: "T", Label: "b", Measured: 2, MeasuredOn: "here"}}
	if on := MeasuredOn(results); len(on) != 1 || on[0] != "here" {
		t.Errorf("measured on %q", on)
	}
	if text := Markdown(results); !strings.Contains(text, "| a |  | – | 4 | – | 2–3 (missed) | S; measured here 1.25 |") {
		t.Error(text)
	}
}

func TestSourceSetsConstants(t *testing.T) {
	text, err := source(root, "count.py", "THREADS=7 TURNS=3")
	if err != nil || !strings.Contains(text, "\nTHREADS = 7\nTURNS = 3\n") {
		t.Errorf("%v %s", err, text)
	}
	if _, err := source(root, "count.py", "NOTHING=1"); err == nil {
		t.Error("a constant that is not there is set")
	}
	if _, err := source(root, "absent.py", ""); err == nil {
		t.Error("a scenario that is not there is read")
	}
}

func TestMedian(t *testing.T) {
	for _, c := range []struct {
		values []float64
		want   float64
	}{{[]float64{5}, 5}, {[]float64{3, 1, 2}, 2}, {[]float64{9, 1, 5, 7, 3}, 5}} {
		if got := median(c.values); got != c.want {
			t.Errorf("median of %v is %v", c.values, got)
		}
	}
}
