package api

// Op is the number of an operation that crosses the door between a page and
// its Web Worker. The page names it by the TypeScript constant of the same
// name; Session.Call dispatches on it.
type Op int

// The operations. The comment names request and answer; an operation without
// a request is called with empty input.
const (
	OpLoad            Op = iota // LoadRequest -> LoadResponse
	OpSeek                      // SeekRequest -> Status
	OpMove                      // MoveRequest -> Status
	OpStatus                    // -> Status
	OpView                      // -> View
	OpTimeline                  // TimelineRequest -> Timeline
	OpOutput                    // OutputRequest -> OutputResponse
	OpEvents                    // EventsRequest -> EventsResponse
	OpCode                      // CodeRequest -> CodeListing
	OpStats                     // StatsRequest -> Stats
	OpCosts                     // CostsRequest -> CostsResponse
	OpTrace                     // TraceRequest -> TraceResponse
	OpJudge                     // JudgeRequest -> JudgeResponse
	OpSketch                    // SketchRequest -> SketchResponse
	OpPyc                       // PycRequest -> PycResponse
	OpRun                       // RunRequest -> RunResponse
	OpDis                       // DisRequest -> DisResponse
	OpPythons                   // -> PythonsResponse
	OpChoose                    // ChooseRequest -> Status
	OpInterrupt                 // -> InterruptResponse
	OpProfiles                  // -> ProfilesResponse
	OpExplore                   // ExploreRequest -> ExploreResponse
	OpExploreProgress           // -> ExploreProgress
	OpExploreResult             // ExploreResultRequest -> ExploreResult
	OpExploreMatrix             // ExploreMatrixRequest -> ExploreMatrix
	OpExplain                   // ExplainRequest -> ExplainResponse
	OpSmaller                   // SmallerRequest -> SmallerResponse
	OpSettings                  // SettingsRequest -> SettingsResponse
	OpTurns                     // -> Turns
)

// SeekRequest asks for the state after so many steps. A step past the last
// recorded one means the last one.
type SeekRequest struct {
	Step int `json:"step"`
}

// MoveRequest asks for the next or previous boundary of a unit, as seen by one
// thread where the unit needs one.
type MoveRequest struct {
	Unit      string `json:"unit"`      // "opcode", "line", "gil", "micro", "switch"
	Direction int    `json:"direction"` // +1 forwards, -1 back
	Thread    int    `json:"thread"`    // the selected thread; -1 any
}

// ChooseRequest answers the choice that a run with Machine.Manual stands at;
// the thread then runs to the next choice.
type ChooseRequest struct {
	Index int `json:"index"` // into Status.Choices
}

// TimelineRequest asks for what a timeline of that many pixels shows.
type TimelineRequest struct {
	From int    `json:"from"` // ns or steps
	To   int    `json:"to"`
	Px   int    `json:"px"`   // width; the answer has at most 2 columns a pixel
	Axis string `json:"axis"` // "time" (ns) or "steps"
	Vars bool   `json:"vars"` // also what watched variables hold, if the range is short enough to be executed again
}

// OutputRequest asks for what was printed after a step.
type OutputRequest struct {
	Since int `json:"since"` // lines whose step is greater
}

// OutputResponse is the answer to OutputRequest.
type OutputResponse struct {
	Lines []OutputLine `json:"lines"`
}

// EventsRequest asks for a page of the event log.
type EventsRequest struct {
	From int `json:"from"` // first step
	Max  int `json:"max"`  // rows, at most 1000
}

// EventsResponse is the answer to EventsRequest.
type EventsResponse struct {
	Rows []EventRow `json:"rows"`
	More bool       `json:"more"` // the log goes on after the last row
}

// CodeRequest asks for one code object of the loaded program or of the
// library modules that it has imported.
type CodeRequest struct {
	ID int `json:"id"`
}

// TraceRequest asks for the whole event log as text.
type TraceRequest struct {
	Format string `json:"format"` // "text", "jsonl", "perfetto"
}

// TraceResponse is the answer to TraceRequest.
type TraceResponse struct {
	Text string `json:"text"`
}

// DisRequest asks for the disassembly of a source that need not run.
type DisRequest struct {
	Source   string `json:"source"`
	Filename string `json:"filename"`
	Python   string `json:"python"`
	JSON     bool   `json:"json"` // one line of JSON instead of dis text
}

// DisResponse is the answer to DisRequest.
type DisResponse struct {
	Text  string       `json:"text"`
	Error *SourceError `json:"error"`
}

// PythonsResponse lists what a LoadRequest accepts.
type PythonsResponse struct {
	Python   string      `json:"python"` // the one that a request without a name means
	Pythons  []PythonRow `json:"pythons"`
	Profiles []string    `json:"profiles"`
}

// PythonRow is one Python of the machine bar.
type PythonRow struct {
	Name     string   `json:"name"`
	Default  string   `json:"default"`  // its own lock policy
	Policies []string `json:"policies"` // every policy that it can be run with
}

// Failure is the answer to a request that could not be understood or that
// arrived at the wrong time. It is a mistake of the caller, never of the
// learner's program.
type Failure struct {
	Failure string `json:"failure"`
}

// DisFailure stands for a file that does not compile among the lines of
// dis --json.
type DisFailure struct {
	Filename string       `json:"filename"`
	Error    *SourceError `json:"error"`
}
