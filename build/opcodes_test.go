package main

import (
	"slices"
	"testing"

	"gilplay/lessons"
	"gilplay/vm/dialect"
	"gilplay/wasm/api"
)

// Every opcode of every Python has an example or a reason why not, and not
// both.
func TestOpcodeExamples(t *testing.T) {
	for _, d := range dialect.All() {
		examples := examplesOf(d)
		for _, row := range d.Ops.Rows() {
			if has, excused := examples[row.Number] != "", noExample[d.Name][row.Meaning] != ""; has == excused {
				t.Errorf("%s %s: has an example: %v, a reason for none: %v", d.Name, row.Name, has, excused)
			}
		}
	}
}

// Every example that the reference links compiles to its opcode and runs to
// its end without an exception.
func TestOpcodeExamplesRun(t *testing.T) {
	for _, d := range dialect.All() {
		done := map[string]bool{}
		for number, source := range examplesOf(d) {
			if used, _, _ := usedOpcodes(source, d); !used[number] {
				t.Errorf("%s: %q lacks opcode %d", d.Name, source, number)
			}
			if done[source] {
				continue
			}
			done[source] = true
			session := api.NewSession()
			if answer := session.Load(&api.LoadRequest{Source: source, Machine: api.Machine{Python: d.Name}}); !answer.OK {
				t.Errorf("%s refuses %q: %s", d.Name, source, answer.Error.Message)
				continue
			}
			for session.Advance(100_000) {
			}
			for _, line := range session.OutputFrom(0) {
				if line.FD == 2 {
					t.Errorf("%s: %q says %q", d.Name, source, line.Text)
				}
			}
			session.Seek(session.Latest())
			if state := session.Status().State; state != "ended" {
				t.Errorf("%s: %q: %s", d.Name, source, state)
			}
		}
	}
}

// The column of lessons has a lesson in every Python that its programs compile
// in: lesson 17, which runs in 3.9, adds to a global variable.
func TestLessonsOfOpcodes(t *testing.T) {
	course, err := newSite("..", true).course("en")
	if err != nil {
		t.Fatal(err)
	}
	_, uses := opcodesByName(course)
	for _, u := range uses["STORE_GLOBAL"] {
		if !slices.ContainsFunc(u.lessons, func(l *lessons.Lesson) bool { return l.Slug == "plus-equals" }) {
			t.Errorf("Python %s: lesson plus-equals does not use STORE_GLOBAL", u.d.Name)
		}
	}
	for name, all := range uses {
		for _, u := range all {
			if u.row.Doc() == "" || u.row.Stack == "" {
				t.Errorf("%s of Python %s: no sentence or no picture of the stack", name, u.d.Name)
			}
		}
	}
	if len(uses["STORE_GLOBAL"]) != 3 || len(uses["BINARY_ADD"]) != 2 {
		t.Error("rows are missing")
	}
}
