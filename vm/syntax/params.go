package syntax

// parameterMistakes goes through formal parameters and reports what no list of
// them may contain (the rules invalid_parameters, invalid_star_etc and
// invalid_kwds of Grammar/python.gram, 3.13, and those for lambda).
func (p *parser) parameterMistakes(end kind) {
	w := paramWalk{parser: p, end: end}
	for p.err == nil && p.kind() != end && w.item() {
	}
}

type paramWalk struct {
	*parser
	end                    kind
	seen                   int // parameters so far
	slash, star, byDefault bool
	slashDefault           bool // a default came before the slash
	apart                  bool // and another behind it: then CPython does not see a mistake
	starred                bool // the annotation of "*args" has a star, too
}

// item looks at one parameter or mark and the comma after it; it is false if
// the list does not go on.
func (w *paramWalk) item() bool {
	at := w.mark
	switch w.kind() {
	case tSlash:
		w.mark++
		switch {
		case w.star:
			w.raiseToken(at, "/ must be ahead of *")
		case w.seen == 0:
			if w.kind() == tComma {
				w.raiseToken(at, "at least one argument must precede /")
			}
			return false
		case w.slash:
			w.raiseToken(at, "/ may appear only once")
		case w.kind() == tStar:
			w.raiseToken(w.mark, "expected comma between / and *")
		}
		w.slash, w.slashDefault = true, w.byDefault
	case tStar:
		if !w.starItem() {
			return false
		}
	case tDoubleStar:
		w.doubleStar()
		return false
	case tLpar:
		w.bracketed()
		return false
	default:
		arg := w.bareParameter(w.end)
		if arg == nil {
			return false
		}
		w.seen++
		if w.kind() == tEqual {
			if !w.defaultValue() {
				return false
			}
			w.byDefault = true
			w.apart = w.slashDefault
		} else if w.byDefault && !w.apart && !w.star && (w.kind() == tComma || w.kind() == w.end) {
			w.raiseAt(arg, "parameter without a default follows parameter with a default")
		}
	}
	return w.accept(tComma)
}

// defaultValue: '=' expression
func (w *paramWalk) defaultValue() bool {
	equal := w.mark
	w.mark++
	if k := w.kind(); k == tRpar || k == tComma {
		w.raiseToken(equal, "expected default value expression")
		return false
	}
	return w.expression() != nil
}

// starItem: '*' [parameter]
func (w *paramWalk) starItem() bool {
	at := w.mark
	if w.star {
		w.mark++
		if w.starred {
			return false
		}
		if w.kind() == tComma || w.bareParameter(w.end) != nil && (w.kind() == tComma || w.kind() == w.end) {
			w.raiseToken(at, "* argument may appear only once")
		}
		return false
	}
	w.star = true
	w.mark++
	k := w.kind()
	if k == tComma {
		if k = w.kindAfter(); k != w.end && k != tDoubleStar {
			return true
		}
		w.mark++
		k = w.end
	}
	if k == w.end {
		if w.end == tColon {
			w.raiseLast(SyntaxError, "named arguments must follow bare *")
		} else {
			w.raiseToken(at, "named arguments must follow bare *")
		}
		return false
	}
	arg := w.bareParameter(w.end)
	if arg == nil {
		return false
	}
	w.starred = isStarred(arg.Annotation)
	if w.kind() == tEqual {
		w.raiseToken(w.mark, "var-positional argument cannot have default value")
	}
	return true
}

// doubleStar: '**' parameter, after which nothing may come
func (w *paramWalk) doubleStar() {
	w.mark++
	if w.bareParameter(w.end) == nil {
		return
	}
	if w.kind() == tEqual {
		w.raiseToken(w.mark, "var-keyword argument cannot have default value")
		return
	}
	if !w.accept(tComma) {
		return
	}
	const msg = "arguments cannot follow var-keyword argument"
	at := w.mark
	switch w.kind() {
	case tStar, tDoubleStar, tSlash:
		w.raiseToken(at, msg)
	case tName:
		if arg := w.bareParameter(w.end); arg != nil {
			w.raiseAt(arg, msg)
		}
	}
}

// bracketed: '(' parameters ')', which 2.7 had
func (w *paramWalk) bracketed() {
	at := w.mark
	w.mark++
	for w.bareParameter(w.end) != nil && w.accept(tComma) {
	}
	if w.kind() == tRpar && w.mark > at+1 {
		what := "Function"
		if w.end == tColon {
			what = "Lambda expression"
		}
		w.raiseRange(w.tokens[at].extent(), w.tokens[w.mark].extent(), what+" parameters cannot be parenthesized")
	}
}
