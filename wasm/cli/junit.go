package main

import (
	"encoding/xml"
	"os"

	"gilplay/gil/explore"
)

// The elements of JUnit XML that build servers read, in the order that the
// schemas have them (Jenkins' xunit plugin, junit-10.xsd; Ant's JUnit report).
type (
	junitSuites struct {
		XMLName  xml.Name     `xml:"testsuites"`
		Tests    int          `xml:"tests,attr"`
		Failures int          `xml:"failures,attr"`
		Errors   int          `xml:"errors,attr"`
		Suites   []junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Errors   int         `xml:"errors,attr"`
		Skipped  int         `xml:"skipped,attr"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Name    string       `xml:"name,attr"`
		Class   string       `xml:"classname,attr"`
		Skipped *junitText   `xml:"skipped"`
		Failure *junitDetail `xml:"failure"`
	}
	junitText struct {
		Message string `xml:"message,attr"`
	}
	junitDetail struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr"`
		Text    string `xml:",chardata"`
	}
)

// junit is the verdicts as JUnit XML. A check that holds only as far as was
// explored is neither passed nor failed: it counts as skipped.
func junit(suite string, verdicts []explore.Verdict) ([]byte, error) {
	s := junitSuite{Name: suite, Tests: len(verdicts)}
	for _, v := range verdicts {
		c := junitCase{Name: checkFlag(v.Kind) + " " + v.Expr, Class: suite}
		switch {
		case !v.Pass:
			s.Failures++
			c.Failure = &junitDetail{v.Message, checkFlag(v.Kind), witnessText(suite, v)}
		case !v.Final:
			s.Skipped++
			c.Skipped = &junitText{"holds as far as was explored"}
		}
		s.Cases = append(s.Cases, c)
	}
	all := junitSuites{Tests: s.Tests, Failures: s.Failures, Suites: []junitSuite{s}}
	text, err := xml.MarshalIndent(all, "", "  ")
	return append([]byte(xml.Header), append(text, '\n')...), err
}

// witnessText is the command that shows a failure, if one schedule does.
func witnessText(file string, v explore.Verdict) string {
	if v.Schedule == "" {
		return v.Message
	}
	return "gilplay replay --schedule " + v.Schedule + " " + file
}

func writeJUnit(path, suite string, verdicts []explore.Verdict) error {
	text, err := junit(suite, verdicts)
	if err != nil {
		return err
	}
	return os.WriteFile(path, text, 0o644)
}
