package main

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"gilplay/gil/explore"
	"gilplay/wasm/api"
)

const exploreHelp = `Options of explore:
  --points own|bytecode|library  where threads may be switched in the program's own code: where the
                         Python looks (default; with --gil free bytecode), or between any two
                         bytecodes; library: where it looks, in threading and queue too
  --watch NAME,…         globals whose final values belong to an outcome
  --any-time             sleeps and time-outs may end at any time, not in order of time
  --no-count             do not count schedules: fewer states, the same outcomes
  --max-switches K       only schedules with at most K forced switches
  --max-states N         give up after so many states (default 2,000,000)
  --check EXPR           EXPR is true whenever the program has ended, and it always ends
  --never EXPR, --reachable EXPR   it is true at no end, at some end
  --invariant EXPR       it is true in every state
  --junit FILE           write the verdicts as JUnit XML
`

// exploreOptions are the flags of explore.
type exploreOptions struct {
	*options
	points, watch, junit string
	anyTime, asJSON      bool
	reduce               bool
	switches, states     int
	checks               []explore.Check
}

func (o *exploreOptions) bind() {
	o.bindMachine()
	o.StringVar(&o.points, "points", "", "")
	o.StringVar(&o.watch, "watch", "", "")
	o.StringVar(&o.junit, "junit", "", "")
	o.BoolVar(&o.anyTime, "any-time", false, "")
	o.BoolVar(&o.asJSON, "json", false, "")
	o.BoolVar(&o.reduce, "no-count", false, "")
	o.IntVar(&o.switches, "max-switches", -1, "")
	o.IntVar(&o.states, "max-states", 0, "")
	for name, kind := range map[string]explore.CheckKind{"check": explore.Always, "never": explore.Never,
		"reachable": explore.Reachable, "invariant": explore.Invariant} {
		o.Func(name, "", func(expr string) error {
			o.checks = append(o.checks, explore.Check{Kind: kind, Expr: expr})
			return nil
		})
	}
}

// search makes the search that the command line asks for.
func (o *exploreOptions) search(req *api.LoadRequest) (*explore.Explorer, error) {
	opts := explore.Options{Source: req.Source, Filename: req.Filename, Python: req.Machine.Python, Stdin: req.Machine.Stdin,
		AnyTime: o.anyTime, Bounded: o.switches >= 0, Bound: o.switches, MaxStates: o.states, MaxMemory: req.Machine.MaxMemory, Checks: o.checks, Reduce: o.reduce}
	if o.watch != "" {
		opts.Watch = strings.Split(o.watch, ",")
	}
	if o.points == "" && req.Machine.GIL == "free" {
		o.points = "bytecode"
	}
	switch o.points {
	case "", "own":
	case "library":
		opts.Points = explore.Library
	case "bytecode":
		opts.Points = explore.EveryBytecode
	default:
		return nil, errors.New("--points is own, bytecode or library")
	}
	return explore.New(opts)
}

// exploreProgram finds every outcome of a program. Exit codes beside the usual
// ones: 1 if a check fails, 3 if the search is incomplete and no check fails.
func exploreProgram(s streams, args []string) int {
	o := &exploreOptions{options: newOptions("explore", s)}
	o.bind()
	req, code := o.program(args)
	if req == nil {
		return code
	}
	if code := o.try(req); code != exitOK {
		return code
	}
	x, err := o.search(req)
	if err != nil {
		return o.usageError(err)
	}
	for x.Advance(100_000) {
	}
	r := x.Result()
	verdicts := x.Verdicts(r)
	if o.asJSON {
		err = json.NewEncoder(s.out).Encode(resultJSON(r, verdicts, o))
	} else {
		writeResult(s.out, r, verdicts, o)
	}
	if err == nil && o.junit != "" {
		err = writeJUnit(o.junit, req.Filename, verdicts)
	}
	if err != nil {
		return o.usageError(err)
	}
	return exploreCode(r, verdicts)
}

func exploreCode(r *explore.Result, verdicts []explore.Verdict) int {
	code := exitOK
	if !r.Complete {
		code = exitLimit
	}
	for _, v := range verdicts {
		if !v.Pass {
			code = exitException
		}
	}
	return code
}

// try reports what is wrong with the program or the machine's options, as run
// would.
func (o *options) try(req *api.LoadRequest) int {
	answer := api.NewSession().Load(req)
	switch {
	case answer.OK:
		return exitOK
	case answer.Error.Kind == "Unsupported":
		o.complain(answer.Error.Message + ". " + answer.Error.Hint)
		return exitUsage
	}
	io.WriteString(o.s.err, answer.Error.Traceback(req.Filename, o.machine.Python))
	return exitException
}

// The JSON text of a search. Numbers of schedules are strings, since they can be
// larger than what readers of JSON keep exact; null stands for infinitely many.
type (
	exploreJSON struct {
		Complete  bool          `json:"complete"`
		Bound     *int          `json:"bound"`
		States    int           `json:"states"`
		Schedules *string       `json:"schedules"`
		Livelock  *string       `json:"livelock"` // schedule that leads into an endless loop
		Outcomes  []outcomeJSON `json:"outcomes"`
		Checks    []checkJSON   `json:"checks"`
	}
	outcomeJSON struct {
		Stdout    string             `json:"stdout"`
		Exception *string            `json:"exception"`
		Deadlock  []waitJSON         `json:"deadlock"`
		Limit     *string            `json:"limit"`
		Exit      int                `json:"exit"`
		Values    map[string]*string `json:"values"`
		Schedules *string            `json:"schedules"`
		Witness   witnessJSON        `json:"witness"`
	}
	waitJSON struct {
		Thread int `json:"thread"`
		Owner  int `json:"owner"`
	}
	witnessJSON struct {
		Schedule string `json:"schedule"`
		Switches int    `json:"switches"` // forced ones
	}
	checkJSON struct {
		Kind    string       `json:"kind"`
		Expr    string       `json:"expr"`
		Pass    bool         `json:"pass"`
		Final   bool         `json:"final"`
		Message string       `json:"message"`
		Witness *witnessJSON `json:"witness"`
	}
)

