package builtins

import (
	"embed"
	"strings"
)

// The Python texts. The browser's engine is built with this file replaced by
// one without any (build/texts.go): it gets its Pythons packed, texts included.
// Package embed would bring io/fs and time along.

//go:embed lib*/*.py clib*/*.py prelude/*.py
var texts embed.FS

// textOf is the text of a file, "" if there is none.
func textOf(path string) string {
	text, _ := texts.ReadFile(path)
	return string(text)
}

// textNames are the files of a folder without their ending, in order.
func textNames(folder string) (names []string) {
	files, _ := texts.ReadDir(folder)
	for _, f := range files {
		if name, isPython := strings.CutSuffix(f.Name(), ".py"); isPython {
			names = append(names, name)
		}
	}
	return names
}
