package api

// Run runs a program from its start to its end, or to the first limit.
func Run(req *RunRequest) *RunResponse {
	return &RunResponse{}
}
