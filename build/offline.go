package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
)

// writeServiceWorker writes sw.js with the list of every file of this build.
// Its cache is named by the hash of names and contents: a new build never
// mixes with an old one.
func (s *site) writeServiceWorker() error {
	names, err := s.files()
	if err != nil {
		return err
	}
	hash := sha256.New()
	var list []string
	for _, name := range names {
		content, err := os.ReadFile(filepath.Join(s.out, filepath.FromSlash(name)))
		if err != nil {
			return err
		}
		hash.Write([]byte(name))
		hash.Write(content)
		list = append(list, strings.TrimSuffix(name, "index.html"))
	}
	files, err := json.Marshal(list)
	if err != nil {
		return err
	}
	version, err := json.Marshal(hex.EncodeToString(hash.Sum(nil)[:6]))
	if err != nil {
		return err
	}
	text, err := s.bundleText("sw.ts", map[string]string{"SITE_FILES": string(files), "SITE_VERSION": string(version)})
	if err != nil {
		return err
	}
	return s.write("sw.js", text)
}

// files lists the site's files by slash-separated name, sorted.
func (s *site) files() ([]string, error) {
	var names []string
	err := filepath.WalkDir(s.out, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(s.out, path)
		names = append(names, filepath.ToSlash(rel))
		return err
	})
	slices.Sort(names)
	return names, err
}

// compressible are the kinds of files for which a .br copy is written.
var compressible = []string{".html", ".js", ".css", ".json", ".wasm", ".bin", ".svg", ".webmanifest"}

// precompress writes a brotli copy beside every file that gains from one, for
// hosts that serve those (ours and the edge do).
func (s *site) precompress() error {
	names, err := s.files()
	if err != nil {
		return err
	}
	var group sync.WaitGroup
	errs := make([]error, len(names))
	slots := make(chan struct{}, runtime.NumCPU())
	for i, name := range names {
		if !slices.Contains(compressible, filepath.Ext(name)) {
			continue
		}
		group.Go(func() {
			slots <- struct{}{}
			defer func() { <-slots }()
			errs[i] = compressFile(filepath.Join(s.out, filepath.FromSlash(name)))
		})
	}
	group.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// brotliOptions make files as small as browsers can read: the largest window.
var brotliOptions = brotli.WriterOptions{Quality: brotli.BestCompression, LGWin: 24}

func compressFile(path string) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	out, err := os.Create(path + ".br")
	if err != nil {
		return err
	}
	w := brotli.NewWriterOptions(out, brotliOptions)
	if _, err := w.Write(content); err != nil {
		out.Close()
		return err
	}
	if err := w.Close(); err != nil {
		out.Close()
		return err
	}
	return out.Close()
}
