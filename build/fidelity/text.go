package fidelity

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Columns are the heads of what Cells gives.
var Columns = []string{"", "machine", "published", "model", "model / published", "band", "source"}

// Cells is the result in words, one for each of Columns; say puts them into
// another language.
func (r *Result) Cells(say func(english string) string) []string {
	band := ""
	if r.Band > 0 {
		band = span(r.Low, r.High)
		if !r.InBand() {
			band += say(" (missed)")
		}
	}
	source := say(r.Source)
	if r.Measured != 0 {
		source += say("; measured here ") + number(r.Measured)
	}
	if r.Note != "" {
		source += say(". ") + say(r.Note)
	}
	return []string{say(r.Label), r.Setting, numberOrNone(r.Published), number(r.Model),
		numberOrNone(math.Round(r.Ratio*100) / 100), band, source}
}

// MeasuredOn says when and where the measured numbers come from, without
// repetitions.
func MeasuredOn(results []Result) []string {
	var all []string
	for i := range results {
		if on := results[i].MeasuredOn; on != "" && !slices.Contains(all, on) {
			all = append(all, on)
		}
	}
	return all
}

// Markdown writes the results as one table a heading.
func Markdown(results []Result) string {
	var b strings.Builder
	table := ""
	for i := range results {
		r := &results[i]
		if r.Table != table {
			table = r.Table
			fmt.Fprintf(&b, "\n**%s**\n\n| %s |\n|---|---|---:|---:|---:|---|---|\n", table, strings.Join(Columns, " | "))
		}
		fmt.Fprintf(&b, "| %s |\n", strings.Join(r.Cells(english), " | "))
	}
	return strings.TrimPrefix(b.String(), "\n")
}

func english(text string) string { return text }

func span(low, high float64) string {
	if low == high {
		return number(low)
	}
	return number(low) + "–" + number(high)
}

func number(x float64) string {
	if math.Abs(x) >= 1000 {
		return strconv.FormatFloat(x, 'f', 0, 64)
	}
	return strconv.FormatFloat(x, 'g', 4, 64)
}

func numberOrNone(x float64) string {
	if x == 0 {
		return "–"
	}
	return number(x)
}

// Short is the table of the README: the rows with a band that do not rest on
// measurements of our own.
func Short(results []Result) string {
	var b strings.Builder
	b.WriteString("| | machine | published | model | source |\n|---|---|---:|---:|---|\n")
	table := ""
	for i := range results {
		r := &results[i]
		if r.Band == 0 || r.Published == 0 || r.Source == linux || r.Source == counted {
			continue
		}
		if r.Table != table {
			table = r.Table
			fmt.Fprintf(&b, "| **%s** | | | | |\n", table)
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s | %s |\n", r.Label, r.Setting, number(r.Published), number(r.Model), r.Source)
	}
	return b.String()
}

// marks are the lines around the table in the README.
const (
	markBegin = "<!-- written by go run ./build fidelity -->\n"
	markEnd   = "<!-- end -->\n"
)

// PutShort replaces the table between the marks of a README.
func PutShort(readme string, results []Result) (string, error) {
	before, rest, begins := strings.Cut(readme, markBegin)
	_, after, ends := strings.Cut(rest, markEnd)
	if !begins || !ends {
		return "", fmt.Errorf("the README has no place for the table of fidelity")
	}
	return before + markBegin + "\n" + Short(results) + "\n" + markEnd + after, nil
}
