package api

// Machine is everything besides the source that decides a run: the Python, the
// lock policy and the computer under it. Zero values mean the default.
type Machine struct {
	Python         string  `json:"python"`         // "2.7", "3.9", "3.13"; default "3.9"
	GIL            string  `json:"gil"`            // "tick", "interval", "free"; default: what that Python has
	CheckInterval  int     `json:"checkInterval"`  // ticks between checks (tick), negative: a check at every tick; default 100
	SwitchInterval float64 `json:"switchInterval"` // seconds (interval); default 0.005
	Cores          int     `json:"cores"`          // 1 to 16; default 2
	Quantum        float64 `json:"quantum"`        // seconds of the operating system's time slice; 0: the profile's
	Profile        string  `json:"profile"`        // "teaching", "linux", "mac2021", "mac2009", and after it the numbers that differ: "linux,wake=80us"; default "linux"
	Seed           int     `json:"seed"`           // default 42
	Schedule       string  `json:"schedule"`       // answers to the chooser, compact form; "" = seeded
	Manual         bool    `json:"manual"`         // the learner is the scheduler: the run stops in state "choice" wherever several threads could go on, and follows virtual time in which instructions take none; Schedule is then a list of turns, "T" or "B" (every bytecode) alone an empty one
	MaxOpcodes     int     `json:"maxOpcodes"`     // visible steps before the run pauses at a limit
	MaxMemory      int     `json:"maxMemory"`      // bytes of the program's heap
	MaxOutput      int     `json:"maxOutput"`      // bytes printed
	MaxThreads     int     `json:"maxThreads"`     // threads alive at once
	Stdin          string  `json:"stdin"`
	Interrupts     []int   `json:"interrupts"` // when Ctrl-C is pressed, in ns
}

// LoadRequest asks for a new recording at step 0.
type LoadRequest struct {
	Source   string  `json:"source"`
	Filename string  `json:"filename"` // default "snippet.py"
	Machine  Machine `json:"machine"`
	Lang     string  `json:"lang"` // of sentences: "zh", or anything else for English
}

// LoadResponse says whether the source compiled and what it compiled to.
type LoadResponse struct {
	OK        bool          `json:"ok"`
	Error     *SourceError  `json:"error"`
	Codes     []CodeListing `json:"codes"`   // the module first, nested code objects after it
	Machine   Machine       `json:"machine"` // with every default filled in
	WhatIf    string        `json:"whatIf"`  // not empty: this pair of Python and policy never existed; the rule used
	Protocols []Protocol    `json:"protocols"`
	Timeline  Lanes         `json:"lanes"`
}

// Lanes is the fixed number of things the timeline shows besides threads.
type Lanes struct {
	Cores int `json:"cores"`
}

// SourceError is a compile-time error in CPython's own words, or a refusal of
// this playground ("not supported here: X, because Y").
type SourceError struct {
	Kind      string `json:"kind"` // "SyntaxError", "IndentationError", "TabError", "Unsupported"
	Message   string `json:"message"`
	Line      int    `json:"line"`   // 1-based
	Column    int    `json:"column"` // 1-based, in characters; 0 = unknown
	EndLine   int    `json:"endLine"`
	EndColumn int    `json:"endColumn"`
	Text      string `json:"text"` // the source line
	Hint      string `json:"hint"` // a plain sentence, what works instead
}

// CodeListing is one code object as the bytecode panel lists it.
type CodeListing struct {
	ID        int           `json:"id"`
	Name      string        `json:"name"`
	Qualname  string        `json:"qualname"`
	FirstLine int           `json:"firstLine"`
	Library   bool          `json:"library"` // our own standard library, not the learner's text
	StackSize int           `json:"stackSize"`
	Flags     int           `json:"flags"`
	Code      string        `json:"code"` // co_code in hexadecimal digits
	Instrs    []Instruction `json:"instrs"`
	Consts    []string      `json:"consts"` // reprs
	Names     []string      `json:"names"`
	Varnames  []string      `json:"varnames"`
	Freevars  []string      `json:"freevars"`
	Cellvars  []string      `json:"cellvars"`
}

