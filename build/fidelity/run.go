package fidelity

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"gilplay/gil/explore"
	"gilplay/gil/machine"
)

// Result is a row with what the model says.
type Result struct {
	Table     string  `json:"table"`
	Label     string  `json:"label"`
	Setting   string  `json:"setting"` // the machine in words
	Take      string  `json:"take"`
	Model     float64 `json:"model"`
	Published float64 `json:"published,omitempty"`
	Ratio     float64 `json:"ratio,omitempty"` // model / published
	// Measured is the median of what a real CPython did, MeasuredOn when and where.
	Measured   float64 `json:"measured,omitempty"`
	MeasuredOn string  `json:"measured_on,omitempty"`
	Band       int     `json:"band,omitempty"`
	Low        float64 `json:"low,omitempty"`
	High       float64 `json:"high,omitempty"`
	Source     string  `json:"source"`
	Note       string  `json:"note,omitempty"` // why the model is off, where it is known
	Scenario   string  `json:"scenario"`       // file and what is changed in it
	Steps      uint64  `json:"steps"`          // that the model took
}

// Read returns the results that were written last.
func Read(root string) ([]Result, error) {
	text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(File)))
	if err != nil {
		return nil, err
	}
	var results []Result
	return results, json.Unmarshal(text, &results)
}

// InBand reports whether the model is where the acceptance bands want it.
func (r *Result) InBand() bool { return r.Band == 0 || r.Model >= r.Low && r.Model <= r.High }

// seed of every run, and how many steps one may take.
const (
	seed     = 42
	maxSteps = 2_000_000_000
)

// File is where the results are, below the repository.
const File = "build/fidelity/results.json"

// Scenarios is the folder of the programs, below the repository.
const Scenarios = "gil/testdata/scenarios"

// Run lets the model do the rows i with want(i), in order.
func Run(root string, want func(i int) bool) ([]Result, error) {
	var results []Result
	var last recording
	table := ""
	for i := range Rows {
		row := &Rows[i]
		if row.Table != "" {
			table = row.Table
		}
		if !want(i) {
			continue
		}
		value, steps, err := row.model(root, &last)
		if err != nil {
			return nil, fmt.Errorf("%s, %s: %w", table, row.Label, err)
		}
		r := Result{Table: table, Label: row.Label, Setting: row.setting(), Take: row.Take, Model: rounded(value), Published: rounded(row.Published),
			Band: row.Band, Low: row.Low, High: row.High, Source: row.Source, Note: row.Note, Scenario: strings.TrimSpace(row.File + " " + row.Set), Steps: steps}
		if row.Published != 0 {
			r.Ratio = rounded(value / row.Published)
		}
		results = append(results, r)
	}
	return results, nil
}

// rounded keeps five digits: more mean nothing.
func rounded(x float64) float64 {
	y, _ := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 5, 64), 64)
	return y
}

// setting is the machine in words.
func (row *Row) setting() string {
	words := []string{"Python " + row.Python}
	if row.GIL != "" {
		words = append(words, row.GIL)
	}
	if row.Profile != "" {
		words = append(words, row.Profile)
	}
	if row.Cores > 0 {
		words = append(words, strconv.Itoa(row.Cores)+" cores")
	}
	return strings.TrimSuffix(strings.Join(words, ", "), ", 1 cores") + map[bool]string{true: ", 1 core"}[row.Cores == 1]
}

// source is the scenario with its constants set.
func source(root, file, set string) (string, error) {
	text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(Scenarios), file))
	if err != nil {
		return "", err
	}
	lines := strings.Split(string(text), "\n")
	for _, one := range strings.Fields(set) {
		name, value, _ := strings.Cut(one, "=")
		found := false
		for i, line := range lines {
			if strings.HasPrefix(line, name+" = ") {
				lines[i], found = name+" = "+value, true
				break
			}
		}
		if !found {
			return "", fmt.Errorf("%s has no constant %s", file, name)
		}
	}
	return strings.Join(lines, "\n"), nil
}