// unless makes an absent text null.
func unless(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

func resultJSON(r *explore.Result, verdicts []explore.Verdict, o *exploreOptions) *exploreJSON {
	j := &exploreJSON{Complete: r.Complete, States: r.States, Schedules: unless(r.Schedules), Outcomes: []outcomeJSON{}, Checks: []checkJSON{}}
	if r.Bounded {
		j.Bound = &r.Bound
	}
	if r.Endless != nil {
		j.Livelock = &r.Endless.Schedule
	}
	for _, out := range r.Outcomes {
		oj := outcomeJSON{Stdout: out.Stdout, Exception: unless(out.Exception), Limit: unless(out.Limit), Exit: out.Exit,
			Schedules: unless(out.Schedules), Witness: witnessJSON{out.Schedule, out.Forced}}
		for _, w := range out.Deadlock {
			oj.Deadlock = append(oj.Deadlock, waitJSON{w.Thread, w.Owner})
		}
		for i, v := range out.Values {
			if oj.Values == nil {
				oj.Values = map[string]*string{}
			}
			oj.Values[strings.Split(o.watch, ",")[i]] = unless(v)
		}
		j.Outcomes = append(j.Outcomes, oj)
	}
	for _, v := range verdicts {
		cj := checkJSON{Kind: checkFlag(v.Kind), Expr: v.Expr, Pass: v.Pass, Final: v.Final, Message: v.Message}
		if v.Schedule != "" {
			cj.Witness = &witnessJSON{v.Schedule, v.Forced}
		}
		j.Checks = append(j.Checks, cj)
	}
	return j
}

func checkFlag(k explore.CheckKind) string {
	return [...]string{"check", "never", "reachable", "invariant"}[k]
}

// writeResult writes a search for people to read.
func writeResult(w io.Writer, r *explore.Result, verdicts []explore.Verdict, o *exploreOptions) {
	least := ""
	switch {
	case !r.Complete:
		least = "at least "
		fmt.Fprintf(w, "Stopped after %d states: there may be more outcomes.\n", r.States)
	case r.Bounded:
		fmt.Fprintf(w, "Complete for schedules with at most %d forced switches.\n", r.Bound)
	default:
		fmt.Fprintf(w, "Complete: every schedule was explored (%d states).\n", r.States)
	}
	for _, out := range r.Outcomes {
		fmt.Fprintf(w, "\n%s\n  %sfewest forced switches %d\n  --schedule %s\n", out.Summary(), howMany(out.Schedules, least, o.reduce), out.Forced, out.Schedule)
		for i, v := range out.Values {
			fmt.Fprintf(w, "  %s = %s\n", strings.Split(o.watch, ",")[i], v)
		}
	}
	if r.Endless != nil {
		fmt.Fprintf(w, "\nruns for ever although every thread gets its turns\n  --schedule %s\n", r.Endless.Schedule)
	}
	for _, v := range verdicts {
		verdict := "holds"
		if !v.Pass {
			verdict = "fails: " + v.Message
		} else if !v.Final {
			verdict = "holds as far as was explored"
		}
		fmt.Fprintf(w, "\n--%s %s\n  %s\n", checkFlag(v.Kind), strconv.Quote(v.Expr), verdict)
		if v.Schedule != "" {
			fmt.Fprintf(w, "  --schedule %s\n", v.Schedule)
		}
	}
}

// howMany says how many schedules there are, with a comma behind.
func howMany(n, least string, uncounted bool) string {
	switch {
	case uncounted:
		return ""
	case n == "":
		return "infinitely many schedules, "
	case n == "1":
		return least + "1 schedule, "
	}
	return least + n + " schedules, "
}

// writeJUnit writes the verdicts in the form that build servers read.
func writeJUnit(path, suite string, verdicts []explore.Verdict) error {
	type failure struct {
		Message string `xml:"message,attr"`
		Text    string `xml:",chardata"`
	}
	type testcase struct {
		Name    string   `xml:"name,attr"`
		Class   string   `xml:"classname,attr"`
		Failure *failure `xml:"failure"`
	}
	type testsuite struct {
		XMLName  xml.Name   `xml:"testsuite"`
		Name     string     `xml:"name,attr"`
		Tests    int        `xml:"tests,attr"`
		Failures int        `xml:"failures,attr"`
		Cases    []testcase `xml:"testcase"`
	}
	all := testsuite{Name: suite, Tests: len(verdicts)}
	for _, v := range verdicts {
		c := testcase{Name: checkFlag(v.Kind) + " " + v.Expr, Class: suite}
		if !v.Pass {
			all.Failures++
			c.Failure = &failure{v.Message, "gilplay replay --schedule " + v.Schedule}
		}
		all.Cases = append(all.Cases, c)
	}
	text, err := xml.MarshalIndent(all, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(path, append([]byte(xml.Header), append(text, '\n')...), 0o644)
}
