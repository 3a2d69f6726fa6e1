package object

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"gilplay/vm/heap"
)

// reader reads the reprs of built-in values in the goldens.
type reader struct {
	t    *testing.T
	s    *Space
	text string
	at   int
}

func (p *reader) fail(what string) {
	p.t.Helper()
	p.t.Fatalf("%s at %d of %s", what, p.at, p.text)
}

func (p *reader) accept(prefix string) bool {
	for p.at < len(p.text) && p.text[p.at] == ' ' {
		p.at++
	}
	if strings.HasPrefix(p.text[p.at:], prefix) {
		p.at += len(prefix)
		return true
	}
	return false
}

func (p *reader) must(r heap.Ref, err *Err) heap.Ref {
	if err != nil {
		p.fail(err.Error())
	}
	return r
}

func (p *reader) shared(r heap.Ref) heap.Ref {
	p.s.Incref(r)
	return r
}

// list reads values up to the closing mark and reports a trailing comma.
func (p *reader) list(end string) (items []heap.Ref, comma bool) {
	for !p.accept(end) {
		items = append(items, p.value())
		comma = p.accept(",")
	}
	return items, comma
}

func (p *reader) setOf(kind uint8, items []heap.Ref) heap.Ref {
	r := p.must(p.s.NewSetOf(kind, 0))
	for _, v := range items {
		if err := p.s.SetAdd(r, v); err != nil {
			p.fail(err.Error())
		}
		p.s.Decref(v)
	}
	return r
}

func (p *reader) value() heap.Ref {
	s := p.s
	names := []struct {
		text string
		make func() heap.Ref
	}{
		{"None", func() heap.Ref { return p.shared(None) }},
		{"True", func() heap.Ref { return p.shared(True) }},
		{"False", func() heap.Ref { return p.shared(False) }},
		{"Ellipsis", func() heap.Ref { return p.shared(Ellipsis) }},
		{"NotImplemented", func() heap.Ref { return p.shared(NotImplemented) }},
		{"nan", func() heap.Ref { return p.must(s.NewFloat(math.NaN())) }},
		{"inf", func() heap.Ref { return p.must(s.NewFloat(math.Inf(1))) }},
		{"-inf", func() heap.Ref { return p.must(s.NewFloat(math.Inf(-1))) }},
		{"range(", func() heap.Ref { return p.rangeOf() }},
		{"slice(", func() heap.Ref {
			parts, _ := p.list(")")
			r := p.must(s.NewSlice(parts[0], parts[1], parts[2]))
			return p.release(r, parts)
		}},
		{"set()", func() heap.Ref { return p.must(s.NewSet(false)) }},
		{"frozenset()", func() heap.Ref { return p.must(s.NewSet(true)) }},
		{"frozenset({", func() heap.Ref {
			items, _ := p.list("}")
			p.accept(")")
			return p.setOf(KindFrozenSet, items)
		}},
		{"bytearray(b", func() heap.Ref {
			r := p.must(s.NewByteArray([]byte(p.quoted(true))))
			p.accept(")")
			return r
		}},
		{"[", func() heap.Ref { return p.listOf() }},
		{"{", func() heap.Ref { return p.braces() }},
		{"b'", func() heap.Ref { p.at--; return p.must(s.NewBytes([]byte(p.quoted(true)))) }},
		{`b"`, func() heap.Ref { p.at--; return p.must(s.NewBytes([]byte(p.quoted(true)))) }},
	}
	for _, n := range names {
		if p.accept(n.text) {
			return n.make()
		}
	}
	switch c := p.text[p.at]; {
	case c == '\'' || c == '"':
		return p.must(s.NewStr(p.quoted(false)))
	case c == '(':
		p.at++
		if c := p.text[p.at]; strings.ContainsAny(p.text[p.at:], ")") && (isDigit(c) || c == '-') && p.complexAhead() {
			return p.number()
		}
		items, comma := p.list(")")
		if len(items) == 1 && !comma {
			return items[0]
		}
		return p.must(s.TupleOf(items...))
	}
	return p.number()
}

