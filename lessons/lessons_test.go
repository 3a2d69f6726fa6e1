package lessons

import (
	"io/fs"
	"os"
	"strings"
	"testing"
	"testing/fstest"
)

// Everything that the course promises: see Check.
func TestCourse(t *testing.T) {
	all, err := All(Course, "en")
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 18 {
		t.Errorf("%d lessons", len(all))
	}
	for _, l := range all {
		t.Run(l.Slug, func(t *testing.T) {
			if _, err := Check(Course, nil, l.Dir); err != nil {
				t.Error(err)
			}
		})
	}
}

// A number that the run does not give is found, with what it gives; and so is
// a directive that cannot be followed.
func TestNumbersAreRecomputed(t *testing.T) {
	for _, c := range []struct{ number, want string }{
		{"{{7 = last}}", ""},
		{"{{0.5 = line 1 file=right.py}}", ""},
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
		{"{{7 = last python=3.4}}", "there is no Python 3.4 here"},
		{"{{119 = opcodes python=2.7}}", ""},
		{"{{90 = have_argument python=2.7}}", ""},
		{"{{44 = have_argument python=2.7}}", "the run gives 90"},
		{"{{49 = operands python=2.7}}", ""},
		{"{{0 ns = slowest NOP}}", "no such opcode was executed"},
		{"{{2 = instructions function=f python=3.9}}", ""},
		{"{{9 = instructions function=f python=3.9}}", "the text says 9, the run gives 2"},
		{"{{1 = count LOAD_CONST|BINARY_ADD function=f python=3.9}}", ""},
		{"{{4 = bytes function=f python=3.9}}", ""},
		{"{{1 = co_stacksize function=f}}", ""},
		{"{{0 = instructions function=f line=1}}", ""},
		{"{{1 = bytes function=gone}}", "there is no function gone"},
		{"{{1 = length function=f}}", "there is no such fact"},
		{"{{1 = schedules explore=own}}", ""},
		{"{{2 = schedules explore=own}}", "the run gives 1"},
		{"{{1 = schedules 7 explore=own}}", "the run gives 0"},
		{"{{0 = deadlocks explore=bytecode}}", ""},
		{"{{0.0 % = deadlocks explore=own}}", ""},
		{"{{50 % = schedules explore=own}}", "the run gives 100 %"},
		{"{{1 s = slowest LOAD_CONST}}", "the run gives 0 s"},
		{"{{1 s = slowest NOP}}", "no such opcode was executed"},
		{"{{1 = outcomes explore=sometimes}}", "explore is own or bytecode"},
	} {
		fsys := lessonFS(goodFacts, strings.Replace(goodProse, "Observe\n", "Observe\n"+c.number+"\n", 1))
		fsys["01-x/start.py"].Data = []byte("print(1234)\nprint(7)\ndef f():\n    return 1\n")
		fsys["01-x/wrong.py"].Data = []byte("print(\n")
		fsys["01-x/right.py"].Data = []byte("print('took 0.5 s.')\n")
		l, err := Read(fsys, "01-x", "en")
		if err == nil {
			err = CheckNumbers(fsys, l)
		}
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.number, err, c.want)
		}
	}
}

