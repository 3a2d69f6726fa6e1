package lessons

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

func TestCourseIsWellFormed(t *testing.T) {
	shapes := map[string]string{}
	for _, lang := range []string{"en", "zh"} {
		all, err := All(Course, lang)
		if err != nil {
			t.Fatal(err)
		}
		if len(all) == 0 {
			t.Fatal("no lessons")
		}
		for _, l := range all {
			if err := CheckProse(Course, l, all); err != nil {
				t.Error(err)
			}
			for _, p := range l.Phases {
				if p.HTML == "" && p.Kind != "task" {
					t.Errorf("%s, %s: phase %s has no text", l.Slug, lang, p.Kind)
				}
			}
			if s := shape(l); shapes[l.Slug] == "" {
				shapes[l.Slug] = s
			} else if s != shapes[l.Slug] {
				t.Errorf("%s: built differently in %s: %s, not %s", l.Slug, lang, s, shapes[l.Slug])
			}
		}
	}
}

// shape is what a lesson must have in common in every language: its phases,
// options, hints, and in each phase the paragraphs, list items, cells, quotations
// and the text in code font.
func shape(l *Lesson) string {
	var b strings.Builder
	for _, p := range l.Phases {
		fmt.Fprintf(&b, "%s %s;", p.Kind, tags(p.HTML))
		for _, o := range p.Options {
			fmt.Fprintf(&b, "option %s;", o.ID)
		}
		for _, t := range p.Tasks {
			fmt.Fprintf(&b, "%s %s %d hints;", t.ID, tags(t.HTML), len(t.Hints))
		}
	}
	return b.String()
}

func tags(html string) string {
	var list []string
	for _, tag := range []string{"<p>", "<li>", "<td>", "<blockquote>", "<code>", "<strong>", "<gp-"} {
		list = append(list, fmt.Sprint(strings.Count(html, tag)))
	}
	return strings.Join(list, "/")
}

// Every right answer is accepted, every wrong one rejected with its reason.
func TestAnswers(t *testing.T) {
	all, err := All(Course, "en")
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range all {
		t.Run(l.Slug, func(t *testing.T) {
			if err := CheckAnswers(Course, l); err != nil {
				t.Error(err)
			}
		})
	}
}

// Every number that the prose takes from a run is the one of the run, in both
// languages.
func TestNumbers(t *testing.T) {
	said := map[string]string{}
	for _, lang := range []string{"en", "zh"} {
		all, err := All(Course, lang)
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range all {
			var list []string
			for _, n := range l.Numbers {
				list = append(list, n.Text+" = "+n.Of+" "+n.From+" "+string(n.Other))
			}
			slices.Sort(list)
			text := strings.Join(list, "\n")
			if lang == "zh" {
				if text != said[l.Slug] {
					t.Errorf("%s: the numbers in en are\n%s\nin zh\n%s", l.Slug, said[l.Slug], text)
				}
				continue // they are those that were checked
			}
			said[l.Slug] = text
			if err := CheckNumbers(Course, l); err != nil {
				t.Error(err)
			}
		}
	}
}

// A number that the run does not give is found, with what it gives; and so is
// a directive that cannot be followed.
func TestNumbersAreRecomputed(t *testing.T) {
	for _, c := range []struct{ number, want string }{
		{"{{7 = last}}", ""},
		{"{{8 = last}}", "01-x/en.md:12: the text says 8, the run gives 7"},
		{"{{1,234.6 = line 1}}", "the text says 1,234.6, the run gives 1,234.0"},
		{"{{1,000 = line 1 to=500}}", ""},
		{"{{1,500 = line 1 to=500}}", "the run gives 1,000"},
		{"{{34 = output}}", ""},
		{"{{99 = output}}", "the run gives 1234\n7"},
		{"{{900 s = time}}", "the run gives 0 s"},
		{"{{7 = last file=gone.py}}", "gone.py"},
		{"{{7 = last file=wrong.py}}", "does not compile"},
		{"{{7 = line 9}}", "01-x/en.md:12: line 9: no such line was printed"},
		{"{{7 = nonsense}}", "there is no such fact"},
		{"{{3,540 = schedules sketch=refcount/none}}", ""},
		{"{{420 = leaked sketch=refcount/gil}}", "the run gives 0"},
		{"{{1 = schedules sketch=refcount/x}}", "no sketch refcount x"},
		{"{{7}}", "01-x/en.md:12: expected {{what is read"},
		{"{{7 = python=2.7}}", "which fact"},
		{"{{7 = last cores=two}}", "cores: expected a number, not two"},
		{"{{7 = last colour=red}}", "no setting colour"},
	} {
		fsys := lessonFS(goodFacts, strings.Replace(goodProse, "Observe\n", "Observe\n"+c.number+"\n", 1))
		fsys["01-x/start.py"].Data = []byte("print(1234)\nprint(7)\n")
		fsys["01-x/wrong.py"].Data = []byte("print(\n")
		l, err := Read(fsys, "01-x", "en")
		if err == nil {
			err = CheckNumbers(fsys, l)
		}
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.number, err, c.want)
		}
	}
}

