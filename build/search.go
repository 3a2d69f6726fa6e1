package main

import (
	"encoding/json"
	"go/parser"
	"go/token"
	"html"
	"path/filepath"
	"strings"

	"gilplay/build/fidelity"
	"gilplay/gil/kernel"
	"gilplay/lessons"
)

// found is what a search can find: an entry of the index of a language, as
// site/state/finder.ts reads it.
type found struct {
	Kind  string `json:"k"` // "lesson", "term", "opcode", "rule", "page"
	Title string `json:"t"`
	Href  string `json:"h"` // from the language's home page
	Text  string `json:"x"`
}

// indexer gathers the entries of one language. Texts come as HTML.
type indexer struct {
	*site
	e   *edition
	all []found
}

func (x *indexer) add(kind, title, href string, texts ...string) {
	words := strings.Fields(plainText(strings.Join(texts, " ")))
	x.all = append(x.all, found{kind, strings.TrimSpace(plainText(title)), href, strings.Join(words, " ")})
}

// plainText is HTML without its tags; what stood in different blocks is apart.
func plainText(text string) string {
	text = strings.NewReplacer("</p>", " ", "</li>", " ", "</td>", " ", "</pre>", " ").Replace(text)
	return html.UnescapeString(tags.ReplaceAllString(text, ""))
}

// writeSearch writes the index of each language.
func (s *site) writeSearch() error {
	for _, l := range languages {
		e, err := s.edition(l)
		if err != nil {
			return err
		}
		all, err := s.searchIndex(e)
		if err != nil {
			return err
		}
		text, err := json.Marshal(all)
		if err != nil {
			return err
		}
		if err := s.write("search/"+l.code+".json", text); err != nil {
			return err
		}
	}
	return nil
}

// searchIndex is everything that can be found, in the order in which equally
// good results are shown.
func (s *site) searchIndex(e *edition) ([]found, error) {
	x := &indexer{site: s, e: e}
	for _, l := range e.course {
		x.add("lesson", l.Title, "learn/"+l.Slug+"/", lessonProse(l)...)
	}
	for _, step := range []func() error{x.terms, x.opcodes, x.fidelity} {
		if err := step(); err != nil {
			return nil, err
		}
	}
	for _, p := range pages(nil, nil) {
		if p.name != "home" && p.name != "embed" && p.name != "missing" {
			title, _, _ := strings.Cut(e.words[p.name+".title"], " · ")
			x.add("page", title, p.path, e.words[p.name+".about"])
		}
	}
	return x.all, nil
}

// lessonProse is what a reader of the lesson gets to see before any answer.
func lessonProse(l *lessons.Lesson) []string {
	texts := []string{l.Goal, l.ChapterTitle}
	for _, p := range l.Phases {
		texts = append(texts, p.HTML)
		for _, t := range p.Tasks {
			texts = append(texts, t.HTML)
		}
	}
	return append(texts, html.EscapeString(l.Source))
}

// terms are found by their name in the other language, too.
func (x *indexer) terms() error {
	all, err := readGlossary(x.root)
	if err != nil {
		return err
	}
	for _, t := range all {
		own, other := t.in(x.e.code)
		x.add("term", own.Term, "glossary/#"+t.ID, own.Text, html.EscapeString(other.Term))
	}
	return nil
}

func (x *indexer) opcodes() error {
	names, uses := opcodesByName(x.e.course)
	said, err := x.engineWords(x.e.code)
	if err != nil {
		return err
	}
	for _, name := range names {
		var docs linePart
		pythons := ""
		for _, u := range uses[name] {
			docs.add(said(u.row.Doc()))
			pythons += " " + u.d.Name
		}
		x.add("opcode", name, "opcodes/#"+name, html.EscapeString(strings.Join(docs, " ")), pythons)
	}
	return nil
}

// fidelity has an entry for each row of what is left out and for each part of
// the engine's tables.
func (x *indexer) fidelity() error {
	p, own, err := x.rulePage(x.e)
	if err != nil {
		return err
	}
	for _, row := range own.LeftOut {
		x.add("rule", row[x.e.code].Model, "fidelity/#left-out", row[x.e.code].Follows)
	}
	for _, r := range lockRules {
		var lines []string
		for _, proc := range r.protocol.Procedures {
			lines = append(lines, proc.Name)
			for _, line := range proc.Lines {
				lines = append(lines, line.Text)
			}
		}
		x.add("rule", html.EscapeString(p.say(r.title)), "fidelity/#lock-"+r.id, html.EscapeString(strings.Join(lines, " ")), html.EscapeString(r.source))
	}
	x.add("rule", p.word("fidelity.switch"), "fidelity/#switch-points", p.word("fidelity.switchSay"))
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(x.root, filepath.FromSlash(dropsFile)), nil, 0)
	if err != nil {
		return err
	}
	drops, err := measuredDrops(file)
	if err != nil {
		return err
	}
	for _, d := range drops {
		x.add("rule", html.EscapeString(p.say(d.name)), "fidelity/#drops", p.word("fidelity.drops"), html.EscapeString(d.op))
	}
	results, err := fidelity.Read(x.root)
	if err != nil {
		return err
	}
	var tables linePart
	for i := range results {
		tables.add(results[i].Table)
	}
	for _, table := range tables {
		x.add("rule", html.EscapeString(p.say(table)), "fidelity/#published", p.word("fidelity.published"))
	}
	for i := range kernel.Fields {
		f := &kernel.Fields[i]
		x.add("rule", f.Name, "fidelity/#profiles", html.EscapeString(p.say(f.Meaning)), p.word("fidelity.profiles"))
	}
	return nil
}