func prosed(fsys fs.FS, l *Lesson) error {
	p := prose{fsys, map[string]string{"x": "01-x"}, func(id string) bool { return id == "lock" }, map[string]error{}}
	return p.check(l)
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
		{"a [lock](../../glossary/#lock)", ""},
		{"a [bell](../../glossary/#bell)", "01-x/en.md:12: a dead link: ../../glossary/#bell"},
	} {
		fsys := lessonFS(goodFacts, strings.Replace(goodProse, "Observe\n", "Observe\n"+c.text+"\n", 1))
		l, err := Read(fsys, "01-x", "en")
		if err == nil {
			err = prosed(fsys, l)
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
	if err := prosed(open, l); err == nil || !strings.Contains(err.Error(), "01-x/en.md:18: expected a line ```") {
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
	if _, err := Check(filled, nil); err != nil {
		t.Error(err)
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

const goodFacts = `{
 "slug":"x", "number":1,
 "chapter":"machine",
 "minutes":5,
 "machine":{"python":"3.9"},
 "panels":["gil"],
 "answer":"a",
 "misconception":{"en":"m","zh":"m"},
 "seeds":"A1-2",
 "tasks":[{
  "id":"t",
  "check":{"kind":"code","require":[{"of":"last","is":"right"}]},
  "right":"right.py",
  "wrong":[
   {"file":"wrong.py","says":{"en":"The task asks for right","zh":"题目要求 right"}}]}]}`

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
	facts := func(old, new string) string { return strings.Replace(goodFacts, old, new, 1) }
	prose := func(old, new string) string { return strings.Replace(goodProse, old, new, 1) }
	for _, c := range []struct{ name, facts, prose, want string }{
		{"syntax", facts(`"minutes":5,`, `"minutes":,`), goodProse, "01-x/lesson.json:4: invalid character"},
		{"type", facts(`"minutes":5`, `"minutes":"5"`), goodProse, "01-x/lesson.json:4: json: cannot unmarshal string"},
		{"unknown key", facts(`"minutes"`, `"hours"`), goodProse, `01-x/lesson.json:4: json: unknown field "hours"`},
		{"minutes", facts(`"minutes":5`, `"minutes":0`), goodProse, "01-x/lesson.json:4: expected how many minutes"},
		{"slug", facts(`"x"`, `"y"`), goodProse, "01-x/lesson.json:2: number and slug say 01-y, the folder is called 01-x"},
		{"chapter", facts("machine", "kitchen"), goodProse, "01-x/lesson.json:3: no chapter kitchen; there are machine, lock"},
		{"machine", facts(`"python"`, `"colour"`), goodProse, `01-x/lesson.json:5: machine: json: unknown field "colour"`},
		{"python", facts(`3.9`, `3.4`), goodProse, "01-x/lesson.json:5: machine: there is no Python 3.4 here"},
		{"panel", facts(`"gil"`, `"kitchen"`), goodProse, "01-x/lesson.json:6: no panel kitchen; there are bytecode"},
		{"no misconception", facts(`"en":"m"`, `"en":""`), goodProse, "01-x/lesson.json:8: misconception: what does the lesson put right? (in en)"},
		{"seeds", facts("A1-2", "line 5"), goodProse, "01-x/lesson.json:9: seeds: lines of the articles"},
		{"no tasks", goodFacts[:strings.Index(goodFacts, "[{\n")] + "[]}", goodProse, "01-x/lesson.json:10: tasks: a lesson has at least one"},
		{"task without id", facts(`"id":"t",`, ``), goodProse, "01-x/lesson.json:10: a task has an id"},
		{"kind", facts(`"code"`, `"guess"`), goodProse, "01-x/lesson.json:12: no kind of check guess; there are act"},
		{"mark", facts(`"code"`, `"mark","mark":"words"`), goodProse, "01-x/lesson.json:12: nothing to mark is called words; there are instructions"},
		{"no right answer", facts(`"right.py"`, `""`), goodProse, "task t: expected the right answer"},
		{"missing file", facts("right.py", "gone.py"), goodProse, "01-x/lesson.json:13: there is no file gone.py"},
		{"missing wrong file", facts("wrong.py", "gone.py"), goodProse, "01-x/lesson.json:15: there is no file gone.py"},
		{"wrong without says", facts(`,"says":{"en":"The task asks for right","zh":"题目要求 right"}`, ``), goodProse, "01-x/lesson.json:15: task t: a wrong answer has a file or an answer, and says"},
		{"wrong without says in a language", facts(`"题目要求 right"`, `""`), goodProse, "01-x/lesson.json:15: task t: what is the learner told of this wrong answer? (in zh)"},
		{"says in one language too many", facts(`"题目要求 right"`, `"题目要求 right","fr":"non"`), goodProse, "01-x/lesson.json:15: task t: says has the languages en, zh"},
		{"says is a string", facts(`{"en":"The task asks for right","zh":"题目要求 right"}`, `"right"`), goodProse, "01-x/lesson.json:15: json: cannot unmarshal string"},
		{"a program besides", facts(`"kind":"code"`, `"kind":"metric","program":"gone.py"`), goodProse, "01-x/lesson.json:12: there is no file gone.py"},
		{"an explanation too many", goodFacts, prose("Hint: h", "Why: [2] w\nHint: h"), "01-x/en.md:15: the check has 1 requirements, a line Why: explains number 2"},
		{"an explanation with markup", goodFacts, prose("Hint: h", "Why: [1] `w`\nHint: h"), "01-x/en.md:15: the explanation of a requirement is plain text: `w`"},
		{"unlisted file", facts(`"right":"right.py"`, `"right":"wrong.py"`), goodProse, "01-x/right.py: no task uses this file"},
		{"choice", facts(`"kind":"code"`, `"kind":"predict","choice":"c"`), goodProse, "01-x/en.md:15: no option has the id of the choice"},
		{"why", facts(`"kind":"code"`, `"kind":"predict","choice":"c"`), goodProse + "- [c] C\n", "01-x/en.md:15: every option of a task needs a line Why:"},
		{"front matter", goodFacts, prose("goal: G\n", ""), "01-x/en.md:3: front matter needs title and goal"},
		{"front matter's end", goodFacts, prose("G\n---\n", "G\n"), "01-x/en.md:4: front matter has title and goal"},
		{"no heading at all", goodFacts, goodProse[:strings.Index(goodProse, "# Predict")], "01-x/en.md:1: expected # Predict"},
		{"before the first heading", goodFacts, prose("# Predict", "Hello\n# Predict"), "01-x/en.md:5: text before the first heading"},
		{"phase missing", goodFacts, prose("# Observe\no\n", ""), "01-x/en.md:13: a lesson has the phases"},
		{"phase without text", goodFacts, prose("# Observe\no\n", "# Observe\n"), "01-x/en.md:11: this phase has no text"},
		{"quotation without its meaning", goodFacts, prose("# Observe\no\n", "# Observe\nSource: 锁\n\no\n"), "01-x/en.md:13: expected a line English:"},
		{"heading", goodFacts, prose("# Run", "# Walk"), "01-x/en.md:9: expected # Predict"},
		{"order", goodFacts, prose("# Run\nr\n# Observe\no", "# Observe\no\n# Run\nr"), "01-x/en.md:11: phases come in the order"},
		{"answer", facts(`"answer":"a"`, `"answer":"b"`), goodProse, "01-x/en.md:5: no option has the id"},
		{"reveal", goodFacts, prose("Reveal: R\n", ""), "01-x/en.md:5: a prediction needs a line Reveal:"},
		{"task", goodFacts, prose("# Task: t", "# Task: u"), "01-x/en.md:15: lesson.json has no task u"},
		{"task missing", facts(`"tasks":[`, `"tasks":[{"id":"s","check":{"kind":"code"},"right":"right.py","wrong":[{"file":"wrong.py","says":{"en":"no","zh":"no"}}]},`), goodProse, "01-x/en.md:15: 1 tasks in the text, 2 in lesson.json"},
		{"exhibit", goodFacts, prose("o\n", "Exhibit: sketch lock until\n"), "01-x/en.md:12: no such exhibit"},
		{"hint", goodFacts, prose("Hint: h\n", ""), "01-x/en.md:15: a task needs at least one line Hint:"},
	} {
		_, err := Read(lessonFS(c.facts, c.prose), "01-x", "en")
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
}

func TestLessonsBuildOnEarlierOnes(t *testing.T) {
	late := lessonFS(strings.Replace(goodFacts, `"minutes":5`, `"minutes":5, "needs":["x"]`, 1), goodProse)
	if _, err := All(late, "en"); err == nil || !strings.Contains(err.Error(), "01-x/lesson.json:4: needs: there is no earlier lesson x") {
		t.Error(err)
	}
}

// What Check finds beyond the form: each mistake in an otherwise good course
// gives the file, the line and what was expected.
func TestBrokenLessons(t *testing.T) {
	good := func() fstest.MapFS {
		fsys := lessonFS(goodFacts, goodProse)
		fsys["01-x/zh.md"] = &fstest.MapFile{Data: []byte(goodProse)}
		fsys["01-x/right.py"].Data = []byte("print('right')\n")
		return fsys
	}
	if _, err := Check(good(), nil); err != nil {
		t.Fatalf("the course without a mistake: %v", err)
	}
	for _, c := range []struct{ name, file, old, new, want string }{
		{"the right answer is wrong", "right.py", "right", "left", "01-x/lesson.json:13: task t: the right answer is rejected: The last line it prints is left."},
		{"a wrong answer is right", "wrong.py", "pass", "print('right')", "01-x/lesson.json:15: task t: a wrong answer is accepted: wrong.py"},
		{"another explanation", "lesson.json", "asks for right", "asks for more", "01-x/lesson.json:15: task t: wrong.py: the explanation should say The task asks for more"},
		{"another explanation in Chinese", "lesson.json", "要求 right", "要求 left", "01-x/lesson.json:15: task t: wrong.py: the explanation should say 题目要求 left"},
		{"a gap in the explanation", "lesson.json", "The task asks", "right … The task asks", "01-x/lesson.json:15: task t: wrong.py: the explanation should say right … The task asks"},
		{"an explanation in one language only", "zh.md", "Hint: h", "Why: [1] w\nHint: h", "01-x/zh.md:15: expected the same as in en.md:15, there explanations of the requirements , here explanations of the requirements 1"},
		{"the start is right", "start.py", "pass", "print('right')", "01-x/lesson.json:10: task t: the start already passes"},
		{"no such fact", "lesson.json", `"of":"last"`, `"of":"first"`, "01-x/lesson.json:13: task t: the right answer is rejected: This lesson asks for something that this version does not know: first"},
		{"a change of what is not there", "lesson.json", `"right":"right.py"`, `"right":"right.py","change":{"left":"x"}`, `01-x/right.py: an answer changes "left", which stands there 0 times, not once`},
		{"a change of what is there twice", "lesson.json", `"right":"right.py"`, `"right":"right.py","change":{"r":"x"}`, "stands there 2 times, not once"},
		{"a change that makes it wrong", "lesson.json", `"right":"right.py"`, `"right":"right.py","change":{"right":"left"}`, "the right answer is rejected: The last line it prints is left."},
		{"a change that makes it right", "lesson.json", `{"file":"wrong.py"`, `{"file":"wrong.py","change":{"pass":"print('right')"}`, "a wrong answer is accepted: wrong.py"},
		{"the start is no Python", "start.py", "pass", "print 1", "01-x/start.py:1: in Python 3.9: The program does not compile"},
		{"the start runs for ever", "start.py", "pass", "while True: pass", "01-x/start.py:1: in Python 2.7: The program was stopped"},
		{"a number", "en.md", "o\n", "{{1 = line 1 file=right.py}}\n", "01-x/zh.md:1: expected the number {{1 = line 1 file=right.py}}, as in en.md:12"},
		{"a number too many", "zh.md", "o\n", "{{1 = line 1 file=right.py}}\n", "01-x/zh.md:12: en.md does not have the number"},
		{"a heading", "zh.md", "# Task: t\nt\nHint: h\n", "# Task: t\nt\nHint: h\n# Task: u\nt\nHint: h\n", "01-x/zh.md:18: lesson.json has no task u"},
		{"a hint", "zh.md", "Hint: h", "Hint: h\nHint: i", "01-x/zh.md:15: expected the same as in en.md:15, there 1 hints, here 2 hints"},
		{"a paragraph", "zh.md", "# Run\nr", "# Run\nr\n\nr", "01-x/zh.md:9: expected the same as in en.md:9, there 1 paragraphs, here 2 paragraphs"},
		{"an option", "zh.md", "- [a] A", "- [a] A\n- [b] B", "01-x/zh.md:5: expected the same as in en.md:5, there the options a, here the options a, b"},
		{"code", "zh.md", "o\n", "```python\npass\n```\n", "01-x/zh.md:11: expected the same as in en.md:11"},
		{"a dead link", "zh.md", "o\n", "[o](../gone/)\n", "01-x/zh.md:12: a dead link: ../gone/"},
	} {
		fsys := good()
		f := fsys["01-x/"+c.file]
		if f.Data = []byte(strings.Replace(string(f.Data), c.old, c.new, 1)); !strings.Contains(string(f.Data), c.new) {
			t.Fatalf("%s: %q is not in %s", c.name, c.old, c.file)
		}
		if _, err := Check(fsys, nil); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		}
	}
	for name, want := range map[string]string{
		"01-x/old.py":      "01-x/old.py: no task uses this file",
		"01-x/fr.md":       "01-x/fr.md: no task uses this file",
		"1-y/lesson.json":  "1-y/lesson.json:1: the folder of a lesson is called NN-slug",
		"01-y/lesson.json": "its number or slug is that of 01-x",
		"02-x/lesson.json": "its number or slug is that of 01-x",
	} {
		fsys := good()
		fsys[name] = &fstest.MapFile{}
		if _, err := Check(fsys, nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", name, err, want)
		}
	}
	fsys := good() // the task begins with another program, and the first run of the lesson's does it
	fsys["01-x/lesson.json"].Data = []byte(strings.Replace(goodFacts, `"right":"right.py"`, `"starter":"wrong.py", "right":"right.py"`, 1))
	fsys["01-x/start.py"].Data = fsys["01-x/right.py"].Data
	if _, err := Check(fsys, nil); err == nil || !strings.Contains(err.Error(), "01-x/lesson.json:13: task t: the start already passes") {
		t.Errorf("the lesson's own program passes: %v", err)
	}
	fsys = good()
	delete(fsys, "01-x/zh.md")
	if _, err := Check(fsys, nil); err == nil || !strings.Contains(err.Error(), "01-x/zh.md: missing") {
		t.Errorf("a language is missing: %v", err)
	}
}
