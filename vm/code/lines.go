package code

import "gilplay/vm/opcode"

// lineSteps goes through co_lnotab: so many bytes further, so many lines on.
func lineSteps(c *Code, visit func(bytes, lines int)) {
	for i := 0; i+1 < len(c.LineTable); i += 2 {
		lines := int(int8(c.LineTable[i+1]))
		if c.Lines == opcode.LnotabUnsigned {
			lines = int(c.LineTable[i+1])
		}
		visit(int(c.LineTable[i]), lines)
	}
}

// LineOf gives the source line of the instruction at a byte offset
// (PyCode_Addr2Line, Objects/codeobject.c of 3.9), -1 if it has none.
func (c *Code) LineOf(offset int) int {
	if c.Lines == opcode.Lines311 {
		return int(linesOf(c, []uint32{uint32(offset)})[0])
	}
	line, addr, past := c.FirstLine, 0, false
	lineSteps(c, func(bytes, lines int) {
		addr += bytes
		past = past || addr > offset
		if !past {
			line += lines
		}
	})
	return line
}

// linesOf gives the line of each of the given offsets, which must ascend.
func linesOf(c *Code, offsets []uint32) []int32 {
	lines := make([]int32, len(offsets))
	line, addr, next := c.FirstLine, 0, 0
	fill := func(end int) {
		for ; next < len(offsets) && int(offsets[next]) < end; next++ {
			lines[next] = int32(line)
		}
	}
	if c.Lines == opcode.Lines311 {
		c.Positions(func(_, end int, p Position) {
			line = p.Line
			fill(end)
		})
		return lines
	}
	lineSteps(c, func(bytes, step int) {
		addr += bytes
		fill(addr)
		line += step
	})
	fill(len(c.Code) + 1)
	return lines
}

// LineStart is the first instruction of a run of instructions on one line, -1
// being that of instructions without one.
type LineStart struct{ Offset, Line int }

// LineStarts lists where lines begin in the bytes, as dis.findlinestarts does:
// a line may begin several times.
func (c *Code) LineStarts() []LineStart {
	if c.Lines == opcode.Lines311 {
		return c.positionStarts()
	}
	var starts []LineStart
	line, addr, last, done := c.FirstLine, 0, -1, false
	emit := func() {
		if line != last {
			starts = append(starts, LineStart{addr, line})
			last = line
		}
	}
	lineSteps(c, func(bytes, lines int) {
		if done {
			return
		}
		if bytes > 0 {
			emit()
			addr += bytes
			// What follows was optimised away.
			if done = addr >= len(c.Code); done {
				return
			}
		}
		line += lines
	})
	if !done {
		emit()
	}
	return starts
}

func (c *Code) positionStarts() []LineStart {
	var starts []LineStart
	c.Positions(func(start, _ int, p Position) {
		if n := len(starts); n == 0 || starts[n-1].Line != p.Line {
			starts = append(starts, LineStart{start, p.Line})
		}
	})
	return starts
}
