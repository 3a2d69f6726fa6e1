package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"gilplay/build/fidelity"
)

// fidelityFile holds the results for the site, fidelityDoc for readers.
const (
	fidelityFile = "build/fidelity/results.json"
	fidelityDoc  = "build/fidelity/README.md"
)

// runFidelity compares the model with published and measured numbers, prints
// the tables and writes them. With -measure the real CPythons found here run the
// same programs; without it what was measured before is kept.
func runFidelity(root string, args []string) error {
	flags := flag.NewFlagSet("fidelity", flag.ContinueOnError)
	measure := flags.Bool("measure", false, "also run the programs under the real CPythons found here")
	runs := flags.Int("runs", 5, "how often each one is measured; the median counts")
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
	if err := addMeasured(root, results, want, *measure, *runs); err != nil {
		return err
	}
	text := fidelity.Markdown(results)
	fmt.Print(text)
	if *only != "" {
		return nil
	}
	if err := os.WriteFile(filepath.Join(root, fidelityDoc), []byte(fidelityHead+text), 0o644); err != nil {
		return err
	}
	out, err := json.MarshalIndent(results, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(root, fidelityFile), append(out, '\n'), 0o644)
}

const fidelityHead = `# How the model compares

Written by ` + "`go run ./build fidelity`" + `. Each row is a Python program of gil/testdata/scenarios that measures itself, run by the model with seed 42 on a named machine profile. A band is the range that the project accepts.

`

// addMeasured fills in what real CPythons did.
func addMeasured(root string, results []fidelity.Result, want func(int) bool, fresh bool, runs int) error {
	old := map[string]float64{}
	text, err := os.ReadFile(filepath.Join(root, fidelityFile))
	if err == nil {
		var before []fidelity.Result
		if err := json.Unmarshal(text, &before); err != nil {
			return err
		}
		for _, r := range before {
			old[r.Table+"|"+r.Label+"|"+r.Setting] = r.Measured
		}
	} else if !errors.Is(err, os.ErrNotExist) {
		return err
	}
	n := 0
	for i := range fidelity.Rows {
		if !want(i) {
			continue
		}
		row, r := &fidelity.Rows[i], &results[n]
		n++
		r.Measured = old[r.Table+"|"+r.Label+"|"+r.Setting]
		if python, ok := findPython(row.Python); fresh && ok {
			value, makesSense, err := row.Measure(root, python, runs)
			if err != nil {
				return err
			}
			if makesSense {
				r.Measured = value
			}
		}
	}
	return nil
}
