package interp

import (
	"strconv"
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// def is a Def with its signature, which is taken apart before the first call:
// few natives are ever called.
type def struct {
	Def
	known   bool   // it has been taken apart
	owner   string // "list." or "math.", as error messages show it; "" for builtins
	params  []param
	posOnly int // parameters that cannot be given by name
	pos     int // parameters that can be given by position
	need    int // positional parameters without default
	raw     bool
	isNew   bool // a __new__: the class comes as first argument
	varArgs bool
	varKw   bool
}

type param struct {
	name     string
	optional bool
}

func (d *def) parse() {
	d.known = true
	if d.Sig == "..." {
		d.raw = true
		return
	}
	kwOnly := false
	for _, p := range strings.Split(d.Sig, ",") {
		p = strings.TrimSpace(p)
		name, _, optional := strings.Cut(p, "=")
		switch {
		case p == "":
		case p == "/":
			d.posOnly = len(d.params)
		case strings.HasPrefix(p, "**"):
			d.varKw = true
		case strings.HasPrefix(p, "*"):
			d.varArgs, kwOnly = d.varArgs || p != "*", true
		default:
			d.params = append(d.params, param{name, optional})
			if !kwOnly {
				d.pos++
				if !optional {
					d.need++
				}
			}
		}
	}
}

// bind sorts the arguments of a call into c.Args by the signature. It reports
// false after raising CPython's TypeError (getargs.c, methodobject.c, 3.9).
func (in *Interp) bind(d *def, c *Call, args, kwNames, kwArgs []heap.Ref) bool {
	if !d.known {
		d.parse()
	}
	if d.raw {
		c.Args, c.KwNames, c.KwArgs = args, kwNames, kwArgs
		return true
	}
	if len(kwNames) == 0 && len(args) <= d.pos && len(args) >= d.need && len(args) == len(d.params) {
		c.Args = args
		return true
	}
	if len(kwNames) > 0 && d.posOnly == len(d.params) && !d.varKw {
		return in.badCall(d.owner, d.Name, "() takes no keyword arguments")
	}
	if len(args) > d.pos && !d.varArgs {
		return in.badCount(d, len(args)+len(kwNames), len(args))
	}
	lo := len(in.argv)
	in.argv = append(in.argv, args[:min(len(args), d.pos)]...)
	for len(in.argv) < lo+len(d.params) {
		in.argv = append(in.argv, 0)
	}
	for i, name := range kwNames {
		if !in.bindKeyword(d, c, in.argv[lo:], len(args), name, kwArgs[i]) {
			return false
		}
	}
	for i, p := range d.params {
		if !p.optional && in.argv[lo+i] == 0 {
			return in.missing(d, i, len(args))
		}
	}
	if len(args) > d.pos {
		in.argv = append(in.argv, args[d.pos:]...)
	}
	c.Args = in.argv[lo:]
	return true
}

func (in *Interp) bindKeyword(d *def, c *Call, bound []heap.Ref, given int, name, value heap.Ref) bool {
	text := in.StrValue(name)
	for i := d.posOnly; i < len(d.params); i++ {
		if d.params[i].name != text {
			continue
		}
		if bound[i] != 0 {
			return in.badCall("", "argument for "+d.Name, "() given by name ('"+text+"') and position ("+strconv.Itoa(i+1)+")")
		}
		bound[i] = value
		return true
	}
	if !d.varKw {
		name := d.Name
		if name == "sorted" { // it passes them on
			name = "sort"
		}
		return in.badCall("", "'"+text+"' is an invalid keyword argument for "+name, "()")
	}
	c.KwNames = append(c.KwNames, name)
	c.KwArgs = append(c.KwArgs, value)
	return true
}

// missing raises the error about parameter i that was not given.
func (in *Interp) missing(d *def, i, given int) bool {
	if d.posOnly == len(d.params) || (i < d.posOnly && d.posOnly > 0 && d.pos == d.posOnly) {
		return in.badCount(d, given, given)
	}
	if i < d.posOnly && d.posOnly < len(d.params) {
		return in.badCall("", d.Name, "() takes at least "+strconv.Itoa(d.need)+" positional argument"+plural(d.need)+" ("+strconv.Itoa(given)+" given)")
	}
	return in.badCall("", d.Name, "() missing required argument '"+d.params[i].name+"' (pos "+strconv.Itoa(i+1)+")")
}

// badCount raises the error about a wrong number of arguments.
func (in *Interp) badCount(d *def, given, positional int) bool {
	n := strconv.Itoa(given)
	switch {
	case len(d.params) == 0 && !d.varArgs && !isSlot(d):
		return in.badCall(d.owner, d.Name, "() takes no arguments ("+n+" given)")
	case isSlot(d) && !d.varArgs && d.need == len(d.params):
		return in.badCall("", "expected "+strconv.Itoa(d.need)+" argument", plural(d.need)+", got "+n)
	case d.posOnly == len(d.params) && len(d.params) == 1 && d.need == 1 && !d.isNew:
		return in.badCall(d.owner, d.Name, "() takes exactly one argument ("+n+" given)")
	case d.posOnly == d.pos && d.pos == len(d.params):
		bound, limit := "", d.need
		if d.need != d.pos || d.varArgs {
			if given < d.need {
				bound = "at least "
			} else {
				bound, limit = "at most ", d.pos
			}
		}
		return in.badCall("", d.Name, " expected "+bound+strconv.Itoa(limit)+" argument"+plural(limit)+", got "+n)
	case d.pos == 0:
		return in.badCall("", d.Name, "() takes no positional arguments")
	case d.pos < len(d.params):
		return in.badCall("", d.Name, "() takes "+exactly(d)+strconv.Itoa(d.pos)+" positional argument"+plural(d.pos)+" ("+strconv.Itoa(positional)+" given)")
	}
	return in.badCall("", d.Name, "() takes "+exactly(d)+strconv.Itoa(d.pos)+" argument"+plural(d.pos)+" ("+n+" given)")
}

func exactly(d *def) string {
	if d.need == d.pos {
		return "exactly "
	}
	return "at most "
}

func plural(n int) string {
	if n == 1 {
		return ""
	}
	return "s"
}

//go:noinline
func (in *Interp) badCall(owner, name, rest string) bool {
	in.Raise(object.TypeError, owner+name+rest)
	return false
}

// plainSpecial are special methods that are ordinary functions in CPython, not
// wrapped slots.
var plainSpecial = map[string]bool{"__format__": true, "__trunc__": true, "__floor__": true, "__ceil__": true, "__round__": true,
	"__reversed__": true, "__getnewargs__": true, "__length_hint__": true, "__enter__": true, "__exit__": true, "__dir__": true,
	"__sizeof__": true, "__instancecheck__": true, "__subclasscheck__": true, "__prepare__": true, "__class_getitem__": true,
	"__init_subclass__": true, "__subclasshook__": true, "__import__": true, "__build_class__": true}

// isSlot reports whether CPython makes the method out of a slot of the type,
// which has messages of its own about a wrong number of arguments
// (check_num_args in typeobject.c, 3.9).
func isSlot(d *def) bool {
	return len(d.Name) > 4 && d.Name[:2] == "__" && d.Name[len(d.Name)-2:] == "__" && !d.isNew && !plainSpecial[d.Name]
}
