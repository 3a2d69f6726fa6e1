package interp

import (
	"strconv"
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// AddSource makes the lines of a source file known to tracebacks. It is no
// state: the text belongs to the program that is run.
func (in *Interp) AddSource(filename, text string) { in.lines[filename] = strings.Split(text, "\n") }

// sourceLine is a line of a known file, stripped, or "".
func (in *Interp) sourceLine(filename string, line int) string {
	l := in.lines[filename]
	if line < 1 || line > len(l) {
		return ""
	}
	return strings.Trim(l[line-1], " \t\f\r")
}

// TracebackText is what CPython prints for an uncaught exception: the chain of
// causes and contexts, each with its traceback (print_exception in
// pythonrun.c, 3.9). It ends with a newline.
func (in *Interp) TracebackText(e heap.Ref) string { return in.TracebackWith(e, 0) }

// TracebackWith is TracebackText with the str() of exceptions that Python code
// made: a list of pairs (exception, text or None), as the prelude's
// exception_texts gives it; 0 for none.
func (in *Interp) TracebackWith(e, texts heap.Ref) string {
	var b strings.Builder
	in.excTexts = texts
	defer func() { in.excTexts = 0 }()
	if in.D.Recent {
		return in.reportText(e)
	}
	in.writeChain(&b, e, map[heap.Ref]bool{})
	return b.String()
}

// excText is str(e) without running Python code.
func (in *Interp) excText(e heap.Ref) string {
	if in.excTexts != 0 {
		for i := range in.ListLen(in.excTexts) {
			pair := in.ListItem(in.excTexts, i)
			if in.TupleItem(pair, 0) == e && in.IsStr(in.TupleItem(pair, 1)) {
				return in.StrValue(in.TupleItem(pair, 1))
			}
		}
	}
	text, err := in.Space.Str(e)
	if err != nil {
		return "<exception str() failed>"
	}
	return text
}

func (in *Interp) writeChain(b *strings.Builder, e heap.Ref, seen map[heap.Ref]bool) {
	seen[e] = true
	cause, context := in.Ref(e, object.ExcCause), in.Ref(e, object.ExcContext)
	switch {
	case cause != 0 && !seen[cause]:
		in.writeChain(b, cause, seen)
		b.WriteString("\nThe above exception was the direct cause of the following exception:\n\n")
	case cause == 0 && context != 0 && in.Raw(e, object.ExcSuppress) == 0 && !seen[context]:
		in.writeChain(b, context, seen)
		b.WriteString("\nDuring handling of the above exception, another exception occurred:\n\n")
	}
	if tb := in.Ref(e, object.ExcTraceback); tb != 0 {
		b.WriteString("Traceback (most recent call last):\n")
		in.writeTraceback(b, tb)
	}
	b.WriteString(in.ExceptionText(e))
}

// repeatLimit is how often equal lines are printed (TB_RECURSIVE_CUTOFF, traceback.c).
const repeatLimit = 3

func (in *Interp) writeTraceback(b *strings.Builder, tb heap.Ref) {
	last, count := "", 0
	flush := func() {
		if count > repeatLimit && !in.D.Classic {
			n := count - repeatLimit
			b.WriteString("  [Previous line repeated " + strconv.Itoa(n) + " more time" + plural(n) + "]\n")
		}
	}
	limit := 1000
	if in.D.Recent {
		limit = 1 << 62
	}
	depth := 0
	for t := tb; t != 0; t = in.Ref(t, tracebackNext) {
		depth++
	}
	for ; tb != 0; tb = in.Ref(tb, tracebackNext) {
		if depth > limit {
			depth--
			continue
		}
		ci := in.codeInfoOf(in.frameCode(in.Ref(tb, tracebackFrame)))
		line := int(in.Word(tb, tracebackSlots))
		text := "  File \"" + ci.c.Filename + "\", line " + strconv.Itoa(line) + ", in " + ci.c.Name + "\n"
		if text != last {
			flush()
			last, count = text, 0
		}
		if count++; count > repeatLimit && !in.D.Classic {
			continue
		}
		b.WriteString(text)
		if in.D.Recent {
			b.WriteString(in.underlined(ci.c, int(in.Word(tb, tracebackSlots+1)), line))
			continue
		}
		if src := in.sourceLine(ci.c.Filename, line); src != "" {
			b.WriteString("    " + src + "\n")
		}
	}
	flush()
}

// ExceptionText is the last part of a traceback: the class and the message,
// with a newline, and for a SyntaxError the place.
func (in *Interp) ExceptionText(e heap.Ref) string {
	class := in.ClassOf(e)
	if more := in.Root(rootClassicExc); more != 0 && class == in.TupleItem(more, boxClass) {
		class = in.ClassOf(in.TupleItem(in.Ref(e, object.ExcArgs), 0))
	}
	name := in.StrValue(in.Ref(class, object.ClassQualname))
	if m := in.moduleText(class); m != "builtins" && m != "exceptions" && (m != "__main__" || !in.D.Recent) {
		name = m + "." + name
	}
	where := ""
	if in.isSubclass(class, in.Exc(object.SyntaxError)) {
		if w, msg, ok := in.syntaxText(e); ok {
			where = w
			return where + name + ": " + msg + "\n"
		}
	}
	text := in.excText(e)
	if in.D.Classic {
		text = object.ByteText(text)
	}
	if text == "" {
		return name + "\n"
	}
	return name + ": " + text + "\n"
}

func (in *Interp) moduleText(class heap.Ref) string {
	if m := in.dictGet(in.Ref(class, object.ClassDict), in.name[nModule]); m != 0 && in.IsStr(m) {
		return in.StrValue(m)
	}
	if m := in.Ref(class, object.ClassModule); m != 0 && in.IsStr(m) {
		return in.StrValue(m)
	}
	return "builtins"
}

// syntaxText shows the place of a SyntaxError: file, line, text and caret.
func (in *Interp) syntaxText(e heap.Ref) (where, msg string, ok bool) {
	args := in.Ref(e, object.ExcArgs)
	if in.TupleLen(args) != 2 || in.Kind(in.TupleItem(args, 1)) != object.KindTuple || in.TupleLen(in.TupleItem(args, 1)) < 4 {
		return "", "", false
	}
	d := in.TupleItem(args, 1)
	line, _ := in.intOr(in.TupleItem(d, 1))
	col, hasCol := in.intOr(in.TupleItem(d, 2))
	where = "  File \"" + in.StrValue(in.TupleItem(d, 0)) + "\", line " + strconv.Itoa(line) + "\n"
	if t := in.TupleItem(d, 3); in.IsStr(t) && in.D.Recent {
		endLine, endCol := line, 0
		if in.TupleLen(d) > 5 {
			endLine, _ = in.intOr(in.TupleItem(d, 4))
			endCol, _ = in.intOr(in.TupleItem(d, 5))
		}
		where += SyntaxRange(in.StrValue(t), line, col, endLine, endCol)
	} else if in.IsStr(t) && in.D.Classic {
		where += syntaxPlaceClassic(in.StrValue(t), col, hasCol)
	} else if in.IsStr(t) {
		where += SyntaxPlace(in.StrValue(t), col, hasCol)
	}
	return where, in.StrValue(in.TupleItem(args, 0)), true
}

func (in *Interp) intOr(v heap.Ref) (int, bool) {
	if !in.IsInt(v) {
		return 0, false
	}
	n, _ := in.IntValue(v)
	return int(n), true
}

// SyntaxPlace is the source line of a SyntaxError, without its indentation, and
// the caret line, which is left out when it would point to the left of the text
// (print_error_text in pythonrun.c, 3.9). col counts code points from 1.
func SyntaxPlace(text string, col int, hasCol bool) string {
	offset := col - 1
	for text != "" && (text[0] == ' ' || text[0] == '\t' || text[0] == '\f') {
		text, offset = text[1:], offset-1
	}
	text = strings.TrimSuffix(text, "\n")
	offset = min(offset, object.RuneCount(text))
	for {
		nl := strings.IndexByte(text, '\n')
		if nl < 0 || nl >= offset {
			break
		}
		text, offset = text[nl+1:], offset-nl-1
	}
	out := "    " + text + "\n"
	if hasCol && offset >= 0 {
		out += "    " + strings.Repeat(" ", offset) + "^\n"
	}
	return out
}

// SyntaxRange is SyntaxPlace in dialects whose errors have an end
// (_format_syntax_error in Lib/traceback.py, 3.13). Columns count code points
// from 1, 0 being none.
func SyntaxRange(text string, line, col, endLine, endCol int) string {
	whole := []rune(strings.TrimRight(text, "\n"))
	shown := []rune(strings.TrimLeft(string(whole), " \n\f"))
	out := "    " + string(shown) + "\n"
	if col == 0 {
		return out
	}
	size := object.RuneCount(text)
	if line != endLine {
		endCol = len(whole) + 1
	} else if endCol == 0 {
		endCol = col
	}
	if size > 0 && col > size {
		col = len(whole) + 1
	}
	if size > 0 && endCol > size {
		endCol = len(whole) + 1
	}
	if col >= endCol {
		endCol = col + 1
	}
	at := col - 1 - (len(whole) - len(shown))
	if at < 0 {
		return out
	}
	under := []rune("    ")
	for i := range at {
		if i < len(shown) && object.IsSpaceText(string(shown[i])) {
			under = append(under, shown[i])
		} else {
			under = append(under, ' ')
		}
	}
	return out + string(under) + strings.Repeat("^", endCol-col) + "\n"
}

// safeRepr is a repr that never runs Python code.
func (in *Interp) safeRepr(x heap.Ref) string {
	text, err := in.Space.Repr(x)
	if err != nil {
		return "<" + in.ClassName(x) + " object at " + in.Address(x) + ">"
	}
	return text
}
