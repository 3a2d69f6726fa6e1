package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// textPackages embed Python texts in their file texts.go. In the browser's
// engine the texts are constants instead: package embed links io/fs and time.
var textPackages = map[string]string{
	"vm/interp": "package interp\n\nconst preludeText = {{text}}\n",
	"vm/builtins": `package builtins

import "strings"

var pythonTexts = [...][2]string{
{{rows}}}

func textOf(path string) string {
	for i := range pythonTexts {
		if pythonTexts[i][0] == path {
			return pythonTexts[i][1]
		}
	}
	return ""
}

func textNames(folder string) (names []string) {
	for i := range pythonTexts {
		if name, ok := strings.CutPrefix(pythonTexts[i][0], folder+"/"); ok {
			names = append(names, strings.TrimSuffix(name, ".py"))
		}
	}
	return names
}
`,
}

// textOverlay writes what stands for each texts.go into dir and returns the
// flag with which the go command takes that instead.
func textOverlay(root, dir string) (string, error) {
	replace := map[string]string{}
	for pkg, template := range textPackages {
		original := filepath.Join(root, filepath.FromSlash(pkg), "texts.go")
		only, table, err := embedded(original)
		if err != nil {
			return "", err
		}
		replace[original] = filepath.Join(dir, strings.ReplaceAll(pkg, "/", "-")+".go")
		text := strings.NewReplacer("{{text}}", strconv.Quote(only), "{{rows}}", table).Replace(template)
		if err := os.WriteFile(replace[original], []byte(text), 0o644); err != nil {
			return "", err
		}
	}
	list, err := json.Marshal(map[string]any{"Replace": replace})
	if err != nil {
		return "", err
	}
	file := filepath.Join(dir, "overlay.json")
	return "-overlay=" + file, os.WriteFile(file, list, 0o644)
}

// embedded reads the files that a source file embeds: the text of the first,
// and all of them as rows of a table of path and text.
func embedded(source string) (first, table string, err error) {
	content, err := os.ReadFile(source)
	if err != nil {
		return "", "", err
	}
	_, rest, _ := bytes.Cut(content, []byte("//go:embed "))
	line, _, _ := bytes.Cut(rest, []byte("\n"))
	var files []string
	for _, pattern := range strings.Fields(string(line)) {
		found, err := filepath.Glob(filepath.Join(filepath.Dir(source), pattern))
		if err != nil {
			return "", "", err
		}
		files = append(files, found...)
	}
	if len(files) == 0 {
		return "", "", fmt.Errorf("%s embeds nothing", source)
	}
	slices.Sort(files)
	var rows strings.Builder
	for i, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return "", "", err
		}
		if i == 0 {
			first = string(text)
		}
		path, err := filepath.Rel(filepath.Dir(source), file)
		if err != nil {
			return "", "", err
		}
		fmt.Fprintf(&rows, "\t{%q, %q},\n", filepath.ToSlash(path), text)
	}
	return first, rows.String(), nil
}
