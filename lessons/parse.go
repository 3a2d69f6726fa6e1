package lessons

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"gilplay/gil/sketch"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
)

// Error is a mistake in a lesson's files.
type Error struct {
	File string
	Line int // 1-based; 0 when the whole file is meant
	Msg  string
}

func (e *Error) Error() string {
	if e.Line == 0 {
		return e.File + ": " + e.Msg
	}
	return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Msg)
}

// All reads every lesson of fsys in one language, in the order of their
// numbers. The error joins every mistake found.
func All(fsys fs.FS, lang string) ([]*Lesson, error) {
	dirs, err := fs.Glob(fsys, "[0-9]*-*")
	if err != nil {
		return nil, err
	}
	var all []*Lesson
	var errs []error
	for _, dir := range dirs {
		l, err := Read(fsys, dir, lang)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		all = append(all, l)
	}
	slices.SortFunc(all, func(a, b *Lesson) int { return a.Number - b.Number })
	if len(errs) == 0 {
		errs = append(errs, checkNeeds(all))
	}
	return all, errors.Join(errs...)
}

// checkNeeds holds that a lesson builds on earlier ones only.
func checkNeeds(all []*Lesson) error {
	earlier := map[string]bool{}
	for _, l := range all {
		for i, slug := range l.Needs {
			if !earlier[slug] {
				return l.facts.mistake("needs: there is no earlier lesson "+slug, "needs", i)
			}
		}
		earlier[l.Slug] = true
	}
	return nil
}

// Read reads the lesson in folder dir of fsys in one language.
func Read(fsys fs.FS, dir, lang string) (*Lesson, error) {
	f, err := readFacts(fsys, dir)
	if err != nil {
		return nil, err
	}
	l := &Lesson{Slug: f.Slug, Number: f.Number, Lang: lang, Chapter: f.Chapter, Minutes: f.Minutes, Machine: f.Machine,
		Panels: f.Panels, Tasks: f.Tasks, Dir: dir, Misconception: f.Misconception[lang], Needs: f.Needs, Seeds: f.Seeds, facts: f}
	l.ChapterTitle, _ = chapterTitle(f.Chapter, lang)
	if err := readProse(fsys, path.Join(dir, lang+".md"), l, f); err != nil {
		return nil, err
	}
	if err := f.checkFiles(fsys, dir, l.Numbers); err != nil {
		return nil, err
	}
	start, err := fs.ReadFile(fsys, path.Join(dir, "start.py"))
	if err != nil {
		return nil, err
	}
	l.Source = string(start)
	return l, readStarters(fsys, l)
}

// readStarters puts into each task's text the program it starts from, and the
// one that its check runs besides.
func readStarters(fsys fs.FS, l *Lesson) error {
	texts := l.Phases[len(l.Phases)-1].Tasks
	for i := range texts {
		t := &texts[i]
		j := slices.IndexFunc(l.Tasks, func(o Task) bool { return o.ID == t.ID })
		t.Starter = l.Tasks[j].Starter
		for _, program := range []*string{&t.Starter, &t.Check.Program} {
			if *program == "" {
				continue
			}
			text, err := fs.ReadFile(fsys, path.Join(l.Dir, *program))
			if err != nil {
				return err
			}
			*program = string(text)
		}
	}
	return nil
}

// phases in the order a lesson has them. A lesson may have several tasks.
var phases = []string{"predict", "run", "observe", "explain", "task"}

var (
	heading = regexp.MustCompile(`^# (Predict|Run|Observe|Explain|Task: ([a-z-]+))$`)
	option  = regexp.MustCompile(`^- \[([a-z0-9-]+)\] (.+)$`)
	aside   = regexp.MustCompile(`^(Reveal|Hint|Source|English|Exhibit): (.+)$`)
	// quotation is one in the page's HTML.
	quotation = regexp.MustCompile(`(?s)<blockquote>.*?</blockquote>`)
	why       = regexp.MustCompile(`^Why: \[([a-z0-9-]+)\] (.+)$`)
)

// section is the text under one heading.
type section struct {
	line    int
	kind    string
	task    string
	html    string   // up to the last exhibit
	body    []string // after it
	options []Option
	reveal  string
	hints   []string
	whys    []string // of a task's requirements, by their order
}

func readProse(fsys fs.FS, name string, l *Lesson, f *facts) error {
	text, err := fs.ReadFile(fsys, name)
	if err != nil {
		return &Error{name, 0, "missing: the lesson in this language"}
	}
	if line := lineOf(text, toFill); line > 0 {
		return &Error{name, line, "still to be filled in"}
	}
	lines := strings.Split(string(text), "\n")
	for i := range lines {
		if lines[i], err = readNumbers(name, i+1, lines[i], l); err != nil {
			return err
		}
	}
	rest, err := frontMatter(name, lines, l)
	if err != nil {
		return err
	}
	sections, err := split(name, lines, rest)
	if err != nil {
		return err
	}
	return assemble(name, sections, l, f)
}