// complexAhead reports whether a parenthesis holds a complex number.
func (p *reader) complexAhead() bool {
	end := strings.IndexByte(p.text[p.at:], ')')
	return strings.HasSuffix(p.text[p.at:p.at+end], "j") && !strings.ContainsAny(p.text[p.at:p.at+end], ", ")
}

func (p *reader) rangeOf() heap.Ref {
	parts, _ := p.list(")")
	if len(parts) == 2 {
		parts = append(parts, p.must(p.s.NewInt(1)))
	}
	r := p.must(p.s.NewRange(parts[0], parts[1], parts[2]))
	return p.release(r, parts)
}

// release gives the parts of r up.
func (p *reader) release(r heap.Ref, parts []heap.Ref) heap.Ref {
	for _, v := range parts {
		p.s.Decref(v)
	}
	return r
}

func (p *reader) listOf() heap.Ref {
	items, _ := p.list("]")
	l := p.must(p.s.NewList(0))
	for _, v := range items {
		if err := p.s.ListAppend(l, v); err != nil {
			p.fail(err.Error())
		}
	}
	return l
}

func (p *reader) braces() heap.Ref {
	if p.accept("}") {
		return p.must(p.s.NewDict())
	}
	first := p.value()
	if !p.accept(":") {
		p.accept(",")
		items, _ := p.list("}")
		return p.setOf(KindSet, append([]heap.Ref{first}, items...))
	}
	d := p.must(p.s.NewDict())
	for k := first; ; {
		if err := p.s.DictSet(d, k, p.value()); err != nil {
			p.fail(err.Error())
		}
		p.s.Decref(k)
		if p.accept("}") {
			return d
		}
		p.accept(",")
		k = p.value()
		p.accept(":")
	}
}

func (p *reader) quoted(bytes bool) string {
	quote := p.text[p.at]
	p.at++
	var out []byte
	hex := func(n int) {
		v, err := strconv.ParseUint(p.text[p.at:p.at+n], 16, 32)
		if err != nil {
			p.fail("bad escape")
		}
		p.at += n
		if bytes {
			out = append(out, byte(v))
		} else {
			out = AppendRune(out, rune(v))
		}
	}
	for p.text[p.at] != quote {
		c := p.text[p.at]
		p.at++
		if c != '\\' {
			out = append(out, c)
			continue
		}
		c = p.text[p.at]
		p.at++
		switch c {
		case 'n':
			out = append(out, '\n')
		case 't':
			out = append(out, '\t')
		case 'r':
			out = append(out, '\r')
		case 'x':
			hex(2)
		case 'u':
			hex(4)
		case 'U':
			hex(8)
		default:
			out = append(out, c)
		}
	}
	p.at++
	return string(out)
}

func (p *reader) number() heap.Ref {
	start := p.at
	for p.at < len(p.text) && strings.IndexByte("0123456789.eE+-jinfa", p.text[p.at]) >= 0 {
		p.at++
	}
	text := p.text[start:p.at]
	if !strings.HasSuffix(text, "j") {
		if strings.ContainsAny(text, ".en") {
			return p.must(p.s.ParseFloat(text))
		}
		return p.must(p.s.ParseInt(text, 10))
	}
	text = text[:len(text)-1]
	split := -1
	for i := 1; i < len(text); i++ {
		if (text[i] == '+' || text[i] == '-') && text[i-1] != 'e' {
			split = i
		}
	}
	re := 0.0
	if split > 0 {
		re, _ = strconv.ParseFloat(text[:split], 64)
		text = text[split:]
		p.accept(")")
	}
	im, err := strconv.ParseFloat(text, 64)
	if err != nil {
		p.fail("bad number " + text)
	}
	return p.must(p.s.NewComplex(re, im))
}
