package main

import (
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"gilplay/lessons"
)

// term is an entry of the glossary (site/words/glossary.json).
type term struct {
	ID      string     `json:"id"` // its anchor
	EN      definition `json:"en"`
	ZH      definition `json:"zh"`
	Lessons []string   `json:"lessons"` // slugs of those that teach it
}

type definition struct {
	Term string `json:"term"`
	Text string `json:"text"` // HTML, one paragraph
}

// in is the definition in a language, and the term's name in the other one.
func (t *term) in(lang string) (own definition, other definition) {
	if lang == "zh" {
		return t.ZH, t.EN
	}
	return t.EN, t.ZH
}

func readGlossary(root string) ([]term, error) {
	path := filepath.Join(root, "site", "words", "glossary.json")
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var all []term
	if err := json.Unmarshal(content, &all); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return all, nil
}

// glossary is the body of the page.
func (s *site) glossary(e *edition, home string) (string, error) {
	all, err := readGlossary(s.root)
	if err != nil {
		return "", err
	}
	var toc, b strings.Builder
	fmt.Fprintf(&toc, "<nav class=\"doc-toc\" aria-label=\"%s\">", e.words["glossary.terms"])
	for _, t := range all {
		own, other := t.in(e.code)
		fmt.Fprintf(&toc, "<a href=\"#%s\">%s</a>", t.ID, html.EscapeString(own.Term))
		also := ""
		if other.Term != own.Term {
			also = fmt.Sprintf(" <span lang=\"%s\">%s</span>", otherTag(e.language), html.EscapeString(other.Term))
		}
		fmt.Fprintf(&b, "<section class=\"term\" id=\"%s\"><h2>%s%s</h2>\n<p>%s</p>\n", t.ID, html.EscapeString(own.Term), also, own.Text)
		links, err := lessonLinks(t.Lessons, e, home)
		if err != nil {
			return "", fmt.Errorf("glossary.json: %s: %w", t.ID, err)
		}
		fmt.Fprintf(&b, "<p class=\"muted\">%s%s</p></section>\n", e.words["glossary.lessons"], links)
	}
	return toc.String() + "</nav>\n" + b.String(), nil
}

func otherTag(l language) string {
	for _, o := range languages {
		if o != l {
			return o.tag
		}
	}
	return l.tag
}

func lessonLinks(slugs []string, e *edition, home string) (string, error) {
	var links []string
	for _, slug := range slugs {
		i := slices.IndexFunc(e.course, func(l *lessons.Lesson) bool { return l.Slug == slug })
		if i < 0 {
			return "", fmt.Errorf("there is no lesson %q", slug)
		}
		l := e.course[i]
		links = append(links, fmt.Sprintf("<a href=\"%slearn/%s/\">%d %s</a>", home, l.Slug, l.Number, html.EscapeString(l.Title)))
	}
	return strings.Join(links, e.words["opcodes.comma"]), nil
}
