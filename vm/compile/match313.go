package compile

import (
	"slices"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
	"gilplay/vm/syntax"
)

// matching is the state of a case. Every pattern consumes the subject on top of
// the stack, or jumps to where as many values are dropped as lie above the
// subject of the statement. What is captured waits below and is stored when the
// whole pattern matched.
type matching struct {
	stores      []string // names captured so far
	irrefutable bool     // a pattern that always matches is allowed
	fail        []*block // by the number of values to drop
	onTop       int      // values above the captured ones
}

func isWildcard(p syntax.Pattern) bool {
	as, ok := p.(*syntax.MatchAs)
	return ok && as.Pattern == nil && as.Name == ""
}

func (l *lower313) match(s *syntax.Match) {
	l.expr(s.Subject)
	end := l.newBlock()
	last := len(s.Cases) - 1
	hasDefault := isWildcard(s.Cases[last].Pattern) && last > 0
	tried := s.Cases
	if hasDefault {
		tried = tried[:last]
	}
	for i, c := range tried {
		l.setPos(c.Pattern)
		keep := i < len(tried)-1
		if keep {
			l.put(opcode.Copy, 1)
		}
		m := &matching{irrefutable: c.Guard != nil || i == last}
		l.pattern(c.Pattern, m)
		l.setPos(c.Pattern)
		for _, name := range m.stores {
			l.storeName(name)
		}
		if c.Guard != nil {
			l.jumpIf(c.Guard, l.failBlock(m, 0), false)
		}
		if keep {
			l.put(opcode.PopTop, 0)
		}
		l.stmts(c.Body)
		l.hideJump(pseudoJump, end)
		l.setPos(c.Pattern)
		l.placeFails(m)
	}
	if hasDefault {
		c := s.Cases[last]
		l.setPos(c.Pattern)
		l.mark()
		if c.Guard != nil {
			l.jumpIf(c.Guard, end, false)
		}
		l.stmts(c.Body)
	}
	l.use(end)
}

// failBlock is where so many values are dropped.
func (l *lower313) failBlock(m *matching, drop int) *block {
	for len(m.fail) <= drop {
		m.fail = append(m.fail, l.newBlock())
	}
	return m.fail[drop]
}

func (l *lower313) jumpToFail(op opcode.Op, m *matching) {
	l.putJump(op, l.failBlock(m, m.onTop+len(m.stores)))
}

// placeFails emits the blocks that drop values, each falling into the next.
func (l *lower313) placeFails(m *matching) {
	for i := len(m.fail) - 1; i >= 0; i-- {
		l.use(m.fail[i])
		if i > 0 {
			l.put(opcode.PopTop, 0)
		}
	}
	m.fail = nil
}

// rotate moves the top of the stack under so many values, itself included.
func (l *lower313) rotate(n int) {
	for ; n > 1; n-- {
		l.put(opcode.Swap, n)
	}
}

// capture stores the top of the stack in a name, when the pattern has matched.
func (l *lower313) capture(name string, m *matching) {
	if name == "" {
		l.put(opcode.PopTop, 0)
		return
	}
	l.forbidDebug(name)
	l.noteStore(name, m)
	l.rotate(m.onTop + len(m.stores))
}

func (l *lower313) noteStore(name string, m *matching) {
	if slices.Contains(m.stores, name) {
		l.fail("multiple assignments to name " + code.Repr(code.Str(name)) + " in pattern")
	}
	m.stores = append(m.stores, name)
}

// subpattern compiles a pattern inside another one, where it may match always.
func (l *lower313) subpattern(p syntax.Pattern, m *matching) {
	saved := m.irrefutable
	m.irrefutable = true
	l.pattern(p, m)
	m.irrefutable = saved
}

func (l *lower313) pattern(p syntax.Pattern, m *matching) {
	if l.err != nil {
		return
	}
	pos := l.u.pos
	l.setPos(p)
	switch p := p.(type) {
	case *syntax.MatchValue:
		if _, ok := p.Value.(*syntax.Attribute); !ok && constOf(p.Value) == nil {
			l.fail("patterns may only match literals and attribute lookups")
		}
		l.expr(p.Value)
		l.compare(syntax.Eq)
		l.put(opcode.ToBool, 0)
		l.jumpToFail(opcode.PopJumpIfFalse, m)
	case *syntax.MatchSingleton:
		l.emitConst(literal(p.Value))
		l.compare(syntax.Is)
		l.jumpToFail(opcode.PopJumpIfFalse, m)
	case *syntax.MatchSequence:
		l.matchSequence(p, m)
	case *syntax.MatchMapping:
		l.matchMapping(p, m)
	case *syntax.MatchClass:
		l.matchClass(p, m)
	case *syntax.MatchStar:
		l.capture(p.Name, m)
	case *syntax.MatchAs:
		l.matchAs(p, m)
	case *syntax.MatchOr:
		l.matchOr(p, m)
	}
	l.u.pos = pos
}

