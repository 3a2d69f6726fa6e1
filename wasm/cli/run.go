package main

import (
	"io"
	"os"
	"strings"

	"gilplay/wasm/api"
)

// slice is how many instructions are run between two looks at the output.
const slice = 200_000

func runProgram(s streams, args []string) int {
	o := newOptions("run", s)
	o.bindMachine()
	return o.runOne(args)
}

func replayProgram(s streams, args []string) int {
	o := newOptions("replay", s)
	o.bindMachine()
	o.StringVar(&o.machine.Schedule, "schedule", "", "")
	return o.runOne(args)
}

func (o *options) runOne(args []string) int {
	out := o.String("schedule-out", "", "")
	session, code := o.load(args)
	if session == nil {
		return code
	}
	o.play(session, true)
	status := session.Status()
	if *out != "" {
		if err := os.WriteFile(*out, []byte(status.Schedule+"\n"), 0o644); err != nil {
			return o.usageError(err)
		}
	}
	return o.conclude(status)
}

// load compiles the program of a command line. Without a session the code is
// the exit code; what is wrong has been said.
func (o *options) load(args []string) (*api.Session, int) {
	req, code := o.program(args)
	if req == nil {
		return nil, code
	}
	session := api.NewSession()
	answer := session.Load(req)
	if answer.OK {
		return session, exitOK
	}
	if answer.Error.Kind == "Unsupported" {
		o.complain(strings.TrimSpace(answer.Error.Message + ". " + answer.Error.Hint))
		return nil, exitUsage
	}
	io.WriteString(o.s.err, answer.Error.Traceback(req.Filename, o.machine.Python))
	return nil, exitException
}

// play runs to the end and, if asked to, passes on what the program prints as
// it comes.
func (o *options) play(session *api.Session, print bool) {
	seen := 0
	for more := true; more; {
		more = session.Advance(slice)
		if !print {
			continue
		}
		lines := session.OutputFrom(seen)
		for _, line := range lines {
			w := o.s.out
			if line.FD == 2 {
				w = o.s.err
			}
			io.WriteString(w, line.Text)
		}
		seen += len(lines)
	}
}

// conclude says how a run ended, where that is not the program's own saying,
// and gives the exit code.
func (o *options) conclude(status *api.Status) int {
	switch status.State {
	case "limit", "deadlock":
		io.WriteString(o.s.err, "gilplay: "+status.Message+"\n")
	}
	return status.ExitCode
}
