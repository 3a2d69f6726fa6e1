package api

import (
	"strconv"

	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/interp"
)

// codes numbers the code objects of a session: those of the program first, in
// the order of their text, then those of library modules as they are met.
type codes struct {
	list []*code.Code
	ids  map[*code.Code]int
	own  int // how many are the program's
}

func (c *codes) add(co *code.Code) {
	c.ids[co] = len(c.list)
	c.list = append(c.list, co)
}

// addAll adds a code object and those among its constants.
func (c *codes) addAll(co *code.Code) {
	c.add(co)
	for _, item := range co.Consts {
		if inner, ok := item.(*code.Code); ok {
			c.addAll(inner)
		}
	}
}

// begin numbers the program's code objects, the module first.
func (s *Session) begin() {
	s.codes = codes{ids: map[*code.Code]int{}}
	s.codes.addAll(s.m.Program())
	s.codes.own = len(s.codes.list)
}

// codeID is the number of a code object.
func (s *Session) codeID(co *code.Code) int {
	if co == nil {
		return -1
	}
	if _, known := s.codes.ids[co]; !known {
		s.codes.add(co)
	}
	return s.codes.ids[co]
}

// program lists the code objects of the learner's own text.
func (s *Session) program() []CodeListing {
	var list []CodeListing
	for id, co := range s.codes.list[:s.codes.own] {
		list = append(list, listing(co, s.d.Ops, id, false))
	}
	return list
}

// Code lists one code object, of the program or of a library module.
func (s *Session) Code(id int) (*CodeListing, bool) {
	if s.m == nil || id < 0 || id >= len(s.codes.list) {
		return nil, false
	}
	l := listing(s.codes.list[id], s.d.Ops, id, id >= s.codes.own)
	return &l, true
}

// frames are a thread's frames at the playhead, innermost first.
func (s *Session) frames(t int) []interp.FrameView {
	return s.m.Frames(t)
}

// meet notes the names of threads that the recording has come to. Looking back
// must not forget them: the event log speaks of the future too.
func (s *Session) meet() {
	if s.m.Python().NumThreads() <= len(s.names) {
		return
	}
	for i, t := range s.m.View().Threads {
		if i >= len(s.names) {
			s.names = append(s.names, t.Name)
		}
	}
}

func (s *Session) threadName(t int) string {
	if t >= 0 && t < len(s.names) {
		return s.names[t]
	}
	return "thread " + strconv.Itoa(t)
}

// blockedBy says what a blocked thread waits for: the library's function that
// the learner's code called, or a lock.
func (s *Session) blockedBy(t int, lock heap.Ref) string {
	called := ""
	for _, f := range s.frames(t) {
		if !f.Library {
			break
		}
		called = f.Function
	}
	name := s.m.LockName(lock)
	switch {
	case called != "" && called != "__enter__":
		return called + "()"
	case name != "":
		return s.lang.Say("lock {0}", "锁 {0}", name)
	}
	return s.lang.Say("a lock", "一把锁")
}

// line is where a thread stands in the learner's own text, 0 if nowhere.
func (s *Session) line(t int) int {
	line, _ := s.m.Where(t)
	return line
}

// next is a thread's next instruction, as text.
func (s *Session) next(t int) string {
	_, text := s.m.Where(t)
	return text
}
