package gowasm

import (
	"bytes"
	"slices"
)

// Shrink makes of the module of the Go linker a smaller one that does the same.
// Where the layout is not the expected one the module is returned as it is, with
// the reason.
func Shrink(module []byte) ([]byte, error) {
	sections, err := readModule(module)
	if err != nil {
		return module, err
	}
	names := functionNames(sections)
	small := slices.DeleteFunc(slices.Clone(sections), func(s section) bool { return s.id == wasmCustom })
	t, err := tablesOf(small)
	if err != nil {
		return module, err
	}
	p, err := readProgram(small, names, t)
	if err != nil {
		return module, err
	}
	if err := p.classify(); err != nil {
		return module, err
	}
	if small, err = p.write(small); err != nil {
		return module, err
	}
	t.strip(func(k int) bool { return p.funcs[k].form != straight && p.funcs[k].alive })
	start, spared := t.leaveOut()
	for i := range small {
		if small[i].id == wasmData {
			small[i].content = writeSegments(t.memory)
		}
	}
	if spared {
		small = addStart(small, start.body())
	}
	return writeModule(small), nil
}

// tablesOf finds the linker's tables in the data section.
func tablesOf(sections []section) (*tables, error) {
	for _, s := range sections {
		if s.id == wasmData {
			memory, err := readSegments(s.content)
			if err != nil {
				return nil, err
			}
			return findTables(memory)
		}
	}
	return nil, errLayout
}

// functionNames reads the name section: the names of functions by number,
// imported ones first.
func functionNames(sections []section) map[int]string {
	names := map[int]string{}
	for _, s := range sections {
		content, ok := bytes.CutPrefix(s.content, []byte("\x04name"))
		if s.id != wasmCustom || !ok {
			continue
		}
		for p := 0; p >= 0 && p < len(content); {
			kind := content[p]
			size, at := unleb(content, p+1)
			if at < 0 || at+size > len(content) {
				break
			}
			p = at + size
			if kind != 1 {
				continue
			}
			count, at := unleb(content, at)
			for range count {
				var number, length int
				number, at = unleb(content, at)
				length, at = unleb(content, at)
				if at < 0 || at+length > len(content) {
					return names
				}
				names[number] = string(content[at : at+length])
				at += length
			}
		}
	}
	return names
}
