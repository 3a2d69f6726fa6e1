package main

import (
	"encoding/json"
	"errors"
	"io"
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
  --explain              for every outcome: the schedule as a ladder, the accesses in conflict, who
                         waits for whom
  --machines             the outcomes of the same program under every Python and model
  --no-count             do not count schedules: fewer states, the same outcomes
  --max-switches K       only schedules with at most K forced switches
  --max-states N         give up after so many states (default 2,000,000)
  --fallback             if not all schedules can be counted, search uncounted, then with 0, 1, 2 …
                         forced switches, at last along random schedules (--seed) or,
                         where that may end, to count after all
  --check EXPR           EXPR is true whenever the program has ended, and it always ends
  --never EXPR, --reachable EXPR   it is true at no end, at some end
  --invariant EXPR       it is true in every state from the start of the first thread on
                         EXPR is Python and may use the program's globals; at an end also stdout and
                         exception (str, "" for none) and deadlock (bool); anywhere also what has
                         happened so far: 'WORD' in events, or not in. WORD is one of read, write,
                         lost update, acquire, release, two holders, call, block, join, start, print,
                         raise, alone or with a name behind it: 'lost update counter'. These may be
                         repeated; the exit code is 1 if one of them fails
  --junit FILE           write the verdicts as JUnit XML
`

// exploreOptions are the flags of explore.
type exploreOptions struct {
	*options
	points, watch, junit string
	anyTime, asJSON      bool
	reduce               bool
	explain, machines    bool
	fallback             bool
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
	o.BoolVar(&o.fallback, "fallback", false, "")
	o.BoolVar(&o.explain, "explain", false, "")
	o.BoolVar(&o.machines, "machines", false, "")
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

// wanted is the search that the command line asks for.
func (o *exploreOptions) wanted(req *api.LoadRequest) (explore.Options, error) {
	opts := explore.Options{Source: req.Source, Filename: req.Filename, Python: req.Machine.Python, Stdin: req.Machine.Stdin,
		AnyTime: o.anyTime, Bounded: o.switches >= 0, Bound: o.switches, MaxStates: o.states, MaxMemory: req.Machine.MaxMemory, Checks: o.checks, Reduce: o.reduce,
		Fallback: o.fallback, Seed: uint64(req.Machine.Seed)}
	if o.watch != "" {
		opts.Watch = strings.Split(o.watch, ",")
	}
	if opts.Python == "" {
		opts.Python = "3.9"
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
		return opts, errors.New("--points is own, bytecode or library")
	}
	return opts, nil
}

// searched explores to the end or to a limit.
func searched(opts explore.Options) (*explore.Explorer, *explore.Result, error) {
	x, err := explore.New(opts)
	if err != nil {
		return nil, nil, err
	}
	for x.Advance(100_000) {
	}
	return x, x.Result(), nil
}

// finding is all that explore has to tell.
type finding struct {
	*explore.Result
	opts     explore.Options
	verdicts []explore.Verdict
	reasons  []*api.ExplainResponse // of the outcomes, if asked for
	machines []machineFinding       // if asked for
	smaller  *smallerFinding        // if the search came to no end and there is one
}

// smallerFinding is what the program does with smaller constants.
type smallerFinding struct {
	explore.Smaller
	*explore.Result
}

// smallerStates is after how many states a smaller program is too large, too.
const smallerStates = 500_000

// advise explores the program with smaller constants if its loops are too long.
func (f *finding) advise() {
	if f.Complete && !f.Bounded {
		return
	}
	for _, s := range explore.MakeSmaller(f.opts.Source, f.opts.Filename, f.opts.Python) {
		opts := f.opts
		opts.Source, opts.Checks, opts.Bounded, opts.Fallback, opts.MaxStates = s.Source, nil, false, false, smallerStates
		if _, r, err := searched(opts); err == nil && r.Complete {
			f.smaller = &smallerFinding{s, r}
			return
		}
	}
}

// machineFinding is the same program under another Python or model.
type machineFinding struct {
	explore.Setting
	*explore.Result        // nil if it does not compile there
	refusal         string // then: why
}

// elsewhere explores the program under the other settings.
func elsewhere(opts explore.Options) (list []machineFinding) {
	opts.Checks, opts.Fallback = nil, false
	for _, s := range explore.Settings(opts.Python) {
		opts.Python, opts.Points = s.Python, s.Points
		m := machineFinding{Setting: s}
		_, r, err := searched(opts)
		if m.Result = r; err != nil {
			m.refusal = err.Error()
		}
		list = append(list, m)
	}
	return list
}

// explain fills in how the program comes to each outcome.
func (f *finding) explain() {
	for _, out := range f.Outcomes {
		f.reasons = append(f.reasons, api.Explain(&api.ExplainRequest{Source: f.opts.Source, Filename: f.opts.Filename, Python: f.opts.Python,
			Stdin: f.opts.Stdin, AnyTime: f.opts.AnyTime, Schedule: out.Schedule}))
	}
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
	opts, err := o.wanted(req)
	if err != nil {
		return o.usageError(err)
	}
	x, r, err := searched(opts)
	if err != nil {
		return o.usageError(err)
	}
	f := &finding{Result: r, opts: opts, verdicts: x.Verdicts(r)}
	f.advise()
	if o.explain {
		f.explain()
	}
	if o.machines {
		f.machines = elsewhere(opts)
	}
	if o.asJSON {
		err = json.NewEncoder(s.out).Encode(f.json())
	} else {
		f.write(s.out)
	}
	if err == nil && o.junit != "" {
		err = writeJUnit(o.junit, req.Filename, f.verdicts)
	}
	if err != nil {
		return o.usageError(err)
	}
	return exploreCode(r, f.verdicts, opts.Bounded)
}

// exploreCode is 3 if less was explored than was asked for.
func exploreCode(r *explore.Result, verdicts []explore.Verdict, bounded bool) int {
	code := exitOK
	if !r.Complete || r.Bounded && !bounded {
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
