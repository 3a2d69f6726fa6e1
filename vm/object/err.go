package object

import "gilplay/vm/heap"

// Err is a Python exception that is to be raised. vm/interp makes the object.
type Err struct {
	Class ExcClass
	Msg   string
	// Value, when not 0, is the exception's one argument instead of Msg (the key
	// of a KeyError); it is owned by whoever handles the Err.
	Value heap.Ref
}

// Error is the text that CPython prints last: "TypeError: …".
func (e *Err) Error() string {
	if e.Msg == "" {
		return e.Class.Name()
	}
	return e.Class.Name() + ": " + e.Msg
}

// NeedPython says that the answer depends on a method written in Python: the
// interpreter has to find it in frames. It is never shown to a program.
var NeedPython = &Err{Class: SystemError, Msg: "a Python method decides"}

// NoMemory says that the heap's limit is reached.
var NoMemory = &Err{Class: MemoryError}

// TooLarge says that a result was refused because of its size: a limit of the
// playground, where CPython would go on until memory ends.
var TooLarge = &Err{Class: MemoryError, Msg: "the result is too large for this playground"}

//go:noinline
func raise(class ExcClass, parts ...string) *Err {
	msg := ""
	for _, p := range parts {
		msg += p
	}
	return &Err{Class: class, Msg: msg}
}

//go:noinline
func typeError(parts ...string) *Err { return raise(TypeError, parts...) }

//go:noinline
func valueError(parts ...string) *Err { return raise(ValueError, parts...) }

// ExcClass names a built-in exception class; 0 is none.
type ExcClass uint8

// Name is the class's name in Python.
func (c ExcClass) Name() string { return excTable[c].name }

// Base is the class's base class; 0 for BaseException, whose base is object.
func (c ExcClass) Base() ExcClass { return excTable[c].base }

// The built-in exception classes of CPython 3.9, in the order in which its
// documentation draws their hierarchy: a base comes before what derives from it.
const (
	BaseException ExcClass = 1 + iota
	SystemExit
	KeyboardInterrupt
	GeneratorExit
	Exception
	StopIteration
	StopAsyncIteration
	ArithmeticError
	FloatingPointError
	OverflowError
	ZeroDivisionError
	AssertionError
	AttributeError
	BufferError
	EOFError
	ImportError
	ModuleNotFoundError
	LookupError
	IndexError
	KeyError
	MemoryError
	NameError
	UnboundLocalError
	OSError
	BlockingIOError
	ChildProcessError
	ConnectionError
	BrokenPipeError
	ConnectionAbortedError
	ConnectionRefusedError
	ConnectionResetError
	FileExistsError
	FileNotFoundError
	InterruptedError
	IsADirectoryError
	NotADirectoryError
	PermissionError
	ProcessLookupError
	TimeoutError
	ReferenceError
	RuntimeError
	NotImplementedError
	RecursionError
	SyntaxError
	IndentationError
	TabError
	SystemError
	TypeError
	ValueError
	UnicodeError
	UnicodeDecodeError
	UnicodeEncodeError
	UnicodeTranslateError
	Warning
	DeprecationWarning
	PendingDeprecationWarning
	RuntimeWarning
	SyntaxWarning
	UserWarning
	FutureWarning
	ImportWarning
	UnicodeWarning
	BytesWarning
	ResourceWarning
	ExcClassCount
)

var excTable = [ExcClassCount]struct {
	name string
	base ExcClass
}{
	BaseException:             {"BaseException", 0},
	SystemExit:                {"SystemExit", BaseException},
	KeyboardInterrupt:         {"KeyboardInterrupt", BaseException},
	GeneratorExit:             {"GeneratorExit", BaseException},
	Exception:                 {"Exception", BaseException},
	StopIteration:             {"StopIteration", Exception},
	StopAsyncIteration:        {"StopAsyncIteration", Exception},
	ArithmeticError:           {"ArithmeticError", Exception},
	FloatingPointError:        {"FloatingPointError", ArithmeticError},
	OverflowError:             {"OverflowError", ArithmeticError},
	ZeroDivisionError:         {"ZeroDivisionError", ArithmeticError},
	AssertionError:            {"AssertionError", Exception},
	AttributeError:            {"AttributeError", Exception},
	BufferError:               {"BufferError", Exception},
	EOFError:                  {"EOFError", Exception},
	ImportError:               {"ImportError", Exception},
	ModuleNotFoundError:       {"ModuleNotFoundError", ImportError},
	LookupError:               {"LookupError", Exception},
	IndexError:                {"IndexError", LookupError},
	KeyError:                  {"KeyError", LookupError},
	MemoryError:               {"MemoryError", Exception},
	NameError:                 {"NameError", Exception},
	UnboundLocalError:         {"UnboundLocalError", NameError},
	OSError:                   {"OSError", Exception},
	BlockingIOError:           {"BlockingIOError", OSError},
	ChildProcessError:         {"ChildProcessError", OSError},
	ConnectionError:           {"ConnectionError", OSError},
	BrokenPipeError:           {"BrokenPipeError", ConnectionError},
	ConnectionAbortedError:    {"ConnectionAbortedError", ConnectionError},
	ConnectionRefusedError:    {"ConnectionRefusedError", ConnectionError},
	ConnectionResetError:      {"ConnectionResetError", ConnectionError},
	FileExistsError:           {"FileExistsError", OSError},
	FileNotFoundError:         {"FileNotFoundError", OSError},
	InterruptedError:          {"InterruptedError", OSError},
	IsADirectoryError:         {"IsADirectoryError", OSError},
	NotADirectoryError:        {"NotADirectoryError", OSError},
	PermissionError:           {"PermissionError", OSError},
	ProcessLookupError:        {"ProcessLookupError", OSError},
	TimeoutError:              {"TimeoutError", OSError},
	ReferenceError:            {"ReferenceError", Exception},
	RuntimeError:              {"RuntimeError", Exception},
	NotImplementedError:       {"NotImplementedError", RuntimeError},
	RecursionError:            {"RecursionError", RuntimeError},
	SyntaxError:               {"SyntaxError", Exception},
	IndentationError:          {"IndentationError", SyntaxError},
	TabError:                  {"TabError", IndentationError},
	SystemError:               {"SystemError", Exception},
	TypeError:                 {"TypeError", Exception},
	ValueError:                {"ValueError", Exception},
	UnicodeError:              {"UnicodeError", ValueError},
	UnicodeDecodeError:        {"UnicodeDecodeError", UnicodeError},
	UnicodeEncodeError:        {"UnicodeEncodeError", UnicodeError},
	UnicodeTranslateError:     {"UnicodeTranslateError", UnicodeError},
	Warning:                   {"Warning", Exception},
	DeprecationWarning:        {"DeprecationWarning", Warning},
	PendingDeprecationWarning: {"PendingDeprecationWarning", Warning},
	RuntimeWarning:            {"RuntimeWarning", Warning},
	SyntaxWarning:             {"SyntaxWarning", Warning},
	UserWarning:               {"UserWarning", Warning},
	FutureWarning:             {"FutureWarning", Warning},
	ImportWarning:             {"ImportWarning", Warning},
	UnicodeWarning:            {"UnicodeWarning", Warning},
	BytesWarning:              {"BytesWarning", Warning},
	ResourceWarning:           {"ResourceWarning", Warning},
}
