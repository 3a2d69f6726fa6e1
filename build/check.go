package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"gilplay/lessons"
)

// runCheck reads every lesson and reports every mistake with file and line.
// With -w it writes what is made from the lessons: the numbers of their runs
// into their prose, and the table of lessons/README.md.
func runCheck(root string, args []string) error {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	write := flags.Bool("w", false, "write what is made from the lessons")
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}
	folder := filepath.Join(root, "lessons")
	for _, l := range languages {
		course, err := lessons.All(os.DirFS(folder), l.code)
		if err != nil {
			return err
		}
		for _, lesson := range course {
			if err := checkNumbers(folder, lesson, *write); err != nil {
				return err
			}
			if err := lessons.CheckProse(os.DirFS(folder), lesson, course); err != nil {
				return err
			}
		}
		if l.code == "en" {
			if err := checkTable(filepath.Join(folder, "README.md"), course, *write); err != nil {
				return err
			}
		}
		fmt.Printf("%s: %d lessons are well formed, their numbers are those of the runs\n", l.tag, len(course))
	}
	return nil
}

// checkNumbers holds that the numbers of a lesson are those of its runs.
func checkNumbers(folder string, l *lessons.Lesson, write bool) error {
	if !write {
		return lessons.CheckNumbers(os.DirFS(folder), l)
	}
	text, err := lessons.WithNumbers(os.DirFS(folder), l)
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(folder, l.Dir, l.Lang+".md"), []byte(text), 0o644)
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
