package interp

import (
	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
)

// CompileError is why Options.Compile refused a source text.
type CompileError struct {
	Class    object.ExcClass // SyntaxError, IndentationError, TabError …
	Msg      string
	Filename string
	Text     string // the source line
	Line     int    // from 1
	Col      int    // from 1; 0 when there is none
	// The end, exclusive; 0 in dialects that report none.
	EndLine, EndCol int
}

// Options is what New needs.
type Options struct {
	Heap    *heap.Heap // a new one
	Dialect *dialect.Dialect
	// Compile makes a code object; mode is "exec", "eval" or "single". The
	// result must not depend on anything but the arguments.
	Compile func(source, filename, mode string) (*code.Code, *CompileError)
	// Hidden is the dialect in which hidden code is written, and CompileHidden
	// its Compile; nil for both if it is Dialect.
	Hidden        *dialect.Dialect
	CompileHidden func(source, filename, mode string) (*code.Code, *CompileError)
	// Carets says how the code that raised is underlined in tracebacks of
	// dialects that do so: lines without their common indentation, the code
	// from column start of the first to end of the last.
	Carets func(lines []string, start, end int) Carets
	// Types and Modules are what vm/builtins offers; the first module must be
	// "builtins".
	Types   []TypeDef
	Modules []Module
	// Prelude is more Python source for hidden helpers, after interp's own.
	Prelude []Source
	// MaxDepth is the recursion limit at the start, 1000 if 0.
	MaxDepth int
}

// Source is a named Python text.
type Source struct{ Name, Text string }

// Interp is one running Python.
type Interp struct {
	*object.Space
	D *dialect.Dialect

	// Fuel is what is left of the nanoseconds given to Run.
	Fuel int64
	// Steps counts the visible instructions executed by all threads.
	Steps int64
	// Ticks is counted down at every eval-breaker check; below 0 Run returns
	// Poll. The machine sets it.
	Ticks int64
	// Counting: Ticks are 2.x's, which begin anew at CheckInterval.
	Counting      bool
	CheckInterval int64
	// OwnPolls: our own library's code passes its eval-breaker checks, whatever
	// Ticks says.
	OwnPolls bool
	// Homeward: a thread in our own library's code stops, its fuel spent, when it
	// returns to code of the program.
	Homeward bool
	// Clock is the virtual time in nanoseconds when Run begins; Run moves it on
	// by the fuel it uses.
	Clock int64
	// Still: the clock stands still while instructions run.
	Still bool
	// Devices is how long system calls take. The machine sets it.
	Devices Devices
	// ClockRead: the program has asked for the time.
	ClockRead bool
	// AtExit, if set, is called when the program is over and before its globals
	// are cleared; if it answers true they stay.
	AtExit func() bool
	// LockSet, if set, is told of every change of a lock: see SetLock.
	LockSet func(lock heap.Ref, count int, owner ThreadID)
	// FreeThreaded: there is no GIL, and the machine stops the world for the
	// collector.
	FreeThreaded bool
	// Argv is sys.argv.
	Argv []string

	entering bool // natives are entered whose objects are in the heap already

	opts    Options
	name    [nameCount]heap.Ref // interned, immortal
	defs    []def
	codes   []*codeInfo
	library *library
	decoded map[*code.Code]*codeInfo // of programs; those of our own texts are in library
	sources map[string]*code.Code    // compiled text, by mode, file and text; likewise
	helpers map[string]heap.Ref      // prelude functions; immortal
	modules map[string]*Module
	cache   [cacheSize]cacheEntry
	epoch   uint32 // changes whenever a class does

	// Pace chooses, for the next Run, how fast instructions are: 0 the fastest.
	Pace        int
	costs       [Paces][opcode.NumOps]int64
	hiddenCosts [opcode.NumOps]int64
	leastCost   int64 // of a visible instruction
	deadline    int64 // virtual time at which the fuel of this Run ends

	// The running thread, between the entry of Run and its return.
	tid         ThreadID
	thread      heap.Ref
	frame       heap.Ref
	code        *codeInfo
	pc          int
	sp          uint32
	ins         uint32   // the instruction in progress; its flags say what follows it
	depth       int      // visible frames
	hiddenDepth int      // hidden frames
	tidy        bool     // a search goes on: see StartSearch
	calm        calm     // and what it knows of the program
	limit       int      // recursion limit, kept in counterLimit
	exc         heap.Ref // exception being raised, owned
	marked      heap.Ref // frame of the thread that Mark was told of, and its pc
	markedPC    int
	noTrace     bool // the raise in progress adds no entry for this frame (RERAISE)

	effect     Effect
	hasEffect  bool
	callCont   cont   // continuation of the native call in progress
	base       uint32 // during a call of the stack's values: what lies above is dropped when it has returned
	retBase    uint32 // base of the frame that has just returned
	waitBase   uint32 // base of the native call that blocks
	waitCont   cont   // and of the one that blocks
	truthCont  cont   // set by truthCall
	argv       []heap.Ref
	calls      []*Call
	ncalls     int
	nest       int // calls within calls on the Go stack
	getters    []Getter
	dictGetter int // number of the getter of __dict__; __weakref__ follows
	notes      []Note
	lines      map[string][]string // source lines, by file name

	excTexts heap.Ref // during TracebackWith

	unraisableSource string // repr of the __del__ that was called last
}

// Root slots of the heap that belong to this package.
const (
	rootThreads    = object.RootUser + iota // list of Thread records, by ThreadID
	rootModules                             // dict: sys.modules
	rootBuiltins                            // dict of the module builtins
	rootPrelude                             // dict of the prelude's namespace
	rootClassesExc                          // tuple of exception classes, by ExcClass
	rootCounters                            // record of counters, see counter
	rootObject                              // class object
	rootNative                              // dict of the modules that New made, by name
	rootRepr                                // list of the containers whose repr is being made
	rootShared                              // record of watched variables: see notes.go; 0 if there are none
	rootWeak                                // weak references: see weak.go
	rootClassobj                            // class classobj (2.x)
	rootInstance                            // class instance (2.x)
	rootClassicExc                          // the exceptions that only 2.x has
	// RootFree is the first root slot that vm/builtins may use.
	RootFree = object.RootUser + 16
)

// Counters in the heap.
const (
	counterCodes  = iota // serial number of the next Code object
	counterLimit         // recursion limit
	counterGCOff         // 1: no automatic collection
	counterDigits        // sys.get_int_max_str_digits()
	counterCount
)

// Now is the virtual time in nanoseconds, for programs that ask.
func (in *Interp) Now() int64 {
	in.ClockRead = true
	if in.Still {
		return in.Clock
	}
	return in.deadline - in.Fuel
}
