package dialect

import (
	"encoding/json"
	"os"
	"testing"
)

// TestDialectsAreReleases compares with what the reference interpreters say of
// themselves (testdata/dump.py).
func TestDialectsAreReleases(t *testing.T) {
	for _, d := range All() {
		data, err := os.ReadFile("testdata/release-" + d.Name + ".json")
		if err != nil {
			t.Fatal(err)
		}
		var want struct {
			Name, Release string
			Magic         uint16
			Interval      bool
		}
		if err := json.Unmarshal(data, &want); err != nil {
			t.Fatal(err)
		}
		if d.Name != want.Name || d.Release != want.Release || d.Magic != want.Magic || (d.Policy == Interval) != want.Interval {
			t.Errorf("%+v, CPython has %+v", d, want)
		}
		if Get(d.Name) != d {
			t.Errorf("Get(%q) is %+v", d.Name, Get(d.Name))
		}
	}
	if d := Get("3.99"); d != nil {
		t.Errorf("3.99 is %+v", d)
	}
}
