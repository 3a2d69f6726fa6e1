package api

import "testing"

// TestExplain: the witness of the least value of a race has the lost updates that
// it needs, in the program's own words.
func TestExplain(t *testing.T) {
	_, found := explored(t, &ExploreRequest{Source: threeEach, Watch: []string{"counter"}})
	for _, o := range found.Outcomes {
		r := Explain(&ExplainRequest{Source: threeEach, Schedule: o.Schedule})
		if r.Error != nil || len(r.Threads) != 3 || len(r.Rungs) == 0 {
			t.Fatalf("%s: %+v", o.Schedule, r)
		}
		lost := 0
		for _, c := range r.Conflicts {
			if c.Kind == "lost update" && c.Name == "counter" && len(c.Lines) == 1 && c.Lines[0] == (ExplainSpan{6, 6}) {
				lost++
			}
		}
		if lost == 0 && o.Values[0] != "6" || lost > 0 && o.Values[0] == "6" {
			t.Errorf("counter is %s: %+v", o.Values[0], r.Conflicts)
		}
		if last := r.Rungs[len(r.Rungs)-1]; last.End != "end" || last.Values[0] != o.Values[0] {
			t.Errorf("counter is %s: %+v", o.Values[0], last)
		}
	}
	for want, req := range map[string]*ExplainRequest{
		"invalid syntax":         {Source: "x = = 1", Schedule: "T0"},
		"schedule: not a list":   {Source: threeEach, Schedule: "0.1"},
		"schedule: thread 3 can": {Source: threeEach, Schedule: "T0.3"},
	} {
		if r := Explain(req); r.Error == nil || len(r.Error.Message) < len(want) || r.Error.Message[:len(want)] != want {
			t.Errorf("%q: %+v", want, r.Error)
		}
	}
}

func TestMakeSmaller(t *testing.T) {
	r := MakeSmaller(&SmallerRequest{Source: "for i in range(100000): pass\n"})
	if len(r.Programs) != 2 || r.Programs[0].Source != "for i in range(3): pass\n" || r.Programs[0].Edits[0] != (SmallerEdit{1, "100000", "3"}) {
		t.Errorf("%+v", r)
	}
}

// TestSettings: each of them is what an ExploreRequest takes.
func TestSettings(t *testing.T) {
	r := Settings(&SettingsRequest{Python: "3.13"})
	if len(r.Settings) != 4 {
		t.Errorf("%+v", r)
	}
	for _, s := range r.Settings {
		if a := NewSession().Explore(&ExploreRequest{Source: "x = 1", Python: s.Python, Points: s.Points}); !a.OK {
			t.Errorf("%+v: %+v", s, a.Error)
		}
	}
}
