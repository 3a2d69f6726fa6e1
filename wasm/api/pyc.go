package api

import (
	"gilplay/vm/code"
	"gilplay/vm/dialect"
)

// PycRequest asks how a program lies in its .pyc file. It need not run.
type PycRequest struct {
	Source string `json:"source"`
	Python string `json:"python"`
	Mtime  int    `json:"mtime"` // when the source was saved, in seconds since 1970
}

// PycResponse is the beginning of the file, up to the bytecode of the module,
// and every code object of the program.
type PycResponse struct {
	Error  *SourceError  `json:"error"`
	Fields []PycField    `json:"fields"`
	Codes  []CodeListing `json:"codes"` // the module first
}

// PycField is one field of the file.
type PycField struct {
	Name  string `json:"name"`
	Bytes string `json:"bytes"` // in hexadecimal
	Value int    `json:"value"` // what they mean, lowest byte first
}

func pyc(_ *Session, req *PycRequest) (jsonValue, string) {
	d, err := compiledDialect(req.Python)
	if err != nil {
		return &PycResponse{Error: err}, ""
	}
	c, err := compileText(req.Source, defaultFilename, d)
	if err != nil {
		return &PycResponse{Error: err}, ""
	}
	r := &PycResponse{Fields: pycHead(c, d, len(req.Source), req.Mtime)}
	var add func(c *code.Code)
	add = func(c *code.Code) {
		r.Codes = append(r.Codes, listing(c, d.Ops, len(r.Codes), false))
		for _, item := range c.Consts {
			if inner, ok := item.(*code.Code); ok {
				add(inner)
			}
		}
	}
	add(c)
	return r, ""
}

// isRef marks an object to which the rest of the file may refer back
// (Python/marshal.c, FLAG_REF). The module's code object always has the mark;
// its bytecode only where the interpreter keeps a copy of it.
const isRef = 0x80

// pycHead is the header (importlib's _code_to_timestamp_pyc; py_compile of 2.7)
// and the first fields of the marshalled code object (Python/marshal.c).
func pycHead(c *code.Code, d *dialect.Dialect, size, mtime int) []PycField {
	var f fieldList
	f.add("magic", int(d.Magic)|'\r'<<16|'\n'<<24, 4)
	object, text := 'c', 's'
	if !d.Classic {
		f.add("flags", 0, 4)
		object |= isRef
	}
	f.add("mtime", mtime, 4)
	if !d.Classic {
		f.add("source size", size, 4)
	}
	f.add("code object", int(object), 1)
	f.add("co_argcount", c.ArgCount, 4)
	if !d.Classic {
		f.add("co_posonlyargcount", c.PosOnlyArgCount, 4)
		f.add("co_kwonlyargcount", c.KwOnlyArgCount, 4)
	}
	if d.Recent {
		text |= isRef
	} else {
		f.add("co_nlocals", c.NLocals, 4)
	}
	f.add("co_stacksize", c.StackSize, 4)
	f.add("co_flags", int(c.Flags), 4)
	f.add("byte string", int(text), 1)
	f.add("length", len(c.Code), 4)
	return f
}

type fieldList []PycField

// add appends a number of so many bytes, the lowest first.
func (f *fieldList) add(name string, value, width int) {
	digits := make([]byte, 0, 2*width)
	for i := range width {
		b := byte(value >> (8 * i))
		digits = append(digits, hexDigits[b>>4], hexDigits[b&15])
	}
	*f = append(*f, PycField{name, string(digits), value})
}
