package interp

import (
	"strings"

	"gilplay/vm/heap"
	"gilplay/vm/object"
)

// rewordings are parts of messages that recent Pythons word differently: the
// text of 3.9 and that of 3.13.
var rewordings = [...][2]string{
	{"a string, a bytes-like object or a number", "a string, a bytes-like object or a real number"},
	{"a string or a number, not", "a string or a real number, not"},
	{"format: a number is required, not", "format: a real number is required, not"},
	{"float modulo", "float modulo by zero"},
	{"must be a type or tuple of types", "must be a type, a tuple of types, or a union"},
	{"must be a class or tuple of classes", "must be a class, a tuple of classes, or a union"},
	{"method resolution\norder", "method resolution order"},
	{"can only assign an iterable", "must assign iterable to extended slice"},
	{"min() arg is an empty sequence", "min() iterable argument is empty"},
	{"max() arg is an empty sequence", "max() iterable argument is empty"},
	{"of empty sequence with no initial", "of empty iterable with no initial"},
	{"timeout value must be positive", "timeout value must be a non-negative number"},
	{"timestamp too large to convert to C _PyTime_t", "timestamp out of range for platform time_t"},
	{"int() takes at most 2 arguments (", "int expected at most 2 arguments, got "},
	{"str() takes at most 3 arguments (", "str expected at most 3 arguments, got "},
	{"enumerate() missing required argument 'iterable' (pos 1)", "enumerate() missing required argument 'iterable'"},
	{"str() argument 2 must be str", "str() argument 'encoding' must be str"},
	{"replace expected at least 2 arguments, got ", "replace() takes at least 2 positional arguments ("},
	{"find() takes at least 1 argument (0 given)", "find expected at least 1 argument, got 0"},
	{"index() takes at least 1 argument (0 given)", "index expected at least 1 argument, got 0"},
	{"__import__() argument 1 must be str, not int", "module name must be a string"},
	{"math.log requires 1 to 2 arguments", "log expected at least 1 argument, got 0"},
}

// reword brings a message of 3.9 into the words of the dialect.
func (in *Interp) reword(msg string) string {
	if in.D.Classic {
		return rewordClassic(msg)
	}
	if !in.D.Recent {
		return msg
	}
	for _, w := range rewordings {
		if at := strings.Index(msg, w[0]); at >= 0 {
			rest := msg[at+len(w[0]):]
			switch {
			case strings.HasSuffix(w[0], "(") && strings.HasSuffix(rest, " given)"):
				rest = strings.TrimSuffix(rest, " given)")
			case strings.HasSuffix(w[1], "("):
				rest += " given)"
			}
			return msg[:at] + w[1] + rest
		}
	}
	if rest, ok := strings.CutPrefix(msg, "Exceeds the limit ("); ok {
		return "Exceeds the limit (" + strings.Replace(rest, ")", " digits)", 1)
	}
	if name, ok := strings.CutPrefix(msg, "an integer is required (got type "); ok {
		return "'" + strings.TrimSuffix(name, ")") + "' object cannot be interpreted as an integer"
	}
	if rest, ok := strings.CutPrefix(msg, "'"); ok {
		if name, f, ok := strings.Cut(rest, "' is an invalid keyword argument for "); ok {
			return f + " got an unexpected keyword argument '" + name + "'"
		}
	}
	return msg
}

// rewordRaised is reword for an exception that hidden code raises.
func (in *Interp) rewordRaised(e heap.Ref) {
	args := in.Ref(e, object.ExcArgs)
	if !in.D.Recent && !in.D.Classic || in.Ref(e, object.ExcTraceback) != 0 || in.TupleLen(args) != 1 || !in.IsStr(in.TupleItem(args, 0)) {
		return
	}
	old := in.StrValue(in.TupleItem(args, 0))
	if text := in.reword(old); text != old {
		in.Replace(e, object.ExcArgs, in.RetTuple(in.RetStr(text)))
	}
}

// propertyName is the name under which a class has a property, quoted.
func (in *Interp) propertyName(class, property heap.Ref) string {
	for _, c := range in.tupleRefs(in.Ref(class, object.ClassMRO)) {
		for pos := 0; ; {
			k, v, ok := in.DictNext(in.Ref(c, object.ClassDict), &pos)
			if !ok {
				break
			}
			if v == property && in.IsStr(k) {
				return "property " + object.StrRepr(in.StrValue(k))
			}
		}
	}
	return "property"
}

// noAccessor raises the AttributeError for a property without getter, setter or
// deleter.
func (in *Interp) noAccessor(property, obj heap.Ref, old, what string) {
	if getter := in.Ref(property, 0); getter != 0 && getter != object.None && in.Kind(getter) != object.KindFunction {
		in.Raise(object.AttributeError, old) // a field of a named tuple
		return
	}
	in.Raise(object.AttributeError, in.text(old,
		in.propertyName(in.ClassOf(obj), property)+" of '"+in.ClassName(obj)+"' object has no "+what))
}
