package lessons

import (
	"errors"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"gilplay/lessons/judge"
	"gilplay/vm/dialect"
)

var (
	link         = regexp.MustCompile(`\]\(([^)\s]*)`)
	linkToLesson = regexp.MustCompile(`^\.\./([a-z0-9-]+)/$`)
)

// CheckProse holds that the programs in a lesson's text run and that its links
// lead somewhere. A block between lines ``` names its language: python, which
// runs in every Python, or only in those that are named behind it ("python 2.7
// 3.9"), or text. A link leads to a lesson (../locks/) or to https://.
func CheckProse(fsys fs.FS, l *Lesson, course []*Lesson) error {
	name := path.Join(l.Dir, l.Lang+".md")
	text, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	var errs []error
	lines := strings.Split(string(text), "\n")
	opened := -1 // line of the block's ```
	for i, line := range lines {
		switch {
		case strings.HasPrefix(line, "```") && opened < 0:
			opened = i
		case strings.HasPrefix(line, "```"):
			if err := l.runs(strings.Fields(lines[opened][3:]), strings.Join(lines[opened+1:i], "\n")+"\n"); err != nil {
				errs = append(errs, &Error{name, opened + 1, err.Error()})
			}
			opened = -1
		case opened < 0:
			for _, m := range link.FindAllStringSubmatch(line, -1) {
				if !leads(m[1], course) {
					errs = append(errs, &Error{name, i + 1, "a dead link: " + m[1] + "; expected ../SLUG/ of a lesson, or https://"})
				}
			}
		}
	}
	if opened >= 0 {
		errs = append(errs, &Error{name, opened + 1, "expected a line ``` that ends this block"})
	}
	return errors.Join(errs...)
}

func leads(to string, course []*Lesson) bool {
	if m := linkToLesson.FindStringSubmatch(to); m != nil {
		return slices.ContainsFunc(course, func(l *Lesson) bool { return l.Slug == m[1] })
	}
	return strings.HasPrefix(to, "https://")
}

// runs runs a block of code in the Pythons of its first line.
func (l *Lesson) runs(info []string, source string) error {
	if len(info) == 1 && info[0] == "text" {
		return nil
	}
	if len(info) == 0 || info[0] != "python" {
		return errors.New("expected ```python, with the Pythons it is for if it is not for all, or ```text")
	}
	pythons := info[1:]
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
