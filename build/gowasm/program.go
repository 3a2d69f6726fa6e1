package gowasm

import (
	"fmt"
	"slices"
)

// form is how a function is written again.
type form int

const (
	// raw functions stay as they are: assembly, imports, exported functions.
	raw form = iota
	// resumable functions keep Go's form: their stack can be left and be come
	// back to (function.go, emit.go).
	resumable
	// straight functions run to their end once they are called (straight.go).
	straight
)

// goFunc is one function of the module.
type goFunc struct {
	name   string
	index  int // among the functions that are not imported
	body   []byte
	groups [][2]int64 // of locals: how many of which type
	code   []instr
	calls  []int // indices of the functions that it calls by number
	form   form
	// addressed: it may be called through the table, and then it keeps the
	// signature of Go's functions. Otherwise it has none: see straight.go.
	addressed bool
	alive     bool  // the program may come to call it
	entry     bool  // called from outside, on a stack that may be small
	frame     int64 // bytes
}

func (f *goFunc) number() int64 { return int64(f.index) + firstFunc }

// lean says whether f has neither parameters nor results and makes room for
// its return address itself.
func (f *goFunc) lean() bool { return f.form == straight && !f.addressed }

// program is all of a module that calls are looked up in.
type program struct {
	imports int
	funcs   []*goFunc
	byName  map[string]*goFunc
	tables  *tables
	barrier int64  // address of runtime.writeBarrier
	guarded []bool // which functions ask how much of the stack is left
}

// callee is the function that a call instruction calls, nil for an import.
func (p *program) callee(i *instr) *goFunc {
	if k := int(i.a) - p.imports; k >= 0 && k < len(p.funcs) {
		return p.funcs[k]
	}
	return nil
}

// readProgram decodes the functions of a module.
func readProgram(sections []section, names map[int]string, t *tables) (*program, error) {
	p := &program{tables: t, byName: map[string]*goFunc{}}
	for _, s := range sections {
		switch s.id {
		case wasmImport:
			p.imports, _ = unleb(s.content, 0)
		case wasmCode:
			count, at := unleb(s.content, 0)
			if count != t.count {
				return nil, fmt.Errorf("%w: %d functions, %d in the tables", errLayout, count, t.count)
			}
			for k := range count {
				size, start := unleb(s.content, at)
				if start < 0 || start+size > len(s.content) {
					return nil, errLayout
				}
				at = start + size
				f := &goFunc{name: names[p.imports+k], index: k, body: s.content[start:at]}
				if err := f.decode(); err != nil {
					return nil, fmt.Errorf("function %s: %w", f.name, err)
				}
				p.funcs = append(p.funcs, f)
				p.byName[f.name] = f
			}
		}
	}
	for _, f := range p.funcs {
		f.frame = f.frameSize()
		for k := range f.code {
			if i := &f.code[k]; i.op == opCall {
				if to := p.callee(i); to != nil && !slices.Contains(f.calls, to.index) {
					f.calls = append(f.calls, to.index)
				}
			}
		}
	}
	return p, nil
}

func (f *goFunc) decode() error {
	g := &function{}
	at, err := g.readLocals(f.body)
	if err != nil {
		return err
	}
	f.groups = g.groups
	f.code, err = readCode(f.body[at:])
	return err
}

// frameSize is that of the function's frame, in bytes: its first change of SP
// that is no call.
func (f *goFunc) frameSize() int64 {
	for k := range f.code {
		if _, ok := callAt(f.code[k:], f.number()); ok {
			continue
		}
		if size, ok := isFrame(f.code[k:], opI32Sub); ok {
			return size
		}
		if f.code[k].op == opCall || f.code[k].op == opReturn {
			continue
		}
	}
	return 0
}
