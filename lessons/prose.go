package lessons

import (
	"errors"
	"io/fs"
	"path"
	"regexp"
	"strings"
)

var (
	link         = regexp.MustCompile(`\]\(([^)\s]*)`)
	linkToLesson = regexp.MustCompile(`^\.\./([a-z0-9-]+)/$`)
	linkToTerm   = regexp.MustCompile(`^\.\./\.\./glossary/#([a-z0-9-]+)$`)
)

// prose checks that the programs in a lesson's text run and that its links
// lead somewhere. A block between lines ``` names its language: python, which
// runs in every Python, or only in those that are named behind it ("python 2.7
// 3.9"), or text. A link leads to a lesson (../locks/), to a term of the
// glossary (../../glossary/#deadlock) or to https://.
type prose struct {
	fsys   fs.FS
	slugs  map[string]string // of the lessons that there are
	isTerm func(id string) bool
	ran    map[string]error // blocks that another language has, too
}

func (p *prose) check(l *Lesson) error {
	name := path.Join(l.Dir, l.Lang+".md")
	text, err := fs.ReadFile(p.fsys, name)
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
			if err := p.block(l, lines[opened][3:], strings.Join(lines[opened+1:i], "\n")+"\n"); err != nil {
				errs = append(errs, &Error{name, opened + 1, err.Error()})
			}
			opened = -1
		case opened < 0:
			for _, m := range link.FindAllStringSubmatch(line, -1) {
				if !p.leads(m[1]) {
					errs = append(errs, &Error{name, i + 1, "a dead link: " + m[1] + "; expected ../SLUG/ of a lesson, ../../glossary/#TERM, or https://"})
				}
			}
		}
	}
	if opened >= 0 {
		errs = append(errs, &Error{name, opened + 1, "expected a line ``` that ends this block"})
	}
	return errors.Join(errs...)
}

func (p *prose) leads(to string) bool {
	if m := linkToLesson.FindStringSubmatch(to); m != nil {
		return p.slugs[m[1]] != ""
	}
	if m := linkToTerm.FindStringSubmatch(to); m != nil {
		return p.isTerm == nil || p.isTerm(m[1])
	}
	return strings.HasPrefix(to, "https://")
}

// block runs a block of code in the Pythons of its first line.
func (p *prose) block(l *Lesson, info, source string) error {
	words := strings.Fields(info)
	if len(words) == 1 && words[0] == "text" {
		return nil
	}
	if len(words) == 0 || words[0] != "python" {
		return errors.New("expected ```python, with the Pythons it is for if it is not for all, or ```text")
	}
	key := info + "\n" + source
	if _, ran := p.ran[key]; !ran {
		p.ran[key] = l.runsIn(words[1:], source)
	}
	return p.ran[key]
}
