package lessons

import (
	"fmt"
	"io/fs"
	"regexp"
	"slices"
	"strings"
)

// toFill stands in a new lesson wherever its author has something to write;
// a lesson that still has one is a mistake.
const toFill = "FILL IN"

var slugs = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// File is a file of a lesson's folder.
type File struct{ Name, Text string }

// Scaffold makes the files of a new lesson of fsys, with the first number that
// is free and the chapter of the lesson before it. The answers already do what
// they promise; what is left to write says FILL IN.
func Scaffold(fsys fs.FS, slug string) (dir string, files []File, err error) {
	if !slugs.MatchString(slug) {
		return "", nil, fmt.Errorf("%q is no slug: small letters and digits, with single hyphens between words", slug)
	}
	dirs, err := fs.Glob(fsys, "[0-9]*-*")
	if err != nil {
		return "", nil, err
	}
	number, chapter := 0, Chapters[0].ID
	for taken := true; taken; {
		number++
		at := slices.IndexFunc(dirs, func(d string) bool { return strings.HasPrefix(d, fmt.Sprintf("%02d-", number)) })
		if taken = at >= 0; taken {
			if f, err := readFacts(fsys, dirs[at]); err == nil {
				chapter = f.Chapter
			}
		}
	}
	for _, d := range dirs {
		if _, name, _ := strings.Cut(d, "-"); name == slug {
			return "", nil, fmt.Errorf("there is a lesson %s already", d)
		}
	}
	return fmt.Sprintf("%02d-%s", number, slug), []File{
		{"lesson.json", fmt.Sprintf(newFacts, slug, number, chapter)},
		{"en.md", fmt.Sprintf(newProse, "title", "goal")},
		{"zh.md", fmt.Sprintf(newProse, "标题", "目标")},
		{"start.py", "print('start')\n"},
		{"solution.py", "print('right')\n"},
		{"wrong.py", "print('wrong')\n"},
	}, nil
}

const newFacts = `{
  "slug": "%s",
  "number": %d,
  "chapter": "%s",
  "minutes": 10,
  "misconception": { "en": "FILL IN", "zh": "FILL IN" },
  "seeds": "A1",
  "machine": { "python": "3.9", "gil": "interval", "cores": 2, "profile": "linux", "seed": 42 },
  "panels": ["bytecode"],
  "answer": "yes",
  "tasks": [
    {
      "id": "first",
      "check": { "kind": "code", "require": [{ "of": "last", "is": "right" }] },
      "starter": "start.py",
      "right": "solution.py",
      "wrong": [{ "file": "wrong.py", "says": { "en": "The task asks for right", "zh": "题目要求 right" } }]
    }
  ]
}
`

const newProse = `---
title: FILL IN: %s
goal: FILL IN: %s
---

# Predict

FILL IN

- [yes] FILL IN
- [no] FILL IN

Reveal: FILL IN

# Run

FILL IN

# Observe

FILL IN

# Explain

FILL IN

# Task: first

FILL IN

Hint: FILL IN
`
