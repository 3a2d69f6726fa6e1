package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"gilplay/build/conform"
	"gilplay/vm/dialect"
)

// runConform compares our compiler with a real CPython on files. Without a
// path, that Python's own library is compared.
func runConform(root string, args []string) error {
	flags := flag.NewFlagSet("conform", flag.ContinueOnError)
	version := flags.String("python", "3.9", "the Python to compare with")
	show := flags.Int("show", 5, "how many differences to show")
	every := flags.Int("every", 1, "compare one file in so many")
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}
	d := dialect.Get(*version)
	if d == nil {
		return fmt.Errorf("there is no dialect %q; there are %s", *version, dialectNames())
	}
	python, ok := findPython(*version)
	if !ok {
		return fmt.Errorf("there is no python%s here, neither among pyenv's (~/.pyenv/versions/%s) nor on the PATH: "+
			"comparing takes a real one", *version, d.Release)
	}
	paths := flags.Args()
	if len(paths) == 0 {
		paths = []string{libraryOf(python, *version)}
	}
	all, err := conform.Files(paths)
	if err != nil {
		return err
	}
	var files []string
	for i := 0; i < len(all); i += max(*every, 1) {
		files = append(files, all[i])
	}
	script := filepath.Join(root, "vm", "compile", "testdata", "describe.py")
	r, err := conform.Run(d, python, script, files, *show, os.Stdout)
	if err != nil {
		return err
	}
	r.Write(os.Stdout)
	if !r.Same() {
		return fmt.Errorf("not every code object is as CPython %s has it", d.Release)
	}
	return nil
}

// libraryOf is the folder of an interpreter's standard library.
func libraryOf(python, version string) string {
	return filepath.Join(filepath.Dir(filepath.Dir(python)), "lib", "python"+version)
}

func dialectNames() string {
	var names []string
	for _, d := range dialect.All() {
		names = append(names, d.Name)
	}
	return strings.Join(names, ", ")
}
