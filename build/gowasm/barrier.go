package gowasm

import (
	"fmt"
	"strings"
)

// While the collector marks, pointers are written with a barrier. The program's
// own functions, and those of the libraries, never run then: they are straight,
// the collector runs between calls from outside. So their barriers are left
// out. Those of the runtime itself stay.

// ofRuntime says whether a function may run while the collector does.
func ofRuntime(f *goFunc) bool {
	return strings.HasPrefix(f.name, "runtime.") || strings.HasPrefix(f.name, "internal_runtime_") || !strings.Contains(f.name, ".")
}

// findBarrier finds the address of runtime.writeBarrier: the only one that every
// function with barriers loads a word from.
func (p *program) findBarrier() error {
	var common map[int64]bool
	for _, f := range p.funcs {
		if f.form == raw || !p.hasBarrier(f) {
			continue
		}
		loads := map[int64]bool{}
		for k := range f.code {
			if c := f.code[k:]; matches(c, opI64Const, opI32WrapI64, opI64Load32U) && c[2].b == 0 && (common == nil || common[c[0].a]) {
				loads[c[0].a] = true
			}
		}
		common = loads
	}
	if len(common) != 1 {
		return fmt.Errorf("%w: %d words may be the write barrier", errLayout, len(common))
	}
	for address := range common {
		p.barrier = address
	}
	return nil
}

func (p *program) hasBarrier(f *goFunc) bool {
	for _, c := range f.calls {
		if strings.HasPrefix(p.funcs[c].name, "runtime.gcWriteBarrier") {
			return true
		}
	}
	return false
}

// withoutBarrier makes a block go the way it goes while the collector rests.
func (p *program) withoutBarrier(b *block) {
	n := len(b.code) - 4
	if len(b.to) == 2 && n >= 0 && matches(b.code[n:], opI64Const, opI32WrapI64, opI64Load32U, opI64Eqz) && b.code[n].a == p.barrier && b.code[n+2].b == 0 {
		b.code, b.to = b.code[:n], b.to[:1]
	}
}
