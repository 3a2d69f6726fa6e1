package syntax

// What the blanks at the start of a line, and a backslash at its end, mean.

// indentation reads the blanks at the start of a line and queues the indents
// or dedents they mean. A blank line or comment means none.
func (s *scanner) indentation() (blank, ok bool) {
	var at level
	var joined *level // that of the first of several lines that are one
	c := s.next()
	for ; ; c = s.next() {
		if c == ' ' {
			at.col++
			at.alt++
		} else if c == '\t' {
			at.col = (at.col/tabSize + 1) * tabSize
			at.alt++
		} else if c == '\f' {
			at = level{}
		} else if c == '\\' && s.features.Has(RangeInErrors) {
			if joined == nil || joined.col == 0 {
				joined = &level{at.col, at.col}
			}
			if !s.continued() {
				return false, false
			}
		} else {
			break
		}
	}
	if joined != nil && joined.col != 0 {
		at = *joined
	}
	if c != 0 {
		s.cur--
	}
	if c == '#' || c == '\n' || c == '\\' && !s.features.Has(LL1) {
		return true, true
	}
	if len(s.brackets) == 0 {
		if why := s.indentTo(at); why != running {
			s.fail(why)
			return false, false
		}
	}
	return false, true
}

// indentTo opens or closes indentations until the innermost is at.
func (s *scanner) indentTo(at level) stop {
	top := s.indents[len(s.indents)-1]
	if at.col > top.col {
		if len(s.indents) >= maxIndent {
			return tooDeep
		}
		if at.alt <= top.alt && !s.features.Has(LL1) {
			return badTabs
		}
		s.indents = append(s.indents, at)
		s.pending++
		return running
	}
	for at.col < top.col {
		s.indents = s.indents[:len(s.indents)-1]
		top = s.indents[len(s.indents)-1]
		s.pending--
	}
	if at.col != top.col {
		return badDedent
	}
	if at.alt != top.alt && !s.features.Has(LL1) {
		return badTabs
	}
	return running
}

// skipSpace passes spaces, comments and continued line ends; it leaves start
// at the byte that it returns.
func (s *scanner) skipSpace() byte {
	for {
		s.start = -1
		c := s.next()
		for c == ' ' || c == '\t' || c == '\f' {
			c = s.next()
		}
		s.start = s.cur - 1
		if c == '#' {
			s.cur = s.inp
			return '\n'
		}
		if c != '\\' {
			return c
		}
		if !s.continued() {
			return '\\'
		}
	}
}

// continued passes the line end after a backslash.
func (s *scanner) continued() bool {
	if s.next() != '\n' {
		s.fail(badContinuation)
		return false
	}
	if s.features.Has(LL1) {
		s.start = -1 // errors quote from here
	}
	if s.next() != 0 {
		s.cur--
	} else if !s.features.Has(LL1) {
		s.fail(eofAfterBackslash)
		return false
	}
	return true
}
