package api

import (
	"encoding/hex"
	"os"
	"strings"
	"testing"
)

// The beginning of the file is, byte for byte, what py_compile writes.
func TestPycIsPyCompiles(t *testing.T) {
	for _, python := range pythons {
		text, err := os.ReadFile("testdata/pyc-" + python + ".txt")
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSpace(string(text)), "\n")
		if len(lines) < 4 {
			t.Fatalf("Python %s: %d programs", python, len(lines))
		}
		for _, line := range lines {
			program, want, _ := strings.Cut(line, " ")
			source, err := hex.DecodeString(program)
			if err != nil {
				t.Fatal(err)
			}
			answer, _ := pyc(nil, &PycRequest{Source: string(source), Python: python, Mtime: 1600000000})
			r := answer.(*PycResponse)
			if r.Error != nil {
				t.Fatalf("Python %s: %v", python, r.Error)
			}
			got := ""
			for _, f := range r.Fields {
				got += f.Bytes
			}
			if got += r.Codes[0].Code; got != want {
				t.Errorf("Python %s: %q\ngot  %s\nwant %s", python, source, got, want)
			}
		}
	}
}

func TestPycOfWhatDoesNotCompile(t *testing.T) {
	for _, req := range []*PycRequest{{Source: "x =", Python: "3.9"}, {Source: "x = 1", Python: "1.5"}} {
		if answer, _ := pyc(nil, req); answer.(*PycResponse).Error == nil {
			t.Errorf("%+v: no error", req)
		}
	}
}
