package judge

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"gilplay/gil/machine"
	"gilplay/vm/dialect"
)

// require tries the requirements in every Python that the check names.
func require(c Check, a Attempt) Verdict {
	if len(c.Pythons) == 0 {
		return requireOne(c, a)
	}
	var v Verdict
	for _, python := range c.Pythons {
		b := a
		b.Config.Python, b.Config.Policy = python, ""
		if v = requireOne(c, b); !v.Pass {
			v.Message = a.Lang.Say("As Python {0}: ", "在 Python {0} 中：", python) + v.Message
			v.Python = python
			return v
		}
	}
	return v
}

func requireOne(c Check, a Attempt) Verdict {
	if c.Cores != 0 && a.Config.Cores != c.Cores {
		return Verdict{Message: a.Lang.Say("The task is about a machine with {0} cores.", "这道题说的是 {0} 个核的机器。", strconv.Itoa(c.Cores))}
	}
	f := facts{Lang: a.Lang, cfg: a.Config, program: c.Program}
	if d := dialect.Get(a.Config.Python); d != nil {
		f.table = d.Ops
	}
	if c.Function != "" {
		found, err := machine.FindCode(a.Config, c.Function)
		switch {
		case err != nil:
			return Verdict{Message: a.Lang.Say("The program does not compile. {0}", "程序编译不通过。{0}", err.Error())}
		case found == nil:
			return Verdict{Message: a.Lang.Say("There is no function {0} in the program.", "程序里没有函数 {0}。", c.Function)}
		}
		f.code = found
	}
	if c.Call != "" {
		f.cfg.Source += "\n" + c.Call + "\n"
	}
	m, failed := run(a.Lang, f.cfg)
	if failed != nil {
		return *failed
	}
	f.machine, f.stats = m, m.Stats()
	v := Verdict{Schedule: m.Schedule(true)}
	if v.Message = f.trouble(); v.Message != "" {
		return v
	}
	v.Pass = true
	var said []string
	for _, r := range c.Require {
		holds, why := f.meets(r)
		if !holds {
			return Verdict{Message: why, Schedule: v.Schedule}
		}
		said = append(said, why)
	}
	v.Message = strings.Join(said, a.Lang.Say(" ", ""))
	return v
}

// meets says whether a requirement holds, and what was found.
func (f *facts) meets(r Requirement) (bool, string) {
	x, known := f.of(r.Of)
	if !known {
		return f.unknown(r.Of)
	}
	return f.bounds(r, x)
}

func (f *facts) unknown(of string) (bool, string) {
	return false, f.Say("This lesson asks for something that this version does not know: {0}.", "这一课要检查的“{0}”是此版本不认识的。", of)
}

// bounds compares a fact with what is required of it.
func (f *facts) bounds(r Requirement, x fact) (bool, string) {
	found := f.Say("{0} is {1}.", "{0}是 {1}。", f.spaced(x.words), x.text)
	asked := ""
	switch {
	case x.missing != "":
		return false, x.missing + why(f.Lang, r)
	case r.Is != "" && x.text != r.Is:
		asked = f.Say(" The task asks for {0}.", "题目要求 {0}。", r.Is)
	case r.Has != "" && !strings.Contains(x.text, r.Has):
		asked = f.Say(" The task asks for {0} in it.", "题目要求其中有 {0}。", r.Has)
	case r.Lacks != "" && strings.Contains(x.text, r.Lacks):
		asked = f.Say(" The task asks for it without {0}.", "题目要求其中没有 {0}。", r.Lacks)
	case r.AtLeast != 0 && x.number < r.AtLeast:
		asked = f.Say(" The task asks for at least {0}.", "题目要求至少 {0}。", x.unit(r.AtLeast))
	case r.Below != 0 && x.number >= r.Below:
		asked = f.Say(" The task asks for less than {0}.", "题目要求小于 {0}。", x.unit(r.Below))
	default:
		return true, found
	}
	return false, found + asked + why(f.Lang, r)
}

// why is the lesson's own explanation of a requirement that does not hold.
func why(l Lang, r Requirement) string {
	if r.Why == "" {
		return ""
	}
	return l.Say(" ", "") + r.Why
}

// spaced sets words off from a Chinese one that follows, if they end in Latin letters.
func (f *facts) spaced(words string) string {
	if f.Lang == "zh" && words != "" && words[len(words)-1] < utf8.RuneSelf {
		return words + " "
	}
	return words
}

// unit writes a bound as the fact itself is written.
func (x *fact) unit(bound float64) string {
	if x.seconds {
		return milliseconds(bound)
	}
	text := strconv.FormatFloat(bound, 'f', -1, 64)
	if strings.Contains(text, ".") {
		return text
	}
	return counted(text)
}
