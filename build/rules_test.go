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

// rulesIn are the tables of the fidelity page in a language.
func rulesIn(t *testing.T, lang string) *rulePage {
	t.Helper()
	s := newSite("..", true)
	for _, l := range languages {
		if l.code != lang {
			continue
		}
		e, err := s.edition(l)
		if err != nil {
			t.Fatal(err)
		}
		p, _, err := s.rulePage(e)
		if err == nil {
			err = p.all(s.root)
		}
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	t.Fatal("no language ", lang)
	return nil
}

// Chinese readers get all of the page: a new row needs its Chinese.
func TestFidelityPageInChinese(t *testing.T) {
	for _, text := range rulesIn(t, "zh").unsaid {
		t.Errorf("site/words/fidelity.json: no Chinese for %q", text)
	}
	w, err := readFidelityWords("..")
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range w.LeftOut {
		for _, l := range languages {
			if row[l.code].Model == "" || row[l.code].Follows == "" {
				t.Errorf("site/words/fidelity.json: leftOut %d: no %s", i, l.code)
			}
		}
		for _, problem := range append(inChinese(row["zh"].Model), inChinese(row["zh"].Follows)...) {
			t.Errorf("site/words/fidelity.json: leftOut %d: %s", i, problem)
		}
	}
}

func TestRulesOfTheFidelityPage(t *testing.T) {
	text := rulesIn(t, "en").String()
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
