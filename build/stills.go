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
	if err := s.writeStill("counter-race", string(race), api.Machine{Profile: "teaching"}); err != nil {
		return err
	}
	course, err := s.course(languages[0].code)
	if err != nil {
		return err
	}
	for _, l := range course {
		var m api.Machine
		if err := json.Unmarshal(l.Machine, &m); err != nil {
			return err
		}
		if err := s.writeStill(l.Slug, l.Source, m); err != nil {
			return err
		}
	}
	return nil
}

func (s *site) writeStill(name, source string, m api.Machine) error {
	session := api.NewSession()
	if answer := session.Load(&api.LoadRequest{Source: source, Machine: m}); !answer.OK {
		return &stillError{name, answer.Error.Message}
	}
	for session.Advance(100_000) {
	}
	session.Seek(session.Latest())
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
