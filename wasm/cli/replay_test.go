package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const twoIncrements = `import threading
counter = 0
def work():
    global counter
    counter += 1
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(counter)
`

// Whatever explore prints as a schedule can be given to replay as it stands, and
// from a file behind @: the first is never taken for the name of a file.
func TestReplayTakesWhatExplorePrints(t *testing.T) {
	dir := t.TempDir()
	program, file := filepath.Join(dir, "race.py"), filepath.Join(dir, "schedule")
	if err := os.WriteFile(program, []byte(twoIncrements), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, points := range []string{"own", "bytecode"} {
		var found struct {
			Outcomes []struct {
				Stdout  string
				Witness struct{ Schedule string }
			}
		}
		if err := json.Unmarshal([]byte(output(t, "explore", "--no-count", "--json", "--points", points, program)), &found); err != nil {
			t.Fatal(err)
		}
		if len(found.Outcomes) < 2 {
			t.Errorf("%s: %d outcomes", points, len(found.Outcomes))
		}
		for _, o := range found.Outcomes {
			if strings.HasPrefix(o.Witness.Schedule, "@") {
				t.Errorf("%s: the schedule %s looks like a file", points, o.Witness.Schedule)
			}
			if err := os.WriteFile(file, []byte(o.Witness.Schedule+"\n"), 0o600); err != nil {
				t.Fatal(err)
			}
			for _, given := range []string{o.Witness.Schedule, "@" + file} {
				if got := output(t, "replay", "--schedule", given, program); got != o.Stdout {
					t.Errorf("%s: %s prints %q, want %q", points, given, got, o.Stdout)
				}
			}
		}
	}
}

// TestRandomNumbersAreThoseOfTheSeedThatIsStated: the explorer names a seed, with
// which CPython 2.7.18, 3.9.18 and 3.13.0 give the number that is expected here.
func TestRandomNumbersAreThoseOfTheSeedThatIsStated(t *testing.T) {
	program := filepath.Join(t.TempDir(), "dice.py")
	if err := os.WriteFile(program, []byte("import random\nprint('%.16f' % random.random())\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, python := range []string{"2.7", "3.9", "3.13"} {
		if got := output(t, "run", "--python", python, program); got != "0.9823108926639655\n" {
			t.Errorf("%s: %s", python, got)
		}
		if said := output(t, "explore", "--python", python, program); !strings.Contains(said, "random.seed(391991)") || !strings.Contains(said, "0.9823108926639655") {
			t.Errorf("%s: %s", python, said)
		}
	}
}

// output is what a command that succeeds prints.
func output(t *testing.T, args ...string) string {
	t.Helper()
	var out, complaints bytes.Buffer
	if code := dispatch(streams{strings.NewReader(""), &out, &complaints}, args); code != exitOK {
		t.Fatalf("%v: exit code %d, %s", args, code, complaints.String())
	}
	return out.String()
}
