package opcode

import "strings"

// effectOf evaluates a stack picture, "(in -- out)" or "(in -- out | jumped)",
// to the change in depth.
func effectOf(picture string, arg int, jump bool) int {
	picture = strings.Trim(picture, "()")
	before, after, _ := strings.Cut(picture, "--")
	if out, jumped, both := strings.Cut(after, "|"); both {
		after = out
		if jump {
			after = jumped
		}
	}
	return countValues(after, arg) - countValues(before, arg)
}

func countValues(list string, arg int) int {
	n := 0
	for _, item := range strings.Split(list, ",") {
		item = strings.TrimSpace(item)
		if item == "" {
			continue
		}
		_, index, many := strings.Cut(item, "[")
		if !many {
			n++
			continue
		}
		n += evalCount(strings.TrimSuffix(index, "]"), arg)
	}
	return n
}

// evalCount evaluates the few forms that counts take: a number, "arg",
// "2*arg", "arg&255", "arg>>8", "arg>>2&1". The operators apply from left to
// right except that a factor in front multiplies the whole.
func evalCount(expr string, arg int) int {
	factor := 1
	if f, rest, ok := strings.Cut(expr, "*"); ok {
		factor, expr = digits(f), rest
	}
	value := arg
	operand, rest := cutOperand(expr)
	if operand != "arg" {
		value = digits(operand)
	}
	for rest != "" {
		switch {
		case strings.HasPrefix(rest, ">>"):
			operand, rest = cutOperand(rest[2:])
			value >>= digits(operand)
		default: // &
			operand, rest = cutOperand(rest[1:])
			value &= digits(operand)
		}
	}
	return factor * value
}

func cutOperand(s string) (operand, rest string) {
	if i := strings.IndexAny(s, ">&"); i >= 0 {
		return s[:i], s[i:]
	}
	return s, ""
}

func digits(s string) int {
	n := 0
	for _, c := range s {
		n = n*10 + int(c-'0')
	}
	return n
}
