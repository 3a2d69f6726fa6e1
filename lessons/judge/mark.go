package judge

import (
	"slices"
	"strconv"
	"strings"

	"gilplay/gil/machine"
	"gilplay/vm/code"
	"gilplay/vm/dialect"
	"gilplay/vm/opcode"
)

// mark: the learner has marked instructions of a function, by their offsets;
// the opcode table knows which ones. Or lines of it: see released.
func mark(c Check, a Attempt) Verdict {
	if len(c.Pythons) > 0 && a.Config.Python != c.Pythons[0] {
		return Verdict{Message: a.Lang.Say("The task is about Python {0}: choose that one above.", "这道题说的是 Python {0}：请先在上方选它。", c.Pythons[0])}
	}
	found, err := machine.FindCode(a.Config, c.Function)
	d := dialect.Get(a.Config.Python)
	if err != nil || found == nil || d == nil {
		return Verdict{Message: a.Lang.Say("There is no function {0} in the program.", "程序里没有函数 {0}。", c.Function)}
	}
	all := code.Instructions(found, d.Ops)
	if c.Mark == "releases" {
		return released(c, a, linesOf(found, all))
	}
	var want []int
	for _, s := range all {
		if (c.Line == 0 || s.Line == c.Line) && marked(c.Mark, s) {
			want = append(want, s.Offset)
		}
	}
	got := numbers(a.Answer)
	for _, s := range all {
		should, does := slices.Contains(want, s.Offset), slices.Contains(got, s.Offset)
		if should != does {
			return Verdict{Message: whyMark(a.Lang, c.Mark, s, should)}
		}
	}
	if i := slices.IndexFunc(got, func(at int) bool { return !slices.ContainsFunc(all, func(s code.Shown) bool { return s.Offset == at }) }); i >= 0 {
		return Verdict{Message: a.Lang.Say("At byte {0} no instruction begins: it is an operand.", "第 {0} 字节不是指令的开头，它是操作数。", strconv.Itoa(got[i]))}
	}
	return allMarked(a.Lang, len(want))
}

func allMarked(l Lang, n int) Verdict {
	if n == 1 {
		return Verdict{Pass: true, Message: l.Say("Right: it is the only one.", "对，只有这一处。")}
	}
	return Verdict{Pass: true, Message: l.Say("All {0} are right.", "{0} 处全对。", strconv.Itoa(n))}
}

// marked: of the conditional places only calls count. What a jump tests is
// taken to be True or False, and no exception to be on its way.
func marked(what string, s code.Shown) bool {
	return what == "instructions" || s.Switch == opcode.Always || s.Switch == opcode.CalleeNotInlined
}

func whyMark(l Lang, what string, s code.Shown, should bool) string {
	op, at := s.Row.Name, strconv.Itoa(s.Offset)
	switch {
	case what == "instructions":
		return l.Say("At byte {1} an instruction begins: {0}.", "第 {1} 字节是一条指令的开头：{0}。", op, at)
	case what == "ticks" && should:
		return l.Say("{0} (at {1}) counts a tick: after it the loop goes by its top.", "{0}（偏移 {1}）要计一次 tick：执行完它，循环会回到开头。", op, at)
	case what == "ticks":
		return l.Say("{0} (at {1}) counts no tick: it goes straight on to the next opcode.", "{0}（偏移 {1}）不计 tick：它直接转到下一条操作码。", op, at)
	case should:
		return l.Say("After {0} (at {1}) the loop looks whether anybody wants the GIL.", "执行完 {0}（偏移 {1}），循环会检查有没有人要 GIL。", op, at)
	}
	return l.Say("After {0} (at {1}) nobody looks: it goes straight on to the next opcode.", "执行完 {0}（偏移 {1}）没有检查：它直接转到下一条操作码。", op, at)
}

// numbers are those of an answer: offsets or lines.
func numbers(answer string) []int {
	var list []int
	for _, word := range strings.Fields(answer) {
		if n, err := strconv.Atoi(word); err == nil {
			list = append(list, n)
		}
	}
	return list
}
