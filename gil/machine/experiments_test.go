package machine

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"gilplay/gil/trace"
)

// experiments are those of gil/testdata/facts/experiments.md, made on real
// interpreters, with the tests that hold the model to what came out.
var experiments = map[string][]string{
	"E1":  {"TestRaces"},
	"E2":  {"TestDrops", "TestMeasuredDropsAreCovered"},
	"E3":  {"../policy TestDropsVersusSwitches", "TestLoneThreadNeverDrops"},
	"E4":  {"TestCCallsAreNotSplit"},
	"E5":  {"../explore TestAtomicity"},
	"E6":  {"TestInterruptions"},
	"E7":  {"TestSignalStorm"},
	"E8":  {"TestTicks", "TestLongArithmeticTicks", "../policy TestTickPeriod"},
	"E9":  {"../../vm TestLooksAsExecuted", "../../vm TestLooksThatDepend", "TestWhereAThreadIsSuspended"},
	"E10": {"TestWhenTheGILIsMade"},
	"E11": {"TestIntervals"},
	"E12": {"TestStartOrder", "TestDaemonsAtTheEnd", "../../vm TestRun"},
	"E13": {"TestFree"},
}

// TestExperimentsAreCovered: every experiment of the file has tests, and they are
// there.
func TestExperimentsAreCovered(t *testing.T) {
	text, err := os.ReadFile("../testdata/facts/experiments.md")
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	for _, line := range strings.Split(string(text), "\n") {
		if head, ok := strings.CutPrefix(line, "## E"); ok {
			number, _, _ := strings.Cut(head, ".")
			seen++
			if len(experiments["E"+number]) == 0 {
				t.Errorf("nothing tests E%s", head)
			}
		}
	}
	if seen != len(experiments) {
		t.Errorf("%d experiments in the file, %d here", seen, len(experiments))
	}
	for name, tests := range experiments {
		for _, test := range tests {
			dir, function, elsewhere := strings.Cut(test, " ")
			if !elsewhere {
				dir, function = ".", test
			}
			if !defines(dir, function) {
				t.Errorf("%s: there is no %s", name, test)
			}
		}
	}
}

func defines(dir, function string) bool {
	files, _ := filepath.Glob(filepath.Join(dir, "*_test.go"))
	return slices.ContainsFunc(files, func(file string) bool {
		text, err := os.ReadFile(file)
		return err == nil && strings.Contains(string(text), "\nfunc "+function+"(")
	})
}

// E4: a call in C is never split, however long it takes and whoever asks; one that
// calls back into Python is.
func TestCCallsAreNotSplit(t *testing.T) {
	for _, python := range pythons {
		drops := func(call string) (n int) {
			source := "import threading\nclass O(object):\n    def __init__(self, v): self.v = v\n    def __lt__(self, o): return self.v < o.v\n" +
				"floats = [float(i * 7919 % 20011) for i in range(60000)]; objects = [O(i * 7919 % 1009) for i in range(900)]\n" +
				"stop = False\ndef spin():\n    while not stop: pass\nt = threading.Thread(target=spin); t.start()\n" +
				call + "\nstop = True; t.join()\n"
			m := program(t, Config{Source: source, Python: python, SwitchInterval: 500_000, Seed: 3})
			if m.State() != Ended {
				t.Fatal(printed(m, 2))
			}
			// From when there is a second thread on, the call is the longest that the
			// main thread runs without a pause.
			var from, to, start int64
			contended := false
			for _, e := range m.Log().Events() {
				contended = contended || e.Kind == trace.ThreadStart && e.Thread == 1
				if contended && e.Thread == 0 && e.Kind == trace.StateChange {
					if start > 0 && e.Time-start > to-from {
						from, to = start, e.Time
					}
					if start = 0; trace.State(e.A) == trace.Running {
						start = e.Time
					}
				}
			}
			return int((to - from) / 500_000)
		}
		// Switch intervals that pass while the main thread goes on running.
		if n := drops("sorted(floats)"); n < 4 {
			t.Errorf("%s: sorted(floats) is cut after %d intervals", python, n)
		}
		if n := drops("3 ** 300000"); n < 1 {
			t.Errorf("%s: a power is cut after %d intervals", python, n)
		}
		if n := drops("sorted(objects)"); n > 1 {
			t.Errorf("%s: sorted(objects), which calls __lt__, runs for %d intervals", python, n)
		}
	}
}

// E10: in 2.7 the first thread that is started makes the GIL; from 3.7 on it is
// there from the start.
func TestWhenTheGILIsMade(t *testing.T) {
	for i, python := range pythons {
		for statement, made := range map[string]bool{
			"pass": false, "import threading": false, "import threading; threading.Lock()": false,
			"import threading; threading.Thread(target=int).start()": true,
		} {
			m := program(t, Config{Source: statement, Python: python})
			exists := slices.ContainsFunc(m.Log().Events(), func(e trace.Event) bool { return e.Kind == trace.Acquire })
			if exists != (made || i > 0) {
				t.Errorf("%s: after %q the GIL exists: %v", python, statement, exists)
			}
		}
	}
}

// E12: with the new lock the target has begun, and if it is short it has ended, when
// start() returns; with the old one it has not always.
func TestStartOrder(t *testing.T) {
	const source = "import threading\nbegun = []; ended = []\ndef work():\n    begun.append(1)\n    for i in range(4000): pass\n    ended.append(1)\n" +
		"t = threading.Thread(target=work); t.start()\nprint('%d %d' % (len(begun), len(ended)))\nt.join()\n"
	for i, python := range pythons {
		outs := map[string]int{}
		for seed := range uint64(30) {
			outs[printed(program(t, Config{Source: source, Python: python, Seed: seed + 1, Cores: 2, CheckInterval: 20 + int64(seed), HasCheckInterval: true}), 1)]++
		}
		if always := outs["1 1\n"] == 30; always != (i > 0) {
			t.Errorf("%s: begun and ended when start() returns: %v", python, outs)
		}
	}
}
