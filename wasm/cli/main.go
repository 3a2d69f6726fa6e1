package main

import (
	"bufio"
	"io"
	"os"

	"gilplay/wasm/ucd"
)

// Exit codes (ARCHITECTURE 7).
const (
	exitOK        = 0
	exitException = 1
	exitUsage     = 2
	exitLimit     = 3
	exitDeadlock  = 4
)

// streams are what a command may read and write.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// command is one verb; run returns the exit code.
type command struct {
	name, args, about string
	run               func(s streams, args []string) int
}

// commands in the order of help. It is a function because help, itself one of
// them, lists them.
func commands() []command {
	return []command{
		{"run", "[options] FILE", "run a program", runProgram},
		{"dis", "[--python V] [--json] FILE…", "disassemble, as python -m dis does", disassemble},
		{"trace", "[options] --format text|jsonl|perfetto [-o OUT] | --validate FILE", "write the event log of a run, or check that it obeys the rules of its lock", traceProgram},
		{"stats", "[options] --json FILE", "what the threads, the lock and the cores did", statsProgram},
		{"explore", "[options] [--json] FILE", "find every outcome that any schedule has", exploreProgram},
		{"replay", "--schedule S|@FILE [options] FILE", "run with a recorded schedule", replayProgram},
		{"profiles", "", "list the machine profiles and their numbers", listProfiles},
		{"lessons", "check [PATH…]", "check lessons", checkLessons},
		{"bench", "", "measure the engine's speed", bench},
	}
}

func main() {
	ucd.Install()
	out := bufio.NewWriter(os.Stdout)
	code := dispatch(streams{os.Stdin, out, os.Stderr}, os.Args[1:])
	if err := out.Flush(); err != nil {
		os.Exit(exitException)
	}
	os.Exit(code)
}

func dispatch(s streams, args []string) int {
	if len(args) > 0 {
		for _, c := range commands() {
			if c.name == args[0] {
				return c.run(s, args[1:])
			}
		}
		if args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
			usage(s.out)
			return exitOK
		}
		io.WriteString(s.err, "gilplay: no command "+args[0]+"\n")
	}
	usage(s.err)
	return exitUsage
}

func usage(w io.Writer) {
	io.WriteString(w, "usage: gilplay COMMAND …\n")
	for _, c := range commands() {
		io.WriteString(w, "  "+c.name+" "+c.args+"\n        "+c.about+"\n")
	}
	io.WriteString(w, "FILE may be - for standard input. Options of the machine:\n"+machineHelp+exploreHelp)
}
