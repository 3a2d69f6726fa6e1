package api

// Session is one recording and the requests that a door makes of it: the page
// through Call, the command line and the edge through the methods. It is not
// safe for concurrent use.
type Session struct {
}

// NewSession returns a session with nothing loaded.
func NewSession() *Session { return &Session{} }

func (s *Session) Load(req *LoadRequest) *LoadResponse { return &LoadResponse{} }

// Advance runs at most so many instructions after the last recorded step and
// reports whether there is more to run.
func (s *Session) Advance(instructions int) bool { return false }

// Latest is the last recorded step.
func (s *Session) Latest() int                        { return 0 }
func (s *Session) Seek(step int) *Status              { return &Status{} }
func (s *Session) Status() *Status                    { return &Status{} }
func (s *Session) Stats() *Stats                      { return &Stats{} }
func (s *Session) OutputFrom(n int) []OutputLine      { return nil }
func (s *Session) Trace(format string) (string, bool) { return "", false }
