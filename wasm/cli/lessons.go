package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strconv"

	"gilplay/lessons"
)

// checkLessons holds everything that lessons promise, as the build does, and
// reports every mistake. A path is the folder of one lesson; without one the
// whole course is checked.
func checkLessons(s streams, args []string) int {
	o := newOptions("lessons", s)
	if len(args) == 0 || args[0] != "check" {
		o.complain("the only subcommand is check")
		return exitUsage
	}
	paths, err := o.parse(args[1:])
	if err != nil {
		return exitUsage
	}
	count, err := judgeLessons(paths)
	if err != nil {
		io.WriteString(s.err, err.Error()+"\n")
		return exitException
	}
	io.WriteString(s.out, strconv.Itoa(count)+" lessons keep what they promise\n")
	return exitOK
}

func judgeLessons(paths []string) (int, error) {
	if len(paths) == 0 {
		all, err := lessons.Check(lessons.Course, nil)
		return len(all), err
	}
	var errs []error
	for _, p := range paths {
		p, err := filepath.Abs(p)
		if err == nil {
			_, err = lessons.Check(os.DirFS(filepath.Dir(p)), nil, filepath.Base(p))
		}
		errs = append(errs, err)
	}
	return len(paths), errors.Join(errs...)
}
