package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The page for teachers names every message and every attribute that there is.
func TestTeachersPageIsComplete(t *testing.T) {
	read := func(name string) string {
		t.Helper()
		content, err := os.ReadFile(filepath.Join("..", "site", name))
		if err != nil {
			t.Fatal(err)
		}
		return string(content)
	}
	page := read("pages/teach.html")
	for _, m := range regexp.MustCompile(`readonly type: "([a-z-]+)"`).FindAllStringSubmatch(read("base/embedding.ts"), -1) {
		if !strings.Contains(page, "<code>"+m[1]+"</code>") && !strings.Contains(page, "<code>{ type: &quot;"+m[1]+"&quot;") {
			t.Errorf("site/pages/teach.html: no message %s", m[1])
		}
	}
	element := read("gil-playground.ts")
	lists := regexp.MustCompile(`(?:const fields =|observedAttributes =) (\[.*?\])`).FindAllStringSubmatch(element, -1)
	if len(lists) != 2 {
		t.Fatalf("site/gil-playground.ts: %d lists of attributes", len(lists))
	}
	for _, name := range regexp.MustCompile(`"([a-z]+)"`).FindAllStringSubmatch(lists[0][1]+lists[1][1], -1) {
		if !strings.Contains(page, "<code>"+name[1]+"</code>") {
			t.Errorf("site/pages/teach.html: no attribute %s", name[1])
		}
	}
}

// Every lesson has its answers on the page, in both languages; no wrong one is
// told as the right one.
func TestAnswersOnTheTeachersPage(t *testing.T) {
	s := newSite("..", true)
	for _, l := range languages {
		e, err := s.edition(l)
		if err != nil {
			t.Fatal(err)
		}
		text, err := s.answers(e, "")
		if err != nil {
			t.Fatal(err)
		}
		right, wrong := 0, 0
		for _, lesson := range e.course {
			if !strings.Contains(text, "id=\"answers-"+lesson.Slug+"\"") {
				t.Errorf("%s: no answers of %s", l.code, lesson.Slug)
			}
			for _, task := range lesson.Tasks {
				right, wrong = right+1, wrong+len(task.Wrong)
			}
		}
		if a, b := strings.Count(text, `data-level="ok"`), strings.Count(text, `data-level="warn"`); a != right || b != wrong {
			t.Errorf("%s: %d right and %d wrong answers, of %d and %d", l.code, a, b, right, wrong)
		}
		if !strings.Contains(text, "return x * x") {
			t.Errorf("%s: lesson 1's solution is not there", l.code)
		}
	}
}
