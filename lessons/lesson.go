package lessons

import (
	"encoding/json"

	"gilplay/lessons/judge"
)

// Lesson is one lesson in one language, as the page receives it.
type Lesson struct {
	Slug         string          `json:"slug"`
	Number       int             `json:"number"`
	Lang         string          `json:"lang"`
	Chapter      string          `json:"chapter"`      // id
	ChapterTitle string          `json:"chapterTitle"` // in the lesson's language
	Title        string          `json:"title"`
	Goal         string          `json:"goal"`
	Minutes      int             `json:"minutes"`
	Needs        []string        `json:"-"`       // slugs of the lessons that it builds on
	Machine      json.RawMessage `json:"machine"` // wasm/api.Machine; what is left out has its default
	Source       string          `json:"source"`  // start.py
	Panels       []string        `json:"panels"`  // panels the lesson opens
	Phases       []Phase         `json:"phases"`

	// Tasks are the facts behind the task phase, answers included: for the
	// tests and the teacher, not for the page.
	Tasks []Task `json:"-"`
	Dir   string `json:"-"`

	// Misconception is what the lesson puts right, Seeds the lines of the two
	// articles that it teaches: for the
	// tables in README.md and on the page for teachers.
	Misconception string `json:"-"`
	Seeds         string `json:"-"`

	Numbers []Number `json:"-"` // what the prose says of runs

	facts    *facts
	sections []section
}

// Phase is one part of a lesson's column.
type Phase struct {
	Kind    string     `json:"kind"` // "predict", "run", "observe", "explain", "task"
	HTML    string     `json:"html"`
	Options []Option   `json:"options,omitempty"` // predict
	Answer  string     `json:"answer,omitempty"`  // predict: id of the option that turns out true
	Reveal  string     `json:"reveal,omitempty"`  // predict: HTML shown after the run
	Tasks   []TaskText `json:"tasks,omitempty"`   // task
}

// Option is one possible prediction, or one answer of a task's choice.
type Option struct {
	ID   string `json:"id"`
	HTML string `json:"html"`
	Why  string `json:"why,omitempty"` // task: HTML shown when it has been chosen
}

// TaskText is what the learner sees of a task.
type TaskText struct {
	ID      string      `json:"id"`
	Kind    string      `json:"kind"`
	HTML    string      `json:"html"`
	Options []Option    `json:"options,omitempty"` // predict with a choice
	Hints   []string    `json:"hints"`             // HTML, in the order they are given away
	Starter string      `json:"starter,omitempty"` // program the task starts from; "" = the lesson's
	Check   judge.Check `json:"check"`
}

// Task is one checked task with its answers.
type Task struct {
	ID      string      `json:"id"`
	Check   judge.Check `json:"check"`
	Starter string      `json:"starter"`
	Right   string      `json:"right"` // file of the lesson's folder, or the answer itself
	// Machine are the settings that the right answer changes, Change what it
	// changes in the file: see Answer.
	Machine json.RawMessage   `json:"machine"`
	Change  map[string]string `json:"change"`
	Wrong   []WrongAnswer     `json:"wrong"`

	index int // in lesson.json
}

// hasProgram reports whether the learner's answer is a program or its schedule.
func (t *Task) hasProgram() bool {
	kind := t.Check.Kind
	return t.Check.Sketch == "" && kind != "act" && kind != "mark" && kind != "predict"
}

// WrongAnswer is an answer that must be rejected, and part of the explanation
// that the learner must get.
type WrongAnswer struct {
	File    string          `json:"file"`
	Answer  string          `json:"answer"`
	Machine json.RawMessage `json:"machine"` // settings that it changes
	// Change is what it changes in the file: see Answer.
	Change map[string]string `json:"change"`
	// Says is, in each language, the part of the explanation; … stands for any text.
	Says map[string]string `json:"says"`
}

// Languages are those in which every lesson is written.
var Languages = []string{"en", "zh"}

// Chapters in their order; a lesson names one by id.
var Chapters = []Chapter{
	{"machine", map[string]string{"en": "The machine under your code", "zh": "代码下面的机器"}},
	{"lock", map[string]string{"en": "One lock", "zh": "一把锁"}},
	{"ticks", map[string]string{"en": "Ticks: Python before 3.2", "zh": "计数时代：Python 3.2 之前"}},
	{"interval", map[string]string{"en": "Five milliseconds: Python 3.2 and after", "zh": "五毫秒时代：Python 3.2 及以后"}},
	{"program", map[string]string{"en": "Your program", "zh": "你的程序"}},
}

// Chapter is a group of lessons.
type Chapter struct {
	ID    string
	Title map[string]string // by language
}

func chapterTitle(id, lang string) (string, bool) {
	for _, c := range Chapters {
		if c.ID == id {
			t, ok := c.Title[lang]
			return t, ok
		}
	}
	return "", false
}

// Programs are those that the learner gets to see: the lesson's, and what its
// tasks start from.
func (l *Lesson) Programs() []string {
	all := []string{l.Source}
	for _, p := range l.Phases {
		for _, t := range p.Tasks {
			if t.Starter != "" {
				all = append(all, t.Starter)
			}
		}
	}
	return all
}
