package trace

import (
	"errors"
	"strconv"
	"strings"
)

// AppendText appends e's text form and a newline to dst:
//
//	5038585 100116 Release t1 c0 requested=1
//
// which is time in ns, step, kind, thread, core ("c-" = none) and the named
// arguments that are not 0.
func (e Event) AppendText(dst []byte) []byte {
	spec := e.Kind.Spec()
	dst = strconv.AppendInt(dst, e.Time, 10)
	dst = append(dst, ' ')
	dst = strconv.AppendUint(dst, e.Step, 10)
	dst = append(dst, ' ')
	dst = append(dst, spec.Name...)
	dst = append(dst, " t"...)
	dst = strconv.AppendUint(dst, uint64(e.Thread), 10)
	dst = append(dst, " c"...)
	if e.Core < 0 {
		dst = append(dst, '-')
	} else {
		dst = strconv.AppendInt(dst, int64(e.Core), 10)
	}
	for i, v := range e.args() {
		if v == 0 || spec.Args[i] == "" {
			continue
		}
		dst = append(dst, ' ')
		dst = append(dst, spec.Args[i]...)
		dst = append(dst, '=')
		if e.Kind == StateChange && i == 0 {
			dst = append(dst, State(v).String()...)
		} else {
			dst = strconv.AppendUint(dst, uint64(v), 10)
		}
	}
	return append(dst, '\n')
}

func (e Event) args() [3]uint32 { return [3]uint32{e.A, e.B, e.C} }

// String is the text form without the newline.
func (e Event) String() string { return strings.TrimSuffix(string(e.AppendText(nil)), "\n") }

// WriteText is the text form of many events.
func WriteText(events []Event) []byte {
	var out []byte
	for _, e := range events {
		out = e.AppendText(out)
	}
	return out
}

// ReadText reads the text form. Empty lines and lines that start with # are
// skipped; the error names the line.
func ReadText(text string) ([]Event, error) {
	var events []Event
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		e, err := parseEvent(strings.Fields(line))
		if err != nil {
			return nil, errors.New("trace: line " + strconv.Itoa(i+1) + ": " + err.Error())
		}
		events = append(events, e)
	}
	return events, nil
}

func parseEvent(f []string) (Event, error) {
	if len(f) < 5 || len(f[3]) < 2 || len(f[4]) < 2 || f[3][0] != 't' || f[4][0] != 'c' {
		return Event{}, errors.New("want: time step kind tN cN [name=value ...]")
	}
	var e Event
	var errs [4]error
	var thread uint64
	e.Time, errs[0] = strconv.ParseInt(f[0], 10, 64)
	e.Step, errs[1] = strconv.ParseUint(f[1], 10, 64)
	thread, errs[2] = strconv.ParseUint(f[3][1:], 10, 16)
	e.Thread = uint16(thread)
	e.Core = -1
	if f[4] != "c-" {
		var core int64
		core, errs[3] = strconv.ParseInt(f[4][1:], 10, 8)
		e.Core = int8(core)
	}
	if err := errors.Join(errs[:]...); err != nil {
		return Event{}, err
	}
	for e.Kind = 1; e.Kind < NumKinds && kinds[e.Kind].Name != f[2]; e.Kind++ {
	}
	if e.Kind == NumKinds {
		return Event{}, errors.New("no event kind " + strconv.Quote(f[2]))
	}
	for _, field := range f[5:] {
		if err := e.parseArg(field); err != nil {
			return Event{}, err
		}
	}
	return e, nil
}

func (e *Event) parseArg(field string) error {
	name, value, _ := strings.Cut(field, "=")
	for i, arg := range e.Kind.Spec().Args {
		if arg == "" || arg != name {
			continue
		}
		n, err := strconv.ParseUint(value, 10, 32)
		if e.Kind == StateChange && i == 0 {
			n, err = parseState(value)
		}
		*[]*uint32{&e.A, &e.B, &e.C}[i] = uint32(n)
		return err
	}
	return errors.New(e.Kind.String() + " has no argument " + strconv.Quote(name))
}

func parseState(name string) (uint64, error) {
	for s, n := range stateNames {
		if n == name {
			return uint64(s), nil
		}
	}
	return 0, errors.New("no state " + strconv.Quote(name))
}
