package api

// Call answers one request as the page's worker passes it on: in is the JSON
// text of the request, the answer's JSON text is appended to out. A request
// that cannot be understood gives a Failure.
func (s *Session) Call(op Op, in, out []byte) []byte {
	r := NewReader(in)
	_ = r
	f := Failure{"unknown operation"}
	return f.AppendJSON(out)
}
