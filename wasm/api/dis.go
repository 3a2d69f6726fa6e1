package api

import "gilplay/vm/code"

// Dis disassembles a program without running it.
func Dis(req *DisRequest) *DisResponse {
	d, err := compiledDialect(req.Python)
	if err != nil {
		return &DisResponse{Error: err}
	}
	filename := req.Filename
	if filename == "" {
		filename = defaultFilename
	}
	c, err := compileText(req.Source, filename, d)
	switch {
	case err != nil:
		return &DisResponse{Error: err}
	case req.JSON:
		return &DisResponse{Text: code.JSON(c, d.Ops) + "\n"}
	}
	return &DisResponse{Text: code.Dis(c, d.Ops)}
}