// Instruction is one row of the bytecode panel.
type Instruction struct {
	Offset  int    `json:"offset"` // byte offset in co_code
	Op      string `json:"op"`
	Arg     int    `json:"arg"`     // -1: takes none
	ArgText string `json:"argText"` // as dis prints it in parentheses, without them
	ArgKind string `json:"argKind"` // "", "const", "name", "local", "free", "jump", "compare", "raw"
	Line    int    `json:"line"`    // source line
	Starts  bool   `json:"starts"`  // first instruction of that line
	Target  bool   `json:"target"`  // something jumps here
	Jump    int    `json:"jump"`    // index of the jump target, -1
	Switch  string `json:"switch"`  // "", "always", or the condition under which a thread may switch after it
	Effect  string `json:"effect"`  // "(left, right -- res)"
	Doc     string `json:"doc"`
}

// Status is where the recording stands. Steps count visible instructions and
// lock micro-steps of all threads in the order of virtual time.
type Status struct {
	State      string    `json:"state"`  // "ready", "running", "choice", "ended", "exception", "deadlock", "limit"
	Step       int       `json:"step"`   // the playhead: so many steps have happened
	Latest     int       `json:"latest"` // last recorded step
	Time       int       `json:"time"`   // ns at the playhead
	LatestTime int       `json:"latestTime"`
	Message    string    `json:"message"` // one sentence about the end of the run
	Limit      string    `json:"limit"`   // which limit was reached
	ExitCode   int       `json:"exitCode"`
	Deadlock   *Deadlock `json:"deadlock"`
	Schedule   string    `json:"schedule"` // recorded so far
	Choices    []Choice  `json:"choices"`  // state "choice": what may come next; choose(i) answers
}

// Choice is one thread that may go on, and what it would do until it can be
// switched off again.
type Choice struct {
	Thread int        `json:"thread"`
	Ahead  []AheadRow `json:"ahead"`  // instructions of the program's own text
	More   int        `json:"more"`   // how many come after those
	End    string     `json:"end"`    // "point" (a switch point), "blocks", "ends", "stops" (not in sight)
	Stands bool       `json:"stands"` // it ran last and could simply go on
}

// AheadRow is an instruction that would be executed.
type AheadRow struct {
	Op   string `json:"op"`
	Arg  string `json:"arg"`  // what its operand stands for
	Line int    `json:"line"` // source line
}

// Turns is a run whose threads take turns, as a learner or a schedule chose them.
type Turns struct {
	Turns   []Turn       `json:"turns"`   // neighbouring turns of one thread are one
	Choices []ChoiceMade `json:"choices"` // in order
	Forced  int          `json:"forced"`  // in how many a thread was switched off that could have gone on
	Limit   string       `json:"limit"`   // why the run went on without asking, "" if it did not
}

// Turn is a stretch of a run in which one thread executes Python.
type Turn struct {
	Thread   int `json:"thread"`
	From     int `json:"from"` // steps From+1 to To
	To       int `json:"to"`
	Segments int `json:"segments"` // from one switch point, wait or start to the next
}

// ChoiceMade is a choice that has been answered.
type ChoiceMade struct {
	Turns int `json:"turns"` // how many segments came before it
	Step  int `json:"step"`
}

// Deadlock names who waits for what.
type Deadlock struct {
	Text  string     `json:"text"`
	Waits []WaitEdge `json:"waits"`
	Cause int        `json:"cause"` // step of the switch that led to it, 0 none
}

// WaitEdge is one edge of the wait-for graph.
type WaitEdge struct {
	Thread int    `json:"thread"`
	For    string `json:"for"`    // the lock, by the name the program gives it if it has one; "" the holder's end
	Holder int    `json:"holder"` // thread that has it, -1 nobody
	Line   int    `json:"line"`
}

// View is everything the panels show at the playhead.
type View struct {
	Status   Status       `json:"status"`
	Threads  []ThreadView `json:"threads"`
	GIL      GILView      `json:"gil"`
	Cores    []int        `json:"cores"` // thread on each core, -1 idle
	Shared   []SharedVar  `json:"shared"`
	Notes    []Note       `json:"notes"`
	Next     int          `json:"next"`     // thread that makes the next step, -1
	NextText string       `json:"nextText"` // "Thread-1: STORE_GLOBAL counter"
}