// frontMatter reads "key: value" lines between two lines "---" and returns the
// index of the line after them.
func frontMatter(name string, lines []string, l *Lesson) (int, error) {
	if lines[0] != "---" {
		return 0, &Error{name, 1, "expected front matter: a line ---"}
	}
	for i := 1; i < len(lines); i++ {
		if lines[i] == "---" {
			if l.Title == "" || l.Goal == "" {
				return 0, &Error{name, i + 1, "front matter needs title and goal"}
			}
			return i + 1, nil
		}
		key, value, _ := strings.Cut(lines[i], ":")
		value = strings.Trim(strings.TrimSpace(value), `"`)
		switch key {
		case "title":
			l.Title = value
		case "goal":
			l.Goal = inline(value)
		default:
			return 0, &Error{name, i + 1, "front matter has title and goal, not " + key}
		}
	}
	return 0, &Error{name, len(lines), "front matter is not closed by a line ---"}
}

func split(name string, lines []string, from int) ([]section, error) {
	var all []section
	fenced := false
	for i := from; i < len(lines); i++ {
		line := lines[i]
		if strings.HasPrefix(line, "```") {
			fenced = !fenced
		}
		if !fenced && strings.HasPrefix(line, "# ") {
			m := heading.FindStringSubmatch(line)
			if m == nil {
				return nil, &Error{name, i + 1, "expected # Predict, # Run, # Observe, # Explain or # Task: id"}
			}
			kind, _, _ := strings.Cut(strings.ToLower(m[1]), ":")
			all = append(all, section{line: i + 1, kind: kind, task: m[2]})
			continue
		}
		if needs := strings.HasSuffix(name, "en.md") && strings.HasPrefix(line, "Source: ") && chinese(line); needs && (i+1 == len(lines) || !strings.HasPrefix(lines[i+1], "English: ")) {
			return nil, &Error{name, i + 2, "expected a line English: that says what the quotation means"}
		}
		if len(all) == 0 {
			if strings.TrimSpace(line) != "" {
				return nil, &Error{name, i + 1, "text before the first heading"}
			}
			continue
		}
		if problem := all[len(all)-1].add(line); problem != "" {
			return nil, &Error{name, i + 1, problem}
		}
	}
	return all, nil
}

// add takes one line in and says what is wrong with it.
func (s *section) add(line string) (problem string) {
	if m := option.FindStringSubmatch(line); m != nil && (s.kind == "predict" || s.kind == "task") {
		s.options = append(s.options, Option{ID: m[1], HTML: inline(m[2])})
		return ""
	}
	if m := why.FindStringSubmatch(line); m != nil {
		for i := range s.options {
			if s.options[i].ID == m[1] {
				s.options[i].Why = inline(m[2])
			}
		}
		if n, err := strconv.Atoi(m[1]); err == nil && len(s.options) == 0 && 0 < n && n < 100 {
			s.whys = append(s.whys, make([]string, max(0, n-len(s.whys)))...)
			s.whys[n-1] = m[2]
		}
		return ""
	}
	switch m := aside.FindStringSubmatch(line); {
	case m == nil:
		s.body = append(s.body, line)
	case m[1] == "Reveal":
		s.reveal = inline(m[2])
	case m[1] == "Hint":
		s.hints = append(s.hints, inline(m[2]))
	case m[1] == "Exhibit":
		element := exhibit(m[2])
		s.html += block(strings.Join(s.body, "\n")) + element
		if s.body = nil; element == "" {
			return "no such exhibit: there are bytes, costs, outcomes, outcomes bytecode, and sketch with a program and variant of gil/sketch"
		}
	case m[1] == "English" && (len(s.body) == 0 || !strings.HasPrefix(s.body[len(s.body)-1], "> ")):
		return "a line English: follows a quotation"
	case m[1] == "Source": // a quotation of one of the articles the course is based on
		s.body = append(s.body, "> "+m[2])
	default: // what it says
		s.body[len(s.body)-1] += "  " // a new line of the quotation's paragraph
		s.body = append(s.body, "> In English: “"+m[2]+"”")
	}
	return ""
}

// exhibit is the element of the page that stands where the prose says
// "Exhibit: sketch lock while"; "" if there is none.
func exhibit(text string) string {
	switch text {
	case "bytes", "costs":
		return "<gp-" + text + "></gp-" + text + ">"
	case "outcomes":
		return `<gp-explore-small points="own"></gp-explore-small>`
	case "outcomes bytecode":
		return `<gp-explore-small points="bytecode"></gp-explore-small>`
	}
	if f := strings.Fields(text); len(f) >= 3 && f[0] == "sketch" {
		variant := strings.Join(f[2:], " ")
		if _, ok := sketch.Get(f[1], variant); ok {
			return fmt.Sprintf("<gp-sketch name=%q variant=%q></gp-sketch>", f[1], variant)
		}
	}
	return ""
}

