package main

import (
	"encoding/xml"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"gilplay/gil/explore"
)

// junitSchema is the shape that junit-10.xsd of Jenkins' xunit plugin gives to
// what we write: of each element the attributes, those behind "!" required, and
// the children, in this order.
var junitSchema = map[string]struct{ attributes, children string }{
	"testsuites": {"name time tests failures disabled errors", "testsuite"},
	"testsuite":  {"!name !tests failures errors group time skipped timestamp hostname id package file log url version", "properties testcase system-out system-err"},
	"testcase":   {"!name classname time group status assertions class file line", "skipped error failure system-out system-err"},
	"skipped":    {"message type", ""},
	"failure":    {"message type", ""},
}

func TestJUnitKeepsToTheSchema(t *testing.T) {
	verdicts := []explore.Verdict{
		{Check: explore.Check{Kind: explore.Always, Expr: "n == 2"}, Pass: true, Final: true},
		{Check: explore.Check{Kind: explore.Never, Expr: "'<&>\"' in stdout"}, Message: "it is true: prints \"<\x01&\"", Schedule: "T0.1", Final: true},
		{Check: explore.Check{Kind: explore.Invariant, Expr: "n < 3"}, Pass: true},
		{Check: explore.Check{Kind: explore.Reachable, Expr: "n > 3"}, Message: "no schedule leads there", Final: true},
	}
	text, err := junit("race.py", verdicts)
	if err != nil {
		t.Fatal(err)
	}
	counts, suite := map[string]int{}, map[string]string{}
	var path []string
	last := map[int]int{} // by depth: which child came last
	for d := xml.NewDecoder(strings.NewReader(string(text))); ; {
		token, err := d.Token()
		if err == io.EOF {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		switch e := token.(type) {
		case xml.StartElement:
			name := e.Name.Local
			shape, known := junitSchema[name]
			if !known {
				t.Fatalf("no element %s", name)
			}
			if len(path) == 0 && name != "testsuites" {
				t.Errorf("the document is a %s", name)
			} else if len(path) > 0 {
				at := slices.Index(strings.Fields(junitSchema[path[len(path)-1]].children), name)
				if at < 0 || at < last[len(path)] {
					t.Errorf("%s inside %s, or out of order", name, path[len(path)-1])
				}
				last[len(path)] = at
			}
			given := map[string]string{}
			for _, a := range e.Attr {
				given[a.Name.Local] = a.Value
			}
			for _, a := range strings.Fields(shape.attributes) {
				if _, is := given[strings.TrimPrefix(a, "!")]; a[0] == '!' && !is {
					t.Errorf("%s lacks %s", name, a[1:])
				}
				delete(given, strings.TrimPrefix(a, "!"))
			}
			if len(given) > 0 {
				t.Errorf("%s has %v", name, given)
			}
			if name == "testsuite" {
				for _, a := range e.Attr {
					suite[a.Name.Local] = a.Value
				}
			}
			counts[name]++
			path = append(path, name)
			last[len(path)] = 0
		case xml.EndElement:
			path = path[:len(path)-1]
		}
	}
	for attribute, element := range map[string]string{"tests": "testcase", "failures": "failure", "skipped": "skipped"} {
		if suite[attribute] != strconv.Itoa(counts[element]) {
			t.Errorf("%s=%s, but %d of %s", attribute, suite[attribute], counts[element], element)
		}
	}
	if counts["testcase"] != 4 || counts["failure"] != 2 || counts["skipped"] != 1 {
		t.Errorf("%v", counts)
	}
}
