package main

import (
	"encoding/xml"
	"os"

	"gilplay/gil/explore"
)

// writeJUnit writes the verdicts in the form that build servers read.
func writeJUnit(path, suite string, verdicts []explore.Verdict) error {
	type failure struct {
		Message string `xml:"message,attr"`
		Text    string `xml:",chardata"`
	}
	type testcase struct {
		Name    string   `xml:"name,attr"`
		Class   string   `xml:"classname,attr"`
		Failure *failure `xml:"failure"`
	}
	type testsuite struct {
		XMLName  xml.Name   `xml:"testsuite"`
		Name     string     `xml:"name,attr"`
		Tests    int        `xml:"tests,attr"`
		Failures int        `xml:"failures,attr"`
		Cases    []testcase `xml:"testcase"`
	}
	all := testsuite{Name: suite, Tests: len(verdicts)}
	for _, v := range verdicts {
		c := testcase{Name: checkFlag(v.Kind) + " " + v.Expr, Class: suite}
		if !v.Pass {
			all.Failures++
			c.Failure = &failure{v.Message, "gilplay replay --schedule " + v.Schedule}
		}
		all.Cases = append(all.Cases, c)
	}
	text, err := xml.MarshalIndent(all, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append([]byte(xml.Header), append(text, '\n')...), 0o644)
}
