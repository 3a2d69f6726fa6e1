package main

import (
	"strconv"
	"testing"
	"time"

	"gilplay/gil/explore"
)

// TestEnumerationRunsEverySchedule: as many as the explorer counts over its
// states, of which it runs none to the end more than once.
func TestEnumerationRunsEverySchedule(t *testing.T) {
	o := explore.Options{Source: "import threading\ndef f():\n    id(0)\nt = threading.Thread(target=f)\nt.start()\nid(0)\n"}
	x, err := explore.New(o)
	if err != nil {
		t.Fatal(err)
	}
	for x.Advance(1000) {
	}
	tried, _, all, err := enumerate(o, time.Minute)
	if want := x.Result().Schedules; err != nil || !all || strconv.Itoa(tried) != want || tried < 10 {
		t.Errorf("%d schedules, all %v, error %v; counted %s", tried, all, err, want)
	}
}
