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
// With -w it writes what is made from the lessons, the table of their README.md.
func runCheck(root string, args []string) error {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	write := flags.Bool("w", false, "write what is made from the lessons")
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}
	for _, l := range languages {
		course, err := lessons.All(os.DirFS(filepath.Join(root, "lessons")), l.code)
		if err != nil {
			return err
		}
		if l.code == "en" {
			if err := checkTable(filepath.Join(root, "lessons", "README.md"), course, *write); err != nil {
				return err
			}
		}
		fmt.Printf("%s: %d lessons are well formed\n", l.tag, len(course))
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