// The code in the prose runs, and its links lead somewhere.
func TestProse(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"```python\nprint(1)\n```", ""},
		{"```python 2.7\nprint 1\n```", ""},
		{"```python\nprint 1\n```", "01-x/en.md:12: in Python 3.9: The program does not compile"},
		{"```python 3.13\n1 / 0\n```", "in Python 3.13: The program ended with ZeroDivisionError"},
		{"```python 3.13\nwhile True: pass\n```", "does not come to an end"},
		{"```python 3.4\npass\n```", "there is no Python 3.4 here"},
		{"```\npass\n```", "01-x/en.md:12: expected ```python"},
		{"```text\nany [thing](at all)\n```", ""},
		{"see [x](../x/) and [y](https://example.org/a#b)", ""},
		{"see [x](../x/), not [y](../y/)", "01-x/en.md:12: a dead link: ../y/"},
		{"see [x](/learn/x/)", "a dead link"},
	} {
		fsys := lessonFS(goodFacts, strings.Replace(goodProse, "Observe\n", "Observe\n"+c.text+"\n", 1))
		l, err := Read(fsys, "01-x", "en")
		if err == nil {
			err = CheckProse(fsys, l, []*Lesson{l})
		}
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.text, err, c.want)
		}
	}
	open := lessonFS(goodFacts, goodProse+"```python\npass\n")
	l, err := Read(open, "01-x", "en")
	if err != nil {
		t.Fatal(err)
	}
	if err := CheckProse(open, l, nil); err == nil || !strings.Contains(err.Error(), "01-x/en.md:18: expected a line ```") {
		t.Error(err)
	}
}

// The numbers of the runs take the place of wrong ones, and nothing else changes.
func TestWithNumbers(t *testing.T) {
	prose := strings.Replace(goodProse, "Observe\n", "Observe\nIt prints {{8 = last}}, {{9,000 = line 1}}.\n", 1)
	fsys := lessonFS(goodFacts, prose)
	fsys["01-x/start.py"].Data = []byte("print(1234)\nprint(7)\n")
	l, err := Read(fsys, "01-x", "en")
	if err != nil {
		t.Fatal(err)
	}
	want := strings.NewReplacer("{{8", "{{7", "9,000", "1,234").Replace(prose)
	if got, err := WithNumbers(fsys, l); err != nil || got != want {
		t.Errorf("%v\n%s", err, got)
	}
}

// A new lesson needs nothing but words.
func TestScaffold(t *testing.T) {
	dir, files, err := Scaffold(Course, "brand-new")
	if err != nil {
		t.Fatal(err)
	}
	blank, filled := fstest.MapFS{}, fstest.MapFS{}
	for _, f := range files {
		blank[dir+"/"+f.Name] = &fstest.MapFile{Data: []byte(f.Text)}
		filled[dir+"/"+f.Name] = &fstest.MapFile{Data: []byte(strings.ReplaceAll(f.Text, toFill, "words"))}
	}
	if _, err := Read(blank, dir, "en"); err == nil || !strings.Contains(err.Error(), "lesson.json:6: still to be filled in") {
		t.Errorf("the new lesson: %v", err)
	}
	blank[dir+"/lesson.json"] = filled[dir+"/lesson.json"]
	if _, err := Read(blank, dir, "zh"); err == nil || !strings.Contains(err.Error(), "zh.md:2: still to be filled in") {
		t.Errorf("its prose: %v", err)
	}
	var shapes []string
	for _, lang := range []string{"en", "zh"} {
		l, err := Read(filled, dir, lang)
		if err != nil {
			t.Fatal(err)
		}
		if err := CheckAnswers(filled, l); err != nil {
			t.Error(err)
		}
		shapes = append(shapes, shape(l))
	}
	if shapes[0] != shapes[1] {
		t.Errorf("en %s, zh %s", shapes[0], shapes[1])
	}
	for _, slug := range []string{"Locks", "a--b", "../x", "", "locks"} {
		if _, _, err := Scaffold(Course, slug); err == nil {
			t.Errorf("a lesson %q was begun", slug)
		}
	}
}

// The table of README.md is the one of the lessons.
func TestTableIsFresh(t *testing.T) {
	all, err := All(Course, "en")
	if err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	if fresh, err := WithTable(string(text), all); err != nil || fresh != string(text) {
		t.Errorf("go run ./build check -w makes another table; %v", err)
	}
	if _, err := WithTable("# no table", all); err == nil {
		t.Error("a README without a place for the table is taken")
	}
}

const goodFacts = `{"slug":"x","number":1,"chapter":"machine","minutes":5,"machine":{},"panels":[],"answer":"a","misconception":"m","seeds":"A1-2",
 "tasks":[{"id":"t","check":{"kind":"code"},"right":"right.py","wrong":[{"file":"wrong.py","says":"no"}]}]}`

