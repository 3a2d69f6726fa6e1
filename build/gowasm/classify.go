package gowasm

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
)

// unwinders are the functions that leave a stack for another one, by any way
// that a running program takes. Whoever may call one of them can be left and
// come back to, and is resumable.
var unwinders = []string{"runtime.mcall", "runtime.gogo", "runtime.pause"}

// trapping begin the names of functions whose calls are the program's end: a
// panic is a bug of the program, and nobody waits for a lock of package sync
// who is alone.
var trapping = []string{
	"runtime.goPanic", "runtime.gopanic", "runtime.panic", "runtime.sigpanic", "runtime.fatalthrow", "runtime.fatalpanic",
	"runtime.unreachableMethod", "internal_sync.runtime_Sem",
}

// growing begin the names of what a function calls when its stack is too small.
// A straight function never does (stack.go).
var growing = []string{"runtime.morestack"}

// notLeaving are functions that leave the stack in one case which does not
// arise: that others wait to run, that a panic was recovered.
var notLeaving = []string{"runtime.memclrNoHeapPointersChunked", "runtime.___panic_.nextDefer"}

// idle are functions that return at once: what helps the collector while it
// runs, as nothing else runs then; what makes stacks smaller, as straight
// functions do not ask for more; what notes who allocates.
var idle = []string{"runtime.gcAssistAlloc", "runtime.shrinkstack", "runtime.profilealloc"}

// collecting are the functions from which the collector is started. Any other
// call of gcStart, by an allocation, is noted instead: see wantedGlobal.
var collecting = []string{"runtime.GC", "runtime.forcegchelper"}

const gcStart = "runtime.gcStart"

func hasPrefix(name string, prefixes []string) bool {
	return slices.ContainsFunc(prefixes, func(p string) bool { return strings.HasPrefix(name, p) })
}

func (f *goFunc) traps() bool  { return hasPrefix(f.name, trapping) }
func (f *goFunc) isIdle() bool { return slices.Contains(idle, f.name) }

// postpones says whether a call would start the collector from an allocation.
func postpones(from, to *goFunc) bool {
	return to.name == gcStart && !slices.Contains(collecting, from.name)
}

// neverTaken says whether a straight function never comes to a call.
func neverTaken(from, to *goFunc) bool {
	return to.traps() || hasPrefix(to.name, growing) || to.name == unwinders[0] && slices.Contains(notLeaving, from.name)
}

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

// findAddressed marks the functions that may be called through the table: their
// address is a word of the data, their number one of the methods of a type, or
// their address a number in the code that is no return address. Functions that raw ones call keep their signature as well.
func (p *program) findAddressed() {
	mark := func(address uint64) {
		if k := int(address>>16) - firstFunc; address&0xffff == 0 && k >= 0 && k < len(p.funcs) {
			p.funcs[k].addressed = true
		}
	}
	memory := p.tables.memory
	for at := 0; at+8 <= len(memory); at += 8 {
		mark(binary.LittleEndian.Uint64(memory[at:]))
	}
	// A method of a type has the numbers of two functions, one after the other
	// (internal/abi.Method: Ifn and Tfn).
	for at := p.tables.types; at+4 < p.tables.typesEnd; at += 4 {
		if i, t := p.tables.u32(at)-firstFunc, p.tables.u32(at+4)-firstFunc; min(i, t) >= 0 && max(i, t) < len(p.funcs) {
			p.funcs[i].addressed, p.funcs[t].addressed = true, true
		}
	}
	for _, f := range p.funcs {
		for k := range f.code {
			if i := &f.code[k]; i.op == opI64Const && i.a > 0 {
				if i.a == f.number()<<16 && k+3 < len(f.code) && hasPrefix(p.nameOf(&f.code[k+3]), growing) {
					continue
				}
				mark(uint64(i.a))
			}
		}
		if f.form == raw {
			for _, c := range f.calls {
				p.funcs[c].addressed = true
			}
		}
	}
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
