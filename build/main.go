package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

// command is one verb of the build program.
type command struct {
	name  string
	usage string
	run   func(root string, args []string) error
}

// commands in the order in which help lists them.
var commands = []command{
	{"site", "build the static site into dist/site", runSite},
	{"serve", "build the site, serve it and rebuild on change [-port N]", runServe},
	{"edge", "build the edge Worker into dist/edge", runEdge},
	{"harness", "build the tests' page with nothing but the engine into dist/harness", runHarness},
	{"pythons", "pack every Python for an engine: -version V -o DIR", runPythons},
	{"cli", "build the command line program into dist, native and for WASI", runCLI},
	{"protocol", "generate the codec and the page's types from wasm/api", runProtocol},
	{"check", "check every lesson; -w writes what is made from them", runCheck},
	{"new-lesson", "begin a lesson: SLUG", runNewLesson},
	{"goldens", "regenerate goldens with the real CPythons found here", runGoldens},
	{"conform", "compare with a real CPython: --python V [--show N] [--every N] [PATH...]", runConform},
	{"calibrate", "measure with the real CPythons found here what instructions cost [-n] [-show] [-seconds S]", runCalibrate},
	{"fidelity", "compare the model with published numbers [-measure] [-runs N] [-only TEXT]", runFidelity},
	{"bench", "measure sizes and speed [-explore]", runBench},
}

func main() {
	err := dispatch(os.Args[1:])
	switch {
	case err == nil:
	case errors.Is(err, flag.ErrHelp):
		os.Exit(2)
	default:
		fmt.Fprintln(os.Stderr, "build:", err)
		os.Exit(1)
	}
}

func dispatch(args []string) error {
	root, err := moduleRoot()
	if err != nil {
		return err
	}
	if len(args) == 0 {
		printUsage()
		return flag.ErrHelp
	}
	for _, c := range commands {
		if c.name == args[0] {
			return c.run(root, args[1:])
		}
	}
	printUsage()
	return fmt.Errorf("no command %q", args[0])
}

func printUsage() {
	fmt.Fprintln(os.Stderr, "usage: go run ./build <command>")
	for _, c := range commands {
		fmt.Fprintf(os.Stderr, "  %-10s %s\n", c.name, c.usage)
	}
}

// moduleRoot walks up from the working directory to the folder of go.mod, so
// that every command works from anywhere inside the repository.
func moduleRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			return "", errors.New("no go.mod in this folder or above it")
		}
		dir = parent
	}
}
