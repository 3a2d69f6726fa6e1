package conform

import (
	"encoding/hex"
	"fmt"
	"reflect"
	"strings"

	"gilplay/vm/code"
	"gilplay/vm/opcode"
)

// fields are the attributes in which code objects are compared, in the order
// in which a difference is worth looking at.
var fields = []string{
	"code", "consts", "names", "varnames", "cellvars", "freevars", "flags", "stacksize", "exceptiontable",
	"lnotab", "linetable", "firstlineno", "qualname", "name", "argcount", "posonlyargcount",
	"kwonlyargcount", "nlocals", "filename",
}

// inner lists the code objects among the constants, and leaves a mark in their
// place.
func inner(o object) []object {
	var found []object
	consts, _ := o["consts"].([]any)
	for i, item := range consts {
		if nested, ok := item.(object); ok {
			found = append(found, nested)
			consts[i] = "<code object " + fmt.Sprint(nested["name"]) + ">"
		}
	}
	return found
}

// count is the number of code objects in one, itself included.
func count(o object) int {
	n := 1
	for _, nested := range inner(o) {
		n += count(nested)
	}
	return n
}

// compare compares two code objects and those inside them, which correspond by
// their order.
func (r *Report) compare(path string, got, want object) {
	r.Objects++
	gotInner, wantInner := inner(got), inner(want)
	same := true
	for _, field := range fields {
		if want[field] == nil || reflect.DeepEqual(got[field], want[field]) {
			continue
		}
		if same {
			r.note("%s, line %v: %s differs\n%s", path, want["firstlineno"], field, r.beside(field, got, want))
		}
		same = false
		r.Fields[field]++
	}
	if same {
		r.Identical++
	}
	for i, nested := range wantInner {
		if i < len(gotInner) {
			r.compare(path+"."+fmt.Sprint(nested["name"]), gotInner[i], nested)
		} else {
			r.Objects += count(nested)
		}
	}
}

// beside shows an attribute of two objects in two columns, from a little before
// the first difference on: CPython's left, ours right.
func (r *Report) beside(field string, got, want object) string {
	real, ours := r.lines(field, want), r.lines(field, got)
	first := 0
	for first < len(real) && first < len(ours) && real[first] == ours[first] {
		first++
	}
	var b strings.Builder
	fmt.Fprintf(&b, "  %-58s | %s\n", "CPython", "ours")
	for i := max(first-4, 0); i < first+8; i++ {
		if i >= len(real) && i >= len(ours) {
			break
		}
		fmt.Fprintf(&b, "  %-58.58s | %.58s\n", at(real, i), at(ours, i))
	}
	return b.String()
}

func at(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}

// lines is an attribute as lines of text.
func (r *Report) lines(field string, o object) []string {
	switch v := o[field].(type) {
	case []any:
		var lines []string
		for i, item := range v {
			lines = append(lines, fmt.Sprintf("%4d  %q", i, item))
		}
		return lines
	case string:
		switch field {
		case "code":
			return r.instructions(o)
		case "lnotab", "linetable", "exceptiontable":
			return r.steps(v)
		}
	}
	return []string{fmt.Sprint(o[field])}
}

// steps cuts hexadecimal bytes into pairs, which a line table before 3.10 is
// made of, or into lines.
func (r *Report) steps(text string) []string {
	width := 4
	if r.table.Ops.Lines == opcode.Lines311 {
		width = 32
	}
	var lines []string
	for i := 0; i < len(text); i += width {
		lines = append(lines, fmt.Sprintf("%4d  %s", i/2, text[i:min(i+width, len(text))]))
	}
	return lines
}

// instructions is the code as a listing. Prefixes and caches are left out.
func (r *Report) instructions(o object) []string {
	bytes, err := hex.DecodeString(o["code"].(string))
	if err != nil {
		return []string{err.Error()}
	}
	d := code.Decode(&code.Code{Code: bytes}, r.table.Ops)
	meanings := map[opcode.Arg][]string{
		opcode.ArgConst: texts(o["consts"]), opcode.ArgName: texts(o["names"]), opcode.ArgLocal: texts(o["varnames"]),
		opcode.ArgFree: append(texts(o["cellvars"]), texts(o["freevars"])...), opcode.ArgCompare: r.table.Ops.Compare,
	}
	var lines []string
	for i, in := range d.Ins {
		row := r.table.Ops.Of(opcode.Op(in & code.OpMask))
		if row == nil {
			lines = append(lines, fmt.Sprintf("%5d  ?", d.Offset[i]))
			continue
		}
		line := fmt.Sprintf("%5d  %s", d.Offset[i], row.Name)
		arg := int(in >> code.ArgShift)
		switch names := meanings[row.Arg]; {
		case row.Arg == opcode.ArgNone:
		case row.Arg.IsJump() && arg < len(d.Offset):
			line += fmt.Sprintf(" to %d", d.Offset[arg])
		case arg < len(names):
			line += fmt.Sprintf(" %d (%s)", arg, names[arg])
		default:
			line += fmt.Sprintf(" %d", arg)
		}
		lines = append(lines, line)
	}
	return lines
}

// asciiOnly writes the constants of a described code object with escapes for
// all that is not ASCII: what repr shows as it is depends on its Unicode.
func asciiOnly(o object) {
	consts, _ := o["consts"].([]any)
	for i, item := range consts {
		switch item := item.(type) {
		case object:
			asciiOnly(item)
		case string:
			consts[i] = escaped(item)
		}
	}
}

func escaped(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r < 0x80:
			b.WriteRune(r)
		case r <= 0xff:
			fmt.Fprintf(&b, `\x%02x`, r)
		case r <= 0xffff:
			fmt.Fprintf(&b, `\u%04x`, r)
		default:
			fmt.Fprintf(&b, `\U%08x`, r)
		}
	}
	return b.String()
}

func texts(list any) []string {
	items, _ := list.([]any)
	all := make([]string, len(items))
	for i, item := range items {
		all[i] = fmt.Sprint(item)
	}
	return all
}
