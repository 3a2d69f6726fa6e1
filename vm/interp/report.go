package interp

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// Tracebacks as 3.13 prints them (Lib/traceback.py): what raised is underlined,
// several lines of it if need be, and exception groups are trees.

// Carets says how the code that raised is underlined. Lines count from 0 within
// that code, columns are bytes.
type Carets struct {
	Show bool
	// Split: what lies between Left and Right (an operator, brackets) is
	// underlined with ^, the rest with ~.
	Split                                  bool
	LeftLine, LeftCol, RightLine, RightCol int
}

// report writes the traceback of one uncaught exception.
type report struct {
	in    *Interp
	out   []byte
	depth int // of exception groups
	open  bool
}

// raised is an exception with what it came from and what it holds.
type raised struct {
	e              heap.Ref
	cause, context *raised
	members        []*raised
	isGroup        bool
}

// reportText is TracebackWith in dialects whose tracebacks are recent.
func (in *Interp) reportText(e heap.Ref) string {
	r := report{in: in}
	r.chain(in.family(e))
	return string(r.out)
}

// family finds all exceptions to be printed; each one appears only once.
func (in *Interp) family(e heap.Ref) *raised {
	seen := map[heap.Ref]bool{}
	enter := func(e heap.Ref) *raised {
		seen[e] = true
		return &raised{e: e}
	}
	first := enter(e)
	for todo := []*raised{first}; len(todo) > 0; {
		x := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		cause, context := in.Ref(x.e, object.ExcCause), in.Ref(x.e, object.ExcContext)
		if cause != 0 && !seen[cause] {
			x.cause = enter(cause)
			todo = append(todo, x.cause)
		}
		if x.cause == nil && context != 0 && in.Raw(x.e, object.ExcSuppress) == 0 && !seen[context] {
			x.context = enter(context)
			todo = append(todo, x.context)
		}
		for _, m := range in.groupMembers(x.e) {
			x.members = append(x.members, enter(m))
		}
		x.isGroup = len(x.members) > 0
		todo = append(todo, x.members...)
	}
	return first
}

// groupMembers are the exceptions in an exception group, borrowed.
func (in *Interp) groupMembers(e heap.Ref) []heap.Ref {
	group := in.helpers["BaseExceptionGroup"]
	if group == 0 || !in.isSubclass(in.ClassOf(e), group) {
		return nil
	}
	if d := in.instanceDict(e); d != 0 {
		if t := in.GetStr(d, "_exceptions"); t != 0 && in.Kind(t) == object.KindTuple {
			return in.tupleRefs(t)
		}
	}
	return nil
}

// emit writes text with the margin of the groups around it.
func (r *report) emit(text string, margin byte) {
	for _, line := range strings.SplitAfter(text, "\n") {
		if line == "" {
			continue
		}
		r.indent()
		if r.depth > 0 {
			r.out = append(r.out, margin, ' ')
		}
		r.out = append(r.out, line...)
	}
}

func (r *report) indent() {
	for range r.depth {
		r.out = append(r.out, "  "...)
	}
}

func (r *report) chain(x *raised) {
	switch {
	case x.cause != nil:
		r.chain(x.cause)
		r.emit("\nThe above exception was the direct cause of the following exception:\n\n", '|')
	case x.context != nil:
		r.chain(x.context)
		r.emit("\nDuring handling of the above exception, another exception occurred:\n\n", '|')
	}
	if x.isGroup {
		r.group(x)
		return
	}
	r.one(x.e, "Traceback (most recent call last):\n", '|')
}

// one writes the traceback and the last line of an exception.
func (r *report) one(e heap.Ref, head string, margin byte) {
	in := r.in
	if tb := in.Ref(e, object.ExcTraceback); tb != 0 {
		r.emit(head, margin)
		var b strings.Builder
		in.writeTraceback(&b, tb)
		r.emit(b.String(), '|')
	}
	r.emit(in.ExceptionText(e), '|')
	if d := in.instanceDict(e); d != 0 {
		if notes := in.GetStr(d, "__notes__"); notes != 0 && in.Kind(notes) == object.KindList {
			for i := range in.ListLen(notes) {
				note := in.ListItem(notes, i)
				text := in.safeRepr(note)
				if in.IsStr(note) {
					text = in.StrValue(note)
				}
				r.emit(text+"\n", '|')
			}
		}
	}
}

// The limits of a printed exception group.
const (
	groupWidth = 15
	groupDepth = 10
)

