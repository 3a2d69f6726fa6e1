package main

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gilplay/lessons"
)

// Every term has a definition in both languages, an anchor of its own, and
// lessons that do speak of it.
func TestGlossary(t *testing.T) {
	all, err := readGlossary("..")
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]map[string]string{}
	for _, l := range languages {
		texts[l.code] = map[string]string{}
		course, err := newSite("..", true).course(l.code)
		if err != nil {
			t.Fatal(err)
		}
		for _, lesson := range course {
			texts[l.code][lesson.Slug] = lessonText(t, lesson)
		}
	}
	seen := map[string]bool{}
	for _, entry := range all {
		if !regexp.MustCompile(`^[a-z-]+$`).MatchString(entry.ID) || seen[entry.ID] {
			t.Errorf("%q: an anchor is of small letters, and there once", entry.ID)
		}
		seen[entry.ID] = true
		for _, l := range languages {
			own, _ := entry.in(l.code)
			if own.Term == "" || len(own.Text) < 40 {
				t.Errorf("%s, %s: no definition", entry.ID, l.code)
			}
		}
		for _, problem := range inChinese(entry.ZH.Text) {
			if !strings.HasSuffix(problem, "the English word "+entry.ZH.Term) {
				t.Errorf("%s: %s", entry.ID, problem)
			}
		}
		if len(entry.Lessons) == 0 {
			t.Errorf("%s: no lesson", entry.ID)
		}
		for _, slug := range entry.Lessons {
			words := strings.FieldsFunc(strings.ToLower(entry.EN.Term), func(r rune) bool { return r == ' ' || r == ',' })
			if !slices.ContainsFunc(words, func(word string) bool { return strings.Contains(texts["en"][slug], word) }) {
				t.Errorf("%s: lesson %s says no word of it", entry.ID, slug)
			}
		}
	}
}

func lessonText(t *testing.T, l *lessons.Lesson) string {
	t.Helper()
	text, err := json.Marshal(l)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ToLower(string(text))
}
