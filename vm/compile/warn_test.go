package compile

import (
	"encoding/json"
	"reflect"
	"testing"

	"gilplay/vm/dialect"
	"gilplay/vm/syntax"
)

func TestWarningsAreCPythons(t *testing.T) {
	for _, d := range compiled {
		checkWarnings(t, d)
	}
}

func checkWarnings(t *testing.T, d *dialect.Dialect) {
	for _, want := range readLines(t, "testdata/warned-"+d.Name+".jsonl") {
		source := want["source"].(string)
		mod, err := syntax.Parse("prog.py", []byte(source), d.Features)
		if err != nil {
			t.Fatal(err)
		}
		_, warnings, err := CompileWarning(mod, "prog.py", d)
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
			t.Errorf("%s: %s: %s, want %s", d.Name, source, g, w)
		}
	}
}
