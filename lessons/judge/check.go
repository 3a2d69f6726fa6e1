package judge

// Check says when a task is done. The page hands it
// back to the engine unread.
type Check struct {
	Kind      string  `json:"kind"`                // "act", "code", "metric", "sched"
	Function  string  `json:"function,omitempty"`  // act, code: the function looked at
	StackSize int     `json:"stackSize,omitempty"` // code: its co_stacksize must be this
	Call      string  `json:"call,omitempty"`      // code: statement run after the learner's program
	Stdout    string  `json:"stdout,omitempty"`    // code: last line it prints; sched: the whole output
	Metric    string  `json:"metric,omitempty"`    // metric: name
	Thread    string  `json:"thread,omitempty"`    // metric: of which thread
	Below     float64 `json:"below,omitempty"`     // metric: bound, seconds
	AtLeast   int     `json:"atLeast,omitempty"`   // metric: least number of samples
}
