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

	"gilplay/lessons/judge"
	"gilplay/vm/dialect"
)

// Check holds everything that the lessons in dirs, folders of fsys, promise;
// without any, all of them. The texts are well formed and built alike in every
// language, their links lead somewhere, their programs and blocks of code run,
// their numbers are those of the runs, and the answers to their tasks are
// judged as they should be. isTerm knows the terms of the glossary; nil: any
// will do. The error joins every mistake.
func Check(fsys fs.FS, isTerm func(id string) bool, dirs ...string) ([]*Lesson, error) {
	slugs, err := folders(fsys)
	if err != nil {
		return nil, err
	}
	if len(dirs) == 0 {
		for _, dir := range slugs {
			dirs = append(dirs, dir)
		}
		slices.Sort(dirs)
	}
	var good []*Lesson
	var errs []error
	for _, dir := range dirs {
		l, err := checkLesson(fsys, dir, prose{fsys, slugs, isTerm, map[string]error{}})
		if err == nil {
			good = append(good, l)
		}
		errs = append(errs, err)
	}
	if len(good) == len(slugs) {
		errs = append(errs, checkNeeds(good))
	}
	return good, errors.Join(errs...)
}

// folders are those of the lessons, by the lessons' slugs.
func folders(fsys fs.FS) (map[string]string, error) {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return nil, err
	}
	slugs, numbers := map[string]string{}, map[string]string{}
	for _, e := range entries {
		name := path.Join(e.Name(), "lesson.json")
		if _, err := fs.Stat(fsys, name); err != nil {
			continue
		}
		number, slug, _ := strings.Cut(e.Name(), "-")
		switch other := slugs[slug] + numbers[number]; {
		case !folder.MatchString(e.Name()):
			return nil, &Error{name, 1, "the folder of a lesson is called NN-slug, not " + e.Name()}
		case other != "":
			return nil, &Error{name, 1, "its number or slug is that of " + other}
		}
		slugs[slug], numbers[number] = e.Name(), e.Name()
	}
	return slugs, nil
}

var folder = regexp.MustCompile(`^[0-9]{2}-[a-z0-9-]+$`)

func checkLesson(fsys fs.FS, dir string, p prose) (*Lesson, error) {
	var all []*Lesson
	for _, lang := range Languages {
		l, err := Read(fsys, dir, lang)
		if err != nil {
			return nil, err
		}
		if err := p.check(l); err != nil {
			return nil, err
		}
		all = append(all, l)
	}
	for _, other := range all[1:] {
		if err := alike(all[0], other); err != nil {
			return nil, err
		}
	}
	first := all[0] // what follows is the same in all, but for what the learner is told
	return first, errors.Join(checkPrograms(fsys, first), CheckNumbers(fsys, first), CheckAnswers(fsys, all...))
}

// alike holds that a lesson is built in one language as in another: the same
// headings, options and hints, under each of them as many paragraphs, items,
// quotations and words in code font, the same code, and the same numbers.
func alike(a, b *Lesson) error {
	in, from := path.Join(b.Dir, b.Lang+".md"), a.Lang+".md"
	for i := range a.sections {
		s := &a.sections[i]
		if i >= len(b.sections) {
			return &Error{in, b.sections[len(b.sections)-1].line, fmt.Sprintf("%s goes on with %s", from, s.title())}
		}
		t := &b.sections[i]
		if s.title() != t.title() {
			return &Error{in, t.line, fmt.Sprintf("expected %s, as in %s:%d", s.title(), from, s.line)}
		}
		mine, other := s.parts(), t.parts()
		for k := range mine {
			if mine[k] != other[k] {
				return &Error{in, t.line, fmt.Sprintf("expected the same as in %s:%d, there %s, here %s", from, s.line, mine[k], other[k])}
			}
		}
	}
	if n := len(a.sections); len(b.sections) > n {
		return &Error{in, b.sections[n].line, from + " has no such heading"}
	}
	said := map[string]int{}
	for _, n := range a.Numbers {
		said[n.directive()]++
	}
	for _, n := range b.Numbers {
		if said[n.directive()]--; said[n.directive()] < 0 {
			return &Error{in, n.Line, fmt.Sprintf("%s does not have the number %s so often", from, n.directive())}
		}
	}
	for _, n := range a.Numbers {
		if said[n.directive()] > 0 {
			return &Error{in, 1, fmt.Sprintf("expected the number %s, as in %s:%d", n.directive(), from, n.Line)}
		}
	}
	return nil
}

func (s *section) title() string {
	if s.task != "" {
		return "# Task: " + s.task
	}
	return "# " + strings.ToUpper(s.kind[:1]) + s.kind[1:]
}

// pythonBlock is one in the rendered text.
var pythonBlock = regexp.MustCompile(`(?s)<pre><code class="language-python">.*?</pre>`)

// parts says in words what stands under a heading.
func (s *section) parts() []string {
	text := s.html + block(strings.Join(s.body, "\n"))
	var list []string
	for _, t := range []struct{ tag, words string }{
		{"<p>", "paragraphs"}, {"<li>", "items of lists"}, {"<td>", "cells of tables"}, {"<blockquote", "quotations"},
		{"<code>", "pieces in code font"}, {"<strong>", "strong pieces"}, {"<a ", "links"}, {"<gp-", "exhibits"},
	} {
		list = append(list, fmt.Sprintf("%d %s", strings.Count(text, t.tag), t.words))
	}
	var ids []string
	for _, o := range s.options {
		ids = append(ids, o.ID)
	}
	var explained []string
	for i, text := range s.whys {
		if text != "" {
			explained = append(explained, strconv.Itoa(i+1))
		}
	}
	return append(list, "explanations of the requirements "+strings.Join(explained, ", "), "the options "+strings.Join(ids, ", "), fmt.Sprintf("%d hints", len(s.hints)),
		"the code "+strings.Join(pythonBlock.FindAllString(text, -1), ""))
}

// checkPrograms holds that what the learner starts from runs in the Pythons
// that the lesson is for.
func checkPrograms(fsys fs.FS, l *Lesson) error {
	var errs []error
	ran := []string{}
	try := func(name string, pythons []string) {
		if name == "" || slices.Contains(ran, name) {
			return
		}
		ran = append(ran, name)
		text, err := fs.ReadFile(fsys, path.Join(l.Dir, name))
		if err == nil {
			err = l.runsIn(pythons, string(text))
		}
		if err != nil {
			errs = append(errs, &Error{path.Join(l.Dir, name), 1, err.Error()})
		}
	}
	try("start.py", l.facts.Pythons)
	for i := range l.Tasks {
		t := &l.Tasks[i]
		pythons := t.Check.Pythons
		if len(pythons) == 0 {
			pythons = l.facts.Pythons
		}
		try(t.Starter, pythons)
		try(t.Check.Program, pythons)
	}
	return errors.Join(errs...)
}

// runsIn holds that a program compiles and ends in each of these Pythons, with
// the lock that each of them has; none: in all Pythons.
func (l *Lesson) runsIn(pythons []string, source string) error {
	if len(pythons) == 0 {
		for _, d := range dialect.All() {
			pythons = append(pythons, d.Name)
		}
	}
	for _, python := range pythons {
		if dialect.Get(python) == nil {
			return errors.New("there is no Python " + python + " here")
		}
		cfg, err := l.config()
		if err != nil {
			return err
		}
		cfg.Python, cfg.Policy, cfg.Source = python, "", source
		if err := judge.Runs(cfg); err != nil {
			return errors.New("in Python " + python + ": " + err.Error())
		}
	}
	return nil
}
