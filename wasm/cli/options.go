package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"gilplay/wasm/api"
)

const machineHelp = `  --python V             2.7, 3.9 (default), 3.13
  --gil P                tick, interval, free (default: what that Python has)
  --check-interval N     ticks between two checks (tick)
  --switch-interval S    seconds before a waiter asks for the lock (interval)
  --cores N              1 to 16
  --quantum S            seconds of the operating system's time slice
  --profile P[,N=V…]     teaching, linux (default), mac2021, mac2009; with other numbers:
                         linux,wake=80us,quantum=1ms ("gilplay profiles" lists them);
                         what if: linux,what-if-forced-switching=no or
                         linux,what-if-next-holder=asker|other|any
  --interrupt S          Ctrl-C after so many seconds; may be repeated
  --seed N               of every choice that nobody else makes
  --max-opcodes N, --max-memory BYTES, --max-output BYTES, --max-threads N
  --stdin FILE           what the program reads
  --schedule-out FILE    run, replay: write the schedule that the run followed
`

// options are a command's flags; machine flags are bound on demand.
type options struct {
	*flag.FlagSet
	machine api.Machine
	stdin   string
	s       streams
}

func newOptions(name string, s streams) *options {
	o := &options{FlagSet: flag.NewFlagSet(name, flag.ContinueOnError), s: s}
	o.SetOutput(io.Discard) // parse says what is wrong
	return o
}

// bindMachine adds the options of the machine.
func (o *options) bindMachine() {
	m := &o.machine
	o.bindPython()
	o.StringVar(&m.GIL, "gil", "", "")
	o.IntVar(&m.CheckInterval, "check-interval", 0, "")
	o.Float64Var(&m.SwitchInterval, "switch-interval", 0, "")
	o.IntVar(&m.Cores, "cores", 0, "")
	o.Float64Var(&m.Quantum, "quantum", 0, "")
	o.StringVar(&m.Profile, "profile", "", "")
	o.Func("interrupt", "", func(text string) error {
		seconds, err := strconv.ParseFloat(text, 64)
		if err == nil && !(seconds >= 0 && seconds < 1e9) {
			err = errors.New("not a number of seconds")
		}
		m.Interrupts = append(m.Interrupts, int(seconds*1e9))
		return err
	})
	o.IntVar(&m.Seed, "seed", 0, "")
	o.IntVar(&m.MaxOpcodes, "max-opcodes", 0, "")
	o.IntVar(&m.MaxMemory, "max-memory", 0, "")
	o.IntVar(&m.MaxOutput, "max-output", 0, "")
	o.IntVar(&m.MaxThreads, "max-threads", 0, "")
	o.StringVar(&o.stdin, "stdin", "", "")
}

func (o *options) bindPython() { o.StringVar(&o.machine.Python, "python", "", "") }

// parse reads options and files in any order and returns the files. What is
// wrong with them it has said already.
func (o *options) parse(args []string) (files []string, err error) {
	defer func() {
		switch {
		case errors.Is(err, flag.ErrHelp):
			usage(o.s.err)
		case err != nil:
			o.complain(err.Error() + " (gilplay help lists the options)")
		}
	}()
	for {
		if err := o.Parse(args); err != nil {
			return nil, err
		}
		if o.NArg() == 0 {
			return files, o.given()
		}
		rest := o.Args()
		if consumed := len(args) - len(rest); consumed > 0 && args[consumed-1] == "--" {
			return append(files, rest...), o.given()
		}
		files = append(files, rest[0])
		args = rest[1:]
	}
}

// given looks at options that were set to 0, which in a request means the
// default: a check interval of 0 is a check at every tick, as any negative one,
// and nothing else can be 0 or less.
func (o *options) given() (err error) {
	o.Visit(func(f *flag.Flag) {
		n, bad := strconv.ParseFloat(f.Value.String(), 64)
		if bad != nil || n > 0 || n != n {
			return
		}
		switch f.Name {
		case "check-interval":
			if n == 0 {
				o.machine.CheckInterval = -1
			}
		case "seed":
			if n == 0 {
				err = errors.New("Seeds begin at 1")
			}
		case "cores":
			err = errors.New("A machine has 1 to 16 cores")
		case "switch-interval", "quantum":
			err = errors.New("The " + strings.ReplaceAll(f.Name, "-", " ") + " is a number of seconds greater than 0")
		case "max-opcodes", "max-memory", "max-output", "max-threads":
			err = errors.New("--" + f.Name + " is a number greater than 0")
		}
	})
	return err
}

// usageError reports a wrong command line.
func (o *options) usageError(err error) int {
	if !errors.Is(err, flag.ErrHelp) && err != nil {
		o.complain(err.Error())
	}
	return exitUsage
}

func (o *options) complain(why string) {
	fmt.Fprintf(o.s.err, "gilplay %s: %s\n", o.Name(), why)
}

// program parses the command line of a verb that takes one file and makes its
// request. On a mistake it says so and gives the exit code.
func (o *options) program(args []string) (*api.LoadRequest, int) {
	files, err := o.parse(args)
	if err != nil {
		return nil, exitUsage
	}
	if len(files) != 1 {
		o.complain("give one file")
		return nil, exitUsage
	}
	source, err := o.read(files[0])
	if err == nil && o.stdin != "" {
		o.machine.Stdin, err = readFile(o.stdin)
	}
	if name, ok := strings.CutPrefix(o.machine.Schedule, "@"); ok && err == nil {
		o.machine.Schedule, err = readFile(name)
		o.machine.Schedule = strings.TrimSpace(o.machine.Schedule)
	}
	if err != nil {
		return nil, o.usageError(err)
	}
	return &api.LoadRequest{Source: source, Filename: displayName(files[0]), Machine: o.machine}, exitOK
}

// read gives the text of a file, or of standard input for "-".
func (o *options) read(name string) (string, error) {
	if name != "-" {
		return readFile(name)
	}
	text, err := io.ReadAll(o.s.in)
	return string(text), err
}

func readFile(name string) (string, error) {
	text, err := os.ReadFile(name)
	return string(text), err
}

// displayName is what tracebacks call a file.
func displayName(name string) string {
	if name == "-" {
		return "<stdin>"
	}
	return strings.TrimPrefix(name, "./")
}
