package lessons

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"gilplay/gil/machine"
	"gilplay/lessons/judge"
)

// CheckAnswers holds what a lesson promises: the program that a task starts
// from does not meet its check, the right answer does, and every wrong answer
// fails with the explanation that is meant for it, in each of the languages in
// which the lesson is given.
func CheckAnswers(fsys fs.FS, lesson ...*Lesson) error {
	var errs []error
	for k, l := range lesson {
		for i := range l.Tasks {
			c := checker{fsys, l, &l.Tasks[i]}
			if k == 0 {
				errs = append(errs, c.right())
			}
			for j, w := range l.Tasks[i].Wrong {
				errs = append(errs, c.wrong(w, "wrong", j))
			}
		}
	}
	return errors.Join(errs...)
}

// config is the machine that the lesson asks for, with other settings if they
// are given; the keys are those of wasm/api.Machine.
func (l *Lesson) config(other ...json.RawMessage) (machine.Config, error) {
	var m struct {
		Python, GIL, Profile string
		CheckInterval        int64
		SwitchInterval       float64
		Cores                int
		Seed                 uint64
	}
	for _, settings := range append([]json.RawMessage{l.Machine}, other...) {
		if len(settings) == 0 {
			continue
		}
		dec := json.NewDecoder(bytes.NewReader(settings))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&m); err != nil {
			return machine.Config{}, err
		}
	}
	return machine.Config{Source: l.Source, Python: m.Python, Policy: m.GIL, Profile: m.Profile,
		CheckInterval: m.CheckInterval, HasCheckInterval: m.CheckInterval != 0,
		SwitchInterval: int64(m.SwitchInterval*1e9 + 0.5), Cores: m.Cores, Seed: m.Seed}, nil
}

// checker tries answers to one task.
type checker struct {
	fsys fs.FS
	l    *Lesson
	task *Task
}

// fail is a mistake in the task, at a key of it.
func (c *checker) fail(what, msg string, key ...any) error {
	return c.l.facts.mistake(fmt.Sprintf("task %s: %s: %s", c.task.ID, what, msg), append([]any{"tasks", c.task.index}, key...)...)
}

func (c *checker) right() error {
	v, err := c.try(c.task.Right, c.task.Change, c.task.Machine)
	if err == nil && !v.Pass {
		err = c.fail("the right answer is rejected", v.Message, "right")
	}
	if err == nil && c.task.hasProgram() {
		err = c.starts()
	}
	return err
}

// starts holds that what the learner starts from does not pass. Where the page
// judges every run, the lesson's own program must not pass either.
func (c *checker) starts() error {
	start, err := c.start(nil)
	if err != nil {
		return err
	}
	sources := []string{start.Source}
	if kind := c.task.Check.Kind; c.task.Starter != "" && (kind == "code" || kind == "metric") {
		sources = append(sources, c.l.Source)
	}
	for _, start.Source = range sources {
		if v := judge.Judge(c.check(), judge.Attempt{Config: start}); v.Pass {
			return c.fail("the start already passes", v.Message, "starter")
		}
	}
	return nil
}

func (c *checker) wrong(w WrongAnswer, at ...any) error {
	answer := w.Answer
	if w.File != "" {
		answer = w.File
	}
	v, err := c.try(answer, w.Change, w.Machine)
	switch {
	case err != nil:
		return err
	case v.Pass:
		return c.fail("a wrong answer is accepted", answer, at...)
	case !says(v.Message, w.Says[c.l.Lang]):
		return c.fail(answer+": the explanation should say "+w.Says[c.l.Lang], v.Message, append(at, "says", c.l.Lang)...)
	}
	return nil
}

// says reports whether a message has the parts between the … of what is
// expected, one after the other.
func says(message, expected string) bool {
	for _, part := range strings.Split(expected, "…") {
		_, rest, found := strings.Cut(message, strings.TrimSpace(part))
		if !found {
			return false
		}
		message = rest
	}
	return true
}

// text is what the learner sees of a task.
func (l *Lesson) text(task string) TaskText {
	for _, t := range l.Phases[len(l.Phases)-1].Tasks {
		if t.ID == task {
			return t
		}
	}
	return TaskText{}
}

// check is the task's, as the page has it.
func (c *checker) check() judge.Check { return c.l.text(c.task.ID).Check }

// start is the task as the learner finds it, but for the settings given.
func (c *checker) start(settings json.RawMessage) (machine.Config, error) {
	cfg, err := c.l.config(settings)
	if err != nil {
		return cfg, c.fail("machine", err.Error())
	}
	if check := &c.task.Check; check.Kind == "mark" && len(check.Pythons) > 0 {
		cfg.Python, cfg.Policy = check.Pythons[0], ""
	}
	if c.task.Starter != "" {
		text, _ := fs.ReadFile(c.fsys, path.Join(c.l.Dir, c.task.Starter))
		cfg.Source = string(text)
	}
	return cfg, nil
}

// Answer is a program that a task names: a file of the lesson, in which each of
// the texts that are keys of change, and stand there once, is replaced by its value.
func (l *Lesson) Answer(fsys fs.FS, file string, change map[string]string) (string, error) {
	content, err := fs.ReadFile(fsys, path.Join(l.Dir, file))
	if err != nil {
		return "", err
	}
	var pairs []string
	for _, old := range slices.Sorted(maps.Keys(change)) {
		if n := strings.Count(string(content), old); n != 1 {
			return "", &Error{path.Join(l.Dir, file), 0, fmt.Sprintf("an answer changes %q, which stands there %d times, not once", old, n)}
		}
		pairs = append(pairs, old, change[old])
	}
	return strings.NewReplacer(pairs...).Replace(string(content)), nil
}

// try judges an answer: a program (.py), a schedule (.sched), or the answer
// itself.
func (c *checker) try(answer string, change map[string]string, settings json.RawMessage) (judge.Verdict, error) {
	start, err := c.start(settings)
	if err != nil {
		return judge.Verdict{}, err
	}
	a := judge.Attempt{Config: start, Lang: judge.Lang(c.l.Lang)}
	switch name := path.Join(c.l.Dir, answer); path.Ext(answer) {
	case ".py":
		if a.Config.Source, err = c.l.Answer(c.fsys, answer, change); err != nil {
			return judge.Verdict{}, err
		}
	case ".sched":
		text, err := fs.ReadFile(c.fsys, name)
		if err != nil {
			return judge.Verdict{}, err
		}
		turns, err := parseTurns(name, string(text))
		if err != nil {
			return judge.Verdict{}, err
		}
		if a.Config.Schedule, err = play(a.Config, turns); err != nil {
			return judge.Verdict{}, &Error{name, 0, err.Error()}
		}
	default:
		a.Answer = answer
	}
	v := judge.Judge(c.check(), a)
	for _, o := range c.l.text(c.task.ID).Options {
		if o.ID == a.Answer {
			v.Message += " " + o.Why // as the page does
		}
	}
	return v, nil
}