func assemble(name string, sections []section, l *Lesson, f *facts) error {
	if len(sections) == 0 {
		return &Error{name, 1, "expected # Predict after the front matter"}
	}
	order := 0
	for _, s := range sections {
		at := slices.Index(phases, s.kind)
		if at < order {
			return &Error{name, s.line, "phases come in the order " + strings.Join(phases, ", ")}
		}
		order = at
		l.sections = append(l.sections, s)
		p := Phase{Kind: s.kind, HTML: s.html + block(strings.Join(s.body, "\n"))}
		switch s.kind {
		case "predict":
			if !slices.ContainsFunc(s.options, func(o Option) bool { return o.ID == f.Answer }) {
				return &Error{name, s.line, "no option has the id of the answer in lesson.json: " + f.Answer}
			}
			if s.reveal == "" {
				return &Error{name, s.line, "a prediction needs a line Reveal:"}
			}
			p.Options, p.Answer, p.Reveal = s.options, f.Answer, s.reveal
		case "task":
			t, err := taskText(name, s, l)
			if err != nil {
				return err
			}
			t.HTML = p.HTML
			if last := len(l.Phases) - 1; last >= 0 && l.Phases[last].Kind == "task" {
				l.Phases[last].Tasks = append(l.Phases[last].Tasks, t)
				continue
			}
			p.HTML, p.Tasks = "", []TaskText{t}
		default:
			if p.HTML == "" {
				return &Error{name, s.line, "this phase has no text"}
			}
		}
		l.Phases = append(l.Phases, p)
	}
	last := sections[len(sections)-1].line
	if len(l.Phases) != len(phases) {
		return &Error{name, last, "a lesson has the phases " + strings.Join(phases, ", ")}
	}
	if got := len(l.Phases[len(phases)-1].Tasks); got != len(l.Tasks) {
		return &Error{name, last, fmt.Sprintf("%d tasks in the text, %d in lesson.json", got, len(l.Tasks))}
	}
	return nil
}

func taskText(name string, s section, l *Lesson) (TaskText, error) {
	i := slices.IndexFunc(l.Tasks, func(t Task) bool { return t.ID == s.task })
	if i < 0 {
		return TaskText{}, &Error{name, s.line, "lesson.json has no task " + s.task}
	}
	if len(s.hints) == 0 {
		return TaskText{}, &Error{name, s.line, "a task needs at least one line Hint:"}
	}
	t := l.Tasks[i]
	if choice := t.Check.Choice; choice != "" || len(s.options) > 0 {
		switch {
		case !slices.ContainsFunc(s.options, func(o Option) bool { return o.ID == choice }):
			return TaskText{}, &Error{name, s.line, "no option has the id of the choice in lesson.json: " + choice}
		case slices.ContainsFunc(s.options, func(o Option) bool { return o.Why == "" }):
			return TaskText{}, &Error{name, s.line, "every option of a task needs a line Why: [id]"}
		}
	}
	if len(s.whys) > len(t.Check.Require) {
		return TaskText{}, &Error{name, s.line, fmt.Sprintf("the check has %d requirements, a line Why: explains number %d", len(t.Check.Require), len(s.whys))}
	}
	check := t.Check
	check.Require = slices.Clone(check.Require)
	for i, why := range s.whys {
		if strings.ContainsAny(why, "`*[") {
			return TaskText{}, &Error{name, s.line, "the explanation of a requirement is plain text: " + why}
		}
		check.Require[i].Why = why
	}
	return TaskText{ID: t.ID, Kind: t.Check.Kind, Options: s.options, Hints: s.hints, Check: check}, nil
}

var markdown = goldmark.New(goldmark.WithExtensions(extension.Table))

// block renders Markdown.
func block(text string) string {
	var b strings.Builder
	if err := markdown.Convert([]byte(text), &b); err != nil {
		panic(err) // writing to a strings.Builder cannot fail
	}
	return quotation.ReplaceAllStringFunc(strings.TrimSpace(b.String()), func(q string) string {
		switch before, after, both := strings.Cut(q, "<br"); {
		case !chinese(q):
			return `<blockquote lang="en">` + strings.TrimPrefix(q, "<blockquote>")
		case both:
			return strings.Replace(before, "<p>", `<p><span lang="zh-CN">`, 1) + "</span><br" + after
		}
		return `<blockquote lang="zh-CN">` + strings.TrimPrefix(q, "<blockquote>")
	})
}

// chinese reports whether a text has Chinese characters.
func chinese(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// inline renders one paragraph without its <p>.
func inline(text string) string {
	return strings.TrimSuffix(strings.TrimPrefix(block(text), "<p>"), "</p>")
}
