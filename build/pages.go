package main

import (
	"encoding/json"
	"fmt"
	"html"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gilplay/lessons"
)

// contentPolicy is the pages' content security policy. The two exceptions from
// 'self' are what WebAssembly needs: permission to compile it, and a worker
// started from a Blob (the one way that works in a sandboxed iframe).
const contentPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
	"img-src 'self' data:; frame-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self' blob:; " +
	"manifest-src 'self'; base-uri 'none'; form-action 'none'"

// comments in a page are for whoever edits it.
var comments = regexp.MustCompile(`(?s)<!--.*?-->\n?`)

// page is one HTML file to write, in each language: the shell of site/pages
// around the page's own text.
type page struct {
	name    string // of its text in site/pages, of its group of words, and data-page
	path    string // "" or "play/": folder below the language's own
	entry   string // script
	engine  bool   // it fetches the engine at once
	modules bool   // and the scripts of the playground
	lesson  *lessons.Lesson
	slug    string // of a removed lesson
}

// edition is the site in one language.
type edition struct {
	language
	words   words // of the pages' own HTML
	course  []*lessons.Lesson
	removed []lessons.Removed
}

func (s *site) edition(l language) (*edition, error) {
	w, err := readWords(s.root, "pages."+l.code)
	if err != nil {
		return nil, err
	}
	course, err := s.course(l.code)
	if err != nil {
		return nil, err
	}
	removed, err := lessons.ReadRemoved(os.DirFS(filepath.Join(s.root, s.removed)), course)
	return &edition{l, w, course, removed}, err
}

func pages(course []*lessons.Lesson, removed []lessons.Removed) []page {
	pages := []page{
		{name: "home"},
		{name: "play", path: "play/", engine: true, modules: true},
		{name: "compare", path: "compare/", engine: true},
		{name: "explore", path: "explore/", engine: true},
		{name: "schedule", path: "schedule/", engine: true},
		{name: "reality", path: "reality/"},
		{name: "fidelity", path: "fidelity/"},
		{name: "glossary", path: "glossary/"},
		{name: "opcodes", path: "opcodes/"},
		{name: "teach", path: "teach/"},
		{name: "missing", path: "missing/"},
		{name: "embed", path: "embed/", entry: "embed.ts"},
	}
	for _, l := range course {
		pages = append(pages, page{name: "learn", path: "learn/" + l.Slug + "/", engine: true, modules: true, lesson: l})
	}
	for _, r := range removed {
		pages = append(pages, page{name: "removed", path: "learn/" + r.Slug + "/", slug: r.Slug})
	}
	for i := range pages {
		if pages[i].entry == "" {
			pages[i].entry = "main.ts"
		}
	}
	return pages
}

func (s *site) writePages() error {
	shell, err := s.template("shell")
	if err != nil {
		return err
	}
	for _, l := range languages {
		e, err := s.edition(l)
		if err != nil {
			return err
		}
		for _, p := range pages(e.course, e.removed) {
			body, err := s.template(p.name)
			if err != nil {
				return err
			}
			filled, err := s.fill(e, p, strings.Replace(shell, "{{body}}", strings.TrimSpace(body), 1))
			if err != nil {
				return fmt.Errorf("site/pages/%s.html, %s: %w", p.name, l.code, err)
			}
			if err := s.write(l.folder+p.path+"index.html", []byte(filled)); err != nil {
				return err
			}
		}
	}
	return nil
}

// template is a file of site/pages without its comments.
func (s *site) template(name string) (string, error) {
	text, err := os.ReadFile(filepath.Join(s.root, "site", "pages", name+".html"))
	return comments.ReplaceAllString(string(text), ""), err
}

// bodies are the parts of pages that are made when the site is built, by the
// names that templates give them; they may hold names themselves.
var bodies = map[string]func(s *site, e *edition, home string) (string, error){
	"links":       func(s *site, _ *edition, _ string) (string, error) { return s.template("links") },
	"lessons":     func(_ *site, e *edition, home string) (string, error) { return lessonList(e, home), nil },
	"leftOut":     (*site).leftOut,
	"rules":       (*site).rules,
	"answers":     (*site).answers,
	"lessonTable": func(_ *site, e *edition, home string) (string, error) { return lessonTable(e, home), nil },

	"opcodeTable":   (*site).opcodeReference,
	"glossaryTerms": (*site).glossary,
}

// fill puts this build's names into a page. All addresses are relative to the
// page, so that the site works below any path of any host. A name with a dot is
// a text of the catalogue.
func (s *site) fill(e *edition, p page, text string) (string, error) {
	base, home := up(e.folder+p.path), up(p.path)
	for name, build := range bodies {
		if !strings.Contains(text, "{{"+name+"}}") {
			continue
		}
		made, err := build(s, e, home)
		if err != nil {
			return "", err
		}
		text = strings.ReplaceAll(text, "{{"+name+"}}", made)
	}
	values := map[string]string{
		"page":   p.name,
		"base":   base,
		"home":   home,
		"lang":   e.tag,
		"other":  other(p, e.language, base),
		"script": base + s.bundle.entry[p.entry],
		"style":  base + s.bundle.style,
		"early":  s.early(e, p, base),
		"title":  e.words[p.name+".title"],
		"about":  e.words[p.name+".about"],
		"lesson": p.slug, "heading": "",
	}
	if l := p.lesson; l != nil {
		values["lesson"], values["heading"] = l.Slug, html.EscapeString(l.Title)
		values["title"], values["about"] = values["heading"]+" · "+e.words["site.name"], plain(l.Goal)
		values["goal"] = l.Goal
	}
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
	return out, nil
}

