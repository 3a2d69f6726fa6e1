package vm_test

import (
	"os"
	"testing"
)

func TestDebugFile(t *testing.T) {
	f := os.Getenv("PYFILE")
	if f == "" {
		t.Skip("PYFILE names no program")
	}
	text, _ := os.ReadFile(f)
	p := program{name: f, source: string(text)}
	o := p.run(t, 1<<40, nil)
	os.Stdout.WriteString(o.out.String() + o.err.String())
}
