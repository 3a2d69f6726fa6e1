package main

import (
	"fmt"
	"io"
	"os"

	"gilplay/gil/trace"
	"gilplay/wasm/api"
)

// traceProgram writes the event log. The program's own output is not printed:
// the log has it.
func traceProgram(s streams, args []string) int {
	o := newOptions("trace", s)
	o.bindMachine()
	format := o.String("format", "text", "")
	out := o.String("o", "", "")
	validate := o.Bool("validate", false, "")
	session, code := o.load(args)
	if session == nil {
		return code
	}
	o.play(session, false)
	if *validate {
		return o.validate(session)
	}
	text, ok := session.Trace(*format)
	if !ok {
		o.complain("--format is text, jsonl or perfetto")
		return exitUsage
	}
	if *out == "" {
		io.WriteString(s.out, text)
	} else if err := os.WriteFile(*out, []byte(text), 0o644); err != nil {
		return o.usageError(err)
	}
	return o.conclude(session.Status())
}

// validate says whether the run obeys the rules of its lock.
func (o *options) validate(session *api.Session) int {
	if err := session.Validate(); err != nil {
		o.complain(err.Error())
		return exitException
	}
	fmt.Fprintf(o.s.out, "The trace obeys all %d rules.\n", len(trace.Rules))
	return o.conclude(session.Status())
}

func statsProgram(s streams, args []string) int {
	o := newOptions("stats", s)
	o.bindMachine()
	asJSON := o.Bool("json", false, "")
	session, code := o.load(args)
	if session == nil {
		return code
	}
	o.play(session, false)
	stats := session.Stats()
	if *asJSON {
		s.out.Write(append(stats.AppendJSON(nil), '\n'))
	} else {
		writeStats(s.out, stats)
	}
	return o.conclude(session.Status())
}
