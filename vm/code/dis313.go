package code

import (
	"slices"
	"strconv"

	"gilplay/vm/opcode"
)

// The listing of 3.13 numbers what is jumped to, and where handlers begin and
// end, instead of showing offsets.

// noLine stands for the line of instructions without one.
const noLine = "--"

// label numbers the places that the listing refers to.
func (l *listing) label() {
	var places []int
	for at := range l.targets {
		places = append(places, at)
	}
	for _, h := range l.code.Handlers() {
		places = append(places, h.Start, h.End, h.Target)
	}
	slices.Sort(places)
	l.labels = map[int]int{}
	for _, at := range slices.Compact(places) {
		l.labels[at] = len(l.labels) + 1
	}
}

// widen finds the width of the column of lines, which is missing if there are
// none.
func (l *listing) widen() {
	last, hasNone := 0, false
	for _, line := range l.lines {
		last = max(last, line)
		hasNone = hasNone || line < 0
	}
	l.lineWidth = 0
	if last > 0 {
		l.lineWidth = max(3, len(strconv.Itoa(last)))
		if hasNone {
			l.lineWidth = max(l.lineWidth, 2+len(noLine))
		}
	}
}

func (l *listing) append313(dst []byte) []byte {
	l.label()
	l.widen()
	labelWidth := 4 + len(strconv.Itoa(len(l.labels)))
	units(l.code.Code, l.table, func(u unit) {
		line, starts := l.lines[u.offset]
		if l.lineWidth > 0 {
			text := ""
			if starts {
				if text = strconv.Itoa(line); line < 0 {
					text = noLine
				}
				if u.offset > 0 {
					dst = append(dst, '\n')
				}
			}
			dst = append(appendRight(dst, text, l.lineWidth), ' ')
		}
		mark := ""
		if n := l.labels[u.offset]; n > 0 {
			mark = labelName(n) + ":"
		}
		dst = appendRight(dst, mark, labelWidth)
		dst = append(dst, "     "...)
		dst = append(dst, l.instruction(u)...)
		dst = append(dst, '\n')
	})
	for i, h := range l.code.Handlers() {
		if i == 0 {
			dst = append(dst, "ExceptionTable:\n"...)
		}
		dst = append(dst, "  "+labelName(l.labels[h.Start])+" to "+labelName(l.labels[h.End])+" -> "+
			labelName(l.labels[h.Target])+" ["+strconv.Itoa(h.Depth)+"]"...)
		if h.Lasti {
			dst = append(dst, " lasti"...)
		}
		dst = append(dst, '\n')
	}
	return dst
}

func labelName(n int) string { return "L" + strconv.Itoa(n) }

// jumpTarget names where a jump goes: by label if the listing has any.
func (l *listing) jumpTarget(u unit) string {
	at := u.target(l.table)
	if l.labels != nil {
		return "to " + labelName(l.labels[at])
	}
	return "to " + strconv.Itoa(at)
}

var (
	// binaryOperators in the order of Include/opcode.h (NB_ADD …), of which
	// the in-place forms follow.
	binaryOperators = [...]string{"+", "&", "//", "<<", "@", "*", "%", "|", "**", ">>", "-", "/", "^"}
	// intrinsics1 and intrinsics2 are the functions of CALL_INTRINSIC_1 and _2.
	intrinsics1 = [...]string{"1_INVALID", "PRINT", "IMPORT_STAR", "STOPITERATION_ERROR", "ASYNC_GEN_WRAP", "UNARY_POSITIVE",
		"LIST_TO_TUPLE", "TYPEVAR", "PARAMSPEC", "TYPEVARTUPLE", "SUBSCRIPT_GENERIC", "TYPEALIAS"}
	intrinsics2 = [...]string{"2_INVALID", "PREP_RERAISE_STAR", "TYPEVAR_WITH_BOUND", "TYPEVAR_WITH_CONSTRAINTS",
		"SET_FUNCTION_TYPE_PARAMS", "SET_TYPEPARAM_DEFAULT"}
)

// operand313 is what the operand stands for where 3.13 differs from older
// versions.
func (l *listing) operand313(u unit) (text string, own bool) {
	switch u.row.Arg {
	case opcode.ArgName:
		return l.attrName(u), true
	case opcode.ArgLocal, opcode.ArgFree:
		return l.fast[u.arg], true
	case opcode.ArgLocalPair:
		return l.fast[u.arg>>4] + ", " + l.fast[u.arg&15], true
	case opcode.ArgCompare:
		text = l.table.Compare[u.arg>>5]
		if u.arg&16 != 0 {
			text = "bool(" + text + ")"
		}
		return text, true
	case opcode.ArgBinary:
		if n := len(binaryOperators); u.arg >= n {
			return binaryOperators[u.arg-n] + "=", true
		}
		return binaryOperators[u.arg], true
	case opcode.ArgIntrinsic:
		names := intrinsics1[:]
		if u.row.Meaning == opcode.CallIntrinsic2 {
			names = intrinsics2[:]
		}
		return "INTRINSIC_" + names[u.arg], true
	}
	return "", false
}

// attrName is the name in an operand whose lowest bits say what else is pushed.
func (l *listing) attrName(u unit) string {
	shift, more := 0, ""
	switch u.row.Meaning {
	case opcode.LoadGlobal:
		shift, more = 1, " + NULL"
	case opcode.LoadAttr:
		shift, more = 1, " + NULL|self"
	case opcode.LoadSuperAttr:
		shift, more = 2, " + NULL|self"
	}
	if shift == 0 || u.arg&1 == 0 {
		more = ""
	}
	return l.code.Names[u.arg>>shift] + more
}
