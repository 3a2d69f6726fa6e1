package main

import (
	"testing"

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
