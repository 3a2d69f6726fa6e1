package lessons

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"slices"
)

// removedFile lists the lessons that were there once.
const removedFile = "removed.json"

// Removed is a lesson that links may still name: they lead to its chapter.
type Removed struct {
	Slug    string `json:"slug"`
	Chapter string `json:"chapter"`
	Now     string `json:"now"` // slug of the lesson that it has become; "" if it is gone
}

// ReadRemoved reads the list of fsys; without the file, there are none. course
// are the lessons that are there.
func ReadRemoved(fsys fs.FS, course []*Lesson) ([]Removed, error) {
	text, err := fs.ReadFile(fsys, removedFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var all []Removed
	dec := json.NewDecoder(bytes.NewReader(text))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&all); err != nil {
		return nil, &Error{removedFile, lineAtOffset(text, offsetOf(err, text)), err.Error()}
	}
	there := func(slug string) bool {
		return slices.ContainsFunc(course, func(l *Lesson) bool { return l.Slug == slug })
	}
	for i, r := range all {
		msg, key := "", "slug"
		switch _, chapter := chapterTitle(r.Chapter, Languages[0]); {
		case !slugs.MatchString(r.Slug):
			msg = fmt.Sprintf("%q is no slug", r.Slug)
		case there(r.Slug):
			msg = "there is a lesson " + r.Slug
		case slices.ContainsFunc(all[:i], func(o Removed) bool { return o.Slug == r.Slug }):
			msg = r.Slug + " stands here twice"
		case !chapter:
			msg, key = "no chapter "+r.Chapter, "chapter"
		case r.Now != "" && !there(r.Now):
			msg, key = "there is no lesson "+r.Now, "now"
		}
		if msg != "" {
			return nil, &Error{removedFile, lineAt(text, i, key), msg}
		}
	}
	return all, nil
}
