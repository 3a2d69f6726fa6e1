package syntax

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"
)

// verdict is a line of errors.golden: what CPython says of a text.
type verdict struct {
	typ, msg, text string
	line, col      int
	end            [2]int
}

func (v *verdict) UnmarshalJSON(data []byte) error {
	var text *string
	var line, col *int
	row := []any{&v.typ, &v.msg, &line, &col, &text, &v.end[0], &v.end[1]}
	if err := json.Unmarshal(data, &row); err != nil {
		return err
	}
	if line != nil {
		v.line = *line
	}
	if col != nil {
		v.col = *col
	}
	if text != nil {
		v.text = *text
	}
	return nil
}

func (v verdict) String() string {
	return fmt.Sprintf("%s: %s at %d:%d-%d:%d in %q", v.typ, v.msg, v.line, v.col, v.end[0], v.end[1], v.text)
}

// TestErrors compares type, message, line, column and quoted text, and the end
// if there is one, of every error with CPython's.
func TestErrors(t *testing.T) {
	for _, c := range []struct {
		texts, answers string
		features       Features
	}{
		{"errors", "errors", python39},
		{"errors", "errors313", python313},
		{"errors", "errors27", python27},
		{"more313", "more313", python313},
		{"more27", "more27", python27},
	} {
		t.Run(c.answers, func(t *testing.T) { compareErrors(t, c.texts, c.answers, c.features) })
	}
}

func compareErrors(t *testing.T, texts, answers string, f Features) {
	input, err := os.ReadFile("testdata/" + texts + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	golden, err := os.ReadFile("testdata/" + answers + ".golden")
	if err != nil {
		t.Fatal(err)
	}
	list := strings.Split(string(input), "---\n")
	lines := strings.Split(strings.TrimSuffix(string(golden), "\n"), "\n")
	if len(list) != len(lines) {
		t.Fatalf("%d texts, %d answers", len(list), len(lines))
	}
	for i, text := range list {
		var want verdict
		if err := json.Unmarshal([]byte(lines[i]), &want); err != nil {
			t.Fatal(err)
		}
		if f.Has(LL1) && strings.ContainsFunc(text, func(r rune) bool { return r > 0x7f }) {
			text = "# coding: utf-8\n" + text // as errors.py does
		}
		var got verdict
		if _, err := Parse("file.py", []byte(text), f); err != nil {
			got = verdict{err.Kind.String(), err.Msg, err.Text, err.Line, err.Col, [2]int{err.EndLine, err.EndCol}}
		}
		if got != want {
			t.Errorf("text %d:\n%s\n got %v\nwant %v", i, text[:min(len(text), 200)], got, want)
		}
	}
}
