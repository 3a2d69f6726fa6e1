package compile

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// reference is the real interpreter.
func reference(t *testing.T) string {
	t.Helper()
	python := os.Getenv("GILPLAY_PYTHON39")
	if python == "" {
		t.Skip("GILPLAY_PYTHON39 does not name a CPython 3.9 interpreter")
	}
	return python
}

// standardLibrary lists files of the reference interpreter's own library: a
// sample, or with GILPLAY_SWEEP=all every one, or those below the folder that
// GILPLAY_SWEEP names.
func standardLibrary(t *testing.T, python string) []string {
	t.Helper()
	out, err := exec.Command(python, "-c", "import os; print(os.path.dirname(os.__file__))").Output()
	if err != nil {
		t.Fatal(err)
	}
	root := strings.TrimSpace(string(out))
	var files []string
	sweep := os.Getenv("GILPLAY_SWEEP")
	if sweep != "" {
		if sweep != "all" {
			root = sweep
		}
		err = filepath.Walk(root, func(path string, info os.FileInfo, err error) error {
			if err == nil && strings.HasSuffix(path, ".py") {
				files = append(files, path)
			}
			return err
		})
	} else {
		for _, name := range []string{"dis", "threading", "queue", "asyncio/base_events", "dataclasses", "enum", "contextlib", "tarfile"} {
			files = append(files, filepath.Join(root, name+".py"))
		}
	}
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func TestStandardLibraryIsCPythons(t *testing.T) {
	python := reference(t)
	files := standardLibrary(t, python)
	cmd := exec.Command(python, "testdata/describe.py")
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0")
	cmd.Stdin = strings.NewReader(strings.Join(files, "\n"))
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	dec := json.NewDecoder(bytes.NewReader(out))
	for range files {
		var want map[string]any
		if err := dec.Decode(&want); err != nil {
			t.Fatal(err)
		}
		if want["error"] != nil {
			checkError(t, "", want)
		} else {
			check(t, "", want)
		}
	}
}
