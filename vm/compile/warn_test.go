package compile

import (
	"encoding/json"
	"reflect"
	"testing"

	"gilplay/vm/syntax"
)

func TestWarningsAreCPythons(t *testing.T) {
	for _, want := range readLines(t, "testdata/warned-3.9.jsonl") {
		source := want["source"].(string)
		mod, err := syntax.Parse("prog.py", []byte(source), py39.Features)
		if err != nil {
			t.Fatal(err)
		}
		_, warnings, err := CompileWarning(mod, "prog.py", py39)
		if err != nil {
			t.Fatal(err)
		}
		got := []any{}
		for _, w := range warnings {
			got = append(got, []any{float64(w.Line), w.Msg})
		}
		if !reflect.DeepEqual(got, want["warnings"]) {
			g, _ := json.MarshalIndent(got, "", " ")
			w, _ := json.MarshalIndent(want["warnings"], "", " ")
			t.Errorf("%s: %s, want %s", source, g, w)
		}
	}
}
