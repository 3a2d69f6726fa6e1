package vm

import (
	"strings"

	"gilplay/vm/dialect"
	"gilplay/vm/interp"
	"gilplay/vm/syntax"
)

// carets finds out how code that raised is underlined (Lib/traceback.py of 3.13:
// _extract_caret_anchors_from_line_segment, _should_show_carets): lines without
// their common indentation, the code from start in the first to end in the last.
func carets(d *dialect.Dialect) func(lines []string, start, end int) interp.Carets {
	return func(lines []string, start, end int) interp.Carets {
		last := len(lines) - 1
		c := anchors(d, lines, start, end)
		if mod, err := syntax.Parse("", []byte(strings.Join(lines, "\n")+"\n"), d.Features); err == nil {
			if len(mod.Body) == 0 || isPlainCall(mod.Body[0], len(lines), start, end) {
				return c
			}
		}
		c.Show = c.Split || strings.TrimSpace(lines[0][:start]) != "" || strings.TrimSpace(lines[last][end:]) != ""
		return c
	}
}

// isPlainCall reports whether a statement is "return f(…)" or "x = f(…)" and the
// call is what raised: an underline would say nothing.
func isPlainCall(s syntax.Stmt, lines, start, end int) bool {
	var value syntax.Expr
	switch s := s.(type) {
	case *syntax.Return:
		if call, ok := s.Value.(*syntax.Call); ok {
			if _, ok := call.Func.(*syntax.Name); ok {
				value = call
			}
		}
	case *syntax.Assign:
		if call, ok := s.Value.(*syntax.Call); ok && len(s.Targets) == 1 {
			if _, ok := s.Targets[0].(*syntax.Name); ok {
				value = call
			}
		}
	}
	if value == nil {
		return false
	}
	p := value.At()
	return p.Line == 1 && int(p.EndLine) == lines && int(p.Col) == start && int(p.EndCol) == end
}

// anchors finds the operator of a binary operation, or the brackets of a
// subscript or call.
func anchors(d *dialect.Dialect, lines []string, start, end int) (c interp.Carets) {
	last := len(lines) - 1
	code := append([]string(nil), lines...)
	code[last] = code[last][:end]
	if start > len(code[0]) {
		return c
	}
	code[0] = code[0][start:]
	mod, err := syntax.Parse("", []byte("(\n"+strings.Join(code, "\n")+"\n)\n"), d.Features)
	if err != nil || len(mod.Body) != 1 {
		return c
	}
	s, ok := mod.Body[0].(*syntax.ExprStmt)
	if !ok {
		return c
	}
	switch x := s.Value.(type) {
	case *syntax.BinOp:
		return operatorAnchors(code, x)
	case *syntax.Subscript:
		return bracketAnchors(code, x.Value.At(), x.At(), '[')
	case *syntax.Call:
		return bracketAnchors(code, x.Func.At(), x.At(), '(')
	}
	return c
}

func operatorAnchors(code []string, x *syntax.BinOp) (c interp.Carets) {
	left, right := x.Left.At(), x.Right.At()
	line, col, ok := seek(code, left, func(b byte) bool { return b != ' ' && b != '\t' && b != '\f' && b != ')' })
	if !ok {
		return c
	}
	stop := col + 1
	if text := code[line]; stop < len(text) && (int(right.Line)-2 > line || stop < int(right.Col)) && strings.IndexByte(" \t\f\\#", text[stop]) < 0 {
		stop++
	}
	return interp.Carets{Split: true, LeftLine: line, LeftCol: col, RightLine: line, RightCol: stop}
}

func bracketAnchors(code []string, inner, whole syntax.Pos, bracket byte) (c interp.Carets) {
	line, col, ok := seek(code, inner, func(b byte) bool { return b == bracket })
	if !ok {
		return c
	}
	return interp.Carets{Split: true, LeftLine: line, LeftCol: col, RightLine: int(whole.EndLine) - 2, RightCol: int(whole.EndCol)}
}

// seek finds the first character behind an expression that stop accepts,
// comments and joined lines left out.
func seek(code []string, behind syntax.Pos, stop func(byte) bool) (line, col int, ok bool) {
	line, col = int(behind.EndLine)-2, int(behind.EndCol)
	for line < len(code) {
		switch {
		case col >= len(code[line]) || code[line][col] == '\\' || code[line][col] == '#':
			line, col = line+1, 0
		case stop(code[line][col]):
			return line, col, true
		default:
			col++
		}
	}
	return 0, 0, false
}
