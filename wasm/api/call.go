package api

// Call answers one request as the page's worker passes it on: in is the JSON
// text of the request, the answer's JSON text is appended to out. A request
// that cannot be understood gives a Failure.
func (s *Session) Call(op Op, in, out []byte) []byte {
	if int(op) < 0 || int(op) >= len(answers) {
		return fail(out, "unknown operation")
	}
	r := NewReader(in)
	answer, why := answers[op](s, r)
	if why != "" {
		return fail(out, why)
	}
	return answer.AppendJSON(out)
}

func fail(out []byte, why string) []byte {
	f := Failure{why}
	return f.AppendJSON(out)
}

// jsonValue is every answer.
type jsonValue interface{ AppendJSON([]byte) []byte }

// an answerer makes the answer to one operation, or says why the request makes
// no sense.
type answerer func(s *Session, r *Reader) (answer jsonValue, why string)

var answers = [...]answerer{
	OpLoad:   with(func(s *Session, req *LoadRequest) (jsonValue, string) { return s.Load(req), "" }),
	OpSeek:   with(func(s *Session, req *SeekRequest) (jsonValue, string) { return s.Seek(req.Step), "" }),
	OpMove:   with(move),
	OpStatus: func(s *Session, _ *Reader) (jsonValue, string) { return s.Status(), "" },
	OpView:   func(s *Session, _ *Reader) (jsonValue, string) { return s.View(), "" },
	OpTimeline: with(func(s *Session, req *TimelineRequest) (jsonValue, string) {
		return s.Timeline(req), ""
	}),
	OpOutput: with(func(s *Session, req *OutputRequest) (jsonValue, string) {
		return &OutputResponse{s.Output(req.Since)}, ""
	}),
	OpEvents:    with(func(s *Session, req *EventsRequest) (jsonValue, string) { return s.Events(req), "" }),
	OpCode:      with(codeOf),
	OpStats:     with(func(s *Session, req *StatsRequest) (jsonValue, string) { return s.StatsOf(req), "" }),
	OpTrace:     with(traceOf),
	OpJudge:     with(func(_ *Session, req *JudgeRequest) (jsonValue, string) { return Judge(req), "" }),
	OpSketch:    with(sketched),
	OpPyc:       with(pyc),
	OpCosts:     with(func(s *Session, req *CostsRequest) (jsonValue, string) { return s.Costs(req), "" }),
	OpRun:       with(func(_ *Session, req *RunRequest) (jsonValue, string) { return Run(req), "" }),
	OpDis:       with(func(_ *Session, req *DisRequest) (jsonValue, string) { return Dis(req), "" }),
	OpPythons:   func(*Session, *Reader) (jsonValue, string) { return Pythons(), "" },
	OpChoose:    with(choose),
	OpInterrupt: func(s *Session, _ *Reader) (jsonValue, string) { return s.Interrupt(), "" },
	OpProfiles:  func(*Session, *Reader) (jsonValue, string) { return Profiles(), "" },
	OpExplore:   with(func(s *Session, req *ExploreRequest) (jsonValue, string) { return s.Explore(req), "" }),
	OpExploreProgress: func(s *Session, _ *Reader) (jsonValue, string) {
		return s.ExploreProgress(), ""
	},
	OpExploreResult: with(func(s *Session, req *ExploreResultRequest) (jsonValue, string) {
		return s.ExploreResult(req), ""
	}),
	OpExploreMatrix: with(func(s *Session, req *ExploreMatrixRequest) (jsonValue, string) {
		return s.ExploreMatrix(req), ""
	}),
	OpSmaller:  with(func(_ *Session, req *SmallerRequest) (jsonValue, string) { return MakeSmaller(req), "" }),
	OpSettings: with(func(_ *Session, req *SettingsRequest) (jsonValue, string) { return Settings(req), "" }),
	OpExplain:  with(func(_ *Session, req *ExplainRequest) (jsonValue, string) { return Explain(req), "" }),
	OpTurns:    func(s *Session, _ *Reader) (jsonValue, string) { return s.Turns(), "" },
}

// with reads the request that an operation needs.
func with[T any, P interface {
	*T
	ReadJSON(*Reader)
}](answer func(*Session, P) (jsonValue, string)) answerer {
	return func(s *Session, r *Reader) (jsonValue, string) {
		req := P(new(T))
		req.ReadJSON(r)
		if r.Done(); r.Err() != "" {
			return nil, r.Err()
		}
		return answer(s, req)
	}
}

func move(s *Session, req *MoveRequest) (jsonValue, string) {
	status, ok := s.Move(req)
	if !ok {
		return nil, "unknown unit"
	}
	return status, ""
}

func codeOf(s *Session, req *CodeRequest) (jsonValue, string) {
	listing, ok := s.Code(req.ID)
	if !ok {
		return nil, "no such code object"
	}
	return listing, ""
}

func traceOf(s *Session, req *TraceRequest) (jsonValue, string) {
	text, ok := s.Trace(req.Format)
	if !ok {
		return nil, "unknown format"
	}
	return &TraceResponse{text}, ""
}

func choose(s *Session, req *ChooseRequest) (jsonValue, string) {
	status, err := s.Choose(req.Index)
	if err != nil {
		return nil, err.Error()
	}
	return status, ""
}
