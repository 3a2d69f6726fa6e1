package explore

// Setting is a Python and where its threads may be switched.
type Setting struct {
	Name   string
	Python string
	Points Points
}

// Settings are those under which the outcomes of one program are worth comparing;
// python is the one that it was written for. Without a GIL threads can come
// between any two instructions, so the free-threaded build is explored as every
// bytecode of 3.13.
func Settings(python string) []Setting {
	list := []Setting{
		{"Python 2.7", "2.7", Own},
		{"Python 3.9", "3.9", Own},
		{"Python 3.13", "3.13", Own},
		{"Python 3.13, no GIL", "3.13", EveryBytecode},
	}
	if python != "3.13" {
		list = append(list, Setting{"Python " + python + ", any bytecode", python, EveryBytecode})
	}
	return list
}
