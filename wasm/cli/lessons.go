package main

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"

	"gilplay/lessons"
)

// checkLessons reads lessons as the build does and reports every mistake. A
// path is the folder of one lesson; without one the whole course is checked.
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
	count, err := readLessons(paths)
	if err != nil {
		io.WriteString(s.err, err.Error()+"\n")
		return exitException
	}
	io.WriteString(s.out, strconv.Itoa(count)+" lessons are well formed\n")
	return exitOK
}

func readLessons(paths []string) (int, error) {
	if len(paths) == 0 {
		all, err := lessons.All(fs.FS(lessons.Course), "en")
		return len(all), err
	}
	for _, p := range paths {
		p = filepath.Clean(p)
		if _, err := lessons.Read(os.DirFS(filepath.Dir(p)), filepath.Base(p), "en"); err != nil {
			return 0, err
		}
	}
	return len(paths), nil
}