const goodProse = "---\ntitle: T\ngoal: G\n---\n# Predict\nQ\n- [a] A\nReveal: R\n# Run\nr\n# Observe\no\n# Explain\ne\n# Task: t\nt\nHint: h\n"

func lessonFS(facts, prose string) fstest.MapFS {
	file := func(s string) *fstest.MapFile { return &fstest.MapFile{Data: []byte(s)} }
	return fstest.MapFS{"01-x/lesson.json": file(facts), "01-x/en.md": file(prose),
		"01-x/start.py": file("pass\n"), "01-x/right.py": file("pass\n"), "01-x/wrong.py": file("pass\n")}
}

// A mistake anywhere gives the file, the line and what was expected.
func TestMistakesAreLocated(t *testing.T) {
	if _, err := Read(lessonFS(goodFacts, goodProse), "01-x", "en"); err != nil {
		t.Fatalf("the lesson without a mistake: %v", err)
	}
	for _, c := range []struct{ name, facts, prose, want string }{
		{"syntax", strings.Replace(goodFacts, `"minutes":5,`, "\n\"minutes\":,", 1), goodProse, "01-x/lesson.json:2: invalid character"},
		{"type", strings.Replace(goodFacts, `"minutes":5`, `"minutes":"5"`, 1), goodProse, "01-x/lesson.json:1: json: cannot unmarshal string"},
		{"no tasks", goodFacts[:strings.Index(goodFacts, "[{")] + "[]}", goodProse, "tasks: a lesson has at least one"},
		{"wrong without says", strings.Replace(goodFacts, `"says":"no"`, `"says":""`, 1), goodProse, "task t: a wrong answer has a file or an answer, and says"},
		{"choice", strings.Replace(goodFacts, `"kind":"code"`, `"kind":"predict","choice":"c"`, 1), goodProse, "01-x/en.md:15: no option has the id of the choice"},
		{"why", strings.Replace(goodFacts, `"kind":"code"`, `"kind":"predict","choice":"c"`, 1), goodProse + "- [c] C\n", "01-x/en.md:15: every option of a task needs a line Why:"},
		{"front matter's end", goodFacts, strings.Replace(goodProse, "G\n---\n", "G\n", 1), "01-x/en.md:4: front matter has title and goal"},
		{"before the first heading", goodFacts, strings.Replace(goodProse, "# Predict", "Hello\n# Predict", 1), "01-x/en.md:5: text before the first heading"},
		{"phase missing", goodFacts, strings.Replace(goodProse, "# Observe\no\n", "", 1), "01-x/en.md: a lesson has the phases"},
		{"unknown key", strings.Replace(goodFacts, `"minutes"`, `"hours"`, 1), goodProse, `01-x/lesson.json:1: json: unknown field "hours"`},
		{"no misconception", strings.Replace(goodFacts, `"m"`, `""`, 1), goodProse, "misconception: what does the lesson put right?"},
		{"seeds", strings.Replace(goodFacts, "A1-2", "line 5", 1), goodProse, "01-x/lesson.json:1: seeds: lines of the articles"},
		{"slug", strings.Replace(goodFacts, `"x"`, `"y"`, 1), goodProse, "the folder is called 01-x"},
		{"chapter", strings.Replace(goodFacts, "machine", "kitchen", 1), goodProse, "no chapter kitchen"},
		{"missing file", strings.Replace(goodFacts, "right.py", "gone.py", 1), goodProse, "right.py: no task uses this file"},
		{"heading", goodFacts, strings.Replace(goodProse, "# Run", "# Walk", 1), "01-x/en.md:9: expected # Predict"},
		{"order", goodFacts, strings.Replace(strings.Replace(goodProse, "# Run", "# Tmp", 1), "# Tmp\nr\n# Observe\no", "# Observe\no\n# Run\nr", 1), "01-x/en.md:11: phases come in the order"},
		{"answer", strings.Replace(goodFacts, `"answer":"a"`, `"answer":"b"`, 1), goodProse, "01-x/en.md:5: no option has the id"},
		{"reveal", goodFacts, strings.Replace(goodProse, "Reveal: R\n", "", 1), "01-x/en.md:5: a prediction needs a line Reveal:"},
		{"task", goodFacts, strings.Replace(goodProse, "# Task: t", "# Task: u", 1), "lesson.json has no task u"},
		{"exhibit", goodFacts, strings.Replace(goodProse, "o\n", "Exhibit: sketch lock until\n", 1), "01-x/en.md:12: no such exhibit"},
		{"hint", goodFacts, strings.Replace(goodProse, "Hint: h\n", "", 1), "a task needs at least one line Hint:"},
		{"front matter", goodFacts, strings.Replace(goodProse, "goal: G\n", "", 1), "front matter needs title and goal"},
	} {
		_, err := Read(lessonFS(c.facts, c.prose), "01-x", "en")
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
}
