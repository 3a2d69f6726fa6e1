package opcode

import "strings"

// depth is a change of the value stack's depth as a sum of terms.
type depth struct {
	fixed int
	terms []term
}

// term is factor * (arg >> shift & mask); a mask of 0 keeps all bits.
type term struct{ factor, shift, mask int }

func (d depth) at(arg int) int {
	n := d.fixed
	for _, t := range d.terms {
		value := arg >> t.shift
		if t.mask != 0 {
			value &= t.mask
		}
		n += t.factor * value
	}
	return n
}

// parseStack reads a stack picture, "(in -- out)" or "(in -- out | jumped)".
func parseStack(picture string) (falls, jumped depth) {
	before, after, _ := strings.Cut(strings.Trim(picture, "()"), "--")
	out, jump, both := strings.Cut(after, "|")
	if !both {
		jump = out
	}
	falls.add(out, 1)
	falls.add(before, -1)
	jumped.add(jump, 1)
	jumped.add(before, -1)
	return falls, jumped
}

func (d *depth) add(list string, sign int) {
	for _, item := range strings.Split(list, ",") {
		item = strings.TrimSpace(item)
		_, count, many := strings.Cut(strings.TrimSuffix(item, "]"), "[")
		switch {
		case item == "":
		case !many:
			d.fixed += sign
		case !strings.Contains(count, "arg"):
			d.fixed += sign * number(count)
		default:
			d.terms = append(d.terms, parseTerm(count, sign))
		}
	}
}

// parseTerm reads the forms that counts take: arg, 2*arg, arg&255, arg>>8,
// arg>>2&1, 2*arg>>8. The factor applies last.
func parseTerm(count string, sign int) term {
	t := term{factor: sign}
	before, after, _ := strings.Cut(count, "arg")
	if f, ok := strings.CutSuffix(before, "*"); ok {
		t.factor *= number(f)
	}
	after, mask, _ := strings.Cut(after, "&")
	t.mask = number(mask)
	t.shift = number(strings.TrimPrefix(after, ">>"))
	return t
}

func number(digits string) int {
	n := 0
	for _, c := range digits {
		n = n*10 + int(c-'0')
	}
	return n
}
