package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"gilplay/lessons"
)

// runNewLesson writes the files that a lesson begins with.
func runNewLesson(root string, args []string) error {
	if len(args) != 1 {
		return errors.New("new-lesson takes one argument, the slug: small letters, with hyphens between words")
	}
	course := filepath.Join(root, "lessons")
	dir, files, err := lessons.Scaffold(os.DirFS(course), args[0])
	if err != nil {
		return err
	}
	folder := filepath.Join(course, dir)
	if err := os.Mkdir(folder, 0o755); err != nil {
		return err
	}
	for _, f := range files {
		if err := os.WriteFile(filepath.Join(folder, f.Name), []byte(f.Text), 0o644); err != nil {
			return err
		}
	}
	fmt.Println("made lessons/" + dir + "; go run ./build check says what is to be filled in")
	return nil
}