func (l *lower313) matchAs(p *syntax.MatchAs, m *matching) {
	if p.Pattern == nil {
		switch {
		case m.irrefutable:
			l.capture(p.Name, m)
		case p.Name != "":
			l.fail("name capture " + code.Repr(code.Str(p.Name)) + " makes remaining patterns unreachable")
		default:
			l.fail("wildcard makes remaining patterns unreachable")
		}
		return
	}
	m.onTop++
	l.put(opcode.Copy, 1)
	l.pattern(p.Pattern, m)
	m.onTop--
	l.capture(p.Name, m)
}

// checkLength compares the subject's length with a constant.
func (l *lower313) checkLength(op syntax.CmpOperator, n int, m *matching) {
	l.put(opcode.GetLen, 0)
	l.emitConst(code.Int{Small: int64(n)})
	l.compare(op)
	l.jumpToFail(opcode.PopJumpIfFalse, m)
}

func (l *lower313) matchSequence(p *syntax.MatchSequence, m *matching) {
	n, star := len(p.Patterns), -1
	onlyWildcards, starWildcard := true, false
	for i, sub := range p.Patterns {
		if s, ok := sub.(*syntax.MatchStar); ok {
			if star >= 0 {
				l.fail("multiple starred names in sequence pattern")
			}
			star, starWildcard = i, s.Name == ""
			onlyWildcards = onlyWildcards && starWildcard
		} else {
			onlyWildcards = onlyWildcards && isWildcard(sub)
		}
	}
	m.onTop++
	l.put(opcode.MatchSequence, 0)
	l.jumpToFail(opcode.PopJumpIfFalse, m)
	if star < 0 {
		l.checkLength(syntax.Eq, n, m)
	} else if n > 1 {
		l.checkLength(syntax.GtE, n-1, m)
	}
	m.onTop--
	switch {
	case onlyWildcards:
		l.put(opcode.PopTop, 0)
	case starWildcard:
		l.matchItems(p.Patterns, star, m)
	default:
		switch after := n - star - 1; {
		case star < 0:
			l.put(opcode.UnpackSequence, n)
		case star >= 1<<8 || star+after<<8 > code.MaxOperand:
			l.fail("too many expressions in star-unpacking sequence pattern")
		default:
			l.put(opcode.UnpackEx, star+after<<8)
		}
		l.matchUnpacked(p.Patterns, m)
	}
}

// matchUnpacked matches patterns with as many values on the stack, the first
// on top.
func (l *lower313) matchUnpacked(patterns []syntax.Pattern, m *matching) {
	m.onTop += len(patterns)
	for _, sub := range patterns {
		m.onTop--
		l.subpattern(sub, m)
	}
}

// matchItems looks at the items around a wildcard with a star one by one.
func (l *lower313) matchItems(patterns []syntax.Pattern, star int, m *matching) {
	m.onTop++
	for i, sub := range patterns {
		if isWildcard(sub) || i == star {
			continue
		}
		l.put(opcode.Copy, 1)
		if i < star {
			l.emitConst(code.Int{Small: int64(i)})
		} else {
			l.put(opcode.GetLen, 0)
			l.emitConst(code.Int{Small: int64(len(patterns) - i)})
			l.binary(syntax.Sub)
		}
		l.put(opcode.BinarySubscr, 0)
		l.subpattern(sub, m)
	}
	m.onTop--
	l.put(opcode.PopTop, 0)
}

// isNotNone tests the top of the stack without taking it.
func (l *lower313) isNotNone(m *matching) {
	l.put(opcode.Copy, 1)
	l.emitConst(code.None{})
	l.compare(syntax.IsNot)
	l.jumpToFail(opcode.PopJumpIfFalse, m)
}

func (l *lower313) matchClass(p *syntax.MatchClass, m *matching) {
	names := make(code.Tuple, len(p.KwdAttrs))
	for i, name := range p.KwdAttrs {
		names[i] = code.Str(name)
		l.within(p.KwdPatterns[i].At(), func() { l.forbidDebug(name) })
		if again := slices.Index(p.KwdAttrs[i+1:], name); again >= 0 {
			l.within(p.KwdPatterns[i+1+again].At(), func() {
				l.fail("attribute name repeated in class pattern: " + name)
			})
		}
	}
	l.expr(p.Class)
	l.emitConst(names)
	l.put(opcode.MatchClass, len(p.Patterns))
	m.onTop++
	l.isNotNone(m)
	all := slices.Concat(p.Patterns, p.KwdPatterns)
	l.put(opcode.UnpackSequence, len(all))
	m.onTop += len(all) - 1
	for _, sub := range all {
		m.onTop--
		if isWildcard(sub) {
			l.put(opcode.PopTop, 0)
		} else {
			l.subpattern(sub, m)
		}
	}
}

