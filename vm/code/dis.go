package code

import (
	"strconv"
	"strings"

	"gilplay/vm/opcode"
)

// Dis is the text that "python3.9 -m dis FILE", and dis.dis of the code object
// or its function, print: the code object and then, depth first, those among
// its constants. Only the addresses of code objects are made up.
func Dis(c *Code, t *opcode.Table) string {
	return string(appendDis(nil, c, t))
}

func appendDis(dst []byte, c *Code, t *opcode.Table) []byte {
	dst = newListing(c, t).append(dst)
	if t.BytesStr {
		return dst // 2.7 shows the module only
	}
	for _, item := range c.Consts {
		if inner, ok := item.(*Code); ok {
			dst = append(dst, "\nDisassembly of "...)
			dst = append(inner.appendRepr(dst), ":\n"...)
			dst = appendDis(dst, inner, t)
		}
	}
	return dst
}

// listing is one code object with what its lines need.
type listing struct {
	code        *Code
	table       *opcode.Table
	lines       map[int]int // byte offset -> line that begins there
	targets     map[int]bool
	lineWidth   int
	offsetWidth int

	labels map[int]int // byte offset -> number (3.13)
	fast   []string    // FastNames (3.11 on)
}

func newListing(c *Code, t *opcode.Table) *listing {
	l := &listing{code: c, table: t, lines: map[int]int{}, targets: map[int]bool{}, lineWidth: 3, offsetWidth: 4}
	last := 0
	for _, start := range c.LineStarts() {
		l.lines[start.Offset] = start.Line
		last = max(last, start.Line)
	}
	if last >= 1000 && !t.BytesStr {
		l.lineWidth = len(strconv.Itoa(last))
	}
	if end := len(c.Code) - 2; end >= 10000 && !t.BytesStr {
		l.offsetWidth = len(strconv.Itoa(end))
	}
	if t.Lines == opcode.Lines311 {
		l.fast = c.FastNames()
	}
	units(c.Code, t, func(u unit) {
		if u.row != nil && u.row.Arg.IsJump() {
			l.targets[u.target(t)] = true
		}
	})
	return l
}

func (l *listing) append(dst []byte) []byte {
	if l.table.Lines == opcode.Lines311 {
		return l.append313(dst)
	}
	units(l.code.Code, l.table, func(u unit) {
		line, starts := l.lines[u.offset]
		if starts && u.offset > 0 {
			dst = append(dst, '\n')
		}
		text := ""
		if starts {
			text = strconv.Itoa(line)
		}
		dst = appendRight(dst, text, l.lineWidth)
		mark := "  "
		if l.targets[u.offset] {
			mark = ">>"
		}
		dst = append(dst, "     "...)
		dst = append(dst, mark...)
		dst = append(dst, ' ')
		dst = appendRight(dst, strconv.Itoa(u.offset), l.offsetWidth)
		dst = append(dst, ' ')
		dst = append(dst, l.instruction(u)...)
		dst = append(dst, '\n')
	})
	return dst
}

// nameWidth is the width of the column of names.
const nameWidth = 20

// instruction is the name, operand and what the operand stands for.
func (l *listing) instruction(u unit) string {
	name := "<" + strconv.Itoa(int(u.number)) + ">"
	if u.row != nil {
		name = u.row.Name
	}
	if !u.hasArg && !l.table.BytesStr {
		return name
	}
	b := append(make([]byte, 0, 64), name...)
	for len(b) < nameWidth {
		b = append(b, ' ')
	}
	if !u.hasArg {
		return string(b)
	}
	width := 5
	if l.table.Lines == opcode.Lines311 {
		width -= len(b) - nameWidth // a long name takes from the width of the operand
	}
	b = appendRight(append(b, ' '), strconv.Itoa(u.arg), width)
	if meaning := l.operand(u); meaning != "" || l.table.BytesStr && u.row != nil && u.row.Arg == opcode.ArgName {
		b = append(b, " ("+meaning+")"...)
	}
	return string(b)
}

var (
	conversions       = [4]string{"", "str", "repr", "ascii"}
	makeFunctionParts = [4]string{"defaults", "kwdefaults", "annotations", "closure"}
)

func (l *listing) operand(u unit) string {
	if u.row == nil {
		return ""
	}
	if l.table.Lines == opcode.Lines311 {
		if text, own := l.operand313(u); own {
			return text
		}
	}
	c := l.code
	switch u.row.Arg {
	case opcode.ArgConst:
		return ReprIn(l.table, c.Consts[u.arg])
	case opcode.ArgName:
		return c.Names[u.arg]
	case opcode.ArgLocal:
		return c.VarNames[u.arg]
	case opcode.ArgFree:
		return c.CellName(u.arg)
	case opcode.ArgCompare:
		return l.table.Compare[u.arg]
	case opcode.ArgJumpRel, opcode.ArgJumpBack:
		return l.jumpTarget(u)
	case opcode.ArgFormat:
		parts := conversions[u.arg&3]
		if u.arg&4 != 0 {
			if parts != "" {
				parts += ", "
			}
			parts += "with format"
		}
		return parts
	case opcode.ArgMakeFunction:
		var parts []string
		for i, part := range makeFunctionParts {
			if u.arg&(1<<i) != 0 {
				parts = append(parts, part)
			}
		}
		return strings.Join(parts, ", ")
	}
	return ""
}

func appendRight(dst []byte, text string, width int) []byte {
	for i := len(text); i < width; i++ {
		dst = append(dst, ' ')
	}
	return append(dst, text...)
}
