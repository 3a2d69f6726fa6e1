package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

// site is one build of the static site. Every file name that can change with
// its content carries a hash, so that a host may cache it for ever; pages and
// the service worker are found by fixed names.
type site struct {
	root string // of the repository
	out  string // dist/site
	dev  bool   // built by serve: no source is minified, no file precompressed

	removed string   // folder of removed.json
	entries []string // scripts that pages link, relative to site/

	engine  engine
	pythons []python
	bundle  bundle
}

func newSite(root string, dev bool) *site {
	return &site{root: root, out: filepath.Join(root, "dist", "site"), dev: dev, removed: "lessons", entries: []string{"main.ts", "embed.ts"}}
}

func runSite(root string, args []string) error {
	flags := flag.NewFlagSet("site", flag.ContinueOnError)
	if err := flags.Parse(args); err != nil {
		return flag.ErrHelp
	}
	s := newSite(root, false)
	if err := s.build(); err != nil {
		return err
	}
	fmt.Println("built", filepath.Join("dist", "site"))
	return nil
}

// build makes everything anew.
func (s *site) build() error {
	if err := s.buildEngine(); err != nil {
		return err
	}
	return s.buildPages()
}

// buildPages makes everything but the engine, in an empty folder. The order
// matters: the scripts name the engine's files, the pages name the scripts, and
// the service worker names them all.
func (s *site) buildPages() error {
	if err := os.RemoveAll(s.out); err != nil {
		return err
	}
	steps := []func() error{
		s.writeEngine, s.buildScripts, s.bundleStyle, s.writePages, s.writeLessons, s.writeSearch, s.writeMissing, s.writeStills, s.copyPublic, s.writeServiceWorker, s.writeHeaders,
	}
	if !s.dev {
		steps = append(steps, s.precompress)
	}
	for _, step := range steps {
		if err := step(); err != nil {
			return err
		}
	}
	return nil
}

// write puts one file into the site.
func (s *site) write(name string, content []byte) error {
	path := filepath.Join(s.out, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	return os.WriteFile(path, content, 0o644)
}

// copyPublic copies site/public as it is: icons and the web app's manifest.
func (s *site) copyPublic() error {
	return os.CopyFS(s.out, os.DirFS(filepath.Join(s.root, "site", "public")))
}

// writeHeaders writes the headers file that several static hosts read. The
// site works without it; it only adds what a meta element cannot say.
func (s *site) writeHeaders() error {
	text := "/*\n" +
		"  Access-Control-Allow-Origin: *\n" +
		"  X-Content-Type-Options: nosniff\n" +
		"  Referrer-Policy: no-referrer\n" +
		"/assets/*\n" +
		"  Cache-Control: public, max-age=31536000, immutable\n"
	return s.write("_headers", []byte(text))
}