func (l *lower313) matchMapping(p *syntax.MatchMapping, m *matching) {
	n := len(p.Keys)
	m.onTop++
	l.put(opcode.MatchMapping, 0)
	l.jumpToFail(opcode.PopJumpIfFalse, m)
	if n == 0 && p.Rest == "" {
		m.onTop--
		l.put(opcode.PopTop, 0)
		return
	}
	if n > 0 {
		l.checkLength(syntax.GtE, n, m)
	}
	l.matchKeys(p.Keys)
	l.put(opcode.BuildTuple, n)
	l.put(opcode.MatchKeys, 0)
	m.onTop += 2
	l.isNotNone(m)
	l.put(opcode.UnpackSequence, n)
	m.onTop--
	l.matchUnpacked(p.Patterns, m)
	m.onTop -= 2
	if p.Rest == "" {
		l.put(opcode.PopTop, 0)
		l.put(opcode.PopTop, 0)
		return
	}
	l.put(opcode.BuildMap, 0)
	l.put(opcode.Swap, 3)
	l.put(opcode.DictUpdate, 2)
	l.put(opcode.UnpackSequence, n)
	for ; n > 0; n-- {
		l.put(opcode.Copy, 1+n)
		l.put(opcode.Swap, 2)
		l.put(opcode.DeleteSubscr, 0)
	}
	l.capture(p.Rest, m)
}

func (l *lower313) matchKeys(keys []syntax.Expr) {
	seen := map[string]bool{}
	for _, key := range keys {
		value := constOf(key)
		if _, ok := key.(*syntax.Attribute); !ok && value == nil {
			l.fail("mapping pattern keys may only match literals and attribute lookups")
		}
		if value != nil {
			if text := equalKey(value); seen[text] {
				l.fail("mapping pattern checks duplicate key (" + code.Repr(value) + ")")
			} else {
				seen[text] = true
			}
		}
		l.expr(key)
	}
}

// equalKey is the same for constants that are equal as keys of a dict, such as
// 1, 1.0 and True.
func equalKey(value code.Const) string {
	if z, ok := complexOf(value); ok {
		if w, whole := intOf(value); whole {
			if n := w.toInt(); n != nil && real(z) != 0 {
				return string(code.AppendKey(nil, n))
			}
		}
		if n := int64(real(z)); imag(z) == 0 && float64(n) == real(z) {
			return string(code.AppendKey(nil, code.Int{Small: n}))
		}
		return string(code.AppendKey(nil, code.Complex(z)))
	}
	return string(code.AppendKey(nil, value))
}

// matchOr tries the alternatives in turn. They capture the same names, which
// each leaves in the order of the first one.
func (l *lower313) matchOr(p *syntax.MatchOr, m *matching) {
	end := l.newBlock()
	var control []string
	for i, alt := range p.Patterns {
		own := &matching{irrefutable: i == len(p.Patterns)-1 && m.irrefutable}
		l.setPos(alt)
		l.put(opcode.Copy, 1)
		l.pattern(alt, own)
		if i == 0 {
			control = own.stores
		} else {
			l.reorder(p, control, own.stores)
		}
		l.putJump(pseudoJump, end)
		l.placeFails(own)
	}
	l.setPos(p)
	l.put(opcode.PopTop, 0)
	l.jumpToFail(pseudoJump, m)
	l.use(end)
	n := len(control) + 1 + m.onTop + len(m.stores)
	for _, name := range control {
		l.rotate(n)
		l.noteStore(name, m)
	}
	l.put(opcode.PopTop, 0)
}

// reorder brings the captured values on the stack into the order of control.
func (l *lower313) reorder(p *syntax.MatchOr, control, stores []string) {
	differ := func() {
		l.within(p.Pos, func() { l.fail("alternative patterns bind different names") })
	}
	if len(stores) != len(control) {
		differ()
		return
	}
	for want := len(control) - 1; want >= 0; want-- {
		at := slices.Index(stores, control[want])
		if at < 0 {
			differ()
			return
		}
		if at == want {
			continue
		}
		stores = slices.Concat(stores[at+1:want+1], stores[:at+1], stores[want+1:])
		for range at + 1 {
			l.rotate(want + 1)
		}
	}
}