// ThreadView is one thread at the playhead.
type ThreadView struct {
	ID        int         `json:"id"` // 0 = main; start order
	Name      string      `json:"name"`
	State     string      `json:"state"`  // "running", "protocol", "wait-gil", "ready", "blocked", "io", "outside", "new", "ended"
	Reason    string      `json:"reason"` // "blocked: join Thread-1", "next: STORE_GLOBAL", "waiting 1.0 µs of 5 ms"
	Core      int         `json:"core"`   // -1 none
	HasGIL    bool        `json:"hasGil"`
	Line      int         `json:"line"`      // line of the learner's own code it is at; 0 none
	Frames    []FrameView `json:"frames"`    // innermost first
	Protocol  string      `json:"protocol"`  // "take_gil", "drop_gil" or ""
	ProtoLine int         `json:"protoLine"` // row in that protocol's listing, -1
	WaitSince int         `json:"waitSince"` // ns, for the waiting bar
	WaitUntil int         `json:"waitUntil"` // ns, 0 = no time-out
	Exception string      `json:"exception"`
	Acquires  int         `json:"acquires"`
}

// FrameView is one frame of a thread.
type FrameView struct {
	Function string     `json:"function"`
	File     string     `json:"file"`
	Line     int        `json:"line"`
	Code     int        `json:"code"`  // CodeListing.ID
	Instr    int        `json:"instr"` // index of the next instruction
	Library  bool       `json:"library"`
	Native   bool       `json:"native"`
	Stack    []Cell     `json:"stack"`  // top first
	Locals   []Variable `json:"locals"` // fast locals, cells and free variables; module: its globals
	Blocks   []string   `json:"blocks"` // block stack, top first
}

// Cell is one slot of a value stack.
type Cell struct {
	Repr  string `json:"repr"`
	Type  string `json:"type"`
	Ref   int    `json:"ref"`
	Refs  int    `json:"refs"`  // reference count, −1 = immortal: nobody counts
	Owner int    `json:"owner"` // without the GIL: the thread that made it, −1 = nobody's, or there is a GIL
	Stale string `json:"stale"` // not empty: made from a value another thread has overwritten; which, and when
}

// Variable is a named slot.
type Variable struct {
	Name string `json:"name"`
	Kind string `json:"kind"` // "local", "cell", "free", "global"
	Cell Cell   `json:"cell"`
}

// SharedVar is a variable that the program updates from its own old value, and
// that every thread can reach through a global name.
type SharedVar struct {
	Name   string `json:"name"` // "counter", "account.balance", "totals['a']"
	Cell   Cell   `json:"cell"`
	Writer int    `json:"writer"` // last thread that wrote it, -1
	Step   int    `json:"step"`   // when
}

// Note is a sentence about the next step or the state.
type Note struct {
	Level string `json:"level"` // "info", "warn", "danger"
	Text  string `json:"text"`
	Step  int    `json:"step"` // 0 or a step worth going to
}

// GILView is the lock at the playhead.
type GILView struct {
	Policy   string   `json:"policy"`
	Exists   bool     `json:"exists"`  // before 3.7 the GIL is made with the first thread
	Holder   int      `json:"holder"`  // -1 free
	HeldFor  int      `json:"heldFor"` // ns
	Vars     []GILVar `json:"vars"`
	Waiters  []Waiter `json:"waiters"`
	Ticker   int      `json:"ticker"`   // tick policy
	Interval int      `json:"interval"` // ticks or ns
}

// GILVar is one state variable, in CPython's name.
type GILVar struct {
	Name   string `json:"name"`
	Value  string `json:"value"`
	Thread int    `json:"thread"` // the value is a thread: its id, else -1
}

// Waiter is a thread asleep on a condition, a semaphore or a mutex of the lock.
type Waiter struct {
	Thread int    `json:"thread"`
	On     string `json:"on"` // "cond", "switch_cond", "mutex", "semaphore"
	Since  int    `json:"since"`
	Until  int    `json:"until"` // 0 = no time-out
}

