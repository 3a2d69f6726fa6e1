package gowasm

import (
	"fmt"
)

// classify decides the form of every function.
func (p *program) classify() error {
	for _, f := range p.funcs {
		switch {
		case !f.regular():
			f.form = raw
		case f.ordinary() && p.reducible(f):
			f.form = straight
		default:
			f.form = resumable
		}
	}
	p.findEntries()
	if err := p.findResumable(); err != nil {
		return err
	}
	p.findAddressed()
	if err := p.findBarrier(); err != nil {
		return err
	}
	return p.findGuarded()
}

// findResumable makes every function resumable that may call an unwinder, or
// that is called from outside.
func (p *program) findResumable() error {
	callers := make([][]*goFunc, len(p.funcs))
	for _, f := range p.funcs {
		for _, c := range f.calls {
			if to := p.funcs[c]; !f.isIdle() && !neverTaken(f, to) && !postpones(f, to) {
				callers[c] = append(callers[c], f)
			}
		}
	}
	var work []*goFunc
	for _, name := range unwinders {
		f := p.byName[name]
		if f == nil || f.form == straight {
			return fmt.Errorf("%w: %s", errLayout, name)
		}
		work = append(work, f)
	}
	for _, f := range p.funcs {
		if f.entry {
			work = append(work, f)
		}
	}
	for len(work) > 0 {
		f := work[len(work)-1]
		work = work[:len(work)-1]
		if f.form == straight {
			f.form = resumable
		}
		for _, c := range callers[f.index] {
			if c.form == straight {
				work = append(work, c)
			}
		}
	}
	return nil
}

// findEntries marks the functions that exported ones call.
func (p *program) findEntries() {
	loop := p.byName["wasm_pc_f_loop_export"]
	for _, f := range p.funcs {
		if f.form != raw || loop == nil {
			continue
		}
		exported := false
		for _, c := range f.calls {
			exported = exported || c == loop.index
		}
		for _, c := range f.calls {
			if to := p.funcs[c]; exported && to.form == straight {
				to.entry = true
			}
		}
	}
	if main := p.byName[mainFunc]; main != nil {
		main.entry = true
	}
}

// findAddressed marks the functions that are alive, because the program may
// come to call them, and those that it may call through the table: the linker
// wrote their address or number into the data, or living code has their address
// as a number. Functions that raw ones call keep their signature as well.
func (p *program) findAddressed() {
	values := p.functionValues()
	var work []*goFunc
	live := func(f *goFunc, addressed bool) {
		f.addressed = f.addressed || addressed
		if !f.alive {
			f.alive = true
			work = append(work, f)
		}
	}
	for _, f := range p.funcs {
		if f.form == raw || f.entry || f.addressed {
			live(f, f.addressed)
		}
	}
	for len(work) > 0 {
		f := work[len(work)-1]
		work = work[:len(work)-1]
		if f.traps() || f.isIdle() {
			continue
		}
		for k := range f.code {
			switch i := &f.code[k]; i.op {
			case opCall:
				if to := p.callee(i); to != nil && (f.form == raw || !p.skips(f, to)) {
					live(to, f.form == raw)
				}
			case opI64Const:
				if i.a == f.number()<<16 && k+3 < len(f.code) && oneOf(p.nameOf(&f.code[k+3]), growing) {
					continue
				}
				if to := p.atAddress(i.a); to != nil {
					live(to, true)
				}
				if to := values[i.a]; to != nil {
					live(to, true)
				}
			}
		}
	}
}

// skips says whether a call is not made by what is written of it.
func (p *program) skips(from, to *goFunc) bool {
	return to.traps() || from.form == straight && neverTaken(from, to) || postpones(from, to)
}

// atAddress is the function with an address, nil if there is none.
func (p *program) atAddress(address int64) *goFunc {
	if k := address>>16 - firstFunc; address&0xffff == 0 && k >= 0 && k < int64(len(p.funcs)) {
		return p.funcs[k]
	}
	return nil
}

// functionValues looks for functions in the data. Those in tables of methods,
// and others that nobody knows the users of, it marks as addressed. What remains
// are function values, which only code refers to, by their own address.
func (p *program) functionValues() map[int64]*goFunc {
	t := p.tables
	values := map[int64]*goFunc{}
	for at := 0; at+8 <= len(t.memory); at += 8 {
		if f := p.atAddress(int64(t.u64(at))); f != nil {
			values[int64(at)] = f
		}
	}
	take := func(at int64) {
		if f := values[at]; f != nil {
			f.addressed = true
			delete(values, at)
		}
	}
	for k := range t.itabCount {
		tab := t.u64(t.itabs + 8*k)
		for m := range t.u64(t.u64(tab) + typeMethods) {
			take(int64(tab + itabFuncs + 8*m))
		}
	}
	for at := 0; at+8 <= len(t.memory); at += 8 {
		take(int64(t.u64(at)))
	}
	known := map[int64]bool{}
	for _, f := range p.funcs {
		for k := range f.code {
			known[f.code[k].a] = known[f.code[k].a] || f.code[k].op == opI64Const
		}
	}
	for at := range values {
		if !known[at] {
			take(at)
		}
	}
	// A method of a type has the numbers of its own type and of two functions
	// (internal/abi.Method: Mtyp, Ifn, Tfn). If no interface has a method of that
	// name and type, the linker leaves out the number of the type.
	for at := t.types + 4; at+4 < t.typesEnd; at += 4 {
		if i, f := t.u32(at)-firstFunc, t.u32(at+4)-firstFunc; t.u32(at-4) != noMethod && min(i, f) >= 0 && max(i, f) < len(p.funcs) {
			p.funcs[i].addressed, p.funcs[f].addressed = true, true
		}
	}
	return values
}

func (p *program) nameOf(i *instr) string {
	if i.op != opCall {
		return ""
	}
	if f := p.callee(i); f != nil {
		return f.name
	}
	return ""
}

// regular says whether the compiler made f: assembly and the functions around
// imports and exports have no places, or ones of another kind.
func (f *goFunc) regular() bool {
	g := &function{number: f.number(), groups: f.groups, code: f.code}
	return g.findPlaces() && g.findTargets(0)
}

// reducible says whether the loops of f have one way in each.
func (p *program) reducible(f *goFunc) bool {
	g := &function{number: f.number(), groups: f.groups, code: p.cut(f)}
	if !g.findPlaces() {
		return false
	}
	all, ok := g.blocks()
	if ok {
		ok = arrange(all)
	}
	return ok
}

// cut is the code of f with the calls that trap as traps.
func (p *program) cut(f *goFunc) (code []instr) {
	for k := 0; k < len(f.code); k++ {
		if s, ok := callAt(f.code[k:], f.number()); ok && !s.indirect {
			if to := p.callee(&s.call); to != nil && neverTaken(f, to) {
				code = append(code, instr{op: opUnreachable})
				k += s.length - 1
				continue
			}
		}
		code = append(code, f.code[k])
	}
	return code
}
