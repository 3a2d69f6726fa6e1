package gowasm

import (
	"fmt"
	"slices"
)

// write puts the functions back into the sections.
func (p *program) write(sections []section) ([]section, error) {
	for _, f := range p.funcs {
		if f.form != raw && !f.traps() && !f.isIdle() {
			p.rewriteCalls(f)
		}
	}
	code := leb(nil, uint64(len(p.funcs)))
	for _, f := range p.funcs {
		body, err := p.bodyOf(f)
		if err != nil {
			return nil, fmt.Errorf("function %s: %w", f.name, err)
		}
		code = append(leb(code, uint64(len(body))), body...)
	}
	kind := 0
	for i := range sections {
		switch s := &sections[i]; s.id {
		case wasmType:
			count, at := unleb(s.content, 0)
			kind = count
			s.content = append(append(leb(nil, uint64(count+1)), s.content[at:]...), 0x60, 0, 0)
		case wasmFunction:
			s.content = p.signatures(s.content, kind)
		case wasmElement:
			s.content = p.elements()
		case wasmCode:
			s.content = code
		case wasmGlobal:
			count, at := unleb(s.content, 0)
			if count != wantedGlobal {
				return nil, errLayout
			}
			zero := []byte{typeI32, 1, opI32Const, 0, opEnd}
			s.content = slices.Concat(leb(nil, uint64(count+2)), s.content[at:], zero, zero)
		case wasmExport:
			count, at := unleb(s.content, 0)
			s.content = append(append(leb(nil, uint64(count+1)), s.content[at:]...), byte(len(wantedName)))
			s.content = append(append(s.content, wantedName...), 3, wantedGlobal)
		}
	}
	return sections, nil
}

// wantedGlobal is a global of ours, exported as wantedName: 1 when an allocation
// would have started the collector. Who called the program from outside starts
// it then, by an exported function that calls runtime.GC, and sets it to 0.
const (
	wantedGlobal = 8
	wantedName   = "collectorWanted"
)

var (
	trapBody   = []byte{0, opUnreachable, opEnd}
	returnBody = []byte{0, opGlobalGet, 0, opI32Const, 8, opI32Add, opGlobalSet, 0, opI32Const, 0, opEnd}
	emptyBody  = []byte{0, opEnd}
)

func (p *program) bodyOf(f *goFunc) ([]byte, error) {
	switch {
	case !f.alive, f.traps():
		return trapBody, nil
	case f.isIdle():
		if f.lean() {
			return emptyBody, nil
		}
		return returnBody, nil
	case f.name == growMemory:
		return growBody(f)
	case f.form == raw:
		return f.body, nil
	case f.form == straight:
		return p.straightBody(f)
	}
	code, err := f.withRoom()
	if err != nil {
		return nil, err
	}
	g := &function{number: f.number(), groups: f.groups, code: code}
	return shrinkFunction(g, p.tables.deferReturn(f.index))
}

// signatures gives lean functions theirs.
func (p *program) signatures(content []byte, kind int) []byte {
	count, at := unleb(content, 0)
	out := leb(nil, uint64(count))
	for _, f := range p.funcs {
		var k int
		k, at = unleb(content, at)
		if f.lean() {
			k = kind
		}
		out = leb(out, uint64(k))
	}
	return out
}

// elements fills the table with the functions that may be called through it.
func (p *program) elements() []byte {
	var runs [][2]int
	for _, f := range p.funcs {
		if f.lean() || !f.alive {
			continue
		}
		if n := len(runs); n > 0 && runs[n-1][1] == f.index {
			runs[n-1][1]++
		} else {
			runs = append(runs, [2]int{f.index, f.index + 1})
		}
	}
	out := leb(nil, uint64(len(runs)))
	for _, r := range runs {
		out = append(sleb(append(out, 0, opI32Const), int64(firstFunc+r[0])), opEnd)
		out = leb(out, uint64(r[1]-r[0]))
		for k := r[0]; k < r[1]; k++ {
			out = leb(out, uint64(p.imports+k))
		}
	}
	return out
}
