package api

// Call answers one request as the page's worker passes it on: in is the JSON
// text of the request, the answer's JSON text is appended to out. A request
// that cannot be understood gives a Failure.
func (s *Session) Call(op Op, in, out []byte) []byte {
	r := NewReader(in)
	switch op {
	case OpLoad:
		var req LoadRequest
		req.ReadJSON(r)
		return s.Load(&req).AppendJSON(out)
	case OpView:
		v := View{Status: *s.Status(), Next: -1, GIL: GILView{Holder: -1}}
		return v.AppendJSON(out)
	case OpTimeline:
		v := Timeline{}
		return v.AppendJSON(out)
	case OpOutput:
		v := OutputResponse{}
		return v.AppendJSON(out)
	case OpPythons:
		v := PythonsResponse{Pythons: []PythonRow{{"3.9", "interval", []string{"tick", "interval"}}}, Profiles: []string{"teaching", "linux", "mac2009"}}
		return v.AppendJSON(out)
	case OpStatus, OpSeek, OpMove:
		return s.Status().AppendJSON(out)
	}
	f := Failure{"unknown operation"}
	return f.AppendJSON(out)
}