// Protocol is the pseudo-code of one operation of the lock.
type Protocol struct {
	Name  string   `json:"name"`
	Lines []string `json:"lines"`
}

// OutputLine is a piece of text a thread wrote.
type OutputLine struct {
	Step   int    `json:"step"`
	Time   int    `json:"time"`
	Thread int    `json:"thread"`
	FD     int    `json:"fd"` // 1 stdout, 2 stderr
	Text   string `json:"text"`
}

// EventRow is one row of "events as a list".
type EventRow struct {
	Step   int    `json:"step"`
	Time   int    `json:"time"`
	Kind   string `json:"kind"`
	Thread int    `json:"thread"`
	Text   string `json:"text"`
}

// Timeline is the answer to a timeline query: exact slices when they are few,
// otherwise columns. Times and steps are both given, so that the page can draw
// either axis.
type Timeline struct {
	From    int       `json:"from"`
	To      int       `json:"to"`
	Columns int       `json:"columns"` // 0: exact slices
	Merged  int       `json:"merged"`  // slices merged into columns
	Lanes   []Lane    `json:"lanes"`
	Holder  []Slice   `json:"holder"` // who holds the GIL
	Cores   [][]Slice `json:"cores"`
	Marks   []Mark    `json:"marks"`
	Gaps    []Gap     `json:"gaps"` // steps axis: jumps of virtual time over 1 µs
	Vars    []VarLane `json:"vars"` // empty if not asked for or the range is too long
}

// VarLane is what one watched variable holds in the course of the range.
type VarLane struct {
	Name   string  `json:"name"`
	Values []Value `json:"values"` // the first one holds from the range's beginning
}

// Value is what a variable holds until the next one's step.
type Value struct {
	Repr   string `json:"repr"`
	Writer int    `json:"writer"` // -1
	Step   int    `json:"step"`
	Time   int    `json:"time"` // ns
}

// Lane is one thread's part of a timeline answer.
type Lane struct {
	Thread int     `json:"thread"`
	Slices []Slice `json:"slices"`
	Bins   []int   `json:"bins"` // columns × 6 shares (0-255): running, protocol, wait-gil, ready, blocked, io
}

// Slice is one interval of one state. Ops counts its visible instructions.
type Slice struct {
	State    string `json:"state"`
	Thread   int    `json:"thread"`
	FromTime int    `json:"fromTime"`
	ToTime   int    `json:"toTime"`
	FromStep int    `json:"fromStep"`
	ToStep   int    `json:"toStep"`
	Ops      int    `json:"ops"`
	Label    string `json:"label"` // reason of a block, name of a micro-step or opcode
	Share    int    `json:"share"` // holder columns: 0-255
}

// Mark is one shape on a lane (DESIGN 5.3).
type Mark struct {
	Kind   string `json:"kind"` // "acquire", "release", "false-alarm", "timeout", "request", "forced", "handover", "signal", "print", "lost-update", "exception", "exit", "interrupt", "interrupted"
	Thread int    `json:"thread"`
	Target int    `json:"target"` // other thread of an arrow, -1
	Step   int    `json:"step"`
	Time   int    `json:"time"`
	ToTime int    `json:"toTime"` // end of an arrow
	Count  int    `json:"count"`  // merged marks
	Text   string `json:"text"`
}

// Gap is a jump of virtual time between two neighbouring steps.
type Gap struct {
	Step int `json:"step"`
	Ns   int `json:"ns"`
}