func (row *Row) model(root string, last *recording) (value float64, steps uint64, err error) {
	text, err := source(root, row.File, row.Set)
	if err != nil {
		return 0, 0, err
	}
	if row.Take == "outcomes" {
		return row.outcomes(text)
	}
	m, err := last.of(row, text)
	if err != nil {
		return 0, 0, err
	}
	steps = m.Latest()
	if row.Take == "slower" { // than the same program with the GIL
		with, err := row.record(text, "")
		if err != nil {
			return 0, 0, err
		}
		a, err := printed(m, "sequential")
		if err != nil {
			return 0, 0, err
		}
		b, err := printed(with, "sequential")
		return a / b, steps + with.Latest(), err
	}
	if row.Take == "checks per turn" {
		value, err = row.checksPerTurn(root, m)
		return value, steps, err
	}
	if f := recorded[row.Take]; f != nil {
		value, err = f(row, m)
		return value, steps, err
	}
	if f := measures[row.Take]; f != nil {
		s := m.Stats()
		return f(&s), steps, nil
	}
	value, err = printed(m, row.Take)
	return value, steps, err
}

// recording keeps the last one: the next row may take another figure of it.
type recording struct {
	key string // program and machine
	m   *machine.Machine
}

func (last *recording) of(row *Row, text string) (*machine.Machine, error) {
	key := fmt.Sprint(row.setting(), row.SwitchInterval, row.CheckInterval, text)
	if key == last.key {
		return last.m, nil
	}
	m, err := row.record(text, row.GIL)
	if err == nil {
		last.key, last.m = key, m
	}
	return m, err
}

// record runs the program to its end.
func (row *Row) record(text, gil string) (*machine.Machine, error) {
	m, err := machine.New(machine.Config{Source: text, Filename: row.File, Python: row.Python, Policy: gil, Profile: row.Profile, Cores: row.Cores,
		SwitchInterval: int64(row.SwitchInterval * 1e9), CheckInterval: int64(max(row.CheckInterval, 0)), HasCheckInterval: row.CheckInterval != 0,
		Seed: seed, MaxOpcodes: maxSteps})
	if err != nil {
		return nil, err
	}
	for m.Advance(1 << 22) {
	}
	if m.State() != machine.Ended {
		return nil, fmt.Errorf("%s ends in state %d: %v", row.File, m.State(), m.Outputs(true))
	}
	return m, nil
}

// measures are figures of the recording.
var measures = map[string]func(*machine.Stats) float64{
	"checks":          func(s *machine.Stats) float64 { return float64(s.Checks) },
	"forced":          func(s *machine.Stats) float64 { return float64(s.ForcedSwitches) },
	"failed":          func(s *machine.Stats) float64 { return float64(s.FailedAcquires) },
	"failed per drop": func(s *machine.Stats) float64 { return float64(s.FailedAcquires) / float64(max(s.Drops, 1)) },
}

// checksPerTurn is how many checks a turn of the loop makes: what the same
// program makes without a turn is taken away.
func (row *Row) checksPerTurn(root string, m *machine.Machine) (float64, error) {
	turns, err := printed(m, "turns")
	if err != nil {
		return 0, err
	}
	text, err := source(root, row.File, row.Set+" TURNS=0")
	if err != nil {
		return 0, err
	}
	empty, err := row.record(text, row.GIL)
	if err != nil {
		return 0, err
	}
	return float64(m.Stats().Checks-empty.Stats().Checks) / turns, nil
}

// printed is the number of the line "name: number".
func printed(m *machine.Machine, name string) (float64, error) {
	text := ""
	for _, o := range m.Outputs(true) {
		text += o.Text
	}
	return numberOf(text, name)
}

func numberOf(text, name string) (float64, error) {
	for _, line := range strings.Split(text, "\n") {
		if rest, ok := strings.CutPrefix(line, name+": "); ok {
			return strconv.ParseFloat(strings.Fields(rest)[0], 64)
		}
	}
	return 0, fmt.Errorf("it does not print %q but %q", name, text)
}

// outcomes is how many different outcomes the search finds.
func (row *Row) outcomes(text string) (float64, uint64, error) {
	o := explore.Options{Source: text, Filename: row.File, Python: row.Python}
	if row.GIL == "free" {
		o.Points = explore.EveryBytecode
	}
	x, err := explore.New(o)
	if err != nil {
		return 0, 0, err
	}
	for x.Advance(1 << 20) {
	}
	r := x.Result()
	if !r.Complete {
		return 0, 0, fmt.Errorf("the search is not complete")
	}
	return float64(len(r.Outcomes)), uint64(r.States), nil
}
