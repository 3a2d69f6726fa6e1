package opcode

import (
	"encoding/json"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
)

var tables = map[string]*Table{"2.7": &Py27, "3.9": &Py39, "3.13": &Py313}

// dump is what testdata/dump.py wrote.
type dump struct {
	HaveArgument uint8    `json:"have_argument"`
	CmpOp        []string `json:"cmp_op"`
	Opcodes      map[string]struct {
		Number  uint8
		HasArg  bool `json:"has_arg"`
		Kinds   []string
		Caches  uint8
		Effects map[string][2]*int
	}
}

func readDump(t *testing.T, version string) dump {
	t.Helper()
	data, err := os.ReadFile("testdata/cpython-" + version + ".json")
	if err != nil {
		t.Fatal(err)
	}
	var d dump
	if err := json.Unmarshal(data, &d); err != nil {
		t.Fatal(err)
	}
	return d
}

// inCode tells whether an opcode of CPython can stand in a code object, rather
// than only in the memory of a running interpreter.
func inCode(name string) bool { return !strings.HasPrefix(name, "INSTRUMENTED_") }

func TestRowsAreCPythons(t *testing.T) {
	for version, table := range tables {
		d := readDump(t, version)
		if table.HaveArgument != d.HaveArgument || !slices.Equal(table.Compare, d.CmpOp) {
			t.Errorf("%s: HaveArgument %d, Compare %q; CPython has %d, %q",
				version, table.HaveArgument, table.Compare, d.HaveArgument, d.CmpOp)
		}
		for name, want := range d.Opcodes {
			row := table.Row(want.Number)
			switch {
			case !inCode(name):
			case row == nil || row.Name != name:
				t.Errorf("%s: no row %d %s", version, want.Number, name)
			default:
				checkRow(t, version, table, row, want.HasArg, want.Kinds)
				if row.Caches != want.Caches {
					t.Errorf("%s %s: %d caches, want %d", version, name, row.Caches, want.Caches)
				}
			}
		}
		for _, row := range table.Rows() {
			if _, ok := d.Opcodes[row.Name]; !ok {
				t.Errorf("%s has no %s", version, row.Name)
			}
		}
	}
}

// kindOf gives the list of opcode.py in which an operand kind stands.
var kindOf = map[Arg]string{
	ArgConst: "hasconst", ArgName: "hasname", ArgLocal: "haslocal", ArgLocalPair: "haslocal",
	ArgFree: "hasfree", ArgJumpRel: "hasjrel", ArgJumpBack: "hasjrel", ArgJumpAbs: "hasjabs",
	ArgCompare: "hascompare",
}

func checkRow(t *testing.T, version string, table *Table, row *Row, hasArg bool, kinds []string) {
	t.Helper()
	if got := row.Arg != ArgNone; got != hasArg {
		t.Errorf("%s %s: operand used %v, want %v", version, row.Name, got, hasArg)
	}
	want := ""
	if len(kinds) > 0 {
		want = kinds[0]
	}
	if got := kindOf[row.Arg]; got != want {
		t.Errorf("%s %s: operand is of %q, want %q", version, row.Name, got, want)
	}
}

// sampled tells whether an operand value can occur with an opcode: outside,
// CPython's formula and the row's picture may differ.
func sampled(row *Row, arg int) bool {
	switch row.Meaning {
	case BuildSlice:
		return arg == 2 || arg == 3
	case FormatValue:
		return arg < 8
	case MakeFunction:
		return arg < 16
	}
	return true
}

func TestStackEffects(t *testing.T) {
	for _, version := range []string{"3.9", "3.13"} {
		table := tables[version]
		for name, want := range readDump(t, version).Opcodes {
			row := table.Row(want.Number)
			if row == nil {
				continue
			}
			for text, pair := range want.Effects {
				arg, _ := strconv.Atoi(text)
				for i, jump := range []bool{false, true} {
					if pair[i] == nil || !sampled(row, arg) {
						continue
					}
					if got := table.Effect(row, arg, jump); got != *pair[i] {
						t.Errorf("%s %s %d jump %v: effect %d, want %d", version, name, arg, jump, got, *pair[i])
					}
				}
			}
		}
	}
}

func TestBreakersAreCevals(t *testing.T) {
	data, err := os.ReadFile("testdata/evalbreak.tsv")
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n")[1:] {
		field := strings.Split(line, "\t")
		version, name, breaker := field[0], field[1], field[5]
		table := tables[version]
		if list, ok := strings.CutPrefix(breaker, "skip_if_next_in:"); ok {
			checkSuppressors(t, version, strings.Split(list, "/"))
			continue
		}
		number, err := strconv.Atoi(field[2])
		if err != nil || !inCode(name) {
			continue
		}
		row := table.Row(byte(number))
		if row == nil || row.Breaker.String() != breaker {
			t.Errorf("%s %s: row %+v, want breaker %s", version, name, row, breaker)
		}
		checked++
	}
	if want := len(Py27.Rows()) + len(Py39.Rows()) + len(Py313.Rows()); checked != want {
		t.Errorf("%d rows checked, there are %d", checked, want)
	}
}

func checkSuppressors(t *testing.T, version string, want []string) {
	t.Helper()
	var got []string
	for _, row := range tables[version].Rows() {
		if row.Suppresses {
			got = append(got, row.Name)
		}
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("%s: %q suppress the check, want %q", version, got, want)
	}
}

func TestEveryMeaningIsExplained(t *testing.T) {
	used := map[Op]bool{Invalid: true}
	for _, table := range tables {
		for _, row := range table.Rows() {
			for _, op := range append([]Op{row.Meaning}, row.Select...) {
				used[op] = true
				if doc := op.Doc(); !strings.HasSuffix(doc, ".") || len(doc) < 10 {
					t.Errorf("%s: doc %q", row.Name, doc)
				}
			}
			if row.Arg != ArgNone && table.Cost(row.Meaning) == 0 && row.Caches == 0 {
				t.Errorf("%s costs nothing", row.Name)
			}
		}
	}
	for op := Invalid; op < NumOps; op++ {
		if !used[op] {
			t.Errorf("meaning %d (%s) has no row", op, op.Doc())
		}
	}
	if NumOps > 1<<9 {
		t.Errorf("%d meanings do not fit into nine bits", NumOps)
	}
}

func TestString(t *testing.T) {
	for op, want := range map[Op]string{BinaryAdd: "BINARY_ADD", Resume: "RESUME", PrintItem: "PRINT_ITEM"} {
		if got := op.String(); got != want {
			t.Errorf("%d is %s, want %s", op, got, want)
		}
	}
	if got := Py313.Of(BinaryAdd).Name; got != "BINARY_OP" {
		t.Errorf("3.13 adds with %s", got)
	}
}
