package lessons

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"gilplay/vm/dialect"
)

// facts is lesson.json.
type facts struct {
	Slug    string          `json:"slug"`
	Number  int             `json:"number"`
	Chapter string          `json:"chapter"`
	Minutes int             `json:"minutes"`
	Needs   []string        `json:"needs"` // slugs of the lessons that it builds on
	Machine json.RawMessage `json:"machine"`
	Pythons []string        `json:"pythons"` // in which its programs run; none: in all
	Panels  []string        `json:"panels"`
	Answer  string          `json:"answer"`
	Tasks   []Task          `json:"tasks"`

	Misconception map[string]string `json:"misconception"` // what it puts right, by language
	Seeds         string            `json:"seeds"`         // lines of the articles it teaches: "A14-19, B8"

	name string // the file
	text []byte
}

var (
	// passages are lines of the two articles.
	passages = regexp.MustCompile(`^[AB][0-9]+(-[0-9]+)?(, [AB][0-9]+(-[0-9]+)?)*$`)

	panels = []string{"bytecode", "stack", "gil", "objects", "stats"}
	kinds  = []string{"act", "mark", "code", "metric", "sched", "explore", "predict"}
	marked = []string{"instructions", "ticks", "gaps", "releases"}
)

func readFacts(fsys fs.FS, dir string) (*facts, error) {
	f := &facts{name: path.Join(dir, "lesson.json")}
	var err error
	if f.text, err = fs.ReadFile(fsys, f.name); err != nil {
		return nil, &Error{f.name, 0, "missing: every lesson folder has one"}
	}
	dec := json.NewDecoder(bytes.NewReader(f.text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(f); err != nil {
		return nil, &Error{f.name, lineAtOffset(f.text, offsetOf(err, f.text)), err.Error()}
	}
	if line := lineOf(f.text, toFill); line > 0 {
		return nil, &Error{f.name, line, "still to be filled in"}
	}
	if err := f.wellFormed(dir); err != nil {
		return nil, err
	}
	return f, nil
}

// wellFormed holds what can be said of lesson.json by itself.
func (f *facts) wellFormed(dir string) error {
	titles, chapter := []string{}, false
	for _, c := range Chapters {
		titles = append(titles, c.ID)
		chapter = chapter || c.ID == f.Chapter
	}
	switch {
	case dir != fmt.Sprintf("%02d-%s", f.Number, f.Slug):
		return f.mistake(fmt.Sprintf("number and slug say %02d-%s, the folder is called %s", f.Number, f.Slug, dir), "slug")
	case !chapter:
		return f.mistake("no chapter "+f.Chapter+"; there are "+strings.Join(titles, ", "), "chapter")
	case f.Minutes < 1:
		return f.mistake("expected how many minutes a reader needs: 8 to 12", "minutes")
	case !passages.MatchString(f.Seeds):
		return f.mistake(`seeds: lines of the articles, as in "A14-19, B8"`, "seeds")
	case len(f.Tasks) == 0:
		return f.mistake("tasks: a lesson has at least one", "tasks")
	}
	for _, lang := range Languages {
		if f.Misconception[lang] == "" {
			return f.mistake("misconception: what does the lesson put right? (in "+lang+")", "misconception")
		}
	}
	cfg, err := (&Lesson{Machine: f.Machine}).config()
	if err == nil && dialect.Get(cfg.Python) == nil {
		err = errors.New("there is no Python " + cfg.Python + " here")
	}
	if err != nil {
		return f.mistake("machine: "+err.Error(), "machine")
	}
	for i, p := range f.Panels {
		if !slices.Contains(panels, p) {
			return f.mistake("no panel "+p+"; there are "+strings.Join(panels, ", "), "panels", i)
		}
	}
	for i, p := range f.Pythons {
		if dialect.Get(p) == nil {
			return f.mistake("there is no Python "+p+" here", "pythons", i)
		}
	}
	return f.tasksWellFormed()
}

func (f *facts) tasksWellFormed() error {
	for i := range f.Tasks {
		t := &f.Tasks[i]
		t.index = i
		switch {
		case t.ID == "":
			return f.mistake("a task has an id", "tasks", i)
		case !slices.Contains(kinds, t.Check.Kind):
			return f.mistake("no kind of check "+t.Check.Kind+"; there are "+strings.Join(kinds, ", "), "tasks", i, "check", "kind")
		case t.Check.Kind == "mark" && !slices.Contains(marked, t.Check.Mark):
			return f.mistake("nothing to mark is called "+t.Check.Mark+"; there are "+strings.Join(marked, ", "), "tasks", i, "check", "mark")
		case t.Right == "":
			return f.mistake("task "+t.ID+": expected the right answer", "tasks", i)
		case len(t.Wrong) == 0:
			return f.mistake("task "+t.ID+": expected wrong answers, at least one", "tasks", i)
		}
		for j, w := range t.Wrong {
			if (w.File == "") == (w.Answer == "") || len(w.Says) == 0 {
				return f.mistake("task "+t.ID+": a wrong answer has a file or an answer, and says", "tasks", i, "wrong", j)
			}
			for _, lang := range Languages {
				if w.Says[lang] == "" {
					return f.mistake("task "+t.ID+": what is the learner told of this wrong answer? (in "+lang+")", "tasks", i, "wrong", j, "says")
				}
			}
			if len(w.Says) > len(Languages) {
				return f.mistake("task "+t.ID+": says has the languages "+strings.Join(Languages, ", "), "tasks", i, "wrong", j, "says")
			}
		}
	}
	return nil
}

// mistake is an error about the value at a path of lesson.json.
func (f *facts) mistake(msg string, path ...any) *Error {
	return &Error{f.name, lineAt(f.text, path...), msg}
}

// checkFiles holds that every file that the lesson names exists, and that the
// folder has no file that nothing names.
func (f *facts) checkFiles(fsys fs.FS, dir string, numbers []Number) error {
	entries, err := fs.ReadDir(fsys, dir)
	if err != nil {
		return err
	}
	used := []string{"lesson.json", "start.py"}
	for _, lang := range Languages {
		used = append(used, lang+".md")
	}
	missing := func(name string) bool {
		used = append(used, name)
		ext := path.Ext(name)
		return (ext == ".py" || ext == ".sched") && !slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.Name() == name })
	}
	if missing("start.py") {
		return &Error{path.Join(dir, "start.py"), 0, "missing: the program that the lesson starts with"}
	}
	for i, t := range f.Tasks {
		switch {
		case missing(t.Starter):
			return f.mistake("there is no file "+t.Starter, "tasks", i, "starter")
		case missing(t.Check.Program):
			return f.mistake("there is no file "+t.Check.Program, "tasks", i, "check", "program")
		case missing(t.Right):
			return f.mistake("there is no file "+t.Right, "tasks", i, "right")
		}
		for j, w := range t.Wrong {
			if missing(w.File) {
				return f.mistake("there is no file "+w.File, "tasks", i, "wrong", j, "file")
			}
		}
	}
	for _, n := range numbers {
		used = append(used, n.From)
	}
	for _, e := range entries {
		if !slices.Contains(used, e.Name()) {
			return &Error{path.Join(dir, e.Name()), 0, "no task uses this file, and no number"}
		}
	}
	return nil
}