// Stats is what `gilplay stats` prints; seconds.
type Stats struct {
	VirtualSeconds  float64       `json:"virtual_seconds"` // length of the stretch of the recording
	Opcodes         int           `json:"opcodes"`         // 0 for a stretch that is not the whole
	Switches        int           `json:"switches"`
	ForcedSwitches  int           `json:"forced_switches"`
	GILAcquires     int           `json:"gil_acquires"`
	GILDrops        int           `json:"gil_drops"`
	FailedAcquires  int           `json:"failed_acquires"`
	DropRequests    int           `json:"drop_requests"`
	Timeouts        int           `json:"timeouts"`
	Signals         int           `json:"signals"`
	ContextSwitches int           `json:"context_switches"`
	LostUpdates     int           `json:"lost_updates"`
	Threads         []ThreadStats `json:"threads"`
	Cores           []CoreStats   `json:"cores"`
	Steps           int           `json:"steps"`
	Checks          int           `json:"checks"` // drops at a look at the eval breaker: the thread wants the GIL again at once
	Waits           []WaitBin     `json:"waits"`  // every thread's waits for the GIL by their length, ascending
}

// WaitBin counts waits: those shorter than Below that are in no bin before.
type WaitBin struct {
	Below float64 `json:"below"` // seconds
	Count int     `json:"count"`
}

// ThreadStats is one thread's share, in seconds.
type ThreadStats struct {
	Name       string  `json:"name"`
	Run        float64 `json:"run"`
	WaitGIL    float64 `json:"wait_gil"`
	WaitLock   float64 `json:"wait_lock"`
	WaitIO     float64 `json:"wait_io"`
	Ready      float64 `json:"ready"`
	Acquires   int     `json:"acquires"`
	MaxWaitGIL float64 `json:"max_wait_gil"`
	Finish     float64 `json:"finish"`
}

// CoreStats is one core's share, in seconds.
type CoreStats struct {
	Busy float64 `json:"busy"`
}

// RunRequest is one bounded run from start to end (edge, command line, judge).
type RunRequest struct {
	Source   string  `json:"source"`
	Filename string  `json:"filename"`
	Machine  Machine `json:"machine"`
}

// RunResponse is its result.
type RunResponse struct {
	OK       bool         `json:"ok"`
	Error    *SourceError `json:"error"`
	State    string       `json:"state"`
	ExitCode int          `json:"exitCode"` // ARCHITECTURE §7
	Stdout   string       `json:"stdout"`
	Stderr   string       `json:"stderr"`
	Message  string       `json:"message"`
	Schedule string       `json:"schedule"`
	Steps    int          `json:"steps"`
	Stats    Stats        `json:"stats"`
}

// JudgeRequest asks whether an attempt meets a lesson's check.
type JudgeRequest struct {
	Check   Check   `json:"check"`
	Source  string  `json:"source"`  // the learner's program
	Machine Machine `json:"machine"` // sched: Schedule is the run they made
	Answer  string  `json:"answer"`  // act: the stacks, bottom first, "2; 2 3; …"; mark: offsets, "0 3 6"
	Lang    string  `json:"lang"`    // of the verdict: "en", "zh"
}

// Check says when a task is done; it comes from the lesson's file and is
// handed on unread (lessons/judge says what the fields mean).
type Check struct {
	Kind     string        `json:"kind"` // "act", "mark", "code", "metric", "sched"
	Function string        `json:"function"`
	Mark     string        `json:"mark"`
	Line     int           `json:"line"`
	Call     string        `json:"call"`
	Pythons  []string      `json:"pythons"`
	Cores    int           `json:"cores"`
	Program  string        `json:"program"`
	Points   string        `json:"points"`
	Sketch   string        `json:"sketch"`
	Start    string        `json:"start"`
	Cards    []string      `json:"cards"`
	Choice   string        `json:"choice"`
	Require  []Requirement `json:"require"`
}

// Requirement is a bound on one fact of the attempt.
type Requirement struct {
	Of      string  `json:"of"`
	Is      string  `json:"is"`
	Has     string  `json:"has"`
	Lacks   string  `json:"lacks"`
	AtLeast float64 `json:"atLeast"`
	Below   float64 `json:"below"`
	Why     string  `json:"why"`
}

// JudgeResponse is the verdict, with the reason and, where one exists, a run
// that shows it.
type JudgeResponse struct {
	Pass     bool   `json:"pass"`
	Message  string `json:"message"`
	Schedule string `json:"schedule"` // witness
	Step     int    `json:"step"`
	Python   string `json:"python"` // in which that run is, if the check is about several
}
