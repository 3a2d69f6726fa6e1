package main

import (
	"html"
	"path/filepath"
	"strings"
	"testing"

	"gilplay/build/fidelity"
	"gilplay/gil/kernel"
	"gilplay/vm/dialect"
)

func TestRulesOfTheFidelityPage(t *testing.T) {
	root, err := moduleRoot()
	if err != nil {
		t.Fatal(err)
	}
	text, err := rulesOf(root)
	if err != nil {
		t.Fatal(err)
	}
	has := func(what, part string) {
		t.Helper()
		if !strings.Contains(text, html.EscapeString(part)) {
			t.Errorf("%s: %q is missing", what, part)
		}
	}
	for _, r := range lockRules {
		for _, proc := range r.protocol.Procedures {
			for _, line := range proc.Lines {
				has(r.title, line.Text)
			}
		}
		for _, s := range r.protocol.Steps {
			has(r.title, s.Var)
		}
	}
	for _, d := range dialect.All() {
		if breakerSources[d.Release] == "" {
			t.Errorf("no source for the switch points of %s", d.Release)
		}
		for _, row := range d.Ops.Rows() {
			if row.Suppresses {
				has(d.Name, row.Name)
			}
		}
	}
	for i := range kernel.Fields {
		has("profiles", kernel.Fields[i].Source)
	}
	for i := range fidelity.Rows {
		has("published", fidelity.Rows[i].Table)
		has("published", fidelity.Rows[i].Label)
	}
	if link := withLink("https://example.org/1, two"); link != `<a href="https://example.org/1">example.org/1</a>, two` {
		t.Error(link)
	}
	has("drops", "Lock.acquire and release")
	if n := strings.Count(text[strings.Index(text, `id="drops"`):strings.Index(text, `id="published"`)], "<tr>"); n < 30 {
		t.Errorf("%s has %d rows here", filepath.Base(dropsFile), n)
	}
}