// lineAt is the line on which the value at a path of keys and indices stands in
// a JSON text; of one that is not there, the line of what it would stand in.
func lineAt(text []byte, path ...any) int {
	dec := json.NewDecoder(bytes.NewReader(text))
	opened, _ := dec.Token()
	line := lineAtOffset(text, int(dec.InputOffset()))
	for _, key := range path {
		if !enter(dec, opened, key) {
			break
		}
		opened, _ = dec.Token()
		line = lineAtOffset(text, int(dec.InputOffset()))
	}
	return line
}

// enter reads on to the value of a key of the object, or at an index of the
// array, that has just begun.
func enter(dec *json.Decoder, opened json.Token, key any) bool {
	for i := 0; dec.More(); i++ {
		var name any = i
		if opened == json.Delim('{') {
			name, _ = dec.Token()
		}
		if name == key {
			return true
		}
		var skipped json.RawMessage
		if dec.Decode(&skipped) != nil {
			break
		}
	}
	return false
}

func lineAtOffset(text []byte, at int) int { return 1 + bytes.Count(text[:at], []byte("\n")) }

// lineOf is the line on which part first stands in text; 0 if it does not.
func lineOf(text []byte, part string) int {
	if at := bytes.Index(text, []byte(part)); at >= 0 {
		return lineAtOffset(text, at)
	}
	return 0
}

// offsetOf finds where in text the decoder's complaint is about.
func offsetOf(err error, text []byte) int {
	var syntax *json.SyntaxError
	var typ *json.UnmarshalTypeError
	switch _, key, unknown := strings.Cut(err.Error(), "unknown field "); {
	case errors.As(err, &syntax):
		return int(syntax.Offset)
	case errors.As(err, &typ):
		return int(typ.Offset)
	case unknown:
		return max(bytes.Index(text, []byte(key)), 0)
	}
	return len(text)
}
