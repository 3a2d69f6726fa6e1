package judge

// Check says when a task is done. It comes from the lesson's file; the page
// hands it back to the engine unread.
type Check struct {
	Kind string `json:"kind"` // "act", "mark", "code", "metric", "sched", "explore", "predict"
	// Function is the function looked at (act, mark, code).
	Function string `json:"function,omitempty"`
	// Mark is what has to be marked in it: "instructions" (the bytes at which
	// one begins), "ticks" (the instructions that count a tick), "gaps" (the
	// instructions behind which a thread may lose the GIL), "releases" (the lines
	// in which its thread lets go of the GIL by itself, in a run of the program).
	Mark string `json:"mark,omitempty"`
	// Line limits mark to the instructions of one line; 0 = all of them.
	Line int `json:"line,omitempty"`
	// Call is a statement that is run after the learner's program (code).
	Call string `json:"call,omitempty"`
	// Pythons are those in each of which the requirements must hold, with the
	// lock that each of them has; none: the attempt's machine. For mark it is
	// the one whose instructions are meant.
	Pythons []string `json:"pythons,omitempty"`
	// Cores is how many the machine must have (metric); 0 = any number.
	Cores int `json:"cores,omitempty"`
	// Program is the source of another program that runs on the attempt's machine
	// (metric): what the machine does to it is a fact, too. lesson.json names its
	// file.
	Program string `json:"program,omitempty"`
	// Points is where threads may be switched (explore): "own" means where the
	// Python looks, anything else between any two bytecodes.
	Points string `json:"points,omitempty"`
	// Sketch is the program of gil/sketch that the task is about, with its variant:
	// "lock while"; none: it is about the Python program.
	Sketch string `json:"sketch,omitempty"`
	// Start is the schedule to where an act on a sketch begins, Cards are the
	// steps to be put into order, as the learner finds them.
	Start string   `json:"start,omitempty"`
	Cards []string `json:"cards,omitempty"`
	// Choice is the id of the option that is right (predict without a sketch).
	Choice string `json:"choice,omitempty"`
	// Require are the requirements, tried in this order (not act, mark).
	Require []Requirement `json:"require,omitempty"`
}

// Requirement is a bound on one fact of the attempt; the facts are listed in
// facts.go. The bounds that are given must all hold.
type Requirement struct {
	Of      string  `json:"of"`                // which fact: "co_stacksize", "output", "failed_acquires" …
	Is      string  `json:"is,omitempty"`      // it reads exactly so
	Has     string  `json:"has,omitempty"`     // it reads so in a part
	Lacks   string  `json:"lacks,omitempty"`   // it reads so in no part
	AtLeast float64 `json:"atLeast,omitempty"` // seconds, times or a ratio
	Below   float64 `json:"below,omitempty"`
	// Why is what the learner is told besides when it does not hold, in the
	// lesson's language; it comes from the prose.
	Why string `json:"why,omitempty"`
}
