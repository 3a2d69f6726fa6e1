package main

import (
	"fmt"
	"html"
	"path"
	"slices"
	"strconv"
	"strings"

	"gilplay/lessons"
)

// The page for teachers: the table of the course, and the answers to its tasks,
// as the lessons' folders have them.

// lessonTable is a row for each lesson.
func lessonTable(e *edition, home string) string {
	w := e.words
	var b strings.Builder
	fmt.Fprintf(&b, "<div class=\"rc-table\" tabindex=\"0\" role=\"region\" aria-label=\"%s\"><table class=\"ct rc-ct teach-course\"><thead><tr>", w["teach.course"])
	for _, key := range []string{"teach.lesson", "teach.misconception", "teach.passages", "teach.checks", "teach.minutes"} {
		fmt.Fprintf(&b, "<th scope=\"col\">%s</th>", w[key])
	}
	b.WriteString("</tr></thead><tbody>\n")
	for _, l := range e.course {
		var kinds []string
		for _, t := range l.Tasks {
			if kind := "<code>" + t.Check.Kind + "</code>"; !slices.Contains(kinds, kind) {
				kinds = append(kinds, kind)
			}
		}
		fmt.Fprintf(&b, "<tr><th scope=\"row\"><a href=\"%slearn/%s/\">%d %s</a></th><td>%s</td><td>%s</td><td>%s</td><td>%d</td></tr>\n", home, l.Slug, l.Number,
			html.EscapeString(l.Title), html.EscapeString(l.Misconception), l.Seeds, strings.Join(kinds, w["opcodes.comma"]), l.Minutes)
	}
	b.WriteString("</tbody></table></div>")
	return b.String()
}

// answers are those of every lesson, each behind a disclosure of its own.
func (s *site) answers(e *edition, _ string) (string, error) {
	var b strings.Builder
	for _, l := range e.course {
		fmt.Fprintf(&b, "<details class=\"answers\" id=\"answers-%s\"><summary>%d %s</summary>\n", l.Slug, l.Number, html.EscapeString(l.Title))
		texts := l.Phases[len(l.Phases)-1].Tasks
		for i := range l.Tasks {
			t := &l.Tasks[i]
			fmt.Fprintf(&b, "<h3>%s</h3>\n%s\n", strings.ReplaceAll(e.words["teach.taskN"], "{n}", strconv.Itoa(i+1)), texts[i].HTML)
			if err := s.answer(&b, e, l, "ok", t.Right, t.Change, string(t.Machine), ""); err != nil {
				return "", err
			}
			for _, wrong := range t.Wrong {
				if err := s.answer(&b, e, l, "warn", wrong.File+wrong.Answer, wrong.Change, string(wrong.Machine), wrong.Says[e.code]); err != nil {
					return "", err
				}
			}
		}
		b.WriteString("</details>\n")
	}
	return b.String(), nil
}

// answer writes one: a file of the lesson, or the answer itself. says is a part
// of the explanation that a wrong one gets.
func (s *site) answer(b *strings.Builder, e *edition, l *lessons.Lesson, level, answer string, change map[string]string, settings, says string) error {
	title := e.words["teach.answer"]
	if level != "ok" {
		title = e.words["teach.wrong"]
	}
	if settings != "" {
		title += " <span class=\"muted\">" + strings.ReplaceAll(e.words["teach.settings"], "{settings}", "<code>"+html.EscapeString(settings)+"</code>") + "</span>"
	}
	if says != "" {
		title += " <span class=\"muted\">" + strings.ReplaceAll(e.words["teach.says"], "{text}", "<q>"+html.EscapeString(says)+"</q>") + "</span>"
	}
	text := answer
	if ext := path.Ext(answer); ext == ".py" || ext == ".sched" {
		var err error
		if text, err = l.Answer(s.lessonFiles(), answer, change); err != nil {
			return err
		}
	} else if option := optionOf(l, answer); option != "" {
		fmt.Fprintf(b, "<h4 data-level=%q>%s</h4>\n<p>%s</p>\n", level, title, option)
		return nil
	}
	fmt.Fprintf(b, "<h4 data-level=%q>%s</h4>\n<pre class=\"rc-shell\" tabindex=\"0\"><code>%s</code></pre>\n", level, title, html.EscapeString(text))
	return nil
}

// optionOf is the text of a task's option with this id; "" if there is none.
func optionOf(l *lessons.Lesson, id string) string {
	for _, t := range l.Phases[len(l.Phases)-1].Tasks {
		for _, o := range t.Options {
			if o.ID == id {
				return o.HTML
			}
		}
	}
	return ""
}
