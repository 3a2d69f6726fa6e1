package vm

import (
	"errors"
	"slices"
	"strings"

	"gilplay/vm/builtins"
	"gilplay/vm/code"
	"gilplay/vm/compile"
	"gilplay/vm/dialect"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
	"gilplay/vm/object"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

// Compile makes the code object of a module.
func Compile(source, filename string, d *dialect.Dialect) (*code.Code, *syntax.Error) {
	mod, err := syntax.Parse(filename, []byte(source), d.Features)
	if err != nil {
		return nil, behindEnd(err, source, filename, d)
	}
	return compile.Compile(mod, filename, d)
}

// behindEnd moves an error at the end of a file to the line after the last one:
// that is where CPython 3.9 is when it has read all of a file (of a text handed
// to compile it has not).
func behindEnd(err *syntax.Error, source, filename string, d *dialect.Dialect) *syntax.Error {
	if d.Features.Has(syntax.RangeInErrors) || d.Features.Has(syntax.LL1) {
		return err.InFile()
	}
	if err.Msg != "unexpected EOF while parsing" && err.Msg != "expected an indented block" {
		return err
	}
	source = strings.TrimSuffix(source, "\n")
	if err.Line != 1+strings.Count(source, "\n") {
		return err
	}
	_, longer := syntax.Parse(filename, []byte(source+"\n  0\n"), d.Features)
	if longer != nil && longer.Line == err.Line {
		return err
	}
	moved := *err
	moved.Line, moved.Col, moved.Text = err.Line+1, 1, "\n"
	return &moved
}

// Options says how a program is run. The zero value is good.
type Options struct {
	MaxWords int      // limit of the heap in words of eight bytes; DefaultWords if 0
	MaxDepth int      // recursion limit at the start; 1000 if 0
	Argv     []string // sys.argv; the file name if nil
	// Interval, if not nil, is what sys.getswitchinterval (in microseconds) or
	// 2.7's sys.getcheckinterval (in ticks) tell at the start.
	Interval *int64
}

// DefaultWords is the limit of the heap when none is given: 256 MB.
const DefaultWords = 32 << 20

// New makes an interpreter whose main thread will run the program. The error is
// that of a text that does not compile.
func New(source, filename string, d *dialect.Dialect, o Options) (*interp.Interp, *syntax.Error) {
	c, err := Compile(source, filename, d)
	if err != nil {
		return nil, err
	}
	return Load(c, source, d, o), nil
}

// Load is New for a compiled program. It returns nil when MaxWords is too small
// for any program. It must not be called concurrently.
func Load(c *code.Code, source string, d *dialect.Dialect, o Options) *interp.Interp {
	if o.MaxWords == 0 {
		o.MaxWords = DefaultWords
	}
	im := image(d, imports(c, d))
	if im == nil {
		return nil
	}
	in := im.New(heap.New(o.MaxWords), o.MaxDepth)
	if in == nil {
		return nil
	}
	if in.Argv = o.Argv; in.Argv == nil {
		in.Argv = []string{c.Filename}
	}
	builtins.SetArgv(in, in.Argv)
	if o.Interval != nil {
		builtins.SetInterval(in, *o.Interval)
	}
	in.AddSource(c.Filename, source)
	in.Load(c)
	return in
}

// Missing says why Load cannot make a Python, nil if it can: the page's engine has
// no texts to boot one from and gets each of them by UsePacked.
func Missing(d *dialect.Dialect) error {
	if images[d] != nil || builtins.Prelude(d)[0].Text != "" {
		return nil
	}
	return errors.New("Python " + d.Name + " cannot be run here: its library has not been loaded")
}

// images are the Pythons that Load copies, by dialect: one without modules and
// the one last used with some. They are what booting and importing would make
// again each time, word for word; a page cannot wait for that on every edit.
var images = map[*dialect.Dialect]*booted{}

type booted struct {
	plain, with *interp.Image
	modules     []string
	packed      *interp.Image // with the modules that are preloaded; nil if it was booted
}

func image(d *dialect.Dialect, modules []string) *interp.Image {
	known := images[d]
	if known == nil {
		known = &booted{plain: boot(d)}
		images[d] = known
	}
	if known.plain == nil {
		return nil
	}
	modules = known.plain.Loadable(modules)
	if len(modules) == 0 {
		return known.plain
	}
	if known.with == nil || !slices.Equal(known.modules, modules) {
		known.with, known.modules = known.load(modules), modules
	}
	return known.with
}

// load makes an image with modules. Those that a packed image begins with need
// not be imported again.
func (b *booted) load(modules []string) *interp.Image {
	n := len(preloaded)
	if b.packed == nil || len(modules) < n || !slices.Equal(modules[:n], preloaded) {
		return b.plain.With(modules, heap.New(DefaultWords))
	}
	if len(modules) == n {
		return b.packed
	}
	return b.packed.With(modules[n:], heap.New(DefaultWords))
}

func boot(d *dialect.Dialect) *interp.Image {
	return interp.NewImage(options(d))
}

func options(d *dialect.Dialect) interp.Options {
	return interp.Options{
		Heap: heap.New(DefaultWords), Dialect: d, Hidden: hidden,
		Compile: compiler(d), CompileHidden: compiler(hidden), Carets: carets(d),
		Types: builtins.Types(d), Modules: builtins.Modules(d), Prelude: builtins.Prelude(d),
	}
}

// hidden is the dialect of all code that stands for C code, whatever the
// program's is: the loop runs instructions by their meaning.
var hidden = dialect.Get("3.9")

func compiler(d *dialect.Dialect) func(source, filename, mode string) (*code.Code, *interp.CompileError) {
	return func(source, filename, mode string) (*code.Code, *interp.CompileError) {
		return compileMode(source, filename, mode, d)
	}
}

// imports are the names of the modules that a program's import statements name.
func imports(c *code.Code, d *dialect.Dialect) []string {
	var names []string
	for _, ins := range code.Decode(c, d.Ops).Ins {
		if opcode.Op(ins&code.OpMask) == opcode.ImportName {
			names = append(names, c.Names[ins>>code.ArgShift])
		}
	}
	for _, k := range c.Consts {
		if nested, ok := k.(*code.Code); ok {
			names = append(names, imports(nested, d)...)
		}
	}
	return names
}

// compileMode is Compile for source text that a program hands over.
func compileMode(source, filename, mode string, d *dialect.Dialect) (*code.Code, *interp.CompileError) {
	if d.Classic && !object.IsASCIIText(source) {
		source = "\ufeff" + source // only a file has to say what its bytes mean
	}
	mod, err := syntax.Parse(filename, []byte(source), d.Features)
	var c *code.Code
	switch {
	case err == nil && mode == "eval":
		c, err = compile.CompileExpression(mod, filename, d)
	case err == nil:
		c, err = compile.Compile(mod, filename, d)
	case mode == "eval" && !d.Recent && err.Msg == "invalid syntax" && err.Line == 1+strings.Count(source, "\n") && err.Col > len(source)-strings.LastIndexByte(source, '\n')-1:
		err.Msg = "unexpected EOF while parsing" // no line end was added here
	}
	if err != nil {
		return nil, &interp.CompileError{Class: classOf[err.Kind], Msg: err.Msg, Filename: filename, Text: err.Text, Line: err.Line, Col: err.Col,
			EndLine: err.EndLine, EndCol: err.EndCol}
	}
	return c, nil
}

var classOf = map[syntax.ErrorKind]object.ExcClass{
	syntax.SyntaxError: object.SyntaxError, syntax.IndentationError: object.IndentationError, syntax.TabError: object.TabError,
	syntax.ValueError: object.ValueError, syntax.RecursionError: object.RecursionError, syntax.MemoryError: object.MemoryError,
}
