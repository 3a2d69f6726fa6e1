package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"gilplay/lessons"
)

// runCheck holds everything that the lessons promise (lessons.Check) and
// prints how long each of them is. With -w it first writes what is made from
// the lessons: the numbers of their runs into their prose, and the table of
// lessons/README.md.
func runCheck(root string, args []string) error {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	write := flags.Bool("w", false, "write what is made from the lessons")
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}
	folder := filepath.Join(root, "lessons")
	if *write {
		if err := writeNumbers(folder); err != nil {
			return err
		}
	}
	terms, err := readGlossary(root)
	if err != nil {
		return err
	}
	isTerm := func(id string) bool { return slices.ContainsFunc(terms, func(t term) bool { return t.ID == id }) }
	course, err := lessons.Check(os.DirFS(folder), isTerm)
	if err != nil {
		return err
	}
	guide, err := lessons.Guide(os.DirFS(folder))
	if err != nil {
		return err
	}
	fmt.Printf("%s%d lessons keep what they promise\n", guide, len(course))
	return checkTable(filepath.Join(folder, "README.md"), course, *write)
}

// writeNumbers puts the numbers of the runs into the lessons' texts.
func writeNumbers(folder string) error {
	for _, lang := range lessons.Languages {
		course, err := lessons.All(os.DirFS(folder), lang)
		if err != nil {
			return err
		}
		for _, l := range course {
			text, err := lessons.WithNumbers(os.DirFS(folder), l)
			if err != nil {
				return err
			}
			if err := os.WriteFile(filepath.Join(folder, l.Dir, lang+".md"), []byte(text), 0o644); err != nil {
				return err
			}
		}
	}
	return nil
}

// checkTable holds that the table of the lessons is the one of the course.
func checkTable(name string, course []*lessons.Lesson, write bool) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	fresh, err := lessons.WithTable(string(text), course)
	switch {
	case err != nil || fresh == string(text):
		return err
	case write:
		return os.WriteFile(name, []byte(fresh), 0o644)
	}
	return errors.New("lessons/README.md: its table is not that of the lessons: go run ./build check -w")
}
