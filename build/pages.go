package main

import (
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"gilplay/lessons"
)

// contentPolicy is the pages' content security policy. The two exceptions from
// 'self' are what WebAssembly needs: permission to compile it, and a worker
// started from a Blob (the one way that works in a sandboxed iframe).
const contentPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
	"img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; " +
	"manifest-src 'self'; base-uri 'none'; form-action 'none'"

// comments in a page are for whoever edits it.
var comments = regexp.MustCompile(`(?s)<!--.*?-->\n?`)

// page is one HTML file to write, in each language.
type page struct {
	template string // in site/pages
	path     string // "" or "play/": folder below the language's own
	entry    string // script
	only     string // the one language that it is in; "" is every one
	lesson   *lessons.Lesson
}

// edition is the site in one language.
type edition struct {
	language
	words  words // of the pages' own HTML
	course []*lessons.Lesson
}

func (s *site) edition(l language) (*edition, error) {
	w, err := readWords(s.root, "pages."+l.code)
	if err != nil {
		return nil, err
	}
	course, err := s.course(l.code)
	return &edition{l, w, course}, err
}

func pages(course []*lessons.Lesson) []page {
	pages := []page{
		{template: "home.html", entry: "main.ts"},
		{template: "play.html", path: "play/", entry: "main.ts"},
		{template: "compare.html", path: "compare/", entry: "main.ts"},
		{template: "explore.html", path: "explore/", entry: "main.ts"},
		{template: "schedule.html", path: "schedule/", entry: "main.ts"},
		{template: "reality.html", path: "reality/", entry: "main.ts"},
		{template: "fidelity.html", path: "fidelity/", entry: "main.ts", only: "en"},
		{template: "glossary.html", path: "glossary/", entry: "main.ts"},
		{template: "opcodes.html", path: "opcodes/", entry: "main.ts"},
		{template: "embed.html", path: "embed/", entry: "embed.ts"},
	}
	for _, l := range course {
		pages = append(pages, page{template: "learn.html", path: "learn/" + l.Slug + "/", entry: "main.ts", lesson: l})
	}
	return pages
}

func (s *site) writePages() error {
	for _, l := range languages {
		e, err := s.edition(l)
		if err != nil {
			return err
		}
		for _, p := range pages(e.course) {
			if !p.in(l) {
				continue
			}
			text, err := os.ReadFile(filepath.Join(s.root, "site", "pages", p.template))
			if err != nil {
				return err
			}
			filled, err := s.fill(e, p, string(text))
			if err != nil {
				return fmt.Errorf("site/pages/%s, %s: %w", p.template, l.code, err)
			}
			if err := s.write(l.folder+p.path+"index.html", []byte(filled)); err != nil {
				return err
			}
		}
	}
	return nil
}

// bodies are the parts of pages that are made from the engine's tables, by the
// names that templates give them.
var bodies = map[string]func(s *site, e *edition, home string) (string, error){
	"rules":         func(s *site, _ *edition, _ string) (string, error) { return rulesOf(s.root) },
	"opcodeTable":   (*site).opcodeReference,
	"glossaryTerms": (*site).glossary,
}

// fill puts this build's names into a page. All addresses are relative to the
// page, so that the site works below any path of any host. A name with a dot is
// a text of the catalogue.
func (s *site) fill(e *edition, p page, text string) (string, error) {
	base, home := up(e.folder+p.path), up(p.path)
	values := map[string]string{
		"base":    base,
		"home":    home,
		"lang":    e.tag,
		"other":   other(p, e.language, base),
		"script":  base + s.bundle.entry[p.entry],
		"style":   base + s.bundle.style,
		"engine":  base + s.engine.name,
		"python":  base + s.pythonNames()[usualPython],
		"worker":  base + s.bundle.worker,
		"modules": moduleLinks(s.bundle.needs["elements/playground.ts"], base),
		"lessons": lessonList(e, home),
		"lesson":  "", "title": "", "goal": "",
	}
	for name, build := range bodies {
		if !strings.Contains(text, "{{"+name+"}}") {
			continue
		}
		made, err := build(s, e, home)
		if err != nil {
			return "", err
		}
		values[name] = made
	}
	if l := p.lesson; l != nil {
		values["lesson"], values["title"], values["goal"] = l.Slug, html.EscapeString(l.Title), l.Goal
	}
	text = comments.ReplaceAllString(text, "")
	for key, value := range e.words {
		text = strings.ReplaceAll(text, "{{"+key+"}}", value)
	}
	for key, value := range values {
		text = strings.ReplaceAll(text, "{{"+key+"}}", value)
	}
	if _, rest, found := strings.Cut(text, "{{"); found {
		name, _, _ := strings.Cut(rest, "}}")
		return "", fmt.Errorf("no value for {{%s}}", name)
	}
	policy := `<meta http-equiv="Content-Security-Policy" content="` + contentPolicy + `">`
	out := strings.Replace(text, "<head>", "<head>\n"+policy, 1)
	if out == text {
		return "", fmt.Errorf("no <head> to put the content security policy into")
	}
	links := moduleLinks(s.bundle.needs["words/"+e.code+".json"], base) + alternates(p, base)
	return strings.Replace(out, "</head>", links+"\n</head>", 1), nil
}

