package interp

import (
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// Native is a function of the virtual machine written in Go. It runs at one
// instruction of the calling frame, never calls Python code and never blocks:
// it returns an owned result, or 0 after one of Raise, Delegate, Again, Block.
type Native func(in *Interp, c *Call) heap.Ref

// A Def describes one native function or method.
type Def struct {
	Name string
	// Sig is the parameter list in Python's notation, without self or cls:
	// "x, /", "iterable, /, *, key=None, reverse=False", "*args", "". It
	// decides how arguments are taken and CPython's TypeErrors about them. A
	// default only says that the parameter may be left out; the native then
	// finds 0 in its place. "..." hands over what came, unchecked.
	Sig string
	Fn  Native
	// Class and Static make it a class method or a static method of its type.
	Class, Static bool
}

// A Getter is a computed attribute of a type; Set may be nil (read only). Set
// gets the new value as argument 0, or no argument for deletion.
type Getter struct {
	Name     string
	Get, Set Native
}

// A TypeDef adds to a built-in type or makes a new one.
type TypeDef struct {
	Name    string // "deque"; with dots for the module: "collections.deque"
	Kind    uint8  // object kind of the instances
	Base    heap.Ref
	Class   heap.Ref // an existing class that is not the class of its kind
	New     *Def     // __new__; its Self is the class
	Methods []Def
	Getters []Getter
	// Final: the type cannot be subclassed ("type 'bool' is not an acceptable base type").
	Final bool
	Doc   string
}

// A Module is a module that programs can import.
type Module struct {
	Name  string
	Doc   string
	Funcs []Def
	Types []TypeDef
	// Init adds what is neither function nor type; m is the module's dict.
	Init func(in *Interp, dict heap.Ref)
	// Source is Python text that runs in the module's namespace after Init.
	Source string
	// Hidden: the code of Source runs as if it were written in C: as part of
	// the calling instruction, without polls, absent from tracebacks.
	Hidden bool
}

// Call is what a native gets. All references are borrowed.
type Call struct {
	Self heap.Ref // receiver of a method, class for a class method or __new__
	// Args are the arguments: with a checked signature one per parameter, 0
	// where an optional one was left out, those of *args after them.
	Args []heap.Ref
	// KwNames and KwArgs are what "**kwargs" or "..." collected.
	KwNames, KwArgs []heap.Ref

	fn  heap.Ref // the function object
	def *def
}

// N is the number of arguments, those left out at the end not counted.
func (c *Call) N() int {
	n := len(c.Args)
	for n > 0 && c.Args[n-1] == 0 {
		n--
	}
	return n
}

// Name is the name under which the native was defined: one function of Go can
// serve several methods.
func (c *Call) Name() string { return c.def.Name }

// Arg returns argument i, or 0 when there is none.
func (c *Call) Arg(i int) heap.Ref {
	if i >= len(c.Args) {
		return 0
	}
	return c.Args[i]
}

// Delegate finishes the call in Python: it calls the prelude function with the
// arguments (borrowed); what that returns is the result of the native.
func (in *Interp) Delegate(helper string, args ...heap.Ref) heap.Ref {
	f := in.helper(helper)
	if f == 0 {
		return in.Raise(object.SystemError, "no helper "+helper)
	}
	return in.CallPython(f, args...)
}

// DelegateAll is Delegate with keyword arguments too.
func (in *Interp) DelegateAll(helper string, args, kwNames, kwArgs []heap.Ref) heap.Ref {
	f := in.helper(helper)
	if f == 0 {
		return in.Raise(object.SystemError, "no helper "+helper)
	}
	return in.callKw(f, args, kwNames, kwArgs, in.callCont)
}

// helper is a function of the prelude, or else a built-in, by name; borrowed.
func (in *Interp) helper(name string) heap.Ref {
	if f := in.helpers[name]; f != 0 {
		return f
	}
	return in.GetStr(in.Root(rootBuiltins), name)
}

// CallPython finishes the native by calling any callable; what that returns is
// the result of the native.
func (in *Interp) CallPython(f heap.Ref, args ...heap.Ref) heap.Ref {
	cont := in.callCont
	if v := in.call(f, args, cont); v != 0 {
		return v
	}
	return 0
}

// Again calls the same native once more with argument i replaced by what the
// prelude function or built-in of that name makes of it: Again(c, 0, "list") for
// an argument that must be a list, "str", "index", "float" … for others.
//
//go:noinline
func (in *Interp) Again(c *Call, i int, helper string) heap.Ref {
	return in.again(c, i, helper)
}

// Block ends the native with an effect; the result arrives through Resume.
func (in *Interp) Block(e Effect) heap.Ref {
	in.effect, in.hasEffect = e, true
	in.waitCont, in.waitBase = in.callCont, in.base
	return 0
}

// Emit ends Run with an effect that needs no answer, after the instruction is
// complete, and returns result (owned).
func (in *Interp) Emit(e Effect, result heap.Ref) heap.Ref {
	in.effect, in.hasEffect = e, true
	return result
}

// Charge adds ns nanoseconds of C work to the running instruction.
func (in *Interp) Charge(ns int64) { in.Fuel -= ns }
