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

// The curriculum's terms, as it translates them; what it calls a failed wake-up
// is the false alarm of the page.
var curriculum = map[string]string{
	"bytecode": "字节码", "opcode": "操作码", "operand": "操作数", "value stack": "值栈", "frame": "栈帧", "peephole": "窥孔优化", "constant folding": "常量折叠",
	"tick": "tick", "check interval": "检查间隔", "switch interval": "切换间隔", "drop request": "请求让出", "forced switch": "强制切换", "switch point": "切换点",
	"false alarm": "抢锁落空", "condition variable": "条件变量", "mutex": "互斥量", "lost update": "丢失更新", "interleaving": "交错", "schedule": "调度序列",
	"deadlock": "死锁", "convoy": "护航效应", "free-threaded": "自由线程", "per-object lock": "对象级锁", "reference count": "引用计数",
}

func TestGlossaryIsComplete(t *testing.T) {
	all, err := readGlossary("..")
	if err != nil {
		t.Fatal(err)
	}
	for en, zh := range curriculum {
		if !slices.ContainsFunc(all, func(entry term) bool {
			return strings.Contains(entry.EN.Term, en) && strings.Contains(entry.ZH.Term, zh)
		}) {
			t.Errorf("site/words/glossary.json: no %s, %s", en, zh)
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