// up is the way from a folder to the folder that its path starts from.
func up(path string) string {
	if path == "" {
		return "./"
	}
	return strings.Repeat("../", strings.Count(path, "/"))
}

func (p page) in(l language) bool { return p.only == "" || p.only == l.code }

// other is the way from a page in one language to the same in the other one;
// "" if it is in one language only.
func other(p page, l language, base string) string {
	for _, o := range languages {
		if o != l && p.in(o) {
			return base + o.folder + p.path
		}
	}
	return ""
}

// alternates name the same page in every language.
func alternates(p page, base string) string {
	var b strings.Builder
	for _, l := range languages {
		if !p.in(l) {
			continue
		}
		fmt.Fprintf(&b, "\n<link rel=\"alternate\" hreflang=%q href=\"%s%s%s\">", l.tag, base, l.folder, p.path)
	}
	return b.String()
}

// moduleLinks make the browser fetch scripts that the page's own one imports
// later, while that is still on its way.
func moduleLinks(names []string, base string) string {
	var b strings.Builder
	for _, name := range names {
		fmt.Fprintf(&b, "<link rel=\"modulepreload\" href=\"%s%s\">\n", base, name)
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// lessonList is the course as links, by chapter, readable without scripts.
func lessonList(e *edition, home string) string {
	var b strings.Builder
	chapter := ""
	for _, l := range e.course {
		if l.Chapter != chapter {
			if chapter != "" {
				b.WriteString("</ol></section>\n")
			}
			chapter = l.Chapter
			fmt.Fprintf(&b, "<section class=\"chapter\" data-chapter=%q><h2>%s</h2><ol>\n", l.Chapter, html.EscapeString(l.ChapterTitle))
		}
		fmt.Fprintf(&b, "<li value=\"%d\"><a href=\"%slearn/%s/\" data-lesson=%q><span class=\"title\" data-number=\"%d\">%s</span> <span class=\"goal\">%s</span> <span class=\"minutes\">%s</span></a></li>\n",
			l.Number, home, l.Slug, l.Slug, l.Number, html.EscapeString(l.Title), l.Goal, strings.ReplaceAll(e.words["lessons.minutes"], "{n}", strconv.Itoa(l.Minutes)))
	}
	if chapter != "" {
		b.WriteString("</ol></section>")
	}
	return b.String()
}

// course reads the lessons from the disk, not from the embedded copy, so that
// serve sees an edit.
func (s *site) course(lang string) ([]*lessons.Lesson, error) {
	return lessons.All(os.DirFS(filepath.Join(s.root, "lessons")), lang)
}

// writeLessons writes each lesson and the list of them as JSON, in each
// language.
func (s *site) writeLessons() error {
	for _, l := range languages {
		if err := s.writeCourse(l.code); err != nil {
			return err
		}
	}
	return nil
}

func (s *site) writeCourse(lang string) error {
	course, err := s.course(lang)
	if err != nil {
		return err
	}
	var list []map[string]any
	for _, l := range course {
		text, err := json.Marshal(l)
		if err != nil {
			return err
		}
		if err := s.write("lessons/"+l.Slug+"."+lang+".json", text); err != nil {
			return err
		}
		list = append(list, map[string]any{"slug": l.Slug, "number": l.Number, "chapter": l.Chapter,
			"chapterTitle": l.ChapterTitle, "title": l.Title, "goal": l.Goal, "minutes": l.Minutes})
	}
	text, err := json.Marshal(list)
	if err != nil {
		return err
	}
	return s.write("lessons/index."+lang+".json", text)
}
