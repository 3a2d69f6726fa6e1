package gowasm

import (
	"fmt"
	"slices"
)

// Straight functions do not ask whether the stack is large enough. The ones
// that a goroutine starts with, and those that are called from outside, do it
// for them: they make it so large that this many bytes are left. Where straight
// functions call each other in circles one of them traps when they are used up.
const (
	roomForRuntime = 64 << 10
	roomForMain    = 256 << 10 // a stack has at most 1 MB before main has begun
	roomForEntry   = 1 << 20
	roomLeft       = 32 << 10 // below which a guarded function traps
)

// Offsets of runtime.g and runtime.m.
const (
	gStackGuard = 16
	gM          = 48
	mG0         = 0
	globalG     = 2
)

const mainFunc = "runtime.main"

// withRoom is the code of a resumable function. If it may be the first one of
// a goroutine, it asks for room; on the scheduler's own stack it does not.
func (f *goFunc) withRoom() ([]instr, error) {
	if !f.addressed && !f.entry {
		return f.code, nil
	}
	at := slices.IndexFunc(f.code, func(i instr) bool { return i.op == opBrTable }) + 2
	c := f.code[at:]
	if !matches(c, opLocalGet, opGlobalGet, opI32WrapI64, opI32Load) || c[0].a != localSP || c[1].a != globalG || c[3].b != gStackGuard {
		return f.code, nil // its frame is empty: it calls nothing
	}
	test := 4
	if !matches(c[test:], opI32LeU, opIf) {
		if test = 6; !matches(c[test:], opI32LeU, opIf) {
			return nil, errLayout
		}
	}
	room := int64(roomForRuntime)
	switch {
	case f.name == mainFunc:
		room = roomForMain
	case f.entry:
		room = roomForEntry
	}
	out := append([]instr{}, f.code[:at+1]...)
	out = append(out, instr{op: opI32Const, a: room}, instr{op: opI32Sub})
	out = append(out, c[1:test+1]...)
	out = append(out, instr{op: opGlobalGet, a: globalG}, instr{op: opGlobalGet, a: globalG}, instr{op: opI32WrapI64},
		instr{op: opI64Load, a: 3, b: gM}, instr{op: opI32WrapI64}, instr{op: opI64Load, a: 3, b: mG0}, instr{op: opI64Ne}, instr{op: opI32And})
	return append(out, c[test+1:]...), nil
}

// guard is the test of a guarded function.
func guard() []instr {
	return []instr{
		{op: opLocalGet, a: localSP}, {op: opGlobalGet, a: globalG}, {op: opI32WrapI64}, {op: opI32Load, a: 2, b: gStackGuard},
		{op: opI32Const, a: roomLeft}, {op: opI32Add}, {op: opI32LtU}, {op: opIf, a: emptyType}, {op: opUnreachable}, {op: opEnd},
	}
}

// findGuarded chooses the functions that ask how much of the stack is left:
// of every circle of calls one. All those that are called through the table
// do, as it is not known who calls them. The functions of the runtime do not
// call each other without end. It is an error if the others could use up more
// between two questions than is left after one.
func (p *program) findGuarded() error {
	p.guarded = make([]bool, len(p.funcs))
	for _, f := range p.funcs {
		p.guarded[f.index] = f.form == straight && f.addressed && f.frame > 0 && !ofRuntime(f)
	}
	const unseen, open, done = 0, 1, 2
	state := make([]int, len(p.funcs))
	depth := make([]int64, len(p.funcs))
	var visit func(f *goFunc)
	visit = func(f *goFunc) {
		state[f.index] = open
		for _, c := range f.calls {
			to := p.funcs[c]
			if to.form != straight || neverTaken(f, to) {
				continue
			}
			if state[c] == unseen {
				visit(to)
			}
			if state[c] == open && !ofRuntime(to) {
				p.guarded[c] = true
			}
			if state[c] == done && !p.guarded[c] {
				depth[f.index] = max(depth[f.index], to.frame+8+depth[c])
			}
		}
		state[f.index] = done
	}
	for _, f := range p.funcs {
		if f.form == straight && state[f.index] == unseen {
			visit(f)
		}
	}
	for _, f := range p.funcs {
		if d := depth[f.index]; d > roomLeft*3/4 {
			return fmt.Errorf("%s needs %d bytes of stack at once", f.name, d)
		}
	}
	return nil
}
