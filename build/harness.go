package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

// harnessPage has the engine's client as a global and nothing else: for tests
// of what the pages do not show, such as a restart.
const harnessPage = `<!doctype html>
<html lang="en" data-base="./">
<head><meta charset="utf-8"><title>harness</title>
<meta http-equiv="Content-Security-Policy" content="%s">
<script type="module" src="%s"></script></head>
<body></body>
</html>
`

// runHarness builds what only tests look at, around the engine of the site, which
// must be in dist/site: the page of site/test/harness.ts, and the site as it is
// when lessons have been removed.
func runHarness(root string, args []string) error {
	flags := flag.NewFlagSet("harness", flag.ContinueOnError)
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}
	const entry = "test/harness.ts"
	s := newSite(root, false)
	if err := s.readEngine(); err != nil {
		return err
	}
	s.out, s.entries = filepath.Join(root, "dist", "harness"), []string{entry}
	if err := os.RemoveAll(s.out); err != nil {
		return err
	}
	for _, step := range []func() error{s.writeEngine, s.buildScripts} {
		if err := step(); err != nil {
			return err
		}
	}
	if err := s.write("index.html", fmt.Appendf(nil, harnessPage, contentPolicy, s.bundle.entry[entry])); err != nil {
		return err
	}
	return buildRemoved(root)
}

// buildRemoved builds the site with the removed lessons of testdata into
// dist/harness/removed.
func buildRemoved(root string) error {
	s := newSite(root, true)
	if err := s.readEngine(); err != nil {
		return err
	}
	s.out, s.removed = filepath.Join(root, "dist", "harness", "removed"), filepath.Join("build", "testdata", "course")
	for _, step := range []func() error{s.writeEngine, s.buildScripts, s.bundleStyle, s.writePages, s.writeLessons, s.copyPublic, s.writeServiceWorker} {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}
