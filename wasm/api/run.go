package api

// runSlice is how many instructions a bounded run makes at once.
const runSlice = 200_000

// Run runs a program from its start to its end, or to the first limit.
func Run(req *RunRequest) *RunResponse {
	s := NewSession()
	loaded := s.Load(&LoadRequest{Source: req.Source, Filename: req.Filename, Machine: req.Machine})
	if !loaded.OK {
		return &RunResponse{Error: loaded.Error, State: "error", ExitCode: 1}
	}
	for s.Advance(runSlice) {
	}
	status := s.Status()
	answer := &RunResponse{
		OK: true, State: status.State, ExitCode: status.ExitCode, Message: status.Message,
		Schedule: status.Schedule, Steps: status.Latest, Stats: *s.Stats(),
	}
	var stdout, stderr []byte
	for _, line := range s.OutputFrom(0) {
		if line.FD == 2 {
			stderr = append(stderr, line.Text...)
		} else {
			stdout = append(stdout, line.Text...)
		}
	}
	answer.Stdout, answer.Stderr = string(stdout), string(stderr)
	return answer
}
