package main

import (
	"io"

	"gilplay/wasm/api"
)

// disassemble prints one listing a file, or with --json one line a file. A
// file that does not compile does not keep the others from being shown.
func disassemble(s streams, args []string) int {
	o := newOptions("dis", s)
	o.bindPython()
	asJSON := o.Bool("json", false, "")
	files, err := o.parse(args)
	if err != nil {
		return exitUsage
	}
	if len(files) == 0 {
		o.complain("give at least one file")
		return exitUsage
	}
	code := exitOK
	for _, name := range files {
		source, err := o.read(name)
		if err != nil {
			return o.usageError(err)
		}
		answer := api.Dis(&api.DisRequest{Source: source, Filename: displayName(name), Python: o.machine.Python, JSON: *asJSON})
		switch {
		case answer.Error == nil:
			io.WriteString(s.out, answer.Text)
		case answer.Error.Kind == "Unsupported":
			o.complain(answer.Error.Message + ". " + answer.Error.Hint)
			return exitUsage
		case *asJSON:
			line := api.DisFailure{Filename: displayName(name), Error: answer.Error}
			s.out.Write(append(line.AppendJSON(nil), '\n'))
			code = exitException
		default:
			io.WriteString(s.err, answer.Error.Traceback(displayName(name), o.machine.Python))
			code = exitException
		}
	}
	return code
}
