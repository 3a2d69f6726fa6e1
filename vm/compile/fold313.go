package compile

import (
	"strconv"
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/syntax"
)

// match folds the expressions in a match statement: numbers with signs and
// complex numbers are constants only then.
func (f *folder) match(s *syntax.Match) {
	f.expr(&s.Subject)
	for _, m := range s.Cases {
		f.pattern(m.Pattern)
		f.expr(&m.Guard)
		f.stmts(m.Body)
	}
}

func (f *folder) patterns(list []syntax.Pattern) {
	for _, p := range list {
		f.pattern(p)
	}
}

func (f *folder) pattern(p syntax.Pattern) {
	switch p := p.(type) {
	case *syntax.MatchValue:
		f.expr(&p.Value)
	case *syntax.MatchSequence:
		f.patterns(p.Patterns)
	case *syntax.MatchMapping:
		f.exprs(p.Keys)
		f.patterns(p.Patterns)
	case *syntax.MatchClass:
		f.expr(&p.Class)
		f.patterns(p.Patterns)
		f.patterns(p.KwdPatterns)
	case *syntax.MatchAs:
		f.pattern(p.Pattern)
	case *syntax.MatchOr:
		f.patterns(p.Patterns)
	}
}

func (f *folder) typeParams(list []syntax.TypeParam) {
	for _, p := range list {
		switch p := p.(type) {
		case *syntax.TypeVar:
			f.expr(&p.Bound)
			f.expr(&p.Default)
		case *syntax.ParamSpec:
			f.expr(&p.Default)
		case *syntax.TypeVarTuple:
			f.expr(&p.Default)
		}
	}
}

// format makes a format with a tuple of values an f-string, or returns nil
// if it has more than plain %s, %r and %a.
func (f *folder) format(e *syntax.BinOp) *syntax.JoinedStr {
	format, ok := constOf(e.Left).(code.Str)
	values, isTuple := e.Right.(*syntax.Tuple)
	if !f.flow || !ok || !isTuple || e.Op != syntax.Mod || hasStarred(values.Elts) {
		return nil
	}
	joined := &syntax.JoinedStr{Pos: e.Pos}
	rest, used := string(format), 0
	for {
		text, more := cutLiteral(rest)
		if text != "" {
			joined.Values = append(joined.Values, textAt(noPos, text))
		}
		if more == "" {
			break
		}
		var value *syntax.FormattedValue
		if value, rest = formatField(more[1:]); value == nil || used == len(values.Elts) {
			return nil
		}
		value.Value = values.Elts[used]
		value.Pos = value.Value.At()
		joined.Values = append(joined.Values, value)
		used++
	}
	if used < len(values.Elts) {
		return nil
	}
	return joined
}

func textAt(pos syntax.Pos, text string) syntax.Expr {
	return &constant{syntax.Constant{Pos: pos}, code.Str(text)}
}

// cutLiteral takes the text in front of the first field, which the rest begins
// with.
func cutLiteral(s string) (text, rest string) {
	i := 0
	for i < len(s) {
		if s[i] != '%' {
			i++
		} else if strings.HasPrefix(s[i:], "%%") {
			i += 2
		} else {
			break
		}
	}
	return strings.ReplaceAll(s[:i], "%%", "%"), s[i:]
}

// formatField reads a field behind its %, giving nil for what f-strings write
// in another way.
func formatField(s string) (value *syntax.FormattedValue, rest string) {
	rest = strings.TrimLeft(s, "-+ #0")
	left := strings.Contains(s[:len(s)-len(rest)], "-")
	width, rest, ok := formatNumber(rest)
	if !ok {
		return nil, ""
	}
	spec := width
	if !left && width != "" && width != "0" {
		spec = ">" + spec
	}
	if after, dot := strings.CutPrefix(rest, "."); dot {
		var precision string
		if precision, rest, ok = formatNumber(after); !ok {
			return nil, ""
		}
		if precision == "" {
			precision = "0"
		}
		spec += "." + precision
	}
	if rest == "" || strings.IndexByte("sra", rest[0]) < 0 {
		return nil, ""
	}
	value = &syntax.FormattedValue{Conversion: rest[0]}
	if spec != "" {
		value.FormatSpec = &syntax.JoinedStr{Pos: noPos, Values: []syntax.Expr{textAt(noPos, spec)}}
	}
	return value, rest[1:]
}

// formatNumber reads a number of at most two digits.
func formatNumber(s string) (number, rest string, ok bool) {
	rest = strings.TrimLeft(s, "0123456789")
	digits := s[:len(s)-len(rest)]
	if digits == "" {
		return "", rest, true
	}
	n, _ := strconv.Atoi(digits)
	return strconv.Itoa(n), rest, len(digits) < 3 && rest != ""
}
