package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"gilplay/build/fidelity"
)

// fidelityDoc shows the results to readers; fidelity.File is for the site.
const fidelityDoc = "build/fidelity/README.md"

// runFidelity compares the model with published and measured numbers, prints
// the tables and writes them. With -measure the real CPythons found here run the
// same programs; without it what was measured before is kept.
func runFidelity(root string, args []string) error {
	flags := flag.NewFlagSet("fidelity", flag.ContinueOnError)
	measure := flags.Bool("measure", false, "also run the programs under the real CPythons found here")
	runs := flags.Int("runs", 5, "how often each one is measured; the median counts")
	on := flags.String("on", runtime.GOOS+", "+runtime.GOARCH, "what machine this is, in words, for the table")
	only := flags.String("only", "", "only rows whose table or label contains this; nothing is written")
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}
	want := func(i int) bool { return true }
	if *only != "" {
		table := ""
		chosen := map[int]bool{}
		for i, row := range fidelity.Rows {
			if row.Table != "" {
				table = row.Table
			}
			chosen[i] = strings.Contains(table+" "+row.Label, *only)
		}
		want = func(i int) bool { return chosen[i] }
	}
	results, err := fidelity.Run(root, want)
	if err != nil {
		return err
	}
	if err := keepMeasured(root, results); err != nil {
		return err
	}
	if *measure {
		if err := measureRows(root, results, want, *runs, time.Now().UTC().Format("2 January 2006")+", "+*on); err != nil {
			return err
		}
	}
	text := fidelity.Markdown(results)
	fmt.Print(text)
	if *only != "" {
		return nil
	}
	return writeFidelity(root, results, text)
}

// writeFidelity writes the results, their tables and the README's.
func writeFidelity(root string, results []fidelity.Result, text string) error {
	if err := os.WriteFile(filepath.Join(root, fidelityDoc), []byte(fidelityHead(results)+text), 0o644); err != nil {
		return err
	}
	out, err := json.MarshalIndent(results, "", " ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(root, fidelity.File), append(out, '\n'), 0o644); err != nil {
		return err
	}
	readme := filepath.Join(root, "README.md")
	before, err := os.ReadFile(readme)
	if err != nil {
		return err
	}
	after, err := fidelity.PutShort(string(before), results)
	if err != nil {
		return err
	}
	return os.WriteFile(readme, []byte(after), 0o644)
}

// fidelityHead says what the tables are.
func fidelityHead(results []fidelity.Result) string {
	text := "# How the model compares\n\nWritten by `go run ./build fidelity`. Each row is a Python program of gil/testdata/scenarios that measures itself, run by the model with seed 42 on a named machine profile. A band is the range that the project accepts. A row that is off by more than a factor of two says why in its last column. What the profile \"linux\" does not have: other programs (the measured machines had some), a core that Linux gives to a woken thread because its waker runs there (the model takes an idle core), a second share of the core for a process that answers."
	if on := fidelity.MeasuredOn(results); len(on) > 0 {
		text += " Measured here: the median of the same program under the real CPython, with more turns (" + strings.Join(on, "; ") + "); the machine is not the one of the row."
	}
	return text + "\n\n"
}

// keepMeasured fills in what real CPythons did the last time.
func keepMeasured(root string, results []fidelity.Result) error {
	before, err := fidelity.Read(root)
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return err
	}
	for i := range results {
		r := &results[i]
		for _, old := range before {
			if old.Table == r.Table && old.Label == r.Label && old.Setting == r.Setting {
				r.Measured, r.MeasuredOn = old.Measured, old.MeasuredOn
			}
		}
	}
	return nil
}

// measureRows lets the real CPythons found here run the chosen rows' programs.
func measureRows(root string, results []fidelity.Result, want func(int) bool, runs int, on string) error {
	n := 0
	for i := range fidelity.Rows {
		if !want(i) {
			continue
		}
		row, r := &fidelity.Rows[i], &results[n]
		n++
		python, ok := findPython(row.Python)
		if !ok {
			continue
		}
		value, makesSense, err := row.Measure(root, python, runs)
		if err != nil {
			return err
		}
		if makesSense {
			r.Measured, r.MeasuredOn = value, on
		}
	}
	return nil
}
