package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"

	"gilplay/wasm/api"
)

// still is a recorded run that the pages draw without the engine
// (site/elements/still.ts).
type still struct {
	Threads  []stillThread   `json:"threads"`
	Timeline json.RawMessage `json:"timeline"`
	End      int             `json:"end"`     // ns
	Printed  string          `json:"printed"` // last line
	Lost     int             `json:"lost"`    // updates
}

type stillThread struct {
	ID   int    `json:"id"`
	Name string `json:"name"`
}

// stillWidth is the width, in pixels, that stills are recorded for.
const stillWidth = 1200

// writeStills records, with the engine that this build ships, the program
// beside the home page's headline and the program of every lesson.
func (s *site) writeStills() error {
	race, err := os.ReadFile(filepath.Join(s.root, "site", "stills", "counter-race.py"))
	if err != nil {
		return err
	}
	session, err := recordStill("counter-race", string(race), api.Machine{Profile: "teaching"})
	if err != nil {
		return err
	}
	if err := s.writeStill("counter-race", session); err != nil {
		return err
	}
	course, err := s.course(languages[0].code)
	if err != nil {
		return err
	}
	minis := map[string]json.RawMessage{}
	for _, l := range course {
		var m api.Machine
		if err := json.Unmarshal(l.Machine, &m); err != nil {
			return err
		}
		session, err := recordStill(l.Slug, l.Source, m)
		if err != nil {
			return err
		}
		if err := s.writeStill(l.Slug, session); err != nil {
			return err
		}
		if minis[l.Slug], err = mini(session); err != nil {
			return err
		}
	}
	text, err := json.Marshal(minis)
	if err != nil {
		return err
	}
	return s.write("stills/"+minisFile, text)
}

// minisFile holds the miniature timelines of all lessons, by slug.
const minisFile = "minis.json"

// miniWidth is the width, in pixels, that miniature timelines are recorded for.
const miniWidth = 320

// A run of fewer steps than miniShort is drawn step by step, so that a thread
// that does little is seen, too; of a single thread its last miniSteps.
const (
	miniShort = 3000
	miniSteps = 15
)

// mini is a miniature timeline on a card of the home page: two lanes, and the
// marks that tell what went wrong.
func mini(session *api.Session) ([]byte, error) {
	latest := session.Latest()
	request := api.TimelineRequest{To: session.Status().LatestTime, Px: miniWidth, Axis: "time"}
	if latest < miniShort {
		request.To, request.Axis = latest, "steps"
	}
	threads := len(session.View().Threads)
	if threads == 1 {
		request.From, request.To, request.Axis = max(0, latest-miniSteps), latest, "steps"
	}
	t := session.Timeline(&request)
	if from, to := active(t); threads > 1 && request.Axis == "steps" && t.Columns == 0 && from < to {
		request.From, request.To = from, to
		t = session.Timeline(&request)
	}
	var marks []api.Mark
	for _, m := range t.Marks {
		if m.Kind == "lost-update" || m.Kind == "false-alarm" {
			marks = append(marks, m)
		}
	}
	t.Lanes, t.Marks, t.Holder, t.Cores, t.Gaps, t.Vars = twoLanes(t), marks, nil, nil, nil, nil
	return json.Marshal(map[string]any{"axis": request.Axis, "timeline": json.RawMessage(t.AppendJSON(nil))})
}

// twoLanes are those of the first two threads beside the main one, or the main
// one and the other.
func twoLanes(t *api.Timeline) []api.Lane {
	if len(t.Lanes) < 3 {
		return t.Lanes
	}
	return t.Lanes[1:3]
}

// active are the steps from the first to the last thing that two threads do.
func active(t *api.Timeline) (from, to int) {
	from = t.To
	for _, lane := range twoLanes(t) {
		for _, s := range lane.Slices {
			if lane.Thread > 0 && (s.State == "running" || s.State == "protocol") {
				from, to = min(from, s.FromStep), max(to, s.ToStep)
			}
		}
	}
	return from, to
}

// recordStill runs a program to its end.
func recordStill(name, source string, m api.Machine) (*api.Session, error) {
	session := api.NewSession()
	if answer := session.Load(&api.LoadRequest{Source: source, Machine: m}); !answer.OK {
		return nil, &stillError{name, answer.Error.Message}
	}
	for session.Advance(100_000) {
	}
	session.Seek(session.Latest())
	return session, nil
}

func (s *site) writeStill(name string, session *api.Session) error {
	end := session.Status().LatestTime
	timeline := session.Timeline(&api.TimelineRequest{To: end, Px: stillWidth, Axis: "time"})
	made := still{Timeline: timeline.AppendJSON(nil), End: end, Printed: lastLine(session.OutputFrom(0)), Lost: session.Stats().LostUpdates}
	for _, t := range session.View().Threads {
		made.Threads = append(made.Threads, stillThread{t.ID, t.Name})
	}
	text, err := json.Marshal(made)
	if err != nil {
		return err
	}
	return s.write("stills/"+name+".json", text)
}

func lastLine(pieces []api.OutputLine) string {
	var b strings.Builder
	for _, p := range pieces {
		b.WriteString(p.Text)
	}
	lines := strings.Split(strings.TrimSpace(b.String()), "\n")
	return lines[len(lines)-1]
}

// stillError is a program that the engine refuses.
type stillError struct{ name, why string }

func (e *stillError) Error() string { return "still " + e.name + ": " + e.why }