// early are the links to what the page's script asks for later, so that the
// browser fetches it while the script is still on its way, and to the page in
// every language.
func (s *site) early(e *edition, p page, base string) string {
	var b strings.Builder
	if p.engine {
		for _, name := range []string{s.engine.name, s.pythonNames()[usualPython], s.bundle.worker} {
			fmt.Fprintf(&b, "<link rel=\"preload\" href=\"%s%s\" as=\"fetch\" crossorigin>\n", base, name)
		}
	}
	scripts := s.bundle.needs["words/"+e.code+".json"]
	if p.modules {
		scripts = slices.Concat(s.bundle.needs["elements/playground.ts"], scripts)
	}
	for _, name := range scripts {
		fmt.Fprintf(&b, "<link rel=\"modulepreload\" href=\"%s%s\">\n", base, name)
	}
	for _, l := range languages {
		fmt.Fprintf(&b, "<link rel=\"alternate\" hreflang=%q href=\"%s%s%s\">\n", l.tag, base, l.folder, p.path)
	}
	if p.name == "removed" {
		fmt.Fprintf(&b, "<meta http-equiv=\"refresh\" content=\"0; url=%s#gone-%s\">\n", up(p.path), p.slug)
	}
	if p.name == "embed" || p.name == "missing" || p.name == "removed" {
		b.WriteString("<meta name=\"robots\" content=\"noindex\">\n")
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// tags of HTML, for texts that stand where no HTML is read.
var tags = regexp.MustCompile(`<[^>]*>`)

// plain is a piece of HTML as the text of an attribute.
func plain(text string) string {
	return html.EscapeString(html.UnescapeString(tags.ReplaceAllString(text, "")))
}

// up is the way from a folder to the folder that its path starts from.
func up(path string) string {
	if path == "" {
		return "./"
	}
	return strings.Repeat("../", strings.Count(path, "/"))
}

// other is the way from a page in one language to the same in the other one.
func other(p page, l language, base string) string {
	for _, o := range languages {
		if o != l {
			return base + o.folder + p.path
		}
	}
	return ""
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
			fmt.Fprintf(&b, "<section class=\"chapter\" data-chapter=%q><div><h2>%s</h2><p class=\"count\">%s</p></div>%s<ol>\n", l.Chapter, html.EscapeString(l.ChapterTitle), lessonCount(e, l.Chapter), goneNotes(e, l.Chapter, home))
		}
		fmt.Fprintf(&b, "<li value=\"%d\"><a href=\"%slearn/%s/\" data-lesson=%q><span class=\"mini\"></span><span class=\"title\" data-number=\"%d\">%s</span> <span class=\"aim\">%s</span> <span class=\"needed\"><span class=\"minutes\">%s</span>%s</span></a></li>\n",
			l.Number, home, l.Slug, l.Slug, l.Number, html.EscapeString(l.Title), l.Goal, strings.ReplaceAll(e.words["lessons.minutes"], "{n}", strconv.Itoa(l.Minutes)), needs(e, l))
	}
	if chapter != "" {
		b.WriteString("</ol></section>")
	}
	return b.String()
}

// lessonCount says how many lessons a chapter has.
func lessonCount(e *edition, chapter string) string {
	n := 0
	for _, l := range e.course {
		if l.Chapter == chapter {
			n++
		}
	}
	key := "lessons.count"
	if n == 1 {
		key = "lessons.one"
	}
	return strings.ReplaceAll(e.words[key], "{n}", strconv.Itoa(n))
}

// needs are the numbers of the lessons that a lesson builds on.
func needs(e *edition, l *lessons.Lesson) string {
	var numbers []string
	for _, other := range e.course {
		if slices.Contains(l.Needs, other.Slug) {
			numbers = append(numbers, strconv.Itoa(other.Number))
		}
	}
	if len(numbers) == 0 {
		return ""
	}
	return " <span class=\"needs\">" + strings.ReplaceAll(e.words["lessons.needs"], "{lessons}", strings.Join(numbers, e.words["opcodes.comma"])) + "</span>"
}

// goneNotes say of each lesson that a chapter once had what has become of it;
// one is seen by who follows a link to that lesson.
func goneNotes(e *edition, chapter, home string) string {
	var b strings.Builder
	for _, r := range e.removed {
		if r.Chapter != chapter {
			continue
		}
		say, link := e.words["lessons.gone"], ""
		if r.Now != "" {
			say = e.words["lessons.renamed"]
			link, _ = lessonLinks([]string{r.Now}, e, home)
		}
		fmt.Fprintf(&b, "<p class=\"gone\" id=\"gone-%s\">%s</p>", r.Slug, strings.NewReplacer("{slug}", r.Slug, "{lesson}", link).Replace(say))
	}
	return b.String()
}

// course reads the lessons from the disk, not from the embedded copy, so that
// serve sees an edit.
func (s *site) course(lang string) ([]*lessons.Lesson, error) {
	return lessons.All(s.lessonFiles(), lang)
}

func (s *site) lessonFiles() fs.FS { return os.DirFS(filepath.Join(s.root, "lessons")) }

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
	removed, err := lessons.ReadRemoved(os.DirFS(filepath.Join(s.root, s.removed)), course)
	if err != nil {
		return err
	}
	var list []map[string]any
	for _, l := range course {
		text, err := json.Marshal(l)
		if err != nil {
			return err
		}
		names := []string{l.Slug}
		for _, r := range removed {
			if r.Now == l.Slug {
				names = append(names, r.Slug) // a page that embeds it by its old name
			}
		}
		for _, name := range names {
			if err := s.write("lessons/"+name+"."+lang+".json", text); err != nil {
				return err
			}
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
