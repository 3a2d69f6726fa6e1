package dialect

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"
)

// TestDialectsAreReleases compares with what the reference interpreters say of
// themselves (testdata/dump.py).
func TestDialectsAreReleases(t *testing.T) {
	data, err := os.ReadFile("testdata/releases.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for dec := json.NewDecoder(bytes.NewReader(data)); dec.More(); seen++ {
		var want struct {
			Name, Release string
			Magic         uint16
			Interval      bool
		}
		if err := dec.Decode(&want); err != nil {
			t.Fatal(err)
		}
		d := Get(want.Name)
		if d == nil || d.Release != want.Release || d.Magic != want.Magic || (d.Policy == Interval) != want.Interval {
			t.Errorf("%+v, CPython has %+v", d, want)
		}
	}
	if seen != len(All()) {
		t.Errorf("%d dialects are checked of %d", seen, len(All()))
	}
	if d := Get("3.99"); d != nil {
		t.Errorf("3.99 is %+v", d)
	}
}
