package lessons

import (
	"strings"
	"testing"
	"testing/fstest"
)

func TestRemovedLessons(t *testing.T) {
	course := []*Lesson{{Slug: "here", Chapter: "lock"}}
	for text, want := range map[string]string{
		`[]`: "",
		`[{"slug": "gone", "chapter": "lock"}, {"slug": "renamed", "chapter": "lock", "now": "here"}]`: "",
		"[\n{\"slug\": \"here\", \"chapter\": \"lock\"}]":                                              "removed.json:2: there is a lesson here",
		`[{"slug": "gone", "chapter": "kitchen"}]`:                                                     "no chapter kitchen",
		`[{"slug": "gone", "chapter": "lock", "now": "nowhere"}]`:                                      "there is no lesson nowhere",
		`[{"slug": "../x", "chapter": "lock"}]`:                                                        "is no slug",
		`[{"slug": "a", "chapter": "lock"}, {"slug": "a", "chapter": "lock"}]`:                         "a stands here twice",
		`[{"name": "a"}]`: "unknown field",
	} {
		_, err := ReadRemoved(fstest.MapFS{removedFile: {Data: []byte(text)}}, course)
		if (err == nil) != (want == "") || err != nil && !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", text, err, want)
		}
	}
}
