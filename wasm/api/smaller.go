package api

import "gilplay/gil/explore"

// SmallerRequest asks for programs like one whose loops are too long to explore.
type SmallerRequest struct {
	Source   string `json:"source"`
	Filename string `json:"filename"`
	Python   string `json:"python"` // default "3.9"
}

// SmallerResponse is the program with smaller constants, the most like it first.
// Exploring one shows whether it is small enough.
type SmallerResponse struct {
	Programs []SmallerProgram `json:"programs"`
}

// SmallerProgram is one of them.
type SmallerProgram struct {
	Source string        `json:"source"`
	Edits  []SmallerEdit `json:"edits"` // in the order of the source
}

// SmallerEdit is a constant that was replaced.
type SmallerEdit struct {
	Line int    `json:"line"`
	From string `json:"from"`
	To   string `json:"to"`
}

// MakeSmaller finds the constants that make a program's loops long.
func MakeSmaller(req *SmallerRequest) *SmallerResponse {
	r := &SmallerResponse{}
	d, refusal := dialectOf(req.Python)
	if refusal != nil {
		return r
	}
	for _, s := range explore.MakeSmaller(req.Source, req.Filename, d.Name) {
		p := SmallerProgram{Source: s.Source}
		for _, e := range s.Edits {
			p.Edits = append(p.Edits, SmallerEdit(e))
		}
		r.Programs = append(r.Programs, p)
	}
	return r
}

// SettingsRequest asks under what other machines a program is worth exploring.
type SettingsRequest struct {
	Python string `json:"python"` // the one that it was written for; default "3.9"
}

// SettingsResponse lists them.
type SettingsResponse struct {
	Settings []Setting `json:"settings"`
}

// Setting is what an ExploreRequest needs to be made of another machine.
type Setting struct {
	Name   string `json:"name"` // "Python 3.13, no GIL"
	Python string `json:"python"`
	Points string `json:"points"`
}

// Settings lists the machines of the table "the same code on other machines".
func Settings(req *SettingsRequest) *SettingsResponse {
	r := &SettingsResponse{}
	d, refusal := dialectOf(req.Python)
	if refusal != nil {
		return r
	}
	for _, s := range explore.Settings(d.Name) {
		points := "own"
		if s.Points == explore.EveryBytecode {
			points = "bytecode"
		}
		r.Settings = append(r.Settings, Setting{s.Name, s.Python, points})
	}
	return r
}
