package interp

import (
	"strconv"
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// bindArguments stores the arguments of a call in the parameters of a frame
// (_PyEval_MakeFrameVector in ceval.c, 3.9). It reports false after raising.
func (in *Interp) bindArguments(frame, f heap.Ref, ci *codeInfo, args, kwNames, kwArgs []heap.Ref) bool {
	c := ci.c
	if ci.nparams == 0 && in.D.Classic && len(args)+len(kwNames) > 0 && !ci.hidden {
		return in.badArguments(f, ci, "", 0, len(args)+len(kwNames))
	}
	pos := min(len(args), c.ArgCount)
	for i := range pos {
		in.SetRef(frame, frameVars+i, in.own(args[i]))
	}
	named := c.ArgCount + c.KwOnlyArgCount
	if c.Flags&code.VarArgs != 0 {
		rest, err := in.NewTuple(len(args) - pos)
		if err != nil {
			in.RaiseErr(err)
			return false
		}
		for i, a := range args[pos:] {
			in.SetRef(rest, i, in.own(a))
		}
		in.SetRef(frame, frameVars+named, rest)
	}
	var kwDict heap.Ref
	if c.Flags&code.VarKeywords != 0 {
		d, err := in.NewDict()
		if err != nil {
			in.RaiseErr(err)
			return false
		}
		kwDict = d
		in.SetRef(frame, frameVars+ci.nparams-1, d)
	}
	for i, name := range kwNames {
		if !in.bindByName(frame, f, ci, kwDict, name, kwArgs[i], kwNames) {
			return false
		}
	}
	if len(args) > c.ArgCount && c.Flags&code.VarArgs == 0 {
		given := len(args)
		if in.D.Classic {
			given += len(kwNames)
		}
		return in.tooManyPositional(frame, f, ci, given)
	}
	return in.bindDefaults(frame, f, ci, len(args))
}

// bindByName stores one keyword argument.
func (in *Interp) bindByName(frame, f heap.Ref, ci *codeInfo, kwDict, name, value heap.Ref, kwNames []heap.Ref) bool {
	c := ci.c
	text := in.StrValue(name)
	for i := c.PosOnlyArgCount; i < c.ArgCount+c.KwOnlyArgCount; i++ {
		if c.VarNames[i] != text {
			continue
		}
		if in.Ref(frame, frameVars+i) != 0 {
			what := "argument"
			if in.D.Classic {
				what = "keyword argument"
			}
			return in.callError(f, "() got multiple values for "+what+" '"+text+"'")
		}
		in.SetRef(frame, frameVars+i, in.own(value))
		return true
	}
	if kwDict != 0 {
		return in.dictSet(kwDict, name, value)
	}
	var bad []string
	for _, n := range kwNames {
		for _, p := range c.VarNames[:c.PosOnlyArgCount] {
			if in.StrValue(n) == p {
				bad = append(bad, p)
			}
		}
	}
	if len(bad) > 0 {
		return in.callError(f, "() got some positional-only arguments passed as keyword arguments: '"+strings.Join(bad, ", ")+"'")
	}
	return in.callError(f, "() got an unexpected keyword argument '"+text+"'")
}

// callError raises a TypeError about a call of f.
func (in *Interp) callError(f heap.Ref, rest string) bool {
	// co_name, which assigning to __name__ does not change
	name := in.Ref(in.Ref(f, object.FuncCode), codeName)
	if in.D.Recent {
		name = in.Ref(f, object.FuncQualname)
	}
	text := in.StrValue(name)
	if in.D.Classic && in.codeInfoOf(in.Ref(f, object.FuncCode)).hidden { // clist__sort stands for sort
		_, after, _ := strings.Cut(text, "__")
		text = after
	}
	in.Raise(object.TypeError, text+rest)
	return false
}

// bindDefaults fills in what was not given.
func (in *Interp) bindDefaults(frame, f heap.Ref, ci *codeInfo, given int) bool {
	c := ci.c
	defaults, n := in.Ref(f, object.FuncDefaults), 0
	if defaults != 0 {
		n = in.TupleLen(defaults)
	}
	var missing []string
	for i := given; i < c.ArgCount; i++ {
		if in.Ref(frame, frameVars+i) != 0 {
			continue
		}
		if k := i - (c.ArgCount - n); k >= 0 {
			in.SetRef(frame, frameVars+i, in.own(in.TupleItem(defaults, k)))
		} else {
			missing = append(missing, c.VarNames[i])
		}
	}
	if len(missing) > 0 && in.D.Classic {
		bound, have := "exactly", 0
		if n > 0 || c.Flags&code.VarArgs != 0 {
			bound = "at least"
		}
		for i := range c.ArgCount - n {
			have += b2i(in.Ref(frame, frameVars+i) != 0)
		}
		for i := c.ArgCount - n; i < c.ArgCount; i++ {
			have += b2i(i < given)
		}
		return in.badArguments(f, ci, bound, c.ArgCount-n, have)
	}
	if len(missing) > 0 {
		return in.missingArguments(f, "positional", missing)
	}
	kw := in.Ref(f, object.FuncKwDefaults)
	for i := c.ArgCount; i < c.ArgCount+c.KwOnlyArgCount; i++ {
		if in.Ref(frame, frameVars+i) != 0 {
			continue
		}
		v := heap.Ref(0)
		if kw != 0 {
			v = in.GetStr(kw, c.VarNames[i])
		}
		if v == 0 {
			missing = append(missing, c.VarNames[i])
		} else {
			in.SetRef(frame, frameVars+i, in.own(v))
		}
	}
	if len(missing) > 0 {
		return in.missingArguments(f, "keyword-only", missing)
	}
	return true
}

func (in *Interp) missingArguments(f heap.Ref, what string, names []string) bool {
	text := ""
	for i, n := range names {
		switch {
		case i == 0:
		case i == len(names)-1 && len(names) == 2:
			text += " and "
		case i == len(names)-1:
			text += ", and "
		default:
			text += ", "
		}
		text += "'" + n + "'"
	}
	return in.callError(f, "() missing "+strconv.Itoa(len(names))+" required "+what+" argument"+plural(len(names))+": "+text)
}

// tooManyPositional raises the error of too_many_positional in ceval.c, 3.9.
func (in *Interp) tooManyPositional(frame, f heap.Ref, ci *codeInfo, given int) bool {
	c := ci.c
	defaults := 0
	if d := in.Ref(f, object.FuncDefaults); d != 0 {
		defaults = in.TupleLen(d)
	}
	if in.D.Classic {
		bound := "exactly"
		if defaults > 0 {
			bound = "at most"
		}
		return in.badArguments(f, ci, bound, c.ArgCount, given)
	}
	takes, many := strconv.Itoa(c.ArgCount), c.ArgCount != 1
	if defaults > 0 {
		takes, many = "from "+strconv.Itoa(c.ArgCount-defaults)+" to "+takes, true
	}
	kwGiven := 0
	for i := c.ArgCount; i < c.ArgCount+c.KwOnlyArgCount; i++ {
		if in.Ref(frame, frameVars+i) != 0 {
			kwGiven++
		}
	}
	extra := ""
	if kwGiven > 0 {
		extra = " positional argument" + plural(given) + " (and " + strconv.Itoa(kwGiven) + " keyword-only argument" + plural(kwGiven) + ")"
	}
	s, was := "", "were"
	if many {
		s = "s"
	}
	if given == 1 && kwGiven == 0 {
		was = "was"
	}
	return in.callError(f, "() takes "+takes+" positional argument"+s+" but "+strconv.Itoa(given)+extra+" "+was+" given")
}
