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
}

func (v *verdict) UnmarshalJSON(data []byte) error {
	var text *string
	var line, col *int
	row := []any{&v.typ, &v.msg, &line, &col, &text}
	if err := json.Unmarshal(data, &row); err != nil {
		return err
	}
	if line != nil {
		v.line, v.col = *line, *col
	}
	if text != nil {
		v.text = *text
	}
	return nil
}

func (v verdict) String() string {
	return fmt.Sprintf("%s: %s at %d:%d in %q", v.typ, v.msg, v.line, v.col, v.text)
}

// TestErrors compares type, message, line, column and quoted text of every
// error with CPython's.
func TestErrors(t *testing.T) {
	input, err := os.ReadFile("testdata/errors.txt")
	if err != nil {
		t.Fatal(err)
	}
	golden, err := os.ReadFile("testdata/errors.golden")
	if err != nil {
		t.Fatal(err)
	}
	texts := strings.Split(string(input), "---\n")
	answers := strings.Split(strings.TrimSuffix(string(golden), "\n"), "\n")
	if len(texts) != len(answers) {
		t.Fatalf("%d texts, %d answers", len(texts), len(answers))
	}
	for i, text := range texts {
		var want verdict
		if err := json.Unmarshal([]byte(answers[i]), &want); err != nil {
			t.Fatal(err)
		}
		var got verdict
		if _, err := Parse("file.py", []byte(text), python39); err != nil {
			got = verdict{err.Kind.String(), err.Msg, err.Text, err.Line, err.Col}
		}
		if got != want {
			t.Errorf("text %d:\n%s\n got %v\nwant %v", i, text[:min(len(text), 200)], got, want)
		}
	}
}
