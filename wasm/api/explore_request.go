package api

// ExploreRequest begins a search for every outcome that a program can have,
// whatever the order in which its threads are switched. Seed, cores and lock
// policy play no part in it.
type ExploreRequest struct {
	Source    string         `json:"source"`
	Filename  string         `json:"filename"` // default "snippet.py"
	Python    string         `json:"python"`   // default "3.9"
	Points    string         `json:"points"`   // where threads may be switched: "own" (where that Python looks; default), "bytecode" (between any two, as without a GIL), "library" (own, inside threading and queue too)
	Watch     []string       `json:"watch"`    // globals whose final values belong to an outcome
	Stdin     string         `json:"stdin"`
	AnyTime   bool           `json:"anyTime"` // sleeps and time-outs may end at any time, not in order of virtual time
	Bounded   bool           `json:"bounded"` // only schedules with at most Bound forced switches
	Bound     int            `json:"bound"`
	Uncounted bool           `json:"uncounted"` // do not count schedules: fewer states, the same outcomes
	Fallback  bool           `json:"fallback"`  // what is too much to count is searched with reduction, then by forced switches, at last by random schedules or to count after all: see explore.Options
	MaxStates int            `json:"maxStates"` // after how many the search gives up; default 2,000,000
	MaxMemory int            `json:"maxMemory"` // bytes of the program's heap
	Prefix    string         `json:"prefix"`    // a list of turns that every schedule begins with; numbers are those from its end on. "" = none
	Checks    []ExploreCheck `json:"checks"`
	Lang      string         `json:"lang"` // of limits and verdicts: "zh" or English
}

// ExploreCheck is a question about all schedules: a Python expression in the
// program's namespace.
type ExploreCheck struct {
	Kind string `json:"kind"` // "always", "never", "reachable": true at every, no, some end; "invariant": in every state
	Expr string `json:"expr"` // at an end it may also use stdout, exception and deadlock
}

// ExploreResponse says whether the search can begin.
type ExploreResponse struct {
	OK    bool         `json:"ok"`
	Error *SourceError `json:"error"`
}

// ExploreProgress is how far a search has come.
type ExploreProgress struct {
	Done     bool             `json:"done"` // nothing is left to explore
	States   int              `json:"states"`
	Outcomes int              `json:"outcomes"`
	Found    []ExploreOutcome `json:"found"` // the first 100 of them, without numbers
}

// ExploreResultRequest ends a search and asks for a page of its outcomes.
type ExploreResultRequest struct {
	From int `json:"from"`
	Max  int `json:"max"`
}

// ExploreResult is what a search has found. If it is not complete, the numbers
// are lower bounds. Numbers of schedules are decimal texts of any length.
type ExploreResult struct {
	Complete   bool             `json:"complete"` // every schedule (within the bound) was explored
	Bounded    bool             `json:"bounded"`
	Bound      int              `json:"bound"`
	States     int              `json:"states"`
	AsksTime   bool             `json:"asksTime"`   // the outcomes depend on the virtual time, for which the program has asked
	UsesRandom bool             `json:"usesRandom"` // and on random numbers, the same ones in every schedule
	Counted    bool             `json:"counted"`    // schedules were counted
	Schedules  string           `json:"schedules"`  // "": infinitely many, or not counted
	Endless    string           `json:"endless"`    // a schedule into a loop that needs never end, "" if there is none
	Random     *ExploreRandom   `json:"random"`     // how random schedules were drawn, null if none were
	Total      int              `json:"total"`      // how many outcomes there are
	Outcomes   []ExploreOutcome `json:"outcomes"`   // those asked for; fewest forced switches first
	Checks     []ExploreVerdict `json:"checks"`     // in the order of the request
}

// ExploreRandom is how random schedules were drawn (PCT, see explore.Random): each
// comes to an outcome that depends on the order of no more than Depth moments with
// a probability of at least 1 / (Threads × Moments^(Depth-1)).
type ExploreRandom struct {
	Runs    int `json:"runs"`
	Depth   int `json:"depth"`
	Threads int `json:"threads"` // most of any run
	Moments int `json:"moments"` // moments of the longest run at which threads may be switched
	Cut     int `json:"cut"`     // runs that were not followed to their end
}

// ExploreMatrixRequest asks how many forced switches an ended search's outcomes
// take.
type ExploreMatrixRequest struct {
	Columns int `json:"columns"` // 0, 1 … forced switches, at most 64
}

// ExploreMatrix is the answer: a row for each outcome, in the result's order.
type ExploreMatrix struct {
	Rows []ExploreMatrixRow `json:"rows"` // none where it cannot be told: see explore.Matrix
}

// ExploreMatrixRow counts the schedules of one outcome by exact number of forced
// switches.
type ExploreMatrixRow struct {
	Schedules []string `json:"schedules"` // decimal; "" = more than 128 bits
}

// ExploreOutcome is one way in which the program can end.
type ExploreOutcome struct {
	Stdout    string        `json:"stdout"`
	Exception string        `json:"exception"` // last lines of the uncaught exceptions' tracebacks, "" if none
	Raisers   []string      `json:"raisers"`   // by line of exception: the thread's name, "" = the main thread, or not known
	Values    []string      `json:"values"`    // of ExploreRequest.Watch; "" = unset
	Deadlock  bool          `json:"deadlock"`
	Waits     []ExploreWait `json:"waits"` // who waits for ever
	Limit     string        `json:"limit"` // which limit ended it, "" if none
	Exit      int           `json:"exit"`
	Schedules string        `json:"schedules"` // how many lead here; "": infinitely many, or not counted
	Forced    int           `json:"forced"`    // fewest forced switches
	AtMost    bool          `json:"atMost"`    // other schedules may need fewer forced switches
	Choices   int           `json:"choices"`   // how often the witness goes on with another thread
	Schedule  string        `json:"schedule"`  // the witness, as Machine.Schedule takes it
}

// ExploreWait is a thread that waits for ever.
type ExploreWait struct {
	Thread    int    `json:"thread"`
	Owner     int    `json:"owner"` // who has the lock that it waits for, -1 = nobody
	Name      string `json:"name"`
	OwnerName string `json:"ownerName"` // "" = nobody
}

// ExploreVerdict is the answer to one check.
type ExploreVerdict struct {
	Pass     bool   `json:"pass"`
	Final    bool   `json:"final"`    // more exploring would not change it
	Message  string `json:"message"`  // why it failed, "" if it passed
	Schedule string `json:"schedule"` // a witness of that, "" if there is none
	Forced   int    `json:"forced"`   // its forced switches
}
