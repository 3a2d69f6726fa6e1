package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
)

// textPackages embed Python texts in their file texts.go. The browser's engine
// has none: it gets its Pythons packed (package vm, Pack), and package embed
// would link io/fs and time.
var textPackages = map[string]string{
	"vm/interp": "package interp\n\nconst preludeText = \"\"\n",
	"vm/builtins": "package builtins\n\nfunc textOf(string) string { return \"\" }\n\n" +
		"func textNames(string) []string { return nil }\n",
}

// textOverlay writes what stands for each texts.go into dir and returns the
// flag with which the go command takes that instead.
func textOverlay(root, dir string) (string, error) {
	replace := map[string]string{}
	for pkg, text := range textPackages {
		original := filepath.Join(root, filepath.FromSlash(pkg), "texts.go")
		replace[original] = filepath.Join(dir, strings.ReplaceAll(pkg, "/", "-")+".go")
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
