package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"

	"gilplay/lessons"
)

// runCheck reads every lesson and reports every mistake with file and line.
func runCheck(root string, args []string) error {
	flags := flag.NewFlagSet("check", flag.ContinueOnError)
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}
	for _, l := range languages {
		course, err := lessons.All(os.DirFS(filepath.Join(root, "lessons")), l.code)
		if err != nil {
			return err
		}
		fmt.Printf("%s: %d lessons are well formed\n", l.tag, len(course))
	}
	return nil
}
