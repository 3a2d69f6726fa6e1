package lessons

import (
	"fmt"
	"slices"
	"strings"
)

// The table of README.md stands between these two lines.
const (
	tableBegin = "<!-- The table is made by `go run ./build check -w`. -->\n"
	tableEnd   = "<!-- end of the table -->\n"
)

// Table is a course in a Markdown table: a row for each lesson.
func Table(course []*Lesson) string {
	var b strings.Builder
	b.WriteString("| lesson | articles | puts right | checks |\n|---|---|---|---|\n")
	for _, l := range course {
		var kinds []string
		for _, t := range l.Tasks {
			kind := "`" + t.Check.Kind + "`"
			if !slices.Contains(kinds, kind) {
				kinds = append(kinds, kind)
			}
		}
		fmt.Fprintf(&b, "| %d [%s](%s/en.md) | %s | %s | %s |\n", l.Number, l.Title, l.Dir, l.Seeds, l.Misconception, strings.Join(kinds, ", "))
	}
	return b.String()
}

// WithTable is the text of README.md with the table of a course in its place.
func WithTable(readme string, course []*Lesson) (string, error) {
	before, rest, begins := strings.Cut(readme, tableBegin)
	_, after, ends := strings.Cut(rest, tableEnd)
	if !begins || !ends {
		return "", &Error{"README.md", 0, "expected the lines " + strings.TrimSpace(tableBegin) + " and " + strings.TrimSpace(tableEnd)}
	}
	return before + tableBegin + Table(course) + tableEnd + after, nil
}
