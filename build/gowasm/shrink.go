package gowasm

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
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
	if err := shrinkCode(small, names, t); err != nil {
		return module, err
	}
	t.strip()
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

// endings begin the names of those functions of Go's runtime that the compiler
// knows never to return.
var endings = []string{
	"runtime.goPanic", "runtime.gopanic", "runtime.panicdivide", "runtime.panicdottype", "runtime.panicmakeslice", "runtime.panicrangestate",
	"runtime.panicshift", "runtime.panicunsafe", "runtime.panicwrap",
}

func neverReturns(name string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasPrefix(name, e) })
}

// shrinkCode rewrites the functions of the code section.
func shrinkCode(sections []section, names map[int]string, t *tables) error {
	imports := 0
	for i, s := range sections {
		switch s.id {
		case wasmImport:
			imports, _ = unleb(s.content, 0)
		case wasmCode:
			count, p := unleb(s.content, 0)
			if count != t.count {
				return fmt.Errorf("%w: %d functions, %d in the tables", errLayout, count, t.count)
			}
			ends := map[int64]bool{}
			for number, name := range names {
				ends[int64(number)] = neverReturns(name)
			}
			out := leb(nil, uint64(count))
			for k := range count {
				size, at := unleb(s.content, p)
				if at < 0 || at+size > len(s.content) {
					return errLayout
				}
				p = at + size
				body, err := shrinkFunction(s.content[at:p], int64(k+firstFunc), t.deferReturn(k), ends)
				if err != nil {
					return fmt.Errorf("function %s: %w", names[imports+k], err)
				}
				out = append(leb(out, uint64(len(body))), body...)
			}
			sections[i].content = out
		}
	}
	return nil
}
