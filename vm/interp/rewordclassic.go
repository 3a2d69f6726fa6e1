package interp

import "strings"

// classicWords are parts of messages that 2.x words differently: the text of
// 3.9 and that of 2.7.
var classicWords = [...][2]string{
	{" indices must be integers or slices, not ", " indices must be integers, not "},
	{": expected str instance, ", ": expected string, "},
	{"float floor division by zero", "float divmod()"},
	{"isinstance() arg 2 must be a type or tuple of types", "isinstance() arg 2 must be a class, type, or tuple of classes and types"},
	{"super(): __class__ cell not found", "super() takes at least 1 argument (0 given)"},
	{"super(): no arguments", "super() takes at least 1 argument (0 given)"},
	{"exceeded in comparison", "exceeded in cmp"},
	{"int too large to convert to float", "long int too large to convert to float"},
	{" argument, got ", " arguments, got "},
	{"setcheckinterval() takes exactly one", "setcheckinterval() takes exactly 1"},
	{"sleep() takes exactly one", "sleep() takes exactly 1"},
	{"range() arg 3 must not be zero", "xrange() arg 3 must not be zero"},
	{"'set' object is not subscriptable", "'set' object does not support indexing"},
	{"'frozenset' object is not subscriptable", "'frozenset' object does not support indexing"},
	{"' object is not subscriptable", "' object has no attribute '__getitem__'"},
	{"' objects doesn't apply to a '", "' object but received a '"},
	{"cannot fit 'int' into", "cannot fit 'long' into"},
	{"range object index out of range", "xrange object index out of range"},
}

// classicEnds are messages of 3.9 that begin so, and 2.7's for them.
var classicEnds = [...][2]string{
	{"an integer is required (got type ", "an integer is required"},
	{"must be real number, not ", "a float is required"},
	{"must be str, not ", "expected a character buffer object"},
	{"string argument without an encoding", "unicode argument without an encoding"},
	{"replace() argument ", "expected a character buffer object"},
	{"float() argument must be a string or a number, not", "float() argument must be a string or a number"},
	{"max expected at least 1 argument, got 0", "max expected 1 arguments, got 0"},
	{"min expected at least 1 argument, got 0", "min expected 1 arguments, got 0"},
	{"complex() first argument must be a string or a number, not", "complex() argument must be a string or a number"},
	{"math.log requires 1 to 2 arguments", "log expected at least 1 arguments, got 0"},
}

// rewordClassic brings a message of 3.9 into the words of 2.7.
func rewordClassic(msg string) string {
	for _, w := range classicEnds {
		if strings.HasPrefix(msg, w[0]) {
			return w[1]
		}
	}
	if rest, ok := strings.CutPrefix(msg, "could not convert string to float: "); ok && rest != "" {
		text := strings.Trim(rest, rest[:1])
		if digits := strings.TrimLeft(text, "+-. "); digits != "" && digits[0] >= '0' && digits[0] <= '9' {
			return "invalid literal for float(): " + text
		}
		return msg[:len(msg)-len(rest)] + text
	}
	if rest, ok := strings.CutPrefix(msg, "No module named '"); ok {
		name, more, _ := strings.Cut(rest, "'")
		return "No module named " + name + more
	}
	if name, rest, ok := strings.Cut(msg, "' is an invalid keyword argument for "); ok && rest != "" {
		return name + "' is an invalid keyword argument for this function"
	}
	if name, ok := strings.CutSuffix(msg, "() takes no arguments"); ok && !strings.Contains(name, " ") {
		return "object() takes no parameters"
	}
	if strings.HasSuffix(msg, "object cannot be interpreted as an integer") {
		return "an integer is required"
	}
	if strings.HasSuffix(msg, "object is not reversible") {
		return "argument to reversed() must be a sequence"
	}
	if name, ok := strings.CutSuffix(msg, "' object is not an iterator"); ok {
		return name[1:] + " object is not an iterator"
	}
	if at := strings.Index(msg, "() takes "); at > 0 { // list.append() … is append() …
		msg = msg[strings.LastIndexByte(msg[:at], '.')+1:]
	}
	for _, w := range classicWords {
		if at := strings.Index(msg, w[0]); at >= 0 {
			msg = msg[:at] + w[1] + msg[at+len(w[0]):]
			if strings.HasPrefix(msg, "descriptor '") {
				msg = strings.TrimSuffix(strings.Replace(msg, "' for '", "' requires a '", 1), " object")
			}
			return msg
		}
	}
	return msg
}

// syntaxPlaceClassic is SyntaxPlace of 2.x: the caret is left out only just
// before the text (print_error_text in pythonrun.c, 2.7).
func syntaxPlaceClassic(text string, col int, hasCol bool) string {
	plain := strings.TrimLeft(text, " \t")
	at := col - (len(text) - len(plain))
	out := "    " + strings.TrimSuffix(plain, "\n") + "\n"
	if hasCol && at != -1 {
		out += "    " + strings.Repeat(" ", max(at-1, 0)) + "^\n"
	}
	return out
}