func (r *report) group(x *raised) {
	if r.depth > groupDepth {
		r.emit("... (max_group_depth is "+strconv.Itoa(groupDepth)+")\n", '|')
		return
	}
	top, margin := r.depth == 0, byte('|')
	if top {
		r.depth, margin = 1, '+'
	}
	r.one(x.e, "Exception Group Traceback (most recent call last):\n", margin)
	n := min(len(x.members), groupWidth+1)
	r.open = false
	for i, m := range x.members[:n] {
		r.open = r.open || i == n-1
		title, corner := strconv.Itoa(i+1), "  "
		if i >= groupWidth {
			title = "..."
		}
		if i == 0 {
			corner = "+-"
		}
		r.indent()
		r.out = append(r.out, corner+"+---------------- "+title+" ----------------\n"...)
		r.depth++
		if i < groupWidth {
			r.chain(m)
		} else {
			more := len(x.members) - groupWidth
			r.emit("and "+strconv.Itoa(more)+" more exception"+plural(more)+"\n", '|')
		}
		if i == n-1 && r.open {
			r.indent()
			r.out = append(r.out, "+------------------------------------\n"...)
			r.open = false
		}
		r.depth--
	}
	if top {
		r.depth = 0
	}
}

// underlined is the source of the instruction at a byte offset, indented by four,
// with what raised underlined; "" if the source is not known.
func (in *Interp) underlined(c *code.Code, offset, line int) string {
	p := c.PositionOf(offset)
	source := in.lines[c.Filename]
	if line < 1 || line > len(source) {
		return ""
	}
	if p.Line < 0 || p.Col < 0 || p.EndCol < 0 || p.EndLine < p.Line {
		return indented(strings.TrimSpace(source[line-1]))
	}
	lines := make([]string, p.EndLine-p.Line+1)
	for i := range lines {
		if at := p.Line - 1 + i; at >= 0 && at < len(source) {
			lines[i] = strings.TrimRight(source[at], " \t\r\f\v\n")
		}
	}
	first := len(lines[0])
	dedent(lines)
	if strings.TrimSpace(strings.Join(lines, "")) == "" {
		return ""
	}
	cut, last := first-len(lines[0]), len(lines)-1
	start := min(max(0, p.Col-cut), len(lines[0]))
	end := min(max(0, p.EndCol-cut), len(lines[last]))
	marks := Carets{}
	if in.opts.Carets != nil {
		marks = in.opts.Carets(lines, start, end)
	}
	if marks.LeftLine == 0 {
		marks.LeftCol += start
	}
	if marks.RightLine == 0 {
		marks.RightCol += start
	}
	out := marks.draw(lines, start, end)
	dedent(out)
	return indented(strings.Join(out, "\n"))
}

func indented(text string) string {
	if text == "" {
		return ""
	}
	return "    " + strings.ReplaceAll(text, "\n", "\n    ") + "\n"
}

// draw gives the lines that are worth showing, each with its underline.
func (m *Carets) draw(lines []string, start, end int) (out []string) {
	last := len(lines) - 1
	shown := make([]bool, len(lines))
	show := func(i int) {
		if i >= 0 && i <= last {
			shown[i] = true
		}
	}
	show(0)
	show(last)
	if m.Split {
		for i := -1; i <= 1; i++ {
			show(m.LeftLine + i)
			show(m.RightLine + i)
		}
	}
	previous := 0
	for i := range lines {
		if !shown[i] {
			continue
		}
		switch gap := i - previous - 1; {
		case gap == 1:
			out = m.line(out, lines, i-1, start, end)
		case gap > 1:
			out = append(out, "...<"+strconv.Itoa(gap)+" lines>...")
		}
		out = m.line(out, lines, i, start, end)
		previous = i
	}
	return out
}

// line adds one line and its underline.
func (m *Carets) line(out, lines []string, n, start, end int) []string {
	text := lines[n]
	out = append(out, text)
	if !m.Show {
		return out
	}
	blank := len(text) - len(strings.TrimLeft(text, " \t\f\v"))
	stop := len(text)
	if n == len(lines)-1 {
		stop = end
	}
	var under []byte
	for at := 0; at < stop; {
		char, size := utf8.DecodeRuneInString(text[at:])
		mark := byte('^')
		switch {
		case at < blank || n == 0 && at < start:
			mark = ' '
		case m.Split && !(m.after(n, at, m.LeftLine, m.LeftCol) && !m.after(n, at, m.RightLine, m.RightCol)):
			mark = '~'
		}
		under = append(under, mark)
		if isWide(char) {
			under = append(under, mark)
		}
		at += size
	}
	return append(out, string(under))
}

func (m *Carets) after(line, col, otherLine, otherCol int) bool {
	return line > otherLine || line == otherLine && col >= otherCol
}

// isWide reports whether a character takes two columns (East Asian Width W or F).
func isWide(r rune) bool {
	for _, w := range [...][2]rune{{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0xA4CF},
		{0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6},
		{0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}} {
		if r >= w[0] && r <= w[1] {
			return true
		}
	}
	return false
}

// dedent takes the white space away that all lines begin with (textwrap.dedent).
func dedent(lines []string) {
	margin, found := "", false
	for i, l := range lines {
		trimmed := strings.TrimLeft(l, " \t")
		if trimmed == "" {
			lines[i] = ""
			continue
		}
		space := l[:len(l)-len(trimmed)]
		if !found {
			margin, found = space, true
		}
		n := 0
		for n < len(margin) && n < len(space) && margin[n] == space[n] {
			n++
		}
		margin = margin[:n]
	}
	for i, l := range lines {
		lines[i] = strings.TrimPrefix(l, margin)
	}
}
